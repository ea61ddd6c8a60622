//! Compares [`AnnotationSet`] with a plain list.

use std::rc::Rc;

use proptest::prelude::*;
use uuid::Uuid;

use super::{AnnotationSet, Difference};
use crate::project::annotation::*;
use crate::project::id::{AnnotationId, AnnotatorId};
use crate::testing::annotations::{annotation, any_annotation};
use crate::text::span::Span;
use crate::text::units::ByteOffset;

fn bytes(item: &Annotation) -> Vec<u32> {
    let parts = item.spans.parts().iter();
    parts.flat_map(|part| part.start().0..part.end().0).collect()
}

fn text_order(list: &mut [Rc<Annotation>]) {
    list.sort_by(|a, b| {
        let by_place =
            a.spans.start().cmp(&b.spans.start()).then(b.spans.end().cmp(&a.spans.end()));
        by_place.then(a.code.cmp(&b.code)).then(a.id.cmp(&b.id))
    });
}

fn ids(list: &[&Rc<Annotation>]) -> Vec<AnnotationId> {
    list.iter().map(|item| item.id).collect()
}

fn check_queries(set: &AnnotationSet, list: &[Rc<Annotation>]) -> Result<(), TestCaseError> {
    for at in 0..42 {
        let span = Span::between(ByteOffset(at), ByteOffset(at + 3)).unwrap();
        let expected: Vec<_> = list
            .iter()
            .filter(|item| bytes(item).iter().any(|b| (at..at + 3).contains(b)))
            .collect();
        prop_assert_eq!(ids(&set.overlapping(span)), ids(&expected), "overlapping {:?}", span);

        let mut expected: Vec<_> = list.iter().filter(|item| bytes(item).contains(&at)).collect();
        expected.sort_by_key(|item| bytes(item).len());
        prop_assert_eq!(ids(&set.covering(ByteOffset(at))), ids(&expected), "covering {}", at);
    }
    for (position, item) in list.iter().enumerate() {
        prop_assert_eq!(set.get(item.id), Some(item));
        prop_assert_eq!(set.position(item.id), Some(position));
        prop_assert_eq!(set.at(position), Some(item));
        let same = list.iter().find(|other| other.claim() == item.claim());
        prop_assert_eq!(set.with_claim(&item.claim()), same);
    }
    let absent = Claim { annotator: AnnotatorId(Uuid::from_u128(9)), ..list_claim(list) };
    prop_assert_eq!(set.with_claim(&absent), None);
    Ok(())
}

fn list_claim(list: &[Rc<Annotation>]) -> Claim {
    list.first().map_or_else(|| annotation(0, &[(0, 1)], "aid").claim(), |item| item.claim())
}

proptest! {
    #[test]
    fn set_agrees_with_a_plain_list(
        steps in prop::collection::vec((any_annotation(), prop::bool::weighted(0.7)), 0..40),
    ) {
        let mut set = AnnotationSet::default();
        let mut list: Vec<Rc<Annotation>> = Vec::new();
        for (item, inserts) in steps {
            let at = list.iter().position(|other| other.id == item.id);
            let old = at.map(|at| list.remove(at));
            if inserts {
                list.push(Rc::clone(&item));
                set.insert(item);
            } else {
                prop_assert_eq!(set.remove(item.id), old);
            }
        }
        text_order(&mut list);
        prop_assert_eq!(set.len(), list.len());
        prop_assert_eq!(set.is_empty(), list.is_empty());
        prop_assert!(set.iter().eq(list.iter()));
        check_queries(&set, &list)?;
        let mut shuffled = list.clone();
        shuffled.reverse();
        prop_assert_eq!(AnnotationSet::new(shuffled), set);
    }
}

#[test]
fn a_gap_is_not_covered() {
    let set = AnnotationSet::new(vec![annotation(1, &[(0, 3), (6, 9)], "aid")]);
    let covered: Vec<u32> = (0..10).filter(|at| set.covering(ByteOffset(*at)).len() == 1).collect();
    assert_eq!(covered, [0, 1, 2, 6, 7, 8]);
    let gap = Span::between(ByteOffset(3), ByteOffset(6)).unwrap();
    assert!(set.overlapping(gap).is_empty());
}

#[test]
fn the_shortest_covering_annotation_comes_first() {
    let wide = annotation(1, &[(0, 9)], "aid");
    let small = annotation(2, &[(2, 5)], "aid");
    let set = AnnotationSet::new(vec![small.clone(), wide.clone()]);
    assert_eq!(set.covering(ByteOffset(2)), [&small, &wide]);
    assert_eq!(set.iter().collect::<Vec<_>>(), [&wide, &small]);
}

proptest! {
    #[test]
    fn the_difference_leads_from_one_set_to_the_other(
        start in prop::collection::vec(any_annotation(), 0..40),
        steps in prop::collection::vec((any_annotation(), prop::bool::weighted(0.6)), 0..12),
    ) {
        let mut before = AnnotationSet::default();
        start.into_iter().for_each(|item| before.insert(item));
        let mut after = before.clone();
        for (item, inserts) in steps {
            if inserts { after.insert(item) } else { after.remove(item.id); }
        }
        let Difference { gone, come } = before.difference(&after);
        let mut made = before;
        for item in &gone {
            prop_assert_eq!(made.remove(item.id), Some(Rc::clone(item)));
        }
        come.iter().for_each(|item| made.insert(Rc::clone(item)));
        prop_assert_eq!(&made, &after);
        prop_assert_eq!(after.difference(&after.clone()), Difference::default());
    }
}

#[test]
fn many_annotations_are_kept_in_chunks() {
    let places: Vec<u32> = (0..2000).map(|n| n * 7919 % 2000).collect();
    let mut set = AnnotationSet::default();
    for place in &places {
        set.insert(annotation(u128::from(*place), &[(*place, *place + 3)], "aid"));
    }
    let starts: Vec<u32> = set.iter().map(|item| item.spans.start().0).collect();
    assert!(starts.is_sorted() && starts.len() == 2000);
    assert_eq!(set, AnnotationSet::new(set.iter().cloned().collect()));
    assert_eq!(set.covering(ByteOffset(1000)).len(), 3);
    assert_eq!(set.counts().values().copied().collect::<Vec<_>>(), [2000]);
    let before = set.clone();
    for place in places.iter().filter(|place| **place % 2 == 0) {
        let id = AnnotationId(Uuid::from_u128(u128::from(*place)));
        set.remove(id);
    }
    assert_eq!((before.len(), set.len()), (2000, 1000));
    assert_eq!(before.difference(&set).gone.len(), 1000);
    let end = Span::between(ByteOffset(1999), ByteOffset(2010)).unwrap();
    assert_eq!(set.overlapping(end).len(), 2, "1997 and 1999");
}
