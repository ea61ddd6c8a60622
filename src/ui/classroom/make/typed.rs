//! The fields of an exercise that are typed in.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::maker::{Maker, use_maker};
use crate::ui::parts::draft::{Draft, use_draft, use_mirrored};
use crate::ui::parts::field::value_of;
use annotator_app::classroom::making::TypedPart;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::exercise::Exercise;

/// The field of the exercise that is typed in.
fn field_of(exercise: &mut Exercise, part: TypedPart) -> Option<&mut String> {
    match part {
        TypedPart::Title => Some(&mut exercise.title),
        TypedPart::Course => Some(&mut exercise.course),
        TypedPart::Instructions => Some(&mut exercise.instructions),
        TypedPart::HandInTo => Some(&mut exercise.hand_in_to),
        TypedPart::Counts | TypedPart::Due | TypedPart::Words(_) => None,
    }
}

/// A draft of a field of the exercise.
#[hook]
pub fn use_typed(value: AttrValue, part: TypedPart) -> Draft {
    let maker = use_maker();
    let send = use_callback((maker, part), |typed: String, (maker, part): &(Maker, TypedPart)| {
        maker.change(Some(*part), |exercise| {
            if let Some(field) = field_of(exercise, *part) {
                *field = typed;
            }
        });
    });
    use_draft(value, None, ParseAs::Text, send)
}

#[derive(PartialEq, Properties)]
pub struct LineProps {
    pub id: &'static str,
    pub label: &'static str,
    pub value: AttrValue,
    pub part: TypedPart,
    #[prop_or_default]
    pub hint: Option<&'static str>,
}

/// A field of one line.
#[component]
pub fn Line(props: &LineProps) -> Html {
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_typed(props.value.clone(), props.part);
    let hint = format!("{}-hint", props.id);
    html! {
        <div class="field-row">
            <label for={props.id}>{ props.label }</label>
            <input class="field" id={props.id} ref={node} type="text" autocomplete="off" dir="auto"
                aria-describedby={props.hint.map(|_| hint.clone())}
                {oninput} {onfocus} {onblur} {onkeydown} />
            if let Some(words) = props.hint {
                <p class="hint" id={hint}>{ words }</p>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
pub struct CountProps {
    pub label: String,
    pub value: Option<u32>,
    /// Receives the number, or none when the field is emptied.
    pub onchange: Callback<Option<u32>>,
}

/// A small field for a number, or nothing.
#[component]
pub fn Count(props: &CountProps) -> Html {
    let node = use_node_ref();
    let wrong = use_state_eq(|| false);
    let value = props.value.map(|number| number.to_string()).unwrap_or_default();
    use_mirrored(&node, value.into());
    let oninput = {
        let (wrong, onchange) = (wrong.setter(), props.onchange.clone());
        Callback::from(move |event: InputEvent| {
            let typed = value_of(&event);
            let number = typed.trim().parse::<u32>().ok();
            wrong.set(number.is_none() && !typed.trim().is_empty());
            if number.is_some() || typed.trim().is_empty() {
                onchange.emit(number);
            }
        })
    };
    // What is no number goes when the field is left.
    let onblur = {
        let (wrong, node, known) = (wrong.setter(), node.clone(), props.value);
        Callback::from(move |_: FocusEvent| {
            let input = node.cast::<HtmlInputElement>();
            if let Some(input) = input.filter(|input| input.value().trim().parse::<u32>().is_err())
            {
                input.set_value(&known.map(|number| number.to_string()).unwrap_or_default());
                wrong.set(false);
            }
        })
    };
    html! {
        <input class="field making__count" ref={node} type="text" inputmode="numeric"
            autocomplete="off" aria-label={props.label.clone()}
            aria-invalid={wrong.then_some("true")} {oninput} {onblur} />
    }
}
