//! The export dialog: a row for each thing that an export may be for. One row at a time is open and
//! shows its options.

mod other;
mod scope;
mod written;

use annotator_app::later::Later;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::to_file;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::modal::Modal;
use crate::ui::words::{dialogs, export as words};
use annotator_app::exchange::exporting::{ExportMsg, ExportState, Exporting, Purpose, annotations};
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::storage::ToFile;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::exchange::about::Shape;
use annotator_core::project::Annotator;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;

#[derive(Clone, PartialEq)]
struct ExportContent {
    exporting: Later<Exporting>,
    /// The file on disk that the project is written to.
    file: Option<String>,
    project: Parts,
    /// How many rows a table will have.
    rows: usize,
}

/// The parts of a project to choose from.
#[derive(Clone, PartialEq)]
struct Parts {
    name: String,
    statements: Vec<Rc<Statement>>,
    current: Option<StatementId>,
    annotators: Vec<Annotator>,
    codebook: Rc<Codebook>,
}

fn look(model: &Model) -> Option<ExportContent> {
    let open = model.open.as_ref()?;
    let exporting = model.exporting.clone()?;
    let options = exporting.chosen.as_ref().map(|chosen| &chosen.options);
    let rows = options.map_or(0, |options| annotations(&open.project, options));
    let project = Parts {
        name: open.project.name.clone(),
        statements: open.project.statements.clone(),
        current: open.current,
        annotators: open.project.annotators.clone(),
        codebook: Rc::clone(&open.project.codebook),
    };
    Some(ExportContent { exporting, file: open.backup.file.clone(), project, rows })
}

#[component]
pub fn ExportDialog() -> Html {
    let shown = use_selector(look);
    let dispatch = use_dispatch();
    let tell = dispatch.reform(Msg::Export);
    use_list_of_losses(shown.as_ref(), &tell);
    let Some(shown) = shown else { return Html::default() };
    let only = shown.exporting.only.as_ref();
    let title = only.map_or_else(
        || dialogs::export_title().to_owned(),
        |only| dialogs::export_some_title(only.len()),
    );
    let rows = Purpose::ALL.map(|purpose| row(purpose, &shown, &tell));
    html! {
        <Modal key="export" {title} hint={dialogs::export_hint()}>
            <div class="exports">
                { keep_a_copy(&shown, &dispatch) }
                for row in rows {
                    { row }
                }
            </div>
        </Modal>
    }
}

/// Gives the list of what is left out to an export that is written and wanted. Its words are not
/// known to the model.
#[hook]
fn use_list_of_losses(shown: Option<&ExportContent>, tell: &Callback<ExportMsg>) {
    let exporting = shown.map(|shown| &shown.exporting).filter(|exporting| exporting.wanted);
    let chosen = exporting.and_then(|exporting| exporting.chosen.as_ref());
    let list = chosen.and_then(|chosen| match &chosen.state {
        ExportState::Written { losses, .. } => {
            let wanted = chosen.about.shape == Shape::Package && !losses.is_empty();
            let list = wanted.then(|| words::not_carried(&chosen.about.name, losses));
            Some(list.unwrap_or_default())
        }
        ExportState::Writing { .. } | ExportState::Packing => None,
    });
    let tell = tell.clone();
    use_effect_on(list, move |list| {
        if let Some(list) = list {
            tell.emit(ExportMsg::ListReady(list.clone()));
        }
    });
}

/// The project file. The file on disk that the project is saved to must have all of it.
fn keep_a_copy(shown: &ExportContent, dispatch: &Callback<Msg>) -> Html {
    let send = |msg: Msg| dispatch.reform(move |_: MouseEvent| msg.clone());
    let save = |to: ToFile| send(Msg::Keeping(KeepingMsg::ToFileChosen(to)));
    let file = shown.file.as_deref();
    let part = shown.exporting.only.is_some();
    let possible = to_file::is_possible() && !part;
    let (title, what) = match (part, possible) {
        (true, _) => (words::part(), words::part_what()),
        (false, true) => (words::keep_a_copy(), words::copy_what()),
        (false, false) => (words::keep_a_copy(), words::copy_what_download()),
    };
    let name = file.map_or_else(|| words::save_project_file().to_owned(), dialogs::export_to);
    html! {
        <section class="exports__row" aria-labelledby="export-copy">
            <div class="exports__head">
                <h3 id="export-copy">{ title }</h3>
                <p class="hint">{ what }</p>
            </div>
            <span class="exports__buttons">
                if possible && file.is_some() {
                    <button type="button" class="button" onclick={save(ToFile::Another)}>
                        { dialogs::export_another() }
                    </button>
                }
                <button type="button" class="button" onclick={send(Msg::ExportChosen)}
                    aria-label={dialogs::export_json()}>
                    { words::download() }
                </button>
                if possible {
                    <button type="button" class="button" onclick={save(ToFile::Same)} aria-label={name}>
                        { dialogs::save() }
                    </button>
                }
            </span>
        </section>
    }
}

fn row(purpose: Purpose, shown: &ExportContent, tell: &Callback<ExportMsg>) -> Html {
    let exporting = &shown.exporting;
    let open = exporting.purpose == Some(purpose);
    let (key, name) = words::purpose(purpose);
    let what = match purpose {
        Purpose::OtherPrograms => other::programs(exporting),
        Purpose::Spreadsheet | Purpose::Data | Purpose::Reading => {
            words::purpose_what(purpose).to_owned()
        }
    };
    let toggle =
        tell.reform(move |_: MouseEvent| ExportMsg::PurposeChosen((!open).then_some(purpose)));
    html! {
        <section class="exports__row" {key} data-open={open.to_string()} aria-label={name}>
            <div class="exports__head">
                <h3>
                    <button type="button" class="exports__toggle" aria-expanded={open.to_string()}
                        aria-describedby={format!("export-{key}")} onclick={toggle.clone()}>
                        { icon(if open { Icon::Down } else { Icon::Right }) }
                        { name }
                    </button>
                </h3>
                <p class="hint" id={format!("export-{key}")}>{ what }</p>
            </div>
            <span class="exports__buttons">{ download(purpose, open, shown, tell, toggle) }</span>
            if open {
                <div class="exports__open" data-rows={rows(purpose, &shown.project)}>
                    { options(purpose, shown, tell) }
                </div>
            }
        </section>
    }
}

/// How many rows of choices come with the list of formats, besides the layers and the file. Room is
/// kept for them, so that no button moves away from under the pointer.
fn rows(purpose: Purpose, project: &Parts) -> Option<&'static str> {
    let several = [project.statements.len() > 1, project.annotators.len() > 1];
    match (purpose, several.iter().filter(|several| **several).count()) {
        (Purpose::OtherPrograms, _) => None,
        (_, 0) => Some("0"),
        (_, 1) => Some("1"),
        _ => Some("2"),
    }
}

/// The button of a row: it saves the file, or shows the formats to choose from.
fn download(
    purpose: Purpose,
    open: bool,
    shown: &ExportContent,
    tell: &Callback<ExportMsg>,
    toggle: Callback<MouseEvent>,
) -> Html {
    let chosen = shown.exporting.chosen.as_ref().filter(|_| open);
    let name = match (purpose, chosen) {
        (Purpose::OtherPrograms, None) => {
            return html! {
                <button type="button" class="button" aria-expanded={open.to_string()} onclick={toggle}>
                    { words::choose() }
                </button>
            };
        }
        (Purpose::OtherPrograms, Some(chosen)) => chosen.about.name.to_string(),
        _ => words::purpose(purpose).1.to_owned(),
    };
    let onclick = tell.reform(move |_: MouseEvent| ExportMsg::DownloadWanted(purpose));
    // The first that makes sense has the focus, so that Enter is enough.
    let first = purpose == Purpose::Spreadsheet;
    html! {
        <button type="button" class="button" data-kind={open.then_some("primary")} {onclick}
            autofocus={first} aria-label={words::download_for(&name)}>
            { words::download() }
        </button>
    }
}

/// What an open row shows.
fn options(purpose: Purpose, shown: &ExportContent, tell: &Callback<ExportMsg>) -> Html {
    let exporting = &shown.exporting;
    match &exporting.chosen {
        Some(chosen) => html! {
            <>
                if purpose == Purpose::OtherPrograms {
                    { other::back(chosen, tell) }
                }
                { scope::scope(chosen, shown, tell) }
                { written::written(exporting, chosen, tell) }
            </>
        },
        None if exporting.formats.is_none() => html! {
            if let Some(failure) = exporting.failure {
                <p role="alert">{ words::failure(failure) }</p>
            } else {
                <p class="hint" role="status">{ words::fetching() }</p>
            }
        },
        None => html! { <other::Formats exporting={exporting.clone()} /> },
    }
}
