//! Writes the header: the metadata of the statement, the annotators, and the codebook.

use crate::shared::labels::language_tag;
use annotator_core::codebook::{Code, Codebook, Layer};
use annotator_core::phrases::date::parse_day;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, CodeId};
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::small_map::SmallMap;
use annotator_words::report as words;
use annotator_xml::XmlOut;

/// The id of an annotator's statement of responsibility: `who.` and the annotator's number.
pub(super) fn annotator(project: &Project, id: AnnotatorId) -> String {
    let place = project.annotators.iter().position(|annotator| annotator.id == id);
    format!("who.{}", place.map_or(0, |place| place + 1))
}

pub(super) fn write(out: &mut XmlOut, project: &Project, statement: &Statement) {
    let metadata = &statement.metadata;
    out.line("teiHeader").line("fileDesc").line("titleStmt");
    out.leaf("title", &metadata.title).leaf_if("author", &metadata.speaker);
    for person in &project.annotators {
        out.line("respStmt").attribute("xml:id", &annotator(project, person.id));
        out.leaf("resp", "annotation").leaf("name", &person.name).end_line();
    }
    out.end_line();
    out.line("publicationStmt").leaf("p", words::exported_from()).end_line();
    out.line("sourceDesc");
    source(out, metadata);
    out.end_line().end_line();
    encoding(out, &project.codebook);
    let language = language_tag(&metadata.language);
    if !language.is_empty() {
        out.line("profileDesc").line("langUsage");
        out.line("language").attribute("ident", language).end();
        out.end_line().end_line();
    }
    out.end_line();
}

fn source(out: &mut XmlOut, metadata: &Metadata) {
    out.line("bibl").leaf("title", &metadata.title).leaf_if("author", &metadata.speaker);
    if !metadata.date.is_empty() {
        out.line("date");
        if parse_day(&metadata.date).is_some() {
            out.attribute("when", &metadata.date);
        }
        out.text(&metadata.date).end();
    }
    if !metadata.symbol.is_empty() {
        out.line("idno").attribute("type", "symbol").text(&metadata.symbol).end();
    }
    for (kind, text) in [
        ("role", &metadata.role),
        ("delegation", &metadata.delegation),
        ("organ", &metadata.organ),
        ("occasion", &metadata.occasion),
        ("topic", &metadata.topic),
        ("language", &metadata.language),
        ("source_url", &metadata.source_url),
    ] {
        if !text.is_empty() {
            out.line("note").attribute("type", kind).text(text).end();
        }
    }
    out.end_line();
}

fn encoding(out: &mut XmlOut, codebook: &Codebook) {
    if codebook.layers.is_empty() {
        return;
    }
    out.line("encodingDesc");
    if !codebook.guidelines.is_empty() {
        out.line("editorialDecl").line("interpretation").leaf("p", &codebook.guidelines);
        out.end_line().end_line();
    }
    out.line("classDecl");
    for layer in &codebook.layers {
        out.line("taxonomy").attribute("xml:id", &format!("layer.{}", layer.id));
        out.leaf("gloss", &layer.name);
        codes(out, codebook, layer);
        out.end_line();
        choices(out, layer);
    }
    out.end_line().end_line();
}

/// The codes of a layer as a tree.
fn codes(out: &mut XmlOut, codebook: &Codebook, layer: &Layer) {
    // In a codebook a parent comes before its children, so this ends.
    let mut children: SmallMap<Option<&CodeId>, Vec<&Code>> = SmallMap::new();
    for code in codebook.codes.iter().filter(|code| code.layer == layer.id) {
        children.entry_or_default(code.parent.as_ref()).push(code);
    }
    let mut waiting: Vec<Option<&Code>> = Vec::new();
    let mut push = |waiting: &mut Vec<_>, parent| {
        let below = children.remove(&parent).unwrap_or_default();
        waiting.extend(below.into_iter().rev().map(Some));
    };
    push(&mut waiting, None);
    while let Some(next) = waiting.pop() {
        // The end of a code, after its children.
        let Some(code) = next else {
            out.end_line();
            continue;
        };
        out.line("category").attribute("xml:id", &format!("code.{}", code.id));
        out.leaf("gloss", &code.name).leaf_if("desc", &code.definition);
        let rules =
            [("include", &code.include), ("exclude", &code.exclude), ("example", &code.examples)];
        for (kind, texts) in rules {
            for text in texts {
                out.line("desc").attribute("type", kind).text(text).end();
            }
        }
        waiting.push(None);
        push(&mut waiting, Some(&code.id));
    }
}

/// The possible values of attributes that have a list of values.
fn choices(out: &mut XmlOut, layer: &Layer) {
    for attribute in layer.attributes.iter().filter(|it| !it.values.is_empty()) {
        let id = format!("attribute.{}.{}", layer.id, attribute.id);
        out.line("taxonomy").attribute("xml:id", &id);
        out.leaf("gloss", &attribute.name).leaf_if("desc", &attribute.help);
        for value in &attribute.values {
            out.line("category").attribute("xml:id", &format!("{id}.{}", value.id));
            out.leaf("gloss", &value.name).leaf_if("desc", &value.help).end_line();
        }
        out.end_line();
    }
}
