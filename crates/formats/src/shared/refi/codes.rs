//! A codebook as a tree of codes.

use super::guid;
use crate::shared::labels::Labels;
use crate::shared::report::{labelled, rules};
use annotator_core::codebook::{AttributeKind, Code, Codebook, Layer};
use annotator_core::project::id::{AttributeId, CodeId, LayerId};
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallMap;
use annotator_xml::XmlOut;

/// Colours by palette slot, those of the page on light paper.
pub(crate) const COLOURS: [&str; 12] = [
    "#3D85F4", "#B8303F", "#9D8601", "#592DA6", "#509462", "#1D9791", "#852879", "#934C04",
    "#1689BC", "#97395F", "#7B2B16", "#778F42",
];

/// What a code of the tree represents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Meaning {
    Layer(LayerId),
    Code(CodeId),
    /// An attribute with a list of values.
    Attribute(LayerId, AttributeId),
    /// One of its values: the id of a choice, or `true` or `false`.
    Value(LayerId, AttributeId, String),
}

/// A code of the tree.
pub(crate) struct Coded {
    pub guid: String,
    /// What it represents.
    pub meaning: Meaning,
    name: String,
    description: String,
    colour: &'static str,
    codable: bool,
    /// How many codes are above it.
    depth: usize,
}

/// The whole tree, in document order.
#[must_use]
pub(crate) fn meanings(codebook: &Codebook) -> Vec<Coded> {
    let mut tree = Vec::new();
    // QualCoder and ATLAS.ti identify a code by its name.
    let mut names = Labels::default();
    for layer in &codebook.layers {
        let name = if layer.name.trim().is_empty() { layer.id.as_str() } else { &layer.name };
        tree.push(group(codebook, Meaning::Layer(layer.id.clone()), names.unique(name), "", 0));
        codes_of(codebook, &layer.id, &mut names, &mut tree);
        attributes_of(codebook, layer, &mut names, &mut tree);
    }
    tree
}

fn codes_of(codebook: &Codebook, layer: &LayerId, names: &mut Labels, tree: &mut Vec<Coded>) {
    // In a codebook a parent comes before its children, so this ends.
    let mut children: SmallMap<Option<&CodeId>, Vec<&Code>> = SmallMap::new();
    for code in codebook.codes.iter().filter(|code| code.layer == *layer) {
        children.entry_or_default(code.parent.as_ref()).push(code);
    }
    let mut waiting: Vec<(&Code, usize)> = Vec::new();
    let mut push = |waiting: &mut Vec<_>, parent, depth| {
        let below = children.remove(&parent).unwrap_or_default();
        waiting.extend(below.into_iter().rev().map(|code| (code, depth)));
    };
    push(&mut waiting, None, 1);
    while let Some((code, depth)) = waiting.pop() {
        let meaning = Meaning::Code(code.id.clone());
        tree.push(Coded {
            guid: guid_of(codebook, &meaning),
            meaning,
            name: names.unique(&code.name),
            description: description(code),
            colour: COLOURS.get(usize::from(code.slot)).copied().unwrap_or_default(),
            codable: code.selectable,
            depth,
        });
        push(&mut waiting, Some(&code.id), depth + 1);
    }
}

fn attributes_of(codebook: &Codebook, layer: &Layer, names: &mut Labels, tree: &mut Vec<Coded>) {
    for attribute in &layer.attributes {
        let values: Vec<(&str, &str, &str)> = match attribute.kind {
            AttributeKind::Choice | AttributeKind::MultipleChoice => attribute
                .values
                .iter()
                .map(|it| (it.id.as_str(), it.name.as_str(), it.help.as_str()))
                .collect(),
            // Programs identify a code by its name, so this is the same in every language.
            AttributeKind::YesNo => vec![("true", "yes", ""), ("false", "no", "")],
            _ => continue,
        };
        let meaning = Meaning::Attribute(layer.id.clone(), attribute.id.clone());
        tree.push(group(codebook, meaning, names.unique(&attribute.name), &attribute.help, 1));
        for (id, name, help) in values {
            let value = Meaning::Value(layer.id.clone(), attribute.id.clone(), id.to_owned());
            let name = names.unique(&format!("{}: {name}", attribute.name));
            tree.push(Coded { codable: true, ..group(codebook, value, name, help, 2) });
        }
    }
}

fn group(
    codebook: &Codebook,
    meaning: Meaning,
    name: String,
    description: &str,
    depth: usize,
) -> Coded {
    Coded {
        guid: guid_of(codebook, &meaning),
        meaning,
        name,
        description: description.to_owned(),
        colour: "",
        codable: false,
        depth,
    }
}

/// The same in every file with this codebook, so that programs recognise the code.
fn guid_of(codebook: &Codebook, meaning: &Meaning) -> String {
    let within = codebook.id.0;
    match meaning {
        Meaning::Layer(layer) => guid(within, "layer", layer.as_str()),
        Meaning::Code(code) => guid(within, "code", code.as_str()),
        Meaning::Attribute(layer, attribute) => {
            guid(within, "attribute", &format!("{layer} {attribute}"))
        }
        Meaning::Value(layer, attribute, value) => {
            guid(within, "value", &format!("{layer} {attribute} {value}"))
        }
    }
}

/// What a code means, for people.
fn description(code: &Code) -> String {
    let mut text = code.definition.clone();
    for (title, list) in rules(code) {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&labelled(title));
        for item in list {
            text.push_str("\n- ");
            text.push_str(item);
        }
    }
    text
}

/// The codes for a value of a layer's attribute, if the attribute has a list of values.
#[must_use]
pub(crate) fn value_codes(layer: &LayerId, attribute: &AttributeId, value: &Value) -> Vec<Meaning> {
    let code = |value: &str| Meaning::Value(layer.clone(), attribute.clone(), value.to_owned());
    match value {
        Value::Choice { choice } => vec![code(choice.as_str())],
        Value::MultipleChoice { choices } => choices.iter().map(|it| code(it.as_str())).collect(),
        Value::YesNo { yes } => vec![code(if *yes { "true" } else { "false" })],
        _ => Vec::new(),
    }
}

/// Writes the element `Codes`.
pub(crate) fn write_codes(out: &mut XmlOut, tree: &[Coded]) {
    out.line("Codes");
    let mut open = 0;
    for code in tree {
        while open > code.depth {
            out.end_line();
            open -= 1;
        }
        out.line("Code")
            .attribute("guid", &code.guid)
            .attribute("name", &code.name)
            .attribute("isCodable", if code.codable { "true" } else { "false" })
            .attribute_if("color", code.colour)
            .leaf_if("Description", &code.description);
        open += 1;
    }
    for _ in 0..=open {
        out.end_line();
    }
}
