//! What is right in students' work becomes right in the key, which makes its next revision. Before
//! that, it is shown whose score would change.

use std::rc::Rc;

use crate::classroom::teaching::TeachingMsg;
use crate::model::Open;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::class::About;
use annotator_core::classroom::feedback::FeedbackItem;
use annotator_core::classroom::key::{Accepted, ItemKind, ItemWords, Key, KeyItem, KeySpan};
use annotator_core::classroom::{class_name, key_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotationId, CodeId, HandInId};
use annotator_core::project::statement::with_sha256;
use annotator_core::small_map::SmallMap;
use annotator_jobs::class::{KeyEffect, Look, Looked};
use annotator_jobs::{ClassJob, Job, JobNumber, Reply};

/// To a change of the key that is shown before it is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum KeyMsg {
    /// A student's coding is right for an item: its text, and the annotation there.
    CaseAccepted(u32, Sha256, AnnotationId),
    /// Leaves out one of the codings, by its place.
    LeftOut(usize),
    /// Makes the key's next revision.
    Made,
    /// Leaves the key as it is.
    Left,
}

/// A change of the key that is not made yet.
#[derive(Clone, Debug, Default)]
pub struct KeyChange {
    /// The codings to accept, in the order in which they were chosen.
    pub wanted: Vec<Wanted>,
    pub(crate) job: Option<JobNumber>,
    /// What it would change; `None` until the worker has found out.
    pub effect: Option<Rc<KeyEffect>>,
    /// Whether the worker could not find out.
    pub failed: bool,
}

/// A coding to accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The item that it belongs to; `None` for one that belongs to none.
    pub item: Option<u32>,
    pub text: Sha256,
    pub spans: Vec<KeySpan>,
    pub code: CodeId,
    /// The hand-in that it is from, and its annotation there.
    pub from: Option<(HandInId, AnnotationId)>,
}

/// The next revision of a key.
struct Next {
    key: Key,
    /// What was said about an annotation that belonged to no item is said about its item now.
    moved: Vec<(HandInId, AnnotationId, u32)>,
}

impl Work<'_> {
    pub(crate) fn take_key_msg(&mut self, msg: KeyMsg) {
        match msg {
            KeyMsg::CaseAccepted(item, text, annotation) => {
                let Some((open, _)) = self.teaching() else { return };
                if let Some(wanted) = case(open, item, text, annotation) {
                    self.want(wanted);
                }
            }
            KeyMsg::LeftOut(at) => {
                self.with_teaching(|teaching| {
                    let wanted = &mut teaching.key_change.make_mut().wanted;
                    if at < wanted.len() {
                        wanted.remove(at);
                    }
                });
                self.try_key();
            }
            KeyMsg::Made => self.apply_key_change(),
            KeyMsg::Left => self.leave_key(),
        }
    }

    /// Proposes to accept a student's coding: an item of the opened work, by its place.
    pub(crate) fn accept_coding(&mut self, at: usize) {
        let Some((_, teaching)) = self.teaching() else { return };
        let Some(Looked::Work(feedback)) = teaching.looking.looked.as_deref() else { return };
        let Some(item) = feedback.items.get(at) else { return };
        let from = match teaching.looking.look {
            Some(Look::Work(hand_in)) => Some(hand_in),
            _ => None,
        };
        if let Some(wanted) = of_work(item, from) {
            self.want(wanted);
        }
    }

    /// Proposes to accept a code for an item of the key.
    pub(crate) fn accept_code(&mut self, item: u32, code: CodeId) {
        let Some((open, teaching)) = self.teaching() else { return };
        let Some(key) = open.key_made(teaching.exercise) else { return };
        let Some(known) = key.items.into_iter().find(|known| known.id == item) else { return };
        let KeyItem { text, spans, .. } = known;
        self.want(Wanted { item: Some(item), text, spans, code, from: None });
    }

    fn want(&mut self, wanted: Wanted) {
        if !self.may_change() {
            return;
        }
        self.with_teaching(|teaching| {
            let all = &mut teaching.key_change.make_mut().wanted;
            if !all.contains(&wanted) {
                all.push(wanted);
            }
        });
        self.try_key();
    }

    fn leave_key(&mut self) {
        self.with_teaching(|teaching| *teaching.key_change.make_mut() = KeyChange::default());
    }

    fn next_key(&self) -> Option<Next> {
        let (open, teaching) = self.teaching()?;
        let key = open.key_made(teaching.exercise)?;
        next(&key, &teaching.key_change.wanted)
    }

    /// Has the worker find out what the change would do, if there is one.
    pub(crate) fn try_key(&mut self) {
        let Some((_, teaching)) = self.teaching() else { return };
        let exercise = teaching.exercise;
        if teaching.key_change.wanted.is_empty() {
            return self.leave_key();
        }
        let Some(next) = self.next_key() else { return self.leave_key() };
        self.hand_over_class();
        let job = ClassJob::TryKey(Box::new(next.key));
        let job = self.run(Job::Class { exercise, job }, Vec::new());
        self.with_teaching(|teaching| {
            let change = teaching.key_change.make_mut();
            // What was found out was about other codings.
            (change.job, change.failed, change.effect) = (Some(job), false, None);
        });
    }

    /// Takes a reply about a change of the key. Returns whether the job was about one.
    pub(crate) fn key_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        if self.teaching().is_none_or(|(_, teaching)| teaching.key_change.job != Some(job)) {
            return false;
        }
        self.with_teaching(|teaching| {
            let change = teaching.key_change.make_mut();
            match reply {
                Reply::KeyTried(effect) => {
                    change.failed = effect.is_none();
                    change.effect = effect.clone().map(Rc::new);
                    change.job = None;
                }
                Reply::Broken(_) => {
                    (change.job, change.failed, change.effect) = (None, true, None);
                }
                _ => {} // progress
            }
        });
        true
    }

    fn apply_key_change(&mut self) {
        let Some(Next { key, moved }) = self.next_key() else { return };
        let Some((open, _)) = self.teaching() else { return };
        let Some(exercise) = open.exercise_made(key.exercise) else { return };
        let mut class = open.class_of(key.exercise);
        let before = class.clone();
        for (hand_in, annotation, item) in moved {
            let old = About::Annotation { annotation };
            let words = class.comment(hand_in, old).to_owned();
            if !words.is_empty() {
                class.set_comment(hand_in, old, String::new());
                class.set_comment(hand_in, About::Item { item }, words);
            }
        }
        let mut edits = Vec::new();
        if class != before {
            let name = class_name(key.exercise);
            edits.push(Edit::SetAttachment { name, document: Some(document(&class)) });
        }
        let name = key_name(key.exercise);
        edits.push(Edit::SetAttachment { name, document: Some(document(&key)) });
        self.leave_key();
        if self.perform_or_say(StepKind::SetExercise, exercise.title, edits) {
            self.model.notify(Reason::CodingAccepted { revision: key.revision });
        }
    }
}

impl From<KeyMsg> for Msg {
    fn from(msg: KeyMsg) -> Self {
        TeachingMsg::Key(msg).into()
    }
}

/// The coding of a student beside an item, unless it is right.
fn of_work(item: &FeedbackItem, hand_in: Option<HandInId>) -> Option<Wanted> {
    let own = item.own.as_ref().filter(|_| !item.outcome.is_right())?;
    Some(Wanted {
        item: item.item,
        text: item.text,
        spans: own.spans.clone(),
        code: own.code.clone(),
        from: hand_in.map(|hand_in| (hand_in, own.annotation)),
    })
}

/// A coding that is in the teacher's project.
fn case(open: &Open, item: u32, text: Sha256, annotation: AnnotationId) -> Option<Wanted> {
    let statement = with_sha256(&open.project.statements, text)?;
    let set = open.project.annotations.get(&statement.id)?;
    let annotation = set.iter().find(|it| it.id == annotation)?;
    Some(Wanted {
        item: Some(item),
        text,
        spans: KeySpan::list(&statement.text, &annotation.spans),
        code: annotation.code.clone(),
        from: None,
    })
}

/// The next revision of the key, in which these codings are right as well. `None` if all are right
/// already.
fn next(key: &Key, wanted: &[Wanted]) -> Option<Next> {
    let mut next = Next { key: key.clone(), moved: Vec::new() };
    for wanted in wanted {
        next.accept(wanted);
    }
    if next.key.items == key.items {
        return None;
    }
    next.key.revision = key.revision.saturating_add(1);
    Some(next)
}

impl Next {
    fn accept(&mut self, wanted: &Wanted) {
        let items = &mut self.key.items;
        if let Some(id) = wanted.item {
            let Some(known) = items.iter_mut().find(|known| known.id == id) else { return };
            let spans = if wanted.spans == known.spans { Vec::new() } else { wanted.spans.clone() };
            let code = (wanted.code != known.code).then(|| wanted.code.clone());
            let is_own = spans.is_empty() && code.is_none();
            let accepted = Accepted { spans, code };
            if !is_own && !known.accept.contains(&accepted) {
                known.accept.push(accepted);
            }
            return;
        }
        // What belongs to no item may be found from now on.
        let same = items.iter().find(|known| {
            (known.text, &known.spans, &known.code) == (wanted.text, &wanted.spans, &wanted.code)
        });
        let id = if let Some(known) = same {
            known.id
        } else {
            let last = items.iter().map(|item| item.id).max().unwrap_or_default();
            let start = |spans: &[KeySpan]| spans.first().map(|span| span.start);
            let place = items.iter().position(|known| {
                known.text == wanted.text && start(&known.spans) > start(&wanted.spans)
            });
            let accepted = KeyItem {
                id: last.saturating_add(1),
                text: wanted.text,
                spans: wanted.spans.clone(),
                code: wanted.code.clone(),
                values: SmallMap::new(),
                kind: ItemKind::Bonus,
                accept: Vec::new(),
                words: ItemWords::default(),
            };
            let place = place.unwrap_or(items.len());
            items.insert(place, accepted);
            last.saturating_add(1)
        };
        if let Some((hand_in, annotation)) = wanted.from {
            self.moved.push((hand_in, annotation, id));
        }
    }
}
