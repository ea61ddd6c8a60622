//! From the glyphs of all pages to lines in reading order.

use unpdf::parser::backend::{PageId, PdfBackend};
use unpdf::parser::raw::RawDocument;

use super::columns::{Gutters, parts};
use super::glyphs::{Drawn, Glyph, draw};
use super::line::{Line, Spacing, line};
use super::matrix::Matrix;
use super::script::{Run, is_devanagari_seen, run};
use super::segments::{Segment, on_one_line, segments};
use annotator_core::reading::Failure;

/// The lines of a document.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub lines: Vec<Line>,
    /// How high each page is, in points.
    pub heights: Vec<f32>,
    /// Whether there are pages with more than one column.
    pub columns: bool,
    pub leftwards: bool,
}

/// A page with its glyphs as they are seen upright.
pub(crate) struct Page {
    pub glyphs: Vec<Glyph>,
    pub picture: bool,
    pub missing: bool,
    height: f32,
}

/// Draws a page and turns it as it is meant to be seen.
///
/// # Errors
/// [`Failure::Bomb`].
pub(crate) fn page(
    backend: &dyn PdfBackend,
    document: &RawDocument,
    page: PageId,
) -> Result<Page, Failure> {
    let Drawn { mut glyphs, picture, missing } = draw(backend, document, page)?;
    let shown = backend.crop_box(page);
    let turned = u8::try_from(backend.page_rotation(page) / 90 % 4).unwrap_or_default();
    // Text that runs up or down on a page that is not turned itself, as tables often do.
    let mut directions = [0_usize; 4];
    for glyph in &glyphs {
        if let Some(count) = directions.get_mut(usize::from(glyph.quarter)) {
            *count += 1;
        }
    }
    let main = (0..4_u8).max_by_key(|q| directions.get(usize::from(*q)).copied());
    let upright = if directions.get(usize::from(turned)).is_some_and(|n| *n > 0) {
        turned
    } else {
        main.unwrap_or_default()
    };
    let (width, height) = (shown.width(), shown.height());
    glyphs.retain(|glyph| {
        glyph.quarter == upright
            && (shown.llx - 2.0..shown.urx + 2.0).contains(&glyph.x)
            && (shown.lly - 2.0..shown.ury + 2.0).contains(&glyph.y)
    });
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
    Ok(Page { glyphs, picture, missing, height })
}

/// Puts all pages into lines.
pub(crate) fn layout(pages: Vec<Page>) -> Layout {
    let heights = pages.iter().map(|page| page.height).collect();
    let mut spacing = spacing(&pages);
    let pages: Vec<Vec<Segment>> = pages.into_iter().map(|page| segments(page.glyphs)).collect();
    // Gutters are looked for first, so that short columns are known by those of other pages.
    let mut gutters = Gutters::new();
    for page in &pages {
        parts(page.clone(), spacing.leftwards, &mut gutters);
    }
    let mut layout = Layout {
        heights,
        columns: !gutters.is_empty(),
        leftwards: spacing.leftwards,
        ..Layout::default()
    };
    let parts: Vec<Vec<Vec<Segment>>> =
        pages.into_iter().map(|page| parts(page, spacing.leftwards, &mut gutters)).collect();
    layout.lines = lines(&parts, spacing);
    spacing.mirrored = spacing.leftwards && brackets_are_mirrored(&layout.lines);
    let seen = layout.lines.iter().filter(|line| is_devanagari_seen(&line.text)).count();
    spacing.devanagari_seen = seen >= 2;
    if spacing.mirrored || spacing.devanagari_seen {
        layout.lines = lines(&parts, spacing);
    }
    layout
}

fn spacing(pages: &[Page]) -> Spacing {
    let (mut blanks, mut others, mut left, mut right) = (0_usize, 0_usize, 0_usize, 0_usize);
    for glyph in pages.iter().flat_map(|page| &page.glyphs) {
        if glyph.text.contains(' ') {
            blanks += 1;
        } else {
            others += 1;
        }
        match run(&glyph.text) {
            Run::Left => right += 1,
            Run::Right => left += 1,
            _ => {}
        }
    }
    Spacing {
        drawn: blanks * 20 > others,
        leftwards: left > right,
        mirrored: false,
        devanagari_seen: false,
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

/// Segments by lines, from the top.
fn rows(part: &[Segment]) -> Vec<Vec<&Segment>> {
    let mut sorted: Vec<&Segment> = part.iter().collect();
    // Large ones first, so that what is raised or lowered finds its line.
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

/// Whether a segment stands on the line of another one that is as large or larger.
fn belongs(segment: &Segment, other: &Segment) -> bool {
    if (segment.y - other.y).abs() <= 0.15 * other.size {
        return true;
    }
    let apart = (segment.left - other.right).max(other.left - segment.right);
    on_one_line(segment.y, segment.size, other.y, other.size)
        && apart < 0.5 * other.size
        && segment.glyphs.len() <= 6
}

/// Whether more brackets close before they open than the other way round.
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
