//! Asks all measures about a project.
//!
//! [`measure`] answers a [`Question`]. The project is read once (`coding`): what each coder marked in
//! each statement that this coder has coded, cut to the part of the text that counts. From this come
//! the sets of codes of each unit (`table`), for measures by unit (`weighted`), and the passages,
//! for all others (`passages`, `matched`).
//!
//! [`confusion`] and [`disputes`] say where the disagreements are, [`span_differences`] and
//! [`field_differences`] those of span F1 and of fields.

mod coding;
mod differences;
mod disputes;
mod joined;
mod matched;
mod pairs;
mod passages;
mod sets;
mod table;
mod values;
mod weighted;

use std::ops::ControlFlow;

use annotator_core::agreement::{Answer, Coder, Figures, Question, Slice, SliceFigures, When};
use annotator_core::project::Project;

use coding::Material;
use matched::Matched;
use table::Table;

pub use differences::{field_differences, span_differences};
pub use disputes::{confusion, disputes};

/// How far the work is, in steps of about the same length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Their total number.
    pub of: u32,
}

/// Counts steps, and asks whether to go on.
struct Steps<'h> {
    progress: Progress,
    hook: &'h mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl Steps<'_> {
    fn step(&mut self) -> ControlFlow<()> {
        self.progress.done = (self.progress.done + 1).min(self.progress.of);
        (self.hook)(self.progress)
    }
}

/// Answers a question. `hook` is told how far the work is, many times a second, and can break it off;
/// then there is no answer.
///
/// Coders, statements and codes that the project does not have count as having nothing.
pub fn measure(
    project: &Project,
    question: &Question,
    mut hook: impl FnMut(Progress) -> ControlFlow<()>,
) -> Option<Answer> {
    let material = Material::read(project, question);
    let of = steps_of(&material, question);
    let mut steps = Steps { progress: Progress { done: 0, of }, hook: &mut hook };
    match answer(project, question, &material, &mut steps) {
        ControlFlow::Continue(answer) => Some(answer),
        ControlFlow::Break(()) => None,
    }
}

fn answer(
    project: &Project,
    question: &Question,
    material: &Material,
    steps: &mut Steps,
) -> ControlFlow<(), Answer> {
    let matched = Matched::of(material, &project.codebook, question.with_parents, steps)?;
    let table = Table::new(material, question.unit, question.with_parents);
    let (overall, codes) = figures(&table, material, &matched, question, true, steps)?;
    let mut slices = Vec::new();
    for slice in &question.slices {
        slices.push(of_slice(project, question, slice, steps)?);
        steps.step()?;
    }
    let names = material.codes.iter().map(|code| (*code).clone());
    ControlFlow::Continue(Answer {
        coded: material.coded(),
        statements: material.compared(),
        overall,
        codes: names.zip(codes).collect(),
        pairs: pairs::all(&table, material, &matched),
        slices,
        fields: matched.fields(),
    })
}

/// The figures of all codes together, and of each by itself if `each` is set.
fn figures(
    table: &Table,
    material: &Material,
    matched: &Matched,
    question: &Question,
    each: bool,
    steps: &mut Steps,
) -> ControlFlow<(), (Figures, Vec<Figures>)> {
    let kappas = pairs::kappas(table);
    let (mut overall, mut codes) = table.figures(each, question.drawing, steps)?;
    let continua = passages::Continua::new(material);
    overall.kappa = kappas.overall;
    overall.unitizing = continua.overall(question.drawing, steps)?;
    overall.boundary = passages::boundary(material, None);
    (overall.f1, overall.f1_overlap) = matched.f1(None);
    for (code, found) in codes.iter_mut().enumerate() {
        found.kappa = kappas.of(code);
        found.unitizing = continua.of_code(code, question.drawing, steps)?;
        found.boundary = passages::boundary(material, Some(code));
        (found.f1, found.f1_overlap) = matched.f1(Some(code));
    }
    ControlFlow::Continue((overall, codes))
}

fn of_slice(
    project: &Project,
    question: &Question,
    slice: &Slice,
    steps: &mut Steps,
) -> ControlFlow<(), SliceFigures> {
    let part = restricted(question, slice);
    let material = Material::read(project, &part);
    let mut hook = |_| (steps.hook)(steps.progress);
    let mut silent = Steps { progress: Progress { done: 0, of: 1 }, hook: &mut hook };
    let matched = Matched::of(&material, &project.codebook, part.with_parents, &mut silent)?;
    let table = Table::new(&material, part.unit, part.with_parents);
    let (figures, _) = figures(&table, &material, &matched, &part, false, &mut silent)?;
    ControlFlow::Continue(SliceFigures {
        coders: material.comparing(),
        statements: count(material.compared().len()),
        figures,
    })
}

/// The question about a slice only.
fn restricted(question: &Question, slice: &Slice) -> Question {
    let mut part = Question { slices: Vec::new(), ..question.clone() };
    if let Some(coders) = &slice.coders {
        part.coders.clone_from(coders);
    }
    if let Some(statements) = &slice.statements {
        part.statements.retain(|id| statements.contains(id));
    }
    if let Some(revisions) = &slice.revisions {
        for coder in &mut part.coders {
            restrict(coder, revisions);
        }
    }
    part
}

/// Only a coder's annotations under these revisions. One who is already restricted to a time keeps that
/// restriction if it cannot be combined.
fn restrict(coder: &mut Coder, revisions: &[annotator_core::project::hash::RevisionId]) {
    coder.when = match &coder.when {
        When::Always => When::Revisions(revisions.to_vec()),
        When::Revisions(own) => {
            When::Revisions(own.iter().filter(|it| revisions.contains(it)).copied().collect())
        }
        When::Before(_) | When::From(_) => return,
    };
}

/// Samples are reported in steps of this many.
const SAMPLES_A_STEP: u32 = 20;

fn steps_of(material: &Material, question: &Question) -> u32 {
    let texts = count(material.texts.len());
    let draws = question.drawing.samples.div_ceil(SAMPLES_A_STEP);
    let codes = count(material.code_count());
    texts + (2 + codes) * draws + count(question.slices.len())
}

/// Texts, units and coders are far fewer than 2^32.
fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod differences_tests;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
