//! Feedback for each student, in one archive.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::View;
use super::super::peers::use_reviews;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::{giving as words, peer_review as peers};
use annotator_app::classroom::giving::{Giving, GivingMsg, Writing, WrittenFile};
use annotator_app::later::Later;
use annotator_core::classroom::class::Grading;
use annotator_jobs::class::ClassReport;
use annotator_jobs::giving::FeedbackWith;

#[derive(PartialEq, Properties)]
pub struct FeedbackProps {
    pub view: Rc<View>,
    pub report: Rc<ClassReport>,
    pub giving: Later<Giving>,
}

#[component]
pub fn Feedback(props: &FeedbackProps) -> Html {
    let dispatch = use_dispatch();
    let FeedbackProps { view, report, giving } = props;
    let students = report.rows.iter().filter(|row| row.counts).count();
    let with = giving.with;
    let has_key = report.key_revision.is_some();
    let choose = |change: fn(&mut FeedbackWith, bool)| {
        dispatch.reform(move |on: bool| {
            let mut with = with;
            change(&mut with, on);
            GivingMsg::WithChosen(with).into()
        })
    };
    let comments = view.class.comments.len();
    let reviews = use_reviews(view);
    let round = view.class.peer_review.as_ref().and_then(|peers| peers.round.as_ref());
    let reviews = round.map_or(0, |round| reviews.of_round(round).reviews.len());
    let grades = match view.class.grading {
        Grading::Summary => words::with_summary(),
        _ => words::with_grades(),
    };
    let counting = report.rows.iter().filter(|row| row.counts);
    let before = counting.filter(|row| view.class.given_back.contains_key(&row.hand_in)).count();
    html! {
        <section class="giving__card" aria-labelledby="giving-feedback">
            <h2 id="giving-feedback">{ words::feedback_title() }</h2>
            <p class="giving__lead">{ words::feedback_lead(students) }</p>
            <ul class="list giving__files">
                <li><code>{ "feedback.html" }</code>{ " " }<span class="hint">{ words::opens_by_double_click() }</span></li>
                <li><code>{ "feedback.json" }</code>{ " " }<span class="hint">{ words::opens_in_the_page() }</span></li>
            </ul>
            <p class="hint">{ words::no_folders_hint() }</p>
            <fieldset class="giving__with">
                <legend>{ words::what_is_in_it() }</legend>
                { check("with-key", words::with_key(), has_key && with.key, !has_key, &choose(|it, on| it.key = on)) }
                { check("with-comments", &words::with_comments(comments), with.comments, false, &choose(|it, on| it.comments = on)) }
                { check("with-grades", grades, with.grades, false, &choose(|it, on| it.grades = on)) }
                if reviews > 0 {
                    { check("with-reviews", &peers::with_reviews(reviews), with.reviews, false, &choose(|it, on| it.reviews = on)) }
                }
                if !has_key { <p class="hint">{ words::no_key_hint() }</p> }
            </fieldset>
            if before > 0 && giving.given.is_none() {
                <p class="hint">{ words::given_before(before) }</p>
            }
            { given(giving) }
            <div class="giving__foot">
                { wait(giving, WrittenFile::Feedback) }
                <button type="button" class="button" data-kind="primary" disabled={giving.writing.is_some()}
                    onclick={dispatch.reform(|_: MouseEvent| GivingMsg::FeedbackWanted.into())}>
                    { words::save_feedback() }
                </button>
            </div>
        </section>
    }
}

/// A box to tick.
pub fn check(
    id: &'static str,
    name: &str,
    checked: bool,
    disabled: bool,
    on: &Callback<bool>,
) -> Html {
    let onchange = on.reform(|event: Event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        input.is_some_and(|input| input.checked())
    });
    html! {
        <label class="giving__check" for={id}>
            <input type="checkbox" {id} {checked} {disabled} {onchange} />
            { name.to_owned() }
        </label>
    }
}

/// What was given last, and what the teacher should know about it.
fn given(giving: &Giving) -> Html {
    let Some(given) = &giving.given else { return Html::default() };
    html! {
        <div class="giving__done" role="status">
            <p>{ words::given_now(given.given.len()) }</p>
            if !given.remarks.is_empty() {
                <ul class="list">
                    for (at, remark) in given.remarks.iter().enumerate() {
                        <li key={at} dir="auto">{ remark }</li>
                    }
                </ul>
            }
        </div>
    }
}

/// How far the file is, if it is being written.
pub fn wait(giving: &Giving, what: WrittenFile) -> Html {
    let own = giving.writing.as_ref().filter(|writing| writing.what == what);
    let said = own.map(|Writing { progress: (done, of), .. }| match of {
        0 => words::writing_now().to_owned(),
        of => words::writing_of(*done, *of),
    });
    html! { <span class="hint" role="status">{ said.unwrap_or_default() }</span> }
}
