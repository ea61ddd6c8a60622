//! The outline around the lines of a passage, as the path of an SVG.

use std::fmt::Write as _;

/// The part of a passage on one line, in whole CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinePart {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

/// How far the outline is from the letters at the sides, and above the first and below the last line.
const SIDE: i32 = 3;
const ABOVE: i32 = 3;
const BELOW: i32 = 5;

/// How round the corners are.
const ROUND: i32 = 4;

type Point = (i32, i32);

/// One outline around these lines of a paragraph, from top to bottom. Lines that do not touch get
/// an outline of their own.
#[must_use]
pub fn contour(lines: &[LinePart]) -> String {
    let lines = joined(lines);
    let mut path = String::new();
    let touch = |one: &LinePart, next: &LinePart| {
        one.left < next.right && next.left < one.right && one.bottom == next.top
    };
    for block in lines.chunk_by(touch) {
        outline(&mut path, &corners(block));
    }
    path
}

/// The lines with room around them, so that each reaches to the next.
fn joined(lines: &[LinePart]) -> Vec<LinePart> {
    let wide = |line: &LinePart| LinePart {
        left: line.left - SIDE,
        top: line.top - ABOVE,
        right: line.right + SIDE,
        bottom: line.bottom + BELOW,
    };
    let mut lines: Vec<LinePart> = lines.iter().map(wide).collect();
    let mut above: Option<&mut LinePart> = None;
    for line in &mut lines {
        if let Some(above) = above {
            let middle = i32::midpoint(above.bottom, line.top);
            above.bottom = middle;
            line.top = middle;
        }
        above = Some(line);
    }
    lines
}

/// The corners of a block of lines: down its right side and up its left side.
fn corners(block: &[LinePart]) -> Vec<Point> {
    let right = block.iter().flat_map(|line| [(line.right, line.top), (line.right, line.bottom)]);
    let left =
        block.iter().rev().flat_map(|line| [(line.left, line.bottom), (line.left, line.top)]);
    let mut corners: Vec<Point> = right.chain(left).collect();
    corners.dedup();
    // Lines that end at the same place have no corner between them.
    let mut at = 1;
    while let Some([before, here, after]) = corners.get(at - 1..at + 2) {
        if before.0 == here.0 && here.0 == after.0 || before.1 == here.1 && here.1 == after.1 {
            corners.remove(at);
        } else {
            at += 1;
        }
    }
    corners
}

/// Adds a closed line with round corners.
fn outline(path: &mut String, corners: &[Point]) {
    let around = corners.iter().cycle().skip(corners.len().saturating_sub(1));
    let before = around.take(corners.len());
    let after = corners.iter().cycle().skip(1).take(corners.len());
    for (at, ((here, before), after)) in corners.iter().zip(before).zip(after).enumerate() {
        let (from, to) = (towards(*here, *before), towards(*here, *after));
        let step = if at == 0 { 'M' } else { 'L' };
        // Writing to a string does not fail.
        let _ = write!(path, "{step}{} {}Q{} {} {} {}", from.0, from.1, here.0, here.1, to.0, to.1);
    }
    path.push('Z');
}

/// The place where the corner at `from` begins to be round, on the way to `to`.
fn towards(from: Point, to: Point) -> Point {
    let step = |from: i32, to: i32| from + ((to - from) / 2).clamp(-ROUND, ROUND);
    (step(from.0, to.0), step(from.1, to.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(left: i32, right: i32, top: i32) -> LinePart {
        LinePart { left, top, right, bottom: top + 24 }
    }

    fn corners_of(lines: &[LinePart]) -> Vec<Vec<Point>> {
        let lines = joined(lines);
        lines
            .chunk_by(|one, next| one.left < next.right && next.left < one.right)
            .map(corners)
            .collect()
    }

    #[test]
    fn one_line_is_a_box_with_room_around_it() {
        let corners = corners_of(&[line(10, 50, 100)]);
        assert_eq!(corners, [vec![(53, 97), (53, 129), (7, 129), (7, 97)]]);
        let path = contour(&[line(10, 50, 100)]);
        assert_eq!(
            path,
            "M49 97Q53 97 53 101L53 125Q53 129 49 129L11 129Q7 129 7 125L7 101Q7 97 11 97Z"
        );
    }

    #[test]
    fn lines_that_overlap_have_one_outline() {
        let corners = corners_of(&[line(60, 100, 0), line(0, 100, 32), line(0, 40, 64)]);
        let around =
            [(103, -3), (103, 61), (43, 61), (43, 93), (-3, 93), (-3, 29), (57, 29), (57, -3)];
        assert_eq!(corners, [around]);
    }

    #[test]
    fn lines_that_do_not_overlap_have_an_outline_each() {
        let path = contour(&[line(80, 100, 0), line(0, 40, 32)]);
        assert_eq!(path.matches('M').count(), 2);
        assert_eq!(path.matches('Z').count(), 2);
        assert_eq!(contour(&[]), "");
    }
}
