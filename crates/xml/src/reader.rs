//! Reads XML event by event.

use std::borrow::Cow;
use std::fmt;

use quick_xml::escape::{resolve_html5_entity, resolve_xml_entity, unescape_with};
use quick_xml::events::attributes::{AttrError, Attribute};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::local;

/// Why a document could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// It is not XML, or ends too soon.
    Malformed,
    /// Its elements are nested deeper than `max`.
    TooDeep {
        /// The limit.
        max: usize,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => write!(f, "not well-formed XML"),
            Self::TooDeep { max } => write!(f, "elements nested more than {max} deep"),
        }
    }
}

impl std::error::Error for Error {}

/// The next piece of a document.
pub enum Node<'a> {
    /// The start of an element. An empty element is followed by its [`Node::Close`] at once.
    Open(Tag<'a>),
    /// The end of the innermost open element.
    Close,
    /// Text, with its entities resolved.
    Text(Cow<'a, str>),
}

/// How attributes are read.
#[derive(Clone, Copy)]
enum Attributes {
    /// As XML 1.0 requires.
    Strict,
    /// As HTML allows.
    Forgiving,
}

/// The start of an element: its name and attributes.
pub struct Tag<'a> {
    start: BytesStart<'a>,
    rules: Attributes,
}

impl Tag<'_> {
    /// Its name with the prefix, such as `text:p`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.start.name().0
    }

    /// Its name without the prefix.
    #[must_use]
    pub fn local(&self) -> &str {
        local(self.name())
    }

    /// The value of the attribute with this local name (without prefix).
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.attributes().into_iter().find(|(key, _)| local(key) == name).map(|(_, value)| value)
    }

    /// All attributes, with the prefixes of their names. Malformed ones are skipped; references
    /// that cannot be resolved stay as written.
    #[must_use]
    pub fn attributes(&self) -> Vec<(String, String)> {
        let mut attributes = match self.rules {
            Attributes::Strict => self.start.attributes(),
            Attributes::Forgiving => self.start.html_attributes(),
        };
        attributes.with_checks(false).filter_map(|attribute| self.pair(attribute)).collect()
    }

    fn pair(&self, attribute: Result<Attribute<'_>, AttrError>) -> Option<(String, String)> {
        let attribute = attribute.ok()?;
        let value = match self.rules {
            Attributes::Strict => attribute.normalized_value(XmlVersion::Implicit1_0).ok(),
            Attributes::Forgiving => unescape_with(&attribute.value, resolve_html5_entity).ok(),
        };
        let value = value.unwrap_or_else(|| attribute.value.clone()).into_owned();
        Some((attribute.key.0.to_owned(), value))
    }
}

/// Reads a document event by event. Text and attributes may contain HTML entities and a bare `&`.
/// Entities that the document itself declares are not expanded.
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    rules: Attributes,
    depth: usize,
    max_depth: usize,
}

impl<'a> Xml<'a> {
    /// For data files. Attributes follow XML 1.0: they must be quoted, and their line ends and tabs
    /// become spaces.
    #[must_use]
    pub fn strict(text: &'a str, max_depth: usize) -> Self {
        Self::new(text, max_depth, Attributes::Strict)
    }

    /// For documents and web pages. Attributes may be written as in HTML, without quotes or without
    /// a value. Their line ends and tabs are kept.
    #[must_use]
    pub fn forgiving(text: &'a str, max_depth: usize) -> Self {
        Self::new(text, max_depth, Attributes::Forgiving)
    }

    fn new(text: &'a str, max_depth: usize, rules: Attributes) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        Self { reader, rules, depth: 0, max_depth }
    }

    /// The next node, or `None` at the end. A document may have several roots, or none.
    ///
    /// # Errors
    /// See [`Error`].
    #[allow(clippy::should_implement_trait)] // `skip` could not be called inside a `for` loop
    pub fn next(&mut self) -> Result<Option<Node<'a>>, Error> {
        loop {
            match self.reader.read_event().map_err(|_| Error::Malformed)? {
                Event::Start(start) => return self.open(start).map(Some),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Node::Close));
                }
                Event::Text(text) => return Ok(Some(Node::Text(text.xml10_content()))),
                Event::CData(text) => return Ok(Some(Node::Text(text.xml10_content()))),
                Event::GeneralRef(name) => return Ok(Some(Node::Text(resolved(&name)))),
                Event::Eof if self.depth > 0 => return Err(Error::Malformed),
                Event::Eof => return Ok(None),
                Event::Empty(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => {}
            }
        }
    }

    fn open(&mut self, start: BytesStart<'a>) -> Result<Node<'a>, Error> {
        self.depth += 1;
        if self.depth > self.max_depth {
            return Err(Error::TooDeep { max: self.max_depth });
        }
        Ok(Node::Open(Tag { start, rules: self.rules }))
    }

    /// Skips the rest of the innermost open element.
    ///
    /// # Errors
    /// Same as [`Xml::next`].
    pub fn skip(&mut self) -> Result<(), Error> {
        let until = self.depth.saturating_sub(1);
        while self.depth > until {
            if self.next()?.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// The character that a reference means. An unknown reference stays as written.
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MAX: usize = 100;

    fn all(mut xml: Xml<'_>) -> Result<String, Error> {
        let mut shown = String::new();
        while let Some(node) = xml.next()? {
            match node {
                Node::Open(tag) if tag.local() == "skip" => xml.skip()?,
                Node::Open(tag) => {
                    shown.push_str(&format!("<{}", tag.name()));
                    for (name, value) in tag.attributes() {
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

    fn strict(text: &str) -> Result<String, Error> {
        all(Xml::strict(text, MAX))
    }

    fn forgiving(text: &str) -> Result<String, Error> {
        all(Xml::forgiving(text, MAX))
    }

    #[test]
    fn elements_and_text_are_read_in_order() {
        for (text, expected) in [
            ("<a:b c='&amp;&#228;'/>", "<a:b c=&ä></>"),
            ("<a>x &lt; &#x1F600;&nbsp;&mine;</a>", "<a>x < \u{1f600}\u{a0}&mine;</>"),
            ("<a>1<skip>2<b/>3</skip>4</a>", "<a>14</>"),
            ("<a><![CDATA[<b>]]></a>", "<a><b></>"),
            ("<a>R & D</a>", "<a>R & D</>"),
            ("<a/>between<b/>", "<a></>between<b></>"),
        ] {
            assert_eq!(strict(text).unwrap(), expected);
            assert_eq!(forgiving(text).unwrap(), expected);
        }
    }

    #[test]
    fn html_attributes_are_accepted_only_in_forgiving_mode() {
        for (text, as_xml, as_page) in [
            ("<a b='&nbsp;&amp;'/>", "<a b=\u{a0}&></>", "<a b=\u{a0}&></>"),
            ("<a b='1\n2\t3'/>", "<a b=1 2 3></>", "<a b=1\n2\t3></>"),
            ("<a b c='1'/>", "<a c=1></>", "<a b= c=1></>"),
            ("<a b=1 c='2'/>", "<a c=2></>", "<a b=1 c=2></>"),
            ("<a b='R & D'/>", "<a b=R & D></>", "<a b=R & D></>"),
            ("<a b='1' b='2'/>", "<a b=1 b=2></>", "<a b=1 b=2></>"),
        ] {
            assert_eq!(strict(text).unwrap(), as_xml, "{text}");
            assert_eq!(forgiving(text).unwrap(), as_page, "{text}");
        }
    }

    #[test]
    fn an_attribute_is_found_by_its_name_without_the_prefix() {
        let mut xml = Xml::forgiving("<w:p w:val='1' other='2'/>", MAX);
        let Some(Node::Open(tag)) = xml.next().unwrap() else { panic!("an element") };
        assert_eq!((tag.name(), tag.local()), ("w:p", "p"));
        assert_eq!((tag.attribute("val"), tag.attribute("w:val")), (Some("1".to_owned()), None));
    }

    #[test]
    fn declared_entities_are_not_expanded() {
        let lol = "<!DOCTYPE a [<!ENTITY b 'lol'><!ENTITY c '&b;&b;&b;'>]><a d='&c;'>&c;</a>";
        assert_eq!(strict(lol).unwrap(), "<a d=&c;>&c;</>");
        assert_eq!(forgiving(lol).unwrap(), "<a d=&c;>&c;</>");
    }

    #[test]
    fn malformed_or_too_deep_documents_are_refused() {
        for read in [strict, forgiving] {
            assert_eq!(read("<a><b></a>"), Err(Error::Malformed));
            assert_eq!(read("<a><b>"), Err(Error::Malformed));
            assert_eq!(read("</a>"), Err(Error::Malformed));
            assert!(read(&format!("{}{}", "<a>".repeat(MAX), "</a>".repeat(MAX))).is_ok());
            assert_eq!(read(&"<a>".repeat(MAX + 1)), Err(Error::TooDeep { max: MAX }));
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[<>/a&;:#!'=\\[\\] \u{e9}-]{0,40}") {
            let _ = (strict(&text), forgiving(&text));
        }

        /// A document that is read to its end has as many ends as starts, and no end before its
        /// start.
        #[test]
        fn elements_are_balanced(text in "(<a>|</a>|<b/>|<b c='1'>|</b>|x|<!--y-->){0,12}") {
            let mut xml = Xml::strict(&text, MAX);
            let mut open = 0_usize;
            loop {
                match xml.next() {
                    Ok(Some(Node::Open(_))) => open += 1,
                    Ok(Some(Node::Close)) => {
                        prop_assert!(open > 0);
                        open -= 1;
                    }
                    Ok(Some(Node::Text(_))) => {}
                    Ok(None) => {
                        prop_assert_eq!(open, 0);
                        break;
                    }
                    Err(_) => break,
                }
            }
        }
    }
}
