//! The end of the status line: a hint, how much of the statement is done, and the list of messages.

use std::cell::RefCell;

use yew::prelude::*;

use super::list::message_list;
use crate::browser::embed;
use crate::ui::classroom::student::note::SpeechNote;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::{annotators, notices as words};
use annotator_app::annotators::AnnotatorsMsg;
use annotator_app::coding::progress::{Progress, ProgressCount};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::room::Room;
use annotator_app::start::StartMsg;

pub fn status_end() -> Html {
    html! {
        <>
            <HintLine />
            <HiddenAnnotators />
            <ProgressLine />
            <SpeechNote />
            { kept_here() }
            { message_list() }
        </>
    }
}

/// Where the work is kept, within another page.
fn kept_here() -> Html {
    let host = embed::host();
    html! {
        if let Some(host) = host {
            <p class="status__hint">{ words::kept_here(&host) }</p>
        }
    }
}

#[component]
fn HintLine() -> Html {
    let dispatch = use_dispatch();
    let hint = use_selector(|model| model.shown_hint().cloned());
    let onclick = dispatch.reform(|_: MouseEvent| Msg::Start(StartMsg::HintClosed));
    html! {
        if let Some(hint) = hint {
            <p class="status__hint">{ words::hint(&hint) }</p>
            <button type="button" class="icon-button" aria-label={words::dismiss_hint()} {onclick}>
                { icon(Icon::Close) }
            </button>
        }
    }
}

/// Whose tags are hidden, with a way to show them again: nothing else on the page would say so.
#[component]
fn HiddenAnnotators() -> Html {
    let dispatch = use_dispatch();
    let hidden = use_selector(|model| {
        let open = model.open.as_ref().filter(|_| model.room == Room::Read);
        let people = open.into_iter().flat_map(|open| {
            let is_said = |id| open.hidden.contains(id) && !open.students.contains(id);
            open.project.annotators.iter().filter(move |it| is_said(&it.id))
        });
        people.map(|it| (it.id, annotators::name(&it.name))).collect::<Vec<_>>()
    });
    let names: Vec<_> = hidden.iter().map(|(_, name)| name.to_string()).collect();
    let ids: Vec<_> = hidden.into_iter().map(|(id, _)| id).collect();
    let onclick = Callback::from(move |_: MouseEvent| {
        for id in &ids {
            dispatch.emit(Msg::Annotators(AnnotatorsMsg::Shown(*id, true)));
        }
    });
    html! {
        if !names.is_empty() {
            <p class="status__hint">{ annotators::tags_hidden_of(&names) }</p>
            <button type="button" class="text-button" {onclick}>{ annotators::show_again() }</button>
        }
    }
}

#[component]
fn ProgressLine() -> Html {
    let count = use_mut_ref(ProgressCount::default);
    let progress = use_selector(move |model| look(model, &count));
    html! {
        if let Some(Progress { tags, records, filled }) = progress {
            <span class="status__progress">{ words::progress(tags, records, filled) }</span>
            if records > 0 {
                <progress class="meter" max={records.to_string()} value={filled.to_string()}
                    aria-label={words::records_filled()} />
            }
        }
    }
}

fn look(model: &Model, count: &RefCell<ProgressCount>) -> Option<Progress> {
    // The bar shows the progress of an exercise, and other rooms are not about one statement.
    let open = model.open.as_ref().filter(|open| !open.is_exercise())?;
    if model.room != Room::Read {
        return None;
    }
    open.current?;
    Some(count.borrow_mut().count(&open.annotations(), &open.project.codebook))
}
