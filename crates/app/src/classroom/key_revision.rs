//! What is right in a student's work becomes right in the key, which makes its next revision.

use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::class::About;
use annotator_core::classroom::feedback::FeedbackItem;
use annotator_core::classroom::key::{Accepted, ItemKind, ItemWords, Key, KeyItem};
use annotator_core::classroom::{class_name, key_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_core::project::id::CodeId;
use annotator_core::small_map::SmallMap;
use annotator_jobs::class::{Look, Looked};

impl Work<'_> {
    /// Adds a student's coding to the key, which makes its next revision.
    pub(crate) fn accept_coding(&mut self, at: usize) {
        let Some((open, teaching)) = self.teaching() else { return };
        let Some(Looked::Work(feedback)) = teaching.looking.looked.as_deref() else { return };
        let Some(item) = feedback.items.get(at) else { return };
        let Some(key) = open.key_made(teaching.exercise) else { return };
        let Some(next) = with_accepted(&key, item) else { return };
        // What was said about a passage that belonged to no item is said about its item from now on.
        let mut comments = Vec::new();
        let looked_at = match teaching.looking.look {
            Some(Look::Work(hand_in)) => Some(hand_in),
            _ => None,
        };
        let new = next.items.iter().find(|new| key.items.iter().all(|known| known.id != new.id));
        if let (Some(new), Some(own), Some(hand_in)) = (new, &item.own, looked_at) {
            let mut class = open.class_of(teaching.exercise);
            let before = About::Annotation { annotation: own.annotation };
            let words = class.comment(hand_in, before).to_owned();
            if !words.is_empty() {
                class.set_comment(hand_in, before, String::new());
                class.set_comment(hand_in, About::Item { item: new.id }, words);
                let name = class_name(teaching.exercise);
                comments.push(Edit::SetAttachment { name, document: Some(document(&class)) });
            }
        }
        self.store_accepted(&next, comments);
    }

    pub(crate) fn accept_code(&mut self, item: u32, code: CodeId) {
        let Some((open, teaching)) = self.teaching() else { return };
        let Some(mut key) = open.key_made(teaching.exercise) else { return };
        let Some(known) = key.items.iter_mut().find(|known| known.id == item) else { return };
        known.accept.push(Accepted { spans: Vec::new(), code: Some(code) });
        key.revision = key.revision.saturating_add(1);
        self.store_accepted(&key, Vec::new());
    }

    fn store_accepted(&mut self, key: &Key, mut edits: Vec<Edit>) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(key.exercise) else { return };
        let name = key_name(exercise.id);
        edits.push(Edit::SetAttachment { name, document: Some(document(key)) });
        if self.perform_or_say(StepKind::SetExercise, exercise.title, edits) {
            self.model.notify(Reason::CodingAccepted { revision: key.revision });
        }
    }
}

/// The next revision of the key, in which a student's coding is right as well. `None` if it is
/// right already, or there is none.
fn with_accepted(key: &Key, item: &FeedbackItem) -> Option<Key> {
    let own = item.own.as_ref().filter(|_| !item.outcome.is_right())?;
    let mut next = key.clone();
    next.revision = key.revision.saturating_add(1);
    match item.item {
        Some(id) => {
            let known = next.items.iter_mut().find(|known| known.id == id)?;
            let spans = if own.spans == known.spans { Vec::new() } else { own.spans.clone() };
            let code = (own.code != known.code).then(|| own.code.clone());
            known.accept.push(Accepted { spans, code });
        }
        // What belongs to no item may be found from now on.
        None => {
            let last = next.items.iter().map(|item| item.id).max().unwrap_or_default();
            let place = next.items.iter().position(|known| {
                let start = |item: &KeyItem| item.spans.first().map(|span| span.start);
                known.text == item.text && start(known) > own.spans.first().map(|span| span.start)
            });
            let accepted = KeyItem {
                id: last.saturating_add(1),
                text: item.text,
                spans: own.spans.clone(),
                code: own.code.clone(),
                values: SmallMap::new(),
                kind: ItemKind::Bonus,
                accept: Vec::new(),
                words: ItemWords::default(),
            };
            next.items.insert(place.unwrap_or(next.items.len()), accepted);
        }
    }
    Some(next)
}
