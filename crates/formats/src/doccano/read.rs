//! Reads doccano's exports, and files that were written for its import.

use crate::shared::lines::{first_value, values};
use crate::shared::texts::Texts;
use crate::shared::tree::{fields, list, number, start_of, text, words};
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, InFile, Incoming, NotImported, Part, Unit, Unread, WhyUnread,
};
use annotator_core::json::Json;

/// Possible names of the column of the text; users of doccano choose it.
const TEXT: [&str; 3] = ["text", "data", "column_data"];
/// Possible names of the column of the labels.
const LABELS: [&str; 5] = ["label", "labels", "entities", "column_label", "annotations"];

/// Whether the first value is a text with labels.
pub(super) fn recognise(incoming: &Incoming) -> bool {
    // All files must fit: packages of other formats may contain such lines as well.
    let fits = |file: &InFile| {
        first_value(file).is_some_and(|line| {
            let labels = LABELS.iter().find_map(|name| line.field(name));
            // In Label Studio's short form each label has a list of labels.
            let labels = labels.is_some_and(|labels| {
                matches!(labels, Json::List(_))
                    && list(Some(labels)).first().is_none_or(|it| it.field("labels").is_none())
            });
            // Old exports, in which labels are numbers.
            let numbered = list(line.field("annotations")).first();
            let labels = labels
                && line
                    .field("annotations")
                    .is_none_or(|_| numbered.is_some_and(|it| it.field("start_offset").is_some()));
            labels && line.field("spans").is_none() && text_of(&line).is_some()
        })
    };
    files(incoming).next().is_some() && files(incoming).all(fits)
}

fn text_of<'a>(line: &'a Json) -> Option<&'a str> {
    TEXT.iter().find_map(|name| line.field(name)).and_then(Json::text)
}

fn files(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    incoming.files.iter().filter(|file| file.has_ending("jsonl") || file.has_ending("json"))
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut reader = LineReader::default();
    let several = files(incoming).count() > 1;
    for file in files(incoming) {
        // A project in which everybody labels alone exports a file for each user.
        let name = file.path.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        reader.annotator = (several && stem != "all").then(|| stem.to_owned());
        let lines = values(file)?;
        reader.imported.left_out.extend(lines.broken);
        for (place, line) in &lines.values {
            reader.line(line, place);
        }
    }
    // doccano's editor counts UTF-16 units, programs that write for its import often code points.
    reader.imported.ours = reader.ours == Some(true);
    reader.imported.unit = reader.imported.ours.then_some(Unit::Utf16);
    Ok(reader.imported)
}

#[derive(Default)]
struct LineReader {
    imported: Imported,
    texts: Texts,
    annotator: Option<String>,
    /// Whether every line names its statement, as ours do.
    ours: Option<bool>,
}

impl LineReader {
    fn line(&mut self, line: &Json, place: &str) {
        let Some(content) = text_of(line) else {
            let what = fields(line).first().map_or("", |(name, _)| name);
            return self.leave_out(place, what, WhyUnread::Misshapen);
        };
        let ours = text(line, "statement").is_some() && text(line, "sha256").is_some();
        self.ours = Some(self.ours.unwrap_or(true) && ours);
        let known = line.field("meta").filter(|meta| matches!(meta, Json::Object(_)));
        let named = text(line, "filename").unwrap_or(place);
        let texts = &mut self.imported.texts;
        let at = self.texts.place(texts, content, Some(known.unwrap_or(line)), named);
        for name in LABELS {
            for (label, nth) in list(line.field(name)).iter().zip(1_usize..) {
                self.label(label, at, format!("{place}#{nth}"));
            }
        }
        for relation in list(line.field("relations")) {
            let what = text(relation, "type").unwrap_or_default();
            self.leave_out(place, what, WhyUnread::NoSuchThing);
        }
        for category in list(line.field("cats")).iter().filter_map(words) {
            self.leave_out(place, &category, WhyUnread::NoSuchThing);
        }
        for name in ["Comments", "comments"] {
            for comment in list(line.field(name)) {
                let what = comment.text().or_else(|| text(comment, "comment")).unwrap_or_default();
                self.leave_out(place, what, WhyUnread::NoSuchThing);
            }
        }
    }

    fn label(&mut self, label: &Json, at: usize, place: String) {
        // A label for the text as a whole.
        if let Some(category) = words(label) {
            return self.leave_out(&place, &category, WhyUnread::NoSuchThing);
        }
        let either = |one, other| label.field(one).or_else(|| label.field(other));
        let (start, end, code) = match list(Some(label)) {
            [start, end, code, ..] => (Some(start), Some(end), Some(code)),
            _ => (
                either("start_offset", "start"),
                either("end_offset", "end"),
                either("label", "label_name"),
            ),
        };
        let code = code.and_then(words).unwrap_or_default();
        let Some(range) = number(start).zip(number(end)).filter(|_| !code.is_empty()) else {
            return self.leave_out(&place, &code, WhyUnread::Misshapen);
        };
        let user = label.field("user").and_then(words);
        self.imported.annotations.push(ImportedAnnotation {
            id: place,
            text: at,
            parts: vec![Part { range: Some(range), ..Part::default() }],
            code,
            annotator: self.annotator.clone().or(user),
            ..ImportedAnnotation::default()
        });
    }

    fn leave_out(&mut self, place: &str, what: &str, reason: WhyUnread) {
        let unread = Unread { place: place.to_owned(), what: start_of(what), reason };
        self.imported.left_out.push(unread);
    }
}
