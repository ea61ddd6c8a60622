//! Reads JSON of other programs, which does not always have the shape that its format defines.

use std::borrow::Cow;

use annotator_core::json::Json;
use annotator_core::project::annotation::Timestamp;
use annotator_core::stored::file::iso::parse;

/// The items of a list; none if it is something else.
#[must_use]
pub(crate) fn list<'a>(json: Option<&'a Json<'a>>) -> &'a [Json<'a>] {
    match json {
        Some(Json::List(items)) => items,
        _ => &[],
    }
}

/// The items of a list, or a single value as one item.
#[must_use]
pub(crate) fn one_or_more<'a>(json: Option<&'a Json<'a>>) -> &'a [Json<'a>] {
    match json {
        None | Some(Json::Null) => &[],
        Some(Json::List(items)) => items,
        Some(one) => std::slice::from_ref(one),
    }
}

/// The fields of an object, in order; none if it is something else.
#[must_use]
pub(crate) fn fields<'a>(json: &'a Json<'a>) -> &'a [(Cow<'a, str>, Json<'a>)] {
    match json {
        Json::Object(fields) => fields,
        _ => &[],
    }
}

/// A text field that is not empty.
#[must_use]
pub(crate) fn text<'a>(json: &'a Json, field: &str) -> Option<&'a str> {
    json.field(field)?.text().filter(|text| !text.is_empty())
}

/// A whole number of at least 0, in any form: `12`, `12.0`.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked before
pub(crate) fn number(json: Option<&Json>) -> Option<u32> {
    match json? {
        Json::Whole(number) => u32::try_from(*number).ok(),
        Json::Fraction(number) => {
            let fits = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number);
            fits.then_some(*number as u32)
        }
        _ => None,
    }
}

/// A single value in words; `None` for lists, objects and `null`.
#[must_use]
pub(crate) fn words(json: &Json) -> Option<String> {
    match json {
        Json::Text(text) => Some(text.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        Json::Whole(number) => Some(number.to_string()),
        Json::Negative(number) => Some(number.to_string()),
        Json::Fraction(number) => Some(number.to_string()),
        Json::Null | Json::List(_) | Json::Object(_) => None,
    }
}

/// A time in RFC 3339.
#[must_use]
pub(crate) fn time(json: Option<&Json>) -> Option<Timestamp> {
    parse(json?.text()?)
}

/// The start of a text, for lists of what was not read.
#[must_use]
pub(crate) fn start_of(text: &str) -> String {
    const MOST: usize = 80;
    let mut start: String = text.chars().take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        start.push('…');
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_in_any_form() {
        let cases = [
            (Json::Whole(12), Some(12)),
            (Json::Fraction(12.0), Some(12)),
            (Json::Fraction(12.5), None),
            (Json::Fraction(-1.0), None),
            (Json::Fraction(f64::INFINITY), None),
            (Json::Whole(u64::MAX), None),
            (Json::Negative(-1), None),
            (Json::Text("12".into()), None),
        ];
        for (json, expected) in cases {
            assert_eq!(number(Some(&json)), expected, "{json:?}");
        }
    }
}
