//! A review while it is written, and the file that the reviewer saves.

use serde::{Deserialize, Serialize};

use super::{Packet, REVIEW};
use crate::classroom::file_for_teacher;
use crate::classroom::rubric::{Criterion, LevelByHand, Rubric};
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::{document, parse_document, read_document};
use crate::project::id::{AnnotationId, AnnotatorId, ExerciseId, PacketId, ReviewRoundId};
use crate::stored::file::iso::IsoTime;

/// What a reviewer says about the works of a packet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Review {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The packets that it was made with.
    pub round: ReviewRoundId,
    /// The packet.
    pub packet: PacketId,
    /// When it was saved, by the reviewer's clock.
    pub saved: IsoTime,
    /// What is said about each work, in the order of the packet.
    pub works: Vec<WorkReview>,
}

/// What a reviewer says about a work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkReview {
    /// The work, as the packet names it.
    pub work: AnnotatorId,
    /// What was said about rows of the rubric.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RowReview>,
    /// What was said about passages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<PassageComment>,
    /// What was said on the whole; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub on_the_whole: String,
}

/// What a reviewer says about a row of the rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RowReview {
    /// The row.
    pub criterion: u32,
    /// The place of the level, counted from 0; `None` as long as there is only a comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u32>,
    /// The comment; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// What a reviewer says about a passage that was marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PassageComment {
    /// The annotation, as the packet names it.
    pub annotation: AnnotationId,
    /// The words.
    pub words: String,
}

impl WorkReview {
    /// A review in which nothing was said yet.
    #[must_use]
    pub fn of(work: AnnotatorId) -> Self {
        Self { work, rows: Vec::new(), passages: Vec::new(), on_the_whole: String::new() }
    }

    /// A review by the teacher, who decided on these levels.
    #[must_use]
    pub fn by_teacher(work: AnnotatorId, levels: &[LevelByHand]) -> Self {
        let rows = levels.iter().map(|it| RowReview {
            criterion: it.criterion,
            level: Some(it.level),
            comment: String::new(),
        });
        Self { rows: rows.collect(), ..Self::of(work) }
    }

    fn row(&self, criterion: u32) -> Option<&RowReview> {
        self.rows.iter().find(|row| row.criterion == criterion)
    }

    /// The level of a row; `None` if it has none, or one that there is not.
    #[must_use]
    pub fn level(&self, row: &Criterion) -> Option<usize> {
        let level = usize::try_from(self.row(row.id)?.level?).ok()?;
        (level < row.levels.len()).then_some(level)
    }

    /// The comment on a row; empty without one.
    #[must_use]
    pub fn comment(&self, criterion: u32) -> &str {
        self.row(criterion).map_or("", |row| row.comment.as_str())
    }

    /// The comment on a passage; empty without one.
    #[must_use]
    pub fn on_passage(&self, annotation: AnnotationId) -> &str {
        let found = self.passages.iter().find(|it| it.annotation == annotation);
        found.map_or("", |it| it.words.as_str())
    }

    /// The rows that have no level.
    pub fn missing<'a>(&self, rubric: &'a Rubric) -> impl Iterator<Item = &'a Criterion> {
        rubric.rows.iter().filter(|row| self.level(row).is_none())
    }

    /// Whether all rows have a level.
    #[must_use]
    pub fn is_complete(&self, rubric: &Rubric) -> bool {
        self.missing(rubric).next().is_none()
    }

    /// Whether anything is said.
    #[must_use]
    pub fn says_something(&self) -> bool {
        !self.rows.is_empty() || !self.passages.is_empty() || !self.on_the_whole.trim().is_empty()
    }

    fn change_row(&mut self, criterion: u32, change: impl FnOnce(&mut RowReview)) {
        let known = self.row(criterion).cloned();
        let mut row = known.unwrap_or(RowReview { criterion, level: None, comment: String::new() });
        change(&mut row);
        self.rows.retain(|row| row.criterion != criterion);
        if row.level.is_some() || !row.comment.trim().is_empty() {
            self.rows.push(row);
            self.rows.sort_by_key(|row| row.criterion);
        }
    }

    /// Decides on the level of a row.
    pub fn set_level(&mut self, criterion: u32, level: Option<usize>) {
        let level = level.and_then(|level| u32::try_from(level).ok());
        self.change_row(criterion, |row| row.level = level);
    }

    /// Says something about a row, or nothing if `words` is blank.
    pub fn set_comment(&mut self, criterion: u32, words: String) {
        self.change_row(criterion, |row| row.comment = words);
    }

    /// Says something about a passage, or nothing if `words` is blank.
    pub fn set_on_passage(&mut self, annotation: AnnotationId, words: String) {
        if words.trim().is_empty() {
            self.passages.retain(|it| it.annotation != annotation);
        } else if let Some(known) = self.passages.iter_mut().find(|it| it.annotation == annotation)
        {
            known.words = words;
        } else {
            self.passages.push(PassageComment { annotation, words });
        }
    }
}

impl Review {
    /// A review of a packet that says nothing yet.
    #[must_use]
    pub fn on(packet: &Packet) -> Self {
        Self {
            exercise: packet.exercise,
            round: packet.round,
            packet: packet.id,
            saved: IsoTime(Timestamp(0)),
            works: packet.works.iter().map(|work| WorkReview::of(*work)).collect(),
        }
    }

    /// The review in a project: of its own, or one that is being written in its packet.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, REVIEW)
    }

    /// The review that is being written in a packet.
    #[must_use]
    pub fn in_packet(project: &Project, packet: &Packet) -> Self {
        Self::kept_in(project.attachments.get(REVIEW).map(|document| &**document), packet)
    }

    /// The review that is kept in a document of the packet's project, or else one that says nothing.
    #[must_use]
    pub fn kept_in(document: Option<&str>, packet: &Packet) -> Self {
        let known: Option<Self> = document.and_then(parse_document);
        known.filter(|it| it.packet == packet.id).unwrap_or_else(|| Self::on(packet))
    }

    /// What is said about a work.
    #[must_use]
    pub fn work(&self, work: AnnotatorId) -> Option<&WorkReview> {
        self.works.iter().find(|it| it.work == work)
    }

    /// How many works are judged in all rows.
    #[must_use]
    pub fn judged(&self, rubric: &Rubric) -> usize {
        self.works.iter().filter(|work| work.is_complete(rubric)).count()
    }

    /// The file for the teacher. It has no texts and no names in it.
    #[must_use]
    pub fn file(&self) -> Project {
        file_for_teacher(self.packet.0, self.exercise, REVIEW, document(self))
    }
}
