//! The texts that corrections replaced, as stored in a file.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::iso::IsoTime;
use super::range::{RangeEntry, range_entry};
use crate::project::foreign::{Fields, Foreign, ForeignPlace};
use crate::project::hash::Sha256;
use crate::project::id::StatementId;
use crate::project::statement::{EarlierText, Statement};
use crate::text::Text;
use crate::text::change::{Replacement, TextChange};
use crate::text::units::{ByteOffset, CharOffset};

/// A text that a correction replaced, stored as the changes that lead back to it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct EarlierTextEntry {
    /// The SHA-256 of the earlier text in UTF-8. Reading checks it.
    pub sha256: Sha256,
    /// When it was replaced.
    pub replaced: IsoTime,
    /// The changes that lead back to it from the text that replaced it: the next one in this
    /// list, or the statement's `text`. In text order.
    pub changes: Vec<ReplacedEntry>,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// Words that were corrected. Positions count in the text after the correction.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ReplacedEntry {
    /// Code points before the words.
    pub start: u32,
    /// Code points before their end.
    pub end: u32,
    /// UTF-16 units before them.
    #[serde(default)]
    pub start_utf16: u32,
    /// UTF-16 units before their end.
    #[serde(default)]
    pub end_utf16: u32,
    /// The words after the correction. Reading checks them.
    pub quote: String,
    /// The words before it.
    pub earlier: String,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// The entries of a statement, oldest text first.
pub(super) fn entries(statement: &Statement, foreign: &Foreign) -> Vec<EarlierTextEntry> {
    let (id, fields) = (statement.id, |place| foreign.fields(&place));
    let mut text = Rc::clone(&statement.text);
    let mut entries = Vec::with_capacity(statement.earlier.len());
    for earlier in statement.earlier.iter().rev() {
        let changes = earlier.back.parts().iter().zip(0..).map(|(part, at)| {
            let foreign = fields(ForeignPlace::Replaced(id, earlier.sha256, at));
            replaced_entry(&text, part, foreign)
        });
        entries.push(EarlierTextEntry {
            sha256: earlier.sha256,
            replaced: IsoTime(earlier.replaced),
            changes: changes.collect(),
            foreign: fields(ForeignPlace::EarlierText(id, earlier.sha256)),
        });
        // If a change does not fit, the file stays readable; the digest shows the mismatch.
        let before = earlier.back.apply(text.as_str()).unwrap_or_default();
        text = Rc::new(Text::new(before));
    }
    entries.reverse();
    entries
}

fn replaced_entry(text: &Text, part: &Replacement, foreign: Fields) -> ReplacedEntry {
    let RangeEntry { start, end, start_utf16, end_utf16 } =
        range_entry(text, part.start, part.end());
    ReplacedEntry {
        start,
        end,
        start_utf16,
        end_utf16,
        quote: part.removed.to_string(),
        earlier: part.inserted.to_string(),
        foreign,
    }
}

/// Keeps the unknown fields of the entries.
pub(super) fn keep_foreign(entries: &[EarlierTextEntry], id: StatementId, foreign: &mut Foreign) {
    for entry in entries {
        foreign.keep(ForeignPlace::EarlierText(id, entry.sha256), entry.foreign.clone());
        for (change, at) in entry.changes.iter().zip(0..) {
            let place = ForeignPlace::Replaced(id, entry.sha256, at);
            foreign.keep(place, change.foreign.clone());
        }
    }
}

/// The earlier texts of a statement whose text is `text`; `None` if they do not fit it.
pub(super) fn restore(entries: &[EarlierTextEntry], text: &Rc<Text>) -> Option<Vec<EarlierText>> {
    let mut text = Rc::clone(text);
    let mut restored = Vec::with_capacity(entries.len());
    for entry in entries.iter().rev() {
        let parts: Option<Vec<Replacement>> =
            entry.changes.iter().map(|change| replacement(&text, change)).collect();
        let back = TextChange::new(text.as_str(), parts?).ok()?;
        text = Rc::new(Text::new(back.apply(text.as_str()).ok()?));
        if text.sha256() != entry.sha256 {
            return None;
        }
        let (sha256, replaced) = (entry.sha256, entry.replaced.0);
        restored.push(EarlierText { sha256, replaced, back: Rc::new(back) });
    }
    restored.reverse();
    Some(restored)
}

fn replacement(text: &Text, entry: &ReplacedEntry) -> Option<Replacement> {
    let ByteOffset(start) = text.byte_from_char(CharOffset(entry.start))?;
    Some(Replacement::at(start, &entry.quote, &entry.earlier))
}
