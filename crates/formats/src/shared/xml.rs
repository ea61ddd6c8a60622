//! XML for formats: written through a small writer, read into a flat tree.
//!
//! XML 1.0 forbids most control characters. The writer puts a blank in the place of each, which
//! shifts no offset (all of them are one code point and one UTF-16 unit), and counts them.

use std::borrow::Cow;
use std::str;

use quick_xml::escape::{resolve_html5_entity, resolve_xml_entity};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// How deep elements may be nested in a file that is read.
const MAX_DEPTH: usize = 200;

/// Whether XML 1.0 has no place for the character (<https://www.w3.org/TR/xml/#charsets>).
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The text with a blank for each character that XML 1.0 forbids.
#[must_use]
pub fn blanked(text: &str) -> String {
    text.chars().map(|c| if is_forbidden(c) { ' ' } else { c }).collect()
}

/// Writes a document piece by piece: UTF-8, LF.
#[derive(Default)]
pub struct XmlOut {
    out: String,
    open: Vec<String>,
    in_tag: bool,
    /// How many forbidden characters became blanks.
    pub blanked: usize,
}

impl XmlOut {
    /// A document with its declaration.
    #[must_use]
    pub fn new() -> Self {
        let out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        Self { out, ..Self::default() }
    }

    /// Begins an element.
    pub fn start(&mut self, name: &str) -> &mut Self {
        self.close_tag();
        self.out.push('<');
        self.out.push_str(name);
        self.open.push(name.to_owned());
        self.in_tag = true;
        self
    }

    /// Begins an element on a line of its own.
    pub fn line(&mut self, name: &str) -> &mut Self {
        self.break_line();
        self.start(name)
    }

    /// An attribute of the element that began last. Line ends and tabs become references, which
    /// readers do not turn into blanks.
    pub fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.escape(value, true);
        self.out.push('"');
        self
    }

    /// An attribute, unless it is empty.
    pub fn attribute_if(&mut self, name: &str, value: &str) -> &mut Self {
        if value.is_empty() { self } else { self.attribute(name, value) }
    }

    /// Text within the element that began last and has not ended.
    pub fn text(&mut self, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.close_tag();
            self.escape(text, false);
        }
        self
    }

    /// Ends the element that began last and has not ended.
    pub fn end(&mut self) -> &mut Self {
        let Some(name) = self.open.pop() else { return self };
        if self.in_tag {
            self.out.push_str("/>");
            self.in_tag = false;
        } else {
            self.out.push_str("</");
            self.out.push_str(&name);
            self.out.push('>');
        }
        self
    }

    /// Ends it on a line of its own.
    pub fn end_line(&mut self) -> &mut Self {
        if !self.in_tag {
            let depth = self.open.len().saturating_sub(1);
            self.indent(depth);
        }
        self.end()
    }

    /// An element with nothing but text, on a line of its own.
    pub fn leaf(&mut self, name: &str, text: &str) -> &mut Self {
        self.line(name).text(text).end()
    }

    /// As [`XmlOut::leaf`], unless the text is empty.
    pub fn leaf_if(&mut self, name: &str, text: &str) -> &mut Self {
        if text.is_empty() { self } else { self.leaf(name, text) }
    }

    /// The document; all elements that are open end.
    #[must_use]
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end_line();
        }
        self.out.push('\n');
        self.out
    }

    fn close_tag(&mut self) {
        if self.in_tag {
            self.out.push('>');
            self.in_tag = false;
        }
    }

    fn break_line(&mut self) {
        self.close_tag();
        if self.open.is_empty() {
            return;
        }
        let depth = self.open.len();
        self.indent(depth);
    }

    fn indent(&mut self, depth: usize) {
        self.out.push('\n');
        (0..depth).for_each(|_| self.out.push_str("  "));
    }

    fn escape(&mut self, text: &str, in_attribute: bool) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' if in_attribute => self.out.push_str("&quot;"),
                '\n' if in_attribute => self.out.push_str("&#10;"),
                '\t' if in_attribute => self.out.push_str("&#9;"),
                // Readers turn a CR, and a CR with its LF, into an LF.
                '\r' => self.out.push_str("&#13;"),
                c if is_forbidden(c) => {
                    self.blanked += 1;
                    self.out.push(' ');
                }
                c => self.out.push(c),
            }
        }
    }
}

/// A document that was read: its elements in document order, the root first.
pub struct Tree {
    elements: Vec<Element>,
    /// The namespaces by prefix, `""` for the default one; of one prefix the first.
    pub namespaces: Vec<(String, String)>,
}

/// An element.
#[derive(Default)]
pub struct Element {
    /// Its name with the prefix.
    pub name: String,
    /// Its attributes by their names with the prefix.
    pub attributes: Vec<(String, String)>,
    /// The text that stands directly in it.
    pub text: String,
    /// The places of its children.
    children: Vec<usize>,
}

impl Element {
    /// Its name without the prefix.
    #[must_use]
    pub fn local(&self) -> &str {
        local(&self.name)
    }

    /// An attribute by its name with the prefix.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// A name without its prefix.
#[must_use]
pub fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

impl Tree {
    /// Reads a document. `None` where it is no XML, ends too soon, or is nested too deeply.
    /// Entities that a document declares stay as they are.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let text = decoded(bytes);
        let mut reader = Reader::from_str(&text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        let mut tree = Self { elements: Vec::new(), namespaces: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        loop {
            match reader.read_event().ok()? {
                Event::Start(start) => {
                    let place = tree.add(element(&start), open.last().copied())?;
                    open.push(place);
                    if open.len() > MAX_DEPTH {
                        return None;
                    }
                }
                Event::End(_) => drop(open.pop()),
                Event::Text(text) => tree.write(open.last(), &text.xml10_content()),
                Event::CData(text) => tree.write(open.last(), &text.xml10_content()),
                Event::GeneralRef(name) => tree.write(open.last(), &resolved(&name)),
                Event::Eof => break,
                _ => {}
            }
        }
        (open.is_empty() && !tree.elements.is_empty()).then_some(tree)
    }

    /// The outermost element.
    #[must_use]
    pub fn root(&self) -> Option<&Element> {
        self.elements.first()
    }

    /// The children of an element, in document order.
    pub fn children<'a>(&'a self, element: &'a Element) -> impl Iterator<Item = &'a Element> {
        element.children.iter().filter_map(|place| self.elements.get(*place))
    }

    /// The first child of this local name.
    #[must_use]
    pub fn child<'a>(&'a self, element: &'a Element, name: &str) -> Option<&'a Element> {
        self.children(element).find(|child| child.local() == name)
    }

    /// The text of the first child of this local name; `""` where there is none.
    #[must_use]
    pub fn child_text<'a>(&'a self, element: &'a Element, name: &str) -> &'a str {
        self.child(element, name).map_or("", |child| &child.text)
    }

    fn add(&mut self, element: Element, parent: Option<usize>) -> Option<usize> {
        let place = self.elements.len();
        match parent {
            Some(parent) => self.elements.get_mut(parent)?.children.push(place),
            // A second root.
            None if place > 0 => return None,
            None => {}
        }
        for (name, uri) in &element.attributes {
            let prefix = if name == "xmlns" { Some("") } else { name.strip_prefix("xmlns:") };
            if let Some(prefix) = prefix
                && !self.namespaces.iter().any(|(known, _)| known == prefix)
            {
                self.namespaces.push((prefix.to_owned(), uri.clone()));
            }
        }
        self.elements.push(element);
        Some(place)
    }

    fn write(&mut self, place: Option<&usize>, text: &str) {
        if let Some(element) = place.and_then(|place| self.elements.get_mut(*place)) {
            element.text.push_str(text);
        }
    }
}

/// An element with its attributes. Broken attributes are passed over, broken references stay.
fn element(start: &BytesStart) -> Element {
    let mut attributes = start.attributes();
    let attributes = attributes.with_checks(false).flatten().map(|attribute| {
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_or_else(|_| attribute.value.clone().into_owned(), Cow::into_owned);
        (attribute.key.0.to_owned(), value)
    });
    Element {
        name: start.name().0.to_owned(),
        attributes: attributes.collect(),
        ..Element::default()
    }
}

/// The character that a reference means. One that is not known stands for itself.
fn resolved(reference: &BytesRef) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let name = reference.xml10_content();
    let known = resolve_xml_entity(&name).or_else(|| resolve_html5_entity(&name));
    known.map_or_else(|| format!("&{name};"), str::to_owned)
}

/// The text of a document: in the encoding of its byte-order mark or of its declaration, which
/// stands in ASCII.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let head = bytes.get(..200.min(bytes.len())).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let declared = head.split_once("encoding=").and_then(|(_, behind)| {
        let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let name = behind.get(1..)?.split(quote).next()?;
        encoding_rs::Encoding::for_label(name.as_bytes())
    });
    declared.unwrap_or(encoding_rs::UTF_8).decode(bytes).0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_written_is_read() {
        let mut out = XmlOut::new();
        out.line("a:b").attribute("xmlns:a", "urn:x").attribute("c", "\"<&>\r\n\t\u{0}ü");
        out.leaf("d", " <&> \r\n\u{b}]]>").line("e").end().end_line();
        assert_eq!(out.blanked, 2);
        let written = out.finish();
        let tree = Tree::read(written.as_bytes()).unwrap();
        let root = tree.root().unwrap();
        assert_eq!((root.name.as_str(), root.local()), ("a:b", "b"));
        assert_eq!(root.attribute("c"), Some("\"<&>\r\n\t ü"));
        assert_eq!(tree.child_text(root, "d"), " <&> \r\n ]]>");
        assert!(tree.child(root, "e").is_some_and(|it| it.text.is_empty()));
        assert_eq!(tree.namespaces, [("a".to_owned(), "urn:x".to_owned())]);
    }

    #[test]
    fn what_others_write_is_read() {
        for (written, text) in [
            (&b"\xef\xbb\xbf<a>\xc3\xa4</a>"[..], "ä"),
            (b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe4</a>", "ä"),
            (b"<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;&amp;<![CDATA[<]]></a>", "&b;&<"),
        ] {
            let tree = Tree::read(written).unwrap();
            assert_eq!(tree.root().unwrap().text, text);
        }
        let utf16: Vec<u8> = "\u{feff}<a>x</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(Tree::read(&utf16).is_some());
        for broken in ["", "x", "<a>", "<a></b>", "<a/><b/>", &"<a>".repeat(300)] {
            assert!(Tree::read(broken.as_bytes()).is_none(), "{broken}");
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>()) {
            let mut out = XmlOut::new();
            out.start("a").attribute("b", &text).text(&text).end();
            let written = out.finish();
            let tree = Tree::read(written.as_bytes()).unwrap();
            let root = tree.root().unwrap();
            prop_assert_eq!(root.attribute("b").unwrap(), blanked(&text));
            prop_assert_eq!(&root.text, &blanked(&text));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60), text in "[<>/a&;:#!'=\\[\\] \u{e9}-]{0,40}") {
            let _ = (Tree::read(&bytes), Tree::read(text.as_bytes()));
        }
    }
}
