//! The record: a form made from the attribute definitions of the code's layer.

use std::rc::Rc;

use yew::prelude::*;

use super::field::Field;
use crate::app::form::{completeness, has_rare_value};
use crate::core::annotation::Annotation;
use crate::core::codebook::{AttributeDefinition, Layer};
use crate::ui::words::en::inspector as words;

/// Properties of [`Record`].
#[derive(Clone, PartialEq, Properties)]
pub struct RecordProps {
    pub layer: Rc<Layer>,
    pub annotation: Rc<Annotation>,
    /// Whether the fields are explained.
    pub explained: bool,
    pub onexplain: Callback<bool>,
}

/// The form.
#[component]
pub fn Record(props: &RecordProps) -> Html {
    let RecordProps { layer, annotation, explained, .. } = props;
    let definitions: Rc<Vec<Rc<AttributeDefinition>>> =
        use_memo(Rc::clone(layer), |layer| layer.attributes.iter().cloned().map(Rc::new).collect());
    let (filled, needed) = completeness(layer, annotation);
    let field = |definition: &Rc<AttributeDefinition>| {
        let attribute = annotation.attributes.get(&definition.id);
        html! {
            <Field
                key={definition.id.as_str()}
                annotation={annotation.id}
                definition={Rc::clone(definition)}
                attribute={attribute.cloned()}
                explained={*explained}
            />
        }
    };
    let of = |rare: bool| definitions.iter().filter(move |definition| definition.rare == rare);
    let explain = !*explained;
    let only_rare = of(false).next().is_none();
    html! {
        <section class="record" aria-label={words::RECORD}>
            <div class="record__head" hidden={only_rare}>
                <h3>{ words::RECORD }</h3>
                <span class="record__complete" hidden={needed == 0} data-complete={(filled == needed).to_string()}>
                    { words::completeness(filled, needed) }
                </span>
                <button
                    class="record__explain"
                    type="button"
                    aria-pressed={explained.to_string()}
                    onclick={props.onexplain.reform(move |_: MouseEvent| explain)}
                >
                    { words::EXPLAIN }
                </button>
            </div>
            <p class="hint" hidden={!explained || only_rare}>{ words::RECORD_HINT }</p>
            <div class="record__fields">
                for definition in of(false) { { field(definition) } }
            </div>
            <details
                class="record__more"
                hidden={of(true).next().is_none()}
                open={has_rare_value(layer, annotation)}
            >
                <summary>{ words::MORE_FIELDS }</summary>
                <div class="record__fields">
                    for definition in of(true) { { field(definition) } }
                </div>
            </details>
        </section>
    }
}
