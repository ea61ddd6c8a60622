//! The tab with what was given out to coders, and what came back.

use yew::prelude::*;

use crate::browser::clock::local_time;
use crate::ui::classroom::copied::{Copied, use_project};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::{annotators, inspector, number, packages as words};
use annotator_app::coders::packages::PackagesMsg;
use annotator_app::msg::Msg;
use annotator_core::coders::packages::{Given, Packages};
use annotator_core::project::annotation::Timestamp;

#[component]
pub fn FilesTab() -> Html {
    let project = use_project();
    let dispatch = use_dispatch();
    let packages = use_memo(project.clone(), |project| {
        project.as_ref().map(|project| Packages::of(&project.attachments)).unwrap_or_default()
    });
    let Some(project) = project else { return Html::default() };
    if packages.packages.is_empty() {
        return html! {
            <div class="files files--empty">
                <h1 class="files__title">{ words::files_title() }</h1>
                <p class="hint">{ words::nothing_given() }</p>
            </div>
        };
    }
    html! {
        <div class="files">
            <h1 class="files__title">{ words::files_title() }</h1>
            <p class="hint">{ words::files_lead() }</p>
            <div class="files__scroll" role="group" aria-label={words::files_title()} tabindex="0">
                <table class="who-has">
                    <thead>
                        <tr>
                            <th scope="col">{ words::column_coder() }</th>
                            <th scope="col">{ words::column_given() }</th>
                            <th scope="col">{ words::column_texts() }</th>
                            <th scope="col" data-kind="number">{ words::column_words() }</th>
                            <th scope="col">{ words::column_back() }</th>
                            <th scope="col" data-kind="number">{ words::column_tags() }</th>
                            <th scope="col">{ words::column_missing() }</th>
                            <th scope="col">{ words::column_file() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for given in &packages.packages { { row(&project, given, &dispatch) } }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

fn when(at: Timestamp) -> String {
    inspector::when(local_time(at))
}

fn row(project: &Copied, given: &Given, dispatch: &Callback<Msg>) -> Html {
    let package = &given.package;
    let coder = annotators::name(project.annotator(package.coder).map_or("", |it| &it.name));
    let texts = package.texts.iter().map(|text| words::text(project, text));
    let last = given.returned.last();
    let id = package.id;
    let save = dispatch.reform(move |_: MouseEvent| Msg::from(PackagesMsg::FileWanted(id)));
    html! {
        <tr key={package.id.to_string()}>
            <th scope="row" dir="auto">{ &coder }</th>
            <td>{ when(given.given.0) }</td>
            <td>
                <ul class="who-has__texts">
                    for (at, text) in texts.enumerate() { <li key={at} dir="auto">{ text }</li> }
                </ul>
            </td>
            <td data-kind="number">{ number(usize::try_from(given.words()).unwrap_or(usize::MAX)) }</td>
            <td>
                if let Some(last) = last {
                    { when(last.at.0) }
                    if given.returned.len() > 1 {
                        <span class="hint">{ " " }{ words::came_back_times(given.returned.len()) }</span>
                    }
                } else {
                    <span class="hint">{ words::not_back() }</span>
                }
            </td>
            <td data-kind="number">{ last.map(|last| number(last.annotations as usize)).unwrap_or_default() }</td>
            <td>{ missing(given) }</td>
            <td>
                <button type="button" class="link" onclick={save} aria-label={words::save_again_for(&coder)}>
                    { words::save_again() }
                </button>
            </td>
        </tr>
    }
}

/// The texts without a tag of the coder, once the file came back.
fn missing(given: &Given) -> String {
    if given.returned.is_empty() {
        return String::new();
    }
    match given.missing().len() {
        0 => words::nothing_missing().to_owned(),
        texts => words::missing_texts(texts),
    }
}
