//! Writes a statement with the annotations of one annotator as a CAS.

use super::names::{CODE, COMMON, CONFIDENCE, ID, NOTE, RECORD, Shape};
use super::{ANNOTATION, Cas, DOCUMENT, Field, SENTENCE, SOFA, Structure, Type, VIEW};
use crate::import::places::utf16;
use crate::shared::flat::{cells, word};
use crate::shared::record::Record;
use annotator_core::codebook::Codebook;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::text::boundaries::all_sentences;
use annotator_core::text::span::Span;

const STRING: &str = "uima.cas.String";

/// The id of the sofa.
const SOFA_ID: u64 = 1;

/// The types for the annotations of a codebook, and the two types of DKPro that we write.
pub(super) fn types(codebook: &Codebook, shapes: &[Shape]) -> Vec<Type> {
    let typed = |features: &[&str], range: &str| -> Vec<(String, String)> {
        features.iter().map(|name| ((*name).to_owned(), range.to_owned())).collect()
    };
    let document =
        ["documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"];
    let mut features = typed(&document, STRING);
    features.extend(typed(&["isLastSegment"], "uima.cas.Boolean"));
    let mut types = vec![
        Type {
            name: DOCUMENT.to_owned(),
            parent: "uima.tcas.DocumentAnnotation".to_owned(),
            features,
            ..Type::default()
        },
        Type {
            name: SENTENCE.to_owned(),
            parent: ANNOTATION.to_owned(),
            features: typed(&["id"], STRING),
            ..Type::default()
        },
    ];
    types.extend(shapes.iter().zip(&codebook.layers).map(|(shape, layer)| {
        let mut features = typed(&COMMON, STRING);
        let own = shape.features.iter().map(|it| (it.name.clone(), STRING.to_owned()));
        features.extend(own);
        Type {
            name: shape.kind.clone(),
            description: layer.name.clone(),
            parent: ANNOTATION.to_owned(),
            features,
        }
    }));
    types
}

/// The structures of a statement: its text, then its metadata, its sentences, and the annotations
/// in text order.
pub(super) fn structures<'a>(
    project: &Project,
    shapes: &[Shape],
    statement: &Statement,
    document: &str,
    annotations: impl Iterator<Item = &'a Annotation>,
) -> Vec<Structure> {
    let text = &statement.text;
    let mut builder = Builder { project, shapes, statement, structures: Vec::new() };
    builder.structures.push(
        Structure::new(SOFA_ID, SOFA)
            .with("sofaNum", Field::Number(1))
            .with("sofaID", Field::Text(VIEW.to_owned()))
            .with("mimeType", Field::Text("text".to_owned()))
            .with("sofaString", Field::Text(text.as_str().to_owned())),
    );
    builder.document(document);
    for sentence in all_sentences(text) {
        let structure = builder.at(SENTENCE, sentence);
        builder.structures.push(structure);
    }
    annotations.for_each(|annotation| builder.annotation(annotation));
    builder.structures
}

struct Builder<'a> {
    project: &'a Project,
    shapes: &'a [Shape],
    statement: &'a Statement,
    structures: Vec<Structure>,
}

impl Builder<'_> {
    fn next_id(&self) -> u64 {
        (self.structures.len() as u64).saturating_add(SOFA_ID)
    }

    fn at(&self, kind: &str, span: Span) -> Structure {
        let range = utf16(&self.statement.text, span);
        Structure::new(self.next_id(), kind)
            .with("sofa", Field::Reference(SOFA_ID))
            .with("begin", Field::Number(range.start.into()))
            .with("end", Field::Number(range.end.into()))
    }

    fn document(&mut self, document: &str) {
        let metadata = &self.statement.metadata;
        let language =
            if metadata.language.is_empty() { "x-unspecified" } else { &metadata.language };
        let structure = Structure::new(self.next_id(), DOCUMENT)
            .with("sofa", Field::Reference(SOFA_ID))
            .with("begin", Field::Number(0))
            .with("end", Field::Number(self.statement.text.end().utf16.0.into()))
            .with("language", Field::Text(language.to_owned()))
            .with_text("documentTitle", &metadata.title)
            .with("documentId", Field::Text(document.to_owned()))
            .with_text("documentUri", &metadata.source_url)
            .with("isLastSegment", Field::Yes(true));
        self.structures.push(structure);
    }

    fn annotation(&mut self, annotation: &Annotation) {
        let record = Record::of(self.project, self.statement, annotation, utf16);
        let layer = record.layer.as_ref();
        let Some(shape) = self.shapes.iter().find(|shape| Some(&shape.layer) == layer) else {
            return;
        };
        let json = record.json();
        for part in annotation.spans.parts() {
            let mut structure = self
                .at(&shape.kind, *part)
                .with(CODE, Field::Text(annotation.code.to_string()))
                .with_text(NOTE, &annotation.note)
                .with_text(CONFIDENCE, &annotation.confidence.map(word).unwrap_or_default())
                .with(ID, Field::Text(annotation.id.to_string()))
                .with(RECORD, Field::Text(json.clone()));
            for feature in &shape.features {
                let value = annotation.attributes.get(&feature.attribute);
                let cells = value.map(|attribute| cells(&attribute.value)).unwrap_or_default();
                if let Some(cell) = cells.get(feature.part) {
                    structure = structure.with_text(&feature.name, &cell.text);
                }
            }
            self.structures.push(structure);
        }
    }
}

/// The CAS of a statement.
pub(super) fn cas(types: &[Type], structures: Vec<Structure>) -> Cas {
    Cas { types: types.to_vec(), structures }
}
