//! Words of the code picker, the inspector and the list of annotations.

/// The picker's name.
pub const PICKER: &str = "Choose a code";
/// The picker's search field.
pub const SEARCH_CODES: &str = "Search codes";
/// The list of codes in the picker.
pub const CODES: &str = "Codes";
/// The codes that were found.
pub const RESULTS: &str = "Results";
/// No code was found.
pub const NO_CODE_FOUND: &str = "No code has these letters.";
/// Introduces what belongs to a code.
pub const INCLUDES: &str = "Also:";
/// Introduces what does not belong to a code.
pub const EXCLUDES: &str = "Not:";
/// Closes the picker.
pub const CLOSE: &str = "Close";

/// The picker's keys and what they do.
pub const PICKER_KEYS: [(&str, &str); 4] = [
    ("↵", "apply"),
    ("⇧↵", "apply and add another"),
    ("esc", "keep selection"),
    ("alt", "free the edges"),
];

/// Offers to add a code.
#[must_use]
pub fn create_code(name: &str) -> String {
    format!("Create “{name}”")
}

/// How many codes a search found.
#[must_use]
pub fn codes_found(count: usize) -> String {
    match count {
        0 => NO_CODE_FOUND.to_owned(),
        1 => "1 code".to_owned(),
        _ => format!("{count} codes"),
    }
}
