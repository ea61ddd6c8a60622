//! Titles for statements that have none.

use unicode_segmentation::UnicodeSegmentation as _;

use super::fold::squeeze;
use super::phrase::longer_than;

/// A title longer than this is cut, in characters.
const MAX_TITLE: usize = 80;

/// The start of a line, cut between words where it is longer than [`MAX_TITLE`];
/// within a run of letters only where the script has no spaces.
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

/// The name of a file without its ending; `None` where nothing is left.
pub(super) fn file_stem(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    (!stem.is_empty()).then(|| stem.to_owned())
}

/// Whether what a file calls itself is a title, and not left by the program that wrote it.
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
