//! The dialog for a project file that does not fit: what was found, and what to do with it.

use annotator_app::later::Later;

use yew::prelude::*;

use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::modal::Modal;
use crate::ui::words::project_file as words;
use annotator_app::dialog::PendingImport;
use annotator_app::msg::Msg;
use annotator_core::stored::file::import::Answer;
use annotator_core::stored::file::misfit::{LeftOut, Reason};

/// A longer list does not help to decide.
const MOST_ROWS: usize = 200;

#[derive(Properties, PartialEq)]
pub struct ImportDialogProps {
    /// The file and the question about it.
    pub pending: Later<PendingImport>,
}

#[component]
pub fn ImportDialog(props: &ImportDialogProps) -> Html {
    let dispatch = use_dispatch();
    let question = &props.pending.question;
    // The better reading is chosen at first. The user can change that.
    let recognised = use_state_eq(|| true);
    let place_found = use_state_eq(|| false);
    let better = question.recognised.as_ref().filter(|_| *recognised);
    let outcome = better.unwrap_or(&question.as_written);
    let placeable = outcome.left_out.iter().filter(|entry| can_be_placed(entry)).count();
    let placed = if *place_found { placeable } else { 0 };
    let answer = Answer::Read { offsets: outcome.offsets, place_found: *place_found };
    let read = dispatch.reform(move |_: MouseEvent| Msg::ImportAnswered(answer));
    let cancel = dispatch.reform(|_: MouseEvent| Msg::ImportAnswered(Answer::Cancel));
    html! {
        <Modal title={words::title(&props.pending.file)} holds_files=true>
            <p>{ words::finding(&question.as_written, question.recognised.as_ref()) }</p>
            if let Some(other) = &question.recognised {
                <fieldset class="ways">
                    <legend>{ words::how_to_read() }</legend>
                    { way(words::choice(other), *recognised, &recognised, true) }
                    { way(words::choice(&question.as_written), !*recognised, &recognised, false) }
                </fieldset>
            }
            { remarks(&outcome.remarks.iter().map(words::remark).collect::<Vec<_>>()) }
            { misfits(&outcome.left_out) }
            if placeable > 0 {
                <label class="switch__label">
                    <input type="checkbox" checked={*place_found}
                        onchange={let now = *place_found; move |_: Event| place_found.set(!now)} />
                    { words::place_found(placeable) }
                </label>
            }
            <p class="hint">{ words::nothing_changed() }</p>
            <div class="dialog-form__buttons">
                <button type="button" class="button" onclick={cancel}>{ words::do_not_open() }</button>
                <button type="button" class="button" data-kind="primary" onclick={read}>
                    { words::open(outcome.left_out.len() - placed) }
                </button>
            </div>
        </Modal>
    }
}

/// Whether each of its spans can be found without doubt by quote and context.
fn can_be_placed(entry: &LeftOut) -> bool {
    matches!(&entry.reason, Reason::Spans(misfits) if misfits.iter().all(|misfit| misfit.certain))
}

fn way(name: String, chosen: bool, recognised: &UseStateHandle<bool>, choice: bool) -> Html {
    let state = recognised.setter();
    html! {
        <label class="switch__label">
            <input type="radio" name="import-way" checked={chosen}
                onchange={move |_: Event| state.set(choice)} />
            { name }
        </label>
    }
}

fn remarks(remarks: &[String]) -> Html {
    html! {
        <section hidden={remarks.is_empty()}>
            <h3>{ words::remarks() }</h3>
            <ul class="remarks">
                for (at, remark) in remarks.iter().enumerate() {
                    <li key={at}>{ remark }</li>
                }
            </ul>
        </section>
    }
}

/// Each thing that would be left out, with its reason.
fn misfits(entries: &[LeftOut]) -> Html {
    html! {
        <section hidden={entries.is_empty()}>
            <h3 id="misfits-title">{ words::left_out_word() }</h3>
            // A scrolling region must be reachable with the keyboard.
            <div class="misfits__scroll" tabindex="0" role="region" aria-labelledby="misfits-title">
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{ words::quote() }</th>
                            <th scope="col">{ words::code() }</th>
                            <th scope="col">{ words::reason_word() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (at, entry) in entries.iter().take(MOST_ROWS).enumerate() {
                            <tr key={at}>
                                <td dir="auto">{ words::shortened(&entry.quote) }</td>
                                <td>{ entry.code.as_str().to_owned() }</td>
                                <td>{ words::left_out(entry) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="hint" hidden={entries.len() <= MOST_ROWS}>
                { words::more(entries.len().saturating_sub(MOST_ROWS)) }
            </p>
        </section>
    }
}
