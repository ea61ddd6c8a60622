//! The languages that have a lexicon.

use annotator_core::project::suggestion_rules::language_of;
use serde::{Deserialize, Serialize};

/// A language with a lexicon and rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, also for texts whose language is not known.
    #[default]
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
}

impl Language {
    /// All of them, in the order of the rules.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Spanish];

    /// The language of a tag such as `fr-CH`; `None` if there is no lexicon for it.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let code = language_of(tag)?;
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Its code in ISO 639-1, as in the table of rules.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }
}
