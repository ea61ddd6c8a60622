//! Tables as text for files and for the clipboard.

/// A table in CSV (RFC 4180), with a mark at its start that spreadsheets know UTF-8 by.
pub fn csv(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut text = String::from("\u{feff}");
    for row in std::iter::once(head.to_vec()).chain(rows) {
        let cells: Vec<String> = row.iter().map(|cell| csv_cell(cell)).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A cell in quotation marks. What a spreadsheet would take for a formula begins with an apostrophe.
fn csv_cell(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let sign = if formula { "'" } else { "" };
    format!("\"{sign}{}\"", cell.replace('"', "\"\""))
}

/// A table of lines and tabs.
pub fn tsv(head: &[String], rows: &[Vec<String>]) -> String {
    let plain = |cell: &String| cell.replace(['\t', '\n', '\r'], " ");
    let line = |row: &[String]| row.iter().map(plain).collect::<Vec<_>>().join("\t");
    let lines: Vec<String> =
        std::iter::once(line(head)).chain(rows.iter().map(|row| line(row))).collect();
    lines.join("\n")
}

/// A table in HTML.
pub fn html_table(head: &[String], rows: &[Vec<String>]) -> String {
    let cells = |row: &[String], tag: &str| {
        row.iter().map(|cell| format!("<{tag}>{}</{tag}>", escape(cell))).collect::<String>()
    };
    let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>", cells(row, "td"))).collect();
    format!("<meta charset=\"utf-8\"><table><tr>{}</tr>{rows}</table>", cells(head, "th"))
}

/// Text in HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
