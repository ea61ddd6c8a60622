//! The notices, each with its text and its offer.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::notices as words;
use crate::ui::words::{panels, tags};
use annotator_app::coding::CodingMsg;
use annotator_app::keeping::KeepingMsg;
use annotator_app::msg::Msg;
use annotator_app::notice::{Notice, Offer, Reason, Stays};
use annotator_app::start::StartMsg;

/// The notices. On the page, conditions that last are all shown, and of the others the newest: the
/// list of messages has the rest.
pub fn cards(notices: &[Notice]) -> Html {
    let lasts = |notice: &&Notice| notice.reason.stays() == Stays::UntilItEnds;
    let newest = notices.iter().rev().find(|notice| !lasts(notice));
    let shown: Vec<&Notice> = if notices.iter().any(|notice| notice.in_dialog) {
        notices.iter().collect()
    } else {
        notices.iter().filter(lasts).chain(newest).collect()
    };
    let more = notices.len() - shown.len();
    html! {
        <>
            for notice in shown {
                <NoticeCard key={notice.id} notice={notice.clone()} />
            }
            if more > 0 {
                <span key="more" class="notices__more">{ words::more_messages(more) }</span>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct NoticeCardProps {
    notice: Notice,
}

#[component]
fn NoticeCard(props: &NoticeCardProps) -> Html {
    let dispatch = use_dispatch();
    let Notice { id, reason, in_dialog, .. } = &props.notice;
    let id = *id;
    let problem = reason.is_problem();
    // While the pointer or the focus is on a notice, the user is still reading it.
    let held = use_state_eq(|| false);
    let time = match reason.stays() {
        Stays::For(time) => Some(time),
        Stays::UntilNextAction | Stays::UntilItEnds => None,
    };
    use_effect_on((id, time.filter(|_| !*held)), {
        let dispatch = dispatch.clone();
        move |&(id, time)| {
            let timer = time.map(|time| {
                Timeout::new(time, move || {
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
    let offer = reason.offer().filter(|offer| has_project || *offer != Offer::Project);
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Start(StartMsg::NoticeDismissed(id)));
    // The live region of the page announces its notices, but cannot be heard in a dialog.
    let role = in_dialog.then_some(if problem { "alert" } else { "status" });
    html! {
        <div class="notice" data-kind={if problem { "problem" } else { "news" }} {role}
            onmouseenter={move |_: MouseEvent| enter()} onmouseleave={move |_: MouseEvent| leave()}
            onfocusin={move |_: FocusEvent| focus()} onfocusout={move |_: FocusEvent| blur()}>
            <p class="notice__words">{ words::notice(reason) }</p>
            { note_button(reason, &dispatch) }
            { offer.map(|offer| offer_button(offer, &dispatch)).unwrap_or_default() }
            if time.is_none() || *in_dialog {
                <button type="button" class="icon-button" aria-label={panels::dismiss()} {onclick}>
                    { icon(Icon::Close) }
                </button>
            }
        </div>
    }
}

/// The button that leads to the note, where the record is not in view.
fn note_button(reason: &Reason, dispatch: &Callback<Msg>) -> Html {
    let Some(id) = reason.note() else { return Html::default() };
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Coding(CodingMsg::NoteWanted(id)));
    html! {
        <button type="button" class="text-button notice__note" {onclick}>{ tags::open_note() }</button>
    }
}

fn offer_button(offer: Offer, dispatch: &Callback<Msg>) -> Html {
    let (words, class, msg) = match offer {
        Offer::Undo(1) => (words::undo(), "text-button", Msg::UndoChosen),
        Offer::Undo(steps) => (words::undo(), "text-button", Msg::StepsUndone(steps)),
        Offer::Redo(1) => (words::redo(), "text-button", Msg::RedoChosen),
        Offer::Redo(steps) => (words::redo(), "text-button", Msg::StepsRedone(steps)),
        Offer::Project => (words::download(), "button", Msg::ExportChosen),
        Offer::Stored(project, name) => {
            let msg = Msg::Keeping(KeepingMsg::StoredWanted(project, name));
            (words::download_stored(), "button", msg)
        }
    };
    let onclick = dispatch.reform(move |_: MouseEvent| msg.clone());
    html! { <button type="button" {class} {onclick}>{ words }</button> }
}
