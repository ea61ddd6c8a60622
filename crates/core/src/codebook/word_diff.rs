//! Which words of a short text are gone, and which are new.

use crate::text::change::TextChange;

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

/// The pieces of both texts in order. Neighbours are different: `Same` and `Gone` together are the
/// first text, `Same` and `New` the second.
#[must_use]
pub fn word_diff(before: &str, after: &str) -> Vec<(Piece, String)> {
    let mut pieces = Vec::new();
    let mut add = |piece: Piece, words: &str| {
        if !words.is_empty() {
            pieces.push((piece, words.to_owned()));
        }
    };
    let mut at = 0;
    for part in TextChange::between(before, after).parts() {
        let start = part.start.0 as usize;
        add(Piece::Same, before.get(at..start).unwrap_or_default());
        add(Piece::Gone, &part.removed);
        add(Piece::New, &part.inserted);
        at = start + part.removed.len();
    }
    add(Piece::Same, before.get(at..).unwrap_or_default());
    pieces
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
