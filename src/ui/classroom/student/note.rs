//! The note to the teacher on a whole statement, at the end of the status line.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::popover;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::words::student as words;
use annotator_app::classroom::working::WorkingMsg;
use annotator_app::coding::form::ParseAs;
use annotator_app::model::Model;
use annotator_core::classroom::WORK;
use annotator_core::classroom::hand_in::Work as WorkDone;
use annotator_core::project::attachment::parse_document;
use annotator_core::project::id::StatementId;

/// The id of the popover.
const NOTE: &str = "note-to-teacher";

/// The statement shown, and the document with the notes.
#[derive(Clone)]
struct Shown {
    statement: StatementId,
    work: Rc<str>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.statement == other.statement && Rc::ptr_eq(&self.work, &other.work)
    }
}

fn look(model: &Model) -> Option<Shown> {
    let open = model.open.as_ref()?;
    let work = Rc::clone(open.project.attachments.get(WORK)?);
    Some(Shown { statement: open.current?, work })
}

/// The note on the statement; `None` if the document cannot be read.
fn note_in(Shown { statement, work }: &Shown) -> Option<AttrValue> {
    let work: WorkDone = parse_document(work)?;
    Some(work.notes.get(statement).cloned().unwrap_or_default().into())
}

/// The button and the popover with the note. Nothing without an exercise.
#[component]
pub fn SpeechNote() -> Html {
    let shown = use_selector(look);
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.setter();
        move |event: Event| open.set(popover::is_toggled_on(&event))
    };
    let found = shown.and_then(|shown| Some((shown.statement, note_in(&shown)?)));
    let Some((statement, note)) = found else { return Html::default() };
    let name = if note.is_empty() { words::note_on_speech() } else { words::own_note_on_speech() };
    html! {
        <>
            <button type="button" class="link speech-note__open" popovertarget={NOTE}
                aria-haspopup="dialog">
                { name }
            </button>
            <div class="speech-note" id={NOTE} popover="auto" role="dialog"
                aria-label={words::note_on_speech_label()} {ontoggle}>
                if *open {
                    <NoteField key={statement.to_string()} {statement} {note} />
                }
            </div>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct NoteProps {
    statement: StatementId,
    note: AttrValue,
}

#[component]
fn NoteField(props: &NoteProps) -> Html {
    let store = use_store();
    let send = use_callback((store, props.statement), |note: String, (store, statement)| {
        store.dispatch(WorkingMsg::NoteTyped(*statement, note).into());
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.note.clone(), None, ParseAs::Text, send);
    // The popover is open before its content is drawn.
    use_effect_on(node.clone(), |node| {
        if let Some(field) = node.cast::<HtmlElement>() {
            let _ = field.focus();
        }
    });
    html! {
        <div class="field-row">
            <label for="speech-note">{ words::note_on_speech_label() }</label>
            <textarea class="field" id="speech-note" ref={node} rows="5" dir="auto"
                placeholder={words::note_example()} {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}
