//! Why a project file could not be read.

use crate::quoted;
use annotator_core::stored::file::import::{Expected, FileError};
use annotator_words::file_errors as words;

/// Why the file could not be read, what happened to the data, and what to do.
#[must_use]
pub fn file_error(name: &str, error: &FileError) -> String {
    let name = &quoted(name);
    match error {
        FileError::NotUtf8 { at } => words::not_utf8(name, at + 1),
        FileError::NotJson { line, column } => words::not_json(name, *line, *column),
        FileError::NotOurs => words::not_ours(name),
        FileError::OtherKind(kind) => words::other_kind(name, &quoted(kind)),
        FileError::NewerMajor { found } => words::newer(name, found),
        FileError::Missing { place, field } => {
            words::missing(name, &quoted(field), &place_name(place))
        }
        FileError::Twice { place, field } => words::twice(name, &quoted(field), &place_name(place)),
        FileError::WrongType { place, expected } => {
            let (kind, one_of) = kind(expected);
            words::wrong(name, &place_name(place), kind, one_of)
        }
        FileError::Invalid(_) => words::contradiction(name),
    }
}

/// A part of the file, as an argument of messages.
fn place_name(place: &str) -> String {
    if place.is_empty() { "file".to_owned() } else { quoted(place) }
}

/// What is expected, as an argument of the message `wrong`, and the words to choose from.
fn kind(expected: &Expected) -> (&'static str, &str) {
    let kind = match expected {
        Expected::Text => "text",
        Expected::WholeNumber => "whole-number",
        Expected::YesNo => "yes-no",
        Expected::List => "list",
        Expected::Object => "object",
        Expected::OneOf(words) => return ("one-of", words),
        Expected::Uuid => "uuid",
        Expected::Sha256 => "sha256",
        Expected::Slug => "slug",
        Expected::Time => "time",
        Expected::Version => "version",
        Expected::Other => "other",
    };
    (kind, "")
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

    #[test]
    fn a_place_is_the_file_or_a_part_of_it() {
        let missing = |place: &str| {
            let error = FileError::Missing { place: place.into(), field: "text".into() };
            file_error("a.json", &error)
        };
        assert!(missing("").contains("“text” is missing in the file. Nothing"));
        assert!(missing("statements[0]").contains("is missing in “statements[0]”. Nothing"));
    }

    #[test]
    fn messages_say_what_is_expected() {
        let wrong = |expected| {
            file_error("a.json", &FileError::WrongType { place: "origin".into(), expected })
        };
        assert!(wrong(Expected::Uuid).contains("in “origin” there should be a UUID."));
        assert!(wrong(Expected::OneOf("a, b".into())).contains("should be one of a, b."));
        assert!(wrong(Expected::Other).contains("should be something else."));
    }
}
