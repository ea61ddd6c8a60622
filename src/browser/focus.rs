//! Moves the focus, and finds where it is.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, EventTarget, FocusOptions, HtmlElement, HtmlInputElement};

use crate::browser::page::{document, element};
use crate::browser::text_pane::TextPane;
use annotator_app::effect::FocusTarget;
use annotator_app::suggesting::SuggestFocus;
use annotator_core::project::id::AttributeId;

/// The fields of the inspector, in page order.
const FIELDS: &str = "#inspector :is(input, select, textarea):not([disabled], [type=hidden])";

/// Moves the focus to `target`. If the target is not drawn, the focus stays.
pub fn focus(target: FocusTarget, pane: &TextPane) {
    match target {
        FocusTarget::Text => focus_text(pane),
        FocusTarget::Picker => focus_on(element("picker-search")),
        FocusTarget::Table => focus_on(element("statements-table")),
        FocusTarget::Inspector => {
            let first = document().and_then(|it| it.query_selector(FIELDS).ok().flatten());
            focus_on(first.and_then(|first| first.dyn_into().ok()));
        }
        FocusTarget::Note => focus_on(element("inspector-note")),
        FocusTarget::Proposals => focus_button("accept-all", pane),
        FocusTarget::NextRecord => focus_button("next-record", pane),
    }
}

/// Moves the focus to the element with this id. If it is not drawn or cannot take the focus, the
/// focus stays.
pub fn focus_id(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to the control of a field of the record.
pub fn focus_field(field: &AttributeId) {
    focus_field_named(field.as_str());
}

fn focus_field_named(field: &str) {
    let id = format!("field-{field}");
    let row = document().and_then(|document| document.get_element_by_id(&id));
    let controls = "[tabindex='0'], input, textarea";
    let inner = row.as_ref().and_then(|row| row.query_selector(controls).ok().flatten());
    let is_control = row.as_ref().is_some_and(|row| row.matches("input, textarea") == Ok(true));
    let element = if is_control { row } else { inner };
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the focus among suggestions, or in the table of their rules. If the target is not drawn, the
/// focus goes to what is drawn around it.
pub fn focus_suggesting(target: &SuggestFocus) {
    let row;
    let (id, around) = match target {
        SuggestFocus::List => ("suggest-list", ""),
        SuggestFocus::RuleList => return focus_inside("suggest-rule"),
        SuggestFocus::AllOfRule => ("all-of-rule", "suggest-list"),
        SuggestFocus::RulesFilter => ("rules-filter", ""),
        SuggestFocus::AddRule => ("add-rule", ""),
        SuggestFocus::Draft => return focus_inside("rule-draft"),
        SuggestFocus::Rule(rule) => {
            row = rule_id(rule);
            (row.as_str(), "add-rule")
        }
    };
    match element(id) {
        Some(element) => focus_on(Some(element)),
        None => focus_on(element(around)),
    }
}

/// The id of the button of a rule in the table.
#[must_use]
pub fn rule_id(rule: &str) -> String {
    format!("rule-row-{rule}")
}

fn focus_inside(id: &str) {
    if let Some(element) = element(id) {
        focus_first(&element);
    }
}

/// Moves the focus from a field of the record that has one line to the field after it, or from the
/// last one to the note. Returns whether `from` is such a field.
pub fn focus_next_field(from: &Element) -> bool {
    let is_line = from.matches("[data-field] input[type=text]") == Ok(true);
    let (Some(row), true) = (from.closest("[data-field]").ok().flatten(), is_line) else {
        return false;
    };
    let Some(rows) =
        document().and_then(|it| it.query_selector_all("#inspector [data-field]").ok())
    else {
        return false;
    };
    let rows = (0..rows.length()).filter_map(|at| rows.item(at)?.dyn_into::<Element>().ok());
    let next = rows.skip_while(|it| *it != row).nth(1);
    match next.and_then(|next| next.get_attribute("data-field")) {
        Some(field) => focus_field_named(&field),
        None => focus_on(element("inspector-note")),
    }
    true
}

/// Moves the focus to the first control inside an element.
pub fn focus_first(around: &Element) {
    let first = around.query_selector("input, select, textarea, button").ok().flatten();
    focus_on(first.and_then(|first| first.dyn_into().ok()));
}

/// Moves the focus to the button that opened what is shown now, inside of what fits `around`.
pub fn focus_opener(around: &str) {
    let opener = format!("{around} button[aria-expanded=true]");
    let opener = document().and_then(|it| it.query_selector(&opener).ok().flatten());
    focus_on(opener.and_then(|opener| opener.dyn_into().ok()));
}

/// Moves the focus to a button of the record, or to the text if the record is not drawn.
fn focus_button(id: &str, pane: &TextPane) {
    match element(id) {
        Some(button) => focus_on(Some(button)),
        None => focus_text(pane),
    }
}

fn focus_on(element: Option<HtmlElement>) {
    if let Some(element) = element {
        focus_without_scrolling(&element);
    }
}

/// Moves the focus to the text without scrolling.
pub fn focus_text(pane: &TextPane) {
    // Focusing it again would make the browser compute all styles now, and again for the frame.
    if let Some(text) = pane.text().filter(|text| !has_focus(text)) {
        focus_without_scrolling(&text);
    }
}

/// Moves the focus to an element without scrolling to it.
pub fn focus_without_scrolling(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // If the element cannot take the focus, the focus stays.
    let _ = element.focus_with_options(&options);
}

/// The element with the focus.
#[must_use]
pub fn focused() -> Option<Element> {
    document()?.active_element()
}

/// Whether a field has the focus that did not have it `before`.
pub fn is_typing_elsewhere(before: Option<&Element>) -> bool {
    focused().is_some_and(|now| {
        now.matches("input, textarea") == Ok(true) && before.is_some_and(|before| *before != now)
    })
}

/// Whether the element itself has the focus, not an element inside it.
fn has_focus(element: &HtmlElement) -> bool {
    focused().is_some_and(|focused| focused == **element)
}

/// Whether keys typed at `target` are meant for a field.
#[must_use]
pub fn is_field(target: &EventTarget) -> bool {
    let Some(element) = target.dyn_ref::<Element>() else { return false };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return !matches!(input.type_().as_str(), "checkbox" | "radio" | "button" | "color");
    }
    matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT")
        || element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
}

/// Takes the focus from the field that has it. The field then sends what was typed.
pub fn leave_field() {
    let focused = document().and_then(|document| document.active_element());
    if let Some(element) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.blur();
    }
}
