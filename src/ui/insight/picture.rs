//! The numbers as a picture to save.

use super::table::Drawn;
use crate::ui::words::{insight as words, number};
use annotator_app::insight::asked::Numbers as Form;
use annotator_app::insight::numbers::{Shown, Value};
use annotator_core::codebook::{Looks, Paint, Pattern as LinePattern};
use annotator_core::project::id::CodeId;
use annotator_pictures::{Cell, HeatMapData, Label, Mark, Pattern, Shading, Stroke};

/// What the picture shows: exactly the numbers of the table.
pub(super) fn heat_map_of(drawn: &Drawn, title: String) -> HeatMapData {
    let (lines, across) = (drawn.lines().len(), drawn.across().len());
    let label = |in_lines: bool| {
        move |(at, name): (usize, &String)| {
            let mark = drawn.code(in_lines, at).map(|code| mark(&drawn.looks, code));
            Label { name: name.clone(), mark: mark.unwrap_or_default(), ..Label::default() }
        }
    };
    let cell = |line: usize, at: usize| drawn.shown(line, at).map(cell).unwrap_or_default();
    let counts = drawn.form == Form::Counts;
    HeatMapData {
        title,
        about: words::what(drawn.found, drawn.sums.all),
        together: if counts { words::sum().to_owned() } else { String::new() },
        rows: drawn.lines().iter().enumerate().map(label(true)).collect(),
        columns: drawn.across().iter().enumerate().map(label(false)).collect(),
        cells: (0..lines).map(|line| (0..across).map(|at| cell(line, at)).collect()).collect(),
        row_sums: (0..lines).filter(|_| counts).map(|line| sum(drawn.sum(line))).collect(),
        column_sums: (0..across).filter(|_| counts).map(|at| sum(drawn.sum_below(at))).collect(),
        total: number(drawn.sums.all),
        shading: if drawn.form == Form::Residuals { Shading::Diverging } else { Shading::Share },
    }
}

fn cell(shown: &Shown) -> Cell {
    let value = match shown.value {
        Value::Count(count) => Some(f64::from(count)),
        Value::Share(number) | Value::Residual(number) => Some(number),
        Value::Undefined => None,
    };
    Cell { value, written: words::value(shown.value), ..Cell::default() }
}

#[allow(clippy::cast_precision_loss)] // far below 2^52
fn sum(sum: u64) -> Cell {
    Cell { value: Some(sum as f64), written: number(sum), ..Cell::default() }
}

fn mark(looks: &Looks<'_>, code: &CodeId) -> Mark {
    let Some((look, paint)) = looks.get(code) else { return Mark::Nothing };
    let (slot, below) = (look.slot, look.step > 0);
    match paint {
        Paint::Tint => {
            let pattern = match look.pattern {
                LinePattern::Solid => Pattern::Plain,
                LinePattern::Dashed => Pattern::Dashed,
                LinePattern::Dotted => Pattern::Dotted,
                LinePattern::Double => Pattern::Hatched,
            };
            Mark::Block { slot, below, pattern }
        }
        Paint::Underline => {
            let stroke = match look.pattern {
                LinePattern::Solid => Stroke::Solid,
                LinePattern::Dashed => Stroke::Dashed,
                LinePattern::Dotted => Stroke::Dotted,
                LinePattern::Double => Stroke::Double,
            };
            Mark::Line { slot, below, stroke }
        }
    }
}
