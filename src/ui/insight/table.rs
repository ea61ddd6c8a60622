//! The numbers as a table. It is one tab stop: the arrow keys go through its cells.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::picture::heat_map_of;
use super::{FoundProps, use_send};
use crate::browser::clipboard::copy;
use crate::browser::page::{document, is_right_to_left};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{insight as words, number};
use annotator_app::insight::asked::{ColumnHeads, Numbers as Form};
use annotator_app::insight::files::table;
use annotator_app::insight::numbers::{Shown, Value, largest};
use annotator_app::insight::{Found, InsightMsg};
use annotator_app::msg::Msg;
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::table_files::{csv, tsv};
use annotator_core::codebook::Looks;
use annotator_core::insight::Sums;
use annotator_core::project::id::CodeId;
use annotator_pictures::vega_lite::heat_map_spec;
use annotator_pictures::{Direction, HeatMapData, Options, SvgOptions, heat_map, svg};

/// How many lines are drawn at first, and how many more each time.
const MOST: usize = 200;
/// How many steps of darkness there are.
const STEPS: f64 = 5.0;

/// What is drawn. Statements and values are lines and codes are columns, because there are more of
/// the former.
pub(super) struct Drawn<'a> {
    pub(super) found: &'a Found,
    pub(super) looks: Looks<'a>,
    pub(super) form: Form,
    pub(super) sums: Sums,
    cells: Vec<Shown>,
    rows: Vec<String>,
    columns: Vec<String>,
    /// Whether lines are the columns of the matrix.
    turned: bool,
    open: Option<(usize, usize)>,
}

impl<'a> Drawn<'a> {
    fn of(FoundProps { view, found }: &'a FoundProps) -> Self {
        let (form, sums) = (view.room.asked.numbers, found.matrix.sums());
        Self {
            found,
            looks: view.project.codebook.looks(),
            form,
            cells: form.shown(&found.matrix, &sums),
            sums,
            rows: words::row_names(&view.project, found),
            columns: words::column_names(&view.project, found),
            turned: !matches!(found.heads.columns, ColumnHeads::Codes(_)),
            open: view.room.looking.as_ref().map(|it| (it.row, it.column)),
        }
    }

    pub(super) fn lines(&self) -> &[String] {
        if self.turned { &self.columns } else { &self.rows }
    }

    pub(super) fn across(&self) -> &[String] {
        if self.turned { &self.rows } else { &self.columns }
    }

    /// The row and column of the matrix.
    fn place(&self, line: usize, across: usize) -> (usize, usize) {
        if self.turned { (across, line) } else { (line, across) }
    }

    pub(super) fn sum(&self, line: usize) -> u64 {
        if self.turned { self.sums.column(line) } else { self.sums.row(line) }
    }

    pub(super) fn sum_below(&self, across: usize) -> u64 {
        if self.turned { self.sums.row(across) } else { self.sums.column(across) }
    }

    /// The number in a line.
    pub(super) fn shown(&self, line: usize, across: usize) -> Option<&Shown> {
        let (row, column) = self.place(line, across);
        self.cells.get(row * self.found.matrix.columns + column)
    }

    /// The code of a line or of what goes across, if it is one.
    pub(super) fn code(&self, in_lines: bool, at: usize) -> Option<&CodeId> {
        let heads = &self.found.heads;
        match &heads.columns {
            _ if in_lines != self.turned => heads.rows.get(at),
            ColumnHeads::Codes(codes) => codes.get(at),
            _ => None,
        }
    }

    fn mark(&self, in_lines: bool, at: usize) -> Html {
        self.code(in_lines, at).map(|code| mark_among(&self.looks, code)).unwrap_or_default()
    }
}

#[component]
pub(super) fn Numbers(props: &FoundProps) -> Html {
    let (send, dispatch) = (use_send(), use_dispatch());
    let shown = use_state_eq(|| MOST);
    let drawn = Drawn::of(props);
    let rest = drawn.lines().len().saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        move |_: MouseEvent| shown.set(*shown + MOST)
    };
    html! {
        <div class="insight__figure">
            <p class="hint">{ words::what(&props.found, drawn.sums.all) }</p>
            <div class="insight__scroll">{ grid(&drawn, *shown, &send) }</div>
            if rest > 0 {
                <p>
                    <span class="hint">{ words::more(rest) }</span>{ " " }
                    <button type="button" class="link" onclick={more}>{ words::show_more() }</button>
                </p>
            }
            <p class="insight__reading" dir="auto">{ reading(&drawn) }</p>
            { actions(props, &dispatch) }
        </div>
    }
}

/// What the numbers say.
fn reading(drawn: &Drawn) -> String {
    let Some((row, column)) = largest(&drawn.found.matrix) else {
        return words::no_overlap().to_owned();
    };
    let (Some(row_name), Some(column_name)) = (drawn.rows.get(row), drawn.columns.get(column))
    else {
        return String::new();
    };
    let count = number(drawn.found.matrix.cell(row, column).count);
    if drawn.turned {
        let of = number(drawn.sums.row(row));
        words::reading_statements(row_name, column_name, &count, &of)
    } else {
        words::reading(row_name, column_name, &count, &number(drawn.sums.all))
    }
}

/// What can be done with the numbers: they are saved as they are shown. That is made when it is
/// wanted, not each time the numbers are drawn.
fn actions(props: &FoundProps, dispatch: &Callback<Msg>) -> Html {
    let save = |ending: &'static str, media_type: &'static str, of: fn(&FoundProps) -> String| {
        let props = props.clone();
        dispatch.reform(move |_: MouseEvent| {
            let content = of(&props);
            PassagesMsg::FileWanted { of: "insight", ending, media_type, content }.send()
        })
    };
    let copied = {
        let props = props.clone();
        move |_: MouseEvent| {
            let (head, rows) = numbers(&props);
            copy(&tsv(&head, &rows));
        }
    };
    let table = save("csv", "text/csv", |props| {
        let (head, rows) = numbers(props);
        csv(&head, rows.into_iter())
    });
    let drawing = save("svg", "image/svg+xml", drawing);
    let spec = save("vl.json", "application/json", |props| heat_map_spec(&picture(props)));
    html! {
        <div class="insight__actions" role="group" aria-label={words::actions()}>
            <button type="button" class="button" onclick={copied}>{ words::copy_table() }</button>
            <button type="button" class="button" onclick={drawing}>{ words::save_svg() }</button>
            <button type="button" class="button" onclick={table}>{ words::save_csv() }</button>
            <button type="button" class="button" onclick={spec}>{ words::save_vega() }</button>
        </div>
    }
}

fn numbers(FoundProps { view, found }: &FoundProps) -> (Vec<String>, Vec<Vec<String>>) {
    let columns = words::column_names(&view.project, found);
    table(&view.project.codebook, found, view.room.asked.numbers, &columns)
}

fn picture(props: &FoundProps) -> HeatMapData {
    let title = words::heading(&props.view.project, &props.view.room.asked);
    heat_map_of(&Drawn::of(props), title)
}

fn drawing(props: &FoundProps) -> String {
    let direction =
        if is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
    let options = Options { direction, ..Options::default() };
    svg(&heat_map(&picture(props), &options), &SvgOptions::default())
}

fn grid(drawn: &Drawn, most: usize, send: &Callback<InsightMsg>) -> Html {
    let sums = drawn.form == Form::Counts;
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
            <caption class="visually-hidden">{ words::what(drawn.found, drawn.sums.all) }</caption>
            <thead>
                <tr>
                    <td />
                    { for heads }
                    if sums { <th scope="col" class="insight__sum">{ words::sum() }</th> }
                </tr>
            </thead>
            <tbody onkeydown={Callback::from(|event: KeyboardEvent| move_by_key(&event))}>{ for lines }</tbody>
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

/// Goes to the next cell in the direction of an arrow key.
fn move_by_key(event: &KeyboardEvent) {
    let from = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let Some(cell) = from.and_then(|it| it.get_attribute("data-cell")) else { return };
    let Some((line, across)) = cell.split_once('-') else { return };
    let (Ok(line), Ok(across)) = (line.parse::<i32>(), across.parse::<i32>()) else { return };
    let forward = if is_right_to_left() { -1 } else { 1 };
    let (line, across) = match event.key().as_str() {
        "ArrowUp" => (line - 1, across),
        "ArrowDown" => (line + 1, across),
        "ArrowRight" => (line, across + forward),
        "ArrowLeft" => (line, across - forward),
        _ => return,
    };
    let selector = format!("[data-cell='{line}-{across}']");
    let next = document().and_then(|it| it.query_selector(&selector).ok().flatten());
    if let Some(next) = next.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        let _ = next.focus();
    }
}
