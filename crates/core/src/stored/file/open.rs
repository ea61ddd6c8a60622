//! Reads an object and keeps the fields that this build does not know.
//!
//! serde's `flatten` could do it too, but loses the place of an error inside the object.

use std::marker::PhantomData;

use serde::de::value::StringDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, forward_to_deserialize_any};

use crate::project::foreign::Fields;

/// A struct, and the fields of the JSON object that the struct does not have.
#[derive(Default, Serialize)]
pub(super) struct Open<T> {
    #[serde(flatten)]
    pub known: T,
    #[serde(flatten)]
    pub foreign: Fields,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object(PhantomData))
    }
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Object<T> {
    type Value = Open<T>;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Open<T>, A::Error> {
        let mut foreign = Fields::new();
        let known = T::deserialize(Known { access, foreign: &mut foreign })?;
        Ok(Open { known, foreign })
    }
}

/// Deserialises the struct from the object's known fields.
struct Known<'f, A> {
    access: A,
    foreign: &'f mut Fields,
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for Known<'_, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, A::Error> {
        Err(A::Error::custom("only a struct can be read with the rest of its fields"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        visitor.visit_map(Sieve { object: self, names })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// Passes on the fields with one of these names, and keeps the others.
struct Sieve<'f, A> {
    object: Known<'f, A>,
    names: &'static [&'static str],
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Sieve<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.object.access.next_key::<String>()? {
            if self.names.contains(&name.as_str()) {
                let name: StringDeserializer<A::Error> = name.into_deserializer();
                return seed.deserialize(name).map(Some);
            }
            let value = self.object.access.next_value()?;
            self.object.foreign.insert(name, value);
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.object.access.next_value_seed(seed)
    }
}
