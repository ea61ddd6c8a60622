//! XML as it stands in packages and pages, read event by event: nesting is counted, entities
//! that a document declares are not expanded, nothing is fetched.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::{resolve_html5_entity, resolve_xml_entity, unescape_with};
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::limits::MAX_DEPTH;
use annotator_core::reading::{Failure, Format};

/// What comes next in a document.
pub enum Node<'a> {
    /// An element begins. Empty ones end at once.
    Open(Element<'a>),
    /// The element that began last and has not ended ends.
    Close,
    /// Text, its entities resolved.
    Text(Cow<'a, str>),
}

/// An element's name and attributes.
pub struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name with the prefix, such as `text:p`.
    pub fn name(&self) -> &str {
        self.0.name().0
    }

    /// Its name without the prefix.
    pub fn local(&self) -> &str {
        local(self.name())
    }

    /// An attribute, by its name without the prefix.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.attributes().into_iter().find(|(key, _)| local(key) == name).map(|(_, value)| value)
    }

    /// All attributes by their names with the prefix. Broken ones are passed over.
    pub fn attributes(&self) -> Vec<(String, String)> {
        let mut attributes = self.0.html_attributes();
        let attributes = attributes.with_checks(false).flatten();
        let pair = |attribute: Attribute<'_>| {
            let value = unescape_with(&attribute.value, resolve_html5_entity)
                .map_or_else(|_| attribute.value.clone().into_owned(), Cow::into_owned);
            (attribute.key.0.to_owned(), value)
        };
        attributes.map(pair).collect()
    }
}

/// A name without its prefix.
pub fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Reads a document event by event.
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
    format: Format,
}

impl<'a> Xml<'a> {
    /// Begins to read; `format` is what failures name.
    pub fn new(text: &'a str, format: Format) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        Self { reader, depth: 0, format }
    }

    /// What comes next, or nothing at the end.
    ///
    /// # Errors
    /// [`Failure::TooDeep`]; [`Failure::Damaged`] where it is no XML or ends too soon.
    pub fn next(&mut self) -> Result<Option<Node<'a>>, Failure> {
        loop {
            match self.reader.read_event().map_err(|_| Failure::Damaged(self.format))? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > MAX_DEPTH {
                        return Err(Failure::TooDeep { max: MAX_DEPTH });
                    }
                    return Ok(Some(Node::Open(Element(start))));
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Node::Close));
                }
                Event::Text(text) => return Ok(Some(Node::Text(text.xml10_content()))),
                Event::CData(text) => return Ok(Some(Node::Text(text.xml10_content()))),
                Event::GeneralRef(name) => return Ok(Some(Node::Text(resolved(&name)))),
                Event::Eof if self.depth > 0 => return Err(Failure::Damaged(self.format)),
                Event::Eof => return Ok(None),
                Event::Empty(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => {}
            }
        }
    }

    /// Passes over the rest of the element that began last.
    ///
    /// # Errors
    /// As [`Xml::next`].
    pub fn skip(&mut self) -> Result<(), Failure> {
        let until = self.depth.saturating_sub(1);
        while self.depth > until {
            if self.next()?.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// The character that a reference means. One that is not known stands for itself.
fn resolved<'a>(reference: &BytesRef<'a>) -> Cow<'a, str> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Cow::Owned(character.to_string());
    }
    let name = reference.xml10_content();
    match resolve_xml_entity(&name).or_else(|| resolve_html5_entity(&name)) {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(format!("&{name};")),
    }
}

/// The text of a file of XML: UTF-8, or UTF-16 with a byte-order mark.
pub fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xff, 0xfe, ..] => encoding_rs::UTF_16LE.decode(bytes).0,
        [0xfe, 0xff, ..] => encoding_rs::UTF_16BE.decode(bytes).0,
        _ => encoding_rs::UTF_8.decode(bytes).0,
    }
}

/// The text of the first element of this local name, if it has any.
///
/// # Errors
/// As [`Xml::next`].
pub fn first_text(text: &str, name: &str, format: Format) -> Result<Option<String>, Failure> {
    let mut xml = Xml::new(text, format);
    let mut within = false;
    while let Some(node) = xml.next()? {
        match node {
            Node::Open(element) => within = element.local() == name,
            Node::Close => within = false,
            Node::Text(text) if within && !text.trim().is_empty() => {
                return Ok(Some(text.trim().to_owned()));
            }
            Node::Text(_) => {}
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str) -> Result<String, Failure> {
        let mut xml = Xml::new(text, Format::Odt);
        let mut shown = String::new();
        while let Some(node) = xml.next()? {
            match node {
                Node::Open(element) if element.local() == "skip" => xml.skip()?,
                Node::Open(element) => {
                    shown.push_str(&format!("<{}", element.name()));
                    for (name, value) in element.attributes() {
                        shown.push_str(&format!(" {name}={value}"));
                    }
                    shown.push('>');
                }
                Node::Close => shown.push_str("</>"),
                Node::Text(text) => shown.push_str(&text),
            }
        }
        Ok(shown)
    }

    #[test]
    fn events() {
        for (text, expected) in [
            ("<a:b c='&amp;&#228;'/>", "<a:b c=&ä></>"),
            ("<a>x &lt; &#x1F600;&nbsp;&mine;</a>", "<a>x < \u{1f600}\u{a0}&mine;</>"),
            ("<a>1<skip>2<b/>3</skip>4</a>", "<a>14</>"),
            ("<a><![CDATA[<b>]]></a>", "<a><b></>"),
            ("<a>R & D</a>", "<a>R & D</>"),
        ] {
            assert_eq!(shown(text).unwrap(), expected);
        }
    }

    #[test]
    fn declared_entities_are_not_expanded() {
        let lol = "<!DOCTYPE a [<!ENTITY b 'lol'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>";
        assert_eq!(shown(lol).unwrap(), "<a>&c;</>");
    }

    #[test]
    fn refusals() {
        assert_eq!(shown("<a><b></a>"), Err(Failure::Damaged(Format::Odt)));
        assert_eq!(shown("<a><b>"), Err(Failure::Damaged(Format::Odt)));
        let deep = "<a>".repeat(MAX_DEPTH + 1);
        assert_eq!(shown(&deep), Err(Failure::TooDeep { max: MAX_DEPTH }));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[<>/a&;:#!'=\\[\\] \u{e9}-]{0,40}") {
            let _ = shown(&text);
            let _ = first_text(&text, "a", Format::Odt);
        }
    }
}
