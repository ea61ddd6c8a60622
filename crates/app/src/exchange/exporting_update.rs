//! Handles exports to other programs' formats. The worker writes them.

use crate::later::Later;
use std::rc::Rc;

use crate::dialog::Dialog;
use crate::effect::{Effect, FocusTarget};
use crate::exchange::adding::AddingState;
use crate::exchange::exporting::{
    Chosen, ExportFailure, ExportMsg, ExportState, Exporting, Purpose, export_name,
};
use crate::work::Work;
use annotator_core::exchange::about::{About, Options, Shape};
use annotator_core::project::id::StatementId;
use annotator_jobs::{Job, Lane, Reply};

impl Work<'_> {
    /// Opens the dialog for these statements, or for all, and asks the worker for its formats. A
    /// project with a statement is offered as a spreadsheet first.
    pub(crate) fn open_export(&mut self, only: Option<Vec<StatementId>>) {
        self.model.dialog = Some(Dialog::Export);
        let job = self.run(Job::ListFormats, Vec::new());
        let open = self.model.open.as_ref();
        let any = open.is_some_and(|open| !open.project.statements.is_empty());
        let purpose = any.then_some(Purpose::Spreadsheet);
        self.model.exporting =
            Some(Later::new(Exporting { job, purpose, only, ..Exporting::default() }));
    }

    /// Ends an export or an import when its dialog was closed, however that happened. Then begins
    /// the next waiting import, if no dialog is open.
    pub(crate) fn end_closed_exchange(&mut self) {
        let dialog = self.model.dialog.as_ref();
        let exported = self.model.exporting.take_if(|_| dialog != Some(&Dialog::Export));
        let imported = self.model.importing.take_if(|_| dialog != Some(&Dialog::Foreign));
        let added = self.model.adding.take_if(|adding| {
            let opening = matches!(adding.state, AddingState::Opening(_));
            dialog != Some(&Dialog::Adding) && !opening
        });
        // The worker goes on with nothing, and forgets the files.
        let added = added.and_then(|adding| adding.job).map(Effect::Cancel);
        self.effects.extend(added);
        let exported = exported.map(|exporting| Effect::Cancel(exporting.job));
        self.effects.extend(exported);
        self.effects.extend(imported.map(|importing| Effect::Cancel(importing.job)));
        if self.model.dialog.is_none() && !self.model.waiting_imports.is_empty() {
            let files = self.model.waiting_imports.remove(0);
            self.begin_import(files);
        }
    }

    pub(crate) fn take_export(&mut self, msg: ExportMsg) {
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = exporting.make_mut();
        match msg {
            ExportMsg::PurposeChosen(purpose) => {
                exporting.wanted = false;
                self.show_purpose(purpose);
            }
            ExportMsg::DownloadWanted(purpose) => {
                exporting.wanted = true;
                let written = exporting.purpose == Some(purpose) && exporting.chosen.is_some();
                if !written || exporting.failure.is_some() {
                    self.show_purpose(Some(purpose));
                }
            }
            ExportMsg::FormatChosen(None) => {
                exporting.chosen = None;
                exporting.failure = None;
            }
            ExportMsg::FormatChosen(Some(id)) => self.choose_format(&id),
            ExportMsg::OptionsChosen(options) => {
                if let Some(about) = exporting.chosen.as_ref().map(|chosen| chosen.about.clone()) {
                    self.write_export(about, Rc::unwrap_or_clone(options));
                }
            }
            ExportMsg::ListReady(not_carried) => self.pack_export(not_carried),
        }
    }

    /// Shows the options of a purpose and writes its format, so that what it leaves out is known.
    fn show_purpose(&mut self, purpose: Option<Purpose>) {
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = exporting.make_mut();
        exporting.purpose = purpose;
        exporting.failure = None;
        match purpose.and_then(Purpose::format) {
            Some(format) => self.choose_format(format),
            None => exporting.chosen = None,
        }
    }

    /// Statements, annotators and layers stay as they were chosen for the format before.
    fn choose_format(&mut self, id: &str) {
        let Some(exporting) = &self.model.exporting else { return };
        let mut formats = exporting.formats.iter().flat_map(|formats| formats.iter());
        let Some(about) = formats.find(|about| about.id == id).cloned() else { return };
        let options = exporting.chosen.as_ref().map(|chosen| chosen.options.clone());
        let (statements, annotators) = (exporting.only.clone(), exporting.only_annotators.clone());
        let options =
            options.unwrap_or_else(|| Options { statements, annotators, ..Options::default() });
        self.write_export(about, Options { splits: None, negatives: false, ..options });
    }

    fn write_export(&mut self, about: About, options: Options) {
        let Some(open) = &self.model.open else { return };
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = exporting.make_mut();
        if !exporting.handed_over {
            exporting.handed_over = true;
            let project = Box::new(open.project.clone());
            self.effects.push(Effect::SendProject(Lane::Exchange, project));
        }
        exporting.failure = None;
        let write = Job::Write { format: about.id.to_string(), options: options.clone() };
        let state = ExportState::Writing { done: 0, of: 0 };
        exporting.chosen = Some(Chosen { about, options, state });
        self.run_export(write);
    }

    fn run_export(&mut self, job: Job) {
        let job = self.run(job, Vec::new());
        if let Some(exporting) = &mut self.model.exporting {
            exporting.make_mut().job = job;
        }
    }

    /// Handles a reply of the worker about the export.
    pub(crate) fn export_replied(&mut self, reply: Reply) {
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = exporting.make_mut();
        match (reply, &mut exporting.chosen) {
            (Reply::Formats(formats), _) => {
                exporting.formats = Some(formats.into());
                let purpose = exporting.purpose;
                self.show_purpose(purpose);
            }
            (Reply::Progress { done, of }, Some(chosen)) => {
                chosen.state = ExportState::Writing { done, of };
            }
            (Reply::Written { files, size, losses }, Some(chosen)) => {
                chosen.state = ExportState::Written { files, size, losses };
            }
            (Reply::Packed { name, .. }, _) => {
                self.say_exported(name);
                self.model.dialog = None;
                self.effects.push(Effect::Focus(FocusTarget::Text));
            }
            (Reply::NothingChosen, _) => self.export_failed(ExportFailure::NothingChosen),
            (Reply::Broken(why), _) => {
                // The next worker needs the project again.
                exporting.handed_over = false;
                self.export_failed(why.into());
            }
            _ => {} // replies that no export gets, or about a format that is no longer chosen
        }
    }

    fn export_failed(&mut self, failure: ExportFailure) {
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = exporting.make_mut();
        exporting.failure = Some(failure);
        exporting.wanted = false;
        if let Some(chosen) = &mut exporting.chosen {
            chosen.state = ExportState::Writing { done: 0, of: 0 };
        }
    }

    fn pack_export(&mut self, not_carried: String) {
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = exporting.make_mut();
        let Some(chosen) = &mut exporting.chosen else { return };
        if !exporting.wanted || !matches!(chosen.state, ExportState::Written { .. }) {
            return;
        }
        chosen.state = ExportState::Packing;
        let project = self.model.open.as_ref().map_or("", |open| &open.project.name);
        let name = export_name(&chosen.about, project);
        let media_type = match chosen.about.shape {
            Shape::File => chosen.about.media_type.to_string(),
            Shape::Package | Shape::Sealed => "application/zip".to_owned(),
        };
        self.run_export(Job::Pack { name, media_type, not_carried });
    }
}
