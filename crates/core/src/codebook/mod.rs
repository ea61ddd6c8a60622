//! The codebook: layers, their attribute definitions, and an ordered tree of codes.
//!
//! These types are plain data, and their field names are those of the file format (version 1). A
//! change that would alter stored files needs a separate stored type.

mod arrange;
pub mod compare;
pub mod different;
mod given;
pub(crate) mod languages;
mod look;
mod tree;
pub mod version;
pub mod word_diff;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::json::{from_text, is_false};
use super::small_map::SmallMap;
use crate::project::foreign::Fields;
use crate::project::hash::{RevisionId, Sha256};
use crate::project::id::{AttributeId, ChoiceId, CodeId, CodebookId, LayerId};

pub use arrange::{TreePlace, TreeStep};
pub use look::{Look, Looks, Pattern};

/// The number of colour slots in the palette; a slot is a number below this.
pub const COLOUR_SLOTS: u8 = 12;

/// Names by language.
pub type Labels = SmallMap<String, String>;

/// An ordered tree of codes with the layers they belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = languages::describe_book))]
pub struct Codebook {
    /// Stays the same through all revisions.
    pub id: CodebookId,
    /// Shown to people.
    pub title: String,
    /// How to code with this codebook, in the words of its author.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub guidelines: String,
    /// The layers, in the order shown.
    pub layers: Vec<Rc<Layer>>,
    /// The codes, in the order shown; a parent comes before its children.
    pub codes: Vec<Rc<Code>>,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A group of codes that are painted alike and share attributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = languages::describe_texts))]
pub struct Layer {
    /// Unique in the codebook.
    pub id: LayerId,
    /// Shown to people.
    pub name: String,
    /// How its annotations are painted in the text.
    pub paint: Paint,
    /// Whether a passage may have only one code of this layer.
    #[serde(default, skip_serializing_if = "is_false")]
    pub exclusive: bool,
    /// What can be recorded about an annotation of this layer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<AttributeDefinition>,
    /// The name in other languages, by language (BCP 47, such as `fr` or `zh-Hant`).
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    pub labels: Labels,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// How annotations of a layer are painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Paint {
    /// A tint behind the text; overlapping tints blend.
    Tint,
    /// A line under the text; overlapping lines get lanes of their own.
    Underline,
}

/// One code: something that passages can be tagged with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = languages::describe_texts))]
pub struct Code {
    /// Unique in the codebook; never reused.
    pub id: CodeId,
    /// The layer it belongs to; the same as its parent's.
    pub layer: LayerId,
    /// The code it is under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<CodeId>,
    /// Shown to people.
    pub name: String,
    /// What the code means.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub definition: String,
    /// What belongs to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<String>,
    /// What does not belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclude: Vec<String>,
    /// Passages that it applies to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<String>,
    /// Colour and pattern slot, below [`COLOUR_SLOTS`].
    #[cfg_attr(test, schemars(range(max = 11)))]
    pub slot: u8,
    /// The key that applies it: one character, compared exactly (`P` is Shift and P).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Terms of public vocabularies that it corresponds to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Whether it can be applied; `false` for a code that only groups others.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub selectable: bool,
    /// Whether it is no longer offered. Its annotations stay.
    #[serde(default, skip_serializing_if = "is_false")]
    pub set_aside: bool,
    /// A shorter name for narrow places.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub short_name: String,
    /// The name in other languages, by language (BCP 47, such as `fr` or `zh-Hant`).
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    pub labels: Labels,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A term of a public vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Link {
    /// The vocabulary, such as `UNBIS` or `SDG`.
    pub scheme: String,
    /// The term's identifier there.
    pub id: String,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// A field that can be recorded for an annotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = given::describe_default, transform = languages::describe_texts))]
pub struct AttributeDefinition {
    /// Unique in its layer.
    pub id: AttributeId,
    /// The form's label.
    pub name: String,
    /// One sentence on how to decide.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// The kind of its values.
    pub kind: AttributeKind,
    /// The values to choose from, for `choice` and `multiple_choice`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Choice>,
    /// Whether a record without it is incomplete. It can still be saved.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Whether the form shows it only on request, to keep the form short.
    #[serde(default, skip_serializing_if = "is_false")]
    pub rare: bool,
    /// The name in other languages, by language (BCP 47, such as `fr` or `zh-Hant`).
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    pub labels: Labels,
    /// The form's label for annotations with a certain code, or with a code under it.
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    pub names_by_code: SmallMap<CodeId, String>,
    /// The sentence on how to decide for annotations with a certain code, or with a code under it.
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    pub help_by_code: SmallMap<CodeId, String>,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

/// The kinds of attribute values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AttributeKind {
    /// Free text.
    Text,
    /// One of the listed values.
    Choice,
    /// Any of the listed values.
    MultipleChoice,
    /// A decimal number.
    Number,
    /// Yes or no.
    YesNo,
    /// A date as written, with the day, month or year it means.
    Date,
    /// A sum of money.
    Money,
    /// A State, organisation or group.
    Party,
}

/// One value to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(transform = given::describe_score, transform = languages::describe_texts))]
pub struct Choice {
    /// The id that is stored.
    pub id: ChoiceId,
    /// Shown to people.
    pub name: String,
    /// One sentence on when to choose it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// The name in other languages, by language (BCP 47, such as `fr` or `zh-Hant`).
    #[serde(default, skip_serializing_if = "SmallMap::is_empty")]
    pub labels: Labels,
    /// Fields of newer minor versions.
    #[serde(flatten)]
    pub foreign: Fields,
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde requires this signature
fn is_true(value: &bool) -> bool {
    *value
}

/// What is wrong with a codebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CodebookProblem {
    /// Two codes have this id.
    CodeTwice(CodeId),
    /// Two layers have this id.
    LayerTwice(LayerId),
    /// The code names a layer that does not exist.
    NoSuchLayer(CodeId),
    /// The code's parent is not listed before it.
    NoSuchParent(CodeId),
    /// The code and its parent belong to different layers.
    ParentOfOtherLayer(CodeId),
    /// The colour slot is not below [`COLOUR_SLOTS`].
    NoSuchSlot(CodeId),
    /// The key is not one character, or another code has it.
    KeyNotFree(CodeId),
    /// The code has no name.
    NoName(CodeId),
    /// Two attributes of the layer have this id.
    AttributeTwice(LayerId, AttributeId),
}

impl Code {
    /// A code with only a name.
    #[must_use]
    pub fn new(id: CodeId, layer: LayerId, name: String) -> Self {
        Self {
            id,
            layer,
            parent: None,
            name,
            definition: String::new(),
            include: Vec::new(),
            exclude: Vec::new(),
            examples: Vec::new(),
            slot: 0,
            key: None,
            links: Vec::new(),
            selectable: true,
            set_aside: false,
            short_name: String::new(),
            labels: Labels::new(),
            foreign: Fields::new(),
        }
    }

    /// Whether passages can be tagged with it now.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        self.selectable && !self.set_aside
    }

    /// The name for narrow places.
    #[must_use]
    pub fn shortest_name(&self) -> &str {
        if self.short_name.is_empty() { &self.name } else { &self.short_name }
    }
}

impl Layer {
    /// A layer with only a name.
    #[must_use]
    pub fn new(id: LayerId, name: String, paint: Paint) -> Self {
        let (attributes, labels, foreign) = (Vec::new(), Labels::new(), Fields::new());
        Self { id, name, paint, exclusive: false, attributes, labels, foreign }
    }
}

impl AttributeDefinition {
    /// A definition with only a name.
    #[must_use]
    pub fn new(id: AttributeId, name: String, kind: AttributeKind) -> Self {
        Self {
            id,
            name,
            help: String::new(),
            kind,
            values: Vec::new(),
            required: false,
            rare: false,
            labels: Labels::new(),
            names_by_code: SmallMap::new(),
            help_by_code: SmallMap::new(),
            foreign: Fields::new(),
        }
    }
}

impl Choice {
    /// A choice with only a name.
    #[must_use]
    pub fn new(id: ChoiceId, name: String) -> Self {
        let (labels, foreign) = (Labels::new(), Fields::new());
        Self { id, name, help: String::new(), labels, foreign }
    }
}

impl Codebook {
    /// A codebook with only a title.
    #[must_use]
    pub fn new(id: CodebookId, title: String) -> Self {
        let (layers, codes, foreign) = (Vec::new(), Vec::new(), Fields::new());
        Self { id, title, guidelines: String::new(), layers, codes, foreign }
    }

    /// The code with this id.
    #[must_use]
    pub fn code(&self, id: &CodeId) -> Option<&Rc<Code>> {
        self.codes.iter().find(|code| code.id == *id)
    }

    /// The index of the code in [`Codebook::codes`].
    #[must_use]
    pub fn position(&self, id: &CodeId) -> Option<usize> {
        self.codes.iter().position(|code| code.id == *id)
    }

    /// The layer with this id.
    #[must_use]
    pub fn layer(&self, id: &LayerId) -> Option<&Rc<Layer>> {
        self.layers.iter().find(|layer| layer.id == *id)
    }

    /// The layer of the code with this id.
    #[must_use]
    pub fn layer_of(&self, code: &CodeId) -> Option<&Rc<Layer>> {
        self.layer(&self.code(code)?.layer)
    }

    /// The code that this key applies.
    #[must_use]
    pub fn code_for_key(&self, key: &str) -> Option<&Rc<Code>> {
        self.codes.iter().find(|code| code.is_offered() && code.key.as_deref() == Some(key))
    }

    /// Identifies this content: the SHA-256 of its JSON with sorted keys and no spaces. It does not
    /// depend on the language on top.
    #[must_use]
    pub fn revision(&self) -> RevisionId {
        // serde_json's map sorts its keys, so a value is canonical.
        let json = serde_json::to_string(self).unwrap_or_default();
        let value: serde_json::Value = from_text(&json).unwrap_or_default();
        let spread = match value {
            serde_json::Value::Object(book) => languages::spread_book(book).into(),
            other => other,
        };
        Sha256::of(serde_json::to_string(&spread).unwrap_or_default().as_bytes())
    }

    /// Everything that is wrong with it; empty for a valid codebook.
    #[must_use]
    pub fn problems(&self) -> Vec<CodebookProblem> {
        let mut problems = Vec::new();
        let mut layers: SmallMap<&LayerId, ()> = SmallMap::new();
        for layer in &self.layers {
            if layers.insert(&layer.id, ()).is_some() {
                problems.push(CodebookProblem::LayerTwice(layer.id.clone()));
            }
            let mut attributes: SmallMap<&AttributeId, ()> = SmallMap::new();
            for attribute in &layer.attributes {
                if attributes.insert(&attribute.id, ()).is_some() {
                    problems.push(CodebookProblem::AttributeTwice(
                        layer.id.clone(),
                        attribute.id.clone(),
                    ));
                }
            }
        }
        let mut earlier: SmallMap<&CodeId, &Code> = SmallMap::new();
        let mut keys: SmallMap<&str, ()> = SmallMap::new();
        for code in &self.codes {
            if !layers.contains_key(&code.layer) {
                problems.push(CodebookProblem::NoSuchLayer(code.id.clone()));
            }
            if let Some(parent) = &code.parent {
                match earlier.get(parent) {
                    None => problems.push(CodebookProblem::NoSuchParent(code.id.clone())),
                    Some(parent) if parent.layer != code.layer => {
                        problems.push(CodebookProblem::ParentOfOtherLayer(code.id.clone()));
                    }
                    Some(_) => {}
                }
            }
            if code.slot >= COLOUR_SLOTS {
                problems.push(CodebookProblem::NoSuchSlot(code.id.clone()));
            }
            if code.name.trim().is_empty() {
                problems.push(CodebookProblem::NoName(code.id.clone()));
            }
            if let Some(key) = &code.key
                && (key.chars().count() != 1 || keys.insert(key, ()).is_some())
            {
                problems.push(CodebookProblem::KeyNotFree(code.id.clone()));
            }
            if earlier.insert(&code.id, code).is_some() {
                problems.push(CodebookProblem::CodeTwice(code.id.clone()));
            }
        }
        problems
    }
}

impl Layer {
    /// Whether its annotations have a record to fill in: fields that are not rare.
    #[must_use]
    pub fn has_record(&self) -> bool {
        self.usual_fields().next().is_some()
    }

    /// The attribute definition with this id.
    #[must_use]
    pub fn attribute(&self, id: &AttributeId) -> Option<&AttributeDefinition> {
        self.attributes.iter().find(|attribute| attribute.id == *id)
    }

    /// The fields that the form always shows. They are what counts for whether a record is filled.
    pub fn usual_fields(&self) -> impl Iterator<Item = &AttributeDefinition> {
        self.attributes.iter().filter(|attribute| !attribute.rare)
    }
}
