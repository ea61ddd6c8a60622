//! Handing in: what lacks, and the saved file.

use annotator_app::later::Later;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::sequence::NextLine;
use crate::browser::clock;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::modal::Modal;
use crate::ui::words::student as words;
use annotator_app::classroom::checking::{Check, LackFound};
use annotator_app::classroom::working::{SavedHandIn, WorkingMsg};
use annotator_app::dialog::HandInStep;
use annotator_app::msg::Msg;

#[derive(PartialEq, Properties)]
pub struct HandInProps {
    pub step: HandInStep,
}

/// The dialog in which the work is handed in.
#[component]
pub fn HandInDialog(props: &HandInProps) -> Html {
    match &props.step {
        HandInStep::Check => html! { <CheckDialog key="check" /> },
        HandInStep::Comparing => {
            html! { <Modal title={words::comparing()}>{ comparing_words() }</Modal> }
        }
        HandInStep::Saved(saved) => html! { <SavedDialog key="saved" saved={saved.clone()} /> },
    }
}

/// While the work is compared with the key.
fn comparing_words() -> Html {
    html! { <p class="hint" role="status">{ words::comparing_hint() }</p> }
}

/// What lacks, each with a button that leads there. Nothing of it prevents handing in.
#[component]
fn CheckDialog() -> Html {
    let dispatch = use_dispatch();
    let Some(check) = use_selector(|model| model.check()) else { return Html::default() };
    let now = use_selector(|model| model.now);
    let complete = check.lacks.is_empty();
    let (title, hint) = if complete {
        (words::ready(), words::ready_hint())
    } else {
        (words::before_hand_in(), words::before_hand_in_hint())
    };
    let hand_in = dispatch.reform(|_: MouseEvent| WorkingMsg::HandedIn.into());
    let close = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    let go = if complete { words::hand_in() } else { words::hand_in_as_it_is() };
    // What is most likely wanted has the focus, and comes last.
    let mut buttons = [
        html! {
            <button key="hand-in" type="button" class="button" data-kind={complete.then_some("primary")}
                autofocus={complete} onclick={hand_in}>
                { go }
            </button>
        },
        html! {
            <button key="keep" type="button" class="button" data-kind={(!complete).then_some("primary")}
                autofocus={!complete} aria-describedby="lacks" onclick={close}>
                { words::keep_working() }
            </button>
        },
    ];
    if complete {
        buttons.reverse();
    }
    html! {
        <Modal {title} hint={Some(AttrValue::from(hint))}>
            <ul class="lacks" id="lacks">
                for found in &check.lacks { { lack(found, &check, &dispatch) } }
                if let Some(well) = words::as_it_should_be(&check) {
                    <li class="lacks__one" data-done="true">
                        { icon(Icon::Check) }
                        <p class="lacks__words">{ well }</p>
                    </li>
                }
            </ul>
            <div class="dialog-form__buttons">
                if let Some(due) = check.due {
                    <span class="lacks__due">{ words::due(due, now) }</span>
                }
                { buttons.into_iter().collect::<Html>() }
            </div>
        </Modal>
    }
}

fn lack(found: &LackFound, check: &Check, dispatch: &Callback<Msg>) -> Html {
    let said = words::lack(found, check);
    let lack = found.lack.clone();
    let onclick = dispatch.reform(move |_: MouseEvent| WorkingMsg::LackShown(lack.clone()).into());
    html! {
        <li class="lacks__one">
            <span class="lacks__circle" aria-hidden="true" />
            <div class="lacks__words">
                <strong>{ said.what }</strong>
                <p class="hint">{ said.details }</p>
            </div>
            <button type="button" class="button lacks__lead" {onclick}>
                { said.leads_to }{ icon(Icon::Right) }
            </button>
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct SavedProps {
    saved: Later<SavedHandIn>,
}

/// The saved file: where it is, where it goes, and what is in it.
#[component]
fn SavedDialog(props: &SavedProps) -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let saved = &*props.saved;
    let (facts, to) = store.read(|model| {
        let open = model.open.as_ref();
        let handed_in = clock::local_time(saved.said.handed_in.0);
        let facts = open.map(|open| words::saved_file(saved, &open.project.codebook, handed_in));
        let to = open.and_then(|open| Some(open.exercise()?.hand_in_to.clone()));
        (facts.unwrap_or_default(), to.unwrap_or_default())
    });
    let send = |msg: fn() -> Msg| dispatch.reform(move |_: MouseEvent| msg());
    let contents = words::contents(
        saved,
        clock::local_time(saved.said.begun.0),
        clock::local_time(saved.said.handed_in.0),
    );
    html! {
        <Modal title={words::saved()}>
            <p class="saved-file">
                <span class="saved-file__mark">{ icon(Icon::Check) }</span>
                <strong class="saved-file__name" dir="auto">{ &saved.name }</strong>
                <span class="hint">{ facts }</span>
            </p>
            <ol class="saved-steps">
                <li>{ words::in_downloads() }</li>
                <li dir="auto">{ words::upload(&to) }</li>
                <li>{ words::feedback_comes() }</li>
            </ol>
            <NextLine />
            <p class="saved-buttons">
                <button type="button" class="button" data-kind="primary"
                    onclick={send(|| WorkingMsg::FileWanted.into())}>
                    { words::file_again() }
                </button>
                <button type="button" class="button" autofocus=true
                    onclick={send(|| Msg::DialogClosed)}>
                    { words::back_to_work() }
                </button>
            </p>
            <details class="saved-contents">
                <summary>{ words::what_is_in_file() }</summary>
                <p class="hint">{ contents }</p>
            </details>
            <Removal />
        </Modal>
    }
}

/// Removes the work from this browser, after asking once.
#[component]
fn Removal() -> Html {
    let dispatch = use_dispatch();
    let asked = use_state_eq(|| false);
    let keep = use_node_ref();
    use_effect_on((*asked, keep.clone()), |(asked, keep)| {
        if *asked && let Some(keep) = keep.cast::<HtmlElement>() {
            let _ = keep.focus();
        }
    });
    let ask = {
        let asked = asked.setter();
        move |_: MouseEvent| asked.set(true)
    };
    let end = {
        let asked = asked.setter();
        move |_: MouseEvent| asked.set(false)
    };
    let remove = dispatch.reform(|_: MouseEvent| WorkingMsg::RemovalWanted.into());
    html! {
        <section class="saved-removal" aria-label={words::remove_work()}>
            if *asked {
                <p id="removal-question">{ words::remove_work_question() }</p>
                <p class="saved-buttons">
                    <button type="button" class="button" ref={keep} aria-describedby="removal-question"
                        onclick={end}>
                        { words::keep_it() }
                    </button>
                    <button type="button" class="button" data-kind="danger" onclick={remove}>
                        { words::remove_now() }
                    </button>
                </p>
            } else {
                <p>
                    <span class="hint">{ words::shared_computer() }</span>
                    { " " }
                    <button type="button" class="link" data-kind="danger" onclick={ask}>
                        { words::remove_work() }
                    </button>
                </p>
            }
        </section>
    }
}
