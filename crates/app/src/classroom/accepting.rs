//! What else is right about an item of a key: passages to accept.

use std::rc::Rc;

use crate::model::Open;
use annotator_core::classroom::key::{Accepted, ItemWords, KeyItem, KeySpan};
use annotator_core::project::Project;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::text::span::{Span, Spans};

/// A passage that somebody tagged near an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub spans: Vec<KeySpan>,
    /// The names of those who tagged it.
    pub by: Vec<String>,
}

/// What can become of an item in a student's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Missed,
    OtherCode,
    Edges,
    Found,
    /// Whatever was answered in a calibration.
    Explanation,
}

impl Outcome {
    /// All of them, in the order shown.
    pub const ALL: [Self; 5] =
        [Self::Missed, Self::OtherCode, Self::Edges, Self::Found, Self::Explanation];

    /// What students are told then.
    pub fn words(self, words: &mut ItemWords) -> &mut String {
        match self {
            Self::Missed => &mut words.missed,
            Self::OtherCode => &mut words.other_code,
            Self::Edges => &mut words.edges,
            Self::Found => &mut words.found,
            Self::Explanation => &mut words.explanation,
        }
    }
}

/// The statement of an item, and its passage there.
#[must_use]
pub fn located<'a>(project: &'a Project, item: &KeyItem) -> Option<(&'a Rc<Statement>, Spans)> {
    let statement = with_sha256(&project.statements, item.text)?;
    Some((statement, KeySpan::spans(&item.spans, &statement.text)?))
}

/// The number of the paragraph in which an item begins.
#[must_use]
pub fn paragraph_of(project: &Project, item: &KeyItem) -> Option<u32> {
    let (statement, spans) = located(project, item)?;
    let outline = Outline::of(&statement.text, &statement.layout);
    outline.number(statement.text.paragraph_at(spans.start()))
}

/// Whether the passage is the item's own or accepted already.
fn is_known(item: &KeyItem, spans: &[KeySpan]) -> bool {
    item.spans == spans || item.accept.iter().any(|it| it.spans == spans)
}

/// Other passages that overlap an item and are not accepted yet, with those who tagged them, in the
/// order of the text. What `source`, whose coding the key is made of, tagged with other codes is in
/// the key anyway.
#[must_use]
pub fn candidates(project: &Project, item: &KeyItem, source: &str) -> Vec<Candidate> {
    let Some((statement, own)) = located(project, item) else { return Vec::new() };
    let overlaps = |spans: &Spans| {
        let (there, here) = (spans.hull(), own.hull());
        there.start() < here.end() && there.end() > here.start()
    };
    let mut found: Vec<Candidate> = Vec::new();
    for annotation in project.annotations_of(statement.id).iter() {
        let name = project.annotator(annotation.annotator).map(|it| it.name.as_str());
        let name = name.unwrap_or_default();
        if !overlaps(&annotation.spans) || name == source && annotation.code != item.code {
            continue;
        }
        let spans = KeySpan::list(&statement.text, &annotation.spans);
        if is_known(item, &spans) {
            continue;
        }
        match found.iter_mut().find(|it| it.spans == spans) {
            Some(known) if known.by.iter().any(|by| by == name) => {}
            Some(known) => known.by.push(name.to_owned()),
            None => found.push(Candidate { spans, by: vec![name.to_owned()] }),
        }
    }
    found
}

impl Open {
    /// The passage that is selected in the text, if it is in the text of the item and not known.
    #[must_use]
    pub fn selected_for(&self, item: &KeyItem) -> Option<Vec<KeySpan>> {
        let statement = self.statement().filter(|it| it.text.sha256() == item.text)?;
        let span: Span = self.selection.filter(|it| !it.dragging)?.span;
        let spans = KeySpan::list(&statement.text, &Spans::one(span));
        (!is_known(item, &spans)).then_some(spans)
    }
}

/// Accepts something else, unless it is accepted already.
pub fn accept(item: &mut KeyItem, also: Accepted) {
    let is_own = also.spans.is_empty() && also.code.as_ref().is_none_or(|it| *it == item.code);
    if !is_own && !item.accept.contains(&also) {
        item.accept.push(also);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::making::MakingMsg;
    use crate::testing::page::*;
    use annotator_core::project::id::CodeId;

    /// A page with a key of one item, on "A person is not a raw material".
    fn page() -> (Page, KeyItem) {
        let mut page = Page::with_statement();
        page.tag("A person is not a raw material", "human_rights");
        page.send(MakingMsg::NewChosen.into());
        let id = page.model.making().unwrap().1.id;
        let own = page.open().annotator;
        page.send(MakingMsg::KeyMade(id, own).into());
        let item = page.open().key_made(id).unwrap().items.remove(0);
        (page, item)
    }

    fn quotes(spans: &[KeySpan]) -> String {
        spans.iter().map(|span| span.quote.as_str()).collect()
    }

    #[test]
    fn a_passage_that_overlaps_an_item_can_be_accepted() {
        let (mut page, mut item) = page();
        let candidates = |page: &Page, item: &KeyItem| candidates(&page.open().project, item, "");
        assert_eq!(candidates(&page, &item), []);
        page.tag("A person is not", "pledge");
        assert_eq!(candidates(&page, &item), [], "it is in the key with its own code");
        page.tag("not a raw material. سلام\u{301}", "human_rights");
        page.tag("Almora thanks you", "human_rights");
        let found = candidates(&page, &item);
        assert_eq!(found.len(), 1);
        assert_eq!(quotes(&found[0].spans), "not a raw material. سلام\u{301}");
        assert_eq!(found[0].by.len(), 1);
        accept(&mut item, Accepted { spans: found[0].spans.clone(), code: None });
        assert_eq!(candidates(&page, &item), []);
        assert_eq!(paragraph_of(&page.open().project, &item), Some(3));
    }

    #[test]
    fn the_selected_passage_can_be_accepted_once() {
        let (mut page, mut item) = page();
        assert_eq!(page.open().selected_for(&item), None);
        page.select("raw material");
        let selected = page.open().selected_for(&item).unwrap();
        assert_eq!(quotes(&selected), "raw material");
        let also = Accepted { spans: selected, code: None };
        accept(&mut item, also.clone());
        accept(&mut item, also);
        assert_eq!(item.accept.len(), 1);
        assert_eq!(page.open().selected_for(&item), None);
        let own = item.code.clone();
        accept(&mut item, Accepted { spans: Vec::new(), code: Some(own) });
        assert_eq!(item.accept.len(), 1, "its own code is right anyway");
        let code = CodeId::parse("pledge");
        accept(&mut item, Accepted { spans: Vec::new(), code });
        assert_eq!(item.accept.len(), 2);
    }
}
