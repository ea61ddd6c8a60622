//! The student's side: the card of an exercise, what the bar shows of the work, notes to the
//! teacher, handing in, and feedback.

pub mod bar;
pub mod calibration;
pub mod card;
mod feedback;
pub mod hand_in;
pub mod note;
mod request;
mod review;
mod review_panel;
pub mod self_check;
pub mod sequence;
pub mod strip;
pub mod task;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use annotator_app::model::Open;

/// The room of a project whose texts and tags can only be read: feedback, or works of others.
#[component]
pub fn OnlyRead() -> Html {
    if use_selector(|model| model.open.as_ref().is_some_and(Open::is_feedback)) {
        html! { <feedback::FeedbackRoom /> }
    } else {
        html! { <review::ReviewRoom /> }
    }
}
