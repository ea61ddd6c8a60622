//! The rows of a grade sheet as they will be.

use std::rc::Rc;

use yew::prelude::*;

use super::super::View;
use super::sheet::name_of;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::giving as words;
use annotator_app::classroom::giving::GivingMsg;
use annotator_core::text::direction::visible;
use annotator_jobs::giving::{SheetReport, SheetRow};

#[derive(PartialEq, Properties)]
pub struct RowsProps {
    pub view: Rc<View>,
    pub report: Rc<SheetReport>,
}

#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let RowsProps { view, report } = props;
    let titles = [
        (words::row_column(), true),
        (words::name_column(), false),
        (words::grade_before(), true),
        (words::grade_after(), true),
        (words::comment_column(), false),
        (words::work_column(), false),
    ];
    let title = |(title, number): (&'static str, bool)| {
        let kind = number.then_some("number");
        html! { <th scope="col" data-kind={kind}>{ title }</th> }
    };
    html! {
        <div class="giving__rows" tabindex="0" role="region" aria-label={words::sheet_as_it_will_be()}>
            <table class="class-table" data-kind="small">
                <thead>
                    <tr>for one in titles { { title(one) } }</tr>
                </thead>
                <tbody>
                    for row in &report.rows {
                        <Row key={row.row} view={view.clone()} row={row.clone()} />
                    }
                </tbody>
            </table>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct RowProps {
    view: Rc<View>,
    row: SheetRow,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let dispatch = use_dispatch();
    let RowProps { view, row } = props;
    let name = if row.name.trim().is_empty() { &row.id } else { &row.name };
    let filled = |new: &Option<String>| new.is_some().then_some("true");
    let grade = row.new_grade.as_ref().unwrap_or(&row.grade);
    let own = row.hand_in.map(|hand_in| {
        let student = name_of(view, hand_in, "");
        let label = words::not_this_row_of(&student, row.row);
        let onclick =
            dispatch.reform(move |_: MouseEvent| GivingMsg::RowChosen(hand_in, None).into());
        html! {
            <>
                <span dir="auto">{ student }</span>
                { " " }
                <button type="button" class="text-button" aria-label={label} {onclick}>
                    { words::not_this_row() }
                </button>
            </>
        }
    });
    let comment = row.new_comment.as_deref().map(|comment| comment.replace("<br>", " "));
    html! {
        <tr>
            <td data-kind="number">{ row.row }</td>
            <th scope="row" dir="auto">{ visible(name) }</th>
            <td data-kind="number">{ visible(&row.grade) }</td>
            <td data-kind="number" data-filled={filled(&row.new_grade)}>{ visible(grade) }</td>
            <td data-filled={filled(&row.new_comment)} dir="auto">
                <span class="giving__comment">{ visible(&comment.unwrap_or_default()) }</span>
                for (at, why) in row.left_out.iter().enumerate() {
                    <span key={at} class="hint giving__left">{ why }</span>
                }
            </td>
            <td>{ own.unwrap_or_default() }</td>
        </tr>
    }
}
