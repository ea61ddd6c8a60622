//! How far the coders agree.

use yew::prelude::*;

#[component]
pub fn AgreementTab() -> Html {
    html! { <div class="agreement" /> }
}
