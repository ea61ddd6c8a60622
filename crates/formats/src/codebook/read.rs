//! Reads a codebook from files of our own and of other programs.

use std::rc::Rc;

use serde_json::Value;
use uuid::Uuid;

use super::table;
use crate::refi_codebook;
use annotator_core::codebook::{COLOUR_SLOTS, Code, Codebook, Layer, Paint};
use annotator_core::exchange::codebook::CodebookUnread;
use annotator_core::exchange::imported::{ImportedCode, InFile, Incoming};
use annotator_core::project::id::{CodeId, CodebookId, LayerId};
use annotator_core::small_map::SmallMap;
use annotator_words::report as words;
use annotator_xml::decoded;

/// The id of the layer of codes whose file names none.
pub const UNNAMED_LAYER: &str = "unnamed_layer";

/// A codebook that is read code by code. It is nobody's, so that its ids say nothing about ours.
pub(super) fn empty() -> Codebook {
    Codebook::new(CodebookId(Uuid::nil()), String::new())
}

/// Reads the codebook in a file.
///
/// # Errors
/// [`CodebookUnread`].
pub fn read_codebook(name: &str, bytes: &[u8]) -> Result<Codebook, CodebookUnread> {
    let ending = name.to_ascii_lowercase();
    let read = if ending.ends_with(".qdc") {
        read_refi(name, bytes)
    } else if ending.ends_with(".json") {
        read_json(bytes)
    } else {
        table::read(&decoded(bytes))
    }?;
    if read.problems().is_empty() { Ok(read) } else { Err(CodebookUnread::NotACodebook) }
}

/// Our own form, a project file, or the codebook alone.
fn read_json(bytes: &[u8]) -> Result<Codebook, CodebookUnread> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let json: Value = serde_json::from_slice(bytes).map_err(|_| CodebookUnread::NotACodebook)?;
    let mut codebook = json.get("codebook").cloned().unwrap_or(json);
    if let Some(fields) = codebook.as_object_mut() {
        // A project file has it beside the content.
        fields.remove("revision");
    }
    let codebook: Codebook =
        serde_json::from_value(codebook).map_err(|_| CodebookUnread::NotACodebook)?;
    if codebook.codes.is_empty() { Err(CodebookUnread::NoCodes) } else { Ok(codebook) }
}

fn read_refi(name: &str, bytes: &[u8]) -> Result<Codebook, CodebookUnread> {
    let file = InFile { path: name.to_owned(), content: bytes.to_vec() };
    let incoming = Incoming { files: vec![file] };
    let reader = refi_codebook::FORMAT.read.as_ref().ok_or(CodebookUnread::NotACodebook)?;
    let imported = (reader.read)(&incoming).map_err(|_| CodebookUnread::NotACodebook)?;
    let codebook = codebook_of(&imported.codes);
    if codebook.codes.is_empty() { Err(CodebookUnread::NoCodes) } else { Ok(codebook) }
}

/// A codebook with these codes. A parent comes before its children.
fn codebook_of(codes: &[ImportedCode]) -> Codebook {
    let mut codebook = empty();
    let mut ids: SmallMap<&str, CodeId> = SmallMap::new();
    for source in codes {
        let parent = source.parent.as_deref().and_then(|key| ids.get(key)).cloned();
        let above = parent.as_ref().and_then(|id| codebook.code(id)).cloned();
        let layer = match &above {
            Some(above) => above.layer.clone(),
            None => layer(&mut codebook, source.layer.as_deref().unwrap_or_default()),
        };
        let taken = |id: &CodeId| codebook.code(id).is_some();
        let id = CodeId::from_name(&source.name, taken);
        let name = if source.name.trim().is_empty() { id.to_string() } else { source.name.clone() };
        let next = codebook.codes.len() % usize::from(COLOUR_SLOTS);
        let slot = source.colour.as_deref().and_then(nearest);
        let slot = slot.or(above.map(|above| above.slot));
        let code = Code {
            parent,
            definition: source.definition.trim().to_owned(),
            selectable: !source.group,
            slot: slot.unwrap_or_else(|| u8::try_from(next).unwrap_or_default()),
            ..Code::new(id.clone(), layer, name)
        };
        codebook.codes.push(Rc::new(code));
        ids.insert(&source.key, id);
    }
    codebook
}

fn layer(codebook: &mut Codebook, name: &str) -> LayerId {
    let unnamed = LayerId::parse(UNNAMED_LAYER).filter(|_| name.is_empty());
    let known = codebook.layers.iter().find(|layer| match &unnamed {
        Some(unnamed) => layer.id == *unnamed,
        None => layer.name == name,
    });
    if let Some(known) = known {
        return known.id.clone();
    }
    let taken = |id: &LayerId| {
        id.as_str() == UNNAMED_LAYER || codebook.layers.iter().any(|layer| layer.id == *id)
    };
    let id = unnamed.unwrap_or_else(|| LayerId::from_name(name, taken));
    let name = if name.is_empty() { words::codes() } else { name };
    codebook.layers.push(Rc::new(Layer::new(id.clone(), name.to_owned(), Paint::Tint)));
    id
}

/// The slot whose colour is nearest to this one, `#rrggbb`.
fn nearest(colour: &str) -> Option<u8> {
    let wanted = parts(colour)?;
    let distance = |colour: &str| {
        let parts = parts(colour).unwrap_or_default();
        let squares = parts.iter().zip(&wanted).map(|(one, other)| (one - other) * (one - other));
        squares.sum::<i32>()
    };
    let slots = crate::shared::refi::COLOURS.iter().zip(0..);
    slots.min_by_key(|(colour, _)| distance(colour)).map(|(_, slot)| slot)
}

fn parts(colour: &str) -> Option<[i32; 3]> {
    let digits = colour.strip_prefix('#')?;
    let part = |at: usize| i32::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}
