//! The words about project files that are added to a project.

pub use annotator_words::adding::*;

use super::all_tags::code_name;
use super::quoted;
use annotator_app::exchange::adding::AddedFile;
use annotator_core::codebook::Codebook;
use annotator_core::merge::{Conflict, NotAdded, Part, Why};
use annotator_core::text::Text;
use annotator_core::text::direction::visible;

/// How many things a list names.
const MOST_NAMED: usize = 6;

/// The question's title. `coder` is the one person whose coding is new in the files.
pub fn question_title(files: &[AddedFile], coder: Option<&str>, same_project: bool) -> String {
    match files {
        [file] => match (coder.map(visible), same_project) {
            (Some(name), true) => file_of_has_this_project(&name),
            (Some(name), false) => file_of_has_this_text(&name),
            (None, true) => file_has_this_project(&quoted(file.name())),
            (None, false) => file_has_this_text(&quoted(file.name())),
        },
        files => files_have_this_project(files.len()),
    }
}

/// The choice to add the coding.
pub fn add_choice(coder: Option<&str>) -> String {
    coder.map_or_else(|| add_files().to_owned(), |name| add_named(&visible(name)))
}

/// The button that adds the coding.
pub fn add_now(coder: Option<&str>) -> String {
    coder.map_or_else(|| add_button().to_owned(), |name| add_button_named(&visible(name)))
}

/// The report's title.
pub fn report_title(coder: Option<&str>, nothing_new: bool) -> String {
    match coder {
        _ if nothing_new => nothing_new_title().to_owned(),
        Some(name) => added_title_named(&visible(name)),
        None => added_title().to_owned(),
    }
}

/// Names as a list, the first few of them.
pub fn named<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> String {
    let more = names.len().saturating_sub(MOST_NAMED);
    let mut named: Vec<String> = names.take(MOST_NAMED).map(visible).collect();
    if more > 0 {
        named.push(more_of_them(more));
    }
    annotator_words::list(&named)
}

/// Why a tag was not added.
pub fn not_added_row(entry: &NotAdded, codebook: &Codebook) -> String {
    let why = match &entry.why {
        Why::WordsNotFound => words_not_found().to_owned(),
        Why::Invalid(_) => does_not_fit().to_owned(),
    };
    let code = code_name(codebook, &entry.annotation.code);
    tag_and_why(&quoted(&super::project_file::shortened(&entry.quote)), &code, &why)
}

/// What differs in the file's version of a tag. `text` is the text of its statement.
pub fn conflict_row(conflict: &Conflict, codebook: &Codebook, text: Option<&Text>) -> String {
    let differing: Vec<String> =
        conflict.parts().iter().map(|part| differing(part, conflict, codebook)).collect();
    let quote = text.map(|text| conflict.ours.spans.quote(text.as_str())).unwrap_or_default();
    let quote = quoted(&super::project_file::shortened(&quote));
    tag_and_why(
        &quote,
        &code_name(codebook, &conflict.ours.code),
        &annotator_words::list(&differing),
    )
}

fn differing(part: &Part, conflict: &Conflict, codebook: &Codebook) -> String {
    let words = match part {
        Part::Statement => part_statement(),
        Part::Annotator => part_annotator(),
        Part::Passage => part_passage(),
        Part::Code => part_code(),
        Part::Note => part_note(),
        Part::Confidence => part_confidence(),
        Part::Attribute(id) => {
            let layer = codebook.layer_of(&conflict.ours.code);
            let field = layer.and_then(|layer| layer.attribute(id));
            return part_attribute(field.map_or(id.as_str(), |field| &field.name));
        }
    };
    words.to_owned()
}
