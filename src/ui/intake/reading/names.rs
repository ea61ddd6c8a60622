//! Takes fields from the names of files, in the order of a pattern.

use annotator_app::later::Later;

use yew::prelude::*;

use crate::ui::parts::field::value_of;
use crate::ui::words::{intake as words, panels};
use annotator_app::intake::names::{PATTERNS, Pattern, proposed};
use annotator_app::intake::{Intake, IntakeMsg};
use annotator_core::reading::Field;

#[derive(Properties, PartialEq)]
pub struct NamesProps {
    pub intake: Later<Intake>,
    pub dispatch: Callback<IntakeMsg>,
}

/// The pattern, what it finds in the first name that fits, and the button that takes it over.
#[component]
pub fn Names(props: &NamesProps) -> Html {
    let intake = &props.intake;
    let typed = use_state_eq(|| proposed(&intake.names()).unwrap_or_default().to_owned());
    let pattern = Pattern::parse(&typed);
    let names = intake.names().count();
    let fitting: Vec<_> = match &pattern {
        Some(pattern) => intake.names().filter_map(|name| pattern.read(name)).collect(),
        None => Vec::new(),
    };
    let preview = match (&pattern, fitting.first()) {
        (None, _) if typed.is_empty() => words::pattern_hint().to_owned(),
        (None, _) => words::pattern_wrong().to_owned(),
        (_, None) => words::pattern_fits_none().to_owned(),
        (_, Some(first)) => words::pattern_fits(&found(first), fitting.len(), names),
    };
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(value_of(&event)))
    };
    let take = {
        let (dispatch, pattern) = (props.dispatch.clone(), pattern);
        Callback::from(move |_: MouseEvent| {
            if let Some(pattern) = &pattern {
                dispatch.emit(IntakeMsg::PatternChosen(pattern.clone()));
            }
        })
    };
    html! {
        <div class="found__names">
            <label for="name-pattern">{ words::names_are() }</label>
            <input class="field" id="name-pattern" value={(*typed).clone()} {oninput} dir="ltr"
                autocomplete="off" list="name-patterns" aria-describedby="name-preview" />
            <datalist id="name-patterns">
                for pattern in PATTERNS { <option value={pattern} /> }
            </datalist>
            <button type="button" class="button" disabled={fitting.is_empty()} onclick={take}>
                { words::take_from_names() }
            </button>
            <span class="hint" id="name-preview" role="status">{ preview }</span>
        </div>
    }
}

/// What was found in a name.
fn found(fields: &[(Field, String)]) -> String {
    let shown = |(field, value): &(Field, String)| match field {
        Field::Date => panels::stored_date(value),
        _ => value.clone(),
    };
    annotator_words::list(&fields.iter().map(shown).collect::<Vec<_>>())
}
