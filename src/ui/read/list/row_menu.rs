//! The menu of a row: what can be done with its annotation, which is the chosen one then.

use yew::prelude::*;

use crate::ui::parts::context_menu::ContextMenu;
use crate::ui::parts::hooks::{sender, use_selector, use_store};
use crate::ui::read::inspector::actions::{Offered, tag_items};
use crate::ui::words::inspector as words;
use annotator_app::placing::Area;

#[derive(Properties, PartialEq)]
pub struct RowMenuProps {
    /// The row that asked for it; `None` while it is closed.
    pub at: Option<Area>,
    pub on_closed: Callback<()>,
}

#[component]
pub fn RowMenu(props: &RowMenuProps) -> Html {
    let store = use_store();
    let dispatch = sender(&store);
    let offered = use_selector(Offered::of).unwrap_or_default();
    html! {
        <ContextMenu label={words::tag_actions()} at={props.at} on_closed={props.on_closed.clone()}>
            { tag_items(&offered, &store, &dispatch) }
        </ContextMenu>
    }
}
