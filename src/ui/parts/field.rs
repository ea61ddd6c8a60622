//! A labelled input.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    #[default]
    Line,
    /// This many lines.
    Lines(u8),
    /// A date.
    Day,
    /// One character.
    Key,
}

#[derive(Default)]
pub struct Field {
    /// Unique on the page.
    pub id: &'static str,
    pub label: &'static str,
    pub value: AttrValue,
    /// Called with what is typed.
    pub oninput: Callback<String>,
    pub kind: FieldKind,
    /// A sentence below the input.
    pub hint: Option<AttrValue>,
    /// What is wrong with the value.
    pub problem: Option<AttrValue>,
    /// Whether it has the focus at first.
    pub first: bool,
}

/// Draws the input with its label, hint and problem.
pub fn field(props: &Field) -> Html {
    let id = props.id;
    let hint_id = format!("{id}-hint");
    let described = props.hint.is_some() || props.problem.is_some();
    let described = described.then(|| AttrValue::from(hint_id.clone()));
    let invalid = props.problem.is_some().then_some("true");
    let oninput = props.oninput.reform(|event: InputEvent| value_of(&event));
    let input = match props.kind {
        FieldKind::Lines(rows) => html! {
            <textarea class="field" {id} rows={rows.to_string()} value={&props.value} {oninput}
                autofocus={props.first} dir="auto"
                aria-describedby={described} aria-invalid={invalid} />
        },
        kind => html! {
            <input class="field" {id} type={if kind == FieldKind::Day { "date" } else { "text" }}
                value={&props.value} {oninput} autofocus={props.first} autocomplete="off" dir="auto"
                data-size={(kind == FieldKind::Key).then_some("key")}
                aria-describedby={described} aria-invalid={invalid} />
        },
    };
    html! {
        <div key={id} class="field-row">
            <label for={id}>{ props.label }</label>
            { input }
            <p class="hint" id={hint_id} data-problem={props.problem.is_some().to_string()}
                hidden={props.hint.is_none() && props.problem.is_none()}>
                { props.problem.as_ref().or(props.hint.as_ref()).cloned().unwrap_or_default() }
            </p>
        </div>
    }
}

/// The value of the field that the event comes from.
pub fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return input.value();
    }
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        return area.value();
    }
    target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
}
