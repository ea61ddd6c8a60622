//! The report: what is in it, and writing it. The numbers of its figures are counted by the worker one
//! after the other, while the report is shown.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use annotator_core::insight::report::{Report, ReportForm};
use annotator_core::insight::{Matrix, MatrixQuestion};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_jobs::insight::InsightJob;
use annotator_jobs::{Job, JobNumber};

use super::Found;
use super::asked::{Across, Asked, Form, Heads};
use crate::exchange::project_file::file_stem;
use crate::input::FileBytes;
use crate::work::Work;

/// What goes into a report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportAsked {
    /// Its title; the name of the project, if it is blank.
    pub title: String,
    /// In the order of the report.
    pub blocks: Vec<ReportBlock>,
    pub texts: Texts,
    pub names_of_coders: bool,
}

/// A part that a report can have.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportBlock {
    pub kind: BlockKind,
    /// Whether the report has it.
    pub on: bool,
}

/// What is in a part.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockKind {
    /// How it was coded, by whom and with what.
    Methods,
    /// Texts with their coded passages.
    Texts,
    /// Numbers as a picture and as a table.
    Figure(Box<Asked>),
    Portraits,
    /// The table of commitments with its sums.
    Commitments,
    /// What is due when.
    Due,
    /// How far coders agree, if that was measured.
    Agreement,
    Codebook,
    /// What statements say on codes, in the annotator's own words.
    Summaries,
    Memos,
}

/// Which texts a report has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Texts {
    /// The one that is open.
    #[default]
    Open,
    All,
    One(StatementId),
}

impl Default for ReportAsked {
    fn default() -> Self {
        let lines = Asked { columns: Across::Years, form: Form::Lines, ..Asked::default() };
        let blocks = [
            (BlockKind::Methods, true),
            (BlockKind::Texts, true),
            (BlockKind::Figure(Box::default()), true),
            (BlockKind::Figure(Box::new(lines)), false),
            (BlockKind::Portraits, false),
            (BlockKind::Commitments, true),
            (BlockKind::Due, false),
            (BlockKind::Agreement, true),
            (BlockKind::Codebook, false),
            (BlockKind::Summaries, false),
            (BlockKind::Memos, false),
        ];
        let blocks = blocks.map(|(kind, on)| ReportBlock { kind, on }).to_vec();
        Self { title: String::new(), blocks, texts: Texts::default(), names_of_coders: false }
    }
}

impl ReportAsked {
    /// The texts that are wanted: the one that is open, if the one that was wanted is gone.
    #[must_use]
    pub fn texts_in(&self, project: &Project) -> Texts {
        match self.texts {
            Texts::One(id) if project.statement(id).is_none() => Texts::Open,
            texts => texts,
        }
    }

    /// Lets two parts change places.
    pub fn swap(&mut self, at: usize, to: usize) {
        if at.max(to) < self.blocks.len() {
            self.blocks.swap(at, to);
        }
    }

    /// Takes a part out.
    pub fn remove(&mut self, at: usize) {
        if at < self.blocks.len() {
            self.blocks.remove(at);
        }
    }

    /// The place of a figure. Whose annotations count is chosen once for the whole report, so it makes
    /// no difference here.
    fn place_of(&self, figure: &Asked) -> Option<usize> {
        let figure = of_everybody(figure);
        self.blocks.iter().position(|block| match &block.kind {
            BlockKind::Figure(asked) => **asked == figure,
            _ => false,
        })
    }

    /// Whether the report has a figure: a part that is ticked.
    #[must_use]
    pub fn has(&self, figure: &Asked) -> bool {
        let block = self.place_of(figure).and_then(|at| self.blocks.get(at));
        block.is_some_and(|block| block.on)
    }

    /// Puts a figure into the report, or takes it out.
    pub fn toggle(&mut self, figure: &Asked) {
        let at = self.place_of(figure);
        match at.and_then(|at| self.blocks.get_mut(at)) {
            Some(block) if !block.on => block.on = true,
            Some(_) => at.into_iter().for_each(|at| self.remove(at)),
            None => {
                let kind = BlockKind::Figure(Box::new(of_everybody(figure)));
                self.blocks.push(ReportBlock { kind, on: true });
            }
        }
    }
}

fn of_everybody(figure: &Asked) -> Asked {
    Asked { annotator: None, ..figure.clone() }
}

/// The report and its figures.
#[derive(Clone, Debug, Default)]
pub struct ReportState {
    pub asked: ReportAsked,
    /// The figures that are counted, with the numbers.
    figures: Vec<(Asked, Rc<Found>)>,
    /// The project that they are of, and whose annotations they count.
    counted: Option<(Project, Option<AnnotatorId>)>,
    counting: Option<Counting>,
    /// The file that is being written.
    writing: Option<(JobNumber, String)>,
}

/// A figure that the worker counts.
#[derive(Clone, Debug)]
struct Counting {
    job: JobNumber,
    asked: Asked,
    question: MatrixQuestion,
    heads: Heads,
}

impl ReportState {
    /// The numbers of a figure, if they are counted.
    #[must_use]
    pub fn figure(&self, asked: &Asked) -> Option<&Rc<Found>> {
        let wanted = asked.without_numbers();
        let same = |it: &&(Asked, Rc<Found>)| it.0.without_numbers() == wanted;
        self.figures.iter().find(same).map(|(_, found)| found)
    }

    /// The figures that are wanted and not counted.
    fn missing(&self) -> Option<&Asked> {
        let blocks = self.asked.blocks.iter().filter(|block| block.on);
        let mut figures = blocks.filter_map(|block| match &block.kind {
            BlockKind::Figure(asked) => Some(&**asked),
            _ => None,
        });
        figures.find(|asked| self.figure(asked).is_none())
    }

    /// Whether all figures are counted, and nothing is being written.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.missing().is_none() && self.writing.is_none()
    }

    /// Whether a file is being written.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        self.writing.is_some()
    }

    /// Whether a job is one of the report's.
    pub(super) fn has_job(&self, job: JobNumber) -> bool {
        self.jobs().any(|it| it == job)
    }

    /// The jobs that the worker is at.
    pub(super) fn jobs(&self) -> impl Iterator<Item = JobNumber> {
        let counting = self.counting.as_ref().map(|it| it.job);
        counting.into_iter().chain(self.writing.as_ref().map(|(job, _)| *job))
    }

    /// Takes the numbers of a figure.
    pub(super) fn take(&mut self, job: JobNumber, matrix: &Matrix) {
        let counted = self.counting.take_if(|it| it.job == job);
        let Some(Counting { asked, question, heads, .. }) = counted else { return };
        let found = Found { question, heads, matrix: matrix.clone() };
        self.figures.push((asked, Rc::new(found)));
    }

    /// The name of the file that was written by a job.
    pub(super) fn written(&mut self, job: JobNumber) -> Option<String> {
        self.writing.take_if(|(it, _)| *it == job).map(|(_, name)| name)
    }

    /// The worker is not at it any more.
    pub(super) fn end(&mut self) {
        self.counting = None;
        self.writing = None;
    }
}

impl Work<'_> {
    /// Has the worker count the next figure of the report.
    pub(super) fn keep_report(&mut self) {
        self.forget_old_figures();
        let Some((open, room)) = self.insight() else { return };
        let report = &room.report;
        if report.counting.is_some() || room.failed.is_some() {
            return;
        }
        let Some(asked) = report.missing().cloned() else { return };
        let whose = Asked { annotator: room.asked.annotator, ..asked.clone() };
        let project = room.filters.counted(&open.project);
        let (question, heads) = whose.fitting(&open.project).question(&project);
        self.hand_over_insight();
        let job = self.run(Job::Insight(InsightJob::Matrix(question.clone())), Vec::new());
        self.change_insight(|room| {
            room.report.counting = Some(Counting { job, asked, question, heads });
        });
    }

    /// Figures of another state of the project are of no use.
    fn forget_old_figures(&mut self) {
        let Some((open, room)) = self.insight() else { return };
        let annotator = room.asked.annotator;
        let project = room.filters.counted(&open.project);
        let is_same = |(before, of): &(Project, _)| before.is_same(&project) && *of == annotator;
        if room.report.counted.as_ref().is_some_and(is_same) {
            return;
        }
        if room.report.counting.is_some() {
            self.stop_counting();
        }
        self.change_insight(|room| {
            room.report.figures.clear();
            room.report.counted = Some((project, annotator));
        });
    }

    /// Has the worker write a report. `pixels` are its pictures as PNG files, for Word.
    pub(super) fn write_report(
        &mut self,
        report: &Report,
        form: ReportForm,
        pixels: &[Rc<FileBytes>],
    ) {
        let Some((open, room)) = self.insight() else { return };
        if room.report.writing.is_some() {
            return;
        }
        let name = format!("{}-report.{}", file_stem(&open.project.name), form.ending());
        self.hand_over_insight();
        let report = Box::new(report.clone());
        let job = InsightJob::Report { report, form, name: name.clone() };
        let job = self.run(Job::Insight(job), pixels.to_vec());
        self.change_insight(|room| {
            room.failed = None;
            room.report.writing = Some((job, name));
        });
    }

    /// A report was written, or the worker broke.
    pub(super) fn report_written(&mut self, job: JobNumber) {
        let mut name = None;
        self.change_insight(|room| name = room.report.written(job));
        if let Some(name) = name {
            self.say_exported(name);
        }
    }
}
