//! Writes a project file. The same project always results in the same bytes.

use std::rc::Rc;

use super::iso::IsoTime;
use super::open::Open;
use super::range::{RangeEntry, range_entry};
use super::shape::{
    AnnotationEntry, AttributeEntry, CodebookEntry, LengthEntry, ParagraphEntry, ProjectEntry,
    ProjectFile, SpanEntry, StatementEntry, ValueEntry, Zone, ZoneEntry,
};
use super::{FORMAT, FileKind, OFFSET_INTERVAL, OFFSET_UNIT, VERSION, earlier};
use crate::json::indented;
use crate::project::Project;
use crate::project::annotation::Annotation;
use crate::project::attachment;
use crate::project::foreign::{Fields, ForeignPlace};
use crate::project::id::AttributeId;
use crate::project::statement::Statement;
use crate::stored::layout::stored;
use crate::text::Text;
use crate::text::span::{Span, Spans};
use crate::text::units::{ByteOffset, CharOffset};

/// How many code points of context are written on each side of a quote.
pub const CONTEXT: u32 = 32;

/// The project as JSON, indented by two spaces, with LF line ends, also after the last line. It
/// contains no time of export.
#[must_use]
pub fn export_project(project: &Project) -> String {
    // There are only strings, numbers, lists and string keys, so this cannot fail.
    let mut json = indented(&serde_json::to_string(&file_of(project)).unwrap_or_default());
    json.push('\n');
    json
}

pub(super) fn file_of(project: &Project) -> ProjectFile {
    let mut earlier = project.revisions_in_use();
    earlier.remove(&project.revision);
    let earlier = earlier.iter().filter_map(|revision| project.archive.get(revision));
    ProjectFile {
        format: FORMAT.to_owned(),
        version: VERSION.to_owned(),
        kind: FileKind::of(&project.attachments).name().to_owned(),
        offset_unit: OFFSET_UNIT.to_owned(),
        offset_interval: OFFSET_INTERVAL.to_owned(),
        project: ProjectEntry {
            id: project.id,
            name: project.name.clone(),
            foreign: project.foreign.fields(&ForeignPlace::Project),
        },
        codebook: CodebookEntry::from(&*project.codebook),
        earlier_codebooks: earlier.map(|codebook| CodebookEntry::from(&**codebook)).collect(),
        annotators: project
            .annotators
            .iter()
            .map(|it| open(it.clone(), project, &ForeignPlace::Annotator(it.id)))
            .collect(),
        statements: project.statements.iter().map(|it| statement_entry(project, it)).collect(),
        annotations: in_order(project)
            .map(|(statement, annotation)| annotation_entry(project, &statement, &annotation))
            .collect(),
        attachments: attachment::fields(&project.attachments),
        foreign: project.foreign.fields(&ForeignPlace::File),
    }
}

/// All annotations in the order used in files: by statement, then in text order.
pub fn in_order(project: &Project) -> impl Iterator<Item = (Rc<Statement>, Rc<Annotation>)> {
    project.statements.iter().flat_map(|statement| {
        let annotations: Vec<_> = project.annotations_of(statement.id).iter().cloned().collect();
        annotations.into_iter().map(|annotation| (Rc::clone(statement), annotation))
    })
}

fn statement_entry(project: &Project, statement: &Statement) -> StatementEntry {
    let (id, text) = (statement.id, &statement.text);
    let end = text.end();
    let paragraphs = text.paragraphs().iter().zip(0..);
    StatementEntry {
        id: statement.id,
        sha256: text.sha256(),
        text: text.as_str().to_owned(),
        length: LengthEntry {
            code_points: end.char.0,
            utf16: end.utf16.0,
            bytes: end.byte.0,
            foreign: project.foreign.fields(&ForeignPlace::Length(id)),
        },
        metadata: open(statement.metadata.clone(), project, &ForeignPlace::Metadata(id)),
        provenance: open(statement.provenance.clone(), project, &ForeignPlace::Provenance(id)),
        paragraphs: paragraphs
            .filter(|(paragraph, _)| !paragraph.is_blank())
            .map(|(paragraph, index)| {
                let RangeEntry { start, end, start_utf16, end_utf16 } =
                    range_entry(text, paragraph.start().byte, paragraph.end());
                let (kind, role) = statement.layout.kind(index).map(stored).unwrap_or_default();
                let foreign = project.foreign.fields(&ForeignPlace::Paragraph(id, index));
                ParagraphEntry { start, end, start_utf16, end_utf16, kind, role, foreign }
            })
            .collect(),
        earlier_texts: earlier::entries(statement, &project.foreign),
        zones: zones(project, statement),
        done: statement.done,
        foreign: project.foreign.fields(&ForeignPlace::Statement(statement.id)),
    }
}

/// The zones that are not empty; none if the statement proper is not known.
fn zones(project: &Project, statement: &Statement) -> Vec<ZoneEntry> {
    let text = &statement.text;
    let Some(body) = statement.layout.body_span(text) else { return Vec::new() };
    let zones = [
        (Zone::Front, ByteOffset(0), body.start()),
        (Zone::Body, body.start(), body.end()),
        (Zone::Back, body.end(), text.end().byte),
    ];
    let zones = zones.into_iter().filter(|(_, start, end)| start < end);
    let zones = zones.zip(0..).map(|((zone, start, end), at)| {
        let foreign = project.foreign.fields(&ForeignPlace::Zone(statement.id, at));
        let RangeEntry { start, end, start_utf16, end_utf16 } = range_entry(text, start, end);
        ZoneEntry { zone, start, end, start_utf16, end_utf16, foreign }
    });
    zones.collect()
}

fn annotation_entry(
    project: &Project,
    statement: &Statement,
    annotation: &Annotation,
) -> AnnotationEntry {
    let spans = |spans: &Spans, of: Option<&AttributeId>| {
        let entries = spans.parts().iter().map(|span| {
            let (start, end) = (span.start().0, span.end().0);
            let place = ForeignPlace::Span(annotation.id, of.cloned(), start, end);
            span_entry(&statement.text, *span, project.foreign.fields(&place))
        });
        entries.collect::<Vec<_>>()
    };
    let attributes = annotation.attributes.iter().map(|(id, attribute)| {
        let evidence = attribute.evidence.iter().map(|passage| spans(passage, Some(id))).collect();
        let place = ForeignPlace::Value(annotation.id, id.clone());
        let value = ValueEntry::Known(open(attribute.value.clone(), project, &place));
        let place = ForeignPlace::Attribute(annotation.id, id.clone());
        let (proposed, foreign) = (attribute.proposed, project.foreign.fields(&place));
        (id.clone(), AttributeEntry { value, evidence, proposed, foreign })
    });
    AnnotationEntry {
        id: annotation.id,
        statement: annotation.statement,
        code: annotation.code.clone(),
        layer: project.codebook.code(&annotation.code).map(|code| code.layer.clone()),
        spans: spans(&annotation.spans, None),
        attributes: attributes.collect(),
        note: annotation.note.clone(),
        confidence: annotation.confidence,
        annotator: annotation.annotator,
        created: IsoTime(annotation.created),
        modified: IsoTime(annotation.stamp.modified),
        origin: annotation.origin,
        codebook_revision: annotation.stamp.revision,
        foreign: project.foreign.fields(&ForeignPlace::Annotation(annotation.id)),
    }
}

fn open<T>(known: T, project: &Project, place: &ForeignPlace) -> Open<T> {
    Open { known, foreign: project.foreign.fields(place) }
}

fn span_entry(text: &Text, span: Span, foreign: Fields) -> SpanEntry {
    let RangeEntry { start, end, start_utf16, end_utf16 } =
        range_entry(text, span.start(), span.end());
    let before = text.byte_from_char(CharOffset(start.saturating_sub(CONTEXT)));
    let after = text.byte_from_char(CharOffset(end.saturating_add(CONTEXT)));
    let slice = |start: ByteOffset, end: ByteOffset| {
        text.as_str().get(start.get()..end.get()).unwrap_or_default().to_owned()
    };
    SpanEntry {
        start,
        end,
        start_utf16,
        end_utf16,
        quote: text.slice(span).to_owned(),
        prefix: slice(before.unwrap_or_default(), span.start()),
        suffix: slice(span.end(), after.unwrap_or(text.end().byte)),
        foreign,
    }
}
