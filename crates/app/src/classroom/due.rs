//! When to hand in, as the teacher types it.

use annotator_core::phrases::date::parse_day;
use annotator_core::phrases::date_phrase::resolve;
use annotator_core::phrases::day::day_given;
use annotator_core::project::value::DatePrecision;
use time::{Date, Time};

/// The time of day that is proposed with a day.
pub const END_OF_DAY: &str = "23:59";

/// The day that was typed, `YYYY-MM-DD`: `9 May 2031`, `2031-05-09`, `9 May` (the next one),
/// `tomorrow`. `None` if it is not certain.
#[must_use]
pub fn read_day(typed: &str, today: Date) -> Option<String> {
    let whole = |typed: &str| {
        let found = resolve(typed, Some(today));
        let day = found.day.filter(|_| found.precision == Some(DatePrecision::Day));
        day.as_deref().and_then(parse_day).or_else(|| day_given(typed))
    };
    let typed = typed.trim();
    let next = || {
        let years = [today.year(), today.year() + 1];
        let days = years.into_iter().filter_map(|year| whole(&format!("{typed} {year}")));
        days.into_iter().find(|day| *day >= today)
    };
    let named = || {
        // "Fri 9 May 2031": the day of the week adds nothing.
        let (first, rest) = typed.split_once([' ', ','])?;
        let is_word = first.chars().all(|it| it.is_alphabetic() || it == '.');
        if is_word { whole(rest) } else { None }
    };
    if typed.is_empty() {
        return None;
    }
    whole(typed).or_else(named).or_else(next).map(|day| day.to_string())
}

/// The time of day that was typed, `HH:MM`: `18:00`, `18.30`, `6 pm`, `18`. `None` if it is none.
#[must_use]
pub fn read_time(typed: &str) -> Option<String> {
    let typed = typed.trim().to_lowercase().replace(['.', 'h'], ":");
    let (digits, half) = match typed.strip_suffix("pm").or_else(|| typed.strip_suffix("p:m:")) {
        Some(rest) => (rest, Some(12)),
        None => match typed.strip_suffix("am").or_else(|| typed.strip_suffix("a:m:")) {
            Some(rest) => (rest, Some(0)),
            None => (typed.as_str(), None),
        },
    };
    let digits = digits.trim().trim_end_matches(':');
    let (hour, minute) = digits.split_once(':').unwrap_or((digits, "0"));
    let (hour, minute): (u8, u8) = (hour.trim().parse().ok()?, minute.trim().parse().ok()?);
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    let time = Time::from_hms(hour, minute, 0).ok()?;
    Some(format!("{:02}:{:02}", time.hour(), time.minute()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_typed_freely() {
        let today = parse_day("2031-04-20").unwrap();
        for (typed, day) in [
            ("9 May 2031", "2031-05-09"),
            ("Fri 9 May 2031", "2031-05-09"),
            ("Friday, 9 May 2031", "2031-05-09"),
            ("2031-05-09", "2031-05-09"),
            ("9.5.2031", "2031-05-09"),
            ("9 May", "2031-05-09"),
            ("9 March", "2032-03-09"),
            ("tomorrow", "2031-04-21"),
        ] {
            assert_eq!(read_day(typed, today).as_deref(), Some(day), "{typed}");
        }
        for typed in ["", " ", "soon", "9", "32 May 2031", "é😀", "May"] {
            assert_eq!(read_day(typed, today), None, "{typed}");
        }
    }

    #[test]
    fn a_time_is_typed_freely() {
        for (typed, time) in [
            ("18:00", "18:00"),
            ("9:05", "09:05"),
            ("18.30", "18:30"),
            ("18h", "18:00"),
            ("6 pm", "18:00"),
            ("12:15 am", "00:15"),
            ("12 p.m.", "12:00"),
            (" 7 ", "07:00"),
        ] {
            assert_eq!(read_time(typed).as_deref(), Some(time), "{typed}");
        }
        for typed in ["", "noon", "25", "18:61", "13 pm", "-1", "1:2:3", "😀"] {
            assert_eq!(read_time(typed), None, "{typed}");
        }
    }
}
