//! Rows and columns of figures, shaded by value, with their sums.

use crate::canvas::{Canvas, LINE, MARK_ROOM, Writing, baseline};
use crate::scene::{Anchor, Cell, Label, Mark, Options, Paint, Role, Scene, part};
use crate::text;

/// What [`heat_map`] draws. `cells` has a list for each row; what is missing is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatMapData {
    pub title: String,
    pub about: String,
    /// The word for sums. If it is empty, no sums are drawn.
    pub together: String,
    pub rows: Vec<Label>,
    pub columns: Vec<Label>,
    pub cells: Vec<Vec<Cell>>,
    pub row_sums: Vec<Cell>,
    pub column_sums: Vec<Cell>,
    /// The sum of everything, written.
    pub total: String,
    pub shading: Shading,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shading {
    /// From nothing to the greatest value.
    #[default]
    Share,
    /// Below and above zero, as residuals are. Cells have a sign besides the colour.
    Diverging,
}

/// Where things are.
struct Layout {
    names: f64,
    column: f64,
    row: f64,
    head: f64,
    numbered: bool,
    /// The width of the bars, and of the numbers after them.
    sums: (f64, f64),
}

const GAP: f64 = 2.0;
const BAR: f64 = 110.0;

impl Layout {
    fn new(data: &HeatMapData, options: &Options) -> Self {
        let widest = data.rows.iter().map(|it| text::width(&it.name, Role::Label));
        let names = widest.fold(text::width(&data.together, Role::Soft), f64::max).min(190.0);
        let names = names + MARK_ROOM + 12.0;
        let sums = sums_room(data);
        let numbers = data.cells.iter().flatten().chain(&data.column_sums);
        let least = numbers.map(|it| text::width(&it.written, Role::Number)).fold(20.0, f64::max);
        let least = least + if data.shading == Shading::Diverging { 24.0 } else { 10.0 };
        let left = options.room() - names - sums.0 - sums.1 - 40.0;
        let column = (left / data.columns.len().max(1) as f64).min(104.0).max(least);
        let row = if data.rows.len() > 24 { 28.0 } else { 38.0 };
        let mut layout = Self { names, column, row, head: 0.0, numbered: false, sums };
        layout.head = layout.head_height(&data.columns);
        layout
    }

    /// The height of the names of columns. If one does not fit, all are numbered.
    fn head_height(&mut self, columns: &[Label]) -> f64 {
        let lines = columns.iter().map(|label| {
            let lines = text::wrap(&label.name, Role::Label, self.column - 8.0, 4);
            let is_whole = lines.len() < 4 && lines.iter().all(|line| is_of_words(line, label));
            if is_whole { Some(lines.len()) } else { None }
        });
        let lines: Option<Vec<usize>> = lines.collect();
        self.numbered = lines.is_none();
        let most = lines.unwrap_or_default().into_iter().max().unwrap_or(1).max(1);
        let marks = columns.iter().any(|label| label.mark != Mark::Nothing);
        most as f64 * LINE + if marks { 16.0 } else { 8.0 }
    }

    fn x(&self, column: usize) -> f64 {
        self.names + column as f64 * self.column
    }

    fn y(&self, row: usize) -> f64 {
        self.head + row as f64 * self.row
    }
}

/// Whether no word is broken off at the end of the line. Languages without spaces break anywhere.
fn is_of_words(line: &str, label: &Label) -> bool {
    let last = line.split(' ').next_back().unwrap_or_default();
    let is_word = |word: &str| word == last;
    label.name.split([' ', '\u{3000}']).any(is_word)
        || last.ends_with(['-', '/', '—'])
        || line.chars().any(|c| c > '\u{2e80}')
}

/// The room of the bars and of the numbers of sums.
fn sums_room(data: &HeatMapData) -> (f64, f64) {
    if data.row_sums.is_empty() {
        return (0.0, 0.0);
    }
    let numbers = data.row_sums.iter().map(|it| text::width(&it.written, Role::Number));
    let total = text::width(&data.total, Role::Strong);
    let word = text::width(&data.together, Role::Soft) - BAR;
    (BAR, numbers.fold(total.max(word).max(20.0), f64::max))
}

/// Figures by row and column. Names of columns that do not fit are replaced by their short forms,
/// with a key below.
pub fn heat_map(data: &HeatMapData, options: &Options) -> Scene {
    let layout = Layout::new(data, options);
    let mut canvas = Canvas::default();
    draw_columns(&mut canvas, &layout, data);
    let most = greatest(data);
    for (at, label) in data.rows.iter().enumerate() {
        draw_row(&mut canvas, &layout, data, (at, label, most));
    }
    let end = layout.x(data.columns.len());
    let width = if data.row_sums.is_empty() {
        end
    } else {
        end + 16.0 + layout.sums.0 + 12.0 + layout.sums.1
    };
    let width = width.max(options.room());
    draw_row_sums(&mut canvas, &layout, data);
    let mut y = draw_column_sums(&mut canvas, &layout, data);
    if layout.numbered {
        let entries: Vec<_> =
            data.columns.iter().enumerate().map(|(at, it)| (it.short(at), it)).collect();
        y = canvas.key(&entries, (y + 14.0, width));
    }
    canvas.finish((&data.title, &data.about), (width, y + 4.0), options)
}

/// The greatest distance of a value from zero.
fn greatest(data: &HeatMapData) -> f64 {
    let values = data.cells.iter().flatten().filter_map(Cell::number);
    values.map(f64::abs).fold(0.0, f64::max)
}

fn draw_columns(canvas: &mut Canvas, layout: &Layout, data: &HeatMapData) {
    let has_marks = data.columns.iter().any(|label| label.mark != Mark::Nothing);
    let below = if has_marks { 16.0 } else { 8.0 };
    for (at, label) in data.columns.iter().enumerate() {
        let middle = layout.x(at) + (layout.column - GAP) / 2.0;
        let name = if layout.numbered { label.short(at) } else { label.name.clone() };
        let room = (layout.column - 8.0, 3);
        let lines = text::wrap(&name, Role::Label, room.0, room.1).len().max(1);
        let y = layout.head - below - lines as f64 * LINE / 2.0;
        let how = Writing::new(Anchor::Middle, Role::Label).hit(label.hit);
        canvas.write_lines((middle, y), &name, room, how);
        let half = (layout.column * 0.3).min(14.0);
        let y = layout.head - 8.0;
        match label.mark {
            Mark::Nothing => {}
            Mark::Line { .. } => {
                canvas.style_line((middle - half, middle + half, y), 4.0, label.mark, None, "");
            }
            Mark::Block { .. } => {
                canvas.rect([middle - half, y - 3.0, half * 2.0, 6.0], 2.0, label.mark.paint());
            }
        }
    }
}

fn draw_row(
    canvas: &mut Canvas,
    layout: &Layout,
    data: &HeatMapData,
    (at, label, most): (usize, &Label, f64),
) {
    let y = layout.y(at);
    let middle = y + (layout.row - GAP) / 2.0;
    draw_name(canvas, label, (middle, layout.names - MARK_ROOM - 10.0, layout.row));
    let cells = data.cells.get(at);
    for column in 0..data.columns.len() {
        let place = [layout.x(column), y, layout.column - GAP, layout.row - GAP];
        let cell = cells.and_then(|cells| cells.get(column));
        draw_cell(canvas, place, cell, (most, data.shading));
    }
}

/// A mark and a name, in as many lines as fit into a row.
pub(crate) fn draw_name(
    canvas: &mut Canvas,
    label: &Label,
    (middle, room, height): (f64, f64, f64),
) {
    canvas.mark((0.0, middle), label.mark);
    let lines = if height >= 36.0 { 2 } else { 1 };
    let how = Writing::new(Anchor::Start, Role::Label).hit(label.hit);
    canvas.write_lines((MARK_ROOM, middle), &label.name, (room + 0.01, lines), how);
}

/// A shaded cell with its number. `place` is x, y, width and height.
pub(crate) fn draw_cell(
    canvas: &mut Canvas,
    place: [f64; 4],
    cell: Option<&Cell>,
    (most, shading): (f64, Shading),
) {
    let [x, y, width, height] = place;
    let middle = (x + width / 2.0, baseline(y + height / 2.0, Role::Number));
    let writing = Writing::new(Anchor::Middle, Role::Number);
    let value = cell.and_then(Cell::number);
    let (Some(cell), Some(value)) = (cell, value) else {
        let (hit, name) = cell.map_or((None, ""), |cell| (cell.hit, cell.name.as_str()));
        canvas.named_rect(place, 3.0, Paint::Panel, hit, name);
        return canvas.write(middle, "·", writing.paint(Paint::Soft).hit(hit));
    };
    let share = part(value.abs(), most);
    let (ground, ink) = match shading {
        Shading::Share => (Paint::Share(share), Paint::OnShare(share)),
        Shading::Diverging => {
            let signed = if value < 0.0 { -share } else { share };
            (Paint::Diverging(signed), Paint::OnDiverging(signed))
        }
    };
    canvas.named_rect(place, 3.0, ground, cell.hit, &cell.name);
    if shading == Shading::Diverging && value != 0.0 {
        draw_sign(canvas, (x + 7.0, y + 7.0), value > 0.0, ink);
    }
    canvas.write(middle, &cell.written, writing.paint(ink).hit(cell.hit));
}

/// A plus or a minus in the corner of a cell.
fn draw_sign(canvas: &mut Canvas, (x, y): (f64, f64), is_plus: bool, ink: Paint) {
    canvas.rule((x - 3.0, y), (x + 3.0, y), 1.2, ink);
    if is_plus {
        canvas.rule((x, y - 3.0), (x, y + 3.0), 1.2, ink);
    }
}

fn draw_row_sums(canvas: &mut Canvas, layout: &Layout, data: &HeatMapData) {
    if data.row_sums.is_empty() {
        return;
    }
    let x = layout.x(data.columns.len()) + 16.0;
    let (bar, numbers) = layout.sums;
    let end = x + bar + 12.0 + numbers;
    let word = Writing::new(Anchor::End, Role::Soft);
    canvas.write((end, layout.head - 8.0 - LINE / 2.0 + 4.5), &data.together, word);
    let most = data.row_sums.iter().filter_map(Cell::number).fold(0.0, f64::max);
    for (at, sum) in data.row_sums.iter().take(data.rows.len()).enumerate() {
        let middle = layout.y(at) + (layout.row - GAP) / 2.0;
        let long = bar * part(sum.number().unwrap_or_default().max(0.0), most);
        canvas.rect([x, middle - 4.0, bar, 8.0], 1.5, Paint::Panel);
        canvas.named_rect([x, middle - 4.0, long, 8.0], 1.5, Paint::Soft, sum.hit, &sum.name);
        let how = Writing::new(Anchor::End, Role::Number).hit(sum.hit);
        canvas.write((end, baseline(middle, Role::Number)), &sum.written, how);
    }
}

/// Returns where the picture ends.
fn draw_column_sums(canvas: &mut Canvas, layout: &Layout, data: &HeatMapData) -> f64 {
    let y = layout.y(data.rows.len());
    if data.column_sums.is_empty() {
        return y;
    }
    let columns = layout.x(data.columns.len()) - GAP;
    let (bar, numbers) = layout.sums;
    let end = if bar > 0.0 { columns + GAP + 16.0 + bar + 12.0 + numbers } else { columns };
    canvas.rule((0.0, y + 5.5), (end, y + 5.5), 1.0, Paint::Rule);
    let middle = y + 24.0;
    let word = Writing::new(Anchor::Start, Role::Soft);
    let room = layout.names - MARK_ROOM - 6.0;
    canvas.write_lines((MARK_ROOM, middle), &data.together, (room, 1), word);
    for (at, sum) in data.column_sums.iter().take(data.columns.len()).enumerate() {
        let x = layout.x(at) + (layout.column - GAP) / 2.0;
        let how = Writing::new(Anchor::Middle, Role::Number).hit(sum.hit);
        canvas.write((x, baseline(middle, Role::Number)), &sum.written, how);
    }
    if bar > 0.0 {
        let how = Writing::new(Anchor::End, Role::Strong);
        canvas.write((end, baseline(middle, Role::Strong)), &data.total, how);
    }
    y + 40.0
}
