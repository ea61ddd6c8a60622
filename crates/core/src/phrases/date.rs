//! Days and EDTF level 0.

use time::{Date, Month};

/// Parses `YYYY-MM-DD`; `None` if that is not a day of the calendar.
#[must_use]
pub fn parse_day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let month = Month::try_from(u8::try_from(digits(month, 2)?).ok()?).ok()?;
    Date::from_calendar_date(digits(year, 4)?, month, u8::try_from(digits(day, 2)?).ok()?).ok()
}

/// Whether a day, `YYYY-MM-DD`, is in a range of days, which may be open. What is not a day is in no
/// range that has an end.
#[must_use]
pub fn day_is_between(day: &str, from: Option<Date>, to: Option<Date>) -> bool {
    if from.is_none() && to.is_none() {
        return true;
    }
    parse_day(day)
        .is_some_and(|day| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to))
}

/// Parses `YYYY-MM` as a year and a month; `None` if it is anything else.
#[must_use]
pub fn parse_month(text: &str) -> Option<(i32, Month)> {
    let (year, month) = text.split_once('-')?;
    let month = Month::try_from(u8::try_from(digits(month, 2)?).ok()?).ok()?;
    Some((digits(year, 4)?, month))
}

/// The first and the last day of an EDTF level 0 date or interval; `None` if it is neither.
#[must_use]
pub fn days_of_edtf(edtf: &str) -> Option<(Date, Date)> {
    if let Some((from, to)) = edtf.split_once('/') {
        let ((first, end), (_, last)) = (days_of_edtf(from)?, days_of_edtf(to)?);
        return (end <= last).then_some((first, last));
    }
    let day = |year, month: Month, day| Date::from_calendar_date(year, month, day).ok();
    if let Some((year, month)) = parse_month(edtf) {
        return Some((day(year, month, 1)?, day(year, month, month.length(year))?));
    }
    if let Some(year) = digits(edtf, 4) {
        return Some((day(year, Month::January, 1)?, day(year, Month::December, 31)?));
    }
    parse_day(edtf).map(|day| (day, day))
}

/// Exactly `count` ASCII digits as a number.
fn digits(text: &str, count: usize) -> Option<i32> {
    let fits = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_and_the_last_day_of_an_edtf_date_are_found() {
        let days = |text| days_of_edtf(text).map(|(first, last)| format!("{first} {last}"));
        assert_eq!(days("2017-03-31").as_deref(), Some("2017-03-31 2017-03-31"));
        assert_eq!(days("2020-02").as_deref(), Some("2020-02-01 2020-02-29"));
        assert_eq!(days("2017").as_deref(), Some("2017-01-01 2017-12-31"));
        assert_eq!(days("2017-03/2020-12").as_deref(), Some("2017-03-01 2020-12-31"));
        for bad in ["", "17", "2017-13", "2017-02-30", "2020/2017", "2017-1-1", "soon"] {
            assert_eq!(days(bad), None, "{bad}");
        }
    }
}
