//! Small annotations for tests.

use std::rc::Rc;

use proptest::prelude::*;
use uuid::Uuid;

use crate::project::annotation::*;
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use crate::small_map::SmallMap;
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

/// An annotation with these parts, as byte offsets into any text that is long enough.
pub fn annotation(id: u128, parts: &[(u32, u32)], code: &str) -> Rc<Annotation> {
    let span = |(start, end): &(u32, u32)| Span::between(ByteOffset(*start), ByteOffset(*end));
    Rc::new(Annotation {
        id: AnnotationId(Uuid::from_u128(id)),
        statement: StatementId(Uuid::nil()),
        text: Sha256::of(b""),
        spans: Spans::new(parts.iter().map(|part| span(part).unwrap()).collect()).unwrap(),
        code: CodeId::parse(code).unwrap(),
        attributes: SmallMap::new(),
        note: String::new(),
        confidence: None,
        annotator: AnnotatorId(Uuid::nil()),
        created: Timestamp(0),
        stamp: Stamp { modified: Timestamp(0), revision: Sha256::of(b"") },
        origin: Origin::Manual,
    })
}

prop_compose! {
    /// One to three parts within the first 40 bytes; parts may touch.
    pub fn parts()(cuts in prop::collection::btree_set(0_u32..40, 2..=6)) -> Vec<(u32, u32)> {
        let cuts: Vec<u32> = cuts.into_iter().collect();
        // If there are enough cuts, some pairs are left out to make gaps.
        let pairs = cuts.windows(2).map(|pair| (pair[0], pair[1]));
        pairs.enumerate().filter(|(at, _)| at % 3 != 1).map(|(_, pair)| pair).collect()
    }
}

prop_compose! {
    /// A random annotation; ids and claims sometimes repeat.
    pub fn any_annotation()(
        id in 0_u128..24, parts in parts(), code in prop::sample::select(vec!["aid", "peace"]),
    ) -> Rc<Annotation> {
        annotation(id, &parts, code)
    }
}
