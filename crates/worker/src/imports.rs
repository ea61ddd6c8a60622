//! Imports files of other programs: recognises and reads them, locates their passages, and makes
//! edits.

use crate::exchange::NOT_CARRIED;
use annotator_core::edit::history::{Record, StepKind, StepName};
use annotator_core::exchange::import::{Counting, Form, ImportSummary, LeftOut, WhyLeftOut};
use annotator_core::exchange::imported::{
    Imported, InFile, Incoming, NotImported, Unit, Unread, WhyUnread,
};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::reading::{Choice, Format as ReadFormat};
use annotator_core::stored::{encode_record, texts_of};
use annotator_formats::import::merge::{Choices, Merged, attributes_of, codes_of, merge};
use annotator_formats::import::place::{Misplaced, Placed, PlacedText, place};
use annotator_formats::sources::{Reading, readable, recognised};
use annotator_jobs::Reply;
use annotator_readers::Event;
use annotator_readers::archive::ZIP;
use annotator_readers::archive::unpacked;

/// A file of another program, with its passages located.
pub struct Import {
    name: String,
    imported: Imported,
    placed: Placed,
}

/// How many bytes the archives in an archive may have in total.
const MOST_NESTED: usize = 100_000_000;

/// Files that were opened together, and what could not be unpacked. A single archive is unpacked, and
/// so are the archives of a project of INCEpTION.
#[must_use]
pub fn incoming(files: Vec<(String, Vec<u8>)>) -> (Incoming, Vec<Unread>) {
    let mut unread = Vec::new();
    let files = match <[_; 1]>::try_from(files) {
        Ok([(name, bytes)]) if bytes.starts_with(ZIP) => match unpacked(&bytes) {
            Ok(files) => with_nested(files, MOST_NESTED, &mut unread),
            Err(_) => vec![(name, bytes)],
        },
        Ok([one]) => vec![one],
        Err(files) => files,
    };
    // Our own note on what a format leaves out is no text.
    let files = files.into_iter().filter(|(path, _)| path.rsplit('/').next() != Some(NOT_CARRIED));
    let mut files: Vec<InFile> = files.map(|(path, content)| InFile { path, content }).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    (Incoming { files }, unread)
}

/// The files of an archive. INCEpTION and WebAnno pack the annotations of each user on their own, as
/// `annotation/DOCUMENT/ANYTHING.zip` with `USER.xmi`. All of these may have `most` bytes; those that
/// do not fit are added to `unread` as a whole.
fn with_nested(
    files: Vec<(String, Vec<u8>)>,
    most: usize,
    unread: &mut Vec<Unread>,
) -> Vec<(String, Vec<u8>)> {
    let mut room = most;
    let mut all = Vec::new();
    for (path, bytes) in files {
        let folder = path.rsplit_once('/').map(|(folder, _)| folder);
        let Some(folder) = folder.filter(|it| is_of_users(it) && bytes.starts_with(ZIP)) else {
            all.push((path, bytes));
            continue;
        };
        let inner = unpacked(&bytes).map_err(|_| WhyUnread::NotUnpacked).and_then(|inner| {
            let bytes = inner.iter().map(|(_, content)| content.len()).sum::<usize>();
            room = room.checked_sub(bytes).ok_or(WhyUnread::TooMuch { bytes, most })?;
            Ok(inner)
        });
        match inner {
            Ok(inner) => all.extend(
                inner.into_iter().map(|(name, content)| (format!("{folder}/{name}"), content)),
            ),
            Err(reason) => unread.push(Unread { place: path, what: String::new(), reason }),
        }
    }
    all
}

fn is_of_users(folder: &str) -> bool {
    ["annotation", "curation"]
        .iter()
        .any(|kind| folder.strip_prefix(kind).is_some_and(|rest| rest.starts_with('/')))
}

/// Reads files and locates their passages in the texts of the project.
///
/// # Errors
/// [`Reply::NotImported`], [`Reply::NotRecognised`] or [`Reply::ExportInstead`].
pub fn read(
    files: Vec<(String, Vec<u8>)>,
    project: &Project,
) -> Result<(Import, ImportSummary), Reply> {
    let name = files.first().map(|(name, _)| name.clone()).unwrap_or_default();
    let (incoming, not_unpacked) = incoming(files);
    let Some(found) = recognised(&incoming) else {
        return Err(Reply::NotRecognised { readable: readable() });
    };
    let format = found.name;
    let read = match found.reading {
        Reading::Read(read) => read,
        Reading::Instead(words) => {
            return Err(Reply::ExportInstead { format, advice: words().to_owned() });
        }
    };
    let mut imported = read(&incoming).map_err(|why| match why {
        NotImported::Damaged(place) | NotImported::Missing(place) => {
            Reply::NotImported { format: format.clone(), place }
        }
    })?;
    imported.left_out.extend(not_unpacked);
    read_markup(&mut imported);
    let placed = place(&imported, project, None);
    let found = summary(&format, &imported, &placed, project);
    Ok((Import { name, imported, placed }, found))
}

/// Reads the texts that are HTML. Their passages are found by their words.
fn read_markup(imported: &mut Imported) {
    for (at, text) in imported.texts.iter_mut().enumerate().filter(|(_, text)| text.markup) {
        let html = text.text.take().unwrap_or_default();
        text.text = text_of_html(&html);
        (text.markup, text.sha256) = (false, None);
        let annotations = imported.annotations.iter_mut().filter(|it| it.text == at);
        for part in annotations.flat_map(|annotation| &mut annotation.parts) {
            part.range = None;
        }
    }
}

fn text_of_html(html: &str) -> Option<String> {
    let choice = Choice {
        format: Some(ReadFormat::Html),
        encoding: Some("utf-8".to_owned()),
        ..Choice::default()
    };
    let mut text = None;
    annotator_readers::read("", &choice, html.as_bytes(), |_, _| String::new(), &mut |event| {
        if let Event::Read(document, _) = event {
            text = Some(document.text);
        }
    });
    text
}

fn summary(format: &str, imported: &Imported, placed: &Placed, project: &Project) -> ImportSummary {
    let texts = |is: fn(&PlacedText) -> bool| placed.texts.iter().filter(|text| is(text)).count();
    let passages = |is: fn(&Result<_, Misplaced>) -> bool| {
        placed.passages.iter().filter(|passage| is(passage)).count()
    };
    let said = imported.unit.unwrap_or(Unit::CodePoints);
    let Counting { unit, form } = placed.counting;
    let simple = unit == said && matches!(form, Form::Ours | Form::Raw);
    let unread = imported.left_out.iter().map(|unread| LeftOut {
        place: unread.place.clone(),
        what: unread.what.clone(),
        reason: WhyLeftOut::Unread(unread.reason),
    });
    ImportSummary {
        format: format.to_owned(),
        new_texts: texts(|text| matches!(text, PlacedText::New(..))),
        known_texts: texts(|text| matches!(text, PlacedText::There(_))),
        missing_texts: texts(|text| matches!(text, PlacedText::Missing)),
        annotations: imported.annotations.len(),
        placed: passages(|passage| passage.is_ok()),
        elsewhere: passages(|passage| matches!(passage, Err(Misplaced::Elsewhere(_)))),
        quotes: placed.quotes,
        counts_otherwise: placed.quotes.0 > 0 && !simple,
        positions: placed.positions.clone(),
        codes: codes_of(imported, project),
        attributes: attributes_of(imported, project),
        left_out: unread.collect(),
    }
}

impl Import {
    /// The edit that imports it into the project. `counting` is what the user says its positions
    /// count.
    #[must_use]
    pub fn merged(
        &self,
        project: &Project,
        choices: &Choices,
        counting: Option<Counting>,
        now: Timestamp,
    ) -> Reply {
        let counting = counting.filter(|counting| *counting != self.placed.counting);
        let again = counting.map(|counting| place(&self.imported, project, Some(counting)));
        let placed = again.as_ref().unwrap_or(&self.placed);
        let Merged { edits, statements, annotations, left_out } =
            merge(&self.imported, placed, project, choices, now);
        let name = StepName { kind: StepKind::AddCoding, detail: self.name.clone() };
        let record = Record::Step { name, time: now, edits, joined: false };
        let texts = texts_of(&record).iter().map(|text| text.as_str().to_owned()).collect();
        Reply::Merged { record: encode_record(&record), texts, statements, annotations, left_out }
    }
}

#[cfg(test)]
mod tests;
