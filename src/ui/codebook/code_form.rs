use std::rc::Rc;

use yew::prelude::*;

use crate::ui::intake::paste::form_buttons;
use crate::ui::parts::field::{Field, FieldKind, field, value_of};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::mark::code_mark;
use crate::ui::parts::modal::Modal;
use crate::ui::words::dialogs as words;
use annotator_app::codebook::CodebookMsg;
use annotator_app::codebook::draft::CodeDraft;
use annotator_app::codebook::draft_check::{KeyProblem, is_complete, key_problem, same_name};
use annotator_app::msg::Msg;
use annotator_core::codebook::{COLOUR_SLOTS, Codebook, Look, Paint};
use annotator_core::project::id::CodeId;

#[derive(Properties, PartialEq)]
pub struct CodeFormProps {
    pub codebook: Rc<Codebook>,
    /// What the form starts with.
    pub draft: CodeDraft,
    /// The title of the dialog.
    pub title: AttrValue,
    /// What is below the form.
    #[prop_or_default]
    pub children: Html,
}

/// The dialog with the form.
#[component]
pub fn CodeForm(props: &CodeFormProps) -> Html {
    let dispatch = use_dispatch();
    let draft = use_state_eq(|| props.draft.clone());
    let layer = props.codebook.layer(&draft.layer);
    let paint = layer.map_or(Paint::Tint, |layer| layer.paint);
    let problem = key_problem(&props.codebook, &draft);
    let problem = problem.map(|problem| key_sentence(problem, &draft.key));
    let repeated = same_name(&props.codebook, &draft).map(|name| words::name_taken(&name));
    let ready = is_complete(&props.codebook, &draft);
    let change = |set: fn(&mut CodeDraft, String)| {
        let draft = draft.clone();
        Callback::from(move |typed: String| {
            let mut changed = (*draft).clone();
            set(&mut changed, typed);
            draft.set(changed);
        })
    };
    let onsubmit = {
        let (dispatch, draft) = (dispatch.clone(), draft.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if ready {
                dispatch.emit(Msg::Codebook(CodebookMsg::CodeSaved((*draft).clone())));
            }
        }
    };
    html! {
        <Modal title={props.title.clone()} typed={*draft != props.draft}>
            <form class="dialog-form" {onsubmit}>
                { field(&Field {
                    id: "code-name",
                    label: words::name(),
                    value: draft.name.clone().into(),
                    first: true,
                    problem: repeated.map(AttrValue::from),
                    oninput: change(|draft, typed| draft.name = typed),
                    ..Field::default()
                }) }
                { field(&Field {
                    id: "code-short-name",
                    label: words::short_name(),
                    hint: Some(words::short_name_hint().into()),
                    value: draft.short_name.clone().into(),
                    oninput: change(|draft, typed| draft.short_name = typed),
                    ..Field::default()
                }) }
                { field(&Field {
                    id: "code-definition",
                    label: words::definition(),
                    kind: FieldKind::Lines(3),
                    hint: Some(words::definition_hint().into()),
                    value: draft.definition.clone().into(),
                    oninput: change(|draft, typed| draft.definition = typed),
                    ..Field::default()
                }) }
                { colours(draft.slot, paint,
                    &change(|draft, slot| draft.slot = slot.parse().unwrap_or(draft.slot))) }
                { field(&Field {
                    id: "code-key",
                    label: words::key(),
                    kind: FieldKind::Key,
                    hint: Some(words::key_hint().into()),
                    problem: problem.map(AttrValue::from),
                    value: draft.key.clone().into(),
                    oninput: change(|draft, typed| draft.key = typed),
                    ..Field::default()
                }) }
                if draft.id.is_none() {
                    { parents(&props.codebook, &draft, &change(|draft, id| draft.parent = CodeId::parse(&id))) }
                }
                { form_buttons(words::save(), ready, &dispatch) }
            </form>
            { props.children.clone() }
        </Modal>
    }
}

/// The sentence about a key that the code cannot have.
fn key_sentence(problem: KeyProblem, key: &str) -> String {
    match problem {
        KeyProblem::NotOneCharacter => words::key_too_long().to_owned(),
        KeyProblem::Reserved => words::key_reserved(key),
        KeyProblem::Taken(code) => words::key_taken(key, &code),
    }
}

/// The twelve colours, each with its name, so that they can be distinguished without seeing colour.
pub(super) fn colours(chosen: u8, paint: Paint, onchosen: &Callback<String>) -> Html {
    let onchange = onchosen.reform(|event: Event| value_of(&event));
    html! {
        <fieldset class="colours">
            <legend>{ words::colour_word() }</legend>
            <div class="colours__grid">
                for slot in 0..COLOUR_SLOTS {
                    <label class="colours__colour" key={slot}>
                        <input type="radio" name="code-slot" value={slot.to_string()}
                            checked={slot == chosen} onchange={onchange.clone()} />
                        { code_mark(Look::first_of(slot, paint), paint) }
                        <span>{ words::colour(slot) }</span>
                    </label>
                }
            </div>
            <p class="hint">{ words::paint(paint) }</p>
        </fieldset>
    }
}

/// The choice of a parent for a new code.
fn parents(codebook: &Codebook, draft: &CodeDraft, onchosen: &Callback<String>) -> Html {
    let onchange = onchosen.reform(|event: Event| value_of(&event));
    let codes = codebook.codes.iter().filter(|code| code.layer == draft.layer);
    html! {
        <div class="field-row">
            <label for="code-parent">{ words::parent() }</label>
            <select class="field" id="code-parent" {onchange}>
                <option value="" selected={draft.parent.is_none()}>{ words::no_parent() }</option>
                for code in codes {
                    <option key={code.id.as_str()} value={code.id.as_str().to_owned()}
                        selected={draft.parent.as_ref() == Some(&code.id)}>
                        { indented(&code.name, codebook.depth(&code.id)) }
                    </option>
                }
            </select>
        </div>
    }
}

/// An option cannot be styled, so its depth is shown with no-break spaces.
fn indented(name: &str, depth: usize) -> String {
    format!("{}{name}", "\u{a0}\u{a0}\u{a0}".repeat(depth))
}
