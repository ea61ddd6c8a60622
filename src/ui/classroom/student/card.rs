//! The card of an exercise, before it is begun.

use yew::prelude::*;

/// The card of the exercise that was opened.
#[component]
pub fn ExerciseCard() -> Html {
    html! { <main /> }
}
