//! Which fields of the record are shown, and which are asked for.

use yew::prelude::*;

use crate::ui::classroom::make::maker::Maker;
use crate::ui::words::class as words;
use annotator_core::classroom::exercise::{FieldTask, LayerTask};
use annotator_core::codebook::{AttributeDefinition, Codebook, Layer};
use annotator_core::project::id::AttributeId;

/// The fields of a layer. Rare ones are in a part that opens.
pub fn fields(task: &LayerTask, codebook: &Codebook, maker: &Maker) -> Html {
    let Some(layer) = codebook.layer(&task.layer).filter(|layer| !layer.attributes.is_empty())
    else {
        return Html::default();
    };
    let (rare, usual): (Vec<_>, Vec<_>) = layer.attributes.iter().partition(|field| field.rare);
    let id = format!("fields-{}", layer.id);
    let shown_rare = rare.iter().any(|field| find(task, &field.id).is_some());
    html! {
        <section key={layer.id.as_str()} class="making__block" aria-labelledby={id.clone()}>
            <h2 {id} dir="auto">{ words::fields_of(&layer.name) }</h2>
            if !usual.is_empty() {
                { table(&usual, task, layer, maker) }
            }
            if !rare.is_empty() {
                <details class="making__rare" open={shown_rare}>
                    <summary>{ words::rare_fields(rare.len()) }</summary>
                    { table(&rare, task, layer, maker) }
                </details>
            }
        </section>
    }
}

fn table(
    definitions: &[&AttributeDefinition],
    task: &LayerTask,
    layer: &Layer,
    maker: &Maker,
) -> Html {
    html! {
        <table class="making-table" data-kind="fields">
            <caption class="visually-hidden">{ words::fields_of(&layer.name) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words::field() }</th>
                    <th scope="col" data-kind="box">{ words::shown() }</th>
                    <th scope="col" data-kind="box">{ words::required() }</th>
                </tr>
            </thead>
            <tbody>
                for definition in definitions { { row(definition, task, layer, maker) } }
            </tbody>
        </table>
    }
}

fn find<'a>(task: &'a LayerTask, field: &AttributeId) -> Option<&'a FieldTask> {
    task.fields.iter().find(|it| it.attribute == *field)
}

fn row(definition: &AttributeDefinition, task: &LayerTask, layer: &Layer, maker: &Maker) -> Html {
    let known = find(task, &definition.id);
    let name = &definition.name;
    let change = |change: fn(&mut LayerTask, &AttributeId)| {
        let (maker, layer, id) = (maker.clone(), layer.clone(), definition.id.clone());
        Callback::from(move |_: Event| {
            maker.change_layer(None, &layer.id, |task| {
                change(task, &id);
                sort(task, &layer);
            });
        })
    };
    let required = known.is_some_and(|field| field.required);
    html! {
        <tr key={definition.id.as_str()}>
            <th scope="row" dir="auto" title={definition.help.clone()}>{ name }</th>
            <td data-kind="box">
                <label class="making-table__box">
                    <input type="checkbox" checked={known.is_some()} onchange={change(show)}
                        aria-label={words::show_field(name)} />
                </label>
            </td>
            <td data-kind="box">
                <label class="making-table__box">
                    <input type="checkbox" checked={required} disabled={known.is_none()}
                        onchange={change(require)} aria-label={words::require_field(name)} />
                </label>
            </td>
        </tr>
    }
}

/// Shows a field, or hides it.
fn show(task: &mut LayerTask, field: &AttributeId) {
    if find(task, field).is_some() {
        task.fields.retain(|it| it.attribute != *field);
    } else {
        task.fields.push(FieldTask { attribute: field.clone(), required: false });
    }
}

/// Asks for a field, or does not.
fn require(task: &mut LayerTask, field: &AttributeId) {
    if let Some(known) = task.fields.iter_mut().find(|it| it.attribute == *field) {
        known.required = !known.required;
    }
}

/// Puts the fields in the order of the codebook.
fn sort(task: &mut LayerTask, layer: &Layer) {
    let place = |field: &FieldTask| layer.attributes.iter().position(|it| it.id == field.attribute);
    task.fields.sort_by_key(place);
}
