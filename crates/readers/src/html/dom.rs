//! The tree of a page: nodes in one list that name each other by number, so that nothing about it
//! is recursive however deep it is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, parse_document};

use crate::limits::MAX_DEPTH;
use annotator_core::reading::Failure;

/// The root of every tree.
pub(crate) const ROOT: usize = 0;

/// More nodes than this come of elements that are never closed and begin anew in each paragraph.
const MAX_NODES: usize = 1_000_000;

/// How much is given to the parser before its depth is looked at, in bytes.
const CHUNK: usize = 4_096;

/// What a node is.
pub(crate) enum Data {
    /// The page, a comment, or anything else without text.
    Other,
    /// Text.
    Text(String),
    /// A comment.
    Comment(String),
    /// An element.
    Element(Element),
}

/// An element's name and attributes.
pub(crate) struct Element {
    name: QualName,
    attributes: Vec<Attribute>,
}

impl Element {
    /// Makes one.
    pub(crate) fn new(name: QualName, attributes: Vec<Attribute>) -> Self {
        Self { name, attributes }
    }

    /// Its name without a prefix, in lower case.
    pub(crate) fn name(&self) -> &str {
        &self.name.local
    }

    /// An attribute's value.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|attribute| &*attribute.name.local == name);
        found.map(|attribute| &*attribute.value)
    }
}

/// A node.
pub(crate) struct Node {
    parent: Option<usize>,
    depth: usize,
    /// What stands in it, in order.
    pub children: Vec<usize>,
    /// What it is.
    pub data: Data,
}

/// A page's tree.
pub(crate) struct Dom {
    nodes: Vec<Node>,
    too_deep: bool,
}

impl Default for Dom {
    fn default() -> Self {
        let mut dom = Self { nodes: Vec::new(), too_deep: false };
        dom.add(Data::Other);
        dom
    }
}

impl Dom {
    /// A node by its number.
    pub(crate) fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    /// The element of this number, if it is one.
    pub(crate) fn element(&self, at: usize) -> Option<&Element> {
        match self.nodes.get(at).map(|node| &node.data) {
            Some(Data::Element(element)) => Some(element),
            _ => None,
        }
    }

    /// What stands in a node.
    pub(crate) fn children(&self, at: usize) -> &[usize] {
        self.nodes.get(at).map(|node| node.children.as_slice()).unwrap_or_default()
    }

    /// How many nodes there are, those included that are no longer in the tree.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Makes a node that stands nowhere yet.
    pub(crate) fn add(&mut self, data: Data) -> usize {
        self.nodes.push(Node { parent: None, depth: 0, children: Vec::new(), data });
        self.too_deep |= self.nodes.len() > MAX_NODES;
        self.nodes.len() - 1
    }

    /// Puts a node behind the others of its parent.
    pub(crate) fn append(&mut self, parent: usize, child: usize) {
        let end = self.children(parent).len();
        self.insert(parent, end, child);
    }

    /// Puts text behind the others of its parent.
    pub(crate) fn append_text(&mut self, parent: usize, text: &str) {
        let end = self.children(parent).len();
        self.insert_text(parent, end, text);
    }

    fn insert(&mut self, parent: usize, at: usize, child: usize) {
        self.detach(child);
        let Some(above) = self.nodes.get_mut(parent) else { return };
        let depth = above.depth + 1;
        above.children.insert(at.min(above.children.len()), child);
        self.too_deep |= depth > MAX_DEPTH;
        if let Some(node) = self.nodes.get_mut(child) {
            node.parent = Some(parent);
            node.depth = depth;
        }
    }

    fn insert_text(&mut self, parent: usize, at: usize, text: &str) {
        let before = at.checked_sub(1).and_then(|at| self.children(parent).get(at)).copied();
        if let Some(Node { data: Data::Text(known), .. }) =
            before.and_then(|before| self.nodes.get_mut(before))
        {
            known.push_str(text);
            return;
        }
        let node = self.add(Data::Text(text.to_owned()));
        self.insert(parent, at, node);
    }

    fn detach(&mut self, child: usize) {
        let parent = self.nodes.get_mut(child).and_then(|node| node.parent.take());
        if let Some(parent) = parent.and_then(|parent| self.nodes.get_mut(parent))
            && let Some(at) = parent.children.iter().rposition(|known| *known == child)
        {
            parent.children.remove(at);
        }
    }

    fn place_of(&self, child: usize) -> Option<(usize, usize)> {
        let parent = self.nodes.get(child)?.parent?;
        let at = self.children(parent).iter().rposition(|known| *known == child)?;
        Some((parent, at))
    }
}

/// Parses a page as browsers do. Nothing is fetched or executed.
///
/// # Errors
/// [`Failure::TooDeep`].
pub(crate) fn parse(page: &str) -> Result<Dom, Failure> {
    let too_deep = Rc::new(Cell::new(false));
    let sink = Sink { dom: RefCell::default(), too_deep: Rc::clone(&too_deep) };
    let mut parser = parse_document(sink, ParseOpts::default());
    let mut rest = page;
    while !rest.is_empty() && !too_deep.get() {
        let (chunk, behind) = rest.split_at(boundary(rest));
        parser.process(StrTendril::from(chunk));
        rest = behind;
    }
    if too_deep.get() {
        return Err(Failure::TooDeep { max: MAX_DEPTH });
    }
    let dom = parser.finish();
    if dom.too_deep { Err(Failure::TooDeep { max: MAX_DEPTH }) } else { Ok(dom) }
}

/// Where the next chunk ends.
fn boundary(text: &str) -> usize {
    (CHUNK..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Builds the tree as the parser says.
struct Sink {
    dom: RefCell<Dom>,
    /// Seen from outside, while the parser has the sink.
    too_deep: Rc<Cell<bool>>,
}

impl Sink {
    fn change<T>(&self, change: impl FnOnce(&mut Dom) -> T) -> T {
        let mut dom = self.dom.borrow_mut();
        let answer = change(&mut dom);
        self.too_deep.set(dom.too_deep);
        answer
    }
}

#[derive(Debug)]
struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Sink {
    type Handle = usize;
    type Output = Dom;
    type ElemName<'a> = Name;

    fn finish(self) -> Dom {
        self.dom.into_inner()
    }

    fn parse_error(&self, _: std::borrow::Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a usize) -> Name {
        let dom = self.dom.borrow();
        let none = || QualName::new(None, Namespace::default(), LocalName::default());
        Name(dom.element(*target).map_or_else(none, |element| element.name.clone()))
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> usize {
        self.change(|dom| dom.add(Data::Element(Element::new(name, attrs))))
    }

    fn create_comment(&self, text: StrTendril) -> usize {
        self.change(|dom| dom.add(Data::Comment(text.to_string())))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.change(|dom| dom.add(Data::Other))
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.change(|dom| match child {
            NodeOrText::AppendNode(node) => dom.append(*parent, node),
            NodeOrText::AppendText(text) => dom.append_text(*parent, &text),
        });
    }

    fn append_based_on_parent_node(
        &self,
        element: &usize,
        prev_element: &usize,
        child: NodeOrText<usize>,
    ) {
        if self.dom.borrow().place_of(*element).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(prev_element, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// What stands in a template is shown nowhere, so that a node outside the tree holds it.
    fn get_template_contents(&self, _: &usize) -> usize {
        self.change(|dom| dom.add(Data::Other))
    }

    fn same_node(&self, x: &usize, y: &usize) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, new_node: NodeOrText<usize>) {
        self.change(|dom| {
            if let NodeOrText::AppendNode(node) = &new_node {
                dom.detach(*node);
            }
            let Some((parent, at)) = dom.place_of(*sibling) else { return };
            match new_node {
                NodeOrText::AppendNode(node) => dom.insert(parent, at, node),
                NodeOrText::AppendText(text) => dom.insert_text(parent, at, &text),
            }
        });
    }

    fn add_attrs_if_missing(&self, target: &usize, attrs: Vec<Attribute>) {
        self.change(|dom| {
            if let Some(Node { data: Data::Element(element), .. }) = dom.nodes.get_mut(*target) {
                for attribute in attrs {
                    if element.attribute(&attribute.name.local).is_none() {
                        element.attributes.push(attribute);
                    }
                }
            }
        });
    }

    fn remove_from_parent(&self, target: &usize) {
        self.change(|dom| dom.detach(*target));
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        self.change(|dom| {
            let children = dom.nodes.get_mut(*node).map(|node| std::mem::take(&mut node.children));
            for child in children.unwrap_or_default() {
                if let Some(node) = dom.nodes.get_mut(child) {
                    node.parent = None;
                }
                dom.append(*new_parent, child);
            }
        });
    }
}
