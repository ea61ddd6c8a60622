//! The passage of the chosen annotation: its words, or its parts, and whether it has its code twice.

use yew::prelude::*;

use super::subject::Subject;
use crate::ui::parts::fresh::fresh;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::words::{inspector as words, quoted};
use annotator_app::coding::CodingMsg;
use annotator_app::coding::passage::PassageMsg;
use annotator_app::msg::Msg;
use annotator_core::text::direction::visible;
use annotator_core::text::span::Span;

/// The most characters of a part that are shown or named.
const PART: usize = 120;

/// The words of the passage; of a passage in several parts, a list of them.
pub fn passage(shown: &Subject, dispatch: &Callback<Msg>) -> Html {
    let code = shown.codebook.code(&shown.annotation.code);
    let look = code.map(|code| shown.codebook.look(code)).unwrap_or_default();
    let parts = shown.annotation.spans.parts();
    let content = if parts.len() > 1 {
        html! {
            <ul class="parts" aria-label={words::parts_of_passage()}>
                for part in parts {
                    { one_part(*part, shown, dispatch) }
                }
            </ul>
        }
    } else {
        fresh(shown.quote.clone())
    };
    html! {
        <>
            if parts.len() > 1 {
                <p class="chosen__parts hint">{ words::in_parts(parts.len()) }</p>
            }
            <blockquote
                class="chosen__quote quote"
                data-slot={look.slot.to_string()}
                data-step={look.step.to_string()}
                lang={lang(&shown.language)}
                dir="auto"
                title={shown.quote.clone()}
            >
                { content }
            </blockquote>
        </>
    }
}

/// A part, which leads to its place in the text, and the button that takes it off.
fn one_part(part: Span, shown: &Subject, dispatch: &Callback<Msg>) -> Html {
    let quote: String = shown.text.slice(part).chars().take(PART).collect();
    let quote = visible(&quote);
    let to_part =
        dispatch.reform(move |_: MouseEvent| Msg::Coding(CodingMsg::ShowText(part.start())));
    let take_off = dispatch.reform(move |_: MouseEvent| {
        Msg::Coding(CodingMsg::Passage(PassageMsg::PartTakenOff(part)))
    });
    let name = words::drop_part(&quoted(&quote));
    html! {
        <li key={part.start().get()} class="parts__part">
            <button type="button" class="parts__quote" title={words::go_to_passage()} onclick={to_part}>
                { quote }
            </button>
            if shown.own {
                <button type="button" class="fact__button" aria-label={name.clone()} title={name}
                    onclick={take_off}>
                    { icon(Icon::Close) }
                </button>
            }
        </li>
    }
}

/// Says that some of the words have the code twice, and offers to unite the two.
pub fn same_code_again(shown: &Subject, dispatch: &Callback<Msg>) -> Html {
    if !shown.offered.unites() {
        return Html::default();
    }
    let unite =
        dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::Passage(PassageMsg::United)));
    html! {
        <p class="chosen__again hint">
            <span>{ words::same_code_again() }</span>
            <button type="button" class="link" onclick={unite}>{ words::unite() }</button>
        </p>
    }
}
