//! Columns: finds the parts of a page that are read from top to bottom before going across.

use super::segments::Segment;

/// How often a page may be cut.
const MAX_CUTS: usize = 12;
/// The fewest lines on each side of a gutter. With fewer, the alignment could be chance.
const FEWEST_LINES: usize = 4;

/// The starts of columns on any page, in points from the left; in right-to-left documents, in
/// points from the right.
pub(crate) type Gutters = Vec<f32>;

/// Splits a page into parts in reading order, each to be read from top to bottom. `known`: gutters
/// from other pages, which need fewer lines as evidence. Newly found gutters are added to it.
pub(crate) fn parts(segments: Vec<Segment>, rtl: bool, known: &mut Gutters) -> Vec<Vec<Segment>> {
    let mut parts = Vec::new();
    let mut waiting = vec![segments];
    let mut cuts = 0;
    while let Some(part) = waiting.pop() {
        let cut = if cuts < MAX_CUTS { best_cut(&part, rtl, known) } else { None };
        let Some(cut) = cut else {
            if !part.is_empty() {
                parts.push(part);
            }
            continue;
        };
        cuts += 1;
        if !known.iter().any(|x| (x - cut.x).abs() < 3.0) {
            known.push(cut.x);
        }
        let [above, first, second, below] = cut.apply(part, rtl);
        // The last element is handled first.
        waiting.extend([below, second, first, above]);
    }
    parts
}

/// A gutter: an empty strip to the left of `x`, between two heights.
#[derive(Clone, Copy, Debug)]
struct Cut {
    /// The start of the second column, in reading direction.
    x: f32,
    top: f32,
    bottom: f32,
    lines: usize,
}

impl Cut {
    fn apply(self, part: Vec<Segment>, rtl: bool) -> [Vec<Segment>; 4] {
        let [mut above, mut first, mut second, mut below] = [const { Vec::new() }; 4];
        for segment in part {
            if segment.y >= self.top {
                above.push(segment);
            } else if segment.y <= self.bottom {
                below.push(segment);
            } else if span(&segment, rtl).0 < self.x - 1.0 {
                first.push(segment);
            } else {
                second.push(segment);
            }
        }
        [above, first, second, below]
    }
}

/// The start and end of a segment, in reading direction.
fn span(segment: &Segment, rtl: bool) -> (f32, f32) {
    if rtl { (-segment.right, -segment.left) } else { (segment.left, segment.right) }
}

fn best_cut(part: &[Segment], rtl: bool, known: &[f32]) -> Option<Cut> {
    let spans: Vec<(f32, f32)> = part.iter().map(|s| span(s, rtl)).collect();
    let start = spans.iter().map(|s| s.0).fold(f32::INFINITY, f32::min);
    let end = spans.iter().map(|s| s.1).fold(f32::NEG_INFINITY, f32::max);
    let width = end - start;
    let inside = |x: f32| x > start + 0.15 * width && x < end - 0.08 * width;
    let mut starts: Vec<f32> = spans.iter().map(|s| s.0).filter(|x| inside(*x)).collect();
    starts.sort_by(f32::total_cmp);
    let mut candidates: Vec<(f32, bool)> = Vec::new();
    for (at, x) in starts.iter().enumerate() {
        let near = starts.iter().skip(at).take_while(|other| **other - x < 2.0).count();
        let is_new = candidates.last().is_none_or(|(last, _)| x - last >= 2.0);
        let is_known = known.iter().any(|k| (k - x).abs() < 3.0);
        if is_new && (is_known || near >= FEWEST_LINES) {
            candidates.push((*x, is_known));
        }
    }
    candidates
        .into_iter()
        .filter_map(|(x, is_known)| widest_interval(part, rtl, x, start, end, is_known))
        .max_by_key(|cut| cut.lines)
}

/// The stretch of a gutter that is empty and has the most lines beside it.
fn widest_interval(
    part: &[Segment],
    rtl: bool,
    x: f32,
    start: f32,
    end: f32,
    is_known: bool,
) -> Option<Cut> {
    let gutter = 6.0;
    let mut blocked: Vec<f32> = part
        .iter()
        .filter(|segment| {
            let (from, to) = span(segment, rtl);
            from < x - 1.0 && to > x - gutter
        })
        .map(|segment| segment.y)
        .collect();
    blocked.extend([f32::INFINITY, f32::NEG_INFINITY]);
    blocked.sort_by(|a, b| b.total_cmp(a));
    blocked
        .windows(2)
        .filter_map(|pair| match pair {
            [top, bottom] => columns_between(part, rtl, x, (*top, *bottom), (start, end), is_known),
            _ => None,
        })
        .max_by_key(|cut| cut.lines)
}

fn columns_between(
    part: &[Segment],
    rtl: bool,
    x: f32,
    (top, bottom): (f32, f32),
    (start, end): (f32, f32),
    is_known: bool,
) -> Option<Cut> {
    let within = |s: &&Segment| s.y < top && s.y > bottom;
    let first = Side::new(part.iter().filter(within).filter(|s| span(s, rtl).0 < x - 1.0), rtl);
    let second = Side::new(part.iter().filter(within).filter(|s| span(s, rtl).0 >= x - 1.0), rtl);
    let fewest = if is_known { 1 } else { FEWEST_LINES };
    if first.rows.len() < fewest || second.rows.len() < fewest {
        return None;
    }
    let beside = first.bottom().max(second.bottom()) <= first.top().min(second.top()) + 1.0;
    let prose = is_known || (first.filled(x - start) && second.filled(end - x));
    let lines = first.rows.len() + second.rows.len();
    (beside && prose).then_some(Cut { x, top, bottom, lines })
}

/// The rows on one side of a gutter.
struct Side {
    /// Height, start and end of each row, from the top.
    rows: Vec<(f32, f32, f32)>,
}

impl Side {
    fn new<'a>(segments: impl Iterator<Item = &'a Segment>, rtl: bool) -> Self {
        let mut all: Vec<(f32, f32, f32, f32)> = segments
            .map(|s| {
                let (from, to) = span(s, rtl);
                (s.y, from, to, s.size)
            })
            .collect();
        all.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut rows: Vec<(f32, f32, f32)> = Vec::new();
        for (y, from, to, size) in all {
            match rows.last_mut() {
                Some(row) if row.0 - y < 0.5 * size => {
                    row.1 = row.1.min(from);
                    row.2 = row.2.max(to);
                }
                _ => rows.push((y, from, to)),
            }
        }
        Self { rows }
    }

    fn top(&self) -> f32 {
        self.rows.first().map_or(f32::NEG_INFINITY, |row| row.0)
    }

    fn bottom(&self) -> f32 {
        self.rows.last().map_or(f32::INFINITY, |row| row.0)
    }

    /// Whether most rows are wide, as in prose. Labels and figures are short.
    fn filled(&self, width: f32) -> bool {
        let mut widths: Vec<f32> = self.rows.iter().map(|row| row.2 - row.1).collect();
        widths.sort_by(f32::total_cmp);
        widths.get(widths.len() / 2).is_some_and(|usual| *usual >= 0.45 * width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::segments::segments;
    use crate::pdf::testing::row;

    /// Rows of text with their positions, drawn row by row.
    fn page(rows: &[(&str, f32, f32)]) -> Vec<Segment> {
        rows.iter().flat_map(|(text, x, y)| segments(row(text, *x, *y))).collect()
    }

    fn read(rows: &[(&str, f32, f32)], rtl: bool) -> Vec<Vec<String>> {
        parts(page(rows), rtl, &mut Vec::new())
            .iter()
            .map(|part| {
                part.iter().map(|s| s.glyphs.iter().map(|g| g.text.as_str()).collect()).collect()
            })
            .collect()
    }

    const LEFT: &str = "left left left left";
    const RIGHT: &str = "right right right";

    fn two_columns() -> Vec<(&'static str, f32, f32)> {
        let mut rows = vec![("a title over the whole width of it", 10.0, 100.0)];
        for y in [80.0, 68.0, 56.0, 44.0, 32.0] {
            rows.extend([(LEFT, 0.0, y), (RIGHT, 110.0, y)]);
        }
        rows.push(("and below it what again goes over all", 0.0, 10.0));
        rows
    }

    #[test]
    fn columns_are_read_down() {
        let read = read(&two_columns(), false);
        let lengths: Vec<usize> = read.iter().map(Vec::len).collect();
        assert_eq!(lengths, [1, 5, 5, 1]);
        assert!(
            read[1].iter().all(|text| text == LEFT) && read[2].iter().all(|text| text == RIGHT)
        );
    }

    #[test]
    fn right_to_left_columns_start_on_the_right() {
        let read = read(&two_columns(), true);
        // The rows on the left all have the same width, so both their edges are straight.
        assert!(read[1].iter().all(|text| text == RIGHT));
    }

    #[test]
    fn labels_do_not_make_a_column() {
        let mut rows = Vec::new();
        for y in [80.0, 68.0, 56.0, 44.0, 32.0] {
            rows.extend([("1.", 0.0, y), ("an item of the list here", 40.0, y)]);
        }
        assert_eq!(read(&rows, false).len(), 1);
    }
}
