//! The language at work, and its messages.

use std::cell::RefCell;
use std::fmt;

use crate::locale::{ENGLISH, Locale};
use crate::pattern::Writing;
use crate::signs::{MESSAGE_ENDS, SUBJECT_ENDS};
use crate::value::Value;

/// The messages of one file, in the language at work.
pub(crate) struct Subject {
    /// Its place among the subjects.
    pub(crate) number: usize,
    /// Its English messages, in the order of the file.
    pub(crate) english: &'static str,
}

/// A language other than English, as one file.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// How it writes numbers, days and lists.
    pub locale: Locale,
}

/// Why a file of a language cannot be used. The language at work stays as it was.
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

struct AtWork {
    language: Language,
    /// The file that its messages are from; `None` for English.
    file: Option<&'static str>,
    /// By subject; empty until a message of it is asked for in English.
    messages: Vec<Vec<&'static str>>,
}

const IN_ENGLISH: Language = Language { tag: "en", right_to_left: false, locale: ENGLISH };

const ENGLISH_AT_WORK: AtWork = AtWork { language: IN_ENGLISH, file: None, messages: Vec::new() };

thread_local! {
    static AT_WORK: RefCell<AtWork> = const { RefCell::new(ENGLISH_AT_WORK) };
}

/// The language at work.
#[must_use]
pub fn language() -> Language {
    AT_WORK.with_borrow(|at_work| at_work.language)
}

/// The file of the language at work, as [`set_language`] took it; `None` for English.
#[must_use]
pub fn language_file() -> Option<&'static str> {
    AT_WORK.with_borrow(|at_work| at_work.file)
}

pub(crate) fn locale() -> Locale {
    language().locale
}

/// English from now on.
pub fn set_english() {
    AT_WORK.set(ENGLISH_AT_WORK);
}

/// `language` from now on, with the messages of `file`. They are kept for as long as the program
/// runs, so that messages can be handed out without a copy.
///
/// # Errors
///
/// The file is of another version.
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
    AT_WORK.set(AtWork { language, file: Some(file), messages });
    Ok(())
}

fn messages_of(subject: &'static str) -> Vec<&'static str> {
    subject.split_terminator(MESSAGE_ENDS).collect()
}

impl Subject {
    /// A message without arguments, by its place in the file.
    pub(crate) fn text(&self, at: usize) -> &'static str {
        AT_WORK.with_borrow_mut(|at_work| {
            if at_work.messages.len() <= self.number {
                at_work.messages.resize(self.number + 1, Vec::new());
            }
            let Some(messages) = at_work.messages.get_mut(self.number) else { return "" };
            if messages.is_empty() {
                *messages = messages_of(self.english);
            }
            messages.get(at).copied().unwrap_or_default()
        })
    }

    /// A message with its arguments put in.
    pub(crate) fn message(&self, at: usize, values: &[Value<'_>]) -> String {
        let pattern = self.text(at);
        let Language { right_to_left, locale, .. } = language();
        Writing { locale: &locale, right_to_left, values }.write(pattern)
    }
}
