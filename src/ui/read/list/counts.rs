//! The number of annotations by code.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use crate::ui::parts::mark::mark_among;
use crate::ui::read::list::counted::Counted;
use crate::ui::words::inspector as words;
use crate::ui::words::number;
use annotator_app::coding::CodingMsg;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::small_map::sort_by;

/// How many codes are named while the details are closed.
const NAMED: usize = 2;

/// The number of annotations, and the counts of the most frequent codes; if unfolded, of all codes.
pub fn counts(
    props: &Counted,
    unfolded: bool,
    on_unfolded: &Callback<bool>,
    dispatch: &Callback<Msg>,
) -> Html {
    let counts = by_code(props.set, props.codebook);
    let all = props.set.len();
    // The counts include all annotations. If only some are shown, the counts would mislead.
    let named = if props.shown == all { NAMED } else { 0 };
    let named: String = counts
        .iter()
        .take(named)
        .map(|(code, count)| words::tags_of_code(&code.name, *count))
        .collect();
    let ontoggle = on_unfolded.reform(|event: Event| {
        let details = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        details.is_some_and(|details| details.has_attribute("open"))
    });
    html! {
        <details class="counts" hidden={all == 0} {ontoggle}>
            <summary>
                <span role="status">{ words::tags(props.shown, all) }</span>
                <span class="counts__named" aria-hidden="true">{ named }</span>
            </summary>
            // While folded up, it costs nothing per edit.
            if unfolded {
                { all_counts(props, dispatch) }
            }
        </details>
    }
}

/// The counts of all codes. A click on a code shows only its annotations.
pub fn all_counts(props: &Counted, dispatch: &Callback<Msg>) -> Html {
    let counts = by_code(props.set, props.codebook);
    let looks = props.codebook.looks();
    html! {
        <ul class="counts__codes">
            for (code, count) in counts.iter() {
                <li key={code.id.as_str()}>
                    <button
                        type="button"
                        aria-pressed={(props.code == Some(&code.id)).to_string()}
                        onclick={dispatch.reform({
                            let chosen = props.code == Some(&code.id);
                            let code = (!chosen).then(|| code.id.clone());
                            move |_: MouseEvent| Msg::Coding(CodingMsg::FilterCodeChosen(code.clone()))
                        })}
                    >
                        { mark_among(&looks, &code.id) }
                        <span class="counts__name">{ &code.name }</span>
                        <span class="counts__number">{ number(*count) }</span>
                    </button>
                </li>
            }
        </ul>
    }
}

/// The codes in use with their counts, the most frequent first.
fn by_code(set: &AnnotationSet, codebook: &Codebook) -> Vec<(Rc<Code>, usize)> {
    let counts = set.counts();
    let mut counts: Vec<_> = codebook
        .codes
        .iter()
        .filter_map(|code| Some((Rc::clone(code), *counts.get(&code.id)?)))
        .collect();
    // A stable sort keeps codebook order among equals.
    sort_by(&mut counts, |(_, a), (_, b)| b.cmp(a));
    counts
}
