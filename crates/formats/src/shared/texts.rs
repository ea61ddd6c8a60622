//! Collects the texts of files in which each entry contains its text. Each text is kept once.

use super::json_record as record;
use super::tree::text;
use annotator_core::exchange::imported::ImportedText;
use annotator_core::json::Json;
use annotator_core::project::hash::Sha256;
use annotator_core::small_map::SmallMap;

/// Remembers the texts that were read.
#[derive(Default)]
pub(crate) struct Texts {
    places: SmallMap<(String, Sha256), usize>,
}

impl Texts {
    /// The index of a text, which is added if it is new. `known` is an object that may say more
    /// about it: its `statement`, which distinguishes it from another one with the same words, and
    /// its metadata under our names. `name` is used if there is no title.
    pub(crate) fn place(
        &mut self,
        texts: &mut Vec<ImportedText>,
        content: &str,
        known: Option<&Json>,
        name: &str,
    ) -> usize {
        let statement = known.and_then(|known| text(known, "statement")).unwrap_or_default();
        let sha256 = Sha256::of(content.as_bytes());
        let key = (statement.to_owned(), sha256);
        if let Some(place) = self.places.get(&key) {
            return *place;
        }
        let metadata = known.map(record::metadata).unwrap_or_default();
        let title = Some(metadata.title.as_str()).filter(|title| !title.is_empty());
        texts.push(ImportedText {
            name: title.unwrap_or(name).to_owned(),
            text: Some(content.to_owned()),
            sha256: Some(sha256),
            markup: false,
            metadata,
        });
        let place = texts.len() - 1;
        self.places.insert(key, place);
        place
    }
}
