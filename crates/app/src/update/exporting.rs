//! Exporting in the formats of other programs. The module of tools does the work.

use std::rc::Rc;

use super::Work;
use super::files::file_stem;
use crate::effect::Effect;
use crate::exporting::{Chosen, ExportMsg, ExportState, Exporting};
use crate::model::{Dialog, Open};
use annotator_core::exchange::about::{About, Options, Shape};
use annotator_core::exchange::order::{Answer, ExportFailure, Order};

impl Work<'_> {
    /// The dialog opened: which formats are there?
    pub(super) fn begin_exporting(&mut self) {
        self.model.exporting = Some(Rc::new(Exporting::default()));
        self.effects.push(Effect::Order(Order::Formats, Vec::new()));
    }

    /// Without its dialog an export or an import ends, whatever has closed that.
    pub(super) fn mind_exchange(&mut self) {
        let dialog = self.model.dialog.as_ref();
        let exported = dialog != Some(&Dialog::Export) && self.model.exporting.take().is_some();
        let imported = dialog != Some(&Dialog::Foreign) && self.model.importing.take().is_some();
        if exported || imported {
            self.effects.push(Effect::StopExport);
        }
        if self.model.dialog.is_none() && !self.model.waiting_imports.is_empty() {
            let files = self.model.waiting_imports.remove(0);
            self.begin_import(files);
        }
    }

    pub(super) fn take_export(&mut self, msg: ExportMsg) {
        if self.model.importing.is_some() {
            if let ExportMsg::Answered(answer) = msg {
                self.import_answered(Rc::unwrap_or_clone(answer));
            }
            return;
        }
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = Rc::make_mut(exporting);
        match msg {
            ExportMsg::Answered(answer) => self.export_answered(Rc::unwrap_or_clone(answer)),
            ExportMsg::FormatChosen(None) => exporting.chosen = None,
            ExportMsg::FormatChosen(Some(id)) => {
                let mut formats = exporting.formats.iter().flat_map(|formats| formats.iter());
                if let Some(about) = formats.find(|about| about.id == id).cloned() {
                    self.write_export(about, Options::default());
                }
            }
            ExportMsg::OptionsChosen(options) => {
                if let Some(about) = exporting.chosen.as_ref().map(|chosen| chosen.about.clone()) {
                    self.write_export(about, Rc::unwrap_or_clone(options));
                }
            }
            ExportMsg::SaveChosen(not_carried) => self.pack_export(not_carried),
        }
    }

    fn write_export(&mut self, about: About, options: Options) {
        let Some(open) = &self.model.open else { return };
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = Rc::make_mut(exporting);
        if !exporting.handed_over {
            exporting.handed_over = true;
            self.effects.push(Effect::SendProject(Box::new(open.project.clone())));
        }
        exporting.number += 1;
        exporting.failure = None;
        let (number, format) = (exporting.number, about.id.to_string());
        let state = ExportState::Writing { done: 0, of: 0 };
        exporting.chosen = Some(Chosen { about, options: options.clone(), state });
        self.effects.push(Effect::Order(Order::Write { number, format, options }, Vec::new()));
    }

    fn export_answered(&mut self, answer: Answer) {
        let Some(exporting) = &mut self.model.exporting else { return };
        let exporting = Rc::make_mut(exporting);
        let last = exporting.number;
        match (answer, &mut exporting.chosen) {
            (Answer::Formats(formats), _) => exporting.formats = Some(formats.into()),
            (Answer::Progress { done, of }, Some(chosen)) => {
                if let ExportState::Writing { .. } = chosen.state {
                    chosen.state = ExportState::Writing { done, of };
                }
            }
            (Answer::Written { number, files, size, losses }, Some(chosen)) if number == last => {
                chosen.state = ExportState::Written { files: files.len(), size, losses };
            }
            (Answer::Packed, Some(chosen)) => {
                let name = Self::export_name(&chosen.about, self.model.open.as_ref());
                self.say_exported(name);
                self.model.dialog = None;
            }
            (Answer::Failed(failure), chosen) => {
                // Another worker would have to be told of the project anew.
                exporting.handed_over &= failure == ExportFailure::NothingChosen;
                exporting.failure = Some(failure);
                if let Some(chosen) = chosen {
                    chosen.state = ExportState::Writing { done: 0, of: 0 };
                }
            }
            _ => {}
        }
    }

    fn pack_export(&mut self, not_carried: String) {
        let Some(exporting) = &mut self.model.exporting else { return };
        let Some(chosen) = &mut Rc::make_mut(exporting).chosen else { return };
        if !matches!(chosen.state, ExportState::Written { .. }) {
            return;
        }
        chosen.state = ExportState::Packing;
        let (name, media_type) = (
            Self::export_name(&chosen.about, self.model.open.as_ref()),
            match chosen.about.shape {
                Shape::File => chosen.about.media_type.to_string(),
                Shape::Package | Shape::Sealed => "application/zip".to_owned(),
            },
        );
        self.effects.push(Effect::Pack { name, media_type, not_carried });
    }

    /// `Project.csv`, or `Project-brat.zip`, so that two packages are told apart.
    fn export_name(about: &About, open: Option<&Open>) -> String {
        let stem = file_stem(open.map_or("", |open| &open.project.name));
        match about.shape {
            Shape::Package => format!("{stem}-{}.zip", about.id),
            Shape::File | Shape::Sealed => format!("{stem}.{}", about.ending),
        }
    }

    /// Opens a dialog. One that is there for changes only is refused where none can be made.
    pub(super) fn dialog_opened(&mut self, dialog: Dialog) {
        if dialog.only_changes() && !self.may_change() {
            return;
        }
        if dialog == Dialog::Export && self.model.open.is_some() {
            self.begin_exporting();
        }
        self.model.dialog = Some(dialog);
    }
}
