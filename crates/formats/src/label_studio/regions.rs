//! Reads the items of one annotation of a task.

use super::write::words as words_of_value;
use super::{NO, PART, YES};
use crate::shared::json_record as record;
use crate::shared::tree::{list, number, one_or_more, start_of, text, words};
use annotator_core::codebook::AttributeKind;
use annotator_core::exchange::imported::{
    ImportedAnnotation, ImportedAttribute, ImportedValue, Part, Unread, WhyUnread,
};
use annotator_core::json::Json;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallMap;

/// The content of the items of one annotation.
#[derive(Default)]
pub(super) struct Regions {
    /// The passages. A region with several labels becomes several.
    pub annotations: Vec<ImportedAnnotation>,
    /// What cannot be imported.
    pub left_out: Vec<Unread>,
    /// The annotator, if an item names one.
    pub annotator: Option<String>,
    /// The first annotation of each region, and how many it has.
    by_region: SmallMap<String, (usize, usize)>,
}

/// The kinds of labels that passages of a text can have.
const LABELS: [&str; 3] = ["labels", "hypertextlabels", "Labels"];

impl Regions {
    /// Reads the items. `at` is the index of the text.
    pub(super) fn read(items: &[Json], at: usize, place: &str) -> Self {
        let mut regions = Self::default();
        let is_region = |item: &&Json| LABELS.iter().any(|kind| text(item, "type") == Some(kind));
        for (item, nth) in items.iter().filter(is_region).zip(1_usize..) {
            regions.region(item, at, &format!("{place}#{nth}"));
        }
        for item in items.iter().filter(|item| !is_region(item)) {
            regions.item(item, place);
        }
        regions
    }

    fn region(&mut self, item: &Json, at: usize, place: &str) {
        let id = text(item, "id").unwrap_or(place).to_owned();
        let value = item.field("value").unwrap_or(&Json::Null);
        let Some(part) = part(value) else {
            return self.leave_out(place, "labels", WhyUnread::Misshapen);
        };
        let meta = item.field("meta");
        let of = meta.and_then(|meta| text(meta, "part_of"));
        if let Some((first, _)) = of.and_then(|of| self.by_region.get(of))
            && let Some(whole) = self.annotations.get_mut(*first)
        {
            return whole.parts.push(part);
        }
        let labels = LABELS.iter().find_map(|kind| value.field(kind));
        let codes: Vec<String> = one_or_more(labels).iter().filter_map(words).collect();
        if codes.is_empty() {
            return self.leave_out(place, "labels", WhyUnread::Misshapen);
        }
        self.by_region.insert(id.clone(), (self.annotations.len(), codes.len()));
        let notes = meta.map_or(&[][..], |meta| one_or_more(meta.field("text")));
        let notes: Vec<&str> = notes.iter().filter_map(Json::text).collect();
        let known = meta.and_then(|meta| meta.field("record")).filter(|it| record::is_record(it));
        for (code, number) in codes.into_iter().zip(1_usize..) {
            let mut annotation = ImportedAnnotation {
                id: if number == 1 { id.clone() } else { format!("{id}#{number}") },
                text: at,
                parts: vec![part.clone()],
                layer: text(item, "from_name").map(str::to_owned),
                note: notes.join("\n"),
                ..ImportedAnnotation::default()
            };
            if number == 1
                && let Some(known) = known
            {
                record::read(known, &mut annotation, &mut self.left_out);
                annotation.id.clone_from(&id);
                if annotation.code != code {
                    annotation.layer = text(item, "from_name").map(str::to_owned);
                }
            }
            annotation.code = code;
            self.annotations.push(annotation);
        }
    }

    /// Reads any item except a region.
    fn item(&mut self, item: &Json, place: &str) {
        let kind = text(item, "type").unwrap_or_default();
        let name = text(item, "from_name").unwrap_or_default();
        let value = item.field("value").unwrap_or(&Json::Null);
        if kind == "relation" {
            return self.relation(item, place);
        }
        let said: Vec<String> = one_or_more(value.field(kind_key(kind)))
            .iter()
            .filter_map(|said| words(said).or_else(|| path(said)))
            .collect();
        let region = text(item, "id").and_then(|id| self.by_region.get(id)).copied();
        match region {
            Some(region) if !said.is_empty() => self.attribute(region, name, &said),
            None if base(name) == "annotator" && kind == "textarea" && !said.is_empty() => {
                self.annotator = Some(said.join(" "));
            }
            _ if is_of_pictures(kind) => self.leave_out(place, kind, WhyUnread::NotText),
            _ if said.is_empty() => self.leave_out(place, kind, WhyUnread::NoSuchThing),
            _ => self.leave_out(
                place,
                &format!("{name}: {}", said.join(", ")),
                WhyUnread::NoSuchThing,
            ),
        }
    }

    /// Lists relations as left out, except for those that connect the parts of our own passages.
    fn relation(&mut self, item: &Json, place: &str) {
        let from = text(item, "from_id").unwrap_or_default();
        let to = text(item, "to_id").unwrap_or_default();
        let is_ours = one_or_more(item.field("labels")).iter().any(|it| it.text() == Some(PART))
            && to.strip_prefix(from).is_some_and(|number| number.starts_with('-'));
        if !is_ours {
            let labels: Vec<String> =
                one_or_more(item.field("labels")).iter().filter_map(words).collect();
            let what = format!("{from} {} {to}", labels.join(", "));
            self.leave_out(place, &what, WhyUnread::NoSuchThing);
        }
    }

    /// Reads an attribute of a region. It takes precedence if it differs from our record.
    fn attribute(&mut self, (first, count): (usize, usize), name: &str, said: &[String]) {
        let all = self.annotations.get_mut(first..first.saturating_add(count));
        for annotation in all.unwrap_or_default() {
            let confidence = said.first().map(|it| Json::Text(it.into()).read::<Confidence>());
            if base(name) == "confidence"
                && let Some(Ok(confidence)) = confidence
            {
                annotation.confidence = Some(confidence);
                continue;
            }
            let layer = annotation.layer.as_deref().unwrap_or_default();
            let own = name.strip_prefix(layer).and_then(|own| own.strip_prefix('.'));
            let own = own.unwrap_or(name);
            let known = annotation.attributes.iter_mut().find(|it| it.name == own);
            match known {
                Some(known) if is_same(&known.value, said) => {}
                Some(known) => {
                    known.value = changed(&known.value, said);
                    known.proposed = false;
                }
                None => {
                    let value = ImportedValue::Words(said.to_vec());
                    annotation.attributes.push(ImportedAttribute::new(own, value));
                }
            }
        }
    }

    fn leave_out(&mut self, place: &str, what: &str, reason: WhyUnread) {
        let unread = Unread { place: place.to_owned(), what: start_of(what), reason };
        self.left_out.push(unread);
    }
}

/// Whether an item agrees with a value of our record.
fn is_same(value: &ImportedValue, said: &[String]) -> bool {
    let ImportedValue::Known(value) = value else { return false };
    let mut known = words_of_value(value);
    let mut said = said.to_vec();
    if value.kind() == AttributeKind::MultipleChoice {
        known.sort();
        said.sort();
    }
    let as_number = |words: &[String]| words.first().and_then(|it| it.parse::<f64>().ok());
    known == said
        || (value.kind() == AttributeKind::Number && as_number(&known) == as_number(&said))
}

/// The value after a change in Label Studio.
fn changed(value: &ImportedValue, said: &[String]) -> ImportedValue {
    match value {
        ImportedValue::Known(Value::YesNo { .. }) => match said.first().map(String::as_str) {
            Some(YES) => ImportedValue::Known(Value::YesNo { yes: true }),
            Some(NO) => ImportedValue::Known(Value::YesNo { yes: false }),
            _ => ImportedValue::Words(said.to_vec()),
        },
        _ => ImportedValue::Words(said.to_vec()),
    }
}

/// The name of a control without the number that distinguishes it from a layer.
fn base(name: &str) -> &str {
    let (base, number) = name.rsplit_once('-').unwrap_or((name, "0"));
    if number.bytes().all(|digit| digit.is_ascii_digit()) { base } else { name }
}

/// The field with the value of this kind of item.
fn kind_key(kind: &str) -> &str {
    match kind {
        "textarea" => "text",
        kind => kind,
    }
}

/// A path through a taxonomy.
fn path(said: &Json) -> Option<String> {
    let steps: Vec<String> = list(Some(said)).iter().filter_map(words).collect();
    (!steps.is_empty()).then(|| steps.join(" / "))
}

fn is_of_pictures(kind: &str) -> bool {
    let shapes =
        ["rectangle", "polygon", "ellipse", "keypoint", "brush", "bitmask", "video", "vector"];
    shapes.iter().any(|shape| kind.starts_with(shape))
}

/// The part that a region marks. In marked-up text only `globalOffsets` count from its start.
pub(super) fn part(value: &Json) -> Option<Part> {
    let global = value.field("globalOffsets");
    let at = |field: &str| {
        let of = global.unwrap_or(value).field(field);
        number(of).or_else(|| of?.text()?.parse().ok())
    };
    let range = at("start").zip(at("end"));
    let quote = value.field("text").and_then(Json::text).map(str::to_owned);
    let part = Part { range, quote, ..Part::default() };
    (part.range.is_some() || part.quote.as_deref().is_some_and(|it| !it.is_empty())).then_some(part)
}
