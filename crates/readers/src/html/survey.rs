//! A first pass over a page: how much text each part has, what is shown, and which part is the
//! statement and which belongs to the site.

use super::dom::{Data, Dom, Element, ROOT};
use super::parts;

/// To count as the statement, `main` or an article needs at least this many bytes of text, not
/// counting white space...
const SUBSTANCE: usize = 100;

/// ... and at least one in this many bytes of the page's text.
const SUBSTANCE_ONE_IN: usize = 4;

/// Furniture may hold at most one in this many bytes of the page's text, because a word in a class
/// attribute is only a weak sign.
const FURNITURE_ONE_IN: usize = 3;

/// What is known about each node, by index.
#[derive(Clone, Copy, Default)]
struct NodeFacts {
    /// Bytes of visible text, without white space.
    text: usize,
    /// How many of these bytes are in links.
    linked: usize,
    left_out: bool,
    /// Whether it is the number of a note or a list item.
    mark: bool,
    /// The number of list items directly in it.
    items: usize,
}

/// The result of the first pass.
pub(crate) struct Survey {
    known: Vec<NodeFacts>,
    /// The element that holds the statement, if the page marks it.
    pub body: Option<usize>,
}

impl Survey {
    /// Surveys a page.
    pub(crate) fn of(dom: &Dom) -> Self {
        let mut known = vec![NodeFacts::default(); dom.len()];
        let order = in_order(dom, &mut known);
        for (at, parent) in order.iter().rev() {
            let this = known.get(*at).copied().unwrap_or_default();
            let is_link = dom.element(*at).is_some_and(|element| element.name() == "a");
            let is_item = dom.element(*at).is_some_and(|element| element.name() == "li");
            if let Some(above) = known.get_mut(*parent).filter(|_| at != parent) {
                above.text += this.text;
                above.linked += if is_link { this.text } else { this.linked };
                above.items += usize::from(is_item);
            }
        }
        let mut survey = Self { known, body: None };
        survey.body = survey.find_body(dom, &order);
        survey
    }

    /// Whether an element is left out of the text.
    pub(crate) fn is_left_out(&self, at: usize, element: &Element) -> bool {
        self.get(at).left_out || (parts::is_called_notice(element) && self.is_small(at))
    }

    /// Whether it is the number of a note or a list item. Leaving that out needs no remark.
    pub(crate) fn is_mark(&self, at: usize) -> bool {
        self.get(at).mark
    }

    /// Whether an element belongs to the site and not to the statement.
    pub(crate) fn is_furniture(&self, at: usize, element: &Element, in_body: bool) -> bool {
        let name = element.name();
        let small = self.is_small(at);
        let outside =
            ["header", "footer"].contains(&name) && !in_body && !parts::is_called_title(element);
        let aside = name == "aside" && !parts::is_note(element);
        let known = self.get(at);
        let links = ["ul", "ol"].contains(&name)
            && known.items >= 3
            && known.linked.saturating_mul(10) >= known.text.saturating_mul(9);
        (outside && (small || name == "footer"))
            || (aside && small)
            || (small && (links || parts::is_called_furniture(element)))
            || parts::has_role(element, &["contentinfo", "complementary"])
    }

    fn get(&self, at: usize) -> NodeFacts {
        self.known.get(at).copied().unwrap_or_default()
    }

    fn is_small(&self, at: usize) -> bool {
        self.get(at).text.saturating_mul(FURNITURE_ONE_IN) <= self.get(ROOT).text
    }

    /// The only `main` with enough text, or else the only such article.
    fn find_body(&self, dom: &Dom, order: &[(usize, usize)]) -> Option<usize> {
        let whole = self.get(ROOT).text;
        let named = |wanted: &str| {
            let found = order.iter().map(|(at, _)| *at).filter(|at| {
                let text = self.get(*at).text;
                let is_wanted = dom.element(*at).is_some_and(|element| {
                    element.name() == wanted || parts::has_role(element, &[wanted])
                });
                is_wanted && text >= SUBSTANCE && text.saturating_mul(SUBSTANCE_ONE_IN) >= whole
            });
            let found: Vec<_> = found.take(2).collect();
            <[usize; 1]>::try_from(found).ok().map(|[only]| only)
        };
        named("main").or_else(|| named("article"))
    }
}

/// The visible nodes with their parents. Each parent comes before its children. Hidden elements are
/// marked, and their text is not counted in the elements around them.
fn in_order(dom: &Dom, known: &mut [NodeFacts]) -> Vec<(usize, usize)> {
    let mut order = Vec::new();
    let mut waiting = vec![(ROOT, ROOT)];
    while let Some((at, parent)) = waiting.pop() {
        let Some(node) = dom.node(at) else { continue };
        let Some(this) = known.get_mut(at) else { continue };
        match &node.data {
            Data::Text(text) => {
                this.text = text.split_whitespace().map(str::len).sum();
            }
            Data::Element(element)
                if parts::is_reference_mark(element)
                    || parts::is_word_marker(element)
                    || is_raised_link(dom, at, element) =>
            {
                this.left_out = true;
                this.mark = true;
                continue;
            }
            Data::Element(element)
                if parts::is_machinery(element.name()) || parts::is_left_out(element) =>
            {
                this.left_out = true;
                continue;
            }
            _ => {}
        }
        order.push((at, parent));
        waiting.extend(node.children.iter().rev().map(|child| (*child, at)));
    }
    order
}

/// Whether a node contains any text, shown or not. Stops at the first text.
pub(crate) fn holds_text(dom: &Dom, at: usize) -> bool {
    let mut waiting = vec![at];
    while let Some(at) = waiting.pop() {
        match dom.node(at).map(|node| &node.data) {
            Some(Data::Text(text)) if !text.trim().is_empty() => return true,
            Some(Data::Element(element)) if parts::is_machinery(element.name()) => {}
            _ => waiting.extend(dom.children(at)),
        }
    }
    false
}

/// All text in a node, as written.
pub(crate) fn all_text(dom: &Dom, at: usize) -> String {
    let mut text = String::new();
    let mut waiting = vec![at];
    while let Some(at) = waiting.pop() {
        if let Some(Data::Text(part)) = dom.node(at).map(|node| &node.data) {
            text.push_str(part);
        }
        waiting.extend(dom.children(at).iter().rev());
    }
    text
}

/// Whether this is a hand-made footnote number: a short superscript link into a page.
fn is_raised_link(dom: &Dom, at: usize, element: &Element) -> bool {
    let [inner] = dom.children(at) else { return false };
    let (link, other) = if element.name() == "a" { (at, *inner) } else { (*inner, at) };
    let is_raised = dom.element(other).is_some_and(|element| element.name() == "sup");
    let [end] = dom.children(*inner) else { return false };
    let is_short = match dom.node(*end).map(|node| &node.data) {
        Some(Data::Text(text)) => text.trim().chars().count() <= 4,
        _ => false,
    };
    let href = dom.element(link).and_then(|element| element.attribute("href"));
    is_raised && is_short && href.is_some_and(|href| href.contains('#'))
}
