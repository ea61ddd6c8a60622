//! A chosen format: what to export, what the format cannot carry, and the button that saves.

use std::rc::Rc;

use yew::prelude::*;

use super::Project;
use super::scope::scope;
use crate::ui::words::export as words;
use annotator_app::exchange::exporting::{Chosen, ExportFailure, ExportMsg, ExportState};
use annotator_core::exchange::about::{Loss, Shape};

pub(crate) fn chosen(
    chosen: &Chosen,
    failure: Option<ExportFailure>,
    project: &Project,
    tell: &Callback<ExportMsg>,
) -> Html {
    let about = &chosen.about;
    let all = tell.reform(|_: MouseEvent| ExportMsg::FormatChosen(None));
    let options = chosen.options.clone();
    let again =
        tell.reform(move |_: MouseEvent| ExportMsg::OptionsChosen(Rc::new(options.clone())));
    html! {
        <div class="exports__chosen" key={about.id.to_string()}>
            <h3>{ words::format(&about.name, &about.programs) }</h3>
            { scope(chosen, project, tell) }
            if let Some(failure) = failure {
                <p role="alert">{ words::failure(failure) }</p>
                if failure != ExportFailure::NothingChosen {
                    <p><button type="button" class="button" onclick={again}>{ words::again() }</button></p>
                }
            } else {
                { state(&chosen.state) }
            }
            <div class="dialog-form__buttons">
                <button type="button" class="button" onclick={all}>{ words::all_formats() }</button>
                { save(chosen, failure, tell) }
            </div>
        </div>
    }
}

/// How far the export is, and what will not be in it.
fn state(state: &ExportState) -> Html {
    match state {
        ExportState::Writing { done, of } => html! {
            <div class="reading__progress" role="status">
                <p>{ words::writing(*done, *of) }</p>
                <progress aria-label={words::writing(0, 0)} max={(*of).max(1).to_string()}
                    value={(*of > 0).then(|| done.to_string())} />
            </div>
        },
        ExportState::Packing => html! { <p role="status">{ words::packing() }</p> },
        ExportState::Written { losses, .. } => not_carried(losses),
    }
}

fn not_carried(losses: &[Loss]) -> Html {
    html! {
        <section aria-labelledby="export-losses">
            <h4 id="export-losses">{ words::left_out() }</h4>
            if losses.is_empty() {
                <p role="status">{ words::nothing_left_out() }</p>
            } else {
                <div role="status">
                    <ul class="remarks">
                        for (at, loss) in losses.iter().enumerate() {
                            <li key={at}>{ words::loss(loss) }</li>
                        }
                    </ul>
                </div>
            }
        </section>
    }
}

fn save(chosen: &Chosen, failure: Option<ExportFailure>, tell: &Callback<ExportMsg>) -> Html {
    let about = &chosen.about;
    let (name, not_carried) = match &chosen.state {
        ExportState::Written { files, size, losses } if failure.is_none() => {
            let list = about.shape == Shape::Package && !losses.is_empty();
            let list = list.then(|| words::not_carried(&about.name, losses));
            (words::save(*files, *size), Some(list.unwrap_or_default()))
        }
        _ => (words::writing(0, 0), None),
    };
    let disabled = not_carried.is_none();
    let onclick = tell.reform(move |_: MouseEvent| {
        ExportMsg::SaveChosen(not_carried.clone().unwrap_or_default())
    });
    html! {
        <button type="button" class="button" data-kind="primary" {disabled} {onclick}>{ name }</button>
    }
}
