//! JSON objects as rows: one per line, a list of them, or one after another in any layout.

use std::borrow::Cow;

use serde_json::Deserializer;

use super::{MAX_COLUMNS, Rows, fields};
use annotator_core::json::{Json, parse};
use annotator_core::reading::Failure;

pub(super) fn rows(text: &str) -> Rows {
    let start = text.trim_start();
    let first = start.lines().next().unwrap_or_default();
    let by_line = start.starts_with('{') && parse(first).is_ok();
    let (objects, media_type) = if by_line || !start.starts_with(['{', '[']) {
        (lines(text), "application/jsonl")
    } else {
        (whole(text), "application/json")
    };
    let mut columns = Columns::default();
    let rows = objects.into_iter().map(|object| object.map(|object| columns.row(&object)));
    let rows = rows.collect();
    Rows { columns: columns.names, rows, media_type }
}

/// Reads one object per line. An invalid line does not affect the others.
fn lines(text: &str) -> Vec<Result<Json<'_>, Failure>> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let objects = lines.map(|(line, number)| match parse(line) {
        Ok(object @ Json::Object(_)) => Ok(object),
        _ => Err(Failure::BadRow { line: number }),
    });
    objects.collect()
}

/// Reads values one after another, up to the first error.
fn whole(text: &str) -> Vec<Result<Json<'_>, Failure>> {
    let mut objects = Vec::new();
    for value in Deserializer::from_str(text).into_iter::<Json>() {
        match value {
            Ok(Json::List(items)) => objects.extend(items.into_iter().map(Ok)),
            Ok(value) => objects.push(Ok(value)),
            Err(error) => {
                objects.push(Err(Failure::BadRow { line: error.line() }));
                break;
            }
        }
    }
    let only = objects.len() == 1;
    match objects.pop() {
        Some(Ok(Json::Object(fields))) if only => match only_list(fields) {
            Ok(items) => items.into_iter().map(Ok).collect(),
            Err(fields) => vec![Ok(Json::Object(fields))],
        },
        last => {
            objects.extend(last);
            objects
        }
    }
}

type Fields<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

/// The list of objects that an object wraps, such as `{"data": [...]}`. An object that has a text
/// itself is returned as the error.
fn only_list(mut object: Fields<'_>) -> Result<Vec<Json<'_>>, Fields<'_>> {
    let is_text =
        |(name, value): &(Cow<str>, Json)| fields::is_text(name) && value.text().is_some();
    let is_rows = |(_, value): &(Cow<str>, Json)| match value {
        Json::List(items) => items.iter().any(|item| matches!(item, Json::Object(_))),
        _ => false,
    };
    let has_text = object.iter().any(is_text);
    match object.iter().position(is_rows).filter(|_| !has_text) {
        Some(at) => match object.swap_remove(at).1 {
            Json::List(items) => Ok(items),
            _ => Err(object),
        },
        None => Err(object),
    }
}

/// The columns in order of first occurrence.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
}

impl Columns {
    /// The values of an object, by column. Fields of nested objects have dotted names.
    fn row(&mut self, object: &Json) -> Vec<String> {
        let mut row = Vec::new();
        self.fill(&mut row, "", object);
        row
    }

    /// Recursive, but no deeper than the parser, which limits the depth.
    fn fill(&mut self, row: &mut Vec<String>, name: &str, value: &Json) {
        if let Json::Object(fields) = value {
            for (field, value) in fields {
                let dot = if name.is_empty() { "" } else { "." };
                self.fill(row, &format!("{name}{dot}{field}"), value);
            }
        } else if let Some(text) = plain(value)
            && let Some(column) = self.column(name)
        {
            if row.len() <= column {
                row.resize(column + 1, String::new());
            }
            if let Some(place) = row.get_mut(column) {
                *place = text;
            }
        }
    }

    fn column(&mut self, name: &str) -> Option<usize> {
        let known = self.names.iter().position(|known| known == name);
        known.or_else(|| {
            let room = self.names.len() < MAX_COLUMNS && !name.is_empty();
            room.then(|| {
                self.names.push(name.to_owned());
                self.names.len() - 1
            })
        })
    }
}

/// A value as text. Lists count only if all their items are plain values, which excludes spans.
fn plain(value: &Json) -> Option<String> {
    Some(match value {
        Json::Text(text) => text.to_string(),
        Json::Bool(value) => value.to_string(),
        Json::Whole(number) => number.to_string(),
        Json::Negative(number) => number.to_string(),
        Json::Fraction(number) => number.to_string(),
        Json::Null => String::new(),
        Json::List(items) => {
            let items: Option<Vec<String>> = items
                .iter()
                .map(|item| match item {
                    Json::List(_) | Json::Object(_) => None,
                    item => plain(item),
                })
                .collect();
            items?.join(", ")
        }
        Json::Object(_) => return None,
    })
}
