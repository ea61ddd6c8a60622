//! Days, months, years, and periods between two of them.

use time::{Date, Duration, Month};

use crate::project::value::DatePrecision;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// The day, month or year that contains `day`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) day: Date,
    pub(super) precision: DatePrecision,
}

/// A single point, or a range from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    At(Point),
    /// With the intended precision, which is lost when ends are computed as days.
    FromTo(Point, Point, DatePrecision),
}

impl Unit {
    /// How exact a phrase such as "in two years" is.
    pub(super) fn precision(self) -> DatePrecision {
        match self {
            Self::Day | Self::Week => DatePrecision::Day,
            Self::Month => DatePrecision::Month,
            Self::Year => DatePrecision::Year,
        }
    }

    /// The day `count` units after `day`. One month after 31 January is the last day of February.
    /// `None` outside the calendar.
    pub(super) fn after(self, day: Date, count: i32) -> Option<Date> {
        match self {
            Self::Day => day.checked_add(Duration::days(count.into())),
            Self::Week => day.checked_add(Duration::weeks(count.into())),
            Self::Month => months_after(day, count),
            Self::Year => months_after(day, count.checked_mul(12)?),
        }
    }

    /// The day, week (Monday to Sunday), month or year that contains `day`.
    pub(super) fn around(self, day: Date) -> Option<Period> {
        if self != Self::Week {
            return Some(Period::At(Point { day, precision: self.precision() }));
        }
        let since_monday = Duration::days(day.weekday().number_days_from_monday().into());
        let monday = day.checked_sub(since_monday)?;
        Period::from_to(Point::day(monday), Point::day(monday.checked_add(Duration::days(6))?))
    }
}

fn months_after(day: Date, count: i32) -> Option<Date> {
    let months = day.year().checked_mul(12)?.checked_add(u8::from(day.month()).into())?;
    let months = months.checked_sub(1)?.checked_add(count)?;
    let year = months.div_euclid(12);
    let month = Month::try_from(u8::try_from(months.rem_euclid(12)).ok()?.checked_add(1)?).ok()?;
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).ok()
}

impl Point {
    pub(super) fn day(day: Date) -> Self {
        Self { day, precision: DatePrecision::Day }
    }

    pub(super) fn month(year: i32, month: Month) -> Option<Self> {
        let day = Date::from_calendar_date(year, month, 1).ok()?;
        Some(Self { day, precision: DatePrecision::Month })
    }

    pub(super) fn year(year: i32) -> Option<Self> {
        let day = Date::from_calendar_date(year, Month::January, 1).ok()?;
        Some(Self { day, precision: DatePrecision::Year })
    }

    pub(super) fn first(self) -> Date {
        let (year, month) = (self.day.year(), self.day.month());
        let first = match self.precision {
            DatePrecision::Day => return self.day,
            DatePrecision::Month => Date::from_calendar_date(year, month, 1),
            DatePrecision::Year => Date::from_calendar_date(year, Month::January, 1),
        };
        first.unwrap_or(self.day)
    }

    pub(super) fn last(self) -> Date {
        let (year, month) = (self.day.year(), self.day.month());
        let last = match self.precision {
            DatePrecision::Day => return self.day,
            DatePrecision::Month => Date::from_calendar_date(year, month, month.length(year)),
            DatePrecision::Year => Date::from_calendar_date(year, Month::December, 31),
        };
        last.unwrap_or(self.day)
    }

    fn edtf(self) -> String {
        let (year, month) = (self.day.year(), u8::from(self.day.month()));
        match self.precision {
            DatePrecision::Day => self.day.to_string(),
            DatePrecision::Month => format!("{year:04}-{month:02}"),
            DatePrecision::Year => format!("{year:04}"),
        }
    }
}

impl Period {
    /// From one point to another, as exact as the second; `None` if they are in the wrong order.
    pub(super) fn from_to(from: Point, to: Point) -> Option<Self> {
        Self::during(from, to, to.precision)
    }

    pub(super) fn during(from: Point, to: Point, precision: DatePrecision) -> Option<Self> {
        (from.last() <= to.last()).then_some(Self::FromTo(from, to, precision))
    }

    pub(super) fn first_day(self) -> Date {
        match self {
            Self::At(point) | Self::FromTo(point, ..) => point.first(),
        }
    }

    pub(super) fn last_day(self) -> Date {
        match self {
            Self::At(point) | Self::FromTo(_, point, _) => point.last(),
        }
    }

    pub(super) fn precision(self) -> DatePrecision {
        match self {
            Self::At(point) => point.precision,
            Self::FromTo(_, _, precision) => precision,
        }
    }

    /// EDTF level 0 (ISO 8601).
    pub(super) fn edtf(self) -> String {
        match self {
            Self::At(point) => point.edtf(),
            Self::FromTo(from, to, _) => format!("{}/{}", from.edtf(), to.edtf()),
        }
    }
}
