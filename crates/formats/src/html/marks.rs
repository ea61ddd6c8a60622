//! Writes the text with its marks.

use std::rc::Rc;

use super::out::Html;
use super::{Article, Look};
use crate::shared::report::{fill, gap};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::segments::{Segment, lanes, segments};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_core::text::{Paragraph, Text};
use annotator_words::report as words;

/// Where marks are. Annotations are given by their index in text order.
struct Marks {
    segments: Vec<Segment>,
    places: SmallMap<AnnotationId, usize>,
    lanes: SmallMap<AnnotationId, u8>,
    /// Where parts start, without white space: offset and annotation.
    starts: SmallSet<(ByteOffset, usize)>,
    /// Where parts end, without white space: offset, annotation and number of the part.
    ends: Vec<(ByteOffset, usize, usize)>,
}

impl Article<'_> {
    pub(super) fn text(&self, html: &mut Html, annotations: &[Rc<Annotation>]) {
        let marks = self.marks(annotations);
        let text = &self.statement.text;
        let mut ends = marks.ends.as_slice();
        for (index, paragraph) in text.paragraphs().iter().enumerate() {
            if index > 0 {
                html.raw("\n");
            }
            if self.margin {
                html.raw("<div class=\"line\">");
            }
            html.raw("<p").raw(&self.kind(index, paragraph)).raw(" dir=\"auto\">");
            let here = ends.partition_point(|(at, ..)| *at <= paragraph.end());
            let (own, later) = ends.split_at(here);
            ends = later;
            self.paragraph(html, annotations, &marks, paragraph, own);
            html.raw("</p>");
            if self.margin {
                self.beside(html, annotations, paragraph);
                html.raw("</div>");
            }
        }
        html.raw("\n");
    }

    /// The codes of passages that begin in a paragraph.
    fn beside(&self, html: &mut Html, annotations: &[Rc<Annotation>], paragraph: &Paragraph) {
        let begin = annotations.iter().filter(|it| {
            let at = it.spans.start();
            paragraph.start().byte <= at && at < paragraph.end()
        });
        let looks: Vec<&Look> = begin.filter_map(|it| self.legend.look(&it.code)).collect();
        if looks.is_empty() {
            return;
        }
        html.raw("<ul class=\"margin\">");
        for look in looks {
            html.raw("<li>");
            look.sample(html);
            html.raw("</li>");
        }
        html.raw("</ul>");
    }

    fn marks(&self, annotations: &[Rc<Annotation>]) -> Marks {
        let is_line = |it: &&Rc<Annotation>| self.legend.look(&it.code).is_some_and(|it| !it.tint);
        let mut starts = Vec::new();
        let mut ends = Vec::new();
        for (place, annotation) in annotations.iter().enumerate() {
            for (number, part) in annotation.spans.parts().iter().enumerate() {
                let (start, end) = ink(&self.statement.text, *part);
                starts.push((start, place));
                ends.push((end, place, number));
            }
        }
        ends.sort();
        Marks {
            segments: segments(annotations.iter()),
            places: annotations.iter().enumerate().map(|(at, it)| (it.id, at)).collect(),
            lanes: lanes(annotations.iter().filter(is_line)).into_iter().collect(),
            starts: starts.into_iter().collect(),
            ends,
        }
    }

    /// The class of a paragraph, and its role for screen readers.
    fn kind(&self, index: usize, paragraph: &Paragraph) -> String {
        if paragraph.is_blank() {
            return " class=\"blank\"".to_owned();
        }
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        let layout = &self.statement.layout;
        let outside = layout.body.as_ref().is_some_and(|body| !body.contains(&index));
        let kind = layout.kind(index).map(|kind| match kind {
            ParagraphKind::Heading => "heading",
            ParagraphKind::ListItem => "list-item",
            ParagraphKind::Quote => "quote",
            ParagraphKind::Note => "note",
            ParagraphKind::Furniture => "furniture",
            ParagraphKind::Address => "address",
            ParagraphKind::Closing => "closing",
            ParagraphKind::TitleBlock => "title-block",
        });
        let classes: Vec<&str> = kind.into_iter().chain(outside.then_some("outside")).collect();
        let role = if kind == Some("heading") { " role=\"heading\" aria-level=\"3\"" } else { "" };
        match classes.as_slice() {
            [] => String::new(),
            classes => format!(" class=\"{}\"{role}", classes.join(" ")),
        }
    }

    fn paragraph(
        &self,
        html: &mut Html,
        annotations: &[Rc<Annotation>],
        marks: &Marks,
        paragraph: &Paragraph,
        ends: &[(ByteOffset, usize, usize)],
    ) {
        let (start, end) = (paragraph.start().byte, paragraph.end());
        let first = marks.segments.partition_point(|it| it.span.end() <= start);
        let near = marks.segments.iter().skip(first).take_while(|it| it.span.start() < end);
        let near: Vec<&Segment> = near.collect();
        let mut cuts: SmallSet<ByteOffset> = SmallSet::from([start, end]);
        cuts.extend(near.iter().flat_map(|it| [it.span.start(), it.span.end()]));
        cuts.extend(ends.iter().map(|(at, ..)| *at));
        let from = marks.starts.iter().map(|(at, _)| *at);
        cuts.extend(from.filter(|at| start < *at && *at < end));
        let cuts: Vec<ByteOffset> =
            cuts.into_iter().filter(|at| start <= *at && *at <= end).collect();
        let mut ends = ends;
        let mut covering = near.as_slice();
        for (at, next) in cuts.iter().zip(cuts.iter().skip(1).chain([&end])) {
            let here = ends.partition_point(|(end, ..)| end <= at);
            let (own, later) = ends.split_at(here);
            ends = later;
            own.iter().for_each(|end| self.reference(html, annotations, end));
            let Some(piece) = Span::between(*at, *next) else { continue };
            let gone = covering.partition_point(|it| it.span.end() <= *at);
            covering = covering.get(gone..).unwrap_or_default();
            let segment = covering.first().filter(|it| it.span.contains(*at));
            self.piece(html, annotations, marks, (piece, segment.copied()));
        }
        ends.iter().for_each(|end| self.reference(html, annotations, end));
    }

    /// A piece of the text in one element for each annotation that covers it, tints outside and
    /// lines inside.
    fn piece(
        &self,
        html: &mut Html,
        annotations: &[Rc<Annotation>],
        marks: &Marks,
        (piece, segment): (Span, Option<&Segment>),
    ) {
        let ids = segment.map(|segment| segment.annotations.as_slice()).unwrap_or_default();
        let places = ids.iter().filter_map(|id| marks.places.get(id).copied());
        let mut classes: Vec<(bool, String)> = Vec::new();
        for place in places {
            let Some(annotation) = annotations.get(place) else { continue };
            let Some(look) = self.legend.look(&annotation.code) else { continue };
            let mut class = look.class.clone();
            if let Some(lane) = marks.lanes.get(&annotation.id).filter(|lane| **lane > 0) {
                class.push_str(&format!(" l{lane}"));
            }
            if marks.starts.contains(&(piece.start(), place)) {
                class.push_str(" from");
            }
            classes.push((!look.tint, class));
        }
        classes.sort_by_key(|(is_line, _)| *is_line);
        for (_, class) in &classes {
            html.raw(&format!("<span class=\"{class}\">"));
        }
        html.text(self.statement.text.slice(piece));
        for _ in &classes {
            html.raw("</span>");
        }
    }

    /// The mark after a part, an element without text.
    fn reference(
        &self,
        html: &mut Html,
        annotations: &[Rc<Annotation>],
        (_, place, part): &(ByteOffset, usize, usize),
    ) {
        let Some(annotation) = annotations.get(*place) else { return };
        let Some(look) = self.legend.look(&annotation.code) else { return };
        let color = look.class.rsplit(' ').next().unwrap_or_default();
        let target = self.id('n', *place);
        html.raw(&format!("<a class=\"ref {color}\" href=\"#{target}\""));
        if *part == 0 {
            html.raw(&format!(" id=\"{}\"", self.id('r', *place)));
        }
        html.raw(&format!(" data-ref=\"{} ", place + 1)).text(&look.short);
        let mark = fill(&words::mark(place + 1, &gap(0)), &[&look.name]);
        html.raw("\" aria-label=\"").text(&mark).raw("\"></a>");
    }
}

/// The start and end of a part without white space at its edges.
pub(crate) fn ink(text: &Text, part: Span) -> (ByteOffset, ByteOffset) {
    let words = text.slice(part);
    let count = |len: usize| u32::try_from(len).unwrap_or_default();
    let before = count(words.len() - words.trim_start().len());
    let within = count(words.trim().len());
    if within == 0 {
        // Nothing is visible, so both marks are at its start.
        return (part.start(), part.start());
    }
    let start = part.start().plus(before);
    (start, start.plus(within))
}
