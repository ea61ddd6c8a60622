//! New statements before they are in the project: read, reviewed, corrected, accepted.

pub mod names;
pub mod preview;
mod update;

#[cfg(test)]
mod tests;

use std::ops::Range;
use std::rc::Rc;

use crate::input::FileBytes;
use crate::intake::names::{NamedState, Pattern};
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::{Layout, Metadata, ParagraphKind, Provenance};
use annotator_core::reading::{
    Choice, Columns, Document, Failure, Field, Remark, Source, Table, Understanding,
};
use annotator_core::small_map::sort_by;
use annotator_core::starter::Preset;
use annotator_core::text::Text;
use annotator_jobs::JobNumber;

/// Dropped, chosen or pasted texts that are not in the project yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    /// The files, in the order they came.
    pub files: Vec<Incoming>,
    /// What was found in the files, in the same order.
    pub found: Vec<IntakeItem>,
    /// The index in [`found`](Self::found) of the item shown with its text.
    pub shown: Option<usize>,
    /// Whether the statements become a project of their own.
    pub apart: bool,
    /// The codes that a new project begins with.
    pub codes: Preset,
    /// Whether the user typed something that is lost if the intake is given up.
    pub typed: bool,
}

/// A file to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// The job that reads the file. Reading the file again is a new job.
    pub job: JobNumber,
    pub file: Rc<FileBytes>,
    /// What the user chose about the file.
    pub choice: Choice,
    pub state: FileState,
}

/// How far a file has been read.
#[derive(Clone, Debug, PartialEq)]
pub enum FileState {
    /// The files before this one are read first.
    Waiting,
    Reading {
        /// Pages, rows or files done.
        done: usize,
        /// The total number; 0 while this is not known.
        of: usize,
    },
    /// The file is a table, and the user must say what its columns mean.
    Asks(Table),
    /// The file was read, or reading it was given up.
    Done,
}

/// Something found in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct IntakeItem {
    /// The job that found it.
    pub job: JobNumber,
    /// The name of the file, or of a part of it.
    pub name: String,
    pub outcome: Outcome,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A statement that can be added.
    Draft(Rc<Draft>),
    /// The text of a statement with this title, which is already in the project or the intake.
    AlreadyThere(String),
    /// A text that could not be read.
    Failed(Failure),
}

/// A statement before it is added.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub text: Rc<Text>,
    /// Paragraphs whose kind is given in the file.
    pub kinds: Vec<(u32, ParagraphKind)>,
    /// How the text was read.
    pub provenance: Provenance,
    /// What the user should know.
    pub remarks: Vec<Remark>,
    /// What was recognised, and from where.
    pub understood: Understanding,
    /// What is known about the statement, with the user's corrections.
    pub metadata: Metadata,
    /// The paragraphs of the statement itself, with the user's corrections.
    pub body: Range<u32>,
    /// Whether to add the statement.
    pub wanted: bool,
    /// A State that the file's name may mean, if no delegation is known.
    pub offered: Option<&'static str>,
}

impl Draft {
    /// The draft of a document, before any corrections.
    #[must_use]
    pub fn of(document: Document, mut understood: Understanding) -> Self {
        let Document { text, kinds, provenance, remarks, .. } = document;
        let text = Rc::new(Text::new(text));
        let offered = read_name(&provenance.file_name, &mut understood);
        Self {
            metadata: understood.metadata.clone(),
            body: understood.body.clone(),
            text,
            kinds,
            provenance,
            remarks,
            understood,
            wanted: true,
            offered,
        }
    }

    /// The layout for the statement: what was recognised, with the user's corrections. If the user
    /// moved an edge of the body, the paragraphs that are now on its other side keep only what the
    /// file said. Their recognised kind assumed the old edge.
    #[must_use]
    pub fn layout(&self) -> Layout {
        let moved = |at: u32| self.body.contains(&at) != self.understood.body.contains(&at);
        let understood = self.understood.kinds.iter().filter(|(at, _)| !moved(*at));
        let told = self.kinds.iter().filter(|(at, _)| moved(*at));
        let mut kinds: Vec<_> = understood.chain(told).copied().collect();
        sort_by(&mut kinds, |a, b| a.0.cmp(&b.0));
        Layout::fitting(&self.text, Some(self.body.clone()), kinds)
    }
}

/// Takes the delegation from a file's name if the text does not say it. Returns a State that the
/// name only may mean.
fn read_name(file: &str, understood: &mut Understanding) -> Option<&'static str> {
    if !understood.metadata.delegation.is_empty() {
        return None;
    }
    match names::state_of(file)? {
        NamedState::Doubtful(state) => Some(state),
        NamedState::Certain(state) => {
            understood.metadata.delegation = state.to_owned();
            understood.sources.push((Field::Delegation, Source::FileName));
            None
        }
    }
}

impl Intake {
    /// The file that is being read.
    #[must_use]
    pub fn reading(&self) -> Option<&Incoming> {
        self.files.iter().find(|file| matches!(file.state, FileState::Reading { .. }))
    }

    /// The file that a job reads.
    #[must_use]
    pub fn file(&self, job: JobNumber) -> Option<&Incoming> {
        self.files.iter().find(|file| file.job == job)
    }

    /// The first table whose columns the user must explain.
    #[must_use]
    pub fn asking(&self) -> Option<(&Incoming, &Table)> {
        self.files.iter().find_map(|file| match &file.state {
            FileState::Asks(table) => Some((file, table)),
            _ => None,
        })
    }

    /// Whether a file still has to be read or explained.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        self.files.iter().any(|file| file.state != FileState::Done)
    }

    /// A draft by its index in [`found`](Self::found).
    #[must_use]
    pub fn draft(&self, at: usize) -> Option<&Rc<Draft>> {
        match &self.found.get(at)?.outcome {
            Outcome::Draft(draft) => Some(draft),
            _ => None,
        }
    }

    pub fn drafts(&self) -> impl Iterator<Item = &Rc<Draft>> {
        (0..self.found.len()).filter_map(|at| self.draft(at))
    }

    /// The names of the drafts' files.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.found.iter().filter_map(|found| match &found.outcome {
            Outcome::Draft(draft) => Some(draft.provenance.file_name.as_str()),
            _ => None,
        })
    }

    /// How many statements would be added.
    #[must_use]
    pub fn wanted(&self) -> usize {
        self.drafts().filter(|draft| draft.wanted).count()
    }

    pub(crate) fn file_mut(&mut self, job: JobNumber) -> Option<&mut Incoming> {
        self.files.iter_mut().find(|file| file.job == job)
    }

    pub(crate) fn draft_mut(&mut self, at: usize) -> Option<&mut Draft> {
        match &mut self.found.get_mut(at)?.outcome {
            Outcome::Draft(draft) => Some(Rc::make_mut(draft)),
            _ => None,
        }
    }

    /// The title of the draft with this text.
    pub(crate) fn title_of(&self, sha256: Sha256) -> Option<String> {
        let same = self.drafts().find(|draft| draft.text.sha256() == sha256)?;
        Some(same.metadata.title.clone())
    }

    /// Inserts an item after all items from the same file and from files before it.
    pub(crate) fn add(&mut self, job: JobNumber, name: String, outcome: Outcome) {
        let rank = |job: JobNumber| self.files.iter().position(|file| file.job == job);
        let mine = rank(job);
        let at = self.found.iter().rposition(|other| rank(other.job) <= mine);
        self.found.insert(at.map_or(0, |at| at + 1), IntakeItem { job, name, outcome });
    }
}

/// Something that happened to an [`Intake`].
#[derive(Clone, Debug, PartialEq)]
pub enum IntakeMsg {
    /// An item was chosen to be shown with its text, or none.
    Shown(Option<usize>),
    /// The user chose whether to add a draft.
    Wanted(usize, bool),
    /// The user chose whether to add all drafts.
    AllWanted(bool),
    /// A field of a draft was edited in the list.
    FieldTyped(usize, Field, String),
    /// A field was set for all drafts that are added.
    FieldTypedForWanted(Field, String),
    /// Takes fields from the files' names, in the order of a pattern.
    PatternChosen(Pattern),
    /// The user chose whether the statements become a project of their own.
    ApartChosen(bool),
    /// The user chose the codes that a new project begins with.
    CodesChosen(Preset),
    /// What is known about a draft was corrected.
    MetadataTyped(usize, Rc<Metadata>),
    /// The first (`false`) or last (`true`) paragraph of a draft's body was chosen.
    EdgeChosen(usize, bool, u32),
    /// The user chose a file's encoding.
    EncodingChosen(JobNumber, String),
    /// The user said what the columns of a table mean.
    ColumnsChosen(JobNumber, Columns),
    /// The user no longer wants a file to be read.
    Stopped(JobNumber),
    /// The chosen drafts were accepted.
    Accepted,
    /// The intake was given up.
    GivenUp,
}

impl IntakeMsg {
    /// Whether the user typed what it brings.
    fn is_typed(&self) -> bool {
        match self {
            Self::FieldTyped(..)
            | Self::FieldTypedForWanted(..)
            | Self::PatternChosen(_)
            | Self::MetadataTyped(..) => true,
            Self::Shown(_)
            | Self::Wanted(..)
            | Self::AllWanted(_)
            | Self::ApartChosen(_)
            | Self::CodesChosen(_)
            | Self::EdgeChosen(..)
            | Self::EncodingChosen(..)
            | Self::ColumnsChosen(..)
            | Self::Stopped(_)
            | Self::Accepted
            | Self::GivenUp => false,
        }
    }
}
