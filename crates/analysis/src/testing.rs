//! Codings for tests.

#![allow(clippy::unwrap_used)]

use std::rc::Rc;

use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId, Slug};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallMap;
use annotator_core::testing::generate as fixed;
use annotator_core::text::marked::marked;
use annotator_core::text::span::{Span, Spans};
use proptest::prelude::*;
use uuid::Uuid;

use crate::ranges::Ranges;
use crate::ruler::Ruler;
use crate::scoring::{Coded, ItemId, KeyItem};

/// What somebody coded, with its own spans. The codes are those of the codebook for tests: `trade` and
/// `terrorism` are themes, `pledge` and `call` are commitments.
#[derive(Clone, Debug)]
pub(crate) struct Own {
    pub(crate) id: u32,
    pub(crate) spans: Vec<Span>,
    pub(crate) code: CodeId,
}

pub(crate) fn slug<K>(text: &str) -> Slug<K> {
    Slug::parse(text).unwrap()
}

pub(crate) fn id_of(id: u32) -> AnnotationId {
    AnnotationId(Uuid::from_u128(id.into()))
}

/// Codings such as `0-3+9-11 pledge, 4-7 trade`: the code points of the parts, and the code.
pub(crate) fn own(ruler: &Ruler, codings: &str) -> Vec<Own> {
    let part = |part: &str| {
        let (start, end) = part.split_once('-').unwrap();
        (start.parse().unwrap(), end.parse().unwrap())
    };
    let coding = |coding: &'_ str| {
        let (parts, code) = coding.split_once(' ').unwrap();
        (Ranges::of(parts.split('+').map(part)), code.to_owned())
    };
    owned(ruler, &codings.split(", ").map(coding).collect::<Vec<_>>())
}

impl Own {
    pub(crate) fn coded(&self) -> Coded<'_> {
        Coded { id: id_of(self.id), spans: &self.spans, code: &self.code, values: Vec::new() }
    }

    pub(crate) fn item(&self) -> KeyItem<'_> {
        KeyItem::new(ItemId(self.id), &self.spans, &self.code)
    }
}

pub(crate) fn coded(all: &[Own]) -> Vec<Coded<'_>> {
    all.iter().map(Own::coded).collect()
}

pub(crate) fn items(all: &[Own]) -> Vec<KeyItem<'_>> {
    all.iter().map(Own::item).collect()
}

/// 52 code points of one to four bytes.
pub(crate) const MIXED: &str =
    "We é😀 e\u{301} سلام 一二 a\u{a0}b\r\npledge 23 million, for all, x.";

prop_compose! {
    /// Up to eight codings of a part or more, of two themes and two commitments.
    pub(crate) fn codings()(
        all in prop::collection::vec(
            (
                prop::collection::vec((0_u32..40, 1_u32..12), 1..3),
                prop::sample::select(vec!["trade", "terrorism", "pledge", "call"]),
            ),
            0..9,
        ),
    ) -> Vec<(Ranges, &'static str)> {
        let of = |parts: Vec<(u32, u32)>| parts.into_iter().map(|(at, len)| (at, at + len));
        all.into_iter().map(|(parts, code)| (Ranges::of(of(parts)), code)).collect()
    }
}

/// The codings with their spans, numbered.
pub(crate) fn owned(ruler: &Ruler, codings: &[(Ranges, impl AsRef<str>)]) -> Vec<Own> {
    let own = |((passage, code), id): (&(Ranges, _), u32)| Own {
        id,
        spans: passage.iter().filter_map(|(start, end)| ruler.span(start, end)).collect(),
        code: slug(AsRef::<str>::as_ref(code)),
    };
    codings.iter().zip(0..).map(own).collect()
}

pub(crate) fn coder(number: u128) -> AnnotatorId {
    AnnotatorId(Uuid::from_u128(number))
}

/// A project with one statement for each text. A coder's codings mark passages of it with brackets,
/// which have the codes in this order.
pub(crate) fn project(statements: &[&[(u128, &str, &[&str])]]) -> Project {
    let mut project = fixed::empty_project();
    project.annotators = (11..15).map(fixed::annotator).collect();
    let mut next = 1000;
    for (at, codings) in statements.iter().enumerate() {
        let text = codings.first().map(|(_, text, _)| marked(text).0).unwrap_or_default();
        let statement = fixed::statement(100 + at as u128, &text);
        let mut set = Vec::new();
        for (annotator, text, codes) in *codings {
            let (_, spans) = marked(text);
            assert_eq!(spans.len(), codes.len(), "{text}");
            for (span, code) in spans.into_iter().zip(*codes) {
                next += 1;
                set.push(Rc::new(annotation(&project, &statement, next, *annotator, span, code)));
            }
        }
        project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(set)));
        project.statements.push(statement);
    }
    project
}

fn annotation(
    project: &Project,
    statement: &Statement,
    id: u128,
    annotator: u128,
    span: Span,
    code: &str,
) -> Annotation {
    Annotation {
        id: AnnotationId(Uuid::from_u128(id)),
        statement: statement.id,
        text: statement.text.sha256(),
        spans: Spans::one(span),
        code: slug(code),
        attributes: SmallMap::new(),
        note: String::new(),
        confidence: None,
        annotator: coder(annotator),
        created: Timestamp(1),
        stamp: Stamp { modified: Timestamp(1), revision: project.revision },
        origin: Origin::Manual,
    }
}
