//! Lets serde read types from the [`Json`] tree.

use std::borrow::Cow;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Json, Misshape};

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
            self.deserialize_u64(visitor)
        }
    )*};
}

/// Methods for one kind of value accept only that kind, so that readers of other kinds are not
/// compiled in.
impl<'de> Deserializer<'de> for &'de Json<'de> {
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
        let Json::Bool(value) = self else { return Err(Misshape::not(&visitor)) };
        visitor.visit_bool(*value)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        match self {
            Json::Whole(number) => visitor.visit_u64(*number),
            Json::Negative(number) => visitor.visit_i64(*number),
            Json::Fraction(number) => visitor.visit_f64(*number),
            _ => Err(Misshape::not(&visitor)),
        }
    }

    numbers! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_i8 deserialize_i16
    deserialize_i32 deserialize_i64 deserialize_f32 deserialize_f64 }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        let Json::Text(text) = self else { return Err(Misshape::not(&visitor)) };
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
        let Json::List(list) = self else { return Err(Misshape::not(&visitor)) };
        let mut items = Items { list, next: 0 };
        let value = visitor.visit_seq(&mut items)?;
        // A pair must not have three elements.
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
        let Json::Object(fields) = self else { return Err(Misshape::not(&visitor)) };
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
                _ => Err(Misshape::not(&visitor)),
            },
            _ => Err(Misshape::not(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshape> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { char bytes byte_buf unit unit_struct tuple_struct }
}

/// The elements of a list.
struct Items<'de> {
    list: &'de [Json<'de>],
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
    fields: &'de [(Cow<'de, str>, Json<'de>)],
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
        // serde requests a value only after its key.
        let Some((key, value)) = self.fields.get(self.next.wrapping_sub(1)) else {
            return Err(de::Error::custom("no value"));
        };
        seed.deserialize(value).map_err(|error| error.under(key))
    }
}

/// A variant of an enum. In JSON it is its name alone, or an object whose one field has the name as
/// its key and the content as its value.
struct Variant<'de> {
    name: &'de str,
    content: &'de Json<'de>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Misshape;
    type Variant = &'de Json<'de>;

    fn variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<(T::Value, &'de Json<'de>), Misshape> {
        let name = seed.deserialize(BorrowedStrDeserializer::new(self.name))?;
        Ok((name, self.content))
    }
}

impl<'de> VariantAccess<'de> for &'de Json<'de> {
    type Error = Misshape;

    fn unit_variant(self) -> Result<(), Misshape> {
        match self {
            Json::Null => Ok(()),
            _ => Err(Misshape::not(&"nothing")),
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
