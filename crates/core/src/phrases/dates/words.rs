//! The days, months and years of dates, and the words in them.

use time::Month;

use super::Dates;
use crate::phrases::date::{parse_day, parse_month};
use crate::phrases::day::day_given;
use crate::phrases::items::{Item, Kind, integer};
use crate::phrases::lexicon::{After, Edge, Language, Meaning};
use crate::phrases::loose::Loose;
use crate::phrases::period::Unit;

impl Dates<'_> {
    pub(super) fn is(&self, at: usize, meaning: Meaning) -> bool {
        self.items.get(at).is_some_and(|item| item.is(meaning))
    }

    pub(super) fn find<T>(&self, at: usize, read: impl FnMut(&Meaning) -> Option<T>) -> Option<T> {
        self.items.get(at)?.find(read)
    }

    pub(super) fn glue(&self, at: usize) -> usize {
        let more = self.items.get(at..).unwrap_or_default();
        at + more.iter().take_while(|item| item.is(Meaning::Glue)).count()
    }

    pub(super) fn is_dash(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.kind == Kind::Mark('-'))
    }

    /// A month by its name.
    pub(super) fn month_word(&self, at: usize) -> Option<Month> {
        self.find(at, |it| match it {
            Meaning::Month(it) => Some(*it),
            _ => None,
        })
    }

    /// A unit of time in the singular.
    pub(super) fn unit(&self, at: usize) -> Option<Unit> {
        self.find(at, |it| match it {
            Meaning::Unit(it) => Some(*it),
            _ => None,
        })
    }

    /// This, next or last.
    pub(super) fn step(&self, at: usize) -> Option<i32> {
        self.find(at, |it| match it {
            Meaning::Step(it) => Some(*it),
            _ => None,
        })
    }

    /// First, second, last.
    pub(super) fn ordinal(&self, at: usize) -> Option<Option<u8>> {
        self.find(at, |it| match it {
            Meaning::Ordinal(it) => Some(*it),
            _ => None,
        })
    }

    /// A quarter or half of a year.
    pub(super) fn months(&self, at: usize) -> Option<u8> {
        self.find(at, |it| match it {
            Meaning::Part(it) => Some(*it),
            _ => None,
        })
    }

    /// A word after a date.
    pub(super) fn after(&self, at: usize) -> Option<After> {
        self.find(at, |it| match it {
            Meaning::After(it) => Some(*it),
            _ => None,
        })
    }

    /// The start or end.
    pub(super) fn edge_word(&self, at: usize) -> Option<Edge> {
        self.find(at, |it| match it {
            Meaning::Edge(it) => Some(*it),
            _ => None,
        })
    }

    /// See [`Loose`].
    pub(super) fn loose(&self, at: usize) -> Option<(Loose, usize)> {
        self.numeric(at).or_else(|| self.written(at))
    }

    /// `2026-06-30`, `30.06.2026`.
    pub(super) fn numeric(&self, at: usize) -> Option<(Loose, usize)> {
        let digits = |at: usize| match &self.items.get(at)?.kind {
            Kind::Digits(digits) => Some(digits.as_str()),
            _ => None,
        };
        let first = digits(at)?;
        let (day, end) = if first.contains('.') {
            (day_given(first).filter(|_| first.len() >= 8)?, at + 1)
        } else {
            let second = digits(at + 2)?;
            if self.is_whole && first.len() == 4 && second.len() == 2 && self.items.len() == at + 3
            {
                let (year, month) = parse_month(&format!("{first}-{second}"))?;
                let loose = Loose { month: Some(month), year: Some(year), ..Loose::default() };
                return Some((loose, at + 3));
            }
            let third = digits(at + 4)?;
            (self.is_dash(at + 1) && self.is_dash(at + 3)).then_some(())?;
            (parse_day(&format!("{first}-{second}-{third}"))?, at + 5)
        };
        Some((
            Loose {
                day: Some(day.day()),
                month: Some(day.month()),
                year: Some(day.year()),
                ..Loose::default()
            },
            end,
        ))
    }

    /// A day, month and year as words and numbers.
    pub(super) fn written(&self, at: usize) -> Option<(Loose, usize)> {
        if self.language == Language::Chinese {
            return self.chinese(at);
        }
        let (day, month, end) = self.day_and_month(at).unwrap_or((None, None, at));
        let mut loose = Loose { day, month, ..Loose::default() };
        let at = if month.is_some() { self.glue(end) } else { end };
        let at = if day.is_some() && self.is_comma(at) { self.glue(at + 1) } else { at };
        if let Some((Unit::Year, steps, end)) = self.relative_unit(at).filter(|_| month.is_some()) {
            loose.is_relative = true;
            loose.year = self.said_on.and_then(|day| day.year().checked_add(steps));
            return Some((loose, end));
        }
        let is_mark = |at| self.is(at, Meaning::Mark(Unit::Year));
        let number = if is_mark(at) { self.glue(at + 1) } else { at };
        let Some(year) = self.year(number) else {
            return month.is_some().then_some((loose, end));
        };
        let mut end = number + 1;
        let is_shown = month.is_some() || number > at || is_mark(end);
        if is_mark(end) {
            // The full stop of "2026 г." belongs to it.
            end += 1 + usize::from(self.is_short(end) && self.is_stop(end + 1));
        }
        (loose.year, loose.is_bare) = (Some(year), !is_shown);
        Some((loose, end))
    }

    /// `30 juin`, `le 1er mars`, `March 31`, `تشرين الأول / أكتوبر`.
    pub(super) fn day_and_month(&self, at: usize) -> Option<(Option<u8>, Option<Month>, usize)> {
        let first = self.find(at, |it| (*it == Meaning::Ordinal(Some(1))).then_some(1));
        if let Some(day) = first.or_else(|| self.small(at, 31))
            && let Some((month, end)) = self.month(self.glue(at + 1))
        {
            return Some((Some(day), Some(month), end));
        }
        let (month, end) = self.month(at)?;
        let day = self.glue(end);
        let day = (self.language == Language::English).then(|| self.small(day, 31)).flatten();
        match day {
            Some(day) => Some((Some(day), Some(month), self.glue(self.glue(end) + 1))),
            None => Some((None, Some(month), end)),
        }
    }

    /// A month, which may be named twice.
    pub(super) fn month(&self, at: usize) -> Option<(Month, usize)> {
        let month = self.month_word(at)?;
        let is_joined = |item: &Item| matches!(item.kind, Kind::Mark('/' | '('));
        let again =
            self.items.get(at + 1).is_some_and(is_joined) && self.month_word(at + 2).is_some();
        let stop = usize::from(self.language == Language::English && self.is_stop(at + 1));
        Some((month, if again { at + 3 } else { at + 1 + stop }))
    }

    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.items.get(at).is_some_and(|item| item.kind == Kind::Mark(mark))
    }

    pub(super) fn is_stop(&self, at: usize) -> bool {
        self.is_mark(at, '.') && at + 1 < self.items.len()
    }

    pub(super) fn is_comma(&self, at: usize) -> bool {
        self.language == Language::English && self.is_mark(at, ',')
    }

    /// A whole number from 1 to `most`.
    pub(super) fn small(&self, at: usize, most: u32) -> Option<u8> {
        let number = self.items.get(at).and_then(integer)?;
        u8::try_from(number).ok().filter(|_| (1..=most).contains(&number))
    }

    pub(super) fn year(&self, at: usize) -> Option<i32> {
        let year = self.items.get(at).and_then(integer)?;
        i32::try_from(year).ok().filter(|year| (1900..=2100).contains(year))
    }

    /// Whether a word is one letter, as in "2026 г.".
    pub(super) fn is_short(&self, at: usize) -> bool {
        self.language == Language::Russian
            && self.items.get(at).is_some_and(|item| item.bytes.len() <= 2)
    }

    /// `2026年6月30日`, `明年3月`, `6月`.
    pub(super) fn chinese(&self, at: usize) -> Option<(Loose, usize)> {
        let is_marked = |at: usize, unit| self.is(at + 1, Meaning::Mark(unit));
        let (mut loose, mut end) = (Loose::default(), at);
        if let Some(year) = self.year(at).filter(|_| is_marked(at, Unit::Year)) {
            (loose.year, end) = (Some(year), at + 2);
        } else if let Some((Unit::Year, steps, after)) = self.relative_unit(at) {
            loose.is_relative = true;
            loose.year = self.said_on.and_then(|day| day.year().checked_add(steps));
            end = after;
        }
        let month = self.small(end, 12).and_then(|month| Month::try_from(month).ok());
        if month.is_some() && is_marked(end, Unit::Month) {
            (loose.month, end) = (month, end + 2);
            if let Some(day) = self.small(end, 31).filter(|_| is_marked(end, Unit::Day)) {
                (loose.day, end) = (Some(day), end + 2);
            }
        } else if month.is_some() && self.is(end + 1, Meaning::UnitEnd(Unit::Month)) {
            // The mark of the month is in the word for its end.
            (loose.month, end) = (month, end + 1);
        }
        if end > at {
            return Some((loose, end));
        }
        let joins = self.is_dash(at + 1)
            || self.is(at + 1, Meaning::To)
            || self.is(at + 1, Meaning::UnitEnd(Unit::Year));
        let year = self.year(at).filter(|_| joins);
        year.map(|year| (Loose { year: Some(year), is_bare: true, ..loose }, at + 1))
    }

    /// The day of a month that is named later.
    pub(super) fn number_of_day(&self, at: usize) -> Option<(Loose, usize)> {
        let day = self.small(at, 31)?;
        let end = at + 1 + usize::from(self.is(at + 1, Meaning::Mark(Unit::Day)));
        Some((Loose { day: Some(day), ..Loose::default() }, end))
    }

    /// `cette année`, `l'année prochaine`, `明年`, and how far.
    pub(super) fn relative_unit(&self, at: usize) -> Option<(Unit, i32, usize)> {
        if let Some((unit, steps)) = self.find(at, |it| match it {
            Meaning::Relative(unit, steps) => Some((*unit, *steps)),
            _ => None,
        }) {
            return Some((unit, steps, at + 1));
        }
        if let Some(step) = self.step(at) {
            let next = if self.unit(at + 1).is_some() { at + 1 } else { self.glue(at + 1) };
            return Some((self.unit(next)?, step, next + 1));
        }
        Some((self.unit(at)?, self.step(at + 1)?, at + 2))
    }
}
