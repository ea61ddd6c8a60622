//! What is stored of a project, in the shape the storage port hands over.
//!
//! The journal holds records `(project, sequence)`; a snapshot holds the project as
//! it was after the record with its sequence number. Opening a project reads the
//! snapshot and replays the records behind it.

use serde::{Deserialize, Serialize};

use annotator_core::project::annotation::Timestamp;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotatorId, ProjectId, StatementId};
use annotator_core::small_map::SmallMap;

/// A project as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredProject {
    /// The sequence number of the last record that the snapshot includes.
    pub snapshot_seq: u64,
    /// The snapshot's head.
    pub head: String,
    /// The snapshot's codebook.
    pub codebook: String,
    /// The snapshot's statements.
    pub statements: SmallMap<StatementId, String>,
    /// The snapshot's undo history.
    pub history: String,
    /// The texts that anything refers to.
    pub texts: SmallMap<Sha256, String>,
    /// The records behind the snapshot, in order.
    pub journal: Vec<(u64, String)>,
    /// Where the user was.
    pub place: Option<Place>,
}

/// How the project is to be written to a file on the user's disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToFile {
    /// To the same file as before, unless it was changed meanwhile; to a new one the first time.
    Same,
    /// To the same file as before, whatever stands there now.
    Over,
    /// To another file.
    Another,
}

/// Why it was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToFileProblem {
    /// The user chose no file.
    NoFileChosen,
    /// Somebody else has changed the file since.
    Changed,
    /// The browser may not write to it, or it is gone; in the browser's words.
    Refused(String),
}

/// An entry of the list of recent projects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Which project.
    pub id: ProjectId,
    /// Its name.
    pub name: String,
    /// How many statements it has.
    pub statements: usize,
    /// How many annotations it has.
    pub annotations: usize,
    /// When it was last changed or opened.
    pub used: Timestamp,
    /// Whether it was open when the page was left, so that it opens again.
    #[serde(default)]
    pub open: bool,
}

/// The list that is to be stored: that of this window, and behind it the projects that only other
/// windows know.
#[must_use]
pub fn with_those_of_other_windows(ours: &[Recent], stored: Vec<Recent>) -> Vec<Recent> {
    let mut all = ours.to_vec();
    all.extend(stored.into_iter().filter(|other| ours.iter().all(|mine| mine.id != other.id)));
    all
}

/// Leaves one project of the list open at most, for a window that is loaded: the one `here` that was
/// open in it before, whatever other windows have open, or none with this id. A new window, without
/// a `here`, opens what was used last, if that was still open.
pub fn mark_open(recents: &mut [Recent], here: Option<&str>) {
    for (at, recent) in recents.iter_mut().enumerate() {
        recent.open = match here {
            Some(here) => recent.id.to_string() == here,
            None => recent.open && at == 0,
        };
    }
}

/// Where the user was in a project. Losing it loses no work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The statement shown.
    #[serde(default)]
    pub statement: Option<StatementId>,
    /// The annotator at work.
    #[serde(default)]
    pub annotator: Option<AnnotatorId>,
    /// The first paragraph in view, by statement.
    #[serde(default)]
    pub paragraphs: SmallMap<StatementId, usize>,
    /// The last backup.
    #[serde(default)]
    pub backup: Backup,
}

/// What is known of the last backup of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// The sequence number of the last record that is in it.
    pub seq: u64,
    /// The name of the file that it is written to each time; the browser knows where that is.
    #[serde(default)]
    pub file: Option<String>,
}

/// Choices that hold for all projects in this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Whether single keys apply codes.
    pub code_keys: bool,
    /// Whether the edges of a selection snap to whole words.
    pub snap_to_words: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { code_keys: true, snap_to_words: true }
    }
}

/// Why storage did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// The browser does not let the page store anything.
    Denied,
    /// No space is left.
    QuotaFull,
    /// Another window wrote to the same project.
    WrittenElsewhere,
    /// There is no such project any more.
    NotFound,
    /// Anything else, in the browser's words.
    Other(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(names: &[(u128, &str)]) -> Vec<Recent> {
        let recent = |&(id, name): &(u128, &str)| Recent {
            id: ProjectId(uuid::Uuid::from_u128(id)),
            name: name.into(),
            statements: 1,
            annotations: 0,
            used: Timestamp::default(),
            open: false,
        };
        names.iter().map(recent).collect()
    }

    #[test]
    fn no_window_forgets_the_projects_of_another() {
        let ours = listed(&[(3, "new"), (1, "renamed")]);
        let stored = listed(&[(2, "theirs"), (1, "name")]);
        let all = listed(&[(3, "new"), (1, "renamed"), (2, "theirs")]);
        assert_eq!(with_those_of_other_windows(&ours, stored), all);
    }

    #[test]
    fn a_window_opens_again_what_it_had_open_itself() {
        let opened = |here: Option<u128>, open: [bool; 3]| {
            let mut list = listed(&[(3, "theirs"), (2, "other"), (1, "ours")]);
            list.iter_mut().zip(open).for_each(|(recent, open)| recent.open = open);
            let here = here.map(|id| ProjectId(uuid::Uuid::from_u128(id)).to_string());
            mark_open(&mut list, here.as_deref());
            let open = list.iter().filter(|recent| recent.open);
            open.map(|recent| recent.id.0.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(opened(Some(1), [true, false, false]), [1]);
        assert_eq!(opened(Some(4), [true, true, true]), [], "it was deleted meanwhile");
        assert_eq!(opened(None, [true, true, false]), [3]);
        assert_eq!(opened(None, [false, true, true]), []);
        let mut list = listed(&[(1, "ours")]);
        mark_open(&mut list, Some(""));
        assert!(!list[0].open, "none was open");
    }
}
