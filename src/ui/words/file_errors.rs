//! Why a project file could not be read, in one sentence each.

use super::{number, quoted};
use annotator_core::stored::file::import::{Expected, FileError};

/// Why the file could not be read, what happened to the data, and what to do.
pub fn file_error(name: &str, error: &FileError) -> String {
    format!("{} was not opened: {} Nothing was changed.", quoted(name), why(error))
}

fn why(error: &FileError) -> String {
    match error {
        FileError::NotUtf8 { at } => format!(
            "it is not UTF-8 text; the first byte that does not fit is number {}. Save it again \
             as UTF-8.",
            number(at + 1)
        ),
        FileError::NotJson { line, column } => format!(
            "it is damaged or not JSON; reading stopped at line {}, column {}. Try an earlier \
             copy of it.",
            number(*line),
            number(*column)
        ),
        FileError::NotOurs => "it is JSON, but not a file that this page exported.".to_owned(),
        FileError::OtherKind(kind) => {
            format!("it is a file of the kind {}, and only projects open here.", quoted(kind))
        }
        FileError::NewerMajor { found } => format!(
            "it was written by version {found}, which is newer than this page. Load the page \
             again to get the newest one."
        ),
        FileError::Missing { place, field } => {
            format!("{} is missing in {}.", quoted(field), place_name(place))
        }
        FileError::Twice { place, field } => {
            format!("{} stands twice in {}.", quoted(field), place_name(place))
        }
        FileError::WrongType { place, expected } => {
            format!("in {} there should be {}.", place_name(place), expected_name(expected))
        }
        FileError::Invalid(_) => {
            "its codebook or its list of annotators contradicts itself.".to_owned()
        }
    }
}

fn place_name(place: &str) -> String {
    if place.is_empty() { "the file".to_owned() } else { quoted(place) }
}

fn expected_name(expected: &Expected) -> String {
    match expected {
        Expected::Text => "text".to_owned(),
        Expected::WholeNumber => "a whole number that is not negative or too large".to_owned(),
        Expected::YesNo => "true or false".to_owned(),
        Expected::List => "a list".to_owned(),
        Expected::Object => "an object".to_owned(),
        Expected::OneOf(words) => format!("one of {words}"),
        Expected::Uuid => "a UUID".to_owned(),
        Expected::Sha256 => "a SHA-256 of 64 hexadecimal digits".to_owned(),
        Expected::Slug => "a short name of lower-case letters, digits and underscores".to_owned(),
        Expected::Time => "a time such as 2031-05-04T10:00:00.000Z".to_owned(),
        Expected::Version => "a version such as 1.0".to_owned(),
        Expected::Other => "something else".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_names_the_place_and_the_remedy() {
        let error = FileError::NotJson { line: 1200, column: 3 };
        assert_eq!(
            file_error("a.json", &error),
            "“a.json” was not opened: it is damaged or not JSON; reading stopped at line 1,200, \
             column 3. Try an earlier copy of it. Nothing was changed."
        );
    }
}
