//! The boxes that edit a cell with several choices.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::editor::OnDone;
use crate::browser::focus::focus_id;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::passages::cell::ended_by;
use annotator_app::coding::form::Input;
use annotator_app::passages::changes::TagChange;
use annotator_app::passages::steps::Step;
use annotator_core::codebook::AttributeDefinition;
use annotator_core::project::id::{ChoiceId, LayerId};
use annotator_core::small_map::SmallSet;

const FIRST_ID: &str = "tag-cell-several";

#[derive(Properties, PartialEq)]
pub struct SeveralProps {
    pub label: AttrValue,
    pub layer: LayerId,
    pub definition: AttributeDefinition,
    /// What is chosen now.
    pub chosen: SmallSet<ChoiceId>,
    pub done: OnDone,
}

/// Boxes with the focus. What is ticked counts when they are left or Enter is pressed.
#[component]
pub fn SeveralEditor(props: &SeveralProps) -> Html {
    let chosen = use_state_eq(|| props.chosen.clone());
    let closed = use_mut_ref(|| false);
    let node = use_node_ref();
    use_effect_on((), |()| focus_id(FIRST_ID));
    let latest = use_mut_ref(SmallSet::new);
    latest.borrow_mut().clone_from(&chosen);
    let leave = {
        let (done, before) = (props.done.clone(), props.chosen.clone());
        let (layer, field) = (props.layer.clone(), props.definition.id.clone());
        move |keeps: bool, step: Step| {
            if closed.replace(true) {
                return;
            }
            let now: SmallSet<ChoiceId> = latest.borrow().clone();
            let change = (keeps && now != before).then(|| {
                let input = Input::AllListed(now.iter().cloned().collect());
                TagChange::Field(layer.clone(), field.clone(), Some(input))
            });
            done.emit((change, step));
        }
    };
    let onkeydown = {
        let leave = leave.clone();
        Callback::from(move |event: KeyboardEvent| {
            // Tab goes from box to box, and leaves the cell after the last one.
            if event.key() == "Tab" {
                event.stop_propagation();
            } else if let Some((keeps, step)) = ended_by(&event) {
                leave(keeps, step);
            }
        })
    };
    let onfocusout = {
        let node = node.clone();
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().and_then(|it| it.dyn_into::<Element>().ok());
            let stays = node
                .cast::<HtmlElement>()
                .zip(to)
                .is_some_and(|(group, to)| group.contains(Some(&to)));
            if !stays {
                leave(true, Step::Away);
            }
        })
    };
    let one = |(at, choice): (usize, &annotator_core::codebook::Choice)| {
        let checked = chosen.contains(&choice.id);
        let onchange = {
            let (chosen, id) = (chosen.clone(), choice.id.clone());
            move |_: Event| {
                let mut now = (*chosen).clone();
                if checked {
                    now.remove(&id)
                } else {
                    now.insert(id.clone())
                };
                chosen.set(now);
            }
        };
        html! {
            <label class="switch__label" key={choice.id.to_string()}>
                <input type="checkbox" id={(at == 0).then_some(FIRST_ID)} {checked} {onchange} />
                <span dir="auto">{ &choice.name }</span>
            </label>
        }
    };
    html! {
        <span class="tag-grid__several" role="group" aria-label={props.label.clone()} ref={node}
            {onkeydown} {onfocusout}>
            for choice in props.definition.values.iter().enumerate() { { one(choice) } }
        </span>
    }
}
