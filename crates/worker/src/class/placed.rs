//! The texts of an exercise with the passages of its key.

use annotator_analysis::ruler::Ruler;
use annotator_analysis::scoring::{Accepted, ItemId, KeyItem as ScoringItem};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::{Key, KeyItem, KeySpan};
use annotator_core::project::Project;
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::with_sha256;
use annotator_core::text::Text;
use annotator_core::text::span::Spans;

/// A text of the exercise with the passages of its key.
pub(super) struct ExerciseText<'a> {
    pub sha256: Sha256,
    pub text: &'a Text,
    pub ruler: Ruler<'a>,
    pub items: Vec<PlacedItem<'a>>,
}

/// An item of the key with its place in the text.
pub(super) struct PlacedItem<'a> {
    pub item: &'a KeyItem,
    pub spans: Spans,
    /// The other passages that are accepted, in the order of `item.accept`.
    pub accept: Vec<Option<Spans>>,
}

/// The texts of an exercise that are in the project.
pub(super) fn texts<'a>(
    project: &'a Project,
    exercise: &Exercise,
    key: Option<&'a Key>,
) -> Vec<ExerciseText<'a>> {
    let texts = exercise.texts.iter().filter_map(|text| {
        let sha256 = text.sha256;
        let statement = with_sha256(&project.statements, sha256)?;
        let text = &*statement.text;
        let items = key.iter().flat_map(|key| &key.items).filter(|item| item.text == sha256);
        let items = items.filter_map(|item| placed(item, text)).collect();
        Some(ExerciseText { sha256, text, ruler: Ruler::new(text), items })
    });
    texts.collect()
}

/// An item in its text; `None` if its words are not there.
fn placed<'a>(item: &'a KeyItem, text: &Text) -> Option<PlacedItem<'a>> {
    let spans = KeySpan::spans(&item.spans, text)?;
    let accept = item.accept.iter().map(|other| KeySpan::spans(&other.spans, text)).collect();
    Some(PlacedItem { item, spans, accept })
}

impl ExerciseText<'_> {
    /// The key's items for scoring.
    pub(super) fn scoring(&self) -> Vec<ScoringItem<'_>> {
        self.items.iter().map(PlacedItem::scoring).collect()
    }
}

impl PlacedItem<'_> {
    fn scoring(&self) -> ScoringItem<'_> {
        let accept = self.item.accept.iter().zip(&self.accept);
        // Another passage that does not fit the text is not accepted.
        let fitting = accept.filter(|(other, spans)| other.spans.is_empty() || spans.is_some());
        let accept = fitting.map(|(other, spans)| Accepted {
            spans: spans.as_ref().map(Spans::parts),
            code: other.code.as_ref(),
        });
        ScoringItem {
            values: self.item.values.iter().collect(),
            accept: accept.collect(),
            kind: self.item.kind,
            ..ScoringItem::new(ItemId(self.item.id), self.spans.parts(), &self.item.code)
        }
    }
}
