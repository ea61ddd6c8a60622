//! Shares over time: a line for each theme, named at its end.

use crate::axis::{Tick, level_labels, round_ticks};
use crate::canvas::{Canvas, LINE, Writing};
use crate::scene::{Anchor, Item, Label, Mark, Options, Paint, Role, Scene, Stroke};
use crate::text;

/// What [`time_line`] draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeLineData {
    pub title: String,
    pub about: String,
    /// The meetings, years and so on, in their order.
    pub points: Vec<String>,
    pub lines: Vec<TimeSeries>,
    /// The values on the axis, as [`round_ticks`] gives them. If there are none, those are written
    /// in Western digits.
    pub ticks: Vec<Tick>,
}

/// A line. What has no value is a gap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeSeries {
    pub label: Label,
    pub values: Vec<Option<f64>>,
    /// The last value in the reader's language.
    pub written: String,
    /// For each point, what is opened by it.
    pub hits: Vec<Option<usize>>,
    /// For each point, what it is called.
    pub names: Vec<String>,
}

impl TimeSeries {
    fn value(&self, at: usize) -> Option<f64> {
        self.values.get(at).copied().flatten().filter(|it| it.is_finite()).map(|it| it.max(0.0))
    }

    /// The name and the last value, no wider than `room`: if need be, the name is shortened.
    fn ending(&self, room: f64) -> String {
        let number = text::width(&self.written, Role::Strong) + text::width(" ", Role::Strong);
        let name = text::shorten(&self.label.name, Role::Strong, (room - number).max(20.0));
        format!("{name} {}", self.written).trim().to_owned()
    }
}

/// Where the lines are.
struct Plot {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    most: f64,
    count: usize,
}

impl Plot {
    fn x(&self, at: usize) -> f64 {
        let steps = self.count.saturating_sub(1);
        if steps == 0 {
            return (self.left + self.right) / 2.0;
        }
        self.left + (self.right - self.left) * (at as f64 / steps as f64)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - crate::scene::part(value, self.most) * (self.bottom - self.top)
    }
}

/// A line for each theme. A theme without any value is left out.
pub fn time_line(data: &TimeLineData, options: &Options) -> Scene {
    let room = options.room();
    let count = data.points.len();
    let lines = data.lines.iter();
    let greatest =
        lines.flat_map(|it| (0..count).filter_map(|at| it.value(at))).fold(0.0, f64::max);
    let ticks = ticks(data, greatest);
    let most = ticks.iter().map(|it| it.value).fold(greatest, f64::max);
    let left = ticks.iter().map(|it| text::width(&it.written, Role::Soft)).fold(0.0, f64::max);
    let left = left.min(room * 0.15);
    let limit = room * 0.34;
    let endings = data.lines.iter().map(|it| text::width(&it.ending(limit), Role::Strong));
    let endings = endings.fold(0.0, f64::max).min(limit) + 1.0;
    let height = 320.0_f64.max(data.lines.len() as f64 * (LINE + 2.0));
    let plot = Plot {
        left: left + 14.0,
        right: (room - endings - 20.0).max(left + 30.0),
        top: 10.0,
        bottom: 10.0 + height,
        most,
        count,
    };
    let mut canvas = Canvas::default();
    draw_axes(&mut canvas, data, &plot, (&ticks, room));
    for line in &data.lines {
        draw_line(&mut canvas, &plot, line);
    }
    draw_endings(&mut canvas, data, &plot, endings);
    canvas.finish((&data.title, &data.about), (room, plot.bottom + 34.0), options)
}

/// The caller's ticks that can be drawn, or own ones.
fn ticks(data: &TimeLineData, greatest: f64) -> Vec<Tick> {
    let sound = |tick: &&Tick| tick.value.is_finite() && tick.value >= 0.0;
    let given: Vec<Tick> = data.ticks.iter().filter(sound).cloned().collect();
    if !given.is_empty() {
        return given;
    }
    let own = round_ticks(greatest).into_iter();
    own.map(|value| Tick { value, written: value.to_string() }).collect()
}

fn draw_axes(canvas: &mut Canvas, data: &TimeLineData, plot: &Plot, (ticks, room): (&[Tick], f64)) {
    let mut free = f64::INFINITY;
    for tick in ticks {
        let y = plot.y(tick.value);
        let paint = if tick.value == 0.0 { Paint::Soft } else { Paint::Rule };
        canvas.rule((plot.left, y), (plot.right, y), 1.0, paint);
        if y + LINE / 2.0 <= free {
            let how = Writing::new(Anchor::End, Role::Soft);
            let place = (plot.left - 10.0, y);
            canvas.write_lines(place, &tick.written, (plot.left - 13.9, 1), how);
            free = y - LINE / 2.0;
        }
    }
    let points = data.points.iter().enumerate();
    let labels: Vec<_> = points.map(|(at, point)| (plot.x(at), point.as_str())).collect();
    level_labels(canvas, &labels, (plot.bottom + 20.0, room));
}

fn draw_line(canvas: &mut Canvas, plot: &Plot, line: &TimeSeries) {
    let paint = line_paint(line.label.mark);
    let mut run = Vec::new();
    for at in 0..plot.count {
        match line.value(at) {
            Some(value) => run.push((plot.x(at), plot.y(value))),
            None => draw_run(canvas, std::mem::take(&mut run), line, paint),
        }
    }
    draw_run(canvas, run, line, paint);
    for at in 0..plot.count {
        let Some(value) = line.value(at) else { continue };
        let (x, y, radius) = (plot.x(at), plot.y(value), 3.5);
        let hit = line.hits.get(at).copied().flatten();
        let name = line.names.get(at).cloned().unwrap_or_default();
        canvas.items.push(Item::Circle { x, y, radius, paint, hit, name });
    }
}

/// Lines have no pattern; their strokes differ instead.
fn line_paint(mark: Mark) -> Paint {
    match mark {
        Mark::Nothing => Paint::Soft,
        Mark::Block { slot, below, .. } | Mark::Line { slot, below, .. } => {
            Paint::Slot { slot, below, pattern: crate::scene::Pattern::Plain }
        }
    }
}

fn draw_run(canvas: &mut Canvas, points: Vec<(f64, f64)>, line: &TimeSeries, paint: Paint) {
    if points.len() < 2 {
        return;
    }
    let name = line.label.name.clone();
    let mut push = |points, thickness, paint, stroke, name| {
        canvas.items.push(Item::Polyline { points, thickness, paint, stroke, name });
    };
    match line.label.mark.stroke() {
        Stroke::Double => {
            push(points.clone(), 4.5, paint, Stroke::Solid, name);
            push(points, 1.7, Paint::Paper, Stroke::Solid, String::new());
        }
        stroke => push(points, 2.0, paint, stroke, name),
    }
}

/// Names at the ends of lines, moved apart where they would overlap.
fn draw_endings(canvas: &mut Canvas, data: &TimeLineData, plot: &Plot, room: f64) {
    let mut ends = Vec::new();
    for line in &data.lines {
        let last = (0..plot.count).rev().find_map(|at| Some((at, line.value(at)?)));
        if let Some((at, value)) = last {
            ends.push((plot.y(value), plot.x(at), line));
        }
    }
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let wanted: Vec<f64> = ends.iter().map(|end| end.0).collect();
    let places = spread(&wanted, LINE + 1.0, (plot.top, plot.bottom));
    for ((end, x, line), y) in ends.into_iter().zip(places) {
        if (y - end).abs() > 4.0 || x < plot.right - 1.0 {
            canvas.rule((x + 5.0, end), (plot.right + 9.0, y), 0.75, Paint::Rule);
        }
        let how = Writing::new(Anchor::Start, Role::Strong).hit(line.label.hit);
        let paint = match line.label.mark {
            Mark::Nothing => Paint::Ink,
            Mark::Block { slot, .. } | Mark::Line { slot, .. } => Paint::SlotText { slot },
        };
        let place = (plot.right + 12.0, y);
        canvas.write_lines(place, &line.ending(room), (room + 0.01, 1), how.paint(paint));
    }
}

/// Sorted places, at least `apart` from one another, as near to where they were as that allows.
fn spread(wanted: &[f64], apart: f64, (top, bottom): (f64, f64)) -> Vec<f64> {
    // Neighbours that touch form a group, which is centred where its members wanted to be.
    let mut groups: Vec<(f64, usize)> = Vec::new();
    for place in wanted {
        let mut group = (*place, 1);
        while let Some(before) = groups.last().copied() {
            let reach = (before.1 + group.1) as f64 * apart / 2.0;
            if group.0 - before.0 >= reach {
                break;
            }
            groups.pop();
            let count = before.1 + group.1;
            let sum = before.0 * before.1 as f64 + group.0 * group.1 as f64;
            group = (sum / count as f64, count);
        }
        let half = (group.1 as f64 - 1.0) * apart / 2.0;
        group.0 = group.0.min(bottom - half).max(top + half);
        groups.push(group);
    }
    let mut places = Vec::new();
    let mut free = top;
    for (middle, count) in groups {
        let first = (middle - (count as f64 - 1.0) * apart / 2.0).max(free);
        places.extend((0..count).map(|at| first + at as f64 * apart));
        free = first + count as f64 * apart;
    }
    // What was pushed beyond the end is pushed back.
    let mut most = bottom;
    for place in places.iter_mut().rev() {
        *place = place.min(most);
        most = *place - apart;
    }
    places
}
