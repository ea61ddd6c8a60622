//! The words of the text pane: its names, its hint, and what the live region says.

pub use annotator_words::document::*;

use annotator_app::coding::marks::Chip;
use annotator_app::keys::{Chord, Press, Topic};
use annotator_app::notice::Announcement;
use annotator_core::project::statement::Statement;

/// The accessible name of a tag in the margin.
pub fn chip(chip: &Chip) -> String {
    if chip.by.is_empty() {
        chip_name(&chip.name, &chip.quote)
    } else {
        chip_of_other(&chip.name, &chip.by, &chip.quote)
    }
}

/// The handle at the start or end of the chosen passage.
pub fn handle_name(end: bool) -> &'static str {
    if end { handle_end() } else { handle_start() }
}

/// Where a quote is from.
pub fn source(statement: &Statement, paragraph: Option<u32>) -> String {
    let name = super::statements::name(statement);
    paragraph.map_or_else(|| name.clone(), |number| source_paragraph(&name, number))
}

/// A quote and where it is from.
pub fn quote_with_source(quote: &str, source: &str) -> String {
    quote_and_source(&annotator_words::common::quoted(quote), source)
}

/// The text for the live region.
pub fn announcement(said: &Announcement) -> String {
    match said {
        Announcement::Caret { text, entered, left } => caret(text, entered, left),
        Announcement::Selected(text) => selected(text),
        Announcement::SelectionMoved { end: true, text } => selection_ends(text),
        Announcement::SelectionMoved { end: false, text } => selection_starts(text),
        Announcement::Unselected => unselected().to_owned(),
        Announcement::Tagged { code, quote, overlaps } => tagged(*overlaps, code, quote),
        Announcement::Resized { code, parts, quote } => resized(&in_parts(code, *parts), quote),
        Announcement::EdgeMoved { code, end: true, text } => end_moved(code, text),
        Announcement::EdgeMoved { code, end: false, text } => start_moved(code, text),
        Announcement::Split { code, first, second } => tag_split(code, first, second),
        Announcement::Chosen { code, parts, quote, place, of } if *of > 1 => {
            chosen_of_several(&in_parts(code, *parts), *place, *of, quote)
        }
        Announcement::Chosen { code, parts, quote, .. } => chosen(&in_parts(code, *parts), quote),
        Announcement::Suggestion(said) => super::suggest::said(said),
        Announcement::Copied { code } => copied(code),
        Announcement::NothingToUndo => nothing_to_undo().to_owned(),
        Announcement::NothingToRedo => nothing_to_redo().to_owned(),
        Announcement::Statement(statement) => statement_shown(&super::statements::name(statement)),
        Announcement::Elsewhere => elsewhere().to_owned(),
        Announcement::Notice { reason, with: None } => super::notices::notice(reason),
        Announcement::Notice { reason, with: Some(said) } => {
            and_also(&announcement(said), &super::notices::notice(reason))
        }
    }
}

/// The name of a code, and how many parts its passage has if it has several.
fn in_parts(code: &str, parts: usize) -> String {
    if parts > 1 { code_in_parts(code, parts) } else { code.to_owned() }
}

/// The text at the caret, after the codes of the passages that it has left and come into.
fn caret(text: &str, entered: &[String], left: &[String]) -> String {
    let text = if text.trim().is_empty() { blank() } else { text };
    let list = annotator_words::list;
    match (left.is_empty(), entered.is_empty()) {
        (true, true) => text.to_owned(),
        (true, false) => caret_entered(&list(entered), text),
        (false, true) => caret_left(&list(left), text),
        (false, false) => caret_left_entered(&list(left), &list(entered), text),
    }
}

/// What the keys in a row of the list of keyboard shortcuts do.
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Character => topic_character(),
        Topic::Word => topic_word(),
        Topic::Sentence => topic_sentence(),
        Topic::Line => topic_line(),
        Topic::Page => topic_page(),
        Topic::Paragraph => topic_paragraph(),
        Topic::ParagraphEnds => topic_paragraph_ends(),
        Topic::TextEnds => topic_text_ends(),
        Topic::Grow => topic_grow(),
        Topic::All => topic_all(),
        Topic::Enter => topic_enter(),
        Topic::Leave => topic_leave(),
        Topic::Stack => topic_stack(),
        Topic::MoveEnd => topic_move_end(),
        Topic::Command(command) => super::commands::name(command),
    }
}

/// A key as it is printed on the keyboard, with its modifiers.
pub fn chord(chord: &Chord, mac: bool) -> String {
    press(&chord.press(), mac)
}

/// A pressed key as it is printed on the keyboard, with its modifiers.
pub fn press(chord: &Press<'_>, mac: bool) -> String {
    let held = [
        (chord.ctrl, if mac { "⌃" } else { key_ctrl() }),
        (chord.alt, if mac { "⌥" } else { key_alt() }),
        (chord.shift, if mac { "⇧" } else { key_shift() }),
        (chord.meta, "⌘"),
    ];
    let held = held.into_iter().filter(|(held, _)| *held).map(|(_, name)| name);
    held.rev().fold(key_name(chord.key), |key, held| {
        if mac { format!("{held}{key}") } else { key_with(held, &key) }
    })
}

/// The printed name of a key, from its name in the browser.
fn key_name(key: &str) -> String {
    let printed = match key {
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "ArrowUp" => "↑",
        "ArrowDown" => "↓",
        "Home" => key_home(),
        "End" => key_end(),
        "PageUp" => key_page_up(),
        "PageDown" => key_page_down(),
        "Escape" => key_escape(),
        " " => key_space(),
        "Enter" => key_enter(),
        "Delete" => key_delete(),
        "Backspace" => key_backspace(),
        key if key.chars().count() == 1 => return key.to_uppercase(),
        key => key,
    };
    printed.to_owned()
}

/// The quote exactly as the text has it, and its source. Elsewhere, marks of the writing direction would
/// be part of the words.
pub fn quote_to_copy(quote: &str, source: &str) -> String {
    const PLACE: &str = "\u{fffc}";
    annotator_words::plain(&quote_with_source(PLACE, source)).replacen(PLACE, quote, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_keeps_its_own_marks_and_gets_no_others() {
        let quote = "a \u{2068}سلام\u{2069} 😀";
        assert_eq!(quote_to_copy(quote, "Veria, par. 2"), format!("“{quote}” (Veria, par. 2)"));
        assert_eq!(quote_to_copy("سلام", "Veria, par. 2"), "“سلام” (Veria, par. 2)");
    }

    #[test]
    fn announcements_mention_stacks_and_overlaps() {
        let (code, quote) = (String::from("Pledge"), String::from("we pledge"));
        let chosen = |parts, of| Announcement::Chosen {
            code: code.clone(),
            parts,
            quote: quote.clone(),
            place: 1,
            of,
        };
        assert_eq!(announcement(&chosen(1, 1)), "Pledge: we pledge");
        assert_eq!(announcement(&chosen(1, 2)), "Pledge (1 of 2 here): we pledge");
        assert_eq!(announcement(&chosen(2, 1)), "Pledge, 2 parts: we pledge");
        let tagged = |overlaps| {
            let (code, quote) = (code.clone(), quote.clone());
            announcement(&Announcement::Tagged { code, quote, overlaps })
        };
        assert_eq!(tagged(0), "Tagged Pledge: we pledge");
        assert_eq!(tagged(1), "Tagged Pledge: we pledge. Overlaps another tag");
        assert_eq!(tagged(2), "Tagged Pledge: we pledge. Overlaps 2 other tags");
    }

    #[test]
    fn the_caret_says_the_codes_before_the_text() {
        let said = |entered: &[&str], left: &[&str]| {
            let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            let (entered, left) = (owned(entered), owned(left));
            announcement(&Announcement::Caret { text: "we".into(), entered, left })
        };
        assert_eq!(said(&[], &[]), "we");
        assert_eq!(said(&["Pledge", "Trade"], &[]), "Pledge and Trade: we");
        assert_eq!(said(&[], &["Trade"]), "end of Trade. we");
        assert_eq!(said(&["Pledge"], &["Trade"]), "end of Trade. Pledge: we");
    }

    #[test]
    fn keys_are_named_as_on_the_keyboard() {
        let chord_of =
            |key, ctrl, shift, mac| chord(&Chord { key, ctrl, alt: false, shift, meta: mac }, mac);
        assert_eq!(chord_of("z", true, true, false), "Ctrl+Shift+Z");
        assert_eq!(chord_of("z", false, true, true), "⇧⌘Z");
        assert_eq!(chord_of("PageUp", false, false, false), "Page Up");
        assert_eq!(chord_of("F8", false, false, false), "F8");
    }
}
