//! Formats and parses CSS lengths. The browser does the work, because Rust's code for fractions
//! would be a tenth of the first part of the program.

use js_sys::Number;

/// A length in CSS, such as `12.5px`.
#[must_use]
pub fn px(length: f64) -> String {
    number(length) + "px"
}

/// A number in CSS.
#[must_use]
pub fn number(number: f64) -> String {
    Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default()
}

/// The number at the start of a computed length.
#[must_use]
pub fn read_px(length: &str) -> Option<f64> {
    Some(Number::parse_float(length)).filter(|number| number.is_finite())
}
