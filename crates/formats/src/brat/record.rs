//! What brat cannot represent, as JSON.

use serde::{Deserialize, Serialize};

use super::on_one_line;
use crate::import::places::chars;
use annotator_core::exchange::imported::Part;
use annotator_core::json::from_text;
use annotator_core::project::id::AttributeId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use annotator_core::text::span::Spans;

/// What an annotation has besides its line and its attributes.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Record {
    /// The passage itself, if its line splits it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Place>,
    /// The note, if it has several lines.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Attributes of kinds that brat does not have.
    #[serde(skip_serializing_if = "SmallMap::is_empty")]
    pub attributes: SmallMap<AttributeId, Recorded>,
    /// The evidence of the other attributes.
    #[serde(skip_serializing_if = "SmallMap::is_empty")]
    pub evidence: SmallMap<AttributeId, Vec<Vec<Place>>>,
    /// The attributes whose values were proposed and accepted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proposed: Vec<AttributeId>,
}

/// A value with its evidence.
#[derive(Serialize, Deserialize)]
pub(super) struct Recorded {
    pub value: Value,
    /// The passages that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Vec<Place>>,
}

/// A part of a passage, in code points.
#[derive(Serialize, Deserialize)]
pub(super) struct Place {
    start: u32,
    end: u32,
    quote: String,
}

/// Data about the whole export that brat cannot represent.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Header {
    /// The annotators and their folders.
    pub annotators: Vec<AnnotatorFolder>,
    /// The metadata of the statements.
    pub statements: Vec<StatementFile>,
}

/// The folder of an annotator.
#[derive(Serialize, Deserialize)]
pub(super) struct AnnotatorFolder {
    /// Its name; empty if there are no folders.
    pub folder: String,
    pub name: String,
}

/// The files of a statement.
#[derive(Serialize, Deserialize)]
pub(super) struct StatementFile {
    /// Their name without the extension.
    pub file: String,
    pub metadata: Metadata,
}

impl Record {
    /// As JSON on one line; `None` if there is nothing to record.
    pub(super) fn line(&self) -> Option<String> {
        let empty = self.parts.is_empty()
            && self.note.is_empty()
            && self.attributes.is_empty()
            && self.evidence.is_empty()
            && self.proposed.is_empty();
        (!empty).then(|| line(self))
    }

    /// Reads it; `None` if the text is something else.
    pub(super) fn read(text: &str) -> Option<Self> {
        from_text(text).ok()
    }
}

impl Place {
    /// The parts of a passage.
    pub(super) fn of(text: &Text, spans: &Spans) -> Vec<Self> {
        let places = spans.parts().iter().map(|span| {
            let range = chars(text, *span);
            Self { start: range.start, end: range.end, quote: text.slice(*span).to_owned() }
        });
        places.collect()
    }

    /// As a part of an imported passage.
    pub(super) fn part(&self) -> Part {
        let range = Some((self.start, self.end));
        Part { range, quote: Some(self.quote.clone()), ..Part::default() }
    }
}

/// As JSON on one line.
pub(super) fn line(value: &impl Serialize) -> String {
    // Strings, numbers, lists and string keys only: this cannot fail.
    on_one_line(&serde_json::to_string(value).unwrap_or_default())
}
