//! The words of the classroom's room, in which exercises are made, and those that describe an
//! exercise.

pub use annotator_words::class::*;

use time::{Date, Time};

use super::{panels, statements};
use annotator_app::classroom::extent::Extent;
use annotator_core::classroom::exercise::{Due, Exercise, LayerTask};
use annotator_core::codebook::Codebook;
use annotator_core::text::direction::visible;

/// The title of an exercise.
pub fn title(exercise: &Exercise) -> String {
    let title = exercise.title.trim();
    if title.is_empty() { untitled_exercise().to_owned() } else { visible(title) }
}

/// The line above the title: `Exercise · Politics 204`.
pub fn exercise_of(course: &str) -> String {
    let course = course.trim();
    if course.is_empty() {
        exercise_word().to_owned()
    } else {
        statements::parts(exercise_word(), &visible(course))
    }
}

/// What an exercise takes, in one line: `1 text, 2 minutes to read · Themes: 20 or more · due …`.
/// `here` is how far the reader's clock is from UTC then, in minutes.
pub fn facts(
    exercise: &Exercise,
    codebook: &Codebook,
    extent: Extent,
    here: Option<i32>,
) -> String {
    let mut line = texts_to_read(extent.texts, extent.minutes);
    for task in &exercise.layers {
        if let Some(asked) = asked(task, codebook) {
            line = statements::parts(&line, &asked);
        }
    }
    if let Some(due) = &exercise.due {
        line = statements::parts(&line, &due_by(&due_time(due, here)));
    }
    line
}

/// How many passages a layer should have: `Themes: 20 to 60`.
pub fn asked(task: &LayerTask, codebook: &Codebook) -> Option<String> {
    let layer = visible(&codebook.layer(&task.layer)?.name);
    Some(match (task.least, task.most) {
        (None, None) => return None,
        (Some(least), None) => layer_least(&layer, least),
        (None, Some(most)) => layer_most(&layer, most),
        (Some(least), Some(most)) => layer_range(&layer, least, most),
    })
}

/// A day, a time and, if it is another one than the reader's, how far the clock is from UTC:
/// `Fri 9 May 2031, 18:00`.
pub fn due_time(due: &Due, here: Option<i32>) -> String {
    let day = due_day(&due.date);
    let at = clock_of(&due.time)
        .map_or_else(|| due.time.clone(), |time| annotator_words::time(time.hour(), time.minute()));
    let when = day_and_time(&day, &at);
    if here == Some(due.offset) { when } else { time_from_utc(&when, &utc(due.offset)) }
}

/// A stored day with its day of the week: `Fri 9 May 2031`.
pub fn due_day(stored: &str) -> String {
    let day: Option<Date> = annotator_core::phrases::date::parse_day(stored);
    day.map_or_else(
        || stored.to_owned(),
        |day| day_of_week(weekday(day.weekday().number_from_monday()), &panels::date(day)),
    )
}

/// A stored time of day, `HH:MM`.
fn clock_of(stored: &str) -> Option<Time> {
    let (hour, minute) = stored.split_once(':')?;
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

/// How far a clock is from UTC: `UTC+2`, `UTC−3:30`.
pub fn utc(offset: i32) -> String {
    let (hours, minutes) = (offset.unsigned_abs() / 60, offset.unsigned_abs() % 60);
    let sign = if offset < 0 { '−' } else { '+' };
    match (hours, minutes) {
        (0, 0) => utc_offset(""),
        (hours, 0) => utc_offset(&format!("{sign}{hours}")),
        (hours, minutes) => utc_offset(&format!("{sign}{hours}:{minutes:02}")),
    }
}

fn weekday(number: u8) -> &'static str {
    match number {
        1 => monday(),
        2 => tuesday(),
        3 => wednesday(),
        4 => thursday(),
        5 => friday(),
        6 => saturday(),
        _ => sunday(),
    }
}

#[cfg(test)]
mod tests {
    use annotator_core::project::id::LayerId;
    use annotator_core::starter;

    use super::*;

    fn due(date: &str, time: &str, offset: i32) -> Due {
        Due { date: date.into(), time: time.into(), offset }
    }

    #[test]
    fn the_time_names_the_clock_where_it_is_another_one() {
        let friday = due("2031-05-09", "18:00", 120);
        assert_eq!(due_time(&friday, Some(120)), "Fri 9 May 2031, 18:00");
        assert_eq!(due_time(&friday, Some(60)), "Fri 9 May 2031, 18:00 UTC+2");
        assert_eq!(due_time(&due("soon", "noon", 0), None), "soon, noon UTC");
        for (offset, words) in [(-210, "UTC−3:30"), (345, "UTC+5:45"), (-480, "UTC−8")] {
            assert_eq!(utc(offset), words);
        }
    }

    #[test]
    fn what_a_layer_asks_for_is_said_in_one_phrase() {
        let codebook = starter::codebook();
        let asked = |least, most| {
            let layer = codebook.layers.first().map(|layer| layer.id.clone()).unwrap();
            super::asked(&LayerTask { layer, least, most, fields: Vec::new() }, &codebook)
        };
        assert_eq!(asked(None, None), None);
        assert_eq!(asked(Some(20), None).as_deref(), Some("Themes: 20 or more"));
        assert_eq!(asked(None, Some(9)).as_deref(), Some("Themes: at most 9"));
        assert_eq!(asked(Some(20), Some(60)).as_deref(), Some("Themes: 20 to 60"));
        let unknown = LayerId::parse("gone").unwrap();
        let task = LayerTask { layer: unknown, least: Some(1), most: None, fields: Vec::new() };
        assert_eq!(super::asked(&task, &codebook), None);
    }
}
