//! The names of statements, and what is known about them.

pub use annotator_words::statements::*;

use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::text::direction::visible;

use super::panels::stored_date;
use super::quoted;
use annotator_app::statements::naming::{SharedOccasion, SharedTime};

/// The name of a statement, the same everywhere: its delegation and date, else its title, else its
/// file's name.
pub fn name(statement: &Statement) -> String {
    let metadata = &statement.metadata;
    let delegation = metadata.delegation.trim();
    if !delegation.is_empty() {
        let delegation = visible(delegation);
        let date = metadata.date.trim();
        return if date.is_empty() {
            delegation
        } else {
            statement_name(&delegation, &visible(&stored_date(date)))
        };
    }
    title(statement)
}

/// The name of a statement of a project; empty, if it is not there.
pub fn name_of(project: &Project, id: StatementId) -> String {
    project.statement(id).map(|it| name(it)).unwrap_or_default()
}

/// The title of a statement, else its file's name.
pub fn title(statement: &Statement) -> String {
    let names = [statement.metadata.title.trim(), statement.provenance.file_name.trim()];
    let name = names.into_iter().find(|name| !name.is_empty());
    name.map_or_else(|| untitled().to_owned(), visible)
}

/// The line below the name in lists: the title, else where and about what, else the file's name.
/// Empty if it would only repeat the name.
pub fn subtitle(statement: &Statement) -> String {
    let metadata = &statement.metadata;
    let named = !metadata.delegation.trim().is_empty();
    let title = if named { metadata.title.trim() } else { "" };
    let known = [title.to_owned(), joined(&[&occasion(metadata), metadata.topic.trim()])];
    let file = if named { statement.provenance.file_name.trim() } else { "" };
    let line = known.into_iter().find(|part| !part.is_empty());
    visible(&line.unwrap_or_else(|| file.to_owned()))
}

/// All by which a statement is found: its name, the line below it, and the speaker.
pub fn searched(statement: &Statement) -> String {
    let speaker = &statement.metadata.speaker;
    format!("{}\n{}\n{speaker}", name(statement), subtitle(statement))
}

/// Where the statement was made: the organ and the meeting, without repeating a word.
pub fn occasion(metadata: &Metadata) -> String {
    let (body, meeting) = (metadata.organ.trim(), metadata.occasion.trim());
    // "Security Council Open Debate" already names the organ.
    if body.is_empty() || meeting.contains(body) {
        meeting.to_owned()
    } else if meeting.is_empty() {
        body.to_owned()
    } else {
        body_and_meeting(body, meeting)
    }
}

/// A name for a project whose statements were all made there and then.
pub fn name_from(shared: &SharedOccasion) -> String {
    let place = visible(&shared.place);
    let time = match shared.time {
        None => return place,
        Some(SharedTime::Month(year, month)) => annotator_words::month(year, month.into()),
        Some(SharedTime::Year(year)) => year.to_string(),
    };
    annotator_words::plain(&place_and_time(&place, &time))
}

fn joined(all: &[&str]) -> String {
    let given = all.iter().filter(|part| !part.is_empty()).map(|part| (*part).to_owned());
    given.reduce(|line, part| parts(&line, &part)).unwrap_or_default()
}

/// The name of a statement's menu.
pub fn menu_of(name: &str) -> String {
    more_about(&quoted(name))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use annotator_core::project::id::StatementId;
    use annotator_core::text::read::read_pasted;

    use super::*;

    fn statement(change: impl FnOnce(&mut Statement)) -> Statement {
        let (text, provenance) = read_pasted("Madam President,").unwrap();
        let id = StatementId(uuid::Uuid::nil());
        let mut made = Statement::new(id, Rc::new(text), provenance);
        change(&mut made);
        made
    }

    #[test]
    fn a_statement_is_named_by_its_delegation_and_date_if_they_are_known() {
        let named = |delegation: &str, date: &str, title: &str, file: &str| {
            name(&statement(|made| {
                made.metadata.delegation = delegation.into();
                made.metadata.date = date.into();
                made.metadata.title = title.into();
                made.provenance.file_name = file.into();
            }))
        };
        assert_eq!(named("Almora", "2026-11-12", "Statement", "a.txt"), "Almora · 12 Nov 2026");
        assert_eq!(named("Almora", "", "Statement", "a.txt"), "Almora");
        assert_eq!(named("", "2026-11-12", "Statement", "a.txt"), "Statement");
        assert_eq!(named("", "", " ", "a.txt"), "a.txt");
        assert_eq!(named("", "", "", ""), "Untitled statement");
        assert_eq!(named("Almora", "last week", "", ""), "Almora · last week");
    }

    #[test]
    fn the_line_below_the_name_repeats_nothing() {
        let below = |delegation: &str, title: &str, topic: &str| {
            subtitle(&statement(|made| {
                made.metadata.delegation = delegation.into();
                made.metadata.title = title.into();
                made.metadata.topic = topic.into();
                made.metadata.organ = "Security Council".into();
                made.metadata.occasion = "Security Council Open Debate".into();
                made.provenance.file_name = "a.txt".into();
            }))
        };
        assert_eq!(below("Almora", "Statement", ""), "Statement");
        let place = "Security Council Open Debate";
        assert_eq!(below("Almora", "", "Labour"), format!("{place} · Labour"));
        assert_eq!(below("", "Statement", ""), place);
        let bare = |delegation: &str| {
            subtitle(&statement(|made| {
                made.metadata.delegation = delegation.into();
                made.provenance.file_name = "a.txt".into();
            }))
        };
        assert_eq!(bare("Almora"), "a.txt");
        assert_eq!(bare(""), "", "the file's name is the name");
    }

    #[test]
    fn a_project_can_be_named_after_where_and_when_its_statements_were_made() {
        let named = |time| name_from(&SharedOccasion { place: "Security Council".into(), time });
        let month = SharedTime::Month(2017, time::Month::March);
        assert_eq!(named(Some(month)), "Security Council, March 2017");
        assert_eq!(named(Some(SharedTime::Year(2017))), "Security Council, 2017");
        assert_eq!(named(None), "Security Council");
    }

    #[test]
    fn the_meeting_is_named_with_its_organ_once() {
        let mut metadata = Metadata { organ: "Security Council".into(), ..Metadata::default() };
        assert_eq!(occasion(&metadata), "Security Council");
        metadata.occasion = "Open debate".into();
        assert_eq!(occasion(&metadata), "Security Council, Open debate");
        metadata.occasion = "Security Council Open Debate".into();
        assert_eq!(occasion(&metadata), "Security Council Open Debate");
    }
}
