//! Reads and writes numbers as in the language of a statement.
//!
//! | written | languages | `1500.5` |
//! |---|---|---|
//! | [`Numbers::Point`] | English, Chinese, … | `1,500.5`; in India also `1,00,000` |
//! | [`Numbers::SpaceAndComma`] | French, Russian, … | `1 500,5` |
//! | [`Numbers::PointAndComma`] | German, Portuguese, … | `1.500,5` |
//! | [`Numbers::Unknown`] | Spanish and Arabic without a country, any other | either |
//!
//! In all of them a space, an apostrophe or the Arabic `٬` may separate thousands, and the Arabic
//! `٫` is always before the fraction. Digits of other scripts are read too. A number is not read at
//! all if it is ambiguous (`1,500` in an unknown language) or is not written like this in the
//! language (`1,5` in English): no number is better than a wrong one.

use super::decimal::Decimal;
use super::fold::digit;

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// A comma between thousands, a point before the fraction.
    Point,
    /// A space between thousands, a comma before the fraction.
    SpaceAndComma,
    /// A point between thousands, a comma before the fraction.
    PointAndComma,
    /// Any of these. A number is read only if all ways that can read it agree.
    #[default]
    Unknown,
}

/// One way of writing numbers.
#[derive(Clone, Copy)]
struct Way {
    /// The separator before the fraction.
    decimal: char,
    /// The separator between thousands, besides spaces and apostrophes.
    group: Option<char>,
}

const POINT: Way = Way { decimal: '.', group: Some(',') };
const SPACE_AND_COMMA: Way = Way { decimal: ',', group: None };
const POINT_AND_COMMA: Way = Way { decimal: ',', group: Some('.') };

/// The separator before the fraction in Arabic and Persian.
pub(super) const ARABIC_DECIMAL: char = '٫';
/// The separator between thousands in Arabic and Persian.
pub(super) const ARABIC_GROUP: char = '٬';

impl Numbers {
    /// How a language (a BCP 47 tag) writes numbers; [`Numbers::Unknown`] for most.
    #[must_use]
    pub fn of(language: &str) -> Self {
        const POINT: &str = "en zh ja ko th he iw hi bn ta te ur ne si ga cy mt fil";
        const SPACE: &str = "fr ru uk be bg cs sk pl fi sv nb nn no hu et lv lt kk ky hy ka uz sq";
        const COMMA: &str = "de it pt nl da el id tr az hr sr sl bs mk ro vi ca gl eu is";
        // Spain and South America; then Mexico and its neighbours.
        const SPANISH_COMMA: &str = "es ar bo cl co cr ec gq py uy ve";
        const SPANISH_POINT: &str = "mx us pr gt hn ni pa sv do pe cu";
        const MAGHREB: &str = "dz ma tn ly mr eh";

        let tag = language.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        let primary = parts.next().unwrap_or_default();
        // A script may come before the country. A single letter starts an extension.
        let mut rest = parts.take_while(|part| part.len() > 1);
        let country = rest.find(|part| part.len() == 2).unwrap_or_default();
        let has = |list: &str, wanted: &str| list.split(' ').any(|item| item == wanted);
        match (primary, country) {
            ("es", country) if has(SPANISH_COMMA, country) => Self::PointAndComma,
            ("es", country) if has(SPANISH_POINT, country) => Self::Point,
            ("ar", country) if has(MAGHREB, country) => Self::PointAndComma,
            ("en", "za") | ("fr" | "de" | "it", "ch") | ("de", "li") => Self::Unknown,
            (language, _) if has(POINT, language) => Self::Point,
            (language, _) if has(SPACE, language) => Self::SpaceAndComma,
            (language, _) if has(COMMA, language) => Self::PointAndComma,
            _ => Self::Unknown,
        }
    }

    /// Parses `text` into a decimal string (see [`is_decimal`]) without leading zeros; `None` if it
    /// is not a number, has anything next to it, or is ambiguous.
    ///
    /// ```
    /// use annotator_core::phrases::number::Numbers;
    /// assert_eq!(Numbers::of("en").read("1,500.5").as_deref(), Some("1500.5"));
    /// assert_eq!(Numbers::of("de").read("1.500,5").as_deref(), Some("1500.5"));
    /// assert_eq!(Numbers::of("en").read("1,5"), None);
    /// assert_eq!(Numbers::Unknown.read("1,500"), None);
    /// ```
    #[must_use]
    pub fn read(self, text: &str) -> Option<String> {
        let plain: String = text.trim().chars().filter(|c| !is_mark(*c)).map(plain).collect();
        let plain = plain.trim();
        let (sign, digits) = match plain.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", plain),
        };
        // A trailing one ends the sentence, or the user is still typing.
        let digits = digits.strip_suffix(['.', ',']).unwrap_or(digits);
        let mut readings = self.ways().iter().filter_map(|way| way.read(digits));
        let number = readings.next()?;
        readings.all(|other| other == number).then(|| format!("{sign}{number}"))
    }

    /// Writes a decimal string in this way; [`Numbers::read`] reads it back.
    #[must_use]
    pub fn write(self, decimal: &str) -> String {
        self.write_grouped_by(decimal, "")
    }

    /// The same with separated thousands.
    #[must_use]
    pub fn write_grouped(self, decimal: &str) -> String {
        let group = match self {
            Self::Point => ",",
            Self::PointAndComma => ".",
            Self::SpaceAndComma | Self::Unknown => "\u{202f}",
        };
        self.write_grouped_by(decimal, group)
    }

    fn write_grouped_by(self, decimal: &str, group: &str) -> String {
        if !is_decimal(decimal) {
            return decimal.to_owned();
        }
        let (sign, digits) = decimal.strip_prefix('-').map_or(("", decimal), |rest| ("-", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut written = sign.to_owned();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && whole.len().abs_diff(at).is_multiple_of(3) {
                written.push_str(group);
            }
            written.push(digit);
        }
        if !fraction.is_empty() {
            written.push(self.ways().first().map_or('.', |way| way.decimal));
            written.push_str(fraction);
            // Add a fourth digit, because three might be thousands.
            if self == Self::Unknown && self.read(&written).is_none() {
                written.push('0');
            }
        }
        written
    }

    fn ways(self) -> &'static [Way] {
        match self {
            Self::Point => &[POINT],
            Self::SpaceAndComma => &[SPACE_AND_COMMA],
            Self::PointAndComma => &[POINT_AND_COMMA],
            Self::Unknown => &[POINT, POINT_AND_COMMA],
        }
    }
}

impl Way {
    fn read(self, text: &str) -> Option<String> {
        let (whole, fraction) = match text.split_once([self.decimal, ARABIC_DECIMAL]) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (text, None),
        };
        let whole = match whole {
            "" if fraction.is_some() => "0".to_owned(),
            whole => self.ungrouped(whole)?,
        };
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            digits => digits,
        };
        let number = match fraction {
            Some(fraction) => format!("{whole}.{fraction}"),
            None => whole.to_owned(),
        };
        is_decimal(&number).then_some(number)
    }

    /// The digits without their separators; `None` if the groups are not valid.
    fn ungrouped(self, whole: &str) -> Option<String> {
        let Some(separator) = whole.chars().find(|c| !c.is_ascii_digit()) else {
            return (!whole.is_empty()).then(|| whole.to_owned());
        };
        if !matches!(separator, ' ' | '\'' | ARABIC_GROUP) && self.group != Some(separator) {
            return None;
        }
        let mut groups = whole.split(separator);
        let first = groups.next()?;
        let rest: Vec<&str> = groups.collect();
        let (last, middle) = rest.split_last()?;
        let thousands = first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
        // Indian grouping: 1,00,00,000
        let lakhs = separator == ','
            && !middle.is_empty()
            && first.len() <= 2
            && middle.iter().all(|group| group.len() == 2)
            && last.len() == 3;
        // "0,500" is not in thousands.
        let fits = !first.is_empty() && !first.starts_with('0') && (thousands || lakhs);
        fits.then(|| format!("{first}{}", rest.concat()))
    }
}

/// Whether `text` is a decimal string: an optional minus, digits, and an optional
/// point with digits after it. No exponent, no separators.
#[must_use]
pub fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && fraction.is_none_or(all_digits)
}

/// Whether two decimal strings are the same number, such as `1.50` and `01.5`. Strings that are not
/// decimal are the same only if they are equal.
#[must_use]
pub fn same_decimal(one: &str, other: &str) -> bool {
    let read = |text: &str| {
        let size = Decimal::parse(text.strip_prefix('-').unwrap_or(text))?;
        Some((text.starts_with('-') && size != Decimal::from(0), size))
    };
    match (read(one), read(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

/// The ASCII form of digits and signs of all scripts; spaces within a line become plain ones.
pub(super) fn plain(c: char) -> char {
    match c {
        '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => ' ',
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{2212}' => '-',
        '\u{ff0c}' => ',',
        '\u{ff0e}' => '.',
        other => digit(other).unwrap_or(other),
    }
}

/// Whether it is a direction mark that does not reverse digits.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}')
}

#[cfg(test)]
mod tests;
