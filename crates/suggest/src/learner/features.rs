//! What the learner sees of a sentence: its words, pairs of words and pieces of words.

use annotator_core::phrases::fold::fold;

/// How many places there are for features. Two features can share a place; that is rare.
pub(crate) const PLACES: u32 = 1 << 18;

/// How long a piece of a word is, in letters.
const PIECE: usize = 4;

/// Features with their weights, in the order of their places.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row(pub(crate) Vec<(u32, f32)>);

/// FNV-1a, so that the same words have the same places everywhere.
fn place(kind: u8, one: &str, other: &str) -> u32 {
    let bytes = [kind].into_iter().chain(one.bytes()).chain([0xff]).chain(other.bytes());
    let hash = bytes
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)) % PLACES
}

/// The words of a text, folded.
pub(crate) fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let cut = folded.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\''));
    let bare = cut.map(|word| word.trim_matches(['-', '\'']));
    let bare = bare.map(|word| word.strip_suffix("'s").unwrap_or(word));
    bare.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How often each feature is there. `hints` are features from elsewhere, such as a rule that fits.
pub(crate) fn counts(text: &str, hints: &[(String, f32)]) -> Row {
    let words = words(text);
    let mut found: Vec<(u32, f32)> = Vec::with_capacity(words.len() * 6);
    for (at, word) in words.iter().enumerate() {
        found.push((place(1, word, ""), 1.0));
        if let Some(next) = words.get(at + 1) {
            found.push((place(2, word, next), 1.0));
        }
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        for (from, to) in ends.iter().zip(ends.iter().skip(PIECE)) {
            let piece = word.get(*from..*to).unwrap_or_default();
            found.push((place(if *from == 0 { 3 } else { 4 }, piece, ""), 0.5));
        }
    }
    let hints: Vec<(u32, f32)> =
        hints.iter().map(|(name, weight)| (place(5, name, ""), *weight)).collect();
    let mut row = merged(found);
    for (_, value) in &mut row {
        *value = 1.0 + value.max(0.5).ln();
    }
    Row(merged(row.into_iter().chain(hints).collect()))
}

fn merged(mut found: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    found.sort_by_key(|(place, _)| *place);
    let mut row: Vec<(u32, f32)> = Vec::with_capacity(found.len());
    for (place, value) in found {
        match row.last_mut() {
            Some(last) if last.0 == place => last.1 += value,
            _ => row.push((place, value)),
        }
    }
    row
}

/// Whether a feature is a hint: hints are not weighted by how rare they are.
pub(crate) fn hint_places(hints: &[(String, f32)]) -> Vec<u32> {
    hints.iter().map(|(name, _)| place(5, name, "")).collect()
}
