//! The node tree of a page. Nodes are in one list and refer to each other by index, so no operation
//! is recursive, however deep the tree is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, parse_document};

use crate::limits::MAX_DEPTH;
use annotator_core::reading::Failure;

/// The index of the root in every tree.
pub(crate) const ROOT: usize = 0;

/// A page with more nodes than this most likely has unclosed elements, which the parser opens again
/// in each paragraph.
const MAX_NODES: usize = 1_000_000;

/// How many bytes the parser gets between two checks of the depth.
const CHUNK: usize = 4_096;

/// The content of a node.
pub(crate) enum Data {
    /// The document, or anything else without text.
    Other,
    Text(String),
    Comment(String),
    Element(Element),
}

pub(crate) struct Element {
    name: QualName,
    attributes: Vec<Attribute>,
}

impl Element {
    pub(crate) fn new(name: QualName, attributes: Vec<Attribute>) -> Self {
        Self { name, attributes }
    }

    /// The local name, in lower case.
    pub(crate) fn name(&self) -> &str {
        &self.name.local
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|attribute| &*attribute.name.local == name);
        found.map(|attribute| &*attribute.value)
    }
}

pub(crate) struct Node {
    parent: Option<usize>,
    depth: usize,
    /// In document order.
    pub children: Vec<usize>,
    pub data: Data,
}

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
    pub(crate) fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    /// The element with this index, if the node is one.
    pub(crate) fn element(&self, at: usize) -> Option<&Element> {
        match self.nodes.get(at).map(|node| &node.data) {
            Some(Data::Element(element)) => Some(element),
            _ => None,
        }
    }

    /// The children of a node.
    pub(crate) fn children(&self, at: usize) -> &[usize] {
        self.nodes.get(at).map(|node| node.children.as_slice()).unwrap_or_default()
    }

    /// The number of nodes, including those removed from the tree.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Creates a node outside the tree.
    pub(crate) fn add(&mut self, data: Data) -> usize {
        self.nodes.push(Node { parent: None, depth: 0, children: Vec::new(), data });
        self.too_deep |= self.nodes.len() > MAX_NODES;
        self.nodes.len() - 1
    }

    /// Adds a node as the last child.
    pub(crate) fn append(&mut self, parent: usize, child: usize) {
        let end = self.children(parent).len();
        self.insert(parent, end, child);
    }

    /// Adds text as the last child.
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
/// [`Failure::TooDeep`] for too much nesting or too many nodes.
pub(crate) fn parse(page: &str) -> Result<Dom, Failure> {
    let too_deep = Rc::new(Cell::new(false));
    let sink = Sink { dom: RefCell::default(), too_deep: Rc::clone(&too_deep) };
    let mut parser = parse_document(sink, ParseOpts::default());
    let mut rest = page;
    while !rest.is_empty() && !too_deep.get() {
        let (chunk, after) = rest.split_at(boundary(rest));
        parser.process(StrTendril::from(chunk));
        rest = after;
    }
    if too_deep.get() {
        return Err(Failure::TooDeep { max: MAX_DEPTH });
    }
    let dom = parser.finish();
    if dom.too_deep { Err(Failure::TooDeep { max: MAX_DEPTH }) } else { Ok(dom) }
}

/// The end of the next chunk.
fn boundary(text: &str) -> usize {
    (CHUNK..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Builds the tree for the parser.
struct Sink {
    dom: RefCell<Dom>,
    /// Shared with [`parse`], because the parser owns the sink.
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

    /// The contents of a template are never shown, so they go into a node outside the tree.
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
