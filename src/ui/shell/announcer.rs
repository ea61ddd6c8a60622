//! The live region: tells screen readers what happened in the text.

use yew::prelude::*;

use crate::ui::later::announced;
use annotator_app::notice::Announcement;

/// What was announced last, in a region that is not seen. The two halves take turns, so
/// that the same words can be said twice.
pub fn announcer(said: Option<&(u64, Announcement)>) -> Html {
    let (turn, sentence) = match said {
        Some((number, announcement)) => (number % 2, announced(announcement)),
        None => (0, String::new()),
    };
    let half = |mine: u64| if turn == mine { sentence.clone() } else { String::new() };
    html! {
        <div class="announcer" role="status" aria-live="polite" aria-atomic="true">
            <span>{ half(0) }</span>
            <span>{ half(1) }</span>
        </div>
    }
}
