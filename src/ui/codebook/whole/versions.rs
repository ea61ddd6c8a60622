//! The tab with the published versions, and what changed between two of them.

use std::rc::Rc;

use yew::prelude::*;

use super::compare::Compared;
use super::fields::open;
use crate::browser::clock::local_time;
use crate::ui::classroom::copied::{Copied, use_project};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::{number, panels, whole_codebook as words};
use annotator_app::codebook::whole::{WholeDialog, WholeMsg};
use annotator_app::msg::Msg;
use annotator_core::codebook::compare::compare;
use annotator_core::codebook::version::{Version, annotations_by_version, next_number, versions};

/// The tab.
#[component]
pub fn VersionsTab() -> Html {
    let project = use_project();
    let dispatch = use_dispatch();
    let known = use_memo(project.clone(), |project| {
        project.as_ref().map(|project| versions(&project.attachments)).unwrap_or_default()
    });
    let Some(project) = project else { return Html::default() };
    let next = next_number(&project.attachments);
    let publish = dispatch.reform(|_: MouseEvent| open(WholeDialog::Publish));
    html! {
        <div class="whole">
            <h1 class="whole__title">{ words::versions() }</h1>
            <div class="whole__head">
                <p class="whole__lead">{ words::versions_lead() }{ " " }{ state(&project, &known) }</p>
                <button type="button" class="button" data-kind="primary" onclick={publish}>
                    { icon(Icon::Plus) }<span>{ words::publish(&next) }</span>
                </button>
            </div>
            if !known.is_empty() {
                { table(&project, &known, &dispatch) }
                <Compared {project} versions={Rc::clone(&known)} />
            }
        </div>
    }
}

/// Which version it is, or since which one it was changed.
fn state(project: &Copied, known: &[Version]) -> String {
    if let Some(version) = known.iter().rev().find(|it| it.revision == project.revision) {
        return words::current_version(&version.number, &day(version));
    }
    match known.last() {
        Some(last) => {
            let changes = compare(&last.codebook, &project.codebook).len();
            words::since_version(&last.number, &day(last), changes)
        }
        None => words::no_version().to_owned(),
    }
}

/// The day on which a version was published.
pub fn day(version: &Version) -> String {
    panels::date(local_time(version.published.0).date())
}

fn table(project: &Copied, known: &[Version], dispatch: &Callback<Msg>) -> Html {
    let (counts, before) = annotations_by_version(project, known);
    html! {
        <div class="whole__scroll">
            <table class="class-table" aria-label={words::versions()}>
                <thead>
                    <tr>
                        <th scope="col">{ words::number() }</th>
                        <th scope="col">{ words::published() }</th>
                        <th scope="col">{ words::what_changed() }</th>
                        <th scope="col" data-kind="number">{ words::codes() }</th>
                        <th scope="col" data-kind="number" title={words::tags_hint()}>{ words::tags() }</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>
                    for (version, tags) in known.iter().zip(&counts).rev() {
                        { row(project, version, *tags, dispatch) }
                    }
                </tbody>
            </table>
            if before > 0 {
                <p class="hint">{ words::before_first(before) }</p>
            }
        </div>
    }
}

fn row(project: &Copied, version: &Version, tags: usize, dispatch: &Callback<Msg>) -> Html {
    let restore = {
        let number = version.number.clone();
        dispatch
            .reform(move |_: MouseEvent| WholeMsg::Restored(number.clone(), words::yes_no()).into())
    };
    let is_now = *version.codebook == *project.codebook;
    html! {
        <tr key={version.number.clone()}>
            <th scope="row">{ &version.number }</th>
            <td>
                { day(version) }
                if !version.by.is_empty() {
                    { ", " }<span dir="auto">{ &version.by }</span>
                }
            </td>
            <td dir="auto">{ &version.changed }</td>
            <td data-kind="number">{ number(version.codebook.codes.len()) }</td>
            <td data-kind="number">{ number(tags) }</td>
            <td>
                if !is_now {
                    <button type="button" class="link" onclick={restore}
                        aria-label={words::restore_named(&version.number)}>
                        { words::restore() }
                    </button>
                }
            </td>
        </tr>
    }
}
