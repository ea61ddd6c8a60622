//! Draws a small project invisibly, part by part, whenever the page is idle. Browsers compile
//! functions and load fonts when they are first needed, so this way the first real project does not
//! have to wait for that.

use yew::prelude::*;

use crate::browser::frame::when_idle;
use crate::browser::ports::BrowserPorts;
use crate::browser::store::Store;
use crate::browser::text_pane::TextPane;
use crate::ui::later;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::read::document::DocumentPane;
use crate::ui::shell::bar::Bar;
use annotator_app::rehearsal::{model, read_long_text};

/// How many steps there are: the page gets a project, then draws one more part each time. In the
/// end all of it is removed.
const STEPS: u8 = 3;

/// The rehearsal. It draws nothing once it is over.
#[component]
pub fn Rehearsal() -> Html {
    let step = use_state_eq(|| 0_u8);
    let store = use_state(|| None::<Store>);
    use_effect_on(*step, {
        let (step, store) = (step.clone(), store.clone());
        move |done| {
            let next = done + 1;
            if next <= STEPS + 1 {
                when_idle(move || {
                    if next == 1 {
                        store.set(Some(Store::still(
                            model(&mut BrowserPorts),
                            TextPane::new("rehearsal"),
                        )));
                    } else if next > STEPS {
                        read_long_text();
                    }
                    step.set(next);
                });
            }
        }
    });
    let Some(store) = (*store).clone().filter(|_| *step <= STEPS) else { return Html::default() };
    html! {
        <div class="rehearsal workspace" aria-hidden="true">
            <ContextProvider<Store> context={store}>
                { parts(*step) }
            </ContextProvider<Store>>
        </div>
    }
}

fn parts(step: u8) -> Html {
    html! {
        <>
            <Bar left=false right=false left_button={NodeRef::default()}
                right_button={NodeRef::default()} on_left={Callback::noop()}
                on_right={Callback::noop()} />
            if step > 1 {
                <div class="side">{ later::codebook() }</div>
            }
            if step > 2 {
                <div class="text-column"><DocumentPane /></div>
            }
        </>
    }
}
