//! What is around the pages of a class: the bar, the title with the pages, and how far the worker is.

use yew::prelude::*;

use super::teacher::{Teacher, use_teacher};
use super::{
    View, ViewProps, attendance, by_item, give, items, key_change, on_text, peers, people, report,
    requests, roster, rubric, work,
};
use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{use_effect_on, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{class as class_words, teaching as words};
use annotator_app::classroom::teaching::{ClassPage, TeachingMsg};

/// The id of the title of the page.
pub const CLASS_TITLE_ID: &str = "class-title";

/// A page of the class with what is around it.
#[component]
pub fn Frame(props: &ViewProps) -> Html {
    let store = use_store();
    let teacher = use_teacher();
    let unused = use_node_ref();
    let input = use_node_ref();
    let title = use_node_ref();
    let view = &props.view;
    use_effect_on((view.shown.page, view.shown.work.is_some(), title.clone()), |(_, _, title)| {
        if let Some(heading) = title.cast::<web_sys::HtmlElement>() {
            // `focus` does not throw.
            let _ = heading.focus();
        }
    });
    let add = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| choose_files(&input))
    };
    html! {
        <div class="workspace" data-room="class">
            <a class="skip" href="#class-page">{ class_words::skip_to_page() }</a>
            <Bar left=false right=false left_button={unused.clone()} right_button={unused}
                on_left={Callback::noop()} on_right={Callback::noop()} />
            <main class="class" id="class-page" key={format!("{:?}", (view.shown.page, view.shown.work))}
                data-work={view.shown.work.is_some().to_string()}>
                <header class="class__head">
                    <button type="button" class="text-button" onclick={teacher.on(|| TeachingMsg::Left)}>
                        { words::all_exercises() }
                    </button>
                    <h1 class="class__title" id={CLASS_TITLE_ID} tabindex="-1" ref={title} dir="auto">
                        { class_words::title(&view.exercise) }
                    </h1>
                    { pages(view.shown.page, &teacher) }
                    <span class="class__key">
                        { view.key.as_ref().map_or_else(
                            || words::no_key_here().to_owned(),
                            |key| words::key_of_revision(key.revision),
                        ) }
                    </span>
                    <span class="class__space" />
                    <roster::ListButton view={view.clone()} />
                    { names_button(view, &teacher) }
                    <button type="button" class="button" data-kind="primary" onclick={add.clone()}>
                        { icon(Icon::Plus) }<span>{ words::add_hand_ins() }</span>
                    </button>
                    { file_input(&input, &store) }
                </header>
                { progress(view, &teacher) }
                <report::Files view={props.view.clone()} />
                <roster::Roster view={view.clone()} />
                <key_change::Change view={view.clone()} />
                { page(props, &add) }
            </main>
            { status() }
        </div>
    }
}

fn page(props: &ViewProps, add: &Callback<MouseEvent>) -> Html {
    let view = &props.view;
    // A rubric can be written before there is work to judge.
    if view.shown.page == ClassPage::Rubric && view.shown.work.is_none() {
        return html! { <rubric::RubricPage view={view.clone()} /> };
    }
    let Some(report) = view.shown.report.clone().filter(|report| !report.rows.is_empty()) else {
        let reading = view.shown.collecting.is_some() || view.shown.marking.is_some();
        return html! {
            <div class="exercises__none">
                if !reading {
                    <h2 class="making__title">{ words::no_hand_ins() }</h2>
                    <p class="making__lead">{ words::how_to_collect() }</p>
                    <button type="button" class="button" onclick={add}>
                        { words::add_hand_ins() }
                    </button>
                }
            </div>
        };
    };
    let view = view.clone();
    if view.shown.work.is_some() {
        return html! { <work::Work {view} {report} /> };
    }
    match view.shown.page {
        ClassPage::People => html! {
            <>
                <attendance::Line view={view.clone()} report={report.clone()} />
                <people::People {view} {report} />
            </>
        },
        ClassPage::Text => html! { <on_text::OnText {view} {report} /> },
        ClassPage::Items => html! { <items::Items {view} {report} /> },
        ClassPage::GiveBack => html! { <give::GiveBack {view} {report} /> },
        ClassPage::ByItem => html! { <by_item::ByItem {view} {report} /> },
        ClassPage::Peers => html! { <peers::Peers {view} {report} /> },
        ClassPage::Requests => html! { <requests::RequestsPage {view} {report} /> },
        ClassPage::Rubric => html! { <rubric::RubricPage {view} /> },
    }
}

fn pages(now: ClassPage, teacher: &Teacher) -> Html {
    let link = |page: ClassPage| {
        let current = (page == now).then_some("page");
        html! {
            <button type="button" aria-current={current}
                onclick={teacher.on(move || TeachingMsg::PageOpened(page))}>
                { words::page(page) }
            </button>
        }
    };
    html! {
        <nav class="class__pages" aria-label={words::pages_of_class()}>
            for page in ClassPage::ALL { { link(page) } }
        </nav>
    }
}

fn names_button(view: &View, teacher: &Teacher) -> Html {
    let shown = view.class.names_shown;
    let name = if shown { words::hide_names() } else { words::show_names() };
    let teacher = teacher.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        teacher.change(None, |class| class.names_shown = !shown);
    });
    html! {
        <button type="button" class="button" title={words::names_hidden_hint()} {onclick}>{ name }</button>
    }
}

/// What the worker is doing, or why it could not.
fn progress(view: &View, teacher: &Teacher) -> Html {
    let shown = &view.shown;
    let said = match (shown.collecting, shown.marking, shown.failed) {
        (Some(collecting), ..) => {
            let (done, of) = (collecting.done, collecting.of);
            let words = words::collecting((done + 1).min(of), of);
            Some((words, Some((words::stop_collecting(), TeachingMsg::CollectingStopped)), false))
        }
        (None, Some((done, of)), _) => {
            Some((words::comparing(done, of), None, false)).filter(|_| of > 0)
        }
        (None, None, Some(_)) => Some((
            words::not_compared().to_owned(),
            Some((words::compare_again(), TeachingMsg::MarkAgain)),
            true,
        )),
        (None, None, None) => None,
    };
    let Some((said, button, problem)) = said else { return Html::default() };
    html! {
        <p class="class__progress" role="status" data-problem={problem.to_string()}>
            { said }
            if let Some((name, msg)) = button {
                <button type="button" class="text-button" onclick={teacher.on(move || msg.clone())}>
                    { name }
                </button>
            }
        </p>
    }
}
