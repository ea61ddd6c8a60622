//! The words of suggestions.

pub use annotator_words::suggest::*;

use annotator_app::suggesting::{Said, Suggestion};
use annotator_core::project::suggestions::SuggestedBy;
use annotator_words::thousandths;

/// Between the parts of a reason.
const AND: &str = " + ";

/// The reason in words: `we + will contribute + 2 million euros`.
pub fn reason(suggestion: &Suggestion) -> String {
    let words: Vec<&str> = suggestion.because.iter().map(|why| why.words.as_str()).collect();
    words.join(AND)
}

/// How certain a suggestion is, from 0 to 1, with two decimals.
pub fn score(suggestion: &Suggestion) -> String {
    hundredths(suggestion.score)
}

/// A number from 0 to 1, with two decimals.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small whole number
pub fn hundredths(value: f32) -> String {
    let hundredths = (value * 100.0).round().clamp(0.0, 100.0) as u32;
    thousandths(hundredths * 10)
}

/// Where a suggestion is from. `record` is how many of the rule's were decided, and accepted.
pub fn source(suggestion: &Suggestion, record: Option<(usize, usize)>) -> String {
    let rule = suggestion.rule.as_str();
    match (suggestion.by, record) {
        (SuggestedBy::Definition, _) => by_definition().to_owned(),
        (SuggestedBy::Learned, _) => by_learned().to_owned(),
        (SuggestedBy::Rule, None) => by_rule(rule),
        (SuggestedBy::Rule, Some((decided, accepted))) => {
            by_rule_with_record(rule, &super::number(accepted), &super::number(decided))
        }
    }
}

/// What a screen reader says about a suggestion that is looked at.
pub fn said(said: &Said) -> String {
    let Said { suggestion, code, place, of } = said;
    let (place, of) = (super::number(*place), super::number(*of));
    said_suggestion(&place, &of, code, &suggestion.quote, &reason(suggestion))
}
