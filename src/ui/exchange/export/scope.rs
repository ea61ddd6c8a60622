//! The choice of what to export.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{ExportContent, Parts};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::{export as words, statements::name as name_of};
use annotator_app::exchange::exporting::{Chosen, ExportMsg, export_name};
use annotator_core::codebook::Layer;
use annotator_core::exchange::about::{About, Group, Options, Splits};
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;

/// The choices that this project and this format have, and the name of the file.
pub(crate) fn scope(chosen: &Chosen, shown: &ExportContent, tell: &Callback<ExportMsg>) -> Html {
    let Chosen { about, options, .. } = chosen;
    let project = &shown.project;
    let change = Change { options: options.clone(), tell: tell.clone() };
    let several = project.statements.len() > 1;
    html! {
        <div class="exports__scope">
            if several {
                { statements(options, project, &change) }
            }
            if project.annotators.len() > 1 {
                { annotators(options, project, &change) }
            }
            if project.codebook.layers.len() > 1 {
                { layers(options, &project.codebook.layers, &change) }
            }
            if about.splits && several {
                { splits(options.splits, &change) }
            }
            if about.negatives {
                <span />
                { tick(words::negatives(), options.negatives, &change.to(|options, on| options.negatives = on)) }
            }
            <span class="exports__label">{ words::file() }</span>
            <span class="exports__file">{ file(about, shown) }</span>
        </div>
    }
}

/// The file's name, and how many rows it has if it is a table of annotations.
fn file(about: &About, shown: &ExportContent) -> String {
    let name = export_name(about, &shown.project.name);
    let has_rows = about.group == Group::Table && about.id != "sentences";
    if has_rows { words::file_with_rows(&name, shown.rows) } else { name }
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
const DONE: &str = "done";
const CHOSEN: &str = "chosen";

/// Which of the choices these statements are.
fn extent(options: &Options, project: &Parts, done: &[StatementId]) -> &'static str {
    match &options.statements {
        None => ALL,
        Some(chosen) if project.current.is_some_and(|id| *chosen == [id]) => THIS,
        Some(chosen) if !done.is_empty() && chosen == done => DONE,
        Some(_) => CHOSEN,
    }
}

fn statements(options: &Options, project: &Parts, change: &Change) -> Html {
    let done = project.statements.iter().filter(|statement| statement.done);
    let done: Vec<StatementId> = done.map(|statement| statement.id).collect();
    let value = extent(options, project, &done);
    let mut choices: Vec<(AttrValue, AttrValue)> = Vec::new();
    if project.current.is_some() {
        choices.push((THIS.into(), words::this_statement().into()));
    }
    choices.push((ALL.into(), words::all_statements(project.statements.len()).into()));
    if !done.is_empty() {
        choices.push((DONE.into(), words::done_statements(done.len()).into()));
    }
    choices.push((CHOSEN.into(), words::chosen_statements().into()));
    let current = project.current;
    let all: Rc<[StatementId]> = project.statements.iter().map(|statement| statement.id).collect();
    let onchoose = change.to(move |options, value: AttrValue| {
        options.statements = match value.as_str() {
            THIS => current.map(|id| vec![id]),
            DONE => Some(done.clone()),
            CHOSEN => Some(all.to_vec()),
            _ => None,
        };
    });
    html! {
        <>
            <span class="exports__label" id="export-statements">{ words::statements() }</span>
            { track(&Track { name: "export-statements".into(), labelledby: "export-statements".into(), value, choices, onchoose }) }
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
    let onchange = change.to(move |options, on: bool| {
        let chosen = options.statements.get_or_insert_default();
        chosen.retain(|other| *other != id);
        if on {
            chosen.push(id);
        }
    });
    tick(&name_of(statement), on, &onchange)
}

fn annotators(options: &Options, project: &Parts, change: &Change) -> Html {
    let chosen = options.annotators.as_ref().and_then(|chosen| chosen.first());
    let value = chosen.map_or_else(|| ALL.to_owned(), ToString::to_string);
    let one = project.annotators.iter().enumerate().map(|(at, annotator)| {
        (annotator.id.to_string().into(), words::annotator(&annotator.name, at).into())
    });
    let everybody: (AttrValue, AttrValue) = (ALL.into(), words::everybody().into());
    let choices: Vec<_> = one.chain(std::iter::once(everybody)).collect();
    let known: Vec<_> = project.annotators.iter().map(|annotator| annotator.id).collect();
    let onchoose = change.to(move |options, value: AttrValue| {
        let found = known.iter().find(|id| id.to_string() == value.as_str());
        options.annotators = found.map(|id| vec![*id]);
    });
    html! {
        <>
            <span class="exports__label" id="export-annotators">{ words::annotators() }</span>
            { track(&Track { name: "export-annotators".into(), labelledby: "export-annotators".into(), value: &value, choices, onchoose }) }
        </>
    }
}

fn layers(options: &Options, layers: &[Rc<Layer>], change: &Change) -> Html {
    let all: Rc<[_]> = layers.iter().map(|layer| layer.id.clone()).collect();
    html! {
        <>
            <span class="exports__label" id="export-layers">{ words::layers() }</span>
            <div class="exports__ticks" role="group" aria-labelledby="export-layers">
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
            </div>
        </>
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
            <label class="exports__label" for="export-parts">{ words::parts() }</label>
            <Select id="export-parts" {value} {entries} {onchoose} />
            if let Some(splits) = splits {
                <label class="exports__label" for="export-seed">{ words::seed() }</label>
                <div>
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
