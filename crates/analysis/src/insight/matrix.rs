//! Matrices, and the passages of their cells.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use annotator_core::insight::{
    Cell, CellQuotes, Columns, CountedPassage, Matrix, MatrixQuestion, Together,
};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::text::Text;
use annotator_core::text::span::Span;

use super::material::{Mark, Places, units};
use super::records::records;
use crate::ranges::Ranges;
use crate::ruler::characters;

/// The longest quote of a passage in a list, in characters.
const LONGEST: usize = 240;
/// The longest quote of a passage in a matrix of passages.
const LONGEST_WHOLE: usize = 2000;

/// Something that a cell counts: what it is shown as.
pub(super) struct Counted<'p> {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) statement: &'p Statement,
    pub(super) annotation: &'p Annotation,
}

/// Counts. `progress` is told how many statements are done, and of how many.
#[must_use]
pub fn matrix(
    project: &Project,
    question: &MatrixQuestion,
    progress: &mut dyn FnMut(usize, usize),
) -> Matrix {
    match &question.columns {
        Columns::Codes(codes, together) => {
            of_codes(project, question, (codes, *together), progress)
        }
        Columns::Statements(groups) => of_groups(project, question, groups, progress),
        Columns::Records(record) => records(project, question, record, progress).matrix(),
    }
}

fn empty(question: &MatrixQuestion, columns: usize) -> Matrix {
    let cells = vec![Cell::default(); question.rows.len().saturating_mul(columns)];
    Matrix { cells, columns, ..Matrix::default() }
}

fn of_codes(
    project: &Project,
    question: &MatrixQuestion,
    (codes, together): (&[Vec<CodeId>], Together),
    progress: &mut dyn FnMut(usize, usize),
) -> Matrix {
    let mut matrix = empty(question, codes.len());
    let places = Places::new(question, codes);
    each_text(project, question, &places, progress, &mut |statement, marks| {
        let units = units(statement, together);
        matrix.annotations += marks.len();
        matrix.units += units.len();
        count_codes(statement, marks, &units, together, &mut |counted| {
            add(&mut matrix, counted.row, counted.column, 1, 0);
        });
    });
    matrix
}

fn of_groups(
    project: &Project,
    question: &MatrixQuestion,
    groups: &[Vec<StatementId>],
    progress: &mut dyn FnMut(usize, usize),
) -> Matrix {
    let mut matrix = Matrix { lengths: vec![0; groups.len()], ..empty(question, groups.len()) };
    let (places, columns) = (Places::new(question, &[]), columns_of(groups));
    each_text(project, question, &places, progress, &mut |statement, marks| {
        matrix.annotations += marks.len();
        let columns = columns.get(&statement.id).map(Vec::as_slice).unwrap_or_default();
        count_in_columns(&mut matrix, statement, marks, columns, question.rows.len());
    });
    matrix
}

/// The groups that each statement is in.
fn columns_of(groups: &[Vec<StatementId>]) -> HashMap<StatementId, Vec<usize>> {
    let mut columns: HashMap<StatementId, Vec<usize>> = HashMap::new();
    for (column, group) in groups.iter().enumerate() {
        group.iter().for_each(|id| columns.entry(*id).or_default().push(column));
    }
    columns
}

/// Shows `look` the statements that count, each with its annotations in rows and columns.
fn each_text<'p>(
    project: &'p Project,
    question: &MatrixQuestion,
    places: &'p Places,
    progress: &mut dyn FnMut(usize, usize),
    look: &mut dyn FnMut(&'p Statement, &[Mark<'p>]),
) {
    let of = question.statements.len();
    for (done, statement) in statements(project, &question.statements).enumerate() {
        look(statement, &places.marks(project, statement));
        progress(done + 1, of);
    }
}

/// Adds what a statement has to its columns.
fn count_in_columns(
    matrix: &mut Matrix,
    statement: &Statement,
    marks: &[Mark],
    columns: &[usize],
    rows: usize,
) {
    let of_rows = rows_of(marks, rows, &statement.text);
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
    each(project, question, &mut |_, _| (), &mut |counted| {
        if (counted.row, counted.column) == (row, column) {
            found.push(passage(counted.statement, counted.annotation));
        }
    });
    found
}

/// The first passages of each cell, at most `most`, in the order of the matrix's cells.
#[must_use]
pub fn quotes(
    project: &Project,
    question: &MatrixQuestion,
    most: usize,
    progress: &mut dyn FnMut(usize, usize),
) -> Vec<CellQuotes> {
    let mut cells: BTreeMap<(usize, usize), Vec<CountedPassage>> = BTreeMap::new();
    each(project, question, progress, &mut |counted| {
        let cell = cells.entry((counted.row, counted.column)).or_default();
        if cell.len() < most {
            cell.push(quoted(counted.statement, counted.annotation, LONGEST_WHOLE));
        }
    });
    let quotes = |((row, column), passages)| CellQuotes { row, column, passages };
    cells.into_iter().map(quotes).collect()
}

/// Tells `add` of everything that a cell counts, in the order of statements and texts.
fn each(
    project: &Project,
    question: &MatrixQuestion,
    progress: &mut dyn FnMut(usize, usize),
    add: &mut dyn FnMut(Counted<'_>),
) {
    match &question.columns {
        Columns::Codes(codes, together) => {
            let places = Places::new(question, codes);
            each_text(project, question, &places, progress, &mut |statement, marks| {
                let units = units(statement, *together);
                count_codes(statement, marks, &units, *together, &mut |counted| add(counted));
            });
        }
        Columns::Statements(groups) => {
            let (places, columns) = (Places::new(question, &[]), columns_of(groups));
            each_text(project, question, &places, progress, &mut |statement, marks| {
                let columns = columns.get(&statement.id).map(Vec::as_slice).unwrap_or_default();
                count_in_groups(statement, marks, columns, add);
            });
        }
        Columns::Records(record) => {
            records(project, question, record, progress).counted.into_iter().for_each(add);
        }
    }
}

fn count_in_groups(
    statement: &Statement,
    marks: &[Mark],
    columns: &[usize],
    add: &mut dyn FnMut(Counted<'_>),
) {
    for mark in marks {
        for (row, column) in mark.rows.iter().flat_map(|row| columns.iter().map(|at| (*row, *at))) {
            add(Counted { row, column, statement, annotation: mark.annotation });
        }
    }
}

/// The statements that count, in the order of the project.
pub(super) fn statements<'p>(
    project: &'p Project,
    wanted: &[StatementId],
) -> impl Iterator<Item = &'p Statement> {
    let wanted: BTreeSet<_> = wanted.iter().copied().collect();
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
fn rows_of(marks: &[Mark], rows: usize, text: &Text) -> Vec<(u32, u64)> {
    let mut counts = vec![0_u32; rows];
    let mut ranges: Vec<Vec<(u32, u32)>> = vec![Vec::new(); rows];
    for mark in marks {
        let characters = characters(text, mark.annotation.spans.parts());
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

pub(super) fn passage(statement: &Statement, annotation: &Annotation) -> CountedPassage {
    quoted(statement, annotation, LONGEST)
}

fn quoted(statement: &Statement, annotation: &Annotation, most: usize) -> CountedPassage {
    CountedPassage {
        statement: statement.id,
        annotation: annotation.id,
        code: CodeId::clone(&annotation.code),
        annotator: annotation.annotator,
        quote: annotation.spans.beginning(statement.text.as_str(), most),
        paragraph: statement.text.paragraph_at(annotation.spans.start()),
    }
}
