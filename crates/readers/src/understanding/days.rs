//! Single days. A range such as "24 – 30 September 2024" says how long a session lasts, and not when
//! somebody spoke.

use std::ops::Range;

use annotator_core::phrases::day;
use time::Date;

use super::words;

/// The first single day in a folded line, and where it is.
pub(super) fn find_day(line: &str) -> Option<(Date, Range<usize>)> {
    let mut from = 0;
    while let Some((date, place)) = day::find_day(line.get(from..)?) {
        let place = from + place.start..from + place.end;
        if !ends_range(line.get(..place.start)?) {
            return Some((date, place));
        }
        from = place.end;
    }
    None
}

/// Whether another day and "to" come directly before.
fn ends_range(before: &str) -> bool {
    const TO: &str = "-|to|until|and|au|et|al|a|y|по|до|и|الي|و|至|到";
    let before =
        before.trim_end().trim_end_matches(" the").trim_end_matches(" le").trim_end_matches(" el");
    let led = words::of(TO).find_map(|to| before.strip_suffix(to));
    let Some(first) = led.map(str::trim_end) else { return false };
    let last = first.rsplit([' ', ',', '(']).next().unwrap_or_default();
    let number = last.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let counted =
        !number.is_empty() && number.len() <= 2 && number.bytes().all(|b| b.is_ascii_digit());
    // "26 September – 2 October 2024".
    counted
        || day::find_day(&format!("{first} 2024"))
            .is_some_and(|(_, place)| place.end == first.len() + 5)
}
