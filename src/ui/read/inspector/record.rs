//! The record: a form made from the attribute definitions of the code's layer.

use yew::prelude::*;

use super::field::{Fields, field};
use super::subject::Subject;
use crate::ui::words::inspector as words;
use annotator_app::coding::form::{Completeness, completeness, has_rare_value};
use annotator_core::codebook::{AttributeDefinition, Layer};

pub fn record(
    shown: &Subject,
    layer: &Layer,
    onexplain: &Callback<bool>,
    explained: bool,
    fields: &Fields,
) -> Html {
    let annotation = &shown.annotation;
    let Completeness { filled, all, missing } = completeness(&shown.codebook, layer, annotation);
    let complete = filled == all && missing.is_empty();
    let field = |definition: &AttributeDefinition| field(definition, shown, explained, fields);
    let of = |rare: bool| layer.attributes.iter().filter(move |definition| definition.rare == rare);
    let explain = !explained;
    let only_rare = of(false).next().is_none();
    html! {
        <section class="record" aria-label={words::record()}>
            <div class="record__head" hidden={only_rare}>
                <h3>{ words::record() }</h3>
                <span class="record__complete" data-complete={complete.to_string()}>
                    { words::completeness(filled, all, &missing) }
                </span>
                <button
                    class="record__explain"
                    type="button"
                    aria-pressed={explained.to_string()}
                    onclick={onexplain.reform(move |_: MouseEvent| explain)}
                >
                    { words::explain() }
                </button>
            </div>
            <p class="hint" hidden={!explained || only_rare}>{ words::record_hint() }</p>
            <div class="record__fields">
                for definition in of(false) { { field(definition) } }
            </div>
            <details
                class="record__more"
                hidden={of(true).next().is_none()}
                open={has_rare_value(layer, annotation)}
            >
                <summary>{ words::more_fields() }</summary>
                <div class="record__fields">
                    for definition in of(true) { { field(definition) } }
                </div>
            </details>
        </section>
    }
}
