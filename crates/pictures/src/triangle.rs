//! Which codes occur together: the lower triangle of code by code.

use crate::canvas::{Canvas, MARK_ROOM, Writing};
use crate::heat_map::{Shading, draw_cell, draw_name};
use crate::scene::{Anchor, Cell, Label, Options, Role, Scene};
use crate::text;

/// What [`triangle`] draws. The list of the nth row, from 0, has n cells: the code with each code
/// before it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriangleData {
    pub title: String,
    pub about: String,
    pub codes: Vec<Label>,
    pub cells: Vec<Vec<Cell>>,
}

/// The distance of cells.
const GAP: f64 = 3.0;

/// A row for each code, with its name at the side and, shortened, on the diagonal.
pub fn triangle(data: &TriangleData, options: &Options) -> Scene {
    let cells = || data.cells.iter().flatten();
    let most = cells().filter_map(Cell::number).map(f64::abs).fold(0.0, f64::max);
    let widest = data.codes.iter().map(|it| text::width(&it.name, Role::Label));
    let names = widest.fold(0.0, f64::max).min(190.0) + MARK_ROOM + 14.0;
    let numbers = cells().map(|it| text::width(&it.written, Role::Number)).fold(0.0, f64::max);
    let diagonal = data.codes.iter().map(|it| text::width(&it.name, Role::Soft));
    let diagonal = diagonal.fold(0.0, f64::max).min(160.0) + 1.0;
    let room = (options.room() - names - diagonal) / data.codes.len().max(1) as f64;
    let side = room.clamp(28.0, 50.0).max(numbers + 10.0);
    let row = side.min(50.0);
    let mut canvas = Canvas::default();
    for (at, label) in data.codes.iter().enumerate() {
        let y = at as f64 * row;
        let middle = y + (row - GAP) / 2.0;
        draw_name(&mut canvas, label, (middle, names - MARK_ROOM - 14.0, row));
        for column in 0..at {
            let x = names + column as f64 * side;
            let cell = data.cells.get(at).and_then(|cells| cells.get(column));
            let place = [x, y, side - GAP, row - GAP];
            draw_cell(&mut canvas, place, cell, (most, Shading::Share));
        }
        let x = names + at as f64 * side + 4.0;
        let how = Writing::new(Anchor::Start, Role::Soft).hit(label.hit);
        canvas.write_lines((x, middle), &label.name, (diagonal, 1), how);
    }
    let count = data.codes.len() as f64;
    let width = names + (count - 1.0).max(0.0) * side + 4.0 + diagonal;
    let height = count * row + 4.0;
    canvas.finish((&data.title, &data.about), (width.max(options.room()), height), options)
}
