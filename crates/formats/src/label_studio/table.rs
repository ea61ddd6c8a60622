//! Reads the tables that Label Studio exports: a row for each annotation of a task, with its regions
//! as JSON in a cell.

use std::borrow::Cow;

use ::csv::{ReaderBuilder, StringRecord};

use crate::csv::read::delimiter;
use crate::shared::lines::Lines;
use annotator_core::exchange::imported::{InFile, Unread, WhyUnread};
use annotator_core::json::{Json, parse};

/// The first row, as a task in the short form.
pub(super) fn first(file: &InFile) -> Option<Json<'static>> {
    let (header, mut rows) = rows(file)?;
    Some(task(&header, &rows.next()?.ok()?))
}

/// The rows, as tasks in the short form.
pub(super) fn tasks(file: &InFile) -> Lines<'static> {
    let mut lines = Lines::default();
    let Some((header, rows)) = rows(file) else { return lines };
    for (row, nth) in rows.zip(2_usize..) {
        let place = format!("{}:{nth}", file.path);
        match row {
            Ok(row) => lines.values.push((place, task(&header, &row))),
            Err(error) => {
                let (what, reason) = (error.to_string(), WhyUnread::Misshapen);
                lines.broken.push(Unread { place, what, reason });
            }
        }
    }
    lines
}

type Rows<'a> = ::csv::StringRecordsIntoIter<&'a [u8]>;

fn rows(file: &InFile) -> Option<(StringRecord, Rows<'_>)> {
    let text = file.text()?;
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter(text));
    let mut rows = builder.from_reader(text.as_bytes()).into_records();
    Some((rows.next()?.ok()?, rows))
}

/// A row with its cells under the names of their columns. Lists are read as JSON.
fn task(header: &StringRecord, row: &StringRecord) -> Json<'static> {
    let cells = header.iter().zip(row).map(|(name, cell)| {
        let list = cell
            .trim_start()
            .starts_with('[')
            .then(|| parse(cell).ok())
            .flatten()
            .map(Json::into_owned);
        (
            Cow::Owned(name.to_owned()),
            list.unwrap_or_else(|| Json::Text(Cow::Owned(cell.to_owned()))),
        )
    });
    Json::Object(cells.collect())
}
