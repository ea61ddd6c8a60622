//! Finds the cells of a delimited sheet and keeps where each of them is, so that one cell can be
//! replaced and everything else stays as it is.

use std::borrow::Cow;
use std::ops::Range;

/// Where a cell is in the text, with its quotes.
pub(super) type Cell = Range<usize>;

/// The rows of a sheet. A row may span lines.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cells {
    pub rows: Vec<Vec<Cell>>,
    /// The row whose last cell has an opening quote and no closing one.
    pub unclosed: Option<usize>,
}

/// More cells than any class has.
pub(super) const MAX_CELLS: usize = 1_000_000;

/// The cells of a text. `None` if there are more than [`MAX_CELLS`].
pub(super) fn cells(text: &str, delimiter: u8) -> Option<Cells> {
    let bytes = text.as_bytes();
    let mut found = Cells { rows: Vec::new(), unclosed: None };
    let mut row = Vec::new();
    let mut at = 0;
    let mut count = 0_usize;
    while at < bytes.len() || !row.is_empty() {
        let start = at;
        let closed = skip_quoted(bytes, &mut at);
        while bytes.get(at).is_some_and(|byte| *byte != delimiter && !is_line_end(*byte)) {
            at += 1;
        }
        if !closed {
            found.unclosed = Some(found.rows.len());
        }
        count += 1;
        if count > MAX_CELLS {
            return None;
        }
        row.push(start..at);
        if bytes.get(at) == Some(&delimiter) {
            at += 1;
        } else {
            at += line_end(bytes, at);
            found.rows.push(std::mem::take(&mut row));
        }
    }
    Some(found)
}

/// Moves past a quoted part, if there is one here. Returns `false` if it has no end.
fn skip_quoted(bytes: &[u8], at: &mut usize) -> bool {
    if bytes.get(*at) != Some(&b'"') {
        return true;
    }
    *at += 1;
    while let Some(byte) = bytes.get(*at) {
        *at += 1;
        if *byte == b'"' {
            if bytes.get(*at) != Some(&b'"') {
                return true;
            }
            *at += 1;
        }
    }
    false
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// The length of the line end here: 0 at the end of the text.
fn line_end(bytes: &[u8], at: usize) -> usize {
    match (bytes.get(at), bytes.get(at + 1)) {
        (None, _) => 0,
        (Some(b'\r'), Some(b'\n')) => 2,
        (Some(_), _) => 1,
    }
}

/// What a cell says, without its quotes.
pub(super) fn value(raw: &str) -> Cow<'_, str> {
    match raw.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) if inner.contains('"') => Cow::Owned(inner.replace("\"\"", "\"")),
        Some(inner) => Cow::Borrowed(inner),
        None => Cow::Borrowed(raw),
    }
}

/// Which cells a sheet quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    /// All of them.
    All,
    /// Those with a blank, and those that need it.
    Blanks,
    /// Only those that need it.
    Needed,
}

/// How this sheet quotes; `otherwise` if no cell shows it.
pub(super) fn quoting(
    text: &str,
    rows: &[Vec<Cell>],
    delimiter: u8,
    otherwise: Quoting,
) -> Quoting {
    let raws = || rows.iter().flatten().filter_map(|cell| text.get(cell.clone()));
    let mut filled = raws().filter(|raw| !raw.is_empty()).peekable();
    if filled.peek().is_some() && filled.all(|raw| raw.starts_with('"')) {
        return Quoting::All;
    }
    let blank = raws().find(|raw| {
        let value = value(raw);
        value.trim().contains(' ') && !needs_quotes(&value, delimiter)
    });
    match blank {
        Some(raw) if raw.starts_with('"') => Quoting::Blanks,
        Some(_) => Quoting::Needed,
        None => otherwise,
    }
}

/// Whether a value would be read as something else without quotes.
fn needs_quotes(value: &str, delimiter: u8) -> bool {
    value.contains([char::from(delimiter), '"', '\r', '\n'])
        || value.starts_with(char::is_whitespace)
        || value.ends_with(char::is_whitespace)
}

/// A cell with this value.
pub(super) fn written(value: &str, delimiter: u8, quoting: Quoting) -> String {
    let quoted = match quoting {
        Quoting::All => true,
        Quoting::Blanks => value.contains([' ', '\t', '\\']) || needs_quotes(value, delimiter),
        Quoting::Needed => needs_quotes(value, delimiter),
    };
    if quoted { format!("\"{}\"", value.replace('"', "\"\"")) } else { value.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let cells = cells(text, delimiter).unwrap();
        let row = |row: &Vec<Cell>| row.iter().map(|it| value(&text[it.clone()]).into()).collect();
        cells.rows.iter().map(row).collect()
    }

    #[test]
    fn cells_are_found() {
        for (text, expected) in [
            ("", vec![]),
            ("a,b\nc,d\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a,\r\n,b", vec![vec!["a", ""], vec!["", "b"]]),
            ("a,", vec![vec!["a", ""]]),
            ("\n\na", vec![vec![""], vec![""], vec!["a"]]),
            ("\"a, \"\"b\"\"\nc\",d\re", vec![vec!["a, \"b\"\nc", "d"], vec!["e"]]),
            ("\"a\"b,c", vec![vec!["\"a\"b", "c"]]),
            ("a\"b,\"\"", vec![vec!["a\"b", ""]]),
        ] {
            assert_eq!(values(text, b','), expected, "{text:?}");
        }
        assert_eq!(cells("a\n\"b,c", b',').unwrap().unclosed, Some(1));
        assert_eq!(cells("a\n\"b\"", b',').unwrap().unclosed, None);
    }

    #[test]
    fn the_way_of_quoting_is_recognised() {
        for (text, expected) in [
            ("\"a\",\"\"\n\"b\",\n", Quoting::All),
            ("a,\"b c\"\n", Quoting::Blanks),
            ("a,b c,\"d, e\"\n", Quoting::Needed),
            ("a,b", Quoting::Blanks),
            ("", Quoting::Blanks),
        ] {
            let found = cells(text, b',').unwrap();
            let rows = &found.rows;
            assert_eq!(quoting(text, rows, b',', Quoting::Blanks), expected, "{text:?}");
        }
    }

    #[test]
    fn cells_are_written_in_the_way_of_the_sheet() {
        for (value, all, blanks, needed) in [
            ("", "\"\"", "", ""),
            ("8.50", "\"8.50\"", "8.50", "8.50"),
            ("8,50", "\"8,50\"", "\"8,50\"", "\"8,50\""),
            ("a b", "\"a b\"", "\"a b\"", "a b"),
            ("a\"b", "\"a\"\"b\"", "\"a\"\"b\"", "\"a\"\"b\""),
            (" a", "\" a\"", "\" a\"", "\" a\""),
        ] {
            let ways = [Quoting::All, Quoting::Blanks, Quoting::Needed];
            assert_eq!(ways.map(|way| written(value, b',', way)), [all, blanks, needed]);
        }
    }

    proptest! {
        /// The cells and what is between them are the whole text.
        #[test]
        fn no_byte_is_lost(text in "[a\",;\r\n\tü🐦 ]{0,40}") {
            let found = cells(&text, b',').unwrap();
            let mut at = 0;
            for cell in found.rows.iter().flatten() {
                prop_assert!(["", ",", "\n", "\r", "\r\n"].contains(&&text[at..cell.start]));
                at = cell.end;
            }
            prop_assert!(["", "\n", "\r", "\r\n"].contains(&&text[at..]));
        }

        #[test]
        fn a_written_cell_reads_as_its_value(text: String, way in 0..3_usize, delimiter in 0..3_usize) {
            let way = [Quoting::All, Quoting::Blanks, Quoting::Needed][way];
            let delimiter = b",;\t"[delimiter];
            let line = format!("a{0}{1}{0}b\n", char::from(delimiter), written(&text, delimiter, way));
            prop_assert_eq!(values(&line, delimiter), [["a", &text, "b"]]);
        }

        #[test]
        fn the_csv_crate_finds_the_same_cells(text in "[a\",\n ]{0,30}") {
            let ours = values(&text, b',');
            // That crate skips empty lines, and joins text after a closing quote differently.
            let sound = ours.iter().flatten().all(|cell| !cell.contains('"'));
            if sound && cells(&text, b',').unwrap().unclosed.is_none() {
                let mut builder = ::csv::ReaderBuilder::new();
                let mut reader = builder.has_headers(false).flexible(true).from_reader(text.as_bytes());
                let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
                let rows: Vec<Vec<String>> = rows.collect();
                let ours: Vec<_> = ours.into_iter().filter(|row| *row != [""]).collect();
                prop_assert_eq!(rows.into_iter().filter(|row| *row != [""]).collect::<Vec<_>>(), ours);
            }
        }
    }
}
