//! Material for newcomers: a codebook for statements at the United Nations, a sample statement with
//! a worked coding, and an exercise on it.
//!
//! All of it was invented for this project; no sentence is from a real statement. It is in English
//! here, and in the other languages of the page in `languages.rs`.

mod languages;
mod practice;
mod presets;
mod sample;

use std::rc::Rc;

use uuid::Uuid;

use crate::codebook::{Codebook, Layer, Paint};
use crate::json::{JsonError, from_text};
use crate::project::id::{CodebookId, Slug};

#[cfg(target_arch = "wasm32")]
pub use languages::set_languages;
pub use practice::{practice, practice_in};
pub use presets::Preset;
pub use sample::{sample, sample_coding, sample_in};

const CODEBOOK: &str = include_str!("codebook.json");

/// The starter codebook: themes painted as a tint, commitments as an underline.
///
/// The data is part of the program and a test reads it, so the fallback without codes is never
/// seen.
#[must_use]
pub fn codebook() -> Codebook {
    read_codebook().unwrap_or_else(|_| Codebook {
        layers: layer_without_codes().into_iter().collect(),
        ..Codebook::new(CodebookId(Uuid::nil()), String::new())
    })
}

fn read_codebook() -> Result<Codebook, JsonError> {
    from_text(CODEBOOK)
}

fn layer_without_codes() -> Option<Rc<Layer>> {
    Some(Rc::new(Layer::new(Slug::parse("theme")?, String::new(), Paint::Tint)))
}

#[cfg(test)]
mod tests {
    use crate::small_map::SmallSet;

    use super::*;
    use crate::codebook::AttributeKind;

    const COMMITMENTS: [(&str, &str); 8] = [
        ("pledge", "P"),
        ("ongoing", "O"),
        ("reaffirmation", "R"),
        ("support", "S"),
        ("call_on_others", "C"),
        ("report_past", "D"),
        ("intent", "I"),
        ("refusal", "N"),
    ];

    #[test]
    fn the_codebook_reads_and_is_valid() {
        let book = read_codebook().unwrap();
        assert_eq!(book.problems(), []);
        assert_eq!(codebook(), book);
        let again: Codebook = serde_json::from_str(&serde_json::to_string(&book).unwrap()).unwrap();
        assert_eq!(again.revision(), book.revision());
        // serde ignores unknown fields; a misspelt one would show here.
        let as_written: serde_json::Value = serde_json::from_str(CODEBOOK).unwrap();
        assert_eq!(serde_json::to_value(&book).unwrap(), as_written);
    }

    /// Projects keep the codebook that they were coded with, and two people's projects compare best
    /// under one revision. So the codebook changes only on purpose, and adding fields to our types
    /// must not change it.
    #[test]
    fn the_revision_changes_only_on_purpose() {
        assert_eq!(
            codebook().revision().to_string(),
            "09c18ee7da32f5255c0a030c22d82f2d73d0f7f345941d9ef6518dfa40c1ce01"
        );
    }

    #[test]
    fn commitments_have_the_agreed_keys_and_different_slots() {
        let book = codebook();
        let codes: Vec<_> =
            book.codes.iter().filter(|c| c.layer.as_str() == "commitment").collect();
        let keys: Vec<_> =
            codes.iter().map(|c| (c.id.as_str(), c.key.as_deref().unwrap_or_default())).collect();
        assert_eq!(keys, COMMITMENTS);
        assert_eq!(codes.iter().map(|c| c.slot).collect::<SmallSet<_>>().len(), 8);
    }

    #[test]
    fn each_theme_has_a_hue_and_no_commitment_shares_it_with_a_theme_nearby() {
        let book = codebook();
        let top: Vec<_> = book.codes.iter().filter(|code| code.parent.is_none()).collect();
        for (at, code) in top.iter().enumerate() {
            let near = top[..at].iter().rev().take(6);
            assert!(near.into_iter().all(|other| other.slot != code.slot), "{}", code.id);
        }
        let themes = top.iter().filter(|code| code.layer.as_str() == "theme");
        assert_eq!(themes.map(|code| code.slot).collect::<Vec<_>>(), (0..10).collect::<Vec<_>>());
        for code in &book.codes {
            let parent = code.parent.as_ref().and_then(|id| book.code(id));
            assert!(parent.is_none_or(|parent| parent.slot == code.slot), "{}", code.id);
        }
    }

    #[test]
    fn theme_keys_are_the_ten_digits() {
        let book = codebook();
        let themes = book.codes.iter().filter(|c| c.layer.as_str() == "theme");
        let keys: SmallSet<String> = themes.filter_map(|c| c.key.clone()).collect();
        assert_eq!(keys, (0..10).map(|digit| digit.to_string()).collect());
    }

    #[test]
    fn every_code_and_attribute_is_explained() {
        let book = codebook();
        for code in &book.codes {
            let sentences = code.definition.matches(['.', ':']).count();
            assert!((1..=3).contains(&sentences), "{}", code.id);
            assert!(!code.selectable || !code.examples.is_empty(), "{}", code.id);
        }
        for attribute in book.layers.iter().flat_map(|layer| &layer.attributes) {
            let by_code = attribute.help_by_code.values();
            for help in by_code.chain([&attribute.help]) {
                assert!(help.ends_with(['.', '?']), "{}", attribute.id);
            }
            let codes = attribute.names_by_code.keys().chain(attribute.help_by_code.keys());
            for code in codes {
                assert!(book.code(code).is_some(), "{} {code}", attribute.id);
            }
            let chooses =
                matches!(attribute.kind, AttributeKind::Choice | AttributeKind::MultipleChoice);
            assert_eq!(chooses, !attribute.values.is_empty(), "{}", attribute.id);
        }
    }
}
