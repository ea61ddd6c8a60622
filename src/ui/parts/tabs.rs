//! The tabs of a room, of which one is shown.

use yew::prelude::*;

use crate::ui::parts::roving::move_focus;

/// A tab.
pub struct Tab {
    pub id: &'static str,
    pub name: &'static str,
    /// Whether it is the one shown.
    pub on: bool,
    /// Called when it is chosen.
    pub choose: Callback<MouseEvent>,
}

/// The tabs, in this order. The arrow keys move the focus and choose.
pub fn tab_list(label: &'static str, tabs: impl Iterator<Item = Tab>) -> Html {
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if let Some(tab) = move_focus(&event, "[role=tab]") {
            tab.click();
        }
    });
    html! {
        <div class="tabs__list" role="tablist" aria-label={label} {onkeydown}>
            { for tabs.map(tab_button) }
        </div>
    }
}

fn tab_button(tab: Tab) -> Html {
    html! {
        <button type="button" class="tab" role="tab" key={tab.id} id={tab.id}
            aria-selected={tab.on.to_string()} tabindex={if tab.on { "0" } else { "-1" }}
            onclick={tab.choose}>
            { tab.name }
        </button>
    }
}
