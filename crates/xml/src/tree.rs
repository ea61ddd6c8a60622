//! Reads a whole document into a flat tree.

use crate::decoded;
use crate::local;
use crate::reader::{Node, Tag, Xml};

/// How deep elements may be nested in a tree.
const MAX_DEPTH: usize = 200;

/// A whole document: its elements in document order, the root first.
pub struct Tree {
    elements: Vec<Element>,
    /// The namespace of each prefix, `""` for the default one. If a prefix is declared again, the
    /// first declaration is kept.
    pub namespaces: Vec<(String, String)>,
}

/// An element.
#[derive(Default)]
pub struct Element {
    /// Its name with the prefix.
    pub name: String,
    /// Its attributes, with the prefixes of their names.
    pub attributes: Vec<(String, String)>,
    /// The text directly in it.
    pub text: String,
    /// The indexes of its children.
    children: Vec<usize>,
}

impl Element {
    fn of(tag: &Tag<'_>) -> Self {
        Self { name: tag.name().to_owned(), attributes: tag.attributes(), ..Self::default() }
    }

    /// Its name without the prefix.
    #[must_use]
    pub fn local(&self) -> &str {
        local(&self.name)
    }

    /// The attribute with this name, including the prefix.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

impl Tree {
    /// Reads a data file ([`Xml::strict`]). `None` if it is not XML, ends too soon, does not have
    /// exactly one root or is nested too deeply.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let text = decoded(bytes);
        let mut xml = Xml::strict(&text, MAX_DEPTH);
        let mut tree = Self { elements: Vec::new(), namespaces: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        while let Some(node) = xml.next().ok()? {
            match node {
                Node::Open(tag) => {
                    let place = tree.add(Element::of(&tag), open.last().copied())?;
                    open.push(place);
                }
                Node::Close => drop(open.pop()),
                Node::Text(text) => tree.write(open.last(), &text),
            }
        }
        (!tree.elements.is_empty()).then_some(tree)
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

    /// The first child with this local name.
    #[must_use]
    pub fn child<'a>(&'a self, element: &'a Element, name: &str) -> Option<&'a Element> {
        self.children(element).find(|child| child.local() == name)
    }

    /// The text of the first child with this local name, or `""`.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{XmlOut, blanked};
    use annotator_core::testing::damage::{damage, damaged};
    use proptest::prelude::*;

    #[test]
    fn written_documents_can_be_read() {
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
    fn other_encodings_doctypes_and_cdata_are_read() {
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

    #[test]
    fn the_first_namespace_of_a_prefix_wins() {
        let tree = Tree::read(b"<a xmlns='1' xmlns:b='2'><c xmlns='3' xmlns:d='4'/></a>").unwrap();
        let found: Vec<_> = tree.namespaces.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(found, [("", "1"), ("b", "2"), ("d", "4")]);
    }

    /// A document with a bit of everything.
    fn document() -> Vec<u8> {
        let mut out = XmlOut::new();
        out.line("a:root").attribute("xmlns:a", "urn:x").attribute("b", "\"<&>\n");
        out.leaf("c", "some <words> & é 😀 سلام").line("d").line("e").attribute("f", "1").end();
        out.finish().into_bytes()
    }

    /// How many elements can be reached from the root, and how deep they are nested.
    fn measure(tree: &Tree, element: &Element, depth: usize) -> (usize, usize) {
        tree.children(element).fold((1, depth), |(count, deepest), child| {
            let (more, deep) = measure(tree, child, depth + 1);
            (count + more, deepest.max(deep))
        })
    }

    proptest! {
        #[test]
        fn any_text_survives_writing_and_reading(text in any::<String>()) {
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

        #[test]
        fn a_damaged_document_is_refused_or_is_one_tree(damage in damage()) {
            let bytes = damaged(document(), &damage);
            if let Some(tree) = Tree::read(&bytes) {
                let (count, depth) = measure(&tree, tree.root().unwrap(), 1);
                prop_assert_eq!(count, tree.elements.len());
                prop_assert!(depth <= MAX_DEPTH);
            }
        }

        #[test]
        fn a_truncated_document_is_refused(at in any::<prop::sample::Index>()) {
            let whole = document();
            let end = whole.trim_ascii_end().len();
            prop_assert!(Tree::read(&whole).is_some());
            prop_assert!(Tree::read(&whole[..at.index(end)]).is_none());
        }
    }
}
