//! The form of a code.

use std::rc::Rc;

use yew::prelude::*;

use super::paste::FormButtons;
use crate::app::keys::KEYS;
use crate::app::msg::{CodeDraft, Msg};
use crate::core::codebook::{COLOUR_SLOTS, Codebook, Paint};
use crate::core::id::CodeId;
use crate::ui::field::{Field, FieldKind, value_of};
use crate::ui::hooks::use_dispatch;
use crate::ui::mark::code_mark;
use crate::ui::words::en::dialogs as words;

/// Properties of [`CodeForm`].
#[derive(Properties, PartialEq)]
pub struct CodeFormProps {
    /// The codebook.
    pub codebook: Rc<Codebook>,
    /// What the form begins with.
    pub draft: CodeDraft,
}

/// The form.
#[component]
pub fn CodeForm(props: &CodeFormProps) -> Html {
    let dispatch = use_dispatch();
    let draft = use_state_eq(|| props.draft.clone());
    let layer = props.codebook.layer(&draft.layer);
    let paint = layer.map_or(Paint::Tint, |layer| layer.paint);
    let problem = key_problem(&props.codebook, &draft);
    let ready = problem.is_none() && !draft.name.trim().is_empty();
    let change = |set: fn(&mut CodeDraft, String)| {
        let draft = draft.clone();
        Callback::from(move |typed: String| {
            let mut changed = (*draft).clone();
            set(&mut changed, typed);
            draft.set(changed);
        })
    };
    let onsubmit = {
        let draft = draft.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            if ready {
                dispatch.emit(Msg::CodeSaved((*draft).clone()));
            }
        }
    };
    html! {
        <form class="dialog-form" {onsubmit}>
            <Field id="code-name" label={words::NAME} value={draft.name.clone()} first=true
                oninput={change(|draft, typed| draft.name = typed)} />
            <Field id="code-definition" label={words::DEFINITION} kind={FieldKind::Lines(3)}
                hint={words::DEFINITION_HINT} value={draft.definition.clone()}
                oninput={change(|draft, typed| draft.definition = typed)} />
            <Colours chosen={draft.slot} {paint}
                onchosen={change(|draft, slot| draft.slot = slot.parse().unwrap_or(draft.slot))} />
            <Field id="code-key" label={words::KEY} kind={FieldKind::Key} hint={words::KEY_HINT}
                problem={problem.map(AttrValue::from)} value={draft.key.clone()}
                oninput={change(|draft, typed| draft.key = typed)} />
            if draft.id.is_none() {
                <Parents codebook={props.codebook.clone()} draft={(*draft).clone()}
                    onchosen={change(|draft, id| draft.parent = CodeId::parse(&id))} />
            }
            <FormButtons {ready} />
        </form>
    }
}

/// Why the key cannot be taken.
fn key_problem(codebook: &Codebook, draft: &CodeDraft) -> Option<String> {
    let key = draft.key.as_str();
    if key.is_empty() {
        return None;
    }
    if key.chars().count() != 1 || key.trim().is_empty() {
        return Some(words::KEY_TOO_LONG.to_owned());
    }
    if is_reserved(key) {
        return Some(words::key_reserved(key));
    }
    let other = |code: &&Rc<_>| is_other(code, draft);
    let taken = codebook.codes.iter().filter(other).find(|code| code.key.as_deref() == Some(key));
    taken.map(|code| words::key_taken(key, &code.name))
}

/// Whether the page uses the key, as it is, for something else.
fn is_reserved(key: &str) -> bool {
    let chords = KEYS.iter().flat_map(|row| row.keys.iter().chain(row.mac));
    chords
        .map(|(chord, _)| chord)
        .any(|chord| chord.key == key && !chord.ctrl && !chord.alt && !chord.meta && !chord.shift)
}

fn is_other(code: &crate::core::codebook::Code, draft: &CodeDraft) -> bool {
    draft.id.as_ref() != Some(&code.id)
}

#[derive(Properties, PartialEq)]
struct ColoursProps {
    chosen: u8,
    paint: Paint,
    onchosen: Callback<String>,
}

/// The twelve colours, each with its name, so that none is told by sight alone.
#[component]
fn Colours(props: &ColoursProps) -> Html {
    let onchange = props.onchosen.reform(|event: Event| value_of(&event));
    html! {
        <fieldset class="colours">
            <legend>{ words::COLOUR }</legend>
            <div class="colours__grid">
                for slot in 0..COLOUR_SLOTS {
                    <label class="colours__colour" key={slot}>
                        <input type="radio" name="code-slot" value={slot.to_string()}
                            checked={slot == props.chosen} onchange={onchange.clone()} />
                        { code_mark(slot, props.paint) }
                        <span>{ words::colour(slot) }</span>
                    </label>
                }
            </div>
            <p class="hint">{ words::paint(props.paint) }</p>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct ParentsProps {
    codebook: Rc<Codebook>,
    draft: CodeDraft,
    onchosen: Callback<String>,
}

/// The code that a new one stands under.
#[component]
fn Parents(props: &ParentsProps) -> Html {
    let draft = &props.draft;
    let onchange = props.onchosen.reform(|event: Event| value_of(&event));
    let codes = props.codebook.codes.iter().filter(|code| code.layer == draft.layer);
    html! {
        <div class="field-row">
            <label for="code-parent">{ words::STANDS_UNDER }</label>
            <select class="field" id="code-parent" {onchange}>
                <option value="" selected={draft.parent.is_none()}>{ words::AT_TOP }</option>
                for code in codes {
                    <option key={code.id.as_str()} value={code.id.as_str().to_owned()}
                        selected={draft.parent.as_ref() == Some(&code.id)}>
                        { indented(&code.name, props.codebook.depth(code)) }
                    </option>
                }
            </select>
        </div>
    }
}

/// An option cannot be styled, so its depth is written with spaces that stay.
fn indented(name: &str, depth: usize) -> String {
    format!("{}{name}", "\u{a0}\u{a0}\u{a0}".repeat(depth))
}
