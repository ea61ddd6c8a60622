//! The English words of dates: tokens, months, numbers, units.

use time::Month;

use super::period::Unit;

/// Words of a phrase: lower case, without punctuation.
pub(super) type Words<'a> = &'a [&'a str];

/// Cuts a phrase into lower-case words without punctuation around them. No-break
/// spaces are spaces; a dash between dates becomes the word `to`.
pub(super) fn tokens(phrase: &str) -> Vec<String> {
    phrase
        .replace(['\u{2013}', '\u{2014}', '\u{2012}'], " to ")
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// A month by its name or the usual abbreviation.
pub(super) fn month(word: &str) -> Option<Month> {
    let month = match word {
        "january" | "jan" => Month::January,
        "february" | "feb" => Month::February,
        "march" | "mar" => Month::March,
        "april" | "apr" => Month::April,
        "may" => Month::May,
        "june" | "jun" => Month::June,
        "july" | "jul" => Month::July,
        "august" | "aug" => Month::August,
        "september" | "sept" | "sep" => Month::September,
        "october" | "oct" => Month::October,
        "november" | "nov" => Month::November,
        "december" | "dec" => Month::December,
        _ => return None,
    };
    Some(month)
}

/// Whether it is the name of a day of the week.
pub(super) fn weekday(word: &str) -> bool {
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].contains(&word)
}

/// A year of four digits between 1000 and 2999.
pub(super) fn year(word: &str) -> Option<i32> {
    let digits = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|year| digits && (1000..3000).contains(year))
}

/// The day of a month, from 1 to 31, with or without `st`, `nd`, `rd`, `th`.
pub(super) fn day_number(word: &str) -> Option<u8> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    let fits = digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|day| fits && (1..=31).contains(day))
}

/// `first` to `fourth`.
pub(super) fn ordinal(word: &str) -> Option<u8> {
    match word {
        "first" | "1st" => Some(1),
        "second" | "2nd" => Some(2),
        "third" | "3rd" => Some(3),
        "fourth" | "4th" => Some(4),
        _ => None,
    }
}

/// A whole number up to 9999 in digits, or one of the numbers that are written as a word.
pub(super) fn cardinal(word: &str) -> Option<i32> {
    const WORDS: [(&str, i32); 22] = [
        ("a", 1),
        ("an", 1),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("fifteen", 15),
        ("eighteen", 18),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("ninety", 90),
    ];
    if (1..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit()) {
        return word.parse().ok();
    }
    WORDS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number)
}

/// A unit of time, in the singular or plural.
pub(super) fn unit(word: &str) -> Option<Unit> {
    match word {
        "day" | "days" => Some(Unit::Day),
        "week" | "weeks" => Some(Unit::Week),
        "month" | "months" => Some(Unit::Month),
        "year" | "years" => Some(Unit::Year),
        _ => None,
    }
}
