//! Where a case is, and its words with what is around them.

use yew::prelude::*;

use super::View;
use crate::ui::parts::lang::lang;
use crate::ui::words::{settle as words, statements};
use annotator_app::coders::cases::OneCase;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::text::boundaries::{sentence_at, with_sentences};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

pub fn passage(view: &View) -> Html {
    let Some((cases, case)) = view.case() else { return Html::default() };
    let statement = &cases.statement;
    let language = lang(&statement.metadata.language);
    let Some(hull) = case.hull() else { return Html::default() };
    let outline = Outline::of(&statement.text, &statement.layout);
    let number = outline.number(statement.text.paragraph_at(hull.start()));
    let name = statements::name(statement);
    let place = number.map_or(name.clone(), |number| words::case_place(&name, number as usize));
    let at = view.queue.at.map_or(0, |at| at + 1);
    html! {
        <>
            <p class="adjudicate__where">
                <span dir="auto">{ place }</span>
                <span class="num">{ words::case_of(at, view.queue.cases.len()) }</span>
            </p>
            <p class="adjudicate__context" dir="auto" lang={language} aria-label={words::case_context()}>
                { for parts(statement, case, hull).into_iter().map(part) }
            </p>
            { settled(view, case) }
        </>
    }
}

/// A stretch of the words around a case.
struct Part {
    words: String,
    /// Whether everybody marked it, or only some; `None` for what is around.
    marked: Option<bool>,
    /// Whether it belongs to the sentences of the case.
    near: bool,
}

fn part(part: Part) -> Html {
    let words = part.words;
    match part.marked {
        Some(all) => html! {
            <mark class="lane-mark" data-kind={if all { "clash" } else { "some" }}>{ words }</mark>
        },
        None if part.near => html! { { words } },
        None => html! { <span class="adjudicate__around">{ words }</span> },
    }
}

/// The sentences of the case, with one before them and one after them in the same paragraph.
fn parts(statement: &Statement, case: &OneCase, hull: Span) -> Vec<Part> {
    let text = &statement.text;
    let near = with_sentences(text, hull);
    let (first, last) = (text.paragraph_at(near.start()), text.paragraph_at(hull.end()));
    let paragraph = |index: usize| text.paragraphs().get(index);
    let start = paragraph(first).map_or(near.start(), |it| it.start().byte);
    let end = paragraph(last).map_or(near.end(), |it| it.end()).max(near.end());
    let before = near.start().0.checked_sub(2).map(ByteOffset).filter(|at| *at >= start);
    let before = before.and_then(|at| sentence_at(text, text.floor_boundary(at)));
    let after = ByteOffset(near.end().0 + 1);
    let after = (after < end).then(|| sentence_at(text, text.floor_boundary(after))).flatten();
    let from = before.map_or(near.start(), |it| it.start().max(start).min(near.start()));
    let to = after.map_or(near.end(), |it| it.end().min(end).max(near.end()));
    let mut cuts = vec![from, near.start(), near.end(), to];
    let spans: Vec<&[Span]> = case.annotations().map(|it| it.spans.parts()).collect();
    cuts.extend(spans.iter().flat_map(|it| it.iter()).flat_map(|it| [it.start(), it.end()]));
    cuts.retain(|at| from <= *at && *at <= to);
    cuts.sort_unstable();
    cuts.dedup();
    let pairs = cuts.iter().zip(cuts.iter().skip(1));
    let part = |(start, end): (&ByteOffset, &ByteOffset)| {
        let span = Span::between(*start, *end)?;
        let marking = spans.iter().filter(|it| it.iter().any(|part| part.covers(span))).count();
        Some(Part {
            words: text.slice(span).to_owned(),
            marked: (marking > 0).then_some(marking == spans.len()),
            near: near.covers(span),
        })
    };
    pairs.filter_map(part).collect()
}

/// The decision on the case, if there is one.
fn settled(view: &View, case: &OneCase) -> Html {
    let Some((settled, holds)) = case.verdict() else { return Html::default() };
    let way = words::way(settled.way, &view.annotators);
    let said = if holds { words::settled_as(&way) } else { words::open_again(&way) };
    html! { <p class="adjudicate__verdict" data-holds={holds.to_string()}>{ said }</p> }
}
