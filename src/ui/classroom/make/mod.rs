//! The room of the teacher: the exercises of the project, and making one.

use yew::prelude::*;

use crate::ui::classroom::brief::brief;
use crate::ui::parts::hooks::use_selector;
use annotator_core::classroom::given::exercise_file;

/// The room of the teacher.
#[component]
pub fn Class() -> Html {
    let made = use_selector(|model| {
        let project = &model.open.as_ref()?.project;
        let (_, exercise, _) = model.making()?;
        Some((exercise_file(project, &exercise)?, exercise))
    });
    let Some((file, exercise)) = made else { return Html::default() };
    html! { <main class="class">{ brief(&exercise, &file, "h1") }</main> }
}
