//! The fields of records, where two coders marked the same commitment.

use yew::prelude::*;

use super::FoundProps;
use super::table::shown;
use crate::ui::words::{agreement as words, all_tags, number};
use annotator_core::agreement::FieldFigures;

#[component]
pub fn FieldsPage(props: &FoundProps) -> Html {
    let fields = &props.found.answer.fields;
    if fields.is_empty() {
        return html! { <div class="agreement__text"><p class="hint">{ words::no_fields() }</p></div> };
    }
    let codebook = &props.view.project.codebook;
    let row = |it: &FieldFigures| {
        html! {
            <tr key={format!("{}-{}", it.layer, it.field)}>
                <th scope="row" dir="auto">{ all_tags::field_name(codebook, &it.layer, &it.field) }</th>
                <td data-kind="number">{ number(it.matched) }</td>
                <td data-kind="number">{ number(it.compared) }</td>
                <td data-kind="number">{ shown(it.percent) }</td>
                <td data-kind="number">{ shown(it.alpha) }</td>
                <td data-kind="number">{ if it.ordinal.is_ok() { shown(it.ordinal) } else { Html::default() } }</td>
            </tr>
        }
    };
    html! {
        <div class="agreement__text">
            <p class="hint">{ words::fields_lead() }</p>
            <div class="agreement__scroll">
                <table class="agreement-table">
                    <caption class="visually-hidden">{ words::fields_table() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::field() }</th>
                            <th scope="col" data-kind="number">{ words::matched() }</th>
                            <th scope="col" data-kind="number">{ words::compared() }</th>
                            <th scope="col" data-kind="number">{ words::same_value() }</th>
                            <th scope="col" data-kind="number">{ words::alpha_filled() }</th>
                            <th scope="col" data-kind="number" title={words::ordinal_hint()}>{ words::ordinal() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for fields.iter().map(row) }</tbody>
                </table>
            </div>
        </div>
    }
}
