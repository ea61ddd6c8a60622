//! A part of a view that is drawn anew only when what it shows has changed.

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

/// One component for all, because a generic one would be compiled for each type.
#[component]
fn Memo(props: &MemoProps) -> Html {
    (props.draw)()
}

/// Draws what `draw` makes of `shown`. Nothing else that it uses may change.
pub fn memo<D: PartialEq + 'static>(shown: D, draw: impl Fn(&D) -> Html + 'static) -> Html {
    let shown = Rc::new(shown);
    let given = Rc::clone(&shown);
    html! { <Memo shown={Deps::of(shown)} draw={Rc::new(move || draw(&given)) as Rc<dyn Fn() -> Html>} /> }
}
