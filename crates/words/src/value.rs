//! Arguments of messages.

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Words, put in as they are.
    Text(&'a str),
    /// A number, written as the language writes numbers; it can choose a plural form.
    Number(f64),
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

macro_rules! from_numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Value<'_> {
            #[allow(clippy::cast_precision_loss)] // counts and sizes, far below 2^53
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        })*
    };
}

from_numbers!(f64, i64, u8, u32, u64, usize);
