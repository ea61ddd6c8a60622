//! The room in which a student reviews works of others: one after the other, read only, with the
//! rubric beside each.

use std::rc::Rc;

use yew::prelude::*;

use super::review_panel::{JudgeWork, PassageField};
use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::ui::classroom::beside::BesideKey;
use crate::ui::classroom::levels::focus_open_row;
use crate::ui::later;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::letters::use_letters;
use crate::ui::read::document::keys::use_keys;
use crate::ui::shell::notices::Notices;
use crate::ui::words::{class, feedback, panels, peer_review as words};
use annotator_app::classroom::judging::{Judging, JudgingMsg, PacketWorks};
use annotator_app::classroom::showing::Showing;
use annotator_app::keeping::KeepingMsg;
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::classroom::review::REVIEW;
use annotator_core::classroom::review::written::{Review, WorkReview};

/// The ids of what the focus is led to.
const SAVE: &str = "save-review";
const MISSING: &str = "review-missing";

/// What the room shows.
#[derive(Clone)]
struct Content {
    works: Later<PacketWorks>,
    judging: Judging,
    review: Rc<Review>,
    /// Whether there is something to go back to.
    way_back: bool,
}

/// What it is made from. The review is its document, which is read only when it has changed.
#[derive(Clone, PartialEq)]
struct Source {
    works: Later<PacketWorks>,
    judging: Judging,
    review: Option<Rc<str>>,
    way_back: bool,
}

fn look(model: &Model) -> Option<Source> {
    let open = model.open.as_ref()?;
    Some(Source {
        works: open.packet()?.clone(),
        judging: open.judging,
        review: open.project.attachments.get(REVIEW).cloned(),
        way_back: model.given_feedback.is_none(),
    })
}

#[hook]
fn use_content() -> Option<Content> {
    let source = use_selector(look);
    let kept = source.as_ref().map(|it| (it.works.clone(), it.review.clone()));
    let review = use_memo(kept, |kept| {
        let (works, document) = kept.as_ref()?;
        Some(Rc::new(Review::kept_in(document.as_deref(), &works.packet)))
    });
    let Source { works, judging, way_back, .. } = source?;
    Some(Content { works, judging, review: Rc::clone((*review).as_ref()?), way_back })
}

impl Content {
    /// The place of the work that is shown.
    fn at(&self) -> usize {
        self.judging.work.min(self.works.works.len().saturating_sub(1))
    }

    fn of_work(&self) -> Option<&WorkReview> {
        self.review.work(*self.works.packet.works.get(self.at())?)
    }

    fn judged(&self) -> usize {
        self.review.judged(&self.works.packet.rubric)
    }
}

/// The room.
#[component]
pub fn ReviewRoom() -> Html {
    use_keys();
    let dispatch = use_dispatch();
    let asked = use_state_eq(|| false);
    let content = use_content();
    use_keys_of_works(content.as_ref(), &dispatch);
    use_effect_on(*asked, |asked| {
        if *asked {
            focus_id(MISSING);
        }
    });
    let Some(content) = content else { return Html::default() };
    let complete = content.judged() == content.works.works.len();
    let save = {
        let (dispatch, asked) = (dispatch.clone(), asked.setter());
        Callback::from(move |_: MouseEvent| {
            asked.set(!complete);
            if complete {
                dispatch.emit(JudgingMsg::Saved.into());
            }
        })
    };
    html! {
        <div class="workspace" data-room="feedback">
            <a class="skip" href="#text">{ words::skip_to_work() }</a>
            { bar(&content, save, &dispatch) }
            <main class="review">
                { head(&content, &dispatch) }
                if *asked && !complete { { missing(&content, &asked.setter(), &dispatch) } }
                { one_work(&content, &dispatch) }
            </main>
            <footer class="status feedback-foot" aria-label={panels::messages()}>
                <Notices in_dialog=false />
                <span class="feedback-foot__summary">{ words::keys_hint() }</span>
            </footer>
        </div>
    }
}

/// J and K lead from work to work, R to the first open row. A digit outside the rows judges the
/// first open one.
#[hook]
fn use_keys_of_works(content: Option<&Content>, dispatch: &Callback<Msg>) {
    let (content, dispatch) = (content.cloned(), dispatch.clone());
    use_letters(Callback::from(move |letter: char| {
        let Some(content) = &content else { return false };
        let at = content.at();
        let to = match letter {
            'j' => at.checked_add(1),
            'k' => at.checked_sub(1),
            'r' => return focus_open_row(),
            _ => return judge_next(content, letter, &dispatch),
        };
        if let Some(to) = to.filter(|to| *to < content.works.works.len()) {
            dispatch.emit(JudgingMsg::WorkShown(to).into());
        }
        true
    }));
}

fn judge_next(content: &Content, letter: char, dispatch: &Callback<Msg>) -> bool {
    let level = letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
    let (Some(level), Some(work)) = (level, content.of_work()) else { return false };
    let Some(row) = work.missing(&content.works.packet.rubric).next() else { return false };
    if level >= row.levels.len() {
        return false;
    }
    dispatch.emit(JudgingMsg::Level(work.work, row.id, Some(level)).into());
    true
}

fn bar(content: &Content, save: Callback<MouseEvent>, dispatch: &Callback<Msg>) -> Html {
    let close = dispatch.reform(|_: MouseEvent| Msg::Keeping(KeepingMsg::ProjectClosed));
    html! {
        <header class="bar">
            <span class="feedback-bar__title" dir="auto">{ class::title(&content.works.exercise) }</span>
            <span class="bar__space" />
            { later::steps() }
            if content.way_back {
                <button type="button" class="quiet-button" onclick={close}>{ words::close() }</button>
            }
            <button type="button" class="button" data-kind="primary" id={SAVE} onclick={save}>
                { words::save() }
            </button>
        </header>
    }
}

/// The works, and how many are judged.
fn head(content: &Content, dispatch: &Callback<Msg>) -> Html {
    let now = content.at();
    let rubric = &content.works.packet.rubric;
    let works = content.review.works.iter().enumerate().map(|(at, work)| {
        let onclick = dispatch.reform(move |_: MouseEvent| JudgingMsg::WorkShown(at).into());
        let judged = work.is_complete(rubric);
        html! {
            <button type="button" key={at} aria-current={(at == now).then_some("true")} {onclick}>
                { words::work(at + 1) }
                <span class="review__sign" data-judged={judged.to_string()} aria-hidden="true">
                    { if judged { "✓" } else { "○" } }
                </span>
            </button>
        }
    });
    html! {
        <div class="review__head">
            <h1 class="visually-hidden" dir="auto">{ class::title(&content.works.exercise) }</h1>
            <h2 class="review__title">{ words::work(now + 1) }</h2>
            <nav class="class__pages" aria-label={words::works()}>{ works.collect::<Html>() }</nav>
            <span class="review__progress" role="status">
                { words::progress(content.judged(), content.works.works.len()) }
            </span>
        </div>
    }
}

/// What is not judged yet, before the review is saved.
fn missing(content: &Content, asked: &UseStateSetter<bool>, dispatch: &Callback<Msg>) -> Html {
    let rubric = &content.works.packet.rubric;
    let close = {
        let asked = asked.clone();
        move || {
            asked.set(false);
            focus_id(SAVE);
        }
    };
    let open = content.review.works.iter().enumerate().filter_map(|(at, work)| {
        let rows: Vec<String> =
            work.missing(rubric).map(|row| format!("\u{2068}{}\u{2069}", row.name)).collect();
        let (dispatch, asked) = (dispatch.clone(), asked.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            asked.set(false);
            dispatch.emit(JudgingMsg::WorkShown(at).into());
            after_frame(|| {
                focus_open_row();
            });
        });
        let words = words::missing_in(&words::work(at + 1), &annotator_words::list(&rows));
        (!rows.is_empty()).then(|| {
            html! { <li key={at}><button type="button" class="link" {onclick}>{ words }</button></li> }
        })
    });
    let save = {
        let (dispatch, close) = (dispatch.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            close();
            dispatch.emit(JudgingMsg::Saved.into());
        })
    };
    html! {
        <section class="review__missing" aria-labelledby={MISSING}>
            <h2 id={MISSING} tabindex="-1">{ words::not_all_judged() }</h2>
            <ul class="list">{ open.collect::<Html>() }</ul>
            <p class="hint">{ words::not_all_lead() }</p>
            <div class="rubric__end">
                <button type="button" class="button" onclick={save}>{ words::save_anyway() }</button>
                <button type="button" class="button"
                    onclick={Callback::from(move |_: MouseEvent| close())}>{ words::go_on() }</button>
            </div>
        </section>
    }
}

/// The chosen work with what is said about it.
fn one_work(content: &Content, dispatch: &Callback<Msg>) -> Html {
    let at = content.at();
    let (Some(work), Some(said)) = (content.works.works.get(at), content.of_work()) else {
        return html! { <p class="beside__none">{ feedback::not_readable() }</p> };
    };
    let item = work.feedback.items.get(content.judging.item);
    let passage = item.and_then(|item| item.own.as_ref()).map(|own| own.annotation);
    let field = passage.map(|passage| {
        let key = passage.to_string();
        let said_about = said.on_passage(passage).to_owned();
        html! { <PassageField {key} work={said.work} {passage} words={said_about} /> }
    });
    html! {
        <BesideKey key={at} work={Rc::clone(work)} chosen={content.judging.item}
            showing={Showing::default()} on_show={Callback::noop()}
            whose={AttrValue::from(words::work(at + 1))}
            on_choose={dispatch.reform(|item| JudgingMsg::ItemChosen(item).into())}
            item_end={field.unwrap_or_default()}
            panel_end={html! {
                <JudgeWork key={at} rubric={Rc::new(content.works.packet.rubric.clone())}
                    said={Rc::new(said.clone())} />
            }} />
    }
}
