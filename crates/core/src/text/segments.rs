//! What is painted: separate segments, lanes of underlines, pieces of paragraphs.

use std::rc::Rc;

use super::span::{Span, Spans};
use super::units::{ByteOffset, Utf16Offset};
use crate::project::annotation::Annotation;
use crate::project::id::AnnotationId;
use crate::small_map::{SmallSet, sort_by};
use crate::text::Text;

/// A stretch of text that is covered by the same annotations throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The range of the text.
    pub span: Span,
    /// The annotations that cover it, in text order; never empty.
    pub annotations: Vec<AnnotationId>,
}

/// Cuts the covered text wherever coverage changes, into segments that are as long as possible.
/// They are in text order and leave out the gaps.
///
/// `annotations` belong to one text, in any order.
#[must_use]
pub fn segments<'a>(annotations: impl Iterator<Item = &'a Rc<Annotation>>) -> Vec<Segment> {
    let annotations = in_text_order(annotations);
    let mut found: Vec<Segment> = Vec::new();
    let mut open: SmallSet<usize> = SmallSet::new();
    let mut from = ByteOffset(0);
    for (at, starts, rank) in ends(&annotations) {
        if let Some(span) = Span::between(from, at) {
            let covering = open.iter().filter_map(|rank| annotations.get(*rank));
            add(&mut found, span, covering.map(|annotation| annotation.id).collect());
        }
        from = at;
        if starts {
            open.insert(rank);
        } else {
            open.remove(&rank);
        }
    }
    found
}

/// The number of lanes for underlines.
pub const LANES: u8 = 3;

/// The lane of every annotation's underline, in text order. Lane 0 is next to the text. Annotations
/// whose hulls overlap get different lanes.
///
/// In text order, each takes the first free lane. If more than [`LANES`] overlap, the rest share
/// the last one. The result depends only on the annotations.
#[must_use]
pub fn lanes<'a>(underlined: impl Iterator<Item = &'a Rc<Annotation>>) -> Vec<(AnnotationId, u8)> {
    let mut taken_until = [ByteOffset(0); LANES as usize];
    let mut found = Vec::new();
    for annotation in in_text_order(underlined) {
        let hull = annotation.spans.hull();
        let free = taken_until.iter().position(|until| *until <= hull.start());
        let lane = free.unwrap_or(taken_until.len() - 1);
        if let Some(until) = taken_until.get_mut(lane) {
            *until = hull.end().max(*until);
        }
        found.push((annotation.id, u8::try_from(lane).unwrap_or(LANES - 1)));
    }
    found
}

/// The part of a passage that is in one paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The paragraph's index.
    pub paragraph: usize,
    /// UTF-16 units from the start of the paragraph.
    pub start: Utf16Offset,
    /// UTF-16 units from the start of the paragraph; greater than `start`.
    pub end: Utf16Offset,
}

/// Cuts a passage at paragraphs, because each paragraph is one text node in the page.
/// LFs and blank paragraphs are left out.
#[must_use]
pub fn pieces(text: &Text, spans: &Spans) -> Vec<Piece> {
    spans.parts().iter().flat_map(|span| pieces_of(text, *span)).collect()
}

/// Like [`pieces`], but only the parts within `window`.
#[must_use]
pub fn pieces_within(text: &Text, spans: &Spans, window: Span) -> Vec<Piece> {
    let parts = spans.parts().iter().filter_map(|part| part.intersection(window));
    parts.flat_map(|part| pieces_of(text, part)).collect()
}

fn pieces_of(text: &Text, span: Span) -> impl Iterator<Item = Piece> {
    let first = text.paragraph_at(span.start());
    let paragraphs = text.paragraphs().iter().enumerate().skip(first);
    paragraphs
        .take_while(move |(_, paragraph)| paragraph.start().byte < span.end())
        .filter(|(_, paragraph)| !paragraph.is_blank())
        .filter_map(move |(index, _)| {
            // The conversion clamps to the paragraph.
            let start = text.utf16_in_paragraph(index, span.start())?;
            let end = text.utf16_in_paragraph(index, span.end())?;
            (start < end).then_some(Piece { paragraph: index, start, end })
        })
}

fn in_text_order<'a>(
    annotations: impl Iterator<Item = &'a Rc<Annotation>>,
) -> Vec<&'a Rc<Annotation>> {
    let mut sorted: Vec<_> = annotations.collect();
    sort_by(&mut sorted, |a, b| a.order().cmp(&b.order()));
    sorted
}

/// The offsets at which parts end (`false`) and start (`true`), in order. At equal offsets ends
/// come first, because a part may start where another part of the same annotation ends.
fn ends(annotations: &[&Rc<Annotation>]) -> Vec<(ByteOffset, bool, usize)> {
    let mut found = Vec::new();
    for (rank, annotation) in annotations.iter().enumerate() {
        for part in annotation.spans.parts() {
            found.push((part.start(), true, rank));
            found.push((part.end(), false, rank));
        }
    }
    sort_by(&mut found, Ord::cmp);
    found
}

/// Adds a segment, or extends the last one if it touches and has the same annotations.
fn add(found: &mut Vec<Segment>, span: Span, annotations: Vec<AnnotationId>) {
    if annotations.is_empty() {
        return;
    }
    if let Some(last) = found.last_mut()
        && last.span.end() == span.start()
        && last.annotations == annotations
        && let Some(longer) = Span::between(last.span.start(), span.end())
    {
        last.span = longer;
        return;
    }
    found.push(Segment { span, annotations });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::small_map::SmallMap;
    use crate::testing::annotations::{annotation, any_annotation};
    use proptest::prelude::*;

    /// Segments as `(start, end, ids)`.
    fn cut(annotations: &[Rc<Annotation>]) -> Vec<(u32, u32, Vec<u128>)> {
        let ids = |segment: &Segment| segment.annotations.iter().map(|id| id.0.as_u128()).collect();
        let plain = |s: Segment| (s.span.start().0, s.span.end().0, ids(&s));
        segments(annotations.iter()).into_iter().map(plain).collect()
    }

    #[test]
    fn segments_are_cut_where_coverage_changes() {
        let nested = [annotation(1, &[(0, 9)], "aid"), annotation(2, &[(3, 6)], "aid")];
        assert_eq!(cut(&nested), [(0, 3, vec![1]), (3, 6, vec![1, 2]), (6, 9, vec![1])]);
        let same = [annotation(2, &[(1, 4)], "b"), annotation(1, &[(1, 4)], "c")];
        assert_eq!(cut(&same), [(1, 4, vec![2, 1])], "text order, not the order of ids");
        let gap = [annotation(1, &[(0, 2), (4, 6)], "a"), annotation(2, &[(2, 4)], "a")];
        assert_eq!(cut(&gap), [(0, 2, vec![1]), (2, 4, vec![2]), (4, 6, vec![1])]);
        let touching = [annotation(1, &[(0, 2), (2, 4), (6, 7)], "a")];
        assert_eq!(cut(&touching), [(0, 4, vec![1]), (6, 7, vec![1])]);
        assert_eq!(cut(&[]), []);
    }

    fn lanes_of(annotations: &[Rc<Annotation>]) -> Vec<u8> {
        let lanes: SmallMap<_, _> = lanes(annotations.iter()).into_iter().collect();
        annotations.iter().map(|annotation| lanes[&annotation.id]).collect()
    }

    #[test]
    fn lanes_are_reused_as_soon_as_they_are_free() {
        let of = |hulls: &[(u32, u32)]| {
            let made =
                hulls.iter().enumerate().map(|(id, hull)| annotation(id as u128, &[*hull], "a"));
            lanes_of(&made.collect::<Vec<_>>())
        };
        assert_eq!(of(&[(5, 9)]), [0]);
        assert_eq!(of(&[(0, 9), (2, 4), (4, 6), (9, 12)]), [0, 1, 1, 0]);
        assert_eq!(of(&[(0, 9), (1, 9), (2, 9), (3, 5), (9, 10)]), [0, 1, 2, 2, 0]);
        assert_eq!(of(&[(3, 5), (0, 9)]), [1, 0], "text order, whatever the order of input");
        let discontinuous = [annotation(1, &[(0, 2), (8, 9)], "a"), annotation(2, &[(4, 5)], "a")];
        assert_eq!(lanes_of(&discontinuous), [0, 1], "the gap is not free");
    }

    fn pieces_of_text(content: &str, start: u32, end: u32) -> Vec<(usize, u32, u32)> {
        let text = Text::new(content.to_owned());
        let spans = Spans::one(text.span(ByteOffset(start), ByteOffset(end)).unwrap());
        let plain = |piece: Piece| (piece.paragraph, piece.start.0, piece.end.0);
        pieces(&text, &spans).into_iter().map(plain).collect()
    }

    #[test]
    fn pieces_skip_line_feeds_and_blank_paragraphs() {
        assert_eq!(pieces_of_text("a😀é", 1, 7), [(0, 1, 4)]);
        assert_eq!(pieces_of_text("a😀\n\u{a0}\n\nسل", 1, 12), [(0, 1, 3), (3, 0, 1)]);
        assert_eq!(pieces_of_text("a\nb", 1, 2), []);
        assert_eq!(pieces_of_text("a\nb", 1, 3), [(1, 0, 1)]);
        assert_eq!(pieces_of_text("a\nb\nc", 0, 4), [(0, 0, 1), (1, 0, 1)]);
        let text = Text::new("one two".into());
        let parts = [(0, 3), (4, 7)].map(|(a, b)| text.span(ByteOffset(a), ByteOffset(b)).unwrap());
        assert_eq!(pieces(&text, &Spans::new(parts.to_vec()).unwrap()).len(), 2);
    }

    fn distinct(annotations: Vec<Rc<Annotation>>) -> Vec<Rc<Annotation>> {
        let by_id: SmallMap<_, _> = annotations.into_iter().map(|item| (item.id, item)).collect();
        by_id.into_values().collect()
    }

    fn depth(annotations: &[Rc<Annotation>], at: u32) -> usize {
        let hulls = annotations.iter().map(|item| item.spans.hull());
        hulls.filter(|hull| hull.contains(ByteOffset(at))).count()
    }

    proptest! {
        #[test]
        fn segments_agree_with_looking_at_each_byte(
            annotations in prop::collection::vec(any_annotation(), 0..12),
        ) {
            let annotations = distinct(annotations);
            let found = segments(annotations.iter());
            for at in (0..42).map(ByteOffset) {
                let mut expected: Vec<_> =
                    annotations.iter().filter(|item| item.spans.contains(at)).collect();
                expected.sort_by_key(|item| item.order());
                let expected: Vec<_> = expected.into_iter().map(|item| item.id).collect();
                let here: Vec<_> = found.iter().filter(|s| s.span.contains(at)).collect();
                prop_assert!(here.len() <= 1);
                let ids = here.first().map(|s| s.annotations.clone()).unwrap_or_default();
                prop_assert_eq!(ids, expected);
            }
            for pair in found.windows(2) {
                let touch = pair[0].span.end() == pair[1].span.start();
                prop_assert!(pair[0].span.end() <= pair[1].span.start());
                prop_assert!(!touch || pair[0].annotations != pair[1].annotations);
            }
        }

        #[test]
        fn overlapping_annotations_have_different_lanes(
            annotations in prop::collection::vec(any_annotation(), 0..6),
        ) {
            let annotations = distinct(annotations);
            let found = lanes(annotations.iter());
            prop_assert_eq!(&found, &lanes(annotations.iter().rev()));
            let found: SmallMap<_, _> = found.into_iter().collect();
            prop_assert_eq!(found.len(), annotations.len());
            prop_assert!(found.values().all(|lane| *lane < LANES));
            if (0..40).any(|at| depth(&annotations, at) > LANES.into()) {
                return Ok(());
            }
            for a in &annotations {
                for b in annotations.iter().filter(|b| b.id != a.id) {
                    if a.spans.hull().overlaps(b.spans.hull()) {
                        prop_assert_ne!(found[&a.id], found[&b.id]);
                    }
                }
            }
        }

        #[test]
        fn pieces_cover_everything_but_white_space(
            content in "[ab \u{a0}é😀\n\r]{1,30}", a in 0_u32..60, b in 0_u32..60,
        ) {
            let text = Text::new(content);
            let (a, b) = (text.floor_boundary(ByteOffset(a)), text.floor_boundary(ByteOffset(b)));
            let Ok(span) = text.span(a.min(b), a.max(b)) else { return Ok(()) };
            let mut drawn = String::new();
            for piece in pieces(&text, &Spans::one(span)) {
                let start = text.byte_in_paragraph(piece.paragraph, piece.start).unwrap();
                let end = text.byte_in_paragraph(piece.paragraph, piece.end).unwrap();
                prop_assert!(start < end && !text.paragraphs()[piece.paragraph].is_blank());
                drawn.push_str(text.slice(text.span(start, end).unwrap()));
            }
            let ink = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(ink(&drawn), ink(text.slice(span)));
        }
    }
}
