//! A language for tests.

use crate::signs::{MESSAGE_ENDS, SUBJECT_ENDS};

/// A language file with English messages in brackets. Text that is shown without brackets does not
/// come from a catalogue.
#[must_use]
pub fn bracketed() -> String {
    let subjects = crate::english().map(|english| {
        let messages = english.split_terminator(MESSAGE_ENDS);
        messages.map(|message| format!("[{message}]{MESSAGE_ENDS}")).collect::<String>()
    });
    subjects.join(&SUBJECT_ENDS.to_string())
}

#[cfg(test)]
mod tests {
    use super::bracketed;
    use crate::{
        ENGLISH, Language, LanguageError, formats, language_file, set_english, set_language,
    };

    #[test]
    fn a_language_is_used_until_english_is_set() {
        let language = Language { tag: "xx", right_to_left: false, locale: ENGLISH };
        assert_eq!(set_language(language, "a".to_owned()), Err(LanguageError::OtherVersion));
        assert_eq!((formats::csv(), language_file()), ("CSV", None));
        assert_eq!(set_language(language, bracketed()), Ok(()));
        assert_eq!(formats::csv(), "[CSV]");
        assert_eq!(language_file(), Some(bracketed().as_str()));
        set_english();
        assert_eq!((formats::csv(), language_file()), ("CSV", None));
    }
}
