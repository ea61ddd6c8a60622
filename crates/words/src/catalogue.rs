//! The current language and its messages.

use std::cell::RefCell;
use std::fmt;

use crate::locale::{ENGLISH, Locale};
use crate::pattern::MessageWriter;
use crate::signs::{MESSAGE_ENDS, SUBJECT_ENDS};
use crate::value::Value;

/// The messages of one file, in the current language.
pub(crate) struct Subject {
    /// Its index among the subjects.
    pub(crate) number: usize,
    /// Its English messages, in the order of the file.
    pub(crate) english: &'static str,
}

/// A language. English is built in; every other language is one file.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// How it writes numbers, days and lists.
    pub locale: Locale,
}

/// Why a language file cannot be used. The current language does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageError {
    /// The file was made for another version of the program: it has another number of messages.
    OtherVersion,
}

impl fmt::Display for LanguageError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the words of this language belong to another version of the program")
    }
}

impl std::error::Error for LanguageError {}

struct Current {
    language: Language,
    /// The file with its messages; `None` for English.
    file: Option<&'static str>,
    /// By subject. In English a subject is empty until one of its messages is needed.
    messages: Vec<Vec<&'static str>>,
}

const IN_ENGLISH: Language = Language { tag: "en", right_to_left: false, locale: ENGLISH };

const INITIAL: Current = Current { language: IN_ENGLISH, file: None, messages: Vec::new() };

thread_local! {
    static CURRENT: RefCell<Current> = const { RefCell::new(INITIAL) };
}

/// The current language.
#[must_use]
pub fn language() -> Language {
    CURRENT.with_borrow(|current| current.language)
}

/// The file of the current language, as given to [`set_language`]; `None` for English.
#[must_use]
pub fn language_file() -> Option<&'static str> {
    CURRENT.with_borrow(|current| current.file)
}

pub(crate) fn locale() -> Locale {
    language().locale
}

/// Switches to English.
pub fn set_english() {
    CURRENT.set(INITIAL);
}

/// Switches to `language`, with the messages in `file`. They stay in memory until the program ends,
/// so that messages can be returned without copying.
///
/// # Errors
///
/// The file belongs to another version of the program.
pub fn set_language(language: Language, file: String) -> Result<(), LanguageError> {
    let fits = |file: &str| {
        let mut subjects = file.split(SUBJECT_ENDS);
        let counts = crate::COUNTS.iter();
        counts.clone().all(|count| {
            subjects.next().is_some_and(|messages| messages.matches(MESSAGE_ENDS).count() == *count)
        }) && subjects.next().is_none()
    };
    if !fits(&file) {
        return Err(LanguageError::OtherVersion);
    }
    let file: &'static str = Box::leak(file.into_boxed_str());
    let messages = file.split(SUBJECT_ENDS).map(messages_of).collect();
    CURRENT.set(Current { language, file: Some(file), messages });
    Ok(())
}

fn messages_of(subject: &'static str) -> Vec<&'static str> {
    subject.split_terminator(MESSAGE_ENDS).collect()
}

impl Subject {
    /// A message without arguments, by its index in the file.
    pub(crate) fn text(&self, at: usize) -> &'static str {
        CURRENT.with_borrow_mut(|current| {
            if current.messages.len() <= self.number {
                current.messages.resize(self.number + 1, Vec::new());
            }
            let Some(messages) = current.messages.get_mut(self.number) else { return "" };
            if messages.is_empty() {
                *messages = messages_of(self.english);
            }
            messages.get(at).copied().unwrap_or_default()
        })
    }

    /// A message with its arguments inserted.
    pub(crate) fn message(&self, at: usize, values: &[Value<'_>]) -> String {
        let pattern = self.text(at);
        let Language { right_to_left, locale, .. } = language();
        MessageWriter { locale: &locale, right_to_left, values }.write(pattern)
    }
}
