//! What is measured, and about whom and what.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{View, use_send};
use crate::ui::parts::draft::{Draft, use_draft_until_left};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::select::{Entry, Select, by_place};
use crate::ui::words::agreement as words;
use crate::ui::words::statements;
use annotator_app::coders::agreement::figures::Measure;
use annotator_app::coders::agreement::files::name_of;
use annotator_app::coders::agreement::question::{Asked, Codes};
use annotator_app::coders::agreement::{AgreementMsg, Shown};
use annotator_core::agreement::{Part, Unit};
use annotator_core::project::id::AnnotatorId;
use annotator_core::project::settled::adjudicated;
use annotator_core::small_map::SmallSet;
use annotator_core::text::direction::visible;

const UNITS: [Unit; 4] = [Unit::Sentence, Unit::Paragraph, Unit::Character, Unit::Passage];
const PARTS: [Part; 2] = [Part::Body, Part::All];
/// The most samples that can be drawn.
const MOST_SAMPLES: u32 = 10_000;

#[derive(Properties, PartialEq)]
pub struct ControlsProps {
    pub view: Rc<View>,
}

/// Sends a question with a change.
#[derive(Clone)]
struct Change {
    asked: Asked,
    send: Callback<AgreementMsg>,
}

impl Change {
    fn to<T: 'static>(&self, change: impl Fn(&mut Asked, T) + 'static) -> Callback<T> {
        let asked = self.asked.clone();
        self.send.reform(move |value| {
            let mut asked = asked.clone();
            change(&mut asked, value);
            AgreementMsg::Asked(Box::new(asked))
        })
    }
}

/// A list of which one entry is chosen by its place.
fn chosen<T: Copy + PartialEq + 'static>(
    id: &'static str,
    label: &'static str,
    all: &'static [T],
    now: T,
    name: fn(T) -> &'static str,
    onchoose: Callback<T>,
) -> Html {
    let named = all.iter().map(|it| (*it, name(*it).into())).collect();
    let (entries, value, onchoose) = by_place(named, &now, onchoose);
    html! { <Select {id} {value} {entries} label={AttrValue::from(label)} {onchoose} /> }
}

#[component]
pub fn Controls(props: &ControlsProps) -> Html {
    let send = use_send();
    let view = &props.view;
    let (asked, shown) = (&view.state.asked, view.state.shown);
    let change = Change { asked: asked.clone(), send: send.clone() };
    let measure = send.reform(move |measure| AgreementMsg::Shown(Shown { measure, ..shown }));
    let toggle = |name: &'static str, on: bool, set: fn(&mut Asked, bool)| {
        let onclick = change.to(move |asked, _: MouseEvent| set(asked, !on));
        html! {
            <button type="button" class="toggle" aria-pressed={on.to_string()} {onclick}>{ name }</button>
        }
    };
    html! {
        <div class="agreement__controls">
            { chosen("agreement-measure", words::measure(), &Measure::ALL, shown.measure,
                words::measure_name, measure) }
            <span>{ words::by() }</span>
            { chosen("agreement-unit", words::unit(), &UNITS, asked.unit, words::unit_name,
                change.to(|asked, unit| asked.unit = unit)) }
            <span>{ words::in_part() }</span>
            { chosen("agreement-part", words::zone(), &PARTS, asked.part, words::part_name,
                change.to(|asked, part| asked.part = part)) }
            { layers(view, &change) }
            { toggle(words::forgive_spaces(), asked.forgive_spaces, |asked, on| asked.forgive_spaces = on) }
            { toggle(words::with_parents(), asked.with_parents, |asked, on| asked.with_parents = on) }
            { who_and_what(view, &change) }
        </div>
    }
}

fn layers(view: &View, change: &Change) -> Html {
    let layers = &view.project.codebook.layers;
    let mut entries: Vec<Entry> =
        layers.iter().map(|layer| Entry::new(layer.id.to_string(), visible(&layer.name))).collect();
    entries.push(Entry::new("", words::all_layers()));
    let value = view.layer.as_ref().map(ToString::to_string).unwrap_or_default();
    let known: Vec<_> = layers.iter().map(|layer| layer.id.clone()).collect();
    let onchoose = change.to(move |asked, value: String| {
        let layer = known.iter().find(|id| id.to_string() == value);
        asked.codes = layer.map_or(Codes::All, |id| Codes::Layer(id.clone()));
    });
    let label = AttrValue::from(words::layer());
    html! { <Select id="agreement-layer" {value} {entries} {label} {onchoose} /> }
}

/// Puts something that is left out into the set, or takes it out.
fn flip<T: Ord + Clone>(left_out: &mut SmallSet<T>, item: &T) {
    if !left_out.remove(item) {
        left_out.insert(item.clone());
    }
}

/// Coders, statements, and how intervals are found.
fn who_and_what(view: &View, change: &Change) -> Html {
    let asked = &view.state.asked;
    let coders = view.comparable.iter().copied().map(|id| {
        let on = !asked.without.contains(&id);
        let onchange = change.to(move |asked, _: Event| flip(&mut asked.without, &id));
        check(visible(&name_of(&view.project, id)), on, onchange)
    });
    let statements = view.project.statements.iter().map(|statement| {
        let on = !asked.statements_without.contains(&statement.id);
        let id = statement.id;
        let onchange = change.to(move |asked, _: Event| flip(&mut asked.statements_without, &id));
        check(statements::name(statement), on, onchange)
    });
    let as_one = change.to(|asked, _: Event| asked.groups_as_one = !asked.groups_as_one);
    let settled = change.to(|asked, _: Event| asked.settled = !asked.settled);
    let suggestions = change.to(|asked, _: Event| asked.suggestions = !asked.suggestions);
    let seed = change.to(|asked, typed: String| {
        asked.seed = typed.trim().parse().unwrap_or(asked.seed);
    });
    let samples = change.to(|asked, typed: String| {
        let samples = typed.trim().parse().unwrap_or(asked.samples);
        asked.samples = samples.min(MOST_SAMPLES);
    });
    html! {
        <details class="agreement__more">
            <summary class="button">{ words::who_and_what() }</summary>
            <div class="agreement__more-list">
                <fieldset>
                    <legend>{ words::who() }</legend>
                    { for coders }
                    if adjudicated(&view.project).is_some() {
                        { check(words::with_settled().to_owned(), asked.settled, settled) }
                    }
                </fieldset>
                <Groups view={Rc::new(view.clone())} />
                if view.state.groups.groups.len() > 1 || asked.groups_as_one {
                    { check(words::groups_as_one().to_owned(), asked.groups_as_one, as_one) }
                }
                <fieldset>
                    <legend>{ words::which_statements() }</legend>
                    { for statements }
                </fieldset>
                { check(words::suggestions().to_owned(), asked.suggestions, suggestions) }
                { typed(words::samples(), "agreement-samples", asked.samples, &samples) }
                { typed(words::seed(), "agreement-seed", asked.seed, &seed) }
            </div>
        </details>
    }
}

const KNOWN_GROUPS: &str = "agreement-known-groups";

#[derive(Properties, PartialEq)]
struct GroupProps {
    at: usize,
    id: AnnotatorId,
    name: AttrValue,
    coder: AttrValue,
}

/// The group of a coder. Figures that come meanwhile do not change what is typed.
#[component]
fn GroupField(props: &GroupProps) -> Html {
    let dispatch = use_dispatch();
    let send = use_callback((dispatch, props.id), |typed: String, (dispatch, id)| {
        dispatch.emit(AgreementMsg::Grouped(*id, typed).into());
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft_until_left(props.name.clone(), send);
    let id = format!("agreement-group-{}", props.at);
    let onkeydown = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| {
            let field = node
                .cast::<HtmlInputElement>()
                .filter(|_| event.key() == "Enter" && !event.is_composing());
            if let Some(field) = field {
                // What was typed is sent when the field is left. Neither throws.
                let _ = (field.blur(), field.focus());
            }
            onkeydown.emit(event);
        })
    };
    html! {
        <div class="field-row">
            <label for={id.clone()} dir="auto">{ words::group_of_coder(props.coder.as_str()) }</label>
            <input class="field" {id} ref={node} type="text" dir="auto" autocomplete="off"
                list={KNOWN_GROUPS} {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}

/// The group of each coder: a name that is typed, or chosen from those that are there.
#[component]
fn Groups(props: &ControlsProps) -> Html {
    let view = &props.view;
    let groups = &view.state.groups;
    let row = |(at, id): (usize, AnnotatorId)| {
        let name = groups.group_of(id).map(|group| group.name.clone()).unwrap_or_default();
        let coder = visible(&name_of(&view.project, id));
        html! { <GroupField key={id.to_string()} {at} {id} {name} {coder} /> }
    };
    html! {
        <fieldset>
            <legend>{ words::coder_groups() }</legend>
            <datalist id={KNOWN_GROUPS}>
                { for groups.groups.iter().map(|it| html! { <option value={it.name.clone()} /> }) }
            </datalist>
            { for view.comparable.iter().copied().enumerate().map(row) }
        </fieldset>
    }
}

fn check(name: String, on: bool, onchange: Callback<Event>) -> Html {
    html! {
        <label class="check">
            <input type="checkbox" checked={on} {onchange} />
            <span dir="auto">{ name }</span>
        </label>
    }
}

fn typed(name: &'static str, id: &'static str, value: u32, set: &Callback<String>) -> Html {
    let set = set.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            set.emit(field.value());
        }
    });
    html! {
        <div class="field-row">
            <label for={id}>{ name }</label>
            <input class="field" {id} inputmode="numeric" value={value.to_string()} {onchange} />
        </div>
    }
}
