//! The panel: the chosen item, its record beside the key, and what was said about it.

use yew::prelude::*;

use super::BesideProps;
use super::filters::kind_name;
use super::summary::summary_card;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::{mark_of, paint_of};
use crate::ui::read::document::chip::paint_name;
use crate::ui::words::{feedback as words, requests};
use annotator_app::classroom::beside::{Comparison, Part};
use annotator_app::classroom::showing::Kind;
use annotator_core::classroom::feedback::{Agrees, FeedbackItem, FieldResult};
use annotator_core::classroom::request::Answered;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::id::CodeId;

/// The panel with the item `shown`.
pub fn panel(props: &BesideProps, shown: Option<usize>) -> Html {
    let work = &props.work;
    let item = shown.and_then(|at| Some((at, work.feedback.items.get(at)?)));
    // It is beside the main part of a student's page, and within that of a teacher's.
    let element = if props.whose.is_some() { "section" } else { "aside" };
    html! {
        <@{element} class="beside__panel" aria-label={words::this_passage()}>
            { head(props, shown) }
            if let Some((at, item)) = item {
                <section class="beside__item">
                    { about(at, item, work, props.whose.as_ref()) }
                    { props.item_end.clone() }
                </section>
            }
            if props.whose.is_none() {
                { whole(work) }
            }
            { props.panel_end.clone() }
        </@>
    }
}

/// Which item it is, and the way to those beside it.
fn head(props: &BesideProps, shown: Option<usize>) -> Html {
    let feedback = &props.work.feedback;
    let all = feedback.items.len();
    let count = props.showing.shown(feedback).len();
    let title = shown.map(|at| {
        if count == all { words::item_of(at + 1, all) } else { words::item_of_shown(at + 1, count) }
    });
    let item = shown.and_then(|at| Some((at, feedback.items.get(at)?)));
    let said = item.map(|(at, item)| {
        words::item_label(at, feedback.key_revision.is_some(), item, &props.work.codebook)
    });
    let step = |forward: bool| {
        let to = shown.and_then(|at| props.showing.step(feedback, at, forward));
        let idle = to.is_none() || to == shown;
        let (label, drawing, key, shortcut) = if forward {
            (words::next_item(), Icon::Right, "N", "N")
        } else {
            (words::previous_item(), Icon::Left, "B", "B")
        };
        let choose = props.on_choose.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(to) = to {
                choose.emit(to);
            }
        });
        html! {
            <button type="button" class="button beside__step" aria-label={label} title={label}
                aria-keyshortcuts={shortcut} aria-disabled={idle.to_string()} {onclick}>
                { icon(drawing) }<kbd aria-hidden="true">{ key }</kbd>
            </button>
        }
    };
    html! {
        <div class="beside__steps">
            <h2>{ title.unwrap_or_else(|| words::none_shown().to_owned()) }</h2>
            <p class="visually-hidden" role="status">{ said }</p>
            { step(false) }
            { step(true) }
        </div>
    }
}

/// Everything about an item.
pub fn about(at: usize, item: &FeedbackItem, work: &Comparison, whose: Option<&AttrValue>) -> Html {
    let kind = Kind::of(item);
    let note = work.note(at);
    html! {
        <>
            if work.feedback.key_revision.is_some() {
                <h3 class="beside__what">
                    <span class="beside-sign" data-kind={kind_name(kind)} aria-hidden="true">
                        { words::sign(kind) }
                    </span>
                    <span>{ words::what(item) }</span>
                </h3>
            }
            { codes(item, work, whose) }
            { passage(item, work) }
            if work.feedback.key_revision.is_some() {
                <p class="beside__means">{ words::meaning(item, &work.codebook) }</p>
            }
            { record(item, at, work, whose) }
            if !item.words.trim().is_empty() {
                <div class="beside__said">
                    <h3>{ words::key_words() }</h3>
                    <p dir="auto">{ &item.words }</p>
                </div>
            }
            if whose.is_none() && !item.comment.trim().is_empty() {
                { comment(&item.comment) }
            }
            { super::more::reviews_of(&work.feedback, item) }
            if let Some(asked) = item.request.as_ref().filter(|_| whose.is_none()) { { answer(asked) } }
            if !note.is_empty() {
                <div class="beside__said" data-by="student">
                    <h3>{ whose.map_or_else(|| words::your_note().to_owned(), |name| words::note_of(name.as_str())) }</h3>
                    <p dir="auto">{ note }</p>
                </div>
            }
        </>
    }
}

/// What the teacher says about an item.
pub fn comment(comment: &str) -> Html {
    html! {
        <blockquote class="beside__comment">
            <p dir="auto">{ comment }</p>
            <footer>{ words::your_teacher() }</footer>
        </blockquote>
    }
}

/// What the student asked about an item, with the answer.
pub fn answer(asked: &Answered) -> Html {
    let said = asked.answer.trim();
    html! {
        <div class="beside__answer">
            <h3>{ requests::you_asked() }</h3>
            <p dir="auto">{ asked.reason.trim() }</p>
            <h3>{ requests::decided(asked.decision) }</h3>
            <p dir="auto">{ if said.is_empty() { requests::no_words() } else { said } }</p>
        </div>
    }
}

/// The student's code and, where it is another, the key's.
pub fn codes(item: &FeedbackItem, work: &Comparison, whose: Option<&AttrValue>) -> Html {
    let own = item.own.as_ref().map(|own| &own.code);
    let key = item.key.as_ref().map(|key| &key.code).filter(|key| own != Some(key));
    // It is said whose they are where there are two.
    let two = own.is_some() && key.is_some();
    let yours = whose.map_or_else(|| words::yours().into(), AttrValue::clone);
    let both = [(own, yours), (key, AttrValue::from(words::key()))];
    let one = |(id, by): (Option<&CodeId>, AttrValue)| {
        let id = id?;
        let code = work.codebook.code(id)?;
        Some(html! {
            <span class="beside__code">
                if two {
                    <span class="beside__by" dir="auto">{ by }</span>
                }
                { mark_of(&work.codebook, code) }
                <span dir="auto">{ words::code_name(&work.codebook, id) }</span>
            </span>
        })
    };
    html! { <p class="beside__codes">{ both.into_iter().filter_map(one).collect::<Html>() }</p> }
}

/// The words of the passage: the student's, and in a frame those that only the key has.
pub fn passage(item: &FeedbackItem, work: &Comparison) -> Html {
    let parts = work.passage(item);
    let language = work.statement(item).and_then(|it| lang(&it.metadata.language));
    let own = item.own.as_ref();
    let code = own.and_then(|own| work.codebook.code(&own.code));
    let look = code.map(|code| work.codebook.look(code)).unwrap_or_default();
    let paint = code.map(|code| paint_name(paint_of(&work.codebook, code)));
    let draw = |part: &Part| {
        let gap = if part.gap { "… " } else { "" };
        let words = match (part.own, part.key) {
            (true, true) => html! { <span>{ &part.words }</span> },
            (true, false) if item.key.is_some() => {
                html! { <span class="beside-only">{ &part.words }</span> }
            }
            (true, false) => html! { <span>{ &part.words }</span> },
            (false, _) => framed_words(&part.words),
        };
        html! { <>{ gap }{ words }</> }
    };
    let framed = parts.iter().any(|part| !part.own);
    let dotted = item.key.is_some() && parts.iter().any(|part| part.own && !part.key);
    html! {
        <>
            <blockquote class="beside__quote" dir="auto" lang={language}
                data-slot={code.map(|_| look.slot.to_string())} data-step={look.step.to_string()}
                data-line={look.pattern.name()} data-paint={paint}>
                for part in &parts { { draw(part) } }
            </blockquote>
            if framed && own.is_some() {
                <p class="hint">{ words::framed_words() }</p>
            }
            if dotted {
                <p class="hint">{ words::dotted_words() }</p>
            }
        </>
    }
}

/// Words in a frame. A blank before them is outside.
fn framed_words(words: &str) -> Html {
    let inside = words.trim_start();
    let before = words.strip_suffix(inside).unwrap_or_default();
    html! {
        <>
            { before }
            <mark class="beside-frame" data-start="true" data-end="true">{ inside }</mark>
        </>
    }
}

/// The fields that were compared.
pub fn record(
    item: &FeedbackItem,
    at: usize,
    work: &Comparison,
    whose: Option<&AttrValue>,
) -> Html {
    if item.fields.is_empty() {
        return Html::default();
    }
    let yours = whose.map_or_else(|| words::yours().into(), AttrValue::clone);
    let compared = work.feedback.key_revision.is_some();
    let caption = if compared { words::record_beside_key() } else { words::record() };
    html! {
        <div class="beside__record">
            <h3>{ words::record() }</h3>
            <table class="beside-record">
                <caption class="visually-hidden">{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::field() }</th>
                        <th scope="col" dir="auto">{ yours }</th>
                        if compared { <th scope="col">{ words::key() }</th> }
                    </tr>
                </thead>
                <tbody>for field in &item.fields { { field_row(field, item, at, work) } }</tbody>
            </table>
        </div>
    }
}

fn field_row(field: &FieldResult, item: &FeedbackItem, at: usize, work: &Comparison) -> Html {
    let code = item.own.as_ref().map(|own| &own.code).or(item.key.as_ref().map(|key| &key.code));
    let definition =
        code.and_then(|code| work.codebook.layer_of(code)?.attribute(&field.attribute));
    let name = match (definition, code) {
        (Some(definition), Some(code)) => work.codebook.field_name(definition, code).to_owned(),
        _ => field.attribute.to_string(),
    };
    let statement = work.statement(item);
    let numbers = statement.map(|it| Numbers::of(&it.metadata.language)).unwrap_or_default();
    let in_words = |value| words::value(value, definition, numbers);
    let annotation = work.annotations.get(at).and_then(Option::as_ref);
    let recorded = annotation.and_then(|it| it.attributes.get(&field.attribute));
    let own = field.own.as_ref().or(recorded.map(|it| &it.value)).map(in_words);
    let own = own.filter(|own| !own.is_empty() && field.agrees != Agrees::Empty);
    let key = match field.agrees {
        Agrees::Yes => None,
        _ => field.key.as_ref().map(in_words),
    };
    html! {
        <tr data-agrees={agrees_name(field.agrees)}>
            <th scope="row" dir="auto">{ name }</th>
            <td dir="auto" data-empty={own.is_none().to_string()}>
                { own.unwrap_or_else(|| words::empty_value().to_owned()) }
            </td>
            if work.feedback.key_revision.is_some() { <td>
                if field.agrees == Agrees::Yes {
                    <span class="beside-sign" data-kind="found" aria-hidden="true">{ words::sign(Kind::Found) }</span>
                    { " " }{ words::same_as_key() }
                } else {
                    <span dir="auto">{ key.unwrap_or_else(|| words::empty_value().to_owned()) }</span>
                }
                if field.agrees == Agrees::ToBeJudged {
                    <span class="hint">{ " " }{ words::to_be_judged() }</span>
                }
            </td> }
        </tr>
    }
}

fn agrees_name(agrees: Agrees) -> &'static str {
    match agrees {
        Agrees::Yes => "yes",
        Agrees::No => "no",
        Agrees::Empty => "empty",
        Agrees::ToBeJudged => "open",
    }
}

/// What the teacher says on the whole, and the points or the summary.
pub fn whole(work: &Comparison) -> Html {
    let feedback = &work.feedback;
    let said = feedback.on_the_whole.trim();
    let has_more = feedback.since.is_some() || !feedback.rubric.is_empty();
    let has_more = has_more || !feedback.reviews.is_empty();
    if said.is_empty() && feedback.grade.is_none() && feedback.summary.is_none() && !has_more {
        return Html::default();
    }
    html! {
        <section class="beside__whole">
            if !said.is_empty() || feedback.grade.is_some() {
                <h2>{ words::on_the_whole() }</h2>
            }
            if !said.is_empty() {
                <p class="beside__whole-words" dir="auto">{ said }</p>
            }
            if let Some(grade) = &feedback.grade {
                <p class="beside__grade">
                    <span>{ words::grade() }</span>{ " " }
                    <strong>{ words::given_points(grade) }</strong>
                </p>
                if !grade.reason.trim().is_empty() {
                    <p class="hint" dir="auto">{ &grade.reason }</p>
                }
            }
            { super::more::since(feedback) }
            { super::more::rubric(feedback) }
            { super::more::reviews(feedback) }
            if let Some(summary) = &feedback.summary {
                { summary_card(summary, &work.codebook) }
            }
        </section>
    }
}
