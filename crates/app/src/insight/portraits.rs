//! Portraits: statements from their first word to their last, with what is coded where.

use std::collections::HashMap;

use annotator_core::codebook::Codebook;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::text::units::ByteOffset;

/// How portraits are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PortraitsAsked {
    pub order: Order,
    /// Whether all statements are as long as the longest.
    pub same_length: bool,
}

/// The order of statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// That of the project.
    #[default]
    Project,
    /// The one with the largest share of commitments first.
    Commitments,
}

/// A statement and what is coded in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    pub statement: StatementId,
    /// In characters.
    pub length: u32,
    pub themes: Vec<Coded>,
    /// Passages of layers with records.
    pub commitments: Vec<Coded>,
}

/// A part of a coded passage.
#[derive(Clone, Debug, PartialEq)]
pub struct Coded {
    pub annotation: AnnotationId,
    /// The code at the top, which it is drawn as.
    pub code: CodeId,
    /// Where it begins and ends, in characters of the text.
    pub start: u32,
    pub end: u32,
}

impl Portrait {
    /// How many passages are coded: one of several parts once.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        (passages(&self.themes), passages(&self.commitments))
    }

    /// Whether more of its commitments begin in the second half of the text than in the first; `None`
    /// if it has none.
    #[must_use]
    pub fn promises_late(&self) -> Option<bool> {
        let late = self.commitments.iter().filter(|it| it.start >= self.length / 2).count();
        (!self.commitments.is_empty()).then_some(late * 2 > self.commitments.len())
    }

    /// How much of the coded passages are commitments, from 0 to 1.
    fn share(&self) -> f64 {
        let (themes, commitments) = self.counts();
        let all = themes + commitments;
        #[allow(clippy::cast_precision_loss)] // far below 2^52
        if all == 0 { 0.0 } else { commitments as f64 / all as f64 }
    }
}

/// Parts of a passage follow one another.
fn passages(coded: &[Coded]) -> usize {
    coded.chunk_by(|one, other| one.annotation == other.annotation).count()
}

/// The portraits of statements with what these annotators coded, in the order that is asked for.
#[must_use]
pub fn portraits(
    project: &Project,
    statements: &[StatementId],
    order: Order,
    annotators: &[AnnotatorId],
) -> Vec<Portrait> {
    let tops = tops(&project.codebook);
    let texts = statements.iter().filter_map(|id| project.statement(*id));
    let mut all: Vec<Portrait> =
        texts.map(|statement| portrait(project, statement, annotators, &tops)).collect();
    if order == Order::Commitments {
        all.sort_by(|one, other| other.share().total_cmp(&one.share()));
    }
    all
}

/// What a code is drawn as, and whether it is a commitment.
fn tops(codebook: &Codebook) -> HashMap<&CodeId, (CodeId, bool)> {
    let top =
        |id: &CodeId| codebook.above(id).last().map_or_else(|| id.clone(), |it| it.id.clone());
    let records = |id| codebook.layer(id).is_some_and(|layer| layer.has_record());
    codebook.codes.iter().map(|code| (&code.id, (top(&code.id), records(&code.layer)))).collect()
}

fn portrait(
    project: &Project,
    statement: &Statement,
    annotators: &[AnnotatorId],
    tops: &HashMap<&CodeId, (CodeId, bool)>,
) -> Portrait {
    let mut portrait = Portrait {
        statement: statement.id,
        length: statement.text.end().char.0,
        themes: Vec::new(),
        commitments: Vec::new(),
    };
    for annotation in project.annotations_by(statement.id, annotators) {
        let Some((code, is_commitment)) = tops.get(&annotation.code) else { continue };
        let list = if *is_commitment { &mut portrait.commitments } else { &mut portrait.themes };
        list.extend(annotation.spans.parts().iter().map(|part| Coded {
            annotation: annotation.id,
            code: code.clone(),
            start: character(statement, part.start()),
            end: character(statement, part.end()),
        }));
    }
    portrait
}

fn character(statement: &Statement, at: ByteOffset) -> u32 {
    statement.text.char_from_byte(at).map_or(0, |it| it.0)
}
