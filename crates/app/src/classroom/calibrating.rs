//! A student gives passages of the key their codes, one after another, and sees after each answer
//! whether it was right, and why.

use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::later::Later;
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::classroom::CALIBRATION;
use annotator_core::classroom::calibration::{
    Calibrated, Calibration, GoldAnswer, GoldItem, Tries, Try, gold_items,
};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::{Key, KeySpan};
use annotator_core::classroom::self_check::NoKey;
use annotator_core::codebook::Codebook;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{CodeId, LayerId};
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::text::span::Spans;

/// Something that happened in a calibration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalibrationMsg {
    /// The student gives the passage this code. It cannot be taken back.
    Answered(CodeId),
    /// The student has read the explanation.
    Continued,
    /// The student begins another try.
    AgainWanted,
}

/// What the student sees. Nothing of it says what is right before the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct CalibrationView {
    pub exercise: Later<Exercise>,
    pub calibration: Calibration,
    /// The number of the try, counted from 1, and how many more there may be.
    pub number: usize,
    pub left: Option<u32>,
    /// How many passages there are, and how many answers were right and wrong.
    pub of: u32,
    pub right: u32,
    pub mistakes: u32,
    pub step: CalibrationStep,
    pub codebook: Rc<Codebook>,
    /// Whether codes have keys.
    pub keys: bool,
    /// Whether the score goes to a learning platform.
    pub reported: bool,
}

/// How far the calibration is.
#[derive(Clone, Debug, PartialEq)]
pub enum CalibrationStep {
    /// The exercise has no key that can be used.
    NoKey(NoKey),
    /// No passage of the key fits the texts.
    NoPassages,
    /// A passage is asked for.
    Asked(Question),
    /// It was answered.
    Told(Question, Told),
    /// All passages were answered.
    Done {
        best: Calibrated,
        /// Whether another try may be begun.
        again: bool,
    },
}

/// A passage that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its number, counted from 1.
    pub number: u32,
    pub statement: Rc<Statement>,
    pub spans: Spans,
    pub layer: LayerId,
    /// The codes to choose from, in the order of the codebook.
    pub codes: Vec<CodeId>,
}

/// What is said after an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The student's answer.
    pub given: CodeId,
    pub is_right: bool,
    /// The codes that are right.
    pub codes: Vec<CodeId>,
    /// The key's words, one paragraph each.
    pub said: Vec<String>,
    /// Whether it was the last passage.
    pub is_last: bool,
}

/// The passages that are asked for and where they are. Those that do not fit the texts are left out.
struct Gold(Vec<(GoldItem, Rc<Statement>, Spans)>);

impl Gold {
    fn of(project: &Project, key: &Key) -> Self {
        let placed = gold_items(key, &project.codebook).into_iter().filter_map(|item| {
            let statement = with_sha256(&project.statements, item.text)?;
            let spans = KeySpan::spans(&item.spans, &statement.text)?;
            Some((item, Rc::clone(statement), spans))
        });
        Self(placed.collect())
    }

    fn items(&self) -> Vec<GoldItem> {
        self.0.iter().map(|(item, ..)| item.clone()).collect()
    }

    /// The question about a passage, by its index.
    fn question(&self, at: usize, codebook: &Codebook) -> Option<Question> {
        let (item, statement, spans) = self.0.get(at)?;
        let choices = codebook.codes.iter().filter(|it| it.layer == item.layer && it.is_offered());
        Some(Question {
            number: u32::try_from(at).ok()?.saturating_add(1),
            statement: Rc::clone(statement),
            spans: spans.clone(),
            layer: item.layer.clone(),
            codes: choices.map(|code| code.id.clone()).collect(),
        })
    }

    /// What is said about an answer.
    fn told(&self, at: usize, answered: &GoldAnswer, is_last: bool) -> Option<Told> {
        let (item, ..) = self.0.get(at)?;
        let said = item.explanation(&answered.code).into_iter().map(str::to_owned);
        Some(Told {
            given: answered.code.clone(),
            is_right: answered.right,
            codes: item.codes.clone(),
            said: said.collect(),
            is_last,
        })
    }
}

impl Open {
    /// Whether the project is a student's work on a calibration.
    #[must_use]
    pub fn is_calibration(&self) -> bool {
        self.exercise().is_some_and(|exercise| exercise.calibration.is_some())
    }

    fn gold(&self) -> Result<Gold, NoKey> {
        let key = self.carried_key().unwrap_or(Err(NoKey::Missing))?;
        Ok(Gold::of(&self.project, key))
    }

    fn calibration_step(
        &self,
        gold: &Gold,
        calibration: &Calibration,
        tries: &Tries,
    ) -> CalibrationStep {
        if gold.0.is_empty() {
            return CalibrationStep::NoPassages;
        }
        let (items, codebook) = (gold.items(), &self.project.codebook);
        let last = tries.made.last();
        let next = last.map_or(Some(0), |made| made.next(&items));
        let told = last.and_then(|made| made.answers.last()).filter(|_| self.answer_told);
        if let Some(answered) = told
            && let Some(at) = items.iter().position(|it| it.id == answered.item)
            && let Some(question) = gold.question(at, codebook)
            && let Some(told) = gold.told(at, answered, next.is_none())
        {
            return CalibrationStep::Told(question, told);
        }
        if let Some(question) = next.and_then(|at| gold.question(at, codebook)) {
            return CalibrationStep::Asked(question);
        }
        match tries.best(calibration) {
            Some(best) => CalibrationStep::Done { best, again: tries.may_begin(calibration) },
            None => CalibrationStep::NoPassages,
        }
    }
}

impl Model {
    /// The calibration that the student is at; `None` in other projects.
    #[must_use]
    pub fn calibration(&self) -> Option<CalibrationView> {
        let open = self.open.as_ref()?;
        let exercise = open.exercise()?;
        let calibration = exercise.calibration?;
        let tries = Tries::of(&open.project);
        let gold = open.gold();
        let items = gold.as_ref().map(|gold| gold.0.len()).unwrap_or_default();
        let step = match &gold {
            Ok(gold) => open.calibration_step(gold, &calibration, &tries),
            Err(why) => CalibrationStep::NoKey(*why),
        };
        let made = tries.made.last();
        Some(CalibrationView {
            exercise: exercise.clone(),
            calibration,
            number: tries.made.len().max(1),
            left: tries.left(&calibration),
            of: made.map_or(u32::try_from(items).unwrap_or(u32::MAX), |made| made.of),
            right: made.map_or(0, Try::right),
            mistakes: made.map_or(0, Try::mistakes),
            step,
            codebook: Rc::clone(&open.project.codebook),
            keys: exercise.helps.keys && self.settings.code_keys,
            reported: self.on_platform().is_some_and(|it| it.found == Some(true)),
        })
    }
}

impl Work<'_> {
    pub(crate) fn take_calibration(&mut self, msg: CalibrationMsg) {
        match msg {
            CalibrationMsg::Answered(code) => self.answer(code),
            CalibrationMsg::Continued => self.with_open(|open| open.answer_told = false),
            CalibrationMsg::AgainWanted => self.try_again(),
        }
    }

    /// Keeps an answer to the passage that is asked for. While an answer is explained, no other is
    /// taken.
    fn answer(&mut self, code: CodeId) {
        if !self.may_change() {
            return;
        }
        let at = IsoTime(self.ports.now());
        let Some(open) = &self.model.open else { return };
        let Some(calibration) = open.exercise().and_then(|it| it.calibration) else { return };
        let Ok(gold) = open.gold() else { return };
        let mut tries = Tries::of(&open.project);
        let step = open.calibration_step(&gold, &calibration, &tries);
        let CalibrationStep::Asked(question) = step else { return };
        let (items, number) = (gold.items(), question.number as usize);
        let item = number.checked_sub(1).and_then(|at| items.get(at));
        let Some(item) = item.filter(|_| question.codes.contains(&code)) else { return };
        let right = item.codes.contains(&code);
        let answered = GoldAnswer { item: item.id, code, right, at };
        match tries.made.last_mut() {
            Some(made) => made.answers.push(answered),
            None => {
                tries.made.push(Try { answers: vec![answered], ..Try::new(&items) });
            }
        }
        if self.keep_tries(&tries) {
            self.with_open(|open| open.answer_told = true);
            self.report_to_platform();
        }
    }

    fn try_again(&mut self) {
        if !self.may_change() {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise() else { return };
        let Some(calibration) = exercise.calibration else { return };
        let Ok(gold) = open.gold() else { return };
        let mut tries = Tries::of(&open.project);
        if tries.made.is_empty() || !tries.may_begin(&calibration) {
            return;
        }
        tries.made.push(Try::new(&gold.items()));
        if self.keep_tries(&tries) {
            self.with_open(|open| open.answer_told = false);
        }
    }

    fn keep_tries(&mut self, tries: &Tries) -> bool {
        let document = Some(document(tries));
        let edit = Edit::SetAttachment { name: CALIBRATION.to_owned(), document };
        self.perform_or_say(StepKind::CheckAnswers, String::new(), vec![edit])
    }
}

impl From<CalibrationMsg> for Msg {
    fn from(msg: CalibrationMsg) -> Self {
        Self::Classroom(ClassroomMsg::Calibration(Later::new(msg)))
    }
}
