//! Codes or actors as circles, and how strongly they are connected.

mod arrows;
mod force;

use crate::canvas::{Canvas, Writing, baseline};
use crate::scene::{Anchor, Item, Label, Mark, Options, Paint, Pattern, Role, Scene, Stroke, part};
use crate::text;

/// What [`network`] draws. Nodes after the 60th are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkData {
    pub title: String,
    pub about: String,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    /// Whether edges go from the first node to the second, which gets an arrow head.
    pub directed: bool,
}

/// A circle, whose area grows with its weight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node {
    pub label: Label,
    pub weight: f64,
    /// For tooltips and screen readers.
    pub name: String,
}

/// A line between two nodes, which are numbers in the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edge {
    pub from: usize,
    pub to: usize,
    pub weight: f64,
    pub hit: Option<usize>,
    pub name: String,
}

const MOST_NODES: usize = 60;
/// Small circles still have room for a number.
const LEAST: f64 = 10.0;
const MOST: f64 = 20.0;
/// The widest name beside a node.
const NAME: f64 = 170.0;

/// A node that has its place.
struct Placed<'a> {
    node: &'a Node,
    x: f64,
    y: f64,
    radius: f64,
}

/// Left, top, right and bottom.
type Area = [f64; 4];

impl Placed<'_> {
    fn area(&self) -> Area {
        let Self { x, y, radius, .. } = self;
        [x - radius, y - radius, x + radius, y + radius]
    }
}

/// Nodes with their names beside them. Where a name would touch another, the node has its short
/// form, and a key explains it.
pub fn network(data: &NetworkData, options: &Options) -> Scene {
    let room = options.room();
    let nodes = data.nodes.get(..MOST_NODES).unwrap_or(&data.nodes);
    let height = if nodes.is_empty() { 0.0 } else { 300.0 + nodes.len() as f64 * 6.0 };
    let edges = edges(data, nodes.len());
    let placed = place(nodes, &edges, (room, height));
    let mut canvas = Canvas::default();
    let mut heads = Vec::new();
    for (edge, pull) in &edges {
        let line = arrows::line(data.directed, &placed, edge, &edges);
        draw_edge(&mut canvas, line.as_ref(), edge, *pull);
        heads.extend(line.as_ref().and_then(arrows::Line::head_area));
    }
    let names = names(&placed, &edges, heads, (room, height));
    let mut entries = Vec::new();
    for ((at, placed), name) in placed.iter().enumerate().zip(names) {
        let short = placed.node.label.short(at);
        draw_node(&mut canvas, placed, name.is_none().then_some(short.as_str()));
        match name {
            Some((x, y, anchor)) => {
                let how = Writing::new(anchor, Role::Label).hit(placed.node.label.hit);
                canvas.write_lines((x, y), &placed.node.label.name, (NAME, 1), how);
            }
            None => entries.push((short, &placed.node.label)),
        }
    }
    let end = if entries.is_empty() { height } else { height + 14.0 };
    let end = canvas.key(&entries, (end, room));
    canvas.finish((&data.title, &data.about), (room, end + 4.0), options)
}

/// The edges that can be drawn, with their weights from 0 to 1.
fn edges(data: &NetworkData, count: usize) -> Vec<(&Edge, f64)> {
    let sound = |edge: &&Edge| {
        let is_inside = edge.from < count && edge.to < count && edge.from != edge.to;
        is_inside && edge.weight.is_finite() && edge.weight > 0.0
    };
    let found: Vec<&Edge> = data.edges.iter().filter(sound).collect();
    let most = found.iter().map(|edge| edge.weight).fold(0.0, f64::max);
    let mut found: Vec<_> = found.into_iter().map(|edge| (edge, part(edge.weight, most))).collect();
    // The heavy ones are drawn last, above the others.
    found.sort_by(|a, b| a.1.total_cmp(&b.1));
    found
}

fn place<'a>(
    nodes: &'a [Node],
    edges: &[(&Edge, f64)],
    (room, height): (f64, f64),
) -> Vec<Placed<'a>> {
    let weight = |node: &Node| if node.weight.is_finite() { node.weight.max(0.0) } else { 0.0 };
    let most = nodes.iter().map(weight).fold(0.0, f64::max);
    let pulls: Vec<_> = edges.iter().map(|(edge, pull)| (edge.from, edge.to, *pull)).collect();
    let (side, top) = (room * 0.08 + MOST, MOST + 18.0);
    let size = (room - 2.0 * side, (height - 2.0 * top).max(0.0));
    let places = force::places(nodes.len(), &pulls, size, 2.0 * MOST + 4.0);
    let placed = nodes.iter().zip(places).map(|(node, (x, y))| {
        let radius = LEAST + (MOST - LEAST) * part(weight(node), most).sqrt();
        Placed { node, x: x + side, y: y + top, radius }
    });
    placed.collect()
}

fn draw_edge(canvas: &mut Canvas, line: Option<&arrows::Line>, edge: &Edge, pull: f64) {
    let Some(arrows::Line { from, to, head }) = line else { return };
    canvas.items.push(Item::Line {
        from: *from,
        to: *to,
        thickness: 0.75 + 6.0 * pull,
        paint: Paint::Share(0.1 + 0.45 * pull),
        stroke: Stroke::Solid,
        hit: edge.hit,
        name: edge.name.clone(),
    });
    if let Some(points) = head {
        canvas.items.push(Item::Polyline {
            points: points.to_vec(),
            thickness: 1.5,
            paint: Paint::Ink,
            stroke: Stroke::Solid,
            name: String::new(),
        });
    }
}

/// A circle, with a number in it if its name is in the key.
fn draw_node(canvas: &mut Canvas, placed: &Placed<'_>, short: Option<&str>) {
    let Placed { node, x, y, radius } = placed;
    let (x, y, radius, hit) = (*x, *y, *radius, node.label.hit);
    canvas.circle((x, y), radius + 1.5, Paint::Paper);
    let (paint, name) = (node.label.mark.paint(), node.name.clone());
    canvas.items.push(Item::Circle { x, y, radius, paint, hit, name });
    let Some(short) = short else { return };
    let ink = match node.label.mark {
        Mark::Nothing => Paint::Paper,
        Mark::Line { slot, below, .. } | Mark::Block { slot, below, pattern: Pattern::Plain } => {
            Paint::OnSlot { slot, below }
        }
        Mark::Block { .. } => {
            canvas.circle((x, y), (radius - 2.0).min(9.5), Paint::Paper);
            Paint::Ink
        }
    };
    let how = Writing::new(Anchor::Middle, Role::Soft).hit(hit).paint(ink);
    let short = text::shorten(short, Role::Soft, 2.0 * radius);
    canvas.write((x, baseline(y, Role::Soft)), &short, how);
}

/// Where the name of each node is written, if there is room: its place and anchor. `heads` are the areas
/// of arrow heads.
fn names(
    placed: &[Placed<'_>],
    edges: &[(&Edge, f64)],
    heads: Vec<Area>,
    size: (f64, f64),
) -> Vec<Option<(f64, f64, Anchor)>> {
    let mut taken: Vec<Area> = placed.iter().map(Placed::area).chain(heads).collect();
    let names = placed.iter().map(|node| {
        let choices = choices(node);
        let free = choices.iter().filter(|(area, _)| {
            let [left, top, right, bottom] = area;
            let is_inside = *left >= 0.0 && *top >= 0.0 && *right <= size.0 && *bottom <= size.1;
            is_inside && taken.iter().all(|other| are_apart(area, other))
        });
        let free: Vec<_> = free.collect();
        // Best where no edge is; on an edge it can still be read.
        let clear = free.iter().find(|it| !is_crossed(&it.0, placed, edges));
        let (area, place) = **clear.or(free.first())?;
        taken.push(area);
        Some(place)
    });
    names.collect()
}

/// The places beside a node, the best first, with the room that its name takes there.
fn choices(placed: &Placed<'_>) -> [(Area, (f64, f64, Anchor)); 4] {
    let name = text::shorten(&placed.node.label.name, Role::Label, NAME);
    let width = text::width(&name, Role::Label);
    let Placed { x, y, radius, .. } = placed;
    let choices = [
        (x + radius + 5.0, *y, Anchor::Start),
        (x - radius - 5.0, *y, Anchor::End),
        (*x, y + radius + 10.0, Anchor::Middle),
        (*x, y - radius - 10.0, Anchor::Middle),
    ];
    choices.map(|place| (area(place, width), place))
}

/// Whether an edge runs through the box, judged by points along it.
fn is_crossed(area: &Area, placed: &[Placed<'_>], edges: &[(&Edge, f64)]) -> bool {
    edges.iter().any(|(edge, _)| {
        let (Some(from), Some(to)) = (placed.get(edge.from), placed.get(edge.to)) else {
            return false;
        };
        (0..=48).map(|step| f64::from(step) / 48.0).any(|t| {
            let (x, y) = (from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t);
            let [left, top, right, bottom] = area;
            x > *left && x < *right && y > *top && y < *bottom
        })
    })
}

/// The room of a name whose middle is at `y`.
fn area((x, y, anchor): (f64, f64, Anchor), width: f64) -> Area {
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    [left, y - 8.0, left + width, y + 8.0]
}

fn are_apart([left, top, right, bottom]: &Area, [l, t, r, b]: &Area) -> bool {
    right <= l || r <= left || bottom <= t || b <= top
}
