//! The room of insight: what was coded, counted and drawn, and the passages of each number.

mod cells;
mod change;
mod commitments;
mod compare;
mod controls;
mod due;
mod filters;
mod labels;
mod matrix;
mod outputs;
mod portraits;
mod query;
mod report;
mod scene;
mod side;
mod summaries;
mod working;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{insight as words, panels};
use annotator_app::coders::agreement;
use annotator_app::coders::agreement::figures::Measure;
use annotator_app::insight::{InsightMsg, InsightRoom, View as Shown};
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::project::Project;
use annotator_core::project::id::{LayerId, StatementId};
use commitments::Commitments;
use compare::Compare;
use filters::{Filters, none_fit, nothing_fits};
use matrix::Matrix;
use portraits::Portraits;
use query::Query;
use report::Report;
use side::side;
use summaries::Summaries;

/// What the room shows.
#[derive(Clone)]
struct View {
    room: Later<InsightRoom>,
    /// What counts of the project: the statements that fit the filters.
    project: Project,
    whole: Project,
    /// The statement that is open.
    current: Option<StatementId>,
    /// How far coders agree, if that was measured.
    agreed: Option<Agreed>,
}

/// What was measured in the room of coders.
#[derive(Clone)]
struct Agreed {
    found: Rc<agreement::Found>,
    layer: Option<LayerId>,
    measure: Measure,
}

impl PartialEq for Agreed {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.found, &other.found) && self.measure == other.measure
    }
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        self.room == other.room
            && self.project.is_same(&other.project)
            && self.whole.is_same(&other.whole)
            && self.current == other.current
            && self.agreed == other.agreed
    }
}

#[derive(Clone, Properties, PartialEq)]
struct ViewProps {
    view: Rc<View>,
}

/// Sends messages of the room.
#[hook]
fn use_send() -> Callback<InsightMsg> {
    use_dispatch().reform(Msg::from)
}

fn look(model: &Model) -> Option<Rc<View>> {
    let open = model.open.as_ref()?;
    let state = open.agreement();
    let agreed = state.found.clone().map(|found| Agreed {
        found,
        layer: open.layer_asked(&state.asked.codes),
        measure: state.shown.measure,
    });
    let room = open.insight_room();
    Some(Rc::new(View {
        project: room.filters.counted(&open.project),
        whole: open.project.clone(),
        room,
        current: open.current,
        agreed,
    }))
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
            { side(&view, &send) }
            <main class="insight" id="insight-room" tabindex="-1" aria-label={panels::insight()}>
                <Filters view={Rc::clone(&view)} />
                { none_fit(&view, &send) }
                { shown(&view) }
            </main>
            { status() }
        </div>
    }
}

fn shown(view: &Rc<View>) -> Html {
    // A query can be changed even where no statement fits the filters.
    if nothing_fits(view) && view.room.view != Shown::Query {
        return Html::default();
    }
    let view = Rc::clone(view);
    match view.room.view {
        Shown::Matrix => html! { <Matrix {view} /> },
        Shown::Portraits => html! { <Portraits {view} /> },
        Shown::Commitments => html! { <Commitments {view} /> },
        Shown::Compare => html! { <Compare {view} /> },
        Shown::Query => html! { <Query {view} /> },
        Shown::Summaries => html! { <Summaries {view} /> },
        Shown::Report => html! { <Report {view} /> },
    }
}
