//! The words about work that is given out to coders.

pub use annotator_words::packages::*;

use super::statements;
use annotator_core::classroom::exercise::TextPart;
use annotator_core::coders::packages::PackageText;
use annotator_core::project::Project;

/// The name of a text of a package, with the paragraphs if only some of them are the coder's.
pub fn text(project: &Project, text: &PackageText) -> String {
    let known = project.statement(text.statement);
    let title = known.map(|it| statements::name(it)).unwrap_or_default();
    match text.part {
        TextPart::Paragraphs { first, last } => {
            part_of_text(&title, first.saturating_add(1), last.saturating_add(1))
        }
        TextPart::Speech | TextPart::Everything => title,
    }
}
