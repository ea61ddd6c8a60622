//! The style rules of marks. There are hundreds of possible marks, so each gets its rule when it is
//! first painted: the browser computes the style of every rule for each paragraph that it draws.
//!
//! The tokens are in `styles/tokens.css`; the marks that are no codes are in
//! `styles/highlights.css`, and the boxes that replace highlights in `styles/document.css`.

use std::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::browser::page::document;
use annotator_app::coding::marks::Mark;
use annotator_core::codebook::{Look, Paint, Pattern};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = CSSStyleSheet)]
    type Sheet;
    #[wasm_bindgen(constructor, catch, js_class = "CSSStyleSheet")]
    fn new() -> Result<Sheet, JsValue>;
    #[wasm_bindgen(method, catch, js_name = insertRule)]
    fn insert_rule(this: &Sheet, rule: &str, at: u32) -> Result<u32, JsValue>;
    #[wasm_bindgen(method, catch, js_name = deleteRule)]
    fn delete_rule(this: &Sheet, at: u32) -> Result<(), JsValue>;

    /// The document, with what web-sys has only behind an unstable flag.
    type StyledDocument;
    #[wasm_bindgen(method, getter, js_name = adoptedStyleSheets)]
    fn sheets(this: &StyledDocument) -> Array;
    #[wasm_bindgen(method, setter, js_name = adoptedStyleSheets)]
    fn set_sheets(this: &StyledDocument, sheets: &Array);
}

/// The rules in the sheet, by the name of their mark, in order.
struct Rules {
    sheet: Sheet,
    names: Vec<String>,
}

thread_local! {
    static RULES: RefCell<Option<Rules>> = const { RefCell::new(None) };
}

impl Rules {
    /// An empty sheet that the document uses.
    fn new() -> Option<Self> {
        let sheet = Sheet::new().ok()?;
        let document: StyledDocument = document()?.unchecked_into();
        let all = document.sheets().concat(&Array::of1(&sheet));
        document.set_sheets(&all);
        Some(Self { sheet, names: Vec::new() })
    }
}

/// Adds the rule of a mark. A mark that is not a code's needs none.
pub(super) fn add(mark: Mark, name: &str) {
    let Some(rule) = rule(mark, name) else { return };
    RULES.with_borrow_mut(|rules| {
        if rules.is_none() {
            *rules = Rules::new();
        }
        if let Some(rules) = rules
            && rules.sheet.insert_rule(&rule, 0).is_ok()
        {
            rules.names.insert(0, name.to_owned());
        }
    });
}

pub(super) fn remove(name: &str) {
    RULES.with_borrow_mut(|rules| {
        if let Some(rules) = rules
            && let Some(at) = rules.names.iter().position(|known| known == name)
            && let Ok(place) = u32::try_from(at)
            && rules.sheet.delete_rule(place).is_ok()
        {
            rules.names.remove(at);
        }
    });
}

fn rule(mark: Mark, name: &str) -> Option<String> {
    let (usual, forced) = match mark {
        Mark::Tint { look, theirs } => {
            // Colours are the reader's own here, and only the selection has a background. So themes
            // get lines, close under the text; the margin and the list have the names.
            let pattern = Look::first_of(look.slot, Paint::Underline).pattern.name();
            let forced = format!(
                "background-color: transparent; text-decoration-line: underline; text-decoration-style: {pattern}; \
                 text-decoration-thickness: 2px; text-decoration-color: LinkText; \
                 text-underline-offset: .1em"
            );
            let usual = if theirs {
                format!(
                    "background-color: color-mix(in srgb, {} 45%, transparent); \
                     text-decoration-line: underline; text-decoration-style: dotted; \
                     text-decoration-thickness: 1.5px; text-decoration-color: {}; \
                     text-underline-offset: .1em",
                    tint(look),
                    ink(look)
                )
            } else {
                format!("background-color: {}", tint(look))
            };
            (usual, forced)
        }
        Mark::Line { look, lane, theirs } => {
            let offset = offset(lane);
            let (pattern, width) = match theirs {
                true => (Pattern::Dotted.name(), "1.5px"),
                false => (look.pattern.name(), width(look.pattern)),
            };
            let line = |colour: &str| {
                format!(
                    "text-decoration-line: underline; text-decoration-style: {pattern}; \
                     text-decoration-thickness: {width}; text-decoration-color: {colour}; \
                     text-underline-offset: {offset}"
                )
            };
            (line(&ink(look)), line("CanvasText"))
        }
        Mark::Evidence
        | Mark::Hover
        | Mark::Pending
        | Mark::Flash
        | Mark::Hit
        | Mark::HitNow
        | Mark::Suggested
        | Mark::Cue
        | Mark::SuggestedNow => return None,
    };
    let place = format!("[data-para]::highlight({name})");
    Some(format!(
        "@media all {{ {place} {{ {usual} }} @media (forced-colors: active) {{ {place} {{ {forced} }} }} }}"
    ))
}

/// The colour of lines, as `--k` in `styles/tokens.css`.
fn ink(Look { slot, step, .. }: Look) -> String {
    if step == 0 {
        format!("var(--c{slot})")
    } else {
        format!("color-mix(in oklab, var(--c{slot}) var(--below), var(--ink))")
    }
}

/// The colour behind the text, as `--t` in `styles/tokens.css`.
fn tint(Look { slot, step, .. }: Look) -> String {
    let share = if step == 0 { "--tint" } else { "--tint-below" };
    format!(
        "color-mix(in srgb, color-mix(in oklab, var(--c{slot}) var(--tint-hue), black) \
         var({share}), transparent)"
    )
}

/// The third lane still leaves room above the letters of the next line.
fn offset(lane: u8) -> &'static str {
    match lane {
        0 => ".2em",
        1 => ".37em",
        _ => ".54em",
    }
}

fn width(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Solid | Pattern::Dashed => "2px",
        Pattern::Dotted => "2.5px",
        Pattern::Double => "1px",
    }
}
