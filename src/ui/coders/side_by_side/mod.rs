//! The codings of one statement, side by side: who marked what, and where they differ.

mod head;
mod strip;
mod text;

pub use head::code_select;

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use super::waiting::{Waiting, waiting};
use crate::browser::focus::{focus_id, focused};
use crate::browser::list::show_row;
use crate::ui::coders::{KEY_BACK, KEY_NEXT};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::letters::{use_enter, use_letters};
use crate::ui::words::settle as words;
use annotator_app::coders::CodersRoom;
use annotator_app::coders::cases::{CaseId, Cases};
use annotator_app::coders::comparing::CompareMsg;
use annotator_app::coders::side_by_side::{Lanes, lanes};
use annotator_app::later::Later;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::Annotator;
use annotator_core::project::id::{AnnotatorId, CodeId, StatementId};
use annotator_core::project::statement::Statement;

/// What is shown.
#[derive(Clone, PartialEq)]
pub struct View {
    room: Later<CodersRoom>,
    waiting: Option<Waiting>,
    cases: Option<Rc<Cases>>,
    annotators: Vec<Annotator>,
    codebook: Rc<Codebook>,
    /// The codes that occur.
    used: Rc<[CodeId]>,
    statements: Vec<Rc<Statement>>,
    statement: Option<StatementId>,
    /// Whoever can be compared, and those in the lanes.
    coders: Vec<AnnotatorId>,
    lanes: Vec<AnnotatorId>,
}

impl View {
    fn name(&self, id: AnnotatorId) -> String {
        words::name(id, &self.annotators)
    }

    fn chosen(&self) -> Option<CaseId> {
        self.room.comparing.case
    }
}

fn look(model: &Model) -> Option<View> {
    let open = model.open.as_ref()?;
    let room = open.coders_room();
    Some(View {
        waiting: waiting(open, &room),
        cases: open.cases_shown(&room),
        annotators: open.project.annotators.clone(),
        codebook: Rc::clone(&open.project.codebook),
        used: open.codes_used(),
        statements: open.project.statements.clone(),
        statement: open.compared_statement(&room),
        coders: open.coders_compared(),
        lanes: open.lanes(&room),
        room,
    })
}

/// The tab.
#[component]
pub fn SideBySideTab() -> Html {
    let view = use_selector(look);
    let dispatch = use_dispatch();
    use_keys_of_tab(dispatch);
    let settings = view.as_ref().map(|view| {
        let comparing = &view.room.comparing;
        (view.cases.clone(), comparing.only_differences, comparing.panes)
    });
    let shown = use_memo(settings, |settings| {
        let (cases, only_differences, panes) = settings.as_ref()?;
        Some(Rc::new(lanes(cases.as_ref()?, *only_differences, *panes)))
    });
    let chosen = view.as_ref().and_then(|view| shown.as_ref().as_ref()?.chosen(view.chosen()));
    use_shown_case(chosen);
    let Some(view) = view.map(Rc::new) else { return Html::default() };
    if view.coders.len() < 2 {
        return super::waiting::one_coder();
    }
    html! {
        <div class="side-by-side">
            <h1 class="visually-hidden">{ words::side_by_side_of() }</h1>
            <head::Head view={Rc::clone(&view)} lanes={(*shown).clone()} />
            if let Some(why) = &view.waiting {
                { super::waiting::say(why) }
            }
            if let Some(lanes) = (*shown).clone() {
                { shown_lanes(&view, &lanes, chosen) }
            }
        </div>
    }
}

fn shown_lanes(view: &Rc<View>, lanes: &Rc<Lanes>, chosen: Option<usize>) -> Html {
    html! {
        <>
            <div class="lanes__wrap">
                <text::LanesText view={Rc::clone(view)} lanes={Rc::clone(lanes)} {chosen} />
                <strip::Strip lanes={Rc::clone(lanes)} {chosen} />
            </div>
            <p class="lanes__said">
                <span role="status" dir="auto">{ said(view, lanes, chosen) }</span>
                <span class="lanes__keys" aria-hidden="true">
                    <kbd>{ KEY_NEXT }</kbd>{ " " }{ words::key_next() }{ " " }
                    <kbd>{ KEY_BACK }</kbd>{ " " }{ words::key_back() }{ " " }
                    <kbd>{ "↵" }</kbd>{ " " }{ words::key_settle() }
                </span>
            </p>
        </>
    }
}

/// What differs in the chosen case.
fn said(view: &View, lanes: &Lanes, chosen: Option<usize>) -> String {
    let Some(case) = chosen.and_then(|at| lanes.cases.cases.get(at)) else {
        return nothing_said(view, lanes);
    };
    let what = words::difference(case, &lanes.cases, &view.codebook, &view.annotators);
    let number = lanes.paragraph_of(case).and_then(|index| lanes.outline.number(index));
    match number {
        Some(number) => words::in_paragraph(number as usize, &what),
        None => what,
    }
}

fn nothing_said(view: &View, lanes: &Lanes) -> String {
    let absent = lanes.cases.annotators.iter().zip(&lanes.cases.active);
    let absent = absent.filter(|(_, active)| !**active).map(|(id, _)| *id).next();
    match (absent, &view.room.comparing.code) {
        (Some(absent), _) => words::coded_nothing(&view.name(absent)),
        (None, Some(code)) if lanes.cases.cases.is_empty() => {
            words::no_cases_with_code(&words::code_name(&view.codebook, code))
        }
        (None, None) if lanes.cases.cases.is_empty() => words::no_cases().to_owned(),
        (None, _) if lanes.differ == 0 => words::no_differences().to_owned(),
        (None, _) => String::new(),
    }
}

#[hook]
fn use_keys_of_tab(dispatch: Callback<Msg>) {
    let send = dispatch.clone();
    use_letters(Callback::from(move |letter: char| {
        let msg = match letter {
            'n' => CompareMsg::Stepped(true),
            'b' => CompareMsg::Stepped(false),
            _ => return false,
        };
        send.emit(msg.into());
        true
    }));
    use_enter(Callback::from(move |_: char| {
        dispatch.emit(CompareMsg::SettleWanted.into());
        true
    }));
}

/// The id of the first chip of a case.
fn chip_id(case: usize) -> String {
    format!("lane-case-{case}")
}

/// The id of the start of a case's words.
fn words_id(case: usize) -> String {
    format!("lane-words-{case}")
}

/// Brings the chosen case into view. The focus goes with it if it was on another one.
#[hook]
fn use_shown_case(chosen: Option<usize>) {
    use_effect_on(chosen, move |chosen| {
        let Some(case) = *chosen else { return };
        if focused().is_some_and(|it| it.matches(".lane-chip") == Ok(true)) {
            focus_id(&chip_id(case));
        }
        for id in [chip_id(case), words_id(case)] {
            show_row(&id);
        }
    });
}

/// The case that an element belongs to.
fn case_of(event: &MouseEvent) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("[data-case]").ok()??.get_attribute("data-case")?.parse().ok()
}

/// Chooses the case that was clicked.
fn on_case(lanes: &Rc<Lanes>, dispatch: &Callback<Msg>) -> Callback<MouseEvent> {
    let (lanes, dispatch) = (Rc::clone(lanes), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        let case = case_of(&event).and_then(|at| lanes.cases.cases.get(at));
        if let Some(case) = case {
            dispatch.emit(CompareMsg::CaseChosen(case.id()).into());
        }
    })
}
