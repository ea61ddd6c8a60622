//! Columns: where a page is read down before it is read across.

use super::segments::Segment;

/// How often a page may be cut.
const MAX_CUTS: usize = 12;
/// The fewest lines on each side that make columns of what could be chance.
const FEWEST_LINES: usize = 4;

/// Where columns begin on some page, in points from the left (or from the right, of documents
/// that run to the left).
pub(crate) type Gutters = Vec<f32>;

/// The parts of a page, each to be read from top to bottom, in reading order. `known`: gutters
/// that were found on other pages, and that fewer lines suffice for. Found ones are added.
pub(crate) fn parts(
    segments: Vec<Segment>,
    leftwards: bool,
    known: &mut Gutters,
) -> Vec<Vec<Segment>> {
    let mut parts = Vec::new();
    let mut waiting = vec![segments];
    let mut cuts = 0;
    while let Some(part) = waiting.pop() {
        let cut = if cuts < MAX_CUTS { best_cut(&part, leftwards, known) } else { None };
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
        let [above, first, second, below] = cut.apply(part, leftwards);
        // The last is taken first.
        waiting.extend([below, second, first, above]);
    }
    parts
}

/// A gutter: nothing stands left of `x` by less than its width, between two heights.
#[derive(Clone, Copy, Debug)]
struct Cut {
    /// Where the second column begins, in the direction of reading.
    x: f32,
    top: f32,
    bottom: f32,
    lines: usize,
}

impl Cut {
    fn apply(self, part: Vec<Segment>, leftwards: bool) -> [Vec<Segment>; 4] {
        let [mut above, mut first, mut second, mut below] = [const { Vec::new() }; 4];
        for segment in part {
            if segment.y >= self.top {
                above.push(segment);
            } else if segment.y <= self.bottom {
                below.push(segment);
            } else if span(&segment, leftwards).0 < self.x - 1.0 {
                first.push(segment);
            } else {
                second.push(segment);
            }
        }
        [above, first, second, below]
    }
}

/// Where a segment begins and ends in the direction of reading.
fn span(segment: &Segment, leftwards: bool) -> (f32, f32) {
    if leftwards { (-segment.right, -segment.left) } else { (segment.left, segment.right) }
}

fn best_cut(part: &[Segment], leftwards: bool, known: &[f32]) -> Option<Cut> {
    let spans: Vec<(f32, f32)> = part.iter().map(|s| span(s, leftwards)).collect();
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
        .filter_map(|(x, is_known)| widest_interval(part, leftwards, x, start, end, is_known))
        .max_by_key(|cut| cut.lines)
}

/// The tallest stretch in which nothing stands in a gutter.
fn widest_interval(
    part: &[Segment],
    leftwards: bool,
    x: f32,
    start: f32,
    end: f32,
    is_known: bool,
) -> Option<Cut> {
    let gutter = 6.0;
    let mut blocked: Vec<f32> = part
        .iter()
        .filter(|segment| {
            let (from, to) = span(segment, leftwards);
            from < x - 1.0 && to > x - gutter
        })
        .map(|segment| segment.y)
        .collect();
    blocked.extend([f32::INFINITY, f32::NEG_INFINITY]);
    blocked.sort_by(|a, b| b.total_cmp(a));
    blocked
        .windows(2)
        .filter_map(|pair| match pair {
            [top, bottom] => {
                columns_between(part, leftwards, x, (*top, *bottom), (start, end), is_known)
            }
            _ => None,
        })
        .max_by_key(|cut| cut.lines)
}

fn columns_between(
    part: &[Segment],
    leftwards: bool,
    x: f32,
    (top, bottom): (f32, f32),
    (start, end): (f32, f32),
    is_known: bool,
) -> Option<Cut> {
    let within = |s: &&Segment| s.y < top && s.y > bottom;
    let first =
        Side::new(part.iter().filter(within).filter(|s| span(s, leftwards).0 < x - 1.0), leftwards);
    let second = Side::new(
        part.iter().filter(within).filter(|s| span(s, leftwards).0 >= x - 1.0),
        leftwards,
    );
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
    /// Height, beginning and end of each, from the top.
    rows: Vec<(f32, f32, f32)>,
}

impl Side {
    fn new<'a>(segments: impl Iterator<Item = &'a Segment>, leftwards: bool) -> Self {
        let mut all: Vec<(f32, f32, f32, f32)> = segments
            .map(|s| {
                let (from, to) = span(s, leftwards);
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

    /// Whether most rows fill much of it, as in prose, and not as labels or figures do.
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

    /// Rows of text with where they stand, drawn row by row.
    fn page(rows: &[(&str, f32, f32)]) -> Vec<Segment> {
        rows.iter().flat_map(|(text, x, y)| segments(row(text, *x, *y))).collect()
    }

    fn read(rows: &[(&str, f32, f32)], leftwards: bool) -> Vec<Vec<String>> {
        parts(page(rows), leftwards, &mut Vec::new())
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
    fn columns_of_text_to_the_left_begin_on_the_right() {
        let read = read(&two_columns(), true);
        // The rows on the left are of one width, so that both edges are straight.
        assert!(read[1].iter().all(|text| text == RIGHT));
    }

    #[test]
    fn labels_are_no_column() {
        let mut rows = Vec::new();
        for y in [80.0, 68.0, 56.0, 44.0, 32.0] {
            rows.extend([("1.", 0.0, y), ("an item of the list here", 40.0, y)]);
        }
        assert_eq!(read(&rows, false).len(), 1);
    }
}
