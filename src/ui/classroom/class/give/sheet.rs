//! The platform's own grade sheet: chosen, shown as it will be, and saved.

use std::rc::Rc;

use yew::prelude::*;

use super::super::View;
use super::feedback::{check, wait};
use super::table::Rows;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::one_file::{AsksFor, OneFile};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{giving as words, quoted, teaching};
use annotator_app::classroom::giving::{Giving, GivingMsg, WrittenFile};
use annotator_app::later::Later;
use annotator_core::project::id::HandInId;
use annotator_core::text::direction::visible;
use annotator_jobs::giving::SheetReport;

#[derive(PartialEq, Properties)]
pub struct SheetProps {
    pub view: Rc<View>,
    pub giving: Later<Giving>,
}

#[component]
pub fn GradeSheet(props: &SheetProps) -> Html {
    let giving = &props.giving;
    let choose = |name: &'static str, primary: bool| {
        html! { <OneFile {name} {primary} asks_for={AsksFor::Sheet} /> }
    };
    let content = match (&giving.sheet, &giving.report) {
        (None, _) => html! {
            <>
                <p class="giving__lead">{ words::sheet_lead() }</p>
                <div class="giving__foot">{ choose(words::choose_sheet(), true) }</div>
            </>
        },
        (Some(sheet), None) => html! {
            <>
                <p class="giving__lead"><strong dir="auto">{ visible(&sheet.name) }</strong></p>
                <p class="hint" role="status">
                    { if giving.failed.is_some() { words::not_written() } else { words::reading_sheet() } }
                </p>
                <div class="giving__foot">{ choose(words::another_sheet(), false) }</div>
            </>
        },
        (Some(sheet), Some(Err(sentence))) => html! {
            <>
                <p class="giving__problem" role="alert">
                    <strong dir="auto">{ quoted(&sheet.name) }</strong>{ " " }{ sentence }
                </p>
                <div class="giving__foot">{ choose(words::another_sheet(), true) }</div>
            </>
        },
        (Some(sheet), Some(Ok(report))) => html! {
            <>
                <p class="giving__lead">
                    <strong dir="auto">{ visible(&sheet.name) }</strong>
                    { " " }
                    <span class="hint">{ words::about_sheet(report) }</span>
                    { " " }
                    { choose(words::another_sheet(), false) }
                </p>
                <Filled view={props.view.clone()} giving={giving.clone()} report={Rc::clone(report)} />
            </>
        },
    };
    html! {
        <section class="giving__card" data-kind="sheet" aria-labelledby="giving-sheet">
            <h2 id="giving-sheet">{ words::sheet_title() }</h2>
            { content }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct FilledProps {
    view: Rc<View>,
    giving: Later<Giving>,
    report: Rc<SheetReport>,
}

/// The sheet as it will be, and what belongs to no row.
#[component]
fn Filled(props: &FilledProps) -> Html {
    let dispatch = use_dispatch();
    let FilledProps { view, giving, report } = props;
    let changes = report.grades > 0 || report.comments > 0;
    let matched = report.rows.iter().filter(|row| row.hand_in.is_some()).count();
    let comments = dispatch.reform(|on: bool| GivingMsg::CommentsWanted(on).into());
    html! {
        <>
            <div class="giving__choices">
                <Column report={report.clone()} />
                if report.no_comments {
                    <p class="hint">{ words::no_comments_hint() }</p>
                } else {
                    <div>
                        { check("fill-comments", words::fill_comments(), giving.filling.comments, false, &comments) }
                        <p class="hint">{ words::fill_comments_hint() }</p>
                    </div>
                }
            </div>
            <Rows view={view.clone()} report={report.clone()} />
            <ul class="list giving__checks">
                <li data-kind="ok">{ words::matched(matched) }</li>
                if !report.unmatched.is_empty() {
                    <li data-kind="open">
                        { words::unmatched(report.unmatched.len()) }
                        <Unmatched view={view.clone()} report={report.clone()} />
                    </li>
                }
                if changes {
                    <li data-kind="ok">{ words::cells_change(report.grades, report.comments) }</li>
                } else {
                    <li data-kind="open">{ words::nothing_to_fill() }</li>
                }
                for (at, problem) in report.problems.iter().enumerate() {
                    <li key={at} data-kind="open" dir="auto">{ problem }</li>
                }
            </ul>
            <div class="giving__foot">
                { wait(giving, WrittenFile::Sheet) }
                <button type="button" class="button" data-kind="primary"
                    disabled={!changes || giving.writing.is_some()}
                    onclick={dispatch.reform(|_: MouseEvent| GivingMsg::SheetWanted.into())}>
                    { words::save_sheet() }
                </button>
            </div>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct ColumnProps {
    report: Rc<SheetReport>,
}

/// The column that is filled, if there are several.
#[component]
fn Column(props: &ColumnProps) -> Html {
    let dispatch = use_dispatch();
    let report = &props.report;
    let Some(now) = report.column else {
        return html! { <p class="giving__problem">{ words::no_column() }</p> };
    };
    if report.columns.len() < 2 {
        return Html::default();
    }
    let entries = report.columns.iter().enumerate().map(|(at, column)| Entry {
        disabled: column.read_only,
        ..Entry::new(at.to_string(), words::column(column))
    });
    let onchoose = Callback::from(move |chosen: String| {
        if let Ok(column) = chosen.parse() {
            dispatch.emit(GivingMsg::ColumnChosen(column).into());
        }
    });
    html! {
        <div class="field-row">
            <label for="giving-column">{ words::which_column() }</label>
            <Select id="giving-column" value={now.to_string()}
                entries={entries.collect::<Vec<_>>()} {onchoose} />
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct UnmatchedProps {
    view: Rc<View>,
    report: Rc<SheetReport>,
}

/// The hand-ins without a row, each with a list of the free rows.
#[component]
fn Unmatched(props: &UnmatchedProps) -> Html {
    let UnmatchedProps { view, report } = props;
    let free = report.rows.iter().filter(|row| row.hand_in.is_none());
    let free = free.map(|row| Entry::new(row.row.to_string(), words::row(row)));
    let choose = Entry::new("", words::choose_row());
    let entries: Vec<Entry> = std::iter::once(choose).chain(free).collect();
    html! {
        <ul class="list giving__unmatched">
            for (hand_in, pseudonym) in &report.unmatched {
                <RowOf key={hand_in.to_string()} hand_in={*hand_in} entries={entries.clone()}
                    name={name_of(view, *hand_in, pseudonym)} />
            }
        </ul>
    }
}

/// What a hand-in is called: by a number if names are hidden.
pub fn name_of(view: &View, hand_in: HandInId, pseudonym: &str) -> String {
    view.name_of(hand_in).map_or_else(|| visible(pseudonym), |name| teaching::student(&name))
}

#[derive(PartialEq, Properties)]
struct RowOfProps {
    hand_in: HandInId,
    name: AttrValue,
    entries: Vec<Entry>,
}

#[component]
fn RowOf(props: &RowOfProps) -> Html {
    let dispatch = use_dispatch();
    let hand_in = props.hand_in;
    let onchoose = Callback::from(move |chosen: String| {
        dispatch.emit(GivingMsg::RowChosen(hand_in, chosen.parse().ok()).into());
    });
    let id = format!("row-of-{hand_in}");
    html! {
        <li>
            <label for={id.clone()} dir="auto">{ words::row_for(props.name.as_str()) }</label>
            <Select {id} value="" entries={props.entries.clone()} {onchoose} />
        </li>
    }
}
