//! The laws of changes, tested on texts with everything that shifts offsets.

use proptest::prelude::*;
use proptest::sample::Index;

use super::*;
use crate::testing::generate::words;
use crate::text::marked::{mark, marked};

/// The character boundary that the index selects.
fn boundary(text: &str, at: Index) -> u32 {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    ends[at.index(ends.len())] as u32
}

type Cuts = Vec<(Index, Index, String)>;

fn cuts() -> impl Strategy<Value = Cuts> {
    let inserted = prop_oneof![1 => Just(String::new()), 3 => words()];
    prop::collection::vec((any::<Index>(), any::<Index>(), inserted), 0..5)
}

/// A change to `text` at these places, except those that overlap with an earlier one.
fn change_at(text: &str, cuts: &Cuts) -> TextChange {
    let mut ranges: Vec<(u32, u32, &str)> = Vec::new();
    for (a, b, inserted) in cuts {
        let (a, b) = (boundary(text, *a), boundary(text, *b));
        // Keep the range short, or all mapped spans collapse.
        let (start, end) = (a.min(b), a.max(b));
        let end = if end - start > 12 { start } else { end };
        if ranges.iter().all(|(from, to, _)| end <= *from || *to <= start) {
            ranges.push((start, end, inserted));
        }
    }
    ranges.sort();
    let parts = ranges.into_iter().map(|(start, end, inserted)| {
        Replacement::at(start, &text[start as usize..end as usize], inserted)
    });
    TextChange::new(text, parts.collect()).unwrap()
}

fn positions(text: &str) -> Vec<ByteOffset> {
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.map(|at| ByteOffset(at as u32)).collect()
}

fn touches(change: &TextChange, at: ByteOffset) -> bool {
    change.parts().iter().any(|part| part.start <= at && at <= part.end())
}

const SIDES: [Side; 2] = [Side::Before, Side::After];

proptest! {
    #[test]
    fn a_change_and_its_inverse_cancel_out(text in words(), cuts in cuts()) {
        let change = change_at(&text, &cuts);
        let after = change.apply(&text).unwrap();
        let back = change.inverse();
        prop_assert_eq!(back.apply(&after), Ok(text));
        prop_assert_eq!(&back.inverse(), &change);
        prop_assert!(change.compose(&back).unwrap().is_empty());
    }

    #[test]
    fn a_composition_equals_both_changes(text in words(), one in cuts(), two in cuts()) {
        let first = change_at(&text, &one);
        let between = first.apply(&text).unwrap();
        let second = change_at(&between, &two);
        let after = second.apply(&between).unwrap();
        let both = first.compose(&second).unwrap();
        prop_assert_eq!(both.apply(&text), Ok(after.clone()));
        prop_assert_eq!(both.inverse().apply(&after), Ok(text.clone()));
        for at in positions(&text) {
            for side in SIDES {
                let there = first.map_position(at, side);
                if !touches(&first, at) && !touches(&second, there) {
                    prop_assert_eq!(both.map_position(at, side), second.map_position(there, side));
                }
            }
        }
    }

    #[test]
    fn composition_is_associative(
        text in words(), one in cuts(), two in cuts(), three in cuts(),
    ) {
        let first = change_at(&text, &one);
        let text_1 = first.apply(&text).unwrap();
        let second = change_at(&text_1, &two);
        let text_2 = second.apply(&text_1).unwrap();
        let third = change_at(&text_2, &three);
        let left = first.compose(&second).unwrap().compose(&third).unwrap();
        let right = first.compose(&second.compose(&third).unwrap()).unwrap();
        prop_assert_eq!(left.apply(&text), right.apply(&text));
    }

    #[test]
    fn mapping_keeps_order_and_character_boundaries(text in words(), cuts in cuts()) {
        let change = change_at(&text, &cuts);
        let after = change.apply(&text).unwrap();
        let mut last = [ByteOffset(0); 2];
        for at in positions(&text) {
            let here = SIDES.map(|side| change.map_position(at, side));
            prop_assert!(here[0] <= here[1]);
            for (last, here) in last.iter().zip(here) {
                prop_assert!(*last <= here);
                prop_assert!(after.is_char_boundary(here.get()));
            }
            last = here;
        }
        prop_assert_eq!(last[1].get(), after.len());
    }

    #[test]
    fn untouched_positions_map_there_and_back(text in words(), cuts in cuts()) {
        let change = change_at(&text, &cuts);
        let after = change.apply(&text).unwrap();
        let back = change.inverse();
        let free: Vec<ByteOffset> =
            positions(&text).into_iter().filter(|at| !touches(&change, *at)).collect();
        for at in &free {
            let there = SIDES.map(|side| change.map_position(*at, side));
            prop_assert_eq!(there[0], there[1]);
            prop_assert_eq!(SIDES.map(|side| back.map_position(there[0], side)), [*at; 2]);
            let (rest, rest_after) = (&text[at.get()..], &after[there[0].get()..]);
            prop_assert_eq!(rest.chars().next(), rest_after.chars().next());
        }
        for pair in free.windows(2) {
            let span = Span::between(pair[0], pair[1]).unwrap();
            let there = change.map_span(span).unwrap();
            prop_assert_eq!(back.map_span(there), Some(span));
        }
    }
}

/// `with_marks` after these replacements in its text.
fn carried(with_marks: &str, parts: &[(&str, &str)]) -> String {
    let (text, spans) = marked(with_marks);
    let parts = parts.iter().map(|(removed, inserted)| {
        Replacement::at(text.find(removed).unwrap() as u32, removed, inserted)
    });
    let change = TextChange::new(&text, parts.collect()).unwrap();
    let spans = Spans::new(spans).unwrap();
    let after = change.apply(&text).unwrap();
    let there = change.map_spans(&spans);
    mark(&after, there.as_ref().map(Spans::parts).unwrap_or_default())
}

#[test]
fn marks_move_with_the_text() {
    for (before, parts, after) in [
        ("so[me wo]rds", &[("me w", "ME W")][..], "so[ME Wo]rds"),
        ("so[me wo]rds", &[("e", "é"), ("rds", "")], "so[mé wo]"),
        ("👩🏻‍🚒 [سلام] e\u{301}", &[("👩🏻‍🚒", "😀"), ("e\u{301}", "é")], "😀 [سلام] é"),
        (
            "US$23\u{a0}[million]\r\n[Next]",
            &[("\u{a0}", " "), ("\r\n", "\n")],
            "US$23 [million]\n[Next]",
        ),
        ("[gone] and [kept]", &[("gone", "")], " and [kept]"),
        ("[gone] and", &[("gone", "")], " and"),
        ("[one][two]", &[("netw", "NETW")], "[o]NETW[o]"),
    ] {
        assert_eq!(carried(before, parts), after, "{before:?}");
    }
}

#[test]
fn changes_that_do_not_fit_are_refused() {
    let new = |parts| TextChange::new("aé😀", parts);
    let other = Err(TextChangeError::OtherText);
    assert_eq!(new(vec![Replacement::at(0, "b", "")]), other);
    assert_eq!(new(vec![Replacement::at(2, "", "within a character")]), other);
    assert_eq!(new(vec![Replacement::at(9, "", "outside")]), other);
    assert_eq!(new(vec![Replacement::at(u32::MAX, "a", "")]), other);
    let parts = vec![Replacement::at(1, "é", ""), Replacement::at(0, "a", "")];
    assert_eq!(new(parts), Err(TextChangeError::NotInOrder));
    let touching = vec![Replacement::at(0, "a", "b"), Replacement::at(1, "é", "e")];
    assert_eq!(new(touching).unwrap().parts(), [Replacement::at(0, "aé", "be")]);
    assert!(new(vec![Replacement::at(0, "a", "a")]).unwrap().is_empty());
    let one = new(vec![Replacement::at(0, "a", "bc")]).unwrap();
    let two = TextChange::new("xyz", vec![Replacement::at(1, "y", "")]).unwrap();
    assert_eq!(one.compose(&two), other);
}
