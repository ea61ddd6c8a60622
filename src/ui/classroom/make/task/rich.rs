//! The instructions: a text in CommonMark with buttons for its marks, and as students see it.

use yew::prelude::*;

use crate::ui::classroom::instructions::instructions;
use crate::ui::classroom::make::typed::use_typed;
use crate::ui::parts::draft::Draft;
use crate::ui::parts::rich::{format_key, rich_tools};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::class as words;
use annotator_app::classroom::making::TypedPart;

const ID: &str = "exercise-instructions";

#[derive(PartialEq, Properties)]
pub struct RichProps {
    pub value: String,
}

#[component]
pub fn Rich(props: &RichProps) -> Html {
    let preview = use_state_eq(|| false);
    let value = AttrValue::from(props.value.clone());
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_typed(value, TypedPart::Instructions);
    let by_key = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| {
            format_key(&event, &node);
            onkeydown.emit(event);
        })
    };
    let choices = vec![
        ("write".into(), words::write().into()),
        ("preview".into(), words::as_students_see_it().into()),
    ];
    let onchoose = {
        let preview = preview.setter();
        Callback::from(move |value: AttrValue| preview.set(value == "preview"))
    };
    html! {
        <div class="field-row making__rich">
            <label for={ID} id="instructions-label">{ words::instructions() }</label>
            <div class="rich">
                <div class="rich__head">
                    { rich_tools(ID, &node, *preview) }
                    { track(&Track {
                        name: "instructions-view".into(), labelledby: "instructions-label".into(),
                        value: if *preview { "preview" } else { "write" }, choices, onchoose,
                    }) }
                </div>
                <textarea class="field" id={ID} ref={node} rows="7" dir="auto" hidden={*preview}
                    aria-describedby="instructions-hint"
                    {oninput} {onfocus} {onblur} onkeydown={by_key} />
                if *preview {
                    <div class="rich__preview" tabindex="0" role="region"
                        aria-label={words::as_students_see_it()}>
                        { instructions(&props.value) }
                    </div>
                }
            </div>
            <p class="hint" id="instructions-hint">{ words::instructions_hint() }</p>
        </div>
    }
}
