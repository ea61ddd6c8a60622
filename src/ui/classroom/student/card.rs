//! The card of an exercise, before it is begun: what is asked, the student's name, and *Begin*.

use annotator_app::later::Later;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::clock;
use crate::browser::origin::is_local_file;
use crate::ui::classroom::brief::brief;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::words::{panels, scorm, student as words};
use annotator_app::classroom::on_platform::OnPlatform;
use annotator_app::classroom::working::{Card, WorkingMsg};
use annotator_app::keeping::storage::Recent;
use annotator_app::model::{Given, Model};
use annotator_app::msg::Msg;

/// What the card shows.
#[derive(Clone)]
struct Content {
    card: Later<Card>,
    /// Work on it that is stored in this browser.
    begun: Vec<Recent>,
    /// Whether there is a start page to go back to.
    way_back: bool,
    /// The learning platform that it runs in.
    platform: Option<OnPlatform>,
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        self.card == other.card
            && self.begun == other.begun
            && self.way_back == other.way_back
            && self.platform == other.platform
    }
}

fn look(model: &Model) -> Option<Content> {
    let card = model.card.clone()?;
    let begun = model.begun().cloned().collect();
    let platform = model.on_platform().cloned();
    Some(Content { card, begun, way_back: model.given != Given::Only, platform })
}

/// The card of the exercise that was opened.
#[component]
pub fn ExerciseCard() -> Html {
    let dispatch = use_dispatch();
    let Some(Content { card, begun, way_back, platform }) = use_selector(look) else {
        return Html::default();
    };
    let close = dispatch.reform(|_: MouseEvent| WorkingMsg::CardClosed.into());
    html! {
        <main class="exercise">
            <article class="exercise__card" aria-labelledby="brief-title">
                { brief(&card.exercise, &card.project, "h1") }
                if !begun.is_empty() {
                    { work_here(&begun, &dispatch) }
                }
                if let Some(platform) = &platform {
                    <div class="platform-lines" role="status"
                        data-found={platform.found.map(|found| found.to_string())}>
                        for (at, line) in scorm::on_card(platform).into_iter().enumerate() {
                            <p key={at}>{ line }</p>
                        }
                    </div>
                }
                <BeginForm again={!begun.is_empty()} packaged={platform.is_some()} />
                if way_back {
                    <p class="exercise__back">
                        <button type="button" class="link" onclick={close}>{ words::not_now() }</button>
                    </p>
                }
            </article>
        </main>
    }
}

/// The work that can be taken up again. There is more than one where students share a computer.
fn work_here(begun: &[Recent], dispatch: &Callback<Msg>) -> Html {
    let row = |recent: &Recent, first: bool| {
        let id = recent.id;
        let onclick = dispatch.reform(move |_: MouseEvent| WorkingMsg::WorkContinued(id).into());
        let when = panels::ago(clock::local_time(recent.used), clock::now());
        html! {
            <li key={id.to_string()}>
                <span class="exercise__begun">{ words::work_begun(recent.annotations, &when) }</span>
                <button type="button" class="button" data-kind="primary" autofocus={first} {onclick}>
                    { words::go_on_with_work() }
                </button>
            </li>
        }
    };
    html! {
        <section class="exercise__work" aria-labelledby="work-here">
            <h2 id="work-here">{ words::work_here() }</h2>
            <ul class="list">
                for (at, recent) in begun.iter().enumerate() { { row(recent, at == 0) } }
            </ul>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct BeginProps {
    /// Whether there is work already, so that beginning is not what is most likely wanted.
    again: bool,
    /// Whether it is in a package for a platform, about which more is said above.
    packaged: bool,
}

/// The student's name, and the button that begins. Without a name it says once what that means.
#[component]
fn BeginForm(props: &BeginProps) -> Html {
    let dispatch = use_dispatch();
    let known = use_selector(|model| model.settings.name.clone());
    let name = use_state_eq(|| known);
    let warned = use_state_eq(|| false);
    let field = use_node_ref();
    use_effect_on((props.again, field.clone()), |(again, field)| {
        if !again && let Some(field) = field.cast::<HtmlElement>() {
            let _ = field.focus();
        }
    });
    let oninput = {
        let name = name.setter();
        move |event: InputEvent| name.set(value_of(&event))
    };
    let nameless = name.trim().is_empty();
    let onsubmit = {
        let (name, warned, field) = (name.clone(), warned.clone(), field.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if name.trim().is_empty() && !*warned {
                warned.set(true);
                if let Some(field) = field.cast::<HtmlElement>() {
                    let _ = field.focus();
                }
            } else {
                dispatch.emit(WorkingMsg::Begun { name: (*name).clone() }.into());
            }
        }
    };
    let warning = *warned && nameless;
    let kept = if is_local_file() { words::kept_for_file() } else { words::kept_in_browser() };
    html! {
        <form class="exercise__form" {onsubmit}>
            <div class="field-row">
                <label for="student-name">{ words::name_or_pseudonym() }</label>
                <input class="field exercise__name" id="student-name" ref={field}
                    value={(*name).clone()} autocomplete="nickname" dir="auto"
                    aria-describedby="student-name-warning" {oninput} />
                <p class="exercise__warning" id="student-name-warning" role="status">
                    { if warning { words::nameless_warning() } else { "" } }
                </p>
            </div>
            <div class="exercise__begin">
                <button type="submit" class="button" data-kind={(!props.again).then_some("primary")}>
                    { words::begin() }
                </button>
                if !props.packaged { <p class="hint">{ kept }</p> }
            </div>
        </form>
    }
}
