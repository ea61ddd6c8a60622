//! Splits a project into parts for the worker.

use std::rc::Rc;

use annotator_core::edit::history::History;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::stored::{
    encode_annotations, encode_bare_statement, encode_codebook, encode_head,
};

use crate::Part;

/// How many annotations are in a part, at most. So many are encoded in a few milliseconds.
const ANNOTATIONS: usize = 500;

/// The parts of a project, in order. Each is encoded only when it is asked for, so that the page
/// can pause between them. The undo history is not included, because the worker does not need it.
pub fn parts(project: &Project) -> impl Iterator<Item = Part> + '_ {
    let begin = || Part::Begin {
        head: encode_head(project),
        codebook: encode_codebook(project, &History::default()),
    };
    let statements = project.statements.iter().flat_map(move |statement| {
        std::iter::once_with(|| alone(statement)).chain(annotations(project, statement))
    });
    std::iter::once_with(begin).chain(statements)
}

fn alone(statement: &Statement) -> Part {
    Part::Statement {
        id: statement.id,
        part: encode_bare_statement(statement),
        text: statement.text.as_str().to_owned(),
    }
}

fn annotations(project: &Project, statement: &Statement) -> impl Iterator<Item = Part> + use<> {
    let id = statement.id;
    let all: Vec<Rc<Annotation>> = project.annotations_of(id).iter().cloned().collect();
    let mut left = all.into_iter();
    std::iter::from_fn(move || {
        let some: Vec<_> = left.by_ref().take(ANNOTATIONS).collect();
        (!some.is_empty()).then(|| Part::Annotations { id, part: encode_annotations(&some) })
    })
}
