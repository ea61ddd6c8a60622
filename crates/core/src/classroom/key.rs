//! The key of an exercise: what is right, what else is accepted, and what to say about it.

use serde::{Deserialize, Serialize};

use crate::project::annotation::Annotation;
use crate::project::hash::Sha256;
use crate::project::id::{AnnotatorId, AttributeId, CodeId, ExerciseId};
use crate::project::statement::{Statement, with_sha256};
use crate::project::value::Value;
use crate::project::{Annotator, Project};
use crate::small_map::SmallMap;
use crate::text::Text;
use crate::text::span::Spans;
use crate::text::units::CharOffset;

/// The key of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Key {
    /// The exercise that it belongs to.
    pub exercise: ExerciseId,
    /// Counts from 1; raised by each change after hand-ins were scored with it.
    pub revision: u32,
    /// The annotator whose coding it was made from, as they were called then.
    pub source: String,
    /// The items, in the order of the texts.
    pub items: Vec<KeyItem>,
}

/// One passage with its code, and what else is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KeyItem {
    /// Identifies it in all revisions of the key.
    pub id: u32,
    /// The text, by its SHA-256.
    pub text: Sha256,
    /// The passage.
    pub spans: Vec<KeySpan>,
    /// Its code.
    pub code: CodeId,
    /// The values of its record.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Value>"))]
    pub values: SmallMap<AttributeId, Value>,
    /// How it counts.
    #[serde(default)]
    pub kind: ItemKind,
    /// What is right as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accept: Vec<Accepted>,
    /// What to tell students about it.
    #[serde(default)]
    pub words: ItemWords,
}

/// A part of a passage. Positions are Unicode code points from the start of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KeySpan {
    /// Code points before it.
    pub start: u32,
    /// Code points before its end.
    pub end: u32,
    /// Its words.
    pub quote: String,
}

/// How an item counts.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// It has to be found.
    #[default]
    Core,
    /// It may be found; missing it is no mistake.
    Bonus,
    /// It looks like something to be tagged, but must not be tagged with its code.
    Trap,
}

/// Another passage, another code, or both, that is right as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Accepted {
    /// The passage; empty for that of the item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<KeySpan>,
    /// The code; `None` for that of the item.
    #[serde(default)]
    pub code: Option<CodeId>,
}

/// What to tell students about an item, by outcome. Empty ones are not shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ItemWords {
    /// Why it has its code. A calibration shows it after the answer, right or wrong.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub explanation: String,
    /// When it was found.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub found: String,
    /// When it was missed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub missed: String,
    /// When it got another code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub other_code: String,
    /// When its edges are others.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub edges: String,
}

impl KeySpan {
    /// The words of a passage.
    #[must_use]
    pub fn quote(list: &[Self]) -> String {
        let quotes: Vec<&str> = list.iter().map(|span| span.quote.as_str()).collect();
        quotes.join(" … ")
    }

    /// The parts of a passage.
    #[must_use]
    pub fn list(text: &Text, spans: &Spans) -> Vec<Self> {
        let parts = spans.parts().iter().filter_map(|part| {
            let start = text.char_from_byte(part.start())?.0;
            let end = text.char_from_byte(part.end())?.0;
            Some(Self { start, end, quote: text.slice(*part).to_owned() })
        });
        parts.collect()
    }

    /// The passage in the text; `None` if it does not fit or has other words there.
    #[must_use]
    pub fn spans(list: &[Self], text: &Text) -> Option<Spans> {
        let parts = list.iter().map(|part| {
            let start = text.byte_from_char(CharOffset(part.start))?;
            let end = text.byte_from_char(CharOffset(part.end))?;
            let span = text.span(start, end).ok()?;
            (text.slice(span) == part.quote).then_some(span)
        });
        Spans::new(parts.collect::<Option<_>>()?).ok()
    }
}

impl Key {
    /// The key that is attached to a project under `name`.
    #[must_use]
    pub fn attached(project: &Project, name: &str) -> Option<Self> {
        crate::project::attachment::read_document(&project.attachments, name)
    }

    /// A key made from an annotator's coding of the exercise's texts: each annotation with a code
    /// of the exercise is a core item.
    #[must_use]
    pub fn from_coding(
        project: &Project,
        exercise: &super::exercise::Exercise,
        annotator: &Annotator,
    ) -> Self {
        let mut items = Vec::new();
        for text in &exercise.texts {
            let Some(statement) = with_sha256(&project.statements, text.sha256) else { continue };
            let set = project.annotations_of(statement.id);
            let chosen = set.iter().filter(|it| is_for_key(it, annotator.id, exercise));
            items.extend(chosen.map(|annotation| item(statement, annotation, exercise, project)));
        }
        for (item, id) in items.iter_mut().zip(1..) {
            item.id = id;
        }
        Self { exercise: exercise.id, revision: 1, source: annotator.name.clone(), items }
    }

    /// Whether an item can be found by students: its text and its code are in the exercise. Items
    /// that cannot are kept, because texts and codes may be chosen again.
    #[must_use]
    pub fn is_asked(item: &KeyItem, exercise: &super::exercise::Exercise) -> bool {
        exercise.texts.iter().any(|text| text.sha256 == item.text)
            && exercise.codes.contains(&item.code)
    }

    /// The key with only the items that students can find.
    #[must_use]
    pub fn asked(&self, exercise: &super::exercise::Exercise) -> Self {
        let items = self.items.iter().filter(|item| Self::is_asked(item, exercise));
        Self { items: items.cloned().collect(), ..self.clone() }
    }

    /// The key with the passages of a newer one. Items whose passage and code are in both keep what
    /// was said about them, new ones get ids of their own, and the others go.
    #[must_use]
    pub fn with_passages_of(&self, newer: &Self) -> Self {
        let mut next = self.items.iter().map(|item| item.id).max().unwrap_or_default();
        let items = newer.items.iter().map(|item| {
            let same = |known: &&KeyItem| {
                known.text == item.text && known.spans == item.spans && known.code == item.code
            };
            match self.items.iter().find(same) {
                Some(known) => KeyItem { values: item.values.clone(), ..known.clone() },
                None => {
                    next = next.saturating_add(1);
                    KeyItem { id: next, ..item.clone() }
                }
            }
        });
        let items = items.collect();
        Self { items, source: newer.source.clone(), ..self.clone() }
    }
}

fn is_for_key(
    annotation: &Annotation,
    annotator: AnnotatorId,
    exercise: &super::exercise::Exercise,
) -> bool {
    annotation.annotator == annotator && exercise.codes.contains(&annotation.code)
}

fn item(
    statement: &Statement,
    annotation: &Annotation,
    exercise: &super::exercise::Exercise,
    project: &Project,
) -> KeyItem {
    let layer = project.codebook.layer_of(&annotation.code);
    let task = layer.and_then(|layer| exercise.layer(&layer.id));
    let asked = |id: &AttributeId| {
        task.is_some_and(|task| task.fields.iter().any(|field| field.attribute == *id))
    };
    let values = annotation.attributes.iter().filter(|(id, _)| asked(id));
    KeyItem {
        id: 0,
        text: statement.text.sha256(),
        spans: KeySpan::list(&statement.text, &annotation.spans),
        code: annotation.code.clone(),
        values: values.map(|(id, attribute)| (id.clone(), attribute.value.clone())).collect(),
        kind: ItemKind::Core,
        accept: Vec::new(),
        words: ItemWords::default(),
    }
}
