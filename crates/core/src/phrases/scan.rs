//! All dates, sums and parties of a sentence in one of the six languages of the United Nations, with
//! their places.

use std::ops::Range;

use time::Date;

pub use super::dates::DateKind;
use super::dates::Dates;
use super::fold::fold;
use super::items::{Item, Kind, items};
use super::lexicon::{Language, Meaning};
use super::number::Numbers;
use super::passage::one_line;
use super::period::Period;
use super::sums::sums;
use super::{date, party};
use crate::project::statement::Metadata;
use crate::project::value::{DateAnchor, DateValue, Money, Party, PartyKind};

/// What a sentence says. Ranges are in bytes, and of whole words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    /// The dates. One that cannot be resolved has no more than its text.
    pub dates: Vec<(Range<usize>, DateKind, DateValue)>,
    /// The sums. One with a number that can be read in two ways has no amount.
    pub sums: Vec<(Range<usize>, Money)>,
    /// The States, organisations and groups that are named. "We" is not a name.
    pub parties: Vec<(Range<usize>, Party)>,
}

/// Reads a sentence in the language of its statement; nothing in a language that is not known.
///
/// ```
/// use annotator_core::phrases::scan::readings;
/// use annotator_core::project::statement::Metadata;
/// let statement =
///     Metadata { language: "fr".into(), date: "2026-03-18".into(), ..Metadata::default() };
/// let read = readings("Nous donnerons 2,5 millions d'euros d'ici à 2030.", &statement);
/// assert_eq!(read.dates[0].2.day.as_deref(), Some("2030-12-31"));
/// assert_eq!(read.sums[0].1.amount.as_deref(), Some("2500000"));
/// ```
#[must_use]
pub fn readings(sentence: &str, statement: &Metadata) -> Readings {
    let Some(language) = Language::of(&statement.language) else { return Readings::default() };
    let numbers = Numbers::of(&statement.language);
    let items = items(sentence, language);
    let mut parties = parties(sentence, &items, &statement.delegation);
    let sums = sums_of(sentence, &items, language, numbers);
    drop_within(&mut parties, &sums);
    let overlaps = |date: &Range<usize>| {
        sums.iter().any(|(sum, _)| sum.start < date.end && date.start < sum.end)
    };
    let mut dates = dates(sentence, &items, language, statement);
    dates.retain(|(date, ..)| !overlaps(date));
    Readings { dates, sums, parties }
}

/// Leaves out the States that are a part of the name of a currency.
fn drop_within(parties: &mut Vec<(Range<usize>, Party)>, sums: &[(Range<usize>, Money)]) {
    parties.retain(|(party, _)| {
        !sums.iter().any(|(sum, _)| sum.start <= party.start && party.end <= sum.end)
    });
}

/// What a phrase means as a date, if it is one as a whole.
pub(super) fn date_of(phrase: &str, said_on: Option<Date>) -> Option<DateValue> {
    let is_mark = |item: &Item| matches!(item.kind, Kind::Mark(_));
    Language::by_letters(phrase).iter().find_map(|language| {
        let items = items(phrase, *language);
        let is_lead =
            |item: &Item| is_mark(item) || item.is(Meaning::Glue) && !item.is(Meaning::From);
        let mut from = items.iter().position(|item| !is_lead(item))?;
        // "To be paid by March": any verb.
        if *language == Language::English && fold(phrase).starts_with("to be ") {
            from += 3;
        }
        let dates = Dates { items: &items, language: *language, said_on, is_whole: true };
        let found = dates.date_at(from)?;
        let is_all = items.iter().skip(found.items.end).all(is_mark);
        let period = found.period.filter(|_| is_all)?;
        Some(value(phrase.to_owned(), Some(period), found.is_relative))
    })
}

/// The only sum in a text; `None` if there is none, if there are several, or if it is in doubt.
#[must_use]
pub fn only_sum(text: &str, language: &str) -> Option<(Range<usize>, Money)> {
    let sums = Language::of(language).map(|known| {
        let items = items(text, known);
        sums_of(text, &items, known, Numbers::of(language))
    })?;
    <[_; 1]>::try_from(sums).ok().map(|[sum]| sum).filter(|(_, sum)| is_read(sum))
}

/// The first sum in a text, if there is any; inside, `None` if it is in doubt.
pub(super) fn first_sum(text: &str, language: &str) -> Option<Option<Money>> {
    let known = Language::of(language)?;
    let sums = sums_of(text, &items(text, known), known, Numbers::of(language));
    let (_, sum) = sums.into_iter().next()?;
    Some(Some(sum).filter(is_read))
}

fn is_read(sum: &Money) -> bool {
    sum.amount.is_some() || sum.min.is_some() || sum.max.is_some()
}

fn sums_of(
    text: &str,
    items: &[Item],
    language: Language,
    numbers: Numbers,
) -> Vec<(Range<usize>, Money)> {
    let sums = sums(items, language, numbers).into_iter().filter_map(|(place, sum)| {
        let range = bytes(items, &place)?;
        let text = one_line(text.get(range.clone())?);
        Some((range, Money { text, ..sum }))
    });
    sums.collect()
}

/// The dates of a text, with the bytes of each.
pub(super) fn dates_of(
    text: &str,
    statement: &Metadata,
) -> Vec<(Range<usize>, DateKind, DateValue)> {
    let Some(language) = Language::of(&statement.language) else { return Vec::new() };
    dates(text, &items(text, language), language, statement)
}

fn dates(
    text: &str,
    items: &[Item],
    language: Language,
    statement: &Metadata,
) -> Vec<(Range<usize>, DateKind, DateValue)> {
    let said_on = date::parse_day(&statement.date);
    let found = Dates { items, language, said_on, is_whole: false }.all();
    let dates = found.into_iter().filter_map(|found| {
        let range = bytes(items, &with_elided(items, found.items))?;
        let words = one_line(text.get(range.clone())?);
        Some((range, found.kind, value(words, found.period, found.is_relative)))
    });
    dates.collect()
}

fn value(text: String, period: Option<Period>, is_relative: bool) -> DateValue {
    let Some(period) = period else { return DateValue { text, ..DateValue::default() } };
    DateValue {
        text,
        edtf: Some(period.edtf()),
        day: Some(period.last_day().to_string()),
        precision: Some(period.precision()),
        anchor: Some(if is_relative { DateAnchor::Document } else { DateAnchor::Absolute }),
    }
}

/// The items and an article that is one word with the first, as in "l'année".
fn with_elided(items: &[Item], place: Range<usize>) -> Range<usize> {
    let before = place.start.checked_sub(1).and_then(|before| Some((before, items.get(before)?)));
    let start = items.get(place.start).map(|item| item.bytes.start);
    let elided = before.filter(|(_, item)| item.is(Meaning::Glue) && Some(item.bytes.end) == start);
    elided.map_or(place.start, |(before, _)| before)..place.end
}

/// The bytes of some items.
fn bytes(items: &[Item], place: &Range<usize>) -> Option<Range<usize>> {
    let last = place.end.checked_sub(1)?;
    Some(items.get(place.start)?.bytes.start..items.get(last)?.bytes.end)
}

fn parties(sentence: &str, items: &[Item], delegation: &str) -> Vec<(Range<usize>, Party)> {
    let ours = party::recognise("we", delegation).iso3;
    let named = items.iter().filter_map(|item| {
        let text = one_line(sentence.get(item.bytes.clone())?);
        let party = item.find(|it| match it {
            Meaning::State(code) => {
                let is_ours = ours.as_deref() == Some(*code);
                let kind = if is_ours { PartyKind::SpeakerState } else { PartyKind::OtherState };
                Some((kind, Some((*code).to_owned())))
            }
            Meaning::Party(kind) => Some((*kind, None)),
            _ => None,
        });
        let (kind, iso3) = party.filter(|_| !item.is(Meaning::Skip))?;
        Some((item.bytes.clone(), Party { text, party: Some(kind), iso3 }))
    });
    named.collect()
}

#[cfg(test)]
mod tests;
