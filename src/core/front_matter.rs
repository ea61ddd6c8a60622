//! What the lines above a published statement say about it: who spoke, where, on what, when.

use unicode_segmentation::UnicodeSegmentation as _;

use super::formula::longer_than;
use super::statement::Metadata;
use super::structure::{Outline, Role, lines};
use super::text::Text;
use super::title_block;
use super::title_line::squeeze;

/// A title longer than this is cut, in characters.
const MAX_TITLE: usize = 80;

/// Reads the title block. Without one only `title` is filled, with the first words of the body.
///
/// `outline` is the layout of the same text.
#[must_use]
pub fn metadata(text: &Text, outline: &Outline) -> Metadata {
    let lines = lines(text);
    let of = |role| of_role(&lines, &outline.roles, role);
    let mut metadata = if outline.roles.contains(&Role::TitleBlock) {
        title_block::read(&of(Role::TitleBlock), &of(Role::Furniture))
    } else {
        Metadata::default()
    };
    if metadata.title.is_empty() {
        metadata.title = first_words(of(Role::Body).first().copied().unwrap_or_default());
    }
    metadata
}

fn of_role<'a>(lines: &[&'a str], roles: &[Role], wanted: Role) -> Vec<&'a str> {
    lines.iter().zip(roles).filter(|(_, role)| **role == wanted).map(|(line, _)| *line).collect()
}

/// The start of a line, cut between words where it is longer than [`MAX_TITLE`];
/// within a run of letters only where the script has no spaces.
fn first_words(line: &str) -> String {
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
