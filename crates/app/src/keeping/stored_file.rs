//! A file with the stored form of a project: snapshot, records and texts, not decoded. The page
//! offers one if the project cannot be opened or the program has stopped (`src/rescue.js`).

use serde::Deserialize;

use crate::keeping::storage::StoredProject;
use annotator_core::json::{self, Json};
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::StatementId;
use annotator_core::small_map::SmallMap;

/// The file's `kind`, next to the `format` and `version` that all our files have.
pub const KIND: &str = "stored";

#[derive(Deserialize)]
struct StoredRecord {
    seq: u64,
    record: String,
}

/// Reads such a file: the project's name and its stored form. Records that had been set aside are
/// not read. `None` for any other file.
#[must_use]
pub fn read_stored(bytes: &[u8]) -> Option<(String, StoredProject)> {
    let file = json::parse(std::str::from_utf8(bytes).ok()?).ok()?;
    if file.field("kind").and_then(Json::text) != Some(KIND) {
        return None;
    }
    let mut stored =
        StoredProject { snapshot_seq: file.field("seq")?.read().ok()?, ..StoredProject::default() };
    let parts: SmallMap<String, String> = file.field("parts")?.read().ok()?;
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
    let texts: SmallMap<String, String> = file.field("texts")?.read().ok()?;
    let text = |(digest, text): (String, String)| Some((Sha256::parse(&digest)?, text));
    stored.texts = texts.into_iter().filter_map(text).collect();
    let journal: Vec<StoredRecord> = file.field("journal")?.read().ok()?;
    let later = journal.into_iter().filter(|record| record.seq > stored.snapshot_seq);
    stored.journal = later.map(|StoredRecord { seq, record }| (seq, record)).collect();
    let name = file.field("name").and_then(Json::text).unwrap_or_default();
    Some((name.to_owned(), stored))
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::keeping::update::replay;
    use annotator_core::edit::history::History;
    use annotator_core::stored::{encode_record, encode_snapshot, texts_of};
    use annotator_core::testing::damage::{cases, damage, damaged, twisted_text, twists};
    use annotator_core::testing::generate::{projects, record, seeds};

    /// A file as `src/rescue.js` makes it.
    pub(crate) fn stored_file(stored: &StoredProject) -> String {
        let parts = stored.statements.iter().map(|(id, part)| (format!("statement:{id}"), part));
        let mut parts: serde_json::Map<_, _> = parts.map(|(id, part)| (id, json!(part))).collect();
        for (name, part) in
            [("head", &stored.head), ("codebook", &stored.codebook), ("history", &stored.history)]
        {
            parts.insert(name.into(), json!(part));
        }
        let texts: serde_json::Map<_, _> =
            stored.texts.iter().map(|(digest, text)| (digest.to_string(), json!(text))).collect();
        let journal: Vec<_> = stored
            .journal
            .iter()
            .map(|(seq, record)| json!({ "seq": seq, "record": record }))
            .collect();
        json!({
            "format": "statement-annotator", "version": "1.0", "kind": "stored", "name": "Almora",
            "seq": stored.snapshot_seq, "parts": parts, "journal": journal, "aside": [], "texts": texts,
        })
        .to_string()
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn fuzz_stored_files(
            project in projects(), seeds in seeds(4), damage in damage(), twists in twists(),
        ) {
            let mut stored = StoredProject::default();
            let snapshot = encode_snapshot(&project, &History::default());
            stored.head = snapshot.head;
            stored.codebook = snapshot.codebook;
            stored.history = snapshot.history;
            stored.statements = snapshot.statements.into_iter().collect();
            let mut texts = snapshot.texts;
            for (seed, seq) in seeds.iter().zip(1..) {
                let record = record(seed, &project);
                texts.extend(texts_of(&record));
                stored.journal.push((seq, encode_record(&record)));
            }
            stored.texts =
                texts.iter().map(|text| (text.sha256(), text.as_str().to_owned())).collect();
            let file = stored_file(&stored);
            prop_assert_eq!(read_stored(file.as_bytes()), Some(("Almora".to_owned(), stored)));
            let by_damage = damaged(file.clone().into_bytes(), &damage);
            for broken in [by_damage, twisted_text(&file, &twists).into_bytes(), file.into_bytes()] {
                let Some((_, stored)) = read_stored(&broken) else { continue };
                if let Ok(replayed) = replay(stored, Vec::new()) {
                    prop_assert_eq!(replayed.project.problems(), vec![]);
                }
            }
        }
    }
}
