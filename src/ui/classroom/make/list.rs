//! The exercises of the project.

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::classroom::copied::Copied;
use crate::ui::parts::hooks::{sender, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::shell::bar::Bar;
use crate::ui::shell::status::status;
use crate::ui::words::{class as words, sequence, statements, teaching};
use annotator_app::classroom::choosing::statements_of;
use annotator_app::classroom::making::{MakingMsg, MakingPage, exercises_of};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_app::msg::Msg;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::key_name;
use annotator_core::project::Project;

/// A row of the table.
#[derive(Clone, PartialEq)]
struct Row {
    exercise: Exercise,
    /// The name of its only text.
    text: Option<String>,
    /// How many items its key has.
    items: Option<usize>,
}

#[derive(PartialEq, Properties)]
pub struct ExercisesProps {
    pub project: Option<Copied>,
}

fn rows_of(project: &Project) -> Vec<Row> {
    let rows = exercises_of(project).into_iter().map(|exercise| {
        let statements: Vec<_> = statements_of(&project.statements, &exercise).collect();
        let text = match statements.as_slice() {
            [statement] => Some(statements::name(statement)),
            _ => None,
        };
        let key = Key::attached(project, &key_name(exercise.id));
        let items = key.map(|key| key.asked(&exercise).items.len());
        Row { exercise, text, items }
    });
    rows.collect()
}

/// The list of exercises, or what an exercise is.
#[component]
pub fn Exercises(props: &ExercisesProps) -> Html {
    let store = use_store();
    let rows = use_memo(props.project.clone(), |project| {
        project.as_deref().map(rows_of).unwrap_or_default()
    });
    let unused = use_node_ref();
    let dispatch = sender(&store);
    let add = dispatch.reform(|_: MouseEvent| MakingMsg::NewChosen.into());
    let new = html! {
        <button type="button" class="button" data-kind="primary" onclick={add}>
            { icon(Icon::Plus) }<span>{ words::new_exercise() }</span>
        </button>
    };
    html! {
        <div class="workspace" data-room="class">
            <a class="skip" href="#exercises">{ words::skip_to_page() }</a>
            <Bar left=false right=false left_button={unused.clone()} right_button={unused}
                on_left={Callback::noop()} on_right={Callback::noop()} />
            <main class="exercises" id="exercises">
                if rows.is_empty() {
                    <div class="exercises__none">
                        <h1 class="making__title" tabindex="-1">{ words::no_exercises() }</h1>
                        <p class="making__lead">{ words::what_an_exercise_is() }</p>
                        { new }
                    </div>
                } else {
                    <div class="exercises__head">
                        <h1 class="making__title" tabindex="-1">{ words::exercises() }</h1>
                        { new }
                    </div>
                    { table(&rows, &dispatch) }
                }
            </main>
            { status() }
        </div>
    }
}

fn table(rows: &[Row], dispatch: &Callback<Msg>) -> Html {
    html! {
        <div class="exercises__scroll">
            <table class="making-table" data-kind="list" role="table">
                <caption class="visually-hidden">{ words::exercises() }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{ words::exercise_title() }</th>
                        <th scope="col" role="columnheader">{ words::texts() }</th>
                        <th scope="col" role="columnheader">{ words::due() }</th>
                        <th scope="col" role="columnheader">{ words::key() }</th>
                        <th scope="col" role="columnheader">{ words::revision() }</th>
                        <td role="cell"></td>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for row in rows { { exercise_row(row, dispatch) } }
                </tbody>
            </table>
        </div>
    }
}

fn exercise_row(row: &Row, dispatch: &Callback<Msg>) -> Html {
    let Row { exercise, text, items } = row;
    let id = exercise.id;
    let open = dispatch
        .reform(move |_: MouseEvent| MakingMsg::PageOpened(id, MakingPage::default()).into());
    let class = dispatch.reform(move |_: MouseEvent| TeachingMsg::Opened(id).into());
    let remove = dispatch.reform(move |_: MouseEvent| MakingMsg::Removed(id).into());
    let copy = dispatch.reform(move |_: MouseEvent| MakingMsg::Copied(id).into());
    let title = words::title(exercise);
    let here = exercise.due.as_ref().and_then(clock::offset_at);
    let due = exercise.due.as_ref().map(|due| words::due_time(due, here));
    let texts = text.clone().unwrap_or_else(|| words::texts_count(exercise.texts.len()));
    html! {
        <tr key={id.to_string()} role="row">
            <th scope="row" role="rowheader">
                <button type="button" class="link" dir="auto" onclick={open}>{ &title }</button>
                if !exercise.course.trim().is_empty() {
                    <span class="making-table__below" dir="auto">{ &exercise.course }</span>
                }
            </th>
            <td role="cell" dir="auto">{ texts }</td>
            <td role="cell">{ due.unwrap_or_else(|| words::no_due().to_owned()) }</td>
            <td role="cell">{ items.map_or_else(|| words::no_key().to_owned(), words::items_count) }</td>
            <td role="cell">{ words::revision_of(exercise) }</td>
            <td role="cell" class="making-table__end">
                <button type="button" class="text-button"
                    aria-label={teaching::open_class_of(&title)} onclick={class}>
                    { teaching::open_class() }
                </button>
                <button type="button" class="text-button"
                    aria-label={sequence::copy_of(&title)} onclick={copy}>
                    { sequence::copy() }
                </button>
                <button type="button" class="text-button" data-kind="danger"
                    aria-label={words::remove_exercise(&title)} onclick={remove}>
                    { words::remove() }
                </button>
            </td>
        </tr>
    }
}
