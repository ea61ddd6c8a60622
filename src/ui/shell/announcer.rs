//! The live region, which announces to screen readers what happened in the text.

use yew::prelude::*;

use crate::ui::later::announced;
use crate::ui::parts::lang::lang;
use annotator_app::notice::Announcement;

/// The last announcement, in an invisible region. Its two halves take turns, so that the same words
/// can be announced twice. `language` is that of the statement, whose words are spoken in it.
pub fn announcer(said: Option<&(u64, Announcement)>, language: &str) -> Html {
    let half = |mine: u64| match said {
        Some((number, announcement)) if number % 2 == mine => spoken(announcement, language),
        _ => Html::default(),
    };
    html! {
        <div class="announcer" role="status" aria-live="polite" aria-atomic="true">
            <span>{ half(0) }</span>
            <span>{ half(1) }</span>
        </div>
    }
}

/// An announcement. What it quotes is marked with its language; names of codes are in that of the
/// page.
fn spoken(announcement: &Announcement, language: &str) -> Html {
    let sentence = announced(announcement);
    let quote = announcement.quote().filter(|quote| !quote.is_empty());
    match quote.and_then(|quote| Some((quote, sentence.rsplit_once(quote)?))) {
        Some((quote, (before, after))) => html! {
            <>{ before }<span lang={lang(language)}>{ quote }</span>{ after }</>
        },
        None => html! { { sentence } },
    }
}
