//! Tables as text for files and for the clipboard.

use annotator_core::spreadsheet::FORMULA_STARTS;

/// A table in CSV (RFC 4180), with a mark at its start that spreadsheets know UTF-8 by.
#[must_use]
pub fn csv(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut text = String::from("\u{feff}");
    for row in std::iter::once(head.to_vec()).chain(rows) {
        let cells: Vec<String> = row.iter().map(|cell| csv_cell(cell)).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A table in CSV for programs: every text as it is.
#[must_use]
pub fn plain_csv(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |row: Vec<String>| {
        let cells = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        format!("{}\r\n", cells.collect::<Vec<_>>().join(","))
    };
    std::iter::once(head.to_vec()).chain(rows).map(line).collect()
}

/// What a spreadsheet would take for a formula gets an apostrophe at its start. A number below zero
/// stays a number.
#[must_use]
pub fn guarded(cell: &str) -> String {
    let sign = if cell.starts_with(FORMULA_STARTS) && !is_below_zero(cell) { "'" } else { "" };
    format!("{sign}{cell}")
}

fn is_below_zero(cell: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '.';
    cell.strip_prefix('-').is_some_and(|rest| !rest.is_empty() && rest.chars().all(is_part))
}

/// A cell in quotation marks.
fn csv_cell(cell: &str) -> String {
    format!("\"{}\"", guarded(cell).replace('"', "\"\""))
}

/// A table of lines and tabs.
#[must_use]
pub fn tsv(head: &[String], rows: &[Vec<String>]) -> String {
    let plain = |cell: &String| guarded(cell).replace(['\t', '\n', '\r'], " ");
    let line = |row: &[String]| row.iter().map(plain).collect::<Vec<_>>().join("\t");
    let lines: Vec<String> =
        std::iter::once(line(head)).chain(rows.iter().map(|row| line(row))).collect();
    lines.join("\n")
}

/// A table in HTML.
#[must_use]
pub fn html_table(head: &[String], rows: &[Vec<String>]) -> String {
    let cells = |row: &[String], tag: &str| {
        row.iter()
            .map(|cell| format!("<{tag}>{}</{tag}>", escape(&guarded(cell))))
            .collect::<String>()
    };
    let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>", cells(row, "td"))).collect();
    format!("<meta charset=\"utf-8\"><table><tr>{}</tr>{rows}</table>", cells(head, "th"))
}

/// Text in HTML.
#[must_use]
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn for_programs_every_cell_is_as_it_is() {
        let rows = [vec!["=1+1".to_owned(), "a, \"b\"\nc".to_owned()]];
        let table = plain_csv(&["x".to_owned(), "y".to_owned()], rows.iter().cloned());
        assert_eq!(table, "\"x\",\"y\"\r\n\"=1+1\",\"a, \"\"b\"\"\nc\"\r\n");
    }

    #[test]
    fn no_cell_begins_as_a_formula() {
        let head = ["a".to_owned()];
        for cell in ["=1+1", "＝1", "-2+3", "-", "@x", "\tx"] {
            let rows = vec![vec![cell.to_owned()]];
            assert!(csv(&head, rows.iter().cloned()).contains(&format!("\r\n\"'{cell}\"")));
            assert!(tsv(&head, &rows).contains("\n'"), "{cell}");
            assert!(html_table(&head, &rows).contains("<td>'"), "{cell}");
        }
        let numbers = [vec!["-0.25".to_owned()], vec!["-2".to_owned()]];
        assert!(csv(&head, numbers.into_iter()).ends_with("\r\n\"-0.25\"\r\n\"-2\"\r\n"));
        let rows = [vec!["it \"is\" = 😀".to_owned()]];
        assert!(csv(&head, rows.iter().cloned()).ends_with("\"it \"\"is\"\" = 😀\"\r\n"));
    }
}
