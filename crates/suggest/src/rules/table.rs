//! Rules as CSV and as JSON.
//!
//! The CSV can be opened in a spreadsheet: as in the other tables, a cell that would run as a formula
//! has a `'` before it, and a byte-order mark says that it is UTF-8.

use annotator_core::spreadsheet::{guarded, without_guard};
use csv::StringRecord;

use super::{LONGEST_TABLE, Rule};

/// The columns of the table, in order.
pub const COLUMNS: [&str; 9] =
    ["id", "about", "pattern", "type", "strength", "on", "example", "description", "language"];

/// Why a table of rules cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    /// The line, counted from 1, if it is known.
    pub line: Option<u64>,
    /// What is wrong, in the words of the reader.
    pub reason: String,
}

impl std::fmt::Display for TableError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(out, "line {line}: {}", self.reason),
            None => write!(out, "{}", self.reason),
        }
    }
}

/// Reads a table with a line of column names. Missing columns have their usual values.
///
/// # Errors
/// If a row has no pattern or no type, or a value is none that its column can have.
pub fn from_csv(data: &str) -> Result<Vec<Rule>, TableError> {
    check_length(data)?;
    let data = data.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .flexible(false)
        .trim(csv::Trim::Fields)
        .from_reader(data.as_bytes());
    let columns = reader.headers().map_err(|error| of_csv(&error))?.clone();
    let rows = reader.records().map(|row| {
        let row = row.map_err(|error| of_csv(&error))?;
        let line = row.position().map(csv::Position::line);
        let mut bare: StringRecord = row.iter().map(without_guard).collect();
        bare.set_position(row.position().cloned());
        bare.deserialize(Some(&columns)).map_err(|error| {
            let error = of_csv(&error);
            TableError { line: error.line.or(line), ..error }
        })
    });
    rows.collect()
}

fn check_length(data: &str) -> Result<(), TableError> {
    if data.len() > LONGEST_TABLE {
        let reason = format!("the table has more than {LONGEST_TABLE} bytes");
        return Err(TableError { line: None, reason });
    }
    Ok(())
}

fn of_csv(error: &csv::Error) -> TableError {
    let line = error.position().map(csv::Position::line);
    let reason = match error.kind() {
        csv::ErrorKind::Deserialize { err, .. } => err.kind().to_string(),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("the row has {len} cells, not {expected_len}")
        }
        _ => error.to_string(),
    };
    TableError { line, reason }
}

/// Writes rules as a table for spreadsheets.
#[must_use]
pub fn to_csv(rules: &[Rule]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory cannot fail.
    let _ = writer.write_record(COLUMNS);
    for rule in rules {
        let cells = [
            rule.id.clone(),
            rule.about.name().to_owned(),
            rule.pattern.clone(),
            rule.kind.name().to_owned(),
            rule.strength.choice().to_owned(),
            rule.on.to_string(),
            rule.example.clone(),
            rule.description.clone(),
            rule.language.code().to_owned(),
        ];
        let _ = writer.write_record(cells.iter().map(|cell| guarded(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Reads rules from JSON: a list of objects.
///
/// # Errors
/// If it is no such list.
pub fn from_json(data: &str) -> Result<Vec<Rule>, TableError> {
    check_length(data)?;
    serde_json::from_str(data).map_err(|error| TableError {
        line: u64::try_from(error.line()).ok(),
        reason: error.to_string(),
    })
}

/// Writes rules as JSON.
#[must_use]
pub fn to_json(rules: &[Rule]) -> String {
    serde_json::to_string_pretty(rules).unwrap_or_default()
}
