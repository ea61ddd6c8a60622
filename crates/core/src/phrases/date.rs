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

/// Parses `YYYY-MM` as a year and a month; `None` if it is anything else.
#[must_use]
pub fn parse_month(text: &str) -> Option<(i32, Month)> {
    let (year, month) = text.split_once('-')?;
    let month = Month::try_from(u8::try_from(digits(month, 2)?).ok()?).ok()?;
    Some((digits(year, 4)?, month))
}

/// The last day of an EDTF level 0 date or interval; `None` if it is neither.
#[must_use]
pub fn last_day_of_edtf(edtf: &str) -> Option<Date> {
    if let Some((from, to)) = edtf.split_once('/') {
        let (first, last) = (last_day_of_edtf(from)?, last_day_of_edtf(to)?);
        return (first <= last).then_some(last);
    }
    if let Some((year, month)) = parse_month(edtf) {
        return Date::from_calendar_date(year, month, month.length(year)).ok();
    }
    match digits(edtf, 4) {
        Some(year) => Date::from_calendar_date(year, Month::December, 31).ok(),
        None => parse_day(edtf),
    }
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
    fn the_last_day_of_an_edtf_date_is_found() {
        let last = |text| last_day_of_edtf(text).map(|day| day.to_string());
        assert_eq!(last("2017-03-31").as_deref(), Some("2017-03-31"));
        assert_eq!(last("2020-02").as_deref(), Some("2020-02-29"));
        assert_eq!(last("2017").as_deref(), Some("2017-12-31"));
        assert_eq!(last("2017-03/2020-12").as_deref(), Some("2020-12-31"));
        for bad in ["", "17", "2017-13", "2017-02-30", "2020/2017", "2017-1-1", "soon"] {
            assert_eq!(last(bad), None, "{bad}");
        }
    }
}
