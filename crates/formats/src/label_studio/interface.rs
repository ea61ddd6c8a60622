//! Reads the labelling interface, as far as it says what codes mean and which datum is the text.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use annotator_core::exchange::imported::ImportedCode;

/// What a labelling interface says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Interface {
    /// The name of the datum that is the text.
    pub text: Option<String>,
    /// The labels.
    pub codes: Vec<ImportedCode>,
}

/// Whether a file looks like one.
pub(super) fn is_interface(content: &str) -> bool {
    content.contains("<View") && content.contains("<Label")
}

/// Reads what can be read of it; where it is broken, what stands before that.
pub(super) fn interface(content: &str) -> Interface {
    let mut reader = Reader::from_str(content);
    let mut found = Interface::default();
    let mut layer = None;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => found.tag(&tag, &mut layer),
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

impl Interface {
    fn tag(&mut self, tag: &BytesStart, layer: &mut Option<String>) {
        let own = |name: &str| attribute(tag, name).filter(|value| !value.is_empty());
        match tag.local_name().as_ref() {
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

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let attributes = tag.attributes().filter_map(Result::ok);
    let found = attributes.into_iter().find(|it| it.key.local_name().as_ref() == name)?;
    Some(unescaped(&found.value))
}

/// Entities and character references replaced; those that are not known stay.
fn unescaped(raw: &str) -> String {
    quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_owned(), std::borrow::Cow::into_owned)
}

fn is_colour(colour: &str) -> bool {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
    digits.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}
