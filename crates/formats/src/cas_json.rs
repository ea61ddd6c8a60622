//! UIMA CAS JSON 0.4, as INCEpTION reads and writes it: a file for each statement and annotator.
//!
//! Source: the specification in apache/uima-uimaj-io-jsoncas. Offsets are UTF-16 units.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::xmi::type_system;
use crate::export::{Export, Format, Reader, Written};
use crate::shared::cas::{
    Cas, CasReader, Field, LOSSES, SOFA, Sidecars, Structure, Type, VIEW, package,
};
use annotator_core::exchange::about::{About, Group, Shape};
use annotator_core::exchange::imported::{Imported, InFile, Incoming, NotImported, WhyUnread};
use annotator_core::json::{Json, parse};
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("cas-json"),
        name: Cow::Borrowed(words::cas_json()),
        programs: Cow::Borrowed(words::cas_json_programs()),
        group: Group::Annotation,
        ending: Cow::Borrowed("json"),
        media_type: Cow::Borrowed("application/json"),
        shape: Shape::Package,
        reads: true,
        splits: false,
        negatives: false,
    },
    losses: LOSSES,
    write,
    read: Some(Reader { recognise, read }),
};

fn write(export: &mut Export) -> Written {
    package(export, "json", type_system, |cas| (json(cas).into_bytes(), 0))
}

/// A CAS as JSON: its types, one structure per line with the text first, then its view. Readers
/// process it in this order.
fn json(cas: &Cas) -> String {
    // Strings, numbers, lists and string keys only: this cannot fail.
    let types = serde_json::to_string(&Types(&cas.types)).unwrap_or_default();
    let structures = cas.structures.iter();
    let structures =
        structures.map(|it| serde_json::to_string(&JsonStructure(it)).unwrap_or_default());
    let structures: Vec<String> = structures.collect();
    let sofa = cas.structures.iter().find(|it| it.kind == SOFA).map_or(0, |sofa| sofa.id);
    let members = cas.structures.iter().filter(|it| it.kind != SOFA);
    let members: Vec<String> = members.map(|it| it.id.to_string()).collect();
    format!(
        "{{\n\"%TYPES\":{types},\n\"%FEATURE_STRUCTURES\":[\n{}\n],\n\"%VIEWS\":{{\"{VIEW}\":{{\"%SOFA\":{sofa},\"%MEMBERS\":[{}]}}}}\n}}\n",
        structures.join(",\n"),
        members.join(","),
    )
}

/// The types by name.
struct Types<'a>(&'a [Type]);

/// The declaration of a type.
struct TypeDeclaration<'a>(&'a Type);

/// The declaration of a feature.
struct FeatureDeclaration<'a> {
    name: &'a str,
    range: &'a str,
}

impl Serialize for Types<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|it| (&it.name, TypeDeclaration(it))))
    }
}

impl Serialize for TypeDeclaration<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("%NAME", &self.0.name)?;
        map.serialize_entry("%SUPER_TYPE", &self.0.parent)?;
        for (name, range) in &self.0.features {
            map.serialize_entry(name, &FeatureDeclaration { name, range })?;
        }
        map.end()
    }
}

impl Serialize for FeatureDeclaration<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([("%NAME", self.name), ("%RANGE", self.range)])
    }
}

/// Serialises a structure.
struct JsonStructure<'a>(&'a Structure);

impl Serialize for JsonStructure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("%ID", &self.0.id)?;
        map.serialize_entry("%TYPE", &self.0.kind)?;
        for (name, field) in &self.0.fields {
            match field {
                Field::Text(text) => map.serialize_entry(name, text)?,
                Field::Texts(texts) => map.serialize_entry(name, texts)?,
                Field::Number(number) => map.serialize_entry(name, number)?,
                Field::Yes(yes) => map.serialize_entry(name, yes)?,
                Field::Reference(id) => map.serialize_entry(&format!("@{name}"), id)?,
                Field::References(ids) => map.serialize_entry(&format!("@{name}"), ids)?,
            }
        }
        map.end()
    }
}

/// Keys that only this format has.
const KEYS: [&[u8]; 3] = [b"\"%FEATURE_STRUCTURES\"", b"\"%VIEWS\"", b"\"%TYPES\""];

fn is_cas(file: &InFile) -> bool {
    let holds = |key: &[u8]| file.content.windows(key.len()).any(|window| window == key);
    file.has_ending("json") && KEYS.iter().any(|key| holds(key))
}

pub(crate) fn recognise(incoming: &Incoming) -> bool {
    incoming.files.iter().any(is_cas)
}

fn read(incoming: &Incoming) -> Result<Imported, NotImported> {
    let mut reader = CasReader::new(Sidecars::of(incoming));
    for file in incoming.ending("json").filter(|file| !Sidecars::is_one(&file.path)) {
        match file.text().and_then(|text| parse(text).ok()).as_ref().and_then(cas) {
            Some(cas) => reader.add(&file.path, &cas),
            None => reader.leave_out(&file.path, "", WhyUnread::Misshapen),
        }
    }
    reader.finish()
}

/// The CAS of a file, or `None` if it is something else. Values of an unexpected shape are dropped.
fn cas(json: &Json) -> Option<Cas> {
    let Json::Object(_) = json else { return None };
    json.field("%VIEWS").or(json.field("%FEATURE_STRUCTURES")).or(json.field("%TYPES"))?;
    let structures = match json.field("%FEATURE_STRUCTURES") {
        Some(Json::List(list)) => list.iter().map(|it| structure(it, None)).collect(),
        Some(Json::Object(by_id)) => {
            by_id.iter().map(|(id, it)| structure(it, id.parse().ok())).collect()
        }
        _ => Vec::new(),
    };
    Some(Cas { types: Vec::new(), structures })
}

fn structure(json: &Json, id: Option<u64>) -> Structure {
    let Json::Object(fields) = json else { return Structure::default() };
    let mut structure = Structure { id: id.unwrap_or_default(), ..Structure::default() };
    for (name, value) in fields {
        match (&**name, value) {
            ("%ID", Json::Whole(number)) => structure.id = *number,
            ("%TYPE", Json::Text(kind)) => structure.kind = kind.to_string(),
            ("%ELEMENTS", value) => {
                structure.fields.extend(field("elements", value));
            }
            (name, value) => structure.fields.extend(field(name, value)),
        }
    }
    structure
}

/// A feature. The names of features that point to other structures start with `@`, those of numbers
/// that JSON cannot write, such as infinity, with `#`.
fn field(name: &str, value: &Json) -> Option<(String, Field)> {
    let pointer = name.strip_prefix('@');
    let plain = pointer.or(name.strip_prefix('#')).unwrap_or(name);
    let field = match value {
        Json::Whole(number) if pointer.is_some() => Field::Reference(*number),
        Json::List(list) if pointer.is_some() => {
            let ids = list.iter().filter_map(|it| match it {
                Json::Whole(number) => Some(*number),
                _ => None,
            });
            Field::References(ids.collect())
        }
        Json::Whole(number) => {
            i64::try_from(*number).map_or_else(|_| Field::Text(number.to_string()), Field::Number)
        }
        Json::Negative(number) => Field::Number(*number),
        Json::Fraction(number) => Field::Text(number.to_string()),
        Json::Bool(yes) => Field::Yes(*yes),
        Json::Text(text) => Field::Text(text.to_string()),
        Json::List(list) => Field::Texts(list.iter().map(plain_text).collect()),
        Json::Null | Json::Object(_) => return None,
    };
    Some((plain.to_owned(), field))
}

fn plain_text(json: &Json) -> String {
    match json {
        Json::Text(text) => text.to_string(),
        Json::Whole(number) => number.to_string(),
        Json::Negative(number) => number.to_string(),
        Json::Fraction(number) => number.to_string(),
        Json::Bool(yes) => yes.to_string(),
        Json::Null | Json::List(_) | Json::Object(_) => String::new(),
    }
}
