//! What is shown before there is anything to compare.

use yew::prelude::*;

use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::settle as words;
use annotator_app::coders::CodersRoom;
use annotator_app::coders::comparing::CompareMsg;
use annotator_app::model::Open;

/// Why the comparison is not there yet, or is old.
#[derive(Clone, PartialEq, Eq)]
pub enum Waiting {
    /// So many statements were compared, of how many.
    Comparing(usize, usize),
    Failed,
}

pub fn waiting(open: &Open, room: &CodersRoom) -> Option<Waiting> {
    let comparing = &room.comparing;
    if comparing.failed.is_some() {
        return Some(Waiting::Failed);
    }
    // A short one is not worth a word.
    let (done, of) = comparing.progress.filter(|_| open.project.statements.len() > 5)?;
    Some(Waiting::Comparing(done, of))
}

pub fn say(why: &Waiting) -> Html {
    match why {
        Waiting::Comparing(done, of) if *of > 0 => {
            html! { <p class="coders__waiting">{ words::comparing_coders(*done, *of) }</p> }
        }
        Waiting::Comparing(..) => Html::default(),
        Waiting::Failed => html! { <Again /> },
    }
}

#[component]
fn Again() -> Html {
    let again = use_dispatch().reform(|_: MouseEvent| CompareMsg::Again.into());
    html! {
        <p class="coders__waiting" role="alert">
            { words::not_compared() }{ " " }
            <button type="button" class="button" onclick={again}>{ words::compare_again() }</button>
        </p>
    }
}

/// There is nobody to compare with.
pub fn one_coder() -> Html {
    html! {
        <div class="coders__empty">
            <h2>{ words::one_coder() }</h2>
            <p>{ words::one_coder_hint() }</p>
        </div>
    }
}
