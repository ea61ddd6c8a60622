//! What is given back to a class, and the files of learning platforms for it.

use annotator_core::classroom::class::Roster;
use annotator_core::classroom::review::Round;
use annotator_core::classroom::since::Told;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::HandInId;
use serde::{Deserialize, Serialize};

/// People who were read from a list, added to those who were known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterRead {
    /// The roster with them.
    pub roster: Roster,
    /// How many were not in it before.
    pub new: usize,
    /// What needs attention, as sentences.
    pub problems: Vec<String>,
}

/// How to fill a grade sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filling {
    /// Which of the columns for grades; `None` is the first that can be filled.
    pub column: Option<usize>,
    /// The rows of hand-ins as the teacher chose them; `None` is no row.
    pub rows: Vec<(HandInId, Option<usize>)>,
    /// Whether comments are written.
    pub comments: bool,
}

/// A learning platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetPlatform {
    /// Moodle.
    Moodle,
    /// Canvas.
    Canvas,
    /// Blackboard Learn.
    Blackboard,
}

/// A platform's grade sheet, and what it will be like when it is filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetReport {
    /// The platform.
    pub platform: SheetPlatform,
    /// How its text is stored, such as `UTF-8`.
    pub encoding: String,
    /// What is between its cells.
    pub delimiter: char,
    /// The sign before fractions in its numbers.
    pub sign: char,
    /// The columns for grades.
    pub columns: Vec<SheetColumn>,
    /// The column that is filled, if one can be.
    pub column: Option<usize>,
    /// The people.
    pub rows: Vec<SheetRow>,
    /// The hand-ins that count and have no row, with their names.
    pub unmatched: Vec<(HandInId, String)>,
    /// How many cells get another grade.
    pub grades: usize,
    /// How many cells get another comment.
    pub comments: usize,
    /// Whether the platform has no place for comments in this column.
    pub no_comments: bool,
    /// How many rows Moodle changes only if the teacher ticks a box there.
    pub need_tick: usize,
    /// What is wrong with the sheet or needs attention, as sentences.
    pub problems: Vec<String>,
}

/// A column for grades.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetColumn {
    /// Its title.
    pub title: String,
    /// The points for a perfect work, as a decimal number; empty if that is not known.
    pub most: String,
    /// Whether the platform takes no grades in it.
    pub read_only: bool,
}

/// What can be done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowState {
    /// It can be filled.
    Open,
    /// The platform changes nothing in it.
    Locked,
    /// The person is excused, or does not have the task.
    Excused,
}

/// A person in a grade sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRow {
    /// The row as spreadsheets number it.
    pub row: usize,
    /// What the platform knows the person by.
    pub id: String,
    /// The name; empty in blind marking.
    pub name: String,
    /// The grade that is in the sheet.
    pub grade: String,
    /// What can be done with it.
    pub state: RowState,
    /// The hand-in that belongs to it.
    pub hand_in: Option<HandInId>,
    /// The grade that it gets; `None` if the cell stays as it is.
    pub new_grade: Option<String>,
    /// The comment that it gets; `None` if the cell stays as it is.
    pub new_comment: Option<String>,
    /// Why something is left out, as sentences.
    pub left_out: Vec<String>,
}

/// What is in the feedback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackWith {
    /// The key's passages, codes and values.
    pub key: bool,
    /// What the teacher says.
    pub comments: bool,
    /// The points.
    pub grades: bool,
    /// What other students say about the work, if there was peer review.
    pub reviews: bool,
}

impl Default for FeedbackWith {
    fn default() -> Self {
        Self { key: true, comments: true, grades: true, reviews: true }
    }
}

/// What feedback is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivingBack {
    /// What is in it.
    pub with: FeedbackWith,
    /// When it is given.
    pub now: Timestamp,
    /// The name of the archive.
    pub name: String,
}

/// What is in an archive of feedback.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenReport {
    /// The hand-ins that there is feedback on, and its revision.
    pub given: Vec<(HandInId, u32)>,
    /// What the teacher should know, as sentences.
    pub remarks: Vec<String>,
    /// What each of them tells, so that the next one can say what has changed.
    pub told: Vec<(HandInId, Told)>,
}

/// What is in an archive of packets for peer review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketsReport {
    /// Who reviews whose work.
    pub round: Round,
    /// How many fields and codes were left out of works, because a name is in them or only their
    /// author knows them.
    pub left_out: usize,
    /// What the teacher should know, as sentences.
    pub remarks: Vec<String>,
}
