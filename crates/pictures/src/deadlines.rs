//! What is due when: dated points above an axis of days.

use crate::axis::level_labels;
use crate::canvas::{Canvas, Writing};
use crate::scene::{Anchor, Item, Label, Options, Paint, Role, Scene};
use crate::text;

/// What [`deadlines`] draws. Days are numbers, counted from any day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadlinesData {
    pub title: String,
    pub about: String,
    pub points: Vec<Deadline>,
    /// Days of the axis, with what is written there, in their order.
    pub ticks: Vec<(i32, String)>,
    /// The day that is now, and how it is called.
    pub as_of: Option<(i32, String)>,
    /// What a point that is past means. If it is empty, it is not said.
    pub past: String,
}

/// A dated point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deadline {
    pub day: i32,
    pub label: Label,
    /// Drawn as a ring.
    pub is_past: bool,
}

const LANE: f64 = 19.0;
const RADIUS: f64 = 5.0;
/// From the middle of a point to its name.
const GAP: f64 = 10.0;

/// Where days are.
struct Days {
    first: f64,
    last: f64,
    width: f64,
}

impl Days {
    fn new(data: &DeadlinesData, width: f64) -> Self {
        let days = data.points.iter().map(|it| it.day).chain(data.ticks.iter().map(|it| it.0));
        let days = days.chain(data.as_of.iter().map(|it| it.0));
        let (first, last) =
            days.fold((i32::MAX, i32::MIN), |(low, high), day| (low.min(day), high.max(day)));
        let (first, last) = if first > last { (0, 0) } else { (first, last) };
        Self { first: f64::from(first), last: f64::from(last), width }
    }

    fn x(&self, day: i32) -> f64 {
        let (left, right) = (24.0, self.width - 24.0);
        if self.last <= self.first {
            return self.width / 2.0;
        }
        left + (right - left) * (f64::from(day) - self.first) / (self.last - self.first)
    }
}

/// A name beside its point: on which side, from where to where, and how much of it.
struct Place {
    anchor: Anchor,
    left: f64,
    right: f64,
    room: f64,
}

/// Points in lanes above the axis, such that no names overlap, and the line of today.
pub fn deadlines(data: &DeadlinesData, options: &Options) -> Scene {
    let room = options.room();
    let days = Days::new(data, room);
    let now = data.as_of.as_ref().map(|it| days.x(it.0));
    let mut canvas = Canvas::default();
    let mut top = 0.0;
    if !data.past.is_empty() && data.points.iter().any(|it| it.is_past) {
        draw_point(&mut canvas, (8.0, 9.0), Paint::Warn, (true, None, ""));
        let how = Writing::new(Anchor::Start, Role::Soft);
        canvas.write_lines((18.0, 9.0), &data.past, (room - 20.0, 1), how);
        top = 22.0;
    }
    let head = top + if now.is_some() { 22.0 } else { 4.0 };
    let (places, count) = lanes(data, &days, now);
    let axis = head + count.max(1) as f64 * LANE + 8.0;
    for (day, _) in &data.ticks {
        canvas.rule((days.x(*day), head), (days.x(*day), axis), 1.0, Paint::Rule);
    }
    canvas.rule((0.0, axis), (room, axis), 1.0, Paint::Soft);
    if let (Some(x), Some((_, written))) = (now, &data.as_of) {
        canvas.rule((x, top), (x, axis), 2.0, Paint::Accent);
        draw_now(&mut canvas, (x, top + 9.0, room), written);
    }
    for (point, place, lane) in places {
        let y = head + (lane as f64 + 0.5) * LANE;
        draw_deadline(&mut canvas, (days.x(point.day), y), point, &place);
    }
    let labels: Vec<_> = data.ticks.iter().map(|it| (days.x(it.0), it.1.as_str())).collect();
    level_labels(&mut canvas, &labels, (axis + 16.0, room));
    canvas.finish((&data.title, &data.about), (room, axis + 30.0), options)
}

/// The name of today, on the side of its line that has more room.
fn draw_now(canvas: &mut Canvas, (x, y, room): (f64, f64, f64), written: &str) {
    let is_left = x > room / 2.0;
    let (anchor, at) = if is_left { (Anchor::End, x - 7.0) } else { (Anchor::Start, x + 7.0) };
    let free = if is_left { at } else { room - at };
    canvas.write_lines((at, y), written, (free, 1), Writing::new(anchor, Role::Strong));
}

/// Each point in the first lane in which there is room for it, by day.
fn lanes<'a>(
    data: &'a DeadlinesData,
    days: &Days,
    now: Option<f64>,
) -> (Vec<(&'a Deadline, Place, usize)>, usize) {
    let mut points: Vec<&Deadline> = data.points.iter().collect();
    points.sort_by_key(|point| point.day);
    let mut lanes: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut found = Vec::new();
    for point in points {
        let choices = choices(point, days, now);
        let fits = |lane: &[(f64, f64)], place: &Place| {
            lane.iter().all(|(left, right)| place.right + 8.0 <= *left || right + 8.0 <= place.left)
        };
        let free = lanes
            .iter()
            .enumerate()
            .find_map(|(at, lane)| Some((at, choices.iter().position(|place| fits(lane, place))?)));
        let (lane, choice) = free.unwrap_or((lanes.len(), 0));
        if lane == lanes.len() {
            lanes.push(Vec::new());
        }
        let Some(place) = choices.into_iter().nth(choice) else { continue };
        if let Some(lane) = lanes.get_mut(lane) {
            lane.push((place.left, place.right));
        }
        found.push((point, place, lane));
    }
    (found, lanes.len())
}

/// Where the name of a point can be, the best first; never across the line of today if there is
/// room elsewhere. There is always one.
fn choices(point: &Deadline, days: &Days, now: Option<f64>) -> Vec<Place> {
    let x = days.x(point.day);
    let natural = text::width(&point.label.name, Role::Label).min(260.0) + 0.01;
    let right_end = now.filter(|now| *now > x).map_or(days.width, |now| now - 6.0);
    let left_end = now.filter(|now| *now < x).map_or(0.0, |now| now + 6.0);
    let right =
        |room: f64| Place { anchor: Anchor::Start, left: x - RADIUS, right: x + GAP + room, room };
    let left =
        |room: f64| Place { anchor: Anchor::End, left: x - GAP - room, right: x + RADIUS, room };
    let (after, before) = (right_end - x - GAP, x - GAP - left_end);
    let mut found = Vec::new();
    if natural <= after {
        found.push(right(natural));
    }
    if natural <= before {
        found.push(left(natural));
    }
    if found.is_empty() {
        let is_narrow = after.max(before) < 110.0;
        found.push(if is_narrow && x < days.width / 2.0 {
            right(natural.min(days.width - x - GAP))
        } else if is_narrow {
            left(natural.min(x - GAP))
        } else if after >= before {
            right(after)
        } else {
            left(before)
        });
    }
    found
}

fn draw_deadline(canvas: &mut Canvas, (x, y): (f64, f64), point: &Deadline, place: &Place) {
    let paint = if point.is_past { Paint::Warn } else { point.label.mark.paint() };
    let name = &point.label.name;
    draw_point(canvas, (x, y), paint, (point.is_past, point.label.hit, name));
    let at = if place.anchor == Anchor::Start { x + GAP } else { x - GAP };
    let how = Writing::new(place.anchor, Role::Label).hit(point.label.hit);
    canvas.write_lines((at, y), name, (place.room, 1), how);
}

fn draw_point(
    canvas: &mut Canvas,
    (x, y): (f64, f64),
    paint: Paint,
    (is_ring, hit, name): (bool, Option<usize>, &str),
) {
    let name = name.to_owned();
    canvas.items.push(Item::Circle { x, y, radius: RADIUS, paint, hit, name });
    if is_ring {
        canvas.circle((x, y), RADIUS - 2.5, Paint::Paper);
    }
}
