//! How far the coders agree. The worker calculates the figures again whenever the project, or what is
//! asked, has changed, while the tab is shown.

pub mod figures;
pub mod files;
pub mod question;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::{CodersMsg, CodersTab};
use crate::effect::Effect;
use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::passages::filter::{Condition, TagView};
use crate::passages::{PassagesMsg, PassagesTab};
use crate::room::Room;
use crate::work::Work;
use annotator_core::agreement::{Answer, Confusion, Dispute, Question, Unit};
use annotator_core::coders::groups::CoderGroups;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::id::{
    AnnotationId, AnnotatorId, AttributeId, CodeId, LayerId, StatementId,
};
use annotator_jobs::agreement::{AgreementFound, AgreementJob};
use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};
use figures::{Column, Measure};
use question::{Asked, SliceName};

/// The state of the tab.
#[derive(Clone, Debug, Default)]
pub struct Agreement {
    pub asked: Asked,
    pub shown: Shown,
    /// How many steps of the work are done, of how many.
    pub progress: (usize, usize),
    /// Whether the worker is at it.
    pub busy: bool,
    pub found: Option<Rc<Found>>,
    /// Why there are no figures.
    pub failed: Option<Broken>,
    /// What is looked at closely.
    pub looking: Option<Looking>,
    /// The groups of coders, when the figures were asked for last.
    pub groups: Rc<CoderGroups>,
    /// What the figures depend on, when they were asked for last.
    basis: Option<(Asked, Project)>,
    /// What was asked for last.
    wanted: Option<(Question, Vec<SliceName>)>,
    job: Option<JobNumber>,
    /// The project that the worker has.
    sent: Option<Project>,
}

/// How the figures are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    pub measure: Measure,
    /// What the table is sorted by, and whether the greatest is first; as in the codebook without.
    pub sort: Option<(Column, bool)>,
    pub page: AgreementPage,
}

/// A page of the tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgreementPage {
    /// The figures by code and by pairs of coders.
    #[default]
    Codes,
    /// Which codes were taken for each other.
    Confusion,
    /// The fields of records.
    Fields,
    /// Revisions of the codebook, and groups of coders and of statements, each measured by itself.
    Rounds,
    /// The paragraph for a paper.
    Methods,
    /// What was done in the project.
    History,
}

impl AgreementPage {
    /// All, in the order shown.
    pub const ALL: [Self; 6] =
        [Self::Codes, Self::Confusion, Self::Fields, Self::Rounds, Self::Methods, Self::History];
}

impl Default for Shown {
    fn default() -> Self {
        Self { measure: Measure::Alpha, sort: None, page: AgreementPage::default() }
    }
}

/// Figures, and what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub question: Question,
    /// What the question's slices are.
    pub slices: Vec<SliceName>,
    pub answer: Answer,
}

/// What can be looked at closely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// The passages about which coders disagree: about a code, or about any.
    Disputes(Option<CodeId>),
    /// The passages that coders marked differently: with a code, or with any.
    Spans(Option<CodeId>),
    /// The records with different values of a field.
    Field(LayerId, AttributeId),
    /// What two coders gave to the same units, or all pairs together.
    Confusion(Option<(usize, usize)>),
}

/// Something that is looked at closely.
#[derive(Clone, Debug)]
pub struct Looking {
    pub look: Look,
    pub seen: Option<Seen>,
    job: Option<JobNumber>,
}

/// What there is to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Disputes(Rc<Vec<Dispute>>),
    Confusion(Rc<Confusion>),
}

/// Something that happened in the tab.
#[derive(Clone, Debug, PartialEq)]
pub enum AgreementMsg {
    /// Something else is asked.
    Asked(Box<Asked>),
    /// An annotator is put into the group of this name; into none if it is empty.
    Grouped(AnnotatorId, String),
    /// The figures are to be shown in another way.
    Shown(Shown),
    /// The worker is to stop.
    Stopped,
    /// The figures are wanted once more.
    Again,
    LookWanted(Option<Look>),
    /// The text is wanted, at an annotation or just there.
    PassageOpened(StatementId, Option<AnnotationId>),
    /// These annotators are wanted side by side, in a statement, and only what has a code, if there is
    /// one.
    SideBySide(StatementId, Vec<AnnotatorId>, Option<CodeId>),
    /// The table of all annotations is wanted, with these only.
    InPassages(Vec<Condition>),
}

impl From<AgreementMsg> for Msg {
    fn from(msg: AgreementMsg) -> Self {
        CodersMsg::Agreement(msg).into()
    }
}

impl Open {
    /// The state of the tab.
    #[must_use]
    pub fn agreement(&self) -> Later<Agreement> {
        self.coders_room().agreement.clone()
    }
}

impl Work<'_> {
    pub(super) fn take_agreement(&mut self, msg: &AgreementMsg) {
        match msg {
            AgreementMsg::Asked(asked) => self.change_agreement(|agreement| {
                let unit_before = agreement.asked.unit;
                agreement.asked = (**asked).clone();
                if (unit_before == Unit::Passage) != (asked.unit == Unit::Passage) {
                    let free = asked.unit == Unit::Passage;
                    agreement.shown.measure =
                        if free { Measure::Unitizing } else { Measure::Alpha };
                }
            }),
            AgreementMsg::Grouped(annotator, name) => self.group_coder(*annotator, name),
            AgreementMsg::Shown(shown) => {
                self.change_agreement(|agreement| agreement.shown = *shown);
                if shown.page == AgreementPage::Confusion {
                    self.look_for_confusion();
                }
            }
            AgreementMsg::Stopped => self.stop_measuring(),
            AgreementMsg::Again => self.change_agreement(|agreement| agreement.basis = None),
            AgreementMsg::LookWanted(look) => self.look_closely(look.clone()),
            AgreementMsg::PassageOpened(statement, annotation) => {
                self.turn_to(*statement);
                self.show_room(Room::Read);
                if let Some(id) = annotation {
                    self.choose_annotation(*id);
                }
            }
            AgreementMsg::SideBySide(statement, annotators, code) => {
                self.take_coders(&CodersMsg::Compare {
                    statement: Some(*statement),
                    annotators: annotators.clone(),
                    code: code.clone(),
                });
            }
            AgreementMsg::InPassages(conditions) => {
                let view = TagView { conditions: conditions.clone(), ..TagView::default() };
                self.take_passages(PassagesMsg::ViewChanged(Box::new(view)));
                self.take_passages(PassagesMsg::TableWanted(PassagesTab::Tags));
            }
        }
    }

    fn agreement(&self) -> Option<(&Open, Later<Agreement>)> {
        let open = self.model.open.as_ref()?;
        Some((open, open.agreement()))
    }

    fn change_agreement(&mut self, change: impl FnOnce(&mut Agreement)) {
        self.change_coders_room(|room| change(room.agreement.make_mut()));
    }

    fn group_coder(&mut self, annotator: AnnotatorId, name: &str) {
        let Some((open, _)) = self.agreement() else { return };
        let before = CoderGroups::of(&open.project.attachments);
        let mut groups = before.clone();
        groups.put(annotator, name);
        if groups != before {
            let who = open.project.annotator(annotator).map(|it| it.name.clone());
            let edits = vec![groups.keep()];
            self.perform_or_say(StepKind::GroupCoders, who.unwrap_or_default(), edits);
        }
    }

    fn stop_measuring(&mut self) {
        let Some((_, agreement)) = self.agreement() else { return };
        let looking = agreement.looking.as_ref().and_then(|looking| looking.job);
        let jobs = [agreement.job, looking];
        self.effects.extend(jobs.into_iter().flatten().map(Effect::Cancel));
        self.change_agreement(|agreement| {
            agreement.job = None;
            agreement.busy = false;
            agreement.sent = None;
            agreement.looking = None;
        });
    }

    /// Runs after each message. Has the worker calculate the figures if something has changed on which
    /// they depend, and the tab is shown.
    pub(crate) fn keep_agreement(&mut self) {
        if self.model.room != Room::Coders {
            return;
        }
        let Some((open, agreement)) = self.agreement() else { return };
        if open.coders_room().tab != CodersTab::Agreement {
            return;
        }
        let same = |(asked, project): &(Asked, Project)| {
            *asked == agreement.asked && project.is_same(&open.project)
        };
        if agreement.basis.as_ref().is_some_and(same) {
            return;
        }
        let asked = agreement.asked.clone();
        let groups = Rc::new(CoderGroups::of(&open.project.attachments));
        let basis = (asked.clone(), open.project.clone());
        let (question, slices) = question::question(open, &asked, &groups);
        self.change_agreement(|agreement| agreement.groups = groups);
        // The worker does one job after the other: what nobody wants any more would be in the way.
        if agreement.busy {
            self.stop_measuring();
        }
        if question.coders.len() < 2 {
            return self.change_agreement(|agreement| {
                agreement.basis = Some(basis);
                agreement.wanted = None;
                agreement.found = None;
                agreement.looking = None;
            });
        }
        self.hand_over_agreement();
        let job = Job::Agreement(AgreementJob::Measure(question.clone()));
        let job = self.run(job, Vec::new());
        self.change_agreement(|agreement| {
            agreement.basis = Some(basis);
            agreement.job = Some(job);
            agreement.busy = true;
            agreement.progress = (0, 0);
            agreement.failed = None;
            agreement.wanted = Some((question, slices));
        });
        let look = self.agreement().and_then(|(_, it)| Some(it.looking.as_ref()?.look.clone()));
        if look.is_some() {
            self.look_closely(look);
        }
    }

    /// Gives the worker the project, unless it has it.
    fn hand_over_agreement(&mut self) {
        let Some((_, agreement)) = self.agreement() else { return };
        if let Some(project) = self.send_project(Lane::Agreement, agreement.sent.as_ref()) {
            self.change_agreement(|agreement| agreement.sent = Some(project));
        }
    }

    fn look_for_confusion(&mut self) {
        let Some((_, agreement)) = self.agreement() else { return };
        let looks = agreement.looking.as_ref().map(|looking| &looking.look);
        if !matches!(looks, Some(Look::Confusion(_))) {
            self.look_closely(Some(Look::Confusion(None)));
        }
    }

    fn look_closely(&mut self, look: Option<Look>) {
        let Some((_, agreement)) = self.agreement() else { return };
        let wanted = agreement.wanted.as_ref().map(|(question, _)| question.clone());
        let (Some(look), Some(question)) = (look, wanted) else {
            return self.change_agreement(|agreement| agreement.looking = None);
        };
        self.hand_over_agreement();
        let job = match &look {
            Look::Disputes(code) => AgreementJob::Disputes(question, code.clone()),
            Look::Spans(code) => AgreementJob::Spans(question, code.clone()),
            Look::Field(layer, field) => {
                AgreementJob::Field(question, layer.clone(), field.clone())
            }
            Look::Confusion(pair) => AgreementJob::Confusion(question, *pair),
        };
        let job = Some(self.run(Job::Agreement(job), Vec::new()));
        self.change_agreement(|agreement| {
            let before = agreement.looking.take().filter(|looking| looking.look == look);
            let seen = before.and_then(|looking| looking.seen);
            agreement.looking = Some(Looking { look, seen, job });
        });
    }

    /// Takes a reply about agreement. Returns whether the job was one that is wanted now.
    pub(crate) fn agreement_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some((_, agreement)) = self.agreement() else { return false };
        let looks = agreement.looking.as_ref().is_some_and(|it| it.job == Some(job));
        if agreement.job != Some(job) && !looks {
            return false;
        }
        self.change_agreement(|agreement| match reply {
            Reply::Progress { done, of } => agreement.progress = (*done, *of),
            Reply::Agreement(found) => agreement.take((**found).clone()),
            Reply::Broken(why) => {
                // The next worker needs the project again.
                agreement.sent = None;
                agreement.busy = false;
                agreement.looking = None;
                agreement.job = None;
                agreement.failed = Some(*why);
            }
            _ => {} // replies to other jobs
        });
        true
    }
}

impl Agreement {
    /// Whether the user stopped the worker before it had an answer to what is asked now.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        let asked = self.wanted.as_ref().map(|(question, _)| question);
        let answered = self.found.as_ref().map(|found| &found.question);
        !self.busy && self.failed.is_none() && asked.is_some() && asked != answered
    }

    /// Passages of other coders are not shown any more: they know coders by their places.
    fn forget_other_coders(&mut self, now: &Question) {
        let before = self.found.as_ref().map(|found| &found.question.coders);
        let same = before.is_some_and(|coders| *coders == now.coders);
        if let Some(looking) = self.looking.as_mut().filter(|_| !same) {
            looking.seen = None;
        }
    }

    fn take(&mut self, found: AgreementFound) {
        let seen = match found {
            AgreementFound::Measured(answer) => {
                self.busy = false;
                self.job = None;
                let Some((question, slices)) = self.wanted.clone() else { return };
                self.forget_other_coders(&question);
                self.found = Some(Rc::new(Found { question, slices, answer: *answer }));
                return;
            }
            AgreementFound::Disputes(disputes) => Seen::Disputes(Rc::new(disputes)),
            AgreementFound::Confusion(confusion) => Seen::Confusion(Rc::new(confusion)),
        };
        if let Some(looking) = &mut self.looking {
            looking.seen = Some(seen);
            looking.job = None;
        }
    }
}
