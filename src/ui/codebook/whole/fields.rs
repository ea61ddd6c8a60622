//! The tab with the layers and their fields.

use std::rc::Rc;

use yew::prelude::*;

use super::use_codebook;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::menu::{Menu, danger_item, menu, menu_item};
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::fields::without_layer;
use annotator_app::codebook::whole::{WholeDialog, WholeMsg};
use annotator_app::msg::Msg;
use annotator_core::codebook::{AttributeDefinition, Codebook, Layer};

/// The tab.
#[component]
pub fn FieldsTab() -> Html {
    let codebook = use_codebook();
    let dispatch = use_dispatch();
    let Some(codebook) = codebook else { return Html::default() };
    let onadd = dispatch.reform(|_: MouseEvent| open(WholeDialog::Layer(None)));
    html! {
        <div class="whole">
            <h1 class="whole__title">{ words::fields() }</h1>
            <p class="whole__lead">{ words::fields_lead() }</p>
            for (at, layer) in codebook.layers.iter().enumerate() {
                { section(&codebook, layer, at, &dispatch) }
            }
            <button type="button" class="button" onclick={onadd}>
                { icon(Icon::Plus) }<span>{ words::add_layer() }</span>
            </button>
        </div>
    }
}

pub fn open(dialog: WholeDialog) -> Msg {
    Msg::DialogOpened(dialog.into())
}

fn section(codebook: &Codebook, layer: &Rc<Layer>, at: usize, dispatch: &Callback<Msg>) -> Html {
    let id = format!("layer-{}", layer.id);
    let codes = codebook.codes.iter().filter(|code| code.layer == layer.id).count();
    let mut facts = vec![words::paint(layer.paint).to_owned(), words::codes_in_layer(codes)];
    if layer.exclusive {
        facts.push(words::is_exclusive().to_owned());
    }
    let new_field = {
        let layer = layer.id.clone();
        dispatch.reform(move |_: MouseEvent| open(WholeDialog::Field(layer.clone(), None)))
    };
    html! {
        <section class="whole__layer" key={id.clone()} aria-labelledby={id.clone()}>
            <div class="whole__head">
                <h2 {id} dir="auto">{ &layer.name }</h2>
                <span class="hint">{ facts.join(" · ") }</span>
                { layer_menu(codebook, layer, at, dispatch) }
            </div>
            if layer.attributes.is_empty() {
                <p class="hint">{ words::no_fields() }</p>
            } else {
                { table(layer, dispatch) }
            }
            <button type="button" class="quiet-button" onclick={new_field}>
                { icon(Icon::Plus) }<span>{ words::add_field() }</span>
            </button>
        </section>
    }
}

fn table(layer: &Layer, dispatch: &Callback<Msg>) -> Html {
    html! {
        <div class="whole__scroll">
            <table class="class-table" aria-labelledby={format!("layer-{}", layer.id)}>
                <thead>
                    <tr>
                        <th scope="col">{ words::field() }</th>
                        <th scope="col">{ words::kind() }</th>
                        <th scope="col">{ words::choices() }</th>
                        <th scope="col">{ words::asked() }</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>
                    for (at, field) in layer.attributes.iter().enumerate() {
                        { row(layer, field, at, dispatch) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(layer: &Layer, field: &AttributeDefinition, at: usize, dispatch: &Callback<Msg>) -> Html {
    let onclick = {
        let (layer, field) = (layer.id.clone(), field.id.clone());
        let edit =
            move |_: MouseEvent| open(WholeDialog::Field(layer.clone(), Some(field.clone())));
        dispatch.reform(edit)
    };
    let names: Vec<String> = field.values.iter().map(words::choice).collect();
    let asked = match (field.required, field.rare) {
        (true, _) => words::required(),
        (false, true) => words::rare(),
        (false, false) => words::usual(),
    };
    html! {
        <tr key={field.id.to_string()}>
            <th scope="row">
                <button type="button" class="link" dir="auto" {onclick}>{ &field.name }</button>
                if !field.help.is_empty() {
                    <span class="hint whole__help" dir="auto">{ &field.help }</span>
                }
            </th>
            <td>{ words::kind_of_values(field.kind) }</td>
            <td dir="auto">{ names.join(", ") }</td>
            <td>
                { asked }
                if let Some(value) = words::default_value(field) {
                    <span class="hint whole__help" dir="auto">{ value }</span>
                }
            </td>
            <td>{ field_menu(layer, field, at, dispatch) }</td>
        </tr>
    }
}

fn item(words: &'static str, first: bool, dispatch: &Callback<Msg>, msg: Msg) -> Html {
    menu_item(words, None, first, dispatch.reform(move |()| msg.clone()))
}

fn field_menu(
    layer: &Layer,
    field: &AttributeDefinition,
    at: usize,
    dispatch: &Callback<Msg>,
) -> Html {
    let (layer_id, id) = (layer.id.clone(), field.id.clone());
    let edit = open(WholeDialog::Field(layer_id.clone(), Some(id.clone())));
    let moved = |on| WholeMsg::FieldMoved(layer_id.clone(), id.clone(), on).into();
    let removed = {
        let (layer, id) = (layer_id.clone(), id.clone());
        dispatch.reform(move |()| {
            WholeMsg::FieldRemoved(layer.clone(), id.clone(), words::yes_no()).into()
        })
    };
    let label = words::actions_of(&field.name);
    menu(Menu {
        id: format!("field-menu-{}-{}", layer.id, field.id).into(),
        label: label.clone().into(),
        button_label: Some(label.into()),
        button_class: "icon-button",
        button: icon(Icon::More),
        children: html! {
            <>
                { item(words::edit(), true, dispatch, edit) }
                if at > 0 { { item(words::up(), false, dispatch, moved(false)) } }
                if at + 1 < layer.attributes.len() {
                    { item(words::down(), false, dispatch, moved(true)) }
                }
                { danger_item(words::remove(), removed) }
            </>
        },
    })
}

fn layer_menu(codebook: &Codebook, layer: &Layer, at: usize, dispatch: &Callback<Msg>) -> Html {
    let id = layer.id.clone();
    let moved = |on| WholeMsg::LayerMoved(id.clone(), on).into();
    let removed = {
        let id = id.clone();
        dispatch.reform(move |()| WholeMsg::LayerRemoved(id.clone()).into())
    };
    let label = words::actions_of(&layer.name);
    menu(Menu {
        id: format!("layer-menu-{}", layer.id).into(),
        label: label.clone().into(),
        button_label: Some(label.into()),
        button_class: "icon-button",
        button: icon(Icon::More),
        children: html! {
            <>
                { item(words::edit(), true, dispatch, open(WholeDialog::Layer(Some(id.clone())))) }
                if at > 0 { { item(words::up(), false, dispatch, moved(false)) } }
                if at + 1 < codebook.layers.len() {
                    { item(words::down(), false, dispatch, moved(true)) }
                }
                if without_layer(codebook, &layer.id).is_some() {
                    { danger_item(words::remove(), removed) }
                }
            </>
        },
    })
}
