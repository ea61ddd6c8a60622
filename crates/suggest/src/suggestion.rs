//! What is suggested, and why.

use annotator_core::codebook::Codebook;
use annotator_core::phrases::passage;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};

use crate::fields::fields;
use crate::find::{Found, read};
use crate::model::{Context, Model};
use crate::rules::{Rules, Strength};

pub use annotator_core::phrases::passage::Proposal;

/// What a cue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CueKind {
    /// Who acts.
    Subject,
    /// Words of the rule's pattern.
    Words,
    /// A sum of money.
    Sum,
    /// A date.
    Date,
}

/// Words that are a reason for a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// What they are.
    pub kind: CueKind,
    /// The words on one line.
    pub words: String,
    /// Where they are.
    pub span: Span,
}

/// A passage that could be coded.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The code.
    pub code: CodeId,
    /// The clause.
    pub passage: Spans,
    /// How firm it is.
    pub strength: Strength,
    /// Values for the fields of the code's layer, each with the words that it was read from.
    pub fields: Vec<Proposal>,
    /// The id of the rule that found it.
    pub rule: String,
    /// How certain it is, from 0 to 1.
    pub score: f32,
    /// Why: "because: we + will contribute + sum".
    pub because: Vec<Cue>,
}

/// What could be coded as a commitment or a call, in the order of the text; nothing in a language
/// for which there is no lexicon.
#[must_use]
pub fn suggest(
    text: &Text,
    metadata: &Metadata,
    codebook: &Codebook,
    rules: &Rules,
    model: &Model,
) -> Vec<Suggestion> {
    let Some(read) = read(text, metadata, rules) else { return Vec::new() };
    let context = Context::of(&read);
    let mut suggestions: Vec<Suggestion> = read
        .found
        .iter()
        .filter_map(|found| {
            let score = model.score(&context, found);
            if score < model.mark {
                return None;
            }
            let code = found.kind.code()?;
            let known = codebook.codes.iter().find(|known| known.id.as_str() == code)?;
            let layer = codebook.layers.iter().find(|layer| layer.id == known.layer)?;
            let fields = fields(text, metadata, &layer.attributes, &read, found);
            let because = because(text, found, &fields);
            Some(Suggestion {
                code: known.id.clone(),
                passage: Spans::one(found.passage),
                strength: found.strength,
                fields,
                rule: found.rule.clone(),
                score,
                because,
            })
        })
        .collect();
    suggestions.sort_by_key(|one| (one.passage.start(), one.passage.end()));
    suggestions
}

fn because(text: &Text, found: &Found, fields: &[Proposal]) -> Vec<Cue> {
    let cue = |kind, span: Span| Cue { kind, words: passage::one_line(text.slice(span)), span };
    let subject = found.named.map(|span| cue(CueKind::Subject, span));
    let words = found.cues.iter().map(|span| cue(CueKind::Words, *span));
    let values = fields.iter().filter_map(|field| {
        let kind = match field.value {
            Value::Money(_) => CueKind::Sum,
            Value::Date(_) => CueKind::Date,
            _ => return None,
        };
        Some(cue(kind, field.evidence.hull()))
    });
    subject.into_iter().chain(words).chain(values).collect()
}
