//! A line of text, made from its glyphs.

use super::bidi::logical;
use super::glyphs::Glyph;
use super::script::{ETHIOPIC_SPACE, in_order, is_ideographic, is_unspaced, written};
use super::segments::Segment;

/// A line in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    pub text: String,
    /// The index of the page.
    pub page: usize,
    /// The index of the column among all columns of the document, in reading order.
    pub column: usize,
    pub left: f32,
    pub right: f32,
    /// The height of the baseline.
    pub y: f32,
    /// The median font size of the glyphs.
    pub size: f32,
    /// Whether at least nine in ten letters and digits are bold.
    pub bold: bool,
    /// The width of the first word.
    pub first_word: f32,
    /// Whether the line ends with a space.
    pub spaced_end: bool,
    /// A raised mark at the start of the line, such as that of a footnote. It is not part of
    /// `text`.
    pub mark: String,
    /// Byte ranges of the raised numbers in `text`.
    pub raised: Vec<(usize, usize)>,
    /// Whether the file marks most letters and digits as not part of the text.
    pub artifact: bool,
    /// How far superscripts and subscripts reach above and below the line. Browsers increase the
    /// line spacing for them.
    pub above: f32,
    pub below: f32,
}

/// How a document represents spaces and directions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spacing {
    /// Whether spaces are drawn as glyphs. If not, they are only gaps.
    pub drawn: bool,
    /// Whether the document as a whole is right-to-left.
    pub rtl: bool,
    /// Whether Devanagari is in visual order.
    pub devanagari_visual: bool,
    /// Whether brackets in right-to-left text are mirrored.
    pub mirrored: bool,
}

/// A glyph, or a space.
struct Piece {
    text: String,
    glyph: Option<Glyph>,
}

/// Makes a line from the segments on one baseline.
pub(crate) fn line(segments: &[&Segment], spacing: Spacing, page: usize, column: usize) -> Line {
    let (y, size) = baseline(segments);
    let left = segments.iter().map(|s| s.left).fold(f32::INFINITY, f32::min);
    let right = segments.iter().map(|s| s.right).fold(f32::NEG_INFINITY, f32::max);
    let mut glyphs: Vec<Glyph> = segments.iter().flat_map(|s| s.glyphs.iter().cloned()).collect();
    glyphs.sort_by(|a, b| a.x.total_cmp(&b.x));
    drop_doubles(&mut glyphs);
    let letters = glyphs.iter().filter(|g| g.text.chars().any(char::is_alphanumeric));
    let (mut all, mut bold, mut artifact) = (0_usize, 0_usize, 0_usize);
    for glyph in letters {
        all += 1;
        bold += usize::from(glyph.bold);
        artifact += usize::from(glyph.artifact);
    }
    let (above, below) = reach(&glyphs, y, size);
    let rtl = is_rtl(&glyphs, spacing.rtl);
    let pieces = logical(spaced(glyphs, spacing.drawn), rtl, |piece| piece.text.as_str());
    let mut line = Line {
        page,
        column,
        left,
        right,
        y,
        size: main_size(&pieces, size),
        bold: all > 0 && bold * 10 >= all * 9,
        artifact: all > 0 && artifact * 2 > all,
        spaced_end: pieces.last().is_some_and(|piece| piece.text.trim().is_empty()),
        first_word: first_word(&pieces),
        above,
        below,
        ..Line::default()
    };
    write(&mut line, &pieces, rtl && spacing.mirrored);
    if line.raised.is_empty() {
        line.text = in_order(&line.text, spacing.devanagari_visual);
    }
    line
}

/// The baseline and size of the segment with the largest product of width and font size.
fn baseline(segments: &[&Segment]) -> (f32, f32) {
    let width = |s: &Segment| (s.right - s.left) * s.size;
    let widest = segments.iter().max_by(|a, b| width(a).total_cmp(&width(b)));
    widest.map_or((0.0, 1.0), |s| (s.y, s.size))
}

/// How far glyphs reach above and below a line with this baseline and size. Assumes that a quarter
/// of each glyph is below its baseline.
fn reach(glyphs: &[Glyph], y: f32, size: f32) -> (f32, f32) {
    let inked = glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty());
    inked.fold((0.0, 0.0), |(above, below), glyph| {
        let (shift, growth) = (glyph.y - y, glyph.size - size);
        (above.max(shift + 0.75 * growth), below.max(0.25 * growth - shift))
    })
}

/// Whether a line is right-to-left. In a right-to-left document (`whole`), one right-to-left letter
/// is enough, and a line without letters counts, too. Elsewhere most letters must be right-to-left.
fn is_rtl(glyphs: &[Glyph], whole: bool) -> bool {
    let (mut rtl, mut ltr) = (0_usize, 0_usize);
    for glyph in glyphs {
        match super::script::direction(&glyph.text) {
            super::script::Direction::Ltr => ltr += 1,
            super::script::Direction::Rtl => rtl += 1,
            _ => {}
        }
    }
    if whole { rtl > 0 || ltr == 0 } else { rtl > ltr }
}

/// Drops glyphs that are drawn twice to look bold.
fn drop_doubles(glyphs: &mut Vec<Glyph>) {
    glyphs.dedup_by(|next, kept| {
        next.text == kept.text
            && !next.text.trim().is_empty()
            && (next.x - kept.x).abs() < 0.1 * kept.size.min(kept.width * 2.0)
            && (next.y - kept.y).abs() < 0.1 * kept.size
    });
}

/// Glyphs in order, with spaces in the gaps between them.
fn spaced(glyphs: Vec<Glyph>, drawn: bool) -> Vec<Piece> {
    let wide = word_gap(&glyphs, drawn);
    let mut pieces: Vec<Piece> = Vec::with_capacity(glyphs.len() + glyphs.len() / 5);
    let mut end = f32::INFINITY;
    let mut blank = true;
    let mut last = ' ';
    for glyph in glyphs {
        if glyph.text.is_empty() {
            continue;
        }
        let is_blank = glyph.text.trim_matches(is_collapsible).is_empty();
        let first = glyph.text.chars().next().unwrap_or(' ');
        let sign = |c: char| is_ideographic(c) || c == ETHIOPIC_SPACE;
        let needed = if sign(first) || sign(last) {
            wide.max(0.8)
        } else if is_unspaced(first) && is_unspaced(last) {
            wide.max(if drawn { 0.4 } else { 0.2 })
        } else {
            wide
        };
        if !is_blank && !blank && glyph.x - end > needed * glyph.size {
            pieces.push(Piece { text: " ".to_owned(), glyph: None });
        }
        if is_blank {
            if !blank || pieces.is_empty() {
                pieces.push(Piece { text: " ".to_owned(), glyph: None });
            }
            blank = true;
            continue;
        }
        blank = false;
        end = if end.is_finite() { end.max(glyph.x + glyph.width) } else { glyph.x + glyph.width };
        last = glyph.text.chars().next_back().unwrap_or(' ');
        pieces.push(Piece { text: written(&glyph.text), glyph: Some(glyph) });
    }
    pieces
}

fn is_collapsible(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// How wide a gap must be to count as a space, as a multiple of the font size.
fn word_gap(glyphs: &[Glyph], drawn: bool) -> f32 {
    let mut gaps: Vec<f32> = glyphs
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] if !a.text.trim().is_empty() && !b.text.trim().is_empty() => {
                Some((b.x - a.x - a.width) / b.size)
            }
            _ => None,
        })
        .collect();
    gaps.sort_by(f32::total_cmp);
    let usual = gaps.get(gaps.len() / 2).copied().unwrap_or_default();
    let blanks = glyphs.iter().filter(|glyph| glyph.text.trim().is_empty()).count();
    // Producers that draw spaces may still omit them in stretched lines.
    let least: f32 = if drawn && blanks * 15 > glyphs.len() { 0.2 } else { 0.15 };
    // All gaps in a line may be widened by letter-spacing.
    let narrow = gaps.get(gaps.len() / 5).copied().unwrap_or_default();
    let tracked = gaps.len() >= 4 && narrow > 0.08;
    if tracked { (usual * 1.8).max(least) } else { least }
}

fn main_size(pieces: &[Piece], largest: f32) -> f32 {
    let mut sizes: Vec<f32> =
        pieces.iter().filter_map(|p| p.glyph.as_ref().map(|g| g.size)).collect();
    sizes.sort_by(f32::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(largest)
}

fn first_word(pieces: &[Piece]) -> f32 {
    let mut left = f32::INFINITY;
    let mut right = f32::NEG_INFINITY;
    for piece in pieces.iter().skip_while(|piece| piece.glyph.is_none()) {
        let Some(glyph) = &piece.glyph else { break };
        // If a line may break between any two characters, the first character counts as a word.
        if left.is_finite() && glyph.text.chars().next().is_some_and(is_unspaced) {
            break;
        }
        left = left.min(glyph.x);
        right = right.max(glyph.x + glyph.width);
        if glyph.text.ends_with(ETHIOPIC_SPACE) {
            break;
        }
    }
    (right - left).max(0.0)
}

fn write(line: &mut Line, pieces: &[Piece], mirror: bool) {
    let raised =
        |glyph: &Glyph| glyph.size < 0.8 * line.size && glyph.y > line.y + 0.15 * line.size;
    let mut text = String::new();
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for piece in pieces {
        let start = text.len();
        if mirror && super::script::direction(&piece.text) == super::script::Direction::Neutral {
            text.push_str(&super::script::mirrored(&piece.text));
        } else {
            text.push_str(&piece.text);
        }
        let is_number = piece.text.chars().all(|c| c.is_numeric() || "*†‡§".contains(c));
        if is_number && piece.glyph.as_ref().is_some_and(raised) {
            match ranges.last_mut() {
                Some(last) if last.1 == start => last.1 = text.len(),
                _ => ranges.push((start, text.len())),
            }
        }
    }
    let blank = text.len() - text.trim_start_matches(is_collapsible).len();
    let mut skip = blank;
    if let Some((start, end)) = ranges.first().copied()
        && start <= blank
    {
        line.mark = text.get(start..end).unwrap_or_default().to_owned();
        let rest = text.get(end..).unwrap_or_default();
        skip = end + (rest.len() - rest.trim_start_matches(is_collapsible).len());
    }
    let body = text.get(skip..).unwrap_or_default().trim_end_matches(is_collapsible);
    line.raised = ranges
        .into_iter()
        .filter(|(start, end)| *start >= skip && *end <= skip + body.len())
        .map(|(start, end)| (start - skip, end - skip))
        .collect();
    line.text = body.to_owned();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::segments::segments;
    use crate::pdf::testing::{glyph, row};

    const PLAIN: Spacing =
        Spacing { drawn: false, rtl: false, mirrored: false, devanagari_visual: false };

    fn read(glyphs: Vec<Glyph>, spacing: Spacing) -> Line {
        line(&segments(glyphs).iter().collect::<Vec<_>>(), spacing, 0, 0)
    }

    #[test]
    fn gaps_become_spaces() {
        let drawn = Spacing { drawn: true, ..PLAIN };
        for (what, row, spacing, expected) in [
            ("no room", row("peace", 0.0, 0.0), PLAIN, "peace"),
            ("drawn blanks", row("a  b", 0.0, 0.0), drawn, "a b"),
            ("no-break space", row("a\u{a0}b", 0.0, 0.0), drawn, "a\u{a0}b"),
            ("emoji", row("a 😀", 0.0, 0.0), drawn, "a 😀"),
            ("ligature", row("\u{fb01}ve", 0.0, 0.0), drawn, "five"),
        ] {
            assert_eq!(read(row, spacing).text, expected, "{what}");
        }
        let mut apart = row("of", 0.0, 0.0);
        apart.extend(row("us", 12.0, 0.0));
        assert_eq!(read(apart, PLAIN).text, "of us");
        let spread: Vec<Glyph> = "PEACE"
            .chars()
            .zip([0.0, 7.0, 14.0, 21.0, 28.0])
            .map(|(c, x)| glyph(&c.to_string(), x, 0.0, 10.0))
            .collect();
        assert_eq!(read(spread, PLAIN).text, "PEACE");
    }

    #[test]
    fn raised_numbers_are_found() {
        let mut glyphs = row("aid", 0.0, 0.0);
        glyphs.push(glyph("1", 15.0, 4.0, 6.0));
        let read_line = read(glyphs, PLAIN);
        assert_eq!((read_line.text.as_str(), read_line.raised), ("aid1", vec![(3, 4)]));
        let mut glyphs = vec![glyph("1", 0.0, 4.0, 6.0)];
        glyphs.extend(row("See", 6.0, 0.0));
        let read_line = read(glyphs, PLAIN);
        assert_eq!((read_line.text.as_str(), read_line.mark.as_str()), ("See", "1"));
    }

    #[test]
    fn the_first_word_ends_where_a_line_may_be_broken() {
        for (text, expected) in [("We pledge", 10.0), ("መብት፡አለው", 20.0), ("สนต", 5.0)]
        {
            assert_eq!(read(row(text, 0.0, 0.0), PLAIN).first_word, expected, "{text}");
        }
    }

    #[test]
    fn superscripts_and_subscripts_reach_beyond_their_line() {
        let beside = |y: f32| {
            let mut glyphs = row("aid", 0.0, 0.0);
            glyphs.push(glyph("2", 15.0, y, 8.0));
            let read = read(glyphs, PLAIN);
            (read.above, read.below)
        };
        assert_eq!((beside(0.0), beside(4.0), beside(-3.0)), ((0.0, 0.0), (2.5, 0.0), (0.0, 2.5)));
    }

    #[test]
    fn glyphs_drawn_twice_are_read_once() {
        let mut glyphs = row("aa", 0.0, 0.0);
        glyphs.extend(row("aa", 0.3, 0.0));
        assert_eq!(read(glyphs, PLAIN).text, "aa");
    }
}
