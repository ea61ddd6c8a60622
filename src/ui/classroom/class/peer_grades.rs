//! What came of peer review: who has sent a review, and the two grades of each student.

use yew::prelude::*;

use super::View;
use crate::ui::words::peer_review as words;
use annotator_core::classroom::review::Round;
use annotator_core::classroom::review::grades::{PeerGrade, peer_grades};
use annotator_core::classroom::review::taken::Reviews;

/// The table of the packets that were made.
pub fn grades(round: &Round, reviews: &Reviews, view: &View) -> Html {
    let grades = peer_grades(round, reviews, &view.class);
    let came = grades.iter().filter(|grade| grade.judged.is_some()).count();
    let most = round.rubric.most();
    let row = |grade: &PeerGrade| {
        html! {
            <tr key={grade.hand_in.to_string()}>
                <th scope="row" dir="auto">{ view.student(grade.hand_in) }</th>
                <td>{ words::judged_works(grade) }</td>
                <td data-undefined={grade.work.is_err().to_string()}>
                    { words::grade_for_work(grade, most) }
                </td>
                <td data-undefined={grade.reviewing.is_err().to_string()}>
                    { words::grade_for_reviewing(grade) }
                </td>
            </tr>
        }
    };
    let hint =
        if round.calibration.is_some() { words::weights_hint() } else { words::grades_hint() };
    html! {
        <div class="peers__grades">
            <h2>{ words::grades() }</h2>
            <p class="making__lead" role="status">{ words::came(came, grades.len()) }</p>
            <div class="peers__table" tabindex="0" role="region" aria-label={words::grades()}>
                <table class="class-table">
                    <thead>
                        <tr>
                            <th scope="col">{ words::student() }</th>
                            <th scope="col">{ words::judged() }</th>
                            <th scope="col">{ words::for_work() }</th>
                            <th scope="col">{ words::for_reviewing() }</th>
                        </tr>
                    </thead>
                    <tbody>for grade in &grades { { row(grade) } }</tbody>
                </table>
            </div>
            <p class="hint">{ hint }</p>
        </div>
    }
}
