//! Adds project files to the project that they belong to, if the user wants that.

use std::cell::RefCell;
use std::rc::Rc;

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::exchange::adding::{AddedFile, Adding, AddingMsg, AddingState, MadeSoFar};
use crate::input::FileBytes;
use crate::keeping::storage::{InClassroom, Recent};
use crate::later::Later;
use crate::work::Work;
use annotator_core::edit::history::PreparedStep;
use annotator_core::memory::make_room;
use annotator_core::merge::{MergeReport, Plan, Settling, belongs};
use annotator_core::project::Project;
use annotator_core::project::id::ProjectId;
use annotator_core::stored::file::FORMAT;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_core::stored::{StepInPieces, decode_piece};
use annotator_core::text::Text;
use annotator_jobs::adding::{AddFound, AddJob};
use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};

impl Work<'_> {
    pub(crate) fn take_adding(&mut self, msg: AddingMsg) {
        match msg {
            AddingMsg::AddChosen => self.add_files(),
            AddingMsg::BesideChosen => self.open_beside(),
            AddingMsg::ReplaceChosen => self.set_adding(AddingState::AskedToReplace),
            AddingMsg::ReplaceConfirmed => self.replace_open(),
            AddingMsg::CopyWanted => self.download_project(),
            AddingMsg::UndoChosen => {
                self.model.dialog = None;
                self.undo(1);
                self.import_waiting();
                self.show_intake();
            }
        }
    }

    fn set_adding(&mut self, state: AddingState) {
        self.change_adding(|adding| adding.state = state);
    }

    fn change_adding(&mut self, change: impl FnOnce(&mut Adding)) {
        if let Some(adding) = &mut self.model.adding {
            change(adding.make_mut());
        }
    }

    /// Opens project files. Those that belong to the open project are one question; the others are
    /// opened one after the other.
    pub(crate) fn project_files_opened(&mut self, files: Vec<FileBytes>) {
        let mut asked = Vec::new();
        for file in files {
            let open = self.model.open.as_ref().filter(|open| !open.is_only_read());
            if self.model.dialog.as_ref().is_some_and(Dialog::asks_about_file) {
                self.model.waiting_files.push(file);
            } else if open.is_some() && may_be_ours(&file.bytes) {
                asked.push(AddedFile::new(Rc::new(file), 0));
            } else if asked.is_empty() {
                self.import_file(file);
            } else {
                self.model.waiting_files.push(file);
            }
        }
        if !asked.is_empty() {
            self.ask_to_add(asked, false);
        }
    }

    /// Opens a project that was read from a file, or asks if it belongs to a project that is here.
    pub(crate) fn open_or_add(
        &mut self,
        project: Project,
        left_out: usize,
        file: impl FnOnce(&Project) -> FileBytes,
    ) {
        if self.take_classroom_file(&project) {
            return;
        }
        let open = self.model.open.as_ref().filter(|open| !open.is_only_read());
        if open.is_some_and(|open| belongs(&open.project, &project)) {
            let file = Rc::new(file(&project));
            self.ask_to_add(vec![AddedFile::new(file, left_out)], false);
            return;
        }
        let is_known = |recent: &&Recent| {
            let feedback = matches!(recent.classroom, Some(InClassroom::Feedback { .. }));
            recent.project == Some(project.id) && !feedback
        };
        let known = self.model.recents.iter().find(is_known);
        let Some(known) = known.cloned() else {
            self.open_imported(project, left_out);
            return;
        };
        let file = Rc::new(file(&project));
        self.model.adding = Some(Later::new(Adding::new(
            vec![AddedFile::new(file, left_out)],
            AddingState::AskedStored { key: known.id, name: known.name },
        )));
        self.model.dialog = Some(Dialog::Adding);
    }

    /// Has the worker read the files and say what adding them would do.
    fn ask_to_add(&mut self, files: Vec<AddedFile>, at_once: bool) {
        let Some(open) = &self.model.open else { return };
        let (project, me) = (open.project.clone(), open.annotator);
        let all = files.iter().map(|file| Rc::clone(&file.file)).collect();
        let progress = (0, files.len() + 1);
        let mut adding = Adding::new(files, AddingState::Reading { progress, at_once });
        self.effects.push(Effect::SendProject(Lane::Adding, Box::new(project.clone())));
        adding.job = Some(self.run(Job::Add(AddJob::Read { me }), all));
        adding.sent = Some(project);
        self.model.adding = Some(Later::new(adding));
        self.model.dialog = Some(Dialog::Adding);
    }

    fn add_files(&mut self) {
        let Some(adding) = self.model.adding.clone() else { return };
        match &adding.state {
            AddingState::Asked(_) => self.make_step(),
            AddingState::AskedStored { key, .. } => {
                let key = *key;
                self.recent_chosen(key);
                if self.model.opening == Some(key) {
                    self.set_adding(AddingState::Opening(key));
                }
            }
            _ => {} // the worker is at it, or has failed
        }
    }

    /// Runs after each message. Adds the files that waited for their project to be opened.
    pub(crate) fn add_after_opening(&mut self) {
        let Some(adding) = self.model.adding.clone() else { return };
        let AddingState::Opening(key) = adding.state else { return };
        if self.model.opening == Some(key) {
            return;
        }
        if self.model.open.as_ref().is_some_and(|open| open.key == key) {
            self.ask_to_add(adding.take().files, true);
        } else {
            self.model.adding = None;
        }
    }

    /// Has the worker make the step.
    fn make_step(&mut self) {
        let Some((_, adding)) = self.model.open.as_ref().zip(self.model.adding.clone()) else {
            return;
        };
        // The project may have changed since the question was asked.
        self.send_project(Lane::Adding, adding.sent.as_ref());
        let name = adding.step_name();
        let settling = Box::new(adding.settling.clone());
        let now = self.ports.now();
        let job = AddJob::Make { settling, name, now };
        let job = Some(self.run(Job::Add(job), Vec::new()));
        self.change_adding(|adding| {
            adding.job = job;
            adding.made = Rc::new(RefCell::new(MadeSoFar { time: now, ..MadeSoFar::default() }));
            adding.state = AddingState::Making { progress: (0, 0) };
        });
    }

    /// Has the worker say what adding the files would do now.
    pub(super) fn settle_again(&mut self) {
        let Some(adding) = &self.model.adding else { return };
        let job = AddJob::Settle(Box::new(adding.settling.clone()));
        let job = Some(self.run(Job::Add(job), Vec::new()));
        self.change_adding(|adding| adding.job = job);
    }

    /// Takes a reply about files that may be added. Returns whether the job was about them.
    pub(crate) fn adding_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some(adding) = self.model.adding.as_ref().filter(|it| it.job == Some(job)) else {
            return false;
        };
        match reply {
            Reply::Progress { done, of } => {
                if let AddingState::Reading { at_once, .. } = adding.state {
                    let progress = (*done, *of);
                    self.set_adding(AddingState::Reading { progress, at_once });
                }
            }
            Reply::Adding(AddFound::Planned { belong, plan }) => self.take_plan(belong, plan),
            Reply::Adding(AddFound::Changed(report)) => {
                self.set_adding(AddingState::Asked(Rc::new((**report).clone())));
            }
            Reply::Adding(AddFound::Piece { edits, texts, at }) => {
                self.take_piece(edits, texts, *at);
            }
            Reply::Adding(AddFound::Made { head, report }) => self.take_step(head, report),
            Reply::Broken(why) => {
                self.set_adding(AddingState::Failed(*why));
                // The next worker needs everything again.
                self.change_adding(|adding| adding.sent = None);
            }
            _ => {} // replies to other jobs
        }
        true
    }

    /// Asks what to do with the files that belong to the project, and lets the others wait.
    fn take_plan(&mut self, belong: &[bool], plan: &Plan) {
        let Some(adding) = &self.model.adding else { return };
        let AddingState::Reading { at_once, .. } = adding.state else { return };
        let known = adding.files.iter().zip(belong);
        let (ours, others): (Vec<_>, Vec<_>) = known.partition(|(_, belongs)| **belongs);
        let mut ours: Vec<AddedFile> = ours.into_iter().map(|(file, _)| file.clone()).collect();
        let others: Vec<_> = others.into_iter().map(|(file, _)| Rc::clone(&file.file)).collect();
        for (file, facts) in ours.iter_mut().zip(&plan.files) {
            file.facts = Some(facts.clone());
        }
        if ours.is_empty() {
            self.model.adding = None;
            self.model.dialog = None;
            let mut others = others.into_iter().map(Rc::unwrap_or_clone);
            if let Some(first) = others.next() {
                self.import_file(first);
            }
            return self.project_files_opened(others.collect());
        }
        self.change_adding(|adding| {
            adding.files = ours;
            adding.here = Some(plan.here.clone());
            adding.proposals.clone_from(&plan.proposals);
            adding.returned.clone_from(&plan.returned);
            adding.settling = Settling::with_codes(plan.codes.clone());
            adding.state = AddingState::Asked(Rc::new(plan.report.clone()));
        });
        let others = others.into_iter().map(Rc::unwrap_or_clone);
        self.model.waiting_files.splice(0..0, others);
        if at_once {
            self.make_step();
        }
    }

    fn take_piece(&mut self, edits: &str, texts: &[String], at: (usize, usize)) {
        let Some((open, adding)) = self.model.open.as_ref().zip(self.model.adding.clone()) else {
            return;
        };
        // A step of which a piece is missing is of no use.
        if matches!(adding.state, AddingState::Failed(_)) {
            return;
        }
        let mut made = adding.made.borrow_mut();
        let made = &mut *made;
        if made.step.is_none() {
            // For the edits, and for the record that is stored.
            make_room(edits.len().saturating_mul(at.1).saturating_mul(3));
        }
        made.texts.extend(texts.iter().map(|text| Rc::new(Text::new(text.clone()))));
        let find = |sha256| {
            let known = open.project.statements.iter().map(|statement| &statement.text);
            made.texts.iter().chain(known).find(|text| text.sha256() == sha256).cloned()
        };
        let read = decode_piece(edits, &find);
        let step = made.step.get_or_insert_with(|| PreparedStep::new(&open.project));
        let applied = read.ok().is_some_and(|edits| step.apply(edits).is_ok());
        made.pieces.push(edits.to_owned());
        self.set_adding(match applied {
            true => AddingState::Making { progress: at },
            false => AddingState::Failed(Broken::Stopped),
        });
    }

    /// Makes the step: the only part of adding files that the page does itself.
    fn take_step(&mut self, head: &str, report: &MergeReport) {
        let Some(adding) = &self.model.adding else { return };
        if matches!(adding.state, AddingState::Failed(_)) {
            return;
        }
        let MadeSoFar { step, pieces, time, .. } = adding.made.take();
        if let Some(step) = step {
            let name = adding.step_name();
            let written = StepInPieces { head: head.to_owned(), pieces }.whole();
            if let Err(why) = self.record_prepared(name, time, step, written) {
                self.refuse(why);
                self.model.dialog = None;
                self.model.adding = None;
                return;
            }
        }
        self.set_adding(AddingState::Done(Rc::new(report.clone())));
        self.model.dialog = Some(Dialog::Adding);
    }

    fn open_beside(&mut self) {
        let Some(adding) = self.model.adding.take() else { return };
        self.model.dialog = None;
        if self.may_leave() {
            for (project, left_out) in adding.files.iter().filter_map(read_again) {
                self.open_imported(project, left_out);
            }
        }
        self.import_waiting();
        self.show_intake();
    }

    /// Opens the file and deletes the project that was open.
    fn replace_open(&mut self) {
        let Some(adding) = self.model.adding.take() else { return };
        let old: Option<ProjectId> = self.model.open.as_ref().map(|open| open.key);
        self.model.dialog = None;
        let only = adding.files.first().filter(|_| adding.files.len() == 1);
        if let Some((project, left_out)) = only.and_then(read_again)
            && self.may_change()
            && self.may_leave()
        {
            self.open_imported(project, left_out);
            if let Some(old) = old {
                self.delete_project(old);
            }
        }
        self.import_waiting();
        self.show_intake();
    }
}

/// How much of a file is looked at to find out whether it may be a project file.
const START: usize = 4_096;

/// Whether a file may be a project file, which says so at its start. One that does not is read in
/// another way, which finds out.
fn may_be_ours(bytes: &[u8]) -> bool {
    let start = bytes.get(..START).unwrap_or(bytes);
    start.windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes())
}

/// The project in a file, and how many annotations were left out of it.
fn read_again(file: &AddedFile) -> Option<(Project, usize)> {
    match read_file(&file.file.bytes) {
        Ok(OpenedFile::Project(project)) => Some((*project, file.left_out)),
        _ => None,
    }
}
