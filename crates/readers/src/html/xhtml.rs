//! Pages written as XML, where `<a id="x"/>` is an empty element. Other XML with titles and
//! paragraphs is read like a page.

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, QualName, ns};

use super::dom::{Data, Dom, Element, ROOT};
use crate::limits::MAX_DEPTH;
use annotator_core::reading::Failure;
use annotator_xml::{Error, Node, Tag, Xml};

/// Whether the page or its file name says that it is XML.
pub(crate) fn is_xml(page: &str, name: &str) -> bool {
    let start = page.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    start.starts_with("<?xml") || ["xml", "xhtml"].contains(&ending.as_str())
}

/// Parses an XML page. `None` if it is not well-formed.
///
/// # Errors
/// [`Failure::TooDeep`].
pub(crate) fn parse(page: &str) -> Result<Option<Dom>, Failure> {
    match tree(page) {
        Ok(dom) => Ok(Some(dom)),
        Err(Error::Malformed) => Ok(None),
        Err(Error::TooDeep { max }) => Err(Failure::TooDeep { max }),
    }
}

fn tree(page: &str) -> Result<Dom, Error> {
    let page = page.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let mut xml = Xml::forgiving(page, MAX_DEPTH);
    let mut dom = Dom::default();
    let mut open = vec![ROOT];
    let mut is_page = None;
    while let Some(node) = xml.next()? {
        let parent = open.last().copied().unwrap_or(ROOT);
        match node {
            Node::Open(tag) => {
                let is_page = *is_page.get_or_insert(tag.local().eq_ignore_ascii_case("html"));
                let is_root = parent == ROOT;
                let node = dom.add(Data::Element(made(&tag, is_page, is_root)));
                dom.append(parent, node);
                open.push(node);
            }
            Node::Close => {
                open.pop();
            }
            Node::Text(text) => dom.append_text(parent, &text),
        }
    }
    Ok(dom)
}

fn made(tag: &Tag<'_>, is_page: bool, is_root: bool) -> Element {
    let name = tag.local().to_ascii_lowercase();
    let name = match (is_page, is_root) {
        (true, _) => name.as_str(),
        (false, true) => "body",
        (false, false) => as_in_a_page(&name),
    };
    let attributes = tag.attributes().into_iter().map(|(key, value)| Attribute {
        // `epub:type` keeps its prefix, because `type` means something else.
        name: named(if key == "xml:lang" { "lang" } else { &key }),
        value: StrTendril::from(value),
    });
    Element::new(named(name), attributes.collect())
}

fn named(name: &str) -> QualName {
    QualName::new(None, ns!(html), LocalName::from(name))
}

/// The HTML element closest to an element of another XML format.
fn as_in_a_page(name: &str) -> &str {
    match name {
        "title" | "head" | "heading" => "h2",
        "para" | "p" | "l" | "note" => "p",
        "orderedlist" => "ol",
        "itemizedlist" | "list" => "ul",
        "listitem" | "item" => "li",
        "quote" | "blockquote" => "blockquote",
        "lb" | "br" => "br",
        "row" | "tr" => "tr",
        "cell" | "entry" | "td" => "td",
        "table" => "table",
        "emph" | "emphasis" | "hi" | "b" | "i" | "em" | "strong" | "span" | "a" | "ref" | "sub"
        | "sup" | "u" | "name" | "date" | "term" => "span",
        _ => "div",
    }
}
