//! What a project changes about the rules for suggestions: an attached document.

use serde::{Deserialize, Serialize};

use super::attachment::{Attachments, document, read_document};
use super::statement::primary_language;
use crate::edit::Edit;

/// The name of the document.
pub const RULES: &str = "suggestion-rules";

/// The languages that have rules, by their codes in ISO 639-1.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// The code of the language with rules that a tag such as `fr-CH` names; `None` if it has none. An
/// unknown language is taken for English.
#[must_use]
pub fn language_of(tag: &str) -> Option<&'static str> {
    LANGUAGES.into_iter().find(|code| primary_language(tag).eq_ignore_ascii_case(code))
}

/// What a rule suggests that only stops the rules after it.
pub const NOTHING: &str = "nothing";

/// Rules that are switched off, and rules of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SuggestionRules {
    /// The ids of rules of the program that are not used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub off: Vec<String>,
    /// Rules of one's own, which are asked before those of the program.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnRule>,
    /// The F1 below which codes that were learned are not suggested, in hundredths; `None` for the
    /// usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<u8>,
}

/// The F1 below which codes that were learned are not suggested, in hundredths.
const USUAL_MARK: u8 = 30;
/// The highest F1, in hundredths.
pub const HIGHEST_MARK: u8 = 100;

/// A rule of one's own, in the columns of the table of rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OwnRule {
    /// Unique in the table.
    pub id: String,
    /// Who acts: `own`, `we`, `thing`, `other`, `anybody`, or `words` for words anywhere.
    pub about: String,
    /// What the words look like.
    pub pattern: String,
    /// The type of commitment, which is the id of its code; or [`NOTHING`].
    #[serde(rename = "type")]
    pub kind: String,
    /// How firm it is: `aspirational`, `intention`, `undertaking` or `binding_or_done`.
    pub strength: String,
    /// Whether it is used.
    #[serde(default = "yes")]
    pub on: bool,
    /// A sentence that it fits.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub example: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The language of the texts that it is for, one of [`LANGUAGES`]; left out for English.
    #[serde(default = "english", skip_serializing_if = "is_english")]
    pub language: String,
}

fn yes() -> bool {
    true
}

fn english() -> String {
    "en".to_owned()
}

fn is_english(language: &String) -> bool {
    language == "en"
}

impl SuggestionRules {
    /// What the project changes.
    #[must_use]
    pub fn read(attachments: &Attachments) -> Self {
        read_document(attachments, RULES).unwrap_or_default()
    }

    /// Keeps it with the project.
    #[must_use]
    pub fn write(&self) -> Edit {
        let document = (*self != Self::default()).then(|| document(self));
        Edit::SetAttachment { name: RULES.to_owned(), document }
    }

    /// The F1 below which codes that were learned are not suggested, in hundredths.
    #[must_use]
    pub fn mark(&self) -> u8 {
        self.mark.unwrap_or(USUAL_MARK).min(HIGHEST_MARK)
    }

    /// Chooses that F1, in hundredths.
    pub fn set_mark(&mut self, mark: u8) {
        let mark = mark.min(HIGHEST_MARK);
        self.mark = (mark != USUAL_MARK).then_some(mark);
    }

    /// Switches a rule on or off.
    pub fn turn(&mut self, id: &str, on: bool) {
        if let Some(own) = self.own.iter_mut().find(|rule| rule.id == id) {
            own.on = on;
            return;
        }
        if on {
            self.off.retain(|known| known != id);
        } else if !self.off.iter().any(|known| known == id) {
            self.off.push(id.to_owned());
        }
    }

    /// Adds a rule, or replaces the one with its id.
    pub fn put(&mut self, rule: OwnRule) {
        match self.own.iter_mut().find(|known| known.id == rule.id) {
            Some(known) => *known = rule,
            None => self.own.push(rule),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::generate::rich_project;

    #[test]
    fn rules_are_read_as_they_were_written_and_an_empty_document_is_none() {
        let mut project = rich_project();
        let mut rules = SuggestionRules::default();
        let own = OwnRule {
            id: "mine-1".into(),
            about: "own".into(),
            pattern: "stand ready e\u{301} \u{1f30d} to".into(),
            kind: "intent".into(),
            strength: "intention".into(),
            on: true,
            example: String::new(),
            description: String::new(),
            language: "en".into(),
        };
        rules.put(own.clone());
        rules.turn("will", false);
        rules.turn("will", false);
        rules.turn("shall", false);
        let before = rules.clone();
        rules.turn("will", false);
        assert_eq!(rules, before, "it is off already");
        rules.turn("shall", true);
        rules.write().apply(&mut project).unwrap();
        assert_eq!(SuggestionRules::read(&project.attachments), rules);
        assert_eq!(rules.off, ["will"]);
        rules.turn("mine-1", false);
        assert!(!rules.own[0].on && rules.off == ["will"]);
        rules.put(own);
        assert!(rules.own.len() == 1 && rules.own[0].on);
        rules.set_mark(250);
        rules.write().apply(&mut project).unwrap();
        assert_eq!(SuggestionRules::read(&project.attachments).mark(), 100);
        rules.set_mark(30);
        assert_eq!((rules.mark, rules.mark()), (None, 30));
        rules.turn("will", true);
        rules.own.clear();
        rules.write().apply(&mut project).unwrap();
        assert_eq!(project.attachments.get(RULES), None);
    }
}
