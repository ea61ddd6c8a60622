//! A part of a view that is drawn again only when its input has changed.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::Deps;

#[derive(Properties)]
struct MemoProps {
    shown: Deps,
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        self.shown == other.shown
    }
}

/// One component for all inputs, because a generic one would be compiled for each type.
#[component]
fn Memo(props: &MemoProps) -> Html {
    (props.draw)()
}

/// Draws `shown` with `draw`, which must not depend on anything else that can change.
pub fn memo<D: PartialEq + 'static>(shown: D, draw: impl Fn(&D) -> Html + 'static) -> Html {
    let shown = Rc::new(shown);
    let given = Rc::clone(&shown);
    html! { <Memo shown={Deps::of(shown)} draw={Rc::new(move || draw(&given)) as Rc<dyn Fn() -> Html>} /> }
}
