//! The class of an exercise: hand-ins are collected, compared with the key, and given back.
//!
//! Everything is computed from the documents of the teacher's project: the exercise, its key, the
//! class and the hand-ins' files as they came. The same documents always give the same results.

mod beside;
mod collecting;
#[cfg(test)]
mod desk;
mod feedback_page;
#[cfg(test)]
mod feedback_tests;
mod feedback_words;
mod giving_back;
mod hand_ins;
mod item_table;
mod marking;
mod on_text;
mod peers;
#[cfg(test)]
mod peers_tests;
mod placed;
#[cfg(test)]
mod request_tests;
mod results;
mod roster;
mod rubric;
#[cfg(test)]
mod rubric_tests;
mod sentences;
mod sheet;
#[cfg(test)]
mod sheet_tests;
mod summary;
#[cfg(test)]
mod tests;
mod whose;
#[cfg(test)]
mod whose_tests;

use annotator_core::classroom::collect::annotation_id;
use annotator_core::classroom::feedback::FeedbackItem;
use annotator_core::classroom::key::Key;
use annotator_core::project::Project;
use annotator_core::project::id::ExerciseId;
use annotator_core::project::statement::with_sha256;
use annotator_core::text::units::ByteOffset;
use annotator_formats::lms::rubric::rubric_csv;
use annotator_jobs::class::{Case, ItemAnswer, KeyEffect, Look, Looked};
use annotator_jobs::giving::GivingBack;
use annotator_jobs::{Broken, ClassJob, Reply};

use crate::File;
use crate::exchange::packed;
use hand_ins::ReadBefore;
use marking::Marked;

/// What the next job needs of the last one.
#[derive(Default)]
pub struct Classes {
    marked: Option<Marked>,
    read_before: ReadBefore,
}

impl Classes {
    /// The project has changed.
    pub fn forget(&mut self) {
        self.marked = None;
    }

    /// Does a job with the class of an exercise.
    pub fn work(
        &mut self,
        project: &Project,
        exercise: ExerciseId,
        job: ClassJob,
        files: &[File],
        say: &mut dyn FnMut(Reply, Option<Vec<u8>>),
    ) {
        let reply = match job {
            ClassJob::Collect { me, now } => {
                let before = &mut self.read_before;
                collecting::collect(project, exercise, (me, now), files, before, &mut |reply| {
                    say(reply, None);
                })
            }
            ClassJob::Mark => match self.marked(project, exercise, say) {
                Some(marked) => Reply::Marked(Box::new(marked.report.clone())),
                None => Reply::Broken(Broken::NoWorker),
            },
            ClassJob::Look(look) => {
                let marked = self.marked(project, exercise, say);
                Reply::Looked(marked.and_then(|marked| looked(project, marked, look)))
            }
            ClassJob::Compare => {
                let feedback = marking::compare(project);
                Reply::Looked(feedback.map(|feedback| Looked::Work(Box::new(feedback))))
            }
            ClassJob::ReadRoster => roster::read(project, exercise, files),
            ClassJob::ReadSheet(filling) => {
                let File { bytes, .. } = files.first().copied().unwrap_or_default();
                match self.marked(project, exercise, say) {
                    Some(marked) => {
                        let report = sheet::report(project, marked, bytes, &filling);
                        Reply::SheetRead(report.map(Box::new))
                    }
                    None => Reply::Broken(Broken::NoWorker),
                }
            }
            ClassJob::FillSheet(filling) => {
                let File { name, bytes } = files.first().copied().unwrap_or_default();
                let filled = self
                    .marked(project, exercise, say)
                    .map(|marked| sheet::filled(project, marked, bytes, &filling));
                match filled {
                    Some(Ok(filled)) => return say(file(name, sheet_type(name)), Some(filled)),
                    Some(Err(sentence)) => Reply::SheetRead(Err(sentence)),
                    None => Reply::Broken(Broken::NoWorker),
                }
            }
            ClassJob::GiveBack(giving) => return self.give_back(project, exercise, &giving, say),
            ClassJob::MakePackets { name } => {
                return self.make_packets(project, exercise, &name, say);
            }
            ClassJob::Results { name } => match self.marked(project, exercise, say) {
                Some(marked) => {
                    let table = results::table(project, marked).into_bytes();
                    return say(file(&name, "text/csv"), Some(table));
                }
                None => Reply::Broken(Broken::NoWorker),
            },
            ClassJob::HandInFile(hand_in) => match hand_ins::file(project, hand_in) {
                Some((name, bytes)) => return say(file(&name, "application/json"), Some(bytes)),
                None => Reply::Broken(Broken::Stopped),
            },
            ClassJob::TryKey(key) => Reply::KeyTried(self.try_key(project, exercise, *key, say)),
            ClassJob::ItemTable { name } => match self.marked(project, exercise, say) {
                Some(marked) => {
                    let table = item_table::table(project, &marked.report).into_bytes();
                    return say(file(&name, "text/csv"), Some(table));
                }
                None => Reply::Broken(Broken::NoWorker),
            },
            ClassJob::ReadRubric => Reply::RubricRead(rubric::read(files)),
            ClassJob::RubricTable { rubric, name } => {
                let table = rubric_csv(&rubric).into_bytes();
                return say(file(&name, "text/csv"), Some(table));
            }
        };
        say(reply, None);
    }

    fn try_key(
        &mut self,
        project: &Project,
        exercise: ExerciseId,
        key: Key,
        say: &mut dyn FnMut(Reply, Option<Vec<u8>>),
    ) -> Option<KeyEffect> {
        self.marked(project, exercise, say);
        let Self { marked, read_before } = self;
        let mut progress = |done, of| say(Reply::Progress { done, of }, None);
        marking::try_key(project, marked.as_ref()?, key, read_before, &mut progress)
    }

    fn give_back(
        &mut self,
        project: &Project,
        exercise: ExerciseId,
        giving: &GivingBack,
        say: &mut dyn FnMut(Reply, Option<Vec<u8>>),
    ) {
        self.marked(project, exercise, say);
        let Self { marked, read_before } = self;
        let given = marked.as_ref().and_then(|marked| {
            let mut progress = |done, of| say(Reply::Progress { done, of }, None);
            giving_back::files(project, marked, giving, read_before, &mut progress)
        });
        let packed = given.and_then(|(files, report)| Some((packed(&files)?, report)));
        match packed {
            Some((bytes, report)) => {
                say(Reply::GivenBack(report), None);
                say(file(&giving.name, "application/zip"), Some(bytes));
            }
            None => say(Reply::Broken(Broken::Stopped), None),
        }
    }

    fn make_packets(
        &mut self,
        project: &Project,
        exercise: ExerciseId,
        name: &str,
        say: &mut dyn FnMut(Reply, Option<Vec<u8>>),
    ) {
        self.marked(project, exercise, say);
        let Self { marked, read_before } = self;
        let made = marked.as_ref().and_then(|marked| {
            let mut progress = |done, of| say(Reply::Progress { done, of }, None);
            peers::files(project, marked, read_before, &mut progress)
        });
        match made {
            Some(Ok((files, report))) => match packed(&files) {
                Some(bytes) => {
                    say(Reply::PacketsMade(Box::new(report)), None);
                    say(file(name, "application/zip"), Some(bytes));
                }
                None => say(Reply::Broken(Broken::Stopped), None),
            },
            Some(Err(why)) => say(Reply::Looked(Some(Looked::Reviewers(Err(why)))), None),
            None => say(Reply::Broken(Broken::Stopped), None),
        }
    }

    fn marked(
        &mut self,
        project: &Project,
        exercise: ExerciseId,
        say: &mut dyn FnMut(Reply, Option<Vec<u8>>),
    ) -> Option<&Marked> {
        if self.marked.as_ref().is_none_or(|marked| marked.report.exercise != exercise) {
            let mut progress = |done, of| say(Reply::Progress { done, of }, None);
            let before = &mut self.read_before;
            self.marked = marking::mark(project, exercise, before, &mut progress);
        }
        self.marked.as_ref()
    }
}

/// The media type of a sheet. Blackboard's `.xls` is text with tabs.
fn sheet_type(name: &str) -> &'static str {
    if name.to_ascii_lowercase().ends_with(".csv") {
        "text/csv"
    } else {
        "text/tab-separated-values"
    }
}

/// The reply with a file.
fn file(name: &str, media_type: &str) -> Reply {
    Reply::Packed { name: name.to_owned(), media_type: media_type.to_owned() }
}

fn looked(project: &Project, marked: &Marked, look: Look) -> Option<Looked> {
    let cases = |look: &dyn Fn(&Marked, usize) -> Vec<Case>| {
        let rows = marked.report.rows.iter().enumerate().filter(|(_, row)| row.counts);
        Some(Looked::Cases(rows.flat_map(|(row, _)| look(marked, row)).collect()))
    };
    match look {
        Look::Work(hand_in) => {
            let row = marked.report.rows.iter().position(|row| row.hand_in == hand_in)?;
            Some(Looked::Work(Box::new(marked.feedback.get(row)?.clone())))
        }
        Look::Passage(sha256, start, end) => {
            let statement = with_sha256(&project.statements, sha256)?;
            let start = statement.text.char_from_byte(ByteOffset(start))?.0;
            let end = statement.text.char_from_byte(ByteOffset(end))?.0;
            cases(&|marked, row| {
                let inside = cases_of(marked, row, |item| {
                    let own = item.own.as_ref();
                    item.text == sha256
                        && own.is_some_and(|own| {
                            own.spans.iter().any(|span| span.start < end && span.end > start)
                        })
                });
                let Some(row) = marked.report.rows.get(row) else { return inside };
                let nothing = Case {
                    hand_in: row.hand_in,
                    annotation: None,
                    text: sha256,
                    at: None,
                    right: false,
                };
                if inside.is_empty() { vec![nothing] } else { inside }
            })
        }
        Look::Item(number) => {
            cases(&|marked, row| cases_of(marked, row, |item| item.item == Some(number)))
        }
        Look::Reviewers(wanted) => {
            Some(Looked::Reviewers(peers::plan(marked, &wanted).map(Box::new)))
        }
        Look::Answers(number) => {
            let rows =
                marked.report.rows.iter().zip(&marked.feedback).filter(|(row, _)| row.counts);
            let answers = rows.filter_map(|(row, feedback)| {
                let mut items = feedback.items.iter().zip(0..);
                let (item, at) = items.find(|(item, _)| item.item == Some(number))?;
                Some(ItemAnswer { hand_in: row.hand_in, at, item: item.clone() })
            });
            Some(Looked::Answers(answers.collect()))
        }
        Look::Confusion(expected, given) => cases(&|marked, row| {
            cases_of(marked, row, |item| {
                let key = item.key.as_ref().map(|key| &key.code);
                let own = item.own.as_ref().map(|own| &own.code);
                key == expected.as_ref() && own == given.as_ref() && !item.is_free_to_miss()
            })
        }),
    }
}

/// The items of the feedback on a hand-in that `is_meant`.
fn cases_of(marked: &Marked, row: usize, is_meant: impl Fn(&FeedbackItem) -> bool) -> Vec<Case> {
    let (Some(row), Some(feedback)) = (marked.report.rows.get(row), marked.feedback.get(row))
    else {
        return Vec::new();
    };
    let meant = feedback.items.iter().zip(0..).filter(|(item, _)| is_meant(item));
    let case = |(item, at): (&FeedbackItem, u32)| Case {
        hand_in: row.hand_in,
        annotation: item.own.as_ref().map(|own| annotation_id(row.hand_in, own.annotation)),
        text: item.text,
        at: Some(at),
        right: item.outcome.is_right(),
    };
    meant.map(case).collect()
}
