//! The tree of the room: one tab stop, with keys for everything that the pointer can do.

use std::rc::Rc;

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::codes::CodesProps;
use super::dragging::{Drop, use_dragging};
use super::row::{NameField, RoomRow, row_id};
use super::row_menu::{RowMenu, add_below, add_beside, ask_removal, chosen_with};
use super::tools::{NearNames, Tools};
use crate::browser::focus::focus_id;
use crate::browser::list::show_cell;
use crate::browser::popover::area_of;
use crate::browser::store::Store;
use crate::ui::parts::context_menu::{area_of_id, asks_for_menu};
use crate::ui::parts::hooks::{use_effect_on, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::codebook as words;
use annotator_app::codebook::room::listing::{code_counts, room_rows};
use annotator_app::codebook::room::naming::Naming;
use annotator_app::codebook::room::{CodebookRoom, Pick, RoomMsg};
use annotator_app::codebook::tree::{Lead, RowId, Shown, TreeRow, lead};
use annotator_app::keys::other_side;
use annotator_app::msg::Msg;
use annotator_app::placing::Area;
use annotator_core::codebook::{Codebook, TreeStep};

/// The id of the tree.
pub const ROOM_TREE: &str = "codebook-tree";

/// The id of the field for the name of the code that is shown.
pub const NAME_FIELD: &str = "room-name";

#[component]
pub fn CodeTree(props: &CodesProps) -> Html {
    let store = use_store();
    let CodesProps { project, room } = props;
    let asked = use_state_eq(|| None::<(RowId, Area)>);
    let rows = Rc::new(room_rows(project, room));
    let counts = use_memo(project.clone(), |project| code_counts(project));
    let active = use_active(&store, room, &rows);
    use_effect_on((), |()| focus_id(ROOM_TREE));
    let drag = use_dragging(&store, project, room, &rows);
    let looks = project.codebook.looks();
    let onkeydown = keys(&store, props, &rows, active.clone(), &asked);
    let oncontextmenu = {
        let (asked, rows, store) = (asked.setter(), Rc::clone(&rows), store.clone());
        Callback::from(move |event: MouseEvent| {
            let Some(row) = row_at(&event, &rows) else { return };
            event.prevent_default();
            choose_unless_chosen(&store, &row);
            let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
            asked.set(Some((row, Area { x, y, width: 0.0, height: 0.0 })));
        })
    };
    let draw_row = |row: &TreeRow| {
        let code = row.id.code();
        let count = code.and_then(|code| counts.get(code)).copied().unwrap_or_default();
        let look = code.and_then(|code| looks.get(code)).copied();
        let drop = drag.over.as_ref().filter(|over| over.row == row.id).map(|over| over.drop);
        let dragged = code.is_some_and(|code| drag.codes.contains(code));
        html! {
            <RoomRow key={row_id(&row.id)} row={row.clone()} {look} {count} {drop} {dragged}
                active={active.as_ref() == Some(&row.id)}
                chosen={code.is_some_and(|code| room.chosen.contains(code))}
                renamed={code.is_some_and(|code| room.naming == Some(Naming::Rename(code.clone())))} />
        }
    };
    let mut drawn: Vec<Html> = rows.iter().map(draw_row).collect();
    if let Some((place, depth)) = new_place(&project.codebook, room, &rows) {
        drawn.insert(place.min(drawn.len()), new_row(depth));
    }
    html! {
        <div class="codes__side">
            <Tools room={room.clone()} codes={project.codebook.codes.len()} />
            <div class="codes__tree" id={ROOM_TREE} role="tree" tabindex="0"
                aria-label={words::tree()} aria-multiselectable="true"
                aria-activedescendant={active.as_ref().map(row_id)}
                {onkeydown} {oncontextmenu} onpointerdown={drag.down} onpointermove={drag.moved}
                onpointerup={drag.up} onpointercancel={drag.cancelled}>
                { drawn }
            </div>
            if rows.is_empty() {
                { nothing(&store) }
            }
            <NearNames project={project.clone()} />
            <p class="codes__hint hint" role="status">
                { hint(&project.codebook, room, drag.over.as_ref().map(|over| (over.drop, &over.row))) }
            </p>
            { buttons(&store, active.as_ref(), &rows, &asked.setter()) }
            <RowMenu asked={(*asked).clone()} on_closed={
                let asked = asked.setter();
                Callback::from(move |()| asked.set(None))
            } />
        </div>
    }
}

/// The row that the keys act on. If it is gone, the one in its place.
#[hook]
fn use_active(store: &Store, room: &CodebookRoom, rows: &Rc<Vec<TreeRow>>) -> Option<RowId> {
    let last = use_mut_ref(|| 0_usize);
    let at = room.active.as_ref().and_then(|id| rows.iter().position(|row| row.id == *id));
    if let Some(at) = at {
        *last.borrow_mut() = at;
    }
    let place = at.unwrap_or_else(|| (*last.borrow()).min(rows.len().saturating_sub(1)));
    let active = rows.get(place).map(|row| row.id.clone());
    let store = store.clone();
    let known = room.active.clone();
    use_effect_on((active.clone(), known), move |(active, known)| {
        let Some(row) = active else { return };
        show_cell(&row_id(row));
        if known.as_ref() != Some(row) {
            store.dispatch(RoomMsg::RowChosen(row.clone(), Pick::One).into());
        }
    });
    active
}

/// The row under the pointer.
pub fn row_at(event: &MouseEvent, rows: &[TreeRow]) -> Option<RowId> {
    let element: Element = event.target_dyn_into()?;
    row_of(&element, rows)
}

/// The row that an element is in.
pub fn row_of(element: &Element, rows: &[TreeRow]) -> Option<RowId> {
    let id = element.closest("[role=treeitem]").ok()??.id();
    rows.iter().map(|row| &row.id).find(|row| row_id(row) == id).cloned()
}

/// A menu is about all chosen codes if it was asked for on one of them.
pub fn choose_unless_chosen(store: &Store, row: &RowId) {
    let chosen = store.read(|model| {
        let room = model.open.as_ref().and_then(|open| open.codebook_room.as_ref());
        let chosen = room.map(|room| &room.chosen);
        row.code().is_some_and(|code| chosen.is_some_and(|chosen| chosen.contains(code)))
    });
    if !chosen {
        store.dispatch(RoomMsg::RowChosen(row.clone(), Pick::One).into());
    }
}

/// Where the field for the name of a new code is: before the row with this index, this deep.
fn new_place(codebook: &Codebook, room: &CodebookRoom, rows: &[TreeRow]) -> Option<(usize, usize)> {
    let Some(Naming::New { layer, parent, after }) = &room.naming else { return None };
    let depth = parent.as_ref().map_or(1, |parent| codebook.depth(parent) + 2);
    let belongs = |row: &TreeRow| match (&row.id, after.as_ref().or(parent.as_ref())) {
        (RowId::Code(code), Some(top)) => codebook.is_within(code, top),
        (RowId::Code(code), None) => codebook.code(code).is_some_and(|code| code.layer == *layer),
        (RowId::Layer(id), None) => id == layer,
        _ => false,
    };
    Some((rows.iter().rposition(belongs).map_or(rows.len(), |at| at + 1), depth))
}

fn new_row(depth: usize) -> Html {
    html! {
        <div key="new-code" class="room-row" role="presentation" data-kind="new"
            data-depth={depth.min(6).to_string()}>
            <NameField value="" />
        </div>
    }
}

fn nothing(store: &Store) -> Html {
    let store = store.clone();
    let onclick = move |_: MouseEvent| {
        let shown = annotator_app::codebook::room::listing::CodesShown::All;
        store.dispatch(RoomMsg::ShownChosen(shown).into());
        store.dispatch(RoomMsg::Typed(String::new()).into());
        focus_id(ROOM_TREE);
    };
    html! {
        <p class="codes__nothing">
            { words::none_found() }
            <button type="button" class="text-button" {onclick}>{ words::show_all_again() }</button>
        </p>
    }
}

/// The line below the tree: what dropping would do, or how codes are moved.
fn hint(codebook: &Codebook, room: &CodebookRoom, over: Option<(Drop, &RowId)>) -> String {
    let name = |row: &RowId| {
        let name = row.code().and_then(|code| codebook.code(code)).map(|code| code.name.clone());
        let layer = match row {
            RowId::Layer(layer) => codebook.layer(layer).map(|layer| layer.name.clone()),
            _ => None,
        };
        crate::ui::words::quoted(&name.or(layer).unwrap_or_default())
    };
    match over {
        Some((Drop::Before | Drop::After, _)) => words::drop_beside().to_owned(),
        Some((Drop::On, row)) => words::drop_below(&name(row)),
        Some((Drop::Merge, row)) => words::drop_merge(&name(row)),
        Some((Drop::Nothing, _)) => words::drop_nothing().to_owned(),
        None if !room.moves() => words::sorted_hint().to_owned(),
        None => words::drag_hint().to_owned(),
    }
}

fn buttons(
    store: &Store,
    active: Option<&RowId>,
    rows: &[TreeRow],
    asked: &UseStateSetter<Option<(RowId, Area)>>,
) -> Html {
    let Some(row) = rows.iter().find(|row| active == Some(&row.id)) else { return Html::default() };
    let act = |act: fn(&Store, &RowId)| {
        let (store, id) = (store.clone(), row.id.clone());
        Callback::from(move |_: MouseEvent| act(&store, &id))
    };
    let more = {
        let (asked, id) = (asked.clone(), row.id.clone());
        move |event: MouseEvent| {
            let button = event.target_dyn_into::<Element>();
            asked.set(button.map(|button| (id.clone(), area_of(&button))));
        }
    };
    let label = words::more_for(row.name());
    html! {
        <div class="codes__add">
            <button type="button" class="quiet-button" title={words::new_beside_long()}
                aria-label={words::new_beside_long()} onclick={act(add_beside)}>
                { icon(Icon::Plus) }<span>{ words::new_beside() }</span>
            </button>
            if matches!(row.shown, Shown::Code(_)) {
                <button type="button" class="quiet-button" title={words::new_below_long()}
                    aria-label={words::new_below_long()} onclick={act(add_below)}>
                    { icon(Icon::Plus) }<span>{ words::new_below() }</span>
                </button>
                <button type="button" class="icon-button" aria-haspopup="menu" aria-label={label.clone()}
                    title={label} onclick={more}>
                    { icon(Icon::More) }
                </button>
            }
        </div>
    }
}

fn keys(
    store: &Store,
    props: &CodesProps,
    rows: &Rc<Vec<TreeRow>>,
    active: Option<RowId>,
    asked: &UseStateHandle<Option<(RowId, Area)>>,
) -> Callback<KeyboardEvent> {
    let (store, rows, asked) = (store.clone(), Rc::clone(rows), asked.setter());
    let several = props.room.chosen.len() > 1;
    Callback::from(move |event: KeyboardEvent| {
        let in_field = event.target_dyn_into::<HtmlInputElement>().is_some();
        let Some(at) = active.clone().filter(|_| !in_field && !event.is_composing()) else {
            return;
        };
        if asks_for_menu(&event) {
            event.prevent_default();
            let area = area_of_id(&row_id(&at)).filter(|_| at.code().is_some());
            asked.set(area.map(|area| (at, area)));
            return;
        }
        if act_on(&store, &event, &at, several) || go(&store, &event, &rows, &at) {
            event.prevent_default();
            event.stop_propagation();
        }
    })
}

/// What a key does to the active row. Returns whether it does anything.
fn act_on(store: &Store, event: &KeyboardEvent, at: &RowId, several: bool) -> bool {
    let key = event.key();
    let ctrl = event.ctrl_key() || event.meta_key();
    let send = |msg: RoomMsg| store.dispatch(msg.into());
    match (key.as_str(), ctrl, event.alt_key(), at.code()) {
        (_, false, true, _) => {
            let turned =
                if annotator_words::language().right_to_left { other_side(&key) } else { &key };
            let step = match turned {
                "ArrowUp" => TreeStep::Up,
                "ArrowDown" => TreeStep::Down,
                "ArrowRight" => TreeStep::In,
                "ArrowLeft" => TreeStep::Out,
                _ => return false,
            };
            send(RoomMsg::Stepped(step));
        }
        ("Insert", false, ..) | ("Enter", true, ..) => {
            let add = if event.shift_key() { add_below } else { add_beside };
            add(store, at);
        }
        ("F2", false, _, Some(code)) => {
            send(RoomMsg::NamingBegun(Naming::Rename(code.clone())));
        }
        ("Delete", false, _, Some(code)) => ask_removal(store, chosen_with(store, code)),
        ("Enter", false, _, Some(_)) => {
            send(RoomMsg::Opened(true));
            crate::browser::frame::after_frame(|| focus_id(NAME_FIELD));
        }
        ("Enter", false, _, None) => send(RoomMsg::RowTurned(at.clone())),
        (" ", _, _, Some(_)) => send(RoomMsg::RowChosen(at.clone(), Pick::Toggle)),
        ("Escape", false, ..) if several => send(RoomMsg::RowChosen(at.clone(), Pick::One)),
        _ => return false,
    }
    true
}

/// Moves through the tree, as the tree pattern has it. With Shift, the rows on the way are chosen.
fn go(store: &Store, event: &KeyboardEvent, rows: &[TreeRow], at: &RowId) -> bool {
    let key = event.key();
    let keeps = event.ctrl_key() && matches!(key.as_str(), "ArrowUp" | "ArrowDown");
    if (event.ctrl_key() && !keeps) || event.meta_key() || event.alt_key() {
        return false;
    }
    let turned = if annotator_words::language().right_to_left { other_side(&key) } else { &key };
    let Some(lead) = lead(rows, at, turned) else { return false };
    let pick = if keeps {
        Pick::Keep
    } else if event.shift_key() && key.len() > 1 {
        Pick::Range
    } else {
        Pick::One
    };
    let msg: Msg = match lead {
        Lead::To(row) => RoomMsg::RowChosen(row, pick).into(),
        Lead::Turn(row) => RoomMsg::RowTurned(row).into(),
    };
    store.dispatch(msg);
    true
}
