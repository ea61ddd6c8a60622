//! The dialog for another program's file: what was found in it, what to do with its codes, and what
//! is not imported.

use annotator_app::later::Later;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::exchange::positions::positions;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Group, Select};
use crate::ui::words::{dialogs, import as words, panels};
use annotator_app::exchange::importing::{ImportMsg, ImportState, Importing};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::exchange::import::{
    AttributeChoice, CodeChoice, FoundCode, ImportSummary, LeftOut,
};
use annotator_core::project::id::Slug;

/// A longer list does not help to decide. The saved list has all rows.
const MOST_ROWS: usize = 200;

#[derive(Clone, PartialEq)]
struct ImportContent {
    importing: Later<Importing>,
    codebook: Rc<Codebook>,
}

fn look(model: &Model) -> Option<ImportContent> {
    let importing = model.importing.clone()?;
    let open = model.open.as_ref().map(|open| &open.project);
    let codebook = Rc::clone(&open.or(importing.begun())?.codebook);
    Some(ImportContent { importing, codebook })
}

#[component]
pub fn ForeignDialog() -> Html {
    let shown = use_selector(look);
    let dispatch = use_dispatch();
    let Some(ImportContent { importing, codebook }) = shown else { return Html::default() };
    let tell = dispatch.reform(Msg::Import);
    let close = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    let (content, buttons) = match &importing.state {
        ImportState::Reading => (status(words::reading()), cancel(&close, dialogs::cancel())),
        ImportState::Merging(_) => (status(words::taking()), cancel(&close, dialogs::cancel())),
        ImportState::Failed(failure) => (
            html! { <p role="alert">{ words::failure(*failure) }</p> },
            cancel(&close, panels::close()),
        ),
        ImportState::ExportInstead { format, advice } => (
            html! { <p role="alert">{ words::instead(&importing.name, format, advice) }</p> },
            cancel(&close, panels::close()),
        ),
        ImportState::NotRecognised(readable) => (
            html! { <p role="alert">{ words::none_recognised(&importing.name, readable) }</p> },
            cancel(&close, panels::close()),
        ),
        ImportState::Found(found) => {
            (decide(found, &importing, &codebook, &tell), both(found, &importing, &tell, &close))
        }
        ImportState::Done(left_out) => {
            (list(left_out), report(&importing.name, left_out, &tell, &close))
        }
    };
    html! {
        <Modal title={words::title(&importing.name)} holds_files=true>
            <div class="exports__chosen">
                { content }
                <div class="dialog-form__buttons">{ buttons }</div>
            </div>
        </Modal>
    }
}

fn status(words: &'static str) -> Html {
    html! { <p role="status">{ words }</p> }
}

fn cancel(close: &Callback<MouseEvent>, name: &'static str) -> Html {
    html! { <button type="button" class="button" onclick={close.clone()}>{ name }</button> }
}

fn both(
    found: &ImportSummary,
    importing: &Importing,
    tell: &Callback<ImportMsg>,
    close: &Callback<MouseEvent>,
) -> Html {
    let nothing = found.new_texts == 0 && found.placed == 0 && found.elsewhere == 0;
    let disabled = (nothing && found.codes.is_empty()) || importing.needs_counting(found);
    html! {
        <>
            { cancel(close, dialogs::cancel()) }
            <button type="button" class="button" data-kind="primary" {disabled} autofocus=true
                onclick={tell.reform(|_: MouseEvent| ImportMsg::Accepted)}>
                { words::accept() }
            </button>
        </>
    }
}

fn report(
    name: &str,
    left_out: &Rc<[LeftOut]>,
    tell: &Callback<ImportMsg>,
    close: &Callback<MouseEvent>,
) -> Html {
    let (name, left_out) = (name.to_owned(), Rc::clone(left_out));
    let save = tell.reform(move |_: MouseEvent| ImportMsg::ReportWanted {
        name: words::report_name(),
        content: words::report(&name, &left_out),
    });
    html! {
        <>
            <button type="button" class="button" onclick={save}>{ words::save_report() }</button>
            <button type="button" class="button" data-kind="primary" onclick={close.clone()}>{ panels::close() }</button>
        </>
    }
}

/// What was found, and what the user must decide.
fn decide(
    found: &Rc<ImportSummary>,
    importing: &Importing,
    codebook: &Codebook,
    tell: &Callback<ImportMsg>,
) -> Html {
    html! {
        <>
            <div role="status">
                for (at, said) in words::found(found, importing.placed(found)).into_iter().enumerate() {
                    <p key={at}>{ said }</p>
                }
            </div>
            if let Some(known) = &found.positions {
                { positions(known, importing, tell) }
            }
            if found.elsewhere > 0 {
                { place_found(found.elsewhere, importing.place_found, tell) }
            }
            if !found.codes.is_empty() {
                <div>
                    <h3 id="foreign-codes">{ words::codes() }</h3>
                    <p class="hint">{ words::codes_hint() }</p>
                    { codes(found, importing, codebook, tell) }
                </div>
            }
            if !found.attributes.is_empty() {
                <div>
                    <h3 id="foreign-fields">{ words::fields() }</h3>
                    <p class="hint">{ words::fields_hint() }</p>
                    { fields(found, importing, codebook, tell) }
                </div>
            }
            { list(&found.left_out) }
        </>
    }
}

fn place_found(n: usize, checked: bool, tell: &Callback<ImportMsg>) -> Html {
    let onchange = tell.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        ImportMsg::PlaceFound(input.is_some_and(|input| input.checked()))
    });
    html! {
        <label class="switch__label">
            <input type="checkbox" {checked} {onchange} />
            { words::place_found(n) }
        </label>
    }
}

fn codes(
    found: &ImportSummary,
    importing: &Importing,
    codebook: &Codebook,
    tell: &Callback<ImportMsg>,
) -> Html {
    html! {
        <div class="misfits__scroll" tabindex="0" role="region" aria-label={words::codes()}>
            <table class="table">
                <thead><tr>
                    <th scope="col">{ words::code_word() }</th>
                    <th scope="col">{ words::is() }</th>
                </tr></thead>
                <tbody>
                    for (at, code) in found.codes.iter().enumerate() {
                        { row(at, code, importing, codebook, tell) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(
    at: usize,
    code: &FoundCode,
    importing: &Importing,
    codebook: &Codebook,
    tell: &Callback<ImportMsg>,
) -> Html {
    let chosen = importing.codes.iter().find(|(key, _)| *key == code.key).map(|(_, choice)| choice);
    let new = codebook.layers.iter().map(|layer| {
        let value = value(&CodeChoice::New(Some(layer.id.clone())));
        Entry::new(value, words::new_code_in(&layer.name))
    });
    let known = codebook
        .codes
        .iter()
        .filter(|code| code.selectable)
        .map(|code| Entry::new(value(&CodeChoice::Known(code.id.clone())), code.name.clone()));
    let leave = Entry::new(value(&CodeChoice::LeaveOut), words::leave_out());
    let entries: Vec<_> = new.chain(std::iter::once(leave)).collect();
    let groups = vec![Group { name: words::known_codes().into(), entries: known.collect() }];
    let key = code.key.clone();
    let onchoose =
        tell.reform(move |value: String| ImportMsg::CodeChosen(key.clone(), choice(&value)));
    let name = words::code(&code.name, code.count);
    html! {
        <tr key={at}>
            <th scope="row" dir="auto">{ &name }</th>
            <td>
                <Select id={format!("foreign-code-{at}")} label={name} {entries} {groups} {onchoose}
                    value={chosen.map(value).unwrap_or_default()} />
            </td>
        </tr>
    }
}

fn fields(
    found: &ImportSummary,
    importing: &Importing,
    codebook: &Codebook,
    tell: &Callback<ImportMsg>,
) -> Html {
    let mut known: Vec<Entry> = Vec::new();
    for attribute in codebook.layers.iter().flat_map(|layer| &layer.attributes) {
        let value = format!("k{}", attribute.id);
        if known.iter().all(|entry| entry.value != value) {
            known.push(Entry::new(value, attribute.name.clone()));
        }
    }
    let groups = vec![Group { name: words::known_fields().into(), entries: known }];
    let entries = vec![Entry::new("", words::into_note()), Entry::new("l", words::leave_field())];
    let row = |(at, (name, count)): (usize, &(String, usize))| {
        let chosen = importing.attributes.iter().find(|(known, _)| known == name);
        let value = match chosen.map(|(_, choice)| choice) {
            Some(AttributeChoice::Known(id)) => format!("k{id}"),
            Some(AttributeChoice::LeaveOut) => "l".to_owned(),
            Some(AttributeChoice::Note) | None => String::new(),
        };
        let own = name.clone();
        let onchoose = tell.reform(move |value: String| {
            let choice = match value.strip_prefix('k').and_then(Slug::parse) {
                Some(id) => AttributeChoice::Known(id),
                None if value.is_empty() => AttributeChoice::Note,
                None => AttributeChoice::LeaveOut,
            };
            ImportMsg::AttributeChosen(own.clone(), choice)
        });
        let label = words::field(name, *count);
        html! {
            <tr key={at}>
                <th scope="row" dir="auto">{ &label }</th>
                <td>
                    <Select id={format!("foreign-field-{at}")} {label} {value} {onchoose}
                        entries={entries.clone()} groups={groups.clone()} />
                </td>
            </tr>
        }
    };
    html! {
        <div class="misfits__scroll" tabindex="0" role="region" aria-label={words::fields()}>
            <table class="table">
                <thead><tr>
                    <th scope="col">{ words::field_word() }</th>
                    <th scope="col">{ words::is() }</th>
                </tr></thead>
                <tbody>{ found.attributes.iter().enumerate().map(row).collect::<Html>() }</tbody>
            </table>
        </div>
    }
}

/// A choice as the value of an entry: a letter, then the id if there is one.
fn value(choice: &CodeChoice) -> String {
    match choice {
        CodeChoice::Known(id) => format!("k{id}"),
        CodeChoice::New(layer) => format!("n{}", layer.as_ref().map_or("", Slug::as_str)),
        CodeChoice::LeaveOut => "l".to_owned(),
    }
}

fn choice(value: &str) -> CodeChoice {
    match (value.strip_prefix('k').and_then(Slug::parse), value.strip_prefix('n')) {
        (Some(id), _) => CodeChoice::Known(id),
        (None, Some(layer)) => CodeChoice::New(Slug::parse(layer)),
        (None, None) => CodeChoice::LeaveOut,
    }
}

/// What is not imported, and why.
fn list(left_out: &[LeftOut]) -> Html {
    if left_out.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3 id="foreign-left-out">{ words::left_out() }</h3>
            <div class="misfits__scroll" tabindex="0" role="region" aria-labelledby="foreign-left-out">
                <table class="table">
                    <thead><tr>
                        <th scope="col">{ words::what() }</th>
                        <th scope="col">{ words::where_word() }</th>
                        <th scope="col">{ words::why_word() }</th>
                    </tr></thead>
                    <tbody>
                        for (at, entry) in left_out.iter().take(MOST_ROWS).enumerate() {
                            <tr key={at}>
                                <td dir="auto">{ &entry.what }</td>
                                <td>{ &entry.place }</td>
                                <td>{ words::why(&entry.reason) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            if left_out.len() > MOST_ROWS {
                <p class="hint">{ words::more(left_out.len() - MOST_ROWS) }</p>
            }
        </section>
    }
}
