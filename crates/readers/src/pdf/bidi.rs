//! Reorders a line from visual order to reading order.
//!
//! This reverses what UAX #9 does for display. If two texts look the same, the more usual one is
//! chosen.

use super::script::{Direction, direction};

/// Turns pieces from visual order, left to right, into reading order. `rtl`: whether the line as a
/// whole is right-to-left.
pub(crate) fn logical<T>(mut visual: Vec<T>, rtl: bool, text: impl Fn(&T) -> &str) -> Vec<T> {
    let directions: Vec<Direction> = visual.iter().map(|piece| direction(text(piece))).collect();
    if !directions.contains(&Direction::Rtl) {
        return visual;
    }
    if rtl {
        visual.reverse();
        let directions: Vec<Direction> = directions.into_iter().rev().collect();
        for range in ltr_ranges(&directions) {
            reverse(&mut visual, range);
        }
    } else {
        let ranges = rtl_ranges(&directions);
        for range in ranges {
            let inside = directions.get(range.clone()).unwrap_or_default();
            let inside: Vec<Direction> = inside.iter().rev().copied().collect();
            let start = range.start;
            reverse(&mut visual, range);
            for within in ltr_ranges(&inside) {
                reverse(&mut visual, start + within.start..start + within.end);
            }
        }
    }
    visual
}

fn reverse<T>(pieces: &mut [T], range: std::ops::Range<usize>) {
    if let Some(part) = pieces.get_mut(range) {
        part.reverse();
    }
}

/// The ranges of left-to-right letters and digits, including what is between them.
fn ltr_ranges(directions: &[Direction]) -> Vec<std::ops::Range<usize>> {
    let mut ranges: Vec<(std::ops::Range<usize>, bool)> = Vec::new();
    for (at, of_piece) in directions.iter().enumerate() {
        let letter = match of_piece {
            Direction::Ltr => true,
            Direction::Digit => false,
            _ => continue,
        };
        if let Some((last, letters)) = ranges.last_mut() {
            let between = directions.get(last.end..at).unwrap_or_default();
            let joined = match between {
                [] => true,
                [Direction::Separator] if !letter && !*letters => true,
                between => (letter || *letters) && !between.contains(&Direction::Rtl),
            };
            if joined {
                last.end = at + 1;
                *letters |= letter;
                continue;
            }
        }
        ranges.push((at..at + 1, letter));
    }
    ranges.into_iter().map(|(range, _)| range).collect()
}

/// The ranges of right-to-left text in a left-to-right line.
fn rtl_ranges(directions: &[Direction]) -> Vec<std::ops::Range<usize>> {
    let mut ranges: Vec<std::ops::Range<usize>> = Vec::new();
    let mut letters_since = true;
    for (at, of_piece) in directions.iter().enumerate() {
        match of_piece {
            Direction::Ltr => letters_since = true,
            Direction::Rtl => {
                match ranges.last_mut() {
                    Some(last) if !letters_since => last.end = at + 1,
                    _ => ranges.push(at..at + 1),
                }
                letters_since = false;
            }
            _ => {}
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(visual: &str, rtl: bool) -> String {
        let pieces: Vec<String> = visual.chars().map(String::from).collect();
        logical(pieces, rtl, |piece| piece.as_str()).concat()
    }

    #[test]
    fn visual_order_becomes_reading_order() {
        // In a right-to-left line.
        for (visual, expected) in [
            (".גבא", "אבג."),
            ("ב 1948 א", "א 1948 ב"),
            ("ב 1,500.5 א", "א 1,500.5 ב"),
            ("ב S/PV.7898 א", "א S/PV.7898 ב"),
            ("ב New York 12 א", "א New York 12 ב"),
            ("ب ١٢ ا", "ا ١٢ ب"),
            ("ב 12-10 א", "א 10-12 ב"),
            ("plain", "plain"),
        ] {
            assert_eq!(read(visual, true), expected);
        }
        // In a left-to-right line.
        for (visual, expected) in [
            ("he said דגבא now", "he said אבגד now"),
            ("the ד 12 א of", "the א 12 ד of"),
            ("a דג x בא b", "a גד x אב b"),
        ] {
            assert_eq!(read(visual, false), expected);
        }
    }

    proptest! {
        #[test]
        fn no_character_is_lost(visual in "[a-c0-9אבج١ .,()😀\u{301}\u{a0}-]{0,30}", rtl: bool) {
            let mut before: Vec<char> = visual.chars().collect();
            let mut after: Vec<char> = read(&visual, rtl).chars().collect();
            before.sort_unstable();
            after.sort_unstable();
            prop_assert_eq!(before, after);
        }
    }
}
