//! The dialogs, except those for files that are read.

use annotator_words::common::two_sentences;
pub use annotator_words::dialogs::*;

use super::quoted;
use annotator_app::keeping::reading::Theme;
use annotator_app::keeping::storage::ChipStyle;
use annotator_core::codebook::Paint;

/// Another code beside this one has the name.
pub fn name_taken(code: &str) -> String {
    name_of_other(&quoted(code))
}

/// The button that fills in a name that is offered for the project.
pub fn use_name(name: &str) -> String {
    annotator_words::dialogs::use_name(&quoted(name))
}

/// Another code has this key.
pub fn key_taken(key: &str, code: &str) -> String {
    key_of_other(&quoted(key), &quoted(code))
}

/// The page uses this key itself.
pub fn key_reserved(key: &str) -> String {
    key_of_page(&quoted(key))
}

/// What is shown beside the text.
pub fn chip_style(style: ChipStyle) -> &'static str {
    match style {
        ChipStyle::Names => chips_names(),
        ChipStyle::Bars => chips_bars(),
        ChipStyle::Nothing => chips_nothing(),
    }
}

/// The names of the colour slots.
pub fn colour(slot: u8) -> &'static str {
    match slot {
        0 => colour_blue(),
        1 => colour_red(),
        2 => colour_gold(),
        3 => colour_violet(),
        4 => colour_green(),
        5 => colour_teal(),
        6 => colour_purple(),
        7 => colour_orange(),
        8 => colour_sky(),
        9 => colour_rose(),
        10 => colour_rust(),
        _ => colour_olive(),
    }
}

/// How a layer's annotations look in the text.
pub fn paint(paint: Paint) -> &'static str {
    match paint {
        Paint::Tint => painted_as_tint(),
        Paint::Underline => painted_as_line(),
    }
}

/// The button that saves to this file again.
pub fn export_to(file: &str) -> String {
    export_again(&quoted(file))
}

/// Asks what to do with this file.
pub fn file_changed(file: &str) -> String {
    file_changed_since(&quoted(file))
}

/// Asks whether to delete a project.
pub fn delete_project(name: &str, tags: usize) -> String {
    delete_what(tags, &quoted(name))
}

/// Asks whether to delete a deleted project for good.
pub fn delete_project_for_good(name: &str, tags: usize) -> String {
    delete_for_good_what(tags, &quoted(name))
}

/// Asks whether to remove a statement.
pub fn remove_statement(title: &str, tags: usize) -> String {
    remove_statement_what(tags, &quoted(title))
}

/// The title of the question what becomes of a code's annotations.
pub fn remove_codes_named(codes: &[String]) -> String {
    match codes {
        [code] => remove_code_title(&quoted(code)),
        _ => remove_codes_title(codes.len()),
    }
}

/// How many tags the codes have that are to be removed.
pub fn tags_with(codes: usize, tags: usize) -> String {
    if codes == 1 { tags_with_code(tags) } else { tags_with_codes(tags) }
}

/// How many codes are below those that are to be removed.
pub fn codes_below(codes: usize, below: usize) -> String {
    if codes == 1 { codes_below_code(below) } else { codes_below_codes(below) }
}

/// Light or dark.
pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => as_the_system(),
        Theme::Light => light(),
        Theme::Dark => dark(),
    }
}

/// How much storage the page uses and may use, in bytes, and whether the browser has promised to
/// keep the data.
pub fn room(used: f64, limit: f64, promised: bool) -> String {
    #[allow(clippy::cast_possible_truncation)] // saturates
    let megabytes = |bytes: f64| (bytes / 1e6).ceil() as i64;
    let keeps = if promised { room_promised() } else { room_not_promised() };
    two_sentences(&room_used(megabytes(used), megabytes(limit)), keeps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_slot_has_a_different_name() {
        let names: std::collections::BTreeSet<_> =
            (0..annotator_core::codebook::COLOUR_SLOTS).map(colour).collect();
        assert_eq!(names.len(), usize::from(annotator_core::codebook::COLOUR_SLOTS));
    }

    #[test]
    fn deleting_a_project_mentions_its_tags() {
        assert!(
            delete_project("P", 1).starts_with("“P” is deleted from this browser, with 1 tag.")
        );
        assert!(delete_project("P", 0).contains("no tags. You can bring it back"));
    }

    #[test]
    fn storage_is_shown_in_whole_megabytes() {
        let words = room(1_200_000.0, 2e9, false);
        assert!(words.starts_with("This page has stored about 2 MB in this browser."), "{words}");
        assert!(words.contains("2,000 MB. The browser may delete it"), "{words}");
    }
}
