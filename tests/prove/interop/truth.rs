//! What is in the project, for programs that do not know it. Offsets are counted here, character by
//! character, and not with the tables that the formats use. Times are milliseconds since 1970.

use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::text::span::{Span, Spans};
use serde_json::{Map, Value as Json, json};

/// Everything that the readers of the formats are asked for.
pub(crate) fn truth(project: &Project, formats: &Json) -> Json {
    let statements = project.statements.iter().map(|statement| {
        json!({
            "id": statement.id,
            "title": statement.metadata.title,
            "metadata": statement.metadata,
            "sha256": statement.text.sha256(),
            "text": statement.text.as_str(),
        })
    });
    let annotations = project.statements.iter().flat_map(|statement| {
        let set = project.annotations_of(statement.id);
        let all: Vec<Json> = set.iter().map(|it| annotation(project, statement, it)).collect();
        all
    });
    json!({
        "name": project.name,
        "annotators": project.annotators,
        "codebook": *project.codebook,
        "statements": statements.collect::<Vec<_>>(),
        "annotations": annotations.collect::<Vec<_>>(),
        "formats": formats,
    })
}

fn annotation(project: &Project, statement: &Statement, annotation: &Annotation) -> Json {
    let text = statement.text.as_str();
    let code = project.codebook.code(&annotation.code).unwrap();
    let attributes = annotation.attributes.iter().map(|(id, attribute)| {
        let evidence: Vec<Json> = attribute.evidence.iter().map(|it| spans(text, it)).collect();
        (id.to_string(), json!({ "value": attribute.value, "evidence": evidence, "proposed": attribute.proposed }))
    });
    json!({
        "id": annotation.id,
        "statement": statement.id,
        "code": annotation.code,
        "code_name": code.name,
        "layer": code.layer,
        "annotator": project.annotator(annotation.annotator).unwrap().name,
        "annotator_id": annotation.annotator,
        "spans": spans(text, &annotation.spans),
        "quote": annotation.spans.quote(text),
        "note": annotation.note,
        "confidence": annotation.confidence,
        "created": annotation.created,
        "modified": annotation.stamp.modified,
        "origin": annotation.origin,
        "attributes": attributes.collect::<Map<_, _>>(),
    })
}

fn spans(text: &str, spans: &Spans) -> Json {
    spans.parts().iter().map(|part| span(text, *part)).collect()
}

fn span(text: &str, span: Span) -> Json {
    let (start, end) = (span.start().get(), span.end().get());
    let chars = |to: usize| text[..to].chars().count();
    let utf16 = |to: usize| text[..to].encode_utf16().count();
    json!({
        "chars": [chars(start), chars(end)],
        "utf16": [utf16(start), utf16(end)],
        "bytes": [start, end],
        "quote": &text[start..end],
    })
}
