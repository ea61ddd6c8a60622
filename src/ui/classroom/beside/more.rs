//! What newer feedback says differently, and the rubric with the levels that were reached.

use yew::prelude::*;

use crate::ui::words::{
    feedback as words, key_changes as changes, peer_review as peers, rubric as in_rubric,
};
use annotator_core::classroom::feedback::{Feedback, FeedbackItem};
use annotator_core::classroom::review::received::ReceivedReview;
use annotator_core::classroom::rubric::LevelGiven;
use annotator_words::thousandths;

/// What has changed since the feedback before.
pub fn since(feedback: &Feedback) -> Html {
    let Some(since) = &feedback.since else { return Html::default() };
    html! {
        <section class="beside__since">
            <h2>{ changes::since_title(since.revision) }</h2>
            <ul>
                for (at, line) in words::since_lines(since).into_iter().enumerate() {
                    <li key={at}>{ line }</li>
                }
            </ul>
        </section>
    }
}

/// The rubric.
pub fn rubric(feedback: &Feedback) -> Html {
    if feedback.rubric.is_empty() {
        return Html::default();
    }
    html! {
        <section class="beside__rubric">
            <h2 id="rubric-given">{ in_rubric::rubric() }</h2>
            { levels("rubric-given".to_owned(), &feedback.rubric) }
        </section>
    }
}

/// The rows of a rubric with their levels.
fn levels(heading: String, rows: &[LevelGiven]) -> Html {
    html! {
        <table class="beside-record" aria-labelledby={heading}>
            <thead>
                <tr>
                    <th scope="col">{ in_rubric::criterion() }</th>
                    <th scope="col">{ in_rubric::level() }</th>
                    <th scope="col">{ in_rubric::points() }</th>
                </tr>
            </thead>
            <tbody>for (at, row) in rows.iter().enumerate() { { given(at, row) } }</tbody>
        </table>
    }
}

/// What other students say about the work.
pub fn reviews(feedback: &Feedback) -> Html {
    if feedback.reviews.is_empty() {
        return Html::default();
    }
    let review = |(review, number): (&ReceivedReview, usize)| {
        let heading = format!("review-{number}");
        html! {
            <section key={number} class="beside__review">
                <h3 id={heading.clone()}>{ peers::review_number(number) }</h3>
                if !review.on_the_whole.trim().is_empty() {
                    <p class="beside__whole-words" dir="auto">{ &review.on_the_whole }</p>
                }
                if !review.rows.is_empty() { { levels(heading, &review.rows) } }
            </section>
        }
    };
    html! {
        <section class="beside__reviews">
            <h2>{ peers::received() }</h2>
            { for feedback.reviews.iter().zip(1..).map(review) }
        </section>
    }
}

/// What other students say about a passage.
pub fn reviews_of(feedback: &Feedback, item: &FeedbackItem) -> Html {
    let own = item.own.iter().flat_map(|own| feedback.reviews_of(own.annotation));
    let said = |(number, words): (usize, &str)| {
        html! {
            <div class="beside__said" key={number} data-by="reviewer">
                <h3>{ peers::review_says(number) }</h3>
                <p dir="auto">{ words }</p>
            </div>
        }
    };
    own.map(said).collect()
}

fn given(at: usize, row: &LevelGiven) -> Html {
    let level = row.level.as_deref().unwrap_or_else(|| in_rubric::not_decided());
    let points = row.points.map_or_else(|| changes::none_yet().to_owned(), thousandths);
    html! {
        <tr key={at}>
            <th scope="row" dir="auto">
                { &row.name }
                if !row.description.trim().is_empty() {
                    <span class="hint">{ " " }{ &row.description }</span>
                }
            </th>
            <td dir="auto">
                { level }
                if !row.reason.trim().is_empty() {
                    <span class="hint">{ " " }{ &row.reason }</span>
                }
            </td>
            <td>{ in_rubric::points_of(&points, &thousandths(row.most)) }</td>
        </tr>
    }
}
