//! A statement: its text, its metadata, and how it was read.

use std::ops::Range;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::annotation::Timestamp;
use super::hash::Sha256;
use super::id::StatementId;
use crate::text::Text;
use crate::text::change::{TextChange, TextChangeError};
use crate::text::span::Span;
use crate::text::units::ByteOffset;

/// A statement in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Identifies it within its project; across files, the SHA-256 of its text does.
    pub id: StatementId,
    /// The text, as it was read or last corrected.
    pub text: Rc<Text>,
    /// The texts that corrections replaced, oldest first.
    pub earlier: Vec<EarlierText>,
    /// Title, speaker, date and so on.
    pub metadata: Metadata,
    /// How it was read.
    pub provenance: Provenance,
    /// The layout, as recognised when the statement was read or as set by the user.
    pub layout: Layout,
    /// Whether the user marked it as completely annotated.
    pub done: bool,
}

/// The first statement with the text that has this SHA-256.
#[must_use]
pub fn with_sha256(statements: &[Rc<Statement>], sha256: Sha256) -> Option<&Rc<Statement>> {
    statements.iter().find(|statement| statement.text.sha256() == sha256)
}

/// A text that a correction replaced, stored as the change that leads back to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierText {
    /// The SHA-256 of the text.
    pub sha256: Sha256,
    /// When the text was replaced.
    pub replaced: Timestamp,
    /// The change from the text that replaced it to this one.
    pub back: Rc<TextChange>,
}

impl Statement {
    /// A statement with only its text and how it was read.
    #[must_use]
    pub fn new(id: StatementId, text: Rc<Text>, provenance: Provenance) -> Self {
        Self {
            id,
            text,
            earlier: Vec::new(),
            metadata: Metadata::default(),
            provenance,
            layout: Layout::default(),
            done: false,
        }
    }

    /// The earlier texts, newest first. If a change does not fit, the list ends with an error.
    pub fn texts_before(&self) -> impl Iterator<Item = Result<String, TextChangeError>> {
        let mut text = Ok(self.text.as_str().to_owned());
        self.earlier.iter().rev().map_while(move |earlier| {
            text = earlier.back.apply(text.as_ref().ok()?);
            Some(text.clone())
        })
    }
}

/// The layout of a statement, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The paragraphs of the statement proper: the zone `body`. Those before it are the zone
    /// `front`, those after it `back`. `None` if not known.
    pub body: Option<Range<u32>>,
    /// Kinds of paragraphs by index, in ascending order. All others are plain or unknown.
    pub kinds: Vec<(u32, ParagraphKind)>,
}

/// What a paragraph is, according to its file or to its words and place in the statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphKind {
    /// A heading within the statement.
    Heading,
    /// An item of a list.
    ListItem,
    /// A quotation set off from the text.
    Quote,
    /// A footnote or an endnote.
    Note,
    /// Part of the page but not of the statement: a menu, an address, a page number.
    Furniture,
    /// A form of address on a line of its own: "Madam President,".
    Address,
    /// The thanks at the end: "I thank you, Madam President."
    Closing,
    /// Above the statement: the speaker, the office, the occasion, the topic, the date.
    TitleBlock,
}

impl Layout {
    /// A layout with only what fits `text`: the body starts and ends with a paragraph that is not
    /// blank, and blank paragraphs have no kind. `kinds` are in ascending order.
    #[must_use]
    pub fn fitting(
        text: &Text,
        body: Option<Range<u32>>,
        mut kinds: Vec<(u32, ParagraphKind)>,
    ) -> Self {
        let filled = |at: u32| text.paragraphs().get(at as usize).is_some_and(|p| !p.is_blank());
        kinds.retain(|(at, _)| filled(*at));
        let body = body.and_then(|body| {
            let first = body.clone().find(|at| filled(*at))?;
            let last = body.rev().find(|at| filled(*at))?;
            Some(first..last.saturating_add(1))
        });
        Self { body, kinds }
    }

    /// The layout after a change to the text. Paragraphs keep their kind. If one is split, all
    /// parts keep it; if several are joined, the first one decides.
    #[must_use]
    pub fn carried(&self, before: &Text, change: &TextChange, after: &Text) -> Self {
        let paragraphs = |first: u32, last: u32| {
            let start = before.paragraphs().get(first as usize)?.start().byte;
            let end = before.paragraphs().get(last as usize)?.end();
            let there = change.map_span(Span::between(start, end)?)?;
            let last = after.paragraph_at(ByteOffset(there.end().0.saturating_sub(1)));
            let first = u32::try_from(after.paragraph_at(there.start())).ok()?;
            Some(first..u32::try_from(last).ok()?.saturating_add(1))
        };
        let body =
            self.body.as_ref().and_then(|body| paragraphs(body.start, body.end.checked_sub(1)?));
        let kinds = self.kinds.iter().filter_map(|(at, kind)| Some((paragraphs(*at, *at)?, kind)));
        let mut kinds: Vec<_> =
            kinds.flat_map(|(range, kind)| range.map(move |at| (at, *kind))).collect();
        kinds.dedup_by_key(|(at, _)| *at);
        Self::fitting(after, body, kinds)
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.body.is_none() && self.kinds.is_empty()
    }

    /// The kind of a paragraph, if it is known and not plain.
    #[must_use]
    pub fn kind(&self, paragraph: u32) -> Option<ParagraphKind> {
        let at = self.kinds.binary_search_by_key(&paragraph, |(at, _)| *at).ok()?;
        self.kinds.get(at).map(|(_, kind)| *kind)
    }

    /// The statement proper without white space at its ends; `None` if it is not known or the text
    /// has no such paragraphs.
    #[must_use]
    pub fn body_span(&self, text: &Text) -> Option<Span> {
        let body = self.body.as_ref()?;
        let (first, last) = (body.start as usize, body.end.checked_sub(1)? as usize);
        let start = text.paragraphs().get(first)?.byte_range().start;
        let end = text.paragraphs().get(last)?.byte_range().end;
        let content = text.as_str().get(start..end)?;
        let trimmed_start = start + content.len() - content.trim_start().len();
        let trimmed_end = end - (content.len() - content.trim_end().len());
        let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
        text.span(offset(trimmed_start)?, offset(trimmed_end)?).ok()
    }
}

impl Metadata {
    /// Whether the text is English. If its language is not known, it is taken for English.
    #[must_use]
    pub fn is_english(&self) -> bool {
        primary_language(&self.language).eq_ignore_ascii_case("en")
    }
}

/// The first part of a language's tag: `fr` of `fr-CH`. An unknown language is taken for English.
#[must_use]
pub fn primary_language(tag: &str) -> &str {
    let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
    if primary.is_empty() { "en" } else { primary }
}

/// What is known about a statement. Unknown fields are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Metadata {
    /// Shown in lists and above the text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who spoke.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub speaker: String,
    /// The speaker's office.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// On whose behalf.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub delegation: String,
    /// Before which body.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organ: String,
    /// At which meeting.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub occasion: String,
    /// About what.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub topic: String,
    /// The day of delivery, `YYYY-MM-DD`; relative dates in the text count from it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// The language of the text as a BCP 47 tag, such as `en` or `ar`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Where it was published.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source_url: String,
    /// A document symbol such as `S/PV.7898`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub symbol: String,
}

/// How a statement was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Provenance {
    /// The file's name; empty for pasted text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file_name: String,
    /// The media type, such as `text/plain`.
    pub media_type: String,
    /// The encoding, such as `utf-8`.
    pub encoding: String,
    /// Whether a byte-order mark was dropped.
    #[serde(default)]
    pub byte_order_mark: bool,
    /// The line ends as found, before they became LF.
    pub line_ends: LineEnds,
    /// How the text came in.
    pub read_as: ReadAs,
}

/// The line ends of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineEnds {
    /// There are none.
    #[default]
    None,
    /// LF everywhere.
    Lf,
    /// CR and LF everywhere.
    CrLf,
    /// CR everywhere.
    Cr,
    /// More than one kind.
    Mixed,
}

/// How a text came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReadAs {
    /// Opened or dropped as a file.
    File,
    /// Pasted.
    Paste,
    /// The built-in sample.
    Sample,
}
