//! The dialogs, except the one that asks about a project file.

pub use annotator_words::dialogs::*;

use super::{count, number, quoted};
use annotator_core::codebook::{CodebookProblem, Paint};

/// The title of the dialog for a new code.
pub fn new_code(layer: &str) -> String {
    format!("New code in {layer}")
}

/// Why a code cannot be removed.
pub fn code_in_use(annotations: usize, children: usize) -> String {
    let mut reasons = Vec::new();
    match annotations {
        0 => {}
        1 => reasons.push("1 passage carries this code".to_owned()),
        n => reasons.push(format!("{} passages carry this code", number(n))),
    }
    match children {
        0 => {}
        1 => reasons.push("1 code stands under it".to_owned()),
        n => reasons.push(format!("{} codes stand under it", number(n))),
    }
    let mut sentence = reasons.join(" and ");
    sentence.push_str(", so it cannot be removed.");
    if annotations > 0 {
        sentence.push_str(" Give those passages another code first.");
    }
    sentence
}

/// Another code has this key.
pub fn key_taken(key: &str, code: &str) -> String {
    format!("{} is already the key of {}.", quoted(key), quoted(code))
}

/// The page uses this key itself.
pub fn key_reserved(key: &str) -> String {
    format!("{} is a key of the page itself; see the list of keys.", quoted(key))
}

/// The names of the colour slots.
pub fn colour(slot: u8) -> &'static str {
    match slot {
        0 => "Blue",
        1 => "Yellow",
        2 => "Green",
        3 => "Coral",
        4 => "Cyan",
        5 => "Purple",
        6 => "Olive",
        7 => "Indigo",
        8 => "Teal",
        9 => "Rose",
        10 => "Sky",
        _ => "Wine",
    }
}

/// How a layer's annotations look in the text.
pub fn paint(paint: Paint) -> &'static str {
    match paint {
        Paint::Tint => "Tinted in the text",
        Paint::Underline => "Underlined in the text",
    }
}

/// What is kept of changes that could not be read.
pub fn aside(records: usize) -> String {
    format!(
        "{} of this project could not be read when it was opened. They are kept in this browser \
         beside it and can be taken out as a file.",
        count(records, "change", "changes")
    )
}

/// The button that writes to the file of this name again.
pub fn export_to(file: &str) -> String {
    format!("Save to {}", quoted(file))
}

/// Asks what is to happen to the file of this name.
pub fn file_changed(file: &str) -> String {
    format!(
        "{} was changed since the project was last saved to it, perhaps on another computer. It \
         was left as it is.",
        quoted(file)
    )
}

/// Asks whether a project is to be deleted.
pub fn delete_project(name: &str, annotations: usize) -> String {
    format!(
        "{} with {} is deleted from this browser. This cannot be undone. If you may need it again, \
         open it and export it first.",
        quoted(name),
        count(annotations, "annotation", "annotations")
    )
}

/// What is wrong with a code as the dialog would save it.
pub fn codebook_problem(problem: &CodebookProblem) -> &'static str {
    match problem {
        CodebookProblem::KeyNotFree(_) => "Another code has this key, or it is not one character.",
        CodebookProblem::NoName(_) => name_needed(),
        CodebookProblem::CodeTwice(_) => "A code with this identifier exists already.",
        CodebookProblem::LayerTwice(_) => "A layer with this identifier exists already.",
        CodebookProblem::NoSuchLayer(_) => "The code’s layer does not exist.",
        CodebookProblem::NoSuchParent(_) => "The code it stands under does not stand before it.",
        CodebookProblem::ParentOfOtherLayer(_) => {
            "A code and the code above it must be of one layer."
        }
        CodebookProblem::NoSuchSlot(_) => "There is no such colour.",
        CodebookProblem::AttributeTwice(..) => "Two fields of the record have the same identifier.",
    }
}

/// How much the browser keeps for this page; bytes.
pub fn room(used: f64, limit: f64, promised: bool) -> String {
    let megabytes = |bytes: f64| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not negative
        number((bytes / 1e6).ceil() as usize)
    };
    let keeps = if promised {
        "The browser has promised to keep it until you delete it."
    } else {
        "The browser may delete it if the disk gets full, so keep exported copies, too."
    };
    format!(
        "This page has stored about {} MB in this browser, of {} MB that it may. {keeps}",
        megabytes(used),
        megabytes(limit)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_a_code_stays() {
        assert_eq!(
            code_in_use(1, 2),
            "1 passage carries this code and 2 codes stand under it, so it cannot be removed. \
             Give those passages another code first."
        );
        assert_eq!(code_in_use(0, 1), "1 code stands under it, so it cannot be removed.");
    }

    #[test]
    fn every_slot_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> =
            (0..annotator_core::codebook::COLOUR_SLOTS).map(colour).collect();
        assert_eq!(names.len(), usize::from(annotator_core::codebook::COLOUR_SLOTS));
    }
}
