//! Reads JSON. Every text is parsed into one tree type, and all types are read only from this tree:
//! serde compiles a type's reader once for each source, and the page has to stay small.
//!
//! An object keeps repeated fields, so that its reader can refuse them.

mod reader;

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};

/// JSON as it was written, with fields in their order, including repeated ones. Texts without escapes
/// are not copied: most of the time for a large file would be spent on allocating them.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number, not below 0.
    Whole(u64),
    /// A whole number below 0.
    Negative(i64),
    /// Any other number.
    Fraction(f64),
    /// Text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// A text to be parsed further, which is not copied if it has no escapes.
pub(crate) struct Words<'a>(pub(crate) Cow<'a, str>);

/// Why some JSON does not have the expected structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misshape {
    /// Where, such as `annotations[3].spans[0].start`; empty for the whole.
    pub place: String,
    /// serde's message, or that of the type.
    pub message: String,
}

/// Why a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// Not JSON, cut off, or nested too deeply.
    Syntax {
        /// From 1.
        line: usize,
        /// In bytes, from 1.
        column: usize,
    },
    /// JSON with another structure.
    Shape(Misshape),
}

/// Parses a text.
///
/// # Errors
/// [`JsonError::Syntax`].
pub fn parse(text: &str) -> Result<Json<'_>, JsonError> {
    serde_json::from_str(text)
        .map_err(|error| JsonError::Syntax { line: error.line(), column: error.column() })
}

/// Parses a text and reads it as a type.
///
/// # Errors
/// [`JsonError`].
pub fn from_text<T: DeserializeOwned>(text: &str) -> Result<T, JsonError> {
    parse(text)?.read().map_err(JsonError::Shape)
}

/// Lays out JSON without spaces over lines, indented by two spaces, like serde.
#[must_use]
pub fn indented(compact: &str) -> String {
    let mut laid_out = String::with_capacity(compact.len() * 2);
    let mut depth = 0_usize;
    let (mut quoted, mut escaped) = (false, false);
    let mut before = ' ';
    for c in compact.chars() {
        let closes = !quoted && matches!(c, '}' | ']');
        if closes {
            depth = depth.saturating_sub(1);
        }
        let empty = closes && matches!(before, '{' | '[');
        if !quoted && !empty && (closes || matches!(before, '{' | '[' | ',')) {
            laid_out.push('\n');
            (0..depth).for_each(|_| laid_out.push_str("  "));
        }
        laid_out.push(c);
        match c {
            '"' if !escaped => quoted = !quoted,
            '{' | '[' if !quoted => depth += 1,
            ':' if !quoted => laid_out.push(' '),
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
        before = if quoted { '"' } else { c };
    }
    laid_out
}

impl<'t> Json<'t> {
    /// Reads it as a type.
    ///
    /// # Errors
    /// [`Misshape`], the first one found.
    pub fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Misshape> {
        let tree: &'a Json<'a> = self;
        T::deserialize(tree)
    }

    /// The same tree with copies of its texts.
    #[must_use]
    pub fn into_owned(self) -> Json<'static> {
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::Bool(value),
            Self::Whole(number) => Json::Whole(number),
            Self::Negative(number) => Json::Negative(number),
            Self::Fraction(number) => Json::Fraction(number),
            Self::Text(text) => Json::Text(Cow::Owned(text.into_owned())),
            Self::List(list) => Json::List(list.into_iter().map(Json::into_owned).collect()),
            Self::Object(fields) => {
                let owned = |(name, value): (Cow<str>, Json)| {
                    (Cow::Owned(name.into_owned()), value.into_owned())
                };
                Json::Object(fields.into_iter().map(owned).collect())
            }
        }
    }

    /// The last field with this name; `None` if it is not an object or has none.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Json<'t>> {
        let Self::Object(fields) = self else { return None };
        fields.iter().rfind(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// The text; `None` if it is something else.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let Self::Text(text) = self else { return None };
        Some(text)
    }
}

impl Misshape {
    #[cold]
    #[inline(never)]
    fn not(expected: &dyn de::Expected) -> Self {
        de::Error::custom(format_args!("expected {expected}"))
    }

    #[cold]
    #[inline(never)]
    fn under(mut self, key: &str) -> Self {
        let dot = if self.place.is_empty() || self.place.starts_with('[') { "" } else { "." };
        self.place.insert_str(0, dot);
        self.place.insert_str(0, key);
        self
    }

    #[cold]
    #[inline(never)]
    fn at(self, index: usize) -> Self {
        self.under(&format!("[{index}]"))
    }
}

impl fmt::Display for Misshape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Misshape {}

impl de::Error for Misshape {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { place: String::new(), message: message.to_string() }
    }

    // The value that was found is left out: formatting it would need Rust's code for floats, which
    // adds 11 KB to the start of the page.
    fn invalid_type(_: Unexpected, expected: &dyn de::Expected) -> Self {
        Self::not(expected)
    }

    fn invalid_value(_: Unexpected, expected: &dyn de::Expected) -> Self {
        Self::not(expected)
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json<'de>, E> {
        Ok(Json::Whole(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json<'de>, E> {
        Ok(u64::try_from(number).map_or(Json::Negative(number), Json::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json<'de>, E> {
        Ok(Json::Fraction(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = access.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some((Words(name), value)) = access.next_entry()? {
            fields.push((name, value));
        }
        Ok(Json::Object(fields))
    }
}

impl<'de> Deserialize<'de> for Words<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Words<'de>, E> {
        Ok(Words(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Words<'de>, E> {
        Ok(Words(Cow::Borrowed(text)))
    }
}

/// Whether a field that is usually false can be left out.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde requires this signature
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

#[cfg(test)]
mod tests;
