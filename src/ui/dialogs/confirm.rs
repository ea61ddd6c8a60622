//! Questions before much is lost.

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::shell::project_menu::project_name;
use crate::ui::words::dialogs as words;
use crate::ui::words::statements::name as name_of;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::storage::ToFile;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_core::project::id::{ProjectId, StatementId};

/// Asks what to do with the project's file on disk, which another program has changed.
#[component]
pub fn FileChangedDialog() -> Html {
    let dispatch = use_dispatch();
    let file = use_selector(|model| model.open.as_ref()?.backup.file.clone());
    let what = words::file_changed(file.as_deref().unwrap_or_default());
    let answers = [
        (words::file_over(), None, Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Over))),
        (words::file_another(), None, Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Another))),
    ];
    question("file-changed", words::file_changed_title(), what, answers, &dispatch)
}

#[derive(Properties, PartialEq)]
pub struct DeleteProjectProps {
    /// The project's key in storage.
    pub id: ProjectId,
}

/// Asks whether to delete a project.
#[component]
pub fn DeleteProjectDialog(props: &DeleteProjectProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.id;
    let project =
        use_selector(move |model| model.recents.iter().find(|recent| recent.id == id).cloned());
    let Some(project) = project else { return Html::default() };
    let what = words::delete_project(&project_name(&project.name), project.annotations);
    let name = project.name;
    let answers = [
        (words::save_copy_first(), None, Msg::Keeping(KeepingMsg::StoredWanted(id, name))),
        (words::delete(), Some("danger"), Msg::Keeping(KeepingMsg::ProjectBinned(id))),
    ];
    question("delete-project", words::delete_title(), what, answers, &dispatch)
}

/// Asks whether to delete a deleted project for good.
#[component]
pub fn EmptyBinDialog(props: &DeleteProjectProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.id;
    let project = use_selector(move |model| {
        let binned = model.bin.as_ref()?.iter().find(|binned| binned.recent.id == id)?;
        Some(binned.recent.clone())
    });
    let Some(project) = project else { return Html::default() };
    let what = words::delete_project_for_good(&project_name(&project.name), project.annotations);
    let answers = [
        (words::save_copy_first(), None, Msg::Keeping(KeepingMsg::StoredWanted(id, project.name))),
        (words::delete_for_good(), Some("danger"), Msg::Keeping(KeepingMsg::BinEmptied(id))),
    ];
    question("empty-bin", words::delete_for_good_title(), what, answers, &dispatch)
}

#[derive(Properties, PartialEq)]
pub struct RemoveStatementsProps {
    pub ids: Vec<StatementId>,
}

/// Asks whether to remove statements, some of which have annotations.
#[component]
pub fn RemoveStatementsDialog(props: &RemoveStatementsProps) -> Html {
    let dispatch = use_dispatch();
    let ids = props.ids.clone();
    let shown = use_selector(move |model| {
        let project = &model.open.as_ref()?.project;
        let annotations = ids.iter().map(|id| project.annotations_of(*id).len()).sum();
        let only = if let [id] = ids.as_slice() { project.statement(*id) } else { None };
        Some((only.map(|statement| name_of(statement)), annotations))
    });
    let Some((only, annotations)) = shown else { return Html::default() };
    let (title, what) = match only {
        Some(name) => {
            (words::remove_statement_title(), words::remove_statement(&name, annotations))
        }
        None => (words::remove_chosen_title(), words::remove_chosen(props.ids.len(), annotations)),
    };
    let remove = Msg::Statements(StatementsMsg::StatementsRemoved(props.ids.clone()));
    let answers = [
        (words::save_copy_first(), None, Msg::ExportChosen),
        (words::remove(), Some("danger"), remove),
    ];
    question("remove-statements", title, what, answers, &dispatch)
}

/// The buttons below what is decided about much: one that changes nothing, one that saves a copy first, and
/// one that does it. `cancels` is whether the first has the focus.
pub fn decision_buttons(dispatch: &Callback<Msg>, cancels: bool, does: Html) -> Html {
    let send = |msg: Msg| dispatch.reform(move |_: MouseEvent| msg.clone());
    html! {
        <div class="dialog-form__buttons">
            <button type="button" class="button" autofocus={cancels} onclick={send(Msg::DialogClosed)}>
                { words::cancel() }
            </button>
            <button type="button" class="button" onclick={send(Msg::ExportChosen)}>
                { words::save_copy_first() }
            </button>
            { does }
        </div>
    }
}

/// A question and its answers: words, kind of button, and message. The answer that changes nothing
/// comes first and has the focus.
fn question<const N: usize>(
    key: &'static str,
    title: &'static str,
    what: String,
    answers: [(&'static str, Option<&'static str>, Msg); N],
    dispatch: &Callback<Msg>,
) -> Html {
    let button = |words: &'static str, kind: Option<&'static str>, msg: Msg, first: bool| {
        let onclick = dispatch.reform(move |_: MouseEvent| msg.clone());
        html! {
            <button type="button" class="button" data-kind={kind} autofocus={first} {onclick}>
                { words }
            </button>
        }
    };
    html! {
        <Modal {key} {title}>
            <p>{ what }</p>
            <div class="dialog-form__buttons">
                { button(words::cancel(), None, Msg::DialogClosed, true) }
                for (words, kind, msg) in answers {
                    { button(words, kind, msg, false) }
                }
            </div>
        </Modal>
    }
}
