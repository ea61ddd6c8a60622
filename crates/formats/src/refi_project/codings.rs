//! The codings of a selection as annotations.

use crate::shared::record::Record;
use crate::shared::refi::{Meaning, meanings, same_guid, value_codes};
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook};
use annotator_core::exchange::imported::{ImportedAnnotation, ImportedAttribute, ImportedValue};
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::{AttributeId, ChoiceId, LayerId};
use annotator_core::project::value::Value;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::stored::file::iso::parse;
use annotator_xml::{Element, Tree};

/// The codebook of a project of ours, with what its codes are called.
pub(super) struct Known {
    /// The codebook.
    pub codebook: Codebook,
    /// What codes stand for, by their GUIDs.
    pub meanings: SmallMap<String, Meaning>,
}

impl Known {
    pub(crate) fn new(codebook: Codebook) -> Self {
        let meanings = meanings(&codebook).into_iter().map(|it| (it.guid, it.meaning)).collect();
        Self { codebook, meanings }
    }

    fn definitions(&self, layer: &LayerId) -> &[AttributeDefinition] {
        self.codebook.layer(layer).map(|layer| layer.attributes.as_slice()).unwrap_or_default()
    }
}

/// A time of XML Schema; one without a zone counts as UTC.
fn time(text: Option<&str>) -> Option<Timestamp> {
    let text = text?.trim();
    parse(text).or_else(|| parse(&format!("{text}Z")))
}

/// What a selection carries.
pub(super) struct Codings<'a> {
    pub tree: &'a Tree,
    pub selection: &'a Element,
    pub users: &'a SmallMap<String, String>,
    pub known: Option<&'a Known>,
}

/// A coding: itself, and the GUID of its code.
type Coding<'a> = (&'a Element, String);

impl Codings<'_> {
    /// The annotations, and whether the first one is as recorded; without their passage and notes.
    pub(crate) fn annotations(&self, record: Option<&Record>) -> (Vec<ImportedAnnotation>, bool) {
        let codings = self.tree.children(self.selection).filter(|it| it.local() == "Coding");
        let mut codings: Vec<Coding> = codings.map(|it| (it, self.code_of(it))).collect();
        let recorded = record.and_then(|record| self.recorded(record, &mut codings));
        let is_recorded = recorded.is_some();
        let others = codings.into_iter().map(|coding| self.plain(&coding));
        (recorded.into_iter().chain(others).collect(), is_recorded)
    }

    fn code_of(&self, coding: &Element) -> String {
        let reference = self.tree.child(coding, "CodeRef");
        same_guid(reference.and_then(|it| it.attribute("targetGUID")).unwrap_or_default())
    }

    fn user(&self, guid: &str) -> String {
        let guid = same_guid(guid);
        self.users.get(&guid).cloned().unwrap_or(guid)
    }

    /// A coding that says no more than its code.
    fn plain(&self, (coding, code): &Coding) -> ImportedAnnotation {
        let told = |name| coding.attribute(name).or(self.selection.attribute(name));
        let meaning = self.known.and_then(|known| known.meanings.get(code));
        let code = match meaning {
            Some(Meaning::Code(code)) => code.to_string(),
            _ => code.clone(),
        };
        ImportedAnnotation {
            id: coding.attribute("guid").map(same_guid).unwrap_or_default(),
            code,
            annotator: told("creatingUser").map(|guid| self.user(guid)),
            created: time(told("creationDateTime")),
            modified: time(self.selection.attribute("modifiedDateTime")),
            ..ImportedAnnotation::default()
        }
    }

    /// The annotation of a record, with its codings taken out; `None` where its code is gone, which
    /// means that people took the annotation back or gave it another code.
    fn recorded(&self, record: &Record, codings: &mut Vec<Coding>) -> Option<ImportedAnnotation> {
        let mut annotation = ImportedAnnotation::default();
        record.tell(&mut annotation);
        let Some(known) = self.known else {
            // Ours came first.
            (!codings.is_empty()).then(|| codings.remove(0))?;
            return Some(annotation);
        };
        let own = Meaning::Code(record.code.clone());
        let at = codings.iter().position(|(_, code)| known.meanings.get(code) == Some(&own))?;
        codings.remove(at);
        let Some(layer) = &record.layer else { return Some(annotation) };
        let mut told: SmallMap<AttributeId, Vec<Meaning>> = SmallMap::new();
        codings.retain(|(_, code)| match known.meanings.get(code) {
            Some(meaning @ Meaning::Value(of, attribute, _)) if of == layer => {
                told.entry_or_default(attribute.clone()).push(meaning.clone());
                false
            }
            _ => true,
        });
        for definition in known.definitions(layer) {
            let values = told.remove(&definition.id).unwrap_or_default();
            correct(&mut annotation, record, (layer, definition), &values);
        }
        Some(annotation)
    }
}

/// Takes over what the codings say of an attribute, where it is something else than recorded.
fn correct(
    annotation: &mut ImportedAnnotation,
    record: &Record,
    (layer, definition): (&LayerId, &AttributeDefinition),
    told: &[Meaning],
) {
    let enumerated = [AttributeKind::Choice, AttributeKind::MultipleChoice, AttributeKind::YesNo];
    if !enumerated.contains(&definition.kind) {
        return;
    }
    let recorded = record.attributes.get(&definition.id);
    let before = recorded.map(|it| value_codes(layer, &definition.id, &it.value));
    let set = |codes: &[Meaning]| codes.iter().cloned().collect::<SmallSet<_>>();
    if set(&before.unwrap_or_default()) == set(told) {
        return;
    }
    let place = annotation.attributes.iter().position(|it| it.name == definition.id.as_str());
    let evidence = place.map(|at| annotation.attributes.remove(at).evidence).unwrap_or_default();
    if let Some(value) = value(definition.kind, told) {
        let name = definition.id.to_string();
        annotation.attributes.push(ImportedAttribute { name, value, evidence });
    }
}

/// The value that codes stand for; nothing without a code.
fn value(kind: AttributeKind, told: &[Meaning]) -> Option<ImportedValue> {
    let words = told.iter().filter_map(|code| match code {
        Meaning::Value(_, _, value) => Some(value.clone()),
        _ => None,
    });
    let words: Vec<String> = words.collect();
    let ids = words.iter().filter_map(|word| ChoiceId::parse(word));
    match (kind, words.as_slice()) {
        (_, []) => None,
        (AttributeKind::YesNo, [word]) => {
            Some(ImportedValue::Known(Value::YesNo { yes: word == "true" }))
        }
        (AttributeKind::Choice, [word]) => {
            ChoiceId::parse(word).map(|choice| ImportedValue::Known(Value::Choice { choice }))
        }
        (AttributeKind::MultipleChoice, _) => {
            Some(ImportedValue::Known(Value::MultipleChoice { choices: ids.collect() }))
        }
        _ => Some(ImportedValue::Words(words)),
    }
}
