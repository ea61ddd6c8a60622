//! Rules as CSV and as JSON.

use super::Rule;

/// The columns of the table, in order.
pub const COLUMNS: [&str; 8] =
    ["id", "about", "pattern", "type", "strength", "on", "example", "description"];

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
    let data = data.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .flexible(false)
        .trim(csv::Trim::Fields)
        .from_reader(data.as_bytes());
    let rows = reader.deserialize::<Rule>();
    rows.map(|row| row.map_err(|error| of_csv(&error))).collect()
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

/// Writes rules as a table.
#[must_use]
pub fn to_csv(rules: &[Rule]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    if rules.is_empty() {
        return COLUMNS.join(",") + "\n";
    }
    for rule in rules {
        // Writing to memory cannot fail, and a rule has only simple values.
        if writer.serialize(rule).is_err() {
            break;
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Reads rules from JSON: a list of objects.
///
/// # Errors
/// If it is no such list.
pub fn from_json(data: &str) -> Result<Vec<Rule>, TableError> {
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
