//! The bar, the start page, the left panel and the dialogs.

use time::{Date, Month, OffsetDateTime};

use super::{count, quoted};
use annotator_app::keeping::storage::StorageProblem;
use annotator_core::edit::history::{StepKind, StepName};

pub const PRODUCT: &str = "Statement Annotator";

// The shell.
pub const SKIP_TO_TEXT: &str = "Skip to the text";
pub const LEFT_PANEL: &str = "Statements and codebook";
pub const RIGHT_PANEL: &str = "Annotation";
pub const RIGHT_PANEL_BUTTON: &str = "Annotations";
pub const CLOSE: &str = "Close";
pub const OPENING: &str = "Opening…";
pub const DROP_HERE: &str = "Drop to add the statement";
pub const NO_STATEMENT: &str = "This project has no statement yet";
pub const NO_STATEMENT_CHOSEN: &str = "Choose a statement on the left to read it here.";

// The bar.
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const EXPORT: &str = "Export";
pub const KEYS: &str = "Keys";
pub const PROJECT_MENU: &str = "Project";
pub const UNTITLED_PROJECT: &str = "Untitled project";
pub const RENAME: &str = "Rename project or annotator";
pub const NEW_PROJECT: &str = "New project";
pub const OPEN_FILE: &str = "Open a file";
pub const OPEN_SAMPLE: &str = "Open the sample";
pub const OPEN_SAMPLE_CODED: &str = "Open the sample with its worked coding";
pub const SETTINGS: &str = "Settings";
pub const CLOSE_PROJECT: &str = "Close project";
pub const RECENT: &str = "Recent projects";

/// The name of the undo button: `Undo: tag “Pledge”`.
pub fn undo(name: Option<&StepName>) -> String {
    with_step(UNDO, name)
}

/// The name of the redo button.
pub fn redo(name: Option<&StepName>) -> String {
    with_step(REDO, name)
}

fn with_step(verb: &str, name: Option<&StepName>) -> String {
    name.map_or_else(|| verb.to_owned(), |name| format!("{verb}: {}", step(name)))
}

/// What a step did, as it stands behind "Undo: ".
pub fn step(name: &StepName) -> String {
    let detail = name.detail.trim();
    let (bare, named) = match name.kind {
        StepKind::Tag => ("tag a passage", "tag "),
        StepKind::Untag => ("remove annotations", "remove "),
        StepKind::Recode => ("change the code", "change the code to "),
        StepKind::Resize => ("change the passage", "change the passage of "),
        StepKind::SetAttribute => ("fill in the record", "set "),
        StepKind::SetNote => ("edit the note", "edit the note on "),
        StepKind::SetConfidence => ("set the confidence", "set the confidence of "),
        StepKind::AddStatement => ("add a statement", "add the statement "),
        StepKind::RemoveStatement => ("remove a statement", "remove the statement "),
        StepKind::SetMetadata => ("correct the details", "correct the details of "),
        StepKind::RenameProject => ("rename the project", "rename the project to "),
        StepKind::RenameAnnotator => ("rename the annotator", "rename the annotator to "),
        StepKind::AddCode => ("add a code", "add the code "),
        StepKind::RemoveCode => ("remove a code", "remove the code "),
        StepKind::ChangeCode => ("change a code", "change the code "),
        StepKind::ReplaceText => ("correct the text", "correct the text of "),
        StepKind::ReplaceCodebook => ("change the codebook", "change the codebook "),
        StepKind::AddCoding => ("take in the coding", "take in "),
    };
    if detail.is_empty() { bare.to_owned() } else { format!("{named}{}", quoted(detail)) }
}

pub const ELSEWHERE: &str = "Open in another window";
pub const EDIT_HERE: &str = "Edit here";
pub const SAVING: &str = "Saving…";
/// What of the work is there again after the start.
pub fn restored(annotations: usize) -> String {
    format!("Restored with {}", count(annotations, "annotation", "annotations"))
}

/// "Saved 10:42"; with the day where that is not today.
pub fn saved(at: OffsetDateTime, now: OffsetDateTime) -> String {
    let clock = format!("{}:{:02}", at.hour(), at.minute());
    if at.date() == now.date() {
        format!("Saved {clock}")
    } else {
        format!("Saved {}, {clock}", date(at.date()))
    }
}

/// Why nothing is saved, in the bar. The notice says it in full.
pub fn not_saved(problem: &StorageProblem) -> String {
    let why = match problem {
        StorageProblem::Denied => "the browser forbids it",
        StorageProblem::QuotaFull => "no space left",
        StorageProblem::WrittenElsewhere => "open in another window",
        StorageProblem::NotFound => "the project is gone from storage",
        StorageProblem::Other(_) => "storage does not answer",
    };
    format!("Not saved: {why}")
}

// The start page.
pub const INVITATION: &str = "Mark the themes and commitments in a diplomatic statement, \
    and take them with you as a dataset.";
// An invented sentence, coded: a theme, and a commitment.
pub const EXAMPLE_THEME: &str = "Families who flee a war are given a debt";
pub const EXAMPLE_BETWEEN: &str = "; before the end of this year ";
pub const EXAMPLE_COMMITMENT: &str = "we shall pay a further 12 million into the relief fund.";
pub const DROP_A_STATEMENT: &str = "Drop a statement here";
pub const WHAT_CAN_BE_OPENED: &str = "Text, web pages, PDF, Word, OpenDocument, RTF, EPUB, tables; folders and ZIP archives of \
    them; or a project file saved from this page.";
pub const CHOOSE_FILE: &str = "Choose a file";
pub const PASTE_TEXT: &str = "Paste text";
pub const NEW_HERE: &str = "New here?";
pub const PRIVACY: &str = "Nothing leaves this machine: there is no server and no account, and \
    what you open is kept in this browser only. To check, cut the network connection and carry \
    on; everything works as before.";
pub const PRIVACY_OF_FILE: &str = "Nothing leaves this machine: this page is a file on it and \
    asks for nothing from anywhere. To check, cut the network connection and carry on.";
pub const WORK_OF_FILE: &str = "What you open is kept in this browser, for this file at this \
    place: copied, moved or renamed, the page may start empty. Is your work not here? Open the \
    JSON project file that you exported before; any copy of the page takes it. Or put the page \
    back where it was, under its old name: your work is still there, to be exported.";

/// The button that deletes a recent project.
pub fn delete_recent(name: &str) -> String {
    format!("Delete {}…", quoted(name))
}

/// What a recent project holds and when it was used.
pub fn recent(
    statements: usize,
    annotations: usize,
    used: OffsetDateTime,
    now: OffsetDateTime,
) -> String {
    let statements = count(statements, "statement", "statements");
    let annotations = count(annotations, "annotation", "annotations");
    format!("{statements} · {annotations} · {}", ago(used, now))
}

// Days and times.

/// `15 March 2017`.
pub fn date(day: Date) -> String {
    format!("{} {} {}", day.day(), month(day.month()), day.year())
}

/// A day as stored, `2017-03-15`, in words; anything else as it is.
pub fn stored_date(text: &str) -> String {
    annotator_core::phrases::date::parse_day(text).map_or_else(|| text.to_owned(), date)
}

fn month(month: Month) -> &'static str {
    match month {
        Month::January => "January",
        Month::February => "February",
        Month::March => "March",
        Month::April => "April",
        Month::May => "May",
        Month::June => "June",
        Month::July => "July",
        Month::August => "August",
        Month::September => "September",
        Month::October => "October",
        Month::November => "November",
        Month::December => "December",
    }
}

/// How long ago, roughly: `just now`, `2 hours ago`, `yesterday`, `on 15 March 2017`.
pub fn ago(then: OffsetDateTime, now: OffsetDateTime) -> String {
    let minutes = (now - then).whole_minutes();
    let days = (now.date() - then.date()).whole_days();
    let some = |n: i64, one: &str, many: &str| {
        format!("{} ago", count(usize::try_from(n).unwrap_or_default(), one, many))
    };
    // A clock that was set back must not lead to words about the future.
    match (days, minutes) {
        (..=0, ..=0) => "just now".to_owned(),
        (..=0, 1..=59) => some(minutes, "minute", "minutes"),
        (..=0, _) => some(minutes / 60, "hour", "hours"),
        (1, _) => "yesterday".to_owned(),
        (2..=13, _) => some(days, "day", "days"),
        _ => format!("on {}", date(then.date())),
    }
}

// The left panel.
pub const STATEMENTS: &str = "Statements";
pub const ADD_STATEMENT: &str = "Add a statement";
pub const DETAILS: &str = "Details";
pub const REMOVE_STATEMENT: &str = "Remove from the project";
pub const UNTITLED: &str = "Untitled statement";
pub const ADD_CODE: &str = "Add a code";
pub const EXPAND_ALL: &str = "Expand all";
pub const COLLAPSE_ALL: &str = "Collapse all";
pub const CLICK_APPLIES: &str = "Applies it to the selected passage";
pub const CLICK_FILTERS: &str = "Shows only its annotations in the list";
pub const INCLUDES: &str = "Includes";
pub const EXCLUDES: &str = "Does not include";
pub const EXAMPLES: &str = "Examples";
pub const NO_DEFINITION: &str = "No definition has been written yet.";

/// The name of a statement's menu.
pub fn statement_menu(title: &str) -> String {
    format!("More about {}", quoted(title))
}

/// The name of the button that edits a code.
pub fn edit_code_button(name: &str) -> String {
    format!("Edit {name}")
}

/// The name of the button that shows a code's definition.
pub fn about_code(name: &str) -> String {
    format!("About {name}")
}

/// The name of the button that shows or hides the codes under a code.
pub fn codes_under(name: &str) -> String {
    format!("Codes under {name}")
}

/// A count of annotations.
pub fn annotations(n: usize) -> String {
    count(n, "annotation", "annotations")
}

/// Where a code's annotations are.
pub fn annotations_here(here: usize, all: usize) -> String {
    let here = match here {
        0 => "None".to_owned(),
        n => annotations(n),
    };
    format!("{here} in this statement, {} in the project", super::number(all))
}

#[cfg(test)]
mod tests {
    use time::Duration;

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
    fn times_ago() {
        let now = at(2017, Month::March, 15, 10, 42);
        for (then, words) in [
            (now + Duration::hours(3), "just now"),
            (now - Duration::seconds(20), "just now"),
            (now - Duration::minutes(1), "1 minute ago"),
            (now - Duration::hours(2), "2 hours ago"),
            (now - Duration::hours(11), "yesterday"),
            (now - Duration::days(5), "5 days ago"),
            (now - Duration::days(74), "on 31 December 2016"),
        ] {
            assert_eq!(ago(then, now), words);
        }
    }

    #[test]
    fn saved_names_the_day_when_it_is_another() {
        let now = at(2017, Month::March, 15, 10, 42);
        assert_eq!(saved(at(2017, Month::March, 15, 9, 5), now), "Saved 9:05");
        assert_eq!(saved(at(2017, Month::March, 14, 23, 59), now), "Saved 14 March 2017, 23:59");
    }

    #[test]
    fn stored_dates() {
        assert_eq!(stored_date("2017-03-15"), "15 March 2017");
        assert_eq!(stored_date("2017-02-30"), "2017-02-30");
        assert_eq!(stored_date(""), "");
    }
}
