//! Which statements count: a chip for each filter, and the form for another one.

pub(super) mod edit;
mod form;

use yew::prelude::*;

use super::change::use_change;
use super::{View, ViewProps};
use crate::browser::focus::focus_id;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::popover::Popover;
use crate::ui::words::insight_filter as words;
use annotator_app::insight::InsightMsg;
use annotator_core::insight::filter::StatementIs;
use form::FilterForm;

const FORM_ID: &str = "insight-filter";
const BUTTON_ID: &str = "insight-filter-button";

type Change = super::change::Change<Vec<StatementIs>>;

/// Changes of the filters.
#[hook]
fn use_filters() -> Change {
    use_change(|room| room.filters.conditions.clone(), InsightMsg::Filtered)
}

/// The filters of the room.
#[component]
pub(super) fn Filters(ViewProps { view }: &ViewProps) -> Html {
    let change = use_filters();
    let conditions = &view.room.filters.conditions;
    let chips = conditions.iter().map(|it| chip(view, it, &change));
    let (count, all) = (view.project.statements.len(), view.whole.statements.len());
    let said = if conditions.is_empty() { String::new() } else { words::counted(count, all) };
    html! {
        <div class="insight__filters" role="group" aria-label={words::filters()}>
            { for chips }
            <button type="button" class="passages__add" id={BUTTON_ID} popovertarget={FORM_ID}>
                { words::add() }
            </button>
            <Popover id={FORM_ID} class="tag-choice" label={words::new()}>
                <FilterForm view={std::rc::Rc::clone(view)} />
            </Popover>
            <span class="hint" role="status">{ said }</span>
        </div>
    }
}

fn chip(view: &View, condition: &StatementIs, change: &Change) -> Html {
    let (about, is) = words::about_and_is(&view.whole, condition);
    let label = words::remove(&about, &is);
    let removed = condition.clone();
    let onclick = change.to(move |all: &mut Vec<StatementIs>, _: MouseEvent| {
        focus_id(BUTTON_ID);
        all.retain(|it| *it != removed);
    });
    html! {
        <span class="passages__filter" data-set="true">
            <span class="passages__says" dir="auto">{ words::chip(&about, &is) }</span>
            <button type="button" class="passages__clear" aria-label={label.clone()} title={label} {onclick}>
                { icon(Icon::Close) }
            </button>
        </span>
    }
}

/// Whether the filters let no statement through.
pub(super) fn nothing_fits(view: &View) -> bool {
    view.project.statements.is_empty() && !view.whole.statements.is_empty()
}

/// That no statement fits the filters, if that is so.
pub(super) fn none_fit(view: &View, send: &Callback<InsightMsg>) -> Html {
    if !nothing_fits(view) {
        return Html::default();
    }
    let onclick = send.reform(|_: MouseEvent| {
        focus_id(BUTTON_ID);
        InsightMsg::Filtered(Vec::new())
    });
    html! {
        <div class="insight__none" role="status">
            <h1>{ words::none_fit() }</h1>
            <p>{ words::none_fit_why() }</p>
            <button type="button" class="button" {onclick}>{ words::remove_all() }</button>
        </div>
    }
}

/// What is counted, and the filters if there are any.
pub(super) fn with_filters(view: &View, counted: String) -> String {
    words::with_filters(&view.whole, &view.room.filters.conditions, counted)
}
