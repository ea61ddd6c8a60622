//! Parses the bytes of a project file, or returns where they are wrong.

use super::shape::ProjectFile;
use super::{FORMAT, MAJOR, kind};
use crate::json::{self, Json, JsonError, Misshape};
use crate::project::ProjectProblem;

/// Why a file cannot be read at all. Places look like `annotations[3].spans[0].start`, counted from
/// 0; the file itself is the empty place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Not UTF-8.
    NotUtf8 {
        /// The first invalid byte, counted from 0.
        at: usize,
    },
    /// Not JSON, or JSON that is cut off, nested too deeply, or has a string with half of a
    /// surrogate pair.
    NotJson {
        /// From 1.
        line: usize,
        /// In bytes, from 1.
        column: usize,
    },
    /// JSON, but not one of our files.
    NotOurs,
    /// One of our files, but of another kind.
    OtherKind(String),
    /// Written by a version that this one cannot read.
    NewerMajor {
        /// The version in the file.
        found: String,
    },
    /// A required field is missing.
    Missing {
        /// The object it should be in.
        place: String,
        /// The field's name.
        field: String,
    },
    /// A field occurs twice in one object.
    Twice {
        /// The object it is in.
        place: String,
        /// The field's name.
        field: String,
    },
    /// A value is not of the required type.
    WrongType {
        /// Where.
        place: String,
        /// What it should be.
        expected: Expected,
    },
    /// The codebook or the list of annotators is not valid.
    Invalid(ProjectProblem),
}

/// What is expected in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Text.
    Text,
    /// A whole number, not below 0 and not above what the place can hold.
    WholeNumber,
    /// `true` or `false`.
    YesNo,
    /// A list.
    List,
    /// An object.
    Object,
    /// One of these words, as a readable list.
    OneOf(String),
    /// A UUID.
    Uuid,
    /// A SHA-256 in hexadecimal.
    Sha256,
    /// A short name of lower-case letters, digits and underscores.
    Slug,
    /// A time in ISO 8601.
    Time,
    /// A version such as `1.0`.
    Version,
    /// Something else.
    Other,
}

/// The longest piece of a file that is quoted in an error, in characters.
const LONGEST: usize = 200;

pub(super) fn read(bytes: &[u8]) -> Result<ProjectFile, FileError> {
    let tree = json::parse(text(bytes)?).map_err(|error| file_error(&error))?;
    let text = |name| tree.field(name).and_then(Json::text);
    check_envelope(text("format"), text("version"), text("kind"))?;
    tree.read().map_err(|misshape| misshapen(&misshape))
}

/// As [`read`], but without a tree, which is quicker. Only the tree knows where an error is, so a file
/// with one is read again.
pub(super) fn read_at_once(bytes: &[u8]) -> Result<ProjectFile, FileError> {
    let file: Option<ProjectFile> = serde_json::from_str(text(bytes)?).ok();
    let is_ours = |file: &ProjectFile| {
        check_envelope(Some(&file.format), Some(&file.version), Some(&file.kind)).is_ok()
    };
    match file.filter(is_ours) {
        Some(file) => Ok(file),
        None => read(bytes),
    }
}

fn text(bytes: &[u8]) -> Result<&str, FileError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| FileError::NotUtf8 { at: error.valid_up_to() })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn check_envelope(
    format: Option<&str>,
    version: Option<&str>,
    kind: Option<&str>,
) -> Result<(), FileError> {
    if format != Some(FORMAT) {
        return Err(FileError::NotOurs);
    }
    check_version(version)?;
    match kind {
        Some(known) if kind::NAMES.contains(&known) => Ok(()),
        Some(other) => Err(FileError::OtherKind(short(other))),
        None => Err(FileError::WrongType { place: "kind".into(), expected: Expected::Text }),
    }
}

fn check_version(version: Option<&str>) -> Result<(), FileError> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let parts = version.and_then(|version| version.split_once('.'));
    match parts.filter(|(major, minor)| digits(major) && digits(minor)) {
        // A number that is too large is a very new version.
        Some((major, _)) if major.parse().unwrap_or(u64::MAX) > MAJOR => {
            Err(FileError::NewerMajor { found: short(version.unwrap_or_default()) })
        }
        Some((major, _)) if major.parse() == Ok(MAJOR) => Ok(()),
        _ => Err(FileError::WrongType { place: "version".into(), expected: Expected::Version }),
    }
}

fn file_error(error: &JsonError) -> FileError {
    match error {
        JsonError::Syntax { line, column } => FileError::NotJson { line: *line, column: *column },
        JsonError::Shape(misshape) => misshapen(misshape),
    }
}

fn misshapen(Misshape { place, message }: &Misshape) -> FileError {
    let place = short(place);
    let named = |start: &str| {
        let rest = message.strip_prefix(start)?;
        Some(short(rest.split('`').next()?))
    };
    if let Some(field) = named("missing field `") {
        return FileError::Missing { place, field };
    }
    if let Some(field) = named("duplicate field `") {
        return FileError::Twice { place, field };
    }
    FileError::WrongType { place, expected: expected(message) }
}

/// What was expected, according to serde's message or one of ours. Each case has a test.
fn expected(message: &str) -> Expected {
    let (found, wanted) = message.rsplit_once("expected ").unwrap_or((message, ""));
    match wanted {
        _ if found.starts_with("unknown variant") => {
            Expected::OneOf(wanted.trim_start_matches("one of ").replace('`', ""))
        }
        "a string" | "string" | "a borrowed string" => Expected::Text,
        "u8" | "u32" | "u64" | "usize" | "i64" => Expected::WholeNumber,
        "a boolean" => Expected::YesNo,
        "a sequence" => Expected::List,
        "a map" => Expected::Object,
        _ if wanted.starts_with("struct ") => Expected::Object,
        _ if found == "not a UUID" => Expected::Uuid,
        _ if found.starts_with("not a SHA-256") => Expected::Sha256,
        _ if found.starts_with("an id has lower-case letters") => Expected::Slug,
        _ if found == "not a time" => Expected::Time,
        _ => Expected::Other,
    }
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stored::file::export::export_project;
    use crate::testing::generate::rich_project;

    fn error(json: &str) -> FileError {
        match read(json.as_bytes()) {
            Ok(_) => panic!("should not be readable: {json}"),
            Err(error) => error,
        }
    }

    /// The rich project's file with one piece replaced.
    fn with(old: &str, new: &str) -> String {
        let json = export_project(&rich_project());
        assert!(json.contains(old), "{old} in {json}");
        json.replacen(old, new, 1)
    }

    fn wrong(place: &str, expected: Expected) -> FileError {
        FileError::WrongType { place: place.into(), expected }
    }

    #[test]
    fn foreign_and_newer_files_have_different_errors() {
        let not_json = |line, column| FileError::NotJson { line, column };
        assert_eq!(read(&[b'{', 0xff]).err(), Some(FileError::NotUtf8 { at: 1 }));
        assert_eq!(error(""), not_json(1, 0));
        assert_eq!(error("{\n\"a\": tru}"), not_json(2, 9));
        assert_eq!(error("Mr. President,"), not_json(1, 1));
        for other in ["[]", "3", "null", "\"a\"", "{}", r#"{"format":7}"#] {
            assert_eq!(error(other), FileError::NotOurs, "{other}");
        }
        let head = r#""version": "1.4""#;
        let newer = |found: &str| FileError::NewerMajor { found: found.into() };
        assert_eq!(error(&with(head, r#""version": "2.0""#)), newer("2.0"));
        let huge = format!("{}.0", "9".repeat(40));
        assert_eq!(error(&with(head, &format!(r#""version": "{huge}""#))), newer(&huge));
        for version in ["0.9", "1", "one.two", "-1.0", "1.", ""] {
            let json = with(head, &format!(r#""version": "{version}""#));
            assert_eq!(error(&json), wrong("version", Expected::Version), "{version}");
        }
        assert!(read(with(head, r#""version": "1.17""#).as_bytes()).is_ok());
        let kind = with(r#""kind": "project""#, r#""kind": "opinion""#);
        assert_eq!(error(&kind), FileError::OtherKind("opinion".into()));
        let marked = format!("\u{feff}{}", export_project(&rich_project()));
        assert!(read(marked.as_bytes()).is_ok());
        assert!(matches!(error(&format!("{marked}]")), FileError::NotJson { .. }));
    }

    #[test]
    fn wrong_types_are_named_with_their_place() {
        let start = "annotations[0].spans[0].start";
        for number in ["-1", "1.5", "\"4\"", "99999999999", "null", "[]", "1e3"] {
            let json = with("\"start\": 4,\n          \"end\": 9", &format!("\"start\": {number}"));
            assert_eq!(error(&json), wrong(start, Expected::WholeNumber), "{number}");
        }
        let cases = [
            ("\"name\": \"A project\"", "\"name\": 7", "project.name", Expected::Text),
            ("\"annotators\": [", "\"annotators\": 3, \"x\": [", "annotators", Expected::List),
            ("\"project\": {", "\"project\": 5, \"x\": {", "project", Expected::Object),
            (
                "\"origin\": \"manual\"",
                "\"origin\": \"dreamt\"",
                "annotations[0].origin",
                Expected::OneOf("manual, tag_all, suggestion, imported, adjudicated".into()),
            ),
            (
                "\"code\": \"pledge\"",
                "\"code\": \"A pledge\"",
                "annotations[0].code",
                Expected::Slug,
            ),
            ("\"created\": \"", "\"created\": \"x", "annotations[0].created", Expected::Time),
            ("\"sha256\": \"", "\"sha256\": \"x", "statements[0].sha256", Expected::Sha256),
            ("\"statement\": \"", "\"statement\": \"x", "annotations[0].statement", Expected::Uuid),
            (
                "\"byte_order_mark\": false",
                "\"byte_order_mark\": 0",
                "statements[0].provenance.byte_order_mark",
                Expected::YesNo,
            ),
            (
                "\"attributes\": {\n        \"actor\"",
                "\"attributes\": [], \"x\": {\n \"actor\"",
                "annotations[0].attributes",
                Expected::Object,
            ),
        ];
        for (old, new, place, expected) in cases {
            assert_eq!(error(&with(old, new)), wrong(place, expected));
        }
    }

    #[test]
    fn missing_and_repeated_fields_are_named() {
        let missing = |place: &str, field: &str| FileError::Missing {
            place: place.into(),
            field: field.into(),
        };
        assert_eq!(error(&with("\"annotators\"", "\"x\"")), missing("", "annotators"));
        assert_eq!(error(&with("\"quote\"", "\"x\"")), missing("annotations[0].spans[0]", "quote"));
        let twice = |place: &str, field: &str| FileError::Twice {
            place: place.into(),
            field: field.into(),
        };
        assert_eq!(
            error(&with("\"code\": \"pledge\"", "\"code\": \"pledge\", \"code\": \"call\"")),
            twice("annotations[0]", "code")
        );
        let attribute = "\"attributes\": {";
        let again = "\"attributes\": {\"actor\": {\"value\": 1}, ";
        assert_eq!(error(&with(attribute, again)), twice("annotations[0].attributes", "actor"));
    }

    #[test]
    fn hostile_files_are_errors_or_harmless() {
        let name = "\"name\": \"A project\"";
        let not_json = |json: String| matches!(error(&json), FileError::NotJson { .. });
        assert!(not_json(with(name, r#""name": "\ud800""#)));
        assert!(not_json(with(name, "\"name\": \"\u{1}\"")));
        assert!(not_json(with(name, "\"name\": \"A\", \"x\": 1e999")));
        let deep = format!("{name}, \"x\": {}", "[".repeat(200_000));
        assert!(not_json(with(name, &deep)));
        let deep = format!("{name}, \"x\": {}{}", "[".repeat(200_000), "]".repeat(200_000));
        assert!(not_json(with(name, &deep)));
        let long = format!("\"name\": \"{}\"", "é".repeat(500_000));
        assert!(read(with(name, &long).as_bytes()).is_ok());
        let proto = format!("{name}, \"__proto__\": {{\"a\": 1}}, \"constructor\": []");
        assert!(read(with(name, &proto).as_bytes()).is_ok());
        let key = format!("\"attributes\": {{\"{}\": 1, ", "a".repeat(1_000_000));
        assert!(read(with("\"attributes\": {", &key).as_bytes()).is_err());
        let kind = format!("\"kind\": \"{}\"", "k".repeat(1_000_000));
        let FileError::OtherKind(kind) = error(&with("\"kind\": \"project\"", &kind)) else {
            panic!("not an error about the kind");
        };
        assert_eq!(kind.len(), LONGEST);
    }
}
