//! Statements from their first word to their last: themes above a line, commitments below it.

use crate::canvas::{Canvas, Writing};
use crate::scene::{Anchor, Label, Mark, Options, Paint, Role, Scene, part};
use crate::text;

/// What [`portraits`] draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortraitsData {
    pub title: String,
    pub about: String,
    pub rows: Vec<Portrait>,
    /// The codes that blocks refer to, for the legend.
    pub themes: Vec<Label>,
    pub commitments: Vec<Label>,
    /// Whether all statements are as long as the longest.
    pub same_length: bool,
}

/// A statement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portrait {
    pub label: Label,
    /// In any unit, the same for all.
    pub length: f64,
    /// The length in the reader's language.
    pub written: String,
    pub themes: Vec<Block>,
    pub commitments: Vec<Block>,
}

/// A coded passage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Where it begins and ends, as a share of the text.
    pub start: f64,
    pub end: f64,
    /// The place of the code in the list of themes or commitments.
    pub code: usize,
    pub hit: Option<usize>,
    pub name: String,
}

const BLOCK: f64 = 13.0;
/// The height of blocks that overlap, which are above one another.
const LANE: f64 = 9.0;
const MOST_LANES: usize = 4;

/// A row for each statement, and a legend.
pub fn portraits(data: &PortraitsData, options: &Options) -> Scene {
    let room = options.room();
    let names = data.rows.iter().map(|it| text::width(&it.label.name, Role::Label));
    let names = names.fold(0.0, f64::max).min(room * 0.25);
    let numbers = data.rows.iter().map(|it| text::width(&it.written, Role::Soft));
    let numbers = numbers.fold(0.0, f64::max).min(room * 0.25);
    let longest = data.rows.iter().map(|it| it.length).filter(|it| it.is_finite());
    let longest = longest.fold(0.0, f64::max);
    let mut canvas = Canvas::default();
    let mut y = 0.0;
    for row in &data.rows {
        let share = if data.same_length { 1.0 } else { part(row.length, longest) };
        let plot = (names + 18.0, (room - names - 18.0 - numbers - 16.0) * share);
        y = draw_row(&mut canvas, data, row, (plot, (names, numbers), y, room));
    }
    let legend = |canvas: &mut Canvas, labels: &[Label], y: f64| {
        let y = if labels.is_empty() { y } else { y + 10.0 };
        canvas.legend(labels, (y, room))
    };
    y = legend(&mut canvas, &data.themes, y);
    y = legend(&mut canvas, &data.commitments, y);
    canvas.finish((&data.title, &data.about), (room, y + 4.0), options)
}

/// Returns where the row ends.
fn draw_row(
    canvas: &mut Canvas,
    data: &PortraitsData,
    row: &Portrait,
    ((x, long), (names, numbers), y, room): ((f64, f64), (f64, f64), f64, f64),
) -> f64 {
    let (lanes, count) = lanes(&row.themes);
    let (height, top) = if count > 1 { (LANE, LANE * count as f64) } else { (BLOCK, BLOCK) };
    let line = y + 10.0 + top;
    canvas.rule((x - 5.0, line + 1.5), (x + long, line + 1.5), 1.0, Paint::Rule);
    let how = Writing::new(Anchor::End, Role::Label).hit(row.label.hit);
    canvas.write_lines((names, line), &row.label.name, (names + 0.01, 1), how);
    let how = Writing::new(Anchor::End, Role::Soft).hit(row.label.hit);
    canvas.write_lines((room, line), &row.written, (numbers + 0.01, 1), how);
    for (block, lane) in row.themes.iter().zip(lanes) {
        let Some((from, to)) = place(block, x, long) else { continue };
        let paint = mark_of(&data.themes, block).paint();
        let y = line - height * (lane + 1) as f64;
        let size = [from, y, to - from, height - 0.75];
        canvas.named_rect(size, 1.5, paint, block.hit, &block.name);
    }
    for block in &row.commitments {
        let Some((from, to)) = place(block, x, long) else { continue };
        let mark = mark_of(&data.commitments, block);
        canvas.style_line((from, to, line + 6.5), 5.0, mark, block.hit, &block.name);
    }
    line + 17.0
}

fn mark_of(labels: &[Label], block: &Block) -> Mark {
    labels.get(block.code).map_or(Mark::Nothing, |label| label.mark)
}

/// Where a block begins and ends; never too small to be seen. `None` if it is nowhere.
fn place(block: &Block, x: f64, long: f64) -> Option<(f64, f64)> {
    if !block.start.is_finite() || !block.end.is_finite() {
        return None;
    }
    let start = block.start.clamp(0.0, 1.0);
    let end = block.end.clamp(start, 1.0);
    let width = ((end - start) * long - 1.0).max(2.0);
    Some((x + start * long, x + start * long + width))
}

/// The lane of each block, such that blocks that overlap have different ones if possible, and how
/// many lanes there are.
fn lanes(blocks: &[Block]) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    let start = |at: &usize| blocks.get(*at).map_or(0.0, |block| block.start);
    order.sort_by(|a, b| start(a).total_cmp(&start(b)).then(a.cmp(b)));
    let mut ends: Vec<f64> = Vec::new();
    let mut found = vec![0; blocks.len()];
    for at in order {
        let Some(block) = blocks.get(at) else { continue };
        let free = ends.iter().position(|end| *end <= block.start + 1e-9);
        let lane = match free {
            Some(lane) => lane,
            None if ends.len() < MOST_LANES => {
                ends.push(f64::NEG_INFINITY);
                ends.len() - 1
            }
            None => MOST_LANES - 1,
        };
        if let Some(end) = ends.get_mut(lane) {
            *end = end.max(block.end);
        }
        if let Some(place) = found.get_mut(at) {
            *place = lane;
        }
    }
    (found, ends.len().max(1))
}
