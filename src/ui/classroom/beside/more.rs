//! What newer feedback says differently, and the rubric with the levels that were reached.

use yew::prelude::*;

use crate::ui::words::{feedback as words, key_changes as changes, rubric as in_rubric};
use annotator_core::classroom::feedback::Feedback;
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
            <table class="beside-record" aria-labelledby="rubric-given">
                <thead>
                    <tr>
                        <th scope="col">{ in_rubric::criterion() }</th>
                        <th scope="col">{ in_rubric::level() }</th>
                        <th scope="col">{ in_rubric::points() }</th>
                    </tr>
                </thead>
                <tbody>
                    for (at, row) in feedback.rubric.iter().enumerate() { { given(at, row) } }
                </tbody>
            </table>
        </section>
    }
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
