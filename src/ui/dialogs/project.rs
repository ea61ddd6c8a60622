//! The names of the project and of the annotator.

use yew::prelude::*;

use crate::browser::focus::focus_id;
use crate::browser::room::look;
use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, field};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector, use_store};
use crate::ui::parts::modal::Modal;
use crate::ui::words::dialogs as words;
use crate::ui::words::statements;
use annotator_app::keeping::KeepingMsg;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;

#[component]
pub fn ProjectDialog() -> Html {
    let dispatch = use_dispatch();
    let store = use_store();
    let (key, project, annotator) = use_selector(|model| {
        let Some(open) = &model.open else { return (None, String::new(), String::new()) };
        let annotator = open.project.annotator(open.annotator);
        let annotator = annotator.map(|annotator| annotator.name.clone());
        (Some(open.key), open.project.name.clone(), annotator.unwrap_or_default())
    });
    let offered = use_selector(|model| {
        let shared = model.open.as_ref()?.shared_occasion()?;
        Some(statements::name_from(&shared))
    });
    let project_draft = use_state_eq(|| project.clone());
    let annotator_draft = use_state_eq(|| annotator.clone());
    let room = use_state_eq(|| None);
    use_effect_on((), {
        let room = room.setter();
        move |()| look(move |found| room.set(Some(found)))
    });
    let aside = use_state_eq(|| 0);
    use_effect_on(key, {
        let aside = aside.setter();
        move |key| {
            if let Some(key) = *key {
                store.storage().count_aside(key, move |count| aside.set(count));
            }
        }
    });
    let take_out = key.map(|key| {
        let wanted = Msg::Keeping(KeepingMsg::StoredWanted(key, project.clone()));
        dispatch.reform(move |_: MouseEvent| wanted.clone())
    });
    let typed = *project_draft != project || *annotator_draft != annotator;
    let ready = !project_draft.trim().is_empty();
    let onsubmit = {
        let (project_draft, annotator_draft) = (project_draft.clone(), annotator_draft.clone());
        let dispatch = dispatch.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let (new_project, new_annotator) = (project_draft.trim(), annotator_draft.trim());
            if new_project != project {
                dispatch
                    .emit(Msg::Statements(StatementsMsg::ProjectRenamed(new_project.to_owned())));
            }
            if new_annotator != annotator {
                dispatch.emit(Msg::Statements(StatementsMsg::AnnotatorRenamed(
                    new_annotator.to_owned(),
                )));
            }
            dispatch.emit(Msg::DialogClosed);
        }
    };
    let set = |draft: &UseStateHandle<String>| {
        let draft = draft.setter();
        Callback::from(move |typed| draft.set(typed))
    };
    html! {
        <Modal title={words::project_title()} {typed}>
            <form class="dialog-form" {onsubmit}>
                { field(&Field {
                    id: "project-name",
                    label: words::project_name(),
                    first: true,
                    value: (*project_draft).clone().into(),
                    oninput: set(&project_draft),
                    ..Field::default()
                }) }
                if let Some(offered) = offered.filter(|name| *name != project_draft.trim()) {
                    { offer(&offered, &set(&project_draft)) }
                }
                { field(&Field {
                    id: "annotator-name",
                    label: words::annotator_name(),
                    hint: Some(words::annotator_hint().into()),
                    value: (*annotator_draft).clone().into(),
                    oninput: set(&annotator_draft),
                    ..Field::default()
                }) }
                if let Some(room) = *room {
                    <p class="hint">{ words::room(room.used, room.limit, room.promised) }</p>
                }
                if *aside > 0 {
                    <p class="hint">{ words::aside(*aside) }</p>
                    <p>
                        <button type="button" class="button" onclick={take_out}>
                            { words::download_stored() }
                        </button>
                    </p>
                }
                { form_buttons(words::save(), ready, &dispatch) }
            </form>
        </Modal>
    }
}

/// A button that fills in a name.
fn offer(name: &str, fill: &Callback<String>) -> Html {
    let chosen = {
        let name = name.to_owned();
        fill.reform(move |_: MouseEvent| {
            focus_id("project-name");
            name.clone()
        })
    };
    html! {
        <p>
            <button type="button" class="link" onclick={chosen}>{ words::use_name(name) }</button>
        </p>
    }
}
