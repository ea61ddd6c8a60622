//! Arguments of messages.

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Text, inserted unchanged.
    Text(&'a str),
    /// A whole number, in the notation of the language. It can select a plural form.
    Number(i64),
    /// Tenths: 15 is written as 1.5. Floating-point numbers are not supported, because reading and
    /// writing them adds 16 KB (brotli) to the start of the page.
    Tenths(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// A number that plural forms can be chosen by.
pub trait Count<V>: Into<V> {}

impl<'a> Count<Value<'a>> for Value<'a> {}

macro_rules! from_numbers {
    ($($number:ty),*) => {
        $(impl Count<Value<'_>> for $number {}

        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })*
    };
}

from_numbers!(i64, u8, u32, u64, usize);
