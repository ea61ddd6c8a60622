//! Reads lines from Prodigy, ours, and hand-written training data for spaCy.

use crate::shared::json_record as record;
use crate::shared::lines::{first_value, values};
use crate::shared::texts::Texts;
use crate::shared::tree::{fields, list, number, start_of, text, words};
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, InFile, Incoming, NotImported, Part, Unit, Unread, WhyUnread,
};
use annotator_core::json::Json;
use annotator_core::project::annotation::Timestamp;

/// Whether the first value of each file looks like this format.
pub(super) fn recognise(incoming: &Incoming) -> bool {
    // All files must fit: packages of other formats may contain such lines as well.
    let fits = |file: &InFile| {
        first_value(file).is_some_and(|line| {
            let has = |field| line.field(field).is_some();
            let pair = matches!(&line, Json::List(pair) if pair.len() == 2 && is_pair(pair));
            pair || !wrapped(&line).is_empty()
                || (has("text") && ["spans", "tokens", "ents", "_task_hash"].into_iter().any(has))
        })
    };
    files(incoming).next().is_some() && files(incoming).all(fits)
}

/// Text and entities, the training data of spaCy 2.
fn is_pair(pair: &[Json]) -> bool {
    pair.get(1).is_some_and(|known| known.field("entities").is_some())
}

/// The pairs in a file of NER Annotator, which has them next to its list of labels. `null` is a
/// text that nobody has annotated.
fn wrapped<'a>(line: &'a Json<'a>) -> &'a [Json<'a>] {
    let pairs = list(line.field("annotations"));
    let mut written = pairs.iter().filter(|pair| **pair != Json::Null).peekable();
    let any = written.peek().is_some();
    if any && written.all(|pair| is_pair(list(Some(pair)))) { pairs } else { &[] }
}

fn files(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    incoming.files.iter().filter(|file| file.has_ending("jsonl") || file.has_ending("json"))
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut reader = LineReader::default();
    let mut sentences = Vec::new();
    for file in files(incoming) {
        let lines = values(file)?;
        reader.imported.left_out.extend(lines.broken);
        for (place, line) in lines.values {
            match &line {
                line if meta(line).is_some_and(is_sentence) => {
                    sentences.push((place, line.clone()));
                }
                line if wrapped(line).is_empty() => reader.line(line, &place),
                line => reader.wrapped(line, &place),
            }
        }
    }
    // Our negative examples are sentences of texts that are in the file as well.
    for (place, line) in sentences {
        if !reader.holds(&line) {
            reader.line(&line, &place);
        }
    }
    // spaCy counts code points. Pages in a browser that write for it often count UTF-16 units.
    reader.imported.ours = reader.ours == Some(true);
    reader.imported.unit = reader.imported.ours.then_some(Unit::CodePoints);
    Ok(reader.imported)
}

fn meta<'a>(line: &'a Json<'a>) -> Option<&'a Json<'a>> {
    line.field("meta")
}

fn is_sentence(meta: &Json) -> bool {
    ["statement", "sentence", "start", "end"].into_iter().all(|field| meta.field(field).is_some())
}

#[derive(Default)]
struct LineReader {
    imported: Imported,
    texts: Texts,
    /// The digests of the texts that were read, in hexadecimal.
    digests: Vec<String>,
    /// Whether every line names its statement, as ours do.
    ours: Option<bool>,
}

impl LineReader {
    /// Whether the text of a sentence was read, and contains the sentence.
    fn holds(&self, line: &Json) -> bool {
        let digest = meta(line).and_then(|meta| text(meta, "sha256")).unwrap_or_default();
        let known = self.digests.iter().position(|other| other == digest);
        let whole = known.and_then(|at| self.imported.texts.get(at)?.text.as_deref());
        let sentence = line.field("text").and_then(Json::text);
        let is_empty = list(line.field("spans")).is_empty();
        is_empty && whole.zip(sentence).is_some_and(|(whole, sentence)| whole.contains(sentence))
    }

    fn wrapped(&mut self, line: &Json, place: &str) {
        for (pair, nth) in wrapped(line).iter().zip(1_usize..) {
            if *pair != Json::Null {
                self.line(pair, &format!("{place}.{nth}"));
            }
        }
    }

    fn line(&mut self, line: &Json, place: &str) {
        let pair = list(Some(line));
        let (content, known) = match pair {
            [content, known] => (content.text(), known),
            _ => (line.field("text").and_then(Json::text), line),
        };
        let Some(content) = content else {
            let is_other = line.field("image").or(line.field("audio")).or(line.field("video"));
            let reason = if is_other.is_some() { WhyUnread::NotText } else { WhyUnread::Misshapen };
            return self.leave_out(place, fields(line).first().map_or("", |it| &it.0), reason);
        };
        let ours = meta(line).is_some_and(|meta| text(meta, "statement").is_some());
        self.ours = Some(self.ours.unwrap_or(true) && ours);
        let named = meta(line).and_then(|meta| text(meta, "source").or(text(meta, "name")));
        let texts = &mut self.imported.texts;
        let at = self.texts.place(texts, content, meta(line), named.unwrap_or(place));
        let digest = texts.get(at).and_then(|text| text.sha256);
        if self.digests.len() < texts.len() {
            self.digests.push(digest.map(|digest| digest.to_string()).unwrap_or_default());
        }
        let refused = text(line, "answer").is_some_and(|answer| answer != "accept");
        let first = self.imported.annotations.len();
        // In spaCy's own JSON, spans are in groups.
        let groups = known.field("spans").map_or(&[][..], fields).iter();
        let groups = groups.flat_map(|(_, spans)| list(Some(spans)));
        let named = ["spans", "entities", "ents"].map(|field| list(known.field(field)));
        for spans in [named.concat(), groups.cloned().collect()] {
            for (span, nth) in spans.iter().zip(1_usize..) {
                let place = format!("{place}#{nth}");
                if refused {
                    self.leave_out(&place, &label(span), WhyUnread::NoSuchThing);
                } else {
                    self.span(span, line, at, first, &place);
                }
            }
        }
        self.others(line, place);
    }

    /// Lists what Prodigy's lines have besides spans as left out.
    fn others(&mut self, line: &Json, place: &str) {
        for relation in list(line.field("relations")) {
            self.leave_out(place, &label(relation), WhyUnread::NoSuchThing);
        }
        for choice in list(line.field("accept")).iter().filter_map(words) {
            self.leave_out(place, &choice, WhyUnread::NoSuchThing);
        }
        for (category, value) in line.field("cats").map_or(&[][..], fields) {
            if !matches!(value, Json::Bool(false) | Json::Whole(0)) && *value != Json::Fraction(0.0)
            {
                self.leave_out(place, category, WhyUnread::NoSuchThing);
            }
        }
    }

    fn span(&mut self, span: &Json, line: &Json, at: usize, first: usize, place: &str) {
        let triple = list(Some(span));
        let (start, end) = match triple {
            [start, end, ..] => (Some(start), Some(end)),
            _ => (span.field("start"), span.field("end")),
        };
        let code = label(span);
        let Some(range) = number(start).zip(number(end)).filter(|_| !code.is_empty()) else {
            return self.leave_out(place, &code, WhyUnread::Misshapen);
        };
        let quote = text(span, "text").map(str::to_owned);
        let part = Part { range: Some(range), quote, ..Part::default() };
        let id = text(span, "id").unwrap_or(place).to_owned();
        let known = span.field("record").filter(|known| record::is_record(known));
        let before = self.imported.annotations.get_mut(first..).unwrap_or_default();
        let whole = before.iter_mut().find(|it| it.id == id && it.code == code);
        // Another part of one of our annotations.
        if let Some(whole) = whole.filter(|it| known.is_none() && it.revision.is_some()) {
            return whole.parts.push(part);
        }
        let who = text(line, "_annotator_id").or_else(|| text(line, "_session_id"));
        let mut annotation = ImportedAnnotation {
            id,
            text: at,
            parts: vec![part],
            annotator: who.map(str::to_owned),
            created: number(line.field("_timestamp")).map(|it| Timestamp(i64::from(it) * 1000)),
            ..ImportedAnnotation::default()
        };
        if let Some(known) = known {
            record::read(known, &mut annotation, &mut self.imported.left_out);
            if annotation.code != code {
                annotation.layer = None;
            }
        }
        annotation.code = code;
        self.imported.annotations.push(annotation);
    }

    fn leave_out(&mut self, place: &str, what: &str, reason: WhyUnread) {
        let unread = Unread { place: place.to_owned(), what: start_of(what), reason };
        self.imported.left_out.push(unread);
    }
}

/// The label of a span or a relation.
fn label(span: &Json) -> String {
    let label = match list(Some(span)) {
        [_, _, label, ..] => Some(label),
        _ => span.field("label"),
    };
    label.and_then(words).unwrap_or_default()
}
