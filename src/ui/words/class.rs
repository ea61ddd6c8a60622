//! The words of the classroom's room, in which exercises are made, and those that describe an
//! exercise.

pub use annotator_words::class::*;

use time::{Date, Time};

pub use super::number;

use super::{panels, quoted, statements};
use annotator_app::classroom::accepting::Outcome;
use annotator_app::classroom::extent::Extent;
use annotator_app::classroom::formatting::Format;
use annotator_app::classroom::making::MakingPage;
use annotator_core::classroom::exercise::{Due, Exercise, LayerTask};
use annotator_core::classroom::key::{ItemKind, ItemWords, Key, KeyItem, KeySpan};
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
    let when = day_and_time(&due_day(&due.date), &due_clock(&due.time));
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

/// A stored time of day, `18:00`.
pub fn due_clock(stored: &str) -> String {
    clock_of(stored)
        .map_or_else(|| stored.to_owned(), |time| annotator_words::time(time.hour(), time.minute()))
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

// The list of exercises, and what is around the pages.

/// The number of the revision, and whether it was given out.
pub fn revision_of(exercise: &Exercise) -> String {
    match (exercise.given, exercise.revision) {
        (true, revision) => given_revision(revision),
        (false, 1) => draft().to_owned(),
        (false, revision) => draft_revision(revision),
    }
}

/// The name in the bar of an exercise that is being made.
pub fn made(exercise: &Exercise) -> String {
    if exercise.title.trim().is_empty() { new_exercise().to_owned() } else { title(exercise) }
}

/// From which project an exercise is made, and what becomes of it.
pub fn made_from(project: &str, exercise: &Exercise) -> String {
    if exercise.given { from_given(project, exercise.revision) } else { from_draft(project) }
}

/// The button that leads to the list.
pub fn leave_exercise(exercise: &Exercise) -> &'static str {
    if exercise.given { leave_given() } else { leave() }
}

/// The name of a page.
pub fn page(page: MakingPage) -> &'static str {
    match page {
        MakingPage::Texts => page_texts(),
        MakingPage::Codebook => page_codebook(),
        MakingPage::Task => page_task(),
        MakingPage::Key => page_key(),
        MakingPage::Give => page_give(),
    }
}

/// The button that leads to the next page.
pub fn next(next: MakingPage) -> String {
    next_page(page(next))
}

/// What is settled so far, in lines.
pub fn so_far(
    exercise: &Exercise,
    codebook: &Codebook,
    extent: Extent,
    key: Option<&Key>,
    here: Option<i32>,
) -> Vec<String> {
    let mut lines = vec![texts_and_words(extent.texts, extent.words)];
    if extent.texts > 0 {
        lines.push(minutes_to_read(extent.minutes));
    }
    let codes = exercise.codes.iter().count();
    lines.push(if exercise.open_codebook { codes_open(codes) } else { codes_locked(codes) });
    lines.extend(exercise.layers.iter().filter_map(|task| asked(task, codebook)));
    let fields = exercise.layers.iter().flat_map(|task| &task.fields);
    let required = fields.filter(|field| field.required).count();
    if required > 0 {
        lines.push(fields_required(required));
    }
    lines.extend(exercise.due.as_ref().map(|due| due_by(&due_time(due, here))));
    lines.extend(key.map(key_line));
    lines
}

/// The items of a key, by kind: `key: 18 core, 3 bonus`.
fn key_line(key: &Key) -> String {
    let count = |kind| key.items.iter().filter(|item| item.kind == kind).count();
    let (bonus, traps) = (count(ItemKind::Bonus), count(ItemKind::Trap));
    let mut counts = vec![core_items(count(ItemKind::Core))];
    if bonus > 0 {
        counts.push(bonus_items(bonus));
    }
    if traps > 0 {
        counts.push(trap_items(traps));
    }
    key_so_far(&counts.join(", "))
}

/// Which codes are shown as headings only.
pub fn headings(codes: &[String]) -> String {
    const MOST: usize = 3;
    let quoted_codes =
        || annotator_words::list(&codes.iter().map(|it| quoted(it)).collect::<Vec<_>>());
    match codes.len() {
        0 => no_headings_note().to_owned(),
        1 => heading_note(&quoted_codes()),
        2..=MOST => headings_note(&quoted_codes()),
        more => many_headings_note(more),
    }
}

/// How many items have words for students.
pub fn words_given(key: &Key) -> String {
    let said = key.items.iter().filter(|item| item.words != ItemWords::default()).count();
    items_with_words(key.items.len(), said)
}

// Texts and codes.

/// What the lines look like that are outside the part that students code.
pub fn what_stays_grey(is_speech: bool) -> &'static str {
    if is_speech { lines_stay_grey() } else { all_is_coded() }
}

/// A paragraph in a list.
pub fn paragraph(number: u32, start: &str, more: bool) -> String {
    let start = visible(start);
    if more { paragraph_entry_more(number, &start) } else { paragraph_entry(number, &start) }
}

/// The paragraphs that students code, by number, and how many words they have.
pub fn coded(numbers: Option<(u32, u32)>, words: usize) -> String {
    match numbers {
        Some((first, last)) => coded_paragraphs(first, last, words),
        None => coded_words(words),
    }
}

/// What is beside the codes. `first` is the name of the first text, besides `more`.
pub fn codes_intro(first: Option<&str>, more: usize) -> String {
    match (first, more) {
        (None, _) => codes_lead().to_owned(),
        (Some(text), 0) => codes_lead_in(text),
        (Some(_), _) => codes_lead_in_all().to_owned(),
    }
}

// The task.

/// What a button above the instructions does.
pub fn format(format: Format) -> &'static str {
    match format {
        Format::Bold => bold(),
        Format::Italic => italic(),
        Format::Heading => heading(),
        Format::List => list(),
        Format::Quote => quote(),
        Format::Link => link(),
    }
}

// The key.

/// The words of a passage.
pub fn quote_of(spans: &[KeySpan]) -> String {
    visible(&KeySpan::quote(spans))
}

/// How the coding differs from the key that was made of it.
pub fn coding_changed(new: usize, gone: usize) -> String {
    match (new, gone) {
        (new, 0) => coding_changed_new(new),
        (0, gone) => coding_changed_gone(gone),
        (new, gone) => annotator_words::common::two_sentences(
            &coding_changed_new(new),
            &coding_changed_gone(gone),
        ),
    }
}

/// The codes and the number of passages that are accepted, and whether there are none.
pub fn accepted(codes: &[String], passages: usize) -> (String, bool) {
    let mut parts: Vec<String> = codes.iter().map(|code| visible(code)).collect();
    if passages > 0 {
        parts.push(accepted_passages(passages));
    }
    if parts.is_empty() { (nothing_else().to_owned(), true) } else { (parts.join(", "), false) }
}

/// The first words that students are told about an item, and whether there are none.
pub fn said(item: &KeyItem) -> (String, bool) {
    let ItemWords { explanation, found, missed, other_code, edges } = &item.words;
    let said = [missed, other_code, edges, found, explanation];
    let said = said.into_iter().find(|words| !words.trim().is_empty());
    said.map_or_else(|| (add_words().to_owned(), true), |words| (visible(words), false))
}

/// How an item counts.
pub fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Core => core(),
        ItemKind::Bonus => bonus(),
        ItemKind::Trap => trap(),
    }
}

/// When students are told something about an item.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Missed => missed_words(),
        Outcome::OtherCode => other_code_words(),
        Outcome::Edges => edges_words(),
        Outcome::Found => found_words(),
        Outcome::Explanation => explanation_words(),
    }
}

/// The button that accepts a passage that others tagged.
pub fn accept_passage(by: &[String]) -> String {
    let names = by.iter().map(|name| visible(name.trim())).filter(|name| !name.is_empty());
    let names: Vec<String> = names.collect();
    if names.is_empty() {
        accept_this_passage().to_owned()
    } else {
        accept_passage_of(&annotator_words::list(&names))
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
