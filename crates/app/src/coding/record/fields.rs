//! Which fields of a record words of the text can fill.

use crate::model::Open;
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook};
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::{date, date_phrase, money, party, scan};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AttributeId;
use annotator_core::project::statement::Metadata;
use annotator_core::small_map::sort_by;

/// A field of a record that the selected words can fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldForSelection {
    pub attribute: AttributeId,
    /// The field's label for the annotation's code.
    pub name: String,
    /// The letter that fills it while a record is open and words are selected.
    pub letter: Option<char>,
}

/// Whether words of the text can be the value of a field of this kind.
#[must_use]
pub fn is_filled_from_text(kind: AttributeKind) -> bool {
    !matches!(kind, AttributeKind::Choice | AttributeKind::MultipleChoice | AttributeKind::YesNo)
}

/// The fields of an annotation's record that these words can fill, the likeliest first: those of
/// the kind that the words look like, then empty ones, then those that are always shown.
#[must_use]
pub fn fields_for_selection(
    codebook: &Codebook,
    annotation: &Annotation,
    quote: &str,
    metadata: &Metadata,
) -> Vec<FieldForSelection> {
    let Some(layer) = codebook.layer_of(&annotation.code) else { return Vec::new() };
    let kind = kind_of(quote, metadata);
    let numbers = Numbers::of(&metadata.language);
    let can_be_filled = |field: &&AttributeDefinition| {
        is_filled_from_text(field.kind)
            && (field.kind != AttributeKind::Number || numbers.read(quote).is_some())
    };
    let mut fields: Vec<&AttributeDefinition> =
        layer.attributes.iter().filter(can_be_filled).collect();
    let rank = |field: &AttributeDefinition| {
        let filled = annotation.attributes.contains_key(&field.id);
        (field.kind != kind, field.rare, filled)
    };
    // A stable sort keeps the order of the form among equals.
    sort_by(&mut fields, |one, other| rank(one).cmp(&rank(other)));
    let entry = |field: &AttributeDefinition| FieldForSelection {
        attribute: field.id.clone(),
        name: codebook.field_name(field, &annotation.code).to_owned(),
        letter: letter(&field.id),
    };
    fields.into_iter().map(entry).collect()
}

/// The fields of the open record that the selected words can fill; none without a selection.
#[must_use]
pub fn fields_of_open_record(open: &Open) -> Vec<FieldForSelection> {
    let Some((annotation, layer)) = open.record() else { return Vec::new() };
    let Some((words, statement)) = open.selected_text().zip(open.statement()) else {
        return Vec::new();
    };
    if !layer.has_record() {
        return Vec::new();
    }
    let mut fields =
        fields_for_selection(&open.project.codebook, annotation, words, &statement.metadata);
    if !open.selects_beside_record() {
        fields.iter_mut().for_each(|field| field.letter = None);
    }
    fields
}

/// The field of the open record that a letter fills with the selected words. What the words look
/// like does not matter: `fields_of_open_record` would need all readers of phrases to know.
#[must_use]
pub fn field_for_letter(open: &Open, pressed: char) -> Option<AttributeId> {
    open.selected_text()?;
    let (_, layer) = open.record()?;
    if !layer.has_record() || !open.selects_beside_record() {
        return None;
    }
    let mut fields = layer.attributes.iter().filter(|field| is_filled_from_text(field.kind));
    fields.find(|field| letter(&field.id) == Some(pressed)).map(|field| field.id.clone())
}

/// What the words look like: a number, a sum, a date, a party, or else text.
fn kind_of(quote: &str, metadata: &Metadata) -> AttributeKind {
    let numbers = Numbers::of(&metadata.language);
    if money::find(quote, numbers).or_else(|| scan::only_sum(quote, &metadata.language)).is_some() {
        AttributeKind::Money
    } else if date_phrase::resolve(quote, date::parse_day(&metadata.date)).edtf.is_some() {
        AttributeKind::Date
    } else if party::recognise(quote, &metadata.delegation).party.is_some() {
        AttributeKind::Party
    } else if numbers.read(quote).is_some() {
        AttributeKind::Number
    } else {
        AttributeKind::Text
    }
}

/// The letters of the starter codebook's fields: actor, recipient, money, date, verb.
fn letter(id: &AttributeId) -> Option<char> {
    Some(match id.as_str() {
        "actor" => 'a',
        "recipient" => 'r',
        "amount" => 'm',
        "deadline" => 'd',
        "action" => 'v',
        _ => return None,
    })
}
