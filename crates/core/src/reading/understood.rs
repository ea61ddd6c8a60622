//! What the worker recognised in a document.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::project::statement::{Metadata, ParagraphKind};
use crate::text::span::Span;

/// What was recognised in a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understanding {
    /// The half-open range of paragraphs that are the statement proper; those before and after it
    /// belong to the page. It starts and ends with a paragraph that is not blank, and is empty if
    /// all are blank.
    pub body: Range<u32>,
    /// The kinds of paragraphs that are neither blank nor plain, by index in ascending order. They
    /// come from the file and from the paragraphs' words and places.
    pub kinds: Vec<(u32, ParagraphKind)>,
    /// What is known about the statement.
    pub metadata: Metadata,
    /// Where the value of each non-empty field came from.
    pub sources: Vec<(Field, Source)>,
}

/// A field of [`Metadata`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// Shown in lists and above the text.
    Title,
    /// Who spoke.
    Speaker,
    /// The speaker's office.
    Role,
    /// On whose behalf.
    Delegation,
    /// Before which body.
    Organ,
    /// At which meeting.
    Occasion,
    /// About what.
    Topic,
    /// The day of delivery.
    Date,
    /// The language of the text.
    Language,
    /// Where it was published.
    SourceUrl,
    /// A document symbol.
    Symbol,
}

/// Where the value of a field came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// This passage of the text.
    Passage(#[serde(with = "passage")] Span),
    /// The file's own data besides its text.
    File,
    /// The name of the file.
    FileName,
    /// The first words of the statement.
    FirstWords,
    /// The script of the text.
    Script,
    /// The most frequent words of the text.
    FrequentWords,
}

/// Stores a span as its two ends in bytes. They are not checked against the text, which comes from
/// the same module.
mod passage {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de::Error as _};

    use crate::text::span::Span;
    use crate::text::units::ByteOffset;

    pub(super) fn serialize<S: Serializer>(span: &Span, serializer: S) -> Result<S::Ok, S::Error> {
        (span.start().0, span.end().0).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Span, D::Error> {
        let (start, end) = <(u32, u32)>::deserialize(deserializer)?;
        Span::between(ByteOffset(start), ByteOffset(end)).ok_or_else(|| D::Error::custom("empty"))
    }
}

impl Understanding {
    /// Only a title made from the file's name, for a text that could not be analysed.
    #[must_use]
    pub fn nothing(paragraphs: u32, title: String) -> Self {
        let metadata = Metadata { title, ..Metadata::default() };
        let sources = vec![(Field::Title, Source::FileName)];
        Self { body: 0..paragraphs, kinds: Vec::new(), metadata, sources }
    }
}

impl Field {
    /// All fields, in the order shown.
    pub const ALL: [Self; 11] = [
        Self::Title,
        Self::Speaker,
        Self::Role,
        Self::Delegation,
        Self::Organ,
        Self::Occasion,
        Self::Topic,
        Self::Date,
        Self::Language,
        Self::SourceUrl,
        Self::Symbol,
    ];

    /// The names of all fields, in the same order.
    pub const NAMES: [&'static str; 11] = [
        Self::Title.name(),
        Self::Speaker.name(),
        Self::Role.name(),
        Self::Delegation.name(),
        Self::Organ.name(),
        Self::Occasion.name(),
        Self::Topic.name(),
        Self::Date.name(),
        Self::Language.name(),
        Self::SourceUrl.name(),
        Self::Symbol.name(),
    ];

    /// The field's name in [`Metadata`], which is also the name in files and tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Speaker => "speaker",
            Self::Role => "role",
            Self::Delegation => "delegation",
            Self::Organ => "organ",
            Self::Occasion => "occasion",
            Self::Topic => "topic",
            Self::Date => "date",
            Self::Language => "language",
            Self::SourceUrl => "source_url",
            Self::Symbol => "symbol",
        }
    }

    /// The field's value; empty if not known.
    #[must_use]
    pub fn of(self, metadata: &Metadata) -> &str {
        match self {
            Self::Title => &metadata.title,
            Self::Speaker => &metadata.speaker,
            Self::Role => &metadata.role,
            Self::Delegation => &metadata.delegation,
            Self::Organ => &metadata.organ,
            Self::Occasion => &metadata.occasion,
            Self::Topic => &metadata.topic,
            Self::Date => &metadata.date,
            Self::Language => &metadata.language,
            Self::SourceUrl => &metadata.source_url,
            Self::Symbol => &metadata.symbol,
        }
    }

    /// The field's value, mutable.
    pub fn of_mut(self, metadata: &mut Metadata) -> &mut String {
        match self {
            Self::Title => &mut metadata.title,
            Self::Speaker => &mut metadata.speaker,
            Self::Role => &mut metadata.role,
            Self::Delegation => &mut metadata.delegation,
            Self::Organ => &mut metadata.organ,
            Self::Occasion => &mut metadata.occasion,
            Self::Topic => &mut metadata.topic,
            Self::Date => &mut metadata.date,
            Self::Language => &mut metadata.language,
            Self::SourceUrl => &mut metadata.source_url,
            Self::Symbol => &mut metadata.symbol,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_the_fields() {
        assert_eq!(Field::ALL.map(Field::name), Field::NAMES);
    }
}
