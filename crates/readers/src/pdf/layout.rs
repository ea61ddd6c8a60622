//! Turns the glyphs of all pages into lines in reading order.

use unpdf::parser::backend::{PageId, PdfBackend};
use unpdf::parser::raw::RawDocument;

use super::columns::{Gutters, parts};
use super::glyphs::{Drawn, Glyph, draw};
use super::line::{Line, Spacing, line};
use super::line_numbers;
use super::matrix::Matrix;
use super::script::{Direction, direction, is_devanagari_visual};
use super::segments::{Segment, on_one_line, segments};
use annotator_core::reading::Failure;

/// Fewer letters on a picture of the whole page are a page number or a stamp.
const FEWEST_LETTERS: usize = 30;
/// With fewer shapes they are lines, a coat of arms or a signature.
const FEWEST_SHAPES: usize = 200;

/// The lines of a document.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub lines: Vec<Line>,
    /// The height of each page in points.
    pub heights: Vec<f32>,
    /// Whether any page has more than one column.
    pub columns: bool,
    pub rtl: bool,
    /// How many line numbers were removed.
    pub line_numbers: usize,
    /// Whether what is written on all pages is only pictures, or drawn letters.
    pub all_drawn: bool,
}

/// A page, with its glyphs rotated upright.
pub(crate) struct Page {
    pub glyphs: Vec<Glyph>,
    /// Whether what is written on it is only a picture, or drawn letters.
    pub drawn_only: bool,
    pub missing: bool,
    /// How many letters are drawn whose text is not known.
    pub lost: usize,
    /// How many values of form fields and notes are left out.
    pub fields_left_out: usize,
    /// How many letters and digits are read.
    pub letters: usize,
    /// How many letters are in another direction than the page, and left out.
    pub turned: usize,
    height: f32,
}

/// Draws a page and rotates it upright.
///
/// # Errors
/// [`Failure::Bomb`].
pub(crate) fn page(
    backend: &dyn PdfBackend,
    document: &RawDocument,
    page: PageId,
) -> Result<Page, Failure> {
    let mut drawn = draw(backend, document, page)?;
    let mut glyphs = std::mem::take(&mut drawn.glyphs);
    let shown = backend.crop_box(page);
    let turned = u8::try_from(backend.page_rotation(page) / 90 % 4).unwrap_or_default();
    let (width, height) = (shown.width(), shown.height());
    glyphs.retain(|glyph| {
        (shown.llx - 2.0..shown.urx + 2.0).contains(&glyph.x)
            && (shown.lly - 2.0..shown.ury + 2.0).contains(&glyph.y)
    });
    let upright = main_direction(&glyphs, turned);
    let letters = |glyphs: &[Glyph]| {
        glyphs.iter().filter(|glyph| glyph.text.contains(char::is_alphanumeric)).count()
    };
    let all = letters(&glyphs);
    glyphs.retain(|glyph| glyph.quarter == upright);
    let read = letters(&glyphs);
    let to_origin = Matrix::shift(-shown.llx, -shown.lly);
    let turn = match upright {
        1 => Matrix([0.0, -1.0, 1.0, 0.0, 0.0, width]),
        2 => Matrix([-1.0, 0.0, 0.0, -1.0, width, height]),
        3 => Matrix([0.0, 1.0, -1.0, 0.0, height, 0.0]),
        _ => Matrix::IDENTITY,
    };
    let matrix = to_origin.then(turn);
    for glyph in &mut glyphs {
        (glyph.x, glyph.y) = matrix.apply(glyph.x, glyph.y);
    }
    let height = if upright % 2 == 1 { width } else { height };
    if glyphs.iter().all(|glyph| glyph.text.trim().is_empty()) {
        glyphs.clear();
    }
    Ok(Page {
        drawn_only: is_drawn_only(&drawn, read, width * height),
        glyphs,
        missing: drawn.missing,
        lost: drawn.lost,
        fields_left_out: drawn.fields_left_out,
        letters: read,
        turned: all - read,
        height,
    })
}

/// The direction of most letters. Tables often have vertical text on a page that is not rotated
/// itself; on others, a title beside the text is vertical. Blanks do not count.
fn main_direction(glyphs: &[Glyph], turned: u8) -> u8 {
    let mut directions = [0_usize; 4];
    for glyph in glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty()) {
        if let Some(count) = directions.get_mut(usize::from(glyph.quarter)) {
            *count += 1;
        }
    }
    let count = |quarter: u8| directions.get(usize::from(quarter)).copied().unwrap_or_default();
    let main = (0..4).max_by_key(|quarter| count(*quarter)).unwrap_or_default();
    if count(turned) * 2 >= count(main) { turned } else { main }
}

/// Whether a page with this many readable letters is a scan, or has its letters drawn as shapes.
/// Such pages may still have a number or a stamp that can be read.
fn is_drawn_only(drawn: &Drawn, letters: usize, page_area: f32) -> bool {
    let scan = drawn.picture && (letters == 0 || drawn.picture_area > 0.5 * page_area);
    (scan && letters < FEWEST_LETTERS)
        || (drawn.shapes >= FEWEST_SHAPES && drawn.shapes > 5 * letters)
}

/// Puts the glyphs of all pages into lines.
pub(crate) fn layout(pages: Vec<Page>) -> Layout {
    let heights = pages.iter().map(|page| page.height).collect();
    let mut spacing = spacing(&pages);
    let all_drawn = pages.iter().all(|page| page.drawn_only);
    let mut pages: Vec<Vec<Segment>> =
        pages.into_iter().map(|page| segments(page.glyphs)).collect();
    let line_numbers = line_numbers::take_out(&mut pages);
    // A first pass finds the gutters of all pages, which help to recognise short columns.
    let mut gutters = Gutters::new();
    for page in &pages {
        parts(page.clone(), spacing.rtl, &mut gutters);
    }
    let mut layout =
        Layout { heights, columns: !gutters.is_empty(), rtl: spacing.rtl, ..Layout::default() };
    (layout.line_numbers, layout.all_drawn) = (line_numbers, all_drawn);
    let parts: Vec<Vec<Vec<Segment>>> =
        pages.into_iter().map(|page| parts(page, spacing.rtl, &mut gutters)).collect();
    layout.lines = lines(&parts, spacing);
    spacing.mirrored = spacing.rtl && brackets_are_mirrored(&layout.lines);
    let visual = layout.lines.iter().filter(|line| is_devanagari_visual(&line.text)).count();
    spacing.devanagari_visual = visual >= 2;
    if spacing.mirrored || spacing.devanagari_visual {
        layout.lines = lines(&parts, spacing);
    }
    layout
}

fn spacing(pages: &[Page]) -> Spacing {
    let (mut blanks, mut others, mut rtl, mut ltr) = (0_usize, 0_usize, 0_usize, 0_usize);
    for glyph in pages.iter().flat_map(|page| &page.glyphs) {
        if glyph.text.contains(' ') {
            blanks += 1;
        } else {
            others += 1;
        }
        match direction(&glyph.text) {
            Direction::Ltr => ltr += 1,
            Direction::Rtl => rtl += 1,
            _ => {}
        }
    }
    Spacing {
        drawn: blanks * 20 > others,
        rtl: rtl > ltr,
        mirrored: false,
        devanagari_visual: false,
    }
}

fn lines(pages: &[Vec<Vec<Segment>>], spacing: Spacing) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut column = 0;
    for (page, parts) in pages.iter().enumerate() {
        for part in parts {
            for row in rows(part) {
                let made = line(&row, spacing, page, column);
                if !made.text.is_empty() {
                    lines.push(made);
                }
            }
            column += 1;
        }
    }
    lines
}

/// Groups segments into lines, from the top.
fn rows(part: &[Segment]) -> Vec<Vec<&Segment>> {
    let mut sorted: Vec<&Segment> = part.iter().collect();
    // Large ones first, so that superscripts and subscripts find their line.
    sorted.sort_by(|a, b| b.size.total_cmp(&a.size).then(b.y.total_cmp(&a.y)));
    let mut rows: Vec<Vec<&Segment>> = Vec::new();
    for segment in sorted {
        let mine =
            rows.iter_mut().rev().find(|row| row.iter().any(|other| belongs(segment, other)));
        match mine {
            Some(row) => row.push(segment),
            None => rows.push(vec![segment]),
        }
    }
    let height = |row: &Vec<&Segment>| row.first().map_or(0.0, |segment| segment.y);
    rows.sort_by(|a, b| height(b).total_cmp(&height(a)));
    rows
}

/// Whether a segment is on the line of another one that is at least as large.
fn belongs(segment: &Segment, other: &Segment) -> bool {
    if (segment.y - other.y).abs() <= 0.15 * other.size {
        return true;
    }
    let apart = (segment.left - other.right).max(other.left - segment.right);
    on_one_line(segment.y, segment.size, other.y, other.size)
        && apart < 0.5 * other.size
        && segment.glyphs.len() <= 6
}

/// Whether more pairs of brackets are reversed than not.
fn brackets_are_mirrored(lines: &[Line]) -> bool {
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for line in lines {
        let brackets: String = line.text.chars().filter(|c| "()[]«»".contains(*c)).collect();
        right +=
            ["()", "[]", "«»"].iter().map(|pair| brackets.matches(pair).count()).sum::<usize>();
        wrong +=
            [")(", "][", "»«"].iter().map(|pair| brackets.matches(pair).count()).sum::<usize>();
    }
    wrong > right
}
