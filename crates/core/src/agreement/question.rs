//! What can be asked.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::classroom::collect::students;
use crate::codebook::Codebook;
use crate::project::annotation::Timestamp;
use crate::project::hash::RevisionId;
use crate::project::id::{AnnotatorId, CodeId, LayerId, StatementId};
use crate::project::{AnnotatorKind, Project};

/// Who is compared, about what, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Who is compared.
    pub coders: Vec<Coder>,
    /// In which statements.
    pub statements: Vec<StatementId>,
    /// About which codes. Annotations with other codes are not looked at.
    pub codes: Vec<CodeId>,
    /// What a coder's decision is about.
    pub unit: Unit,
    /// Which part of a text counts.
    pub part: Part,
    /// Whether spaces at the edges of a passage make no difference.
    pub forgive_spaces: bool,
    /// Whether a code stands for the codes above it, too, so that a code and its parent agree in part.
    pub with_parents: bool,
    /// Whether accepted suggestions count. They were not found independently.
    pub suggestions: bool,
    /// Whether decisions of an adjudication count.
    pub adjudicated: bool,
    /// Which statements count as coded by somebody.
    pub seen: Seen,
    /// How intervals are found.
    pub drawing: Drawing,
    /// Figures of parts of the data, in addition to those of all.
    pub slices: Vec<Slice>,
}

/// One who codes: an annotator, several who count as one, or an annotator at a certain time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coder {
    /// Whose annotations these are.
    pub annotators: Vec<AnnotatorId>,
    /// From when.
    pub when: When,
}

/// Which of an annotator's annotations count, by the time they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// All.
    #[default]
    Always,
    /// Those under these revisions of the codebook.
    Revisions(Vec<RevisionId>),
    /// Those made before a time.
    Before(Timestamp),
    /// Those made at a time or later.
    From(Timestamp),
}

/// What a coder's decision is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A sentence has the codes of all annotations that touch it.
    #[default]
    Sentence,
    /// A paragraph has the codes of all annotations that touch it.
    Paragraph,
    /// A character.
    Character,
    /// The passages as the coders chose them. Measures by unit are those by character; unitizing
    /// alphas are what is meant for it.
    Passage,
}

/// Which part of a text counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Only what is said: without the page before and after it.
    #[default]
    Body,
    /// Everything.
    All,
}

/// Which statements count as coded by somebody. One who coded a statement has decided about all its
/// units; what is not marked is a decision, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// Those with at least one annotation by this coder, whatever its code.
    #[default]
    Annotated,
    /// All, even without annotations.
    All,
}

/// How intervals are found: alpha is calculated for samples that are drawn with replacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// How many samples are drawn; 0 for no intervals.
    pub samples: u32,
    /// The same seed draws the same samples.
    pub seed: u64,
    /// Which part of the results the interval covers, in thousandths.
    pub level: u16,
}

impl Default for Drawing {
    fn default() -> Self {
        Self { samples: 1000, seed: 1, level: 950 }
    }
}

/// A part of the data. What is `None` is not restricted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slice {
    /// These coders instead of the question's.
    pub coders: Option<Vec<Coder>>,
    /// Only these statements.
    pub statements: Option<Vec<StatementId>>,
    /// Only annotations under these revisions of the codebook.
    pub revisions: Option<Vec<RevisionId>>,
}

impl Coder {
    /// An annotator at any time.
    #[must_use]
    pub fn one(annotator: AnnotatorId) -> Self {
        Self { annotators: vec![annotator], when: When::Always }
    }
}

impl Question {
    /// The usual question: all persons and imported codings of a project that have annotations, but
    /// for the students of a class; all statements, the codes of one layer or of all. It looks at all
    /// annotations.
    #[must_use]
    pub fn of(project: &Project, layer: Option<&LayerId>) -> Self {
        let annotations = project.annotations.values().flat_map(|set| set.iter());
        let at_work: BTreeSet<AnnotatorId> = annotations.map(|it| it.annotator).collect();
        let students: BTreeSet<AnnotatorId> = students(project).collect();
        let usual = |kind| matches!(kind, AnnotatorKind::Person | AnnotatorKind::Imported);
        let annotators = project
            .annotators
            .iter()
            .filter(|it| usual(it.kind) && at_work.contains(&it.id) && !students.contains(&it.id));
        Self::by(annotators.map(|it| Coder::one(it.id)).collect(), project, layer)
    }

    /// The usual question about these coders.
    #[must_use]
    pub fn by(coders: Vec<Coder>, project: &Project, layer: Option<&LayerId>) -> Self {
        Self {
            coders,
            statements: project.statements.iter().map(|statement| statement.id).collect(),
            codes: codes_of(&project.codebook, layer),
            unit: Unit::default(),
            part: Part::default(),
            forgive_spaces: true,
            with_parents: false,
            suggestions: false,
            adjudicated: false,
            seen: Seen::default(),
            drawing: Drawing::default(),
            slices: Vec::new(),
        }
    }
}

/// The codes of a layer, or of all, that passages can have.
fn codes_of(codebook: &Codebook, layer: Option<&LayerId>) -> Vec<CodeId> {
    let codes = codebook.codes.iter();
    let meant = codes.filter(|code| code.selectable && layer.is_none_or(|it| code.layer == *it));
    meant.map(|code| code.id.clone()).collect()
}
