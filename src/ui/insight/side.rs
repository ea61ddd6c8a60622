//! What the room can show, one click away.

use yew::prelude::*;

use super::View;
use crate::ui::words::insight as words;
use annotator_app::insight::asked::{Across, Asked};
use annotator_app::insight::records::RecordsAsked;
use annotator_app::insight::{InsightMsg, View as Shown};
use annotator_core::insight::query::{Queries, Query};
use annotator_words::{
    insight_compare as compare, insight_report as report, insight_summaries as summaries,
};

/// An entry: its name, whether it is shown now, and what is sent to show it.
type Entry = (String, bool, InsightMsg);

/// The list at the side.
pub(super) fn side(view: &View, send: &Callback<InsightMsg>) -> Html {
    html! {
        <nav class="insight__side" aria-label={words::views()}>
            { section(words::ask(), queries(view), send) }
            { section(words::numbers(), matrices(view), send) }
            { section(words::pictures(), vec![entry(view, words::portraits(), Shown::Portraits)], send) }
            { section(words::commitments(), vec![
                entry(view, words::table_and_dates(), Shown::Commitments),
                entry(view, compare::compare(), Shown::Compare),
            ], send) }
            { section(summaries::own_words(), vec![entry(view, summaries::summaries(), Shown::Summaries)], send) }
            { section(report::out(), vec![entry(view, report::report(), Shown::Report)], send) }
        </nav>
    }
}

fn section(name: &'static str, entries: Vec<Entry>, send: &Callback<InsightMsg>) -> Html {
    let entries = entries.into_iter().map(|(name, is_now, msg)| {
        let current = is_now.then_some("page");
        let onclick = send.reform(move |_: MouseEvent| msg.clone());
        html! {
            <li>
                <button type="button" dir="auto" aria-current={current} {onclick}>{ name }</button>
            </li>
        }
    });
    html! { <><h2>{ name }</h2><ul>{ for entries }</ul></> }
}

fn entry(view: &View, name: &'static str, shown: Shown) -> Entry {
    (name.to_owned(), view.room.view == shown, InsightMsg::ViewChosen(shown))
}

/// The query, and those that are saved.
fn queries(view: &View) -> Vec<Entry> {
    let asked = &view.room.query.asked;
    let is_now = |query: &Query| view.room.view == Shown::Query && query == asked;
    let saved: Vec<Entry> = Queries::read(&view.project.attachments)
        .queries
        .into_iter()
        .map(|it| (it.name, is_now(&it.query), InsightMsg::QueryAsked(Box::new(it.query))))
        .collect();
    let is_saved = saved.iter().any(|(_, is_now, _)| *is_now);
    let shown = view.room.view == Shown::Query && !is_saved;
    let mut all = vec![(words::query().to_owned(), shown, InsightMsg::ViewChosen(Shown::Query))];
    all.extend(saved);
    all
}

/// The matrices that are asked for most.
fn matrices(view: &View) -> Vec<Entry> {
    let now = &view.room.asked;
    let codebook = &view.project.codebook;
    let rows = now.row_layer(codebook);
    let mut all = vec![Across::Commitments];
    all.extend(rows.map(Across::Layer));
    all.extend([Across::Statements, Across::Delegations, Across::Years]);
    let records = RecordsAsked::default();
    all.extend(records.fields(codebook).map(|_| Across::Records(records)));
    let is_now = |asked: &Asked| match (asked.column_layer(codebook), now.column_layer(codebook)) {
        (None, None) if asked.columns.records().is_some() => now.columns.records().is_some(),
        (None, None) => asked.columns == now.columns,
        (one, other) => one == other,
    };
    let mut entries: Vec<Entry> = Vec::new();
    for columns in all {
        let asked = Asked { columns, ..now.clone() };
        let name = words::heading(&view.project, &asked);
        if entries.iter().all(|(before, ..)| *before != name) {
            let shown = view.room.view == Shown::Matrix && is_now(&asked);
            entries.push((name, shown, InsightMsg::Asked(Box::new(asked))));
        }
    }
    entries
}
