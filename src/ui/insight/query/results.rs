//! The passages that fit a query.

use std::rc::Rc;

use yew::prelude::*;

use super::super::controls::more;
use super::super::outputs::{FileTable, as_csv, copied};
use super::super::working::{failed, progress};
use super::super::{View, ViewProps, use_send};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::lang::lang_in;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::all_tags::code_name;
use crate::ui::words::{insight as words, query as query_words, statements};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::query::hits_as_json;
use annotator_app::passages::PassagesMsg;
use annotator_core::codebook::Looks;
use annotator_core::insight::query::QueryHit;
use annotator_core::text::direction::visible;

/// How many passages are listed at first, and how many more each time.
const MOST: usize = 100;

#[component]
pub(super) fn Results(ViewProps { view }: &ViewProps) -> Html {
    let send = use_send();
    let most = use_state_eq(|| MOST);
    let state = &view.room.query;
    if let Some(failed) = failed(&view.room, &send) {
        return failed;
    }
    let Some(hits) = state.found.clone() else {
        return html! { <><p class="hint" role="status">{ words::counting() }</p>{ progress(&view.room, Html::default()) }</> };
    };
    let rest = hits.len().saturating_sub(*most);
    let looks = view.project.codebook.looks();
    let lines = hits.iter().take(*most).map(|hit| line(view, &looks, hit, &send));
    html! {
        <div class="insight__figure">
            if state.is_busy() { { progress(&view.room, Html::default()) } }
            <p role="status">{ query_words::results(hits.len(), state.statements()) }</p>
            if !hits.is_empty() {
                <table class="insight__list" data-list="query">
                    <caption class="visually-hidden">{ query_words::results(hits.len(), state.statements()) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::passage() }</th>
                            <th scope="col">{ words::code() }</th>
                            <th scope="col">{ query_words::place() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for lines }</tbody>
                </table>
                { more(rest, &most, MOST) }
                <Files view={Rc::clone(view)} />
            }
        </div>
    }
}

fn line(view: &View, looks: &Looks<'_>, hit: &QueryHit, send: &Callback<InsightMsg>) -> Html {
    let it = &hit.passage;
    let (statement, annotation) = (it.statement, it.annotation);
    let open = send.reform(move |_: MouseEvent| InsightMsg::PassageOpened(statement, annotation));
    html! {
        <tr key={annotation.0.to_string()}>
            <td dir="auto">
                <button type="button" class="query__passage" dir="auto" title={words::open_passage()} onclick={open}>
                    <span lang={lang_in(&view.project, statement)}>
                        <span class="query__context">{ visible(&hit.before) }</span>
                        <em class="query__words">{ visible(&it.quote) }</em>
                        <span class="query__context">{ visible(&hit.after) }</span>
                    </span>
                </button>
            </td>
            <td dir="auto">{ mark_among(looks, &it.code) }{ " " }{ code_name(&view.project.codebook, &it.code) }</td>
            <td dir="auto">{ words::place_of(&view.project, it) }</td>
        </tr>
    }
}

/// The passages as files.
#[component]
fn Files(ViewProps { view }: &ViewProps) -> Html {
    let dispatch = use_dispatch();
    let save = |ending: &'static str, media_type: &'static str, of: fn(&View) -> String| {
        let view = Rc::clone(view);
        dispatch.reform(move |_: MouseEvent| {
            let content = of(&view);
            PassagesMsg::FileWanted { of: "query", ending, media_type, content }.send()
        })
    };
    let copied = copied(view, |view| table(view));
    let as_csv = save("csv", "text/csv", |view| as_csv(table(view)));
    let as_json = save("json", "application/json", |view| {
        let (head, rows) = table(view);
        hits_as_json(&view.room.query.asked, &head, &rows)
    });
    html! {
        <div class="insight__actions" role="group" aria-label={query_words::files()}>
            <button type="button" class="button" onclick={copied}>{ words::copy_table() }</button>
            <button type="button" class="button" onclick={as_csv}>{ query_words::csv() }</button>
            <button type="button" class="button" onclick={as_json}>{ query_words::json() }</button>
        </div>
    }
}

fn table(view: &View) -> FileTable {
    let head = [
        "annotation",
        "code",
        "name",
        "before",
        "passage",
        "after",
        "statement",
        "paragraph",
        "annotator",
    ];
    let hits = view.room.query.found.clone().unwrap_or_default();
    let rows = hits.iter().map(|hit| {
        let it = &hit.passage;
        let annotator = view.project.annotator(it.annotator).map(|it| it.name.clone());
        vec![
            it.annotation.to_string(),
            it.code.to_string(),
            code_name(&view.project.codebook, &it.code),
            hit.before.clone(),
            it.quote.clone(),
            hit.after.clone(),
            statements::name_of(&view.project, it.statement),
            (it.paragraph + 1).to_string(),
            annotator.unwrap_or_default(),
        ]
    });
    (head.map(str::to_owned).to_vec(), rows.collect())
}
