//! The words of dates: month names in six languages, Portuguese and Italian; English numbers and units.

use time::Month;

use super::fold::fold;
use super::period::Unit;

/// The words of a phrase, folded and without punctuation.
pub(super) type Words<'a> = &'a [&'a str];

/// Splits a phrase into folded words without punctuation around them. No-break spaces count as
/// spaces; a dash between dates becomes the word `to`.
pub(super) fn tokens(phrase: &str) -> Vec<String> {
    phrase
        .replace(['\u{2013}', '\u{2014}', '\u{2012}'], " to ")
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|word| fold(word.trim_matches(|c: char| !c.is_alphanumeric())))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The month that a folded word names. Both Levantine and Roman names are accepted in Arabic.
pub(super) fn month(word: &str) -> Option<Month> {
    const NAMES: [&str; 12] = [
        "january jan janvier enero janeiro gennaio января يناير جانفي",
        "february feb fevrier febrero fevereiro febbraio февраля شباط فبراير فيفري",
        "march mar mars marzo marco марта اذار مارس",
        "april apr avril abril aprile апреля نيسان ابريل افريل",
        "may mai mayo maio maggio мая ايار مايو ماي",
        "june jun juin junio junho giugno июня حزيران يونيو يونيه جوان",
        "july jul juillet julio julho luglio июля تموز يوليو يوليه جويليه يوليوز",
        "august aug aout agosto августа اب اغسطس اوت غشت",
        "september sept sep septembre septiembre setiembre setembro settembre сентября ايلول سبتمبر شتنبر",
        "october oct octobre octubre outubro ottobre октября اكتوبر",
        "november nov novembre noviembre novembro ноября نوفمبر نونبر",
        "december dec decembre diciembre dezembro dicembre декабря ديسمبر دجنبر",
    ];
    let at = NAMES.iter().position(|names| names.split(' ').any(|name| name == word))?;
    Month::try_from(u8::try_from(at.checked_add(1)?).ok()?).ok()
}

/// A number of up to four digits.
pub(super) fn number(word: &str) -> Option<u32> {
    let digits = (1..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    if digits { word.parse().ok() } else { None }
}

/// Whether it is the name of a day of the week.
pub(super) fn weekday(word: &str) -> bool {
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].contains(&word)
}

/// A year of four digits between 1000 and 2999.
pub(super) fn year(word: &str) -> Option<i32> {
    let number = number(word).filter(|year| (1000..3000).contains(year))?;
    i32::try_from(number).ok()
}

/// The day of a month, from 1 to 31, with or without `st`, `nd`, `rd`, `th`.
pub(super) fn day_number(word: &str) -> Option<u8> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    let day = number(digits).filter(|day| digits.len() <= 2 && (1..=31).contains(day))?;
    u8::try_from(day).ok()
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

/// A whole number up to 9999 in digits, or a number in words.
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
    if let Some(number) = number(word) {
        return i32::try_from(number).ok();
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
