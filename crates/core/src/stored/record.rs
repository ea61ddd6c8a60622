//! The stored form of journal records.

use std::borrow::Cow;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::edit::{EditV1, needs, version_of_step};
use super::{FindText, Part, Place, WireError, read, version, write};
use crate::edit::Edit;
use crate::edit::history::{Record, StepName};
use crate::json;
use crate::project::annotation::{Annotation, Timestamp};
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

/// A step in pieces, none of which takes long to write or to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepInPieces {
    /// The record without its edits.
    pub head: String,
    /// The edits, a few in each piece.
    pub pieces: Vec<String>,
}

/// What is written where the edits of a step would be.
const NO_EDITS: &str = "\"edits\":[";

/// A step without its edits: the head of a [`StepInPieces`].
#[must_use]
pub fn encode_step_head(name: &StepName, time: Timestamp, edits: &[Edit]) -> String {
    let step = RecordV1::Step { name: name.clone(), time, edits: Vec::new(), joined: false };
    write(&RecordFile { v: version_of_step(name, edits.iter()), record: step })
}

/// Divides a step into pieces of about `most` annotations. Additions of more annotations than that
/// become several edits.
#[must_use]
pub fn pieces_of_step(edits: &[Edit], most: usize) -> Vec<Vec<Edit>> {
    let mut pieces = Vec::new();
    let (mut piece, mut size) = (Vec::new(), 0);
    for edit in edits.iter().flat_map(|edit| divided(edit, most)) {
        size += needs(&edit).annotations.len().max(1);
        piece.push(edit.into_owned());
        if size >= most {
            pieces.push(std::mem::take(&mut piece));
            size = 0;
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

/// Writes one of the pieces.
#[must_use]
pub fn encode_piece(edits: &[Edit]) -> String {
    write(&EditV1::list(edits))
}

/// The edit as several, if it adds many annotations.
fn divided(edit: &Edit, most: usize) -> Vec<Cow<'_, Edit>> {
    match edit {
        Edit::AddAnnotations { statement, annotations } if annotations.len() > most => {
            let part = |part: &[Rc<Annotation>]| {
                let annotations = part.to_vec();
                Cow::Owned(Edit::AddAnnotations { statement: *statement, annotations })
            };
            annotations.chunks(most.max(1)).map(part).collect()
        }
        edit => vec![Cow::Borrowed(edit)],
    }
}

/// Reads a piece of a step.
///
/// # Errors
/// As [`decode_record`].
pub fn decode_piece(json: &str, texts: &FindText) -> Result<Vec<Edit>, WireError> {
    let place = Place { part: Part::Record, line: 0, column: 0 };
    let edits = json::parse(json).ok().and_then(|tree| tree.read().ok());
    EditV1::restore_list(edits.ok_or(WireError::Damaged { place })?, texts)
}

impl StepInPieces {
    /// The record as [`encode_record`] writes it.
    #[must_use]
    pub fn whole(&self) -> Option<String> {
        let at = self.head.rfind(NO_EDITS)? + NO_EDITS.len();
        let (before, after) = self.head.split_at_checked(at)?;
        let len: usize = self.pieces.iter().map(|piece| piece.len()).sum();
        let mut whole = String::with_capacity(self.head.len() + len);
        whole.push_str(before);
        for (at, piece) in self.pieces.iter().enumerate() {
            if at > 0 {
                whole.push(',');
            }
            whole.push_str(piece.strip_prefix('[')?.strip_suffix(']')?);
        }
        whole.push_str(after);
        Some(whole)
    }
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
