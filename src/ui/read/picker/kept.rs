//! Says which code every further selection gets.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::mark_of;
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::msg::Msg;

/// The code that is kept active, with a button to end it; empty without one.
#[component]
pub fn KeptCode() -> Html {
    let dispatch = use_dispatch();
    let kept = use_selector(|model| {
        let open = model.open.as_ref()?;
        let codebook = &open.project.codebook;
        let code = codebook.code(open.kept.as_ref()?)?;
        Some((Rc::clone(code), Rc::clone(codebook)))
    });
    let end = dispatch.reform(|()| Msg::Coding(CodingMsg::KeptEnded));
    let onkeydown = {
        let end = end.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                end.emit(());
            }
        })
    };
    html! {
        // Always there, so that a screen reader says what appears in it.
        <span class="kept-place" role="status">
            if let Some((code, codebook)) = kept {
                <span class="kept">
                    { mark_of(&codebook, &code) }
                    <span class="kept__what" dir="auto">{ words::kept(&code.name) }</span>
                    <button type="button" class="icon-button" aria-label={words::end_kept()}
                        title={words::end_kept()} onclick={end.reform(|_: MouseEvent| ())}
                        {onkeydown}>
                        { icon(Icon::Close) }
                    </button>
                </span>
            }
        </span>
    }
}
