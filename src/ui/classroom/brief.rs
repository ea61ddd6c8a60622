//! What an exercise asks for, as students read it before they begin: its course and title, what it
//! takes, and the instructions.

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::classroom::instructions::instructions;
use crate::ui::words::class as words;
use annotator_app::classroom::extent::Extent;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::project::Project;

/// The language of the texts of an exercise, if it says it.
fn lang(exercise: &Exercise) -> Option<AttrValue> {
    let tag = &exercise.language;
    (!tag.is_empty()).then(|| tag.clone().into())
}

/// The brief of an exercise. `project` is its file or a student's work on it, and `heading` the
/// element of the title, which gets the id `brief-title`.
pub fn brief(exercise: &Exercise, project: &Project, heading: &'static str) -> Html {
    let here = exercise.due.as_ref().and_then(clock::offset_at);
    let facts = words::facts(exercise, &project.codebook, Extent::of_project(project), here);
    html! {
        <div class="brief">
            <p class="brief__course" dir="auto">{ words::exercise_of(&exercise.course) }</p>
            <@{heading} class="brief__title" id="brief-title" dir="auto">
                { words::title(exercise) }
            </@>
            <p class="brief__facts">{ facts }</p>
            <div lang={lang(exercise)}>{ instructions(&exercise.instructions) }</div>
        </div>
    }
}
