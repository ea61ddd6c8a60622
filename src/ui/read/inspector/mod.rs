//! The inspector shows the chosen annotation.

pub mod actions;
mod chosen;
pub mod control;
pub mod controls;
mod current;
mod details;
mod field;
mod lists;
mod passage;
pub mod quote;
mod record;
mod segments;
mod subject;
mod typed;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use crate::ui::parts::memo::memo;
use crate::ui::words::inspector as words;
use chosen::ChosenAnnotation;
use lists::suggestions;

/// The chosen annotation with its form, or an explanation of how to tag.
#[component]
pub fn Inspector() -> Html {
    let chosen = use_selector(|model| {
        let open = model.open.as_ref()?;
        open.chosen_annotation().map(|annotation| annotation.id)
    });
    // Kept here, so that the next annotation has the same setting.
    let more = use_state(|| false);
    let onmore = {
        let more = more.clone();
        Callback::from(move |wanted: bool| more.set(wanted))
    };
    html! {
        <section class="inspector" id="inspector" tabindex="-1">
            // Some 400 entries that never change.
            { memo((), |()| suggestions()) }
            <div class="inspector__body">
                if let Some(id) = chosen {
                    <ChosenAnnotation key="chosen" {id} more={*more} {onmore} />
                } else {
                    { invitation() }
                }
            </div>
        </section>
    }
}

fn invitation() -> Html {
    html! {
        <div key="none" class="inspector__invitation">
            <p>{ words::invitation() }</p>
            <p class="hint">{ words::invitation_keys() }</p>
        </div>
    }
}
