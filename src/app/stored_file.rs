//! A file with what storage held of a project, as it stood: snapshot, records and texts. The page
//! writes one where the project itself cannot be opened, or the program has stopped
//! (`src/rescue.js`).

use serde::Deserialize;

use crate::app::storage::StoredProject;
use crate::core::hash::Sha256;
use crate::core::id::StatementId;
use crate::core::json::{self, Json};
use crate::core::sorted::SortedMap;

/// The file's `kind`, beside the `format` and `version` that all our files have.
pub const KIND: &str = "stored";

#[derive(Deserialize)]
struct StoredRecord {
    seq: u64,
    record: String,
}

/// Reads such a file: the project's name and what was stored of it. Records that had been set
/// aside already stay in the file. `None` for any other file.
#[must_use]
pub fn read_stored(bytes: &[u8]) -> Option<(String, StoredProject)> {
    let file = json::parse(std::str::from_utf8(bytes).ok()?).ok()?;
    if file.field("kind").and_then(Json::text) != Some(KIND) {
        return None;
    }
    let mut stored =
        StoredProject { snapshot_seq: file.field("seq")?.read().ok()?, ..StoredProject::default() };
    let parts: SortedMap<String, String> = file.field("parts")?.read().ok()?;
    for (name, part) in parts {
        match name.as_str() {
            "head" => stored.head = part,
            "codebook" => stored.codebook = part,
            "history" => stored.history = part,
            "place" => stored.place = json::from_text(&part).ok(),
            name => {
                if let Some(id) = name.strip_prefix("statement:").and_then(StatementId::parse) {
                    stored.statements.insert(id, part);
                }
            }
        }
    }
    let texts: SortedMap<String, String> = file.field("texts")?.read().ok()?;
    let text = |(digest, text): (String, String)| Some((Sha256::parse(&digest)?, text));
    stored.texts = texts.into_iter().filter_map(text).collect();
    let journal: Vec<StoredRecord> = file.field("journal")?.read().ok()?;
    let later = journal.into_iter().filter(|record| record.seq > stored.snapshot_seq);
    stored.journal = later.map(|StoredRecord { seq, record }| (seq, record)).collect();
    let name = file.field("name").and_then(Json::text).unwrap_or_default();
    Some((name.to_owned(), stored))
}
