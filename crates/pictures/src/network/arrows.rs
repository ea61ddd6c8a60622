//! Where the lines of edges are. Edges with a direction have a head, and two that go back and forth are
//! side by side.

use super::{Area, Edge, Placed};

type Point = (f64, f64);

/// How far two edges that go back and forth are from the middle.
const ASIDE: f64 = 4.0;
/// How long the sides of a head are, along the line and across it.
const HEAD: (f64, f64) = (9.0, 5.0);

/// The line of an edge.
pub(super) struct Line {
    pub(super) from: Point,
    pub(super) to: Point,
    /// The three points of an arrow head.
    pub(super) head: Option<[Point; 3]>,
}

impl Line {
    /// The area of the head, where no name is to be.
    pub(super) fn head_area(&self) -> Option<Area> {
        let points = self.head?;
        let ends = |pick: fn(&Point) -> f64| {
            let all = points.iter().map(pick);
            all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| {
                (low.min(it), high.max(it))
            })
        };
        let ((left, right), (top, bottom)) = (ends(|it| it.0), ends(|it| it.1));
        Some([left, top, right, bottom])
    }
}

/// The line of an edge among the others; `None` if a node is not there.
pub(super) fn line(
    directed: bool,
    placed: &[Placed<'_>],
    edge: &Edge,
    edges: &[(&Edge, f64)],
) -> Option<Line> {
    let (one, other) = (placed.get(edge.from)?, placed.get(edge.to)?);
    let (from, to) = ((one.x, one.y), (other.x, other.y));
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let long = (dx * dx + dy * dy).sqrt();
    if !directed || long < 1e-6 {
        return Some(Line { from, to, head: None });
    }
    let (dx, dy) = (dx / long, dy / long);
    let back = edges.iter().any(|(it, _)| (it.from, it.to) == (edge.to, edge.from));
    let aside = if back { ASIDE } else { 0.0 };
    // A point along the line and beside it.
    let at = |(x, y): Point, along: f64, beside: f64| {
        let beside = beside + aside;
        (x + dx * along - dy * beside, y + dy * along + dx * beside)
    };
    let gap = (other.radius + 2.5).min(long / 2.0);
    let head = [-HEAD.1, 0.0, HEAD.1].map(|beside| {
        let along = if beside == 0.0 { -gap } else { -gap - HEAD.0 };
        at(to, along, beside)
    });
    Some(Line { from: at(from, 0.0, 0.0), to: at(to, -gap - 1.0, 0.0), head: Some(head) })
}
