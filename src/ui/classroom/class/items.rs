//! What became of the key's items, and which codes were taken for others.

use yew::prelude::*;

use super::cases::Cases;
use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View};
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{class as class_words, number, teaching as words};
use annotator_app::classroom::making::{MakingMsg, MakingPage};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_app::msg::Msg;
use annotator_core::classroom::key::KeyItem;
use annotator_core::project::id::CodeId;
use annotator_jobs::class::{ClassReport, ItemReport, Look};

/// How many pairs of codes are listed.
const MOST_PAIRS: usize = 30;

#[component]
pub fn Items(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let dispatch = crate::ui::parts::hooks::use_dispatch();
    let (view, report) = (&props.view, &props.report);
    let Some(key) = &view.key else {
        let id = view.exercise.id;
        let make = dispatch.reform(move |_: MouseEvent| -> Msg {
            MakingMsg::PageOpened(id, MakingPage::Key).into()
        });
        return html! {
            <div class="exercises__none">
                <p class="making__lead">{ words::no_items() }</p>
                <button type="button" class="button" onclick={make}>{ words::to_the_key() }</button>
            </div>
        };
    };
    let items = report.items.iter().filter_map(|figures| {
        Some((key.items.iter().find(|item| item.id == figures.item)?, figures))
    });
    let is_open = |look: &Look| view.shown.look.as_ref() == Some(look);
    html! {
        <section class="class__items">
            <h2 id="items-title">{ words::items_of_key() }</h2>
            <div class="class__scroll">
                <table class="class-table" aria-labelledby="items-title">
                    <thead>
                        <tr>
                            <th scope="col">{ words::item() }</th>
                            <th scope="col">{ words::code() }</th>
                            <th scope="col">{ words::kind() }</th>
                            <th scope="col" data-kind="number">{ words::found() }</th>
                            <th scope="col" data-kind="number">{ words::edges_off() }</th>
                            <th scope="col" data-kind="number">{ words::other_code() }</th>
                            <th scope="col" data-kind="number">{ words::both_off() }</th>
                            <th scope="col" data-kind="number">{ words::missed() }</th>
                            <th scope="col">{ words::what_share() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (item, figures) in items {
                            { row(item, figures, view, &teacher) }
                            if is_open(&Look::Item(item.id)) {
                                <tr key={format!("open-{}", item.id)} class="class-table__open">
                                    <td colspan="9"><Cases view={view.clone()} /></td>
                                </tr>
                            }
                        }
                    </tbody>
                </table>
            </div>
            { confusion(props, report, &teacher) }
        </section>
    }
}

fn row(item: &KeyItem, figures: &ItemReport, view: &View, teacher: &Teacher) -> Html {
    let quote = class_words::quote_of(&item.spans);
    let look = Look::Item(item.id);
    let open = view.shown.look.as_ref() == Some(&look);
    let toggle = teacher.on(move || TeachingMsg::LookWanted((!open).then(|| look.clone())));
    let all = figures.found
        + figures.edges
        + figures.other_code
        + figures.edges_and_code
        + figures.missed;
    html! {
        <tr key={item.id}>
            <th scope="row">
                <button type="button" class="link class__quote" dir="auto" aria-expanded={open.to_string()}
                    aria-label={words::show_who(&quote)} onclick={toggle}>{ &quote }</button>
            </th>
            <td>
                <span class="making-table__code">
                    { mark_among(&view.project.codebook.looks(), &item.code) }
                    { words::code_of(&view.project.codebook, Some(&item.code)) }
                </span>
            </td>
            <td>{ class_words::kind(item.kind) }</td>
            for count in [figures.found, figures.edges, figures.other_code,
                figures.edges_and_code, figures.missed] {
                <td data-kind="number">{ number(count) }</td>
            }
            <td>{ bar(figures.found, all) }</td>
        </tr>
    }
}

/// A share as a bar with its words.
pub fn bar(part: u32, all: u32) -> Html {
    let width = u64::from(part) * 60 / u64::from(all.max(1));
    html! {
        <span class="class__bar">
            <svg aria-hidden="true" viewBox="0 0 60 8">
                <rect data-kind="all" width="60" height="8" rx="2" />
                <rect width={width.to_string()} height="8" rx="2" />
            </svg>
            { words::of_both(i64::from(part), i64::from(all)) }
        </span>
    }
}

/// The pairs of codes that were taken for each other.
fn confusion(props: &ReportProps, report: &ClassReport, teacher: &Teacher) -> Html {
    html! {
        <>
            <h2 id="confusion-title">{ words::confusion() }</h2>
            if report.confusion.is_empty() {
                <p class="hint">{ words::no_confusion() }</p>
            } else {
                <div class="class__scroll">
                    <table class="class-table" aria-labelledby="confusion-title">
                        <thead>
                            <tr>
                                <th scope="col">{ words::confusion_key() }</th>
                                <th scope="col">{ words::confusion_given() }</th>
                                <th scope="col" data-kind="number">{ words::confusion_times() }</th>
                            </tr>
                        </thead>
                        <tbody>
                            for (expected, given, count) in report.confusion.iter().take(MOST_PAIRS) {
                                { pair(props, (expected, given, *count), teacher) }
                            }
                        </tbody>
                    </table>
                </div>
            }
        </>
    }
}

fn pair(
    props: &ReportProps,
    (expected, given, count): (&Option<CodeId>, &Option<CodeId>, u32),
    teacher: &Teacher,
) -> Html {
    let view = &props.view;
    let names = [expected, given].map(|code| words::code_of(&view.project.codebook, code.as_ref()));
    let looks = view.project.codebook.looks();
    let mark = |code: &Option<CodeId>| code.as_ref().map(|code| mark_among(&looks, code));
    let look = Look::Confusion(expected.clone(), given.clone());
    let open = view.shown.look.as_ref() == Some(&look);
    let toggle = teacher.on(move || TeachingMsg::LookWanted((!open).then(|| look.clone())));
    let [of_key, of_theirs] = names;
    html! {
        <>
            <tr key={format!("{of_key}-{of_theirs}")}>
                <th scope="row">
                    <button type="button" class="link" aria-expanded={open.to_string()} onclick={toggle}>
                        <span class="making-table__code">{ mark(expected) }{ of_key }</span>
                    </button>
                </th>
                <td><span class="making-table__code">{ mark(given) }{ of_theirs }</span></td>
                <td data-kind="number">{ number(count) }</td>
            </tr>
            if open {
                <tr class="class-table__open"><td colspan="3"><Cases view={view.clone()} /></td></tr>
            }
        </>
    }
}
