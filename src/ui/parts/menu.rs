//! A button that opens a menu. The menu is the browser's own popover, so that it is never clipped,
//! closes on Escape and on a click elsewhere, and returns the focus.

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::browser::popover::{hide_around, is_shown};
use crate::ui::parts::hooks::use_effect_on;

/// A button with its menu.
pub struct Menu {
    /// Unique on the page.
    pub id: AttrValue,
    /// The menu's name.
    pub label: AttrValue,
    /// The button's name if its content does not say it.
    pub button_label: Option<AttrValue>,
    /// The button's block class.
    pub button_class: &'static str,
    /// The button's content.
    pub button: Html,
    /// The items, drawn by [`menu_item`].
    pub children: Html,
}

pub fn menu(props: Menu) -> Html {
    html! {
        <span class="menu">
            <button type="button" class={props.button_class} popovertarget={props.id.clone()}
                aria-haspopup="menu" aria-label={props.button_label}>
                { props.button }
            </button>
            <div class="menu__list" id={props.id} popover="auto" role="menu"
                aria-label={props.label} onkeydown={Callback::from(|event| on_key(&event))}>
                { props.children }
            </div>
        </span>
    }
}

/// A menu item, possibly with a second line. `onchosen` is called after the menu has closed.
pub fn menu_item(
    name: impl Into<AttrValue>,
    detail: Option<String>,
    first: bool,
    onchosen: Callback<()>,
) -> Html {
    item(&name.into(), detail, first, None, onchosen)
}

/// An item for what cannot be undone.
pub fn danger_item(name: impl Into<AttrValue>, onchosen: Callback<()>) -> Html {
    item(&name.into(), None, false, Some("danger"), onchosen)
}

fn item(
    name: &AttrValue,
    detail: Option<String>,
    first: bool,
    kind: Option<&'static str>,
    onchosen: Callback<()>,
) -> Html {
    let onclick = Callback::from(move |event: MouseEvent| {
        // The menu closes first, so that the focus is back on the button before a dialog takes it.
        close_around(&event);
        onchosen.emit(());
    });
    html! {
        <button type="button" class="menu__item" role="menuitem" data-kind={kind}
            autofocus={first} {onclick}>
            <span class="menu__name">{ name }</span>
            if let Some(detail) = detail {
                <span class="menu__detail">{ detail }</span>
            }
        </button>
    }
}

/// Whether the popover around an element is open.
#[hook]
pub fn use_popover_open(node: &NodeRef) -> bool {
    let open = use_state_eq(|| false);
    use_effect_on(node.clone(), {
        let open = open.setter();
        move |node| {
            let popover = node.cast::<Element>();
            let popover = popover.and_then(|it| it.closest("[popover]").ok().flatten());
            let listener = popover.map(|popover| {
                let shown = popover.clone();
                EventListener::new(&popover, "toggle", move |_| open.set(is_shown(&shown)))
            });
            move || drop(listener)
        }
    });
    *open
}

/// Moves the focus to the first item of a menu that was drawn after the menu had opened.
pub fn focus_first_item(node: &NodeRef) {
    let first = node.cast::<Element>().and_then(|list| items(&list).into_iter().next());
    if let Some(item) = first {
        let _ = item.focus();
    }
}

/// Closes the popover around the target of an event.
pub fn close_around(event: &Event) {
    if let Some(element) = event.target().and_then(|target| target.dyn_into().ok()) {
        hide_around(&element);
    }
}

/// Arrows, Home and End move through the items; Tab leaves the menu.
pub fn on_key(event: &KeyboardEvent) {
    let key = event.key();
    if key == "Tab" {
        close_around(event);
        return;
    }
    let Some(focused) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    let Ok(Some(list)) = focused.closest("[role=menu]") else { return };
    let items = items(&list);
    let at = items.iter().position(|item| item.is_same_node(Some(&focused)));
    let last = items.len().saturating_sub(1);
    let next = match (key.as_str(), at) {
        ("Home", _) | ("ArrowDown", None) => 0,
        ("End", _) | ("ArrowUp", None) => last,
        ("ArrowDown", Some(at)) => {
            if at == last {
                0
            } else {
                at + 1
            }
        }
        ("ArrowUp", Some(at)) => at.checked_sub(1).unwrap_or(last),
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    if let Some(item) = items.get(next) {
        let _ = item.focus();
    }
}

fn items(list: &Element) -> Vec<HtmlElement> {
    let Ok(nodes) = list.query_selector_all("[role=menuitem]") else { return Vec::new() };
    (0..nodes.length()).filter_map(|at| nodes.item(at)?.dyn_into::<HtmlElement>().ok()).collect()
}
