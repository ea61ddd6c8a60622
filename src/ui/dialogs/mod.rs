//! The dialogs. The model has the one that is open; there is at most one.

pub mod confirm;
mod keys;
pub mod language;
pub mod memo;
mod own_keys;
mod project;
pub mod reading_settings;
mod settings;

use yew::prelude::*;

use crate::browser::doors;
use crate::browser::leaving::ask_before_leaving;
use crate::browser::regions::FocusKeeper;
use crate::ui::classroom::student::hand_in;
use crate::ui::classroom::student::self_check::SelfCheckDialog;
use crate::ui::classroom::student::sequence::NextExerciseDialog;
use crate::ui::codebook::room::merge::MergeDialog;
use crate::ui::codebook::room::split::SplitDialog;
use crate::ui::codebook::whole::WholeDialogs;
use crate::ui::codebook::{code_dialog, remove_code};
use crate::ui::coders::give_out::GiveOutDialog;
use crate::ui::exchange::{adding, export, foreign, project_file};
use crate::ui::intake::{paste, reading};
use crate::ui::palette::PaletteDialog;
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::read::join;
use crate::ui::statements::correct::CorrectDialog;
use crate::ui::statements::metadata;
use crate::ui::statements::variables::VariablesDialog;
use crate::ui::statements::variables::join::JoinDialog;
use annotator_app::dialog::Dialog;

/// The open dialog. Each dialog looks up its own content. Each has its own key in the virtual tree,
/// so that none inherits what was typed in another.
#[component]
pub fn Dialogs() -> Html {
    let dialog = use_selector(|model| model.dialog.clone());
    let store = use_store();
    use_effect_on(store, |store| {
        doors::open(store);
        let kept = (FocusKeeper::new(store), ask_before_leaving(store));
        move || drop(kept)
    });
    html! { <div class="dialogs">{ dialog.map(draw).unwrap_or_default() }</div> }
}

fn draw(dialog: Dialog) -> Html {
    match dialog {
        Dialog::Paste => html! { <paste::PasteDialog /> },
        Dialog::NewCode { layer, parent, name } => {
            html! { <code_dialog::NewCodeDialog {layer} {parent} {name} /> }
        }
        Dialog::EditCode(id) => {
            html! { <code_dialog::EditCodeDialog key={id.as_str()} id={id.clone()} /> }
        }
        Dialog::Metadata(id, field) => {
            html! { <metadata::MetadataDialog key={id.to_string()} {id} {field} /> }
        }
        Dialog::CorrectText(id) => html! { <CorrectDialog key={id.to_string()} {id} /> },
        Dialog::Variables => html! { <VariablesDialog /> },
        Dialog::JoinTable => html! { <JoinDialog /> },
        Dialog::Project => html! { <project::ProjectDialog /> },
        Dialog::Export => html! { <export::ExportDialog /> },
        Dialog::FileChanged => html! { <confirm::FileChangedDialog /> },
        Dialog::RemoveStatements(ids) => html! { <confirm::RemoveStatementsDialog {ids} /> },
        Dialog::RemoveCodes(codes) => html! { <remove_code::RemoveCodesDialog {codes} /> },
        Dialog::Join { kept, other } => html! { <join::JoinDialog {kept} {other} /> },
        Dialog::MergeCodes(from, stays) => html! { <MergeDialog {from} {stays} /> },
        Dialog::SplitCode(code) => html! { <SplitDialog {code} /> },
        Dialog::DeleteProject(id) => html! { <confirm::DeleteProjectDialog {id} /> },
        Dialog::EmptyBin(id) => html! { <confirm::EmptyBinDialog {id} /> },
        Dialog::Memo(about) => html! { <memo::MemoDialog {about} /> },
        Dialog::Codebook(dialog) => html! { <WholeDialogs {dialog} /> },
        Dialog::Palette => html! { <PaletteDialog /> },
        Dialog::Keys => html! { <keys::KeysDialog /> },
        Dialog::Settings => html! { <settings::SettingsDialog /> },
        Dialog::Reading => html! { <reading::ReadingDialog /> },
        Dialog::Foreign => html! { <foreign::ForeignDialog /> },
        Dialog::Adding => html! { <adding::AddingDialog /> },
        Dialog::GiveOut => html! { <GiveOutDialog /> },
        Dialog::NextExercise => html! { <NextExerciseDialog /> },
        Dialog::SelfCheck => html! { <SelfCheckDialog /> },
        Dialog::HandIn(step) => html! { <hand_in::HandInDialog {step} /> },
        Dialog::Import(pending) => html! { <project_file::ImportDialog {pending} /> },
    }
}
