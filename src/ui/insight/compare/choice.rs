//! The two sides, and the codes that count.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::controls::{Annotators, chosen};
use super::super::{View, ViewProps};
use super::{side_name, use_compare};
use crate::ui::parts::mark::mark_among;
use crate::ui::words::all_tags::code_name;
use crate::ui::words::number;
use annotator_app::insight::compare::{CompareAsked, Side, layer_of, years};
use annotator_core::project::id::CodeId;
use annotator_words::insight_compare as words;

#[component]
pub(super) fn Choice(ViewProps { view }: &ViewProps) -> Html {
    let change = use_compare();
    let Some((earlier, later)) = view.room.compare.asked.sides(&view.project) else {
        return Html::default();
    };
    let all = sides(view);
    let choose_earlier = change.to(|asked: &mut CompareAsked, side| {
        asked.earlier = Some(side);
        asked.picked = None;
    });
    let choose_later = change.to(|asked: &mut CompareAsked, side| {
        asked.later = Some(side);
        asked.picked = None;
    });
    html! {
        <div class="insight__controls">
            { chosen("compare-earlier", words::earlier(), all.clone(), &earlier, choose_earlier) }
            { chosen("compare-later", words::later(), all, &later, choose_later) }
            <Annotators view={Rc::clone(view)} />
            <Codes view={Rc::clone(view)} />
            if years(&view.project).is_empty() { <p class="hint">{ words::no_years() }</p> }
        </div>
    }
}

/// The years, then the statements.
fn sides(view: &View) -> Vec<(Side, AttrValue)> {
    let years = years(&view.project).into_iter().map(Side::Year);
    let statements = view.project.statements.iter().map(|it| Side::Statement(it.id));
    let named = |side: Side| {
        let name = side_name(view, &side);
        (side, name.into())
    };
    years.chain(statements).map(named).collect()
}

/// The codes of the layer, each of which counts or does not.
#[component]
fn Codes(ViewProps { view }: &ViewProps) -> Html {
    let change = use_compare();
    let codebook = &view.project.codebook;
    let Some(layer) = layer_of(&view.project) else { return Html::default() };
    let now = view.room.compare.asked.codes_of(&view.project);
    let all: Vec<&CodeId> =
        codebook.codes.iter().filter(|code| code.layer == layer.id).map(|code| &code.id).collect();
    let looks = codebook.looks();
    let boxes = all.iter().map(|code| {
        let (code, before) = ((*code).clone(), now.clone());
        let checked = before.contains(&code);
        let name = code_name(codebook, &code);
        let (mark, key) = (mark_among(&looks, &code), code.to_string());
        let onchange = change.to(move |asked: &mut CompareAsked, event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let mut codes = before.clone();
            codes.retain(|it| *it != code);
            if input.checked() {
                codes.push(code.clone());
            }
            asked.codes = Some(codes);
            asked.picked = None;
        });
        html! {
            <label class="compare__code" {key}>
                <input type="checkbox" {checked} {onchange} />{ mark }<span dir="auto">{ name }</span>
            </label>
        }
    });
    html! {
        <details class="compare__codes">
            <summary>{ words::codes_chosen(&number(now.len()), &number(all.len())) }</summary>
            <div role="group" aria-label={words::codes_group()}>{ for boxes }</div>
        </details>
    }
}
