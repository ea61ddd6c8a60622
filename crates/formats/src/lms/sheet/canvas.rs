//! Canvas' export of its gradebook.
//!
//! Titles of columns about students are English in every language; the mark for columns that
//! cannot be changed is translated.

use super::numbers::{NumberStyle, number};
use super::problem::{Column, SheetProblem};
use super::table::Table;
use super::{GradeColumn, Layout, Person, Platform};

/// How the gradebook is laid out, if it is one.
pub(super) fn layout(table: &Table) -> Result<Option<Layout>, SheetProblem> {
    let titles = table.titles();
    let title = |column: usize| titles.get(column).map_or("", String::as_str);
    let two = title(0).contains("LastName") && title(1).contains("FirstName");
    let id = if two { 2 } else { 1 };
    if !(two || title(0).contains("Student")) || title(id) != "ID" {
        return Ok(None);
    }
    let find = |wanted: &str| titles.iter().position(|title| title == wanted);
    let section = find("Section").ok_or(SheetProblem::Missing(Column::Section))?;
    let columns = Columns {
        two,
        id,
        login: find("SIS Login ID").filter(|column| *column < section),
        number: find("SIS User ID").filter(|column| *column < section),
        section,
    };
    let points = table.below().find(|row| table.cell(*row, 0).contains("Points Possible"));
    let mut layout = Layout::new(Platform::Canvas);
    for row in table.below().filter(|row| Some(*row) != points && !is_posting(table, *row)) {
        match person(table, row, &columns) {
            Some(person) if is_test_student(&person) => {}
            Some(person) => layout.people.push(person),
            None => {
                let cell = table.cell(row, id).into_owned();
                layout.problems.push(SheetProblem::NoPerson { row, cell });
            }
        }
    }
    let assignments = titles.iter().enumerate().skip(section + 1);
    let assignments = assignments.filter_map(|(column, title)| assignment(title, column));
    layout.grades = assignments.map(|grade| with_points(table, points, grade)).collect();
    if layout.grades.is_empty() {
        return Err(SheetProblem::Missing(Column::Grade));
    }
    let all = table.below().flat_map(|row| layout.grades.iter().map(move |it| (row, it.column)));
    let all: Vec<String> = all.map(|(row, column)| table.cell(row, column).into()).collect();
    let of_all = NumberStyle::of(all.iter().map(String::as_str));
    for grade in &mut layout.grades {
        let rows: Vec<usize> = points.into_iter().chain(table.below()).collect();
        let own: Vec<_> = table.column(&rows, grade.column).collect();
        let style = NumberStyle::of(own.iter().map(AsRef::as_ref)).or(of_all);
        style.into_iter().for_each(|style| grade.set_style(style));
    }
    Ok(Some(layout))
}

struct Columns {
    /// Whether last and first name are in columns of their own.
    two: bool,
    id: usize,
    login: Option<usize>,
    number: Option<usize>,
    section: usize,
}

/// A column whose title ends with the id of an assignment: `Essay (123)`.
fn assignment(title: &str, column: usize) -> Option<GradeColumn> {
    let (name, id) = title.strip_suffix(')')?.rsplit_once(" (")?;
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut grade = GradeColumn::new(column, name);
    id.clone_into(&mut grade.id);
    Some(grade)
}

/// Adds what the row of points says: a number, or that the column cannot be changed.
fn with_points(table: &Table, points: Option<usize>, mut grade: GradeColumn) -> GradeColumn {
    let cell = points.map(|row| table.cell(row, grade.column)).unwrap_or_default();
    grade.max = number(&cell);
    grade.read_only = grade.max.is_none() && cell.contains(char::is_alphabetic);
    grade
}

/// Whether a row only says how grades are posted.
fn is_posting(table: &Table, row: usize) -> bool {
    (0..table.width(row)).all(|column| {
        let cell = table.cell(row, column).trim().to_lowercase();
        cell.is_empty() || cell == "muted" || cell.starts_with("manual posting")
    })
}

/// The person of a row. Canvas looks for the number with which the cell begins.
fn person(table: &Table, row: usize, columns: &Columns) -> Option<Person> {
    let cell = |column: usize| table.cell(row, column).trim().to_owned();
    let id = cell(columns.id);
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let name = if columns.two { format!("{}, {}", cell(0), cell(1)) } else { cell(0) };
    Some(Person {
        row,
        id,
        name,
        email: String::new(),
        login: columns.login.map(cell).unwrap_or_default(),
        number: columns.number.map(cell).unwrap_or_default(),
        group: cell(columns.section),
        pseudonym: String::new(),
    })
}

/// Whether this is the invented student that Canvas adds for teachers to try things out. It signs
/// in with a random digest.
fn is_test_student(person: &Person) -> bool {
    let digest = person.login.len() == 40 && person.login.bytes().all(|it| it.is_ascii_hexdigit());
    digest || (person.name == "Student, Test" && person.login.is_empty())
}
