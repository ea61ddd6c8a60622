//! What the worker does, if that takes long, or why it did not.

use yew::prelude::*;

use crate::ui::words::insight as words;
use annotator_app::insight::{InsightMsg, InsightRoom};

/// What the worker does, if that takes long, or why there are no numbers.
pub(super) fn working(room: &InsightRoom, send: &Callback<InsightMsg>) -> Html {
    if let Some(failed) = failed(room, send) {
        return failed;
    }
    if room.is_stopped() {
        return html! { <p class="insight__working" role="status">{ words::stopped() }{ " " }{ again(send) }</p> };
    }
    if !room.busy {
        return Html::default();
    }
    let stop = send.reform(|_: MouseEvent| InsightMsg::Stopped);
    let stop =
        html! { <button type="button" class="button" onclick={stop}>{ words::stop() }</button> };
    progress(room, stop)
}

/// That the worker failed, if it did.
pub(super) fn failed(room: &InsightRoom, send: &Callback<InsightMsg>) -> Option<Html> {
    room.failed?;
    Some(html! {
        <p class="insight__working" role="alert">{ words::failed() }{ " " }{ again(send) }</p>
    })
}

/// How far the worker is, if it has said so, and what can be done about it.
pub(super) fn progress(room: &InsightRoom, action: Html) -> Html {
    let (done, of) = room.progress;
    if of == 0 {
        return Html::default();
    }
    html! {
        <p class="insight__working" role="status">
            { words::counting_of(done, of) }{ " " }
            <progress value={done.to_string()} max={of.to_string()} aria-label={words::counting()} />
            { action }
        </p>
    }
}

fn again(send: &Callback<InsightMsg>) -> Html {
    let onclick = send.reform(|_: MouseEvent| InsightMsg::Again);
    html! { <button type="button" class="button" {onclick}>{ words::again() }</button> }
}
