//! English phrases that name a day, a month, a year or a period.
//!
//! This is the whole table; other phrases are not resolved. Examples of relative dates are *said
//! on* 2017-03-15, a Wednesday. N is a number in digits or words.
//!
//! | form | example | EDTF |
//! |---|---|---|
//! | day month year | `31 March 2017`, `the 31st of March, 2017`, `Friday, 31 Mar. 2017` | `2017-03-31` |
//! | month day year | `March 31, 2017` | `2017-03-31` |
//! | ISO 8601 | `2017-03-31`, `2017-03` | unchanged |
//! | month year | `March 2017`, `March of 2017` | `2017-03` |
//! | year | `2030`, `the year 2030` | `2030` |
//! | part of a year | `the second quarter of 2018`, `the first half of next year` | `2018-04/2018-06` |
//! | from one to another | `between 2020 and 2025`, `from 2021 to 2024`, `2021-2024`, `from March to June 2018` | `2020/2025` |
//! | end, start | `the end of March 2018`, `the beginning of 2021` | `2018-03-31` |
//! | day | `today`, `tomorrow`, `yesterday` | `2017-03-16` |
//! | this, next, last | `this month`, `next year`, `last week`, `the current year` | `2017-03` |
//! | month of a relative year | `October of this year`, `March next year` | `2017-10` |
//! | last month of that name | `last December` | `2016-12` |
//! | end of a relative period | `the end of this month`, `the end of the year` | `2017-03-31` |
//! | roughly | `later this year`, `early next year`, `late 2018` | the period itself |
//! | within | `within three months`, `within the next 30 days` | the day it ends: `2017-06-15` |
//! | in | `in two years`, `30 days from now` | as exact as the unit: `2019` |
//! | coming period | `over the next five years`, `in the coming month` | `2017-03-15/2022-03-15` |
//!
//! A phrase may start with: by, on, in, at, during, until, till, no later than, not later than, at
//! the latest by, on or before, from, since, as of, and `to be paid` with any verb. They do not
//! change the period. *Before* and *prior to* mean the day before the period starts (`before 2030`
//! is due on 2029-12-31), but `before the end of 2030` is due on 2030-12-31. Weeks run from Monday
//! to Sunday (ISO 8601). A date without a year (`31 March`) is not resolved, nor is a relative one
//! if the day of the statement is unknown.

use time::{Date, Month};

use super::date::parse_day;
use super::date_words::{Words, cardinal, day_number, month, ordinal, tokens, unit, weekday, year};
use super::period::{Period, Point, Unit};
use crate::project::value::{DateAnchor, DatePrecision, DateValue};

/// What `phrase` means when said on `statement_date`; see the table above.
///
/// `text` is the phrase as given. If the phrase is not in the table, everything else is `None`.
#[must_use]
pub fn resolve(phrase: &str, statement_date: Option<Date>) -> DateValue {
    let text = phrase.to_owned();
    let tokens = tokens(phrase);
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let reader = Reader { said_on: statement_date, relative: false };
    match reader.phrase(&words) {
        None => DateValue { text, ..DateValue::default() },
        Some((period, anchor)) => DateValue {
            text,
            edtf: Some(period.edtf()),
            day: Some(period.last_day().to_string()),
            precision: Some(period.precision()),
            anchor: Some(anchor),
        },
    }
}

/// Reads one phrase and notes whether it needed the statement's date.
struct Reader {
    said_on: Option<Date>,
    relative: bool,
}

impl Reader {
    fn phrase(mut self, words: Words) -> Option<(Period, DateAnchor)> {
        let words = without_verb(words);
        let words = strip_end(words, &["at", "the", "latest"]);
        let words = strip_end(words, &["onwards"]);
        let (before, words) = without_preposition(words);
        let period = self.period(words)?;
        let at_end = strip_any(words, &[&["the", "end", "of"], &["end", "of"]]).is_some();
        let period = match (before && !at_end, period) {
            (false, period) => period,
            (true, Period::At(point)) => Period::At(Point::day(point.first().previous_day()?)),
            (true, Period::FromTo(..)) => return None,
        };
        let anchor = if self.relative { DateAnchor::Document } else { DateAnchor::Absolute };
        Some((period, anchor))
    }

    fn today(&mut self) -> Option<Date> {
        self.relative = true;
        self.said_on
    }

    fn period(&mut self, words: Words) -> Option<Period> {
        self.two_dates(words)
            .or_else(|| self.part_of_year(words))
            .or_else(|| self.duration(words))
            .or_else(|| self.coming(words))
            .or_else(|| self.point(words))
    }

    /// `between 2020 and 2025`, `from March to June 2018`.
    fn two_dates(&mut self, words: Words) -> Option<Period> {
        if let [word] = words {
            let (from, to) = word.split_once('-')?;
            let (from, to) = (Point::year(year(from)?)?, Point::year(year(to)?)?);
            return Period::from_to(from, to);
        }
        let (words, joint) = match strip(words, &["between"]) {
            Some(rest) => (rest, "and"),
            None => (strip(words, &["from"]).unwrap_or(words), "to"),
        };
        let at =
            words.iter().position(|word| *word == joint || (joint == "to" && *word == "until"))?;
        let (from, to) = (words.get(..at)?, words.get(at.checked_add(1)?..)?);
        let to = all(absolute(to))?;
        // The first date may take its year from the second: "from March to June 2018".
        let last_year = to.day.year().to_string();
        let with_year: Vec<&str> = from.iter().copied().chain([last_year.as_str()]).collect();
        let from = all(absolute(from)).or_else(|| all(absolute(&with_year)))?;
        Period::from_to(from, to)
    }

    /// `the second quarter of 2018`, `the first half of next year`.
    fn part_of_year(&mut self, words: Words) -> Option<Period> {
        let words = strip(words, &["the"]).unwrap_or(words);
        let [nth, part, "of", rest @ ..] = words else { return None };
        let length: u8 = match *part {
            "quarter" => 3,
            "half" => 6,
            _ => return None,
        };
        let point = self.point(rest).and_then(Period::point)?;
        if point.precision != DatePrecision::Year {
            return None;
        }
        let first = ordinal(nth)?.checked_sub(1)?.checked_mul(length)?.checked_add(1)?;
        let in_month = |number: u8| {
            let month = Month::try_from(number).ok()?;
            Point::month(point.day.year(), month)
        };
        Period::from_to(in_month(first)?, in_month(first.checked_add(length)?.checked_sub(1)?)?)
    }

    /// `within three months` ends on a day; `in two years` is as exact as its unit.
    fn duration(&mut self, words: Words) -> Option<Period> {
        if let Some(rest) = strip(words, &["within"]) {
            let rest = strip_any(rest, &[&["the", "next"], &["the", "coming"]]).unwrap_or(rest);
            let (count, unit) = amount_of_time(rest)?;
            return Some(Period::At(Point::day(unit.after(self.today()?, count)?)));
        }
        let amount = strip(words, &["in"])
            .or_else(|| strip_suffix(words, &["from", "now"]))
            .or_else(|| strip_suffix(words, &["from", "today"]))?;
        let (count, unit) = amount_of_time(amount)?;
        let day = unit.after(self.today()?, count)?;
        Some(Period::At(Point { day, precision: unit.precision() }))
    }

    /// `over the next five years`, `in the coming month`.
    fn coming(&mut self, words: Words) -> Option<Period> {
        let rest = strip_any(words, &[&["over"], &["during"], &["in"], &["for"], &["throughout"]])?;
        let rest = strip(rest, &["the"])?;
        let rest = strip_any(rest, &[&["next"], &["coming"], &["following"]])?;
        let (count, unit) = match rest {
            [one] => (1, unit(one)?),
            _ => amount_of_time(rest)?,
        };
        let today = self.today()?;
        let point = |day| Point { day, precision: DatePrecision::Day };
        Period::during(point(today), point(unit.after(today, count)?), unit.precision())
    }

    fn point(&mut self, words: Words) -> Option<Period> {
        let words = without_preposition(words).1;
        for edge in [["the", "end", "of"], ["the", "beginning", "of"], ["the", "start", "of"]] {
            let Some(rest) = strip(words, &edge).or_else(|| strip(words, edge.get(1..)?)) else {
                continue;
            };
            let whole = match rest {
                // "the end of the year" means the current year.
                ["the", word] => self.around(unit(word)?, 0)?,
                _ => self.part_of_year(rest).or_else(|| self.point(rest))?,
            };
            let day = if edge.contains(&"end") { whole.last_day() } else { whole.first_day() };
            return Some(Period::At(Point::day(day)));
        }
        let roughly = strip_any(words, &[&["later"], &["earlier"], &["early"], &["late"]]);
        let words = roughly.or_else(|| strip(words, &["the", "year"])).unwrap_or(words);
        all(absolute(words)).map(Period::At).or_else(|| self.relative_point(words))
    }

    fn relative_point(&mut self, words: Words) -> Option<Period> {
        let days = match words {
            ["today"] => Some(0),
            ["tomorrow"] => Some(1),
            ["yesterday"] => Some(-1),
            _ => None,
        };
        if let Some(days) = days {
            let day = Unit::Day.after(self.today()?, days)?;
            return Some(Period::At(Point::day(day)));
        }
        match words {
            ["the", "current", word] => self.around(unit(word)?, 0),
            ["last", name] if month(name).is_some() => self.last_month_named(month(name)?),
            [step, word] => self.around(unit(word)?, steps(step)?),
            [name, "of", step, "year"] | [name, step, "year"] => {
                let year = self.today()?.year().checked_add(steps(step)?)?;
                Some(Period::At(Point::month(year, month(name)?)?))
            }
            _ => None,
        }
    }

    /// The week, month or year that is `steps` away from the statement's.
    fn around(&mut self, unit: Unit, steps: i32) -> Option<Period> {
        let day = unit.after(self.today()?, steps)?;
        unit.around(day)
    }

    fn last_month_named(&mut self, name: Month) -> Option<Period> {
        let today = self.today()?;
        let this_year = u8::from(name) < u8::from(today.month());
        let year = if this_year { today.year() } else { today.year().checked_sub(1)? };
        Some(Period::At(Point::month(year, name)?))
    }
}

fn steps(word: &str) -> Option<i32> {
    match word {
        "this" => Some(0),
        "next" => Some(1),
        "last" => Some(-1),
        _ => None,
    }
}

/// `three months`, `30 days`, `a year`.
fn amount_of_time(words: Words) -> Option<(i32, Unit)> {
    match words {
        [count, word] => Some((cardinal(count)?, unit(word)?)),
        _ => None,
    }
}

/// A date that names its year, and the words after it.
fn absolute<'a>(words: Words<'a>) -> Option<(Point, Words<'a>)> {
    match words {
        [name, rest @ ..] if weekday(name) => day_at(rest),
        _ => day_at(words).or_else(|| month_or_year_at(words)),
    }
}

fn day_at<'a>(words: Words<'a>) -> Option<(Point, Words<'a>)> {
    if let [iso, rest @ ..] = words
        && let Some(day) = parse_day(iso).filter(|day| day.year() > 0)
    {
        return Some((Point::day(day), rest));
    }
    let words = strip(words, &["the"]).unwrap_or(words);
    let (number, name, rest) = match words {
        [number, "of", name, rest @ ..] if day_number(number).is_some() => (number, name, rest),
        [number, name, rest @ ..] if day_number(number).is_some() => (number, name, rest),
        [name, number, rest @ ..] => (number, name, rest),
        _ => return None,
    };
    let [of_year, rest @ ..] = rest else { return None };
    let day = Date::from_calendar_date(year(of_year)?, month(name)?, day_number(number)?).ok()?;
    Some((Point::day(day), rest))
}

fn month_or_year_at<'a>(words: Words<'a>) -> Option<(Point, Words<'a>)> {
    match words {
        [name, "of", of_year, rest @ ..] | [name, of_year, rest @ ..]
            if month(name).is_some() && year(of_year).is_some() =>
        {
            Some((Point::month(year(of_year)?, month(name)?)?, rest))
        }
        [number, rest @ ..] => match number.split_once('-') {
            Some((of_year, in_month)) if in_month.len() == 2 => {
                let number = in_month.parse::<u8>().ok()?;
                Some((Point::month(year(of_year)?, Month::try_from(number).ok()?)?, rest))
            }
            _ => Some((Point::year(year(number)?)?, rest)),
        },
        [] => None,
    }
}

/// The value, if no words are left after it.
fn all<T>(read: Option<(T, Words)>) -> Option<T> {
    read.and_then(|(value, rest)| rest.is_empty().then_some(value))
}

fn strip<'a>(words: Words<'a>, prefix: &[&'static str]) -> Option<Words<'a>> {
    words.strip_prefix(prefix)
}

fn strip_any<'a>(words: Words<'a>, prefixes: &[&[&'static str]]) -> Option<Words<'a>> {
    prefixes.iter().find_map(|prefix| strip(words, prefix))
}

fn strip_suffix<'a>(words: Words<'a>, suffix: &[&'static str]) -> Option<Words<'a>> {
    words.strip_suffix(suffix)
}

fn strip_end<'a>(words: Words<'a>, suffix: &[&'static str]) -> Words<'a> {
    strip_suffix(words, suffix).unwrap_or(words)
}

/// Drops `to be paid` with any verb, as in "to be disbursed by March 2018".
fn without_verb(words: Words) -> Words {
    match words {
        ["to", "be", _, rest @ ..] => rest,
        _ => words,
    }
}

/// Drops the preposition and returns whether it excludes the period itself. `in` and `from` are
/// kept if they are part of the form.
fn without_preposition<'a>(words: Words<'a>) -> (bool, Words<'a>) {
    const BEFORE: [&[&str]; 2] = [&["before"], &["prior", "to"]];
    const AT: [&[&str]; 12] = [
        &["at", "the", "latest", "by"],
        &["no", "later", "than"],
        &["not", "later", "than"],
        &["on", "or", "before"],
        &["as", "of"],
        &["by"],
        &["on"],
        &["at"],
        &["until"],
        &["till"],
        &["since"],
        &["up", "to"],
    ];
    // Tried only after the forms that start with these words.
    const WEAK: [&[&str]; 3] = [&["in"], &["during"], &["from"]];
    if let Some(rest) = strip_any(words, &BEFORE) {
        return (true, rest);
    }
    if let Some(rest) = strip_any(words, &AT) {
        return (false, rest);
    }
    let weak = strip_any(words, &WEAK).filter(|rest| {
        let own_form = rest.iter().any(|word| matches!(*word, "to" | "until"))
            || matches!(rest, ["the", "next" | "coming" | "following", ..])
            || amount_of_time(rest).is_some();
        !own_form
    });
    (false, weak.unwrap_or(words))
}

#[cfg(test)]
mod tests;
