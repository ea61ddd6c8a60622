//! The grammar of dates in the languages of [`lexicon`](super::lexicon).
//!
//! A date starts with a word such as "by", "before", "from" or "within", or with the date itself, and
//! in Chinese such a word may also follow. It is one of these, in the order of its language:
//!
//! | form | example |
//! |---|---|
//! | a day, month or year | `le 1er mars 2019`, `30 июня 2026 года`, `2027年3月`, `تشرين الأول/أكتوبر 2024` |
//! | this, next, last | `l'année prochaine`, `في العام المقبل`, `上个月` |
//! | its end or start | `la fin de l'année`, `конца этого года`, `2028年底` |
//! | part of a year | `segundo semestre de 2026`, `第二季度` |
//! | a decade | `les années 2030` |
//! | one to another | `de 2026 à 2030`, `с 3 по 7 ноября 2026 года` |
//! | a time from now | `dans un délai de trois mois`, `через два года`, `三年内` |
//! | a time to come | `los próximos cinco años`, `السنوات الخمس المقبلة` |
//!
//! What they mean is as in English ([`date_phrase`](super::date_phrase)). A time without certain
//! ends ("the end of the decade", "31 March") is found, but not resolved.

mod bodies;
mod words;

use std::ops::Range;

use time::Date;

use super::items::{Item, Kind, integer};
use super::lexicon::{After, Language, Meaning, Start};
use super::period::{Period, Point};
use crate::project::value::DatePrecision;

/// What a date is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateKind {
    /// Something is due by then.
    Deadline,
    /// Something starts then.
    Start,
    /// From one day to another.
    Period,
    /// Any other.
    Event,
}

/// A date in a text.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub items: Range<usize>,
    pub kind: DateKind,
    /// `None` if it has no certain ends.
    pub period: Option<Period>,
    /// Whether it counts from the statement's date.
    pub is_relative: bool,
}

/// A date without the words around it.
#[derive(Clone, Copy, Debug)]
struct Body {
    period: Option<Period>,
    end: usize,
    is_relative: bool,
    /// Whether it is the end of a period, before which is no day earlier.
    is_edge: bool,
    /// Whether it is a number that nothing shows to be a year.
    is_bare: bool,
    /// Whether it needs a word before it.
    is_weak: bool,
    /// Whether it is a time from now until a day.
    is_coming: bool,
}

impl Body {
    fn new(period: Option<Period>, end: usize) -> Self {
        Self {
            period,
            end,
            is_relative: false,
            is_edge: false,
            is_bare: false,
            is_weak: false,
            is_coming: false,
        }
    }

    fn relative(self) -> Self {
        Self { is_relative: true, ..self }
    }
}

pub(super) struct Dates<'a> {
    pub items: &'a [Item],
    pub language: Language,
    pub said_on: Option<Date>,
    /// Whether the items are one phrase that was given as a date.
    pub is_whole: bool,
}

impl Dates<'_> {
    /// All dates of a text, in order.
    pub(super) fn all(&self) -> Vec<Found> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < self.items.len() {
            if let Some(end) = self.name_at(at) {
                at = end;
            } else if let Some(date) = self.date_at(at) {
                at = date.items.end;
                found.push(date);
            } else {
                at += 1;
            }
        }
        found
    }

    /// The end of a name with a year ("Agenda 2030"), or of words that are not read one by one.
    fn name_at(&self, at: usize) -> Option<usize> {
        if self.is(at, Meaning::Skip) && !self.items.get(at)?.is(Meaning::Glue) {
            return Some(at + 1);
        }
        if !self.is(at, Meaning::Name) {
            return None;
        }
        let from = self.glue(at + 1);
        let (loose, mut end) = self.loose(from)?;
        if self.two_points(from).is_some_and(|_| !self.is_dash(end)) {
            return None;
        }
        while self.is_dash(end) && self.items.get(end + 1).and_then(integer).is_some() {
            end += 2;
        }
        (loose.month.is_none() && loose.year.is_some()).then_some(end)
    }

    /// The longest date that starts here.
    pub(super) fn date_at(&self, at: usize) -> Option<Found> {
        let item = self.items.get(at)?;
        let mut starts = Vec::new();
        if let Kind::Known(meanings) = &item.kind {
            starts.extend(meanings.iter().filter_map(|meaning| match meaning {
                Meaning::Start(start) => Some(Some(*start)),
                _ => None,
            }));
        }
        starts.push(None);
        // "بنهاية" is "by the end" in one word.
        let is_edge = self.edge_word(at).is_some();
        let mut best: Option<Found> = None;
        for start in starts {
            let from = if start.is_some() && !is_edge { self.glue(at + 1) } else { at };
            for body in self.bodies(start, from) {
                let is_longer = |found: &Found| {
                    best.as_ref().is_none_or(|best| found.items.end > best.items.end)
                };
                if let Some(found) = self.whole(at, start, body).filter(is_longer) {
                    best = Some(found);
                }
            }
        }
        best
    }

    /// Adds what comes after a date, and decides what the date means.
    fn whole(&self, at: usize, start: Option<Start>, body: Body) -> Option<Found> {
        let after = |at: usize| self.after(at).map(|after| (Some(after), at + 1));
        let (after, end) =
            after(body.end).or_else(|| after(self.glue(body.end))).unwrap_or((None, body.end));
        if self.is_doubtful(start, after, &body, end) {
            return None;
        }
        let is_start = matches!(start, Some(Start::Since)) || after == Some(After::Since);
        let deadline =
            matches!(start, Some(Start::By | Start::Before | Start::Until | Start::Within))
                || matches!(after, Some(After::By | After::Before | After::Within));
        let is_before = start == Some(Start::Before) || after == Some(After::Before);
        let period = match body.period {
            Some(Period::At(point)) if is_before && !body.is_edge => {
                Some(Period::At(Point::day(point.first().previous_day()?)))
            }
            // "Until 2028" leaves open whether 2028 is a part of it in Russian.
            Some(Period::At(point))
                if self.language == Language::Russian
                    && start == Some(Start::Until)
                    && point.precision != DatePrecision::Day =>
            {
                None
            }
            Some(Period::FromTo(..)) if is_before && !body.is_edge => None,
            // The next five years, within which something is due.
            Some(period @ Period::FromTo(..))
                if body.is_coming
                    && (start == Some(Start::Within) || after == Some(After::Within)) =>
            {
                Some(Period::At(Point::day(period.last_day())))
            }
            period => period,
        };
        let kind = match period {
            _ if deadline && !(body.is_coming && matches!(period, Some(Period::FromTo(..)))) => {
                DateKind::Deadline
            }
            Some(Period::FromTo(..)) => DateKind::Period,
            _ if is_start => DateKind::Start,
            _ => DateKind::Event,
        };
        Some(Found { items: at..end, kind, period, is_relative: body.is_relative })
    }

    /// Whether something that looks like a date may be something else.
    fn is_doubtful(
        &self,
        start: Option<Start>,
        after: Option<After>,
        body: &Body,
        end: usize,
    ) -> bool {
        if self.is_whole {
            return false;
        }
        if body.is_weak && start.is_none() && after.is_none() {
            return true;
        }
        if !body.is_bare {
            return false;
        }
        let Some(next) = self.items.get(end) else { return start.is_none() };
        let is_other = |it: &Meaning| {
            matches!(it, Meaning::Scale(_) | Meaning::Currency(_) | Meaning::LaterName)
                .then_some(())
        };
        let is_amount =
            matches!(next.kind, Kind::Mark('%' | '٪' | '/')) || next.find(is_other).is_some();
        // A word after it may say what there are 2,000 of, or be a part of a name.
        let is_open = match self.language {
            Language::Russian | Language::Arabic => matches!(next.kind, Kind::Word { .. }),
            Language::English if start == Some(Start::Until) => {
                matches!(next.kind, Kind::Word { .. })
            }
            Language::English => matches!(next.kind, Kind::Word { is_capital: true }),
            _ => start == Some(Start::Until) && matches!(next.kind, Kind::Word { .. }),
        };
        start.is_none() || self.language == Language::Chinese || is_amount || is_open
    }

    /// The readings of a date from here, without the word before it.
    fn bodies(&self, start: Option<Start>, at: usize) -> Vec<Body> {
        let mut bodies = Vec::new();
        bodies.extend(self.two_points(at));
        bodies.extend(self.amount(start, at));
        if matches!(start, None | Some(Start::During | Start::In | Start::Within | Start::By)) {
            bodies.extend(self.coming(at));
        }
        bodies.extend(self.point(at));
        if start.is_some() && self.is(at, Meaning::Vague) {
            let is_chinese = self.language == Language::Chinese;
            let edge = usize::from(is_chinese && self.edge_word(at + 1).is_some());
            bodies.push(Body::new(None, at + 1 + edge));
        }
        bodies
    }
}
