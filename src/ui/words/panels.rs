//! The bar, the start page, the left panel and the dialogs.

pub use annotator_words::panels::*;

use time::{Date, OffsetDateTime};

use super::quoted;
use annotator_app::keeping::storage::{LeftAt, StorageProblem};
use annotator_app::room::Room;
use annotator_app::steps::StepWords;
use annotator_core::edit::history::{StepKind, StepName};
use annotator_core::phrases::date::{parse_day, parse_month};
use annotator_core::text::direction::visible;

/// The name of a room.
pub fn room(room: Room) -> &'static str {
    match room {
        Room::Read => read(),
        Room::Passages => passages(),
        Room::Codebook => left_panel(),
        Room::Insight => insight(),
        Room::Coders => coders(),
        Room::Class => class(),
    }
}

/// That the later module is missing, and whether something was not done because of that.
pub fn rest_missing_words(given_up: bool) -> &'static str {
    if given_up { rest_missing() } else { rest_missing_beside() }
}

/// The name of a copy of a project. It becomes data, which has no marks of the writing direction.
pub fn name_of_copy(name: &str) -> String {
    annotator_words::plain(&copy_of(name))
}

/// The name of the undo button: `Undo: tag “Pledge”`.
pub fn undo(name: Option<&StepName>) -> String {
    name.map_or_else(|| undo_word().to_owned(), |name| undo_step(&step(name)))
}

/// The name of the redo button.
pub fn redo(name: Option<&StepName>) -> String {
    name.map_or_else(|| redo_word().to_owned(), |name| redo_step(&step(name)))
}

/// What a step did and where, to be read after "Undone: ".
pub fn step_words(words: &StepWords) -> String {
    let StepWords { name, code, paragraph, statements } = words;
    let did = match code {
        Some(code) => step_set_attribute_of(&quoted(&name.detail), &quoted(code)),
        None if *statements > 1 => step_of_several(name, *statements),
        None => step(name),
    };
    paragraph.map_or_else(|| did.clone(), |paragraph| step_in(&did, paragraph))
}

/// What a step did to several statements.
fn step_of_several(name: &StepName, statements: usize) -> String {
    match name.kind {
        StepKind::AddStatement => step_add_statements(statements),
        StepKind::RemoveStatement => step_remove_statements(statements),
        StepKind::SetMetadata => step_set_metadata_of(statements),
        StepKind::SetDone => step_set_done_of(statements),
        _ => step(name),
    }
}

/// What a step did, to be read after "Undo: ".
pub fn step(name: &StepName) -> String {
    let detail = name.detail.trim();
    if detail.is_empty() {
        return step_of_kind(name.kind).to_owned();
    }
    let what = &quoted(detail);
    match name.kind {
        StepKind::Tag => step_tag(what),
        StepKind::Untag => step_untag(what),
        StepKind::Recode => step_recode(what),
        StepKind::Resize => step_resize(what),
        StepKind::SetAttribute => step_set_attribute(what),
        StepKind::SetNote => step_set_note(what),
        StepKind::SetConfidence => step_set_confidence(what),
        StepKind::AddStatement => step_add_statement(what),
        StepKind::RemoveStatement => step_remove_statement(what),
        StepKind::SetMetadata => step_set_metadata(what),
        StepKind::RenameProject => step_rename_project(what),
        StepKind::RenameAnnotator => step_rename_annotator(what),
        StepKind::AddCode => step_add_code(what),
        StepKind::RemoveCode => step_remove_code(what),
        StepKind::ChangeCode => step_change_code(what),
        StepKind::SetDone => step_set_done(what),
        StepKind::ReplaceText => step_replace_text(what),
        StepKind::ReplaceCodebook => step_replace_codebook(what),
        StepKind::AddCoding => step_add_coding(what),
        StepKind::SetExercise => step_set_exercise(what),
        StepKind::Collect => step_collect(what),
        StepKind::Grade => step_grade(what),
        StepKind::WorkOnExercise => step_work_on_exercise(what),
        StepKind::SetVariables => step_set_variables(what),
        StepKind::SetLayout => step_set_layout(what),
        StepKind::Settle => step_settle(what),
        StepKind::GiveOut => step_give_out(what),
        StepKind::CheckAnswers => step_check_answers(what),
        StepKind::DecideSuggestion => step_decide_suggestion(what),
        StepKind::SetRules => step_set_rules(what),
        StepKind::GroupCoders => step_group_coders(what),
        StepKind::SetQueries => step_set_queries(what),
        StepKind::ComparePairs => step_compare_pairs(what),
    }
}

fn step_of_kind(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Tag => step_tag_any(),
        StepKind::Untag => step_untag_any(),
        StepKind::Recode => step_recode_any(),
        StepKind::Resize => step_resize_any(),
        StepKind::SetAttribute => step_set_attribute_any(),
        StepKind::SetNote => step_set_note_any(),
        StepKind::SetConfidence => step_set_confidence_any(),
        StepKind::AddStatement => step_add_statement_any(),
        StepKind::RemoveStatement => step_remove_statement_any(),
        StepKind::SetMetadata => step_set_metadata_any(),
        StepKind::RenameProject => step_rename_project_any(),
        StepKind::RenameAnnotator => step_rename_annotator_any(),
        StepKind::AddCode => step_add_code_any(),
        StepKind::RemoveCode => step_remove_code_any(),
        StepKind::ChangeCode => step_change_code_any(),
        StepKind::SetDone => step_set_done_any(),
        StepKind::ReplaceText => step_replace_text_any(),
        StepKind::ReplaceCodebook => step_replace_codebook_any(),
        StepKind::AddCoding => step_add_coding_any(),
        StepKind::SetExercise => step_set_exercise_any(),
        StepKind::Collect => step_collect_any(),
        StepKind::Grade => step_grade_any(),
        StepKind::WorkOnExercise => step_work_on_exercise_any(),
        StepKind::SetVariables => step_set_variables_any(),
        StepKind::SetLayout => step_set_layout_any(),
        StepKind::Settle => step_settle_any(),
        StepKind::GiveOut => step_give_out_any(),
        StepKind::CheckAnswers => step_check_answers_any(),
        StepKind::DecideSuggestion => step_decide_suggestion_any(),
        StepKind::SetRules => step_set_rules_any(),
        StepKind::SetQueries => step_set_queries_any(),
        StepKind::ComparePairs => step_compare_pairs_any(),
        StepKind::GroupCoders => step_group_coders_any(),
    }
}

/// A step in the list of steps.
pub fn listed_step(words: &StepWords) -> String {
    let said = step_words(words);
    let mut letters = said.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A time of day: `10:42`.
pub fn clock(at: OffsetDateTime) -> String {
    annotator_words::time(at.hour(), at.minute())
}

/// "Saved 10:42", with the date unless it was today.
pub fn saved(at: OffsetDateTime, now: OffsetDateTime) -> String {
    let clock = clock(at);
    if at.date() == now.date() { saved_today(&clock) } else { saved_on(&date(at.date()), &clock) }
}

/// Why nothing is saved, for the bar. A notice gives the details.
pub fn not_saved(problem: &StorageProblem) -> &'static str {
    match problem {
        StorageProblem::Denied => not_saved_denied(),
        StorageProblem::QuotaFull => not_saved_full(),
        StorageProblem::WrittenElsewhere => not_saved_elsewhere(),
        StorageProblem::NotFound => not_saved_gone(),
        StorageProblem::Other(_) => not_saved_no_answer(),
    }
}

/// The button with the menu of a project on the start page.
pub fn actions_of_project(name: &str) -> String {
    project_actions(&quoted(name))
}

/// Where the user was in a project, and when.
pub fn left_at(left_at: Option<&LeftAt>, when: &str) -> String {
    let Some(LeftAt { statement, paragraph, .. }) = left_at else { return when_used(when) };
    let statement =
        if statement.is_empty() { super::statements::untitled() } else { &visible(statement) };
    match paragraph {
        Some(paragraph) => left_at_paragraph(*paragraph, statement, when),
        None => left_at_statement(statement, when),
    }
}

/// The content of a recent project, and when it was last used.
pub fn recent(
    statements: usize,
    annotations: usize,
    used: OffsetDateTime,
    now: OffsetDateTime,
) -> String {
    recent_project(statements, annotations, &ago(used, now))
}

// Days and times.

/// `15 Mar 2017`.
pub fn date(day: Date) -> String {
    annotator_words::day(day.year(), u8::from(day.month()), day.day())
}

/// A day or month as stored, `2017-03-15` or `2017-03`, in words; anything else as it is.
pub fn stored_date(text: &str) -> String {
    if let Some(day) = parse_day(text) {
        return date(day);
    }
    let month = parse_month(text).map(|(year, of)| annotator_words::month(year, of.into()));
    month.unwrap_or_else(|| text.to_owned())
}

/// The menu item that gives a project without a name this one.
pub fn name_it(name: &str) -> String {
    annotator_words::panels::name_it(&quoted(name))
}

/// How long ago, roughly: `just now`, `2 hours ago`, `yesterday`, `on 15 Mar 2017`.
pub fn ago(then: OffsetDateTime, now: OffsetDateTime) -> String {
    let minutes = (now - then).whole_minutes();
    let days = (now.date() - then.date()).whole_days();
    // If the clock was set back, do not mention the future.
    match (days, minutes) {
        (..=0, ..=0) => just_now().to_owned(),
        (..=0, 1..=59) => minutes_ago(minutes),
        (..=0, _) => hours_ago(minutes / 60),
        (1, _) => yesterday().to_owned(),
        (2..=13, _) => days_ago(days),
        _ => on_day(&date(then.date())),
    }
}

#[cfg(test)]
mod tests {
    use time::{Duration, Month};

    use super::*;

    fn at(year: i32, month: Month, day: u8, hour: u8, minute: u8) -> OffsetDateTime {
        let day = Date::from_calendar_date(year, month, day).unwrap();
        day.with_hms(hour, minute, 0).unwrap().assume_utc()
    }

    #[test]
    fn steps_read_well_with_and_without_a_detail() {
        let name = |kind, detail: &str| StepName { kind, detail: detail.to_owned() };
        assert_eq!(undo(None), "Undo");
        assert_eq!(undo(Some(&name(StepKind::Tag, "Pledge"))), "Undo: tag “Pledge”");
        assert_eq!(redo(Some(&name(StepKind::SetNote, " "))), "Redo: edit the note");
    }

    #[test]
    fn the_name_of_a_copy_is_only_words() {
        assert_eq!(name_of_copy("Relief"), "Relief (copy)");
        assert_eq!(name_of_copy("سلام"), "سلام (copy)");
    }

    #[test]
    fn times_ago_are_rounded() {
        let now = at(2017, Month::March, 15, 10, 42);
        for (then, words) in [
            (now + Duration::hours(3), "just now"),
            (now - Duration::seconds(20), "just now"),
            (now - Duration::minutes(1), "1 minute ago"),
            (now - Duration::hours(2), "2 hours ago"),
            (now - Duration::hours(11), "yesterday"),
            (now - Duration::days(5), "5 days ago"),
            (now - Duration::days(74), "on 31 Dec 2016"),
        ] {
            assert_eq!(ago(then, now), words);
        }
    }

    #[test]
    fn saved_shows_the_date_unless_it_was_today() {
        let now = at(2017, Month::March, 15, 10, 42);
        assert_eq!(saved(at(2017, Month::March, 15, 9, 5), now), "Saved 9:05");
        assert_eq!(saved(at(2017, Month::March, 14, 23, 59), now), "Saved 14 Mar 2017, 23:59");
    }

    #[test]
    fn stored_dates_are_written_in_words() {
        assert_eq!(stored_date("2017-03-15"), "15 Mar 2017");
        assert_eq!(stored_date("2017-03"), "March 2017");
        for as_it_is in ["2017-02-30", "2017-13", "2017", "17-3"] {
            assert_eq!(stored_date(as_it_is), as_it_is);
        }
        assert_eq!(stored_date(""), "");
    }
}
