//! What students are told about an item, by outcome.

use yew::prelude::*;

use crate::ui::classroom::make::maker::{Maker, use_maker};
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::words::class as words;
use annotator_app::classroom::accepting::Outcome;
use annotator_app::classroom::making::TypedPart;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::key::KeyItem;

#[derive(PartialEq, Properties)]
pub struct SaidProps {
    pub item: KeyItem,
}

#[component]
pub fn Said(props: &SaidProps) -> Html {
    let KeyItem { id, words, .. } = &props.item;
    html! {
        <div class="said">
            for outcome in Outcome::ALL {
                <OutcomeField item={*id} {outcome} value={outcome.words(&mut words.clone()).clone()} />
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct OutcomeProps {
    item: u32,
    outcome: Outcome,
    value: AttrValue,
}

#[component]
fn OutcomeField(props: &OutcomeProps) -> Html {
    let maker = use_maker();
    let send = use_callback(
        (maker, props.item, props.outcome),
        |typed: String, (maker, item, outcome): &(Maker, u32, Outcome)| {
            let part = TypedPart::Words(*item);
            maker.change_item(*item, Some(part), |item| *outcome.words(&mut item.words) = typed);
        },
    );
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.value.clone(), None, ParseAs::Text, send);
    let id = format!("words-{}-{:?}", props.item, props.outcome);
    html! {
        <div class="field-row">
            <label for={id.clone()}>{ words::outcome(props.outcome) }</label>
            <textarea class="field" {id} ref={node} rows="2" dir="auto"
                {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}
