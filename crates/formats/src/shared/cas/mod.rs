//! The Common Analysis Structure of UIMA, in which INCEpTION, WebAnno and DKPro store annotated
//! texts: feature structures of declared types over a text, the sofa.
//!
//! Two formats use it: `cas_json` and `xmi`. Offsets count UTF-16 units in both.

mod features;
mod names;
mod package;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use features::CODES;
pub(crate) use package::{LOSSES, package};
pub(crate) use read::{CasReader, Sidecars, annotator_of};

/// The type of a text.
pub(crate) const SOFA: &str = "uima.cas.Sofa";
/// The supertype of everything that has a position in a text.
pub(crate) const ANNOTATION: &str = "uima.tcas.Annotation";
/// A sentence in DKPro and INCEpTION.
pub(crate) const SENTENCE: &str = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
/// The metadata of a text in DKPro and INCEpTION.
pub(crate) const DOCUMENT: &str =
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
/// The view that INCEpTION shows.
pub(crate) const VIEW: &str = "_InitialView";

/// A text with its annotations, or several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cas {
    /// The declared types, without UIMA's own.
    pub types: Vec<Type>,
    /// All feature structures.
    pub structures: Vec<Structure>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Type {
    /// Its full name.
    pub name: String,
    pub description: String,
    /// The full name of its supertype.
    pub parent: String,
    /// The names and full types of its features.
    pub features: Vec<(String, String)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Structure {
    pub id: u64,
    /// The full name of its type.
    pub kind: String,
    /// Its features in order, one of which is the id of its sofa.
    pub fields: Vec<(String, Field)>,
}

/// The value of a feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// Text, or anything that is written as text.
    Text(String),
    Texts(Vec<String>),
    Number(i64),
    Yes(bool),
    /// Another structure, by its id.
    Reference(u64),
    /// Several structures, by their ids.
    References(Vec<u64>),
}

impl Structure {
    /// A structure without features.
    #[must_use]
    pub(crate) fn new(id: u64, kind: &str) -> Self {
        Self { id, kind: kind.to_owned(), fields: Vec::new() }
    }

    /// Adds a feature.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, field: Field) -> Self {
        self.fields.push((name.to_owned(), field));
        self
    }

    /// Adds a text, unless it is empty.
    #[must_use]
    pub(crate) fn with_text(self, name: &str, text: &str) -> Self {
        if text.is_empty() { self } else { self.with(name, Field::Text(text.to_owned())) }
    }

    #[must_use]
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|(own, _)| own == name).map(|(_, field)| field)
    }

    /// A feature that is text.
    #[must_use]
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match self.field(name)? {
            Field::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A feature that is a whole number, in any form.
    #[must_use]
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        match self.field(name)? {
            Field::Number(number) => Some(*number),
            Field::Reference(number) => i64::try_from(*number).ok(),
            Field::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// The name of its type without the package.
    #[must_use]
    pub(crate) fn short_kind(&self) -> &str {
        short(&self.kind)
    }
}

/// The name of a type without its package.
#[must_use]
pub(crate) fn short(kind: &str) -> &str {
    kind.rsplit('.').next().unwrap_or(kind)
}
