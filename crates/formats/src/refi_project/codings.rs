//! Reads the codings of a selection as annotations.

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

/// The codebook of a project that we wrote.
pub(super) struct OwnCodebook {
    pub codebook: Codebook,
    /// What the codes represent, by their GUIDs.
    pub meanings: SmallMap<String, Meaning>,
}

impl OwnCodebook {
    pub(crate) fn new(codebook: Codebook) -> Self {
        let meanings = meanings(&codebook).into_iter().map(|it| (it.guid, it.meaning)).collect();
        Self { codebook, meanings }
    }

    fn definitions(&self, layer: &LayerId) -> &[AttributeDefinition] {
        self.codebook.layer(layer).map(|layer| layer.attributes.as_slice()).unwrap_or_default()
    }
}

/// A time in the form of XML Schema; without a time zone it is UTC.
fn time(text: Option<&str>) -> Option<Timestamp> {
    let text = text?.trim();
    parse(text).or_else(|| parse(&format!("{text}Z")))
}

/// The codings of a selection.
pub(super) struct Codings<'a> {
    pub tree: &'a Tree,
    pub selection: &'a Element,
    pub users: &'a SmallMap<String, String>,
    pub known: Option<&'a OwnCodebook>,
}

/// A coding, and the GUID of its code.
type Coding<'a> = (&'a Element, String);

impl Codings<'_> {
    /// The annotations, without their passage and notes, and whether the first comes from the
    /// record.
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

    /// A coding about which only the code is known.
    fn plain(&self, (coding, code): &Coding) -> ImportedAnnotation {
        let attribute = |name| coding.attribute(name).or(self.selection.attribute(name));
        let meaning = self.known.and_then(|known| known.meanings.get(code));
        let code = match meaning {
            Some(Meaning::Code(code)) => code.to_string(),
            _ => code.clone(),
        };
        ImportedAnnotation {
            id: coding.attribute("guid").map(same_guid).unwrap_or_default(),
            code,
            annotator: attribute("creatingUser").map(|guid| self.user(guid)),
            created: time(attribute("creationDateTime")),
            modified: time(self.selection.attribute("modifiedDateTime")),
            ..ImportedAnnotation::default()
        }
    }

    /// The annotation of a record. Removes its codings from the list. `None` if its code is gone,
    /// because people removed the coding or changed its code.
    fn recorded(&self, record: &Record, codings: &mut Vec<Coding>) -> Option<ImportedAnnotation> {
        let mut annotation = ImportedAnnotation::default();
        record.apply_to(&mut annotation);
        let Some(known) = self.known else {
            // Our coding comes first.
            (!codings.is_empty()).then(|| codings.remove(0))?;
            return Some(annotation);
        };
        let own = Meaning::Code(record.code.clone());
        let at = codings.iter().position(|(_, code)| known.meanings.get(code) == Some(&own))?;
        codings.remove(at);
        let Some(layer) = &record.layer else { return Some(annotation) };
        let mut by_attribute: SmallMap<AttributeId, Vec<Meaning>> = SmallMap::new();
        codings.retain(|(_, code)| match known.meanings.get(code) {
            Some(meaning @ Meaning::Value(of, attribute, _)) if of == layer => {
                by_attribute.entry_or_default(attribute.clone()).push(meaning.clone());
                false
            }
            _ => true,
        });
        for definition in known.definitions(layer) {
            let values = by_attribute.remove(&definition.id).unwrap_or_default();
            correct(&mut annotation, record, (layer, definition), &values);
        }
        Some(annotation)
    }
}

/// Takes the value of an attribute from the codings, if it differs from the recorded one.
fn correct(
    annotation: &mut ImportedAnnotation,
    record: &Record,
    (layer, definition): (&LayerId, &AttributeDefinition),
    codes: &[Meaning],
) {
    let enumerated = [AttributeKind::Choice, AttributeKind::MultipleChoice, AttributeKind::YesNo];
    if !enumerated.contains(&definition.kind) {
        return;
    }
    let recorded = record.attributes.get(&definition.id);
    let before = recorded.map(|it| value_codes(layer, &definition.id, &it.value));
    let set = |codes: &[Meaning]| codes.iter().cloned().collect::<SmallSet<_>>();
    if set(&before.unwrap_or_default()) == set(codes) {
        return;
    }
    let place = annotation.attributes.iter().position(|it| it.name == definition.id.as_str());
    let evidence = place.map(|at| annotation.attributes.remove(at).evidence).unwrap_or_default();
    if let Some(value) = value(definition.kind, codes) {
        let name = definition.id.to_string();
        annotation.attributes.push(ImportedAttribute { name, value, evidence, proposed: false });
    }
}

/// The value that codes represent; `None` without a code.
fn value(kind: AttributeKind, codes: &[Meaning]) -> Option<ImportedValue> {
    let words = codes.iter().filter_map(|code| match code {
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
