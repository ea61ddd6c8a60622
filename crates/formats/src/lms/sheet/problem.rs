//! What can be wrong with a sheet.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Encoding, GradeState, Person, Sheet};
use crate::lms::Platform;

/// A column without which a platform accepts nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Column {
    /// Who the row is about (Moodle).
    Identifier,
    /// The grade.
    Grade,
    /// When the grade was last changed (Moodle).
    GradeChanged,
    /// The section, with which Canvas expects the columns about students to end.
    Section,
    /// The name for signing in (Blackboard).
    Username,
}

/// What is wrong with a sheet, or needs attention. Rows are numbered as in [`Person::row`], columns
/// from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetProblem {
    /// There is nothing in it.
    Empty,
    /// It is larger than what is read. Both numbers are bytes.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit, [`super::MAX_SHEET`].
        max: usize,
    },
    /// It has more cells than what is read.
    TooManyCells {
        /// The limit.
        max: usize,
    },
    /// It is a file of a spreadsheet program; platforms take text with commas or tabs.
    Workbook,
    /// It has bytes that are wrong in its encoding, so it is damaged.
    Undecodable {
        /// The first byte that is wrong.
        byte: usize,
    },
    /// It is not a grade sheet of a platform that is known here.
    UnknownPlatform {
        /// The titles of its columns.
        titles: Vec<String>,
    },
    /// A column is missing.
    Missing(Column),
    /// The assignment is graded with a scale of words, not with points.
    Scale,
    /// The last cell has an opening quote and no closing one, so the rest of the file is missing or
    /// is part of that cell.
    UnclosedQuote {
        /// Its row.
        row: usize,
    },
    /// A row has another number of cells than there are titles. Moodle then reads nothing.
    UnevenRow {
        /// The row.
        row: usize,
        /// The number of its cells.
        cells: usize,
        /// The number of titles.
        titles: usize,
    },
    /// A row does not say whom it is about.
    NoPerson {
        /// The row.
        row: usize,
        /// What is in the cell that should say so.
        cell: String,
    },
    /// Several rows are about the same person. They cannot be filled.
    SameId {
        /// The id.
        id: String,
        /// The rows.
        rows: Vec<usize>,
    },
    /// Several people have the same name. They are told apart by their ids.
    SameName {
        /// The name.
        name: String,
        /// The rows.
        rows: Vec<usize>,
    },
    /// The grade of this person cannot be changed on the platform.
    Locked {
        /// The row.
        row: usize,
    },
    /// A quote follows a backslash. Moodle's reader then does not see the end of the cell.
    ShieldedQuote {
        /// The row.
        row: usize,
        /// The column.
        column: usize,
    },
    /// The file has a byte-order mark and a quote after it. Canvas' reader then stops.
    QuoteAfterMark,
    /// Not the encoding in which the platform writes its sheets: it was saved by another program.
    /// Canvas reads only UTF-8; Moodle has a setting for this when the sheet is uploaded.
    OtherEncoding(Encoding),
    /// Not the delimiter that Moodle writes. It has a setting for this when the sheet is uploaded.
    OtherDelimiter(char),
}

/// Looks for problems in a sheet whose columns are known.
pub(super) fn find(sheet: &Sheet) -> Vec<SheetProblem> {
    let mut found = Vec::new();
    found.extend(sheet.table.unclosed.map(|row| SheetProblem::UnclosedQuote { row }));
    if sheet.platform == Platform::Canvas && sheet.mark && sheet.table.text.starts_with('"') {
        found.push(SheetProblem::QuoteAfterMark);
    }
    let utf8 = sheet.encoding == Encoding::Utf8;
    if sheet.platform != Platform::Blackboard && !utf8 {
        found.push(SheetProblem::OtherEncoding(sheet.encoding));
    }
    if sheet.platform == Platform::Moodle && sheet.delimiter != ',' {
        found.push(SheetProblem::OtherDelimiter(sheet.delimiter));
    }
    found.extend(uneven(sheet));
    if sheet.platform == Platform::Moodle {
        found.extend(shielded(sheet));
    }
    let ids = repeated(&sheet.people, |person| &person.id);
    found.extend(ids.into_iter().map(|(id, rows)| SheetProblem::SameId { id, rows }));
    let names = repeated(&sheet.people, |person| &person.name);
    found.extend(names.into_iter().map(|(name, rows)| SheetProblem::SameName { name, rows }));
    for person in &sheet.people {
        let locked = |grade| sheet.state(person, grade) == GradeState::Locked;
        if sheet.grades.iter().any(locked) {
            found.push(SheetProblem::Locked { row: person.row });
        }
    }
    found
}

fn uneven(sheet: &Sheet) -> impl Iterator<Item = SheetProblem> {
    let table = &sheet.table;
    let titles = table.width(1);
    table.below().filter_map(move |row| {
        let cells = table.width(row);
        let even = cells == titles || (cells <= 1 && table.is_blank(row));
        (!even).then_some(SheetProblem::UnevenRow { row, cells, titles })
    })
}

/// The quoted cells whose end PHP would see somewhere else.
fn shielded(sheet: &Sheet) -> impl Iterator<Item = SheetProblem> {
    let table = &sheet.table;
    table.below().flat_map(move |row| {
        (0..table.width(row)).filter_map(move |column| {
            let raw = table.raw(row, column);
            let shielded = raw.contains('\\') && !php_sees_end(raw, table.delimiter);
            shielded.then_some(SheetProblem::ShieldedQuote { row, column })
        })
    })
}

/// Whether PHP's `fgetcsv`, for which a backslash in a quoted cell shields the next character, ends
/// this cell where it ends.
fn php_sees_end(raw: &str, delimiter: u8) -> bool {
    let bytes = raw.as_bytes();
    if bytes.first() != Some(&b'"') {
        return true;
    }
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        let pair = *byte == b'"' && bytes.get(at + 1) == Some(&b'"');
        if *byte == b'"' && !pair {
            let rest = bytes.get(at..).unwrap_or_default();
            return !rest.iter().any(|byte| *byte == delimiter || *byte == b'\n');
        }
        at += if pair || *byte == b'\\' { 2 } else { 1 };
    }
    false
}

/// What several people have in common, if it is not empty, with their rows.
pub(in crate::lms) fn repeated(
    people: &[Person],
    what: impl Fn(&Person) -> &str,
) -> Vec<(String, Vec<usize>)> {
    let mut rows: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for person in people.iter().filter(|person| !what(person).is_empty()) {
        rows.entry(what(person)).or_default().push(person.row);
    }
    let several = rows.into_iter().filter(|(_, rows)| rows.len() > 1);
    several.map(|(what, rows)| (what.to_owned(), rows)).collect()
}
