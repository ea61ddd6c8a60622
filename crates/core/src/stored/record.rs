//! The stored form of journal records.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::edit::{EditV1, needs, version_of_step};
use super::{FindText, Part, WireError, read, version, write};
use crate::edit::Edit;
use crate::edit::history::{Record, StepName};
use crate::project::annotation::Timestamp;
use crate::small_map::SmallMap;
use crate::text::Text;

#[derive(Serialize, Deserialize)]
struct RecordFile {
    v: u32,
    record: RecordV1,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RecordV1 {
    Step { name: StepName, time: Timestamp, edits: Vec<EditV1>, joined: bool },
    Undo,
    Redo,
}

/// A record as JSON; texts are named by their SHA-256 ([`texts_of`]).
#[must_use]
pub fn encode_record(record: &Record) -> String {
    let v = match record {
        Record::Step { name, edits, .. } => version_of_step(name, edits.iter()),
        Record::Undo | Record::Redo => version::FIRST,
    };
    let record = match record {
        Record::Step { name, time, edits, joined } => RecordV1::Step {
            name: name.clone(),
            time: *time,
            edits: EditV1::list(edits),
            joined: *joined,
        },
        Record::Undo => RecordV1::Undo,
        Record::Redo => RecordV1::Redo,
    };
    write(&RecordFile { v, record })
}

/// Reads what [`encode_record`] wrote.
///
/// # Errors
/// [`WireError`], but never [`WireError::Invalid`]: that is only known when the record is replayed
/// on a project.
pub fn decode_record(json: &str, texts: &FindText) -> Result<Record, WireError> {
    let file: RecordFile = read(Part::Record, json)?;
    Ok(match file.record {
        RecordV1::Step { name, time, edits, joined } => {
            Record::Step { name, time, edits: EditV1::restore_list(edits, texts)?, joined }
        }
        RecordV1::Undo => Record::Undo,
        RecordV1::Redo => Record::Redo,
    })
}

/// The texts that must be stored before `record`, each once.
#[must_use]
pub fn texts_of(record: &Record) -> Vec<Rc<Text>> {
    match record {
        Record::Step { edits, .. } => texts_of_edits(edits.iter()),
        Record::Undo | Record::Redo => Vec::new(),
    }
}

pub(super) fn texts_of_edits<'a>(edits: impl Iterator<Item = &'a Edit>) -> Vec<Rc<Text>> {
    let mut texts = SmallMap::new();
    for text in edits.filter_map(|edit| needs(edit).text) {
        texts.insert(text.sha256(), Rc::clone(text));
    }
    texts.into_values().collect()
}
