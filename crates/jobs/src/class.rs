//! What the worker finds out about a class.

use annotator_core::classroom::calibration::Calibrated;
use annotator_core::classroom::class::{Class, Grading, Measure};
use annotator_core::classroom::collect::Remark;
use annotator_core::classroom::feedback::{Feedback, FeedbackItem};
use annotator_core::classroom::review::plan::Impossible;
use annotator_core::classroom::review::{PeerReview, Round};
use annotator_core::classroom::rubric::{Figures, LevelByHand, Rubric, Standing};
use annotator_core::classroom::self_check::Checked;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotationId, CodeId, ExerciseId, HandInId};
use annotator_core::stored::file::iso::IsoTime;
use serde::{Deserialize, Serialize};

/// What became of the files that were dropped on a class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CollectReport {
    /// The hand-ins that were taken.
    pub taken: Vec<Taken>,
    /// The files whose hand-in is here already.
    pub here: Vec<String>,
    /// How many requests to judge an item once more were taken, and how many were here already.
    pub requests: (usize, usize),
    /// How many reviews of other students' works were taken, and how many were here already.
    pub reviews: (usize, usize),
    /// The files that were not taken, and why.
    pub refused: Vec<(String, Refused)>,
}

/// A hand-in that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The name of the file, with folders.
    pub file: String,
    /// The hand-in.
    pub hand_in: HandInId,
    /// The student's name in it.
    pub pseudonym: String,
    /// What the teacher should know.
    pub remarks: Vec<Remark>,
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// It is not one of our files, or cannot be read at all.
    NotOurs,
    /// It is damaged: what was expected, and where.
    Damaged {
        /// The line, counted from 1; 0 if it is not known.
        line: usize,
    },
    /// It was made by a newer version of this program.
    Newer,
    /// It is a project, not a hand-in.
    NotAHandIn,
    /// It is an exercise that nobody worked on.
    OnlyTheExercise,
    /// It is feedback, which was given back.
    Feedback,
    /// It is about another exercise.
    OtherExercise {
        /// Who handed it in.
        pseudonym: String,
    },
    /// It is about another text.
    OtherText {
        /// The statement's title in the file.
        title: String,
        /// Who handed it in.
        pseudonym: String,
    },
    /// The archive cannot be read.
    BadArchive,
    /// There are more files than this.
    TooMany {
        /// The limit.
        most: usize,
    },
    /// A regrade request that is damaged, or asks for nothing.
    BadRequest,
    /// A regrade request in another class.
    RequestOtherClass,
    /// A regrade request about a hand-in that was not collected.
    RequestUnknown,
    /// A regrade request about feedback that is not the newest.
    RequestOlder {
        /// The revision that it is about.
        asked: u32,
        /// The newest revision.
        newest: u32,
    },
    /// A packet with works to review, not a review of them.
    ReviewPacket,
    /// A review that is damaged, or judges nothing.
    BadReview,
    /// A review in another class.
    ReviewOtherClass,
    /// A review in a class for which no packets were made.
    ReviewNoPackets,
    /// A review of packets that were made before, or with another seed.
    ReviewOtherRound,
    /// A review of a packet that nobody in the class was given.
    ReviewStranger,
    /// A review of other works than those of its packet.
    ReviewOtherWorks,
    /// A review that is older than the one that is here.
    ReviewOlder,
}

/// The class of an exercise: a row for each hand-in, and what is known about the texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassReport {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The revision of the key; `None` if there is no key.
    pub key_revision: Option<u32>,
    /// All hand-ins, also earlier attempts.
    pub rows: Vec<ClassRow>,
    /// What is wrong with the pattern for names of files; empty if nothing is.
    pub bad_pattern: String,
    /// For each member of the roster, in its order, the row that counts.
    pub members: Vec<Option<u32>>,
    /// Each text of the exercise.
    pub texts: Vec<TextReport>,
    /// The items of the key, in its order.
    pub items: Vec<ItemReport>,
    /// How often the key has one code where students gave another, most often first. `None` is for
    /// no code.
    pub confusion: Vec<(Option<CodeId>, Option<CodeId>, u32)>,
}

/// A hand-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassRow {
    /// The hand-in.
    pub hand_in: HandInId,
    /// The name in it.
    pub pseudonym: String,
    /// The group: that of the roster, or that in the hand-in.
    pub group: String,
    /// The index in the roster of whose it is.
    pub member: Option<u32>,
    /// The indices of members whose it may be, if nobody can say for certain.
    pub may_be: Vec<u32>,
    /// Whether it counts: it is the last attempt of its student.
    pub counts: bool,
    /// The attempt, counted from 1.
    pub attempt: u32,
    /// The checks of their answers that the student made before.
    pub checks: Vec<Checked>,
    /// How far the student came in a calibration; `None` in other exercises, and without a try.
    pub calibrated: Option<Calibrated>,
    /// When it was handed in, by the student's clock.
    pub handed_in: IsoTime,
    /// What the teacher should know.
    pub remarks: Vec<Remark>,
    /// How many passages were marked.
    pub passages: u32,
    /// How many of them have a record, and how many of these have all required fields.
    pub records: (u32, u32),
    /// How many required fields are empty.
    pub open_fields: u32,
    /// How many notes there are to the teacher.
    pub notes: u32,
    /// How many passages begin in each tenth of the texts.
    pub spread: Vec<u32>,
    /// How many codes were used.
    pub codes: u32,
    /// How many words the longest stretch has in which nothing was marked.
    pub longest_gap: u32,
    /// The comparison with the key.
    pub score: Option<Score>,
    /// The points that the formula says, in thousandths.
    pub points: Option<u32>,
}

/// A comparison with the key in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// By each measure, in the order of `Measure`: same code, strict, same passage, partial.
    pub measures: [Measured; 4],
    /// Core items that were found exactly.
    pub found: u32,
    /// Core items with other edges.
    pub edges: u32,
    /// Core items with another code.
    pub other_code: u32,
    /// Core items with both.
    pub edges_and_code: u32,
    /// Core items that were missed.
    pub missed: u32,
    /// Bonus items on which something was marked.
    pub bonus: u32,
    /// Annotations that belong to no item.
    pub extra: u32,
    /// Fields of records that say the same as the key.
    pub fields_right: u32,
    /// Fields of records that were compared.
    pub fields: u32,
    /// Fields of free text that a person has to judge.
    pub to_be_judged: u32,
}

/// Precision, recall and F1 in ten-thousandths; `None` where nothing can be said. (Reading
/// floating-point numbers would make the page larger.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// The share of what was marked that is right.
    pub precision: Option<u32>,
    /// The share of the key that was found.
    pub recall: Option<u32>,
    /// The harmonic mean of both.
    pub f1: Option<u32>,
}

/// What the class did with a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextReport {
    /// The text, by its SHA-256.
    pub text: Sha256,
    /// The stretches that somebody marked: bytes of start and end, and by how many students. In text
    /// order.
    pub heat: Vec<(u32, u32, u32)>,
    /// The passages about which something can be said: the key's, and sentences that were marked
    /// but are not in the key. In text order.
    pub passages: Vec<PassageReport>,
}

/// What the class said about a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassageReport {
    /// The byte where it starts.
    pub start: u32,
    /// The byte where it ends.
    pub end: u32,
    /// The item of the key, if it is one.
    pub item: Option<u32>,
    /// How many students gave which code, most first.
    pub codes: Vec<(CodeId, u32)>,
    /// How many students marked nothing of it.
    pub nothing: u32,
    /// How much the students disagree, in thousandths of a bit: 0 if they all say the same.
    pub dispute: u32,
}

/// What the class did with an item of the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemReport {
    /// The item.
    pub item: u32,
    /// The students who found it.
    pub found: u32,
    /// The students with other edges.
    pub edges: u32,
    /// The students with another code.
    pub other_code: u32,
    /// The students with both.
    pub edges_and_code: u32,
    /// The students who missed it.
    pub missed: u32,
    /// How far those who found it found the other items, too: the corrected item-total correlation
    /// in ten-thousandths.
    pub correlation: Result<i32, NoCorrelation>,
    /// How many of the best third of the students found it, and how many these are; `None` if nobody
    /// is best.
    pub best: Option<(u32, u32)>,
    /// The same for the others.
    pub others: Option<(u32, u32)>,
    /// Why it is likely to be a fault of the key or the codebook.
    pub fault: Option<Fault>,
}

/// Why there is no correlation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoCorrelation {
    /// There are fewer than three works.
    FewWorks,
    /// Everybody found the item.
    AllFound,
    /// Nobody did.
    NobodyFound,
    /// All found as many of the other items, or there are none.
    SameTotals,
}

/// Why an item is likely to be a fault of the key or the codebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The best third found it less often than the others.
    BestMissIt,
    /// This many of the best third gave the same other code.
    OtherCode(CodeId, u32),
    /// This many of the best third have the same other edges.
    OtherEdges(u32),
}

/// What another key would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyEffect {
    /// The hand-ins that count whose score would be another, in the order of the rows.
    pub changed: Vec<ScoreChange>,
    /// How many would stay as they are.
    pub unchanged: u32,
}

/// A hand-in whose score would be another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreChange {
    /// The hand-in.
    pub hand_in: HandInId,
    /// What it is now.
    pub before: Brief,
    /// What it would be.
    pub after: Brief,
}

/// A score in short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// Core items that were found exactly.
    pub found: u32,
    /// Annotations that belong to no item.
    pub extra: u32,
    /// F1 in ten-thousandths, by what counts as found in the class.
    pub likeness: Option<u32>,
    /// The points that the formula says, in thousandths.
    pub points: Option<u32>,
}

impl Score {
    /// Precision, recall and F1 by a measure.
    #[must_use]
    pub fn by(&self, measure: Measure) -> Measured {
        let [same_code, strict, same_passage, partial] = self.measures;
        match measure {
            Measure::SameCode => same_code,
            Measure::Strict => strict,
            Measure::SamePassage => same_passage,
            Measure::Partial => partial,
        }
    }
}

impl ClassRow {
    /// The figures that rows of a rubric can be computed from.
    #[must_use]
    pub fn figures(&self, measure: Measure) -> Figures {
        let passages = self.passages;
        let Some(score) = &self.score else { return Figures { passages, ..Figures::default() } };
        let Measured { precision, recall, f1 } = score.by(measure);
        let marked = score.found + score.edges + score.other_code + score.edges_and_code;
        Figures {
            found_of_key: recall,
            right_of_theirs: precision,
            like_the_key: f1,
            core_found: share(score.found, marked + score.missed),
            right_code: share(score.found + score.edges, marked),
            right_edges: share(score.found + score.other_code, marked),
            right_fields: share(score.fields_right, score.fields),
            passages,
        }
    }

    /// What the work reached in the rubric, if that is what points are computed from.
    #[must_use]
    pub fn standing(&self, class: &Class) -> Option<Standing> {
        let Grading::Rubric { step } = class.grading else { return None };
        self.in_rubric(class, step)
    }

    /// What the work reached in the rubric, whatever points are computed from.
    #[must_use]
    pub fn in_rubric(&self, class: &Class, step: u32) -> Option<Standing> {
        let rubric = class.rubric.as_ref()?;
        let by_hand = class.levels.get(&self.hand_in).map(Vec::as_slice).unwrap_or_default();
        Some(rubric.standing(&self.figures(class.measure), by_hand, step))
    }

    /// A score in short.
    #[must_use]
    pub fn brief(&self, measure: Measure) -> Brief {
        let Self { score, points, .. } = self;
        let points = *points;
        let Some(score) = score else { return Brief { points, ..Brief::default() } };
        let Score { found, extra, .. } = *score;
        Brief { found, extra, likeness: score.by(measure).f1, points }
    }
}

/// A share in ten-thousandths; `None` of nothing.
fn share(part: u32, all: u32) -> Option<u32> {
    let (part, all) = (u64::from(part), u64::from(all));
    let share = (20_000 * part + all).checked_div(2 * all)?;
    u32::try_from(share).ok()
}

/// What to look at closely in a class. It is about the hand-ins that count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// A hand-in beside the key.
    Work(HandInId),
    /// Who marked something in a passage: bytes of start and end.
    Passage(Sha256, u32, u32),
    /// What became of an item of the key.
    Item(u32),
    /// Where the key has one code and students gave another.
    Confusion(Option<CodeId>, Option<CodeId>),
    /// What every student made of an item of the key, to mark item by item.
    Answers(u32),
    /// Who would review whose work.
    Reviewers(Box<ReviewPlan>),
}

/// What was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Looked {
    /// A hand-in beside the key.
    Work(Box<Feedback>),
    /// Single students.
    Cases(Vec<Case>),
    /// What every student made of an item of the key.
    Answers(Vec<ItemAnswer>),
    /// Who would review whose work, or why there can be no packets.
    Reviewers(Result<Box<Round>, Impossible>),
}

/// What packets for peer review depend on, besides the hand-ins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewPlan {
    /// What the teacher decided. Its round is not looked at.
    pub settings: PeerReview,
    /// The rubric of the class.
    pub rubric: Rubric,
    /// The teacher's levels of the calibration work.
    pub levels: Vec<LevelByHand>,
}

/// What a student made of an item of the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemAnswer {
    /// The hand-in.
    pub hand_in: HandInId,
    /// The place of the item in the feedback on the hand-in.
    pub at: u32,
    /// The item.
    pub item: FeedbackItem,
}

/// What a student did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The hand-in.
    pub hand_in: HandInId,
    /// The annotation in the teacher's project; `None` for a student who marked nothing.
    pub annotation: Option<AnnotationId>,
    /// The text, by its SHA-256.
    pub text: Sha256,
    /// The place of what is meant among the items of the feedback on the hand-in.
    pub at: Option<u32>,
    /// Whether it is as in the key.
    pub right: bool,
}

impl ReviewPlan {
    /// What was decided about a class.
    #[must_use]
    pub fn of(class: &Class) -> Self {
        let settings = class.peer_review.clone().unwrap_or_default();
        let settings = PeerReview { round: None, ..settings };
        let levels = settings.calibration.and_then(|work| class.levels.get(&work)).cloned();
        Self {
            settings,
            rubric: class.rubric.clone().unwrap_or_default(),
            levels: levels.unwrap_or_default(),
        }
    }
}
