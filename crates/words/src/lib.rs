//! The text of the interface as data: catalogues by language and subject, and functions that return
//! a message with its arguments.
//!
//! The English catalogues are `catalogues/en/*.ftl`, in Fluent. They are compiled into this crate:
//! each file is a module, each message a function that takes its arguments. A message without
//! arguments is a `&'static str`.
//!
//! Another language is a single file, compiled from its catalogues (`examples/write-catalogues.rs`)
//! and set with [`set_language`]. From then on all messages come from it.

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

/// A number in the notation of the language.
#[must_use]
pub fn number<'a>(number: impl Into<Value<'a>>) -> String {
    match number.into() {
        Value::Number(number) => (catalogue::locale().number)(number),
        Value::Tenths(tenths) => (catalogue::locale().tenths)(tenths),
        Value::Text(text) => text.to_owned(),
    }
}

/// Thousandths in the notation of the language, with as many decimals as they need: 8,250 is 8.25.
#[must_use]
pub fn thousandths(thousandths: u32) -> String {
    catalogue::locale().thousandths(thousandths)
}

/// A day in the form of the language; months count from 1.
#[must_use]
pub fn day(year: i32, month: u8, day: u8) -> String {
    (catalogue::locale().day)(year, month, day)
}

/// A month of a year in the form of the language; months count from 1.
#[must_use]
pub fn month(year: i32, month: u8) -> String {
    (catalogue::locale().month)(year, month)
}

/// A time of day in the form of the language.
#[must_use]
pub fn time(hour: u8, minute: u8) -> String {
    (catalogue::locale().time)(hour, minute)
}

/// A list in the form of the language.
#[must_use]
pub fn list(items: &[String]) -> String {
    (catalogue::locale().list)(items)
}

/// The text without the marks that isolate words of another direction: for file names, tables and
/// anything else that is not shown on a screen.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
