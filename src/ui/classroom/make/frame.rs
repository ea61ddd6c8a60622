//! What is around the pages of an exercise: the bar, the list of pages, what is settled so far, and
//! the buttons that lead on.

use yew::prelude::*;

use super::maker::{Maker, use_maker};
use super::{PageProps, View, codes, give, key, task, texts};
use crate::browser::clock;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::shell::bar::{redo_button, save_state, undo_button, use_debounced};
use crate::ui::shell::notices::Notices;
use crate::ui::shell::notices::list::message_list;
use crate::ui::shell::project_menu::project_name;
use crate::ui::words::{class as words, panels};
use annotator_app::classroom::choosing::headings;
use annotator_app::classroom::extent::{Extent, words as count_words};
use annotator_app::classroom::making::{MakingMsg, MakingPage};
use annotator_core::classroom::exercise::{Exercise, ExerciseText};
use annotator_core::project::Project;
use annotator_core::project::statement::with_sha256;

/// A page of the exercise with what is around it.
#[component]
pub fn Frame(props: &PageProps) -> Html {
    let view = &props.view;
    let maker = use_maker();
    let page = {
        let view = view.clone();
        match view.page {
            MakingPage::Texts => html! { <texts::Texts {view} /> },
            MakingPage::Codebook => html! { <codes::Codes {view} /> },
            MakingPage::Task => html! { <task::Task {view} /> },
            MakingPage::Key => html! { <key::KeyPage {view} /> },
            MakingPage::Give => html! { <give::Give {view} /> },
        }
    };
    html! {
        <div class="workspace" data-room="making">
            <a class="skip" href="#making">{ words::skip_to_page() }</a>
            <MakingBar view={view.clone()} />
            <nav class="making__side" id="left-panel" aria-label={words::pages()}>
                { steps(view, &maker) }
                <SoFar view={view.clone()} />
            </nav>
            <main class="making" id="making" key={format!("{:?}", view.page)}>{ page }</main>
            <footer class="status making__foot" aria-label={panels::messages()}>
                <Notices in_dialog=false />
                <p class="making__note">{ note(view) }</p>
                { message_list() }
                { buttons(view.page, &maker) }
            </footer>
        </div>
    }
}

/// The bar: what is made, from what, and how it is saved.
#[component]
fn MakingBar(props: &PageProps) -> Html {
    let View { exercise, project, .. } = &*props.view;
    let store = use_store();
    let dispatch = use_dispatch();
    let maker = use_maker();
    let (save, undo, redo) = use_selector(|model| {
        (model.save_state(), model.undo_name().cloned(), model.redo_name().cloned())
    });
    let save = use_debounced(save);
    let leave = Callback::from(move |_: MouseEvent| maker.send(MakingMsg::ListOpened));
    html! {
        <header class="bar">
            <span class="making__name" dir="auto">{ words::made(exercise) }</span>
            <span class="making__from">
                { words::made_from(project_name(&project.name).as_str(), exercise) }
            </span>
            { save_state(save.as_ref(), &dispatch) }
            { undo_button(undo.as_ref(), &store, &dispatch) }
            { redo_button(redo.as_ref(), &store, &dispatch) }
            <span class="bar__space" />
            <button type="button" class="text-button" onclick={leave}>{ words::leave_exercise(exercise) }</button>
        </header>
    }
}

fn steps(view: &View, maker: &Maker) -> Html {
    html! {
        <ol class="making__steps">
            for (page, number) in MakingPage::ALL.into_iter().zip(1..) {
                { step(page, number, view.page, maker) }
            }
        </ol>
    }
}

fn step(page: MakingPage, number: usize, now: MakingPage, maker: &Maker) -> Html {
    let maker = maker.clone();
    let onclick = move |_: MouseEvent| maker.open(page);
    let current = (page == now).then_some("step");
    let done = page < now;
    html! {
        <li key={number}>
            <button type="button" class="making__step" aria-current={current} {onclick}>
                <span class="making__number" data-done={done.to_string()} aria-hidden="true">
                    { if done { "✓".to_owned() } else { words::number(number) } }
                </span>
                <span class="making__page-name">{ words::page(page) }</span>
            </button>
        </li>
    }
}

/// What is settled so far.
#[component]
fn SoFar(props: &PageProps) -> Html {
    let View { exercise, key, project, .. } = &*props.view;
    let deps = (exercise.texts.clone(), project.statements.clone());
    let extent = use_memo(deps, |(texts, _)| extent_of(texts, project));
    let here = exercise.due.as_ref().and_then(clock::offset_at);
    let asked = key.as_ref().map(|key| key.asked(exercise));
    let lines = words::so_far(exercise, &project.codebook, *extent, asked.as_ref(), here);
    html! {
        <section class="making__so-far" aria-labelledby="so-far">
            <h2 id="so-far">{ words::so_far_title() }</h2>
            <ul class="list">
                for (at, line) in lines.into_iter().enumerate() { <li key={at}>{ line }</li> }
            </ul>
        </section>
    }
}

fn extent_of(texts: &[ExerciseText], project: &Project) -> Extent {
    let counts = texts.iter().filter_map(|text| {
        let statement = with_sha256(&project.statements, text.sha256)?;
        Some(count_words(statement, &text.part))
    });
    Extent::of_words(&counts.collect::<Vec<_>>())
}

/// What is worth knowing about the page, beside the buttons.
fn note(view: &View) -> String {
    let View { page, exercise, key, project, .. } = view;
    match page {
        MakingPage::Texts => words::texts_note().to_owned(),
        MakingPage::Codebook => codes_note(exercise, project),
        MakingPage::Task => words::task_note().to_owned(),
        MakingPage::Key => {
            let asked = key.as_ref().map(|key| key.asked(exercise));
            asked.map_or_else(|| words::key_note().to_owned(), |key| words::words_given(&key))
        }
        MakingPage::Give => words::give_note().to_owned(),
    }
}

fn codes_note(exercise: &Exercise, project: &Project) -> String {
    let names = headings(&project.codebook, &exercise.codes).map(|code| code.name.clone());
    words::headings(&names.collect::<Vec<_>>())
}

fn buttons(page: MakingPage, maker: &Maker) -> Html {
    let at = MakingPage::ALL.iter().position(|it| *it == page).unwrap_or_default();
    let back = at.checked_sub(1).and_then(|at| MakingPage::ALL.get(at)).copied();
    let next = MakingPage::ALL.get(at + 1).copied();
    let open = |page: MakingPage| {
        let maker = maker.clone();
        Callback::from(move |_: MouseEvent| maker.open(page))
    };
    let done = {
        let maker = maker.clone();
        Callback::from(move |_: MouseEvent| maker.send(MakingMsg::ListOpened))
    };
    html! {
        <span class="making__buttons">
            if let Some(back) = back {
                <button type="button" class="button" onclick={open(back)}>{ words::back() }</button>
            }
            if let Some(next) = next {
                <button type="button" class="button" data-kind="primary" onclick={open(next)}>
                    { words::next(next) }
                </button>
            } else {
                <button type="button" class="button" onclick={done}>{ words::done() }</button>
            }
        </span>
    }
}
