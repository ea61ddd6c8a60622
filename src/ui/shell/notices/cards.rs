//! The notices, each with its text and its offer.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::notices as words;
use annotator_app::keeping::KeepingMsg;
use annotator_app::msg::Msg;
use annotator_app::notice::{Notice, Offer};
use annotator_app::start::StartMsg;

/// How long good news stays.
const STAYS_MS: u32 = 8_000;

pub fn cards(notices: &[Notice]) -> Html {
    let card = |notice: &Notice| html! { <NoticeCard key={notice.id} notice={notice.clone()} /> };
    notices.iter().map(card).collect()
}

#[derive(Properties, PartialEq)]
struct NoticeCardProps {
    notice: Notice,
}

#[component]
fn NoticeCard(props: &NoticeCardProps) -> Html {
    let dispatch = use_dispatch();
    let id = props.notice.id;
    let problem = props.notice.reason.is_problem();
    // While the pointer or the focus is on a notice, the user is still reading it.
    let held = use_state_eq(|| false);
    use_effect_on((id, props.notice.reason.stays() || *held), {
        let dispatch = dispatch.clone();
        move |&(id, stays)| {
            let timer = (!stays).then(|| {
                Timeout::new(STAYS_MS, move || {
                    dispatch.emit(Msg::Start(StartMsg::NoticeDismissed(id)));
                })
            });
            move || drop(timer)
        }
    });
    let hold = |hold: bool| {
        let held = held.setter();
        move || held.set(hold)
    };
    let (enter, leave, focus, blur) = (hold(true), hold(false), hold(true), hold(false));
    let has_project = use_selector(|model| model.open.is_some());
    let offer = props.notice.reason.offer().filter(|offer| has_project || *offer != Offer::Project);
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Start(StartMsg::NoticeDismissed(id)));
    html! {
        <div class="notice" data-kind={if problem { "problem" } else { "news" }}
            role={if problem { "alert" } else { "status" }}
            onmouseenter={move |_: MouseEvent| enter()} onmouseleave={move |_: MouseEvent| leave()}
            onfocusin={move |_: FocusEvent| focus()} onfocusout={move |_: FocusEvent| blur()}>
            <p class="notice__words">{ words::notice(&props.notice.reason) }</p>
            { offer.map(|offer| offer_button(offer, &dispatch)).unwrap_or_default() }
            <button type="button" class="icon-button" aria-label={words::dismiss()} {onclick}>
                { icon(Icon::Close) }
            </button>
        </div>
    }
}

fn offer_button(offer: Offer, dispatch: &Callback<Msg>) -> Html {
    let (words, msg) = match offer {
        Offer::Project => (words::download(), Msg::ExportChosen),
        Offer::Stored(project, name) => {
            (words::download_stored(), Msg::Keeping(KeepingMsg::StoredWanted(project, name)))
        }
    };
    let onclick = dispatch.reform(move |_: MouseEvent| msg.clone());
    html! { <button type="button" class="button" {onclick}>{ words }</button> }
}
