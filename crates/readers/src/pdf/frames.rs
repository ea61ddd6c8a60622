//! Measures the columns of a document by their lines: the edges, the line spacing and the indents
//! of paragraphs.

use super::line::Line;

/// The edges of a column, in reading direction.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Frame {
    pub start: f32,
    pub end: f32,
    /// Whether most lines end exactly at the edge.
    pub justified: bool,
}

/// The start and end of a line, in reading direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub start: f32,
    pub end: f32,
}

/// All columns of a document.
#[derive(Debug, Default)]
pub(crate) struct Frames {
    frames: Vec<Frame>,
    /// The frame of each column, by column index.
    of_column: Vec<usize>,
    rtl: bool,
    /// For each font size, the distance between baselines.
    leadings: Vec<(f32, f32)>,
    /// How far first lines of paragraphs are indented, if they are.
    pub indent: Option<f32>,
    /// How far the lines of paragraphs after the first are indented, if they are.
    hanging: Option<f32>,
    /// Whether there are gaps between paragraphs.
    pub apart: bool,
    /// The font size of most of the text.
    pub body: f32,
    none: Frame,
}

impl Frames {
    pub(crate) fn new(lines: &[Line], rtl: bool) -> Self {
        let mut frames = Self { rtl, body: body_size(lines), ..Self::default() };
        frames.find_frames(lines);
        if frames.is_flush_at_end(lines) {
            // Even right-to-left text may be aligned on the left.
            frames = Self { rtl: !rtl, body: frames.body, ..Self::default() };
            frames.find_frames(lines);
        }
        frames.leadings = leadings(lines);
        frames.indent = frames.usual_indent(lines);
        frames.hanging = frames.usual_hanging(lines);
        frames.apart = frames.has_gaps(lines);
        frames
    }

    pub(crate) fn place(&self, line: &Line) -> Place {
        if self.rtl {
            Place { start: -line.right, end: -line.left }
        } else {
            Place { start: line.left, end: line.right }
        }
    }

    pub(crate) fn of(&self, line: &Line) -> &Frame {
        let frame = self.of_column.get(line.column).and_then(|at| self.frames.get(*at));
        frame.unwrap_or(&self.none)
    }

    /// The distance between baselines of this size within a paragraph.
    pub(crate) fn leading(&self, size: f32) -> f32 {
        let known = self.leadings.iter().find(|(of, _)| (of - size).abs() < 0.3);
        let nearest = known.or_else(|| {
            let far = |(of, _): &&(f32, f32)| (of - size).abs();
            self.leadings.iter().min_by(|a, b| far(a).total_cmp(&far(b)))
        });
        nearest.map_or(1.2 * size, |(of, leading)| leading * size / of)
    }

    fn find_frames(&mut self, lines: &[Line]) {
        let mut columns: Vec<(usize, Vec<Place>)> = Vec::new();
        for line in lines {
            let place = self.place(line);
            match columns.last_mut() {
                Some((column, places)) if *column == line.column => places.push(place),
                _ => columns.push((line.column, vec![place])),
            }
        }
        let count = columns.iter().map(|(column, _)| column + 1).max().unwrap_or_default();
        self.of_column = vec![usize::MAX; count];
        // Columns with many lines show best where the edges are.
        columns.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
        let mut members: Vec<Vec<Place>> = Vec::new();
        for (column, places) in columns {
            let (start, end) = edges(&places);
            // If many lines end at the same position, that is an edge.
            let full = places.iter().filter(|place| (place.end - end).abs() < 1.5).count();
            let own = places.len() >= 8 && full * 2 > places.len();
            let fits = |frame: &Frame| {
                start > frame.start - 6.0
                    && end < frame.end + 6.0
                    && (!own || (frame.start > start - 24.0 && frame.end < end + 6.0))
            };
            let width = |frame: &Frame| frame.end - frame.start;
            let narrowest = self
                .frames
                .iter()
                .enumerate()
                .filter(|(_, frame)| fits(frame))
                .min_by(|a, b| width(a.1).total_cmp(&width(b.1)))
                .map(|(at, _)| at);
            let at = narrowest.unwrap_or_else(|| {
                self.frames.push(Frame { start, end, justified: false });
                members.push(Vec::new());
                self.frames.len() - 1
            });
            if let Some(all) = members.get_mut(at) {
                all.extend(places);
            }
            if let Some(frame) = self.of_column.get_mut(column) {
                *frame = at;
            }
        }
        for (frame, places) in self.frames.iter_mut().zip(members) {
            (frame.start, frame.end) = edges(&places);
            let full = places.iter().filter(|place| (place.end - frame.end).abs() < 1.5).count();
            frame.justified = full * 2 > places.len() && places.len() >= 4;
        }
    }

    /// Whether the gap between two lines is larger than within a paragraph, after allowing for
    /// superscripts and subscripts.
    pub(crate) fn is_far(&self, last: &Line, line: &Line) -> bool {
        let leading = self.leading(line.size);
        let pushed = (last.below + line.above).min(0.5 * line.size);
        last.y - line.y - pushed > leading + (0.25 * line.size).max(0.12 * leading)
    }

    /// Whether more paragraphs end with a gap than with only a short line.
    fn has_gaps(&self, lines: &[Line]) -> bool {
        let (mut gaps, mut short) = (0_usize, 0_usize);
        for pair in lines.windows(2) {
            let [a, b] = pair else { continue };
            let alike = (a.size - b.size).abs() < 0.3 && a.bold == b.bold;
            if a.page != b.page || a.column != b.column || !alike {
                continue;
            }
            let frame = self.of(a);
            if self.is_far(a, b) {
                gaps += 1;
            } else if frame.end - self.place(a).end > 0.35 * (frame.end - frame.start) {
                short += 1;
            }
        }
        gaps >= 3 && gaps > short
    }

    /// Whether most lines are aligned at the end of their column and their starts are ragged. Lines
    /// that start at one of a few edges, as those of numbered or indented paragraphs do, are not.
    fn is_flush_at_end(&self, lines: &[Line]) -> bool {
        let at_end = lines
            .iter()
            .filter(|line| (self.of(line).end - self.place(line).end).abs() < 0.5 * line.size);
        let mut starts: Vec<f32> =
            lines.iter().map(|line| self.place(line).start - self.of(line).start).collect();
        starts.sort_by(f32::total_cmp);
        let edges = starts.chunk_by(|a, b| b - a < 0.5).map(<[f32]>::len);
        let on_an_edge: usize = edges.filter(|edge| edge * 10 >= lines.len()).sum();
        on_an_edge * 2 < lines.len() && at_end.count() * 2 > lines.len()
    }

    /// How much of the column a line leaves empty at its end.
    pub(crate) fn free(&self, line: &Line) -> f32 {
        self.of(line).end - self.place(line).end
    }

    /// Whether the first word of the next line would not have fitted at the end of a line.
    fn is_full(&self, line: &Line, next: &Line) -> bool {
        self.free(line) <= next.first_word + 0.3 * line.size
    }

    /// Whether paragraphs are usual whose lines after the first are indented this much.
    pub(crate) fn hangs_by(&self, shift: f32) -> bool {
        self.hanging.is_some_and(|usual| (shift - usual).abs() < 2.0)
    }

    /// How far lines after the first are indented, if that is usual: after first lines that are
    /// full, or in most of the blocks between gaps.
    fn usual_hanging(&self, lines: &[Line]) -> Option<f32> {
        let near =
            |a: &Line, b: &Line| a.page == b.page && a.column == b.column && !self.is_far(a, b);
        let blocks: Vec<&[Line]> = lines.chunk_by(near).filter(|block| block.len() > 1).collect();
        let of_blocks: Vec<f32> =
            blocks.iter().filter_map(|block| self.hanging_of(block)).collect();
        if of_blocks.len() >= 3 && of_blocks.len() * 2 > blocks.len() {
            return most_common(of_blocks.into_iter().map(|shift| (shift, 1)), 0.5);
        }
        let shifts: Vec<f32> = lines
            .windows(2)
            .filter_map(|pair| {
                let [a, b] = pair else { return None };
                let shift = self.place(b).start - self.place(a).start;
                let hangs = near(a, b) && is_hanging(shift, b) && self.is_full(a, b);
                hangs.then_some(shift)
            })
            .collect();
        let usual = most_common(shifts.iter().map(|shift| (*shift, 1)), 0.5)?;
        let count = shifts.iter().filter(|shift| (*shift - usual).abs() < 2.0).count();
        (count >= 3 && count * 30 >= lines.len()).then_some(usual)
    }

    /// How far all lines of a block after the first are indented, if they are.
    fn hanging_of(&self, block: &[Line]) -> Option<f32> {
        let (first, rest) = block.split_first()?;
        let mut shifts = rest.iter().map(|line| self.place(line).start - self.place(first).start);
        let shift = shifts.next().filter(|shift| is_hanging(*shift, first))?;
        shifts.all(|other| (other - shift).abs() < 2.0).then_some(shift)
    }

    fn usual_indent(&self, lines: &[Line]) -> Option<f32> {
        let indent = |line: &Line| self.place(line).start - self.of(line).start;
        let indents: Vec<(f32, usize)> = lines
            .windows(3)
            .filter_map(|three| {
                let [a, b, c] = three else { return None };
                let together = a.column == b.column && b.column == c.column;
                let near = a.y - b.y < 1.2 * self.leading(b.size);
                let (before, here, after) = (indent(a), indent(b), indent(c));
                let indented = (0.7 * b.size..6.0 * b.size).contains(&here)
                    && before < 0.3 * a.size
                    && after < 0.3 * c.size;
                // The second and last line of a paragraph that hangs.
                let hangs = self.is_far(b, c) || (self.is_full(a, b) && !self.is_full(b, c));
                (together && near && indented && !hangs).then_some((here, 1))
            })
            .collect();
        let enough = indents.len() >= 2 && indents.len() * 40 >= lines.len();
        most_common(indents.into_iter(), 0.5).filter(|_| enough)
    }
}

/// Whether a line that starts this much after the one above it may hang.
fn is_hanging(shift: f32, line: &Line) -> bool {
    (0.6..8.0).contains(&(shift / line.size))
}

/// The start and end of lines, ignoring outliers.
fn edges(places: &[Place]) -> (f32, f32) {
    let mut starts: Vec<f32> = places.iter().map(|place| place.start).collect();
    let mut ends: Vec<f32> = places.iter().map(|place| place.end).collect();
    starts.sort_by(f32::total_cmp);
    ends.sort_by(|a, b| b.total_cmp(a));
    (outermost(&starts), outermost(&ends))
}

/// The first of these sorted values that has others close to it, because single lines may overrun.
fn outermost(sorted: &[f32]) -> f32 {
    let enough = (sorted.len() / 20).clamp(0, 3);
    let supported = sorted.iter().enumerate().find(|(at, value)| {
        sorted
            .iter()
            .skip(at + 1)
            .take(enough)
            .filter(|other| (*other - *value).abs() < 3.0)
            .count()
            >= enough
    });
    supported.map(|(_, value)| *value).or(sorted.first().copied()).unwrap_or_default()
}

/// The font size of most of the text, counted in characters.
pub(crate) fn body_size(lines: &[Line]) -> f32 {
    let sizes = lines.iter().map(|line| (line.size, line.text.chars().count()));
    most_common(sizes, 0.25).unwrap_or(10.0)
}

/// The value with the greatest weight. Values closer together than `step` count as one.
fn most_common(values: impl Iterator<Item = (f32, usize)>, step: f32) -> Option<f32> {
    let mut sorted: Vec<(f32, usize)> = values.collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut best: Option<(f32, usize)> = None;
    for part in sorted.chunk_by(|a, b| b.0 - a.0 < step) {
        let weight: usize = part.iter().map(|(_, weight)| weight).sum();
        let middle = part.get(part.len() / 2).map(|(value, _)| *value);
        if let Some(value) = middle
            && best.is_none_or(|(_, most)| weight > most)
        {
            best = Some((value, weight));
        }
    }
    best.map(|(value, _)| value)
}

/// The distance between baselines, for each size with enough lines.
fn leadings(lines: &[Line]) -> Vec<(f32, f32)> {
    let mut steps: Vec<(f32, f32)> = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] if a.column == b.column && a.page == b.page && (a.size - b.size).abs() < 0.3 => {
                Some((b.size, a.y - b.y))
            }
            _ => None,
        })
        .filter(|(size, step)| (0.8 * size..4.0 * size).contains(step))
        .collect();
    steps.sort_by(|a, b| a.0.total_cmp(&b.0));
    steps
        .chunk_by(|a, b| b.0 - a.0 < 0.3)
        .filter_map(|of_size| {
            let size = of_size.get(of_size.len() / 2)?.0;
            // If there are only a few steps, the smallest is the one within paragraphs.
            let least = of_size.iter().map(|step| step.1).fold(f32::INFINITY, f32::min);
            let usual = most_common(of_size.iter().map(|step| (step.1, 1)), 0.3)?;
            (of_size.len() >= 2).then_some((size, if of_size.len() < 6 { least } else { usual }))
        })
        .collect()
}
