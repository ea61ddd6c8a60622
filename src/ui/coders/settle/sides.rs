//! What each side says, and the ways to settle it. What differs is set in ink, what agrees in grey.

use std::rc::Rc;

use yew::prelude::*;

use super::{View, ViewProps};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::mark::mark_of;
use crate::ui::words::settle as words;
use annotator_app::coders::cases::Side;
use annotator_app::coders::drafting::fields;
use annotator_app::coders::settling::SettleMsg;
use annotator_app::msg::Msg;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AttributeId, CodeId};
use annotator_core::project::settled::Way;

#[component]
pub fn Sides(props: &ViewProps) -> Html {
    let view = &props.view;
    let dispatch = use_dispatch();
    let sides = view.sides();
    let fields = fields_said(view, &sides);
    html! {
        <div class="adjudicate__sides" role="group" aria-label={words::what_coders_say()}>
            for (at, side) in sides.iter().enumerate() {
                { card(view, at, side, &sides, &fields, &dispatch) }
            }
        </div>
    }
}

/// The fields in which some side says something, in the order of the codebook.
fn fields_said(view: &View, sides: &[Side]) -> Vec<AttributeId> {
    let mut all: Vec<AttributeId> = Vec::new();
    for annotation in sides.iter().filter_map(|side| side.annotation.as_ref()) {
        for field in fields(&view.codebook, &annotation.code) {
            if !all.contains(&field) {
                all.push(field);
            }
        }
    }
    let said = |field: &AttributeId| {
        let mut annotations = sides.iter().filter_map(|side| side.annotation.as_ref());
        annotations.any(|it| it.attributes.contains_key(field))
    };
    all.retain(|field| said(field));
    all
}

fn card(
    view: &View,
    at: usize,
    side: &Side,
    sides: &[Side],
    fields: &[AttributeId],
    dispatch: &Callback<Msg>,
) -> Html {
    let names: Vec<String> =
        side.coders.iter().map(|id| words::name(*id, &view.annotators)).collect();
    let Some((first, others)) = names.split_first() else { return Html::default() };
    let onclick = dispatch.reform(move |_: MouseEvent| SettleMsg::SideTaken(at).into());
    let settled = view.case().and_then(|(_, case)| case.verdict());
    let taken = settled.is_some_and(|(settled, holds)| {
        holds && matches!(settled.way, Way::Took(id) if side.coders.contains(&id))
    });
    html! {
        <section class="side-card" key={at} data-taken={taken.to_string()}
            aria-labelledby={format!("side-{at}")}>
            <header class="side-card__head">
                <h2 id={format!("side-{at}")} dir="auto">
                    { first }
                    if !others.is_empty() {
                        { " " }<span class="hint">{ words::and_names(&annotator_words::list(others)) }</span>
                    }
                </h2>
                <button type="button" class="button" aria-keyshortcuts={(at + 1).to_string()} {onclick}>
                    { words::take_side(first) }{ " " }<kbd aria-hidden="true">{ at + 1 }</kbd>
                </button>
            </header>
            if let Some(annotation) = &side.annotation {
                { said(view, annotation, sides, fields) }
            } else {
                <p class="hint">{ words::marked_nothing() }</p>
            }
        </section>
    }
}

/// An annotation with its record.
fn said(view: &View, annotation: &Annotation, sides: &[Side], fields: &[AttributeId]) -> Html {
    let Some((cases, _)) = view.case() else { return Html::default() };
    let text = cases.statement.text.as_str();
    let language = &cases.statement.metadata.language;
    let others: Vec<&Rc<Annotation>> =
        sides.iter().filter_map(|side| side.annotation.as_ref()).collect();
    let code = view.codebook.code(&annotation.code);
    let differs = |same: &dyn Fn(&Annotation) -> bool| !others.iter().all(|it| same(it));
    let other_code = differs(&|it| it.code == annotation.code);
    let other_words = differs(&|it| it.spans == annotation.spans);
    let other_note = differs(&|it| it.note.trim() == annotation.note.trim());
    let note = annotation.note.trim();
    let value = |it: &Annotation, field: &AttributeId| {
        words::field_value(it, &view.codebook, field, language)
    };
    html! {
        <>
            <p class="side-card__code" data-differs={other_code.to_string()} dir="auto">
                { code.map(|code| mark_of(&view.codebook, code)) }
                { words::code_name(&view.codebook, &annotation.code) }
                { says_differs(other_code) }
            </p>
            <dl class="side-card__record">
                { row(words::field_what(), &annotation.spans.quote(text), other_words, words::empty_value()) }
                for field in fields {
                    { row(
                        &words::field_name(&view.codebook, &annotation.code, field),
                        &value(annotation, field),
                        differs(&|it| value(it, field) == value(annotation, field)),
                        words::empty_value(),
                    ) }
                }
                { row(words::field_note(), note, other_note, words::no_note()) }
            </dl>
        </>
    }
}

fn row(name: &str, value: &str, differs: bool, empty: &str) -> Html {
    html! {
        <>
            <dt dir="auto">{ name }</dt>
            <dd dir="auto" data-differs={differs.to_string()}>
                { if value.is_empty() { empty } else { value } }
                { says_differs(differs) }
            </dd>
        </>
    }
}

/// Says to those who do not see it that a value differs.
fn says_differs(differs: bool) -> Html {
    if !differs {
        return Html::default();
    }
    html! { <span class="visually-hidden">{ " " }{ words::value_differs() }</span> }
}

/// The ways to settle a case but for taking a side.
#[component]
pub fn Ways(props: &ViewProps) -> Html {
    let dispatch = use_dispatch();
    let sides = props.view.sides();
    let several = sides.iter().filter(|side| side.annotation.is_some()).count() > 1;
    let count = sides.len();
    let way = |key: String, name: &'static str, msg: SettleMsg| {
        let onclick = dispatch.reform(move |_: MouseEvent| Msg::from(msg.clone()));
        html! {
            <button type="button" class="button adjudicate__way" aria-keyshortcuts={key.clone()} {onclick}>
                { name }{ " " }<kbd aria-hidden="true">{ key }</kbd>
            </button>
        }
    };
    let both = if count > 2 { words::all_of_them() } else { words::both() };
    let merge = SettleMsg::DraftOpened { anew: false };
    let anew = SettleMsg::DraftOpened { anew: true };
    html! {
        <div class="adjudicate__ways" role="group" aria-label={words::ways_to_settle()}>
            if several {
                { way((count + 1).to_string(), both, SettleMsg::BothTaken) }
                { way((count + 2).to_string(), words::merge_fields(), merge) }
            }
            { way((count + 3).to_string(), words::write_anew(), anew) }
            { way("0".to_owned(), words::neither(), SettleMsg::NeitherTaken) }
            <span class="adjudicate__apart"></span>
            { way("L".to_owned(), words::later(), SettleMsg::Postponed) }
            { way("B".to_owned(), words::previous_case(), SettleMsg::Stepped(false)) }
            { way("N".to_owned(), words::next_case(), SettleMsg::Stepped(true)) }
        </div>
    }
}

/// The definitions of the codes that the sides have.
pub fn definitions(view: &View) -> Html {
    let mut codes: Vec<CodeId> = Vec::new();
    for side in view.sides() {
        let code = side.annotation.map(|it| it.code.clone());
        codes.extend(code.filter(|code| !codes.contains(code)));
    }
    let codes = codes.iter().filter_map(|code| view.codebook.code(code));
    let defined = codes.filter(|it| !it.definition.is_empty() || !it.exclude.is_empty());
    html! {
        <div class="adjudicate__definitions">
            for code in defined {
                <p class="hint" key={code.id.as_str()} dir="auto">
                    if !code.definition.is_empty() {
                        { words::definition_of(&code.name, &code.definition) }{ " " }
                    }
                    if !code.exclude.is_empty() {
                        { words::not_this(&crate::ui::words::inspector::joined(&code.exclude)) }
                    }
                </p>
            }
        </div>
    }
}
