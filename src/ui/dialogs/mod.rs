//! The dialogs. One is open at a time; which, stands in the model.

mod code;
mod code_form;
mod export;
mod import;
mod keys;
mod metadata;
mod paste;
mod project;
mod settings;

use yew::prelude::*;

use crate::app::model::Dialog;
use crate::ui::hooks::use_selector;

/// The dialog that is open.
#[component]
pub fn Dialogs() -> Html {
    let dialog = use_selector(|model| model.dialog.clone());
    let shown = match dialog {
        None => Html::default(),
        Some(Dialog::Paste) => html! { <paste::PasteDialog /> },
        Some(Dialog::NewCode { layer, parent, name }) => {
            html! { <code::NewCodeDialog {layer} {parent} {name} /> }
        }
        Some(Dialog::EditCode(id)) => {
            html! { <code::EditCodeDialog key={id.as_str()} id={id.clone()} /> }
        }
        Some(Dialog::Metadata(id)) => {
            html! { <metadata::MetadataDialog key={id.to_string()} {id} /> }
        }
        Some(Dialog::Project) => html! { <project::ProjectDialog /> },
        Some(Dialog::Export) => html! { <export::ExportDialog /> },
        Some(Dialog::Keys) => html! { <keys::KeysDialog /> },
        Some(Dialog::Settings) => html! { <settings::SettingsDialog /> },
        Some(Dialog::Import(pending)) => html! { <import::ImportDialog pending={*pending} /> },
    };
    html! { <div class="dialogs">{ shown }</div> }
}
