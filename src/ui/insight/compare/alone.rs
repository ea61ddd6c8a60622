//! Commitments of one side only, which can be paired by hand.

use yew::prelude::*;

use super::super::controls::more;
use super::super::{View, use_send};
use super::pairs::same_id;
use super::passage::{beginning, passage};
use super::{ListProps, names, use_compare};
use crate::browser::focus::focus_id;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::all_tags::code_name;
use annotator_app::insight::InsightMsg;
use annotator_app::insight::compare::{CompareAsked, Compared, row};
use annotator_core::codebook::Looks;
use annotator_core::insight::compare::{Commitment, pair};
use annotator_words::insight_compare as words;

/// How many are drawn at first, and how many more each time.
const MOST: usize = 50;

/// The side that the commitments are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// The later one.
    New,
    /// The earlier one.
    Dropped,
}

impl Which {
    fn of(self, compared: &Compared) -> &[Commitment] {
        match self {
            Self::New => &compared.found.new,
            Self::Dropped => &compared.found.dropped,
        }
    }

    fn other(self) -> Self {
        match self {
            Self::New => Self::Dropped,
            Self::Dropped => Self::New,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::New => words::new(),
            Self::Dropped => words::dropped(),
        }
    }

    fn none(self) -> &'static str {
        match self {
            Self::New => words::new_none(),
            Self::Dropped => words::dropped_none(),
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::New => "compare-new",
            Self::Dropped => "compare-dropped",
        }
    }
}

/// Whether the commitment that is to be paired is in this list, or in the other one.
#[derive(Clone, Copy)]
enum Picked {
    Nothing,
    Here,
    There,
}

fn button_id(it: Commitment) -> String {
    format!("compare-pair-{}", it.annotation)
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct AloneProps {
    pub(super) which: Which,
    pub(super) list: ListProps,
}

#[component]
pub(super) fn AloneList(AloneProps { which, list }: &AloneProps) -> Html {
    let most = use_state_eq(|| MOST);
    let send = use_send();
    let which = *which;
    let ListProps { view, compared, .. } = list;
    let all = which.of(compared);
    let picked = match view.room.compare.asked.picked {
        Some(it) if all.contains(&it) => Picked::Here,
        Some(it) if which.other().of(compared).contains(&it) => Picked::There,
        _ => Picked::Nothing,
    };
    {
        // The first one that can be chosen takes the focus.
        let first = all.first().map(|it| button_id(*it));
        let is_asked = matches!(picked, Picked::There);
        use_effect_on(is_asked, move |is_asked| {
            if let Some(first) = first.filter(|_| *is_asked) {
                focus_id(&first);
            }
        });
    }
    let looks = view.project.codebook.looks();
    let lines = all.iter().take(*most).map(|it| {
        let button = html! { <PairButton list={list.clone()} which={which} commitment={*it} /> };
        line(view, (*it, &looks), button, &send)
    });
    let hint = match (picked, which) {
        (Picked::There, Which::Dropped) => Some(words::choose_dropped()),
        (Picked::There, Which::New) => Some(words::choose_new()),
        (Picked::Here, _) if which.other().of(compared).is_empty() => Some(words::no_partner()),
        _ => None,
    };
    html! {
        <section class="compare__list" aria-labelledby={which.id()}>
            <h2 id={which.id()} tabindex="-1">{ which.name() }</h2>
            <p role="status" class="compare__hint">{ hint.unwrap_or_default() }</p>
            if all.is_empty() {
                <p class="hint">{ which.none() }</p>
            } else {
                <div class="compare__scroll">
                    <table class="insight__list" data-list="alone">
                        <caption class="visually-hidden">{ which.name() }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ names::passage() }</th>
                                <th scope="col">{ names::code() }</th>
                                <th scope="col">{ words::decision() }</th>
                            </tr>
                        </thead>
                        <tbody>{ for lines }</tbody>
                    </table>
                </div>
            }
            { more(all.len().saturating_sub(*most), &most, MOST) }
        </section>
    }
}

fn line(
    view: &View,
    (it, looks): (Commitment, &Looks<'_>),
    button: Html,
    send: &Callback<InsightMsg>,
) -> Html {
    let Some(row) = row(&view.project, it) else { return Html::default() };
    let code = &row.annotation.code;
    html! {
        <tr key={it.annotation.to_string()}>
            <td dir="auto">{ passage(&row, &[], send) }</td>
            <td dir="auto">{ mark_among(looks, code) }{ " " }{ code_name(&view.project.codebook, code) }</td>
            <td>{ button }</td>
        </tr>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ButtonProps {
    list: ListProps,
    which: Which,
    commitment: Commitment,
}

/// The button that begins or ends pairing, or pairs.
#[component]
fn PairButton(ButtonProps { list, which, commitment }: &ButtonProps) -> Html {
    let change = use_compare();
    let send = use_send();
    let (it, which) = (*commitment, *which);
    let ListProps { view, compared, next } = list;
    let Some(row) = row(&view.project, it) else { return Html::default() };
    let begin = beginning(&row);
    let picked = view.room.compare.asked.picked;
    let other = picked.filter(|it| which.other().of(compared).contains(it));
    let id = button_id(it);
    if let Some(other) = other {
        let next = next.clone();
        let earlier = if which == Which::Dropped { it } else { other };
        let onclick = send.reform(move |_: MouseEvent| {
            next.replace(Some(same_id(earlier)));
            InsightMsg::PairDecided(pair(it, other), Some(true))
        });
        return html! {
            <button type="button" {id} class="button" data-kind="primary" aria-label={words::pair_with_this_of(&begin)} {onclick}>
                { words::pair_with_this() }
            </button>
        };
    }
    let is_picked = picked == Some(it);
    let onclick = change.to(move |asked: &mut CompareAsked, _: MouseEvent| {
        asked.picked = (asked.picked != Some(it)).then_some(it);
    });
    let (name, label) = if is_picked {
        (words::stop_pairing(), words::stop_pairing_of(&begin))
    } else {
        (words::pair_by_hand(), words::pair_by_hand_of(&begin))
    };
    html! {
        <button type="button" {id} class="button" aria-label={label} {onclick}>{ name }</button>
    }
}
