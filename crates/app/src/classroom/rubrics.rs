//! The rubric of a class: read from a table, saved as one, and taken from another exercise.

use std::rc::Rc;

use crate::classroom::teaching::TeachingMsg;
use crate::input::FileBytes;
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::classroom::class::{Class, Grading};
use annotator_core::classroom::rubric::{Criterion, Judged, Level, LevelByHand, Rubric};
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_jobs::{Broken, ClassJob, Job, JobNumber, Reply};

/// To the rubric of a class.
#[derive(Clone, Debug, PartialEq)]
pub enum RubricMsg {
    /// A table came as a file.
    FileCame(Rc<FileBytes>),
    /// The cells that are pasted or typed have changed.
    Edited(String),
    /// Makes them the rubric.
    Taken,
    /// Saves the rubric as a table.
    Wanted,
    /// Takes the rubric of another exercise.
    CopiedFrom(ExerciseId),
    /// Adds the comments of another exercise's library.
    LibraryCopiedFrom(ExerciseId),
}

/// A rubric that is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RubricReading {
    /// The cells that were pasted or typed.
    pub typed: String,
    pub(crate) job: Option<JobNumber>,
    /// Why the worker could not look at it.
    pub failed: Option<Broken>,
    /// Why it could not be read.
    pub refused: Rc<[String]>,
}

/// What a rubric is rounded to.
pub const STEP: u32 = 100;

impl Work<'_> {
    pub(crate) fn take_rubric(&mut self, msg: RubricMsg) {
        match msg {
            RubricMsg::FileCame(file) => self.read_rubric(file),
            RubricMsg::Edited(typed) => self.with_teaching(|teaching| {
                teaching.rubric.make_mut().typed = typed;
            }),
            RubricMsg::Taken => {
                let Some((_, teaching)) = self.teaching() else { return };
                let (name, bytes) = (String::new(), teaching.rubric.typed.clone().into_bytes());
                self.read_rubric(Rc::new(FileBytes { name, bytes }));
            }
            RubricMsg::Wanted => {
                let Some((open, teaching)) = self.teaching() else { return };
                if let Some(rubric) = open.class_of(teaching.exercise).rubric {
                    self.write_rubric(rubric);
                }
            }
            RubricMsg::CopiedFrom(other) => {
                let Some((open, teaching)) = self.teaching() else { return };
                let (mut class, other) = (open.class_of(teaching.exercise), open.class_of(other));
                if let Some(rubric) = &other.rubric {
                    set_rubric(&mut class, rubric);
                    self.change_class(&class, None);
                }
            }
            RubricMsg::LibraryCopiedFrom(other) => {
                let Some((open, teaching)) = self.teaching() else { return };
                let mut class = open.class_of(teaching.exercise);
                class.add_library_of(&open.class_of(other));
                self.change_class(&class, None);
            }
        }
    }

    fn read_rubric(&mut self, file: Rc<FileBytes>) {
        let Some((_, teaching)) = self.teaching() else { return };
        let exercise = teaching.exercise;
        if !self.may_change() {
            return;
        }
        self.hand_over_to_new_worker();
        let job = self.run(Job::Class { exercise, job: ClassJob::ReadRubric }, vec![file]);
        self.with_teaching(|teaching| {
            let reading = teaching.rubric.make_mut();
            (reading.job, reading.failed, reading.refused) = (Some(job), None, Rc::from([]));
        });
    }

    /// Takes a reply about a rubric. Returns whether the job was about one.
    pub(crate) fn rubric_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some((open, teaching)) = self.teaching() else { return false };
        if teaching.rubric.job != Some(job) {
            return false;
        }
        let class = open.class_of(teaching.exercise);
        match reply {
            Reply::RubricRead(Ok(rubric)) => {
                let mut class = class;
                set_rubric(&mut class, rubric);
                self.change_class(&class, None);
                self.with_teaching(|teaching| {
                    *teaching.rubric.make_mut() = RubricReading::default();
                });
            }
            // What was pasted stays, so that it can be mended.
            Reply::RubricRead(Err(sentences)) => self.with_teaching(|teaching| {
                let reading = teaching.rubric.make_mut();
                (reading.job, reading.refused) = (None, sentences.iter().cloned().collect());
            }),
            Reply::Broken(why) => self.with_teaching(|teaching| {
                let reading = teaching.rubric.make_mut();
                (reading.job, reading.failed) = (None, Some(*why));
            }),
            _ => {} // progress
        }
        true
    }
}

impl From<RubricMsg> for Msg {
    fn from(msg: RubricMsg) -> Self {
        TeachingMsg::Rubric(msg).into()
    }
}

/// Gives a class another rubric, which is what points are computed from now on. Levels that were
/// decided on stay where rows and levels have the same words.
pub fn set_rubric(class: &mut Class, rubric: &Rubric) {
    let old = class.rubric.clone().unwrap_or_default();
    let new = rubric.in_place_of(&old);
    for decided in class.levels.values_mut() {
        *decided = new.levels_kept(&old, decided);
    }
    class.levels.retain(|_, decided| !decided.is_empty());
    class.rubric = Some(new);
    grade_by_rubric(class);
}

/// Decides on the level of a row, or leaves it to the figures. The reason stays.
pub fn set_level(class: &mut Class, hand_in: HandInId, criterion: u32, level: Option<usize>) {
    let mut decided = class.levels.get(&hand_in).cloned().unwrap_or_default();
    let known = decided.iter().find(|it| it.criterion == criterion);
    let reason = known.map(|it| it.reason.clone()).unwrap_or_default();
    decided.retain(|it| it.criterion != criterion);
    if let Some(level) = level.and_then(|level| u32::try_from(level).ok()) {
        decided.push(LevelByHand { criterion, level, reason });
        decided.sort_by_key(|it| it.criterion);
    }
    if decided.is_empty() {
        class.levels.remove(&hand_in);
    } else {
        class.levels.insert(hand_in, decided);
    }
}

/// Says why a level is another than the computed one.
pub fn set_reason(class: &mut Class, hand_in: HandInId, criterion: u32, reason: String) {
    let mut decided = class.levels.get(&hand_in).cloned().unwrap_or_default();
    if let Some(known) = decided.iter_mut().find(|it| it.criterion == criterion) {
        known.reason = reason;
        class.levels.insert(hand_in, decided);
    }
}

/// Adds a row to the rubric, with two levels.
pub fn add_row(class: &mut Class, name: &str, levels: [&str; 2]) {
    let mut rubric = class.rubric.clone().unwrap_or_default();
    let [best, none] = levels;
    let level = |words: &str, points| Level { words: words.to_owned(), points, from: None };
    rubric.rows.push(Criterion {
        id: rubric.free_id(),
        name: name.to_owned(),
        description: String::new(),
        weight: 1_000,
        by: Judged::Hand,
        levels: vec![level(best, 2_000), level(none, 0)],
    });
    // The first row begins to grade by the rubric; after that, grading stays what it is.
    if class.rubric.is_none() {
        grade_by_rubric(class);
    }
    class.rubric = Some(rubric);
}

fn grade_by_rubric(class: &mut Class) {
    if !matches!(class.grading, Grading::Rubric { .. }) {
        class.grading = Grading::Rubric { step: STEP };
    }
}

/// Removes a row, and what was decided about it.
pub fn remove_row(class: &mut Class, criterion: u32) {
    if let Some(rubric) = &mut class.rubric {
        rubric.rows.retain(|row| row.id != criterion);
    }
    for decided in class.levels.values_mut() {
        decided.retain(|it| it.criterion != criterion);
    }
    class.levels.retain(|_, decided| !decided.is_empty());
}

/// Adds a level below the others.
pub fn add_level(row: &mut Criterion, words: &str) {
    let from = (row.by != Judged::Hand).then_some(0);
    row.levels.push(Level { words: words.to_owned(), points: 0, from });
}

/// Removes a level. Works that had it by hand have none; those below keep theirs.
pub fn remove_level(class: &mut Class, criterion: u32, at: usize) {
    if let Some(row) =
        class.rubric.as_mut().and_then(|it| it.rows.iter_mut().find(|row| row.id == criterion))
        && at < row.levels.len()
    {
        row.levels.remove(at);
    }
    let Ok(at) = u32::try_from(at) else { return };
    for decided in class.levels.values_mut() {
        decided.retain(|it| it.criterion != criterion || it.level != at);
        for it in decided.iter_mut().filter(|it| it.criterion == criterion && it.level > at) {
            it.level -= 1;
        }
    }
    class.levels.retain(|_, decided| !decided.is_empty());
}

/// Has a row judged by something else. Computed rows get cut-offs in equal steps, rows by hand none.
pub fn judge_by(row: &mut Criterion, by: Judged) {
    let was_share = row.by.is_share();
    row.by = by;
    let steps = u32::try_from(row.levels.len()).unwrap_or(u32::MAX);
    let full = if by.is_share() { 10_000 } else { 10 * steps };
    for (level, at) in row.levels.iter_mut().zip(1..) {
        level.from = match by {
            Judged::Hand => None,
            // Cut-offs that mean the same stay.
            _ if level.from.is_some() && was_share == by.is_share() => level.from,
            _ => Some(full / steps * (steps - at)),
        };
    }
}
