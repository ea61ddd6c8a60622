//! The choice of columns.

use yew::prelude::*;

use super::{Shared, all_columns};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::popover::Popover;
use crate::ui::words::all_tags as words;
use annotator_app::passages::{PassagesMsg, TagColumn};

const COLUMNS_ID: &str = "tag-columns";

/// The button that opens the list of columns.
pub fn columns_button(shared: &Shared) -> Html {
    html! {
        <>
            <button type="button" class="button" popovertarget={COLUMNS_ID}>
                { words::columns() }
            </button>
            <Popover id={COLUMNS_ID} class="tag-choice" label={words::columns()}>
                <ColumnList shared={shared.clone()} />
            </Popover>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ColumnListProps {
    shared: Shared,
}

/// All columns, those of a layer's fields under its name.
#[component]
fn ColumnList(props: &ColumnListProps) -> Html {
    let dispatch = use_dispatch();
    let shared = &props.shared;
    let codebook = shared.codebook();
    let all = all_columns(codebook);
    let (fields, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|column| matches!(column, TagColumn::Field(..)));
    let row = |column: &TagColumn| {
        let shown = shared.room.columns.contains(column);
        let change = {
            let column = column.clone();
            dispatch.reform(move |_: Event| PassagesMsg::ColumnShown(column.clone(), !shown).send())
        };
        html! {
            <label class="tag-choice__row">
                <input type="checkbox" checked={shown} onchange={change} />
                <span>{ words::column(column, codebook) }</span>
            </label>
        }
    };
    html! {
        <>
            <fieldset>
                <legend>{ words::columns_of_tags() }</legend>
                for column in &others { { row(column) } }
            </fieldset>
            for layer in codebook.layers.iter().filter(|layer| layer.has_record()) {
                <fieldset>
                    <legend>{ words::columns_of_layer(&layer.name) }</legend>
                    for column in fields.iter().filter(
                        |it| matches!(it, TagColumn::Field(of, _) if *of == layer.id)) {
                        { row(column) }
                    }
                </fieldset>
            }
        </>
    }
}
