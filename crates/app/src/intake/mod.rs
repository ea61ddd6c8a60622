//! Statements on their way into the project: read, looked at, corrected, accepted.

pub mod preview;
mod update;

#[cfg(test)]
mod tests;

use std::ops::Range;
use std::rc::Rc;

use crate::input::FileBytes;
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::{Layout, Metadata, ParagraphKind, Provenance};
use annotator_core::reading::{Choice, Columns, Document, Failure, Remark, Table, Understanding};
use annotator_core::small_map::sort_by;
use annotator_core::text::Text;
use annotator_jobs::JobNumber;

/// What was dropped, chosen or pasted and is not in the project yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    /// The files, in the order they came.
    pub files: Vec<Incoming>,
    /// What was found in them, in the same order.
    pub found: Vec<Found>,
    /// Which of [`found`](Self::found) is shown beside its text.
    pub shown: Option<usize>,
}

/// A file that is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// The job that reads it; a file that is read once more gets another number.
    pub job: JobNumber,
    /// Its name and content.
    pub file: Rc<FileBytes>,
    /// What the user chose about it.
    pub choice: Choice,
    /// How far it is.
    pub state: FileState,
}

/// How far the reading of a file is.
#[derive(Clone, Debug, PartialEq)]
pub enum FileState {
    /// Others are before it.
    Waiting,
    /// It is being read.
    Reading {
        /// Pages, rows or files done.
        done: usize,
        /// Of so many; 0 where that is not known.
        of: usize,
    },
    /// It is a table; what its columns mean has to be said first.
    Asks(Table),
    /// Nothing more comes of it.
    Done,
}

/// Something found in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The reading it came from.
    pub job: JobNumber,
    /// The file's name, or that of the part of it.
    pub name: String,
    /// What it is.
    pub what: What,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A statement that can be added.
    Draft(Rc<Draft>),
    /// The text of a statement that is there already, with this title.
    There(String),
    /// Nothing that can be read.
    Failed(Failure),
}

/// A statement as it would be added.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its text.
    pub text: Rc<Text>,
    /// Paragraphs whose kind the file told.
    pub kinds: Vec<(u32, ParagraphKind)>,
    /// How it was read.
    pub provenance: Provenance,
    /// What the user should know.
    pub remarks: Vec<Remark>,
    /// What was understood, and from where.
    pub understood: Understanding,
    /// What is known about it, corrected by the user.
    pub metadata: Metadata,
    /// The paragraphs of the statement proper, corrected by the user.
    pub body: Range<u32>,
    /// Whether it is to be added.
    pub wanted: bool,
}

impl Draft {
    /// The draft that a document makes before anybody has corrected it.
    #[must_use]
    pub fn of(document: Document, understood: Understanding) -> Self {
        let Document { text, kinds, provenance, remarks, .. } = document;
        let text = Rc::new(Text::new(text));
        Self {
            metadata: understood.metadata.clone(),
            body: understood.body.clone(),
            text,
            kinds,
            provenance,
            remarks,
            understood,
            wanted: true,
        }
    }

    /// The layout that the statement gets: what was understood, corrected by the user. Of
    /// paragraphs between an edge that was understood and one that was chosen instead, only what
    /// the file says is kept: what they are was understood from the other side of the edge.
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

impl Intake {
    /// The file that is being read.
    #[must_use]
    pub fn reading(&self) -> Option<&Incoming> {
        self.files.iter().find(|file| matches!(file.state, FileState::Reading { .. }))
    }

    /// The file of a reading.
    #[must_use]
    pub fn file(&self, job: JobNumber) -> Option<&Incoming> {
        self.files.iter().find(|file| file.job == job)
    }

    /// The first table that waits for its columns.
    #[must_use]
    pub fn asking(&self) -> Option<(&Incoming, &Table)> {
        self.files.iter().find_map(|file| match &file.state {
            FileState::Asks(table) => Some((file, table)),
            _ => None,
        })
    }

    /// Whether something is still to be read or to be said.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        self.files.iter().any(|file| file.state != FileState::Done)
    }

    /// A draft by its place in [`found`](Self::found).
    #[must_use]
    pub fn draft(&self, at: usize) -> Option<&Rc<Draft>> {
        match &self.found.get(at)?.what {
            What::Draft(draft) => Some(draft),
            _ => None,
        }
    }

    /// All drafts.
    pub fn drafts(&self) -> impl Iterator<Item = &Rc<Draft>> {
        (0..self.found.len()).filter_map(|at| self.draft(at))
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
        match &mut self.found.get_mut(at)?.what {
            What::Draft(draft) => Some(Rc::make_mut(draft)),
            _ => None,
        }
    }

    /// The title of the draft with this text.
    pub(crate) fn title_of(&self, sha256: Sha256) -> Option<String> {
        let same = self.drafts().find(|draft| draft.text.sha256() == sha256)?;
        Some(same.metadata.title.clone())
    }

    /// Puts something found behind what was found before in the same file and those before it.
    pub(crate) fn add(&mut self, job: JobNumber, name: String, what: What) {
        let rank = |job: JobNumber| self.files.iter().position(|file| file.job == job);
        let mine = rank(job);
        let at = self.found.iter().rposition(|other| rank(other.job) <= mine);
        self.found.insert(at.map_or(0, |at| at + 1), Found { job, name, what });
    }
}

/// Something that happened to an [`Intake`].
#[derive(Clone, Debug, PartialEq)]
pub enum IntakeMsg {
    /// Something found was chosen, to be looked at beside its text, or none.
    Shown(Option<usize>),
    /// A draft is to be added or not.
    Wanted(usize, bool),
    /// All drafts are to be added, or none.
    AllWanted(bool),
    /// What is known about a draft was corrected.
    MetadataTyped(usize, Rc<Metadata>),
    /// The first (`false`) or last (`true`) paragraph of a draft's body was chosen.
    EdgeChosen(usize, bool, u32),
    /// A file is in this encoding.
    EncodingChosen(JobNumber, String),
    /// The columns of a table mean this.
    ColumnsChosen(JobNumber, Columns),
    /// A file is not to be read any further, or not at all.
    Stopped(JobNumber),
    /// The chosen drafts are to be added.
    Accepted,
    /// Nothing is to be added.
    GivenUp,
}
