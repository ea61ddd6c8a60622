//! The room of insight: what was coded, counted, and the passages of each number.

mod controls;
mod passages;
mod picture;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{insight as words, panels};
use annotator_app::insight::asked::{Across, Asked};
use annotator_app::insight::{Found, InsightMsg, InsightRoom};
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::project::Project;
use controls::Controls;
use passages::CellPassages;
use table::Numbers;

/// What the room shows.
#[derive(Clone)]
struct View {
    room: Later<InsightRoom>,
    project: Project,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        self.room == other.room && self.project.is_same(&other.project)
    }
}

#[derive(Clone, Properties, PartialEq)]
struct ViewProps {
    view: Rc<View>,
}

/// What most parts of the room show: numbers, and the project they are about.
#[derive(Clone, Properties, PartialEq)]
struct FoundProps {
    view: Rc<View>,
    found: Rc<Found>,
}

/// Sends messages of the room.
#[hook]
fn use_send() -> Callback<InsightMsg> {
    use_dispatch().reform(Msg::from)
}

fn look(model: &Model) -> Option<Rc<View>> {
    let open = model.open.as_ref()?;
    Some(Rc::new(View { room: open.insight_room(), project: open.project.clone() }))
}

/// The room.
#[component]
pub fn Insight() -> Html {
    let view = use_selector(look);
    let send = use_send();
    use_keys();
    let unused = use_node_ref();
    let Some(view) = view else { return Html::default() };
    html! {
        <div class="workspace" data-room="insight">
            <a class="skip" href="#insight-room">{ words::skip_to_numbers() }</a>
            <Bar left=false right=false left_button={unused.clone()} right_button={unused}
                on_left={Callback::noop()} on_right={Callback::noop()} />
            { matrices(&view, &send) }
            <main class="insight" id="insight-room" tabindex="-1" aria-label={panels::insight()}>
                <Controls view={Rc::clone(&view)} />
                <h1 class="insight__title" dir="auto">{ words::heading(&view.project, &view.room.asked) }</h1>
                { content(&view, &send) }
            </main>
            { status() }
        </div>
    }
}

/// The matrices that are asked for most, one click away.
fn matrices(view: &Rc<View>, send: &Callback<InsightMsg>) -> Html {
    let now = &view.room.asked;
    let codebook = &view.project.codebook;
    let rows = now.row_layer(codebook);
    let mut all = vec![Across::Commitments];
    all.extend(rows.map(Across::Layer));
    all.extend([Across::Statements, Across::Delegations, Across::Years]);
    let is_now = |asked: &Asked| match (asked.column_layer(codebook), now.column_layer(codebook)) {
        (None, None) => asked.columns == now.columns,
        (one, other) => one == other,
    };
    let mut named: Vec<String> = Vec::new();
    let entries = all.into_iter().filter_map(|columns| {
        let asked = Asked { columns, ..now.clone() };
        let name = words::heading(&view.project, &asked);
        if named.contains(&name) {
            return None;
        }
        named.push(name.clone());
        let current = is_now(&asked).then_some("page");
        let onclick = send.reform(move |_: MouseEvent| InsightMsg::Asked(Box::new(asked.clone())));
        Some(html! {
            <li key={name.clone()}>
                <button type="button" dir="auto" aria-current={current} {onclick}>{ name }</button>
            </li>
        })
    });
    html! {
        <nav class="insight__side" aria-label={words::numbers()}>
            <h2>{ words::numbers() }</h2>
            <ul>{ for entries }</ul>
        </nav>
    }
}

fn content(view: &Rc<View>, send: &Callback<InsightMsg>) -> Html {
    let room = &view.room;
    let found = room.found.clone().filter(|found| found.matrix.rows() > 0);
    let numbers = match found {
        Some(found) => html! {
            <div class="insight__parts">
                <Numbers view={Rc::clone(view)} found={Rc::clone(&found)} />
                <CellPassages view={Rc::clone(view)} {found} />
            </div>
        },
        None if room.busy || room.failed.is_some() || room.found.is_none() => Html::default(),
        None => html! {
            <div class="insight__none">
                <h2>{ words::nothing_yet() }</h2>
                <p>{ words::nothing_yet_why() }</p>
            </div>
        },
    };
    html! { <>{ working(room, send) }{ numbers }</> }
}

/// What the worker does, if that takes long, or why there are no numbers.
fn working(room: &InsightRoom, send: &Callback<InsightMsg>) -> Html {
    let again = || {
        let onclick = send.reform(|_: MouseEvent| InsightMsg::Again);
        html! { <button type="button" class="button" {onclick}>{ words::again() }</button> }
    };
    let (done, of) = room.progress;
    if room.failed.is_some() {
        return html! { <p class="insight__working" role="alert">{ words::failed() }{ " " }{ again() }</p> };
    }
    if room.is_stopped() {
        return html! { <p class="insight__working" role="status">{ words::stopped() }{ " " }{ again() }</p> };
    }
    if !room.busy || of == 0 {
        return Html::default();
    }
    let stop = send.reform(|_: MouseEvent| InsightMsg::Stopped);
    html! {
        <p class="insight__working" role="status">
            { words::counting_of(done, of) }{ " " }
            <progress value={done.to_string()} max={of.to_string()} aria-label={words::counting()} />
            <button type="button" class="button" onclick={stop}>{ words::stop() }</button>
        </p>
    }
}
