//! Writes the labelling interface.

use std::fmt::Write as _;

use super::{NO, PART, YES};
use crate::shared::labels::Labels;
use crate::shared::report::{fill, gap, rules, rules_on_a_line};
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Code, Codebook, Layer};
use annotator_words::report as words;

/// The names of the controls in the interface. The control of a layer is named after the layer's
/// id, that of an attribute after the ids of layer and attribute with a full stop in between.
pub(super) struct Names {
    pub text: String,
    pub confidence: String,
    pub annotator: String,
}

impl Names {
    /// Names that no layer has.
    pub(super) fn of(codebook: &Codebook) -> Self {
        let mut labels = Labels::default();
        for layer in &codebook.layers {
            labels.unique(layer.id.as_str());
        }
        let mut free = |name| labels.unique(name);
        Self { text: free("text"), confidence: free("confidence"), annotator: free("annotator") }
    }
}

/// Colours by palette slot, those of the page on light paper.
const COLOURS: [&str; 12] = [
    "#3d85f4", "#b8303f", "#9d8601", "#592da6", "#509462", "#1d9791", "#852879", "#934c04",
    "#1689bc", "#97395f", "#7b2b16", "#778f42",
];

/// `config.xml`.
pub(super) fn config(codebook: &Codebook, names: &Names) -> String {
    let mut xml =
        String::from("<View>\n  <Style>.htx-text{white-space: pre-wrap;}</Style>\n  <Relations>\n");
    let _ = writeln!(xml, "    <Relation value=\"{PART}\"/>\n  </Relations>");
    for layer in &codebook.layers {
        labels(&mut xml, codebook, layer, names);
    }
    let text = &names.text;
    let _ = writeln!(xml, "  <Text name=\"{text}\" value=\"$text\"/>");
    for layer in &codebook.layers {
        for attribute in &layer.attributes {
            control(&mut xml, layer, attribute, names);
        }
    }
    let _ = writeln!(
        xml,
        "  <Choices name=\"{}\" toName=\"{text}\" perRegion=\"true\" visibleWhen=\"region-selected\" \
         choice=\"single\">",
        names.confidence
    );
    for confidence in ["high", "medium", "low"] {
        let _ = writeln!(xml, "    <Choice value=\"{confidence}\"/>");
    }
    let _ = writeln!(
        xml,
        "  </Choices>\n  <TextArea name=\"{}\" toName=\"{text}\" maxSubmissions=\"1\"/>\n</View>",
        names.annotator
    );
    xml
}

fn labels(xml: &mut String, codebook: &Codebook, layer: &Layer, names: &Names) {
    let _ = writeln!(
        xml,
        "  <Labels name=\"{}\" toName=\"{}\" choice=\"multiple\">",
        layer.id, names.text
    );
    let codes = codebook.codes.iter();
    for code in codes.filter(|code| code.layer == layer.id && code.selectable) {
        let colour = COLOURS.get(usize::from(code.slot)).copied().unwrap_or("#808080");
        let _ = writeln!(
            xml,
            "    <Label value=\"{}\" background=\"{colour}\" hint=\"{}\"/>",
            code.id,
            escaped(&hint(code))
        );
    }
    xml.push_str("  </Labels>\n");
}

/// Name, definition, rules and examples of a code.
fn hint(code: &Code) -> String {
    let mut hint = code.name.clone();
    if !code.definition.is_empty() {
        let message = words::code_and_definition(&gap(0), &gap(1));
        hint = fill(&message, &[&hint, &code.definition]);
    }
    for (title, list) in rules(code) {
        let _ = write!(hint, "\n{}", rules_on_a_line(title, list));
    }
    hint
}

/// The control of an attribute.
fn control(xml: &mut String, layer: &Layer, attribute: &AttributeDefinition, names: &Names) {
    let common = format!(
        "name=\"{}.{}\" toName=\"{}\" perRegion=\"true\" visibleWhen=\"region-selected\" \
         whenTagName=\"{}\"",
        layer.id, attribute.id, names.text, layer.id
    );
    let choices: Vec<(&str, &str)> = match attribute.kind {
        AttributeKind::YesNo => vec![(YES, ""), (NO, "")],
        _ => attribute.values.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect(),
    };
    let _ = writeln!(xml, "  <Header value=\"{}\" size=\"5\"/>", escaped(&attribute.name));
    let _ = match attribute.kind {
        AttributeKind::Choice | AttributeKind::YesNo => {
            open_choices(xml, &common, "single", &choices)
        }
        AttributeKind::MultipleChoice => open_choices(xml, &common, "multiple", &choices),
        AttributeKind::Number => writeln!(xml, "  <Number {common}/>"),
        AttributeKind::Text | AttributeKind::Date | AttributeKind::Money | AttributeKind::Party => {
            writeln!(xml, "  <TextArea {common} maxSubmissions=\"1\" editable=\"true\"/>")
        }
    };
}

fn open_choices(
    xml: &mut String,
    common: &str,
    choice: &str,
    choices: &[(&str, &str)],
) -> std::fmt::Result {
    writeln!(xml, "  <Choices {common} choice=\"{choice}\">")?;
    for (value, hint) in choices {
        writeln!(xml, "    <Choice value=\"{value}\" hint=\"{}\"/>", escaped(hint))?;
    }
    writeln!(xml, "  </Choices>")
}

/// A text for a quoted attribute. Characters that XML forbids become spaces.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' | '\r' => {
                let _ = write!(escaped, "&#{};", u32::from(c));
            }
            '\0'..=' ' | '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
