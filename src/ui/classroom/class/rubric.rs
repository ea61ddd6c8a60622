//! The page of the rubric: its rows, which can be changed, and the ways in and out.

use yew::prelude::*;

use super::rubric_row::Row;
use super::teacher::use_teacher;
use super::{View, ViewProps, library};
use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{use_dispatch, use_store};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::class as class_words;
use crate::ui::words::rubric as words;
use annotator_app::classroom::rubrics::{RubricMsg, add_row};
use annotator_core::classroom::EXERCISES;
use annotator_core::classroom::class::{Class, Grading};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::rubric::{Judged, Rubric};
use annotator_core::project::attachment::read_document;
use annotator_core::project::id::ExerciseId;
use annotator_words::thousandths;

/// The id of the button that adds a row.
pub const ADD_ROW_ID: &str = "rubric-add-row";

#[component]
pub fn RubricPage(props: &ViewProps) -> Html {
    let teacher = use_teacher();
    let view = &props.view;
    let rubric = view.class.rubric.clone().unwrap_or_default();
    let is_used = matches!(view.class.grading, Grading::Rubric { .. });
    let add = {
        let count = rubric.rows.len();
        Callback::from(move |_: MouseEvent| {
            let name = words::new_row(count + 1);
            let levels = [words::best_level(), words::lowest_level()];
            teacher.change(None, |class| add_row(class, &name, levels));
        })
    };
    html! {
        <div class="rubric-page">
            <section class="rubric" aria-labelledby="rubric-title">
                <h2 id="rubric-title">{ words::rubric() }</h2>
                <p class="making__lead">{ words::lead() }</p>
                if !is_used && !rubric.rows.is_empty() {
                    <p class="class__progress">{ words::not_used() }</p>
                }
                { problems(&rubric) }
                for row in &rubric.rows {
                    <Row key={row.id} row={row.clone()} />
                }
                <div class="rubric__end">
                    <button type="button" class="button" id={ADD_ROW_ID} onclick={add}>
                        { words::add_row() }
                    </button>
                    if !rubric.rows.is_empty() {
                        <span class="hint">{ words::most(&thousandths(rubric.most())) }</span>
                    }
                </div>
            </section>
            <InAndOut view={view.clone()} />
            <library::Library view={view.clone()} />
        </div>
    }
}

/// What is wrong with the rows.
fn problems(rubric: &Rubric) -> Html {
    let problems = rubric.problems();
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="rubric__problems" role="status">
            for (at, what) in problems {
                <li key={at}>{ words::bad_row(at, what) }</li>
            }
        </ul>
    }
}

/// A table that comes in, by file or by paste, and one that goes out.
#[component]
fn InAndOut(props: &ViewProps) -> Html {
    let dispatch = use_dispatch();
    let store = use_store();
    let input = use_node_ref();
    let view = &props.view;
    let reading = &view.shown.rubric;
    let typed = dispatch.reform(|event: InputEvent| {
        let field: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
        RubricMsg::Edited(field.value()).into()
    });
    let choose = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| choose_files(&input))
    };
    let others = use_others(view, |class| class.rubric.is_some());
    let onchoose = {
        let dispatch = dispatch.clone();
        Callback::from(move |chosen: String| {
            if let Some(id) = exercise_of(&chosen) {
                dispatch.emit(RubricMsg::CopiedFrom(id).into());
            }
        })
    };
    html! {
        <section class="rubric-in" aria-labelledby="rubric-in-title">
            <h2 id="rubric-in-title">{ words::in_and_out() }</h2>
            <p class="making__lead">{ words::in_lead() }</p>
            <div class="field-row">
                <label for="rubric-paste">{ words::paste() }</label>
                <textarea class="field" id="rubric-paste" rows="4" dir="auto"
                    value={reading.typed.clone()} oninput={typed}
                    aria-describedby={(!reading.refused.is_empty()).then_some("rubric-refused")} />
            </div>
            if !reading.refused.is_empty() {
                <ul class="rubric__problems" id="rubric-refused" role="alert">
                    for (at, sentence) in reading.refused.iter().enumerate() {
                        <li key={at}>{ sentence }</li>
                    }
                </ul>
            }
            if reading.failed.is_some() {
                <p class="rubric__problems" role="alert">{ words::not_read() }</p>
            }
            <div class="rubric__end">
                <button type="button" class="button" disabled={reading.typed.trim().is_empty()}
                    onclick={dispatch.reform(|_: MouseEvent| RubricMsg::Taken.into())}>
                    { words::take() }
                </button>
                <button type="button" class="button" onclick={choose}>{ words::open_table() }</button>
                { file_input(&input, &store) }
                if view.class.rubric.is_some() {
                    <button type="button" class="button"
                        onclick={dispatch.reform(|_: MouseEvent| RubricMsg::Wanted.into())}>
                        { words::save_table() }
                    </button>
                }
            </div>
            if !others.is_empty() {
                <div class="field-row">
                    <label for="rubric-from">{ words::copy_from() }</label>
                    <Select id="rubric-from" value="" entries={others} {onchoose} />
                </div>
            }
        </section>
    }
}

/// The other exercises of the project whose classes have something, as a list with nothing chosen.
#[hook]
pub fn use_others(view: &View, has: fn(&Class) -> bool) -> Vec<Entry> {
    let made_from = (view.project.attachments.clone(), view.exercise.id);
    (*use_memo(made_from, |_| others(view, has))).clone()
}

fn others(view: &View, has: fn(&Class) -> bool) -> Vec<Entry> {
    let documents = &view.project.attachments;
    let ids = documents.keys().filter_map(|name| exercise_of(name.strip_prefix(EXERCISES)?));
    let ids = ids.filter(|id| *id != view.exercise.id && has(&Class::of(&view.project, *id)));
    let mut entries: Vec<Entry> = ids
        .filter_map(|id| {
            let name = annotator_core::classroom::exercise_name(id);
            let exercise: Exercise = read_document(documents, &name)?;
            Some(Entry::new(id.to_string(), class_words::title(&exercise)))
        })
        .collect();
    if !entries.is_empty() {
        entries.insert(0, Entry::new("", words::choose_exercise()));
    }
    entries
}

/// The exercise with this id.
pub fn exercise_of(id: &str) -> Option<ExerciseId> {
    ExerciseId::parse(id)
}

/// What a row is judged by.
pub fn judged(by: Judged) -> &'static str {
    match by {
        Judged::Hand => words::by_hand(),
        Judged::FoundOfKey => words::by_found_of_key(),
        Judged::RightOfTheirs => words::by_right_of_theirs(),
        Judged::LikeTheKey => words::by_like_the_key(),
        Judged::CoreFound => words::by_core_found(),
        Judged::RightCode => words::by_right_code(),
        Judged::RightEdges => words::by_right_edges(),
        Judged::RightFields => words::by_right_fields(),
        Judged::Passages => words::by_passages(),
    }
}

/// A figure of a work, or a cut-off.
pub fn figure(figure: u32, by: Judged) -> String {
    if by.is_share() {
        words::percent(&thousandths(figure.saturating_mul(10)))
    } else {
        figure.to_string()
    }
}
