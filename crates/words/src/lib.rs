//! What people read, as data: catalogues by language and subject, and the lookup of a message with
//! its arguments.
//!
//! The English catalogues are `catalogues/en/*.ftl`, in Fluent. They are compiled into this crate:
//! each file is a module here, each message a function with its arguments. A message without
//! arguments is a `&'static str`.
//!
//! Another language is one file, made of its catalogues (`examples/write-catalogues.rs`), which
//! [`set_language`] takes. What is shown then comes from there.

#![warn(missing_docs)]

mod catalogue;
mod locale;
mod pattern;
mod signs;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod value;

pub use catalogue::{Language, LanguageError, language, language_file, set_english, set_language};
pub use locale::{ENGLISH, Locale, Plural};
pub use value::Value;

/// A number as the language writes it.
#[must_use]
pub fn number<'a>(number: impl Into<Value<'a>>) -> String {
    match number.into() {
        Value::Number(number) => (catalogue::locale().number)(number),
        Value::Tenths(tenths) => (catalogue::locale().tenths)(tenths),
        Value::Text(text) => text.to_owned(),
    }
}

/// A day as the language writes it; months count from 1.
#[must_use]
pub fn day(year: i32, month: u8, day: u8) -> String {
    (catalogue::locale().day)(year, month, day)
}

/// A time of day as the language writes it.
#[must_use]
pub fn time(hour: u8, minute: u8) -> String {
    (catalogue::locale().time)(hour, minute)
}

/// A list as the language writes it.
#[must_use]
pub fn list(items: &[String]) -> String {
    (catalogue::locale().list)(items)
}

/// The text without the marks that keep words of another direction apart: for names of files,
/// tables and whatever else is not read on a screen.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
