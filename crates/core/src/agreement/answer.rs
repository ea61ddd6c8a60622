//! The figures.

use serde::{Deserialize, Serialize};

use super::figure::{Interval, Measured, Unmeasured};
use crate::codebook::AttributeKind;
use crate::project::id::{AnnotationId, AttributeId, CodeId, LayerId, StatementId};

/// The answer to a [`Question`](super::Question).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Which statements each coder has coded, in the question's order.
    pub coded: Vec<Coded>,
    /// The statements that at least two have coded.
    pub statements: Vec<StatementId>,
    /// All codes together: a unit's value is the set of its codes.
    pub overall: Figures,
    /// Each code by itself, in the question's order: a unit has it or not.
    pub codes: Vec<(CodeId, Figures)>,
    /// Each two coders, the first one before the second, all codes together.
    pub pairs: Vec<Pair>,
    /// The question's slices, in its order.
    pub slices: Vec<SliceFigures>,
    /// The fields of records, where two coders marked the same commitment.
    pub fields: Vec<FieldFigures>,
}

/// What a coder has done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coded {
    /// The statements that count as coded.
    pub statements: Vec<StatementId>,
    /// How many annotations count.
    pub annotations: u32,
}

/// What the measures say about some units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The units that at least two coders have decided about.
    pub units: u32,
    /// Of these, the ones that somebody gave the code, or any code.
    pub given: u32,
    /// Which part of all pairs of decisions is the same.
    pub percent: Measured,
    /// Cohen's kappa; of more than two coders, the mean of all pairs for which it is defined.
    pub kappa: Measured,
    /// Fleiss' kappa.
    pub fleiss: Measured,
    /// Krippendorff's alpha, nominal.
    pub alpha: Measured,
    /// Its interval.
    pub interval: Interval,
    /// Alpha with the MASI distance of sets of codes: only of all codes together.
    pub masi: Measured,
    /// Its interval.
    pub masi_interval: Interval,
    /// For passages that coders chose themselves.
    pub unitizing: Unitizing,
    /// F1 of passages with the same code and edges; of more than two coders, the mean of all pairs.
    pub f1: Measured,
    /// F1 of passages with the same code that overlap.
    pub f1_overlap: Measured,
    /// Boundary similarity of the passages, in words; the mean of all pairs.
    pub boundary: Measured,
}

/// Krippendorff's alphas for passages that coders chose themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unitizing {
    /// Passages and codes together (u-alpha).
    pub alpha: Measured,
    /// Its interval, from samples of statements.
    pub interval: Interval,
    /// What is marked at all (|u-alpha).
    pub marks: Measured,
    /// Codes where at least two coders marked something (cu-alpha).
    pub codes: Measured,
    /// This code among all, where at least two coders marked something ((k)u-alpha).
    pub code: Measured,
}

/// Two coders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The first one's place in the question.
    pub one: usize,
    /// The second one's place.
    pub other: usize,
    /// The statements that both have coded.
    pub statements: u32,
    /// The units that both have decided about.
    pub units: u32,
    /// Which part of them has the same codes.
    pub percent: Measured,
    /// Cohen's kappa.
    pub kappa: Measured,
    /// Krippendorff's alpha, nominal.
    pub alpha: Measured,
    /// Alpha with the MASI distance.
    pub masi: Measured,
    /// u-alpha.
    pub unitizing: Measured,
    /// F1 of passages with the same code and edges.
    pub f1: Measured,
    /// F1 of passages with the same code that overlap.
    pub f1_overlap: Measured,
}

/// A part of the data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SliceFigures {
    /// How many coders have units to compare in it.
    pub coders: u32,
    /// The statements that at least two have coded.
    pub statements: u32,
    /// The figures of all codes together.
    pub figures: Figures,
}

/// A field of the records of a layer. Only pairs of annotations of two coders count that mark the same
/// commitment: they overlap, and were matched as answers are matched with a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldFigures {
    /// The layer.
    pub layer: LayerId,
    /// The field.
    pub field: AttributeId,
    /// The kind of its values.
    pub kind: AttributeKind,
    /// The matched pairs of annotations.
    pub matched: u32,
    /// Of these, the pairs where at least one of the two has a value.
    pub compared: u32,
    /// Of these, the pairs where both have one.
    pub both: u32,
    /// Which part of the compared pairs has the same value. No value is a value of its own here.
    pub percent: Measured,
    /// How far apart values are for `alpha`.
    pub scale: Scale,
    /// Alpha of the pairs where both have a value.
    pub alpha: Measured,
    /// For a choice: alpha if the order of its values means something.
    pub ordinal: Measured,
}

/// How far apart values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// Values are the same or not.
    Nominal,
    /// Values are numbers.
    Interval,
    /// Values are sets (MASI).
    Sets,
}

/// Which code two coders gave to the same units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confusion {
    /// The units that both have decided about, for all pairs that were asked for.
    pub units: u32,
    /// All that occur, most frequent first.
    pub cells: Vec<Cell>,
}

/// The units to which one coder gave a code, or none, and another coder this or another code. A code
/// that both gave is only with itself; what only one gave is with all that only the other gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The first coder's code.
    pub one: Option<CodeId>,
    /// The second coder's code.
    pub other: Option<CodeId>,
    /// How many units, or characters.
    pub units: u32,
    /// The annotations of both in these units, by statement.
    pub annotations: Vec<(StatementId, AnnotationId)>,
}

/// A unit that coders do not agree about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// The statement.
    pub statement: StatementId,
    /// Where the unit starts, in code points, as in our files.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What each coder who has coded the statement gave to it, in the question's order.
    pub given: Vec<Given>,
    /// Which part of all pairs of coders does not agree, in thousandths.
    pub dispute: u16,
}

/// What a coder gave to a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The coder's place in the question.
    pub coder: usize,
    /// The codes; none if it is not marked.
    pub codes: Vec<CodeId>,
    /// The annotations.
    pub annotations: Vec<AnnotationId>,
}

impl Default for Figures {
    fn default() -> Self {
        let none = Err(Unmeasured::NothingToCompare);
        let interval = Err(Unmeasured::NothingToCompare);
        Self {
            units: 0,
            given: 0,
            percent: none,
            kappa: none,
            fleiss: none,
            alpha: none,
            interval,
            masi: none,
            masi_interval: interval,
            unitizing: Unitizing::default(),
            f1: none,
            f1_overlap: none,
            boundary: none,
        }
    }
}

impl Default for Unitizing {
    fn default() -> Self {
        let none = Err(Unmeasured::NothingToCompare);
        let interval = Err(Unmeasured::NothingToCompare);
        Self { alpha: none, interval, marks: none, codes: none, code: none }
    }
}
