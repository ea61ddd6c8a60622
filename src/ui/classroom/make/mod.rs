//! The room of the teacher: the exercises of the project, and making one.

use yew::prelude::*;

/// The room of the teacher.
#[component]
pub fn Class() -> Html {
    html! { <main /> }
}
