//! The choice of what to export.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Project;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{export as words, panels};
use annotator_app::exchange::exporting::{Chosen, ExportMsg};
use annotator_core::codebook::Layer;
use annotator_core::exchange::about::{Options, Splits};
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;

/// The choices that this project and this format have.
pub(crate) fn scope(chosen: &Chosen, project: &Project, tell: &Callback<ExportMsg>) -> Html {
    let Chosen { about, options, .. } = chosen;
    let change = Change { options: options.clone(), tell: tell.clone() };
    html! {
        <div class="exports__scope">
            if project.statements.len() > 1 {
                { statements(options, project, &change) }
            }
            if project.annotators.len() > 1 {
                { annotators(options, project, &change) }
            }
            if project.codebook.layers.len() > 1 {
                { layers(options, &project.codebook.layers, &change) }
            }
            if about.splits && project.statements.len() > 1 {
                { splits(options.splits, &change) }
            }
            if about.negatives {
                { tick(words::negatives(), options.negatives, &change.to(|options, on| options.negatives = on)) }
            }
        </div>
    }
}

/// Sends messages with changed options.
struct Change {
    options: Options,
    tell: Callback<ExportMsg>,
}

impl Change {
    fn to<T: 'static>(&self, set: impl Fn(&mut Options, T) + 'static) -> Callback<T> {
        let options = self.options.clone();
        self.tell.reform(move |value| {
            let mut changed = options.clone();
            set(&mut changed, value);
            ExportMsg::OptionsChosen(Rc::new(changed))
        })
    }
}

const ALL: &str = "all";
const THIS: &str = "this";
const CHOSEN: &str = "chosen";

fn statements(options: &Options, project: &Project, change: &Change) -> Html {
    let current = project.current;
    let value = match &options.statements {
        None => ALL,
        Some(chosen)
            if current.is_some() && chosen.first() == current.as_ref() && chosen.len() == 1 =>
        {
            THIS
        }
        Some(_) => CHOSEN,
    };
    let entries = vec![
        Entry::new(ALL, words::all_statements()),
        Entry::new(THIS, words::this_statement()),
        Entry::new(CHOSEN, words::chosen_statements()),
    ];
    let all: Rc<[StatementId]> = project.statements.iter().map(|statement| statement.id).collect();
    let onchoose = change.to(move |options, value: String| {
        options.statements = match value.as_str() {
            THIS => current.map(|id| vec![id]),
            CHOSEN => Some(all.to_vec()),
            _ => None,
        };
    });
    html! {
        <>
            <div class="field-row">
                <label for="export-statements">{ words::statements() }</label>
                <Select id="export-statements" {value} {entries} {onchoose} />
            </div>
            if value == CHOSEN {
                <fieldset class="exports__list">
                    <legend>{ words::chosen_statements() }</legend>
                    for statement in &project.statements {
                        { statement_tick(statement, options, change) }
                    }
                </fieldset>
            }
        </>
    }
}

fn statement_tick(statement: &Rc<Statement>, options: &Options, change: &Change) -> Html {
    let id = statement.id;
    let on = options.statements.as_ref().is_some_and(|chosen| chosen.contains(&id));
    let title = &statement.metadata.title;
    let title = if title.is_empty() { panels::untitled() } else { title };
    let onchange = change.to(move |options, on: bool| {
        let chosen = options.statements.get_or_insert_default();
        chosen.retain(|other| *other != id);
        if on {
            chosen.push(id);
        }
    });
    tick(title, on, &onchange)
}

fn annotators(options: &Options, project: &Project, change: &Change) -> Html {
    let chosen = options.annotators.as_ref().and_then(|chosen| chosen.first());
    let value = chosen.map_or_else(|| ALL.to_owned(), ToString::to_string);
    let one = project.annotators.iter().enumerate().map(|(at, annotator)| {
        Entry::new(annotator.id.to_string(), words::annotator(&annotator.name, at))
    });
    let entries: Vec<_> = std::iter::once(Entry::new(ALL, words::everybody())).chain(one).collect();
    let known: Vec<_> = project.annotators.iter().map(|annotator| annotator.id).collect();
    let onchoose = change.to(move |options, value: String| {
        let found = known.iter().find(|id| id.to_string() == value);
        options.annotators = found.map(|id| vec![*id]);
    });
    html! {
        <div class="field-row">
            <label for="export-annotators">{ words::annotators() }</label>
            <Select id="export-annotators" {value} {entries} {onchoose} />
        </div>
    }
}

fn layers(options: &Options, layers: &[Rc<Layer>], change: &Change) -> Html {
    let all: Rc<[_]> = layers.iter().map(|layer| layer.id.clone()).collect();
    html! {
        <fieldset class="exports__list">
            <legend>{ words::layers() }</legend>
            for layer in layers {
                { tick(&layer.name, options.layers.as_ref().is_none_or(|chosen| chosen.contains(&layer.id)), &{
                    let (all, id) = (Rc::clone(&all), layer.id.clone());
                    change.to(move |options, on: bool| {
                        let chosen = options.layers.take().unwrap_or_else(|| all.to_vec());
                        let kept = |other: &&_| if **other == id { on } else { chosen.contains(other) };
                        let kept: Vec<_> = all.iter().filter(kept).cloned().collect();
                        options.layers = (kept.len() < all.len()).then_some(kept);
                    })
                }) }
            }
        </fieldset>
    }
}

/// The suggested split, in percent.
const USUAL: Splits = Splits { seed: 1, development: 10, test: 10 };

fn splits(splits: Option<Splits>, change: &Change) -> Html {
    let entries = vec![Entry::new("", words::undivided()), Entry::new("usual", words::divided())];
    let value = if splits.is_some() { "usual" } else { "" };
    let onchoose = change.to(|options, value: String| {
        options.splits = (!value.is_empty()).then_some(USUAL);
    });
    let seed = change.to(|options, seed| {
        options.splits = options.splits.map(|splits| Splits { seed, ..splits });
    });
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(number) = input.and_then(|input| input.value().parse::<u64>().ok()) {
            seed.emit(number);
        }
    });
    html! {
        <>
            <div class="field-row">
                <label for="export-parts">{ words::parts() }</label>
                <Select id="export-parts" {value} {entries} {onchoose} />
            </div>
            if let Some(splits) = splits {
                <div class="field-row">
                    <label for="export-seed">{ words::seed() }</label>
                    <input class="field" id="export-seed" type="number" min="0" step="1"
                        value={splits.seed.to_string()} {onchange} aria-describedby="export-seed-hint" />
                    <p class="hint" id="export-seed-hint">{ words::seed_hint() }</p>
                </div>
            }
        </>
    }
}

fn tick(name: &str, checked: bool, onswitch: &Callback<bool>) -> Html {
    let onchange = onswitch.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        input.is_some_and(|input| input.checked())
    });
    html! {
        <label class="switch__label">
            <input type="checkbox" {checked} {onchange} />
            <span dir="auto">{ name.to_owned() }</span>
        </label>
    }
}
