//! Tables with commas, semicolons, tabs or bars between values.

use csv::{ReaderBuilder, StringRecord};

use super::{MAX_COLUMNS, Rows, fields};
use annotator_core::reading::Failure;

/// How much of a table is examined to find its dialect, in bytes.
const HEAD: usize = 1 << 16;
/// The longest column name, in characters.
const MAX_NAME: usize = 60;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dialect {
    delimiter: u8,
    /// Whether values may be quoted. In tables with tabs, quotes are often part of the text.
    quoted: bool,
}

pub(super) fn rows(text: &str) -> Rows {
    let (text, declared) = declared_delimiter(text);
    let dialect = match declared {
        Some(delimiter) => Dialect { delimiter, quoted: true },
        None => dialect(text),
    };
    let mut records: Vec<Vec<String>> =
        records(text, dialect).map(|record| owned(&record)).collect();
    let names = if has_header(&records) { Some(records.remove(0)) } else { None };
    let width = records.iter().chain(&names).map(Vec::len).max().unwrap_or_default();
    let columns = (0..width).map(|column| {
        let name = names.as_ref().and_then(|names| names.get(column));
        name.map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| (column + 1).to_string())
    });
    let media_type =
        if dialect.delimiter == b'\t' { "text/tab-separated-values" } else { "text/csv" };
    Rows {
        columns: columns.collect(),
        rows: records.into_iter().map(Ok::<_, Failure>).collect(),
        media_type,
    }
}

/// All rows, also a first one with names.
pub(super) fn all_records(text: &str) -> Vec<Vec<String>> {
    let (text, declared) = declared_delimiter(text);
    let dialect =
        declared.map_or_else(|| dialect(text), |delimiter| Dialect { delimiter, quoted: true });
    records(text, dialect).map(|record| owned(&record)).collect()
}

/// Splits off a first line such as `sep=;`, which spreadsheets write to declare the delimiter.
fn declared_delimiter(text: &str) -> (&str, Option<u8>) {
    let declared = text.strip_prefix("sep=").and_then(|rest| {
        let (line, rest) = rest.split_once('\n')?;
        let &[delimiter] = line.trim_end_matches('\r').as_bytes() else { return None };
        Some((rest, Some(delimiter)))
    });
    declared.unwrap_or((text, None))
}

/// The rows without empty lines. Any text can be read as some table.
fn records(text: &str, dialect: Dialect) -> impl Iterator<Item = StringRecord> {
    let mut reader = ReaderBuilder::new();
    reader.delimiter(dialect.delimiter).quoting(dialect.quoted).flexible(true).has_headers(false);
    reader.from_reader(text.as_bytes()).into_records().map_while(Result::ok)
}

/// The dialect in which most rows have the same number of values.
fn dialect(text: &str) -> Dialect {
    let head = (0..=HEAD.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    let head = text.get(..head.unwrap_or_default()).unwrap_or_default();
    let cut_off = head.len() < text.len();
    let mut best = (0, Dialect { delimiter: b',', quoted: true });
    for (delimiter, quoted) in
        [(b',', true), (b';', true), (b'\t', true), (b'|', true), (b'\t', false)]
    {
        let dialect = Dialect { delimiter, quoted };
        let score = evenness(head, dialect, cut_off);
        if score > best.0 {
            best = (score, dialect);
        }
    }
    best.1
}

/// How uniform the rows are, in thousandths, plus a little for each column. 0 if no width of at
/// least two values is shared by half of the rows.
fn evenness(head: &str, dialect: Dialect, cut_off: bool) -> usize {
    let mut widths: Vec<usize> = records(head, dialect).map(|record| record.len()).collect();
    if cut_off && widths.len() > 1 {
        widths.pop();
    }
    if widths.is_empty() {
        return 0;
    }
    let mut counts = vec![0_usize; MAX_COLUMNS + 1];
    for width in &widths {
        if let Some(count) = counts.get_mut(*width) {
            *count += 1;
        }
    }
    let usual = counts.iter().enumerate().skip(2).max_by_key(|(_, count)| **count);
    let Some((width, count)) = usual else { return 0 };
    // If fewer than half of the rows have this width, it is not a table in this dialect.
    if count * 2 < widths.len() { 0 } else { count * 1_000 / widths.len() + width.min(20) }
}

fn owned(record: &StringRecord) -> Vec<String> {
    record.iter().take(MAX_COLUMNS).map(str::to_owned).collect()
}

/// Whether the first row is a header. Its names must be short and distinct, and either known, or
/// above values of another kind.
fn has_header(records: &[Vec<String>]) -> bool {
    let Some((first, rest)) = records.split_first() else { return false };
    let names: Vec<&str> = first.iter().map(|name| name.trim()).collect();
    let is_name = |name: &&str| {
        !name.is_empty()
            && name.chars().count() <= MAX_NAME
            && !name.contains("://")
            && !name.starts_with(|c: char| c.is_numeric())
    };
    // The index column that some programs write has no name.
    let named = names.iter().skip(1).chain(names.first().filter(|name| !name.is_empty()));
    let mut named = named.peekable();
    if named.peek().is_none() || !named.all(is_name) {
        return false;
    }
    let different = names
        .iter()
        .zip(1..)
        .all(|(name, next)| names.get(next..).is_none_or(|others| !others.contains(name)));
    if !different {
        return false;
    }
    let known = |name: &str| fields::known(name).is_some() || fields::is_text(name);
    if names.iter().any(|name| known(name)) {
        return true;
    }
    names.iter().enumerate().any(|(column, name)| unlike(name, column, rest))
}

/// Whether the values of a column are numbers, or several times longer than its name.
fn unlike(name: &str, column: usize, rest: &[Vec<String>]) -> bool {
    let values: Vec<&str> = rest
        .iter()
        .take(200)
        .filter_map(|row| row.get(column).map(|value| value.trim()))
        .filter(|value| !value.is_empty())
        .collect();
    let numeric = |value: &&str| value.starts_with(|c: char| c.is_numeric() || c == '-');
    let long = values.iter().map(|value| value.chars().count()).sum::<usize>();
    !values.is_empty()
        && (values.iter().all(numeric) || long > values.len() * name.chars().count() * 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dialects_are_detected() {
        for (text, delimiter, quoted) in [
            ("a,b\n1,2\n", b',', true),
            ("a;b\nYes, we do;2\nNo, we, do not;3", b';', true),
            ("a\tb\nYes, we do\t2\n", b'\t', true),
            ("a|b|c\n1,5|2|3\n", b'|', true),
            ("text\nYes\nNo", b',', true),
            ("a;b\n\"one; two\nthree\";2\n", b';', true),
            ("a\tb\n\"We\" said so\t1\n\" is a mark\t2\n", b'\t', false),
        ] {
            assert_eq!(dialect(text), Dialect { delimiter, quoted }, "{text:?}");
        }
        assert_eq!(rows("sep=|\na|b\nx,y,z|1\n").columns, ["a", "b"]);
    }

    #[test]
    fn a_header_is_distinguished_from_data() {
        for (text, columns) in [
            ("speaker,text\nMr. Ondo,Yes.\n", ["speaker", "text"]),
            ("Оратор;Выступление\nОндо;Да.\n", ["Оратор", "Выступление"]),
            ("foo,bar\n1,Thank you for the floor.\n", ["foo", "bar"]),
            ("Almora,We thank you.\nPort Serrat,We thank you too.\n", ["1", "2"]),
            ("2017,We thank you.\n2018,We thank you again.\n", ["1", "2"]),
            (",text\n0,We thank you.\n", ["1", "text"]),
            ("a,a\n1,2\n", ["1", "2"]),
        ] {
            assert_eq!(rows(text).columns, columns, "{text:?}");
        }
    }
}
