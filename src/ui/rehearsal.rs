//! Draws a small project where nobody sees it, part by part, whenever the page has nothing else to
//! do. The browser compiles functions and loads letters when they are first needed; so the first
//! project that somebody opens does not wait for that.

use yew::prelude::*;

use crate::app::rehearsal::model;
use crate::browser::frame::when_idle;
use crate::browser::ports::BrowserPorts;
use crate::browser::store::Store;
use crate::ui::bar::{Bar, OpenPanels};
use crate::ui::codebook::CodebookPanel;
use crate::ui::document::DocumentPane;
use crate::ui::hooks::use_effect_on;
use crate::ui::list::AnnotationList;
use crate::ui::statements::StatementsPanel;

/// So many parts are there, one more each time; then all go.
const PARTS: u8 = 4;

/// The rehearsal. It draws nothing once it is over.
#[component]
pub fn Rehearsal() -> Html {
    let parts = use_state_eq(|| 0_u8);
    let store = use_state(|| None::<Store>);
    use_effect_on(*parts, {
        let (parts, store) = (parts.clone(), store.clone());
        move |drawn| {
            let next = drawn + 1;
            if next <= PARTS + 1 {
                when_idle(move || {
                    if next == 1 {
                        store.set(Some(Store::still(model(&mut BrowserPorts))));
                    }
                    parts.set(next);
                });
            }
        }
    });
    let Some(store) = (*store).clone().filter(|_| *parts <= PARTS) else { return Html::default() };
    html! {
        <div class="rehearsal workspace" aria-hidden="true">
            <ContextProvider<Store> context={store}>
                { part(*parts) }
            </ContextProvider<Store>>
        </div>
    }
}

fn part(parts: u8) -> Html {
    html! {
        <>
            <Bar panels={OpenPanels::default()} left_button={NodeRef::default()}
                right_button={NodeRef::default()} on_left={Callback::noop()}
                on_right={Callback::noop()} />
            if parts > 1 {
                <div class="side"><StatementsPanel /><CodebookPanel /></div>
            }
            if parts > 2 {
                <div class="reading"><DocumentPane /></div>
            }
            if parts > 3 {
                <div class="inspect"><AnnotationList /></div>
            }
        </>
    }
}
