//! The words about files that are read: what was found, and why reading failed.

pub use annotator_sentences::reading::{failed, field, format, not_read, remark};
pub use annotator_words::common::two_sentences;
pub use annotator_words::intake::*;

use super::quoted;
use annotator_core::reading::remarks::KeptRemark;

/// The file that is being read and the progress; `of` is 0 if the total is unknown.
pub fn reading(name: &str, done: usize, of: usize) -> String {
    match (name.is_empty(), of) {
        (true, 0) => reading_pasted().to_owned(),
        (true, _) => reading_pasted_part(done, of),
        (false, 0) => reading_file(&quoted(name)),
        (false, _) => reading_file_part(&quoted(name), done, of),
    }
}

/// The name of the checkbox that selects a statement.
pub fn add_one(title: &str) -> String {
    add_named(&quoted(title))
}

/// How many statements were found, and how many files could not be read.
pub fn found(statements: usize, failed: usize) -> String {
    if failed == 0 { found_all(statements) } else { found_some(statements, failed) }
}

/// The name of a file that may have none.
pub fn file_name(name: &str) -> String {
    if name.is_empty() { pasted_text().to_owned() } else { name.to_owned() }
}

/// The speaker and the delegation; either may be empty.
pub fn speakers(speaker: &str, delegation: &str) -> String {
    match (speaker, delegation) {
        (one, "") | ("", one) => one.to_owned(),
        _ => speaker_for(speaker, delegation),
    }
}

/// The label of the menu that says what a column contains.
pub fn column(name: &str) -> String {
    column_is(&quoted(name))
}

/// "from" and the passage that a field came from.
pub fn from_passage(words: &str) -> String {
    from_words(&quoted(words))
}

/// A remark that was kept with a statement, perhaps by a newer version.
pub fn kept_remark(kept: &KeptRemark) -> String {
    let words = kept.remark().map(|known| remark(&known));
    words.unwrap_or_else(|| remark_unknown(&kept.kind))
}

/// The title above the remarks on how a file was read; pasted text has no name.
pub fn how_read(file: &str) -> &'static str {
    if file.is_empty() { pasted_was_read() } else { file_was_read() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::reading::Remark;

    #[test]
    fn kept_remarks_are_said_like_new_ones() {
        let kept = KeptRemark::of(&Remark::NotesLeftOut);
        assert_eq!(kept_remark(&kept), remark(&Remark::NotesLeftOut));
        let newer = KeptRemark { kind: "ink_faded".into(), ..KeptRemark::default() };
        assert!(kept_remark(&newer).contains("ink_faded"));
        assert_eq!(how_read("a.pdf"), "How the file was read");
        assert_eq!(how_read(""), "How the pasted text was read");
    }

    #[test]
    fn the_file_that_is_read_is_named() {
        assert_eq!(reading("a.pdf", 0, 0), "Reading “a.pdf”…");
        assert_eq!(reading("a.pdf", 3, 1_000), "Reading “a.pdf”: 3 of 1,000");
        assert_eq!(reading("", 0, 0), "Reading the pasted text…");
    }

    #[test]
    fn speakers_and_delegations_are_joined_if_both_are_known() {
        assert_eq!(speakers("Mr. Bessho", "Japan"), "Mr. Bessho, Japan");
        assert_eq!(speakers("", "Japan"), "Japan");
        assert_eq!(speakers("", ""), "");
    }

    #[test]
    fn found_statements_are_counted() {
        assert_eq!(found(3, 0), "3 statements found.");
        assert_eq!(found(1, 2), "1 statement found, 2 not read.");
        assert_eq!(add_many(0_usize), "Add statements");
    }
}
