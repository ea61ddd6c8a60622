//! A date that may lack its year or month, because they are written elsewhere: "from 3 to 7 May 2026".

use time::{Date, Month};

use super::period::Point;

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Loose {
    pub day: Option<u8>,
    pub month: Option<Month>,
    pub year: Option<i32>,
    /// Whether the year counts from the statement's date. It is then unknown if that date is.
    pub is_relative: bool,
    /// Whether it is a number that nothing shows to be a year.
    pub is_bare: bool,
}

impl Loose {
    /// The same with what it lacks and the other has. "From March to 7 June" lacks no day.
    pub(super) fn with(self, other: &Self) -> Self {
        let month = self.month.or(other.month.filter(|_| self.day.is_some()));
        let year = self.year.or(other.year);
        Self {
            month,
            year,
            is_relative: self.is_relative || other.is_relative && self.year.is_none(),
            ..self
        }
    }

    /// The day, month or year; `None` if the year is unknown or there is no such day.
    pub(super) fn point(&self) -> Option<Point> {
        let year = self.year?;
        match (self.month, self.day) {
            (None, None) => Point::year(year),
            (Some(month), None) => Point::month(year, month),
            (Some(month), Some(day)) => {
                Date::from_calendar_date(year, month, day).ok().map(Point::day)
            }
            (None, Some(_)) => None,
        }
    }
}
