//! Which words of a short text are gone, and which are new.

use unicode_segmentation::UnicodeSegmentation as _;

/// What became of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// It is in both texts.
    Same,
    /// It is only in the first.
    Gone,
    /// It is only in the second.
    New,
}

/// The most comparisons of words. Longer texts are shown as replaced, from the first difference to
/// the last.
const MOST: usize = 1_000_000;

/// The pieces of both texts in order. Neighbours are different: `Same` and `Gone` together are the
/// first text, `Same` and `New` the second.
#[must_use]
pub fn word_diff(before: &str, after: &str) -> Vec<(Piece, String)> {
    let before: Vec<&str> = before.split_word_bounds().collect();
    let after: Vec<&str> = after.split_word_bounds().collect();
    let start = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let rest = |all: &[&str]| all.len().saturating_sub(start);
    let tails = before.iter().rev().take(rest(&before)).zip(after.iter().rev().take(rest(&after)));
    let end = tails.take_while(|(a, b)| a == b).count();
    let middle = |all: &[&'_ str]| start..all.len().saturating_sub(end);
    let gone = before.get(middle(&before)).unwrap_or_default();
    let new = after.get(middle(&after)).unwrap_or_default();
    let mut pieces = Vec::new();
    add(&mut pieces, Piece::Same, before.get(..start).unwrap_or_default());
    add_middle(&mut pieces, gone, new);
    add(&mut pieces, Piece::Same, before.get(middle(&before).end..).unwrap_or_default());
    pieces
}

fn add(pieces: &mut Vec<(Piece, String)>, piece: Piece, words: &[&str]) {
    let words = words.concat();
    match pieces.last_mut() {
        _ if words.is_empty() => {}
        Some((last, text)) if *last == piece => text.push_str(&words),
        _ => pieces.push((piece, words)),
    }
}

/// Adds what is between the parts that are the same at both ends.
fn add_middle(pieces: &mut Vec<(Piece, String)>, gone: &[&str], new: &[&str]) {
    if gone.len().saturating_mul(new.len()) > MOST {
        add(pieces, Piece::Gone, gone);
        add(pieces, Piece::New, new);
        return;
    }
    let common = common(gone, new);
    let length = |i: usize, j: usize| common.get(i).and_then(|row| row.get(j)).copied();
    let (mut i, mut j) = (0, 0);
    // What is gone comes before what is new, so that a replaced phrase stays together.
    let (mut gone_run, mut new_run) = (Vec::new(), Vec::new());
    while let Some((one, other)) = gone.get(i).zip(new.get(j)) {
        if one == other {
            add(pieces, Piece::Gone, &std::mem::take(&mut gone_run));
            add(pieces, Piece::New, &std::mem::take(&mut new_run));
            add(pieces, Piece::Same, &[one]);
            (i, j) = (i + 1, j + 1);
        } else if length(i + 1, j) >= length(i, j + 1) {
            gone_run.push(*one);
            i += 1;
        } else {
            new_run.push(*other);
            j += 1;
        }
    }
    gone_run.extend(gone.get(i..).unwrap_or_default());
    new_run.extend(new.get(j..).unwrap_or_default());
    add(pieces, Piece::Gone, &gone_run);
    add(pieces, Piece::New, &new_run);
}

/// How many words the rest of both texts have in common in order, from each pair of places on.
fn common(gone: &[&str], new: &[&str]) -> Vec<Vec<u32>> {
    let mut rows = vec![vec![0; new.len() + 1]];
    for one in gone.iter().rev() {
        let below = rows.last().map(Vec::as_slice).unwrap_or_default();
        let mut row = vec![0; new.len() + 1];
        for (j, other) in new.iter().enumerate().rev() {
            let at = |row: &[u32], j: usize| row.get(j).copied().unwrap_or_default();
            let length =
                if one == other { at(below, j + 1) + 1 } else { at(below, j).max(at(&row, j + 1)) };
            if let Some(place) = row.get_mut(j) {
                *place = length;
            }
        }
        rows.push(row);
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(before: &str, after: &str) -> String {
        let pieces = word_diff(before, after).into_iter().map(|(piece, text)| match piece {
            Piece::Same => text,
            Piece::Gone => format!("[-{text}-]"),
            Piece::New => format!("[+{text}+]"),
        });
        pieces.collect()
    }

    #[test]
    fn words_that_differ_are_marked() {
        for (before, after, expected) in [
            ("", "", ""),
            ("a", "a", "a"),
            ("", "new", "[+new+]"),
            (
                "A promise of the State.",
                "A promise of the State that can be checked.",
                "A promise of the State[+ that can be checked+].",
            ),
            ("Impunity", "Accountability", "[-Impunity-][+Accountability+]"),
            ("one two three", "one 2 three", "one [-two-][+2+] three"),
            ("a b c d", "a x c y", "a [-b-][+x+] c [-d-][+y+]"),
        ] {
            assert_eq!(shown(before, after), expected);
        }
    }

    #[test]
    fn long_texts_are_compared_quickly() {
        let (before, after) = ("a b ".repeat(20_000), "c d ".repeat(20_000));
        let pieces = word_diff(&format!("x {before}y"), &format!("x {after}y"));
        let kinds: Vec<_> = pieces.iter().map(|(piece, _)| *piece).collect();
        assert_eq!(kinds, [Piece::Same, Piece::Gone, Piece::New, Piece::Same]);
    }

    proptest! {
        #[test]
        fn the_pieces_are_both_texts(before in "[ab ,é]{0,30}", after in "[ab ,é]{0,30}") {
            let pieces = word_diff(&before, &after);
            let without = |left_out: Piece| -> String {
                let kept = pieces.iter().filter(|(piece, _)| *piece != left_out);
                kept.map(|(_, text)| text.as_str()).collect()
            };
            prop_assert_eq!(without(Piece::New), before);
            prop_assert_eq!(without(Piece::Gone), after);
            prop_assert!(pieces.windows(2).all(|pair| pair[0].0 != pair[1].0));
        }
    }
}
