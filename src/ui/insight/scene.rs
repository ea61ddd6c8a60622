//! A picture as elements of the page. What can be opened in it is one tab stop: the arrow keys go from
//! one part to the next.

use std::collections::{BTreeMap, HashMap};

use wasm_bindgen::JsCast as _;
use web_sys::{Element, SvgElement};
use yew::prelude::*;

use crate::browser::page::is_right_to_left;
use annotator_pictures::{
    Anchor, Direction, Item, Options, Paint, PatternDef, Role, Scene, Stroke, colour, dashes, fill,
    number, patterns,
};

#[derive(Clone, Properties, PartialEq)]
pub(super) struct SceneProps {
    pub(super) scene: Scene,
    /// What the picture says, for somebody who does not see it.
    pub(super) reading: AttrValue,
    /// Called with the number of what is opened.
    pub(super) onopen: Callback<usize>,
}

/// How pictures are laid out on this page. Pictures in the page leave a phone's width to scrolling.
pub(super) fn options() -> Options {
    let direction =
        if is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
    Options { direction, ..Options::default() }
}

/// A picture.
#[component]
pub(super) fn Picture(SceneProps { scene, reading, onopen }: &SceneProps) -> Html {
    let direction = (scene.direction == Direction::RightToLeft).then_some("rtl");
    let view_box = format!("-2 -2 {} {}", number(scene.width + 4.0), number(scene.height + 4.0));
    let buttons = buttons(scene);
    let onopen = onopen.clone();
    let onclick = {
        let onopen = onopen.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(hit) = hit_at(event.target()) {
                onopen.emit(hit);
            }
        })
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| key(&event, &onopen));
    let state = |at| buttons.get(&at).map(|first| if *first { "0" } else { "-1" });
    let items = scene.items.iter().enumerate().map(|(at, item)| draw(item, state(at)));
    html! {
        <div class="insight__picture">
            <svg role="group" aria-label={reading} viewBox={view_box} width={number(scene.width)}
                height={number(scene.height)} {direction} {onclick} {onkeydown}>
                <defs>{ for patterns(scene, false).iter().zip(&patterns(scene, true)).map(define) }</defs>
                { for items }
            </svg>
        </div>
    }
}

/// A colour for light and for dark paper.
fn both(of: impl Fn(bool) -> String) -> String {
    let (light, dark) = (of(false), of(true));
    if light == dark { light } else { format!("light-dark({light}, {dark})") }
}

fn colour_of(paint: Paint) -> String {
    both(|dark| colour(paint, dark))
}

/// The fill of an area. Patterns have both colours in them.
fn fill_of(paint: Paint) -> String {
    let light = fill(paint, false);
    if light.starts_with("url(") { light } else { colour_of(paint) }
}

fn define((light, dark): (&PatternDef, &PatternDef)) -> Html {
    let size = light.size.to_string();
    let ground = both(|is_dark| (if is_dark { &dark.ground } else { &light.ground }).clone());
    let stroke = both(|is_dark| (if is_dark { &dark.stroke } else { &light.stroke }).clone());
    html! {
        <pattern id={light.id.clone()} width={size.clone()} height={size.clone()} patternUnits="userSpaceOnUse">
            <rect width={size.clone()} height={size} fill={ground} />
            <path d={light.path} stroke={stroke} stroke-width={light.thickness} fill="none" />
        </pattern>
    }
}

fn hit_of(item: &Item) -> Option<usize> {
    match item {
        Item::Rect { hit, .. }
        | Item::Line { hit, .. }
        | Item::Circle { hit, .. }
        | Item::Text { hit, .. } => *hit,
        Item::Polyline { .. } => None,
    }
}

fn name_of(item: &Item) -> &str {
    match item {
        Item::Rect { name, .. } | Item::Line { name, .. } | Item::Circle { name, .. } => name,
        Item::Text { text, whole, .. } => {
            if whole.is_empty() {
                text
            } else {
                whole
            }
        }
        Item::Polyline { .. } => "",
    }
}

/// The places of the items that are buttons, and whether each is the first: of those that open the
/// same, the first area or line with a name, or else the first text.
fn buttons(scene: &Scene) -> BTreeMap<usize, bool> {
    let mut of_hit: HashMap<usize, (bool, usize)> = HashMap::new();
    for (at, item) in scene.items.iter().enumerate() {
        let Some(hit) = hit_of(item).filter(|_| !name_of(item).is_empty()) else { continue };
        let is_text = matches!(item, Item::Text { .. });
        let best = of_hit.entry(hit).or_insert((is_text, at));
        *best = (*best).min((is_text, at));
    }
    let mut places: BTreeMap<usize, bool> =
        of_hit.into_values().map(|(_, at)| (at, false)).collect();
    if let Some(mut first) = places.first_entry() {
        first.insert(true);
    }
    places
}

/// What makes an item a button: its number, role, tab stop and name.
struct Button {
    hit: Option<String>,
    role: Option<&'static str>,
    tabindex: Option<&'static str>,
    label: Option<String>,
}

fn button(hit: Option<usize>, name: &str, tabindex: Option<&'static str>) -> Button {
    Button {
        hit: hit.map(|hit| hit.to_string()),
        role: tabindex.is_some().then_some("button"),
        tabindex,
        label: tabindex.is_some().then(|| name.to_owned()),
    }
}

fn draw(item: &Item, tabindex: Option<&'static str>) -> Html {
    match item {
        Item::Rect { x, y, width, height, radius, paint, hit, name } => {
            let Button { hit, role, tabindex, label } = button(*hit, name, tabindex);
            html! {
                <rect x={number(*x)} y={number(*y)} width={number(*width)} height={number(*height)}
                    rx={number(*radius)} fill={fill_of(*paint)} data-hit={hit} {role} {tabindex}
                    aria-label={label}>{ title(name) }</rect>
            }
        }
        Item::Circle { x, y, radius, paint, hit, name } => {
            let Button { hit, role, tabindex, label } = button(*hit, name, tabindex);
            html! {
                <circle cx={number(*x)} cy={number(*y)} r={number(*radius)} fill={fill_of(*paint)}
                    data-hit={hit} {role} {tabindex} aria-label={label}>{ title(name) }</circle>
            }
        }
        Item::Line { from, to, thickness, paint, stroke, hit, name } => {
            let Button { hit, role, tabindex, label } = button(*hit, name, tabindex);
            html! {
                <line x1={number(from.0)} y1={number(from.1)} x2={number(to.0)} y2={number(to.1)}
                    stroke={colour_of(*paint)} stroke-width={number(*thickness)}
                    stroke-dasharray={dashes(*stroke, *thickness)} data-hit={hit} {role} {tabindex}
                    aria-label={label}>{ title(name) }</line>
            }
        }
        Item::Polyline { points, thickness, paint, stroke, name } => {
            polyline(points, (*thickness, *paint, *stroke), name)
        }
        Item::Text { .. } => text(item, tabindex),
    }
}

fn polyline(
    points: &[(f64, f64)],
    (thickness, paint, stroke): (f64, Paint, Stroke),
    name: &str,
) -> Html {
    let points = points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y)));
    let points = points.collect::<Vec<_>>().join(" ");
    html! {
        <polyline {points} fill="none" stroke-linejoin="round" stroke={colour_of(paint)}
            stroke-width={number(thickness)} stroke-dasharray={dashes(stroke, thickness)}>
            { title(name) }
        </polyline>
    }
}

fn text(item: &Item, tabindex: Option<&'static str>) -> Html {
    let Item::Text { x, y, text, anchor, role, paint, hit, whole } = item else {
        return Html::default();
    };
    let anchor = match anchor {
        Anchor::Start => None,
        Anchor::Middle => Some("middle"),
        Anchor::End => Some("end"),
    };
    let weight = role.is_bold().then_some("bold");
    let class = (*role == Role::Title).then_some("insight__picture-title");
    let size = number(role.size());
    let name = if whole.is_empty() { text } else { whole };
    let Button { hit, role, tabindex, label } = button(*hit, name, tabindex);
    html! {
        <text {class} x={number(*x)} y={number(*y)} font-size={size} font-weight={weight}
            text-anchor={anchor} fill={colour_of(*paint)} data-hit={hit} {role} {tabindex}
            aria-label={label}>{ title(whole) }{ text }</text>
    }
}

/// A tooltip.
fn title(name: &str) -> Html {
    if name.is_empty() {
        Html::default()
    } else {
        html! { <title>{ name }</title> }
    }
}

/// The number of what is opened at an element.
fn hit_at(target: Option<web_sys::EventTarget>) -> Option<usize> {
    let element = target?.dyn_into::<Element>().ok()?.closest("[data-hit]").ok()??;
    element.get_attribute("data-hit")?.parse().ok()
}

/// Enter and the space bar open; arrow keys go to what is next in the picture.
fn key(event: &KeyboardEvent, onopen: &Callback<usize>) {
    let target = event.target();
    let Some(hit) = hit_at(target.clone()) else { return };
    let forward = if is_right_to_left() { -1 } else { 1 };
    let step = match event.key().as_str() {
        "Enter" | " " => {
            event.prevent_default();
            return onopen.emit(hit);
        }
        "ArrowRight" => forward,
        "ArrowLeft" => -forward,
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    event.prevent_default();
    let from = target.and_then(|it| it.dyn_into::<Element>().ok());
    let Some(from) = from.and_then(|it| it.closest("[role='button']").ok().flatten()) else {
        return;
    };
    let Some(picture) = from.closest("svg").ok().flatten() else { return };
    let Ok(all) = picture.query_selector_all("[role='button']") else { return };
    let nodes = (0..all.length()).filter_map(|at| all.item(at)).collect::<Vec<_>>();
    let Some(now) = nodes.iter().position(|it| it.is_same_node(Some(&from))) else { return };
    let Some(next) = now.checked_add_signed(step).and_then(|at| nodes.get(at)) else { return };
    if let Some(next) = next.dyn_ref::<SvgElement>() {
        let _ = from.set_attribute("tabindex", "-1");
        let _ = next.set_attribute("tabindex", "0");
        let _ = next.focus();
    }
}
