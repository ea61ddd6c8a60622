//! Which codes were given to the same units.

use std::rc::Rc;

use yew::prelude::*;

use super::{FoundProps, View, use_send};
use crate::ui::parts::lang::lang_of;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{agreement as words, number, statements};
use annotator_app::coders::agreement::{AgreementMsg, Look, Seen};
use annotator_core::agreement::{Cell, Confusion};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::CodeId;
use annotator_core::text::direction::visible;

/// The most codes in the matrix, the most frequent ones.
const MOST_CODES: usize = 20;
/// How many passages of a cell are shown at first, and how many more each time.
const MOST_PASSAGES: usize = 100;

type Key = (Option<CodeId>, Option<CodeId>);

#[component]
pub fn ConfusionPage(props: &FoundProps) -> Html {
    let send = use_send();
    let open = use_state_eq(|| None::<Key>);
    let view = &props.view;
    let looking = view.looking();
    let pair = looking.and_then(|looking| match looking.look {
        Look::Confusion(pair) => pair,
        Look::Disputes(_) | Look::Spans(_) | Look::Field(..) => None,
    });
    let seen = looking.and_then(|looking| match &looking.seen {
        Some(Seen::Confusion(seen)) => Some(Rc::clone(seen)),
        _ => None,
    });
    let content = match &seen {
        None => html! { <p class="hint" role="status">{ words::loading() }</p> },
        Some(seen) if seen.cells.iter().all(|cell| cell.one.is_none() && cell.other.is_none()) => {
            html! { <p class="hint">{ words::no_confusion() }</p> }
        }
        Some(seen) => {
            let chosen = seen.cells.iter().find(|cell| Some(key(cell)) == *open);
            html! {
                <>
                    { matrix(&view.project, seen, &open) }
                    if let Some(cell) = chosen {
                        <Passages key={format!("{:?}", key(cell))} view={Rc::clone(view)} cell={cell.clone()} />
                    }
                </>
            }
        }
    };
    html! {
        <div class="agreement__text">
            <div class="agreement__choose">
                <label for="agreement-pair">{ words::pair() }</label>
                { choose(props, pair, &send) }
            </div>
            <p class="hint">{ words::confusion_lead() }</p>
            { content }
        </div>
    }
}

fn choose(props: &FoundProps, now: Option<(usize, usize)>, send: &Callback<AgreementMsg>) -> Html {
    let name = |at| props.view.coder(&props.found, at);
    let pairs: Vec<(usize, usize)> =
        props.found.answer.pairs.iter().map(|pair| (pair.one, pair.other)).collect();
    let mut entries = vec![Entry::new("", words::all_pairs())];
    entries.extend(pairs.iter().enumerate().map(|(at, (one, other))| {
        Entry::new(at.to_string(), annotator_words::list(&[name(*one), name(*other)]))
    }));
    let value = now.and_then(|now| pairs.iter().position(|pair| *pair == now));
    let value = value.map(|at| at.to_string()).unwrap_or_default();
    let onchoose = send.reform(move |value: String| {
        let pair = value.parse::<usize>().ok().and_then(|at| pairs.get(at).copied());
        AgreementMsg::LookWanted(Some(Look::Confusion(pair)))
    });
    html! { <Select id="agreement-pair" {value} {entries} {onchoose} /> }
}

fn key(cell: &Cell) -> Key {
    (cell.one.clone(), cell.other.clone())
}

/// The codes that occur, the most frequent first, and nothing at the end.
fn codes(seen: &Confusion) -> Vec<Option<CodeId>> {
    let mut codes: Vec<Option<CodeId>> = Vec::new();
    for cell in &seen.cells {
        for code in [&cell.one, &cell.other] {
            if code.is_some() && !codes.contains(code) && codes.len() < MOST_CODES {
                codes.push(code.clone());
            }
        }
    }
    codes.push(None);
    codes
}

fn matrix(project: &Project, seen: &Confusion, open: &UseStateHandle<Option<Key>>) -> Html {
    let codes = codes(seen);
    let name = |code: &Option<CodeId>| words::code_or_nothing(project, code.as_ref());
    let most = seen.cells.iter().filter(|cell| cell.one != cell.other).map(|cell| cell.units);
    let most = most.max().unwrap_or(1).max(1);
    let cell = |one: &Option<CodeId>, other: &Option<CodeId>| {
        let found = seen.cells.iter().find(|cell| cell.one == *one && cell.other == *other);
        let Some(found) = found else { return html! { <td></td> } };
        if one.is_none() && other.is_none() {
            return html! { <td class="agreement-table__soft">{ number(found.units) }</td> };
        }
        let same = one == other;
        let level = if same { 0 } else { (found.units * 5).div_ceil(most).min(5) };
        let is_open = **open == Some(key(found));
        let onclick = {
            let (open, key) = (open.clone(), key(found));
            Callback::from(move |_: MouseEvent| open.set((!is_open).then(|| key.clone())))
        };
        let label = words::cell_is(&name(one), &name(other), i64::from(found.units));
        html! {
            <td data-level={level.to_string()} data-same={same.to_string()}>
                <button type="button" aria-expanded={is_open.to_string()} aria-label={label.clone()}
                    title={label} {onclick}>{ number(found.units) }</button>
            </td>
        }
    };
    html! {
        <div class="agreement__scroll">
            <table class="agreement__pairs" data-kind="confusion">
                <caption class="visually-hidden">{ words::confusion_table() }</caption>
                <thead>
                    <tr>
                        <td></td>
                        { for codes.iter().map(|code| html! { <th scope="col" dir="auto"><span>{ name(code) }</span></th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for codes.iter().map(|one| html! {
                        <tr>
                            <th scope="row" dir="auto">{ name(one) }</th>
                            { for codes.iter().map(|other| cell(one, other)) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct PassagesProps {
    view: Rc<View>,
    cell: Cell,
}

/// The annotations of a cell.
#[component]
fn Passages(props: &PassagesProps) -> Html {
    let send = use_send();
    let shown = use_state_eq(|| MOST_PASSAGES);
    let (project, cell) = (&props.view.project, &props.cell);
    let name = |code: &Option<CodeId>| words::code_or_nothing(project, code.as_ref());
    let known = cell.annotations.iter().filter_map(|(statement, id)| {
        Some((project.statement(*statement)?, project.annotation(*statement, *id)?))
    });
    let item = |(statement, annotation): (&Rc<_>, &Rc<Annotation>)| {
        let (id, place) = (annotation.statement, annotation.id);
        let onclick =
            send.reform(move |_: MouseEvent| AgreementMsg::PassageOpened(id, Some(place)));
        let quote = annotation.spans.quote(text_of(statement));
        let who = project.annotator(annotation.annotator).map(|it| visible(&it.name));
        html! {
            <li key={place.to_string()}>
                <button type="button" class="agreement__quote" dir="auto" title={words::open_passage()}
                    {onclick}><span lang={lang_of(statement)}>{ quote }</span></button>
                <p class="hint" dir="auto">
                    { who.unwrap_or_default() }{ " · " }
                    { words::code_or_nothing(project, Some(&annotation.code)) }{ " · " }
                    { statements::name(statement) }
                </p>
            </li>
        }
    };
    let rest = cell.annotations.len().saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        move |_: MouseEvent| shown.set(*shown + MOST_PASSAGES)
    };
    html! {
        <section class="agreement__panel">
            <h2>{ words::cell_passages(&name(&cell.one), &name(&cell.other)) }</h2>
            <ol class="agreement__disputes">{ for known.take(*shown).map(item) }</ol>
            if rest > 0 {
                <p>
                    <span class="hint">{ words::and_more(rest) }</span>{ " " }
                    <button type="button" class="link" onclick={more}>{ words::show_more() }</button>
                </p>
            }
        </section>
    }
}

fn text_of(statement: &annotator_core::project::statement::Statement) -> &str {
    statement.text.as_str()
}
