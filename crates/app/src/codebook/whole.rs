//! The codebook as a whole: its layers and fields, its guidelines, its versions, and codes that come
//! from other codebooks.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::adopting::{Adoption, adopt};
use super::fields::{
    FieldDraft, LayerDraft, with_field, with_field_moved, with_layer, with_layer_moved,
    without_field, without_layer,
};
use super::fitting::{Fates, Misfit, YesNo, fitted, misfits};
use super::room::RoomMsg;
use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::exchange::project_file::file_stem;
use crate::input::FileBytes;
use crate::later::Later;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::codebook::version::{Version, is_version_number, version_name};
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::exchange::codebook::{CodebookForm, CodebookUnread};
use annotator_core::project::attachment::read_document;
use annotator_core::project::foreign::Fields;
use annotator_core::project::id::{AttributeId, CodeId, LayerId};
use annotator_core::starter::Preset;
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::codebook::CodebookJob;
use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};

/// Something that happened to the codebook as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum WholeMsg {
    LayerSaved(LayerDraft),
    /// A layer is wanted one place further down (`true`) or up.
    LayerMoved(LayerId, bool),
    /// A layer without codes is removed.
    LayerRemoved(LayerId),
    FieldSaved(LayerId, FieldDraft, YesNo),
    /// A field is wanted one place further down (`true`) or up.
    FieldMoved(LayerId, AttributeId, bool),
    FieldRemoved(LayerId, AttributeId, YesNo),
    /// The user decided what becomes of the values that do not fit.
    Fitted(Fates),
    GuidelinesChanged(String),
    /// The codebook is in this language, which it did not say before.
    LanguageSaid(String),
    /// A version is published under a number, with a word on what changed.
    Published {
        number: String,
        changed: String,
    },
    /// The version with this number becomes the codebook again.
    Restored(String, YesNo),
    /// A codebook came as a file.
    FileCame(Rc<FileBytes>),
    PresetWanted(Preset),
    /// The user decided what to take of another codebook.
    Adopted(Adoption),
    /// The codebook is wanted as a file.
    FileWanted(CodebookForm),
}

/// A dialog about the codebook as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum WholeDialog {
    /// Change a layer, or add one.
    Layer(Option<LayerId>),
    /// Change a field of a layer, or add one.
    Field(LayerId, Option<AttributeId>),
    /// Decide what becomes of values that do not fit.
    Fit(Fit),
    Publish,
    /// Choose what to take of another codebook.
    Adopt(Found),
    /// Read the guidelines.
    Guidelines,
    /// Name a new project, and choose the codes that it begins with.
    NewProject,
}

/// A change of the codebook that values do not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    pub codebook: Rc<Codebook>,
    /// What is changed: the name of a field or of a version.
    pub what: String,
    pub misfits: Vec<Misfit>,
    pub words: YesNo,
}

/// Another codebook.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub codebook: Rc<Codebook>,
    /// The name of its file.
    pub from: Source,
}

/// Where another codebook is from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// A file with this name.
    File(String),
    Preset(Preset),
}

/// What users are told about the codebook as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum WholeNews {
    /// It was changed: what.
    Changed(String),
    Published(String),
    Restored(String),
    /// Codes were added, and known ones got other words.
    Adopted {
        added: usize,
        updated: usize,
    },
    NotRead {
        name: String,
        why: CodebookUnread,
    },
    /// The worker could not read or write it.
    Broken(Broken),
}

/// What the worker does with a codebook by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Doing {
    job: JobNumber,
    /// The name of the file.
    name: String,
}

impl From<WholeMsg> for Msg {
    fn from(msg: WholeMsg) -> Self {
        RoomMsg::Whole(msg).into()
    }
}

impl From<WholeDialog> for Dialog {
    fn from(dialog: WholeDialog) -> Self {
        Self::Codebook(Later::new(dialog))
    }
}

impl Work<'_> {
    pub(crate) fn take_whole_codebook(&mut self, msg: WholeMsg) {
        match msg {
            WholeMsg::FileWanted(form) => return self.write_codebook(form),
            WholeMsg::FileCame(file) => return self.read_codebook(file),
            _ if !self.may_change() => return,
            WholeMsg::PresetWanted(preset) => {
                let codebook = Rc::new(preset.codebook_in(self.ports.language()));
                return self.offer_codes(codebook, Source::Preset(preset));
            }
            WholeMsg::Fitted(fates) => return self.fit_codebook(&fates),
            WholeMsg::Published { number, changed } => {
                return self.publish_version(&number, &changed);
            }
            WholeMsg::Restored(number, words) => return self.restore_version(&number, words),
            WholeMsg::Adopted(adoption) => return self.adopt_codes(&adoption),
            _ => {}
        }
        self.change_definitions(msg);
    }

    /// Changes layers, fields or guidelines.
    fn change_definitions(&mut self, msg: WholeMsg) {
        let Some(open) = &self.model.open else { return };
        let book = Rc::clone(&open.project.codebook);
        let layer_name =
            |id: &LayerId| book.layer(id).map(|layer| layer.name.clone()).unwrap_or_default();
        let field_name = |layer: &LayerId, field: &AttributeId| {
            let field = book.layer(layer).and_then(|layer| layer.attribute(field));
            field.map(|field| field.name.clone()).unwrap_or_default()
        };
        let mut yes_no = None;
        let (changed, what) = match msg {
            WholeMsg::LayerSaved(draft) => {
                let name = draft.name.trim().to_owned();
                if draft.problem(&book).is_some() {
                    return;
                }
                (Some(with_layer(&book, &draft)), name)
            }
            WholeMsg::LayerMoved(layer, on) => {
                (with_layer_moved(&book, &layer, on), layer_name(&layer))
            }
            WholeMsg::LayerRemoved(layer) => (without_layer(&book, &layer), layer_name(&layer)),
            WholeMsg::FieldSaved(layer, draft, words) => {
                let known = book.layer(&layer);
                if known.is_none_or(|layer| draft.problem(layer).is_some()) {
                    return;
                }
                yes_no = Some(words);
                let name = draft.name.trim().to_owned();
                (Some(with_field(open, &layer, draft)), name)
            }
            WholeMsg::FieldMoved(layer, field, on) => {
                let moved = with_field_moved(&book, &layer, &field, on);
                (moved, field_name(&layer, &field))
            }
            WholeMsg::FieldRemoved(layer, field, words) => {
                yes_no = Some(words);
                let without = without_field(&book, &layer, &field);
                (Some(without), field_name(&layer, &field))
            }
            WholeMsg::GuidelinesChanged(guidelines) => {
                (Some(Codebook { guidelines, ..(*book).clone() }), String::new())
            }
            WholeMsg::LanguageSaid(tag) if !tag.is_empty() => {
                let book = book.with_language(&tag);
                let here = book.in_language(self.ports.language());
                (Some(here.unwrap_or(book)), String::new())
            }
            _ => return, // handled above
        };
        let Some(codebook) = changed else { return };
        self.offer_codebook(Rc::new(codebook), what, yes_no);
    }

    /// Replaces the codebook, after asking if values do not fit it.
    fn offer_codebook(&mut self, codebook: Rc<Codebook>, what: String, words: Option<YesNo>) {
        let Some(open) = &self.model.open else { return };
        if codebook == open.project.codebook {
            self.close_whole_dialog();
            return;
        }
        if let Some(words) = words {
            let misfits = misfits(&open.project, &codebook, open.annotator, &words);
            if !misfits.is_empty() {
                let fit = Fit { codebook, what, misfits, words };
                self.model.dialog = Some(WholeDialog::Fit(fit).into());
                return;
            }
        }
        let edits = vec![Edit::ReplaceCodebook { codebook }];
        if self.perform_or_say(StepKind::ReplaceCodebook, what, edits) {
            self.close_whole_dialog();
        }
    }

    fn close_whole_dialog(&mut self) {
        self.model.dialog.take_if(|dialog| matches!(dialog, Dialog::Codebook(_)));
    }

    fn whole_dialog(&self) -> Option<WholeDialog> {
        match &self.model.dialog {
            Some(Dialog::Codebook(dialog)) => Some((**dialog).clone()),
            _ => None,
        }
    }

    fn fit_codebook(&mut self, fates: &Fates) {
        let Some(WholeDialog::Fit(fit)) = self.whole_dialog() else { return };
        let Some(open) = &self.model.open else { return };
        let now = self.ports.now();
        let edits = fitted(&open.project, &fit.codebook, fates, now, &fit.words);
        if self.perform_or_say(StepKind::ReplaceCodebook, fit.what.clone(), edits) {
            self.close_whole_dialog();
            self.tell(WholeNews::Changed(fit.what));
        }
    }

    fn tell(&mut self, news: WholeNews) {
        let is_problem = matches!(news, WholeNews::NotRead { .. } | WholeNews::Broken(_));
        self.model.notify(Reason::Codebook { is_problem, news: Later::new(news) });
    }

    fn publish_version(&mut self, number: &str, changed: &str) {
        let number = number.trim();
        let Some(open) = &self.model.open else { return };
        let name = version_name(number);
        if !is_version_number(number) || open.project.attachments.contains_key(&name) {
            return;
        }
        let by = open.project.annotator(open.annotator);
        let by = by.map_or_else(|| self.model.settings.name.clone(), |by| by.name.clone());
        let version = Version {
            number: number.to_owned(),
            revision: open.project.revision,
            published: IsoTime(self.ports.now()),
            by,
            changed: changed.trim().to_owned(),
            codebook: Rc::clone(&open.project.codebook),
            foreign: Fields::new(),
        };
        let edits = vec![version.publish()];
        if self.perform_or_say(StepKind::ReplaceCodebook, number, edits) {
            self.close_whole_dialog();
            self.tell(WholeNews::Published(number.to_owned()));
        }
    }

    /// Makes a version the codebook again. Codes that it does not have stay if annotations use them.
    fn restore_version(&mut self, number: &str, words: YesNo) {
        let Some(open) = &self.model.open else { return };
        let found = read_document(&open.project.attachments, &version_name(number));
        let Some(version): Option<Version> = found else { return };
        let counts = open.project.code_counts();
        let used = |code: &CodeId| counts.contains_key(code);
        let restored = restored(&version.codebook, &open.project.codebook, &used);
        self.offer_codebook(Rc::new(restored), number.to_owned(), Some(words));
        if self.model.dialog.is_none() {
            self.tell(WholeNews::Restored(number.to_owned()));
        }
    }

    /// Has the worker read a codebook. Without a project, there is one for it first.
    pub(crate) fn read_codebook(&mut self, file: Rc<FileBytes>) {
        if !self.may_change() {
            return;
        }
        if self.model.open.is_none() {
            let stem = file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem);
            let project = self.new_project(stem.to_owned());
            self.open_new(project);
        }
        let name = file.name.clone();
        let job = self.run(Job::Codebook(CodebookJob::Read), vec![file]);
        self.change_codebook_room(|room| room.doing = Some(Doing { job, name }));
    }

    fn write_codebook(&mut self, form: CodebookForm) {
        let Some(open) = &self.model.open else { return };
        let project = Box::new(open.project.clone());
        let name = match open.project.codebook.title.trim() {
            "" => &open.project.name,
            title => title,
        };
        let name = format!("{}.{}", file_stem(name), form.ending());
        self.effects.push(Effect::SendProject(Lane::Exchange, project));
        let write = CodebookJob::Write { form, name: name.clone() };
        let job = self.run(Job::Codebook(write), Vec::new());
        self.change_codebook_room(|room| room.doing = Some(Doing { job, name }));
    }

    /// Takes a reply about a codebook by itself. Returns whether the job was one of these.
    pub(crate) fn codebook_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some(open) = &self.model.open else { return false };
        let room = open.codebook_room();
        let Some(doing) = room.doing.as_ref().filter(|doing| doing.job == job) else {
            return false;
        };
        let name = doing.name.clone();
        self.change_codebook_room(|room| room.doing = None);
        match reply {
            Reply::CodebookRead(Ok(codebook)) => {
                self.offer_codes(Rc::new((**codebook).clone()), Source::File(name));
            }
            Reply::CodebookRead(Err(why)) => self.tell(WholeNews::NotRead { name, why: *why }),
            Reply::Packed { name, .. } => self.say_exported(name.clone()),
            Reply::Broken(why) => self.tell(WholeNews::Broken(*why)),
            _ => {} // replies to other jobs
        }
        true
    }

    fn offer_codes(&mut self, codebook: Rc<Codebook>, from: Source) {
        let mine = self.model.open.as_ref().map(|open| &open.project.codebook);
        let codebook = mine.and_then(|mine| codebook.like(mine)).map_or(codebook, Rc::new);
        self.model.dialog = Some(WholeDialog::Adopt(Found { codebook, from }).into());
    }

    fn adopt_codes(&mut self, adoption: &Adoption) {
        let Some(WholeDialog::Adopt(found)) = self.whole_dialog() else { return };
        let Some(open) = &self.model.open else { return };
        let mine = &open.project.codebook;
        let archive = &open.project.archive;
        let taken = |id: &_| archive.values().any(|book| book.code(id).is_some());
        let adopted = adopt(mine, &found.codebook, adoption, &taken);
        let known = |code: &Rc<Code>| mine.code(&code.id).cloned();
        let added = adopted.codes.iter().filter(|code| known(code).is_none()).count();
        let differs = |code: &&Rc<Code>| known(code).is_some_and(|known| known != **code);
        let updated = adopted.codes.iter().filter(differs).count();
        let name = match &found.from {
            Source::File(name) => name.clone(),
            Source::Preset(_) => String::new(),
        };
        if adopted == **mine {
            return self.close_whole_dialog();
        }
        let edits = vec![Edit::ReplaceCodebook { codebook: Rc::new(adopted) }];
        if self.perform_or_say(StepKind::ReplaceCodebook, name, edits) {
            self.close_whole_dialog();
            self.tell(WholeNews::Adopted { added, updated });
        }
    }
}

/// An earlier codebook with the codes of now that are used and were not there, and with their
/// layers.
fn restored(earlier: &Codebook, now: &Codebook, used: &dyn Fn(&CodeId) -> bool) -> Codebook {
    let mut restored = earlier.like(now).unwrap_or_else(|| earlier.clone());
    for code in &now.codes {
        if !used(&code.id) {
            continue;
        }
        if let Some(place) = restored.codes.iter_mut().find(|it| it.id == code.id) {
            // A code with annotations can be given.
            if !place.selectable {
                Rc::make_mut(place).selectable = true;
            }
            continue;
        }
        if restored.layer(&code.layer).is_none()
            && let Some(layer) = now.layer(&code.layer)
        {
            restored.layers.push(Rc::clone(layer));
        }
        let mut kept = (**code).clone();
        let has = |key: &String| restored.codes.iter().any(|it| it.key.as_ref() == Some(key));
        kept.key = kept.key.filter(|key| !has(key));
        let same_layer = |parent: &CodeId| {
            restored.code(parent).is_some_and(|parent| parent.layer == code.layer)
        };
        kept.parent = kept.parent.filter(same_layer);
        restored.codes.push(Rc::new(kept));
    }
    restored
}
