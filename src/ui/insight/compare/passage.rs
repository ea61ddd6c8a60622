//! A passage that opens its text, with the words marked that its partner has, too.

use std::ops::Range;

use yew::prelude::*;

use crate::ui::words::{insight as names, statements};
use annotator_app::insight::InsightMsg;
use annotator_app::passages::row::TagRow;
use annotator_core::phrases::passage::one_line;
use annotator_core::text::direction::visible;

/// So many characters of a passage name a button.
const MOST_NAMED: usize = 50;

pub(super) fn passage(row: &TagRow, marked: &[Range<usize>], send: &Callback<InsightMsg>) -> Html {
    let (statement, annotation) = (row.statement.id, row.annotation.id);
    let onclick =
        send.reform(move |_: MouseEvent| InsightMsg::PassageOpened(statement, annotation));
    html! {
        <>
            <button type="button" class="compare__passage" dir="auto" title={names::open_passage()} {onclick}>
                { with_marks(&row.quote(), marked) }
            </button>
            <span class="hint" dir="auto">{ statements::name(&row.statement) }</span>
        </>
    }
}

fn with_marks(quote: &str, marked: &[Range<usize>]) -> Html {
    let mut parts = Vec::new();
    let mut from = 0;
    let text = |range: Range<usize>| visible(quote.get(range).unwrap_or_default());
    for word in marked {
        parts.push(html! { <>{ text(from..word.start) }</> });
        parts.push(html! { <mark class="compare__both">{ text(word.clone()) }</mark> });
        from = word.end;
    }
    html! { <>{ for parts }{ text(from..quote.len()) }</> }
}

/// How a passage begins.
pub(super) fn beginning(row: &TagRow) -> String {
    let words = one_line(&row.quote());
    let mut begin: String = words.chars().take(MOST_NAMED).collect();
    if begin.len() < words.len() {
        begin.push('…');
    }
    visible(&begin)
}
