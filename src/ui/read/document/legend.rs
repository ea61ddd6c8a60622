//! The codes of the statement, which only paper shows.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use crate::ui::parts::hooks::{use_effect_on, use_selector};
use crate::ui::parts::mark::mark_among;
use crate::ui::words::document as words;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::annotation_set::AnnotationSet;

/// The legend. It is made when the page is printed, so that an edit costs nothing.
#[component]
pub fn Legend() -> Html {
    let printing = use_state_eq(|| false);
    let of = printing.setter();
    use_effect_on((), move |()| {
        let on = |name: &'static str, printing: bool| {
            let of = of.clone();
            web_sys::window()
                .map(|window| EventListener::new(&window, name, move |_| of.set(printing)))
        };
        let listeners = (on("beforeprint", true), on("afterprint", false));
        move || drop(listeners)
    });
    html! { if *printing { <Codes /> } }
}

#[component]
fn Codes() -> Html {
    let shown = use_selector(|model| {
        let open = model.open.as_ref()?;
        let used = used(&open.painted(), &open.project.codebook);
        Some((used, Rc::clone(&open.project.codebook)))
    });
    let Some((codes, codebook)) = shown else { return Html::default() };
    let looks = codebook.looks();
    html! {
        if !codes.is_empty() {
            <section class="legend">
                <h2 class="legend__title">{ words::legend() }</h2>
                <ul>
                    for code in codes {
                        <li key={code.id.as_str()}>
                            { mark_among(&looks, &code.id) }<span dir="auto">{ &code.name }</span>
                        </li>
                    }
                </ul>
            </section>
        }
    }
}

/// The codes of a statement's annotations, in the order of the codebook.
fn used(set: &AnnotationSet, codebook: &Codebook) -> Vec<Rc<Code>> {
    let is_used = |code: &&Rc<Code>| set.counts().get(&code.id).is_some_and(|count| *count > 0);
    codebook.codes.iter().filter(is_used).cloned().collect()
}
