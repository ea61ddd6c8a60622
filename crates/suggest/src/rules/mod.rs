//! The rules: a table that people can read, switch off and add to.

mod own;
pub mod pattern;
pub mod table;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::grammar::predicate::{Predicate, Reader, Subject};
pub use crate::lexicon::Language;
use crate::lexicon::Lexicon;
use pattern::{Fit, Pattern, PatternError};

const ENGLISH: &str = include_str!("en.csv");
const FRENCH: &str = include_str!("fr.csv");
const SPANISH: &str = include_str!("es.csv");

/// The most rules of a table.
pub const MOST_RULES: usize = 1_000;
/// The longest table that is read, in bytes.
pub const LONGEST_TABLE: usize = 1_000_000;

/// Whom a rule is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The speaker's State: `I`, `we`, `my Government`, its name.
    #[default]
    Own,
    /// `we`, also where it means everybody.
    We,
    /// Something of the speaker's State: `our contribution`. Words before a colon are its head.
    Thing,
    /// Anybody but the speaker's State.
    Other,
    /// A clause about anybody.
    Anybody,
    /// Words anywhere in the sentence.
    Words,
}

/// What a rule says that a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// A new undertaking of one's own future action.
    Pledge,
    /// Own action under way.
    Ongoing,
    /// A standing commitment, restated.
    Reaffirmation,
    /// A call on others.
    CallOnOthers,
    /// Own completed action.
    ReportPast,
    /// A hope, plan or readiness.
    Intent,
    /// What will not be done.
    Refusal,
    /// Nothing: no later rule is asked about this clause.
    Nothing,
}

impl Type {
    /// The id of the code in the starter codebook; `None` for nothing.
    #[must_use]
    pub fn code(self) -> Option<&'static str> {
        Some(match self {
            Self::Pledge => "pledge",
            Self::Ongoing => "ongoing",
            Self::Reaffirmation => "reaffirmation",
            Self::CallOnOthers => "call_on_others",
            Self::ReportPast => "report_past",
            Self::Intent => "intent",
            Self::Refusal => "refusal",
            Self::Nothing => return None,
        })
    }
}

/// How firmly the words bind, as the starter codebook's choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Hope, look forward to.
    Aspirational,
    /// Seek to, is stepping up.
    #[default]
    Intention,
    /// Will, shall, pledge.
    Undertaking,
    /// Has ratified, has paid.
    BindingOrDone,
}

impl Strength {
    /// The id of the choice in the starter codebook.
    #[must_use]
    pub const fn choice(self) -> &'static str {
        match self {
            Self::Aspirational => "aspirational",
            Self::Intention => "intention",
            Self::Undertaking => "undertaking",
            Self::BindingOrDone => "binding_or_done",
        }
    }
}

fn yes() -> bool {
    true
}

/// One rule, as people write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Unique in the table.
    pub id: String,
    /// Whom it is about.
    #[serde(default)]
    pub about: About,
    /// What the clause looks like, from the verb on: see [`pattern`].
    pub pattern: String,
    /// What the clause is then.
    #[serde(rename = "type")]
    pub kind: Type,
    /// How firm it is.
    #[serde(default)]
    pub strength: Strength,
    /// Whether it is used.
    #[serde(default = "yes")]
    pub on: bool,
    /// A sentence that it fits.
    #[serde(default)]
    pub example: String,
    /// What it is for.
    #[serde(default)]
    pub description: String,
    /// The language of the texts that it is for.
    #[serde(default)]
    pub language: Language,
}

/// What is wrong with a rule, and in which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError {
    /// The rule's id, or its row if it has none.
    pub rule: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Its pattern cannot be read.
    Pattern(PatternError),
    /// It has no id.
    NoId,
    /// Another rule has its id.
    SameId,
    /// It comes after the most rules that a table can have.
    TooMany,
}

impl std::fmt::Display for RuleError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.problem {
            Problem::Pattern(error) => write!(out, "rule {}: {error}", self.rule),
            Problem::NoId => write!(out, "row {}: the rule has no id", self.rule),
            Problem::SameId => write!(out, "rule {}: another rule has this id", self.rule),
            Problem::TooMany => {
                write!(out, "rule {}: a table has at most {MOST_RULES} rules", self.rule)
            }
        }
    }
}

struct Compiled {
    rule: Rule,
    head: Option<Pattern>,
    pattern: Pattern,
}

impl Compiled {
    fn is_for(&self, reader: &Reader<'_>) -> bool {
        self.rule.on && self.rule.language == reader.lexicon.language
    }
}

/// Rules that were checked, in the order in which they are asked: the first that fits a clause
/// decides.
pub struct Rules(Vec<Compiled>);

impl Rules {
    /// The rules of the program for all languages, read once.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static RULES: OnceLock<Rules> = OnceLock::new();
        RULES.get_or_init(|| {
            let rules = Self::shipped_table();
            Self::new(&rules).unwrap_or(Self(Vec::new()))
        })
    }

    /// The table of the rules of the program for all languages, to show and to change.
    #[must_use]
    pub fn shipped_table() -> Vec<Rule> {
        Language::ALL.into_iter().flat_map(Self::table_of).collect()
    }

    /// The table of the rules of the program for a language.
    #[must_use]
    pub fn table_of(language: Language) -> Vec<Rule> {
        let table = match language {
            Language::English => ENGLISH,
            Language::French => FRENCH,
            Language::Spanish => SPANISH,
        };
        table::from_csv(table).unwrap_or_default()
    }

    /// Checks rules.
    ///
    /// # Errors
    /// If a pattern cannot be read, or an id is missing or there twice.
    pub fn new(rules: &[Rule]) -> Result<Self, RuleError> {
        let mut compiled: Vec<Compiled> = Vec::new();
        let mut ids: HashSet<&str> = HashSet::new();
        for (row, rule) in rules.iter().enumerate() {
            let error = |problem| RuleError { rule: rule.id.clone(), problem };
            if row >= MOST_RULES {
                return Err(error(Problem::TooMany));
            }
            if rule.id.trim().is_empty() {
                return Err(RuleError { rule: (row + 1).to_string(), problem: Problem::NoId });
            }
            if !ids.insert(rule.id.as_str()) {
                return Err(error(Problem::SameId));
            }
            let lexicon = Lexicon::of(rule.language);
            let read = |written: &str| {
                Pattern::read(written, lexicon).map_err(|problem| error(Problem::Pattern(problem)))
            };
            let (head, pattern) = match rule.pattern.split_once(" : ") {
                Some((head, pattern)) => (Some(read(head)?), read(pattern)?),
                None => (None, read(&rule.pattern)?),
            };
            compiled.push(Compiled { rule: rule.clone(), head, pattern });
        }
        Ok(Self(compiled))
    }

    /// The rules, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.0.iter().map(|compiled| &compiled.rule)
    }

    /// The first rule that fits a clause.
    pub(crate) fn of_clause(
        &self,
        reader: &Reader<'_>,
        clause: &Predicate,
    ) -> Option<(&Rule, Fit)> {
        let used = self.0.iter();
        let used = used.filter(|one| one.is_for(reader) && is_about(one.rule.about, clause));
        used.filter_map(|one| {
            if let Some(head) = &one.head {
                head.fit(reader, &[clause.head])?;
            }
            let fit = one.pattern.fit(reader, &clause.words)?;
            Some((&one.rule, fit))
        })
        .next()
    }

    /// The rules for words anywhere that fit a sentence, with the place where each fits first.
    pub(crate) fn of_words(&self, reader: &Reader<'_>) -> Vec<(&Rule, usize, Fit)> {
        let all: Vec<usize> = (0..reader.sentence.words.len()).collect();
        let used = self.0.iter();
        let used = used.filter(|one| one.is_for(reader) && one.rule.about == About::Words);
        used.filter_map(|one| {
            let (from, fit) = one.pattern.fit_anywhere(reader, &all)?;
            Some((&one.rule, from, fit))
        })
        .collect()
    }
}

fn is_about(about: About, clause: &Predicate) -> bool {
    match about {
        About::Own => matches!(clause.subject, Subject::Me | Subject::We | Subject::State),
        About::We => clause.subject == Subject::We,
        About::Thing => clause.subject == Subject::Thing,
        About::Other => clause.subject == Subject::Other,
        About::Anybody => true,
        About::Words => false,
    }
}
