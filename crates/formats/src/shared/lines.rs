//! Files of many JSON values: one per line, in a list, or one after the other.

use serde::Serialize;

use super::tree::start_of;
use annotator_core::exchange::imported::{InFile, NotImported, Unread, WhyUnread};
use annotator_core::json::{Json, JsonError, parse};

/// Adds a value to a file of lines. Characters that some programs treat as line ends are escaped.
pub(crate) fn push(lines: &mut String, value: &impl Serialize) {
    // Strings, numbers, lists and string keys only: this cannot fail.
    let line = serde_json::to_string(value).unwrap_or_default();
    for c in line.chars() {
        match c {
            '\u{85}' => lines.push_str("\\u0085"),
            '\u{2028}' => lines.push_str("\\u2028"),
            '\u{2029}' => lines.push_str("\\u2029"),
            c => lines.push(c),
        }
    }
    lines.push('\n');
}

/// The values of a file.
#[derive(Debug, Default)]
pub(crate) struct Lines<'a> {
    /// Each with its place in the file: `speeches.jsonl:12` is the twelfth line, or the twelfth
    /// value if they are not in lines.
    pub values: Vec<(String, Json<'a>)>,
    /// The lines that are not JSON.
    pub broken: Vec<Unread>,
}

/// Reads a file of values: lines, a list, a single value, or several values over several lines.
///
/// # Errors
/// Nothing in it is JSON.
pub(crate) fn values(file: &InFile) -> Result<Lines<'_>, NotImported> {
    let damaged = |line: usize| NotImported::Damaged(format!("{}:{line}", file.path));
    let text = file.text().ok_or_else(|| damaged(1))?;
    let line = match parse(text) {
        Ok(Json::List(values)) => return Ok(numbered(file, values)),
        Ok(value) => return Ok(numbered(file, vec![value])),
        Err(JsonError::Syntax { line, .. }) => line,
        Err(JsonError::Shape(_)) => 1,
    };
    let lines = by_line(file, text);
    if lines.broken.is_empty() && !lines.values.is_empty() {
        return Ok(lines);
    }
    let stream = serde_json::Deserializer::from_str(text).into_iter::<Json>();
    match stream.collect::<Result<Vec<Json>, _>>() {
        Ok(values) if !values.is_empty() => Ok(numbered(file, values)),
        _ if lines.values.is_empty() => Err(damaged(line)),
        _ => Ok(lines),
    }
}

/// Values with their places, counted from 1.
fn numbered<'a>(file: &InFile, values: Vec<Json<'a>>) -> Lines<'a> {
    let values = values.into_iter().zip(1..);
    let values = values.map(|(value, at)| (format!("{}:{at}", file.path), value));
    Lines { values: values.collect(), broken: Vec::new() }
}

fn by_line<'a>(file: &InFile, text: &'a str) -> Lines<'a> {
    let mut lines = Lines::default();
    for (line, at) in text.split('\n').zip(1..) {
        if line.trim().is_empty() {
            continue;
        }
        let place = format!("{}:{at}", file.path);
        match parse(line) {
            Ok(value) => lines.values.push((place, value)),
            Err(_) => lines.broken.push(Unread {
                place,
                what: start_of(line),
                reason: WhyUnread::Misshapen,
            }),
        }
    }
    lines
}

/// The first value of a file, without parsing the rest.
#[must_use]
pub(crate) fn first_value(file: &InFile) -> Option<Json<'_>> {
    let text = file.text()?.trim_start();
    let text = text.strip_prefix('[').unwrap_or(text);
    serde_json::Deserializer::from_str(text).into_iter::<Json>().next()?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(content: &str) -> InFile {
        InFile { path: "a.jsonl".into(), content: content.into() }
    }

    #[test]
    fn values_are_read_from_lines_lists_and_sequences() {
        let cases = [
            ("\u{feff}{\"a\":1}\r\n\r\n{\"a\":2}\r\n", vec!["a.jsonl:1", "a.jsonl:3"]),
            ("[{\"a\":1},{\"a\":2}]", vec!["a.jsonl:1", "a.jsonl:2"]),
            ("{\n \"a\":1}\n{\n \"a\":2}\n", vec!["a.jsonl:1", "a.jsonl:2"]),
            ("{\"a\":\n1}", vec!["a.jsonl:1"]),
            ("[1]\n[2]", vec!["a.jsonl:1", "a.jsonl:2"]),
        ];
        for (content, places) in cases {
            let file = file(content);
            let lines = values(&file).unwrap();
            assert!(lines.broken.is_empty());
            let found: Vec<_> = lines.values.iter().map(|(place, _)| place.as_str()).collect();
            assert_eq!(found, places, "{content}");
            assert!(first_value(&file).is_some());
        }
    }

    #[test]
    fn a_broken_line_is_listed_and_the_others_are_read() {
        let broken = file("{\"a\":1}\n{\"a\":\n{\"a\":3}");
        let lines = values(&broken).unwrap();
        assert_eq!(lines.values.len(), 2);
        assert_eq!(lines.broken[0].place, "a.jsonl:2");
        assert_eq!(values(&file("no")).unwrap_err(), NotImported::Damaged("a.jsonl:1".into()));
        assert_eq!(values(&file("")).unwrap_err(), NotImported::Damaged("a.jsonl:1".into()));
        let bytes = InFile { path: "a".into(), content: vec![0xff] };
        assert!(values(&bytes).is_err());
    }
}
