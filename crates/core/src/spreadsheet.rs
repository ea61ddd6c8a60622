//! What has to be known about spreadsheet programs to write tables for them.

/// What spreadsheets take for the start of a formula. Text that starts with one of these needs a `'`
/// before it (OWASP, "CSV Injection").
pub const FORMULA_STARTS: [char; 12] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/// Whether a cell gets a `'` at its start, or has one: also text that begins so with a `'` of its own,
/// because that would be taken for ours.
fn needs_guard(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

/// The text as a cell that no spreadsheet runs as a formula.
#[must_use]
pub fn guarded(text: &str) -> String {
    let sign = if needs_guard(text) { "'" } else { "" };
    format!("{sign}{text}")
}

/// The text of a cell that [`guarded`] made.
#[must_use]
pub fn without_guard(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| needs_guard(cell)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_and_none_is_a_formula() {
        let texts =
            ["", "'", "''", "a", "'a", "=1", "'=1", "''=1", "\n\n😀", "'\r\nسلام", "－e\u{301}"];
        for text in texts {
            let cell = guarded(text);
            assert!(!cell.starts_with(FORMULA_STARTS), "{cell:?}");
            assert_eq!(without_guard(&cell), text);
        }
        assert_eq!((guarded("'a").as_str(), guarded("'=1").as_str()), ("'a", "''=1"));
    }
}
