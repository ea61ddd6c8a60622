//! The menu of a row of the codebook, and the description of a code.

use yew::prelude::*;

use super::CodeMenu;
use super::state::Act;
use crate::ui::parts::context_menu::ContextMenu;
use crate::ui::parts::hooks::{sender, use_selector};
use crate::ui::parts::menu::menu_item;
use crate::ui::words::{inspector, memos, panels as words, statements};
use annotator_app::codebook::tree::{RowId, groups_of};
use annotator_app::coding::CodingMsg;
use annotator_app::dialog::Dialog;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::{CodeId, LayerId};
use annotator_core::project::memo::MemoOf;

/// The menu of the row that asked for it.
pub fn menu_of_row(menu: &CodeMenu) -> Html {
    let items = menu.store.read(|model| {
        let open = model.open.as_ref()?;
        let (row, _) = menu.asked.as_ref()?;
        let codebook = &open.project.codebook;
        match row {
            RowId::RecentHead => None,
            RowId::Layer(layer) => {
                let name = codebook.layer(layer)?.name.clone();
                Some((name, layer_items(menu, codebook, layer, open.is_codebook_locked())))
            }
            RowId::Recent(code) | RowId::Code(code) => {
                let found = codebook.code(code)?;
                let filtered = open.filter.code.as_ref() == Some(code);
                let locked = open.is_codebook_locked();
                Some((found.name.clone(), code_items(menu, row, found, filtered, locked)))
            }
        }
    });
    let (name, items) = items.unwrap_or_default();
    let closed = menu.send.clone();
    html! {
        <ContextMenu label={statements::menu_of(&name)} at={menu.asked.as_ref().map(|(_, at)| *at)}
            on_closed={Callback::from(move |()| closed.dispatch(Act::Ask(None)))}>
            { items }
        </ContextMenu>
    }
}

fn layer_items(menu: &CodeMenu, codebook: &Codebook, layer: &LayerId, locked: bool) -> Html {
    let add = new_code(menu, layer, None);
    let turn = |fold: bool| {
        let (send, groups) = (menu.send.clone(), groups_of(codebook, layer));
        Callback::from(move |()| send.dispatch(Act::TurnAll(groups.clone(), fold)))
    };
    html! {
        <>
            if !locked {
                { menu_item(words::add_code_to(), None, false, add) }
            }
            { menu_item(words::unfold_all(), None, false, turn(false)) }
            { menu_item(words::fold_all(), None, false, turn(true)) }
        </>
    }
}

fn code_items(menu: &CodeMenu, row: &RowId, code: &Code, filtered: bool, locked: bool) -> Html {
    let dispatch = sender(&menu.store);
    let id = code.id.clone();
    let filter = dispatch.reform({
        let id = id.clone();
        move |()| Msg::Coding(CodingMsg::FilterCodeChosen((!filtered).then(|| id.clone())))
    });
    let about = {
        let (send, row) = (menu.send.clone(), row.clone());
        Callback::from(move |()| send.dispatch(Act::About(row.clone())))
    };
    let edit = {
        let id = id.clone();
        dispatch.reform(move |()| Msg::DialogOpened(Dialog::EditCode(id.clone())))
    };
    let memo = {
        let about = MemoOf::Code(id.clone());
        dispatch.reform(move |()| Msg::DialogOpened(Dialog::Memo(about.clone())))
    };
    let below = new_code(menu, &code.layer, Some(id));
    let show = if filtered { words::show_all() } else { words::show_only() };
    html! {
        <>
            { menu_item(words::about_item(), None, false, about) }
            { menu_item(show, None, false, filter) }
            if !locked {
                { menu_item(words::edit_code_item(), None, false, edit) }
                { menu_item(words::add_code_below(), None, false, below) }
                { menu_item(memos::item(), None, false, memo) }
            }
        </>
    }
}

fn new_code(menu: &CodeMenu, layer: &LayerId, parent: Option<CodeId>) -> Callback<()> {
    let layer = layer.clone();
    sender(&menu.store).reform(move |()| {
        let (layer, parent, name) = (layer.clone(), parent.clone(), String::new());
        Msg::DialogOpened(Dialog::NewCode { layer, parent, name })
    })
}

#[derive(Properties, PartialEq)]
pub struct AboutProps {
    pub code: std::rc::Rc<Code>,
    /// How many annotations of the statement have it.
    pub count: usize,
}

/// What a code means.
#[component]
pub fn About(props: &AboutProps) -> Html {
    let code = &props.code;
    // `None` where counts are hidden.
    let all = {
        let id = code.id.clone();
        use_selector(move |model| {
            let open = model.open.as_ref().filter(|open| open.shows_code_counts());
            let project = open.map(|open| &open.project);
            project.map(|project| project.count_of(&project.codebook.with_below(&id)))
        })
    };
    let definition =
        if code.definition.is_empty() { words::no_definition() } else { &code.definition };
    let rules = [
        (words::includes(), &code.include),
        (words::excludes(), &code.exclude),
        (words::examples(), &code.examples),
    ];
    html! {
        <div class="about__content">
            <p class="about__definition" dir="auto">{ definition.to_owned() }</p>
            <div class="about__rules">
                for (name, items) in rules {
                    <div hidden={items.is_empty()}>
                        <span class="about__rule">{ name }</span>
                        <span dir="auto">{ inspector::joined(items) }</span>
                    </div>
                }
            </div>
            if let Some(all) = all {
                <p class="hint">{ words::annotations_here(props.count, all) }</p>
            }
        </div>
    }
}
