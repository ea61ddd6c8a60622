//! Imports other programs' files. The worker reads them and locates the passages, the user maps
//! their codes to ours, and the result is one undo step.

use crate::later::Later;
use std::rc::Rc;

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::exchange::importing::{ImportFailure, ImportMsg, ImportState, Importing};
use crate::input::FileBytes;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::exchange::import::{AttributeChoice, Certainty};
use annotator_core::stored::decode_record;
use annotator_core::text::Text;
use annotator_jobs::{Job, Lane, Reply};

impl Work<'_> {
    pub(crate) fn take_import(&mut self, msg: ImportMsg) {
        match msg {
            ImportMsg::Came(files) => self.begin_import(files),
            ImportMsg::CodeChosen(key, choice) => self.change_import(|importing| {
                let mut codes = importing.codes.iter_mut();
                if let Some((_, chosen)) = codes.find(|(known, _)| *known == key) {
                    *chosen = choice;
                }
            }),
            ImportMsg::AttributeChosen(name, choice) => self.change_import(|importing| {
                let mut attributes = importing.attributes.iter_mut();
                if let Some((_, chosen)) = attributes.find(|(known, _)| *known == name) {
                    *chosen = choice;
                }
            }),
            ImportMsg::PlaceFound(on) => self.change_import(|importing| importing.place_found = on),
            ImportMsg::CountingChosen(counting) => {
                self.change_import(|importing| importing.counting = Some(counting));
            }
            ImportMsg::Accepted => self.accept_import(),
            ImportMsg::ReportWanted { name, content } => {
                self.effects.push(Effect::Download {
                    name: name.to_owned(),
                    media_type: "text/plain",
                    content,
                });
            }
        }
    }

    fn change_import(&mut self, change: impl FnOnce(&mut Importing)) {
        if let Some(importing) = &mut self.model.importing {
            change(importing.make_mut());
        }
    }

    /// Has the worker read the files. There is one import at a time; others wait for its end.
    pub(crate) fn begin_import(&mut self, files: Vec<Rc<FileBytes>>) {
        if !self.may_change() {
            return;
        }
        if self.model.importing.is_some() {
            self.model.waiting_imports.push(files);
            return;
        }
        let name = files.first().map(|file| file.name.clone()).unwrap_or_default();
        let begun = match &self.model.open {
            Some(_) => None,
            None => {
                let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem).to_owned();
                Some(Box::new(self.new_project(stem)))
            }
        };
        let open = self.model.open.as_ref().map(|open| Box::new(open.project.clone()));
        let Some(project) = begun.clone().or(open) else { return };
        self.effects.push(Effect::SendProject(Lane::Exchange, project));
        let job = self.run(Job::Import, files);
        self.model.importing = Some(Later::new(Importing {
            name,
            state: ImportState::Reading,
            job,
            codes: Vec::new(),
            attributes: Vec::new(),
            place_found: false,
            counting: None,
            begun,
        }));
        self.model.dialog = Some(Dialog::Foreign);
    }

    /// Handles a reply of the worker about the import.
    pub(crate) fn import_replied(&mut self, reply: Reply) {
        let Some(importing) = &mut self.model.importing else { return };
        let importing = importing.make_mut();
        match reply {
            Reply::Found(found) => {
                let codes = found.codes.iter();
                importing.codes =
                    codes.map(|code| (code.key.clone(), code.suggestion.clone())).collect();
                let attributes = found.attributes.iter();
                importing.attributes = attributes
                    .map(|(name, _)| (name.clone(), AttributeChoice::default()))
                    .collect();
                let positions = found.positions.as_ref();
                let known = positions.filter(|it| it.certainty != Certainty::Unknown);
                importing.counting = known.and_then(|it| it.ways.first()).map(|way| way.counting);
                importing.state = ImportState::Found(Rc::new(*found));
            }
            Reply::NotImported { format, place } => {
                let name = importing.name.clone();
                self.model.notify(Reason::ForeignNotRead { name, format, place });
                self.model.dialog = None;
            }
            Reply::ExportInstead { format, advice } => {
                importing.state = ImportState::ExportInstead { format, advice };
            }
            Reply::NotRecognised { readable } => {
                importing.state = ImportState::NotRecognised(readable.into());
            }
            Reply::Merged { record, texts, statements, annotations, left_out } => {
                importing.state = ImportState::Done(left_out.clone().into());
                let (name, left_out) = (importing.name.clone(), left_out.len());
                if self.take_merged(&record, texts) {
                    let taken = Reason::Merged { name, statements, annotations, left_out };
                    self.model.notify(taken);
                }
            }
            Reply::Broken(why) => importing.state = ImportState::Failed(why.into()),
            _ => {} // replies to other jobs
        }
    }

    fn accept_import(&mut self) {
        if !self.may_change() {
            return;
        }
        let Some(importing) = &mut self.model.importing else { return };
        let importing = importing.make_mut();
        let ImportState::Found(found) = &importing.state else { return };
        if importing.needs_counting(found) {
            return;
        }
        importing.state = ImportState::Merging(Rc::clone(found));
        let merge = Job::Merge {
            codes: importing.codes.clone(),
            attributes: importing.attributes.clone(),
            place_found: importing.place_found,
            counting: importing.counting,
            replace_codes: importing.begun.is_some(),
            now: self.ports.now(),
        };
        let job = self.run(merge, Vec::new());
        self.change_import(|importing| importing.job = job);
    }

    /// Applies the worker's edit. Returns whether it could be applied.
    fn take_merged(&mut self, written: &str, texts: Vec<String>) -> bool {
        let texts: Vec<Rc<Text>> = texts.into_iter().map(|text| Rc::new(Text::new(text))).collect();
        let known = self.model.open.as_ref().map(|open| open.project.statements.clone());
        let text = |sha256| {
            let known = known.iter().flatten().map(|statement| &statement.text);
            texts.iter().chain(known).find(|text| text.sha256() == sha256).cloned()
        };
        let Ok(record) = decode_record(written, &text) else {
            self.change_import(|it| it.state = ImportState::Failed(ImportFailure::NotUnderstood));
            return false;
        };
        let mut begun = None;
        self.change_import(|importing| begun = importing.begun.take());
        if let Some(project) = begun {
            self.open_new(*project);
        }
        let before = self.model.open.as_ref().map_or(0, |open| open.project.statements.len());
        if let Err(why) = self.record_written(&record, Some(written)) {
            self.refuse(why);
            self.model.dialog = None;
            return false;
        }
        let statements = self.model.open.as_ref().map(|open| &open.project.statements);
        if let Some(first) = statements.and_then(|all| all.get(before)).map(|first| first.id) {
            self.show_statement(first);
        }
        let done = self.model.importing.as_ref().map(|importing| &importing.state);
        if matches!(done, Some(ImportState::Done(left_out)) if left_out.is_empty()) {
            self.model.dialog = None;
        }
        true
    }
}
