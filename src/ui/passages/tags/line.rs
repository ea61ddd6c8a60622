//! A line of the table: a row, or the heading of a group.

use std::rc::Rc;

use yew::prelude::*;

use super::cells::{CellLook, column_kind};
use super::editor::cell_editor;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::{all_tags as words, number, quoted};
use annotator_app::passages::changes::TagChange;
use annotator_app::passages::lister::GroupKey;
use annotator_app::passages::row::TagRow;
use annotator_app::passages::steps::Step;
use annotator_app::passages::{PlaceLine, TagColumn, TagId, TagPlace};

/// What was done in the table.
#[derive(Clone, Debug)]
pub enum TagDid {
    /// A cell was clicked, with or without Shift.
    Pointed(TagPlace, bool),
    /// A cell was edited, or that was given up.
    Edited(TagId, Option<TagChange>, Step),
}

/// The id of a cell on the page.
pub fn tag_cell_id(line: &PlaceLine, cell: usize) -> String {
    match line {
        PlaceLine::Header => format!("tag-head-{cell}"),
        PlaceLine::Group(key) => format!("tag-group-{}", group_id(key)),
        PlaceLine::Row((_, id)) => format!("tag-{id}-{cell}"),
    }
}

fn group_id(key: &GroupKey) -> String {
    let plain = |name: &str| name.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    match key {
        GroupKey::All => "all".to_owned(),
        GroupKey::Code(code) => code.to_string(),
        GroupKey::Statement(id) => id.to_string(),
        GroupKey::Delegation(name) => plain(name),
        GroupKey::Annotator(id) => id.to_string(),
    }
}

#[derive(Properties, PartialEq)]
pub struct TagRowProps {
    pub row: Rc<TagRow>,
    /// Its place among the lines.
    pub at: usize,
    pub chosen: bool,
    /// The cell that the keys are about, if it is in this row.
    pub active: Option<usize>,
    pub editing: bool,
    pub columns: Rc<Vec<TagColumn>>,
    pub look: Rc<CellLook>,
    pub did: Callback<TagDid>,
}

#[component]
pub fn TagRowView(props: &TagRowProps) -> Html {
    let name = quoted(&props.row.quote());
    html! {
        <div class="grid__row" role="row" aria-rowindex={(props.at + 2).to_string()}
            aria-selected={props.chosen.to_string()}>
            { cell(props, 0, None, html! {
                <input type="checkbox" tabindex="-1" checked={props.chosen}
                    aria-label={words::choose_row(&name)} />
            }) }
            for (column, at) in props.columns.iter().zip(1..) {
                { cell(props, at, Some(column), content(props, column, at)) }
            }
        </div>
    }
}

fn content(props: &TagRowProps, column: &TagColumn, at: usize) -> Html {
    if props.editing && props.active == Some(at) {
        let id = props.row.id();
        let done = props.did.reform(move |(change, step)| TagDid::Edited(id, change, step));
        return cell_editor(&props.row, column, &props.look, done);
    }
    props.look.cell(&props.row, column)
}

fn cell(props: &TagRowProps, at: usize, column: Option<&TagColumn>, content: Html) -> Html {
    let line = PlaceLine::Row(props.row.id());
    let active = props.active == Some(at);
    let editing = active && props.editing;
    let id = tag_cell_id(&line, at);
    let onclick = if editing {
        Callback::noop()
    } else {
        props.did.reform(move |event: MouseEvent| {
            TagDid::Pointed(TagPlace { line: line.clone(), cell: at }, event.shift_key())
        })
    };
    let role = if column == Some(&TagColumn::Passage) { "rowheader" } else { "gridcell" };
    let class = if column.is_none() { "grid__cell grid__box" } else { "grid__cell" };
    html! {
        <div {class} {role} {id} data-kind={column.map(column_kind)}
            aria-colindex={(at + 1).to_string()} data-active={active.to_string()}
            data-editing={editing.to_string()} {onclick}>
            { content }
        </div>
    }
}

/// The heading of a group.
pub struct GroupLine<'a> {
    pub key: &'a GroupKey,
    pub name: String,
    pub mark: Html,
    pub rows: usize,
    pub at: usize,
    pub folded: bool,
    pub active: bool,
    pub columns: usize,
    pub did: &'a Callback<TagDid>,
}

pub fn group_line(group: GroupLine) -> Html {
    let line = PlaceLine::Group(group.key.clone());
    let id = tag_cell_id(&line, 0);
    let onclick = group.did.reform(move |event: MouseEvent| {
        TagDid::Pointed(TagPlace { line: line.clone(), cell: 1 }, event.shift_key())
    });
    let label = if group.folded {
        words::unfold_group(&group.name)
    } else {
        words::fold_group(&group.name)
    };
    let count = words::tags_in_group(group.rows);
    html! {
        <div class="grid__row tag-grid__group" role="row" key={id.clone()}
            aria-rowindex={(group.at + 2).to_string()}>
            <div class="grid__cell" role="gridcell" {id} data-active={group.active.to_string()}
                aria-colindex="1" aria-colspan={group.columns.to_string()} {onclick}>
                <button type="button" class="tag-grid__fold" tabindex="-1"
                    aria-expanded={(!group.folded).to_string()} aria-label={label}>
                    { icon(if group.folded { Icon::Right } else { Icon::Down }) }
                </button>
                { group.mark }
                <strong dir="auto">{ group.name }</strong>
                <span class="tag-grid__count" aria-label={count}>{ number(group.rows) }</span>
            </div>
        </div>
    }
}
