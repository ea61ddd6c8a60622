//! Fills marks into a sheet: replaces single cells and copies every other byte.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cells::{Quoting, quoting, written};
use super::encoding::encode;
use super::numbers::number;
use super::{GradeColumn, GradeState, Person, Sheet, moodle};
use crate::lms::Platform;
use annotator_core::phrases::decimal::Decimal;

/// What somebody gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// For whom: [`Person::id`].
    pub id: String,
    /// The grade; `None` leaves the cell as it is.
    pub grade: Option<Decimal>,
    /// The comment, as plain text; `None` or a blank text leaves the cell as it is. (Moodle deletes
    /// a comment whose cell is empty.)
    pub comment: Option<String>,
}

/// A filled sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many cells have another grade than before.
    pub grades: usize,
    /// How many cells have another comment than before.
    pub comments: usize,
    /// What could not be filled.
    pub left_out: Vec<LeftOut>,
    /// The rows that Moodle changes only if the teacher ticks the box for records that were
    /// modified more recently than the sheet. It cannot read the times of sheets that are not
    /// English.
    pub need_tick: Vec<usize>,
}

/// What is in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// A grade.
    Grade,
    /// A comment.
    Comment,
}

/// A part of a mark that could not be filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Whose mark: [`Mark::id`].
    pub id: String,
    /// Which part of it.
    pub cell: Cell,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why a part of a mark could not be filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyLeftOut {
    /// The sheet does not have this person.
    NotInSheet,
    /// Several rows of the sheet are about this person.
    SeveralRows,
    /// There are several marks for this person.
    SeveralMarks,
    /// The row has another number of cells than there are titles.
    UnevenRow,
    /// The platform does not change this grade ([`GradeState::Locked`]).
    Locked,
    /// The person does not have the assignment ([`GradeState::NotAssigned`]).
    NotAssigned,
    /// The person is excused ([`GradeState::Excused`]).
    Excused,
    /// Moodle refuses grades above this.
    AboveMaximum(Decimal),
    /// The file has no column for comments.
    NoComments,
    /// The encoding of the sheet lacks this character.
    MissingCharacter(char),
}

/// Why a sheet cannot be filled at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CannotFill {
    /// It has no such column for grades.
    NoSuchColumn,
    /// The platform accepts no grades in this column.
    ReadOnly,
}

/// Fills marks into one of the columns for grades (an index of [`Sheet::grades`]).
///
/// # Errors
/// [`CannotFill`].
pub fn fill(sheet: &Sheet, grade: usize, marks: &[Mark]) -> Result<Filled, CannotFill> {
    let grade = sheet.grades.get(grade).ok_or(CannotFill::NoSuchColumn)?;
    if grade.read_only {
        return Err(CannotFill::ReadOnly);
    }
    let mut filler = Filler::new(sheet, grade);
    let mut of_person: BTreeMap<&str, Vec<&Mark>> = BTreeMap::new();
    for mark in marks {
        of_person.entry(&mark.id).or_default().push(mark);
    }
    for marks in of_person.values() {
        match marks.as_slice() {
            [mark] => filler.mark(mark),
            marks => marks.iter().for_each(|it| filler.leave_all(it, &WhyLeftOut::SeveralMarks)),
        }
    }
    Ok(filler.finish())
}

/// Changes of a text while it is filled.
struct Filler<'a> {
    sheet: &'a Sheet,
    grade: &'a GradeColumn,
    quoting: Quoting,
    people: BTreeMap<&'a str, Vec<&'a Person>>,
    /// The new cells, by where they start in the text.
    changes: BTreeMap<usize, (super::cells::Cell, String)>,
    filled: Filled,
}

impl<'a> Filler<'a> {
    fn new(sheet: &'a Sheet, grade: &'a GradeColumn) -> Self {
        let otherwise = match sheet.platform {
            Platform::Moodle => Quoting::Blanks,
            Platform::Canvas => Quoting::Needed,
            Platform::Blackboard => Quoting::All,
        };
        let table = &sheet.table;
        let mut people: BTreeMap<&str, Vec<&Person>> = BTreeMap::new();
        for person in &sheet.people {
            people.entry(&person.id).or_default().push(person);
        }
        Self {
            sheet,
            grade,
            quoting: quoting(&table.text, &table.rows, table.delimiter, otherwise),
            people,
            changes: BTreeMap::new(),
            filled: Filled {
                bytes: Vec::new(),
                grades: 0,
                comments: 0,
                left_out: Vec::new(),
                need_tick: Vec::new(),
            },
        }
    }

    fn mark(&mut self, mark: &Mark) {
        let person = match self.people.get(mark.id.as_str()).map(Vec::as_slice) {
            Some([person]) => *person,
            Some([_, _, ..]) => return self.leave_all(mark, &WhyLeftOut::SeveralRows),
            _ => return self.leave_all(mark, &WhyLeftOut::NotInSheet),
        };
        if self.sheet.table.width(person.row) != self.sheet.table.width(1) {
            return self.leave_all(mark, &WhyLeftOut::UnevenRow);
        }
        let state = match self.sheet.state(person, self.grade) {
            GradeState::Open => None,
            GradeState::Locked => Some(WhyLeftOut::Locked),
            GradeState::NotAssigned => Some(WhyLeftOut::NotAssigned),
            GradeState::Excused => Some(WhyLeftOut::Excused),
        };
        if let Some(why) = state {
            return self.leave_all(mark, &why);
        }
        let before = self.changes.len();
        if let Some(grade) = &mark.grade {
            self.set_grade(person, grade);
        }
        if let Some(comment) = comment(mark) {
            self.set_comment(person, comment);
        }
        if self.changes.len() > before && self.needs_tick(person) {
            self.filled.need_tick.push(person.row);
        }
    }

    fn set_grade(&mut self, person: &Person, grade: &Decimal) {
        let above = self.grade.max.as_ref().filter(|max| grade > *max);
        if let (Platform::Moodle, Some(max)) = (self.sheet.platform, above) {
            return self.leave(&person.id, Cell::Grade, WhyLeftOut::AboveMaximum(max.clone()));
        }
        let table = &self.sheet.table;
        if number(&table.cell(person.row, self.grade.column)).as_ref() == Some(grade) {
            return;
        }
        let text = self.grade.style().write(grade);
        self.filled.grades += usize::from(self.change(person.row, self.grade.column, &text));
    }

    fn set_comment(&mut self, person: &Person, comment: &str) {
        let Some(column) = self.grade.comment else {
            return self.leave(&person.id, Cell::Comment, WhyLeftOut::NoComments);
        };
        let text =
            if self.is_html(person) { html(comment, self.sheet.encoding) } else { plain(comment) };
        if let Some(c) = self.sheet.encoding.missing(&text) {
            return self.leave(&person.id, Cell::Comment, WhyLeftOut::MissingCharacter(c));
        }
        self.filled.comments += usize::from(self.change(person.row, column, &text));
    }

    /// Moodle keeps all comments as HTML. Blackboard says it in a column.
    fn is_html(&self, person: &Person) -> bool {
        match self.sheet.platform {
            Platform::Moodle => true,
            Platform::Canvas => false,
            Platform::Blackboard => self
                .grade
                .format
                .is_some_and(|format| self.sheet.table.cell(person.row, format).trim() == "HTML"),
        }
    }

    /// Replaces a cell, unless it says the same already.
    fn change(&mut self, row: usize, column: usize, text: &str) -> bool {
        let table = &self.sheet.table;
        let Some(place) = table.place(row, column) else { return false };
        if table.cell(row, column) == text {
            return false;
        }
        let cell = written(text, table.delimiter, self.quoting);
        self.changes.insert(place.start, (place.clone(), cell));
        true
    }

    fn needs_tick(&self, person: &Person) -> bool {
        self.sheet.graded.is_some_and(|graded| {
            let time = self.sheet.table.cell(person.row, graded);
            !matches!(time.trim(), "" | "-") && !moodle::is_understood(&time)
        })
    }

    fn leave_all(&mut self, mark: &Mark, why: &WhyLeftOut) {
        if mark.grade.is_some() {
            self.leave(&mark.id, Cell::Grade, why.clone());
        }
        if comment(mark).is_some() {
            self.leave(&mark.id, Cell::Comment, why.clone());
        }
    }

    fn leave(&mut self, id: &str, cell: Cell, why: WhyLeftOut) {
        self.filled.left_out.push(LeftOut { id: id.to_owned(), cell, why });
    }

    fn finish(mut self) -> Filled {
        let Sheet { table, encoding, mark, .. } = self.sheet;
        let mut text = String::with_capacity(table.text.len());
        let mut at = 0;
        for (place, cell) in self.changes.values() {
            text.push_str(table.text.get(at..place.start).unwrap_or_default());
            text.push_str(cell);
            at = place.end;
        }
        text.push_str(table.text.get(at..).unwrap_or_default());
        // All characters are those of the sheet, or were checked.
        self.filled.bytes = encode(&text, *encoding, *mark).unwrap_or_default();
        self.filled.need_tick.sort_unstable();
        self.filled
    }
}

/// The comment of a mark, if it says something.
fn comment(mark: &Mark) -> Option<&str> {
    mark.comment.as_deref().filter(|comment| !comment.trim().is_empty())
}

/// A plain text as HTML. A backslash before a quote would hide the end of the cell from PHP, so
/// none is written as it is; nor are characters that the encoding lacks.
fn html(text: &str, encoding: super::Encoding) -> String {
    let mut html = String::with_capacity(text.len());
    for c in plain(text).chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '\n' => html.push_str("<br>"),
            '\\' => html.push_str("&#92;"),
            c if encoding.missing(c.encode_utf8(&mut [0; 4])).is_some() => {
                html.push_str(&format!("&#{};", u32::from(c)));
            }
            c => html.push(c),
        }
    }
    html
}

/// A text for a cell: without characters that would break a sheet. Lines end with LF.
fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let safe = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    let lines: String = lines.chars().map(safe).collect();
    lines.trim().to_owned()
}
