//! Publishes a version of the codebook.

use yew::prelude::*;

use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, FieldKind, field};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::whole::WholeMsg;
use annotator_core::codebook::version::{is_version_number, next_number, version_numbers};

#[component]
pub fn PublishDialog() -> Html {
    let dispatch = use_dispatch();
    let known = use_selector(|model| {
        let attachments = &model.open.as_ref()?.project.attachments;
        Some((version_numbers(attachments), next_number(attachments)))
    });
    let (numbers, next) = known.unwrap_or_default();
    let number = use_state_eq(|| next.clone());
    let changed = use_state_eq(String::new);
    let wanted = number.trim().to_owned();
    let problem = if !is_version_number(&wanted) {
        Some(words::number_wrong())
    } else if numbers.contains(&wanted) {
        Some(words::number_taken())
    } else {
        None
    };
    let onsubmit = {
        let (dispatch, changed) = (dispatch.clone(), changed.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let (number, changed) = (wanted.clone(), (*changed).clone());
            dispatch.emit(WholeMsg::Published { number, changed }.into());
        }
    };
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |typed| state.set(typed))
    };
    html! {
        <Modal key="publish" title={words::publish_title()} typed={!changed.is_empty()}>
            <form class="dialog-form" {onsubmit}>
                { field(&Field {
                    id: "version-number",
                    label: words::version_number(),
                    hint: Some(words::version_number_hint().into()),
                    problem: problem.map(AttrValue::from),
                    value: (*number).clone().into(),
                    oninput: set(&number),
                    kind: FieldKind::Key,
                    ..Field::default()
                }) }
                { field(&Field {
                    id: "version-changed",
                    label: words::what_changed(),
                    hint: Some(words::what_changed_hint().into()),
                    value: (*changed).clone().into(),
                    oninput: set(&changed),
                    kind: FieldKind::Lines(3),
                    first: true,
                    ..Field::default()
                }) }
                { form_buttons(words::publish_do(), problem.is_none(), &dispatch) }
            </form>
        </Modal>
    }
}
