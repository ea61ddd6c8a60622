//! Times in file names.

use time::{Date, Month, Time};

/// A time as ISO 8601 without an offset, if these are the digits of one: year, month and day,
/// perhaps hour and minute, perhaps the second, with signs between them or not. A day stays a day.
pub(super) fn time(text: &str) -> Option<String> {
    let allowed = |c: char| c.is_ascii_digit() || "-_:. T".contains(c);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_digit = |c: char| c.is_ascii_digit();
    if !text.chars().all(allowed) || !text.starts_with(is_digit) || !text.ends_with(is_digit) {
        return None;
    }
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<u8>().ok();
    let year = digits.get(..4)?.parse::<i32>().ok()?;
    let (month, day) = (number(4, 6)?, number(6, 8)?);
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
    let date = format!("{year:04}-{month:02}-{day:02}");
    let (hour, minute, second) = match digits.len() {
        8 => return Some(date),
        12 => (number(8, 10)?, number(10, 12)?, 0),
        14 => (number(8, 10)?, number(10, 12)?, number(12, 14)?),
        _ => return None,
    };
    Time::from_hms(hour, minute, second).ok()?;
    Some(format!("{date}T{hour:02}:{minute:02}:{second:02}"))
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_are_read_with_and_without_signs() {
        for (text, expected) in [
            ("2026-11-18-08-00-11", "2026-11-18T08:00:11"),
            ("20261118T0800", "2026-11-18T08:00:00"),
            ("2026_11_18 08.00.11", "2026-11-18T08:00:11"),
            ("2026-02-28", "2026-02-28"),
        ] {
            assert_eq!(time(text).as_deref(), Some(expected));
        }
        for text in [
            "",
            "12",
            "2026-13-01",
            "2026-02-29",
            "20261118250000",
            "a20261118",
            "-20261118",
            "2026111",
            "20261118_",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
