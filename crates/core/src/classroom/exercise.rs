//! An exercise: which texts, which codes, and what students should do.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::calibration::Calibration;
use super::self_check::SelfCheck;
use super::sequence::NextExercise;
use crate::codebook::{AttributeDefinition, Code, Codebook, Layer};
use crate::json::is_false;
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::read_document;
use crate::project::hash::Sha256;
use crate::project::id::{AttributeId, CodeId, ExerciseId, LayerId};
use crate::small_map::SmallSet;
use crate::stored::file::iso;

/// A task for students. It names the texts and codes of a project, but does not contain them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Exercise {
    /// The same in all its revisions, and in the hand-ins and keys that belong to it.
    pub id: ExerciseId,
    /// Counts from 1; raised by a change after the exercise was given out.
    pub revision: u32,
    /// Shown to students.
    pub title: String,
    /// The course or group, shown above the title; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub course: String,
    /// What to do, in CommonMark.
    #[serde(default)]
    pub instructions: String,
    /// Where students hand in the file, in the teacher's words; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hand_in_to: String,
    /// The language of the exercise (BCP 47): the one of its codebook that students get. Empty if the
    /// codebook does not say its language.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// The texts, in the order to read them.
    pub texts: Vec<ExerciseText>,
    /// The codes that can be used.
    pub codes: SmallSet<CodeId>,
    /// Whether students may add codes of their own.
    #[serde(default)]
    pub open_codebook: bool,
    /// What is asked for in each layer; a layer that is not listed is not part of the exercise.
    pub layers: Vec<LayerTask>,
    /// When to hand in.
    #[serde(default)]
    pub due: Option<Due>,
    /// What helps the students.
    #[serde(default)]
    pub helps: Helps,
    /// Whether it was given out as it is. The next change makes another revision.
    #[serde(default, skip_serializing_if = "is_false")]
    pub given: bool,
    /// Whether the key is shown at once: a text to practise on.
    #[serde(default)]
    pub practice: bool,
    /// Whether students may check their answers, and what they see then. The exercise's file carries
    /// the key for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_check: Option<SelfCheck>,
    /// Whether the passages of the key are shown one after another, and what counts as passed. The
    /// exercise's file carries the key for that, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calibration: Option<Calibration>,
    /// The exercise that comes after this one in the same file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextExercise>,
}

/// A text of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExerciseText {
    /// The SHA-256 of the text in UTF-8.
    pub sha256: Sha256,
    /// The part that students code.
    pub part: TextPart,
}

/// The part of a text that students code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TextPart {
    /// The statement proper, without the lines before and after it.
    Speech,
    /// All of it.
    Everything,
    /// Some of its paragraphs.
    Paragraphs {
        /// The index of the first one, counted from 0 with blank ones.
        first: u32,
        /// The index of the last one.
        last: u32,
    },
}

/// What is asked for in a layer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LayerTask {
    /// The layer.
    pub layer: LayerId,
    /// How many passages there should be at least.
    #[serde(default)]
    pub least: Option<u32>,
    /// How many passages there should be at most.
    #[serde(default)]
    pub most: Option<u32>,
    /// The fields of the record that are shown, in the order of the codebook. Others are not part
    /// of the exercise.
    #[serde(default)]
    pub fields: Vec<FieldTask>,
}

/// A field of the record in an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FieldTask {
    /// The field.
    pub attribute: AttributeId,
    /// Whether the check before handing in asks for it.
    pub required: bool,
}

/// When to hand in: a time on a clock, and how far that clock is from UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Due {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// The time of day, `HH:MM`.
    pub time: String,
    /// Minutes east of UTC.
    pub offset: i32,
}

/// What helps the students.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Helps {
    /// Values read from the passage are proposed for the record.
    pub proposals: bool,
    /// Passages are suggested.
    pub suggestions: bool,
    /// How much is still to do is counted.
    pub progress: bool,
    /// Codes have keys.
    pub keys: bool,
    /// Definitions and examples are shown.
    pub definitions: bool,
    /// How often each code was used is shown.
    pub code_counts: bool,
}

impl Default for Helps {
    fn default() -> Self {
        Self {
            proposals: false,
            suggestions: false,
            progress: true,
            keys: true,
            definitions: true,
            code_counts: true,
        }
    }
}

impl Due {
    /// The moment; `None` if it is not a day and a time.
    #[must_use]
    pub fn at(&self) -> Option<Timestamp> {
        let sign = if self.offset < 0 { '-' } else { '+' };
        let (hours, minutes) = (self.offset.abs() / 60, self.offset.abs() % 60);
        iso::parse(&format!("{}T{}:00{sign}{hours:02}:{minutes:02}", self.date, self.time))
    }
}

impl Exercise {
    /// The exercise that a student's project or another file of an exercise belongs to.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        read_document(&project.attachments, super::EXERCISE)
    }

    /// Whether its file carries the key, scrambled.
    #[must_use]
    pub fn carries_key(&self) -> bool {
        self.self_check.is_some() || self.calibration.is_some()
    }

    /// What is asked for in a layer; `None` if the layer is not part of the exercise.
    #[must_use]
    pub fn layer(&self, layer: &LayerId) -> Option<&LayerTask> {
        self.layers.iter().find(|task| task.layer == *layer)
    }

    /// The codebook as students see it: the chosen codes under headings that cannot be applied, and
    /// the chosen fields, in the language of the exercise. Its ids are those of the whole codebook.
    #[must_use]
    pub fn codebook(&self, whole: &Codebook) -> Codebook {
        let whole = &whole.only_in(&self.language);
        let mut kept = SmallSet::new();
        for code in &whole.codes {
            if self.codes.contains(&code.id) && self.layer(&code.layer).is_some() {
                kept.insert(code.id.clone());
                let mut parent = code.parent.clone();
                while let Some(id) = parent {
                    parent = whole.code(&id).and_then(|code| code.parent.clone());
                    kept.insert(id);
                }
            }
        }
        let layers = whole.layers.iter().filter_map(|layer| self.shown_layer(layer));
        let codes = whole.codes.iter().filter(|code| kept.contains(&code.id));
        Codebook {
            layers: layers.collect(),
            codes: codes.map(|code| self.shown_code(code)).collect(),
            ..whole.clone()
        }
    }

    fn shown_layer(&self, layer: &Rc<Layer>) -> Option<Rc<Layer>> {
        let task = self.layer(&layer.id)?;
        let shown = layer.attributes.iter().filter_map(|field| {
            let task = task.fields.iter().find(|task| task.attribute == field.id)?;
            // What the teacher chose is not hidden again.
            Some(AttributeDefinition { required: task.required, rare: false, ..field.clone() })
        });
        let attributes = shown.collect();
        Some(Rc::new(Layer { attributes, ..(**layer).clone() }))
    }

    fn shown_code(&self, code: &Rc<Code>) -> Rc<Code> {
        let mut shown = (**code).clone();
        shown.selectable &= self.codes.contains(&code.id);
        if !self.helps.keys {
            shown.key = None;
        }
        if !self.helps.definitions {
            shown.definition.clear();
            shown.include.clear();
            shown.exclude.clear();
            shown.examples.clear();
        }
        Rc::new(shown)
    }
}
