//! What is true of the comparison of all codings.

use annotator_core::testing::generate::codebook;
use annotator_core::text::Text;
use proptest::prelude::*;

use super::tests::coder;
use super::*;
use crate::testing::{MIXED, Own, codings, owned};

/// The codings of up to four annotators, each annotation with an id of its own.
fn coders(ruler: &Ruler, all: &[Vec<(Ranges, &'static str)>]) -> Vec<Vec<Own>> {
    let mut next = 0;
    let mut numbered = |codings: &Vec<(Ranges, &'static str)>| {
        let mut theirs = owned(ruler, codings);
        for it in &mut theirs {
            it.id = next;
            next += 1;
        }
        theirs
    };
    all.iter().map(&mut numbered).collect()
}

fn several() -> impl Strategy<Value = Vec<Vec<(Ranges, &'static str)>>> {
    prop::collection::vec(codings(), 1..5)
}

fn numbered_coders(owned: &[Vec<Own>]) -> Vec<Coder<'_>> {
    owned.iter().zip(1..).map(|(it, id)| coder(id, it)).collect()
}

proptest! {
    #[test]
    fn every_annotation_is_in_one_case(all in several(), forgive_spaces: bool) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let codebook = codebook();
        let owned = coders(&ruler, &all);
        let options = Options { forgive_spaces, ..Options::default() };
        let cases = compare(&ruler, &codebook, &numbered_coders(&owned), &options);
        for (at, theirs) in owned.iter().enumerate() {
            let mut found: Vec<_> = cases.iter().filter_map(|case| case.codings[at]).collect();
            let mut expected: Vec<_> = theirs.iter().map(|it| it.coded().id).collect();
            found.sort();
            expected.sort();
            prop_assert_eq!(found, expected);
        }
        for case in &cases {
            prop_assert_eq!(case.codings.len(), owned.len());
            let same = case.groups.iter().all(|group| *group == Some(0));
            prop_assert_eq!(same, !case.differs.any());
        }
    }

    #[test]
    fn the_order_never_matters(all in several(), turn in 0_usize..4) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let codebook = codebook();
        let owned = coders(&ruler, &all);
        let options = Options::default();
        let in_order = numbered_coders(&owned);
        let mut turned = in_order.clone();
        for coder in &mut turned {
            coder.codings.reverse();
        }
        let turn = turn % turned.len();
        turned.rotate_left(turn);
        let mut cases = compare(&ruler, &codebook, &turned, &options);
        for case in &mut cases {
            case.codings.rotate_right(turn);
            case.groups.rotate_right(turn);
            case.groups = numbered_groups(&case.groups);
        }
        prop_assert_eq!(compare(&ruler, &codebook, &in_order, &options), cases);
    }

    #[test]
    fn whoever_marks_the_same_agrees(codings in codings(), several in 2_usize..5) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let codebook = codebook();
        let owned = coders(&ruler, &vec![codings.clone(); several]);
        let cases = compare(&ruler, &codebook, &numbered_coders(&owned), &Options::default());
        prop_assert_eq!(cases.len(), codings.len());
        prop_assert!(cases.iter().all(|case| !case.differs.any()));
    }

    #[test]
    fn cases_are_in_the_order_of_the_text(all in several()) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let codebook = codebook();
        let owned = coders(&ruler, &all);
        let cases = compare(&ruler, &codebook, &numbered_coders(&owned), &Options::default());
        prop_assert!(cases.is_sorted_by_key(|case| case.hull.start()));
    }
}

/// Groups numbered again, from the first annotator on.
fn numbered_groups(groups: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut numbers = numbered(groups.iter().flatten().collect()).into_iter();
    groups.iter().map(|group| group.and_then(|_| numbers.next())).collect()
}
