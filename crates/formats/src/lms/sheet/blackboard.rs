//! Blackboard's download of grades: the whole grade center or one column, with commas or, named
//! `.xls`, with tabs.
//!
//! It finds people by user name and columns by the number after `|` in the title. A column without
//! such a number becomes a new one.

use super::numbers::NumberStyle;
use super::problem::{Column, SheetProblem};
use super::table::Table;
use super::{GradeColumn, Layout, Person, Platform};
use annotator_core::phrases::decimal::Decimal;

/// *User name* in languages of Blackboard; in others it is the third column.
const USER_NAMES: [&str; 8] = [
    "username",
    "benutzername",
    "nom d'utilisateur",
    "nombre de usuario",
    "gebruikersnaam",
    "nome utente",
    "brukernavn",
    "användarnamn",
];

/// The titles of the column for comments to students.
const FEEDBACK: [&str; 2] = ["Feedback to Learner", "Feedback to User"];

/// How the download is laid out, if it is one.
pub(super) fn layout(table: &Table) -> Result<Option<Layout>, SheetProblem> {
    let titles = table.titles();
    let mut grades: Vec<GradeColumn> = titles.iter().enumerate().filter_map(score).collect();
    let named = titles.iter().position(|it| USER_NAMES.contains(&it.to_lowercase().as_str()));
    let last = titles.first().is_some_and(|title| title == "Last Name");
    if grades.is_empty() && !(named.is_some() && last) {
        return Ok(None);
    }
    let first = grades.first().map_or(titles.len(), |grade| grade.column);
    let user = named.or_else(|| (first > 3).then_some(2));
    let user = user.filter(|user| *user < first).ok_or(SheetProblem::Missing(Column::Username))?;
    if grades.is_empty() {
        return Err(SheetProblem::Missing(Column::Grade));
    }
    let rows: Vec<usize> = table.below().filter(|row| !table.is_blank(*row)).collect();
    let ends: Vec<usize> =
        grades.iter().skip(1).map(|it| it.column).chain([titles.len()]).collect();
    for (grade, end) in grades.iter_mut().zip(ends) {
        find_feedback(table, &titles, &rows, grade, end);
    }
    set_styles(table, &rows, &mut grades);
    let mut layout = Layout::new(Platform::Blackboard);
    layout.by_shape = named.is_none();
    layout.grades = grades;
    let number = titles.iter().position(|title| title == "Student ID");
    for row in rows {
        let person = person(table, row, user, number.or((user + 1 < first).then_some(user + 1)));
        if person.id.is_empty() {
            layout.problems.push(SheetProblem::NoPerson { row, cell: String::new() });
        } else {
            layout.people.push(person);
        }
    }
    Ok(Some(layout))
}

/// A column for scores: `Essay [Total Pts: 10 Score] |123`. `up to 10` is in the title of columns
/// that are computed.
fn score((column, title): (usize, &String)) -> Option<GradeColumn> {
    let (name, id) = title.rsplit_once('|')?;
    let id = id.trim();
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (name, points) = match name.trim_end().strip_suffix(']').and_then(|it| it.rsplit_once('['))
    {
        Some((name, points)) => (name, points),
        None => (name, ""),
    };
    let points = points.split_once(':').map_or(points, |(_, points)| points);
    let mut words = points.split_whitespace();
    let first = words.next().unwrap_or_default();
    let mut grade = GradeColumn::new(column, name);
    id.clone_into(&mut grade.id);
    let number = |word: &str| Decimal::parse(&word.replace(',', "."));
    grade.max = number(first).or_else(|| words.find_map(number));
    grade.read_only = !first.is_empty() && number(first).is_none();
    Some(grade)
}

/// Finds the columns for comments between a column for scores and the next one: by their titles,
/// or by a column that only says in which form the texts are.
fn find_feedback(
    table: &Table,
    titles: &[String],
    rows: &[usize],
    grade: &mut GradeColumn,
    end: usize,
) {
    let mut between = grade.column + 1..end;
    let titled = between
        .clone()
        .find(|column| titles.get(*column).is_some_and(|title| FEEDBACK.contains(&title.as_str())));
    let is_format = |column: &usize| {
        let forms = ["SMART_TEXT", "PLAIN_TEXT", "HTML"];
        let mut filled = table.column(rows, *column).filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some() && filled.all(|cell| forms.contains(&cell.as_ref()))
    };
    // Notes and their form come first.
    let format = between.rfind(is_format);
    grade.comment = titled.or_else(|| format?.checked_sub(1).filter(|it| *it > grade.column));
    grade.format = format.filter(|format| grade.comment.is_some_and(|it| it + 1 == *format));
}

fn set_styles(table: &Table, rows: &[usize], grades: &mut [GradeColumn]) {
    let style = |grade: &GradeColumn| {
        let cells: Vec<_> = table.column(rows, grade.column).collect();
        NumberStyle::of(cells.iter().map(AsRef::as_ref))
    };
    let any = grades.iter().find_map(style);
    for grade in grades {
        style(grade).or(any).into_iter().for_each(|style| grade.set_style(style));
    }
}

fn person(table: &Table, row: usize, user: usize, number: Option<usize>) -> Person {
    let cell = |column: usize| table.cell(row, column).trim().to_owned();
    let name = if user >= 2 { format!("{} {}", cell(1), cell(0)) } else { cell(0) };
    Person {
        row,
        id: cell(user),
        name: name.trim().to_owned(),
        login: cell(user),
        number: number.map(cell).unwrap_or_default(),
        ..Person::default()
    }
}
