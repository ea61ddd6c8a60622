//! Which items are shown, and how many there are of each outcome.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::words::{feedback as words, number};
use annotator_app::classroom::beside::Comparison;
use annotator_app::classroom::showing::{Kind, Showing, Tally};

#[derive(PartialEq, Properties)]
pub struct FiltersProps {
    pub work: Rc<Comparison>,
    pub showing: Showing,
    pub on_show: Callback<Showing>,
}

/// The filters. Without a key there is nothing to choose between.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let FiltersProps { work, showing, on_show } = props;
    if work.feedback.key_revision.is_none() {
        return Html::default();
    }
    let tally = Tally::of(&work.feedback);
    let all = showing.is_all();
    let show = |to: Showing| on_show.reform(move |_: MouseEvent| to.clone());
    let only_wrong = Showing { only_wrong: !showing.only_wrong, ..showing.clone() };
    html! {
        <div class="beside__filters" role="group" aria-label={words::show()}>
            <button type="button" class="toggle" aria-pressed={all.to_string()}
                onclick={show(Showing::default())}>
                { words::all_items(tally.all) }
            </button>
            <button type="button" class="toggle" aria-pressed={showing.only_wrong.to_string()}
                aria-keyshortcuts="W" onclick={show(only_wrong)}>
                { words::only_wrong(tally.wrong) }
            </button>
            <ul class="beside__legend list">
                for kind in Kind::ALL {
                    if tally.count(kind) > 0 {
                        <li>{ kind_button(kind, tally.count(kind), showing, show(showing.turned(kind))) }</li>
                    }
                }
            </ul>
        </div>
    }
}

/// An outcome with its sign and its count; pressed while only such items are shown.
fn kind_button(kind: Kind, count: usize, showing: &Showing, onclick: Callback<MouseEvent>) -> Html {
    let pressed = showing.kinds.contains(&kind).to_string();
    html! {
        <button type="button" class="toggle beside__kind" aria-pressed={pressed}
            title={words::kind(kind)} {onclick}>
            <span class="beside-sign" data-kind={kind_name(kind)} aria-hidden="true">{ words::sign(kind) }</span>
            <span class="beside__kind-name">{ words::kind(kind) }{ " " }</span>
            <strong>{ number(count) }</strong>
        </button>
    }
}

/// The name of a kind in the style sheet.
pub fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Found => "found",
        Kind::Edges => "edges",
        Kind::OtherCode => "other-code",
        Kind::EdgesAndCode => "both",
        Kind::Missed => "missed",
        Kind::Extra => "extra",
        Kind::Bonus => "bonus",
    }
}

/// What is there when the filters leave nothing.
pub fn none_shown(on_show: &Callback<Showing>) -> Html {
    let all = on_show.reform(|_: MouseEvent| Showing::default());
    html! {
        <p class="beside__none" role="status">
            { words::none_shown() }{ " " }
            <button type="button" class="link" onclick={all}>{ words::show_all() }</button>
        </p>
    }
}
