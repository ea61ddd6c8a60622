//! Several exercises in one file: where the student is, what opens the next one, and opening it.

use yew::prelude::*;

use crate::browser::popover;
use crate::ui::classroom::brief::brief;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::modal::Modal;
use crate::ui::words::sequence as words;
use annotator_app::classroom::sequencing::{NextState, SequenceMsg};
use annotator_app::keeping::KeepingMsg;
use annotator_app::msg::Msg;

/// The id of the popover.
const SEQUENCE: &str = "sequence-popover";

/// The place among the exercises, in the bar. It opens what is to be known about the next one.
#[component]
pub fn SequenceButton() -> Html {
    let view = use_selector(|model| model.sequence());
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        move |event: Event| open.set(popover::is_toggled_on(&event))
    };
    let Some(view) = view else { return Html::default() };
    let place = words::place(view.number, view.of);
    html! {
        <span class="project-menu">
            <button type="button" class="quiet-button sequence__button" popovertarget={SEQUENCE}
                aria-haspopup="dialog">
                { &place }{ icon(Icon::Down) }
            </button>
            <div class="who sequence__more" id={SEQUENCE} popover="auto" role="dialog"
                aria-label={place.clone()} {ontoggle}>
                if *open { <NextLine way_back=true /> }
            </div>
        </span>
    }
}

#[derive(PartialEq, Properties)]
pub struct NextLineProps {
    /// Whether there is a button that leads to the first exercise of the page.
    #[prop_or_default]
    pub way_back: bool,
}

/// What opens the next exercise, or a button that opens it. Nothing where there is only one.
#[component]
pub fn NextLine(props: &NextLineProps) -> Html {
    let dispatch = use_dispatch();
    let Some(view) = use_selector(|model| model.sequence()) else { return Html::default() };
    let open = dispatch.reform(|_: MouseEvent| SequenceMsg::Wanted.into());
    let back = dispatch.reform(|_: MouseEvent| Msg::Keeping(KeepingMsg::ProjectClosed));
    html! {
        <div class="sequence__next">
            <p>{ words::about_next(&view) }</p>
            if let Some(NextState::Unlocked { begun }) = view.next {
                <button type="button" class="button" data-kind="primary" onclick={open}>
                    { if begun { words::go_on_next() } else { words::open_next() } }
                </button>
            }
            if props.way_back && view.leads_back {
                <button type="button" class="button" onclick={back}>{ words::to_first() }</button>
            }
        </div>
    }
}

/// What the next exercise asks for, before it is begun.
#[component]
pub fn NextExerciseDialog() -> Html {
    let dispatch = use_dispatch();
    let store = use_store();
    let card = use_memo((), move |()| store.read(|model| model.next_card()));
    let Some(card) = &*card else { return Html::default() };
    let begin = dispatch.reform(|_: MouseEvent| SequenceMsg::Begun.into());
    let close = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    html! {
        <Modal title={words::next_exercise()}>
            <div class="sequence__brief" tabindex="0">{ brief(&card.exercise, &card.project, "h3") }</div>
            <div class="dialog-form__buttons">
                <button type="button" class="button" onclick={close}>{ words::not_yet() }</button>
                <button type="button" class="button" data-kind="primary" autofocus=true onclick={begin}>
                    { words::begin() }
                </button>
            </div>
        </Modal>
    }
}
