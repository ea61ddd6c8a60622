//! The types of the rows.

use crate::csv::table::Columns;
use annotator_core::codebook::{AttributeKind, Codebook};

/// The name of the configuration with a row for each statement.
pub(super) const STATEMENTS: &str = "statements";
/// The name of the configuration with a row for each sentence.
pub(super) const SENTENCES: &str = "sentences";

/// The type of a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    Text,
    Whole,
    Truth,
    /// A list of texts.
    Texts,
    /// A list of codes.
    Codes,
    /// A list of objects.
    Objects(Vec<Field>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub name: String,
    pub kind: Type,
}

/// The fields of a passage that do not depend on the codebook.
pub(super) const PASSAGE: [&str; 17] = [
    "id",
    "start",
    "end",
    "quote",
    "parts",
    "layer",
    "label",
    "label_name",
    "annotator",
    "note",
    "confidence",
    "origin",
    "created",
    "modified",
    "codebook_revision",
    "evidence",
    "proposed",
];

/// The metadata of a statement, all of it text.
pub(super) const METADATA: [&str; 11] = annotator_core::reading::Field::NAMES;

fn field(name: &str, kind: Type) -> Field {
    Field { name: name.to_owned(), kind }
}

/// The fields of a row for a statement.
pub(super) fn statement(codebook: &Codebook, columns: &Columns) -> Vec<Field> {
    let mut fields = vec![field("id", Type::Text), field("sha256", Type::Text)];
    fields.extend(METADATA.iter().map(|name| field(name, Type::Text)));
    fields.push(field("text", Type::Text));
    fields.push(field("spans", Type::Objects(passage(codebook, columns))));
    fields
}

/// The fields of a row for a sentence.
pub(super) fn sentence() -> Vec<Field> {
    vec![
        field("statement", Type::Text),
        field("title", Type::Text),
        field("paragraph", Type::Whole),
        field("sentence", Type::Whole),
        field("sentence_rules", Type::Whole),
        field("start", Type::Whole),
        field("end", Type::Whole),
        field("text", Type::Text),
        field("labels", Type::Codes),
    ]
}

fn passage(codebook: &Codebook, columns: &Columns) -> Vec<Field> {
    let part = || vec![field("start", Type::Whole), field("end", Type::Whole)];
    let mut evidence = vec![field("attribute", Type::Text), field("passage", Type::Whole)];
    evidence.extend(part());
    evidence.push(field("quote", Type::Text));
    let fixed = PASSAGE.iter().map(|name| match *name {
        "start" | "end" => field(name, Type::Whole),
        "parts" => field(name, Type::Objects(part())),
        "evidence" => field(name, Type::Objects(evidence.clone())),
        "proposed" => field(name, Type::Texts),
        _ => field(name, Type::Text),
    });
    let mut fields: Vec<Field> = fixed.collect();
    for (names, kind) in groups(codebook, columns) {
        let names = names.iter().map(|(name, ending)| field(name, kind_of(kind, ending)));
        fields.extend(names);
    }
    fields
}

/// The columns of each attribute with their endings, and its kind.
fn groups<'a>(
    codebook: &'a Codebook,
    columns: &'a Columns,
) -> impl Iterator<Item = (Vec<(&'a str, &'static str)>, AttributeKind)> {
    let mut headers = columns.headers.iter().map(String::as_str);
    columns.groups.iter().map(move |(layer, attribute, endings)| {
        let definition = codebook.layer(layer).and_then(|layer| layer.attribute(attribute));
        let kind = definition.map_or(AttributeKind::Text, |definition| definition.kind);
        let names = endings.iter().filter_map(|ending| Some((headers.next()?, *ending)));
        (names.collect(), kind)
    })
}

/// The type of a column of an attribute.
pub(super) fn kind_of(kind: AttributeKind, ending: &str) -> Type {
    match (kind, ending) {
        (AttributeKind::YesNo, _) | (_, "_approximate") => Type::Truth,
        (AttributeKind::MultipleChoice, _) => Type::Texts,
        _ => Type::Text,
    }
}
