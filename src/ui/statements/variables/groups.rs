//! The groups of statements, in the dialog of variables.

use yew::prelude::*;

use crate::browser::focus::focus_id;
use crate::ui::parts::field::value_of;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::variables as words;
use annotator_app::msg::Msg;
use annotator_app::statements::variables::VariablesMsg;
use annotator_core::project::variables::Variables;
use annotator_core::text::direction::visible;

const HEADING: &str = "groups-heading";

pub fn list(variables: &Variables, dispatch: &Callback<Msg>) -> Html {
    html! {
        <section class="variables__groups" aria-labelledby={HEADING}>
            <h3 id={HEADING} tabindex="-1">{ words::groups_title() }</h3>
            <p class="hint">{ words::groups_hint() }</p>
            if variables.groups.is_empty() {
                <p class="hint">{ words::no_groups() }</p>
            }
            <ul class="variables__list">
                for (at, group) in variables.groups.iter().enumerate() {
                    { row(at, &group.name, dispatch) }
                }
            </ul>
        </section>
    }
}

fn row(at: usize, name: &str, dispatch: &Callback<Msg>) -> Html {
    let shown = visible(name);
    let rename = dispatch
        .reform(move |event: Event| VariablesMsg::GroupRenamed(at, value_of(&event)).into());
    let remove = dispatch.reform(move |_: MouseEvent| {
        // The button goes with its row.
        focus_id(HEADING);
        VariablesMsg::GroupRemoved(at).into()
    });
    html! {
        <li key={name.to_owned()} class="variables__row">
            <input class="field" type="text" autocomplete="off" dir="auto" value={name.to_owned()}
                aria-label={words::rename_group(&shown)} onchange={rename} />
            <button type="button" class="icon-button" data-kind="danger"
                aria-label={words::remove_group(&shown)} title={words::remove_group(&shown)}
                onclick={remove}>{ icon(Icon::Close) }</button>
        </li>
    }
}
