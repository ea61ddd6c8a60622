//! Tables: each row becomes a document. The user chooses which column holds the texts; a guess is
//! offered.

mod delimited;
mod fields;
mod guess;
mod json_lines;
pub(crate) mod whole;
mod workbook;

#[cfg(test)]
mod tests;

use super::encoding::{Decoded, decode, remarks};
use super::limits::{MAX_ROWS, MAX_TABLE};
use super::{Event, File, RowName};
use annotator_core::project::statement::{Metadata, Provenance, ReadAs};
use annotator_core::reading::{Columns, Document, Failure, Format, Table};
use annotator_core::text::read::{binary_at, from_decoded};

/// How many rows are shown while the user chooses columns.
const SHOWN_ROWS: usize = 10;
/// How much of each value is shown then, in characters.
const SHOWN_CHARS: usize = 200;
/// The most columns. Without a limit, objects with data as field names or rows of only delimiters
/// could make any number.
const MAX_COLUMNS: usize = 200;
/// After how many rows progress is reported.
const PROGRESS_EVERY: usize = 100;

struct Rows {
    columns: Vec<String>,
    rows: Vec<Result<Vec<String>, Failure>>,
    media_type: &'static str,
}

/// Reads a table. Without chosen columns this returns its first rows, otherwise each row becomes a
/// document that is passed through `accept`. In an archive the user cannot be asked, so the guessed
/// columns are used.
///
/// # Errors
/// Any [`Failure`] of the table as a whole. Failures of single rows are reported for each row.
pub(super) fn read(
    file: &File,
    format: Format,
    accept: &mut dyn FnMut(Document) -> Result<Event, Failure>,
    report: &mut dyn FnMut(Event),
) -> Result<Event, Failure> {
    if file.bytes.len() > MAX_TABLE {
        return Err(Failure::TooLarge { len: file.bytes.len() as u64, max: MAX_TABLE as u64 });
    }
    let decoded = decode(file.bytes, file.choice.encoding.as_deref())?;
    if decoded.text.chars().all(char::is_whitespace) {
        return Err(Failure::Empty);
    }
    if binary_at(decoded.text.as_bytes()).is_some() {
        return Err(Failure::UnknownFormat);
    }
    let rows = match format {
        Format::Jsonl => json_lines::rows(&decoded.text),
        _ => delimited::rows(&decoded.text),
    };
    if rows.rows.len() > MAX_ROWS {
        return Err(Failure::TooManyFiles { files: rows.rows.len(), max: MAX_ROWS });
    }
    let columns = match &file.choice.columns {
        Some(columns) => columns.clone(),
        None => {
            let guess = guess::columns(&rows)?;
            if !file.archived {
                return Ok(Event::Table(preview(&rows, guess)));
            }
            guess
        }
    };
    if columns.text >= rows.columns.len() {
        return Err(Failure::NoTextColumn);
    }
    let source = Source { name: file.name, row_name: file.row_name, decoded: &decoded };
    read_rows(&rows, &columns, &source, accept, report);
    Ok(Event::Done)
}

fn preview(rows: &Rows, columns_guessed: Columns) -> Table {
    let cut = |value: &String| match value.char_indices().nth(SHOWN_CHARS) {
        Some((end, _)) => value.get(..end).unwrap_or_default().to_owned() + "…",
        None => value.clone(),
    };
    let row = |row: &Vec<String>| {
        let values = row.iter().map(cut).chain(std::iter::repeat(String::new()));
        values.take(rows.columns.len()).collect()
    };
    Table {
        columns: rows.columns.clone(),
        rows: rows.rows.iter().flatten().take(SHOWN_ROWS).map(row).collect(),
        count: rows.rows.len(),
        columns_guessed,
    }
}

struct Source<'a> {
    name: &'a str,
    row_name: RowName,
    decoded: &'a Decoded,
}

fn read_rows(
    rows: &Rows,
    columns: &Columns,
    source: &Source,
    accept: &mut dyn FnMut(Document) -> Result<Event, Failure>,
    report: &mut dyn FnMut(Event),
) {
    let of = rows.rows.len();
    for (done, row) in rows.rows.iter().enumerate() {
        if done.is_multiple_of(PROGRESS_EVERY) {
            report(Event::Progress { done, of });
        }
        let name = (source.row_name)(source.name, done + 1);
        let row = row.as_ref().map_err(Clone::clone);
        let read = row.and_then(|row| {
            let mut document = document(row, columns, source, rows.media_type)?;
            if document.metadata.title.is_empty() {
                document.metadata.title.clone_from(&name);
            }
            accept(document)
        });
        report(read.unwrap_or_else(|failure| Event::NotRead(name, failure)));
    }
    report(Event::Progress { done: of, of });
}

fn document(
    row: &[String],
    columns: &Columns,
    source: &Source,
    media_type: &str,
) -> Result<Document, Failure> {
    let value = |column: usize| row.get(column).map_or("", String::as_str);
    let decoded = source.decoded;
    let read_as = if source.name.is_empty() { ReadAs::Paste } else { ReadAs::File };
    let (text, provenance) =
        from_decoded(value(columns.text), source.name, decoded.encoding, read_as)
            .map_err(|_| Failure::Empty)?;
    let mut metadata = Metadata::default();
    for (column, field) in &columns.fields {
        fields::set(&mut metadata, field, value(*column));
    }
    let undecodable = match decoded.undecodable {
        0 => 0,
        _ => text.matches(char::REPLACEMENT_CHARACTER).count(),
    };
    Ok(Document {
        text,
        kinds: Vec::new(),
        metadata,
        provenance: Provenance {
            media_type: media_type.to_owned(),
            byte_order_mark: decoded.byte_order_mark,
            ..provenance
        },
        remarks: remarks(decoded.guessed, undecodable),
    })
}
