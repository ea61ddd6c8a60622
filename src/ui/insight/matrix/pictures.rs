//! The numbers as pictures.

use super::super::labels::mark;
use super::super::scene::options;
use super::drawn::Drawn;
use super::flows::flows;
use crate::ui::words::{insight as words, number};
use annotator_app::insight::asked::{Form, Numbers};
use annotator_app::insight::numbers::{Shown, Value};
use annotator_pictures::vega_lite::{bars_spec, heat_map_spec, time_line_spec, triangle_spec};
use annotator_pictures::{
    BarGroup, BarsData, Cell, Edge, HeatMapData, Label, NetworkData, Node, Scene, Shading, Tick,
    TimeLineData, TimeSeries, TriangleData, bars, heat_map, network, round_ticks, time_line,
    triangle,
};

/// How many circles a network has at most.
pub(super) const MOST_NODES: usize = 60;
/// How many lines go over the years at most.
const MOST_LINES: usize = 12;

/// The picture of the numbers in the form that is asked for; of a table it is the shaded table.
pub(super) fn scene(drawn: &Drawn) -> Scene {
    match drawn.form {
        Form::Table => heat_map(&heat_map_of(drawn), &options()),
        Form::Bars => bars(&bars_of(drawn), &options()),
        Form::Lines => time_line(&lines_of(drawn), &options()),
        Form::Triangle => triangle(&triangle_of(drawn), &options()),
        Form::Network if drawn.is_of_records() => flows(drawn),
        Form::Network => network(&network_of(drawn), &options()),
    }
}

/// The picture as a Vega-Lite specification. A network is given as its triangle, or as its table if
/// its edges have a direction.
pub(super) fn spec(drawn: &Drawn) -> String {
    match drawn.form {
        Form::Network if drawn.is_of_records() => heat_map_spec(&heat_map_of(drawn)),
        Form::Triangle | Form::Network => triangle_spec(&triangle_of(drawn)),
        Form::Table => heat_map_spec(&heat_map_of(drawn)),
        Form::Bars => bars_spec(&bars_of(drawn)),
        Form::Lines => time_line_spec(&lines_of(drawn)),
    }
}

impl Drawn<'_> {
    /// The number of a cell in pictures: its place in the matrix.
    fn hit(&self, line: usize, across: usize) -> Option<usize> {
        let (row, column) = self.place(line, across);
        Some(row * self.found.matrix.columns + column)
    }

    fn cell(&self, line: usize, across: usize) -> Cell {
        let Some(shown) = self.shown(line, across) else { return Cell::default() };
        let (row, column) = self.place(line, across);
        let written = words::value(shown.value);
        let name = match (self.rows.get(row), self.columns.get(column)) {
            (Some(row), Some(column)) => words::cell(row, column, &written),
            _ => String::new(),
        };
        Cell { value: value(shown), written, hit: self.hit(line, across), name }
    }
}

fn labels(drawn: &Drawn, in_lines: bool) -> Vec<Label> {
    let names = if in_lines { drawn.lines() } else { drawn.across() };
    let label = |(at, name): (usize, &String)| {
        let mark = drawn.code(in_lines, at).map(|code| mark(&drawn.looks, code));
        Label { name: name.clone(), mark: mark.unwrap_or_default(), ..Label::default() }
    };
    names.iter().enumerate().map(label).collect()
}

/// What the picture shows: exactly the numbers of the table.
fn heat_map_of(drawn: &Drawn) -> HeatMapData {
    let (lines, across) = (drawn.lines().len(), drawn.across().len());
    let cell = |line: usize, at: usize| drawn.cell(line, at);
    let counts = drawn.numbers == Numbers::Counts;
    HeatMapData {
        title: drawn.title.clone(),
        about: drawn.about.clone(),
        together: if counts { words::sum().to_owned() } else { String::new() },
        rows: labels(drawn, true),
        columns: labels(drawn, false),
        cells: (0..lines).map(|line| (0..across).map(|at| cell(line, at)).collect()).collect(),
        row_sums: (0..lines).filter(|_| counts).map(|line| sum(drawn.sum(line))).collect(),
        column_sums: (0..across).filter(|_| counts).map(|at| sum(drawn.sum_below(at))).collect(),
        total: number(drawn.sums.all),
        shading: if drawn.numbers == Numbers::Residuals {
            Shading::Diverging
        } else {
            Shading::Share
        },
    }
}

fn value(shown: &Shown) -> Option<f64> {
    match shown.value {
        Value::Count(count) => Some(f64::from(count)),
        Value::Share(number) | Value::Residual(number) => Some(number),
        Value::Undefined => None,
    }
}

#[allow(clippy::cast_precision_loss)] // far below 2^52
fn sum(sum: u64) -> Cell {
    Cell { value: Some(sum as f64), written: number(sum), ..Cell::default() }
}

/// Every code with each one before it.
fn triangle_of(drawn: &Drawn) -> TriangleData {
    let lines = drawn.lines().len();
    TriangleData {
        title: drawn.title.clone(),
        about: drawn.about.clone(),
        codes: labels(drawn, true),
        cells: (0..lines).map(|line| (0..line).map(|at| drawn.cell(line, at)).collect()).collect(),
    }
}

/// A bar for each statement or group of statements.
fn bars_of(drawn: &Drawn) -> BarsData {
    let groups = labels(drawn, true).into_iter().enumerate().map(|(line, label)| BarGroup {
        label,
        parts: (0..drawn.across().len()).map(|at| drawn.cell(line, at)).collect(),
        written: number(drawn.sum(line)),
    });
    BarsData {
        title: drawn.title.clone(),
        about: drawn.about.clone(),
        series: labels(drawn, false),
        groups: groups.collect(),
        same_length: drawn.numbers == Numbers::RowShare,
    }
}

/// A line for each of the most frequent codes. Statements without a year are left out.
fn lines_of(drawn: &Drawn) -> TimeLineData {
    let years: Vec<usize> =
        (0..drawn.lines().len()).filter(|at| !drawn.is_without_value(*at)).collect();
    let mut codes: Vec<usize> = (0..drawn.across().len()).collect();
    codes.sort_by_key(|at| std::cmp::Reverse(drawn.sum_below(*at)));
    codes.truncate(MOST_LINES);
    let names = labels(drawn, false);
    let series = codes.iter().map(|code| {
        let cells = || years.iter().map(|year| drawn.cell(*year, *code));
        TimeSeries {
            label: names.get(*code).cloned().unwrap_or_default(),
            values: cells().map(|cell| cell.value).collect(),
            written: cells().next_back().map(|cell| cell.written).unwrap_or_default(),
            hits: cells().map(|cell| cell.hit).collect(),
            names: cells().map(|cell| cell.name).collect(),
        }
    });
    let lines: Vec<TimeSeries> = series.collect();
    let values = lines.iter().flat_map(|line| line.values.iter().copied().flatten());
    let most = values.fold(0.0, f64::max);
    let tick = |value| Tick { value, written: words::value_like(drawn.numbers, value) };
    TimeLineData {
        title: drawn.title.clone(),
        about: drawn.about.clone(),
        points: years.iter().filter_map(|at| drawn.lines().get(*at)).cloned().collect(),
        lines,
        ticks: round_ticks(most).into_iter().map(tick).collect(),
    }
}

/// The codes that come together with most others, and how often.
#[allow(clippy::cast_precision_loss)] // far below 2^52
fn network_of(drawn: &Drawn) -> NetworkData {
    let mut codes: Vec<usize> = (0..drawn.lines().len()).collect();
    codes.sort_by_key(|at| std::cmp::Reverse(drawn.sum_with_others(*at)));
    codes.truncate(MOST_NODES);
    codes.sort_unstable();
    let names = labels(drawn, true);
    let nodes = codes.iter().map(|code| Node {
        label: names.get(*code).cloned().unwrap_or_default(),
        weight: drawn.sum_with_others(*code) as f64,
        name: words::node(
            drawn.lines().get(*code).map_or("", |it| it),
            &number(drawn.sum_with_others(*code)),
        ),
    });
    let mut edges = Vec::new();
    for (from, one) in codes.iter().enumerate() {
        for (to, other) in codes.iter().enumerate().skip(from + 1) {
            let Cell { value, hit, name, .. } = drawn.cell(*one, *other);
            if let Some(weight) = value.filter(|it| *it > 0.0) {
                edges.push(Edge { from, to, weight, hit, name });
            }
        }
    }
    NetworkData {
        title: drawn.title.clone(),
        about: drawn.about.clone(),
        nodes: nodes.collect(),
        edges,
        directed: false,
    }
}
