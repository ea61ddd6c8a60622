//! Suggestions for the fields for currencies and countries.

use yew::prelude::*;

use annotator_core::phrases::currency;
use annotator_core::phrases::states::countries;

pub const CURRENCIES_ID: &str = "list-of-currencies";
pub const COUNTRIES_ID: &str = "list-of-countries";

/// The lists, which are invisible.
pub fn suggestions() -> Html {
    html! {
        <div hidden=true>
            <datalist id={CURRENCIES_ID}>
                for code in currency::codes() { <option key={code} value={code} /> }
            </datalist>
            <datalist id={COUNTRIES_ID}>
                for (code, name) in countries() { <option key={code} value={name}>{ code }</option> }
            </datalist>
        </div>
    }
}
