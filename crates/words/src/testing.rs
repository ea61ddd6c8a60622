//! A language for tests.

use crate::signs::{MESSAGE_ENDS, SUBJECT_ENDS};

/// The file of a language that is English with each message in brackets: what is shown without them does
/// not come from a catalogue.
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
    fn a_language_is_spoken_until_it_is_english_again() {
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
