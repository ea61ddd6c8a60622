//! A row of the tree: the heading of a layer, or a code; and the field for a name.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::dragging::Drop;
use super::tree::{NAME_FIELD, ROOM_TREE};
use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::browser::keyboard::is_of_ime;
use crate::browser::popover::is_narrow;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_effect_on, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::code_mark;
use crate::ui::words::{codebook as words, dialogs, number};
use annotator_app::codebook::room::listing::CodeCount;
use annotator_app::codebook::room::{Pick, RoomMsg};
use annotator_app::codebook::tree::{RowId, Shown, TreeRow};
use annotator_core::codebook::{Look, Paint};

/// The id of a row's element.
pub fn row_id(row: &RowId) -> String {
    match row {
        RowId::RecentHead => "room-recent".to_owned(),
        RowId::Layer(layer) => format!("room-layer-{}", layer.as_str()),
        RowId::Recent(code) | RowId::Code(code) => format!("room-code-{}", code.as_str()),
    }
}

#[derive(Properties, PartialEq)]
pub struct RoomRowProps {
    pub row: TreeRow,
    pub look: Option<(Look, Paint)>,
    pub count: CodeCount,
    /// Whether the keys act on it.
    pub active: bool,
    /// Whether it is chosen together with others.
    pub chosen: bool,
    /// Whether its name is being typed.
    pub renamed: bool,
    /// What dropping here would do.
    pub drop: Option<Drop>,
    pub dragged: bool,
}

#[component]
pub fn RoomRow(props: &RoomRowProps) -> Html {
    let store = use_store();
    let TreeRow { id, shown, depth, open } = &props.row;
    let code = match shown {
        Shown::Code(code) => Some(code),
        Shown::Layer(_) | Shown::RecentHead => None,
    };
    let aside = code.is_some_and(|code| code.set_aside);
    let onclick = {
        let (store, id) = (store.clone(), id.clone());
        move |event: MouseEvent| {
            let pick = match (event.shift_key(), event.ctrl_key() || event.meta_key()) {
                (true, _) => Pick::Range,
                (false, true) => Pick::Toggle,
                (false, false) => Pick::One,
            };
            store.dispatch(RoomMsg::RowChosen(id.clone(), pick).into());
            if pick == Pick::One && id.code().is_some() && is_narrow() {
                store.dispatch(RoomMsg::Opened(true).into());
                after_frame(|| focus_id("room-back"));
            }
        }
    };
    let ondblclick = {
        let id = id.clone();
        move |_: MouseEvent| {
            if id.code().is_some() {
                focus_id(NAME_FIELD);
            }
        }
    };
    let turn = {
        let (store, id) = (store, id.clone());
        move |event: MouseEvent| {
            event.stop_propagation();
            store.dispatch(RoomMsg::RowTurned(id.clone()).into());
        }
    };
    html! {
        <div class="room-row" id={row_id(id)} role="treeitem"
            data-kind={if code.is_some() { "code" } else { "head" }}
            data-depth={(*depth).min(6).to_string()} data-aside={aside.to_string()}
            data-active={props.active.to_string()} data-drop={props.drop.map(Drop::name)}
            data-dragged={props.dragged.to_string()}
            aria-level={(depth + 1).to_string()} aria-expanded={open.map(|open| open.to_string())}
            aria-selected={(props.chosen || props.active).to_string()} {onclick} {ondblclick}>
            if let Some(open) = open {
                <span class="room-row__turn" aria-hidden="true" onclick={turn}>
                    { icon(if *open { Icon::Down } else { Icon::Right }) }
                </span>
            } else {
                <span class="room-row__turn" aria-hidden="true"></span>
            }
            if let Some((look, paint)) = props.look { { code_mark(look, paint) } }
            if props.renamed {
                <NameField value={props.row.name().to_owned()} />
            } else {
                <span class="room-row__name" dir="auto" title={props.row.name().to_owned()}>
                    { props.row.name() }
                </span>
            }
            if aside { <span class="visually-hidden">{ words::is_aside() }</span> }
            { counts(props.count, code.is_some(), *open != Some(true)) }
            if let Some(key) = code.and_then(|code| code.key.clone()) {
                <kbd aria-hidden="true">{ key }</kbd>
            }
        </div>
    }
}

/// How often a code is used. A folded code counts those below it.
fn counts(count: CodeCount, is_code: bool, folded: bool) -> Html {
    if !is_code {
        return Html::default();
    }
    let said = if count.own == count.with_below {
        words::counts(count.own)
    } else {
        words::counts_below(count.own, count.with_below)
    };
    let more = count.with_below - count.own;
    html! {
        <>
            <span class="visually-hidden">{ said }</span>
            <span class="num" aria-hidden="true" data-none={(count.with_below == 0).to_string()}>
                { number(count.own) }
                if folded && more > 0 {
                    <span class="room-row__more">{ format!(" +{}", number(more)) }</span>
                }
            </span>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct NameFieldProps {
    /// The name to start with.
    pub value: AttrValue,
}

/// The field in which a name is typed in the tree. Enter and leaving it take the name, Escape gives
/// up.
#[component]
pub fn NameField(props: &NameFieldProps) -> Html {
    let store = use_store();
    let node = use_node_ref();
    let taken = use_state_eq(|| None::<String>);
    let over = use_mut_ref(|| false);
    // Its content is not tied to the value, so that rendering cannot undo a keystroke.
    use_effect_on((node.clone(), props.value.clone()), |(node, value)| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            input.set_value(value);
            let _ = input.focus();
            input.select();
        }
    });
    let end = {
        let (store, taken, over) = (store.clone(), taken.setter(), over);
        Callback::from(move |(name, leaves): (Option<String>, bool)| {
            let problem = store.read(|model| {
                let open = model.open.as_ref()?;
                let naming = open.codebook_room.as_ref()?.naming.clone()?;
                naming.taken(&open.project.codebook, name.as_deref()?.trim())
            });
            if problem.is_some() && !leaves {
                return taken.set(problem);
            }
            if over.replace(true) {
                return;
            }
            // A name that is taken is given up when the field is left.
            let name = name.filter(|_| problem.is_none());
            store.dispatch(RoomMsg::NamingEnded(name).into());
        })
    };
    let onkeydown = {
        let end = end.clone();
        move |event: KeyboardEvent| {
            event.stop_propagation();
            if is_of_ime(&event) {
                return;
            }
            let key = event.key();
            if key != "Enter" && key != "Escape" {
                return;
            }
            event.prevent_default();
            let name = (key == "Enter").then(|| value_of(&event));
            end.emit((name, false));
            let ended = store.read(|model| {
                let room = model.open.as_ref().and_then(|open| open.codebook_room.as_ref());
                room.is_none_or(|room| room.naming.is_none())
            });
            if ended {
                focus_id(ROOM_TREE);
            }
        }
    };
    let onblur = move |event: FocusEvent| end.emit((Some(value_of(&event)), true));
    let oninput = {
        let taken = taken.setter();
        move |_: InputEvent| taken.set(None)
    };
    html! {
        <span class="room-row__field">
            <input class="field" type="text" autocomplete="off" dir="auto" ref={node}
                aria-label={words::name_of_code()}
                aria-invalid={taken.is_some().then_some("true")}
                onclick={|event: MouseEvent| event.stop_propagation()}
                {onkeydown} {onblur} {oninput} />
            if let Some(name) = &*taken {
                <span class="room-row__problem" role="alert">{ dialogs::name_taken(name) }</span>
            }
        </span>
    }
}
