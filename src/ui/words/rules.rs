//! The words of the rules for suggestions.

pub use annotator_words::rules::*;

use annotator_jobs::rules::RuleProblem;

/// Whom a rule is about, by the word of the table of rules.
pub fn about(about: &str) -> &str {
    match about {
        "own" => about_own(),
        "we" => about_we(),
        "thing" => about_thing(),
        "other" => about_other(),
        "anybody" => about_anybody(),
        "words" => about_words(),
        other => other,
    }
}

/// The name of a language with rules, by its code.
pub fn language(code: &str) -> &str {
    match code {
        "en" => from_english(),
        "fr" => from_french(),
        "es" => from_spanish(),
        other => other,
    }
}

/// What is wrong with a rule.
pub fn problem(problem: &RuleProblem) -> String {
    match problem {
        RuleProblem::Empty => problem_empty().to_owned(),
        RuleProblem::TooLong => problem_too_long().to_owned(),
        RuleProblem::Open(part) => problem_open(&super::quoted(part)),
        RuleProblem::UnknownForm(part) => problem_form(&super::quoted(part)),
        RuleProblem::UnknownClass(part) => problem_class(&super::quoted(part)),
        RuleProblem::NoId => problem_no_id().to_owned(),
        RuleProblem::SameId => problem_id().to_owned(),
        RuleProblem::TooMany => problem_too_many().to_owned(),
        RuleProblem::Unknown => problem_unknown().to_owned(),
    }
}
