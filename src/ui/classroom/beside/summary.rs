//! What a work looks like, as a card.

use yew::prelude::*;

use crate::ui::classroom::spread::spread;
use crate::ui::words::{feedback, number, work_summary as words};
use annotator_core::classroom::feedback::{CodeUse, WorkSummary};
use annotator_core::codebook::Codebook;

/// The card. It says nothing about what is right.
pub fn summary_card(summary: &WorkSummary, codebook: &Codebook) -> Html {
    let counts: Vec<String> = summary.spread.iter().map(|count| number(*count)).collect();
    html! {
        <section class="work-summary" aria-label={words::in_short()}>
            <h3>{ words::in_short() }</h3>
            <dl>
                <dt>{ words::passages() }</dt>
                <dd>{ number(summary.passages) }</dd>
                <dt>{ words::codes() }</dt>
                <dd>{ words::filled_of(summary.codes.len(), summary.codes_offered) }</dd>
                if summary.fields > 0 {
                    <dt>{ words::fields() }</dt>
                    <dd>{ words::filled_of(summary.fields_filled, summary.fields) }</dd>
                }
                if summary.passages > 0 {
                    <dt>{ words::spread() }</dt>
                    <dd>{ spread(&summary.spread, words::spread_counts(&counts.join(", "))) }</dd>
                }
                if let Some(gap) = &summary.longest_gap {
                    <dt>{ words::gap() }</dt>
                    <dd dir="auto">{ words::gap_words(gap.words, &gap.begins) }</dd>
                }
            </dl>
            { codes(summary, codebook) }
        </section>
    }
}

fn codes(summary: &WorkSummary, codebook: &Codebook) -> Html {
    let code = |used: &CodeUse| {
        let name = feedback::code_name(codebook, &used.code);
        words::code_and_count(&name, used.passages)
    };
    html! {
        <ul class="work-summary__codes list">
            for used in &summary.codes { <li key={used.code.to_string()} dir="auto">{ code(used) }</li> }
        </ul>
    }
}
