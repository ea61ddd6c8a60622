//! What the bar has in an exercise: the task in place of the project's menu, the progress in place
//! of the rooms, and *Hand in* in place of the export.

use yew::prelude::*;

use super::self_check::CheckButton;
use super::sequence::SequenceButton;
use super::strip::Strip;
use super::task::Task;
use crate::browser::popover;
use crate::ui::later::BarPart;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::shell::who::name_form;
use crate::ui::words::{scorm, student as words};
use annotator_app::classroom::working::WorkingMsg;
use annotator_app::msg::Msg;

/// The id of the popover with the student's name.
const NAME: &str = "student-name-popover";

/// A part of the bar.
pub fn bar_part(part: BarPart) -> Html {
    match part {
        BarPart::Task => html! { <Task /> },
        BarPart::Progress => html! { <><SequenceButton /><Strip /></> },
        BarPart::End => html! { <End /> },
    }
}

/// The student's name, and the button to hand in.
#[component]
fn End() -> Html {
    let dispatch = use_dispatch();
    let hand_in = dispatch.reform(|_: MouseEvent| WorkingMsg::CheckWanted.into());
    html! {
        <>
            <PlatformState />
            <Name />
            <CheckButton />
            <button type="button" class="button" data-kind="primary" onclick={hand_in}>
                { words::hand_in() }
            </button>
        </>
    }
}

/// Whether the score goes to a learning platform, in a package.
#[component]
fn PlatformState() -> Html {
    let platform = use_selector(|model| model.on_platform().cloned());
    let Some((platform, short)) =
        platform.as_ref().and_then(|platform| Some((platform, scorm::in_bar(platform)?)))
    else {
        return Html::default();
    };
    let fine = platform.found == Some(true) && platform.not_kept.is_none();
    html! { <span class="platform-state" data-fine={fine.to_string()}>{ short }</span> }
}

/// The name, and a field to change it.
#[component]
fn Name() -> Html {
    let dispatch = use_dispatch();
    let name = use_selector(|model| model.own_name().to_owned());
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        move |event: Event| open.set(popover::is_toggled_on(&event))
    };
    let tell = dispatch.reform(Msg::Annotators);
    let shown = if name.is_empty() { words::no_name() } else { &name };
    html! {
        <>
            <button type="button" class="quiet-button student-name" popovertarget={NAME}
                aria-label={words::name_button(&name)} title={words::name_button(&name)}>
                <span class="student-name__name" dir="auto">{ shown }</span>
            </button>
            <div class="who" id={NAME} popover="auto" role="dialog"
                aria-label={words::name_or_pseudonym()} {ontoggle}>
                if *open {
                    { name_form("student-new-name", &name, "who__form", &tell) }
                }
            </div>
        </>
    }
}
