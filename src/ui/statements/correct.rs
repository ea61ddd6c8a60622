//! The dialog in which the text of a statement is corrected. It says what that does to tags before it
//! is done, and shows the earlier texts.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::lang::lang;
use crate::ui::parts::modal::Modal;
use crate::ui::words::{correct as words, dialogs, panels};
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_app::statements::correcting::{CorrectionView, Touched};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;
use annotator_core::text::direction::is_rtl;

/// How many words and tags a list names.
const NAMED: usize = 12;

#[derive(Properties, PartialEq)]
pub struct CorrectProps {
    pub id: StatementId,
}

/// What the dialog is about.
#[derive(Clone, PartialEq)]
struct Shown {
    statement: Rc<Statement>,
    codebook: Rc<Codebook>,
    /// The paragraph that the user is at.
    paragraph: usize,
    exercises: bool,
}

fn look(model: &Model, id: StatementId) -> Option<Shown> {
    let open = model.open.as_ref()?;
    Some(Shown {
        statement: Rc::clone(open.project.statement(id)?),
        codebook: Rc::clone(&open.project.codebook),
        paragraph: open.paragraph_here(false).unwrap_or_default(),
        exercises: Open::has_exercises(open),
    })
}

/// The bytes of the text that are edited.
fn part(statement: &Statement, paragraph: usize, whole: bool) -> Range<usize> {
    let paragraph = statement.text.paragraphs().get(paragraph).filter(|_| !whole);
    paragraph.map_or(0..statement.text.as_str().len(), |paragraph| paragraph.byte_range())
}

/// Whether a text field would change the words by itself.
fn is_odd(words: &str) -> bool {
    words.contains(['\r', '\0'])
}

#[component]
pub fn CorrectDialog(props: &CorrectProps) -> Html {
    let id = props.id;
    let shown = use_selector(move |model| look(model, id));
    // What is looked at while the dialog is open must not move with what it does.
    let first = use_memo((), |()| shown.clone());
    match (*first).clone() {
        Some(shown) => html! { <Correcting {id} {shown} /> },
        None => Html::default(),
    }
}

#[derive(Properties, PartialEq)]
struct CorrectingProps {
    id: StatementId,
    shown: Shown,
}

#[component]
fn Correcting(props: &CorrectingProps) -> Html {
    let (store, dispatch) = (use_store(), use_dispatch());
    let Shown { statement, codebook, paragraph, exercises } = &props.shown;
    let text = statement.text.as_str();
    let blank = statement.text.paragraphs().get(*paragraph).is_none_or(|it| it.is_blank());
    let whole = use_state_eq(|| blank);
    let range = part(statement, *paragraph, *whole);
    let old = text.get(range.clone()).unwrap_or_default().to_owned();
    let typed = use_state_eq(|| old.clone());
    let odd = is_odd(&old);
    let corrected = [
        text.get(..range.start).unwrap_or_default(),
        typed.as_str(),
        text.get(range.end..).unwrap_or_default(),
    ]
    .concat();
    let id = props.id;
    let view = use_memo((corrected.clone(), id), |(corrected, id)| {
        store.read(|model| model.open.as_ref()?.correction(*id, corrected)).unwrap_or_default()
    });
    let empty = corrected.trim().is_empty();
    let choose = |to: bool| {
        let (whole, typed) = (whole.setter(), typed.setter());
        let range = part(statement, *paragraph, to);
        let words = text.get(range).unwrap_or_default().to_owned();
        Callback::from(move |_: Event| {
            whole.set(to);
            typed.set(words.clone());
        })
    };
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(value_of(&event)))
    };
    let onsubmit = {
        dispatch.reform(move |event: SubmitEvent| {
            event.prevent_default();
            Msg::Statements(StatementsMsg::TextCorrected(id, corrected.clone()))
        })
    };
    let ready = !odd && !empty && !view.is_empty();
    html! {
        <Modal key="correct" title={words::correct_title()} hint={words::correct_hint()}
            typed={!view.is_empty()}>
            <form class="dialog-form correct" {onsubmit}>
                if !blank {
                    <fieldset class="correct__what">
                        <legend>{ words::correct_what() }</legend>
                        for (to, name) in [(false, words::this_paragraph()), (true, words::whole_text())] {
                            <label>
                                <input type="radio" name="correct-what" checked={*whole == to}
                                    onchange={choose(to)} />
                                { name }
                            </label>
                        }
                    </fieldset>
                }
                <div class="field-row">
                    <label for="corrected">{ words::corrected_text() }</label>
                    <textarea class="field correct__text" id="corrected" autofocus=true
                        key={whole.to_string()} dir={if is_rtl(text) { "rtl" } else { "ltr" }}
                        lang={lang(&statement.metadata.language)} disabled={odd}
                        value={(*typed).clone()} {oninput} aria-describedby="correct-said" />
                </div>
                <div id="correct-said" class="correct__said" role="status">
                    if odd {
                        <p>{ words::odd_lines() }</p>
                    } else if empty {
                        <p>{ words::text_needed() }</p>
                    } else if view.is_empty() {
                        <p class="hint">{ words::nothing_changed() }</p>
                    } else {
                        { said(&view, codebook) }
                        if *exercises {
                            <p>{ words::exercises_have_it() }</p>
                        }
                    }
                </div>
                { earlier(statement) }
                <div class="dialog-form__buttons">
                    <button type="button" class="button"
                        onclick={dispatch.reform(|_: MouseEvent| Msg::DialogClosed)}>{ dialogs::cancel() }</button>
                    <button type="submit" class="button" data-kind="primary" disabled={!ready}>
                        { words::correct_now() }
                    </button>
                </div>
            </form>
        </Modal>
    }
}

/// What the correction does.
fn said(view: &CorrectionView, codebook: &Codebook) -> Html {
    let changed = view.words.iter().map(|(before, after)| words::word(before, after)).collect();
    let tags = |touched: &[Touched]| -> Vec<String> {
        let name = |touched: &Touched| {
            let code = codebook.code(&touched.code);
            code.map_or_else(|| touched.code.to_string(), |code| code.name.clone())
        };
        touched.iter().map(|touched| words::tag(&name(touched), touched)).collect()
    };
    html! {
        <>
            { listed(&words::words_changed(view.words.len()), changed, false) }
            <p>{ words::tags_unchanged(view.unchanged) }</p>
            { listed(&words::tags_inside(view.inside.len()), tags(&view.inside), false) }
            { listed(&words::tags_lessened(view.lessened.len()), tags(&view.lessened), true) }
            { listed(&words::tags_joined(view.joined.len()), tags(&view.joined), true) }
            { listed(&words::tags_lost(view.lost.len()), tags(&view.lost), true) }
        </>
    }
}

/// A heading with a list that unfolds; what is lost is unfolded from the start.
fn listed(title: &str, items: Vec<String>, open: bool) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let more = items.len().saturating_sub(NAMED);
    html! {
        <details {open}>
            <summary>{ title }</summary>
            <ul class="list">
                for (at, item) in items.into_iter().take(NAMED).enumerate() {
                    <li key={at} dir="auto">{ item }</li>
                }
                if more > 0 { <li>{ words::and_more(more) }</li> }
            </ul>
        </details>
    }
}

/// The earlier texts, the newest first.
fn earlier(statement: &Statement) -> Html {
    if statement.earlier.is_empty() {
        return Html::default();
    }
    let texts = statement.earlier.iter().rev().zip(statement.texts_before());
    html! {
        <details class="correct__earlier">
            <summary>{ words::earlier_title(statement.earlier.len()) }</summary>
            for (at, (earlier, text)) in texts.enumerate() {
                <details key={at}>
                    <summary>
                        { words::replaced(&panels::ago(clock::local_time(earlier.replaced), clock::now())) }
                    </summary>
                    <p>{ words::earlier_changes() }</p>
                    <ul class="list">
                        for (at, part) in earlier.back.parts().iter().take(NAMED).enumerate() {
                            <li key={at} dir="auto">{ words::word(&part.inserted, &part.removed) }</li>
                        }
                    </ul>
                    if let Ok(text) = text {
                        <div class="correct__old" tabindex="0" role="region" dir="auto"
                            aria-label={words::earlier_text()}>{ text }</div>
                    }
                </details>
            }
        </details>
    }
}
