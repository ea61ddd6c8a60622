//! Splits a project into parts for the worker.

use annotator_core::edit::history::History;
use annotator_core::project::Project;
use annotator_core::stored::{encode_codebook, encode_head, encode_statement};

use crate::Part;

/// The parts of a project, in order. Each is encoded only when it is asked for, so that the page
/// can pause between them. The undo history is not included, because the worker does not need it.
pub fn parts(project: &Project) -> impl Iterator<Item = Part> + '_ {
    let begin = || Part::Begin {
        head: encode_head(project),
        codebook: encode_codebook(project, &History::default()),
    };
    let statements = project.statements.iter().filter_map(|statement| {
        Some(Part::Statement {
            id: statement.id,
            part: encode_statement(project, statement.id)?,
            text: statement.text.as_str().to_owned(),
        })
    });
    std::iter::once_with(begin).chain(statements)
}
