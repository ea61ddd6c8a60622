//! Reads tasks: exports in Label Studio's full and short forms, files for its import, and ours.

use super::interface::{Interface, interface, is_interface};
use super::regions::{Regions, part};
use super::table;
use crate::shared::lines::{first_value, values};
use crate::shared::texts::Texts;
use crate::shared::tree::{fields, list, one_or_more, text, time, words};
use annotator_core::exchange::imported::{
    Imported, ImportedAnnotation, InFile, Incoming, NotImported, Unit, Unread, WhyUnread,
};
use annotator_core::json::Json;

/// The fields of a task that hold annotations.
const ANNOTATIONS: [&str; 2] = ["annotations", "completions"];

/// Whether the first value is a task.
pub(super) fn recognise(incoming: &Incoming) -> bool {
    files(incoming).any(is_tasks)
}

fn files(incoming: &Incoming) -> impl Iterator<Item = &InFile> {
    let endings = ["json", "jsonl", "csv", "tsv"];
    incoming.files.iter().filter(move |file| endings.iter().any(|ending| file.has_ending(ending)))
}

fn is_tasks(file: &InFile) -> bool {
    match is_table(file) {
        true => table::first(file).is_some_and(|task| short(&task).is_some()),
        false => first_value(file).is_some_and(|task| is_task(&task)),
    }
}

fn is_table(file: &InFile) -> bool {
    file.has_ending("csv") || file.has_ending("tsv")
}

fn is_task(task: &Json) -> bool {
    let data = matches!(task.field("data"), Some(Json::Object(_)));
    let annotated = ANNOTATIONS.iter().any(|name| task.field(name).is_some());
    (data && (annotated || task.field("predictions").is_some())) || short(task).is_some()
}

/// The regions of a task in the short form.
fn short<'a>(task: &'a Json<'a>) -> Option<&'a [Json<'a>]> {
    let lists = fields(task).iter().map(|(_, value)| list(Some(value)));
    let mut lists = lists.filter(|list| !list.is_empty());
    lists.find(|list| {
        list.iter().all(|region| {
            region.field("labels").or(region.field("hypertextlabels")).is_some()
                && region.field("start").is_some()
        })
    })
}

pub(super) fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut reader = TaskReader::default();
    let configs = incoming.ending("xml").filter_map(InFile::text);
    if let Some(config) = configs.into_iter().find(|config| is_interface(config)) {
        reader.interface = interface(config);
    }
    for file in files(incoming) {
        if !is_tasks(file) {
            continue;
        }
        let lines = if is_table(file) { table::tasks(file) } else { values(file)? };
        reader.imported.left_out.extend(lines.broken);
        for (place, task) in &lines.values {
            reader.task(task, place);
        }
    }
    reader.imported.codes = reader.interface.codes;
    reader.imported.unit = reader.is_ours.then_some(Unit::CodePoints);
    reader.imported.ours = reader.is_ours;
    Ok(reader.imported)
}

#[derive(Default)]
struct TaskReader {
    imported: Imported,
    texts: Texts,
    interface: Interface,
    /// Whether the last task names its statement, as ours do.
    is_ours: bool,
}

impl TaskReader {
    fn task(&mut self, task: &Json, place: &str) {
        let data = task.field("data").unwrap_or(task);
        let place = task
            .field("id")
            .and_then(words)
            .map_or(place.to_owned(), |id| format!("{place} ({id})"));
        let Some(content) = self.text_of(data) else {
            let is_address = fields(data).iter().any(|(_, value)| {
                value.text().is_some_and(|it| it.contains("://") || it.starts_with("/data/"))
            });
            let reason = if is_address { WhyUnread::NotText } else { WhyUnread::Misshapen };
            let what = fields(data).first().map_or("", |(name, _)| name);
            return self.leave_out(&place, what, reason);
        };
        self.is_ours = text(data, "statement").is_some();
        let at = self.texts.place(&mut self.imported.texts, content, Some(data), &place);
        if let Some(text) = self.imported.texts.get_mut(at) {
            text.markup |= is_marked_up(task);
        }
        for name in ANNOTATIONS {
            for annotation in list(task.field(name)) {
                self.annotation(annotation, at, &place);
            }
        }
        for prediction in list(task.field("predictions")) {
            self.annotation(prediction, at, &place);
        }
        if task.field("data").is_none()
            && let Some(regions) = short(task)
        {
            self.short(task, regions, at, &place);
        }
    }

    /// The text: the field that the interface names, or else `text`, or else the longest one.
    fn text_of<'a>(&self, data: &'a Json) -> Option<&'a str> {
        let named = self.interface.text.as_deref().and_then(|name| data.field(name)?.text());
        let texts = fields(data).iter().filter_map(|(_, value)| value.text());
        let texts = texts.filter(|text| !text.contains("://") && !text.starts_with("/data/"));
        let longest = || texts.max_by_key(|text| text.len());
        named.or_else(|| data.field("text")?.text()).or_else(longest)
    }

    fn annotation(&mut self, annotation: &Json, at: usize, place: &str) {
        let result = list(annotation.field("result"));
        if annotation.field("was_cancelled") == Some(&Json::Bool(true)) {
            return self.leave_out(place, "was_cancelled", WhyUnread::NoSuchThing);
        }
        let regions = Regions::read(result, at, place);
        self.imported.left_out.extend(regions.left_out);
        let who = regions.annotator.or_else(|| who(annotation.field("completed_by")));
        let who = who.or_else(|| text(annotation, "model_version").map(str::to_owned));
        for mut region in regions.annotations {
            region.annotator = who.clone();
            region.created = region.created.or_else(|| time(annotation.field("created_at")));
            region.modified = region.modified.or_else(|| time(annotation.field("updated_at")));
            self.imported.annotations.push(region);
        }
    }

    fn short(&mut self, task: &Json, regions: &[Json], at: usize, place: &str) {
        for (region, nth) in regions.iter().zip(1_usize..) {
            let place = format!("{place}#{nth}");
            let labels = region.field("labels").or(region.field("hypertextlabels"));
            let Some(part) = part(region) else {
                self.leave_out(&place, "labels", WhyUnread::Misshapen);
                continue;
            };
            for code in one_or_more(labels).iter().filter_map(words) {
                self.imported.annotations.push(ImportedAnnotation {
                    id: place.clone(),
                    text: at,
                    parts: vec![part.clone()],
                    code,
                    annotator: who(task.field("annotator")),
                    created: time(task.field("created_at")),
                    modified: time(task.field("updated_at")),
                    ..ImportedAnnotation::default()
                });
            }
        }
    }

    fn leave_out(&mut self, place: &str, what: &str, reason: WhyUnread) {
        let (place, what) = (place.to_owned(), what.to_owned());
        self.imported.left_out.push(Unread { place, what, reason });
    }
}

/// Whether the labels of a task are those of a text with markup.
fn is_marked_up(task: &Json) -> bool {
    const KIND: &str = "hypertextlabels";
    let annotations = ANNOTATIONS.iter().flat_map(|name| list(task.field(name)));
    let mut items = annotations.flat_map(|annotation| list(annotation.field("result")));
    items.any(|item| text(item, "type") == Some(KIND))
        || short(task).unwrap_or_default().iter().any(|region| region.field(KIND).is_some())
}

/// A user: a number, an e-mail address, or an object that contains one.
fn who(user: Option<&Json>) -> Option<String> {
    let user = user?;
    let name = ["first_name", "last_name"].map(|field| text(user, field).unwrap_or_default());
    let name = name.join(" ").trim().to_owned();
    let known = Some(name).filter(|name| !name.is_empty());
    let known = known.or_else(|| text(user, "email").map(str::to_owned));
    known.or_else(|| words(user)).or_else(|| words(user.field("id")?))
}
