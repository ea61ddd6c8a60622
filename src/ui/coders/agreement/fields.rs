//! The fields of records, where two coders marked the same commitment.

use yew::prelude::*;

use super::passages::Disputes;
use super::table::leading;
use super::{FoundProps, use_send};
use crate::ui::words::{agreement as words, all_tags, number};
use annotator_app::coders::agreement::{AgreementMsg, Look};
use annotator_core::agreement::{FieldFigures, Measured};

#[component]
pub fn FieldsPage(props: &FoundProps) -> Html {
    let send = use_send();
    let fields = &props.found.answer.fields;
    if fields.is_empty() {
        return html! { <div class="agreement__text"><p class="hint">{ words::no_fields() }</p></div> };
    }
    let codebook = &props.view.project.codebook;
    let look = props.view.looking().map(|looking| &looking.look);
    let row = |it: &FieldFigures| {
        let name = all_tags::field_name(codebook, &it.layer, &it.field);
        let wanted = Look::Field(it.layer.clone(), it.field.clone());
        let open = look == Some(&wanted);
        let figure = |measure: &str, value: Measured| {
            let label = words::show_field(&name, measure, &words::measured(value));
            let wanted = (!open).then(|| wanted.clone());
            let onclick =
                send.reform(move |_: MouseEvent| AgreementMsg::LookWanted(wanted.clone()));
            leading(value, label, open, onclick)
        };
        let ordinal = it.ordinal.is_ok().then(|| figure(words::ordinal(), it.ordinal));
        html! {
            <tr key={format!("{}-{}", it.layer, it.field)} data-open={open.to_string()}>
                <th scope="row" dir="auto">{ &name }</th>
                <td data-kind="number">{ number(it.matched) }</td>
                <td data-kind="number">{ number(it.compared) }</td>
                <td data-kind="number">{ figure(words::same_value(), it.percent) }</td>
                <td data-kind="number">{ figure(words::alpha_filled(), it.alpha) }</td>
                <td data-kind="number">{ ordinal.unwrap_or_default() }</td>
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
            if matches!(look, Some(Look::Field(..))) {
                <Disputes view={props.view.clone()} found={props.found.clone()} />
            }
        </div>
    }
}
