//! The notices on the page. Their texts are in the later module, except for the notice that the
//! later module is missing.

pub mod cards;
pub mod list;
pub mod progress;

use yew::prelude::*;

use crate::ui::later;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::panels as words;
use annotator_app::msg::Msg;
use annotator_app::notice::{Notice, Reason};
use annotator_app::start::StartMsg;

#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// Whether to show the notices about what was done in the open dialog, not those of the page.
    /// A dialog makes the rest of the page inert.
    pub in_dialog: bool,
}

/// The notices of the page or of the open dialog.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let store = use_store();
    let in_dialog = props.in_dialog;
    let notices = use_selector(move |model| {
        let notices = model.notices.iter().filter(|notice| notice.in_dialog == in_dialog);
        notices.cloned().collect::<Vec<_>>()
    });
    later::use_later();
    use_effect_on((store, notices.iter().any(|notice| given_up(notice).is_none())), {
        |(store, wanted)| {
            if *wanted {
                store.load_later();
            }
        }
    });
    html! {
        <div class="notices">
            { later::notices(&notices).unwrap_or_else(|| html! { <RestMissing {notices} /> }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    notices: Vec<Notice>,
}

/// The notice that the later module is missing. Without that module nothing else can announce it.
/// When another attempt fails, the words are new, and so are read out again, but the buttons stay
/// under the pointer.
#[component]
fn RestMissing(props: &Props) -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let missing = props.notices.iter().find_map(|it| Some((it.id, given_up(it)?)));
    let Some((id, given_up)) = missing else { return Html::default() };
    let again = move |_: MouseEvent| store.load_later();
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Start(StartMsg::NoticeDismissed(id)));
    html! {
        <div class="notice" data-kind="problem" role="alert">
            <p key={id} class="notice__words">{ words::rest_missing_words(given_up) }</p>
            <button key="again" type="button" class="button" onclick={again}>
                { words::rest_again() }
            </button>
            <button key="close" type="button" class="icon-button" aria-label={words::dismiss()}
                {onclick}>
                { icon(Icon::Close) }
            </button>
        </div>
    }
}

/// Of the notice that the later module is missing, whether something was not done.
fn given_up(notice: &Notice) -> Option<bool> {
    match *notice.reason {
        Reason::RestMissing { given_up } => Some(given_up),
        _ => None,
    }
}
