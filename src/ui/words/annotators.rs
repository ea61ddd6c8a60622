//! The words about annotators.

pub use annotator_words::annotators::*;

use annotator_core::text::direction::visible;

/// An annotator's name; they may have given none.
pub fn name(name: &str) -> String {
    let name = name.trim();
    if name.is_empty() { nameless().to_owned() } else { visible(name) }
}

/// The accessible name of the button with one's initials.
pub fn button(name: &str) -> String {
    let name = name.trim();
    if name.is_empty() { you_nameless().to_owned() } else { you(&visible(name)) }
}

/// The question for a name in a project that somebody else coded.
pub fn ask_in_project_of(other: &str) -> String {
    let other = other.trim();
    if other.is_empty() { ask_nameless().to_owned() } else { ask_others(&visible(other)) }
}

/// The answer that one is that annotator.
pub fn it_is_me(other: &str) -> String {
    let other = other.trim();
    if other.is_empty() { these_are_mine().to_owned() } else { i_am(&visible(other)) }
}

/// Says whose tags are not shown.
pub fn tags_hidden_of(names: &[String]) -> String {
    others_hidden(names.len(), &annotator_words::list(names))
}
