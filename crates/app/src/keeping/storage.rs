//! The data that storage reads and writes: projects, the list of recent projects, and settings.
//!
//! The key of a record in the journal is `(project, sequence)`. A snapshot holds the project as it
//! was after the record with the snapshot's sequence number. Opening a project reads the snapshot
//! and replays the later records.

use serde::{Deserialize, Serialize};

use crate::hints::HintsSeen;
use crate::keeping::reading::Reading;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotatorId, HandInId, ProjectId, StatementId};
use annotator_core::small_map::SmallMap;

/// A project as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredProject {
    /// The sequence number of the last record that the snapshot includes.
    pub snapshot_seq: u64,
    pub head: String,
    pub codebook: String,
    pub statements: SmallMap<StatementId, String>,
    pub history: String,
    /// The texts that the snapshot and the records refer to.
    pub texts: SmallMap<Sha256, String>,
    /// The records after the snapshot, in order.
    pub journal: Vec<(u64, String)>,
    /// Where the user left the project.
    pub place: Option<Place>,
}

/// Which file on the user's disk to write the project to, and whether to overwrite changes that
/// others made to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToFile {
    /// The same file as before, unless it was changed since. The first time, a new file.
    Same,
    /// The same file as before, even if it was changed since.
    Over,
    /// Another file, which the user chooses.
    Another,
}

/// Why the project was not written to the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToFileProblem {
    NoFileChosen,
    /// Something else has changed the file since.
    Changed,
    /// The browser could not write: it has no permission, or the file no longer exists. In the
    /// browser's words.
    Refused(String),
}

/// An entry in the list of recent projects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// The project's key in storage.
    pub id: ProjectId,
    /// The project's own id, which is the same in all its files; `None` in older lists.
    #[serde(default)]
    pub project: Option<ProjectId>,
    pub name: String,
    pub statements: usize,
    pub annotations: usize,
    /// When the project was last changed or opened.
    pub used: Timestamp,
    /// Whether the project was open when the user left the page. If so, the page opens it again.
    #[serde(default)]
    pub open: bool,
    /// Where the user was; `None` if the project has no statement, or an older version listed it.
    #[serde(default)]
    pub left_at: Option<LeftAt>,
    /// What the project is to a student.
    #[serde(default)]
    pub classroom: Option<InClassroom>,
}

/// What a project is to a student.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InClassroom {
    /// Work on an exercise, of which these were handed in.
    Work { handed_in: Vec<HandInId> },
    /// Feedback on a hand-in.
    Feedback { hand_in: HandInId, revision: u32 },
}

/// Where the user was in a project, in words that can be shown without opening it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftAt {
    /// The delegation of the statement, or its title.
    pub statement: String,
    /// The number of the first paragraph in view, as in the margin.
    #[serde(default)]
    pub paragraph: Option<u32>,
    /// The start of that paragraph.
    #[serde(default)]
    pub quote: String,
    /// The language of the statement, if it is known.
    #[serde(default)]
    pub language: String,
}

/// The list to store: this window's projects, then the projects that only other windows have.
#[must_use]
pub fn with_other_windows(ours: &[Recent], stored: Vec<Recent>) -> Vec<Recent> {
    let mut all = ours.to_vec();
    all.extend(stored.into_iter().filter(|other| ours.iter().all(|mine| mine.id != other.id)));
    all
}

/// Marks the project that a window opens when it is loaded. `here` is the id of the project that
/// this window had open before a reload, which is opened if it is still in the list; `here` is
/// empty if no project was open, and then none is opened. A new window has no `here`. It opens the
/// project used last if that was left open.
pub fn mark_open(recents: &mut [Recent], here: Option<&str>) {
    for (at, recent) in recents.iter_mut().enumerate() {
        recent.open = match here {
            Some(here) => recent.id.to_string() == here,
            None => recent.open && at == 0,
        };
    }
}

/// Where the user was in a project. No work is lost if this is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    #[serde(default)]
    pub statement: Option<StatementId>,
    #[serde(default)]
    pub annotator: Option<AnnotatorId>,
    /// The first paragraph in view, by statement.
    #[serde(default)]
    pub paragraphs: SmallMap<StatementId, usize>,
    #[serde(default)]
    pub backup: Backup,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// The number of the last record in the backup.
    pub seq: u64,
    /// The name of the file that backups are written to. Only the browser knows where the file is.
    #[serde(default)]
    pub file: Option<String>,
}

/// Settings for all projects in this browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Whether single keys apply codes.
    pub code_keys: bool,
    /// Whether the edges of a selection snap to whole words.
    pub snap_to_words: bool,
    /// Whether values read from a passage are proposed for its record.
    pub proposals: bool,
    /// How texts are shown.
    pub reading: Reading,
    /// Whether the list of statements stays above the codes.
    pub statements_pinned: bool,
    /// What is shown beside the text.
    pub chips: ChipStyle,
    /// The user's name in new projects; empty if they gave none.
    pub name: String,
    /// Which hints were shown.
    pub hints_seen: HintsSeen,
    /// The keys that the user gave to commands, as [`OwnKeys`](crate::keys::own::OwnKeys) writes them.
    pub own_keys: String,
}

impl Settings {
    /// Whether the user gave no other key to this command. It is named as it is stored.
    #[must_use]
    pub fn has_usual_key(&self, command: &str) -> bool {
        !self.own_keys.lines().any(|line| line.split(' ').next() == Some(command))
    }
}

/// What is shown beside the text for each annotation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChipStyle {
    /// Chips with names, where there is room.
    #[default]
    Names,
    /// Bars of colour. Pointing at one shows its name.
    Bars,
    Nothing,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            code_keys: true,
            snap_to_words: true,
            proposals: true,
            reading: Reading::default(),
            statements_pinned: false,
            chips: ChipStyle::Names,
            name: String::new(),
            hints_seen: HintsSeen::default(),
            own_keys: String::new(),
        }
    }
}

/// Why storage failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// The browser does not let the page store anything.
    Denied,
    QuotaFull,
    /// Another window wrote to the same project.
    WrittenElsewhere,
    /// The project is not stored, perhaps because it was deleted.
    NotFound,
    /// Any other failure, in the browser's words.
    Other(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(names: &[(u128, &str)]) -> Vec<Recent> {
        let recent = |&(id, name): &(u128, &str)| Recent {
            id: ProjectId(uuid::Uuid::from_u128(id)),
            project: None,
            name: name.into(),
            statements: 1,
            annotations: 0,
            used: Timestamp::default(),
            open: false,
            left_at: None,
            classroom: None,
        };
        names.iter().map(recent).collect()
    }

    #[test]
    fn older_settings_and_lists_are_read() {
        let settings: Settings = serde_json::from_str(r#"{"code_keys":false}"#).unwrap();
        assert_eq!(settings, Settings { code_keys: false, ..Settings::default() });
        let id = "00000000-0000-0000-0000-000000000001";
        let recent = format!(
            r#"{{"id":"{id}","name":"Almora","statements":1,"annotations":0,"used":0,"open":true}}"#
        );
        let recent: Recent = serde_json::from_str(&recent).unwrap();
        assert_eq!((recent.open, recent.left_at), (true, None));
    }

    #[test]
    fn a_window_keeps_other_windows_projects_in_the_list() {
        let ours = listed(&[(3, "new"), (1, "renamed")]);
        let stored = listed(&[(2, "theirs"), (1, "name")]);
        let all = listed(&[(3, "new"), (1, "renamed"), (2, "theirs")]);
        assert_eq!(with_other_windows(&ours, stored), all);
    }

    #[test]
    fn a_window_reopens_its_own_project() {
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
