//! Placeholder until the content work is merged.
use super::value::Money;
/// Parse.
#[must_use]
pub fn parse(_text: &str) -> Option<Money> {
    None
}
