//! Begins a new project: its name, and the codes that it begins with.

use yew::prelude::*;

use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, field};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::whole_codebook as words;
use annotator_app::msg::Msg;
use annotator_app::statements::{NewProject, StatementsMsg};
use annotator_core::starter::Preset;

#[component]
pub fn NewProjectDialog() -> Html {
    let dispatch = use_dispatch();
    let new = use_state_eq(NewProject::default);
    let onsubmit = {
        let (dispatch, new) = (dispatch.clone(), new.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Msg::Statements(StatementsMsg::ProjectMade((*new).clone())));
        }
    };
    let oninput = {
        let new = new.clone();
        Callback::from(move |name| new.set(NewProject { name, ..(*new).clone() }))
    };
    let onchoose = {
        let new = new.clone();
        Callback::from(move |codes| new.set(NewProject { codes, ..(*new).clone() }))
    };
    html! {
        <Modal key="new-project" title={words::new_project_title()} typed={!new.name.is_empty()}>
            <form class="dialog-form" {onsubmit}>
                { field(&Field {
                    id: "new-project-name",
                    label: words::new_project_name(),
                    hint: Some(words::new_project_name_hint().into()),
                    value: new.name.clone().into(),
                    first: true,
                    oninput,
                    ..Field::default()
                }) }
                <FirstCodes codes={new.codes} {onchoose} />
                { form_buttons(words::create_project(), true, &dispatch) }
            </form>
        </Modal>
    }
}

#[derive(Properties, PartialEq)]
pub struct FirstCodesProps {
    pub codes: Preset,
    pub onchoose: Callback<Preset>,
}

/// The choice of the codes that a project begins with.
#[component]
pub fn FirstCodes(props: &FirstCodesProps) -> Html {
    let entries = use_memo((), |()| {
        let entry = |(preset, at): (Preset, usize)| {
            let codes = preset.codebook().codes.len();
            Entry::new(at.to_string(), words::first_codes_of(preset, codes))
        };
        Preset::FOR_PROJECTS.into_iter().zip(0..).map(entry).collect::<Vec<_>>()
    });
    let at = Preset::FOR_PROJECTS.iter().position(|preset| *preset == props.codes);
    let onchoose = props.onchoose.reform(|at: String| {
        let preset = at.parse::<usize>().ok().and_then(|at| Preset::FOR_PROJECTS.get(at));
        preset.copied().unwrap_or_default()
    });
    html! {
        <div class="field-row">
            <label for="first-codes">{ words::first_codes() }</label>
            <Select id="first-codes" value={at.unwrap_or_default().to_string()}
                entries={(*entries).clone()} describedby="first-codes-hint" {onchoose} />
            <p class="hint" id="first-codes-hint">{ words::about_preset(props.codes) }</p>
        </div>
    }
}
