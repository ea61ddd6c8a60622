//! Segments: glyphs that follow each other on one baseline.

use super::glyphs::Glyph;
use super::script::{Direction, direction, is_mark};

/// Glyphs on one baseline with nothing else between them.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub glyphs: Vec<Glyph>,
    pub left: f32,
    pub right: f32,
    /// The baseline of its largest glyphs.
    pub y: f32,
    /// The largest font size.
    pub size: f32,
}

impl Segment {
    fn new(glyph: Glyph) -> Self {
        Self {
            left: glyph.x,
            right: glyph.x + glyph.width,
            y: glyph.y,
            size: glyph.size,
            glyphs: vec![glyph],
        }
    }

    fn push(&mut self, glyph: Glyph) {
        self.left = self.left.min(glyph.x);
        self.right = self.right.max(glyph.x + glyph.width);
        if glyph.size > self.size * 1.1 && !glyph.text.trim().is_empty() {
            self.y = glyph.y;
            self.size = glyph.size;
        }
        self.glyphs.push(glyph);
    }

    /// Whether the glyph that is drawn next continues this segment.
    fn takes(&self, glyph: &Glyph) -> bool {
        if !on_one_line(self.y, self.size, glyph.y, glyph.size) {
            return false;
        }
        let size = self.size.max(glyph.size);
        let after = glyph.x - self.right;
        let before = self.left - (glyph.x + glyph.width);
        (-0.8 * size..1.2 * size).contains(&after)
            || (direction(&glyph.text) != Direction::Ltr
                && (-0.8 * size..1.2 * size).contains(&before))
            || (glyph.x >= self.left && glyph.x <= self.right)
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.glyphs.iter().all(|glyph| glyph.text.trim().is_empty())
    }

    /// Excludes spaces at both ends, which can reach far into the margin.
    fn trim(&mut self) {
        let inked = || self.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty());
        let left = inked().map(|glyph| glyph.x).fold(f32::INFINITY, f32::min);
        let right = inked().map(|glyph| glyph.x + glyph.width).fold(f32::NEG_INFINITY, f32::max);
        if left <= right {
            (self.left, self.right) = (left, right);
        }
    }
}

/// Whether two baselines belong to one line: they are the same, or one is of a smaller superscript
/// or subscript.
pub(crate) fn on_one_line(y: f32, size: f32, other_y: f32, other_size: f32) -> bool {
    let apart = (y - other_y).abs();
    let (small, large) = if size < other_size { (size, other_size) } else { (other_size, size) };
    apart <= 0.15 * large || (small < 0.85 * large && apart <= 0.5 * large)
}

/// Groups glyphs, in drawing order, into segments.
pub(crate) fn segments(glyphs: Vec<Glyph>) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for glyph in with_marks(glyphs) {
        match segments.last_mut() {
            Some(last) if last.takes(&glyph) => last.push(glyph),
            _ => segments.push(Segment::new(glyph)),
        }
    }
    segments.retain(|segment| !segment.is_blank());
    segments.iter_mut().for_each(Segment::trim);
    segments
}

/// Appends combining marks, such as vowel signs, to their letters.
fn with_marks(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    let mut bases: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    // In right-to-left text, marks are drawn before their letter.
    let mut waiting: Vec<Glyph> = Vec::new();
    for glyph in glyphs {
        if is_mark(&glyph.text) {
            waiting.push(glyph);
            continue;
        }
        settle(&mut bases, &mut waiting, Some(&glyph));
        let mut glyph = glyph;
        for mark in waiting.drain(..).rev() {
            glyph.text.push_str(&mark.text);
        }
        bases.push(glyph);
    }
    settle(&mut bases, &mut waiting, None);
    bases
}

/// Appends marks to the letter before them, except for those that belong to the next letter.
fn settle(bases: &mut Vec<Glyph>, waiting: &mut Vec<Glyph>, next: Option<&Glyph>) {
    let mut kept = Vec::new();
    for mark in waiting.drain(..) {
        let for_next = next.is_some_and(|next| {
            // In visual order the letter comes after its mark, in writing order before it.
            let visual = bases.last().is_none_or(|base| base.x < next.x || base.y != next.y);
            direction(&next.text) == Direction::Rtl && visual && distance(next, &mark) < next.size
        });
        if for_next {
            kept.push(mark);
        } else if let Some(base) = bases.last_mut() {
            base.text.push_str(&mark.text);
            let end = mark.x + mark.width;
            if mark.width > 0.0 && base.y == mark.y && (base.x..end).contains(&mark.x) {
                base.width = base.width.max(end - base.x);
            }
        } else {
            kept.push(mark);
        }
    }
    if next.is_none() {
        bases.append(&mut kept);
    }
    *waiting = kept;
}

/// How far a mark is from the middle of a letter, minus half the width of the letter.
fn distance(letter: &Glyph, mark: &Glyph) -> f32 {
    if (letter.y - mark.y).abs() > letter.size {
        return f32::INFINITY;
    }
    let middle = mark.x + mark.width / 2.0;
    ((letter.x + letter.width / 2.0 - middle).abs() - letter.width / 2.0).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::testing::glyph;

    fn texts(glyphs: Vec<Glyph>) -> Vec<String> {
        segments(glyphs)
            .iter()
            .map(|s| s.glyphs.iter().map(|g| g.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn glyphs_continue_a_segment_or_start_one() {
        let at = |text: &str, x: f32, y: f32| glyph(text, x, y, 10.0);
        let small = |text: &str, x: f32, y: f32| glyph(text, x, y, 6.0);
        for (what, glyphs, expected) in [
            ("close by", vec![at("a", 0.0, 0.0), at("b", 5.0, 0.0)], vec!["ab"]),
            ("a wide space", vec![at("a", 0.0, 0.0), at("b", 14.0, 0.0)], vec!["ab"]),
            ("another column", vec![at("a", 0.0, 0.0), at("b", 25.0, 0.0)], vec!["a", "b"]),
            ("the next line", vec![at("a", 0.0, 20.0), at("b", 0.0, 8.0)], vec!["a", "b"]),
            ("raised", vec![at("a", 0.0, 0.0), small("1", 5.0, 4.0)], vec!["a1"]),
            ("to the left", vec![at("א", 50.0, 0.0), at("ב", 45.0, 0.0)], vec!["אב"]),
            ("blanks", vec![at(" ", 0.0, 0.0), at("b", 90.0, 0.0)], vec!["b"]),
        ] {
            assert_eq!(texts(glyphs), expected, "{what}");
        }
    }

    #[test]
    fn marks_follow_their_letters() {
        let mark = |text: &str, x: f32| Glyph { width: 0.0, ..glyph(text, x, 0.0, 10.0) };
        let rightwards =
            vec![glyph("e", 0.0, 0.0, 10.0), mark("\u{301}", 2.0), glyph("t", 5.0, 0.0, 10.0)];
        assert_eq!(texts(rightwards), ["e\u{301}t"]);
        let rtl = vec![
            glyph("ב", 0.0, 0.0, 10.0),
            mark("\u{5b4}", 7.0),
            mark("\u{5c1}", 7.0),
            glyph("ש", 5.0, 0.0, 10.0),
        ];
        assert_eq!(texts(rtl), ["בש\u{5c1}\u{5b4}"]);
        assert_eq!(texts(vec![mark("\u{301}", 2.0)]), ["\u{301}"]);
        // A mark as wide as a letter widens the glyph before it.
        let wide = vec![glyph("व", 0.0, 0.0, 10.0), glyph("र्", 5.0, 0.0, 10.0)];
        let found = segments(wide);
        assert_eq!((&*found[0].glyphs[0].text, found[0].glyphs[0].width), ("वर्", 10.0));
    }
}
