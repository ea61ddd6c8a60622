//! The annotations that a question is about, statement by statement.

use std::collections::{HashMap, HashSet};

use annotator_core::insight::{MatrixQuestion, Together};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotatorId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::text::boundaries::{all_sentences, filled_paragraphs};
use annotator_core::text::span::Span;

/// An annotation, and the rows and columns that have its code.
pub(super) struct Mark<'p> {
    pub(super) annotation: &'p Annotation,
    pub(super) rows: &'p [usize],
    pub(super) columns: &'p [usize],
}

/// Which rows and columns a code is in.
#[derive(Default)]
pub(super) struct Places {
    rows: HashMap<CodeId, Vec<usize>>,
    columns: HashMap<CodeId, Vec<usize>>,
    annotators: HashSet<AnnotatorId>,
}

fn places(lists: &[Vec<CodeId>]) -> HashMap<CodeId, Vec<usize>> {
    let mut places: HashMap<CodeId, Vec<usize>> = HashMap::new();
    for (place, codes) in lists.iter().enumerate() {
        for code in codes {
            let of_code = places.entry(code.clone()).or_default();
            if of_code.last() != Some(&place) {
                of_code.push(place);
            }
        }
    }
    places
}

impl Places {
    pub(super) fn new(question: &MatrixQuestion, columns: &[Vec<CodeId>]) -> Self {
        Self {
            rows: places(&question.rows),
            columns: places(columns),
            annotators: question.annotators.iter().copied().collect(),
        }
    }

    /// The annotations of a statement that are in a row or a column, in the order of the text.
    pub(super) fn marks<'p>(
        &'p self,
        project: &'p Project,
        statement: &Statement,
    ) -> Vec<Mark<'p>> {
        let of = |places: &'p HashMap<CodeId, Vec<usize>>, code| {
            places.get(code).map(Vec::as_slice).unwrap_or_default()
        };
        let all = project.annotations.get(&statement.id).into_iter().flat_map(|set| set.iter());
        let wanted = all.filter(|it| self.annotators.contains(&it.annotator));
        let marks = wanted.map(|annotation| Mark {
            annotation,
            rows: of(&self.rows, &annotation.code),
            columns: of(&self.columns, &annotation.code),
        });
        marks.filter(|mark| !mark.rows.is_empty() || !mark.columns.is_empty()).collect()
    }
}

/// The sentences or paragraphs of a text, in order; nothing where passages are counted.
pub(super) fn units(statement: &Statement, together: Together) -> Vec<Span> {
    match together {
        Together::Overlap => Vec::new(),
        Together::Sentence => all_sentences(&statement.text).collect(),
        Together::Paragraph => filled_paragraphs(&statement.text).collect(),
    }
}
