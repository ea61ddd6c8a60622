//! The list of the last steps, behind the arrow beside undo.

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, focus_first_item, menu, menu_item, use_popover_open};
use crate::ui::words::panels as words;
use annotator_app::msg::Msg;

pub fn steps_menu() -> Html {
    html! { <span class="steps"><StepsButton /></span> }
}

#[component]
fn StepsButton() -> Html {
    let any = use_selector(|model| model.undo_name().is_some());
    html! {
        if any {
            { menu(Menu {
                id: "last-steps".into(),
                label: words::last_steps().into(),
                button_label: Some(words::last_steps().into()),
                button_class: "icon-button",
                button: icon(Icon::Down),
                children: html! { <Steps /> },
            }) }
        }
    }
}

/// The menu's content. While the menu is closed it costs nothing per edit.
#[component]
fn Steps() -> Html {
    let node = use_node_ref();
    let open = use_popover_open(&node);
    html! {
        <div ref={node} role="none">
            if open {
                <StepItems />
            }
        </div>
    }
}

#[component]
fn StepItems() -> Html {
    let dispatch = use_dispatch();
    let steps = use_selector(|model| model.last_steps());
    let node = use_node_ref();
    use_effect_on(node.clone(), focus_first_item);
    let item = |at: usize| dispatch.reform(move |()| Msg::StepsUndone(at + 1));
    html! {
        <div ref={node} role="none">
            for (at, step) in steps.iter().enumerate() {
                { menu_item(words::listed_step(&step.words),
                    Some(words::clock(clock::local_time(step.time))), false, item(at)) }
            }
            <p class="menu__title" aria-hidden="true">{ words::steps_hint() }</p>
        </div>
    }
}
