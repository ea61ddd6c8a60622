//! Words that are written together, and pronouns that belong to a verb, in French and Spanish.

use unicode_normalization::UnicodeNormalization as _;

use super::words::{Break, CutClasses, Word};
use crate::lexicon::Forms;

/// What is before the apostrophe of an elision.
const ELIDED: [&str; 13] =
    ["l", "d", "j", "n", "m", "t", "s", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

/// The length in bytes of the first word of two that an apostrophe joins: "l'" in "l'eau".
pub(super) fn cut(written: &str) -> Option<usize> {
    let (at, mark) = written.char_indices().find(|(_, c)| matches!(c, '\'' | '’' | 'ʼ' | '‘'))?;
    let first = written.get(..at)?.to_lowercase();
    let end = at + mark.len_utf8();
    (ELIDED.contains(&first.as_str()) && end < written.len()).then_some(end)
}

/// The word with its accents in one character each, as in the lexicon.
pub(crate) fn plain(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { text.nfc().collect() }
}

/// The Spanish infinitive without the pronouns at its end: "sumar" in "sumarnos".
pub(super) fn without_enclitic(text: &str) -> Option<&str> {
    const ENDS: [&str; 9] = ["nos", "se", "me", "lo", "la", "los", "las", "le", "les"];
    let rest = ENDS.iter().find_map(|end| text.strip_suffix(end))?;
    let is_infinitive = ["ar", "er", "ir"].iter().any(|end| rest.ends_with(end));
    is_infinitive.then_some(rest)
}

/// Makes pronouns before a verb adverbs, which rules skip: "nous nous engageons", "le ha dado".
pub(super) fn mark_clitics(words: &mut [Word], classes: &CutClasses) {
    let verbs = Forms::ROMANCE.or(Forms::BASE);
    for at in (0..words.len()).rev() {
        let next = words.get(at + 1);
        let leads = next.is_some_and(|next| {
            next.forms.any(verbs) || (next.is_adverb && next.classes.has(classes.clitic))
        });
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let follows = before.is_some_and(|before| before.classes.has(classes.before_clitic));
        let Some(word) = words.get_mut(at) else { continue };
        let is_sure = word.classes.has(classes.sure_clitic);
        word.is_adverb |= leads
            && word.after == Break::None
            && word.classes.has(classes.clitic)
            && (is_sure || follows);
    }
}
