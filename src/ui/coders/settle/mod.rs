//! What coders coded differently, case by case, to settle it from the keyboard.

mod draft;
mod head;
mod passage;
mod rules;
mod sides;

use std::rc::Rc;

use yew::prelude::*;

use super::waiting::{Waiting, one_coder, say, waiting};
use crate::browser::page::element;
use crate::ui::coders::{KEY_BACK, KEY_NEXT};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::letters::use_letters;
use crate::ui::words::settle as words;
use annotator_app::coders::CodersRoom;
use annotator_app::coders::cases::{Cases, OneCase, Side};
use annotator_app::coders::settling::{Queue, SettleMsg, queue};
use annotator_app::later::Later;
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_core::classroom::EXERCISES;
use annotator_core::codebook::Codebook;
use annotator_core::project::Annotator;
use annotator_core::project::id::{CodeId, ExerciseId};
use annotator_core::project::settled::{DECISIONS, adjudicated};

/// What is shown.
#[derive(Clone, PartialEq)]
pub struct View {
    room: Later<CodersRoom>,
    waiting: Option<Waiting>,
    /// Whether the comparison was made.
    compared: bool,
    several: bool,
    queue: Queue,
    annotators: Vec<Annotator>,
    codebook: Rc<Codebook>,
    /// The codes that occur.
    used: Rc<[CodeId]>,
    /// Whether anything was settled on, and so can be given on.
    gold: bool,
    exercises: Vec<(ExerciseId, String)>,
    /// The document with the words for the codebook.
    decisions: Option<Rc<str>>,
}

impl View {
    fn case(&self) -> Option<(&Rc<Cases>, &Rc<OneCase>)> {
        self.queue.shown().map(|(cases, case)| (cases, case))
    }

    fn sides(&self) -> Vec<Side> {
        self.case().map(|(cases, case)| case.sides(cases)).unwrap_or_default()
    }
}

fn exercises(open: &Open) -> Vec<(ExerciseId, String)> {
    // Most projects have none, and reading them takes time.
    if !open.project.attachments.keys().any(|name| name.starts_with(EXERCISES)) {
        return Vec::new();
    }
    open.exercises().into_iter().map(|exercise| (exercise.id, exercise.title)).collect()
}

fn look(model: &Model) -> Option<View> {
    let open = model.open.as_ref()?;
    let room = open.coders_room();
    let attachments = &open.project.attachments;
    Some(View {
        waiting: waiting(open, &room),
        compared: room.comparing.compared.is_some(),
        several: open.coders_compared().len() > 1 || adjudicated(&open.project).is_some(),
        queue: queue(open, &room),
        annotators: open.project.annotators.clone(),
        codebook: Rc::clone(&open.project.codebook),
        used: open.codes_used(),
        gold: adjudicated(&open.project).is_some_and(|it| open.has_coded(it.id)),
        exercises: exercises(open),
        decisions: attachments.get(DECISIONS).cloned(),
        room,
    })
}

#[derive(PartialEq, Properties)]
pub struct ViewProps {
    pub view: Rc<View>,
}

/// The tab.
#[component]
pub fn SettleTab() -> Html {
    let view = use_selector(look);
    let sides = view.as_ref().map(|view| (view.sides().len(), view.room.settling.draft.is_some()));
    let (count, drafting) = sides.unwrap_or_default();
    use_keys_of_tab(count, drafting);
    let at = view.as_ref().and_then(|view| Some(view.case()?.1.id()));
    use_from_the_top(at.map(|id| id.annotation.to_string()));
    let Some(view) = view.map(Rc::new) else { return Html::default() };
    if !view.several {
        return one_coder();
    }
    html! {
        <div class="adjudicate">
            <h1 class="visually-hidden">{ words::settle_what_differs() }</h1>
            <head::Head view={Rc::clone(&view)} />
            if let Some(why) = &view.waiting { { say(why) } }
            <div class="adjudicate__scroll" id="settle-scroll">
                if view.case().is_some() {
                    <OneCaseView view={Rc::clone(&view)} />
                } else if view.compared {
                    <div class="coders__empty">
                        <h2>{ words::nothing_differs() }</h2>
                        <p>{ words::nothing_differs_hint() }</p>
                    </div>
                }
                if view.compared { <rules::Rules view={Rc::clone(&view)} /> }
            </div>
            <p class="lanes__said">
                <span role="status" dir="auto">{ said(&view) }</span>
                <span class="lanes__keys" aria-hidden="true">
                    <kbd>{ "1" }</kbd>{ " " }<kbd>{ "2" }</kbd>{ " " }{ words::key_take() }{ " " }
                    <kbd>{ KEY_NEXT }</kbd>{ " " }{ words::key_next() }{ " " }
                    <kbd>{ KEY_BACK }</kbd>{ " " }{ words::key_back() }
                </span>
            </p>
        </div>
    }
}

#[component]
fn OneCaseView(props: &ViewProps) -> Html {
    let view = &props.view;
    let drafting = view.room.settling.draft.is_some();
    html! {
        <div class="adjudicate__case">
            { passage::passage(view) }
            <sides::Sides view={Rc::clone(view)} />
            if drafting {
                <draft::DraftForm view={Rc::clone(view)} />
            } else {
                <sides::Ways view={Rc::clone(view)} />
            }
            { sides::definitions(view) }
        </div>
    }
}

/// What differs, or what the result names as its sources.
fn said(view: &View) -> String {
    let Some((cases, case)) = view.case() else { return String::new() };
    match case.verdict() {
        Some((settled, true)) => {
            words::settled_into(&words::names(&settled.annotators, &view.annotators))
        }
        _ => words::difference(case, cases, &view.codebook, &view.annotators),
    }
}

/// What a key does. Sides have the numbers from 1, then come the other ways.
fn deed(letter: char, sides: usize) -> Option<SettleMsg> {
    let number = letter.to_digit(10).map(|digit| digit as usize);
    match (letter, number) {
        ('n', _) => Some(SettleMsg::Stepped(true)),
        ('b', _) => Some(SettleMsg::Stepped(false)),
        ('l', _) => Some(SettleMsg::Postponed),
        (_, Some(0)) => Some(SettleMsg::NeitherTaken),
        (_, Some(number)) if number <= sides => Some(SettleMsg::SideTaken(number - 1)),
        (_, Some(number)) if number == sides + 1 => Some(SettleMsg::BothTaken),
        (_, Some(number)) if number == sides + 2 => Some(SettleMsg::DraftOpened { anew: false }),
        (_, Some(number)) if number == sides + 3 => Some(SettleMsg::DraftOpened { anew: true }),
        _ => None,
    }
}

#[hook]
fn use_keys_of_tab(sides: usize, drafting: bool) {
    let dispatch = use_dispatch();
    use_letters(Callback::from(move |letter: char| {
        // While a result is put together, a number must not settle the case.
        let Some(msg) = deed(letter, sides).filter(|_| sides > 0 && !drafting) else {
            return false;
        };
        dispatch.emit(Msg::from(msg));
        true
    }));
}

/// A new case is shown from its top.
#[hook]
fn use_from_the_top(case: Option<String>) {
    use_effect_on(case, |_| {
        if let Some(scroller) = element("settle-scroll") {
            scroller.set_scroll_top(0);
        }
    });
}
