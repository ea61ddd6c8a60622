//! What is between the words around a date: points, their ends, and times between two of them.

use time::Month;

use super::{Body, Dates};
use crate::phrases::items::integer;
use crate::phrases::lexicon::{After, Edge, Language, Meaning, Start};
use crate::phrases::loose::Loose;
use crate::phrases::period::{Period, Point, Unit};
use crate::project::value::DatePrecision;

impl Dates<'_> {
    pub(super) fn point(&self, at: usize) -> Option<Body> {
        let rough = |at: usize| self.is(at, Meaning::Roughly).then(|| self.glue(at + 1));
        if let Some(body) = rough(at).and_then(|at| self.absolute(at).or_else(|| self.relative(at)))
        {
            return Some(Body { is_bare: false, ..body });
        }
        let plain =
            [self.edge(at), self.part(at), self.decade(at), self.absolute(at), self.relative(at)];
        let body = plain.into_iter().flatten().max_by_key(|body| body.end)?;
        Some(self.edge_after(body).unwrap_or(body))
    }

    /// `2028年底`, `明年年底`, `3月底`.
    pub(super) fn edge_after(&self, body: Body) -> Option<Body> {
        if self.language != Language::Chinese {
            return None;
        }
        let is_unit =
            self.find(body.end, |it| matches!(it, Meaning::UnitEnd(_)).then_some(Edge::End));
        let edge = is_unit.or_else(|| self.edge_word(body.end))?;
        Some(Body { end: body.end + 1, is_bare: false, ..at_edge(edge, body) })
    }

    /// `la fin de l'année`, `конца 2027 года`.
    pub(super) fn edge(&self, at: usize) -> Option<Body> {
        // "年底" by itself is the end of this year.
        if let Some(unit) = self.find(at, |it| match it {
            Meaning::UnitEnd(unit) => Some(*unit),
            _ => None,
        }) {
            let body = at_edge(Edge::End, self.around(unit, 0, at + 1)?);
            return Some(Body { is_weak: true, ..body });
        }
        let edge = self.edge_word(at).filter(|_| self.language != Language::Chinese)?;
        let from = self.glue(at + 1);
        if self.is(from, Meaning::Vague) {
            return Some(Body { is_weak: true, ..Body::new(None, from + 1) });
        }
        let rest =
            [self.part(from), self.absolute(from), self.relative(from), self.unit_alone(from)];
        let body = rest.into_iter().flatten().max_by_key(|body| body.end)?;
        Some(Body { is_bare: false, ..at_edge(edge, body) })
    }

    /// "The year" in "the end of the year".
    pub(super) fn unit_alone(&self, at: usize) -> Option<Body> {
        let unit = self.unit(at).filter(|unit| *unit != Unit::Day)?;
        Some(Body { is_weak: true, ..self.around(unit, 0, at + 1)? })
    }

    pub(super) fn around(&self, unit: Unit, steps: i32, end: usize) -> Option<Body> {
        let period = self.said_on.and_then(|day| unit.around(unit.after(day, steps)?));
        Some(Body::new(period, end).relative())
    }

    /// "Last December".
    fn last_month(&self, at: usize) -> Option<Body> {
        let is_last = |at| self.step(at) == Some(-1);
        let name = self.month_word(at).filter(|_| is_last(at + 1));
        let name = name.or_else(|| self.month_word(at + 1).filter(|_| is_last(at)))?;
        let period = self.said_on.and_then(|today| {
            let is_this_year = u8::from(name) < u8::from(today.month());
            let year = if is_this_year { today.year() } else { today.year().checked_sub(1)? };
            Some(Period::At(Point::month(year, name)?))
        });
        Some(Body::new(period, at + 2).relative())
    }

    pub(super) fn relative(&self, at: usize) -> Option<Body> {
        if let Some(body) = self.last_month(at) {
            return Some(body);
        }
        let (unit, steps, end) = self.relative_unit(at)?;
        self.around(unit, steps, end)
    }

    /// A day, month or year, which may have the words for a relative year ("May of next year").
    pub(super) fn absolute(&self, at: usize) -> Option<Body> {
        let (loose, end) = self.loose(at)?;
        if loose.year.is_some() {
            let body = Body::new(Some(Period::At(loose.point()?)), end);
            return Some(Body { is_bare: loose.is_bare, is_relative: loose.is_relative, ..body });
        }
        // A day without a year is found, but not resolved.
        let is_day = loose.day.is_some() && loose.month.is_some();
        (is_day || loose.is_relative).then(|| Body { is_weak: !is_day, ..Body::new(None, end) })
    }

    /// `le deuxième trimestre de 2027`, `2027年第二季度`.
    pub(super) fn part(&self, at: usize) -> Option<Body> {
        let year = |at| {
            let is_year = |loose: &Loose| {
                loose.month.is_none() && (loose.year.is_some() || loose.is_relative)
            };
            self.loose(at).filter(|(loose, _)| is_year(loose)).or_else(|| {
                let (unit, steps, end) = self.relative_unit(at)?;
                let year = self.said_on.and_then(|day| day.year().checked_add(steps));
                let loose = Loose { year, is_relative: true, ..Loose::default() };
                (unit == Unit::Year).then_some((loose, end))
            })
        };
        let both = |at: usize| match (self.ordinal(at), self.months(at + 1)) {
            (Some(nth), Some(months)) => Some((nth, months)),
            _ => self.ordinal(at + 1).zip(self.months(at)),
        };
        let ((nth, months), loose, end) = match both(at) {
            Some(found) => {
                let (loose, end) = year(self.glue(at + 2))?;
                (found, loose, end)
            }
            None => {
                let (loose, end) = year(at)?;
                let end = self.glue(end);
                (both(end)?, loose, end + 2)
            }
        };
        let Some(year) = loose.year else { return Some(Body::new(None, end).relative()) };
        let last = 12_u8.checked_div(months)?;
        let first = nth.unwrap_or(last).checked_sub(1)?.checked_mul(months)?.checked_add(1)?;
        let in_month = |number: u8| Point::month(year, Month::try_from(number).ok()?);
        let end_month = first.checked_add(months)?.checked_sub(1)?;
        let period = Period::from_to(in_month(first)?, in_month(end_month)?)?;
        Some(Body { is_relative: loose.is_relative, ..Body::new(Some(period), end) })
    }

    /// `les années 2030`, `2030-е годы`.
    pub(super) fn decade(&self, at: usize) -> Option<Body> {
        let year = |at: usize| {
            self.items
                .get(at)
                .and_then(integer)
                .filter(|year| year % 10 == 0 && (1900..2100).contains(year))
        };
        let (year, end) = if self.is(at, Meaning::Decade) {
            let at = self.glue(at + 1);
            (year(at)?, at + 1)
        } else {
            let end = at + 1;
            self.is(end, Meaning::Decade).then_some(())?;
            (year(at)?, end + 1 + usize::from(self.is(end + 1, Meaning::Mark(Unit::Year))))
        };
        let first = i32::try_from(year).ok()?;
        let period = Period::from_to(Point::year(first)?, Point::year(first.checked_add(9)?)?)?;
        Some(Body::new(Some(period), end))
    }

    /// `de 2026 à 2030`, `с 3 по 7 ноября 2026 года`, `2026年3月至6月`.
    pub(super) fn two_points(&self, at: usize) -> Option<Body> {
        let opens = |at: usize| self.is(at, Meaning::From) || self.is(at, Meaning::Between);
        // "From" may have been read as the start of the date.
        let before = (0..at).rev().find(|at| !self.is(*at, Meaning::Glue) || opens(*at));
        let (opened, from) = if opens(at) {
            (Some(at), self.glue(at + 1))
        } else {
            (before.filter(|before| opens(*before)), at)
        };
        let (first, end) = self.loose(from).or_else(|| self.number_of_day(from))?;
        let end = if self.is(end, Meaning::Glue) && !self.is(end, Meaning::To) {
            self.glue(end)
        } else {
            end
        };
        let is_between = opened.is_some_and(|at| self.is(at, Meaning::Between));
        let joins = self.is_dash(end)
            || (self.is(end, Meaning::To)
                && (opened.is_some() || self.language == Language::Chinese))
            || (is_between && self.is(end, Meaning::And));
        if !joins {
            return None;
        }
        let (second, end) = {
            let at = self.glue(end + 1);
            self.loose(at).or_else(|| self.number_of_day(at))?
        };
        let (first, second) = (first.with(&second), second.with(&first));
        if first.is_bare && second.is_bare && opened.is_none() && self.is_dash(end) {
            return None;
        }
        let period = Period::from_to(first.point()?, second.point()?)?;
        let is_bare = first.is_bare && second.is_bare && opened.is_none();
        let body = Body::new(Some(period), end);
        Some(Body { is_relative: first.is_relative || second.is_relative, is_bare, ..body })
    }

    pub(super) fn count(&self, at: usize) -> Option<i32> {
        let count = self.find(at, |it| match it {
            Meaning::Count(count) => Some(*count),
            _ => None,
        });
        let count = count.or_else(|| self.items.get(at).and_then(integer))?;
        i32::try_from(count).ok().filter(|count| (1..400).contains(count))
    }

    pub(super) fn any_unit(&self, at: usize) -> Option<Unit> {
        self.find(at, |it| match it {
            Meaning::Unit(unit) | Meaning::Units(unit) => Some(*unit),
            _ => None,
        })
    }

    /// `trois mois`, `عامين`, `个月`, and where it ends.
    pub(super) fn amount_at(&self, at: usize) -> Option<(i32, Unit, usize)> {
        if let Some((unit, count)) = self.span(at) {
            return Some((count, unit, at + 1));
        }
        if let Some(count) = self.count(at) {
            let unit = self.glue(at + 1);
            return Some((count, self.any_unit(unit)?, unit + 1));
        }
        // "Within a year" has no article in Russian and Arabic.
        let alone = matches!(self.language, Language::Russian | Language::Arabic);
        let goes_on =
            |it: &Meaning| matches!(it, Meaning::Step(_) | Meaning::Mark(_)).then_some(());
        let is_other = self.items.get(at + 1).and_then(integer).is_some()
            || self.find(at + 1, goes_on).is_some();
        self.unit(at).filter(|_| alone && !is_other).map(|unit| (1, unit, at + 1))
    }

    /// Two of a unit in one word.
    pub(super) fn span(&self, at: usize) -> Option<(Unit, i32)> {
        self.find(at, |it| match it {
            Meaning::Span(unit, count) => Some((*unit, *count)),
            _ => None,
        })
    }

    /// A time from now: within it, or after it.
    pub(super) fn amount(&self, start: Option<Start>, at: usize) -> Option<Body> {
        let (count, unit, end) = self.amount_at(at)?;
        let after = self.after(end);
        let is_within = start == Some(Start::Within) || after == Some(After::Within);
        let is_after = after == Some(After::Ahead) && matches!(start, None | Some(Start::In));
        let is_ahead = start == Some(Start::Ahead) || is_after;
        if self.step(end).is_some() || !(is_within || is_ahead) {
            return None;
        }
        let day = self.said_on.and_then(|today| unit.after(today, count));
        if self.said_on.is_some() && day.is_none() {
            return None;
        }
        let precision = if is_within { DatePrecision::Day } else { unit.precision() };
        let period = day.map(|day| Period::At(Point { day, precision }));
        Some(Body::new(period, end).relative())
    }

    /// `les cinq prochaines années`: a count, a unit and "next", in any order.
    pub(super) fn coming(&self, at: usize) -> Option<Body> {
        let (mut count, mut unit, mut is_next, mut end) = (None, None, false, at);
        let mut here = at;
        while let Some(item) = self.items.get(here) {
            if let Some((its_unit, number)) =
                self.span(here).filter(|_| count.or(unit.map(|_| 0)).is_none())
            {
                (count, unit) = (Some(number), Some(its_unit));
            } else if let Some(number) = self.count(here).filter(|_| count.is_none()) {
                count = Some(number);
            } else if item.is(Meaning::Step(1)) && !is_next {
                is_next = true;
            } else if let Some(its_unit) = self.any_unit(here).filter(|_| unit.is_none()) {
                unit = Some(its_unit);
            } else if item.is(Meaning::Glue) {
                here += 1;
                continue;
            } else {
                break;
            }
            here += 1;
            end = here;
        }
        // "Over the coming month" has no count in English.
        let is_one = self.language == Language::English
            && at.checked_sub(1).is_some_and(|the| self.is(the, Meaning::Glue));
        let count = count.or(is_one.then_some(1));
        let (Some(count), Some(unit), true) = (count, unit, is_next) else { return None };
        let period = self.said_on.and_then(|today| {
            let point = |day| Point { day, precision: DatePrecision::Day };
            Period::during(point(today), point(unit.after(today, count)?), unit.precision())
        });
        Some(Body { is_coming: true, ..Body::new(period, end).relative() })
    }
}

/// The first or last day of a period. The middle is not a certain day.
fn at_edge(edge: Edge, body: Body) -> Body {
    let period = body.period.and_then(|period| match edge {
        Edge::Start => Some(period.first_day()),
        Edge::Middle => None,
        Edge::End => Some(period.last_day()),
    });
    let period = period.map(|day| Period::At(Point::day(day)));
    Body { period, is_edge: edge == Edge::End, ..body }
}
