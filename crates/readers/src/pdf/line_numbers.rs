//! Line numbers: a column of numbers beside the lines of a page, as in drafts and records.

use super::segments::{Segment, on_one_line};

/// The fewest numbers on a page. With fewer, it may be a short list.
const FEWEST: usize = 5;

/// Removes line numbers from all pages. Returns how many were removed.
pub(crate) fn take_out(pages: &mut [Vec<Segment>]) -> usize {
    let found: Vec<Vec<usize>> = pages.iter().map(|page| numbers_of(page)).collect();
    let count = found.iter().map(Vec::len).sum();
    // On a single page, a table with numbered rows could look the same.
    if count < 2 * FEWEST {
        return 0;
    }
    for (page, found) in pages.iter_mut().zip(found) {
        let mut at = 0;
        page.retain(|_| {
            at += 1;
            !found.contains(&(at - 1))
        });
    }
    count
}

/// A number beside the text.
#[derive(Clone, Copy)]
struct Number {
    segment: usize,
    value: u32,
    y: f32,
    left: f32,
    right: f32,
}

/// The segments of a page that are line numbers.
fn numbers_of(page: &[Segment]) -> Vec<usize> {
    let is_number = |segment: &Segment| value(segment).is_some();
    let others = || page.iter().filter(|segment| !is_number(segment));
    let left = others().map(|segment| segment.left).fold(f32::INFINITY, f32::min);
    let right = others().map(|segment| segment.right).fold(f32::NEG_INFINITY, f32::max);
    let numbers = |beside: &dyn Fn(&Segment) -> bool| {
        let mut numbers: Vec<Number> = page
            .iter()
            .enumerate()
            .filter(|(_, segment)| beside(segment))
            .filter_map(|(at, segment)| {
                let Segment { y, left, right, .. } = *segment;
                Some(Number { segment: at, value: value(segment)?, y, left, right })
            })
            .collect();
        numbers.sort_by(|a, b| b.y.total_cmp(&a.y));
        numbers
    };
    let rows = rows(others(), left, right);
    for numbers in [numbers(&|s| s.right < left), numbers(&|s| s.left > right)] {
        if are_line_numbers(&numbers, &rows) {
            return numbers.iter().map(|number| number.segment).collect();
        }
    }
    Vec::new()
}

/// The number that a segment consists of.
fn value(segment: &Segment) -> Option<u32> {
    let text: String = segment.glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
    let text = text.trim();
    let digits = (1..=4).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// The height and size of each row of text, and whether it is nearly as wide as the text.
fn rows<'a>(
    segments: impl Iterator<Item = &'a Segment>,
    left: f32,
    right: f32,
) -> Vec<(f32, f32, bool)> {
    let mut sorted: Vec<&Segment> = segments.collect();
    sorted.sort_by(|a, b| b.y.total_cmp(&a.y));
    let rows = sorted.chunk_by(|a, b| on_one_line(a.y, a.size, b.y, b.size));
    rows.filter_map(|row| {
        let first = row.first()?;
        let filled: f32 = row.iter().map(|segment| segment.right - segment.left).sum();
        Some((first.y, first.size, filled > 0.7 * (right - left)))
    })
    .collect()
}

/// Whether these numbers, from the top, count the rows of a text: they rise by the same step, have
/// the same edge, and are each beside a row.
fn are_line_numbers(numbers: &[Number], rows: &[(f32, f32, bool)]) -> bool {
    let steps: Vec<u32> = numbers
        .windows(2)
        .map(|pair| match pair {
            [a, b] => b.value.saturating_sub(a.value),
            _ => 0,
        })
        .collect();
    let Some(step) = steps.first().copied().filter(|step| [1, 2, 5, 10].contains(step)) else {
        return false;
    };
    let same = |edge: fn(&Number) -> f32| {
        numbers.windows(2).all(|pair| match pair {
            [a, b] => (edge(a) - edge(b)).abs() < 1.5,
            _ => true,
        })
    };
    let on_a_row =
        |number: &&Number| rows.iter().any(|(y, size, _)| (number.y - y).abs() < 0.5 * size);
    let beside = numbers.iter().filter(on_a_row).count();
    let wide = rows.iter().filter(|(.., wide)| *wide).count();
    // Every row has a number, or every second, fifth or tenth.
    let counted = numbers.len() * usize::try_from(step).unwrap_or_default();
    numbers.len() >= FEWEST
        && steps.iter().all(|other| *other == step)
        && (same(|number| number.left) || same(|number| number.right))
        && beside * 10 >= numbers.len() * 9
        && wide * 2 >= rows.len()
        && counted * 10 >= rows.len() * 7
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::segments::segments;
    use crate::pdf::testing::row;

    /// A page of lines with a number beside every line whose number divides by `every`.
    fn page(first: u32, every: u32, text: &str, x: f32) -> Vec<Segment> {
        let mut glyphs = Vec::new();
        for line in 0..12_u16 {
            let (number, y) = (first + u32::from(line), 700.0 - 12.0 * f32::from(line));
            glyphs.extend(row(text, 80.0, y));
            if number % every == 0 {
                // Aligned on the right.
                let number = number.to_string();
                let width: f32 = number.chars().map(|_| 5.0).sum();
                glyphs.extend(row(&number, x - width, y));
            }
        }
        segments(glyphs)
    }

    const TEXT: &str = "the fund had been opened in March";

    #[test]
    fn numbers_beside_each_line_are_removed() {
        for (every, x, expected) in [(1, 60.0, 24), (1, 300.0, 24), (2, 60.0, 12)] {
            let mut pages = vec![page(1, every, TEXT, x), page(13, every, TEXT, x)];
            assert_eq!(take_out(&mut pages), expected, "{every} {x}");
            assert!(pages.iter().flatten().all(|segment| value(segment).is_none()));
        }
    }

    #[test]
    fn other_numbers_are_kept() {
        // Numbered paragraphs of several lines, and a page without any.
        let mut paragraphs = Vec::new();
        for at in 0..30_u16 {
            let y = 700.0 - 12.0 * f32::from(at);
            paragraphs.extend(row(TEXT, 80.0, y));
            if at % 3 == 0 {
                paragraphs.extend(row(&(at / 3 + 1).to_string(), 40.0, y));
            }
        }
        let mut pages = vec![segments(paragraphs), page(1, 99, TEXT, 60.0)];
        assert_eq!(take_out(&mut pages), 0);
    }
}
