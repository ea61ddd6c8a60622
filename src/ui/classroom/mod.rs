//! The classroom: exercises are made, worked on and handed in, and feedback is read.

pub mod beside;
pub mod brief;
pub mod class;
pub mod copied;
pub mod instructions;
mod levels;
pub mod make;
pub mod spread;
pub mod student;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use annotator_app::model::Model;

fn look(model: &Model) -> bool {
    model.open.as_ref().is_some_and(|open| open.teaching.is_some())
}

/// The room of the teacher: a class, or the exercises.
#[component]
pub fn Classroom() -> Html {
    if use_selector(look) {
        html! { <class::ClassRoom /> }
    } else {
        html! { <make::Class /> }
    }
}
