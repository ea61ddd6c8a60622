//! Stacked level bars, one for each group.

use crate::canvas::{Canvas, MARK_ROOM, Writing, baseline};
use crate::heat_map::draw_name;
use crate::scene::{Anchor, Cell, Label, Mark, Options, Paint, Pattern, Role, Scene, part};
use crate::text;

/// What [`bars`] draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarsData {
    pub title: String,
    pub about: String,
    /// What the parts of every bar are, for the legend.
    pub series: Vec<Label>,
    pub groups: Vec<BarGroup>,
    /// Whether each bar is as long as the longest, so that its parts are shares.
    pub same_length: bool,
}

/// A bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarGroup {
    pub label: Label,
    /// A part for each of the series. Negative values count as none.
    pub parts: Vec<Cell>,
    /// The sum in the reader's language.
    pub written: String,
}

impl BarGroup {
    fn sum(&self) -> f64 {
        self.parts.iter().map(amount).sum()
    }
}

fn amount(cell: &Cell) -> f64 {
    cell.number().unwrap_or_default().max(0.0)
}

const ROW: f64 = 36.0;
const BAR: f64 = 22.0;

/// A bar for each group, with the numbers that fit, and a legend.
pub fn bars(data: &BarsData, options: &Options) -> Scene {
    let room = options.room();
    let has_marks = data.groups.iter().any(|it| it.label.mark != Mark::Nothing);
    let names = data.groups.iter().map(|it| text::width(&it.label.name, Role::Label));
    let names = names.fold(0.0, f64::max).min(190.0_f64.min(room * 0.35));
    let plot = names + 14.0 + if has_marks { MARK_ROOM } else { 0.0 };
    let numbers = data.groups.iter().map(|it| text::width(&it.written, Role::Strong));
    let numbers = numbers.fold(0.0, f64::max).min(room * 0.25) + 12.0;
    let most = data.groups.iter().map(BarGroup::sum).fold(0.0, f64::max);
    let mut canvas = Canvas::default();
    for (at, group) in data.groups.iter().enumerate() {
        let middle = (at as f64 + 0.5) * ROW;
        if has_marks {
            draw_name(&mut canvas, &group.label, (middle, names, ROW));
        } else {
            let how = Writing::new(Anchor::Start, Role::Label).hit(group.label.hit);
            canvas.write_lines((0.0, middle), &group.label.name, (names + 0.01, 2), how);
        }
        let whole = if data.same_length { group.sum() } else { most };
        let long = room - plot - numbers;
        let end = draw_parts(&mut canvas, data, group, (plot, middle, long, whole));
        let how = Writing::new(Anchor::Start, Role::Strong).hit(group.label.hit);
        canvas.write_lines((end + 8.0, middle), &group.written, (numbers - 11.0, 1), how);
    }
    let y = data.groups.len() as f64 * ROW + 14.0;
    let series: Vec<Label> = data.series.iter().map(as_area).collect();
    let y = canvas.legend(&series, (y, room));
    canvas.finish((&data.title, &data.about), (room, y + 4.0), options)
}

/// The label with the mark that parts of bars have: a commitment, which is a line elsewhere, has
/// the pattern nearest to its line.
fn as_area(label: &Label) -> Label {
    let mark = match label.mark {
        Mark::Line { slot, below, stroke } => {
            Mark::Block { slot, below, pattern: Pattern::like(stroke) }
        }
        mark => mark,
    };
    Label { mark, ..label.clone() }
}

/// Returns where the bar ends.
fn draw_parts(
    canvas: &mut Canvas,
    data: &BarsData,
    group: &BarGroup,
    (mut x, middle, long, whole): (f64, f64, f64, f64),
) -> f64 {
    for (cell, label) in group.parts.iter().zip(&data.series) {
        let width = part(amount(cell), whole) * long;
        if width > 0.0 {
            let place = [x, middle - BAR / 2.0, (width - 1.0).max(width * 0.5), BAR];
            draw_part(canvas, place, cell, as_area(label).mark);
        }
        x += width;
    }
    x
}

fn draw_part(canvas: &mut Canvas, place: [f64; 4], cell: &Cell, mark: Mark) {
    let [x, y, width, height] = place;
    let (paint, ink, is_plain) = match mark {
        Mark::Nothing => (Paint::Soft, Paint::Paper, true),
        Mark::Block { slot, below, pattern } => {
            (mark.paint(), Paint::OnSlot { slot, below }, pattern == Pattern::Plain)
        }
        Mark::Line { slot, below, .. } => (mark.paint(), Paint::OnSlot { slot, below }, true),
    };
    canvas.named_rect(place, 1.5, paint, cell.hit, &cell.name);
    let number = text::width(&cell.written, Role::Soft);
    if number + 10.0 > width {
        return;
    }
    let middle = (x + width / 2.0, y + height / 2.0);
    let how = Writing::new(Anchor::Middle, Role::Soft).hit(cell.hit);
    let ink = if is_plain { ink } else { Paint::Ink };
    if !is_plain {
        let chip = [middle.0 - number / 2.0 - 3.0, middle.1 - 8.0, number + 6.0, 16.0];
        canvas.named_rect(chip, 3.0, Paint::Paper, cell.hit, "");
    }
    canvas.write((middle.0, baseline(middle.1, Role::Soft)), &cell.written, how.paint(ink));
}
