//! Calibration: the passages of the key are shown one after another, the student gives each its code,
//! and sees after each answer whether it was right, and why.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::CALIBRATION;
use super::exercise::Exercise;
use super::key::{ItemKind, ItemWords, Key, KeySpan};
use super::self_check::HiddenKey;
use crate::codebook::Codebook;
use crate::project::Project;
use crate::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::read_document;
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, AnnotatorId, CodeId, LayerId};
use crate::project::statement::with_sha256;
use crate::small_map::SmallMap;
use crate::stored::file::iso::IsoTime;
use uuid::Uuid;

/// That an exercise is a calibration, and what counts as passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Calibration {
    /// How many answers have to be right; more than there are passages means all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least_right: Option<u32>,
    /// How many answers may be wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_mistakes: Option<u32>,
    /// How often all passages may be gone through; `None` for as often as they like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tries: Option<u32>,
}

/// The tries of a student, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Tries {
    /// All of them.
    pub made: Vec<Try>,
}

/// One time through all passages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Try {
    /// How many passages there are.
    pub of: u32,
    /// The answers so far, in the order in which they were given.
    #[serde(default)]
    pub answers: Vec<GoldAnswer>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GoldAnswer {
    /// The item of the key.
    pub item: u32,
    /// The code that the student gave.
    pub code: CodeId,
    /// Whether it was right.
    pub right: bool,
    /// When, by the student's clock.
    pub at: IsoTime,
}

/// How far a student came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calibrated {
    /// How many tries there were.
    pub tries: u32,
    /// How many answers of the best try were right.
    pub right: u32,
    /// How many passages there are.
    pub of: u32,
    /// Whether all passages of the best try were answered.
    pub finished: bool,
    /// Whether it was passed.
    pub passed: bool,
}

/// A passage that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldItem {
    /// The id of its item in the key; the first one, if several have the same passage.
    pub id: u32,
    /// The text, by its SHA-256.
    pub text: Sha256,
    /// The passage.
    pub spans: Vec<KeySpan>,
    /// The layer in which it is asked for a code.
    pub layer: LayerId,
    /// The codes that are right, that of the item first.
    pub codes: Vec<CodeId>,
    /// What the key says about it.
    pub words: Vec<ItemWords>,
}

/// The passages that are asked for, in the order of the key: its core items. Items with the same
/// passage and codes of one layer are one question, to which each of the codes is right.
#[must_use]
pub fn gold_items(key: &Key, codebook: &Codebook) -> Vec<GoldItem> {
    let mut gold: Vec<GoldItem> = Vec::new();
    for item in key.items.iter().filter(|item| item.kind == ItemKind::Core) {
        let Some(layer) = codebook.layer_of(&item.code) else { continue };
        let also = item.accept.iter().filter(|it| it.spans.is_empty());
        let codes = std::iter::once(&item.code).chain(also.filter_map(|it| it.code.as_ref()));
        let same =
            |it: &GoldItem| it.text == item.text && it.spans == item.spans && it.layer == layer.id;
        let at = gold.iter().position(same).unwrap_or_else(|| {
            gold.push(GoldItem {
                id: item.id,
                text: item.text,
                spans: item.spans.clone(),
                layer: layer.id.clone(),
                codes: Vec::new(),
                words: Vec::new(),
            });
            gold.len() - 1
        });
        let Some(known) = gold.get_mut(at) else { continue };
        known.words.push(item.words.clone());
        for code in codes {
            if !known.codes.contains(code) {
                known.codes.push(code.clone());
            }
        }
    }
    gold
}

impl GoldItem {
    /// What to tell a student who gave this code: the explanations, then what the key says about
    /// finding it or about another code. The same words are said once.
    #[must_use]
    pub fn explanation(&self, code: &CodeId) -> Vec<&str> {
        let right = self.codes.contains(code);
        let explained = self.words.iter().map(|words| words.explanation.trim());
        let outcome = self
            .words
            .iter()
            .map(|words| if right { words.found.trim() } else { words.other_code.trim() });
        let mut said: Vec<&str> = Vec::new();
        for words in explained.chain(outcome) {
            if !words.is_empty() && !said.contains(&words) {
                said.push(words);
            }
        }
        said
    }
}

impl Calibration {
    /// Whether a try is passed. Before all passages were answered it is not.
    #[must_use]
    pub fn is_passed(&self, made: &Try) -> bool {
        let least = self.least_right.map_or(0, |least| least.min(made.of));
        let few_mistakes = self.most_mistakes.is_none_or(|most| made.mistakes() <= most);
        made.is_finished() && made.right() >= least && few_mistakes
    }

    /// How many answers of `of` have to be right for both marks.
    #[must_use]
    pub fn needed(&self, of: u32) -> u32 {
        let least = self.least_right.map_or(0, |least| least.min(of));
        least.max(self.most_mistakes.map_or(0, |most| of.saturating_sub(most)))
    }
}

impl Calibrated {
    /// How many of all answers of the best try were right, from 0 to 100.
    #[must_use]
    pub fn percent(&self) -> u32 {
        let percent = (100 * u64::from(self.right)).checked_div(u64::from(self.of));
        percent.and_then(|it| u32::try_from(it).ok()).map_or(0, |it| it.min(100))
    }
}

impl Try {
    /// A try without answers.
    #[must_use]
    pub fn new(gold: &[GoldItem]) -> Self {
        Self { of: u32::try_from(gold.len()).unwrap_or(u32::MAX), answers: Vec::new() }
    }

    /// How many answers were right.
    #[must_use]
    pub fn right(&self) -> u32 {
        self.count(true)
    }

    /// How many answers were wrong.
    #[must_use]
    pub fn mistakes(&self) -> u32 {
        self.count(false)
    }

    fn count(&self, right: bool) -> u32 {
        let counted = self.answers.iter().filter(|it| it.right == right).count();
        u32::try_from(counted).unwrap_or(u32::MAX)
    }

    /// Whether all passages were answered.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.of > 0 && self.answers.len() >= self.of as usize
    }

    /// The index of the first passage without an answer.
    #[must_use]
    pub fn next(&self, gold: &[GoldItem]) -> Option<usize> {
        gold.iter().position(|item| !self.answers.iter().any(|it| it.item == item.id))
    }
}

impl Tries {
    /// The tries that were made in a student's project.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        read_document(&project.attachments, CALIBRATION).unwrap_or_default()
    }

    /// How many more tries may be begun; `None` for as many as one likes.
    #[must_use]
    pub fn left(&self, calibration: &Calibration) -> Option<u32> {
        let made = u32::try_from(self.made.len()).unwrap_or(u32::MAX);
        calibration.tries.map(|tries| tries.max(1).saturating_sub(made))
    }

    /// Whether another try may be begun: the last one was finished, none was passed, and one is left.
    #[must_use]
    pub fn may_begin(&self, calibration: &Calibration) -> bool {
        let passed = self.made.iter().any(|made| calibration.is_passed(made));
        let finished = self.made.last().is_none_or(Try::is_finished);
        !passed && finished && self.left(calibration) != Some(0)
    }

    /// How far the student came, by the best try; `None` before the first one.
    #[must_use]
    pub fn best(&self, calibration: &Calibration) -> Option<Calibrated> {
        let rank = |it: &&Try| (calibration.is_passed(it), it.is_finished(), it.right());
        let best = self.made.iter().max_by_key(rank)?;
        Some(Calibrated {
            tries: u32::try_from(self.made.len()).unwrap_or(u32::MAX),
            right: best.right(),
            of: best.of,
            finished: best.is_finished(),
            passed: calibration.is_passed(best),
        })
    }

    /// The last answer to each item, over all tries.
    fn last_answers(&self) -> SmallMap<u32, &GoldAnswer> {
        self.made.iter().flat_map(|made| &made.answers).map(|it| (it.item, it)).collect()
    }
}

/// The project with the answers of its calibration as annotations, so that they can be compared with
/// the key like other work. Of several answers to a passage the last one counts.
#[must_use]
pub fn with_answers(project: &Project, exercise: &Exercise, annotator: AnnotatorId) -> Project {
    let mut project = project.clone();
    let Ok(key) = HiddenKey::in_exercise(&project.attachments, exercise) else { return project };
    let tries = Tries::of(&project);
    let answers = tries.last_answers();
    for gold in gold_items(&key, &project.codebook) {
        let made = answers.get(&gold.id).and_then(|it| annotation(&project, &gold, it, annotator));
        let Some(made) = made else { continue };
        let set = project.annotations_of(made.statement);
        let mut kept: Vec<_> = set.iter().filter(|it| it.id != made.id).cloned().collect();
        if !kept.iter().any(|it| it.claims(&made.claim())) {
            kept.push(Rc::new(made.clone()));
        }
        project.annotations.insert(made.statement, Rc::new(AnnotationSet::new(kept)));
    }
    project
}

fn annotation(
    project: &Project,
    gold: &GoldItem,
    answered: &GoldAnswer,
    annotator: AnnotatorId,
) -> Option<Annotation> {
    let statement = with_sha256(&project.statements, gold.text)?;
    project.codebook.code(&answered.code)?;
    let at: Timestamp = answered.at.0;
    Some(Annotation {
        id: annotation_id(annotator, gold.id),
        statement: statement.id,
        text: gold.text,
        spans: KeySpan::spans(&gold.spans, &statement.text)?,
        code: answered.code.clone(),
        attributes: SmallMap::new(),
        note: String::new(),
        confidence: None,
        annotator,
        created: at,
        stamp: Stamp { modified: at, revision: project.revision },
        origin: Origin::default(),
    })
}

/// The same for the same annotator and item, so that handing in again adds nothing.
fn annotation_id(annotator: AnnotatorId, item: u32) -> AnnotationId {
    AnnotationId(Uuid::new_v5(&annotator.0, format!("calibration/{item}").as_bytes()))
}
