//! Annotations that share text, for formats that do not allow it.

use std::cmp::Reverse;
use std::rc::Rc;

use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::text::span::Span;

/// How many annotations of a set share text with another one.
#[must_use]
pub(crate) fn overlapping(set: &AnnotationSet) -> usize {
    let shares = |annotation: &Rc<Annotation>| {
        annotation.spans.parts().iter().any(|part| {
            let near = set.overlapping(*part);
            near.into_iter().any(|other| other.id != annotation.id)
        })
    };
    set.iter().filter(|annotation| shares(annotation)).count()
}

/// The passages that do not overlap a longer one that is kept, in text order. Of equally long ones
/// the earlier is kept, then the first in `passages`.
#[must_use]
pub(crate) fn longest<T>(passages: Vec<(Span, T)>) -> Vec<(Span, T)> {
    let mut ranked: Vec<(usize, (Span, T))> = passages.into_iter().enumerate().collect();
    ranked.sort_by_key(|(rank, (span, _))| (Reverse(span.len()), span.start(), *rank));
    let mut kept: Vec<(Span, T)> = Vec::new();
    for (_, (span, what)) in ranked {
        // The kept passages are sorted and disjoint, so only neighbours can overlap this one.
        let at = kept.partition_point(|(other, _)| other.end() <= span.start());
        if kept.get(at).is_none_or(|(other, _)| !other.overlaps(span)) {
            kept.insert(at, (span, what));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::text::units::ByteOffset;
    use proptest::prelude::*;

    fn span(start: u32, end: u32) -> Span {
        Span::between(ByteOffset(start), ByteOffset(end)).unwrap()
    }

    #[test]
    fn the_longest_are_kept() {
        let kept = longest(vec![
            (span(0, 4), 'a'),
            (span(2, 9), 'b'),
            (span(9, 11), 'c'),
            (span(2, 9), 'd'),
        ]);
        assert_eq!(kept, [(span(2, 9), 'b'), (span(9, 11), 'c')]);
    }

    proptest! {
        #[test]
        fn kept_passages_are_disjoint_and_dropped_ones_overlap(
            ends in prop::collection::vec((0_u32..60, 1_u32..20), 0..30),
        ) {
            let all: Vec<_> = ends.iter().map(|(start, len)| (span(*start, start + len), ())).collect();
            let kept = longest(all.clone());
            for pair in kept.windows(2) {
                prop_assert!(pair[0].0.end() <= pair[1].0.start());
            }
            for (one, ()) in all {
                let stays = kept.iter().any(|(other, ())| *other == one);
                let longer = kept.iter().any(|(other, ())| other.overlaps(one) && other.len() >= one.len());
                prop_assert!(stays || longer);
            }
        }
    }
}
