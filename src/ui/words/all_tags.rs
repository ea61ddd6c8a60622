//! The words of the table of all tags.

pub use annotator_words::all_tags::*;

use super::{annotators, feedback, inspector, panels, quoted, statements};
use annotator_app::coding::form::sign_of;
use annotator_app::passages::TagColumn;
use annotator_app::passages::filter::{Condition, FieldSays, GroupBy};
use annotator_app::passages::lister::GroupKey;
use annotator_app::passages::row::TagRow;
use annotator_app::passages::source::TagSource;
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::annotation::{Annotation, Confidence, Origin};
use annotator_core::project::hash::RevisionId;
use annotator_core::project::id::{AttributeId, CodeId, LayerId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallMap;
use annotator_core::text::direction::visible;

/// The numbers of published revisions of the codebook.
pub type Versions = SmallMap<RevisionId, String>;

/// The heading of a column.
pub fn column(column: &TagColumn, codebook: &Codebook) -> String {
    let name = match column {
        TagColumn::Code => code(),
        TagColumn::Passage => passage(),
        TagColumn::Statement => statement(),
        TagColumn::Delegation => delegation(),
        TagColumn::Date => date(),
        TagColumn::Annotator => annotator(),
        TagColumn::Record => record(),
        TagColumn::Confidence => confidence(),
        TagColumn::Note => note(),
        TagColumn::Origin => origin(),
        TagColumn::Modified => modified(),
        TagColumn::Revision => revision(),
        TagColumn::Field(layer, field) => return field_name(codebook, layer, field),
    };
    name.to_owned()
}

/// The name of a field.
pub fn field_name(codebook: &Codebook, layer: &LayerId, field: &AttributeId) -> String {
    let known = codebook.layer(layer).and_then(|layer| layer.attribute(field));
    known.map_or_else(|| field.to_string(), |field| visible(&field.name))
}

/// The name of a code.
pub fn code_name(codebook: &Codebook, id: &CodeId) -> String {
    codebook.code(id).map_or_else(|| id.to_string(), |code| visible(&code.name))
}

/// The record of a tag: what is filled in, and which required fields are open.
pub fn record_of(row: &TagRow, codebook: &Codebook) -> String {
    let tag = &*row.annotation;
    let Some(layer) = codebook.layer_of(&tag.code) else { return String::new() };
    let part = |field: &AttributeDefinition| part_of_record(row, tag, field, codebook);
    let parts = layer.attributes.iter().filter_map(part);
    parts.reduce(|all, part| statements::parts(&all, &part)).unwrap_or_default()
}

fn part_of_record(
    row: &TagRow,
    tag: &Annotation,
    field: &AttributeDefinition,
    codebook: &Codebook,
) -> Option<String> {
    let name = || visible(codebook.field_name(field, &tag.code));
    let Some(attribute) = tag.attributes.get(&field.id) else {
        return field.required.then(|| still_open(&name()));
    };
    let said = value(row, &attribute.value, field);
    match field.kind {
        AttributeKind::Choice => {
            let chosen = field.values.iter().find(
                |choice| matches!(&attribute.value, Value::Choice { choice: id } if choice.id == *id),
            );
            // What the text does not say is left out.
            let says = chosen.is_none_or(|choice| sign_of(choice).is_none());
            says.then(|| field_says(&name(), &said))
        }
        AttributeKind::MultipleChoice | AttributeKind::YesNo | AttributeKind::Number => {
            Some(field_says(&name(), &said))
        }
        AttributeKind::Text | AttributeKind::Date | AttributeKind::Money | AttributeKind::Party => {
            Some(said)
        }
    }
}

/// A value as it is shown.
pub fn value(row: &TagRow, value: &Value, field: &AttributeDefinition) -> String {
    value_of_tag(&row.statement, value, field)
}

/// A value of a tag in a statement.
pub fn value_of_tag(statement: &Statement, value: &Value, field: &AttributeDefinition) -> String {
    let metadata = &statement.metadata;
    match value {
        Value::Party(party) => visible(&inspector::party_shown(party, &metadata.delegation)),
        _ => feedback::value(value, Some(field), Numbers::of(&metadata.language)),
    }
}

/// How a tag came to be.
pub fn origin_of(origin: Origin) -> &'static str {
    match origin {
        Origin::Manual => origin_manual(),
        Origin::TagAll => origin_tag_all(),
        Origin::Suggestion => origin_suggestion(),
        Origin::Imported => origin_imported(),
        Origin::Adjudicated => origin_adjudicated(),
    }
}

/// How sure the annotator is.
pub fn sure(confidence: Option<Confidence>) -> &'static str {
    confidence.map_or(not_sure(), inspector::confidence)
}

/// The revision of the codebook that a tag was made under.
pub fn revision_of(id: RevisionId, now: RevisionId, versions: &Versions) -> String {
    if id == now {
        return revision_now().to_owned();
    }
    match versions.get(&id) {
        Some(number) => revision_version(number),
        None => revision_earlier(&id.to_string().chars().take(8).collect::<String>()),
    }
}

/// The entry of the choice of groups.
pub fn group_by_name(by: GroupBy) -> &'static str {
    match by {
        GroupBy::Nothing => group_by_nothing(),
        GroupBy::Code => group_by_code(),
        GroupBy::Statement => group_by_statement(),
        GroupBy::Delegation => group_by_delegation(),
        GroupBy::Annotator => group_by_annotator(),
    }
}

/// The heading of a group.
pub fn group_name(key: &GroupKey, source: &TagSource) -> String {
    match key {
        GroupKey::All => String::new(),
        GroupKey::Code(code) => code_name(&source.codebook, code),
        GroupKey::Statement(id) => statement_name(*id, source),
        GroupKey::Delegation(name) if name.is_empty() => no_delegation().to_owned(),
        GroupKey::Delegation(name) => visible(name),
        GroupKey::Annotator(id) => annotators::name(source.annotator(*id)),
    }
}

fn statement_name(id: StatementId, source: &TagSource) -> String {
    let found = source.statements.iter().find(|statement| statement.id == id);
    found.map(|statement| statements::name(statement)).unwrap_or_default()
}

/// What a filter is about, and what it asks for.
pub fn condition(
    condition: &Condition,
    source: &TagSource,
    revision: impl Fn(RevisionId) -> String,
) -> String {
    let codebook = &source.codebook;
    let (what, value) = match condition {
        Condition::Code(id) => (code().to_owned(), code_name(codebook, id)),
        Condition::Statement(id) => (statement().to_owned(), statement_name(*id, source)),
        Condition::Delegation(name) => {
            (delegation().to_owned(), group_name(&GroupKey::Delegation(name.clone()), source))
        }
        Condition::Annotator(id) => {
            (annotator().to_owned(), annotators::name(source.annotator(*id)))
        }
        Condition::Layer(id) => (by_layer().to_owned(), layer_name(codebook, id)),
        Condition::Field(layer, field, says) => {
            (field_name(codebook, layer, field), field_value(codebook, layer, field, says))
        }
        Condition::Confidence(confidence) => {
            (annotator_words::all_tags::confidence().to_owned(), sure(*confidence).to_owned())
        }
        Condition::Note(there) => {
            (note().to_owned(), if *there { has_note() } else { has_no_note() }.to_owned())
        }
        Condition::Revision(id) => {
            (annotator_words::all_tags::revision().to_owned(), revision(*id))
        }
    };
    filter_says(&what, &value)
}

/// The name of a layer.
pub fn layer_name(codebook: &Codebook, id: &LayerId) -> String {
    codebook.layer(id).map_or_else(|| id.to_string(), |layer| visible(&layer.name))
}

/// What a field is asked for.
pub fn field_value(
    codebook: &Codebook,
    layer: &LayerId,
    field: &AttributeId,
    says: &FieldSays,
) -> String {
    match says {
        FieldSays::Nothing => field_empty().to_owned(),
        FieldSays::Anything => field_filled().to_owned(),
        FieldSays::Words(words) => field_has(&quoted(words)),
        FieldSays::YesNo(true) => inspector::yes().to_owned(),
        FieldSays::YesNo(false) => inspector::no().to_owned(),
        FieldSays::Choice(id) => {
            let known = codebook.layer(layer).and_then(|layer| layer.attribute(field));
            let choice = known.and_then(|it| it.values.iter().find(|choice| choice.id == *id));
            choice.map_or_else(|| id.to_string(), |choice| visible(&choice.name))
        }
    }
}

/// The day of a statement.
pub fn day(row: &TagRow) -> String {
    visible(&panels::stored_date(&row.statement.metadata.date))
}

/// How many rows are chosen, and how many of them are not shown.
pub fn chosen_rows(tags: usize, hidden: usize) -> String {
    if hidden == 0 { chosen(tags) } else { chosen_hidden(tags, hidden) }
}
