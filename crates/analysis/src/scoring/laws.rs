//! What is true of the scores of all codings.

use annotator_core::testing::generate::codebook;
use annotator_core::text::Text;
use proptest::prelude::*;

use super::*;
use crate::ranges::Ranges;
use crate::ruler::Ruler;
use crate::testing::{MIXED, Own, coded, codings, items, owned, slug};

/// Scores the codings, and looks at the result.
pub(super) fn score<T>(
    ruler: &Ruler,
    key: &[Own],
    given: &[Own],
    look: impl FnOnce(&Scored) -> T,
) -> T {
    let codebook = codebook();
    let task = Task::new(&codebook);
    look(&Key::new(ruler, &task, items(key)).score(&coded(given)))
}

/// Precision, recall and F1.
pub(super) fn figures(counts: Counts) -> [f64; 3] {
    [counts.precision(), counts.recall(), counts.f1()].map(|figure| figure.unwrap().value())
}

proptest! {
    #[test]
    fn the_same_coding_is_right_in_everything(codings in codings()) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let key = owned(&ruler, &codings);
        score(&ruler, &key, &key, |scored| {
            prop_assert!(scored.extras.is_empty());
            prop_assert!(scored.items.iter().all(|item| item.outcome() == Outcome::Found));
            if !codings.is_empty() {
                for scheme in Scheme::ALL {
                    prop_assert_eq!(figures(scored.counts(scheme, None)), [1.0; 3]);
                }
                prop_assert_eq!(scored.characters(None).f1().unwrap().value(), 1.0);
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_order_never_matters(
        key in codings(), given in codings(), turns in (0_usize..9, 0_usize..9),
    ) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let (key, given) = (owned(&ruler, &key), owned(&ruler, &given));
        let (mut other_key, mut other_given) = (key.clone(), given.clone());
        other_key.reverse();
        other_key.rotate_left(turns.0.min(key.len()));
        other_given.rotate_left(turns.1.min(given.len()));
        let sorted = |scored: &Scored| {
            let mut told: Vec<_> =
                scored.items.iter().map(|item| (item.item, format!("{item:?}"))).collect();
            told.sort();
            (told, format!("{:?} {:?}", scored.extras, scored.characters))
        };
        let one = score(&ruler, &key, &given, sorted);
        prop_assert_eq!(one, score(&ruler, &other_key, &other_given, sorted));
    }

    #[test]
    fn changing_sides_exchanges_precision_and_recall(key in codings(), given in codings()) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let (key, given) = (owned(&ruler, &key), owned(&ruler, &given));
        let all = |scored: &Scored| {
            let counts = Scheme::ALL.map(|scheme| scored.counts(scheme, None));
            (counts.map(|counts| (counts.pairs(), counts.missed, counts.spurious)), scored.characters(None))
        };
        let (counts, characters) = score(&ruler, &key, &given, all);
        let (turned, other) = score(&ruler, &given, &key, all);
        prop_assert_eq!(counts, turned.map(|(pairs, missed, spurious)| (pairs, spurious, missed)));
        prop_assert_eq!(characters.precision().ok(), other.recall().ok());
        prop_assert_eq!(characters.recall().ok(), other.precision().ok());
    }

    #[test]
    fn counts_add_up(key in codings(), given in codings()) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let (key, given) = (owned(&ruler, &key), owned(&ruler, &given));
        score(&ruler, &key, &given, |scored| {
            let paired = scored.items.iter().filter(|item| item.answer.is_some()).count();
            prop_assert_eq!(paired + scored.extras.len(), given.len());
            prop_assert_eq!(scored.items.len(), key.len());
            for scheme in Scheme::ALL {
                let all = scored.counts(scheme, None);
                prop_assert_eq!(all.possible() as usize, key.len());
                prop_assert_eq!(all.actual() as usize, given.len());
                let mut sum = Counts::default();
                for layer in ["theme", "commitment"] {
                    sum += scored.counts(scheme, Some(&slug(layer)));
                }
                prop_assert_eq!(sum, all);
            }
            let [strict, exact, partial, kind] =
                Scheme::ALL.map(|scheme| scored.counts(scheme, None).pairs().correct);
            prop_assert!(strict <= exact.min(kind) && exact == partial);
            Ok(())
        })?;
    }

    /// An annotation that equals an item is never extra, unless it is there too often.
    #[test]
    fn what_is_right_is_always_found(key in codings(), given in codings()) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let own = |all: &[(Ranges, &str)]| owned(&ruler, all);
        score(&ruler, &own(&key), &own(&given), |scored| {
            let found = scored.counts(Scheme::Strict, None).pairs().correct as usize;
            let mut left = given.clone();
            let expected = key.iter().filter(|item| {
                let at = left.iter().position(|other| other == *item);
                at.map(|at| left.swap_remove(at)).is_some()
            });
            prop_assert_eq!(found, expected.count());
            Ok(())
        })?;
    }

    #[test]
    fn how_a_passage_is_divided_into_parts_does_not_matter(
        key in codings(), given in codings(), cut in 1_u32..51,
    ) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let (key, given) = (owned(&ruler, &key), owned(&ruler, &given));
        let cut = ruler.span(0, cut).unwrap().end();
        let divide = |own: &Own| {
            let halves = own.spans.iter().flat_map(|span| {
                let middle = cut.max(span.start()).min(span.end());
                [Span::between(span.start(), middle), Span::between(middle, span.end())]
            });
            Own { spans: halves.flatten().collect(), ..own.clone() }
        };
        let divided: Vec<Own> = given.iter().map(divide).collect();
        let same = |scored: &Scored| format!("{scored:?}");
        prop_assert_eq!(score(&ruler, &key, &given, same), score(&ruler, &key, &divided, same));
    }
}
