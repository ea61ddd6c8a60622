//! All items one after the other, for paper.

use std::rc::Rc;

use yew::prelude::*;

use super::filters::kind_name;
use super::panel::{answer, codes, comment, passage, record, whole};
use crate::ui::words::{feedback as words, number};
use annotator_app::classroom::beside::Comparison;
use annotator_app::classroom::showing::Kind;
use annotator_core::classroom::feedback::FeedbackItem;

#[derive(PartialEq, Properties)]
pub struct ListProps {
    pub work: Rc<Comparison>,
}

/// The items with what became of them and what was said. It is shown on paper only.
#[component]
pub fn ItemList(props: &ListProps) -> Html {
    let work = &props.work;
    html! {
        <section class="beside-list">
            <h2>{ words::all_items_heading() }</h2>
            <ol>
                for (at, item) in work.feedback.items.iter().enumerate() {
                    <li key={at}>{ one(at, item, work) }</li>
                }
            </ol>
            { whole(work) }
        </section>
    }
}

fn one(at: usize, item: &FeedbackItem, work: &Comparison) -> Html {
    let kind = Kind::of(item);
    let note = work.note(at);
    let compared = work.feedback.key_revision.is_some();
    html! {
        <>
            <h3>
                { number(at + 1) }{ " " }
                if compared {
                    <span class="beside-sign" data-kind={kind_name(kind)}>{ words::sign(kind) }</span>
                    { " " }{ words::what(item) }
                }
            </h3>
            { codes(item, work, None) }
            { passage(item, work) }
            if compared { <p>{ words::meaning(item, &work.codebook) }</p> }
            { record(item, at, work, None) }
            if !item.words.trim().is_empty() { <p dir="auto">{ &item.words }</p> }
            if !item.comment.trim().is_empty() { { comment(&item.comment) } }
            if let Some(asked) = &item.request { { answer(asked) } }
            if !note.is_empty() {
                <p><strong>{ words::your_note() }</strong>{ " " }<span dir="auto">{ note }</span></p>
            }
        </>
    }
}
