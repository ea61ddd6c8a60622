//! The texts with what was marked and what the key has, and the items beside each paragraph.

use std::rc::Rc;

use yew::prelude::*;

use super::filters::kind_name;
use super::{BesideProps, button_id, item_of, passage_id};
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::paint_of;
use crate::ui::read::document::chip::paint_name;
use crate::ui::read::document::rows::kind_name as role_name;
use crate::ui::words::{feedback as words, statements};
use annotator_app::classroom::beside::{Comparison, Framed, Paragraph, Piece, TextBeside};
use annotator_app::classroom::showing::Kind;

/// All texts. A click on a passage or a button chooses its item.
pub fn texts(texts: &[TextBeside], props: &BesideProps, chosen: Option<usize>) -> Html {
    let BesideProps { work, showing, on_choose, .. } = props;
    let choose = on_choose.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if let Some(item) = item_of(&event) {
            choose.emit(item);
        }
    });
    let lost = work.without_place(showing);
    // The teacher's page has headings for the class and for the student.
    let heading = if props.whose.is_some() { "h3" } else { "h1" };
    html! {
        <div class="beside__texts" id="text" tabindex="-1" role="group" aria-label={words::all_items_heading()} {onclick}>
            for text in texts { { one_text(text, work, chosen, heading) } }
            if !lost.is_empty() {
                <section class="beside__lost">
                    <h2>{ words::without_place() }</h2>
                    { chips(&lost, work, chosen) }
                </section>
            }
        </div>
    }
}

fn one_text(
    text: &TextBeside,
    work: &Rc<Comparison>,
    chosen: Option<usize>,
    heading: &'static str,
) -> Html {
    let statement = &text.statement;
    let language = lang(&statement.metadata.language);
    let below = statements::subtitle(statement);
    html! {
        <article class="beside__text" key={statement.id.to_string()}>
            <header class="beside__head">
                <@{heading} class="beside__title" dir="auto">{ statements::name(statement) }</@>
                if !below.is_empty() {
                    <p class="hint" dir="auto" lang={language.clone()}>{ below }</p>
                }
            </header>
            for paragraph in &text.paragraphs {
                <Row key={paragraph.index} paragraph={Rc::clone(paragraph)} work={Rc::clone(work)}
                    chosen={chosen.filter(|item| has(paragraph, *item))}
                    number={text.outline.number(paragraph.index)}
                    role={text.outline.kind(paragraph.index).map_or("body", role_name)}
                    language={language.clone()} />
            }
        </article>
    }
}

/// Whether something of an item is in the paragraph.
fn has(paragraph: &Paragraph, item: usize) -> bool {
    let in_piece = |piece: &Piece| {
        piece.own.iter().any(|(own, _)| *own == item)
            || piece.framed.iter().any(|framed| framed.item == item)
    };
    paragraph.items.contains(&item) || paragraph.pieces.iter().any(in_piece)
}

#[derive(PartialEq, Properties)]
struct RowProps {
    paragraph: Rc<Paragraph>,
    work: Rc<Comparison>,
    /// The chosen item, if it is in this paragraph.
    chosen: Option<usize>,
    number: Option<u32>,
    role: &'static str,
    language: Option<AttrValue>,
}

/// A paragraph and what is beside it. Choosing an item draws only the paragraphs that have it.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { paragraph, work, chosen, .. } = props;
    html! {
        <div class="beside-row" data-role={props.role}
            data-number={props.number.map(|number| number.to_string())}>
            <p dir="auto" lang={props.language.clone()}>
                for piece in &paragraph.pieces { { draw(piece, work, *chosen) } }
            </p>
            if !paragraph.items.is_empty() {
                { chips(&paragraph.items, work, *chosen) }
            }
        </div>
    }
}

/// A stretch of text within its frames and underlines, the longest passage outermost.
fn draw(piece: &Piece, work: &Comparison, chosen: Option<usize>) -> Html {
    let starts = piece.begins.iter().map(|item| html! { <span id={passage_id(*item)}></span> });
    let starts: Html = starts.collect();
    let words = html! { { &piece.words } };
    let framed = piece.framed.iter().rev();
    let drawn = framed.fold(words, |inside, framed| frame(inside, framed, work, chosen));
    let own = piece.own.iter().rev();
    let drawn =
        own.fold(drawn, |inside, (item, lane)| underlined(inside, *item, *lane, work, chosen));
    html! { <>{ starts }{ drawn }</> }
}

fn frame(inside: Html, framed: &Framed, work: &Comparison, chosen: Option<usize>) -> Html {
    let item = framed.item;
    let missed = work.feedback.items.get(item).is_some_and(|item| item.own.is_none());
    html! {
        <mark class="beside-frame" data-item={item.to_string()}
            data-chosen={(chosen == Some(item)).to_string()} data-missed={missed.to_string()}
            data-start={framed.ends.0.to_string()} data-end={framed.ends.1.to_string()}>
            { inside }
        </mark>
    }
}

fn underlined(
    inside: Html,
    item: usize,
    lane: u8,
    work: &Comparison,
    chosen: Option<usize>,
) -> Html {
    let own = work.feedback.items.get(item).and_then(|item| item.own.as_ref());
    let code = own.and_then(|own| work.codebook.code(&own.code));
    let look = code.map(|code| work.codebook.look(code)).unwrap_or_default();
    let paint = code.map(|code| paint_name(paint_of(&work.codebook, code)));
    html! {
        <mark class="beside-own" data-item={item.to_string()} data-lane={lane.to_string()}
            data-slot={look.slot.to_string()} data-step={look.step.to_string()}
            data-line={look.pattern.name()} data-paint={paint}
            data-chosen={(chosen == Some(item)).to_string()}>
            { inside }
        </mark>
    }
}

/// The buttons of items.
fn chips(items: &[usize], work: &Comparison, chosen: Option<usize>) -> Html {
    html! {
        <ul class="beside-row__chips list">
            for item in items { <li>{ chip(*item, work, chosen == Some(*item)) }</li> }
        </ul>
    }
}

fn chip(item: usize, work: &Comparison, pressed: bool) -> Html {
    let Some(said) = work.feedback.items.get(item) else { return Html::default() };
    let kind = Kind::of(said);
    let words = words::chip(said, &work.codebook);
    let with_key = work.feedback.key_revision.is_some();
    let label = words::item_label(item, with_key, said, &work.codebook);
    html! {
        <button type="button" class="beside-chip" id={button_id(item)} data-item={item.to_string()}
            data-kind={with_key.then(|| kind_name(kind))} aria-pressed={pressed.to_string()}
            aria-label={label} title={words.clone()}>
            if with_key {
                <span class="beside-sign" data-kind={kind_name(kind)} aria-hidden="true">
                    { words::sign(kind) }
                </span>
            }
            <span class="beside-chip__words" dir="auto">{ words }</span>
        </button>
    }
}
