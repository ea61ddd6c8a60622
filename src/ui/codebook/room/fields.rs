//! The fields of a code that are typed in. What was typed is saved when the field is left.

use std::rc::Rc;

use yew::prelude::*;

use super::tree::ROOM_TREE;
use crate::browser::focus::focus_id;
use crate::browser::keyboard::is_of_ime;
use crate::ui::parts::draft::{Draft, use_draft_until_left};
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::use_store;
use crate::ui::words::codebook as words;
use annotator_app::codebook::room::RoomMsg;
use annotator_app::codebook::room::changing::CodePart;
use annotator_core::codebook::{Code, Codebook};

#[derive(Properties, PartialEq)]
pub struct CodeFieldProps {
    pub id: &'static str,
    pub label: &'static str,
    pub code: Rc<Code>,
    pub codebook: Rc<Codebook>,
    pub value: AttrValue,
    pub part: CodePart,
    /// How many lines it has; 0 for one line, in which Enter leaves the field.
    #[prop_or_default]
    pub lines: u8,
    #[prop_or_default]
    pub hint: Option<&'static str>,
    #[prop_or_default]
    pub short: bool,
}

#[component]
pub fn CodeField(props: &CodeFieldProps) -> Html {
    let store = use_store();
    let problem = use_state_eq(|| None::<String>);
    let send = {
        let deps = (store, props.code.id.clone(), props.part);
        use_callback(deps, |typed: String, (store, code, part)| {
            store.dispatch(RoomMsg::CodeChanged(code.clone(), part.typed(typed)).into());
        })
    };
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft_until_left(props.value.clone(), send);
    let oninput = {
        let (problem, part) = (problem.setter(), props.part);
        let (code, codebook) = (Rc::clone(&props.code), Rc::clone(&props.codebook));
        move |event: InputEvent| {
            let change = part.typed(value_of(&event));
            let found = change.problem(&codebook, &code);
            problem.set(found.map(|found| words::change_problem(&found, &change)));
            oninput.emit(event);
        }
    };
    let onblur = {
        let problem = problem.setter();
        move |event: FocusEvent| {
            onblur.emit(event);
            problem.set(None);
        }
    };
    let onkeydown = {
        let one_line = props.lines == 0;
        move |event: KeyboardEvent| {
            if !is_of_ime(&event)
                && (event.key() == "Escape" || (one_line && event.key() == "Enter"))
            {
                event.prevent_default();
                focus_id(ROOM_TREE);
            }
            onkeydown.emit(event);
        }
    };
    let hint_id = format!("{}-hint", props.id);
    let hint = problem.as_deref().or(props.hint).map(str::to_owned);
    let described = hint.is_some().then(|| hint_id.clone());
    let invalid = problem.is_some().then_some("true");
    html! {
        <div class="field-row" data-short={props.short.to_string()}>
            <label for={props.id}>{ props.label }</label>
            if props.lines == 0 {
                <input class="field" id={props.id} ref={node} type="text" autocomplete="off" dir="auto"
                    aria-describedby={described} aria-invalid={invalid}
                    {oninput} {onfocus} {onblur} {onkeydown} />
            } else {
                <textarea class="field" id={props.id} ref={node} rows={props.lines.to_string()} dir="auto"
                    aria-describedby={described} aria-invalid={invalid}
                    {oninput} {onfocus} {onblur} {onkeydown} />
            }
            if let Some(hint) = hint {
                <p class="hint" id={hint_id} data-problem={problem.is_some().to_string()}
                    role={problem.is_some().then_some("alert")}>{ hint }</p>
            }
        </div>
    }
}
