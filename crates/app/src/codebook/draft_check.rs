//! Checks the draft of a code.

use crate::codebook::draft::CodeDraft;
use crate::keys::KEYS;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::phrases::fold::fold_for_search;

/// Why a code cannot have the key in its draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyProblem {
    NotOneCharacter,
    /// The page uses this key.
    Reserved,
    /// Another code, with this name, has it.
    Taken(String),
}

/// `None` if the code can have the key in the draft, or if the draft has no key.
#[must_use]
pub fn key_problem(codebook: &Codebook, draft: &CodeDraft) -> Option<KeyProblem> {
    let key = draft.key.as_str();
    if key.is_empty() {
        return None;
    }
    if key.chars().count() != 1 || key.trim().is_empty() {
        return Some(KeyProblem::NotOneCharacter);
    }
    if is_reserved(key) {
        return Some(KeyProblem::Reserved);
    }
    let mut others = codebook.codes.iter().filter(|code| draft.id.as_ref() != Some(&code.id));
    let owner = others.find(|code| code.key.as_deref() == Some(key))?;
    Some(KeyProblem::Taken(owner.name.clone()))
}

/// The code whose name the draft repeats under the same parent, where the two could not be told
/// apart; capitals, accents and spaces at the ends make no difference. A name that the code has had
/// before may stay.
#[must_use]
pub fn same_name(codebook: &Codebook, draft: &CodeDraft) -> Option<String> {
    let name = fold_for_search(&draft.name);
    let same = |code: &Code| fold_for_search(&code.name) == name;
    let old = draft.id.as_ref().and_then(|id| codebook.code(id));
    if name.is_empty() || old.is_some_and(|old| same(old)) {
        return None;
    }
    let beside = codebook.children(&draft.layer, draft.parent.as_ref());
    let mut others = beside.filter(|code| draft.id.as_ref() != Some(&code.id));
    others.find(|code| same(code)).map(|code| code.name.clone())
}

/// Whether the page itself uses the key without a modifier.
fn is_reserved(key: &str) -> bool {
    let chords = KEYS.iter().flat_map(|row| row.keys.iter().chain(row.mac));
    chords
        .map(|(chord, _)| chord)
        .any(|chord| chord.key == key && !chord.ctrl && !chord.alt && !chord.meta && !chord.shift)
}

/// Whether a draft can be saved.
#[must_use]
pub fn is_complete(codebook: &Codebook, draft: &CodeDraft) -> bool {
    !draft.name.trim().is_empty()
        && same_name(codebook, draft).is_none()
        && key_problem(codebook, draft).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::draft::new_draft;
    use annotator_core::project::id::{CodeId, LayerId};
    use annotator_core::starter;

    fn draft(id: Option<&str>, key: &str) -> CodeDraft {
        let layer = LayerId::parse("commitment").unwrap();
        let draft = new_draft(&starter::codebook(), &layer, None, "Name");
        CodeDraft { id: id.and_then(CodeId::parse), key: key.into(), ..draft }
    }

    #[test]
    fn a_key_is_one_character_that_nothing_else_uses() {
        let book = starter::codebook();
        let pledge = book.code(&CodeId::parse("pledge").unwrap()).unwrap();
        let key = pledge.key.clone().unwrap();
        let problem = |draft| key_problem(&book, &draft);
        assert_eq!(problem(draft(None, "")), None, "a code needs no key");
        assert_eq!(problem(draft(None, "é")), None);
        assert_eq!(problem(draft(None, "ab")), Some(KeyProblem::NotOneCharacter));
        assert_eq!(problem(draft(None, " ")), Some(KeyProblem::NotOneCharacter));
        assert_eq!(problem(draft(None, "?")), Some(KeyProblem::Reserved));
        assert_eq!(problem(draft(None, &key)), Some(KeyProblem::Taken(pledge.name.clone())));
        assert_eq!(problem(draft(Some("pledge"), &key)), None, "a code may keep its own key");
    }

    #[test]
    fn keys_used_with_a_modifier_are_free_without_it() {
        let ctrl = KEYS
            .iter()
            .flat_map(|row| row.keys)
            .find(|(chord, _)| chord.ctrl && chord.key == "z" && !chord.shift);
        assert!(ctrl.is_some(), "Ctrl+Z undoes");
        assert_eq!(key_problem(&starter::codebook(), &draft(None, "z")), None);
    }

    #[test]
    fn a_name_is_not_repeated_under_the_same_parent() {
        let book = starter::codebook();
        let named = |id, name: &str| CodeDraft { name: name.into(), ..draft(id, "") };
        for name in ["Pledge", "pledge ", "PLE\u{301}DGE"] {
            assert_eq!(same_name(&book, &named(None, name)), Some("Pledge".into()), "{name}");
            assert!(!is_complete(&book, &named(None, name)), "{name}");
        }
        assert_eq!(same_name(&book, &named(Some("support"), "Pledge")), Some("Pledge".into()));
        assert_eq!(same_name(&book, &named(Some("pledge"), "PLEDGE")), None, "its own name");
        assert_eq!(same_name(&book, &named(None, "")), None);
        let elsewhere = CodeDraft { parent: CodeId::parse("pledge"), ..named(None, "Pledge") };
        assert_eq!(same_name(&book, &elsewhere), None, "another parent");
    }

    #[test]
    fn complete_drafts_have_a_name_and_a_valid_key() {
        let book = starter::codebook();
        let named = |name: &str, key| CodeDraft { name: name.into(), ..draft(None, key) };
        assert!(is_complete(&book, &named("Aid", "")));
        assert!(!is_complete(&book, &named("  ", "")));
        assert!(!is_complete(&book, &named("Aid", "?")));
    }
}
