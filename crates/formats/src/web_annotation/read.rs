//! Reads annotations: ours, those of the W3C model alone, on pages and in collections, Recogito's
//! own form, what the API of Hypothesis returns, and what its client exports.

use super::bodies::{BodyContent, content_of_bodies, is_annotation, is_stale};
use super::targets::{Place, kind, places};
use super::{NAMES, OWN};
use crate::shared::json_record as record;
use crate::shared::lines::values;
use crate::shared::tree::{fields, list, one_or_more, start_of, text, time, words};
use annotator_core::codebook::Codebook;
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, ImportedText, InFile, Incoming, NotImported, Part, Unit, Unread,
    WhyUnread,
};
use annotator_core::json::{Json, from_text};
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::Metadata;
use annotator_core::small_map::SmallMap;

/// Whether there is an annotation in one of these forms.
pub(super) fn recognise(incoming: &Incoming) -> bool {
    files(incoming).any(|file| {
        let Some(text) = file.text() else { return false };
        let has = |word: &str| text.contains(word);
        let native = has("\"bodies\"") && has("\"target\"");
        let api = has("\"rows\"") && has("\"uri\"");
        let exported = has("\"export_userid\"") && has("\"annotations\"");
        let model = ["ns/anno.jsonld\"", "\"TextQuoteSelector\"", "\"TextPositionSelector\""];
        text.trim_start().starts_with(['{', '['])
            && (native || api || exported || model.into_iter().any(has))
    })
}

fn files(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    let endings = ["json", "jsonld", "jsonl"];
    incoming.files.iter().filter(move |file| endings.iter().any(|it| file.has_ending(it)))
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut reader = AnnotationReader::default();
    for file in files(incoming) {
        let lines = values(file)?;
        reader.imported.left_out.extend(lines.broken);
        for (place, value) in &lines.values {
            reader.file = &file.path;
            reader.document(value, place);
        }
    }
    Ok(reader.finish())
}

#[derive(Default)]
struct AnnotationReader<'a> {
    /// The path of the file.
    file: &'a str,
    imported: Imported,
    /// The indexes of the texts, by the name that targets use.
    texts: SmallMap<String, usize>,
    /// The ids of annotators by name, so that two with the same name stay two.
    creators: SmallMap<String, Vec<String>>,
    /// Name and id of the annotator of each annotation.
    made_by: Vec<(Option<String>, Option<String>)>,
    /// Whether every annotation has one of our records.
    ours: Option<bool>,
}

impl AnnotationReader<'_> {
    /// Reads any value of a file.
    fn document(&mut self, json: &Json, place: &str) {
        let kind = kind(json);
        if let Json::List(items) = json {
            self.all(items, place);
        } else if let Some(rows) =
            ["rows", "@graph", "annotations"].iter().find_map(|it| json.field(it))
        {
            self.all(list(Some(rows)), place);
        } else if matches!(kind, "AnnotationCollection" | "OrderedCollection") {
            self.collection(json, place);
        } else if kind == "AnnotationPage"
            || (!is_annotation(json) && json.field("items").is_some())
        {
            self.page(json, place);
        } else if is_annotation(json) {
            self.annotation(json, place);
        } else {
            self.leave_out(place, json, WhyUnread::Misshapen);
        }
    }

    fn all(&mut self, items: &[Json], place: &str) {
        for (item, at) in items.iter().zip(1_usize..) {
            let id = text(item, "id").map_or_else(|| format!("{place}:{at}"), str::to_owned);
            self.document(item, &id);
        }
    }

    fn collection(&mut self, json: &Json, place: &str) {
        for node in list(json.field(&format!("{OWN}statements"))) {
            self.statement(node);
        }
        if let Some(codebook) = json.field("conformsTo").and_then(|node| text(node, "value")) {
            match from_text::<Codebook>(codebook) {
                Ok(codebook) => self.imported.codebook = Some(codebook),
                Err(_) => self.leave_out_words(place, codebook, WhyUnread::Misshapen),
            }
        }
        match json.field("first") {
            Some(page @ Json::Object(_)) => self.page(page, place),
            Some(elsewhere @ Json::Text(_)) if json.field("items").is_none() => {
                self.leave_out(place, elsewhere, WhyUnread::Dangling);
            }
            _ => {}
        }
        self.all(list(json.field("items")), place);
    }

    fn page(&mut self, json: &Json, place: &str) {
        for item in list(json.field("items")) {
            match item {
                Json::Text(_) => self.leave_out(place, item, WhyUnread::Dangling),
                _ => self.all(std::slice::from_ref(item), place),
            }
        }
        if let Some(next) = json.field("next") {
            match next {
                Json::Object(_) => self.page(next, place),
                _ => self.leave_out(place, next, WhyUnread::Dangling),
            }
        }
    }

    /// Reads one of our statements.
    fn statement(&mut self, node: &Json) {
        let Some(id) = text(node, "id") else {
            return self.leave_out("", node, WhyUnread::Misshapen);
        };
        let at = self.text(Some(id), node);
        let Some(found) = self.imported.texts.get_mut(at) else { return };
        found.text = node.field("value").and_then(Json::text).map(str::to_owned);
        found.metadata = metadata(node);
        found.name.clone_from(&found.metadata.title);
    }

    /// The index of a text.
    fn text(&mut self, source: Option<&str>, annotation: &Json) -> usize {
        let key = source.or_else(|| text(annotation, "uri")).unwrap_or(self.file);
        if let Some(at) = self.texts.get(key) {
            return *at;
        }
        let titles = annotation.field("document").map(|document| document.field("title"));
        let title = titles.and_then(|titles| one_or_more(titles).iter().find_map(Json::text));
        let mut found = ImportedText {
            name: title.unwrap_or(key).to_owned(),
            sha256: key.strip_prefix("urn:sha256:").and_then(|hex| Sha256::parse(hex.get(..64)?)),
            ..ImportedText::default()
        };
        if key.starts_with("http://") || key.starts_with("https://") {
            key.clone_into(&mut found.metadata.source_url);
        }
        title.unwrap_or_default().clone_into(&mut found.metadata.title);
        let at = self.imported.texts.len();
        self.imported.texts.push(found);
        self.texts.insert(key.to_owned(), at);
        at
    }

    fn annotation(&mut self, json: &Json, place: &str) {
        let (places, others) = places(json.field("target"));
        let said = content_of_bodies(json);
        for (target, reason) in others {
            // An answer, or a note on a page.
            match said.comments.first().filter(|_| target.field("selector").is_none()) {
                Some(comment) => self.leave_out_words(place, comment, reason),
                None => self.leave_out(place, target, reason),
            }
        }
        for body in &said.empty {
            self.leave_out(place, body, WhyUnread::Misshapen);
        }
        for field in ["audience", "rights", "via", "references"] {
            if !places.is_empty()
                && let Some(more) = json.field(field)
            {
                self.leave_out(place, more, WhyUnread::NoSuchThing);
            }
        }
        if places.is_empty()
            && json.field("target").is_none_or(|it| one_or_more(Some(it)).is_empty())
        {
            self.leave_out(place, json, WhyUnread::Misshapen);
        }
        self.add(json, place, places, &said);
    }

    /// Adds an annotation for each text and each tag; usually one.
    fn add(&mut self, json: &Json, place: &str, places: Vec<Place>, said: &BodyContent) {
        let mut by_text: Vec<(usize, Vec<Part>)> = Vec::new();
        for Place { source, part } in places {
            let at = self.text(source, json);
            match by_text.iter_mut().find(|(text, _)| *text == at) {
                Some((_, parts)) => parts.push(part),
                None => by_text.push((at, vec![part])),
            }
        }
        let stale = said.record.as_ref().is_none_or(|record| is_stale(record, &said.tags));
        let ours = said.record.is_some();
        self.ours = Some(self.ours.unwrap_or(true) && ours);
        let mut number = 1_usize;
        for (at, parts) in by_text {
            for tag in &said.tags {
                let mut annotation = self.plain(json, place, said);
                if number > 1 {
                    annotation.id = format!("{}#{number}", annotation.id);
                }
                annotation.text = at;
                annotation.parts.clone_from(&parts);
                if let Some(known) = &said.record {
                    record::read(known, &mut annotation, &mut self.imported.left_out);
                }
                if stale {
                    annotation.code.clone_from(tag);
                    annotation.layer = None;
                }
                self.imported.annotations.push(annotation);
                let maker = self.maker(json, said);
                self.made_by.push(maker);
                number += 1;
            }
        }
    }

    /// An annotation without passage and code.
    fn plain(&self, json: &Json, place: &str, said: &BodyContent) -> ImportedAnnotation {
        let id = text(json, "id").or_else(|| text(json, "@id")).unwrap_or(place);
        let target = json.field("target");
        let at = |field: &str| {
            let inner = target.and_then(|target| target.field(field));
            let body = said.made.as_ref().and_then(|body| body.field(field));
            time(json.field(field)).or_else(|| time(inner)).or_else(|| time(body))
        };
        ImportedAnnotation {
            id: id.strip_prefix("urn:uuid:").unwrap_or(id).to_owned(),
            note: said.comments.join("\n\n"),
            created: at("created"),
            modified: at("modified").or_else(|| at("updated")),
            ..ImportedAnnotation::default()
        }
    }

    /// Name and id of the annotator.
    fn maker(&mut self, json: &Json, said: &BodyContent) -> (Option<String>, Option<String>) {
        let target = json.field("target").and_then(|target| target.field("creator"));
        let body = said.made.as_ref().and_then(|body| body.field("creator"));
        let creator = json.field("creator").or(target).or(body);
        let creator = creator.and_then(|creator| one_or_more(Some(creator)).first());
        let known = json.field("user_info").and_then(|info| text(info, "display_name"));
        let account = text(json, "user").map(|user| user.strip_prefix("acct:").unwrap_or(user));
        let id = creator.and_then(|it| it.text().or_else(|| text(it, "id"))).or(account);
        let id = id.map(|id| id.strip_prefix("urn:uuid:").unwrap_or(id).to_owned());
        let named = |field| creator.and_then(|creator| text(creator, field));
        let name = named("name").or_else(|| named("nickname")).or(known).map(str::to_owned);
        if let Some((name, id)) = name.as_ref().zip(id.as_ref()) {
            let ids = self.creators.entry_or_default(name.clone());
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        (name, id)
    }

    fn leave_out(&mut self, place: &str, json: &Json, reason: WhyUnread) {
        let what = words(json).or_else(|| text(json, "id").map(str::to_owned));
        let selector = || json.field("selector").map(|it| one_or_more(Some(it)));
        let what = what.or_else(|| selector()?.iter().map(kind).next().map(str::to_owned));
        let what = what.or_else(|| Some(fields(json).first()?.0.to_string()));
        self.leave_out_words(place, &what.unwrap_or_default(), reason);
    }

    fn leave_out_words(&mut self, place: &str, what: &str, reason: WhyUnread) {
        let place = if place.is_empty() { self.file } else { place };
        let unread = Unread { place: place.to_owned(), what: start_of(what), reason };
        self.imported.left_out.push(unread);
    }

    /// Annotators are identified by name, or by id if two have the same name.
    fn finish(mut self) -> Imported {
        for (annotation, (name, id)) in self.imported.annotations.iter_mut().zip(self.made_by) {
            let same = name.as_ref().and_then(|name| self.creators.get(name)).map_or(0, Vec::len);
            annotation.annotator = if same > 1 { id.or(name) } else { name.or(id) };
        }
        self.imported.ours = self.ours == Some(true);
        self.imported.unit = self.imported.ours.then_some(Unit::CodePoints);
        self.imported
    }
}

fn metadata(node: &Json) -> Metadata {
    let known = fields(node).iter().filter_map(|(field, value)| {
        let own = NAMES.iter().find(|(_, name)| name == field).map(|(own, _)| *own);
        let own = own.or_else(|| field.strip_prefix(OWN))?;
        Some((own.into(), value.clone()))
    });
    Json::Object(known.collect()).read().unwrap_or_default()
}
