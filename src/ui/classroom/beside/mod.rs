//! A work beside the key, for its student and for the teacher: the text with what was marked, the
//! items beside it, and a panel with the chosen item.

mod filters;
pub mod list;
mod more;
mod panel;
mod summary;
mod text;

pub use filters::kind_name;
pub use panel::about;
pub use summary::summary_card;

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::focus::{focus_id, focused};
use crate::browser::list::show_row;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::letters::use_letters;
use crate::ui::words::feedback as words;
use annotator_app::classroom::beside::Comparison;
use annotator_app::classroom::showing::Showing;

#[derive(PartialEq, Properties)]
pub struct BesideProps {
    pub work: Rc<Comparison>,
    /// The place of the chosen item.
    pub chosen: usize,
    pub on_choose: Callback<usize>,
    /// Which items are shown.
    pub showing: Showing,
    pub on_show: Callback<Showing>,
    /// The student's name, for the teacher. The student sees *Yours* instead, and what the teacher
    /// says.
    #[prop_or_default]
    pub whose: Option<AttrValue>,
    /// More about the chosen item, below its record.
    #[prop_or_default]
    pub item_end: Html,
    /// More at the end of the panel.
    #[prop_or_default]
    pub panel_end: Html,
}

/// The text and the panel, side by side. The keys N and B lead to the items, and W shows only what
/// was wrong.
#[component]
pub fn BesideKey(props: &BesideProps) -> Html {
    let BesideProps { work, chosen, showing, .. } = props;
    let shown = showing.nearest(&work.feedback, *chosen);
    let texts = use_memo((Rc::clone(work), showing.clone()), |(work, showing)| work.texts(showing));
    use_keys_of_items(props);
    // The room of the teacher is a main part itself.
    let main = if props.whose.is_some() { "div" } else { "main" };
    use_shown_item(shown);
    html! {
        <div class="beside">
            <@{main} class="beside__main">
                <filters::Filters work={Rc::clone(work)} showing={showing.clone()}
                    on_show={props.on_show.clone()} />
                <div class="beside__scroll">
                    { text::texts(&texts, props, shown) }
                    if work.feedback.items.is_empty() {
                        <p class="beside__none">{ words::nothing_marked() }</p>
                    } else if shown.is_none() {
                        { filters::none_shown(&props.on_show) }
                    }
                </div>
            </@>
            { panel::panel(props, shown) }
        </div>
    }
}

#[hook]
fn use_keys_of_items(props: &BesideProps) {
    let (work, showing, chosen) = (Rc::clone(&props.work), props.showing.clone(), props.chosen);
    let (choose, show) = (props.on_choose.clone(), props.on_show.clone());
    use_letters(Callback::from(move |letter: char| {
        let forward = match letter {
            'n' => true,
            'b' => false,
            'w' => {
                show.emit(Showing { only_wrong: !showing.only_wrong, ..showing.clone() });
                return true;
            }
            _ => return false,
        };
        if let Some(next) = showing.step(&work.feedback, chosen, forward) {
            choose.emit(next);
        }
        true
    }));
}

/// The id of the button of an item in the text.
fn button_id(item: usize) -> String {
    format!("beside-item-{item}")
}

/// The id of the start of an item's passage.
fn passage_id(item: usize) -> String {
    format!("beside-passage-{item}")
}

/// Brings the chosen item into view. The focus goes with it if it was on another item.
#[hook]
fn use_shown_item(shown: Option<usize>) {
    let first = use_mut_ref(|| true);
    use_effect_on(shown, move |shown| {
        let Some(item) = *shown else { return };
        if first.replace(false) {
            return;
        }
        let on_item = focused().is_some_and(|it| it.matches(".beside-chip") == Ok(true));
        if on_item {
            focus_id(&button_id(item));
        }
        for id in [button_id(item), passage_id(item)] {
            show_row(&id);
        }
    });
}

/// The item that an element belongs to.
fn item_of(event: &MouseEvent) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("[data-item]").ok()??.get_attribute("data-item")?.parse().ok()
}
