//! The numbers as a table. It is one tab stop: the arrow keys go through its cells.

use yew::prelude::*;

use super::super::cells::move_by_key;
use super::super::controls::more;
use super::drawn::Drawn;
use crate::ui::words::{insight as words, number};
use annotator_app::insight::InsightMsg;
use annotator_app::insight::asked::Numbers;
use annotator_app::insight::numbers::Value;

/// How many lines are drawn at first, and how many more each time.
pub(super) const MOST: usize = 200;
/// How many steps of darkness there are.
const STEPS: f64 = 5.0;

/// The table of the first lines.
pub(super) fn table(
    drawn: &Drawn,
    shown: &UseStateHandle<usize>,
    send: &Callback<InsightMsg>,
) -> Html {
    let rest = drawn.lines().len().saturating_sub(**shown);
    html! {
        <>
            <div class="insight__scroll">{ grid(drawn, **shown, send) }</div>
            { more(rest, shown, MOST) }
        </>
    }
}

fn grid(drawn: &Drawn, most: usize, send: &Callback<InsightMsg>) -> Html {
    let sums = drawn.numbers == Numbers::Counts;
    let heads = drawn.across().iter().enumerate().map(|(at, name)| {
        html! { <th scope="col" key={at} dir="auto">{ drawn.mark(false, at) }{ " " }{ name }</th> }
    });
    let lines = drawn.lines().iter().enumerate().take(most).map(|(line, name)| {
        let cells = (0..drawn.across().len()).map(|across| cell(drawn, (line, across), send));
        html! {
            <tr key={line}>
                <th scope="row" dir="auto">{ drawn.mark(true, line) }{ " " }{ name }</th>
                { for cells }
                if sums { <td class="insight__sum">{ number(drawn.sum(line)) }</td> }
            </tr>
        }
    });
    let below = (0..drawn.across().len()).map(|at| {
        html! { <td class="insight__sum" key={at}>{ number(drawn.sum_below(at)) }</td> }
    });
    html! {
        <table class="insight__table">
            <caption class="visually-hidden">{ &drawn.about }</caption>
            <thead>
                <tr>
                    <td />
                    { for heads }
                    if sums { <th scope="col" class="insight__sum">{ words::sum() }</th> }
                </tr>
            </thead>
            <tbody onkeydown={Callback::from(|event| move_by_key(&event))}>{ for lines }</tbody>
            if sums {
                <tfoot>
                    <tr>
                        <th scope="row">{ words::sum() }</th>
                        { for below }
                        <td class="insight__sum"><b>{ number(drawn.sums.all) }</b></td>
                    </tr>
                </tfoot>
            }
        </table>
    }
}

fn cell(drawn: &Drawn, (line, across): (usize, usize), send: &Callback<InsightMsg>) -> Html {
    let (row, column) = drawn.place(line, across);
    let Some(shown) = drawn.shown(line, across) else { return Html::default() };
    let (Some(row_name), Some(column_name)) = (drawn.rows.get(row), drawn.columns.get(column))
    else {
        return Html::default();
    };
    let written = words::value(shown.value);
    let label = words::cell(row_name, column_name, &written);
    let open = drawn.open == Some((row, column));
    let first = drawn.open.unwrap_or(drawn.place(0, 0));
    let tabindex = if (row, column) == first { "0" } else { "-1" };
    let onclick =
        send.reform(move |_: MouseEvent| InsightMsg::CellWanted((!open).then_some((row, column))));
    let empty = matches!(shown.value, Value::Count(0) | Value::Undefined);
    html! {
        <td key={across} data-level={level(shown.shade)}>
            <button type="button" aria-label={label} aria-expanded={open.to_string()} {tabindex}
                data-cell={format!("{line}-{across}")} {onclick}>
                if empty { <span aria-hidden="true">{ "·" }</span> } else { { written } }
            </button>
        </td>
    }
}

/// The step of darkness, below 0 for less than expected.
#[allow(clippy::cast_possible_truncation)] // at most 5 either way
fn level(shade: f64) -> String {
    let steps = (shade.abs() * STEPS).ceil() as i32;
    (if shade < 0.0 { -steps } else { steps }).to_string()
}
