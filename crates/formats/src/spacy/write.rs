//! Writes the lines.

use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::tokens::{Token, Tokens};
use crate::export::{Export, Written, part_of};
use crate::import::places::chars;
use crate::shared::json_record::Record;
use crate::shared::lines::push;
use crate::shared::sentences::{Sentence, is_untagged, sentences};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;

#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    spans: Vec<SpanEntry>,
    answer: &'static str,
    meta: Json,
}

/// A part of an annotation. The first part has the record, the others share its id.
#[derive(Serialize)]
struct SpanEntry {
    start: u32,
    end: u32,
    token_start: usize,
    token_end: usize,
    label: String,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<Json>,
}

/// Writes a line for each statement and, if asked for, for each untagged sentence.
pub(super) fn write(export: &mut Export) -> Written {
    let mut lines = String::new();
    for (statement, done) in export.project.statements.iter().zip(1..) {
        let splits = export.options.splits;
        let split = splits.map(|splits| part_of(export.project, statement, splits));
        push(&mut lines, &line(export.project, statement, split));
        if export.options.negatives {
            let annotations = export.project.annotations_of(statement.id);
            for sentence in sentences(&statement.text) {
                if is_untagged(&annotations, sentence) {
                    push(&mut lines, &negative(statement, sentence, split));
                }
            }
        }
        (export.progress)(done);
    }
    Written::file(lines)
}

fn line<'a>(project: &Project, statement: &'a Statement, split: Option<&str>) -> Line<'a> {
    let text = &statement.text;
    let annotations = project.annotations_of(statement.id);
    let passages = annotations.iter().flat_map(|annotation| annotation.spans.parts());
    let passages: Vec<Span> = passages.copied().collect();
    let whole = Span::between(ByteOffset(0), text.end().byte);
    let tokens = whole.map(|whole| Tokens::of(text, whole, &passages));
    let entries = annotations.iter().flat_map(|annotation| {
        tokens.as_ref().map(|tokens| entries(project, statement, annotation, tokens))
    });
    let spans = entries.flatten().collect();
    Line {
        text: text.as_str(),
        spans,
        tokens: tokens.map(|tokens| tokens.list).unwrap_or_default(),
        answer: "accept",
        meta: meta(statement, split, None),
    }
}

fn entries(
    project: &Project,
    statement: &Statement,
    annotation: &Annotation,
    tokens: &Tokens,
) -> Vec<SpanEntry> {
    let text = &statement.text;
    let mut record =
        Some(Record { id: None, ..Record::of(project, text, annotation, chars) }.value());
    let entry = |part: &Span| {
        let range = chars(text, *part);
        let (token_start, token_end) = tokens.around(*part);
        SpanEntry {
            start: range.start,
            end: range.end,
            token_start,
            token_end,
            label: annotation.code.to_string(),
            id: annotation.id.to_string(),
            record: record.take(),
        }
    };
    annotation.spans.parts().iter().map(entry).collect()
}

/// A sentence without annotations, as a negative example.
fn negative<'a>(statement: &'a Statement, sentence: Sentence, split: Option<&str>) -> Line<'a> {
    let text = &statement.text;
    Line {
        text: text.slice(sentence.span),
        tokens: Tokens::of(text, sentence.span, &[]).list,
        spans: Vec::new(),
        answer: "accept",
        meta: meta(statement, split, Some(sentence)),
    }
}

/// Identifies the text, and adds its metadata.
fn meta(statement: &Statement, split: Option<&str>, sentence: Option<Sentence>) -> Json {
    let mut meta = Map::new();
    meta.insert("statement".into(), statement.id.to_string().into());
    meta.insert("sha256".into(), statement.text.sha256().to_string().into());
    if let Some(split) = split {
        meta.insert("split".into(), split.into());
    }
    match sentence {
        Some(Sentence { number, span, .. }) => {
            let range = chars(&statement.text, span);
            meta.insert("title".into(), statement.metadata.title.clone().into());
            meta.insert("sentence".into(), number.into());
            meta.insert("start".into(), range.start.into());
            meta.insert("end".into(), range.end.into());
        }
        None => {
            let known = serde_json::to_value(&statement.metadata).unwrap_or_default();
            meta.extend(known.as_object().cloned().unwrap_or_default());
        }
    }
    Json::Object(meta)
}
