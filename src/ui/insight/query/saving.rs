//! Saved queries: their names.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::{ViewProps, use_send};
use crate::browser::focus::focus_id;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::words::query as words;
use annotator_app::insight::InsightMsg;
use annotator_core::insight::query::Queries;

const RENAME_ID: &str = "query-rename";

/// Saves the query under a name; one that is saved can be renamed and removed.
#[component]
pub(super) fn Saving(ViewProps { view }: &ViewProps) -> Html {
    let send = use_send();
    let naming = use_state_eq(|| None::<String>);
    let saved = Queries::read(&view.project.attachments).queries;
    let known = saved.iter().find(|it| it.query == view.room.query.asked);
    let Some(known) = known else { return html! { <NewName /> } };
    let name = known.name.clone();
    if naming.as_ref() == Some(&name) {
        let others: Vec<String> =
            saved.iter().map(|it| it.name.clone()).filter(|it| *it != name).collect();
        let naming = naming.setter();
        let onend = Callback::from(move |()| {
            naming.set(None);
            focus_id(RENAME_ID);
        });
        return html! { <Rename {name} {others} {onend} /> };
    }
    let rename = {
        let (naming, name) = (naming.setter(), name.clone());
        move |_: MouseEvent| naming.set(Some(name.clone()))
    };
    let remove = send.reform(move |_: MouseEvent| {
        focus_id("query-and");
        InsightMsg::QueryRemoved(name.clone())
    });
    html! {
        <p class="query__saving">
            <span dir="auto">{ words::saved_as(&known.name) }</span>
            <button type="button" class="link" id={RENAME_ID} onclick={rename}>{ words::rename_saved() }</button>
            <button type="button" class="link" onclick={remove}>{ words::remove_saved() }</button>
        </p>
    }
}

/// Saves the query under a name.
#[component]
fn NewName() -> Html {
    let send = use_send();
    let input = use_node_ref();
    let onsubmit = {
        let input = input.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = input.cast::<HtmlInputElement>() else { return };
            let name = input.value();
            if name.trim().is_empty() {
                let _ = input.focus();
                return;
            }
            focus_id("query-and");
            send.emit(InsightMsg::QuerySaved(name));
        })
    };
    html! {
        <form class="query__saving" {onsubmit}>
            <label for="query-name">{ words::save_as() }</label>
            <input class="field" id="query-name" type="text" autocomplete="off" ref={input} />
            <button type="submit" class="button">{ words::save() }</button>
        </form>
    }
}

#[derive(PartialEq, Properties)]
struct RenameProps {
    name: String,
    /// The names of the other queries.
    others: Vec<String>,
    onend: Callback<()>,
}

/// Gives a saved query another name.
#[component]
fn Rename(RenameProps { name, others, onend }: &RenameProps) -> Html {
    let send = use_send();
    let input = use_node_ref();
    let taken = use_state_eq(|| false);
    use_effect_on((input.clone(), name.clone()), |(input, name)| {
        if let Some(input) = input.cast::<HtmlInputElement>() {
            input.set_value(name);
            input.select();
            let _ = input.focus();
        }
    });
    let onsubmit = {
        let (input, name, others) = (input.clone(), name.clone(), others.clone());
        let (taken, onend) = (taken.setter(), onend.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = input.cast::<HtmlInputElement>() else { return };
            let new = input.value().split_whitespace().collect::<Vec<_>>().join(" ");
            if new.is_empty() || others.contains(&new) {
                taken.set(!new.is_empty());
                let _ = input.focus();
                return;
            }
            send.emit(InsightMsg::QueryRenamed(name.clone(), new));
            onend.emit(());
        })
    };
    let onkeydown = {
        let onend = onend.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                onend.emit(());
            }
        })
    };
    let give_up = onend.reform(|_: MouseEvent| ());
    html! {
        <form class="query__saving" {onsubmit} {onkeydown}>
            <label for="query-new-name">{ words::new_name() }</label>
            <input class="field" id="query-new-name" type="text" autocomplete="off" dir="auto" ref={input}
                aria-invalid={taken.then_some("true")} aria-describedby="query-new-name-problem" />
            <button type="submit" class="button">{ words::rename_saved() }</button>
            <button type="button" class="button" onclick={give_up}>{ words::give_up() }</button>
            <span class="insight__problem" id="query-new-name-problem" role="alert" hidden={!*taken}>
                { if *taken { words::name_taken() } else { "" } }
            </span>
        </form>
    }
}
