//! The title of the exercise in the bar. It opens the instructions beside the work.

use yew::prelude::*;

use crate::browser::popover;
use crate::ui::classroom::brief::brief;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::close_around;
use crate::ui::shell::project_menu::project_name;
use crate::ui::words::student as words;
use annotator_app::dialog::Dialog;
use annotator_app::keeping::KeepingMsg;
use annotator_app::model::Given;
use annotator_app::msg::Msg;

/// The id of the popover.
const TASK: &str = "task";

/// The button, and the popover with the task.
#[component]
pub fn Task() -> Html {
    let name = use_selector(|model| {
        let open = model.open.as_ref();
        open.map(|open| project_name(&open.project.name)).unwrap_or_default()
    });
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        move |event: Event| open.set(popover::is_toggled_on(&event))
    };
    html! {
        <span class="project-menu">
            <button type="button" class="project-button" popovertarget={TASK} aria-haspopup="dialog">
                <span class="project-button__name">
                    <span dir="auto">{ &name }</span>{ " " }
                    <span class="task__word">{ words::your_task() }</span>
                </span>
                { icon(Icon::Down) }
            </button>
            <div class="task" id={TASK} popover="auto" role="dialog" aria-label={words::your_task()}
                {ontoggle}>
                if *open {
                    <TaskContent />
                }
            </div>
        </span>
    }
}

/// The task, and what can be done besides working on it.
#[component]
fn TaskContent() -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let only = use_selector(|model| model.given == Given::Only);
    let task = store.read(|model| {
        let open = model.open.as_ref()?;
        Some(brief(open.exercise()?, &open.project, "h2"))
    });
    let send = |msg: Msg| {
        dispatch.reform(move |event: MouseEvent| {
            close_around(&event);
            msg.clone()
        })
    };
    html! {
        <>
            // With the keyboard the instructions are scrolled.
            <div class="task__brief" tabindex="0">{ task.unwrap_or_default() }</div>
            <p class="task__more">
                <button type="button" class="link" onclick={send(Msg::DialogOpened(Dialog::Keys))}>
                    { words::keyboard() }
                </button>
                <button type="button" class="link" onclick={send(Msg::DialogOpened(Dialog::Settings))}>
                    { words::settings() }
                </button>
                if !only {
                    <button type="button" class="link"
                        onclick={send(Msg::Keeping(KeepingMsg::ProjectClosed))}>
                        { words::close_exercise() }
                    </button>
                }
            </p>
        </>
    }
}
