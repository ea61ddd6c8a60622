//! The export dialog: the project file, or another program's format.

mod chosen;
mod scope;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::to_file;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::words::{dialogs, export as words};
use annotator_app::exchange::exporting::{ExportMsg, Exporting};
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::storage::ToFile;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::exchange::about::{About, Group};
use annotator_core::project::Annotator;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;

const GROUPS: [Group; 5] =
    [Group::Annotation, Group::Qualitative, Group::Data, Group::Table, Group::Reading];

#[derive(Clone, PartialEq)]
struct ExportContent {
    exporting: Option<Rc<Exporting>>,
    /// The file on disk that the project is written to.
    file: Option<String>,
    project: Project,
}

/// The parts of a project to choose from.
#[derive(Clone, PartialEq)]
struct Project {
    statements: Vec<Rc<Statement>>,
    current: Option<StatementId>,
    annotators: Vec<Annotator>,
    codebook: Rc<Codebook>,
}

fn look(model: &Model) -> Option<ExportContent> {
    let open = model.open.as_ref()?;
    let project = Project {
        statements: open.project.statements.clone(),
        current: open.current,
        annotators: open.project.annotators.clone(),
        codebook: Rc::clone(&open.project.codebook),
    };
    Some(ExportContent {
        exporting: model.exporting.clone(),
        file: open.backup.file.clone(),
        project,
    })
}

#[component]
pub fn ExportDialog() -> Html {
    let shown = use_selector(look);
    let dispatch = use_dispatch();
    let Some(ExportContent { exporting, file, project }) = shown else { return Html::default() };
    let tell = dispatch.reform(Msg::Export);
    let exporting = exporting.as_deref();
    let content = match exporting.and_then(|exporting| exporting.chosen.as_ref()) {
        Some(chosen) => {
            let failure = exporting.and_then(|exporting| exporting.failure);
            chosen::chosen(chosen, failure, &project, &tell)
        }
        None => html! {
            <>
                { whole(file.as_deref(), &dispatch) }
                { formats(exporting, &tell) }
            </>
        },
    };
    html! { <Modal title={dialogs::export_title()}>{ content }</Modal> }
}

/// The choices for the project file.
fn whole(file: Option<&str>, dispatch: &Callback<Msg>) -> Html {
    let same = file.map_or_else(|| dialogs::export_same().to_owned(), dialogs::export_to);
    let possible = to_file::is_possible();
    let json = (dialogs::export_json(), dialogs::export_json_what());
    html! {
        <section class="exports__part" aria-labelledby="export-whole">
            <p class="hint">{ dialogs::export_hint() }</p>
            <h3 id="export-whole">{ words::whole() }</h3>
            <ul class="choices">
                if possible {
                    { choice(same, dialogs::export_same_what(), true, Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Same)), dispatch) }
                    if file.is_some() {
                        { choice(dialogs::export_another(), dialogs::export_another_what(), false,
                            Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Another)), dispatch) }
                    }
                }
                { choice(json.0, json.1, !possible, Msg::ExportChosen, dispatch) }
            </ul>
        </section>
    }
}

/// A kind of file to choose, with a description.
fn choice(
    name: impl Into<AttrValue>,
    what: &'static str,
    first: bool,
    chosen: Msg,
    dispatch: &Callback<Msg>,
) -> Html {
    let name = name.into();
    let id = format!("export: {name}").replace(' ', "-");
    let onclick = dispatch.reform(move |_: MouseEvent| chosen.clone());
    html! {
        <li key={id.clone()}>
            <button type="button" class="button" autofocus={first}
                aria-describedby={id.clone()} {onclick}>
                { name }
            </button>
            <p class="hint" {id}>{ what }</p>
        </li>
    }
}

/// The formats of other programs, by purpose.
fn formats(exporting: Option<&Exporting>, tell: &Callback<ExportMsg>) -> Html {
    let formats = exporting.and_then(|exporting| exporting.formats.as_deref());
    let failure = exporting.and_then(|exporting| exporting.failure);
    html! {
        <section class="exports__part" aria-labelledby="export-formats">
            <h3 id="export-formats">{ words::formats() }</h3>
            if let Some(failure) = failure {
                <p role="alert">{ words::failure(failure) }</p>
            } else if formats.is_none() {
                <p class="hint" role="status">{ words::fetching() }</p>
            }
            for shown in GROUPS.iter().filter_map(|group| group_of(*group, formats.unwrap_or_default(), tell)) {
                { shown }
            }
        </section>
    }
}

fn group_of(group: Group, formats: &[About], tell: &Callback<ExportMsg>) -> Option<Html> {
    let own: Vec<&About> = formats.iter().filter(|about| about.group == group).collect();
    if own.is_empty() {
        return None;
    }
    Some(html! {
        <>
            <h4>{ words::group(group) }</h4>
            <ul class="exports__formats">
                for about in own {
                    { format(about, tell) }
                }
            </ul>
        </>
    })
}

fn format(about: &About, tell: &Callback<ExportMsg>) -> Html {
    let id = about.id.to_string();
    let what = format!("export-{id}");
    let key = what.clone();
    let onclick = tell.reform(move |_: MouseEvent| ExportMsg::FormatChosen(Some(id.clone())));
    html! {
        <li {key}>
            <button type="button" class="exports__format" {onclick} aria-describedby={what.clone()}>
                { about.name.to_string() }
            </button>
            <span class="hint" id={what}>{ about.programs.to_string() }</span>
        </li>
    }
}
