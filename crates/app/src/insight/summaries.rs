//! The grid of summaries: what each statement says on each code, in the annotator's own words.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::rc::Rc;

use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotatorId, CodeId, LayerId, StatementId};
use annotator_core::project::memo::{MemoOf, memos};
use annotator_core::project::statement::Statement;

use super::asked::{counted_with, first_layer};

/// Which summaries are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummariesAsked {
    /// The layer of the codes; the first one, without.
    pub layer: Option<LayerId>,
    /// Whether codes below another are columns of their own.
    pub below: bool,
    /// The summary that is written.
    pub open: Option<(StatementId, CodeId)>,
}

/// The grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Summaries {
    /// One for each column: codes that were used or have a summary.
    pub codes: Vec<CodeId>,
    pub rows: Vec<SummaryRow>,
}

/// What a statement says on each code.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow {
    pub statement: Rc<Statement>,
    /// One for each column.
    pub cells: Vec<SummaryCell>,
}

/// What a statement says on a code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryCell {
    /// The summary; empty, if none was written.
    pub text: String,
    /// How many passages it is about.
    pub passages: usize,
}

impl SummaryCell {
    /// Whether there are passages and no summary of them.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.passages > 0 && self.text.is_empty()
    }
}

impl SummariesAsked {
    /// The layer; the first one that has no records, if none is chosen.
    #[must_use]
    pub fn layer_of(&self, codebook: &Codebook) -> Option<LayerId> {
        let chosen = self.layer.clone().filter(|id| codebook.layer(id).is_some());
        chosen.or_else(|| first_layer(codebook))
    }
}

impl Summaries {
    /// How many summaries are written, and how many are not, of codes that have passages.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let cells = || self.rows.iter().flat_map(|row| &row.cells);
        let written = cells().filter(|cell| !cell.text.is_empty()).count();
        (written, cells().filter(|cell| cell.is_missing()).count())
    }

    /// The next summary that is not written, statement by statement, and from the first one again
    /// after the last; `None` if all others are written.
    #[must_use]
    pub fn next_missing(&self, after: &(StatementId, CodeId)) -> Option<(StatementId, CodeId)> {
        let places: Vec<(StatementId, &CodeId, &SummaryCell)> = self
            .rows
            .iter()
            .flat_map(|row| {
                self.codes.iter().zip(&row.cells).map(|(code, cell)| (row.statement.id, code, cell))
            })
            .collect();
        let at = places.iter().position(|(id, code, _)| *id == after.0 && **code == after.1);
        let (before, later) = places.split_at_checked(at? + 1)?;
        let others = later.iter().chain(before.iter().take(before.len().saturating_sub(1)));
        others
            .into_iter()
            .find(|(.., cell)| cell.is_missing())
            .map(|(id, code, _)| (*id, (*code).clone()))
    }
}

/// The grid of all statements, with the passages that these annotators coded.
#[must_use]
pub fn summaries(
    project: &Project,
    asked: &SummariesAsked,
    annotators: &[AnnotatorId],
) -> Summaries {
    let codebook = &project.codebook;
    let layer = asked.layer_of(codebook);
    let written: HashMap<(StatementId, CodeId), String> = memos(&project.attachments)
        .into_iter()
        .filter_map(|(about, text)| match about {
            MemoOf::Summary(id, code) => Some(((id, code), text)),
            _ => None,
        })
        .collect();
    let has_summary = |code: &Code| written.keys().any(|(_, of)| *of == code.id);
    let of_layer = codebook.codes.iter().filter(|code| Some(&code.layer) == layer.as_ref());
    let codes = of_layer.filter(|code| {
        let used = || project.count_of(&counted_with(codebook, &code.id, asked.below)) > 0;
        has_summary(code) || ((asked.below || code.parent.is_none()) && used())
    });
    let codes: Vec<CodeId> = codes.map(|code| code.id.clone()).collect();
    let mut columns: HashMap<CodeId, Vec<usize>> = HashMap::new();
    for (column, code) in codes.iter().enumerate() {
        for below in counted_with(codebook, code, asked.below) {
            columns.entry(below).or_default().push(column);
        }
    }
    let rows = project.statements.iter().map(|statement| {
        let text = |code: &CodeId| written.get(&(statement.id, code.clone())).cloned();
        let mut cells: Vec<SummaryCell> = codes
            .iter()
            .map(|code| SummaryCell { text: text(code).unwrap_or_default(), passages: 0 })
            .collect();
        for annotation in project.annotations_by(statement.id, annotators) {
            for column in columns.get(&annotation.code).into_iter().flatten() {
                cells.get_mut(*column).into_iter().for_each(|cell| cell.passages += 1);
            }
        }
        SummaryRow { statement: Rc::clone(statement), cells }
    });
    let rows = rows.collect();
    Summaries { codes, rows }
}

/// The passages that a summary is about, in the order of the text.
#[must_use]
pub fn summary_passages(
    project: &Project,
    asked: &SummariesAsked,
    (statement, code): &(StatementId, CodeId),
    annotators: &[AnnotatorId],
) -> Vec<Rc<Annotation>> {
    let codes = counted_with(&project.codebook, code, asked.below);
    let all = project.annotations_by(*statement, annotators);
    all.filter(|it| codes.contains(&it.code)).cloned().collect()
}
