//! The live region, which announces to screen readers what happened in the text.

use yew::prelude::*;

use crate::ui::later::announced;
use annotator_app::announcement::Announcement;

/// The last announcement, in an invisible region. Its two halves take turns, so that the same words
/// can be announced twice. `language` is that of the statement, whose words are spoken in it.
pub fn announcer(said: Option<&(u64, Announcement)>, language: &str) -> Html {
    let (turn, sentence) = match said {
        Some((number, announcement)) => (number % 2, announced(announcement)),
        None => (0, String::new()),
    };
    // Names of codes are in the language of the page.
    let quotes = said.is_some_and(|(_, said)| match said {
        Announcement::Caret { entered, left, .. } => entered.is_empty() && left.is_empty(),
        _ => false,
    });
    let lang = (quotes && !language.is_empty()).then(|| language.to_owned());
    let half = |mine: u64| if turn == mine { sentence.clone() } else { String::new() };
    html! {
        <div class="announcer" role="status" aria-live="polite" aria-atomic="true">
            <span lang={lang.clone()}>{ half(0) }</span>
            <span {lang}>{ half(1) }</span>
        </div>
    }
}
