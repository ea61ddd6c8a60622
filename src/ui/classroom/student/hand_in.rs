//! Handing in: what lacks, and the saved file.

use yew::prelude::*;

use annotator_app::dialog::HandInStep;

#[derive(PartialEq, Properties)]
pub struct HandInProps {
    pub step: HandInStep,
}

/// The dialog in which the work is handed in.
#[component]
pub fn HandInDialog(_props: &HandInProps) -> Html {
    html! {}
}
