//! Reads a table for variables, and joins it in one step.

use std::rc::Rc;

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::intake::FileState;
use crate::later::Later;
use crate::notice::Reason;
use crate::statements::joining::{JoinMsg, JoinPlan, JoinState, Joining};
use crate::statements::variables::definitions;
use crate::work::Work;
use annotator_core::edit::history::StepKind;
use annotator_core::project::variables::Variables;
use annotator_core::reading::Failure;
use annotator_jobs::{Broken, Job, JobNumber, Reply};

impl Work<'_> {
    pub(crate) fn take_join(&mut self, msg: JoinMsg) {
        match msg {
            JoinMsg::Came(file) => self.begin_join(file, None),
            JoinMsg::FromIntake(job) => self.join_from_intake(job),
            JoinMsg::EncodingChosen(encoding) => {
                let file = self.model.joining.as_ref().map(|joining| Rc::clone(&joining.file));
                if let Some(file) = file {
                    self.begin_join(file, Some(encoding));
                }
            }
            JoinMsg::NamedChosen(named) => {
                let Some(open) = &self.model.open else { return };
                let Some(joining) = &mut self.model.joining else { return };
                if let JoinState::Found(plan) = &mut joining.make_mut().state {
                    plan.named = named;
                    plan.begin(&open.project);
                }
            }
            JoinMsg::FitChosen(at) => self.change_plan(|plan| {
                plan.fit = plan.fits.get(at).map(|_| at);
            }),
            JoinMsg::RowJoined(row, Some(id)) => {
                self.change_plan(|plan| {
                    plan.by_hand.insert(row, id);
                });
            }
            JoinMsg::RowJoined(row, None) => {
                self.change_plan(|plan| {
                    plan.by_hand.remove(&row);
                });
            }
            JoinMsg::TargetChosen(column, target) => self.change_plan(|plan| {
                if let Some(place) = plan.targets.get_mut(column) {
                    *place = target;
                }
            }),
            JoinMsg::KeepsChosen(keeps) => self.change_plan(|plan| plan.keeps = keeps),
            JoinMsg::Accepted => self.accept_join(),
        }
    }

    fn change_plan(&mut self, change: impl FnOnce(&mut JoinPlan)) {
        let Some(joining) = &mut self.model.joining else { return };
        if let JoinState::Found(plan) = &mut joining.make_mut().state {
            change(plan);
        }
    }

    /// Whether there are statements that a table can be about.
    pub(crate) fn has_statements(&self) -> bool {
        self.model.open.as_ref().is_some_and(|open| !open.project.statements.is_empty())
    }

    /// Has the worker read a table, and shows it.
    pub(crate) fn begin_join(&mut self, file: Rc<FileBytes>, encoding: Option<String>) {
        if !self.has_statements() || self.is_only_exercise() || !self.may_change() {
            return;
        }
        if let Some(before) = self.model.joining.take() {
            self.effects.push(Effect::Cancel(before.job));
        }
        let read = Job::ReadTable { encoding: encoding.clone() };
        let job = self.run(read, vec![Rc::clone(&file)]);
        self.model.joining =
            Some(Later::new(Joining { file, job, encoding, state: JoinState::Reading }));
        self.model.dialog = Some(Dialog::JoinTable);
    }

    /// Moves a table out of the intake.
    fn join_from_intake(&mut self, job: JobNumber) {
        let Some(intake) = &mut self.model.intake else { return };
        let Some(file) = intake.file(job).map(|incoming| Rc::clone(&incoming.file)) else { return };
        let intake = intake.make_mut();
        intake.files.retain(|file| file.job != job);
        if intake.files.iter().all(|file| file.state == FileState::Done) && intake.wanted() == 0 {
            self.drop_intake();
        }
        self.begin_join(file, None);
    }

    /// Handles a reply of the worker about the table. Returns whether it is one.
    pub(crate) fn join_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let joining = self.model.joining.as_mut().filter(|joining| joining.job == job);
        let (Some(joining), Some(open)) = (joining, &self.model.open) else { return false };
        let state = match reply {
            Reply::WholeTable(Ok(table)) => {
                JoinState::Found(JoinPlan::new(table.clone(), &open.project))
            }
            Reply::WholeTable(Err(failure)) => JoinState::Failed(failure.clone()),
            Reply::Broken(Broken::NoWorker) => JoinState::Failed(Failure::NoReaders),
            Reply::Broken(Broken::Stopped) => JoinState::Failed(Failure::Stopped),
            Reply::Broken(Broken::TookTooLong { seconds }) => {
                JoinState::Failed(Failure::TookTooLong { seconds: *seconds })
            }
            _ => return true,
        };
        joining.make_mut().state = state;
        true
    }

    fn accept_join(&mut self) {
        let (Some(open), Some(joining)) = (&self.model.open, &self.model.joining) else { return };
        let JoinState::Found(plan) = &joining.state else { return };
        let (variables, mut edits, values) = plan.edits(&open.project);
        let statements = plan.outcome(&open.project).rows.len();
        if variables != Variables::of(&open.project.attachments) {
            edits.insert(0, definitions(&variables));
        }
        let name = joining.file.name.clone();
        if !edits.is_empty() && !self.perform_or_say(StepKind::SetVariables, name, edits) {
            return;
        }
        self.model.dialog = None;
        self.model.notify(Reason::TableJoined { values, statements });
    }

    /// Runs after each message. Stops what belongs to the dialog if it was closed.
    pub(crate) fn end_closed_join(&mut self) {
        let open = self.model.dialog == Some(Dialog::JoinTable);
        if let Some(joining) = self.model.joining.take_if(|_| !open) {
            self.effects.push(Effect::Cancel(joining.job));
        }
    }
}
