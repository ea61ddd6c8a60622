//! A student's work, and the file that is handed in.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::calibration::{Tries, Try, with_answers};
use super::check::{Lack, LayerCount, counts, lacks};
use super::exercise::Exercise;
use super::self_check::{Checked, Checks};
use super::{CALIBRATION, CHECKS, EXERCISE, HAND_IN, HIDDEN_KEY, KEY, SEQUENCE, WORK};
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::{Attachments, document, read_document};
use crate::project::foreign::Foreign;
use crate::project::hash::Sha256;
use crate::project::id::{AnnotatorId, ExerciseId, HandInId, StatementId};
use crate::small_map::SmallMap;
use crate::stored::file::export::export_project;
use crate::stored::file::iso::IsoTime;

/// The state of a student's work on an exercise, besides the annotations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Work {
    /// When the student pressed *Begin*.
    pub begun: IsoTime,
    /// The student's group, if they named one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Notes to the teacher on whole statements.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, String>"))]
    pub notes: SmallMap<StatementId, String>,
    /// The files that were saved to be handed in, the latest last.
    #[serde(default)]
    pub handed_in: Vec<HandedIn>,
    /// How many were handed in before these, from work that is no longer there.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub earlier: u32,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde requires this signature
pub(crate) fn is_zero(value: &u32) -> bool {
    *value == 0
}

/// A file that was saved to be handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HandedIn {
    /// Its id.
    pub id: HandInId,
    /// When.
    pub at: IsoTime,
}

/// What a hand-in says about itself. The annotations are in the project that it is attached to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HandIn {
    /// Identifies it.
    pub id: HandInId,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The exercise's revision.
    pub exercise_revision: u32,
    /// The name that the student chose, or was given.
    pub pseudonym: String,
    /// The student's group; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Counts from 1.
    pub attempt: u32,
    /// The hand-in before it.
    #[serde(default)]
    pub parent: Option<HandInId>,
    /// When the work began.
    pub begun: IsoTime,
    /// When it was handed in, by the student's clock.
    pub handed_in: IsoTime,
    /// How much there is.
    pub counts: Vec<LayerCount>,
    /// What it lacked; the student has seen this list.
    pub lacks: Vec<Lack>,
    /// Notes to the teacher on whole statements.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, String>"))]
    pub notes: SmallMap<StatementId, String>,
    /// The checks that the student made before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Checked>,
    /// The tries of a calibration, with their answers. The annotations have the last ones, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tries: Vec<Try>,
    /// The SHA-256 of the file in UTF-8 with LF line ends, with 64 zeros in this place.
    pub checksum: String,
}

/// Whether a hand-in is as it was when it was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intact {
    /// It is.
    Yes,
    /// Something was changed since.
    Changed,
}

/// Placeholder for the checksum while it is computed.
const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// The text before the checksum in a file.
const BEFORE: &str = "\"checksum\": \"";

impl Work {
    /// Work that has just begun.
    #[must_use]
    pub fn begun(now: Timestamp) -> Self {
        let (group, notes, handed_in) = (String::new(), SmallMap::new(), Vec::new());
        Self { begun: IsoTime(now), group, notes, handed_in, earlier: 0 }
    }

    /// The number of the next attempt, counted from 1.
    #[must_use]
    pub fn next_attempt(&self) -> u32 {
        let known = u32::try_from(self.handed_in.len()).unwrap_or(u32::MAX);
        self.earlier.saturating_add(known).saturating_add(1)
    }

    /// The state of the work, if the project is a student's work on an exercise.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, WORK)
    }
}

impl HandIn {
    /// What the project says as a hand-in, if it is one.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, HAND_IN)
    }
}

/// What is handed in under `id`, and its file. Only the annotator's own annotations are in it, and
/// nothing about the person but the name.
#[must_use]
pub fn hand_in(
    project: &Project,
    exercise: &Exercise,
    annotator: AnnotatorId,
    work: &Work,
    handed_in: HandedIn,
) -> (HandIn, String) {
    let (mut said, file) = handed_in_project(project, exercise, annotator, work, handed_in);
    let json = export_project(&file);
    said.checksum = Sha256::of(json.as_bytes()).to_string();
    let json = json.replacen(&marked(ZEROS), &marked(&said.checksum), 1);
    (said, json)
}

/// What is handed in under `id`, as a project, without a checksum.
#[must_use]
pub fn handed_in_project(
    project: &Project,
    exercise: &Exercise,
    annotator: AnnotatorId,
    work: &Work,
    HandedIn { id, at }: HandedIn,
) -> (HandIn, Project) {
    let answered = exercise.calibration.map(|_| with_answers(project, exercise, annotator));
    let project = answered.as_ref().unwrap_or(project);
    let name = project.annotator(annotator).map(|it| it.name.clone()).unwrap_or_default();
    let said = HandIn {
        id,
        exercise: exercise.id,
        exercise_revision: exercise.revision,
        pseudonym: name,
        group: work.group.clone(),
        attempt: work.next_attempt(),
        parent: work.handed_in.last().map(|last| last.id),
        begun: work.begun,
        handed_in: at,
        counts: counts(project, exercise, annotator),
        lacks: lacks(project, exercise, annotator),
        notes: work.notes.clone(),
        checks: Checks::of(project).made,
        tries: Tries::of(project).made,
        checksum: ZEROS.to_owned(),
    };
    let mut file = own_work(project, annotator);
    file.attachments = Attachments::from([(HAND_IN.to_owned(), document(&said))]);
    (said, file)
}

/// The student's work as it was when it was handed in, to go on with the next attempt. `None` if
/// the project is no hand-in with its exercise, such as a feedback file.
#[must_use]
pub fn taken_up(hand_in: &Project) -> Option<Project> {
    let (said, exercise) = (HandIn::of(hand_in)?, Exercise::of(hand_in)?);
    let work = Work {
        begun: said.begun,
        group: said.group,
        notes: said.notes,
        handed_in: vec![HandedIn { id: said.id, at: said.handed_in }],
        earlier: said.attempt.saturating_sub(1),
    };
    let mut project = hand_in.clone();
    let kept = [(EXERCISE.to_owned(), document(&exercise)), (WORK.to_owned(), document(&work))];
    let carried = |name: &str, wanted: bool| {
        let known = hand_in.attachments.get(name).filter(|_| wanted);
        known.map(|it| (name.to_owned(), Rc::clone(it)))
    };
    // The answers of a practice text are shown to students anyway.
    let key = carried(KEY, exercise.practice);
    let hidden = carried(HIDDEN_KEY, exercise.carries_key());
    let sequence = carried(SEQUENCE, true);
    let checks = Checks { made: said.checks };
    let checks = (!checks.made.is_empty()).then(|| (CHECKS.to_owned(), document(&checks)));
    let tries = Tries { made: said.tries };
    let tries = (!tries.made.is_empty()).then(|| (CALIBRATION.to_owned(), document(&tries)));
    let kept = kept.into_iter().chain(key).chain(hidden).chain(sequence);
    project.attachments = kept.chain(checks).chain(tries).collect();
    Some(project)
}

/// The project with the annotations of one annotator only.
fn own_work(project: &Project, annotator: AnnotatorId) -> Project {
    let mut own = project.clone();
    own.annotators.retain(|it| it.id == annotator);
    for set in own.annotations.values_mut() {
        let kept = set.iter().filter(|it| it.annotator == annotator).cloned().collect();
        *set = Rc::new(AnnotationSet::new(kept));
    }
    own.annotations.retain(|_, set| set.iter().next().is_some());
    own.foreign = Foreign::default();
    own
}

/// The exercise that a file belongs to, if it is a hand-in, a request about one or
/// a review. Nothing else of it is read.
#[must_use]
pub fn exercise_of_file(bytes: &[u8]) -> Option<ExerciseId> {
    #[derive(Deserialize)]
    struct File {
        attachments: Documents,
    }
    #[derive(Deserialize)]
    struct Documents {
        #[serde(rename = "hand-in")]
        hand_in: Option<Said>,
        request: Option<Said>,
        review: Option<Said>,
    }
    #[derive(Deserialize)]
    struct Said {
        exercise: ExerciseId,
    }
    let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let file: File = serde_json::from_slice(json).ok()?;
    let Documents { hand_in, request, review } = file.attachments;
    Some(hand_in.or(request).or(review)?.exercise)
}

/// Whether a file still has the checksum that it names. Line ends do not matter, because some
/// programs change them.
#[must_use]
pub fn is_intact(bytes: &[u8], said: &HandIn) -> Intact {
    let Ok(json) = std::str::from_utf8(bytes) else { return Intact::Changed };
    let json = json.strip_prefix('\u{feff}').unwrap_or(json).replace("\r\n", "\n");
    let with_zeros = json.replacen(&marked(&said.checksum), &marked(ZEROS), 1);
    let sum = Sha256::of(with_zeros.as_bytes()).to_string();
    if sum == said.checksum { Intact::Yes } else { Intact::Changed }
}

fn marked(checksum: &str) -> String {
    format!("{BEFORE}{checksum}\"")
}
