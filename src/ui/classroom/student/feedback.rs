//! Feedback as a student reads it: their work beside the key, read only.

use annotator_app::later::Later;
use std::rc::Rc;

use yew::prelude::*;

use super::request;
use crate::browser::page::print;
use crate::ui::classroom::beside::BesideKey;
use crate::ui::classroom::beside::list::ItemList;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::shell::notices::Notices;
use crate::ui::words::{class, feedback as words, panels, self_check, statements};
use annotator_app::classroom::reviewing::{Review, Reviewing, ReviewingMsg};
use annotator_app::classroom::showing::{Showing, Tally};
use annotator_app::keeping::KeepingMsg;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::classroom::request::Request;

/// What the room shows.
#[derive(Clone, PartialEq)]
struct Content {
    /// `None` if it cannot be read.
    review: Option<Later<Review>>,
    reviewing: Reviewing,
    /// The revision of newer feedback on the same work.
    newer: Option<u32>,
    /// What the student asks about it.
    request: Option<Request>,
    /// Whether there is something to go back to: not on a page that is for this feedback only.
    way_back: bool,
}

fn look(model: &Model) -> Option<Content> {
    let open = model.open.as_ref().filter(|open| open.is_feedback())?;
    let is_from_teacher = open.review().is_some_and(|review| review.is_from_teacher());
    Some(Content {
        review: open.review().cloned(),
        reviewing: open.reviewing.clone(),
        request: Request::of(&open.project).filter(|_| is_from_teacher),
        newer: model.newer_feedback().map(|(_, revision)| revision),
        way_back: model.given_feedback.is_none(),
    })
}

/// The room in which feedback is read.
#[component]
pub fn FeedbackRoom() -> Html {
    let dispatch = use_dispatch();
    let Some(Content { review, reviewing, newer, request, way_back }) = use_selector(look) else {
        return Html::default();
    };
    let newer = newer.map(|revision| newer_line(revision, &dispatch)).unwrap_or_default();
    html! {
        <div class="workspace" data-room="feedback">
            <a class="skip" href="#text">{ words::skip_to_items() }</a>
            { bar(review.as_deref(), way_back, &dispatch) }
            if let Some(review) = &review {
                <BesideKey work={Rc::clone(&review.work)} chosen={reviewing.chosen}
                    showing={reviewing.showing.clone()}
                    item_end={chosen(review, &reviewing, request.as_ref())}
                    panel_end={request::asked(request.as_ref(), &review.work.feedback, &dispatch)}
                    on_choose={dispatch.reform(|item| ReviewingMsg::ItemChosen(item).into())}
                    on_show={dispatch.reform(|showing: Showing| ReviewingMsg::Shown(showing).into())} />
                <ItemList work={Rc::clone(&review.work)} />
            } else {
                <main class="beside"><p class="beside__none">{ words::not_readable() }</p></main>
            }
            <footer class="status feedback-foot" aria-label={panels::messages()}>
                { newer }
                <Notices in_dialog=false />
                if let Some(review) = &review {
                    { foot(review) }
                }
            </footer>
        </div>
    }
}

/// What can be asked about the chosen item.
fn chosen(review: &Review, reviewing: &Reviewing, request: Option<&Request>) -> Html {
    if !review.is_from_teacher() {
        return Html::default(); // there is nobody to ask
    }
    let feedback = &review.work.feedback;
    let at = reviewing.showing.nearest(feedback, reviewing.chosen);
    let item = at.and_then(|at| feedback.items.get(at));
    item.map(|item| request::ask_about(item, request)).unwrap_or_default()
}

fn bar(review: Option<&Review>, way_back: bool, dispatch: &Callback<Msg>) -> Html {
    let send = |msg: fn() -> Msg| dispatch.reform(move |_: MouseEvent| msg());
    let close = send(|| Msg::Keeping(KeepingMsg::ProjectClosed));
    let print = Callback::from(|_: MouseEvent| print());
    let title = review.map(|review| class::title(&review.exercise)).unwrap_or_default();
    html! {
        <header class="bar">
            <span class="feedback-bar__title" dir="auto">{ title }</span>
            if let Some(review) = review {
                <span class="feedback-bar__state">{ state(review) }</span>
            }
            <span class="bar__space" />
            if let Some(review) = review {
                <span class="feedback-bar__name" dir="auto">{ &review.hand_in.pseudonym }</span>
            }
            if way_back {
                <button type="button" class="quiet-button" onclick={close}>{ words::close_feedback() }</button>
            }
            <button type="button" class="button feedback-bar__print" onclick={print}>{ words::print() }</button>
            if review.is_some() {
                <button type="button" class="button" data-kind="primary"
                    onclick={send(|| ReviewingMsg::TakenUp.into())}>
                    { words::take_up_again() }
                </button>
            }
        </header>
    }
}

/// The attempt, and the revision of the feedback from the second one on.
fn state(review: &Review) -> String {
    if let Some(number) = review.work.feedback.check {
        return self_check::check_read_only(number);
    }
    let attempt = words::attempt_read_only(review.hand_in.attempt);
    match review.work.feedback.revision {
        0 | 1 => attempt,
        revision => statements::parts(&attempt, &words::feedback_revision(revision)),
    }
}

fn newer_line(revision: u32, dispatch: &Callback<Msg>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| ReviewingMsg::NewerWanted.into());
    html! {
        <p class="feedback-foot__newer">
            { words::newer_feedback(revision) }{ " " }
            <button type="button" class="link" {onclick}>{ words::open_newer() }</button>
        </p>
    }
}

/// How many were found, and the keys.
fn foot(review: &Review) -> Html {
    let feedback = &review.work.feedback;
    let compared = feedback.key_revision.is_some();
    html! {
        <>
            if compared {
                <span class="feedback-foot__summary">{ words::summary(&Tally::of(feedback), None) }</span>
            }
            <span class="feedback-foot__keys">
                { key("N", words::key_next()) }
                { key("B", words::key_back()) }
                if compared {
                    { key("W", words::key_wrong()) }
                }
            </span>
        </>
    }
}

fn key(letter: &'static str, does: &'static str) -> Html {
    html! { <span><kbd>{ letter }</kbd>{ " " }{ does }</span> }
}
