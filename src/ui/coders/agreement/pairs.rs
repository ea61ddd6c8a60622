//! Each two coders.

use yew::prelude::*;

use super::{FoundProps, use_send};
use crate::ui::words::agreement as words;
use annotator_app::coders::agreement::figures::Measure;
use annotator_app::coders::agreement::{AgreementMsg, AgreementPage, Look, Shown};
use annotator_core::agreement::{Measured, Pair};

#[component]
pub fn Pairs(props: &FoundProps) -> Html {
    let send = use_send();
    let (view, found) = (&props.view, &props.found);
    let shown = view.state.shown;
    let coders = found.question.coders.len();
    let names: Vec<String> = (0..coders).map(|at| view.coder(found, at)).collect();
    let pair = |one: usize, other: usize| -> Option<&Pair> {
        let (one, other) = (one.min(other), one.max(other));
        found.answer.pairs.iter().find(|pair| pair.one == one && pair.other == other)
    };
    let cell = |one: usize, other: usize| {
        let Some(pair) = pair(one, other) else { return html! { <td></td> } };
        let value = shown.measure.of_pair(pair);
        let name = |at: usize| names.get(at).cloned().unwrap_or_default();
        let title = words::pair_is(&name(one), &name(other), &words::measured(value));
        let places = (pair.one, pair.other);
        let onclick = Callback::from({
            let send = send.clone();
            move |_: MouseEvent| {
                send.emit(AgreementMsg::LookWanted(Some(Look::Confusion(Some(places)))));
                send.emit(AgreementMsg::Shown(Shown { page: AgreementPage::Confusion, ..shown }));
            }
        });
        let content = value.map_or_else(|_| "–".to_owned(), words::figure);
        html! {
            <td data-level={level(value)}>
                <button type="button" aria-label={title.clone()} {title} {onclick}>{ content }</button>
            </td>
        }
    };
    let row = |one: usize| {
        html! {
            <tr key={one}>
                <th scope="row" dir="auto">{ names.get(one).cloned().unwrap_or_default() }</th>
                { for (0..coders).map(|other| cell(one, other)) }
            </tr>
        }
    };
    let hint = match shown.measure {
        Measure::Boundary => Some(words::f1_instead()),
        Measure::Fleiss => Some(words::kappa_instead()),
        _ => None,
    };
    html! {
        <section class="agreement__panel" aria-labelledby="agreement-pairs">
            <h2 id="agreement-pairs">{ words::by_pairs() }</h2>
            <div class="agreement__scroll">
                <table class="agreement__pairs">
                    <caption class="visually-hidden">{ words::pairs_of() }</caption>
                    <thead>
                        <tr>
                            <td></td>
                            { for names.iter().map(|name| html! { <th scope="col" dir="auto">{ name }</th> }) }
                        </tr>
                    </thead>
                    <tbody>{ for (0..coders).map(row) }</tbody>
                </table>
            </div>
            if let Some(hint) = hint { <p class="hint">{ hint }</p> }
        </section>
    }
}

/// How dark a cell is: from 0 for less than .5 to 5 for .9 and more.
fn level(value: Measured) -> Option<String> {
    let hundredths = value.ok()?.hundredths();
    Some(((hundredths - 40) / 10).clamp(0, 5).to_string())
}
