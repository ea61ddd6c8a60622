//! The review of one statement: its text, and what was recognised.

use annotator_app::later::Later;
use std::rc::Rc;

use yew::prelude::*;

use super::preview::Preview;
use super::{Buttons, encodings, fields, first_codes, submit};
use crate::ui::words::encodings::encoding_title;
use crate::ui::words::{dialogs, intake as words};
use annotator_app::intake::{Draft, Intake, IntakeMsg};
use annotator_jobs::JobNumber;

/// The draft with this index among the items found. `first` is whether the project has no statement
/// yet, and `new` whether there is no project yet.
pub fn one(
    intake: &Later<Intake>,
    at: usize,
    (first, new): (bool, bool),
    dispatch: &Callback<IntakeMsg>,
) -> Html {
    let (Some(found), Some(draft)) = (intake.found.get(at), intake.draft(at)) else {
        return Html::default();
    };
    let alone = intake.found.len() == 1;
    let next = (at + 1..intake.found.len()).find(|at| intake.draft(*at).is_some());
    let last = if alone { IntakeMsg::Accepted } else { IntakeMsg::Shown(next) };
    let go = match next {
        _ if alone && first => words::add_first(),
        _ if alone => words::add(),
        Some(_) => words::next_statement(),
        None => words::back_to_list(),
    };
    let (back, onback) = if alone {
        (dialogs::cancel(), dispatch.reform(|_: MouseEvent| IntakeMsg::GivenUp))
    } else {
        (words::back_to_list(), dispatch.reform(|_: MouseEvent| IntakeMsg::Shown(None)))
    };
    html! {
        <form key={at} class="dialog-form" onsubmit={submit(dispatch, last)}>
            <p class="hint">{ words::hint() }</p>
            <div class="reading__sides">
                <Preview {at} draft={Rc::clone(draft)} onchoose={dispatch.clone()} />
                <div class="reading__fields">
                    { file(intake, at, found.job, draft, dispatch) }
                    { fields::fields(at, draft, dispatch) }
                    if alone && new {
                        { first_codes(intake, dispatch) }
                    }
                </div>
            </div>
            <Buttons {go} ready={!intake.is_under_way() || !alone} {back} {onback} />
        </form>
    }
}

/// The file, how it was read, and what to check because of that.
fn file(
    intake: &Later<Intake>,
    at: usize,
    job: JobNumber,
    draft: &Draft,
    dispatch: &Callback<IntakeMsg>,
) -> Html {
    let provenance = &draft.provenance;
    let media = provenance.media_type.as_str();
    // Other files declare their encoding, or have none.
    let chosen = media.starts_with("text/") || media == "multipart/related";
    let whole = intake.file(job).is_some_and(|file| file.file.name == provenance.file_name);
    let chosen = chosen && whole && !provenance.file_name.is_empty();
    let encoding = if chosen && encoding_title(&provenance.encoding).is_some() {
        encodings(job, &provenance.encoding, dispatch)
    } else {
        Html::default()
    };
    html! {
        <div key={format!("file {at}")} class="field-row">
            <p class="reading__file">{ words::file_name(&provenance.file_name) }</p>
            { encoding }
            <section hidden={draft.remarks.is_empty()}>
                <h3>{ words::remarks() }</h3>
                <ul class="remarks">
                    for (at, remark) in draft.remarks.iter().enumerate() {
                        <li key={at}>{ words::remark(remark) }</li>
                    }
                </ul>
            </section>
        </div>
    }
}
