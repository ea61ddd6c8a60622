//! The live region, which announces to screen readers what happened in the text.

use yew::prelude::*;

use crate::ui::later::announced;
use annotator_app::notice::Announcement;

/// The last announcement, in an invisible region. Its two halves take turns, so that the same words
/// can be announced twice.
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
