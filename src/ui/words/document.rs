//! The words of the text pane: its names, its hint, and what the live region says.

pub use annotator_words::document::*;

use annotator_app::keys::{Chord, Topic};
use annotator_app::notice::Announcement;
use annotator_core::phrases::date::parse_day;
use annotator_core::project::statement::Metadata;

use super::panels::date;

/// The line under the title: where, about what, when.
pub fn meta_line(metadata: &Metadata) -> String {
    // "Security Council Open Debate" says already where it was.
    let said = metadata.occasion.contains(metadata.organ.as_str());
    let organ = if said { "" } else { metadata.organ.as_str() };
    let place = join(&[organ, &metadata.occasion], ", ");
    let day = parse_day(&metadata.date).map_or_else(|| metadata.date.clone(), date);
    join(&[&place, &metadata.topic, &day], " · ")
}

fn join(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|p| !p.is_empty()).collect();
    parts.join(between)
}

/// The accessible name of an annotation in the margin.
pub fn chip_name(code: &str, quote: &str) -> String {
    format!("{code}: {quote}")
}

/// The button for the annotations that have no room in the margin.
pub fn more(count: usize) -> String {
    format!("+{count}")
}

/// Its accessible name.
pub fn more_name(count: usize) -> String {
    match count {
        1 => "1 more annotation".to_owned(),
        _ => format!("{count} more annotations"),
    }
}

/// The accessible name of the one button that stands for all annotations of a
/// paragraph on a narrow screen.
pub fn gutter_name(codes: &[&str], all: usize) -> String {
    let count = match all {
        1 => "1 annotation".to_owned(),
        n => format!("{n} annotations"),
    };
    let and_more = if all > codes.len() { " …" } else { "" };
    format!("{count}: {}{and_more}", codes.join(", "))
}

/// The handle at the start or end of the chosen passage.
pub fn handle_name(end: bool) -> &'static str {
    if end {
        "End of the passage; the arrow keys move it by a word, with Shift by a character"
    } else {
        "Start of the passage; the arrow keys move it by a word, with Shift by a character"
    }
}

/// What the live region says.
pub fn announcement(said: &Announcement) -> String {
    match said {
        Announcement::Caret(text) if text.trim().is_empty() => "blank".to_owned(),
        Announcement::Caret(text) => text.clone(),
        Announcement::Selected(text) => format!("Selected: {text}"),
        Announcement::Unselected => "Nothing selected".to_owned(),
        Announcement::Tagged { code, quote, overlaps } => {
            let overlap = match overlaps {
                0 => String::new(),
                1 => ". Overlaps another annotation".to_owned(),
                n => format!(". Overlaps {n} other annotations"),
            };
            format!("Tagged {code}: {quote}{overlap}")
        }
        Announcement::Removed { code } => format!("Removed {code}"),
        Announcement::Chosen { code, quote, place, of } => {
            let stack = if *of > 1 { format!(" ({place} of {of} here)") } else { String::new() };
            format!("{code}{stack}: {quote}")
        }
        Announcement::Undone(step) => format!("Undone: {}", super::panels::step(step)),
        Announcement::Redone(step) => format!("Done again: {}", super::panels::step(step)),
        Announcement::NothingToUndo => "Nothing to undo".to_owned(),
        Announcement::NothingToRedo => "Nothing to do again".to_owned(),
        Announcement::Statement(title) => format!("Statement: {title}"),
    }
}

/// What the keys of a row of the list do.
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Character => "Move the caret by a character",
        Topic::Word => "Move by a word",
        Topic::Sentence => "Move by a sentence",
        Topic::Line => "Move by a line",
        Topic::Paragraph => "Move by a paragraph",
        Topic::ParagraphEnds => "Go to the start or end of the paragraph",
        Topic::TextEnds => "Go to the start or end of the text",
        Topic::Grow => "Select the sentence, then the paragraph",
        Topic::Enter => "Choose a code for the selection, or the annotation at the caret",
        Topic::Leave => "Give up the selection, or leave the annotation",
        Topic::Remove => "Remove the chosen annotation",
        Topic::Annotations => "Go to the next or previous annotation",
        Topic::Stack => "Step through the annotations at one place",
        Topic::MoveEnd => "Move the end of the chosen annotation by a word",
        Topic::Statements => "Go to the next or previous statement",
        Topic::Undo => "Undo",
        Topic::Redo => "Redo",
        Topic::Backup => "Save the project to a file",
        Topic::Keys => "List the keys",
    }
}

/// A key as it is printed on the keyboard, with what is held down.
pub fn chord(chord: &Chord, mac: bool) -> String {
    let mut parts: Vec<&str> = Vec::new();
    if chord.ctrl {
        parts.push(if mac { "⌃" } else { "Ctrl" });
    }
    if chord.alt {
        parts.push(if mac { "⌥" } else { "Alt" });
    }
    if chord.shift {
        parts.push(if mac { "⇧" } else { "Shift" });
    }
    if chord.meta {
        parts.push("⌘");
    }
    let upper = chord.key.to_uppercase();
    parts.push(match chord.key {
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "ArrowUp" => "↑",
        "ArrowDown" => "↓",
        "PageUp" => "Page Up",
        "PageDown" => "Page Down",
        "Escape" => "Esc",
        " " => "Space",
        key if key.chars().count() == 1 => &upper,
        key => key,
    });
    parts.join(if mac { "" } else { "+" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_under_the_title_says_nothing_twice() {
        let mut metadata = Metadata {
            organ: "Security Council".into(),
            occasion: "Security Council Open Debate".into(),
            topic: "Forced labour".into(),
            date: "2026-11-12".into(),
            ..Metadata::default()
        };
        assert_eq!(
            meta_line(&metadata),
            "Security Council Open Debate · Forced labour · 12 November 2026"
        );
        metadata.occasion = "Open debate".into();
        metadata.topic = String::new();
        assert_eq!(meta_line(&metadata), "Security Council, Open debate · 12 November 2026");
        assert_eq!(meta_line(&Metadata::default()), "");
    }
}
