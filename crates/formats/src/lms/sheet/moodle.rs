//! Moodle's offline grading worksheet.
//!
//! Its importer finds the columns by their titles in the language of the teacher. In a language
//! that is not known here they are found by what is in them: [`gradingtable.php`] always writes
//! identifier, name, addresses, status, grade, maximum, whether the grade can be changed, the time
//! of the work, the work, the time of the grade, and comments, in this order.
//!
//! [`gradingtable.php`]: https://github.com/moodle/moodle/blob/main/mod/assign/gradingtable.php

use time::{Month, Weekday};

use super::numbers::{NumberStyle, number};
use super::problem::{Column, SheetProblem};
use super::table::Table;
use super::{GradeColumn, Layout, Person, Platform};

/// The titles in a language.
struct Titles {
    identifier: &'static str,
    grade: &'static str,
    changed: &'static str,
    comment: &'static str,
    maximum: [&'static str; 2],
    lock: &'static str,
    name: &'static str,
    email: &'static str,
    number: &'static str,
    group: &'static str,
    scale: &'static str,
    /// The sign before fractions.
    sign: char,
}

/// English, German and French. The titles are those of Moodle's language packs.
const LANGUAGES: [Titles; 3] = [
    Titles {
        identifier: "Identifier",
        grade: "Grade",
        changed: "Last modified (grade)",
        comment: "Feedback comments",
        maximum: ["Maximum grade", "Maximum Grade"],
        lock: "Grade can be changed",
        name: "Full name",
        email: "Email address",
        number: "ID number",
        group: "Group",
        scale: "Scale",
        sign: '.',
    },
    Titles {
        identifier: "ID",
        grade: "Bewertung",
        changed: "Zuletzt geändert (Bewertung)",
        comment: "Feedback als Kommentar",
        maximum: ["Bestwertung", "Bestwertung"],
        lock: "Bewertung kann geändert werden",
        name: "Vollständiger Name",
        email: "E-Mail-Adresse",
        number: "ID-Nummer",
        group: "Gruppe",
        scale: "Skala",
        sign: ',',
    },
    Titles {
        identifier: "Identifiant",
        grade: "Note",
        changed: "Dernière modification (note)",
        comment: "Feedback par commentaires",
        maximum: ["Note maximale", "Note maximale"],
        lock: "La note peut être modifiée",
        name: "Nom complet",
        email: "Adresse de courriel",
        number: "Numéro d’identification",
        group: "Groupe",
        scale: "Barème",
        sign: ',',
    },
];

/// *No* in languages in which Moodle is used.
const NO: [&str; 22] = [
    "no",
    "nein",
    "non",
    "nee",
    "não",
    "nie",
    "nej",
    "nei",
    "ei",
    "ne",
    "nem",
    "nu",
    "hayır",
    "нет",
    "ні",
    "не",
    "όχι",
    "いいえ",
    "否",
    "아니오",
    "لا",
    "לא",
];

/// *Yes* in the same languages.
const YES: [&str; 20] = [
    "yes", "ja", "oui", "sí", "sì", "si", "sim", "tak", "kyllä", "ano", "áno", "igen", "da",
    "evet", "да", "так", "ναι", "はい", "是", "نعم",
];

/// Whether the column about changes says no.
pub(super) fn is_no(cell: &str) -> bool {
    NO.contains(&cell.trim().to_lowercase().as_str())
}

fn is_yes_or_no(cell: &str) -> bool {
    is_no(cell) || YES.contains(&cell.trim().to_lowercase().as_str())
}

/// Which columns are what.
struct Columns {
    identifier: usize,
    grade: usize,
    changed: Option<usize>,
    comment: Option<usize>,
    maximum: Option<usize>,
    lock: Option<usize>,
    name: Option<usize>,
    email: Option<usize>,
    number: Option<usize>,
    group: Option<usize>,
    sign: Option<char>,
}

/// How the worksheet is laid out, if it is one.
pub(super) fn layout(table: &Table) -> Result<Option<Layout>, SheetProblem> {
    let rows: Vec<usize> = table.below().filter(|row| !table.is_blank(*row)).collect();
    let titles = table.titles();
    let known = match by_title(&titles)? {
        Some(mut columns) => {
            columns.name = columns.name.or_else(|| name_column(table, &rows, columns.grade));
            Some(columns)
        }
        None => None,
    };
    let by_shape = known.is_none();
    let Some(columns) = known.or_else(|| by_content(table, &rows)) else { return Ok(None) };
    let mut layout = Layout::new(Platform::Moodle);
    layout.by_shape = by_shape;
    (layout.lock, layout.graded) = (columns.lock, columns.changed);
    let (people, problems) = people(table, &rows, &columns);
    (layout.people, layout.problems) = (people, problems);
    let title = titles.get(columns.grade).map_or("", String::as_str);
    let mut grade = GradeColumn::new(columns.grade, title);
    grade.comment = columns.comment;
    let cells = |column: usize| table.column(&rows, column).map(std::borrow::Cow::into_owned);
    let maxima: Vec<String> = columns.maximum.map(|it| cells(it).collect()).unwrap_or_default();
    grade.max = maxima.iter().find_map(|cell| number(cell));
    let samples: Vec<String> = maxima.into_iter().chain(cells(columns.grade)).collect();
    let none = NumberStyle { sign: columns.sign.unwrap_or('.'), places: 0 };
    grade.set_style(NumberStyle::of(samples.iter().map(String::as_str)).unwrap_or(none));
    layout.grades.push(grade);
    Ok(Some(layout))
}

/// The columns of a worksheet in a known language.
fn by_title(titles: &[String]) -> Result<Option<Columns>, SheetProblem> {
    // The importer, too, takes the last of several columns with the same title.
    let find = |title: &str| titles.iter().rposition(|known| known == title);
    let of = |known: &Titles| {
        let all = [known.identifier, known.grade, known.changed, known.comment, known.lock];
        all.iter().filter(|title| find(title).is_some()).count()
    };
    let Some(known) = LANGUAGES.iter().find(|known| of(known) >= 3) else { return Ok(None) };
    let needed = |title, column| find(title).ok_or(SheetProblem::Missing(column));
    if find(known.scale).is_some() {
        return Err(SheetProblem::Scale);
    }
    Ok(Some(Columns {
        identifier: needed(known.identifier, Column::Identifier)?,
        grade: needed(known.grade, Column::Grade)?,
        changed: Some(needed(known.changed, Column::GradeChanged)?),
        // The importer does not see comments in the first column.
        comment: find(known.comment).filter(|column| *column > 0),
        maximum: known.maximum.iter().find_map(|title| find(title)),
        lock: find(known.lock),
        name: find(known.name),
        email: find(known.email),
        number: find(known.number),
        group: find(known.group),
        sign: Some(known.sign),
    }))
}

/// The columns of a worksheet in another language.
fn by_content(table: &Table, rows: &[usize]) -> Option<Columns> {
    if rows.is_empty() || prefix(table, rows, 0).is_none_or(|prefix| !has_letter(prefix)) {
        return None;
    }
    let width = table.width(1);
    let maximum = (2..width).find(|column| is_maximum(table, rows, *column))?;
    let (grade, after) = (maximum - 1, maximum + 1);
    // The state of the marking may be between the maximum and whether the grade can be changed.
    let lock = [after, after + 1]
        .into_iter()
        .find(|column| table.column(rows, *column).all(|cell| is_yes_or_no(&cell)));
    // The time of the work, then that of the grade.
    let mut times = (after..width).filter(|column| is_time(table, rows, *column));
    let (first, second) = (times.next(), times.next());
    let changed = second.or(first);
    let comment = changed.map(|column| column + 1).filter(|column| *column < width);
    let is_email = |column: &usize| {
        let mut filled = table.column(rows, *column).filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some() && filled.all(|cell| cell.contains('@'))
    };
    Some(Columns {
        identifier: 0,
        grade,
        changed,
        comment,
        maximum: Some(maximum),
        lock: lock.or((after < width).then_some(after)),
        name: name_column(table, rows, grade),
        email: (1..grade).find(is_email),
        number: None,
        group: None,
        sign: None,
    })
}

/// Whether a column has the same number in all rows, a word after it and at most a number before.
fn is_maximum(table: &Table, rows: &[usize], column: usize) -> bool {
    let first = rows.first().and_then(|row| number(&table.cell(*row, column)));
    let same = |row: &usize| first.is_some() && number(&table.cell(*row, column)) == first;
    let before = |row: &usize| {
        let cell = table.cell(*row, column - 1);
        cell.trim().is_empty() || cell.trim() == "-" || number(&cell).is_some()
    };
    let after = |row: &usize| {
        let cell = table.cell(*row, column + 1);
        !cell.trim().is_empty() && number(&cell).is_none() && !cell.contains(char::is_numeric)
    };
    rows.iter().all(|row| same(row) && before(row) && after(row))
}

/// Whether each cell of a column is a time, or `-` for none.
fn is_time(table: &Table, rows: &[usize], column: usize) -> bool {
    table.column(rows, column).all(|cell| {
        let digits = cell.bytes().filter(u8::is_ascii_digit).count();
        cell == "-" || (digits >= 6 && cell.contains([':', '.', 'h']) && cell.len() < 80)
    })
}

/// The second column holds names unless the marking is blind: then it has the status, which is the
/// same for most people.
fn name_column(table: &Table, rows: &[usize], grade: usize) -> Option<usize> {
    let mut names: Vec<_> = table.column(rows, 1).collect();
    let is_name = |name: &str| !name.is_empty() && !name.contains('@');
    if grade < 3 || !names.iter().all(|name| is_name(name)) {
        return None;
    }
    names.sort_unstable();
    names.dedup();
    (names.len() * 5 >= rows.len() * 4).then_some(1)
}

fn people(table: &Table, rows: &[usize], columns: &Columns) -> (Vec<Person>, Vec<SheetProblem>) {
    let prefix = prefix(table, rows, columns.identifier).unwrap_or_default();
    let (mut people, mut problems) = (Vec::new(), Vec::new());
    for row in rows.iter().copied() {
        let identifier = table.cell(row, columns.identifier);
        let (before, id) = split(&identifier);
        if id.is_empty() || before != prefix {
            problems.push(SheetProblem::NoPerson { row, cell: identifier.into_owned() });
            continue;
        }
        let cell = |column: Option<usize>| {
            column.map(|column| table.cell(row, column).trim().to_owned()).unwrap_or_default()
        };
        people.push(Person {
            row,
            id: id.to_owned(),
            name: cell(columns.name),
            email: cell(columns.email),
            login: String::new(),
            number: cell(columns.number),
            group: cell(columns.group),
            pseudonym: String::new(),
        });
    }
    (people, problems)
}

/// The word before most numbers of a column. The importer cuts off as many bytes as the word of
/// the teacher's language has, so an identifier with another word names somebody else or nobody.
fn prefix<'a>(table: &'a Table, rows: &[usize], column: usize) -> Option<&'a str> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for row in rows {
        // Identifiers have no quotes inside, so the text in the file is what they say.
        let raw = table.raw(*row, column).trim_matches('"');
        let (before, id) = split(raw);
        if id.is_empty() {
            continue;
        }
        match counts.iter_mut().find(|(known, _)| *known == before) {
            Some((_, count)) => *count += 1,
            None => counts.push((before, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.iter().find(|(_, count)| *count == most).map(|(before, _)| *before)
}

fn has_letter(prefix: &str) -> bool {
    prefix.contains(char::is_alphabetic)
}

/// An identifier without and with its number: `Participant 12`.
fn split(identifier: &str) -> (&str, &str) {
    let word = identifier.trim_end_matches(|c: char| c.is_ascii_digit());
    (word, identifier.get(word.len()..).unwrap_or_default())
}

/// Whether PHP's `strtotime` understands a time of the worksheet. It knows English words only, so
/// the importer takes a grade with any other time for older than the one on the server, and
/// changes it only if the teacher ticks the box for that.
pub(super) fn is_understood(time: &str) -> bool {
    let mut words = time.split([' ', ',']).filter(|word| !word.is_empty());
    let day = words.next().is_some_and(|word| word.parse::<Weekday>().is_ok());
    let (one, other) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    // In American English the month comes first.
    let date =
        |number: &str, month: &str| number.parse::<u8>().is_ok() && month.parse::<Month>().is_ok();
    day && (date(one, other) || date(other, one))
}

#[cfg(test)]
mod tests {
    use super::is_understood;

    #[test]
    fn php_understands_english_times_only() {
        for time in [
            "Sunday, 22 November 2026, 9:30 AM",
            "Sunday, November 22, 2026, 9:30 AM",
            "Sunday, 22 November 2026, 09:30",
        ] {
            assert!(is_understood(time), "{time}");
        }
        for time in [
            "",
            "-",
            "Sonntag, 22. November 2026, 09:30",
            "dimanche 22 novembre 2026, 09:30",
            "Sunday, 22 Nov",
        ] {
            assert!(!is_understood(time), "{time}");
        }
    }
}
