//! The dialog for project files that belong to a project that is here: what to do with them, and
//! the report afterwards.

mod offers;
mod report;
mod settle;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::classroom::copied::use_project;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::modal::Modal;
use crate::ui::shell::project_menu::project_name;
use crate::ui::words::{adding as words, annotators, dialogs, number, quoted};
use annotator_app::exchange::adding::{AddedFile, Adding, AddingMsg, AddingState};
use annotator_app::msg::Msg;
use annotator_core::merge::{FileFacts, MergeReport};
use annotator_core::project::Project;
use annotator_core::project::id::AnnotatorId;
use annotator_core::small_map::SmallMap;
use settle::SettleDialog;

#[component]
pub fn AddingDialog() -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let adding = use_selector(|model| model.adding.clone());
    let way = use_state_eq(|| Way::Add);
    let project = use_project();
    let Some(adding) = adding else { return Html::default() };
    let tell = dispatch.reform(Msg::Adding);
    let close = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    let open = store.read(|model| model.open.as_ref().map(|open| open.project.clone()));
    if let (Some(_), Some(project)) = (adding.settles, project) {
        return html! { <SettleDialog {adding} {project} /> };
    }
    match (&adding.state, open) {
        (AddingState::Asked(report), Some(open)) => {
            question(&adding, report, &open, &way, &tell, &dispatch, &close)
        }
        (AddingState::AskedStored { name, .. }, _) => stored(&adding, name, &way, &tell, &close),
        (AddingState::AskedToReplace, Some(open)) => replace(&adding, &open, &tell, &close),
        (AddingState::Done(done), Some(open)) => {
            html! { { report::report(&adding, done, &Rc::new(open), &tell, &dispatch, &close) } }
        }
        (AddingState::Reading { progress, .. }, Some(_)) => {
            let files = adding.files.len();
            let (done, of) = *progress;
            let what = match of.saturating_sub(1) {
                read if done < read => words::reading_files(done + 1, read),
                _ => words::comparing_files().to_owned(),
            };
            at_work(&adding, words::reading_title(files), what, done, of, &close)
        }
        (AddingState::Making { progress: (done, of) }, Some(_)) => {
            let what = words::adding_files().to_owned();
            at_work(&adding, words::adding_title(adding.files.len()), what, *done, *of, &close)
        }
        (AddingState::Failed(_), Some(_)) => failed(&adding, &close),
        _ => Html::default(),
    }
}

/// What the worker is doing, how far it is, and the way to stop it.
fn at_work(
    adding: &Adding,
    title: String,
    what: String,
    done: usize,
    of: usize,
    close: &Callback<MouseEvent>,
) -> Html {
    html! {
        <Modal key="adding-work" {title} holds_files=true>
            { file_names(adding) }
            <div class="adding-work">
                <p role="status">{ what.clone() }</p>
                <progress aria-label={what} max={of.max(1).to_string()} value={done.to_string()}></progress>
            </div>
            <div class="dialog-form__buttons">
                <button type="button" class="button" autofocus=true onclick={close.clone()}>{ dialogs::cancel() }</button>
            </div>
        </Modal>
    }
}

/// The worker could not do it.
fn failed(adding: &Adding, close: &Callback<MouseEvent>) -> Html {
    html! {
        <Modal key="adding-failed" title={words::not_added_title(adding.files.len())} holds_files=true>
            { file_names(adding) }
            <p role="alert">{ words::not_added_why() }</p>
            <div class="dialog-form__buttons">
                <button type="button" class="button" data-kind="primary" autofocus=true onclick={close.clone()}>
                    { words::close() }
                </button>
            </div>
        </Modal>
    }
}

/// What to do with the files.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Add,
    Beside,
    Replace,
}

impl Way {
    fn msg(self) -> AddingMsg {
        match self {
            Self::Add => AddingMsg::AddChosen,
            Self::Beside => AddingMsg::BesideChosen,
            Self::Replace => AddingMsg::ReplaceChosen,
        }
    }
}

/// The name of the one annotator whose tags are added, if they have a name.
fn coder(adding: &Adding, report: &MergeReport) -> Option<String> {
    let mut ids = report.added.keys();
    let (Some(only), None) = (ids.next(), ids.next()) else { return None };
    let known = adding.facts().find_map(|file| file.coders.get(only));
    known.map(|(name, _)| name.trim().to_owned()).filter(|name| !name.is_empty())
}

fn question(
    adding: &Adding,
    report: &MergeReport,
    open: &Project,
    way: &UseStateHandle<Way>,
    tell: &Callback<AddingMsg>,
    say: &Callback<Msg>,
    close: &Callback<MouseEvent>,
) -> Html {
    let coder = coder(adding, report);
    let coder = coder.as_deref();
    let files = adding.files.len();
    let same = adding.facts().any(|file| file.project == open.id);
    let copy = tell.reform(|_: MouseEvent| AddingMsg::CopyWanted);
    let hint = if report.is_nothing() { words::add_nothing() } else { words::add_hint() };
    html! {
        <Modal key="adding" title={words::question_title(&adding.files, coder, same)} holds_files=true>
            { file_names(adding) }
            { compared(adding, report, open) }
            { offers::returned(adding, open) }
            { offers::codes(adding, open, say) }
            { offers::differences(adding, report, say) }
            <div class="cards" role="radiogroup" aria-label={words::what_to_do()}>
                { card(way, Way::Add, words::add_choice(coder), hint.to_owned(), Html::default()) }
                { card(way, Way::Beside, words::beside(files), words::beside_hint().to_owned(), Html::default()) }
                if files == 1 {
                    { card(way, Way::Replace, words::replace().to_owned(),
                        words::replace_hint(open.annotation_count()),
                        html! { <button type="button" class="link" onclick={copy}>{ words::save_copy_first() }</button> }) }
                }
            </div>
            { buttons(**way, words::add_now(coder), tell, close) }
        </Modal>
    }
}

/// The question about a project that is stored but not open.
fn stored(
    adding: &Adding,
    name: &str,
    way: &UseStateHandle<Way>,
    tell: &Callback<AddingMsg>,
    close: &Callback<MouseEvent>,
) -> Html {
    let title = quoted(&project_name(name));
    let file = adding.files.first().map(|file| quoted(file.name())).unwrap_or_default();
    html! {
        <Modal key="adding-stored" title={words::file_of_stored(&file, &title)} holds_files=true>
            <div class="cards" role="radiogroup" aria-label={words::what_to_do()}>
                { card(way, Way::Add, words::open_stored_and_add(&title), words::add_hint().to_owned(), Html::default()) }
                { card(way, Way::Beside, words::beside(1_usize), words::beside_hint().to_owned(), Html::default()) }
            </div>
            { buttons(**way, words::add_button().to_owned(), tell, close) }
        </Modal>
    }
}

fn replace(
    adding: &Adding,
    open: &Project,
    tell: &Callback<AddingMsg>,
    close: &Callback<MouseEvent>,
) -> Html {
    let file = adding.files.first().map(|file| quoted(file.name())).unwrap_or_default();
    let send = |msg: AddingMsg| tell.reform(move |_: MouseEvent| msg);
    html! {
        <Modal key="replace" title={words::replace_title()} holds_files=true>
            <p>{ words::replace_sentence(&quoted(&project_name(&open.name)), &file) }</p>
            <div class="dialog-form__buttons">
                <button type="button" class="button" autofocus=true onclick={close.clone()}>{ dialogs::cancel() }</button>
                <button type="button" class="button" onclick={send(AddingMsg::CopyWanted)}>{ words::save_copy_first() }</button>
                <button type="button" class="button" data-kind="danger" onclick={send(AddingMsg::ReplaceConfirmed)}>
                    { words::replace_for_good() }
                </button>
            </div>
        </Modal>
    }
}

fn file_names(adding: &Adding) -> Html {
    let names = words::named(adding.files.iter().map(AddedFile::name));
    html! { <p class="hint">{ names }</p> }
}

/// What is here, and what is in the files.
fn compared(adding: &Adding, report: &MergeReport, open: &Project) -> Html {
    let files: Vec<&FileFacts> = adding.facts().collect();
    let statements = files.iter().map(|file| file.statements).max().unwrap_or_default();
    let there = words::statements_there(report.statements.len(), statements);
    let codes = words::codes_there(report.codes.len(), report.other_codes.len());
    let row = |name: &'static str, here: String, there: String| {
        html! {
            <tr><th scope="row">{ name }</th><td>{ here }</td><td>{ there }</td></tr>
        }
    };
    html! {
        <table class="compare">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{ words::here() }</th>
                    <th scope="col">{ words::in_the_file(files.len()) }</th>
                </tr>
            </thead>
            <tbody>
                { row(words::statements(), number(open.statements.len()), there) }
                { row(words::codebook(), words::codes_here(open.codebook.codes.len()), codes) }
                { row(words::coded_by(), coders(adding.here.iter()), coders(files.iter().copied())) }
            </tbody>
        </table>
    }
}

/// Who coded these projects, with the numbers of their tags.
fn coders<'a>(projects: impl IntoIterator<Item = &'a FileFacts>) -> String {
    let mut counts: SmallMap<AnnotatorId, (String, usize)> = SmallMap::new();
    for (id, (name, count)) in projects.into_iter().flat_map(|project| &project.coders) {
        let known = counts.entry_or_insert_with(*id, || (annotators::name(name), 0));
        known.1 = known.1.max(*count);
    }
    let coders = counts.values().filter(|(_, tags)| *tags > 0);
    let coders: Vec<String> = coders.map(|(name, tags)| words::coder(name, *tags)).collect();
    if coders.is_empty() { words::nobody().to_owned() } else { coders.join("; ") }
}

fn card(chosen: &UseStateHandle<Way>, way: Way, name: String, hint: String, more: Html) -> Html {
    let choose = chosen.setter();
    let checked = **chosen == way;
    let danger = way == Way::Replace;
    html! {
        <div class="card">
            <label class="card__label">
                <input type="radio" name="adding-way" {checked} autofocus={checked}
                    onchange={move |_: Event| choose.set(way)} />
                <span class="card__name" data-kind={danger.then_some("danger")}>{ name }</span>
            </label>
            <p class="card__hint hint">{ hint }{ " " }{ more }</p>
        </div>
    }
}

fn buttons(
    way: Way,
    add: String,
    tell: &Callback<AddingMsg>,
    close: &Callback<MouseEvent>,
) -> Html {
    let (name, kind) = match way {
        Way::Add => (add, "primary"),
        Way::Beside => (words::open_button().to_owned(), "primary"),
        Way::Replace => (words::replace_button().to_owned(), "danger"),
    };
    let msg = way.msg();
    html! {
        <div class="dialog-form__buttons">
            <button type="button" class="button" onclick={close.clone()}>{ dialogs::cancel() }</button>
            <button type="button" class="button" data-kind={kind}
                onclick={tell.reform(move |_: MouseEvent| msg)}>
                { name }
            </button>
        </div>
    }
}
