//! Reads the table that the client of Hypothesis exports: a row for each annotation, with its words
//! and without its position.

use std::collections::HashMap;

use ::csv::{ReaderBuilder, StringRecord};

use crate::csv::read::delimiter;
use crate::shared::tree::start_of;
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedText, InFile, Incoming, NotImported, Part, Unread,
    WhyUnread,
};
use annotator_core::project::statement::Metadata;
use annotator_core::stored::file::iso::parse;

/// The columns that are read. All but the last three must be there.
const COLUMNS: [&str; 8] =
    ["quote", "comment", "tags", "url", "type", "author", "created at", "group"];
const NEEDED: usize = 5;

/// The indexes of the columns, in the order of [`COLUMNS`].
type Places = [Option<usize>; COLUMNS.len()];

pub(super) fn recognise(incoming: &Incoming) -> bool {
    incoming.files.iter().any(|file| table(file).is_some())
}

type Rows<'a> = ::csv::StringRecordsIntoIter<&'a [u8]>;

fn table(file: &InFile) -> Option<(Places, Rows<'_>)> {
    if !file.has_ending("csv") && !file.has_ending("tsv") {
        return None;
    }
    let text = file.text()?;
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter(text));
    let mut rows = builder.from_reader(text.as_bytes()).into_records();
    let header = rows.next()?.ok()?;
    let place = |name| header.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
    let places = COLUMNS.map(place);
    places.iter().take(NEEDED).all(Option::is_some).then_some((places, rows))
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut imported = Imported::default();
    let mut texts = HashMap::new();
    for file in &incoming.files {
        let Some((places, rows)) = table(file) else { continue };
        for (row, nth) in rows.zip(2_usize..) {
            let place = format!("{}:{nth}", file.path);
            match row {
                Ok(row) => read_row(&Row { places, row }, &place, &mut texts, &mut imported),
                Err(error) => {
                    let (what, reason) = (error.to_string(), WhyUnread::Misshapen);
                    imported.left_out.push(Unread { place, what, reason });
                }
            }
        }
    }
    Ok(imported)
}

struct Row {
    places: Places,
    row: StringRecord,
}

impl Row {
    /// The cell of one of the [`COLUMNS`].
    fn cell(&self, at: usize) -> &str {
        let place = self.places.get(at).copied().flatten();
        place.and_then(|place| self.row.get(place)).unwrap_or_default().trim()
    }
}

fn read_row(row: &Row, place: &str, texts: &mut HashMap<String, usize>, imported: &mut Imported) {
    let [quote, comment, tags, url, kind, author, created, _] =
        [0, 1, 2, 3, 4, 5, 6, 7].map(|at| row.cell(at));
    if quote.is_empty() || kind.eq_ignore_ascii_case("reply") {
        // A note on a page, or an answer.
        let what = start_of(if comment.is_empty() { kind } else { comment });
        let (place, reason) = (place.to_owned(), WhyUnread::NoSuchThing);
        return imported.left_out.push(Unread { place, what, reason });
    }
    let text = *texts.entry(url.to_owned()).or_insert_with(|| {
        let metadata = Metadata { source_url: url.to_owned(), ..Metadata::default() };
        let name = url.to_owned();
        imported.texts.push(ImportedText { name, metadata, ..ImportedText::default() });
        imported.texts.len() - 1
    });
    let mut codes: Vec<&str> =
        tags.split(',').map(str::trim).filter(|tag| !tag.is_empty()).collect();
    if codes.is_empty() {
        // As in the JSON of Hypothesis.
        codes.push(if comment.is_empty() { "highlighting" } else { "commenting" });
    }
    for (code, nth) in codes.into_iter().zip(1_usize..) {
        imported.annotations.push(ImportedAnnotation {
            id: format!("{place}#{nth}"),
            text,
            parts: vec![Part { quote: Some(quote.to_owned()), ..Part::default() }],
            code: code.to_owned(),
            note: comment.to_owned(),
            annotator: Some(author.to_owned()).filter(|author| !author.is_empty()),
            created: parse(created),
            ..ImportedAnnotation::default()
        });
    }
}
