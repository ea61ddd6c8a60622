//! The passages of all cells of a matrix. The worker lists them when they are shown and the numbers are
//! counted.

use std::rc::Rc;

use annotator_core::insight::CellQuotes;
use annotator_jobs::insight::InsightJob;
use annotator_jobs::{Job, JobNumber};

use super::asked::Numbers;
use super::{InsightRoom, View};
use crate::work::Work;

/// How many passages of a cell there are at most.
pub const MOST_QUOTES: usize = 200;

/// The passages of all cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quotes {
    pub seen: Option<Rc<Vec<CellQuotes>>>,
    job: Option<JobNumber>,
}

impl Quotes {
    pub(super) fn job(&self) -> Option<JobNumber> {
        self.job
    }

    pub(super) fn stopped(self) -> Self {
        Self { job: None, ..self }
    }
}

impl InsightRoom {
    /// Whether the user stopped the worker before it had listed the passages that are wanted.
    pub(super) fn quotes_are_stopped(&self) -> bool {
        let is_stopped = |quotes: &Quotes| quotes.seen.is_none() && quotes.job.is_none();
        self.asked.numbers == Numbers::Passages && self.quotes.as_ref().is_some_and(is_stopped)
    }

    pub(super) fn take_quotes(&mut self, quotes: Vec<CellQuotes>) {
        self.busy = false;
        self.quotes = Some(Quotes { seen: Some(Rc::new(quotes)), job: None });
    }
}

impl Work<'_> {
    /// Has the worker list the passages of all cells, if they are wanted, once the numbers are there.
    pub(super) fn keep_quotes(&mut self) {
        let Some((_, room)) = self.insight() else { return };
        let is_wanted = room.view == View::Matrix && room.asked.numbers == Numbers::Passages;
        let answered = room.found.as_ref().map(|found| &found.question);
        let question = room.wanted.as_ref().map(|(question, _)| question);
        let Some(question) = question.filter(|asked| Some(*asked) == answered).cloned() else {
            return;
        };
        if !is_wanted || room.busy || room.quotes.is_some() || room.failed.is_some() {
            return;
        }
        self.hand_over_insight();
        let job = Job::Insight(InsightJob::Quotes(question, MOST_QUOTES));
        let job = Some(self.run(job, Vec::new()));
        self.change_insight(|room| {
            room.busy = true;
            room.progress = (0, 0);
            room.quotes = Some(Quotes { seen: None, job });
        });
    }
}
