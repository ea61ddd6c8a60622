//! Reads a tree of codes.

use annotator_core::exchange::imported::ImportedCode;
use annotator_xml::{Element, Tree};

/// A GUID in normal form. Programs put braces around it and differ in case.
#[must_use]
pub(crate) fn same_guid(guid: &str) -> String {
    let guid = guid.trim();
    let bare = guid.strip_prefix('{').and_then(|guid| guid.strip_suffix('}')).unwrap_or(guid);
    bare.to_uppercase()
}

/// The codes of the element `Codes`, in document order, with their GUIDs as keys.
#[must_use]
pub(crate) fn read_codes(tree: &Tree, codes: &Element) -> Vec<ImportedCode> {
    let mut found = Vec::new();
    let mut waiting: Vec<(&Element, Option<String>)> = Vec::new();
    let push = |waiting: &mut Vec<_>, element, parent: Option<&str>| {
        let below = tree.children(element).filter(|it: &&Element| it.local() == "Code");
        let mut below: Vec<_> = below.map(|it| (it, parent.map(str::to_owned))).collect();
        below.reverse();
        waiting.extend(below);
    };
    push(&mut waiting, codes, None);
    while let Some((element, parent)) = waiting.pop() {
        let attribute = |name| element.attribute(name).unwrap_or_default();
        let key = same_guid(attribute("guid"));
        push(&mut waiting, element, Some(&key));
        found.push(ImportedCode {
            key,
            name: attribute("name").to_owned(),
            parent,
            layer: None,
            definition: tree.child_text(element, "Description").to_owned(),
            colour: colour(attribute("color")),
            group: ["false", "0"].contains(&attribute("isCodable").trim()),
        });
    }
    found
}

/// `#rgb` and `#rrggbb` as `#rrggbb` in lower case.
fn colour(text: &str) -> Option<String> {
    let digits = text.trim().strip_prefix('#')?.to_ascii_lowercase();
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    match digits.len() {
        6 => Some(format!("#{digits}")),
        3 => Some(digits.chars().fold("#".to_owned(), |colour, c| format!("{colour}{c}{c}"))),
        _ => None,
    }
}
