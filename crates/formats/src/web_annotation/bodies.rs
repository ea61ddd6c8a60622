//! Reads the bodies of annotations.

use super::targets::kind;
use crate::shared::json_record::is_record;
use crate::shared::tree::{one_or_more, text};
use annotator_core::json::{Json, parse};

/// The content of an annotation's bodies.
#[derive(Debug, Default)]
pub(super) struct BodyContent<'a> {
    pub tags: Vec<String>,
    /// The comments, and the addresses of external bodies.
    pub comments: Vec<String>,
    /// One of our records.
    pub record: Option<Json<'a>>,
    /// A body with its author and time, for annotations that do not have their own.
    pub made: Option<Json<'a>>,
    /// Bodies without content.
    pub empty: Vec<Json<'a>>,
}

/// How deep `items` are followed.
const MOST_STEPS: usize = 8;

pub(super) fn content_of_bodies<'a>(annotation: &'a Json<'a>) -> BodyContent<'a> {
    let mut said = BodyContent::default();
    let names = words_of(annotation, "motivation");
    for field in ["body", "bodies"] {
        for body in one_or_more(annotation.field(field)) {
            said.body(body, &names, 0);
        }
    }
    if let Some(value) = text(annotation, "bodyValue") {
        said.add_text(value, &names);
    }
    // Hypothesis' own form.
    said.comments.extend(text(annotation, "text").map(str::to_owned));
    let tags = one_or_more(annotation.field("tags")).iter().filter_map(Json::text);
    said.tags.extend(tags.filter(|tag| !tag.is_empty()).map(str::to_owned));
    if said.tags.is_empty() {
        said.tags.push(untagged(&names, &said.comments).to_owned());
    }
    said
}

/// The code of an annotation without tags: its motivation, or the one that fits.
fn untagged<'a>(names: &[&'a str], comments: &[String]) -> &'a str {
    let otherwise = if comments.is_empty() { "highlighting" } else { "commenting" };
    names.first().copied().unwrap_or(otherwise)
}

impl<'a> BodyContent<'a> {
    fn body(&mut self, body: &'a Json<'a>, names: &[&str], steps: usize) {
        if steps < MOST_STEPS
            && let Some(items) = body.field("items")
        {
            for item in one_or_more(Some(items)) {
                self.body(item, names, steps + 1);
            }
            return;
        }
        let own = words_of(body, "purpose");
        let names = if own.is_empty() { names } else { &own };
        if self.made.is_none()
            && (body.field("creator").is_some() || body.field("created").is_some())
        {
            self.made = Some(body.clone());
        }
        let value = body.field("value").or_else(|| body.field("chars"));
        let elsewhere = || body.field("source").and_then(|it| it.text().or(text(it, "id")));
        let value = value.and_then(Json::text).or_else(|| body.text());
        let value = value.or_else(elsewhere).or_else(|| text(body, "id"));
        match value.filter(|value| !value.is_empty()) {
            Some(value) if text(body, "format") == Some("application/json") => {
                match parse(value).ok().filter(is_record) {
                    Some(record) if self.record.is_none() => self.record = Some(record),
                    _ => self.add_text(value, names),
                }
            }
            Some(value) => self.add_text(value, names),
            None => self.empty.push(body.clone()),
        }
    }

    fn add_text(&mut self, value: &str, names: &[&str]) {
        let tags = ["tagging", "classifying", "identifying"];
        if names.iter().any(|name| tags.contains(name)) {
            self.tags.push(value.to_owned());
        } else {
            self.comments.push(value.to_owned());
        }
    }
}

/// The words under a field, without the prefix of their vocabulary.
fn words_of<'a>(json: &'a Json, field: &str) -> Vec<&'a str> {
    let words = one_or_more(json.field(field)).iter().filter_map(Json::text);
    words.map(|word| word.strip_prefix("oa:").unwrap_or(word)).filter(|it| !it.is_empty()).collect()
}

/// Whether a record has another tag than the annotation, because somebody changed the tag.
pub(super) fn is_stale(record: &Json, tags: &[String]) -> bool {
    let name = text(record, "name");
    name.is_some_and(|name| tags.first().is_none_or(|tag| tag != name))
}

/// Whether this is an annotation in any of the forms that we read.
pub(super) fn is_annotation(json: &Json) -> bool {
    json.field("target").is_some() || kind(json) == "Annotation"
}
