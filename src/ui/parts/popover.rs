//! A popover that a button opens. The browser closes it on Escape and on a press elsewhere, and
//! returns the focus.

use yew::prelude::*;

use crate::browser::popover::is_toggled_on;

#[derive(Properties, PartialEq)]
pub struct PopoverProps {
    /// Unique on the page. The button names it in `popovertarget`.
    pub id: &'static str,
    pub class: &'static str,
    /// The popover's name.
    pub label: AttrValue,
    pub children: Html,
}

/// The popover. Its content is drawn only while it is open.
#[component]
pub fn Popover(props: &PopoverProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        move |event: Event| open.set(is_toggled_on(&event))
    };
    html! {
        <div class={props.class} id={props.id} popover="auto" role="dialog"
            aria-label={props.label.clone()} {ontoggle}>
            if *open {
                { props.children.clone() }
            }
        </div>
    }
}
