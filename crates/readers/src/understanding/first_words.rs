//! Titles for statements without one.

use unicode_segmentation::UnicodeSegmentation as _;

use super::fold::squeeze;
use super::phrase::longer_than;

/// The longest title made from a text, in characters.
const MAX_TITLE: usize = 80;

/// The start of a line. Longer than [`MAX_TITLE`], it is cut between words, or between graphemes in
/// scripts without spaces.
pub(super) fn first_words(line: &str) -> String {
    let beginning: String = line.chars().take(MAX_TITLE * 4).collect();
    let line = squeeze(&beginning);
    if !longer_than(&line, MAX_TITLE) {
        return line;
    }
    let mut cut = String::new();
    let mut chars = 0;
    for word in line.split_word_bounds() {
        chars += word.chars().count();
        if chars >= MAX_TITLE {
            break;
        }
        cut.push_str(word);
    }
    let cut = cut.trim_end_matches(|c: char| c.is_whitespace() || ",;:".contains(c));
    format!("{cut}…")
}

/// The name of a file without its extension, or `None` if nothing is left.
pub(super) fn file_stem(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    (!stem.is_empty()).then(|| stem.to_owned())
}

/// Whether the title in a file's metadata was written by a person and not by a program.
pub(super) fn is_title(title: &str) -> bool {
    let lower = title.to_lowercase();
    const LEFT: [&str; 7] = [
        "microsoft word",
        "microsoft powerpoint",
        "untitled",
        "document",
        "doc1",
        "print",
        "slide 1",
    ];
    let file = [".doc", ".docx", ".pdf", ".indd", ".odt", ".rtf", ".txt", ".html"];
    title.chars().count() >= 3
        && !LEFT.iter().any(|left| lower.starts_with(left))
        && !file.iter().any(|ending| lower.ends_with(ending))
}
