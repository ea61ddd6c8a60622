//! A menu that several rows share. It opens beside the row that asked for it.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::page::element;
use crate::browser::popover;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::menu::on_key;
use annotator_app::placing::Area;

#[derive(Properties)]
pub struct ContextMenuProps {
    /// The menu's name.
    pub label: AttrValue,
    /// Where to open it; `None` while it is closed.
    pub at: Option<Area>,
    /// The items.
    pub children: Html,
    /// Called after it was closed.
    pub on_closed: Callback<()>,
}

impl PartialEq for ContextMenuProps {
    fn eq(&self, _: &Self) -> bool {
        // Items hold callbacks, which are new at each rendering.
        false
    }
}

/// The menu. The browser closes it on Escape and on a press elsewhere, and returns the focus.
#[component]
pub fn ContextMenu(props: &ContextMenuProps) -> Html {
    let node = use_node_ref();
    use_effect_on((props.at, node.clone()), |(at, node)| {
        let Some((at, element)) = at.zip(node.cast::<HtmlElement>()) else { return };
        popover::show(&element);
        popover::place(&element, at);
        let first = element.query_selector("[role=menuitem]").ok().flatten();
        if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });
    let ontoggle = {
        let closed = props.on_closed.clone();
        move |event: Event| {
            if !popover::is_toggled_on(&event) {
                closed.emit(());
            }
        }
    };
    html! {
        <div ref={node} class="menu__list" data-placed="true" popover="auto" role="menu"
            aria-label={props.label.clone()} onkeydown={Callback::from(|event| on_key(&event))}
            {ontoggle}>
            { props.children.clone() }
        </div>
    }
}

/// Whether a key asks for the menu of a row.
pub fn asks_for_menu(event: &KeyboardEvent) -> bool {
    event.key() == "ContextMenu" || event.key() == "F10" && event.shift_key()
}

/// The area of the element with this id.
pub fn area_of_id(id: &str) -> Option<Area> {
    let element = element(id)?;
    Some(popover::area_of(&element))
}
