//! Tables and what they look like: as text, CSV, JSON or Markdown.

use serde_json::Value as Json;

use annotator_app::passages::table_files::guarded;

use crate::failure::Failure;
use crate::progress::harmless;

/// How a result is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// A table for spreadsheets and statistics.
    Csv,
}

/// A table. Every row has a cell for each column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub columns: Vec<&'static str>,
    pub rows: Vec<Vec<Json>>,
}

impl Table {
    pub(crate) fn new(columns: &[&'static str]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    pub(crate) fn push(&mut self, row: Vec<Json>) {
        self.rows.push(row);
    }

    /// The rows as objects.
    pub(crate) fn json(&self) -> Json {
        let object = |row: &Vec<Json>| {
            let names = self.columns.iter().map(|name| (*name).to_owned());
            Json::Object(names.zip(row.iter().cloned()).collect())
        };
        Json::Array(self.rows.iter().map(object).collect())
    }

    /// RFC 4180: commas, CR LF, names of columns in the first row.
    pub(crate) fn csv(&self) -> Result<String, Failure> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let written = writer.write_record(&self.columns).and_then(|()| {
            self.rows.iter().try_for_each(|row| writer.write_record(row.iter().map(csv_cell)))
        });
        let bytes = written.ok().and_then(|()| writer.into_inner().ok());
        bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .ok_or_else(|| Failure::File("The table cannot be written as CSV.".to_owned()))
    }

    /// Columns side by side; numbers to the right.
    pub(crate) fn text(&self) -> String {
        let mut lines: Vec<Vec<String>> =
            vec![self.columns.iter().map(|name| name.replace('_', " ")).collect()];
        lines.extend(
            self.rows.iter().map(|row| row.iter().map(|it| harmless(&plain(it))).collect()),
        );
        let width = |column: usize| {
            let cells = lines.iter().filter_map(|line| line.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        let is_number = |column: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.all(|cell| cell.is_number() || cell.is_null())
        };
        let numbers: Vec<bool> = (0..self.columns.len()).map(is_number).collect();
        let mut text = String::new();
        for line in &lines {
            let cells = line.iter().zip(&widths).zip(&numbers).map(|((cell, width), right)| {
                let blanks = " ".repeat(width.saturating_sub(cell.chars().count()));
                if *right { format!("{blanks}{cell}") } else { format!("{cell}{blanks}") }
            });
            text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
            text.push('\n');
        }
        text
    }

    /// A table of Markdown.
    pub(crate) fn markdown(&self) -> String {
        let cell = |text: &str| text.replace('\\', "\\\\").replace('|', "\\|").replace('\n', " ");
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let mut text = line(self.columns.iter().map(|name| name.replace('_', " ")).collect());
        text.push_str(&line(self.columns.iter().map(|_| "---".to_owned()).collect()));
        for row in &self.rows {
            text.push_str(&line(row.iter().map(|it| cell(&plain(it))).collect()));
        }
        text
    }
}

/// A cell of CSV. A text that a spreadsheet would take for a formula is guarded, as in the tables of
/// the page.
fn csv_cell(cell: &Json) -> String {
    match cell {
        Json::String(text) => guarded(text),
        other => plain(other),
    }
}

/// A cell without quotation marks; nothing for null.
fn plain(cell: &Json) -> String {
    match cell {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// JSON for people and programs: indented, with a line end.
pub(crate) fn json(value: &Json) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn no_text_of_a_table_is_a_formula() {
        let mut table = Table::new(&["code", "change"]);
        table.push(vec![json!("=HYPERLINK(\"x\")"), json!(-3)]);
        table.push(vec![json!("-12.5"), json!("@سلام 😀")]);
        let csv = "code,change\r\n\"'=HYPERLINK(\"\"x\"\")\",-3\r\n-12.5,'@سلام 😀\r\n";
        assert_eq!(table.csv().unwrap(), csv);
        assert_eq!(table.json()[0]["code"], json!("=HYPERLINK(\"x\")"), "programs get it as it is");
    }

    fn table() -> Table {
        let mut table = Table::new(&["code", "annotations"]);
        table.push(vec![json!("pledge, \"or\" so"), json!(12)]);
        table.push(vec![json!("a|b\nc"), Json::Null]);
        table
    }

    #[test]
    fn a_table_is_written_in_each_form() {
        let table = table();
        assert_eq!(
            table.csv().unwrap(),
            "code,annotations\r\n\"pledge, \"\"or\"\" so\",12\r\n\"a|b\nc\",\r\n"
        );
        assert_eq!(
            table.markdown(),
            "| code | annotations |\n| --- | --- |\n| pledge, \"or\" so | 12 |\n| a\\|b c |  |\n"
        );
        assert_eq!(table.json()[0], json!({"code": "pledge, \"or\" so", "annotations": 12}));
        let text = table.text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "code             annotations");
        assert_eq!(lines[1], "pledge, \"or\" so           12");
        assert_eq!(lines.len(), 3, "{text}");
    }
}
