//! The page on which texts are chosen, and the parts of them that students code.

mod part;

use std::rc::Rc;

use yew::prelude::*;

use self::part::Part;
use super::maker::{Maker, use_maker};
use super::{Head, PageProps};
use crate::ui::parts::field::value_of;
use crate::ui::words::{class as words, panels, statements};
use annotator_app::classroom::choosing::{choose_text, whole};
use annotator_app::classroom::extent::{minutes, words as count_words};
use annotator_core::classroom::exercise::ExerciseText;
use annotator_core::phrases::fold::fold;
use annotator_core::project::statement::{Statement, with_sha256};

/// With more statements there is a field to search them.
const MANY: usize = 12;

#[component]
pub fn Texts(props: &PageProps) -> Html {
    let maker = use_maker();
    let query = use_state_eq(String::new);
    let exercise = &props.view.exercise;
    let all = &props.view.project.statements;
    let counts = use_memo(all.clone(), |all| {
        let count = |it: &Rc<Statement>| count_words(it, &whole(it).part);
        all.iter().map(count).collect::<Vec<_>>()
    });
    let wanted = fold(&query);
    let shown = all.iter().zip(counts.iter()).filter(|(statement, _)| fits(statement, &wanted));
    let typed = {
        let query = query.setter();
        Callback::from(move |event: InputEvent| query.set(value_of(&event)))
    };
    let chosen = |statement: &Statement| {
        exercise.texts.iter().find(|text| text.sha256 == statement.text.sha256())
    };
    html! {
        <div class="making__content">
            <Head title={words::which_texts()} lead={words::texts_lead()} />
            if all.len() > MANY {
                <input class="field making__search" type="search" autocomplete="off"
                    aria-label={words::find_text()} placeholder={words::find_text()}
                    value={(*query).clone()} oninput={typed} />
            }
            <div class="making__scroll">
                <table class="making-table" data-rows="chosen">
                    <caption class="visually-hidden">{ words::texts_table() }</caption>
                    <thead>
                        <tr>
                            <td></td>
                            <th scope="col">{ words::delegation() }</th>
                            <th scope="col">{ words::title_column() }</th>
                            <th scope="col" data-room="wide">{ words::date_column() }</th>
                            <th scope="col" data-kind="number">{ words::words_column() }</th>
                            <th scope="col" data-kind="number" data-room="wide">{ words::to_read() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (statement, count) in shown {
                            { row(statement, *count, chosen(statement), &maker) }
                        }
                    </tbody>
                </table>
            </div>
            if all.is_empty() {
                <p class="hint">{ words::no_texts() }</p>
            }
            for text in &exercise.texts {
                if let Some(statement) = with_sha256(all, text.sha256) {
                    <Part key={text.sha256.to_string()} statement={Rc::clone(statement)}
                        text={text.clone()} />
                }
            }
        </div>
    }
}

fn fits(statement: &Statement, wanted: &str) -> bool {
    let metadata = &statement.metadata;
    let known = [&metadata.delegation, &metadata.title, &metadata.topic, &metadata.date];
    wanted.trim().is_empty() || known.into_iter().any(|it| fold(it).contains(wanted.trim()))
}

fn row(
    statement: &Rc<Statement>,
    count: usize,
    chosen: Option<&ExerciseText>,
    maker: &Maker,
) -> Html {
    let count = chosen.map_or(count, |text| count_words(statement, &text.part));
    let name = statements::name(statement);
    let onchange = {
        let (maker, statement) = (maker.clone(), Rc::clone(statement));
        Callback::from(move |_: Event| maker.choose_text(&statement))
    };
    let metadata = &statement.metadata;
    let delegation = metadata.delegation.trim();
    html! {
        <tr key={statement.id.to_string()} data-chosen={chosen.is_some().to_string()}>
            <td>
                <label class="making-table__box">
                    <input type="checkbox" checked={chosen.is_some()} {onchange}
                        aria-label={words::use_text(&name)} />
                </label>
            </td>
            <th scope="row" dir="auto">
                { if delegation.is_empty() { statements::title(statement) } else { delegation.to_owned() } }
            </th>
            <td dir="auto">{ statements::subtitle(statement) }</td>
            <td class="making-table__short" data-room="wide">{ panels::stored_date(&metadata.date) }</td>
            <td data-kind="number">{ words::number(count) }</td>
            <td data-kind="number" data-room="wide">{ words::minutes(minutes(count)) }</td>
        </tr>
    }
}

impl Maker {
    fn choose_text(&self, statement: &Rc<Statement>) {
        let all = self.statements();
        self.change(None, |exercise| choose_text(exercise, &all, statement));
    }
}
