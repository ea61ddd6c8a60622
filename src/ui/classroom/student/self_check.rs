//! The dialog in which a student checks their answers.

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::modal::Modal;
use crate::ui::words::self_check as words;
use crate::ui::words::{feedback, inspector, scorm};
use annotator_app::classroom::self_checking::{
    Answer, AnswerFound, CheckState, CheckView, SelfCheckMsg,
};
use annotator_app::classroom::showing::Kind;
use annotator_app::msg::Msg;
use annotator_core::classroom::self_check::{CheckLevel, Checked};

use crate::ui::classroom::beside::kind_name;

/// The button in the bar.
#[component]
pub fn CheckButton() -> Html {
    let dispatch = use_dispatch();
    let shown = use_selector(|model| model.open.as_ref().is_some_and(|open| open.is_self_check()));
    if !shown {
        return Html::default();
    }
    let onclick = dispatch.reform(|_: MouseEvent| SelfCheckMsg::Wanted.into());
    html! {
        <button type="button" class="button self-check-button" aria-label={words::check_answers()}
            {onclick}>
            { icon(Icon::Check) }<span>{ words::check_answers() }</span>
        </button>
    }
}

/// The dialog.
#[component]
pub fn SelfCheckDialog() -> Html {
    let dispatch = use_dispatch();
    let Some(view) = use_selector(|model| model.self_check()) else { return Html::default() };
    let close = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    match &view.state {
        CheckState::Asked => asked(&view, &dispatch, close),
        CheckState::Comparing => html! {
            <Modal key="comparing" title={words::comparing()}>
                <p class="hint" role="status">{ words::comparing_hint() }</p>
            </Modal>
        },
        CheckState::NoKey(why) => not_checked(words::no_key(*why), close),
        CheckState::Failed(why) => not_checked(words::not_compared(*why), close),
        CheckState::Found(checked, _) => found(checked, &view, &dispatch, close),
    }
}

fn not_checked(why: &'static str, close: Callback<MouseEvent>) -> Html {
    html! {
        <Modal key="not-checked" title={words::check_answers()}>
            <p role="status">{ why }</p>
            <div class="dialog-form__buttons">{ back(close) }</div>
        </Modal>
    }
}

fn back(onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button" data-kind="primary" autofocus=true {onclick}>
            { words::back_to_work() }
        </button>
    }
}

/// How many checks are left, before one of them is used.
fn asked(view: &CheckView, dispatch: &Callback<Msg>, close: Callback<MouseEvent>) -> Html {
    let check = dispatch.reform(|_: MouseEvent| SelfCheckMsg::Confirmed.into());
    let left = view.left.unwrap_or_default();
    html! {
        <Modal key="asked" title={words::before()} hint={Some(AttrValue::from(words::before_hint()))}>
            <p>{ words::may_check(left) }</p>
            { earlier(&view.made) }
            <div class="dialog-form__buttons">
                if left > 0 {
                    <button type="button" class="button" onclick={close}>{ words::back_to_work() }</button>
                    <button type="button" class="button" data-kind="primary" autofocus=true
                        onclick={check}>
                        { words::check_now() }
                    </button>
                } else {
                    { back(close) }
                }
            </div>
        </Modal>
    }
}

/// The checks so far.
fn earlier(made: &[Checked]) -> Html {
    if made.is_empty() {
        return Html::default();
    }
    let line = |checked: &Checked| {
        let when = inspector::when(clock::local_time(checked.at.0));
        words::checked_at(&when, checked.found, checked.of)
    };
    html! {
        <section class="self-check__earlier" aria-labelledby="earlier-checks">
            <h3 id="earlier-checks">{ words::earlier_checks() }</h3>
            <ol>
                for (at, checked) in made.iter().enumerate() { <li key={at}>{ line(checked) }</li> }
            </ol>
        </section>
    }
}

/// What was found, as far as the exercise shows it.
fn found(
    checked: &Checked,
    view: &CheckView,
    dispatch: &Callback<Msg>,
    close: Callback<MouseEvent>,
) -> Html {
    let level = view.allowed.level;
    let beside = dispatch.reform(|_: MouseEvent| SelfCheckMsg::BesideWanted.into());
    let heading =
        if level == CheckLevel::Where { words::look_again() } else { words::each_passage() };
    let best = view.made.iter().map(Checked::percent).max().unwrap_or_default();
    let reported = view.reported;
    let before = view.made.split_last().map(|(_, before)| before).unwrap_or_default();
    html! {
        <Modal key="found" title={words::result()}
            hint={Some(AttrValue::from(words::number_and_left(view)))}>
            <p class="self-check__counts" role="status" data-all={checked.is_all_right().to_string()}>
                <strong>{ words::counts(checked) }</strong>
                if checked.is_all_right() { { " " }{ words::all_right() } }
            </p>
            if reported {
                <p class="hint">{ scorm::score_sent(best) }</p>
            }
            if !view.answers.is_empty() {
                <h3 class="self-check__heading" id="self-check-list">{ heading }</h3>
                <ul class="lacks self-check__list" aria-labelledby="self-check-list">
                    for (at, answer) in view.answers.iter().enumerate() {
                        { one(at, answer, view, dispatch) }
                    }
                </ul>
            }
            { earlier(before) }
            <div class="dialog-form__buttons">
                if level == CheckLevel::Solution {
                    <button type="button" class="button" onclick={beside}>{ words::beside_key() }</button>
                }
                // The dialog begins at its title, which would be out of view with the focus here.
                <button type="button" class="button" data-kind="primary" onclick={close}>
                    { words::back_to_work() }
                </button>
            </div>
        </Modal>
    }
}

fn one(at: usize, answer: &Answer, view: &CheckView, dispatch: &Callback<Msg>) -> Html {
    let place = words::place(answer, view.several);
    let (statement, paragraph) = (answer.statement.id, answer.paragraph);
    let go =
        dispatch.reform(move |_: MouseEvent| SelfCheckMsg::PlaceShown(statement, paragraph).into());
    let (kind, quote, said) = match &answer.found {
        AnswerFound::Paragraph(_) => (None, None, ""),
        AnswerFound::Missed { words, .. } => (Some(Kind::Missed), None, words.as_str()),
        AnswerFound::Item { kind, own: (_, quote), words, .. } => {
            (Some(*kind), Some(quote.as_str()), words.as_str())
        }
    };
    let done = (kind == Some(Kind::Found)).to_string();
    html! {
        <li key={at} class="lacks__one" data-done={done}>
            if let Some(kind) = kind {
                <span class="beside-sign" data-kind={kind_name(kind)} aria-hidden="true">
                    { feedback::sign(kind) }
                </span>
            } else {
                <span class="lacks__circle" aria-hidden="true" />
            }
            <div class="lacks__words">
                <strong>{ words::answer(&answer.found, &view.codebook) }</strong>
                <p class="hint">{ &place }</p>
                if let Some(quote) = quote { <p class="self-check__quote" dir="auto">{ quote }</p> }
                if !said.is_empty() { <p class="self-check__said" dir="auto">{ said }</p> }
            </div>
            <button type="button" class="button lacks__lead" aria-label={words::go_to(&place)}
                onclick={go}>
                { words::go() }{ icon(Icon::Right) }
            </button>
        </li>
    }
}
