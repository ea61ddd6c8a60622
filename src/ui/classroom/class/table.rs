//! The table of works.

use std::rc::Rc;

use yew::prelude::*;

use super::grade::GradeField;
use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View};
use crate::browser::clock::local_time;
use crate::ui::classroom::spread::spread;
use crate::ui::words::{calibration, number, self_check, teaching as words};
use annotator_app::classroom::class_table::{computed_points, measured, name, sorted};
use annotator_app::classroom::teaching::{Column, TeachingMsg};
use annotator_core::classroom::class::Grading;
use annotator_core::classroom::collect::Remark;
use annotator_jobs::class::{ClassReport, ClassRow};

/// The table of works.
#[component]
pub fn Works(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let (view, report) = (&*props.view, &props.report);
    let columns = columns(report, view);
    let rows = sorted(report, &view.class, view.shown.sort);
    html! {
        <div class="class__scroll">
            <table class="class-table">
                <caption class="visually-hidden">{ words::class_table() }</caption>
                <thead>
                    <tr>
                        for column in &columns { { head(*column, view, &teacher) } }
                        <th scope="col">{ words::spread_column() }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in rows.iter().filter_map(|at| report.rows.get(*at)) {
                        { work(row, &columns, props, &teacher) }
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The columns that have something to show.
fn columns(report: &ClassReport, view: &View) -> Vec<Column> {
    let all = [
        Column::Name,
        Column::Group,
        Column::Passages,
        Column::Records,
        Column::Precision,
        Column::Recall,
        Column::Likeness,
        Column::Fields,
        Column::OpenFields,
        Column::Codes,
        Column::LongestGap,
        Column::Checks,
        Column::Calibration,
        Column::HandedIn,
        Column::Grade,
    ];
    let has_key = report.key_revision.is_some();
    let summary = view.class.grading == Grading::Summary;
    let any = |is: &dyn Fn(&ClassRow) -> bool| report.rows.iter().any(is);
    let is_shown = |column: &Column| match column {
        Column::Checks => any(&|row| !row.checks.is_empty()),
        Column::Calibration => any(&|row| row.calibrated.is_some()),
        Column::Group => any(&|row| !row.group.is_empty()),
        Column::Records => any(&|row| row.records.0 > 0),
        Column::Precision | Column::Recall | Column::Likeness => has_key,
        Column::Fields => any(&|row| row.score.is_some_and(|score| score.fields > 0)),
        Column::OpenFields => {
            view.exercise.layers.iter().any(|layer| layer.fields.iter().any(|field| field.required))
        }
        Column::Codes | Column::LongestGap => summary,
        Column::Grade => !summary || !view.class.grades.is_empty(),
        Column::Name | Column::Passages | Column::HandedIn => true,
    };
    all.into_iter().filter(is_shown).collect()
}

fn head(column: Column, view: &View, teacher: &Teacher) -> Html {
    let sorted = match view.shown.sort {
        (by, true) if by == column => "descending",
        (by, false) if by == column => "ascending",
        _ => "none",
    };
    html! {
        <th scope="col" aria-sort={sorted} data-kind={kind(column)}>
            <button type="button" title={words::column_hint(column)}
                onclick={teacher.on(move || TeachingMsg::Sorted(column))}>
                { words::column(column) }
            </button>
        </th>
    }
}

fn kind(column: Column) -> Option<&'static str> {
    let is_text = matches!(column, Column::Name | Column::Group | Column::HandedIn);
    (!is_text).then_some("number")
}

fn work(row: &ClassRow, columns: &[Column], props: &ReportProps, teacher: &Teacher) -> Html {
    let ReportProps { view, report } = props;
    let student = words::student(&name(report, &view.class, row));
    html! {
        <tr key={row.hand_in.to_string()}>
            for column in columns { { cell(*column, row, &student, view, teacher) } }
            <td>{ where_in_text(&row.spread) }</td>
        </tr>
    }
}

fn cell(column: Column, row: &ClassRow, student: &str, view: &Rc<View>, teacher: &Teacher) -> Html {
    let score = row.score.map(|score| measured(&score, view.class.measure));
    let content = match column {
        Column::Name => {
            let id = row.hand_in;
            let open = teacher.on(move || TeachingMsg::WorkOpened(Some(id)));
            return html! {
                <th scope="row">
                    <button type="button" class="link" dir="auto"
                        aria-label={words::open_work_of(student)} onclick={open}>{ student }</button>
                </th>
            };
        }
        Column::Grade => {
            return html! {
                <td data-kind="number">
                    <GradeField hand_in={row.hand_in} id="grade" by_formula={computed_points(&view.class, row)}
                        by_hand={view.class.grades.get(&row.hand_in).cloned()}
                        label={words::grade_of(student)} />
                </td>
            };
        }
        Column::Group => html! { <span dir="auto">{ &row.group }</span> },
        Column::Passages => html! { number(row.passages) },
        Column::Records => of_both(row.records.1, row.records.0),
        Column::Precision => html! { words::share(score.and_then(|it| it.precision)) },
        Column::Recall => html! { words::share(score.and_then(|it| it.recall)) },
        Column::Likeness => {
            html! { <strong>{ words::share(score.and_then(|it| it.f1)) }</strong> }
        }
        Column::Fields => of_both(
            row.score.map_or(0, |score| score.fields_right),
            row.score.map_or(0, |score| score.fields),
        ),
        Column::OpenFields => html! { number(row.open_fields) },
        Column::Codes => html! { number(row.codes) },
        Column::LongestGap => html! { number(row.longest_gap) },
        Column::Checks => match row.checks.last() {
            Some(last) => html! {
                self_check::checks_made(row.checks.len(), last.found, last.of)
            },
            None => html! { words::nothing() },
        },
        Column::Calibration => match &row.calibrated {
            Some(calibrated) => html! { calibration::in_class(calibrated) },
            None => html! { words::nothing() },
        },
        Column::HandedIn => {
            let is_late = row.remarks.iter().any(|it| matches!(it, Remark::Late { .. }));
            html! {
                <>
                    { words::moment(local_time(row.handed_in.0)) }
                    if is_late { { " " }<span class="class__late">{ words::late_mark() }</span> }
                </>
            }
        }
    };
    html! { <td data-kind={kind(column)}>{ content }</td> }
}

fn of_both(part: u32, all: u32) -> Html {
    if all == 0 {
        return html! { words::nothing() };
    }
    html! { words::of_both(i64::from(part), i64::from(all)) }
}

/// Where in the text somebody worked.
fn where_in_text(parts: &[u32]) -> Html {
    let most = parts.iter().copied().max().unwrap_or_default();
    if most == 0 {
        return html! { words::nothing() };
    }
    let at = parts.iter().position(|part| *part == most).unwrap_or_default();
    spread(parts, words::spread_words(at + 1))
}
