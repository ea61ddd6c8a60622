//! Reads the labelling interface: what the codes mean, and which field of the data is the text.

use annotator_core::exchange::imported::ImportedCode;
use annotator_xml::{Node, Tag, Xml};

/// How deep the elements of an interface may be nested.
const MAX_DEPTH: usize = 200;

/// What we use of a labelling interface.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Interface {
    /// The name of the data field that holds the text.
    pub text: Option<String>,
    /// The labels.
    pub codes: Vec<ImportedCode>,
}

/// Whether a file looks like one.
pub(super) fn is_interface(content: &str) -> bool {
    content.contains("<View") && content.contains("<Label")
}

/// Reads an interface. If it is broken, reads the part before the error.
pub(super) fn interface(content: &str) -> Interface {
    let mut xml = Xml::strict(content, MAX_DEPTH);
    let mut found = Interface::default();
    let mut layer = None;
    while let Ok(Some(node)) = xml.next() {
        if let Node::Open(tag) = node {
            found.tag(&tag, &mut layer);
        }
    }
    found
}

impl Interface {
    fn tag(&mut self, tag: &Tag<'_>, layer: &mut Option<String>) {
        let own = |name: &str| tag.attribute(name).filter(|value| !value.is_empty());
        match tag.local() {
            "Text" | "HyperText" if self.text.is_none() => {
                let value = own("value");
                self.text = value.map(|value| value.trim_start_matches('$').to_owned());
            }
            "Labels" | "HyperTextLabels" => *layer = own("name"),
            "Label" => {
                let Some(name) = own("value") else { return };
                self.codes.push(ImportedCode {
                    key: own("alias").unwrap_or_else(|| name.clone()),
                    name,
                    layer: layer.clone(),
                    definition: own("hint").unwrap_or_default(),
                    colour: own("background").filter(|colour| is_colour(colour)),
                    ..ImportedCode::default()
                });
            }
            _ => {}
        }
    }
}

fn is_colour(colour: &str) -> bool {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
    digits.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}
