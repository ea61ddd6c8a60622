//! The passages of all cells as a table.

use std::collections::HashMap;

use yew::prelude::*;

use super::super::controls::more;
use super::super::outputs::{FileTable, as_csv, copied};
use super::FoundProps;
use super::drawn::Drawn;
use crate::ui::parts::lang::lang_in;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{insight as words, insight_actors as quote_words, statements};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::files::quotes_table;
use annotator_app::insight::quotes::MOST_QUOTES;
use annotator_app::msg::Msg;
use annotator_app::passages::PassagesMsg;
use annotator_core::insight::{CellQuotes, CountedPassage};
use annotator_core::text::direction::visible;

/// How many passages of a cell are shown.
const FIRST: usize = 3;
/// How many lines are drawn at first, and how many more each time.
const MOST_LINES: usize = 50;

#[component]
pub(super) fn Quotes(props: &FoundProps) -> Html {
    let shown = use_state_eq(|| MOST_LINES);
    let send = super::super::use_send();
    let quotes = props.view.room.quotes.as_ref();
    let Some(seen) = quotes.and_then(|quotes| quotes.seen.clone()) else {
        let counting = html! { <p class="hint" role="status">{ words::counting() }</p> };
        return if props.view.room.busy { counting } else { Html::default() };
    };
    let drawn = Drawn::of(props);
    let cells: HashMap<(usize, usize), &CellQuotes> =
        seen.iter().map(|cell| ((cell.row, cell.column), cell)).collect();
    let heads = drawn.across().iter().enumerate().map(|(at, name)| {
        html! { <th scope="col" key={at} dir="auto">{ drawn.mark(false, at) }{ " " }{ name }</th> }
    });
    let lines = drawn.lines().iter().enumerate().take(*shown).map(|(line, name)| {
        let cell = |across| {
            let place = drawn.place(line, across);
            html! { <td key={across}>{ cell(props, &drawn, place, cells.get(&place).copied(), &send) }</td> }
        };
        html! {
            <tr key={line}>
                <th scope="row" dir="auto">{ drawn.mark(true, line) }{ " " }{ name }</th>
                { for (0..drawn.across().len()).map(cell) }
            </tr>
        }
    });
    let rest = drawn.lines().len().saturating_sub(*shown);
    html! {
        <>
            <div class="insight__scroll">
                <table class="insight__quotes">
                    <caption class="visually-hidden">{ &drawn.about }</caption>
                    <thead><tr><td />{ for heads }</tr></thead>
                    <tbody>{ for lines }</tbody>
                </table>
            </div>
            { more(rest, &shown, MOST_LINES) }
        </>
    }
}

/// The first passages of a cell, and a way to all of them.
fn cell(
    props: &FoundProps,
    drawn: &Drawn,
    place: (usize, usize),
    cell: Option<&CellQuotes>,
    send: &Callback<InsightMsg>,
) -> Html {
    let Some(cell) = cell else {
        return html! { <span aria-hidden="true">{ "·" }</span> };
    };
    let quotes = cell.passages.iter().take(FIRST).enumerate();
    let quotes = quotes.map(|(at, passage)| quote(props, drawn, (at, passage), send));
    let count = drawn.found.matrix.cell(place.0, place.1).count as usize;
    let rest = count.saturating_sub(FIRST.min(cell.passages.len()));
    let name = |names: &[String], at: usize| names.get(at).cloned().unwrap_or_default();
    let (row, column) = (name(&drawn.rows, place.0), name(&drawn.columns, place.1));
    let open = drawn.open == Some(place);
    let onclick =
        send.reform(move |_: MouseEvent| InsightMsg::CellWanted((!open).then_some(place)));
    html! {
        <>
            <ul>{ for quotes }</ul>
            if rest > 0 {
                <button type="button" class="link" aria-expanded={open.to_string()} {onclick}
                    aria-label={quote_words::more_passages_of(rest, &row, &column)}>
                    { quote_words::more_passages(rest) }
                </button>
            }
        </>
    }
}

fn quote(
    props: &FoundProps,
    drawn: &Drawn,
    (at, passage): (usize, &CountedPassage),
    send: &Callback<InsightMsg>,
) -> Html {
    let (statement, annotation) = (passage.statement, passage.annotation);
    let open = send.reform(move |_: MouseEvent| InsightMsg::PassageOpened(statement, annotation));
    html! {
        <li key={at}>
            { mark_among(&drawn.looks, &passage.code) }
            <button type="button" class="insight__quote" dir="auto" title={words::open_passage()} onclick={open}>
                <span lang={lang_in(&props.view.project, statement)}>{ visible(&passage.quote) }</span>
            </button>
            <span class="hint" dir="auto">{ words::place_of(&props.view.project, passage) }</span>
        </li>
    }
}

/// A row for each cell and passage.
fn file_table(FoundProps { view, found }: &FoundProps) -> FileTable {
    let seen = view.room.quotes.as_ref().and_then(|quotes| quotes.seen.clone());
    let (rows, columns) =
        (words::row_names(&view.project, found), words::column_names(&view.project, found));
    let quotes = seen.unwrap_or_default();
    quotes_table(&view.project, found, &quotes, (&rows, &columns), statements::name_of)
}

/// What can be done with the passages. They are no picture.
pub(super) fn quote_actions(props: &FoundProps, dispatch: &Callback<Msg>) -> Html {
    let quotes = props.view.room.quotes.as_ref().and_then(|quotes| quotes.seen.as_ref());
    let Some(quotes) = quotes else { return Html::default() };
    let is_cut = quotes.iter().any(|cell| {
        props.found.matrix.cell(cell.row, cell.column).count as usize > cell.passages.len()
    });
    let saved = {
        let props = props.clone();
        dispatch.reform(move |_: MouseEvent| {
            let (of, ending, media_type) = ("insight-passages", "csv", "text/csv");
            let content = as_csv(file_table(&props));
            PassagesMsg::FileWanted { of, ending, media_type, content }.send()
        })
    };
    html! {
        <>
            if is_cut {
                <p class="hint">{ quote_words::passages_left_out(MOST_QUOTES) }</p>
            }
            <div class="insight__actions" role="group" aria-label={words::actions()}>
                <button type="button" class="button" onclick={copied(props, file_table)}>{ words::copy_table() }</button>
                <button type="button" class="button" onclick={saved}>{ quote_words::save_passages() }</button>
            </div>
        </>
    }
}
