//! Reads the XML of MedTator: the text, and a tag for each passage, named after its code.
//!
//! `spans` has the positions, `12~19,30~34` for several parts, and `text` has the words. The other
//! attributes of a tag are attributes of the annotation.

use crate::shared::tree::start_of;
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedAttribute, ImportedText, ImportedValue, InFile, Incoming,
    NotImported, Part, Unread, WhyUnread,
};
use annotator_xml::{Element, Tree};

pub(super) fn recognise(incoming: &Incoming) -> bool {
    files(incoming).next().is_some()
}

fn files(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    incoming.ending("xml").filter(|file| {
        let text = file.text().unwrap_or_default();
        text.contains("<TEXT>") && (text.contains("<TAGS>") || text.contains("<TAGS/>"))
    })
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut imported = Imported::default();
    for file in files(incoming) {
        let damaged = || NotImported::Damaged(file.path.clone());
        let tree = Tree::read(&file.content).ok_or_else(damaged)?;
        let root = tree.root().ok_or_else(damaged)?;
        let text = imported.texts.len();
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        imported.texts.push(ImportedText {
            name: name.strip_suffix(".txt").unwrap_or(name).to_owned(),
            text: Some(tree.child_text(root, "TEXT").to_owned()),
            ..ImportedText::default()
        });
        let tags = tree.child(root, "TAGS");
        for (tag, nth) in tags.into_iter().flat_map(|tags| tree.children(tags)).zip(1_usize..) {
            let own = tag.attribute("id").map_or_else(|| nth.to_string(), str::to_owned);
            let id = format!("{}, {own}", file.path);
            match parts(tag) {
                Ok(parts) => imported.annotations.push(annotation(tag, id, text, parts)),
                Err(reason) => {
                    let words = tag.attribute("text").filter(|words| !words.is_empty());
                    let what = start_of(words.unwrap_or(tag.local()));
                    imported.left_out.push(Unread { place: id, what, reason });
                }
            }
        }
    }
    Ok(imported)
}

fn annotation(tag: &Element, id: String, text: usize, parts: Vec<Part>) -> ImportedAnnotation {
    let known = ["id", "spans", "text"];
    let others = tag
        .attributes
        .iter()
        .filter(|(name, value)| !known.contains(&name.as_str()) && !value.trim().is_empty());
    let attributes = others.map(|(name, value)| {
        ImportedAttribute::new(name.clone(), ImportedValue::Words(vec![value.clone()]))
    });
    ImportedAnnotation {
        id,
        text,
        parts,
        code: tag.local().to_owned(),
        attributes: attributes.collect(),
        ..ImportedAnnotation::default()
    }
}

/// The parts of a tag. A tag of the whole text, or of a relation, has none.
fn parts(tag: &Element) -> Result<Vec<Part>, WhyUnread> {
    let spans = tag.attribute("spans").unwrap_or_default().trim();
    if spans.is_empty() || spans.starts_with('-') {
        return Err(WhyUnread::NoSuchThing);
    }
    let ranges: Option<Vec<(u32, u32)>> = spans.split(',').map(range).collect();
    let ranges = ranges.ok_or(WhyUnread::Misshapen)?;
    let words = tag.attribute("text").unwrap_or_default();
    let quotes: Vec<&str> = match ranges.len() {
        1 => vec![words],
        _ => words.split(" ... ").collect(),
    };
    let quote = |at: usize| {
        let quote = quotes.get(at).filter(|_| quotes.len() == ranges.len());
        quote.filter(|quote| !quote.is_empty()).map(|quote| (*quote).to_owned())
    };
    let parts = ranges.iter().enumerate().map(|(at, range)| Part {
        range: Some(*range),
        quote: quote(at),
        ..Part::default()
    });
    Ok(parts.collect())
}

fn range(span: &str) -> Option<(u32, u32)> {
    let (start, end) = span.trim().split_once('~')?;
    let (start, end) = (start.trim().parse().ok()?, end.trim().parse().ok()?);
    (start < end).then_some((start, end))
}
