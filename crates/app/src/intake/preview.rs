//! Which paragraphs of a new text to preview: those around the edges of the statement, which the
//! user should check.

use std::ops::Range;

/// A piece of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// These paragraphs are shown.
    Shown(Range<u32>),
    /// This many are hidden.
    Hidden(usize),
}

/// A button is not worthwhile for a gap that hides fewer paragraphs than this.
const LEAST_HIDDEN: u32 = 5;

/// The pieces of a text of `count` paragraphs with the statement at `body`. Paragraphs up to
/// `around` away from an edge of the statement are shown.
#[must_use]
pub fn pieces(count: u32, body: &Range<u32>, around: u32) -> Vec<Piece> {
    let near = |edge: u32| edge.saturating_sub(around)..edge.saturating_add(around).min(count);
    let mut pieces = Vec::new();
    let mut done = 0;
    for Range { start, end } in [near(body.start), near(body.end)] {
        let (start, end) = (start.max(done), end.max(done));
        let start = hide(&mut pieces, done, start);
        show(&mut pieces, start..end);
        done = end;
    }
    let start = hide(&mut pieces, done, count.max(done));
    show(&mut pieces, start..count);
    pieces
}

/// Hides the paragraphs if that is worthwhile. Returns the next paragraph to show.
fn hide(pieces: &mut Vec<Piece>, start: u32, end: u32) -> u32 {
    if end - start < LEAST_HIDDEN {
        return start;
    }
    pieces.push(Piece::Hidden((end - start) as usize));
    end
}

fn show(pieces: &mut Vec<Piece>, range: Range<u32>) {
    match pieces.last_mut() {
        _ if range.is_empty() => {}
        Some(Piece::Shown(last)) => last.end = range.end,
        _ => pieces.push(Piece::Shown(range)),
    }
}

/// The most characters of a paragraph in a list.
const LABEL: usize = 60;

/// The beginning of a paragraph, for a list of choices.
#[must_use]
pub fn label(paragraph: &str) -> String {
    let paragraph = paragraph.trim();
    match paragraph.char_indices().nth(LABEL) {
        Some((end, _)) => format!("{}…", paragraph.get(..end).unwrap_or_default().trim_end()),
        None => paragraph.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn short_texts_are_shown_whole_and_long_ones_around_the_edges() {
        assert_eq!(pieces(20, &(3..18), 30), [Piece::Shown(0..20)]);
        assert_eq!(
            pieces(1_000, &(100..900), 10),
            [
                Piece::Hidden(90),
                Piece::Shown(90..110),
                Piece::Hidden(780),
                Piece::Shown(890..910),
                Piece::Hidden(90),
            ]
        );
        assert_eq!(pieces(24, &(2..22), 10), [Piece::Shown(0..24)], "a small gap is shown");
        assert_eq!(pieces(0, &(0..0), 10), []);
    }

    #[test]
    fn labels_are_cut_between_characters() {
        assert_eq!(label(" We pledge. \n"), "We pledge.");
        assert_eq!(label(&"😀".repeat(100)), format!("{}…", "😀".repeat(60)));
    }

    proptest! {
        #[test]
        fn every_paragraph_is_shown_or_counted(
            count in 0_u32..500, start in 0_u32..500, len in 0_u32..500, around in 0_u32..100,
        ) {
            let start = start.min(count);
            let body = start..(start + len).min(count);
            let mut at = 0;
            for piece in pieces(count, &body, around) {
                match piece {
                    Piece::Shown(range) => {
                        prop_assert_eq!(range.start, at);
                        prop_assert!(!range.is_empty());
                        at = range.end;
                    }
                    Piece::Hidden(n) => at += u32::try_from(n).unwrap(),
                }
            }
            prop_assert_eq!(at, count);
        }
    }
}
