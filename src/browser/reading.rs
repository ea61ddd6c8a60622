//! How texts are shown: light or dark, the size of letters and the width of lines. All of it is set
//! on the root element, where the style sheets find it.

use wasm_bindgen::JsCast as _;
use web_sys::{CssGroupingRule, CssMediaRule, CssRule, CssRuleList, CssStyleSheet, HtmlElement};

use crate::browser::page::document;
use crate::browser::pixels::number;
use annotator_app::keeping::reading::{Reading, Theme};

/// What the rules for dark colours ask, and what stands in its place once a theme was chosen: what
/// always holds and what never does. Nothing else has these queries, so the rules are found again.
const DARK: &str = "(prefers-color-scheme: dark)";
const ALWAYS: &str = "(min-width: 0px)";
const NEVER: &str = "(max-width: 0px)";

/// Shows texts like this from now on.
pub fn show(reading: Reading) {
    let Some(document) = document() else { return };
    let root = document.document_element();
    let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) else { return };
    let set = |name: &str, value: &str| {
        // It fails for no valid property.
        let _ = root.style().set_property(name, value);
    };
    set("--text-size", &(number(f64::from(reading.text_size) / 16.0) + "rem"));
    set("--line-width", &reading.line_width.to_string());
    let (scheme, query) = match reading.theme {
        Theme::System => ("", DARK),
        Theme::Light => ("light", NEVER),
        Theme::Dark => ("dark", ALWAYS),
    };
    set("color-scheme", scheme);
    let sheets = document.style_sheets();
    for at in 0..sheets.length() {
        let sheet = sheets.item(at).and_then(|sheet| sheet.dyn_into::<CssStyleSheet>().ok());
        if let Some(rules) = sheet.and_then(|sheet| sheet.css_rules().ok()) {
            set_query(&rules, query);
        }
    }
}

/// Sets the query of all rules for dark colours.
fn set_query(rules: &CssRuleList, query: &str) {
    for rule in (0..rules.length()).filter_map(|at| rules.item(at)) {
        if let Some(media) = rule.dyn_ref::<CssMediaRule>() {
            let media = media.media();
            let old = media.media_text();
            for known in [DARK, ALWAYS, NEVER] {
                if old.contains(known) && known != query {
                    media.set_media_text(&old.replace(known, query));
                }
            }
        }
        if let Some(inner) = inner_rules(&rule) {
            set_query(&inner, query);
        }
    }
}

fn inner_rules(rule: &CssRule) -> Option<CssRuleList> {
    rule.dyn_ref::<CssGroupingRule>().map(CssGroupingRule::css_rules)
}
