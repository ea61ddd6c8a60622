//! The sample statement and its worked coding.

use std::ops::Range;
use std::rc::Rc;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use time::Date;

use super::codebook;
use super::languages::{Material, material};
use crate::codebook::{AttributeDefinition, AttributeKind, Codebook};
use crate::json::{Json, JsonError, from_text};
use crate::phrases::fold::is_han;
use crate::phrases::number::Numbers;
use crate::phrases::scan::readings;
use crate::phrases::{date, date_phrase, money, party};
use crate::project::annotation::{Annotation, Confidence, Origin, Stamp};
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, ChoiceId, CodeId, StatementId};
use crate::project::statement::{Layout, Metadata, ParagraphKind, ReadAs, Statement};
use crate::project::value::{Attribute, DateValue, Money, Party, Value};
use crate::small_map::SmallMap;
use crate::text::Text;
use crate::text::read::{ReadError, read_bytes};
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

const SAMPLE: &str = include_str!("sample.txt");
const SAMPLE_CODING: &str = include_str!("sample_coding.json");

/// One passage of the coding, found by its words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Passage {
    code: CodeId,
    /// Exactly as in the text.
    quote: String,
    /// Which of several equal passages is meant, counted from 1.
    #[serde(default)]
    occurrence: Option<usize>,
    #[serde(default)]
    confidence: Option<Confidence>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    record: SmallMap<AttributeId, RecordField>,
}

/// One field of a record.
enum RecordField {
    /// Words of the text. The readers of dates, money and parties turn them into the value, and
    /// they are its evidence.
    Words(String),
    /// One of the listed values.
    Choice { choice: ChoiceId },
}

impl<'de> Deserialize<'de> for RecordField {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Json::deserialize(deserializer)?;
        let choice = json.field("choice").unwrap_or(&json);
        match (&json, choice.read()) {
            (Json::Text(words), _) => Ok(Self::Words(words.to_string())),
            (_, Ok(choice)) => Ok(Self::Choice { choice }),
            (_, Err(misshape)) => Err(D::Error::custom(misshape)),
        }
    }
}

/// What is said about the sample statement in one language.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct SampleWords {
    #[serde(flatten)]
    metadata: Metadata,
    /// The title of the exercise on it.
    pub(super) exercise: String,
}

/// The sample statement, with what the readers would recognise in it.
///
/// # Errors
/// The same as [`read_bytes`]; a test shows that the sample is readable.
pub fn sample(id: StatementId) -> Result<Statement, ReadError> {
    read(id, SAMPLE, metadata())
}

/// The sample statement in a language, or in English if there is none in that language.
///
/// # Errors
/// The same as [`read_bytes`]; a test shows that the samples are readable.
pub fn sample_in(tag: &str, id: StatementId) -> Result<Statement, ReadError> {
    material(tag).map_or_else(|| sample(id), |material| sample_of(&material, id))
}

pub(super) fn sample_of(material: &Material, id: StatementId) -> Result<Statement, ReadError> {
    read(id, &material.sample, material.words.metadata.clone())
}

fn read(id: StatementId, sample: &str, metadata: Metadata) -> Result<Statement, ReadError> {
    let (text, provenance) = read_bytes(sample.as_bytes(), "sample.txt", ReadAs::Sample)?;
    let layout = Layout { body: Some(BODY), kinds: KINDS.to_vec() };
    Ok(Statement { metadata, layout, ..Statement::new(id, Rc::new(text), provenance) })
}

/// The paragraphs of the sample between its title block and its end.
const BODY: Range<u32> = 8..31;

/// The kinds of its paragraphs that are not plain, as the readers recognise them.
const KINDS: [(u32, ParagraphKind); 10] = [
    (0, ParagraphKind::TitleBlock),
    (2, ParagraphKind::TitleBlock),
    (3, ParagraphKind::TitleBlock),
    (4, ParagraphKind::TitleBlock),
    (5, ParagraphKind::TitleBlock),
    (6, ParagraphKind::TitleBlock),
    (8, ParagraphKind::Address),
    (14, ParagraphKind::Address),
    (22, ParagraphKind::Address),
    (30, ParagraphKind::Closing),
];

fn metadata() -> Metadata {
    Metadata {
        title: "Statement by H.E. Ms. Inês Taravel".into(),
        speaker: "Inês Taravel".into(),
        role: "Permanent Representative of the Republic of Almora to the United Nations".into(),
        delegation: "Republic of Almora".into(),
        organ: "Security Council".into(),
        occasion: "Security Council Open Debate".into(),
        topic: "Forced Labour and the Financing of Armed Conflict".into(),
        date: "2026-11-12".into(),
        language: "en".into(),
        ..Metadata::default()
    }
}

/// The worked coding of the sample in the language of `statement`, for [`codebook`].
///
/// Passages that are not in the text of `statement` are left out. `new_id` is called once for each
/// annotation.
pub fn sample_coding(
    statement: &Statement,
    annotator: AnnotatorId,
    stamp: Stamp,
    new_id: &mut dyn FnMut() -> AnnotationId,
) -> Vec<Rc<Annotation>> {
    let book = codebook();
    let (text, metadata) = (&*statement.text, &statement.metadata);
    let context = Context {
        text,
        book: &book,
        said_on: date::parse_day(&metadata.date),
        metadata,
        numbers: Numbers::of(&metadata.language),
    };
    let annotation = |passage: Passage| {
        let span = find(text.as_str(), &passage.quote, passage.occurrence)?;
        Some(Rc::new(Annotation {
            id: new_id(),
            statement: statement.id,
            text: text.sha256(),
            spans: Spans::one(span),
            attributes: context.attributes(&passage, span),
            code: passage.code,
            note: passage.note,
            confidence: passage.confidence,
            annotator,
            created: stamp.modified,
            stamp,
            origin: Origin::Manual,
        }))
    };
    let passages = match material(&metadata.language) {
        Some(material) => serde_json::from_value(material.coding).unwrap_or_default(),
        None => read_passages().unwrap_or_default(),
    };
    passages.into_iter().filter_map(annotation).collect()
}

fn read_passages() -> Result<Vec<Passage>, JsonError> {
    from_text(SAMPLE_CODING)
}

/// The context for reading the fields of a record.
struct Context<'a> {
    text: &'a Text,
    book: &'a Codebook,
    said_on: Option<Date>,
    metadata: &'a Metadata,
    numbers: Numbers,
}

impl Context<'_> {
    fn attributes(&self, passage: &Passage, span: Span) -> SmallMap<AttributeId, Attribute> {
        let layer = self.book.layer_of(&passage.code);
        let attribute = |(id, field): (&AttributeId, &RecordField)| {
            let definition = layer?.attribute(id)?;
            Some((id.clone(), self.attribute(definition, field, span)?))
        };
        passage.record.iter().filter_map(attribute).collect()
    }

    fn attribute(
        &self,
        definition: &AttributeDefinition,
        field: &RecordField,
        span: Span,
    ) -> Option<Attribute> {
        match field {
            RecordField::Choice { choice } => {
                Some(Attribute::new(Value::Choice { choice: choice.clone() }, vec![]))
            }
            RecordField::Words(words) => {
                let evidence = self.evidence(words, span)?;
                let value = self.value(definition.kind, words)?;
                Some(Attribute::new(value, vec![Spans::one(evidence)]))
            }
        }
    }

    fn value(&self, kind: AttributeKind, words: &str) -> Option<Value> {
        if !self.metadata.is_english() {
            return self.scanned(kind, words);
        }
        Some(match kind {
            AttributeKind::Text => Value::Text { text: words.to_owned() },
            AttributeKind::Date => Value::Date(date_phrase::resolve(words, self.said_on)),
            AttributeKind::Money => Value::Money(
                money::parse(words, self.numbers)
                    .unwrap_or_else(|| Money { text: words.to_owned(), ..Money::default() }),
            ),
            AttributeKind::Party => {
                Value::Party(party::recognise(words, &self.metadata.delegation))
            }
            AttributeKind::Choice
            | AttributeKind::MultipleChoice
            | AttributeKind::Number
            | AttributeKind::YesNo => return None,
        })
    }

    /// The value as the readers of the other languages find it in these words.
    fn scanned(&self, kind: AttributeKind, words: &str) -> Option<Value> {
        let found = readings(words, self.metadata);
        let text = words.to_owned();
        Some(match kind {
            AttributeKind::Text => Value::Text { text },
            AttributeKind::Date => {
                let date = found.dates.into_iter().next().map(|(_, _, date)| date);
                Value::Date(DateValue { text, ..date.unwrap_or_default() })
            }
            AttributeKind::Money => {
                let sum = found.sums.into_iter().next().map(|(_, sum)| sum);
                Value::Money(Money { text, ..sum.unwrap_or_default() })
            }
            AttributeKind::Party => {
                let party = found.parties.into_iter().next().map(|(_, party)| party);
                Value::Party(Party { text, ..party.unwrap_or_default() })
            }
            AttributeKind::Choice
            | AttributeKind::MultipleChoice
            | AttributeKind::Number
            | AttributeKind::YesNo => return None,
        })
    }

    /// Finds the words within the passage, or else anywhere in the text.
    fn evidence(&self, words: &str, passage: Span) -> Option<Span> {
        let inside = occurrences(self.text.as_str(), words).find(|span| passage.covers(*span));
        inside.or_else(|| find(self.text.as_str(), words, None))
    }
}

/// The passage with this wording; `None` if there is none, or several and `occurrence` does not say
/// which.
fn find(text: &str, quote: &str, occurrence: Option<usize>) -> Option<Span> {
    let mut found = occurrences(text, quote);
    match occurrence {
        Some(number) => found.nth(number.checked_sub(1)?),
        None => found.next().filter(|_| found.next().is_none()),
    }
}

/// All places with this wording as whole words.
fn occurrences<'a>(text: &'a str, quote: &'a str) -> impl Iterator<Item = Span> + 'a {
    text.match_indices(quote).filter_map(move |(at, _)| {
        let end = at.checked_add(quote.len())?;
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(end..)?.chars().next();
        let whole = |outside: Option<char>, inside: Option<char>| {
            // Chinese has no spaces between words.
            let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
            !(letter(outside) && letter(inside))
        };
        let whole = whole(before, quote.chars().next()) && whole(after, quote.chars().next_back());
        let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
        let span = Span::new(text, offset(at)?, offset(end)?).ok()?;
        whole.then_some(span)
    })
}

#[cfg(test)]
mod tests;
