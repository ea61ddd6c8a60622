//! The language of words that are a statement's own.

use yew::AttrValue;

/// The attribute `lang` for words in this language, which may not be known: then it is empty.
pub fn lang(language: &str) -> Option<AttrValue> {
    (!language.is_empty()).then(|| language.to_owned().into())
}
