//! The hollow chips in the margin, each with its reason, beside the line where its passage begins.
//! They come after the chips of annotations there, and affect no row.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::painted::{Seen, look};
use crate::browser::frame::after_frame;
use crate::browser::page::rem;
use crate::browser::pixels::px;
use crate::browser::store::Store;
use crate::browser::text_pane::TextPane;
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::words::suggest as words;
use annotator_app::input::DomPoint;
use annotator_app::suggesting::{SuggestMsg, Suggestion};
use annotator_core::text::Text;

/// Between two chips, in rem.
const GAP: f64 = 0.3;

#[derive(PartialEq, Properties)]
pub struct SuggestedChipsProps {
    /// Grows when the lines of the text have moved.
    pub layout: u32,
}

/// A suggestion and where its passage begins.
type Placed = (Rc<Suggestion>, DomPoint);

#[component]
pub fn SuggestedChips(props: &SuggestedChipsProps) -> Html {
    let store = use_store();
    let seen = use_selector(look);
    let set =
        use_selector(|model| model.open.as_ref().map(|open| Rc::as_ptr(&open.painted()) as usize));
    let rows = placed(&store, seen.as_ref());
    let points: Vec<DomPoint> = rows.iter().map(|(_, point)| *point).collect();
    use_effect_on((seen.clone(), set, props.layout), {
        let pane = store.pane().clone();
        move |_| {
            // The chips of annotations get their places first.
            after_frame(move || after_frame(move || place_all(&pane, &points)));
        }
    });
    let pane = store.pane();
    let portals = rows.iter().filter_map(|(one, point)| {
        let host = Element::from(pane.margin(point.paragraph)?);
        let now = seen.as_ref().and_then(|seen| seen.now.as_ref());
        let pressed = now.is_some_and(|now| Rc::ptr_eq(now, one));
        Some(create_portal(chip(one, pressed, &store), host))
    });
    html! { <div hidden=true>{ for portals }</div> }
}

/// The suggestions in the order of the text.
fn placed(store: &Store, seen: Option<&Seen>) -> Vec<Placed> {
    let Some(seen) = seen else { return Vec::new() };
    let text: Option<Rc<Text>> =
        store.read(|model| Some(Rc::clone(&model.open.as_ref()?.statement()?.text)));
    let Some(text) = text else { return Vec::new() };
    let point =
        |one: &Rc<Suggestion>| Some((Rc::clone(one), DomPoint::of(&text, one.passage.start())?));
    let mut rows: Vec<Placed> = seen.shown.iter().filter_map(point).collect();
    rows.sort_by_key(|(one, _)| one.passage);
    rows
}

fn chip(one: &Rc<Suggestion>, pressed: bool, store: &Store) -> Html {
    let code = store.read(|model| {
        let open = model.open.as_ref()?;
        Some(open.project.codebook.code(&one.code)?.name.clone())
    });
    let code = code.unwrap_or_else(|| one.code.to_string());
    let onclick = {
        let (store, key) = (store.clone(), one.key());
        move |_: MouseEvent| store.dispatch(SuggestMsg::Chosen(key.clone()).into())
    };
    let name = words::chip_name(&code, &one.quote, &words::reason(one));
    html! {
        <div class="suggest-chip" data-at={one.passage.start().0.to_string()}>
            <button type="button" class="suggest-chip__code" tabindex="-1" aria-label={name}
                aria-pressed={pressed.to_string()} {onclick}>
                { words::chip(&code) }
            </button>
            <span class="suggest-chip__why" aria-hidden="true">{ why(one) }</span>
        </div>
    }
}

/// The reason, with the words of the text in italics.
pub fn why(one: &Suggestion) -> Html {
    html! {
        <>
            { words::because() }
            for (at, reason) in one.because.iter().enumerate() {
                if at > 0 {
                    { " +" }
                }
                { " " }<i dir="auto">{ reason.words.clone() }</i>
            }
        </>
    }
}

/// Puts each chip beside its line, below what is there already, also of the paragraphs before.
fn place_all(pane: &TextPane, points: &[DomPoint]) {
    let gap = GAP * rem().unwrap_or(16.0);
    let mut paragraphs: Vec<usize> = points.iter().map(|point| point.paragraph).collect();
    paragraphs.dedup();
    let hosts: Vec<(usize, HtmlElement)> =
        paragraphs.iter().filter_map(|at| Some((*at, pane.margin(*at)?))).collect();
    let tags = hosts.iter().flat_map(|(_, host)| elements(host, "li[data-placed]"));
    let mut taken: Vec<(f64, f64)> = tags
        .map(|it| it.get_bounding_client_rect())
        .map(|rect| (rect.top(), rect.bottom()))
        .collect();
    // Everything is measured before anything is moved: otherwise the browser would have to lay the
    // page out again for each chip.
    let mut tops: Vec<(HtmlElement, f64)> = Vec::new();
    for (paragraph, host) in &hosts {
        let origin = host.get_bounding_client_rect().top();
        let mut chips = elements(host, ".suggest-chip");
        chips.sort_by_key(start);
        let here = points.iter().filter(|point| point.paragraph == *paragraph);
        for (chip, point) in chips.into_iter().zip(here) {
            let height = chip.get_bounding_client_rect().height();
            let line = pane.caret_place(*point).map_or(origin, |place| place.top);
            let top = free_place(&taken, line.max(origin), height, gap);
            taken.push((top, top + height));
            tops.push((chip, top - origin));
        }
    }
    for (chip, top) in tops {
        // Setting fails only on a read-only style; an element's own is writable.
        let _ = chip.style().set_property("top", &px(top));
    }
}

/// Where the passage of a chip begins. Portals are drawn in another order.
fn start(chip: &HtmlElement) -> u32 {
    let at = chip.get_attribute("data-at");
    at.and_then(|at| at.parse().ok()).unwrap_or_default()
}

/// The first place from `wanted` on that nothing taken overlaps.
fn free_place(taken: &[(f64, f64)], wanted: f64, height: f64, gap: f64) -> f64 {
    let mut top = wanted;
    while let Some((_, end)) =
        taken.iter().find(|(start, end)| *start < top + height && top < *end + gap / 2.0)
    {
        top = end + gap;
    }
    top
}

fn elements(host: &HtmlElement, which: &str) -> Vec<HtmlElement> {
    let Ok(list) = host.query_selector_all(which) else { return Vec::new() };
    let all = (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok());
    all.collect()
}
