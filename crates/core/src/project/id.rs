//! Identifiers: UUIDs for what users make, slugs for what a codebook defines.

use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::json::Words;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Parses a UUID, normally in hyphenated form; `None` if it is not one.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Uuid::try_parse(text).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.hyphenated())
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let Words(text) = Words::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a UUID"))
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": "uuid" })
            }
        }
    };
}

uuid_id! {
    /// Identifies a project.
    ProjectId
}
uuid_id! {
    /// Identifies a statement within a project.
    StatementId
}
uuid_id! {
    /// Identifies an annotation.
    AnnotationId
}
uuid_id! {
    /// Identifies an annotator within a project.
    AnnotatorId
}
uuid_id! {
    /// Identifies a codebook, across projects and revisions.
    CodebookId
}

uuid_id! {
    /// Identifies an exercise in all its files.
    ExerciseId
}
uuid_id! {
    /// Identifies a hand-in.
    HandInId
}
uuid_id! {
    /// Identifies a package of work that was given to a coder.
    PackageId
}
uuid_id! {
    /// Identifies the works that a student reviews.
    PacketId
}
uuid_id! {
    /// Identifies the packets that were made together for peer review.
    ReviewRoundId
}

/// A short name of lower-case ASCII letters, digits and underscores, such as `call_on_others`. It
/// is safe as a label in every format we write.
///
/// `K` is the kind of thing it identifies, so that the id of a code cannot be confused with that of
/// a layer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug<K>(Rc<str>, PhantomData<K>);

/// Identifies a code within its codebook; never reused.
pub type CodeId = Slug<OfCode>;
/// Identifies a layer within its codebook.
pub type LayerId = Slug<OfLayer>;
/// Identifies an attribute definition within its layer.
pub type AttributeId = Slug<OfAttribute>;
/// Identifies a value to choose within its attribute definition.
pub type ChoiceId = Slug<OfChoice>;

/// What a [`Slug`] identifies: a code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfCode {}
/// What a [`Slug`] identifies: a layer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfLayer {}
/// What a [`Slug`] identifies: an attribute definition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfAttribute {}
/// What a [`Slug`] identifies: a value to choose.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfChoice {}

/// The maximum length of a slug, in bytes.
pub const MAX_SLUG_LEN: usize = 64;

impl<K> Slug<K> {
    /// Returns `text` as a slug if it is a valid one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = !text.is_empty()
            && text.len() <= MAX_SLUG_LEN
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        fits.then(|| Self(text.into(), PhantomData))
    }

    /// Makes a slug, not yet `taken`, from a name in any language.
    ///
    /// Letters outside ASCII are dropped. A name without any ASCII letter or digit becomes `code`.
    /// A number is appended until the slug is free.
    #[must_use]
    pub fn from_name(name: &str, taken: impl Fn(&Self) -> bool) -> Self {
        let mut base = String::new();
        for c in name.chars() {
            if c.is_ascii_alphanumeric() {
                base.push(c.to_ascii_lowercase());
            } else if !base.is_empty() && !base.ends_with('_') {
                base.push('_');
            }
        }
        base.truncate(MAX_SLUG_LEN - 8);
        let base = base.trim_end_matches('_');
        let base = if base.is_empty() { "code" } else { base };
        let mut slug = Self(base.into(), PhantomData);
        let mut number = 2_u32;
        while taken(&slug) {
            slug = Self(format!("{base}_{number}").into(), PhantomData);
            number = number.saturating_add(1);
        }
        slug
    }

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<K> Borrow<str> for Slug<K> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<K> fmt::Display for Slug<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<K> fmt::Debug for Slug<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

impl<K> Serialize for Slug<K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de, K> Deserialize<'de> for Slug<K> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Words(text) = Words::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom("an id has lower-case letters, digits and underscores only")
        })
    }
}

#[cfg(test)]
impl<K> schemars::JsonSchema for Slug<K> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Slug".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[a-z0-9_]{1,64}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_made_from_names_are_valid_and_not_taken() {
        let none = |_: &CodeId| false;
        assert_eq!(CodeId::from_name("Call on others", none).as_str(), "call_on_others");
        assert_eq!(CodeId::from_name("  Würde & Recht ", none).as_str(), "w_rde_recht");
        assert_eq!(CodeId::from_name("سلام", none).as_str(), "code");
        let taken = |s: &CodeId| s.as_str() == "aid" || s.as_str() == "aid_2";
        assert_eq!(CodeId::from_name("Aid", taken).as_str(), "aid_3");
        assert!(CodeId::parse("Aid").is_none());
        assert!(CodeId::parse("").is_none());
        let long = CodeId::from_name(&"a".repeat(500), none);
        assert!(CodeId::parse(long.as_str()).is_some());
    }
}
