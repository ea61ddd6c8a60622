//! Reads the JSON of PubAnnotation: a text with `denotations`, which are its passages, and their
//! `attributes`.

use crate::shared::lines::{first_value, values};
use crate::shared::texts::Texts;
use crate::shared::tree::{list, number, one_or_more, text, words};
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedAttribute, ImportedValue, InFile, Incoming, NotImported,
    Part, Unread, WhyUnread,
};
use annotator_core::json::Json;

pub(super) fn recognise(incoming: &Incoming) -> bool {
    files(incoming).next().is_some()
}

fn files(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    let is_one = |file: &&InFile| {
        first_value(file).is_some_and(|first| {
            matches!(first.field("denotations"), Some(Json::List(_)))
                && first.field("text").is_some()
        })
    };
    incoming.ending("json").chain(incoming.ending("jsonl")).filter(is_one)
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut imported = Imported::default();
    let mut texts = Texts::default();
    for file in files(incoming) {
        let lines = values(file)?;
        imported.left_out.extend(lines.broken);
        for (place, document) in &lines.values {
            let Some(content) = document.field("text").and_then(Json::text) else {
                let (place, what) = (place.clone(), "text".to_owned());
                imported.left_out.push(Unread { place, what, reason: WhyUnread::Misshapen });
                continue;
            };
            let name = text(document, "sourceid").unwrap_or(place);
            let at = texts.place(&mut imported.texts, content, None, name);
            read_document(document, at, place, &mut imported);
        }
    }
    Ok(imported)
}

fn read_document(document: &Json, at: usize, place: &str, imported: &mut Imported) {
    let mut unread = |what: Option<String>, reason| {
        let what = what.unwrap_or_default();
        imported.left_out.push(Unread { place: place.to_owned(), what, reason });
    };
    for denotation in list(document.field("denotations")) {
        let code = denotation.field("obj").and_then(words).filter(|code| !code.is_empty());
        let spans = one_or_more(denotation.field("span")).iter();
        let range = |span: &Json| number(span.field("begin")).zip(number(span.field("end")));
        let parts: Option<Vec<Part>> =
            spans.map(|span| Some(Part { range: Some(range(span)?), ..Part::default() })).collect();
        let parts = parts.filter(|parts| !parts.is_empty());
        let (Some(code), Some(parts)) = (code.clone(), parts) else {
            unread(code, WhyUnread::Misshapen);
            continue;
        };
        let id = denotation.field("id").and_then(words).unwrap_or_default();
        imported.annotations.push(ImportedAnnotation {
            attributes: attributes(document, &id),
            id: format!("{place}#{id}"),
            text: at,
            parts,
            code,
            ..ImportedAnnotation::default()
        });
    }
    for relation in list(document.field("relations")) {
        unread(relation.field("pred").and_then(words), WhyUnread::NoSuchThing);
    }
}

/// The attributes of the denotation with this id.
fn attributes(document: &Json, id: &str) -> Vec<ImportedAttribute> {
    let own = |it: &&Json| text(it, "subj") == Some(id);
    let all = list(document.field("attributes")).iter().filter(own);
    let read = all.filter_map(|it| {
        let value = it.field("obj").and_then(words)?;
        Some(ImportedAttribute::new(text(it, "pred")?, ImportedValue::Words(vec![value])))
    });
    read.collect()
}
