//! The text of the interface: which message of the catalogues describes what happened. Does not
//! depend on components or on the browser, so it can be tested natively. The messages are in
//! `crates/words/catalogues`; each module here belongs to one file and adds the functions that
//! decide.

pub mod adding;
pub mod all_tags;
pub mod annotators;
pub mod class;
pub mod codebook;
pub mod coders;
pub mod commands;
pub mod correct;
pub mod dialogs;
pub mod document;
pub mod encodings;
pub mod export;
pub mod feedback;
pub mod file_errors;
pub mod find;
pub mod giving;
pub mod import;
pub mod inspector;
pub mod intake;
pub mod memos;
pub mod notices;
pub mod panels;
pub mod passages;
pub mod project_file;
pub mod statements;
pub mod student;
pub mod tags;
pub mod teaching;
pub mod tools;
pub mod variables;
pub mod whole_codebook;

use annotator_core::text::direction;

pub use annotator_words::{number, work_summary};

/// How many characters of users' words a sentence quotes.
const MOST_QUOTED: usize = 120;

/// The start of some words in quotation marks, on one line. Characters that would reorder or break
/// the sentence become U+FFFD.
pub fn quoted(words: &str) -> String {
    let mut shown = String::new();
    for (at, letter) in words.chars().enumerate() {
        if at == MOST_QUOTED {
            shown.push('…');
            break;
        }
        shown.push(match letter {
            '\n' | '\r' | '\t' => ' ',
            letter if letter.is_control() || direction::name(letter).is_some() => '\u{fffd}',
            letter => letter,
        });
    }
    annotator_words::common::quoted(&shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_cannot_break_a_sentence() {
        assert_eq!(quoted("a.txt"), "“a.txt”");
        assert_eq!(quoted("réunion 😀 e\u{301}"), "“réunion 😀 e\u{301}”");
        assert_eq!(quoted("سلام"), "“\u{2068}سلام\u{2069}”");
        assert_eq!(quoted("a\nb\0\u{202e}txt.exe"), "“a b\u{fffd}\u{fffd}txt.exe”");
        let long = quoted(&"n".repeat(1_000_000));
        assert_eq!(long, format!("“{}…”", "n".repeat(MOST_QUOTED)));
    }
}
