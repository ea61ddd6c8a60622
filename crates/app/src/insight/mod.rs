//! The room of insight: what was coded, counted and drawn, and the passages of each number. The worker
//! counts again whenever the project, or what is asked, has changed, while the numbers are shown.

pub mod asked;
pub mod commitments;
pub mod compare;
pub mod files;
pub mod filter;
mod flows;
pub mod networks;
pub mod numbers;
pub mod portraits;
pub mod query;
pub mod quotes;
pub mod records;
pub mod report;
pub mod summaries;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::effect::Effect;
use crate::input::FileBytes;
use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::insight::compare::Pair;
use annotator_core::insight::filter::StatementIs;
use annotator_core::insight::query::Query;
use annotator_core::insight::report::{Report, ReportForm};
use annotator_core::insight::{CountedPassage, Matrix, MatrixQuestion};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotationId, AnnotatorId, StatementId};
use annotator_jobs::insight::{InsightFound, InsightJob};
use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};
use asked::{Asked, Heads};
use commitments::CommitmentsAsked;
use compare::{CompareAsked, CompareState};
use filter::Filters;
use portraits::PortraitsAsked;
use query::QueryState;
use quotes::Quotes;
use report::{ReportAsked, ReportState};
use summaries::SummariesAsked;

/// What the room shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Numbers in rows and columns.
    #[default]
    Matrix,
    /// Every statement from its first word to its last.
    Portraits,
    /// The table of commitments and what is due when.
    Commitments,
    /// Which commitments are repeated, new and dropped.
    Compare,
    /// Passages that fit a query.
    Query,
    /// What each statement says on each code, in one's own words.
    Summaries,
    /// The parts of a report.
    Report,
}

/// What the room shows. It is kept while another room is shown.
#[derive(Clone, Debug, Default)]
pub struct InsightRoom {
    pub view: View,
    pub asked: Asked,
    /// Which statements count.
    pub filters: Filters,
    /// How portraits are drawn.
    pub portraits: PortraitsAsked,
    pub commitments: CommitmentsAsked,
    pub compare: CompareState,
    pub query: QueryState,
    pub summaries: SummariesAsked,
    pub report: ReportState,
    /// How many statements are counted, of how many.
    pub progress: (usize, usize),
    /// Whether the worker is at it.
    pub busy: bool,
    pub found: Option<Rc<Found>>,
    /// Why there are no numbers.
    pub failed: Option<Broken>,
    /// The cell whose passages are listed.
    pub looking: Option<Looking>,
    /// The passages of all cells, where they are shown.
    pub quotes: Option<Quotes>,
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
    /// Another view is wanted.
    ViewChosen(View),
    /// Something else is asked, and the matrix is wanted.
    Asked(Box<Asked>),
    /// Only what somebody coded counts, or what everybody did.
    AnnotatorChosen(Option<AnnotatorId>),
    /// Only statements that fulfil all these conditions count.
    Filtered(Vec<StatementIs>),
    /// Portraits are wanted like this.
    PortraitsAsked(PortraitsAsked),
    /// Other commitments are wanted, or in another order.
    CommitmentsAsked(Box<CommitmentsAsked>),
    /// Other commitments are compared, or the user begins to pair one by hand.
    CompareAsked(Box<CompareAsked>),
    /// Two commitments are the same, or not, or it is open again.
    PairDecided(Pair, Option<bool>),
    /// Other summaries are wanted, or another one is written.
    SummariesAsked(Box<SummariesAsked>),
    /// The worker is to stop.
    Stopped,
    /// The numbers are wanted once more.
    Again,
    /// The passages of the cell in a row and a column are wanted; none, without.
    CellWanted(Option<(usize, usize)>),
    /// Another query is asked.
    QueryAsked(Box<Query>),
    /// The query is kept under a name.
    QuerySaved(String),
    /// A saved query gets another name.
    QueryRenamed(String, String),
    /// A saved query is not kept any more.
    QueryRemoved(String),
    /// Something else goes into the report.
    ReportAsked(Box<ReportAsked>),
    /// A figure is put into the report or taken out.
    FigureToggled(Box<Asked>),
    /// The user wants the report. The files are its pictures.
    ReportWanted(Box<Report>, ReportForm, Vec<Rc<FileBytes>>),
    /// The text is wanted, at an annotation.
    PassageOpened(StatementId, AnnotationId),
    /// The text of a statement is wanted.
    StatementOpened(StatementId),
    /// A picture was saved under this name, or the browser could not make it.
    PictureSaved(Option<String>),
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
        let is_open = asked.is_some() && asked != answered || self.quotes_are_stopped();
        !self.busy && self.failed.is_none() && is_open
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
            InsightFound::Query(hits) => self.query.take(hits),
            InsightFound::Compare(found) => self.compare.take(found),
            InsightFound::Quotes(quotes) => self.take_quotes(quotes),
        }
    }
}

impl Work<'_> {
    pub(crate) fn take_insight(&mut self, msg: &InsightMsg) {
        match msg {
            InsightMsg::ViewChosen(view) => self.change_insight(|room| room.view = *view),
            InsightMsg::AnnotatorChosen(annotator) => self.change_insight(|room| {
                room.asked.annotator = *annotator;
                room.looking = None;
            }),
            InsightMsg::Filtered(conditions) => self.change_insight(|room| {
                room.filters.conditions.clone_from(conditions);
                room.looking = None;
            }),
            InsightMsg::CommitmentsAsked(asked) => {
                self.change_insight(|room| room.commitments = (**asked).clone());
            }
            InsightMsg::QueryAsked(query) => self.change_insight(|room| {
                room.view = View::Query;
                room.query.asked = (**query).clone();
            }),
            InsightMsg::QuerySaved(name) => self.save_query(name),
            InsightMsg::QueryRenamed(name, new) => self.rename_query(name, new),
            InsightMsg::QueryRemoved(name) => self.remove_query(name),
            InsightMsg::ReportAsked(asked) => {
                self.change_insight(|room| room.report.asked = (**asked).clone());
            }
            InsightMsg::FigureToggled(figure) => {
                self.change_insight(|room| room.report.asked.toggle(figure));
            }
            InsightMsg::ReportWanted(report, form, pixels) => {
                self.write_report(report, *form, pixels);
            }
            InsightMsg::PortraitsAsked(asked) => {
                self.change_insight(|room| room.portraits = *asked);
            }
            InsightMsg::Asked(asked) => self.change_insight(|room| {
                room.view = View::Matrix;
                let rows_change = room.asked.without_numbers() != asked.without_numbers();
                room.asked = (**asked).clone();
                if rows_change {
                    room.looking = None;
                }
            }),
            InsightMsg::CompareAsked(asked) => {
                self.change_insight(|room| room.compare.asked = (**asked).clone());
            }
            InsightMsg::PairDecided(pair, same) => self.decide_pair(*pair, *same),
            InsightMsg::SummariesAsked(asked) => {
                self.change_insight(|room| room.summaries = (**asked).clone());
            }
            InsightMsg::Stopped => self.stop_counting(),
            InsightMsg::Again => self.change_insight(|room| {
                room.basis = None;
                room.query.ask_again();
                room.compare.ask_again();
                room.failed = None;
            }),
            InsightMsg::CellWanted(cell) => self.look_into_cell(*cell),
            InsightMsg::PassageOpened(statement, annotation) => {
                self.turn_to(*statement);
                self.show_room(Room::Read);
                self.choose_annotation(*annotation);
            }
            InsightMsg::StatementOpened(statement) => {
                self.turn_to(*statement);
                self.show_room(Room::Read);
            }
            InsightMsg::PictureSaved(Some(name)) => {
                self.say(Reason::Exported { name: name.clone() });
            }
            InsightMsg::PictureSaved(None) => self.say(Reason::PictureNotMade),
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
        let quoting = room.quotes.as_ref().and_then(Quotes::job);
        let jobs = [room.job, looking, room.query.job(), room.compare.job(), quoting]
            .into_iter()
            .flatten();
        self.effects.extend(jobs.chain(room.report.jobs()).map(Effect::Cancel));
        self.change_insight(|room| {
            room.job = None;
            room.busy = false;
            room.sent = None;
            room.looking = None;
            room.quotes = room.quotes.take().map(Quotes::stopped);
            room.query.stop();
            room.compare.stop();
            room.report.end();
        });
    }

    /// Runs after each message. Has the worker count if something has changed on which the numbers
    /// depend, and the room is shown.
    pub(crate) fn keep_insight(&mut self) {
        if self.model.room != Room::Insight {
            return;
        }
        self.keep_filters();
        let Some((open, room)) = self.insight() else { return };
        match room.view {
            View::Matrix => {}
            View::Query => return self.keep_query(),
            View::Compare => return self.keep_compare(),
            View::Report => return self.keep_report(),
            View::Portraits | View::Commitments | View::Summaries => return,
        }
        let asked = room.asked.fitting(&open.project);
        let project = room.filters.counted(&open.project);
        let same = |(before, of): &(Asked, Project)| {
            before.without_numbers() == asked.without_numbers() && of.is_same(&project)
        };
        if room.basis.as_ref().is_some_and(same) {
            // Numbers that the form does not have are not asked for.
            if room.asked != asked {
                self.change_insight(|room| room.asked = asked);
            }
            return self.keep_quotes();
        }
        let (question, heads) = asked.question(&project);
        let basis = (asked.clone(), project);
        let cell = room.looking.as_ref().map(|looking| (looking.row, looking.column));
        // Where records are counted, the rows and columns may be others then.
        let cell = cell.filter(|_| asked.columns.records().is_none());
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
            room.quotes = None;
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
        let asks = [room.query.job(), room.compare.job()].contains(&Some(job));
        let of_report = room.report.has_job(job);
        let quotes = room.quotes.as_ref().and_then(Quotes::job) == Some(job);
        if room.job != Some(job) && !looks && !asks && !of_report && !quotes {
            return false;
        }
        if of_report && matches!(reply, Reply::Packed { .. }) {
            self.report_written(job);
            return true;
        }
        self.change_insight(|room| match reply {
            Reply::Progress { done, of } => room.progress = (*done, *of),
            Reply::Insight(found) => match &**found {
                InsightFound::Matrix(matrix) if of_report => room.report.take(job, matrix),
                found => room.take(found.clone()),
            },
            Reply::Broken(why) => {
                // The next worker needs the project again.
                room.sent = None;
                room.busy = false;
                room.looking = None;
                room.quotes = None;
                room.job = None;
                room.query.end();
                room.compare.end();
                room.report.end();
                room.failed = Some(*why);
            }
            _ => {} // replies to other jobs
        });
        true
    }
}
