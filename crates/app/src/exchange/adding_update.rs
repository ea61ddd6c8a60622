//! Adds project files to the project that they belong to, if the user wants that.

use crate::later::Later;
use std::rc::Rc;

use crate::dialog::Dialog;
use crate::exchange::adding::{AddedFile, Adding, AddingMsg, AddingState};
use crate::input::FileBytes;
use crate::keeping::storage::{InClassroom, Recent};
use crate::work::Work;
use annotator_core::coders::packages::returns;
use annotator_core::edit::history::{Record, StepKind, StepName};
use annotator_core::merge::belongs;
use annotator_core::project::Project;
use annotator_core::project::id::ProjectId;
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::import::{OpenedFile, read_file};

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
        if let Some(adding) = &mut self.model.adding {
            adding.make_mut().state = state;
        }
    }

    /// Opens project files. Those that belong to the open project are one question; the others are
    /// opened one after the other.
    pub(crate) fn project_files_opened(&mut self, files: Vec<FileBytes>) {
        let mut added = Vec::new();
        for file in files {
            if self.model.dialog.as_ref().is_some_and(Dialog::asks_about_file) {
                self.model.waiting_files.push(file);
            } else if let Some(project) = self.read_for_open(&file) {
                added.push(AddedFile { name: file.name, project: Rc::new(project), left_out: 0 });
            } else if added.is_empty() {
                self.import_file(file);
            } else {
                self.model.waiting_files.push(file);
            }
        }
        if !added.is_empty() {
            self.ask_to_add(added);
        }
    }

    /// The project in a file that belongs to the open project and has nothing to ask about.
    fn read_for_open(&self, file: &FileBytes) -> Option<Project> {
        let open = self.model.open.as_ref().filter(|open| !open.is_feedback())?;
        match read_file(&file.bytes) {
            Ok(OpenedFile::Project(project)) => {
                let ours = FileKind::of(&project.attachments) == FileKind::Project;
                (ours && belongs(&open.project, &project)).then_some(*project)
            }
            _ => None,
        }
    }

    /// Opens a project that was read from a file, or asks if it belongs to a project that is here.
    pub(crate) fn open_or_add(&mut self, name: String, project: Project, left_out: usize) {
        if self.take_classroom_file(&project) {
            return;
        }
        let open = self.model.open.as_ref().filter(|open| !open.is_feedback());
        if open.is_some_and(|open| belongs(&open.project, &project)) {
            self.ask_to_add(vec![AddedFile { name, project: Rc::new(project), left_out }]);
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
        self.model.adding = Some(Later::new(Adding::new(
            vec![AddedFile { name, project: Rc::new(project), left_out }],
            AddingState::AskedStored { key: known.id, name: known.name },
        )));
        self.model.dialog = Some(Dialog::Adding);
    }

    fn ask_to_add(&mut self, files: Vec<AddedFile>) {
        let Some(open) = &self.model.open else { return };
        let mut adding = Adding::new(files, AddingState::AskedToReplace);
        adding.prepare(open);
        self.model.adding = Some(Later::new(adding));
        self.model.dialog = Some(Dialog::Adding);
    }

    fn add_files(&mut self) {
        let Some(adding) = self.model.adding.clone() else { return };
        match &adding.state {
            AddingState::Asked(_) => self.add_to_open(&adding),
            AddingState::AskedStored { key, .. } => {
                let key = *key;
                self.recent_chosen(key);
                if self.model.opening == Some(key) {
                    self.set_adding(AddingState::Opening(key));
                }
            }
            AddingState::Opening(_) | AddingState::AskedToReplace | AddingState::Done(_) => {}
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
            let mut adding = adding.take();
            if let Some(open) = &self.model.open {
                adding.prepare(open);
            }
            self.add_to_open(&adding);
        } else {
            self.model.adding = None;
        }
    }

    fn add_to_open(&mut self, adding: &Adding) {
        let Some(open) = &self.model.open else { return };
        // The project may have changed since the question was asked.
        let mut merge = adding.merged(open);
        let (_, noted) = returns(&open.project, &adding.projects(), self.ports.now());
        merge.edits.extend(noted);
        let detail = adding.files.first().map(|file| file.name.clone()).unwrap_or_default();
        if !merge.edits.is_empty() {
            let name = StepName { kind: StepKind::AddCoding, detail };
            let (time, edits) = (self.ports.now(), merge.edits);
            if let Err(why) = self.record(&Record::Step { name, time, edits, joined: false }) {
                self.refuse(why);
                self.model.dialog = None;
                self.model.adding = None;
                return;
            }
        }
        self.set_adding(AddingState::Done(Rc::new(merge.report)));
        self.model.dialog = Some(Dialog::Adding);
    }

    fn open_beside(&mut self) {
        let Some(adding) = self.model.adding.take() else { return };
        self.model.dialog = None;
        if self.may_leave() {
            for file in &adding.files {
                self.open_imported((*file.project).clone(), file.left_out);
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
        if let Some(file) = adding.files.first().filter(|_| adding.files.len() == 1)
            && self.may_change()
            && self.may_leave()
        {
            self.open_imported((*file.project).clone(), file.left_out);
            if let Some(old) = old {
                self.delete_project(old);
            }
        }
        self.import_waiting();
        self.show_intake();
    }
}
