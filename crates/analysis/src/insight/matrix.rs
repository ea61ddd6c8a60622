//! Matrices, and the passages of their cells.

use std::collections::{BTreeSet, HashMap};

use annotator_core::insight::{Cell, Columns, CountedPassage, Matrix, MatrixQuestion, Together};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::text::span::Span;

use super::material::{Mark, Places, units};
use crate::ranges::Ranges;
use crate::ruler::Ruler;

/// The longest quote of a passage, in characters.
const LONGEST: usize = 240;

/// Something that a cell counts: what it is shown as.
struct Counted<'p> {
    row: usize,
    column: usize,
    statement: &'p Statement,
    annotation: &'p Annotation,
}

/// Counts. `progress` is told how many statements are done, and of how many.
#[must_use]
pub fn matrix(
    project: &Project,
    question: &MatrixQuestion,
    progress: &mut dyn FnMut(usize, usize),
) -> Matrix {
    let columns = match &question.columns {
        Columns::Codes(codes, _) => codes.len(),
        Columns::Statements(groups) => groups.len(),
    };
    let mut matrix = Matrix {
        cells: vec![Cell::default(); question.rows.len().saturating_mul(columns)],
        columns,
        ..Matrix::default()
    };
    let of = question.statements.len();
    let mut columns_of: HashMap<StatementId, Vec<usize>> = HashMap::new();
    let places = match &question.columns {
        Columns::Codes(codes, _) => Places::new(question, codes),
        Columns::Statements(groups) => {
            matrix.lengths = vec![0; groups.len()];
            for (column, group) in groups.iter().enumerate() {
                group.iter().for_each(|id| columns_of.entry(*id).or_default().push(column));
            }
            Places::new(question, &[])
        }
    };
    for (done, statement) in statements(project, question).enumerate() {
        let marks = places.marks(project, statement);
        matrix.annotations += marks.len();
        match &question.columns {
            Columns::Codes(_, together) => {
                let units = units(statement, *together);
                matrix.units += units.len();
                count_codes(statement, &marks, &units, *together, &mut |counted| {
                    add(&mut matrix, counted.row, counted.column, 1, 0);
                });
            }
            Columns::Statements(_) => {
                let columns = columns_of.get(&statement.id).map(Vec::as_slice).unwrap_or_default();
                count_in_columns(&mut matrix, statement, &marks, columns, question.rows.len());
            }
        }
        progress(done + 1, of);
    }
    matrix
}

/// Adds what a statement has to its columns.
fn count_in_columns(
    matrix: &mut Matrix,
    statement: &Statement,
    marks: &[Mark],
    columns: &[usize],
    rows: usize,
) {
    let of_rows = rows_of(marks, rows, &Ruler::new(&statement.text));
    for column in columns {
        if let Some(length) = matrix.lengths.get_mut(*column) {
            *length += u64::from(statement.text.end().char.0);
        }
        for (row, (counted, characters)) in of_rows.iter().enumerate() {
            add(matrix, row, *column, *counted, *characters);
        }
    }
}

/// The passages that a cell counts, in the order of statements and texts: as many as its number says.
#[must_use]
pub fn passages(
    project: &Project,
    question: &MatrixQuestion,
    row: usize,
    column: usize,
) -> Vec<CountedPassage> {
    let mut found = Vec::new();
    match &question.columns {
        Columns::Codes(codes, together) => {
            let places = Places::new(question, codes);
            for statement in statements(project, question) {
                let marks = places.marks(project, statement);
                let units = units(statement, *together);
                count_codes(statement, &marks, &units, *together, &mut |counted| {
                    if (counted.row, counted.column) == (row, column) {
                        found.push(passage(counted.statement, counted.annotation));
                    }
                });
            }
        }
        Columns::Statements(groups) => {
            let places = Places::new(question, &[]);
            let Some(group) = groups.get(column) else { return found };
            for statement in statements(project, question).filter(|it| group.contains(&it.id)) {
                let marks = places.marks(project, statement);
                let of_row = marks.iter().filter(|mark| mark.rows.contains(&row));
                found.extend(of_row.map(|mark| passage(statement, mark.annotation)));
            }
        }
    }
    found
}

fn statements<'p>(
    project: &'p Project,
    question: &MatrixQuestion,
) -> impl Iterator<Item = &'p Statement> {
    let wanted: BTreeSet<_> = question.statements.iter().copied().collect();
    let all = project.statements.iter().map(AsRef::as_ref);
    all.filter(move |statement: &&Statement| wanted.contains(&statement.id))
}

/// Tells `add` of everything that counts for a cell of two codes.
fn count_codes<'p>(
    statement: &'p Statement,
    marks: &[Mark<'p>],
    units: &[Span],
    together: Together,
    add: &mut dyn FnMut(Counted<'p>),
) {
    if together == Together::Overlap {
        return count_pairs(statement, marks, add);
    }
    for unit in Touching::new(units, marks) {
        let rows: BTreeSet<usize> = unit.iter().flat_map(|mark| mark.rows).copied().collect();
        let mut told = BTreeSet::new();
        for mark in unit {
            for column in mark.columns.iter().filter(|column| told.insert(**column)) {
                for row in &rows {
                    let (row, column, annotation) = (*row, *column, mark.annotation);
                    add(Counted { row, column, statement, annotation });
                }
            }
        }
    }
}

/// Pairs of annotations that share a character, each pair once in a cell. What is shown is the one of
/// the column.
fn count_pairs<'p>(statement: &'p Statement, marks: &[Mark<'p>], add: &mut dyn FnMut(Counted<'p>)) {
    for (place, one) in marks.iter().enumerate() {
        let end = one.annotation.spans.end();
        let later = marks.iter().skip(place + 1);
        for other in later.take_while(|other| other.annotation.spans.start() < end) {
            if !shares(one.annotation, other.annotation) {
                continue;
            }
            let forth = cells_of(one, other).map(|cell| (cell, other.annotation));
            let back = cells_of(other, one).map(|cell| (cell, one.annotation));
            let mut told = BTreeSet::new();
            for ((row, column), annotation) in forth.chain(back) {
                if told.insert((row, column)) {
                    add(Counted { row, column, statement, annotation });
                }
            }
        }
    }
}

fn cells_of<'a>(row: &'a Mark, column: &'a Mark) -> impl Iterator<Item = (usize, usize)> + 'a {
    row.rows.iter().flat_map(|row| column.columns.iter().map(|column| (*row, *column)))
}

fn shares(one: &Annotation, other: &Annotation) -> bool {
    one.spans.parts().iter().any(|part| other.spans.touch(*part))
}

/// Goes through units and the marks that touch each, both in the order of the text.
struct Touching<'a, 'p> {
    units: std::slice::Iter<'a, Span>,
    marks: &'a [Mark<'p>],
    /// Marks that began and have not ended before the unit.
    open: Vec<&'a Mark<'p>>,
}

impl<'a, 'p> Touching<'a, 'p> {
    fn new(units: &'a [Span], marks: &'a [Mark<'p>]) -> Self {
        Self { units: units.iter(), marks, open: Vec::new() }
    }
}

impl<'a, 'p> Iterator for Touching<'a, 'p> {
    type Item = Vec<&'a Mark<'p>>;

    fn next(&mut self) -> Option<Self::Item> {
        let unit = *self.units.next()?;
        let begun = self.marks.partition_point(|it| it.annotation.spans.start() < unit.end());
        let (begun, rest) = self.marks.split_at_checked(begun).unwrap_or((self.marks, &[]));
        self.open.extend(begun);
        self.marks = rest;
        self.open.retain(|mark| mark.annotation.spans.end() > unit.start());
        Some(self.open.iter().filter(|mark| mark.annotation.touches(unit)).copied().collect())
    }
}

/// For each row its annotations in a statement, and the characters that have them.
fn rows_of(marks: &[Mark], rows: usize, ruler: &Ruler) -> Vec<(u32, u64)> {
    let mut counts = vec![0_u32; rows];
    let mut ranges: Vec<Vec<(u32, u32)>> = vec![Vec::new(); rows];
    for mark in marks {
        let characters = ruler.characters(mark.annotation.spans.parts());
        for row in mark.rows {
            if let (Some(count), Some(ranges)) = (counts.get_mut(*row), ranges.get_mut(*row)) {
                *count += 1;
                ranges.extend(characters.iter());
            }
        }
    }
    let lengths = ranges.into_iter().map(|ranges| u64::from(Ranges::of(ranges).len()));
    counts.into_iter().zip(lengths).collect()
}

fn add(matrix: &mut Matrix, row: usize, column: usize, counted: u32, characters: u64) {
    if let Some(cell) = matrix.cells.get_mut(row * matrix.columns + column) {
        cell.count += counted;
        cell.characters += characters;
    }
}

fn passage(statement: &Statement, annotation: &Annotation) -> CountedPassage {
    CountedPassage {
        statement: statement.id,
        annotation: annotation.id,
        code: CodeId::clone(&annotation.code),
        annotator: annotation.annotator,
        quote: annotation.spans.beginning(statement.text.as_str(), LONGEST),
        paragraph: statement.text.paragraph_at(annotation.spans.start()),
    }
}
