//! Reads JSON. Every text goes through one tree, and every type is read from that tree
//! only: serde makes a copy of a type's reader for each source it is read from, and the
//! page has to stay small.
//!
//! An object keeps a field that stands twice, so that its reader can refuse it.

use std::fmt;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// JSON as it was written: fields in their order, and twice where they stand twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
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
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

/// Why something is not of the shape that is asked for.
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
    /// JSON of another shape.
    Shape(Misshape),
}

/// Reads a text.
///
/// # Errors
/// [`JsonError::Syntax`].
pub fn parse(text: &str) -> Result<Json, JsonError> {
    serde_json::from_str(text)
        .map_err(|error| JsonError::Syntax { line: error.line(), column: error.column() })
}

/// Reads a text of a known shape.
///
/// # Errors
/// [`JsonError`].
pub fn from_text<T: DeserializeOwned>(text: &str) -> Result<T, JsonError> {
    parse(text)?.read().map_err(JsonError::Shape)
}

/// JSON without spaces, laid out over lines with two spaces a level, as serde would.
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

impl Json {
    /// Reads it as a type.
    ///
    /// # Errors
    /// [`Misshape`], the first one found.
    pub fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Misshape> {
        T::deserialize(self)
    }

    /// The last field of this name; `None` where it is no object or has none.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Json> {
        let Self::Object(fields) = self else { return None };
        fields.iter().rfind(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// The text; `None` where it is something else.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let Self::Text(text) = self else { return None };
        Some(text)
    }

    #[cold]
    #[inline(never)]
    fn not(&self, expected: &dyn de::Expected) -> Misshape {
        let found = match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Whole(number) => Unexpected::Unsigned(*number),
            Self::Negative(number) => Unexpected::Signed(*number),
            Self::Fraction(number) => Unexpected::Float(*number),
            Self::Text(text) => Unexpected::Str(text),
            Self::List(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
        };
        de::Error::invalid_type(found, expected)
    }
}

impl Misshape {
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
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

/// Builds the tree.
struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Whole(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(u64::try_from(number).map_or(Json::Negative(number), Json::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Fraction(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = access.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = access.next_entry()? {
            fields.push(field);
        }
        Ok(Json::Object(fields))
    }
}

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
            self.deserialize_u64(visitor)
        }
    )*};
}

/// One kind of JSON for each method, so that a reader of another kind is not compiled in.
impl<'de> Deserializer<'de> for &'de Json {
    type Error = Misshape;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        match self {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            Json::Whole(_) | Json::Negative(_) | Json::Fraction(_) => self.deserialize_u64(visitor),
            Json::Text(text) => visitor.visit_borrowed_str(text),
            Json::List(_) => self.deserialize_seq(visitor),
            Json::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        let Json::Bool(value) = self else { return Err(self.not(&visitor)) };
        visitor.visit_bool(*value)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        match self {
            Json::Whole(number) => visitor.visit_u64(*number),
            Json::Negative(number) => visitor.visit_i64(*number),
            Json::Fraction(number) => visitor.visit_f64(*number),
            _ => Err(self.not(&visitor)),
        }
    }

    numbers! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_i8 deserialize_i16
    deserialize_i32 deserialize_i64 deserialize_f32 deserialize_f64 }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        let Json::Text(text) = self else { return Err(self.not(&visitor)) };
        visitor.visit_borrowed_str(text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        match self {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misshape> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        let Json::List(list) = self else { return Err(self.not(&visitor)) };
        let mut items = Items { list, next: 0 };
        let value = visitor.visit_seq(&mut items)?;
        // A pair of three is no pair.
        if items.next < list.len() {
            return Err(de::Error::invalid_length(list.len(), &"fewer elements in array"));
        }
        Ok(value)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Misshape> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        let Json::Object(fields) = self else { return Err(self.not(&visitor)) };
        visitor.visit_map(Fields { fields, next: 0 })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshape> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshape> {
        match self {
            Json::Text(name) => visitor.visit_enum(Variant { name, content: &Json::Null }),
            Json::Object(fields) => match fields.as_slice() {
                [(name, content)] => visitor.visit_enum(Variant { name, content }),
                _ => Err(self.not(&visitor)),
            },
            _ => Err(self.not(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { char bytes byte_buf unit unit_struct tuple_struct }
}

/// The elements of a list.
struct Items<'de> {
    list: &'de [Json],
    next: usize,
}

impl<'de> SeqAccess<'de> for &mut Items<'de> {
    type Error = Misshape;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misshape> {
        let Some(item) = self.list.get(self.next) else { return Ok(None) };
        let index = self.next;
        self.next += 1;
        seed.deserialize(item).map(Some).map_err(|error| error.at(index))
    }
}

/// The fields of an object.
struct Fields<'de> {
    fields: &'de [(String, Json)],
    next: usize,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Misshape;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misshape> {
        let Some((key, _)) = self.fields.get(self.next) else { return Ok(None) };
        self.next += 1;
        seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misshape> {
        // serde asks for a value only behind its key.
        let Some((key, value)) = self.fields.get(self.next.wrapping_sub(1)) else {
            return Err(de::Error::custom("no value"));
        };
        seed.deserialize(value).map_err(|error| error.under(key))
    }
}

/// A variant of an enum: a name alone, or an object of the name and what it holds.
struct Variant<'de> {
    name: &'de str,
    content: &'de Json,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Misshape;
    type Variant = &'de Json;

    fn variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<(T::Value, &'de Json), Misshape> {
        let name = seed.deserialize(BorrowedStrDeserializer::new(self.name))?;
        Ok((name, self.content))
    }
}

impl<'de> VariantAccess<'de> for &'de Json {
    type Error = Misshape;

    fn unit_variant(self) -> Result<(), Misshape> {
        match self {
            Json::Null => Ok(()),
            _ => Err(self.not(&"nothing")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misshape> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misshape> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshape> {
        self.deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests;
