//! A student asks to have items of feedback judged once more.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::requests as words;
use annotator_app::classroom::requests::AskingMsg;
use annotator_app::classroom::reviewing::ReviewingMsg;
use annotator_app::coding::form::ParseAs;
use annotator_app::msg::Msg;
use annotator_core::classroom::class::About;
use annotator_core::classroom::feedback::{Feedback, FeedbackItem};
use annotator_core::classroom::request::{Request, about, is_about};

/// The field for the reason at the chosen item.
pub fn ask_about(item: &FeedbackItem, request: Option<&Request>) -> Html {
    let Some(about) = about(item) else { return Html::default() };
    let reason = request.map(|request| request.reason(about).to_owned()).unwrap_or_default();
    html! { <Ask key={format!("{about:?}")} {about} {reason} /> }
}

#[derive(PartialEq, Properties)]
struct AskProps {
    about: About,
    reason: AttrValue,
}

#[component]
fn Ask(props: &AskProps) -> Html {
    let dispatch = use_dispatch();
    let about = props.about;
    let asked = !props.reason.trim().is_empty();
    let opened = use_state_eq(|| false);
    // The field stays while the reason is rewritten.
    let edited = use_state_eq(|| false);
    let taken_back = use_mut_ref(|| false);
    let button = use_node_ref();
    let deps = (dispatch.clone(), about, edited.setter());
    let send = use_callback(deps, |typed: String, (dispatch, about, edited)| {
        edited.set(true);
        dispatch.emit(AskingMsg::Asked(*about, typed).into());
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.reason.clone(), None, ParseAs::Text, send);
    let field = node.clone();
    use_effect_with((*opened, field), |(opened, field)| {
        if let Some(field) = field.cast::<web_sys::HtmlElement>().filter(|_| *opened) {
            // `focus` does not throw.
            let _ = field.focus();
        }
    });
    let is_shown = asked || *opened || *edited;
    {
        let (button, taken_back) = (button.clone(), Rc::clone(&taken_back));
        use_effect_with(is_shown, move |is_shown| {
            let button = button.cast::<web_sys::HtmlElement>();
            if let Some(button) = button.filter(|_| !is_shown && taken_back.take()) {
                // `focus` does not throw.
                let _ = button.focus();
            }
        });
    }
    if !is_shown {
        let onclick = {
            let opened = opened.setter();
            Callback::from(move |_: MouseEvent| opened.set(true))
        };
        return html! {
            <div>
                <button type="button" class="text-button" ref={button} {onclick}>{ words::ask_again() }</button>
            </div>
        };
    }
    let take_back = {
        let (opened, edited) = (opened.setter(), edited.setter());
        Callback::from(move |_: MouseEvent| {
            opened.set(false);
            edited.set(false);
            *taken_back.borrow_mut() = true;
            dispatch.emit(AskingMsg::Asked(about, String::new()).into());
        })
    };
    html! {
        <div class="field-row">
            <label for="why-again">{ words::why_again() }</label>
            <textarea class="field" id="why-again" ref={node} rows="3" dir="auto"
                aria-describedby="why-again-hint" {oninput} {onfocus} {onblur} {onkeydown} />
            <p class="hint" id="why-again-hint">{ words::why_again_hint() }</p>
            <div>
                <button type="button" class="text-button" onclick={take_back}>{ words::take_back() }</button>
            </div>
        </div>
    }
}

/// What was asked so far, and the button that saves it.
pub fn asked(request: Option<&Request>, feedback: &Feedback, dispatch: &Callback<Msg>) -> Html {
    let Some(request) = request.filter(|request| !request.items.is_empty()) else {
        return Html::default();
    };
    let places = request
        .items
        .iter()
        .filter_map(|asked| feedback.items.iter().position(|item| is_about(item, asked.about)));
    let go = |at: usize| {
        let onclick = dispatch.reform(move |_: MouseEvent| ReviewingMsg::ItemChosen(at).into());
        html! {
            <li key={at}>
                <button type="button" class="link" {onclick}>{ words::asked_item(at + 1) }</button>
            </li>
        }
    };
    let save = dispatch.reform(|_: MouseEvent| AskingMsg::Saved.into());
    html! {
        <section class="beside__asked" aria-labelledby="asked-title">
            <h2 id="asked-title">{ words::your_request() }</h2>
            <p role="status">{ words::asked_about(request.items.len()) }</p>
            <ul class="list beside__asked-items">{ places.map(go).collect::<Html>() }</ul>
            <button type="button" class="button" data-kind="primary" onclick={save}>
                { words::save_request() }
            </button>
            <p class="hint">{ words::save_request_hint() }</p>
        </section>
    }
}
