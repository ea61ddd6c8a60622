//! The list that "+n" opens: all annotations of a paragraph, in a popover.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::browser::popover;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::read::document::chip::{ChipButton, chip_button};
use crate::ui::read::document::painting::Painting;
use crate::ui::words::document as words;
use annotator_app::coding::marks::Chips;
use annotator_app::placing::Area;
use annotator_core::project::id::AnnotationId;

/// What the list shows, and where.
#[derive(Clone)]
pub struct OpenList {
    chips: Rc<Chips>,
    anchor: Area,
}

impl PartialEq for OpenList {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.chips, &other.chips)
    }
}

impl OpenList {
    /// The list beside the button that was pressed.
    pub fn at(event: &MouseEvent, chips: Rc<Chips>) -> Self {
        let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let anchor = button.map(|button| popover::area_of(&button)).unwrap_or_default();
        Self { chips, anchor }
    }
}

#[derive(Properties, PartialEq)]
pub struct ChipListProps {
    pub opened: Option<OpenList>,
    /// Called after it was closed.
    pub on_closed: Callback<()>,
    /// Shows in the text which annotation the pointer is on.
    pub painting: Painting,
}

/// The list. The browser closes it on Escape and on a press elsewhere.
#[component]
pub fn ChipList(props: &ChipListProps) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    let chosen = use_selector(|model| Some(model.open.as_ref()?.chosen.as_ref()?.id));
    use_effect_on((props.opened.clone(), node.clone()), |(opened, node)| {
        if let (Some(opened), Some(element)) = (opened, node.cast::<HtmlElement>()) {
            popover::show(&element);
            popover::place(&element, opened.anchor);
            if let Some(first) = first_button(&element) {
                // `focus` does not throw; on a hidden button it does nothing.
                let _ = first.focus();
            }
        }
    });
    let on_chosen = {
        let node = node.clone();
        Callback::from(move |()| {
            if let Some(element) = node.cast::<HtmlElement>() {
                popover::hide(&element);
            }
        })
    };
    let hover: Callback<Option<AnnotationId>> = {
        let painting = props.painting.clone();
        Callback::from(move |id| painting.hover(id))
    };
    let ontoggle = {
        let closed = props.on_closed.clone();
        move |event: Event| {
            if !popover::is_toggled_on(&event) {
                closed.emit(());
            }
        }
    };
    let chips = props.opened.as_ref().map(|opened| Rc::clone(&opened.chips)).unwrap_or_default();
    html! {
        <div ref={node} class="chip-list" popover="auto" role="group" {ontoggle}
            aria-label={words::paragraph_list()}>
            for chip in &chips.first {
                { chip_button(&ChipButton {
                    chip,
                    pressed: chosen == Some(chip.id),
                    hover: &hover,
                    on_chosen: Some(&on_chosen),
                    tabbable: true,
                }, &dispatch) }
            }
        </div>
    }
}

fn first_button(element: &HtmlElement) -> Option<HtmlElement> {
    element.query_selector("button").ok()??.dyn_into().ok()
}
