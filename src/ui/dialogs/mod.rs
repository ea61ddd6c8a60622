//! The dialogs. One is open at a time; which, stands in the model.

mod code;
mod code_form;
mod confirm;
mod export;
mod foreign;
mod import;
mod keys;
mod metadata;
mod paste;
mod project;
mod reading;
mod settings;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::hooks::{use_dispatch, use_selector};
use annotator_app::dialog::Dialog;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::storage::{Recent, Settings};
use annotator_core::codebook::Codebook;

/// What the dialogs without a state of their own show.
#[derive(Clone, PartialEq)]
struct Shown {
    dialog: Dialog,
    settings: Settings,
    codebook: Option<Rc<Codebook>>,
    /// Codes with their keys, for the list of keys.
    keys: Vec<(String, String)>,
    /// How much a code is used that is being changed.
    used: (usize, usize),
    /// The file on disk that the project is written to.
    file: Option<String>,
    /// The project that is to be deleted.
    deleted: Option<Recent>,
}

fn look(model: &Model) -> Option<Shown> {
    let dialog = model.dialog.clone()?;
    let codebook = model.open.as_ref().map(|open| Rc::clone(&open.project.codebook));
    let keys = if dialog == Dialog::Keys { keys::code_keys(model) } else { Vec::new() };
    let used = match &dialog {
        Dialog::EditCode(id) => code::usage(model, id),
        _ => (0, 0),
    };
    let file = model.open.as_ref().and_then(|open| open.backup.file.clone());
    let deleted = match &dialog {
        Dialog::DeleteProject(id) => model.recents.iter().find(|recent| recent.id == *id).cloned(),
        _ => None,
    };
    Some(Shown { settings: model.settings, codebook, keys, used, file, deleted, dialog })
}

/// The dialog that is open. Each has a key of its own, so that none takes over what was
/// typed in another.
#[component]
pub fn Dialogs() -> Html {
    let shown = use_selector(look);
    let dispatch = use_dispatch();
    let dialog = shown.map(|shown| draw(shown, &dispatch)).unwrap_or_default();
    html! { <div class="dialogs">{ dialog }</div> }
}

fn draw(shown: Shown, dispatch: &Callback<Msg>) -> Html {
    let codebook = shown.codebook.as_ref();
    match shown.dialog {
        Dialog::Paste => html! { <paste::PasteDialog /> },
        Dialog::NewCode { layer, parent, name } => {
            code::new_code(codebook, &layer, parent.as_ref(), &name)
        }
        Dialog::EditCode(id) => code::edit_code(codebook, &id, shown.used, dispatch),
        Dialog::Metadata(id) => {
            html! { <metadata::MetadataDialog key={id.to_string()} {id} /> }
        }
        Dialog::Project => html! { <project::ProjectDialog /> },
        Dialog::Export => html! { <export::ExportDialog /> },
        Dialog::FileChanged => {
            confirm::file_changed(shown.file.as_deref().unwrap_or_default(), dispatch)
        }
        Dialog::DeleteProject(_) => {
            let deleted = shown.deleted.as_ref();
            deleted.map(|recent| confirm::delete_project(recent, dispatch)).unwrap_or_default()
        }
        Dialog::Keys => keys::keys(&shown.keys, !shown.settings.code_keys),
        Dialog::Settings => settings::settings(shown.settings, dispatch),
        Dialog::Reading => html! { <reading::ReadingDialog /> },
        Dialog::Foreign => html! { <foreign::ForeignDialog /> },
        Dialog::Import(pending) => html! { <import::ImportDialog {pending} /> },
    }
}
