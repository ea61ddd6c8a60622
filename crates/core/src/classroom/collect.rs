//! Takes hand-ins into the project of the teacher.
//!
//! Each hand-in becomes the coding of an annotator of its own. Ids are derived from the hand-in's
//! id, so that collecting a file again adds nothing, and two attempts of one person stay apart.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::exercise::Exercise;
use super::hand_in::{HandIn, Intact, is_intact};
use super::{HAND_IN, HAND_INS, hand_in_name};
use crate::edit::Edit;
use crate::merge::merge;
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::{document, read_document};
use crate::project::hash::{RevisionId, Sha256};
use crate::project::id::{AnnotationId, AnnotatorId, ExerciseId, HandInId};
use crate::project::statement::{Statement, with_sha256};
use crate::project::{Annotator, AnnotatorKind, Project};
use crate::small_map::SmallMap;
use crate::stored::file::FileKind;
use crate::stored::file::import::{Answer, FileError, OpenedFile, Outcome, read_file, resolve};

/// A file that may be a hand-in.
#[derive(Clone, Copy, Debug)]
pub struct HandInFile<'a> {
    /// Its name, with folders.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// The same, packed so that it can be kept with the project: text of any form.
    pub packed: &'a str,
}

/// A hand-in that was collected, as it is attached to the project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Collected {
    /// What the file says about itself.
    pub hand_in: HandIn,
    /// The annotator whose coding it is in the project.
    pub annotator: AnnotatorId,
    /// The name of the file, with folders.
    pub file_name: String,
    /// The SHA-256 of the file.
    pub sha256: Sha256,
    /// The file as it came, packed.
    pub packed: String,
    /// What the teacher should know.
    pub remarks: Vec<Remark>,
}

/// Something the teacher should know about a hand-in that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "remark")]
pub enum Remark {
    /// It was handed in after it was due.
    Late {
        /// By this many minutes.
        minutes: u32,
    },
    /// It was changed after it was saved: its checksum does not fit.
    Edited,
    /// It was made with another revision of the exercise.
    OtherRevision {
        /// The revision.
        revision: u32,
    },
    /// It was made with another codebook than the exercise has now.
    OtherCodebook,
    /// The same hand-in is here already with another content.
    Twice,
    /// Some of its annotations do not fit the text and were left out.
    LeftOut {
        /// How many.
        annotations: u32,
    },
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It was taken.
    Taken(Box<Collected>),
    /// It is here already.
    Here(HandInId),
    /// It was not taken.
    Refused(Refusal),
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// It cannot be read.
    Damaged(FileError),
    /// It is one of our files, but of another kind.
    NotAHandIn(FileKind),
    /// It belongs to another exercise.
    OtherExercise {
        /// The other exercise.
        exercise: ExerciseId,
        /// Who handed it in.
        pseudonym: String,
    },
    /// It is about a text that the project does not have.
    OtherText {
        /// The title of the statement in the file.
        title: String,
        /// Who handed it in.
        pseudonym: String,
    },
}

/// What became of a file, and what that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Took {
    /// What became of it.
    pub fate: Fate,
    /// The edits; none unless it was taken.
    pub edits: Vec<Edit>,
    /// The project in the file, if it was taken, without annotations that do not fit.
    pub coding: Option<Project>,
}

/// Takes hand-ins into a project, one file after the other.
#[derive(Clone, Debug)]
pub struct Collector<'a> {
    /// The project as it is with what was taken, but without annotations: those of a hand-in never
    /// depend on others.
    project: Project,
    me: AnnotatorId,
    exercise: &'a Exercise,
    codebook: RevisionId,
    known: SmallMap<HandInId, Sha256>,
}

impl<'a> Collector<'a> {
    /// Collects for an exercise of the project, in which `me` is the annotator at work.
    #[must_use]
    pub fn new(project: &Project, me: AnnotatorId, exercise: &'a Exercise) -> Self {
        Self {
            project: Project { annotations: SmallMap::new(), ..project.clone() },
            me,
            exercise,
            codebook: exercise.codebook(&project.codebook).revision(),
            known: known_hand_ins(project),
        }
    }

    /// Works out what to change to take a file.
    pub fn take(&mut self, file: &HandInFile<'_>) -> Took {
        let refused = |fate| Took { fate, edits: Vec::new(), coding: None };
        match read(&self.project, self.exercise, self.codebook, &self.known, file) {
            Err(refusal) => refused(Fate::Refused(refusal)),
            Ok(Read::Here(id)) => refused(Fate::Here(id)),
            Ok(Read::New(new)) => self.add(*new),
        }
    }

    fn add(&mut self, New { collected, coding, as_file }: New) -> Took {
        let id = collected.hand_in.id;
        self.known.insert(id, collected.sha256);
        let mut edits = merge(&self.project, self.me, &[&coding]).edits;
        for edit in edits.iter().filter(|edit| !matches!(edit, Edit::AddAnnotations { .. })) {
            // What was made for the project fits it.
            let _ = edit.apply(&mut self.project);
        }
        edits.push(Edit::SetAttachment {
            name: hand_in_name(id),
            document: Some(document(&collected)),
        });
        Took { fate: Fate::Taken(Box::new(collected)), edits, coding: Some(as_file) }
    }
}

/// The hand-ins of the project, in the order of their names.
#[must_use]
pub fn collected(project: &Project) -> Vec<Collected> {
    let names = project.attachments.keys().filter(|name| name.starts_with(HAND_INS));
    names.filter_map(|name| read_document(&project.attachments, name)).collect()
}

/// The id in the teacher's project of an annotation of a hand-in.
#[must_use]
pub fn annotation_id(hand_in: HandInId, in_file: AnnotationId) -> AnnotationId {
    AnnotationId(Uuid::new_v5(&hand_in.0, in_file.0.as_bytes()))
}

/// The annotator in the teacher's project whose coding a hand-in is.
#[must_use]
pub fn annotator_id(hand_in: HandInId) -> AnnotatorId {
    AnnotatorId(Uuid::new_v5(&hand_in.0, b"annotator"))
}

/// The annotators of the project whose codings are hand-ins. Only the names of documents are read.
pub fn students(project: &Project) -> impl Iterator<Item = AnnotatorId> {
    let names = project.attachments.keys().filter_map(|name| name.strip_prefix(HAND_INS));
    names.filter_map(HandInId::parse).map(annotator_id)
}

fn known_hand_ins(project: &Project) -> SmallMap<HandInId, Sha256> {
    collected(project).into_iter().map(|it| (it.hand_in.id, it.sha256)).collect()
}

/// A hand-in that was read.
enum Read {
    New(Box<New>),
    Here(HandInId),
}

/// A hand-in that is not here yet.
struct New {
    collected: Collected,
    /// Its coding as a project to add.
    coding: Project,
    /// The project as it is in the file.
    as_file: Project,
}

fn read(
    project: &Project,
    exercise: &Exercise,
    codebook: RevisionId,
    known: &SmallMap<HandInId, Sha256>,
    file: &HandInFile,
) -> Result<Read, Refusal> {
    let (coding, left_out) = open_file(file.bytes).map_err(Refusal::Damaged)?;
    let kind = FileKind::of(&coding.attachments);
    // Feedback has the hand-in in it that it is about.
    let said = HandIn::of(&coding).filter(|_| kind == FileKind::HandIn);
    let Some(said) = said else { return Err(Refusal::NotAHandIn(kind)) };
    let pseudonym = said.pseudonym.clone();
    if said.exercise != exercise.id {
        return Err(Refusal::OtherExercise { exercise: said.exercise, pseudonym });
    }
    let is_here = |it: &Statement| with_sha256(&project.statements, it.text.sha256()).is_some();
    if let Some(other) = coding.statements.iter().find(|it| !is_here(it)) {
        return Err(Refusal::OtherText { title: other.metadata.title.clone(), pseudonym });
    }
    let sha256 = Sha256::of(file.bytes);
    let mut remarks = remarks(exercise, codebook, &coding, &said, file.bytes);
    if left_out > 0 {
        remarks.push(Remark::LeftOut { annotations: left_out });
    }
    let mut id = said.id;
    match known.get(&id) {
        Some(here) if *here == sha256 => return Ok(Read::Here(id)),
        Some(_) => {
            id = HandInId(Uuid::new_v5(&id.0, sha256.to_string().as_bytes()));
            if known.contains_key(&id) {
                return Ok(Read::Here(id));
            }
            remarks.push(Remark::Twice);
        }
        None => {}
    }
    let annotator = annotator_id(id);
    let as_file = coding.clone();
    let coding = under_own_ids(coding, project, id, annotator, &pseudonym);
    let collected = Collected {
        hand_in: HandIn { id, ..said },
        annotator,
        file_name: file.name.to_owned(),
        sha256,
        packed: file.packed.to_owned(),
        remarks,
    };
    Ok(Read::New(Box::new(New { collected, coding, as_file })))
}

/// The project in a hand-in's file, and how many annotations do not fit its text and are not in it.
///
/// # Errors
/// [`FileError`] if it is not one of our files.
pub fn open_file(bytes: &[u8]) -> Result<(Project, u32), FileError> {
    match read_file(bytes)? {
        OpenedFile::Project(project) => Ok((*project, 0)),
        OpenedFile::NeedsAnswer(question) => {
            let Outcome { offsets, .. } = question.as_written;
            let answer = Answer::Read { offsets, place_found: false };
            let resolved = resolve(&question, answer).ok_or(FileError::NotOurs)?;
            let left_out = u32::try_from(resolved.left_out.len()).unwrap_or(u32::MAX);
            Ok((resolved.project, left_out))
        }
    }
}

fn remarks(
    exercise: &Exercise,
    codebook: RevisionId,
    coding: &Project,
    said: &HandIn,
    bytes: &[u8],
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if is_intact(bytes, said) == Intact::Changed {
        remarks.push(Remark::Edited);
    }
    if said.exercise_revision != exercise.revision {
        remarks.push(Remark::OtherRevision { revision: said.exercise_revision });
    } else if coding.revision != codebook && !exercise.open_codebook {
        remarks.push(Remark::OtherCodebook);
    }
    if let Some(due) = exercise.due.as_ref().and_then(super::exercise::Due::at) {
        let late = said.handed_in.0.0.saturating_sub(due.0) / 60_000;
        if late > 0 {
            remarks.push(Remark::Late { minutes: u32::try_from(late).unwrap_or(u32::MAX) });
        }
    }
    remarks
}

/// The coding as a project that can be added: by an annotator of its own, with ids of its own.
fn under_own_ids(
    mut coding: Project,
    project: &Project,
    id: HandInId,
    annotator: AnnotatorId,
    name: &str,
) -> Project {
    coding.attachments.remove(HAND_IN);
    coding.annotators =
        vec![Annotator { id: annotator, name: name.to_owned(), kind: AnnotatorKind::Person }];
    for set in coding.annotations.values_mut() {
        let own = set.iter().map(|annotation| {
            let mut own = (**annotation).clone();
            own.id = annotation_id(id, annotation.id);
            own.annotator = annotator;
            Rc::new(own)
        });
        *set = Rc::new(AnnotationSet::new(own.collect()));
    }
    // The exercise's codebook is part of the project's, unless students added codes.
    let is_known = |code: &Rc<crate::codebook::Code>| project.codebook.code(&code.id).is_some();
    if coding.codebook.codes.iter().all(is_known) {
        coding.codebook = Rc::clone(&project.codebook);
    }
    coding
}
