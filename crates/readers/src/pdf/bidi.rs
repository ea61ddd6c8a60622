//! From the order in which pieces of a line are seen to the order in which they are read.
//!
//! The reverse of what UAX #9 does for display. Where two readings look the same, the usual one
//! is taken.

use super::script::{Run, run};

/// Reorders what is seen from left to right. `leftwards`: whether the line as a whole runs to
/// the left.
pub(crate) fn logical<T>(mut seen: Vec<T>, leftwards: bool, text: impl Fn(&T) -> &str) -> Vec<T> {
    let runs: Vec<Run> = seen.iter().map(|piece| run(text(piece))).collect();
    if !runs.contains(&Run::Right) {
        return seen;
    }
    if leftwards {
        seen.reverse();
        let runs: Vec<Run> = runs.into_iter().rev().collect();
        for range in rightward_ranges(&runs) {
            reverse(&mut seen, range);
        }
    } else {
        let ranges = leftward_ranges(&runs);
        for range in ranges {
            let inside = runs.get(range.clone()).unwrap_or_default();
            let inside: Vec<Run> = inside.iter().rev().copied().collect();
            let start = range.start;
            reverse(&mut seen, range);
            for within in rightward_ranges(&inside) {
                reverse(&mut seen, start + within.start..start + within.end);
            }
        }
    }
    seen
}

fn reverse<T>(pieces: &mut [T], range: std::ops::Range<usize>) {
    if let Some(part) = pieces.get_mut(range) {
        part.reverse();
    }
}

/// Where letters and digits that run to the right stand, with what is between them.
fn rightward_ranges(runs: &[Run]) -> Vec<std::ops::Range<usize>> {
    let mut ranges: Vec<(std::ops::Range<usize>, bool)> = Vec::new();
    for (at, of_piece) in runs.iter().enumerate() {
        let letter = match of_piece {
            Run::Left => true,
            Run::Digit => false,
            _ => continue,
        };
        if let Some((last, letters)) = ranges.last_mut() {
            let between = runs.get(last.end..at).unwrap_or_default();
            let joined = match between {
                [] => true,
                [Run::Within] if !letter && !*letters => true,
                between => (letter || *letters) && !between.contains(&Run::Right),
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

/// Where what runs to the left stands, within a line that runs to the right.
fn leftward_ranges(runs: &[Run]) -> Vec<std::ops::Range<usize>> {
    let mut ranges: Vec<std::ops::Range<usize>> = Vec::new();
    let mut letters_since = true;
    for (at, of_piece) in runs.iter().enumerate() {
        match of_piece {
            Run::Left => letters_since = true,
            Run::Right => {
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

    fn read(seen: &str, leftwards: bool) -> String {
        let pieces: Vec<String> = seen.chars().map(String::from).collect();
        logical(pieces, leftwards, |piece| piece.as_str()).concat()
    }

    #[test]
    fn lines_are_read_as_they_were_written() {
        // Seen from the left, in a line that runs to the left.
        for (seen, expected) in [
            (".גבא", "אבג."),
            ("ב 1948 א", "א 1948 ב"),
            ("ב 1,500.5 א", "א 1,500.5 ב"),
            ("ב S/PV.7898 א", "א S/PV.7898 ב"),
            ("ב New York 12 א", "א New York 12 ב"),
            ("ب ١٢ ا", "ا ١٢ ب"),
            ("ב 12-10 א", "א 10-12 ב"),
            ("plain", "plain"),
        ] {
            assert_eq!(read(seen, true), expected);
        }
        // In a line that runs to the right.
        for (seen, expected) in [
            ("he said דגבא now", "he said אבגד now"),
            ("the ד 12 א of", "the א 12 ד of"),
            ("a דג x בא b", "a גד x אב b"),
        ] {
            assert_eq!(read(seen, false), expected);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(seen in "[a-c0-9אבج١ .,()😀\u{301}\u{a0}-]{0,30}", leftwards: bool) {
            let mut before: Vec<char> = seen.chars().collect();
            let mut after: Vec<char> = read(&seen, leftwards).chars().collect();
            before.sort_unstable();
            after.sort_unstable();
            prop_assert_eq!(before, after);
        }
    }
}
