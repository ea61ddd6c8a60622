//! The dialogs, except the one that asks about a project file.

use super::{count, number, quoted};
use annotator_core::codebook::{CodebookProblem, Paint};

pub const SAVE: &str = "Save";
pub const CANCEL: &str = "Cancel";
pub const PASTE_TITLE: &str = "Paste a statement";
pub const PASTE_LABEL: &str = "Text of the statement";
pub const PASTE_HINT: &str = "It is kept exactly as pasted, to the character. Pasted on the page \
    itself, without this window, a text from a web page or a document keeps its headings and lists.";
pub const ADD_AS_STATEMENT: &str = "Add as statement";

pub const NAME: &str = "Name";
pub const DEFINITION: &str = "Definition";
pub const DEFINITION_HINT: &str =
    "When to use it, in a sentence or two. Shown while choosing a code.";
pub const COLOUR: &str = "Colour";
pub const KEY: &str = "Key";
pub const KEY_HINT: &str = "One character that applies the code to the selection. Capitals count.";
pub const STANDS_UNDER: &str = "Stands under";
pub const AT_TOP: &str = "Nothing: it stands at the top";
pub const EDIT_CODE: &str = "Edit code";
pub const REMOVE_CODE: &str = "Remove code";
pub const REMOVE_CODE_FREE: &str = "No passage carries this code. Removing it can be undone.";
pub const NAME_NEEDED: &str = "A code needs a name.";

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

pub const KEY_TOO_LONG: &str = "A key is one character.";

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

pub const METADATA_TITLE: &str = "Details of the statement";
pub const METADATA_HINT: &str =
    "The text itself never changes. Leave empty what the statement does not say.";
pub const TITLE: &str = "Title";
pub const SPEAKER: &str = "Speaker";
pub const ROLE: &str = "Speaker’s office";
pub const DELEGATION: &str = "Delegation";
pub const ORGAN: &str = "Body";
pub const OCCASION: &str = "Meeting";
pub const TOPIC: &str = "Topic";
pub const DATE: &str = "Date";
pub const DATE_HINT: &str = "Deadlines such as “by the end of this year” count from it.";
pub const LANGUAGE: &str = "Language";
pub const LANGUAGE_HINT: &str = "A code such as en, fr or ar.";
pub const SOURCE: &str = "Source (web address)";
pub const SYMBOL: &str = "Document symbol";

pub const PROJECT_TITLE: &str = "Project";
pub const PROJECT_NAME: &str = "Name of the project";
pub const ANNOTATOR_NAME: &str = "Annotator’s name";
pub const ANNOTATOR_HINT: &str =
    "A name or a pseudonym. It stands beside each annotation in exported files.";

pub const DOWNLOAD_STORED: &str = "Download what is stored";

/// What is kept of changes that could not be read.
pub fn aside(records: usize) -> String {
    format!(
        "{} of this project could not be read when it was opened. They are kept in this browser \
         beside it and can be taken out as a file.",
        count(records, "change", "changes")
    )
}

pub const EXPORT_TITLE: &str = "Export";
pub const EXPORT_HINT: &str = "Files are made on this machine and go nowhere else.";
pub const EXPORT_SAME: &str = "Save to a file";
pub const EXPORT_SAME_WHAT: &str = "The same project file, at a place that you choose once. From \
    then on, this and Ctrl+S (Command+S on a Mac) write to it again.";
pub const EXPORT_ANOTHER: &str = "Save to another file";
pub const EXPORT_ANOTHER_WHAT: &str = "From then on, that one is written to.";

/// The button that writes to the file of this name again.
pub fn export_to(file: &str) -> String {
    format!("Save to {}", quoted(file))
}

pub const FILE_CHANGED_TITLE: &str = "The file was changed";

/// Asks what is to happen to the file of this name.
pub fn file_changed(file: &str) -> String {
    format!(
        "{} was changed since the project was last saved to it, perhaps on another computer. It \
         was left as it is.",
        quoted(file)
    )
}

pub const FILE_OVER: &str = "Replace what is in it";
pub const FILE_ANOTHER: &str = "Save to another file";

pub const DELETE_TITLE: &str = "Delete a project";

/// Asks whether a project is to be deleted.
pub fn delete_project(name: &str, annotations: usize) -> String {
    format!(
        "{} with {} is deleted from this browser. This cannot be undone. If you may need it again, \
         open it and export it first.",
        quoted(name),
        count(annotations, "annotation", "annotations")
    )
}

pub const DELETE: &str = "Delete for good";
pub const EXPORT_JSON: &str = "JSON project file";
pub const EXPORT_JSON_WHAT: &str = "Everything: texts, codebook, annotations and records. \
    This page reads it back exactly as it was, and programs can check every position.";

pub const KEYS_TITLE: &str = "Keys";
pub const KEYS_IN_TEXT: &str = "In the text";
pub const KEYS_EVERYWHERE: &str = "Everywhere outside fields";
pub const KEYS_OF_CODES: &str = "Codes";
pub const NO_KEYS: &str = "No code has a key yet. Edit a code to give it one.";
pub const KEYS_OFF: &str = "Keys of codes are switched off in the settings.";

pub const SETTINGS_TITLE: &str = "Settings";
pub const CODE_KEYS: &str = "Single keys apply codes";
pub const CODE_KEYS_WHAT: &str =
    "While the text or the empty picker has the focus, a code’s key applies it to the selection.";
pub const SNAP: &str = "Selections snap to whole words";
pub const SNAP_WHAT: &str = "Hold Alt while selecting to place the edges freely.";
pub const SETTINGS_HINT: &str = "These hold for all projects in this browser.";

/// What is wrong with a code as the dialog would save it.
pub fn codebook_problem(problem: &CodebookProblem) -> &'static str {
    match problem {
        CodebookProblem::KeyNotFree(_) => "Another code has this key, or it is not one character.",
        CodebookProblem::NoName(_) => NAME_NEEDED,
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
