//! Sentences of two subjects that can be told apart by their words.

/// A sentence about reefs if `at` is even, and about something else if it is odd. Each is different.
#[must_use]
pub fn reef_or_other(at: usize) -> String {
    let others = ["The road is long", "We met at noon", "Ships \u{1f6a2} leave"];
    let reefs = ["Coral reefs e\u{301} fade", "The coral is white", "Old reefs bleach"];
    let from = if at.is_multiple_of(2) { reefs } else { others };
    format!("{} in year {at}.", from[at / 2 % 3])
}
