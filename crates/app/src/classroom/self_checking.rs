//! A student checks their answers against the key that the exercise carries.

use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::showing::Kind;
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::later::Later;
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{Feedback, FeedbackItem};
use annotator_core::classroom::hand_in::{HandedIn, handed_in_project};
use annotator_core::classroom::key::{Key, KeySpan};
use annotator_core::classroom::self_check::{CheckLevel, Checked, Checks, NoKey, SelfCheck};
use annotator_core::classroom::{CHECKS, EXERCISE, FEEDBACK, KEY};
use annotator_core::codebook::Codebook;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{CodeId, HandInId, StatementId};
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::class::Looked;
use annotator_jobs::{Broken, ClassJob, Job, JobNumber, Lane, Reply};

/// Something that happened to a check of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelfCheckMsg {
    /// The student wants to check their answers.
    Wanted,
    /// The student checks, after having seen how many checks are left.
    Confirmed,
    /// The student wants to see a paragraph, by its index.
    PlaceShown(StatementId, usize),
    /// The student wants to see the work beside the key.
    BesideWanted,
}

/// The last check, and what was found.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfChecking {
    pub state: CheckState,
    /// The work as it was checked, without the key.
    work: Option<Project>,
    job: Option<JobNumber>,
}

/// How far a check is.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckState {
    /// It is said how many checks are left.
    Asked,
    Comparing,
    /// The exercise has no key to compare with.
    NoKey(NoKey),
    Failed(Broken),
    Found(Checked, Rc<Feedback>),
}

/// What the dialog shows.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckView {
    pub allowed: SelfCheck,
    /// All checks so far, the latest last.
    pub made: Vec<Checked>,
    /// How many more there may be.
    pub left: Option<u32>,
    pub state: CheckState,
    /// What may be shown of what was found, in the order of the texts.
    pub answers: Vec<Answer>,
    pub codebook: Rc<Codebook>,
    /// Whether there are several texts, so that a place names its own.
    pub several: bool,
    /// Whether the score goes to a learning platform.
    pub reported: bool,
}

/// Something that was found, with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub statement: Rc<Statement>,
    /// The index of the paragraph.
    pub paragraph: usize,
    /// The number beside the paragraph.
    pub number: Option<u32>,
    pub found: AnswerFound,
}

/// What may be said of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerFound {
    /// How many things in the paragraph are not as in the key.
    Paragraph(usize),
    /// How many passages were missed, about which the key says the same.
    Missed {
        count: usize,
        /// The key's words; may be empty.
        words: String,
    },
    /// What became of a passage.
    Item {
        kind: Kind,
        /// The student's code and words.
        own: (CodeId, String),
        /// How many fields of its record are not as in the key.
        fields: usize,
        /// The key's words about it; may be empty.
        words: String,
    },
}

impl Model {
    /// The check that the dialog is about; `None` without such an exercise.
    #[must_use]
    pub fn self_check(&self) -> Option<CheckView> {
        let open = self.open.as_ref()?;
        let allowed = open.exercise()?.self_check?;
        let checks = Checks::of(&open.project);
        let state = open.self_checking.as_ref()?.state.clone();
        let answers = match &state {
            CheckState::Found(_, feedback) => answers(feedback, allowed.level, &open.project),
            _ => Vec::new(),
        };
        Some(CheckView {
            allowed,
            left: checks.left(&allowed),
            made: checks.made,
            state,
            answers,
            codebook: Rc::clone(&open.project.codebook),
            several: open.project.statements.len() > 1,
            reported: self.on_platform().is_some_and(|it| it.found == Some(true)),
        })
    }
}

impl Open {
    /// Whether the student may check their answers in this exercise.
    #[must_use]
    pub fn is_self_check(&self) -> bool {
        self.exercise().is_some_and(|exercise| exercise.self_check.is_some())
    }

    fn hidden_key(&self) -> Option<(Later<Exercise>, SelfCheck, Result<&Key, NoKey>)> {
        let exercise = self.exercise()?.clone();
        let allowed = exercise.self_check?;
        Some((exercise, allowed, self.carried_key()?))
    }
}

/// What a student may see of a check, in the order of the texts.
#[must_use]
pub fn answers(feedback: &Feedback, level: CheckLevel, project: &Project) -> Vec<Answer> {
    if level == CheckLevel::Counts {
        return Vec::new();
    }
    let mut answers: Vec<Answer> = Vec::new();
    for statement in &project.statements {
        let outline = Outline::of(&statement.text, &statement.layout);
        let sha256 = statement.text.sha256();
        let items = feedback.items.iter().filter(|it| it.text == sha256 && !it.is_free_to_miss());
        let mut placed: Vec<(usize, &FeedbackItem)> =
            items.map(|item| (paragraph_of(item, statement), item)).collect();
        placed.sort_by_key(|(paragraph, _)| *paragraph);
        for (paragraph, item) in placed {
            let answer = |found| Answer {
                statement: Rc::clone(statement),
                paragraph,
                number: outline.number(paragraph),
                found,
            };
            if level > CheckLevel::Where {
                let found = said(item);
                match same_missed(&mut answers, &found, statement.id, paragraph) {
                    Some(count) => *count += 1,
                    None => answers.push(answer(found)),
                }
            } else if item.is_wrong() {
                let is_here =
                    |it: &Answer| it.paragraph == paragraph && it.statement.id == statement.id;
                match answers.last_mut().filter(|last| is_here(last)).map(|last| &mut last.found) {
                    Some(AnswerFound::Paragraph(count)) => *count += 1,
                    _ => answers.push(answer(AnswerFound::Paragraph(1))),
                }
            }
        }
    }
    answers
}

fn said(item: &FeedbackItem) -> AnswerFound {
    let words = item.words.trim().to_owned();
    let Some(own) = &item.own else { return AnswerFound::Missed { count: 1, words } };
    AnswerFound::Item {
        kind: Kind::of(item),
        own: (own.code.clone(), KeySpan::quote(&own.spans)),
        fields: item.wrong_fields(),
        words,
    }
}

/// The count of what was missed in the same paragraph, about which the key says the same.
fn same_missed<'a>(
    answers: &'a mut [Answer],
    found: &AnswerFound,
    statement: StatementId,
    paragraph: usize,
) -> Option<&'a mut usize> {
    let AnswerFound::Missed { words: said, .. } = found else { return None };
    let is_here = |it: &&mut Answer| it.paragraph == paragraph && it.statement.id == statement;
    answers.iter_mut().rev().take_while(is_here).find_map(|answer| match &mut answer.found {
        AnswerFound::Missed { count, words } if words == said => Some(count),
        _ => None,
    })
}

/// The index of the paragraph in which the student's passage begins, or else the key's.
fn paragraph_of(item: &FeedbackItem, statement: &Statement) -> usize {
    let own = item.own.as_ref().map(|own| &own.spans);
    let spans = own.or(item.key.as_ref().map(|key| &key.spans));
    let spans = spans.and_then(|spans| KeySpan::spans(spans, &statement.text));
    spans.map_or(0, |spans| statement.text.paragraph_at(spans.start()))
}

impl Work<'_> {
    pub(crate) fn take_self_check(&mut self, msg: SelfCheckMsg) {
        match msg {
            SelfCheckMsg::Wanted => self.want_self_check(),
            SelfCheckMsg::Confirmed => self.self_check(),
            SelfCheckMsg::PlaceShown(statement, paragraph) => {
                self.model.dialog = None;
                self.show_paragraph(statement, paragraph);
            }
            SelfCheckMsg::BesideWanted => self.show_solution(),
        }
    }

    fn want_self_check(&mut self) {
        if !self.may_change() {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let Some((_, allowed, key)) = open.hidden_key() else { return };
        self.model.dialog = Some(Dialog::SelfCheck);
        match key {
            Err(why) => self.set_check(CheckState::NoKey(why)),
            Ok(_) if allowed.attempts.is_none() => self.self_check(),
            Ok(_) => self.set_check(CheckState::Asked),
        }
    }

    fn set_check(&mut self, state: CheckState) {
        let checking = SelfChecking { state, work: None, job: None };
        self.with_open(|open| open.self_checking = Some(Later::new(checking)));
    }

    /// Has the worker compare the work with the key, unless no check is left.
    fn self_check(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some((exercise, allowed, Ok(key))) = open.hidden_key() else { return };
        let Some(work) = open.work() else { return };
        if Checks::of(&open.project).left(&allowed) == Some(0) {
            return;
        }
        // The check is known by the work's own id, so that it leads back to it.
        let handed_in = HandedIn { id: HandInId(open.key.0), at: IsoTime(self.ports.now()) };
        let (_, mut project) =
            handed_in_project(&open.project, &exercise, open.annotator, &work, handed_in);
        project.attachments.insert(EXERCISE.to_owned(), document(&*exercise));
        let mut with_key = project.clone();
        with_key.attachments.insert(KEY.to_owned(), document(key));
        self.effects.push(Effect::SendProject(Lane::Class, Box::new(with_key)));
        let job =
            self.run(Job::Class { exercise: exercise.id, job: ClassJob::Compare }, Vec::new());
        let (state, work) = (CheckState::Comparing, Some(project));
        let checking = SelfChecking { state, work, job: Some(job) };
        self.with_open(|open| open.self_checking = Some(Later::new(checking)));
    }

    /// Takes a reply about a check of answers. Returns whether the job was one.
    pub(crate) fn self_check_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some(open) = &self.model.open else { return false };
        let Some(checking) = open.self_checking.clone().filter(|it| it.job == Some(job)) else {
            return false;
        };
        let feedback = match reply {
            Reply::Progress { .. } => return true,
            Reply::Looked(Some(Looked::Work(feedback))) => (**feedback).clone(),
            Reply::Broken(why) => {
                self.set_check(CheckState::Failed(*why));
                return true;
            }
            _ => {
                self.set_check(CheckState::Failed(Broken::Stopped));
                return true;
            }
        };
        let at = IsoTime(self.ports.now());
        let mut checks = Checks::of(&open.project);
        let checked = Checked::of(&feedback, at);
        checks.made.push(checked);
        let number = u32::try_from(checks.made.len()).ok();
        let feedback = Feedback { given: at, check: number, ..feedback };
        let edit =
            Edit::SetAttachment { name: CHECKS.to_owned(), document: Some(document(&checks)) };
        if self.perform_or_say(StepKind::CheckAnswers, String::new(), vec![edit]) {
            self.report_to_platform();
            let state = CheckState::Found(checked, Rc::new(feedback));
            let checking = SelfChecking { state, work: checking.work.clone(), job: None };
            self.with_open(|open| open.self_checking = Some(Later::new(checking)));
        } else {
            self.model.dialog = None;
        }
        true
    }

    /// Opens the work beside the key, if the exercise shows that.
    fn show_solution(&mut self) {
        let Some(open) = &self.model.open else { return };
        let shows = |it: &SelfCheck| it.level == CheckLevel::Solution;
        let allowed = open.exercise().and_then(|exercise| exercise.self_check);
        let checking = open.self_checking.as_ref().filter(|_| allowed.as_ref().is_some_and(shows));
        let Some(SelfChecking { state, work: Some(work), .. }) = checking.map(|it| &**it) else {
            return;
        };
        let CheckState::Found(_, feedback) = state else { return };
        let mut project = work.clone();
        project.attachments.insert(FEEDBACK.to_owned(), document(&**feedback));
        self.open_feedback(project);
    }
}

impl From<SelfCheckMsg> for Msg {
    fn from(msg: SelfCheckMsg) -> Self {
        Self::Classroom(ClassroomMsg::SelfCheck(Later::new(msg)))
    }
}
