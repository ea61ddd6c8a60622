//! Days as written in the six languages of the United Nations.

use std::ops::Range;

use time::{Date, Month};

use super::date::parse_day;
use super::date_words::{month, number};
use super::fold::{fold, is_han};

/// Parses a day from a file or table, in any common form; `None` if it is not certain.
#[must_use]
pub fn day_given(value: &str) -> Option<Date> {
    let iso = value.get(..10).and_then(parse_day);
    iso.or_else(|| find_day(&fold(value)).map(|(day, _)| day))
}

/// The first full date (day, month and year) in a folded line, and where it is.
#[must_use]
pub fn find_day(line: &str) -> Option<(Date, Range<usize>)> {
    if !line.chars().any(|c| c.is_ascii_digit() || c == '年') {
        return None;
    }
    let words = words(line);
    let in_words = (0..words.len()).find_map(|at| {
        let rest = words.get(at..)?;
        let (date, count) = in_figures(rest).or_else(|| in_words(rest))?;
        let last = words.get(at + count.checked_sub(1)?)?;
        Some((date, words.get(at)?.1.start..last.1.end))
    });
    in_words.or_else(|| chinese(line))
}

/// Whether a line is a date with little else, such as the place and the hour.
#[must_use]
pub fn is_mostly_day(line: &str) -> bool {
    find_day(line).is_some_and(|(_, day)| {
        let rest = line.len().saturating_sub(day.len());
        rest <= 40 && line.split_whitespace().count() <= 12
    })
}

type Word<'a> = (&'a str, Range<usize>);

/// Runs of letters, runs of digits, and single marks between them.
fn words(line: &str) -> Vec<Word<'_>> {
    let kind = |c: char| match c {
        c if c.is_ascii_digit() => 0,
        c if c.is_alphabetic() => 1,
        c if c.is_whitespace() => 2,
        _ => 3,
    };
    let mut words: Vec<Word> = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, c) in line.char_indices().chain([(line.len(), ' ')]) {
        let here = kind(c);
        if last.is_some_and(|last| last != here || last == 3) || at == line.len() {
            let word = line.get(start..at).unwrap_or_default();
            if !word.trim().is_empty() {
                words.push((word, start..at));
            }
            start = at;
        }
        last = Some(here);
    }
    words
}

/// `2017-03-15`, `15.03.2017`, `15/03/2017`, and how many words it takes up.
fn in_figures(words: &[Word]) -> Option<(Date, usize)> {
    let [(first, a), (mark, b), (second, c), (again, d), (third, e), ..] = words else {
        return None;
    };
    let close = a.end == b.start && b.end == c.start && c.end == d.start && d.end == e.start;
    if !close || mark != again {
        return None;
    }
    let (year, month, day) = match (*mark, first.len(), third.len()) {
        ("-" | "/" | ".", 4, 1..=2) => (first, second, third),
        ("-" | ".", 1..=2, 4) => (third, second, first),
        // "03/04/2017" is in March in one country and in April in another.
        ("/", 1..=2, 4) if number(first)? > 12 => (third, second, first),
        ("/", 1..=2, 4) if number(second)? > 12 || first == second => (third, first, second),
        _ => return None,
    };
    let month = Month::try_from(u8::try_from(number(month)?).ok()?).ok()?;
    Some((date(number(year)?, month, number(day)?)?, 5))
}

/// `15 March 2017`, `le 1er mars 2017`, `15 de marzo de 2017`, `March 15th, 2017`, and how many
/// words it takes up.
fn in_words(words: &[Word]) -> Option<(Date, usize)> {
    let mut at = 0;
    let word = |at: usize| words.get(at).map_or("", |(word, _)| *word);
    let skip = |at: &mut usize, what: &[&str]| {
        while what.contains(&word(*at)) {
            *at += 1;
        }
    };
    let (day, named) = if let Some((named, count)) = month_at(words, at) {
        at += count;
        skip(&mut at, &[".", "the"]);
        let day = number(word(at))?;
        at += 1;
        skip(&mut at, &["st", "nd", "rd", "th"]);
        (day, named)
    } else {
        let day = number(word(at))?;
        at += 1;
        skip(&mut at, &["st", "nd", "rd", "th", "er", "o", "de", "of", ".", "-", "е", "го", "من"]);
        let (named, count) = month_at(words, at)?;
        at += count;
        (day, named)
    };
    // "آذار/مارس" names the month twice.
    if matches!(word(at), "/" | "(")
        && let Some((_, count)) = month_at(words, at + 1)
    {
        at += 1 + count;
        skip(&mut at, &[")"]);
    }
    skip(&mut at, &[",", ".", "de", "del", "of", "عام", "سنه"]);
    let year = word(at);
    if year.len() != 4 {
        return None;
    }
    Some((date(number(year)?, named, day)?, at + 1))
}

/// `2017年3月15日`, `二〇一七年三月十五日`.
fn chinese(line: &str) -> Option<(Date, Range<usize>)> {
    line.match_indices('年').find_map(|(at, mark)| {
        let (before, after) = (line.get(..at)?, line.get(at + mark.len()..)?);
        let numeral = |c: char| c.is_ascii_digit() || (is_han(c) && numeral(c).is_some());
        let trimmed = before.trim_end();
        let year = trimmed.trim_end_matches(numeral);
        let start = year.len();
        let year = chinese_number(trimmed.get(start..)?)?;
        let (in_month, rest) = after.split_once('月')?;
        let end = rest.find(['日', '号'])?;
        let day = chinese_number(rest.get(..end)?.trim())?;
        let in_month = chinese_number(in_month.trim())?;
        let month = Month::try_from(u8::try_from(in_month).ok()?).ok()?;
        let last = line.len() - rest.len() + end + '日'.len_utf8();
        (1900..2200).contains(&year).then_some(())?;
        Some((date(year, month, day)?, start..last))
    })
}

fn numeral(c: char) -> Option<u32> {
    const NUMERALS: &str = "〇一二三四五六七八九十";
    if matches!(c, '零' | '○') {
        return Some(0);
    }
    let at = NUMERALS.chars().position(|known| known == c)?;
    u32::try_from(at).ok()
}

/// `15`, `十五`, `二十一`, `二〇一七`.
fn chinese_number(text: &str) -> Option<u32> {
    if let Some(number) = number(text) {
        return Some(number);
    }
    if text.is_empty() || text.chars().count() > 4 {
        return None;
    }
    if let Some((tens, ones)) = text.split_once('十') {
        let tens = if tens.is_empty() { 1 } else { chinese_number(tens)? };
        let ones = if ones.is_empty() { 0 } else { chinese_number(ones)? };
        return (tens < 10 && ones < 10).then_some(tens * 10 + ones);
    }
    text.chars().try_fold(0, |so_far, c| Some(so_far * 10 + numeral(c)?))
}

fn date(year: u32, month: Month, day: u32) -> Option<Date> {
    let plausible = (1900..2200).contains(&year);
    let day = u8::try_from(day).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, day).ok().filter(|_| plausible)
}

/// The month named at `at`, and how many words it takes up.
fn month_at(words: &[Word], at: usize) -> Option<(Month, usize)> {
    let word = |at: usize| words.get(at).map_or("", |(word, _)| *word);
    let two = match (word(at), word(at + 1)) {
        ("تشرين", "الاول") => Month::October,
        ("تشرين", "الثاني") => Month::November,
        ("كانون", "الاول") => Month::December,
        ("كانون", "الثاني") => Month::January,
        _ => return Some((month(word(at))?, 1)),
    };
    Some((two, 2))
}

#[cfg(test)]
mod tests;
