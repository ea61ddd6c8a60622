//! Rubrics as tables: `criterion,description,points,level1,level2,…`, as other programs have them,
//! with more columns for what ours have besides: `weight`, `by`, and for each level `level1_points`
//! and `level1_from`. The best level is the first.

use annotator_core::classroom::rubric::{BadRow, Criterion, Judged, Level, Rubric, once};
use annotator_core::phrases::fold::fold;
use annotator_core::spreadsheet::FORMULA_STARTS;

use super::sheet::decode;
use crate::csv::read::delimiter;
use crate::csv::table::{CsvVariant, Table};

/// The most levels that a row can have.
pub const MOST_LEVELS: usize = 20;

/// What is wrong with a table. Rows count from 1, with the titles, as spreadsheets count them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RubricProblem {
    /// It cannot be read as text.
    NoText,
    /// There is nothing in it.
    Empty,
    /// There is no column for criteria.
    NoTitles,
    /// There are more columns for levels than a rubric can have.
    TooManyLevels,
    /// A cell that should have a number has none, or another one is wanted.
    NoNumber {
        /// The row.
        row: usize,
        /// The title of the column.
        column: String,
        /// What is in the cell.
        cell: String,
    },
    /// The column `by` has a word that is not known.
    UnknownBy {
        /// The row.
        row: usize,
        /// The word.
        cell: String,
    },
    /// The points of the row are not those of its best level.
    OtherPoints {
        /// The row.
        row: usize,
    },
    /// Something is wrong with a row.
    Row {
        /// The row.
        row: usize,
        /// What.
        what: BadRow,
        /// The row that has the same name, if that is it.
        other: usize,
    },
}

/// The table of a rubric (RFC 4180, with a byte-order mark), which is read again as it was.
#[must_use]
pub fn rubric_csv(rubric: &Rubric) -> String {
    let levels = rubric.rows.iter().map(|row| row.levels.len()).max().unwrap_or_default();
    let mut table = Table::new(CsvVariant::Spreadsheet);
    ["criterion", "description", "points", "weight", "by"].iter().for_each(|it| table.raw(it));
    for number in 1..=levels {
        for ending in ["", "_points", "_from"] {
            table.raw(&format!("level{number}{ending}"));
        }
    }
    table.end_row();
    for row in &rubric.rows {
        text(&mut table, &row.name);
        text(&mut table, &row.description);
        let most = row.levels.iter().map(|level| level.points).max();
        table.raw(&most.map(thousandths).unwrap_or_default());
        table.raw(&thousandths(row.weight));
        table.raw(row.by.id());
        for number in 0..levels {
            let Some(level) = row.levels.get(number) else {
                (0..3).for_each(|_| table.raw(""));
                continue;
            };
            text(&mut table, &level.words);
            table.raw(&thousandths(level.points));
            table.raw(&level.from.map(|from| cut_off(from, row.by)).unwrap_or_default());
        }
        table.end_row();
    }
    table.finish()
}

/// Text, with a `'` before it where a spreadsheet would run it. Text that has one has two, so that
/// it is read again as it was.
fn text(table: &mut Table, text: &str) {
    if text.starts_with('\'') {
        table.raw(&format!("'{text}"));
    } else {
        table.text(text);
    }
}

fn without_mark(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.starts_with(FORMULA_STARTS) || text.starts_with('\'') => text,
        _ => cell,
    }
}

fn thousandths(number: u32) -> String {
    decimal(number, 1_000, 3)
}

/// Shares are percents.
fn cut_off(from: u32, by: Judged) -> String {
    if by.is_share() { decimal(from, 100, 2) } else { from.to_string() }
}

fn decimal(number: u32, one: u32, digits: usize) -> String {
    let written = format!("{}.{:0digits$}", number / one, number % one);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number with a point or a comma, in thousandths or hundredths; `None` for anything else.
fn number(cell: &str, digits: usize) -> Option<u32> {
    let cell = cell.trim().replace(',', ".");
    let (whole, part) = cell.split_once('.').unwrap_or((&cell, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = whole.len() <= 6 && part.len() <= digits;
    if !is_short || !is_number(whole) || !is_number(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    format!("{whole:0>1}{part:0<digits$}").parse().ok()
}

/// Where the columns are.
#[derive(Default)]
struct Columns {
    criterion: usize,
    description: Option<usize>,
    points: Option<usize>,
    weight: Option<usize>,
    by: Option<usize>,
    /// The columns of each level: words, points, cut-off.
    levels: Vec<[Option<usize>; 3]>,
}

/// Reads a table with commas, semicolons or tabs: a file, or what was copied from a spreadsheet.
///
/// # Errors
/// All that is wrong with it, in the order of the rows.
pub fn read_rubric(bytes: &[u8]) -> Result<Rubric, Vec<RubricProblem>> {
    let decoded = decode(bytes).map_err(|_| vec![RubricProblem::NoText])?;
    let text = decoded.text.trim_start_matches('\u{feff}');
    let rows = cells(text);
    let Some((_, first)) = rows.first() else { return Err(vec![RubricProblem::Empty]) };
    let (columns, skipped) = match Columns::titled(first) {
        Some(columns) => (columns, 1),
        None => (Columns::untitled(first).ok_or_else(|| vec![RubricProblem::NoTitles])?, 0),
    };
    if columns.levels.len() > MOST_LEVELS {
        return Err(vec![RubricProblem::TooManyLevels]);
    }
    let (mut rubric, mut problems, mut numbers) = (Rubric::default(), Vec::new(), Vec::new());
    for (row, cells) in rows.iter().skip(skipped) {
        let id = rubric.free_id();
        rubric.rows.push(columns.criterion(id, *row, cells, &mut problems));
        numbers.push(*row);
    }
    if rubric.rows.is_empty() {
        return Err(vec![RubricProblem::Empty]);
    }
    let row_of = |at: usize| numbers.get(at).copied().unwrap_or_default();
    problems.extend(rubric.problems().into_iter().map(|(at, what)| {
        let other = if let BadRow::SameName(other) = what { row_of(other) } else { 0 };
        RubricProblem::Row { row: row_of(at), what, other }
    }));
    problems.sort_by_key(RubricProblem::row);
    if problems.is_empty() { Ok(rubric) } else { Err(problems) }
}

impl RubricProblem {
    fn row(&self) -> usize {
        match self {
            Self::NoText | Self::Empty | Self::NoTitles | Self::TooManyLevels => 0,
            Self::NoNumber { row, .. }
            | Self::UnknownBy { row, .. }
            | Self::OtherPoints { row }
            | Self::Row { row, .. } => *row,
        }
    }
}

/// The rows that are not blank, with their numbers from 1.
fn cells(text: &str) -> Vec<(usize, Vec<String>)> {
    let mut reader = ::csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).delimiter(delimiter(text));
    let mut reader = reader.from_reader(text.as_bytes());
    // Rows are lines, but for the line breaks in cells.
    let mut inside = 0;
    let records = reader.records().filter_map(Result::ok).map(|record| {
        let position = record.position();
        let line = position.map_or(0, ::csv::Position::line).saturating_sub(inside);
        let start = position.and_then(|it| usize::try_from(it.byte()).ok()).unwrap_or_default();
        // A record begins with the blank lines before it.
        let blank = text.get(start..).unwrap_or_default();
        let blank = blank.bytes().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let line = line + blank.filter(|byte| *byte == b'\n').map(|_| 1).sum::<u64>();
        let breaks = record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        inside = inside.saturating_add(u64::try_from(breaks).unwrap_or(u64::MAX));
        let row = usize::try_from(line).unwrap_or(usize::MAX);
        (row, record.iter().map(|cell| without_mark(cell).to_owned()).collect::<Vec<_>>())
    });
    records.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())).collect()
}

/// The number of a title such as `level 2` or `level2_points`, and what it ends in.
fn level_title(title: &str) -> Option<(usize, &str)> {
    let rest = title.strip_prefix("level")?.trim_start();
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (number, ending) = rest.split_at_checked(end)?;
    let number: usize = number.parse().ok().filter(|number| *number > 0)?;
    Some((number, ending.trim_start_matches(['_', ' '])))
}

impl Columns {
    fn titled(titles: &[String]) -> Option<Self> {
        let titles: Vec<String> = titles.iter().map(|title| fold(title.trim())).collect();
        let place = |names: &[&str]| titles.iter().position(|it| names.contains(&it.as_str()));
        let mut columns = Self {
            criterion: place(&["criterion", "criteria", "name"])?,
            description: place(&["description"]),
            points: place(&["points", "max", "max points", "max_points"]),
            weight: place(&["weight"]),
            by: place(&["by"]),
            levels: Vec::new(),
        };
        for (at, title) in titles.iter().enumerate() {
            let Some((number, ending)) = level_title(title) else { continue };
            let part = match ending {
                "" => 0,
                "points" => 1,
                "from" => 2,
                _ => continue,
            };
            if number > columns.levels.len() {
                columns.levels.resize(number.min(MOST_LEVELS + 1), [None; 3]);
            }
            if let Some(place) = columns.levels.get_mut(number - 1).and_then(|it| it.get_mut(part))
            {
                *place = Some(at);
            }
        }
        Some(columns)
    }

    /// Without titles, the third cell has to be a number.
    fn untitled(cells: &[String]) -> Option<Self> {
        number(cells.get(2)?, 3)?;
        Some(Self {
            criterion: 0,
            description: Some(1),
            points: Some(2),
            levels: (3..cells.len()).map(|at| [Some(at), None, None]).collect(),
            ..Self::default()
        })
    }

    fn criterion(
        &self,
        id: u32,
        row: usize,
        cells: &[String],
        problems: &mut Vec<RubricProblem>,
    ) -> Criterion {
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).map_or("", String::as_str);
        let mut numbered = |at: Option<usize>, column: &str, digits: usize, cell: &str| {
            if at.is_none() || cell.trim().is_empty() {
                return None;
            }
            let found = number(cell, digits);
            if found.is_none() {
                let (column, cell) = (column.to_owned(), cell.trim().to_owned());
                problems.push(RubricProblem::NoNumber { row, column, cell });
            }
            found
        };
        let points = numbered(self.points, "points", 3, cell(self.points));
        let weight = numbered(self.weight, "weight", 3, cell(self.weight)).unwrap_or_else(once);
        let by = fold(cell(self.by).trim());
        let known = Judged::ALL.into_iter().find(|it| it.id() == by);
        let judged = known.unwrap_or_default();
        let mut levels: Vec<(Level, Option<u32>)> = Vec::new();
        for (number, [words, of_level, from]) in (1..).zip(&self.levels) {
            let (title, digits) = (format!("level{number}"), if judged.is_share() { 2 } else { 0 });
            let explicit = numbered(*of_level, &format!("{title}_points"), 3, cell(*of_level));
            let cut = cell(*from).trim().trim_end_matches('%').to_owned();
            let from = numbered(*from, &format!("{title}_from"), digits, &cut);
            let (words, in_words) = match explicit {
                Some(_) => (cell(*words), None),
                None => with_points(cell(*words)),
            };
            let level = Level { words: words.to_owned(), points: 0, from };
            levels.push((level, explicit.or(in_words)));
        }
        let is_nothing = |(level, points): &(Level, Option<u32>)| {
            level.words.trim().is_empty() && points.is_none() && level.from.is_none()
        };
        while levels.last().is_some_and(is_nothing) {
            levels.pop();
        }
        if known.is_none() && !by.is_empty() {
            let cell = cell(self.by).trim().to_owned();
            problems.push(RubricProblem::UnknownBy { row, cell });
        }
        let given: Vec<Option<u32>> = levels.iter().map(|(_, points)| *points).collect();
        let most = given.iter().flatten().max().copied();
        if points.is_some() && most.is_some() && points != most {
            problems.push(RubricProblem::OtherPoints { row });
        }
        let count = levels.len();
        let (all, mut bad) = (points.or(most), false);
        let levels = levels.into_iter().enumerate().map(|(at, (level, points))| {
            let points = points.or_else(|| even(all?, at, count).filter(|_| most.is_none()));
            bad |= points.is_none();
            Level { points: points.unwrap_or_default(), ..level }
        });
        let levels = levels.collect();
        // What cannot be read as a number is said already.
        if bad && !problems.iter().any(|it| it.row() == row) {
            let (column, cell) = ("points".to_owned(), cell(self.points).trim().to_owned());
            problems.push(RubricProblem::NoNumber { row, column, cell });
        }
        Criterion {
            id,
            name: cell(Some(self.criterion)).to_owned(),
            description: cell(self.description).to_owned(),
            weight,
            by: judged,
            levels,
        }
    }
}

/// Words such as `Good (3)` or `Good (3 points)`: the words and the points.
fn with_points(cell: &str) -> (&str, Option<u32>) {
    let known = cell.trim_end().strip_suffix(')').and_then(|cell| cell.rsplit_once('('));
    let Some((words, points)) = known else { return (cell, None) };
    let points = points.trim();
    let ending = ["points", "point", "pts", "pt"].into_iter();
    let bare = ending.filter_map(|it| points.strip_suffix(it)).next().unwrap_or(points);
    match number(bare, 3) {
        Some(points) => (words.trim_end(), Some(points)),
        None => (cell, None),
    }
}

/// The points of a level where only those of the row are known: in equal steps down to nothing.
fn even(points: u32, at: usize, count: usize) -> Option<u32> {
    let steps = count.checked_sub(1)?;
    if steps == 0 {
        return Some(points);
    }
    let left = u64::try_from(steps.checked_sub(at)?).ok()?;
    let steps = u64::try_from(steps).ok()?;
    u32::try_from((2 * u64::from(points) * left + steps) / (2 * steps)).ok()
}
