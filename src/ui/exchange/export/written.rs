//! How far an export is, and what its format leaves out.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::words::export as words;
use annotator_app::exchange::exporting::{
    Chosen, ExportFailure, ExportMsg, ExportState, Exporting,
};
use annotator_core::exchange::about::Loss;

pub(crate) fn written(exporting: &Exporting, chosen: &Chosen, tell: &Callback<ExportMsg>) -> Html {
    if let Some(failure) = exporting.failure {
        return failed(failure, chosen, tell);
    }
    match &chosen.state {
        ExportState::Writing { done, of } => html! {
            <div class="reading__progress" role="status">
                <p>{ words::writing(*done, *of) }</p>
                if exporting.wanted {
                    <progress aria-label={words::writing(0, 0)} max={(*of).max(1).to_string()}
                        value={(*of > 0).then(|| done.to_string())} />
                }
            </div>
        },
        ExportState::Packing => html! { <p role="status">{ words::packing() }</p> },
        ExportState::Written { losses, .. } => not_carried(losses),
    }
}

fn failed(failure: ExportFailure, chosen: &Chosen, tell: &Callback<ExportMsg>) -> Html {
    let options = chosen.options.clone();
    let again =
        tell.reform(move |_: MouseEvent| ExportMsg::OptionsChosen(Rc::new(options.clone())));
    html! {
        <>
            <p role="alert">{ words::failure(failure) }</p>
            if failure != ExportFailure::NothingChosen {
                <p><button type="button" class="button" onclick={again}>{ words::again() }</button></p>
            }
        </>
    }
}

/// One line, which unfolds to the list.
fn not_carried(losses: &[Loss]) -> Html {
    if losses.is_empty() {
        return html! { <p class="hint" role="status">{ words::nothing_left_out() }</p> };
    }
    html! {
        <details class="exports__losses">
            <summary><span role="status">{ words::left_out_line(losses) }</span></summary>
            <ul class="remarks">
                for (at, loss) in losses.iter().enumerate() {
                    <li key={at}>{ words::loss(loss) }</li>
                }
            </ul>
        </details>
    }
}
