//! The switch in the head of the text.

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::{number, suggest as words};
use annotator_app::model::Model;
use annotator_app::suggesting::{SuggestMsg, Suggesting};
use annotator_core::project::suggestions::SuggestedBy;

/// Whether commitments and other codes are suggested, and how many commitments are.
fn look(model: &Model) -> Option<(bool, bool, usize)> {
    let open = model.open.as_ref().filter(|open| open.current.is_some())?;
    if !model.can_suggest() {
        return None;
    }
    let on = open.suggesting.as_deref();
    let count = |it: &Suggesting| it.shown.iter().filter(|one| one.by == SuggestedBy::Rule).count();
    Some((on.is_some_and(|it| it.commitments), on.is_some_and(|it| it.themes), on.map_or(0, count)))
}

/// Nothing in an exercise that does not allow suggestions.
#[component]
pub fn SuggestSwitch() -> Html {
    let dispatch = use_dispatch();
    let Some((commitments, themes, count)) = use_selector(look) else { return Html::default() };
    let turn = |msg: SuggestMsg| dispatch.reform(move |_: MouseEvent| msg.clone().into());
    let name = if commitments {
        words::suggest_commitments(&number(count))
    } else {
        words::suggest().to_owned()
    };
    html! {
        <>
            <button type="button" class="quiet-button suggest-switch"
                aria-pressed={commitments.to_string()} title={words::suggest_hint()}
                onclick={turn(SuggestMsg::CommitmentsTurned(!commitments))}>{ name }</button>
            if commitments || themes {
                <button type="button" class="quiet-button suggest-switch"
                    aria-pressed={themes.to_string()} title={words::suggest_others_hint()}
                    onclick={turn(SuggestMsg::ThemesTurned(!themes))}>
                    { words::suggest_others() }
                </button>
            }
        </>
    }
}
