//! The words of comparing coders and of settling what differs.

pub use annotator_words::settle::*;

pub use super::all_tags::code_name;
use super::{annotators, feedback};
use annotator_app::coders::cases::{Cases, OneCase};
use annotator_core::codebook::Codebook;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::Annotator;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotatorId, AttributeId, CodeId};
use annotator_core::project::settled::{Adopted, Way};
use annotator_core::text::direction::visible;

/// The names of coders, which are found in the list of a project.
pub fn names(ids: &[AnnotatorId], all: &[Annotator]) -> String {
    let names: Vec<String> = ids.iter().map(|id| name(*id, all)).collect();
    annotator_words::list(&names)
}

pub fn name(id: AnnotatorId, all: &[Annotator]) -> String {
    let known = all.iter().find(|annotator| annotator.id == id);
    annotators::name(known.map_or("", |known| &known.name))
}

/// What differs in a case, in words.
pub fn difference(case: &OneCase, cases: &Cases, codebook: &Codebook, all: &[Annotator]) -> String {
    let mut said: Vec<String> = Vec::new();
    if case.case.code || case.case.missing {
        for side in case.sides(cases) {
            let names = names(&side.coders, all);
            said.push(match &side.annotation {
                Some(annotation) => side_said(&names, &code_name(codebook, &annotation.code)),
                None => side_nothing(&names),
            });
        }
    }
    match case.case.edges {
        Some(words) => said.push(edges_differ(words as usize)),
        None if case.case.code && !case.case.missing => said.push(same_words().to_owned()),
        None => {}
    }
    let code = case.annotations().next().map(|it| &it.code);
    if let Some(code) = code.filter(|_| !case.case.fields.is_empty()) {
        let fields: Vec<String> =
            case.case.fields.iter().map(|field| field_name(codebook, code, field)).collect();
        said.push(fields_differ(fields.len(), &annotator_words::list(&fields)));
    }
    if said.is_empty() {
        said.push(all_agree().to_owned());
    }
    let mut said = said.into_iter();
    let first = said.next().unwrap_or_default();
    let what = said.fold(first, |said, more| said_further(&said, &more));
    match code.filter(|_| !case.case.code && !case.case.missing) {
        Some(code) => code_and_what(&code_name(codebook, code), &what),
        None => what,
    }
}

/// The name of a field of a code's record.
pub fn field_name(codebook: &Codebook, code: &CodeId, field: &AttributeId) -> String {
    let definition = codebook.layer_of(code).and_then(|layer| layer.attribute(field));
    definition.map_or_else(
        || field.to_string(),
        |definition| visible(codebook.field_name(definition, code)),
    )
}

/// What an annotation says in a field; empty if nothing.
pub fn field_value(
    annotation: &Annotation,
    codebook: &Codebook,
    field: &AttributeId,
    language: &str,
) -> String {
    let layer = codebook.layer_of(&annotation.code);
    let definition = layer.and_then(|layer| layer.attribute(field));
    let attribute = annotation.attributes.get(field);
    let numbers = Numbers::of(language);
    attribute.map(|it| feedback::value(&it.value, definition, numbers)).unwrap_or_default()
}

/// How a case was settled.
pub fn way(way: Way, all: &[Annotator]) -> String {
    match way {
        Way::Agreed => way_agreed().to_owned(),
        Way::Took(id) => way_took(&name(id, all)),
        Way::Both => way_both().to_owned(),
        Way::Merged => way_merged().to_owned(),
        Way::Anew => way_anew().to_owned(),
        Way::Neither => way_neither().to_owned(),
    }
}

/// Where a word for the codebook was put.
pub fn adopted(place: &Adopted, codebook: &Codebook) -> String {
    match place {
        Adopted::Also(code) => adopted_also(&code_name(codebook, code)),
        Adopted::Not(code) => adopted_not(&code_name(codebook, code)),
        Adopted::Guidelines => adopted_guidelines().to_owned(),
    }
}
