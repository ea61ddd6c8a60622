//! A report as a Word document. Coded passages are shaded, and what is coded is in comments at the
//! edge of the page.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{blocks, name_of, title};
use crate::document::{Block, Comment, Document, Piece, docx, plain};
use crate::export::OutFile;
use crate::html::marks::ink;
use crate::shared::code_tree::path;
use crate::shared::report::{self, fill, gap};
use annotator_core::insight::report::{Report, ReportPart};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::text::Paragraph;
use annotator_core::text::segments::{Segment, segments};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_words::report as words;

pub(super) fn write(project: &Project, report: &Report, pixels: &[&[u8]]) -> Vec<OutFile> {
    let mut made = Document {
        title: report.title.clone(),
        blocks: vec![Block::Paragraph(plain(&report.about))],
        comments: Vec::new(),
    };
    let mut pixels = pixels.iter().copied();
    for part in &report.parts {
        let name = title(part);
        if !name.is_empty() {
            made.blocks.push(Block::Heading(2, name.to_owned()));
        }
        match part {
            ReportPart::Texts(ids) => {
                for statement in ids.iter().filter_map(|id| project.statement(*id)) {
                    text(&mut made, project, statement);
                }
            }
            ReportPart::Picture(_) => {
                let next = pixels.next().unwrap_or_default();
                made.blocks.extend(blocks(project, part, next));
            }
            _ => made.blocks.extend(blocks(project, part, &[])),
        }
    }
    docx::write(&made)
}

/// A passage with the comment on it.
struct Passage {
    comment: usize,
    start: ByteOffset,
    end: ByteOffset,
}

/// Adds a statement with its coded passages.
fn text(made: &mut Document, project: &Project, statement: &Statement) {
    made.blocks.push(Block::Heading(3, name_of(statement).to_owned()));
    for (name, known) in report::known(&statement.metadata) {
        let line = fill(&words::field_says(&gap(0), &gap(1)), &[name, known]);
        made.blocks.push(Block::Paragraph(plain(&line)));
    }
    let set = project.annotations_of(statement.id);
    let annotations: Vec<Rc<Annotation>> = set.iter().cloned().collect();
    let passages = annotations.iter().filter_map(|annotation| {
        // A part with white space alone may be between paragraphs, where no comment can begin or end.
        let inked = annotation.spans.parts().iter().map(|part| ink(&statement.text, *part));
        let inked: Vec<_> = inked.filter(|(start, end)| start < end).collect();
        Some((inked.first()?.0, inked.last()?.1, annotation))
    });
    let mut places = Vec::new();
    for (start, end, annotation) in passages {
        places.push(Passage { comment: made.comments.len(), start, end });
        made.comments.push(comment(project, annotation));
    }
    let covered = segments(annotations.iter());
    for paragraph in statement.text.paragraphs().iter().filter(|it| !it.is_blank()) {
        made.blocks.push(coded(project, statement, paragraph, (&places, &covered)));
    }
}

/// A paragraph in pieces: it is cut where a passage begins or ends.
fn coded(
    project: &Project,
    statement: &Statement,
    paragraph: &Paragraph,
    (passages, covered): (&[Passage], &[Segment]),
) -> Block {
    let (start, end) = (paragraph.start().byte, paragraph.end());
    let inside = |at: &ByteOffset| start <= *at && *at <= end;
    let edges = covered.iter().flat_map(|it| [it.span.start(), it.span.end()]);
    let mut cuts: BTreeSet<ByteOffset> = edges.filter(inside).collect();
    cuts.extend(passages.iter().flat_map(|it| [it.start, it.end]).filter(inside));
    cuts.extend([start, end]);
    let cuts: Vec<ByteOffset> = cuts.into_iter().collect();
    let mut pieces = Vec::new();
    for (at, next) in cuts.iter().zip(cuts.iter().skip(1)) {
        let begin = passages.iter().filter(|it| it.start == *at);
        pieces.extend(begin.map(|it| Piece::Begin(it.comment)));
        if let Some(span) = Span::between(*at, *next) {
            let words = statement.text.slice(span).to_owned();
            pieces.push(Piece::Words(words, colour(project, statement, covered, *at)));
        }
        let over = passages.iter().filter(|it| it.end == *next);
        pieces.extend(over.map(|it| Piece::End(it.comment)));
    }
    Block::Coded(pieces)
}

/// The palette slot of the first code that covers a place.
fn colour(
    project: &Project,
    statement: &Statement,
    covered: &[Segment],
    at: ByteOffset,
) -> Option<u8> {
    let place = covered.partition_point(|it| it.span.end() <= at);
    let segment = covered.get(place).filter(|it| it.span.contains(at))?;
    let annotation = project.annotation(statement.id, *segment.annotations.first()?)?;
    project.codebook.code(&annotation.code).map(|code| code.slot)
}

/// The code, the record and the note of a passage.
fn comment(project: &Project, annotation: &Annotation) -> Comment {
    let codebook = &project.codebook;
    let code = codebook.code(&annotation.code);
    let name =
        code.map_or_else(|| annotation.code.to_string(), |it| report::path(&path(codebook, it)));
    let layer = codebook.layer_of(&annotation.code);
    let fields = annotation.attributes.iter().map(|(id, attribute)| {
        let field = layer.and_then(|layer| layer.attribute(id));
        let name = field.map_or(id.as_str(), |it| codebook.field_name(it, &annotation.code));
        let says = report::value(&attribute.value, field);
        fill(&words::field_says(&gap(0), &gap(1)), &[name, &says])
    });
    let sure = annotation.confidence.map(|it| words::confidence_is(report::confidence(it)));
    let note = Some(annotation.note.clone()).filter(|note| !note.is_empty());
    let author = project.annotator(annotation.annotator).map(|it| it.name.clone());
    Comment {
        author: author.unwrap_or_default(),
        lines: std::iter::once(name).chain(fields).chain(sure).chain(note).collect(),
    }
}
