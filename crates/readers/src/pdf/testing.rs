//! Glyphs and lines for tests.

use super::glyphs::Glyph;
use super::line::Line;

/// A glyph half as wide as its size.
pub(crate) fn glyph(text: &str, x: f32, y: f32, size: f32) -> Glyph {
    let width = size / 2.0;
    Glyph { text: text.to_owned(), x, y, width, size, bold: false, artifact: false, quarter: 0 }
}

/// Glyphs of size 10, 5 wide, side by side.
pub(crate) fn row(text: &str, x: f32, y: f32) -> Vec<Glyph> {
    let mut at = x;
    text.chars()
        .map(|c| {
            let made = glyph(&c.to_string(), at, y, 10.0);
            at += 5.0;
            made
        })
        .collect()
}

/// A line of size 10 with letters 5 wide.
pub(crate) fn line(text: &str, left: f32, y: f32) -> Line {
    let wide = |text: &str| text.chars().map(|_| 5.0_f32).sum::<f32>();
    Line {
        text: text.to_owned(),
        left,
        right: left + wide(text),
        y,
        size: 10.0,
        first_word: wide(text.split(' ').next().unwrap_or_default()),
        ..Line::default()
    }
}
