//! The menu of a code in the tree: all that can be done with it, with the keys.

use yew::prelude::*;

use super::tree::NAME_FIELD;
use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::browser::store::Store;
use crate::ui::parts::context_menu::ContextMenu;
use crate::ui::parts::hooks::use_store;
use crate::ui::parts::menu::{danger_item, menu_item};
use crate::ui::words::{codebook as words, statements};
use annotator_app::codebook::CodebookMsg;
use annotator_app::codebook::room::RoomMsg;
use annotator_app::codebook::room::naming::Naming;
use annotator_app::codebook::tree::RowId;
use annotator_app::dialog::Dialog;
use annotator_app::msg::Msg;
use annotator_app::placing::Area;
use annotator_core::codebook::{Code, TreeStep};
use annotator_core::project::id::CodeId;

/// Begins to type the name of a new code beside the row, or at the end of the layer.
pub fn add_beside(store: &Store, row: &RowId) {
    add(store, row, Naming::beside);
}

/// Begins to type the name of a new code below the row.
pub fn add_below(store: &Store, row: &RowId) {
    add(store, row, Naming::below);
}

fn add(
    store: &Store,
    row: &RowId,
    naming: fn(&annotator_core::codebook::Codebook, &CodeId) -> Option<Naming>,
) {
    let naming = match row {
        RowId::Layer(layer) => {
            Some(Naming::New { layer: layer.clone(), parent: None, after: None })
        }
        RowId::Code(code) => {
            store.read(|model| naming(&model.open.as_ref()?.project.codebook, code))
        }
        RowId::Recent(_) | RowId::RecentHead => None,
    };
    if let Some(naming) = naming {
        store.dispatch(RoomMsg::NamingBegun(naming).into());
    }
}

/// Removes codes, after asking if something depends on them.
pub fn ask_removal(store: &Store, codes: Vec<CodeId>) {
    store.dispatch(Msg::Codebook(CodebookMsg::RemovalAsked(codes)));
}

/// The codes that an action on a row is about: all that are chosen if this code is one of them.
pub fn chosen_with(store: &Store, code: &CodeId) -> Vec<CodeId> {
    let chosen = store.read(|model| {
        let room = model.open.as_ref()?.codebook_room();
        room.chosen.contains(code).then(|| room.codes())
    });
    chosen.unwrap_or_else(|| vec![code.clone()])
}

#[derive(Properties, PartialEq)]
pub struct RowMenuProps {
    pub asked: Option<(RowId, Area)>,
    pub on_closed: Callback<()>,
}

#[component]
pub fn RowMenu(props: &RowMenuProps) -> Html {
    let store = use_store();
    let about = store.read(|model| {
        let open = model.open.as_ref()?;
        let (row, _) = props.asked.as_ref()?;
        let code = open.project.codebook.code(row.code()?)?;
        Some(code.clone())
    });
    let about = about.map(|code| {
        let codes = chosen_with(&store, &code.id);
        (code, codes)
    });
    let items = about.as_ref().map(|(code, codes)| items(&store, code, codes));
    let name = about.as_ref().map_or("", |(code, _)| code.name.as_str());
    html! {
        <ContextMenu label={statements::menu_of(name)} on_closed={props.on_closed.clone()}
            at={props.asked.as_ref().filter(|_| about.is_some()).map(|(_, at)| *at)}>
            { items.unwrap_or_default() }
        </ContextMenu>
    }
}

fn items(store: &Store, code: &Code, codes: &[CodeId]) -> Html {
    let send = |msg: RoomMsg| {
        let store = store.clone();
        Callback::from(move |()| store.dispatch(msg.clone().into()))
    };
    let dialog = |dialog: Dialog| {
        let store = store.clone();
        Callback::from(move |()| store.dispatch(Msg::DialogOpened(dialog.clone())))
    };
    let row = |act: fn(&Store, &RowId)| {
        let (store, row) = (store.clone(), RowId::Code(code.id.clone()));
        Callback::from(move |()| act(&store, &row))
    };
    let open = {
        let store = store.clone();
        Callback::from(move |()| {
            store.dispatch(RoomMsg::Opened(true).into());
            after_frame(|| focus_id(NAME_FIELD));
        })
    };
    let delete = {
        let (store, codes) = (store.clone(), codes.to_vec());
        Callback::from(move |()| ask_removal(&store, codes.clone()))
    };
    let key = |key: &'static str| Some(key.to_owned());
    let step = |step: TreeStep| send(RoomMsg::Stepped(step));
    let aside = send(RoomMsg::SetAside(codes.to_vec(), !code.set_aside));
    let aside_name = if code.set_aside { words::back_item() } else { words::aside_item() };
    let one = codes.len() == 1;
    html! {
        <>
            if one {
                { menu_item(words::open_item(), key(words::key_enter()), false, open) }
                { menu_item(words::rename_item(), key(words::key_rename()), false,
                    send(RoomMsg::NamingBegun(Naming::Rename(code.id.clone())))) }
                { menu_item(words::beside_item(), key(words::key_insert()), false, row(add_beside)) }
                { menu_item(words::below_item(), key(words::key_insert_below()), false, row(add_below)) }
            }
            { menu_item(words::up_item(), key(words::key_up()), false, step(TreeStep::Up)) }
            { menu_item(words::down_item(), key(words::key_down()), false, step(TreeStep::Down)) }
            { menu_item(words::in_item(), key(words::key_in()), false, step(TreeStep::In)) }
            { menu_item(words::out_item(), key(words::key_out()), false, step(TreeStep::Out)) }
            { menu_item(words::merge_item(), None, false, dialog(Dialog::MergeCodes(codes.to_vec(), None))) }
            if one {
                { menu_item(words::split_item(), None, false, dialog(Dialog::SplitCode(code.id.clone()))) }
            }
            { menu_item(aside_name, None, false, aside) }
            { danger_item(words::delete_item(), delete) }
        </>
    }
}
