//! The room of insight: what was coded, counted, and the passages of each number. The worker counts
//! again whenever the project, or what is asked, has changed, while the room is shown.

pub mod asked;
pub mod files;
pub mod numbers;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::effect::Effect;
use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::room::Room;
use crate::work::Work;
use annotator_core::insight::{CountedPassage, Matrix, MatrixQuestion};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotationId, StatementId};
use annotator_jobs::insight::{InsightFound, InsightJob};
use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};
use asked::{Asked, Heads};

/// What the room shows. It is kept while another room is shown.
#[derive(Clone, Debug, Default)]
pub struct InsightRoom {
    pub asked: Asked,
    /// How many statements are counted, of how many.
    pub progress: (usize, usize),
    /// Whether the worker is at it.
    pub busy: bool,
    pub found: Option<Rc<Found>>,
    /// Why there are no numbers.
    pub failed: Option<Broken>,
    /// The cell whose passages are listed.
    pub looking: Option<Looking>,
    /// What the numbers depend on, when they were asked for last.
    basis: Option<(Asked, Project)>,
    /// What was asked for last.
    wanted: Option<(MatrixQuestion, Heads)>,
    job: Option<JobNumber>,
    /// The project that the worker has.
    sent: Option<Project>,
}

/// Numbers, and what was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub question: MatrixQuestion,
    /// What the rows and columns are.
    pub heads: Heads,
    pub matrix: Matrix,
}

/// A cell whose passages are listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Looking {
    pub row: usize,
    pub column: usize,
    pub seen: Option<Rc<Vec<CountedPassage>>>,
    job: Option<JobNumber>,
}

/// Something that happened in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum InsightMsg {
    /// Something else is asked.
    Asked(Box<Asked>),
    /// The worker is to stop.
    Stopped,
    /// The numbers are wanted once more.
    Again,
    /// The passages of the cell in a row and a column are wanted; none, without.
    CellWanted(Option<(usize, usize)>),
    /// The text is wanted, at an annotation.
    PassageOpened(StatementId, AnnotationId),
}

impl From<InsightMsg> for Msg {
    fn from(msg: InsightMsg) -> Self {
        Self::Insight(Later::new(msg))
    }
}

impl Open {
    /// What the room of insight shows.
    #[must_use]
    pub fn insight_room(&self) -> Later<InsightRoom> {
        self.insight.clone().unwrap_or_default()
    }
}

impl InsightRoom {
    /// Whether the user stopped the worker before it had counted what is asked now.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        let answered = self.found.as_ref().map(|found| &found.question);
        let asked = self.wanted.as_ref().map(|(question, _)| question);
        !self.busy && self.failed.is_none() && asked.is_some() && asked != answered
    }

    fn take(&mut self, found: InsightFound) {
        match found {
            InsightFound::Matrix(matrix) => {
                self.busy = false;
                self.job = None;
                let Some((question, heads)) = self.wanted.clone() else { return };
                self.found = Some(Rc::new(Found { question, heads, matrix }));
            }
            InsightFound::Passages(passages) => {
                if let Some(looking) = &mut self.looking {
                    looking.seen = Some(Rc::new(passages));
                    looking.job = None;
                }
            }
        }
    }
}

impl Work<'_> {
    pub(crate) fn take_insight(&mut self, msg: &InsightMsg) {
        match msg {
            InsightMsg::Asked(asked) => self.change_insight(|room| {
                let rows_change = room.asked.without_numbers() != asked.without_numbers();
                room.asked = (**asked).clone();
                if rows_change {
                    room.looking = None;
                }
            }),
            InsightMsg::Stopped => self.stop_counting(),
            InsightMsg::Again => self.change_insight(|room| room.basis = None),
            InsightMsg::CellWanted(cell) => self.look_into_cell(*cell),
            InsightMsg::PassageOpened(statement, annotation) => {
                self.turn_to(*statement);
                self.show_room(Room::Read);
                self.choose_annotation(*annotation);
            }
        }
    }

    fn change_insight(&mut self, change: impl FnOnce(&mut InsightRoom)) {
        self.with_open(|open| change(open.insight.get_or_insert_default().make_mut()));
    }

    fn insight(&self) -> Option<(&Open, Later<InsightRoom>)> {
        let open = self.model.open.as_ref()?;
        Some((open, open.insight_room()))
    }

    fn stop_counting(&mut self) {
        let Some((_, room)) = self.insight() else { return };
        let looking = room.looking.as_ref().and_then(|looking| looking.job);
        let jobs = [room.job, looking];
        self.effects.extend(jobs.into_iter().flatten().map(Effect::Cancel));
        self.change_insight(|room| {
            room.job = None;
            room.busy = false;
            room.sent = None;
            room.looking = None;
        });
    }

    /// Runs after each message. Has the worker count if something has changed on which the numbers
    /// depend, and the room is shown.
    pub(crate) fn keep_insight(&mut self) {
        if self.model.room != Room::Insight {
            return;
        }
        let Some((open, room)) = self.insight() else { return };
        let asked = room.asked.fitting(&open.project);
        let same = |(before, project): &(Asked, Project)| {
            before.without_numbers() == asked.without_numbers() && project.is_same(&open.project)
        };
        if room.basis.as_ref().is_some_and(same) {
            return;
        }
        let basis = (asked.clone(), open.project.clone());
        let (question, heads) = asked.question(&open.project);
        let cell = room.looking.as_ref().map(|looking| (looking.row, looking.column));
        let kept =
            cell.filter(|_| room.wanted.as_ref().is_some_and(|(_, before)| *before == heads));
        // The worker does one job after the other: what nobody wants any more would be in the way.
        if room.busy {
            self.stop_counting();
        }
        self.hand_over_insight();
        let job = self.run(Job::Insight(InsightJob::Matrix(question.clone())), Vec::new());
        self.change_insight(|room| {
            room.basis = Some(basis);
            room.asked = asked;
            room.job = Some(job);
            room.busy = true;
            room.progress = (0, 0);
            room.failed = None;
            room.wanted = Some((question, heads));
        });
        self.look_into_cell(kept);
    }

    /// Gives the worker the project, unless it has it.
    fn hand_over_insight(&mut self) {
        let Some((_, room)) = self.insight() else { return };
        if let Some(project) = self.send_project(Lane::Insight, room.sent.as_ref()) {
            self.change_insight(|room| room.sent = Some(project));
        }
    }

    fn look_into_cell(&mut self, cell: Option<(usize, usize)>) {
        let Some((_, room)) = self.insight() else { return };
        let wanted = room.wanted.as_ref().map(|(question, _)| question.clone());
        let (Some((row, column)), Some(question)) = (cell, wanted) else {
            return self.change_insight(|room| room.looking = None);
        };
        self.hand_over_insight();
        let job = Job::Insight(InsightJob::Passages(question, row, column));
        let job = Some(self.run(job, Vec::new()));
        self.change_insight(|room| {
            let same = |it: &Looking| (it.row, it.column) == (row, column);
            let seen = room.looking.take().filter(same).and_then(|before| before.seen);
            room.looking = Some(Looking { row, column, seen, job });
        });
    }

    /// Takes a reply about insight. Returns whether the job was one that is wanted now.
    pub(crate) fn insight_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some((_, room)) = self.insight() else { return false };
        let looks = room.looking.as_ref().is_some_and(|it| it.job == Some(job));
        if room.job != Some(job) && !looks {
            return false;
        }
        self.change_insight(|room| match reply {
            Reply::Progress { done, of } => room.progress = (*done, *of),
            Reply::Insight(found) => room.take((**found).clone()),
            Reply::Broken(why) => {
                // The next worker needs the project again.
                room.sent = None;
                room.busy = false;
                room.looking = None;
                room.job = None;
                room.failed = Some(*why);
            }
            _ => {} // replies to other jobs
        });
        true
    }
}
