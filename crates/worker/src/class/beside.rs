//! A hand-in beside the key, item by item.

use annotator_analysis::scoring::{
    Answer, Coded, Extra, FieldOutcome, ItemResult, Outcome as Scored, Scored as ScoredText,
};
use annotator_core::classroom::class::{About, Class, Grading};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{
    Agrees, Feedback, FeedbackItem, FieldResult, GradeGiven, KeyCoding, Off, Outcome, OwnCoding,
};
use annotator_core::classroom::key::{ItemKind, ItemWords, Key, KeySpan};
use annotator_core::classroom::request::{Requests, about};
use annotator_core::classroom::rubric::Rubric;
use annotator_core::project::id::AnnotationId;
use annotator_core::text::Text;
use annotator_core::text::span::Spans;
use annotator_jobs::class::ClassRow;

use super::hand_ins::OpenHandIn;
use super::placed::ExerciseText;

/// What hand-ins are compared with.
pub(super) struct Beside<'a> {
    pub class: &'a Class,
    pub exercise: &'a Exercise,
    pub requests: &'a Requests,
}

impl Beside<'_> {
    /// A hand-in beside the key.
    pub(super) fn feedback(
        &self,
        hand_in: &OpenHandIn,
        row: &ClassRow,
        texts: &[ExerciseText],
        coded: &[Vec<Coded>],
        scored: &[ScoredText],
        key: Option<&Key>,
    ) -> Feedback {
        let mut items = Vec::new();
        for ((text, coded), scored) in texts.iter().zip(coded).zip(scored) {
            let mut own: Vec<(u32, FeedbackItem)> = Vec::new();
            let of_key = scored.items.iter().filter_map(|item| self.of_item(text, coded, item));
            own.extend(of_key);
            let extras = scored.extras.iter().filter_map(|extra| of_extra(text, coded, extra));
            own.extend(extras);
            own.sort_by_key(|(start, _)| *start);
            items.extend(own.into_iter().map(|(_, item)| item));
        }
        let id = row.hand_in;
        for item in &mut items {
            let Some(about) = about(item) else { continue };
            self.class.comment(id, about).clone_into(&mut item.comment);
            item.request = self.requests.answer(id, item);
        }
        let revision = self.class.given_back.get(&id).copied().unwrap_or_default();
        Feedback {
            revision: revision.saturating_add(1),
            key_revision: key.map(|key| key.revision),
            on_the_whole: self.class.comment(id, About::Work).to_owned(),
            grade: given_grade(self.class, row),
            ..Feedback::new(self.exercise.id, hand_in.said.id, items)
        }
    }

    fn of_item(
        &self,
        text: &ExerciseText,
        coded: &[Coded],
        result: &ItemResult,
    ) -> Option<(u32, FeedbackItem)> {
        let placed = text.items.iter().find(|it| it.item.id == result.item.0)?;
        let own =
            result.answer.as_ref().and_then(|answer| own(text.text, coded, answer.annotation));
        let outcome = match result.outcome() {
            Scored::Found => Outcome::Found,
            Scored::OtherCode => Outcome::OtherCode,
            Scored::Boundary(off) => Outcome::Edges(off_words(off)),
            Scored::BoundaryAndCode(off) => Outcome::EdgesAndCode(off_words(off)),
            Scored::Missed => Outcome::Missed,
        };
        // What was found may be another coding that is accepted.
        let key = match (&own, outcome) {
            (Some(own), Outcome::Found) => {
                KeyCoding { spans: own.spans.clone(), code: own.code.clone() }
            }
            _ => KeyCoding { spans: placed.item.spans.clone(), code: result.code.clone() },
        };
        let start = own.as_ref().map_or(&key.spans, |own| &own.spans);
        let start = start.first().map_or(0, |span| span.start);
        let item = FeedbackItem {
            text: text.sha256,
            outcome,
            item: Some(result.item.0),
            kind: result.kind,
            fields: result.answer.iter().flat_map(fields).collect(),
            words: words(&placed.item.words, outcome),
            key: Some(key),
            own,
            comment: String::new(),
            request: None,
        };
        Some((start, item))
    }
}

/// An annotation that belongs to no item.
fn of_extra(text: &ExerciseText, coded: &[Coded], extra: &Extra) -> Option<(u32, FeedbackItem)> {
    let own = own(text.text, coded, extra.annotation)?;
    let trap = extra.trap.and_then(|trap| text.items.iter().find(|it| it.item.id == trap.0));
    let start = own.spans.first().map_or(0, |span| span.start);
    let item = FeedbackItem {
        text: text.sha256,
        outcome: Outcome::Extra { trap: trap.is_some() },
        item: None,
        kind: ItemKind::Core,
        own: Some(own),
        key: None,
        fields: Vec::new(),
        words: trap.map(|trap| trap.item.words.found.clone()).unwrap_or_default(),
        comment: String::new(),
        request: None,
    };
    Some((start, item))
}

fn own(text: &Text, coded: &[Coded], annotation: AnnotationId) -> Option<OwnCoding> {
    let coded = coded.iter().find(|it| it.id == annotation)?;
    let spans = Spans::new(coded.spans.to_vec()).ok()?;
    let spans = KeySpan::list(text, &spans);
    Some(OwnCoding { annotation, spans, code: coded.code.clone() })
}

fn fields(answer: &Answer) -> Vec<FieldResult> {
    let results = answer.fields.iter().filter_map(|(attribute, outcome)| {
        let (agrees, own, key) = match outcome {
            FieldOutcome::NotAsked => return None,
            FieldOutcome::Right => (Agrees::Yes, None, None),
            FieldOutcome::Wrong { given, expected } => (Agrees::No, Some(given), Some(expected)),
            FieldOutcome::ToBeJudged { given, expected } => {
                (Agrees::ToBeJudged, Some(given), Some(expected))
            }
            FieldOutcome::Missing { expected } => (Agrees::Empty, None, Some(expected)),
        };
        let [own, key] = [own, key].map(|value| value.map(|value| (**value).clone()));
        Some(FieldResult { attribute: (*attribute).clone(), agrees, own, key })
    });
    results.collect()
}

fn words(words: &ItemWords, outcome: Outcome) -> String {
    let parts: &[&String] = match outcome {
        Outcome::Found => &[&words.found],
        Outcome::Missed => &[&words.missed],
        Outcome::OtherCode => &[&words.other_code],
        Outcome::Edges(_) => &[&words.edges],
        Outcome::EdgesAndCode(_) => &[&words.other_code, &words.edges],
        Outcome::Extra { .. } => &[],
    };
    let said: Vec<&str> = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    said.join("\n")
}

fn off_words(off: annotator_analysis::ruler::Off) -> Off {
    Off { start: off.start, end: off.end, words: off.words }
}

/// The points that are given back: those that the teacher decided on, or the formula's.
fn given_grade(class: &Class, row: &ClassRow) -> Option<GradeGiven> {
    let most = match class.grading {
        Grading::Hand | Grading::Summary => None,
        Grading::LikeKey { base, full, .. } => Some(base.saturating_add(full)),
        Grading::Items { most, .. } => Some(most),
        Grading::Rubric { .. } => class.rubric.as_ref().map(Rubric::most),
    };
    match class.grades.get(&row.hand_in) {
        Some(by_hand) => {
            Some(GradeGiven { points: by_hand.points, most, reason: by_hand.reason.clone() })
        }
        None => row.points.map(|points| GradeGiven { points, most, reason: String::new() }),
    }
}
