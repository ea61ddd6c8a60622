//! Reads the grade sheets that learning platforms hand out, and fills marks into them.
//!
//! A sheet is never written from nothing: the platforms find columns and people again by what they
//! wrote themselves. [`fill()`] changes the grade and comment cells of the people who have a mark,
//! and copies everything else.
//!
//! Where the rules come from:
//! * Moodle: the importer of offline grading worksheets (`mod/assign/feedback/offline`), the table
//!   that writes them (`mod/assign/gradingtable.php`), `lib/csvlib.class.php`, and PHP's own reader.
//! * Canvas: `lib/gradebook_importer.rb`, `lib/gradebook_exporter.rb`, and Ruby's CSV library.
//! * Blackboard: its documentation of external grade items, and files of real courses; its source
//!   is not public.

mod blackboard;
mod canvas;
mod cells;
mod encoding;
mod fill;
mod moodle;
mod numbers;
mod problem;
mod table;
#[cfg(test)]
mod tests;

pub use encoding::Encoding;
pub use fill::{CannotFill, Cell, Filled, LeftOut, Mark, WhyLeftOut, fill};
pub use problem::{Column, SheetProblem};

pub(super) use encoding::decode;
pub(super) use problem::repeated;
pub(super) use table::Table;

use serde::{Deserialize, Serialize};

use super::Platform;
use annotator_core::phrases::decimal::Decimal;
use numbers::NumberStyle;

/// The largest sheet that is read, in bytes.
pub const MAX_SHEET: usize = 20_000_000;

/// A person in a grade sheet or in a list of names. What is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The row, as spreadsheets number it: that with the titles is 1. A row may span lines.
    pub row: usize,
    /// What the platform knows the person by: the number of the participant in Moodle (it is valid
    /// in one assignment only), the id in Canvas, the user name in Blackboard.
    pub id: String,
    /// The name as it is in the file; in Canvas with the last name first.
    pub name: String,
    /// The address.
    pub email: String,
    /// The name for signing in.
    pub login: String,
    /// The number of the student at the school or university.
    pub number: String,
    /// The group or section.
    pub group: String,
    /// The name that the person uses in hand-ins.
    pub pseudonym: String,
}

/// A column for the grades of an assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GradeColumn {
    /// Which column, counted from 0.
    pub column: usize,
    /// Its title, without the id and the points that platforms add.
    pub title: String,
    /// The id of the assignment; empty in Moodle, whose sheet is for one assignment.
    pub id: String,
    /// The points for a perfect work.
    pub max: Option<Decimal>,
    /// Whether the platform computes it or does not accept grades for it.
    pub read_only: bool,
    /// The column for comments, if the file has one.
    pub comment: Option<usize>,
    /// The sign before fractions, `.` or `,`.
    pub sign: char,
    /// The number of digits after it that the sheet's numbers have.
    pub places: usize,
    /// The column that says whether a comment is HTML (Blackboard).
    format: Option<usize>,
}

/// A grade sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Who wrote it.
    pub platform: Platform,
    /// How its text is stored.
    pub encoding: Encoding,
    /// Whether it starts with a byte-order mark.
    pub mark: bool,
    /// What is between its cells: `,`, `;` or a tab.
    pub delimiter: char,
    /// The people, in the order of the rows.
    pub people: Vec<Person>,
    /// The columns for grades. Moodle's sheets have one, the others as many as the course has.
    pub grades: Vec<GradeColumn>,
    /// Whether the columns were recognised by their content, because the titles are in a language
    /// that is not known here. Somebody should look at them.
    pub by_shape: bool,
    /// What is wrong with it, or needs attention.
    pub problems: Vec<SheetProblem>,
    table: Table,
    /// The column that says whether a grade can be changed (Moodle).
    lock: Option<usize>,
    /// The column with the time of the last change of a grade (Moodle).
    graded: Option<usize>,
}

/// What a platform's file consists of.
struct Layout {
    platform: Platform,
    people: Vec<Person>,
    grades: Vec<GradeColumn>,
    by_shape: bool,
    problems: Vec<SheetProblem>,
    lock: Option<usize>,
    graded: Option<usize>,
}

impl Layout {
    fn new(platform: Platform) -> Self {
        Self {
            platform,
            people: Vec::new(),
            grades: Vec::new(),
            by_shape: false,
            problems: Vec::new(),
            lock: None,
            graded: None,
        }
    }
}

/// What can be done with a cell for a grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GradeState {
    /// It can be filled.
    Open,
    /// The platform refuses changes of this person's grade (Moodle).
    Locked,
    /// The person does not have this assignment (Canvas, `N/A`).
    NotAssigned,
    /// The teacher excused the person from it (Canvas, `EX`).
    Excused,
}

impl Sheet {
    /// Reads a grade sheet.
    ///
    /// # Errors
    /// A [`SheetProblem`] if this is not a grade sheet, or lacks a column without which the
    /// platform accepts nothing.
    pub fn read(bytes: &[u8]) -> Result<Self, SheetProblem> {
        let decoded = checked(bytes)?;
        let max = cells::MAX_CELLS;
        let table = Table::new(decoded.text).ok_or(SheetProblem::TooManyCells { max })?;
        let layout = match canvas::layout(&table)? {
            Some(layout) => layout,
            None => match blackboard::layout(&table)? {
                Some(layout) => layout,
                None => moodle::layout(&table)?.ok_or_else(|| unknown(&table))?,
            },
        };
        let mut sheet = Self {
            platform: layout.platform,
            encoding: decoded.encoding,
            mark: decoded.mark,
            delimiter: char::from(table.delimiter),
            people: layout.people,
            grades: layout.grades,
            by_shape: layout.by_shape,
            problems: layout.problems,
            lock: layout.lock,
            graded: layout.graded,
            table,
        };
        let found = problem::find(&sheet);
        sheet.problems.extend(found);
        Ok(sheet)
    }

    /// The titles of all columns.
    #[must_use]
    pub fn titles(&self) -> Vec<String> {
        self.table.titles()
    }

    /// What a cell says; empty if the row is shorter. The column counts from 0.
    #[must_use]
    pub fn cell(&self, person: &Person, column: usize) -> String {
        self.table.cell(person.row, column).into_owned()
    }

    /// What can be done with the grade of a person.
    #[must_use]
    pub fn state(&self, person: &Person, grade: &GradeColumn) -> GradeState {
        let cell = self.table.cell(person.row, grade.column);
        if self.lock.is_some_and(|lock| moodle::is_no(&self.table.cell(person.row, lock))) {
            GradeState::Locked
        } else if self.platform != Platform::Canvas {
            GradeState::Open
        } else if cell.trim() == "N/A" {
            GradeState::NotAssigned
        } else if cell.trim().eq_ignore_ascii_case("EX") {
            GradeState::Excused
        } else {
            GradeState::Open
        }
    }

    /// Whether the platform would read nothing of the file because of this problem.
    #[must_use]
    pub fn is_refused_for(&self, problem: &SheetProblem) -> bool {
        match problem {
            SheetProblem::UnclosedQuote { .. } | SheetProblem::QuoteAfterMark => true,
            SheetProblem::UnevenRow { .. } | SheetProblem::ShieldedQuote { .. } => {
                self.platform == Platform::Moodle
            }
            _ => false,
        }
    }
}

/// Decodes a sheet, unless it is clear that it is none.
fn checked(bytes: &[u8]) -> Result<encoding::Decoded, SheetProblem> {
    if bytes.len() > MAX_SHEET {
        return Err(SheetProblem::TooLarge { bytes: bytes.len(), max: MAX_SHEET });
    }
    // The first bytes of a ZIP, which .xlsx and .ods files are, and of old Office documents.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(SheetProblem::Workbook);
    }
    let decoded = decode(bytes).map_err(|byte| SheetProblem::Undecodable { byte })?;
    if decoded.text.trim().is_empty() { Err(SheetProblem::Empty) } else { Ok(decoded) }
}

fn unknown(table: &Table) -> SheetProblem {
    SheetProblem::UnknownPlatform { titles: table.titles() }
}

impl GradeColumn {
    /// A column of a sheet in which no number has a fraction, until [`GradeColumn::style`].
    fn new(column: usize, title: &str) -> Self {
        Self {
            column,
            title: title.trim().to_owned(),
            id: String::new(),
            max: None,
            read_only: false,
            comment: None,
            sign: '.',
            places: 0,
            format: None,
        }
    }

    fn set_style(&mut self, style: NumberStyle) {
        (self.sign, self.places) = (style.sign, style.places);
    }

    fn style(&self) -> NumberStyle {
        NumberStyle { sign: self.sign, places: self.places }
    }
}
