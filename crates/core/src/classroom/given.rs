//! The files that are given out: the exercise, and its key.

use std::rc::Rc;

use super::exercise::{Exercise, TextPart};
use super::key::Key;
use super::self_check::HiddenKey;
use super::{EXERCISE, HIDDEN_KEY, KEY};
use crate::project::attachment::{Attachments, document};
use crate::project::id::{AnnotatorId, ProjectId};
use crate::project::statement::{Layout, Statement, with_sha256};
use crate::project::{Annotator, AnnotatorKind, Project};

/// The exercise as a project without annotations: its texts, and the codebook as students see it.
/// Nothing else of the teacher's project is in it. `None` if a text is no longer in the project.
#[must_use]
pub fn exercise_file(project: &Project, exercise: &Exercise) -> Option<Project> {
    let nobody = Annotator {
        id: AnnotatorId(exercise.id.0),
        name: String::new(),
        kind: AnnotatorKind::Person,
    };
    let codebook = exercise.codebook(&project.codebook);
    let id = ProjectId(exercise.id.0);
    let mut file = Project::new(id, exercise.title.clone(), codebook, nobody);
    for text in &exercise.texts {
        let statement = with_sha256(&project.statements, text.sha256)?;
        file.statements.push(Rc::new(given_statement(statement, &text.part)));
    }
    let given = Exercise { given: false, ..exercise.clone() };
    file.attachments = Attachments::from([(EXERCISE.to_owned(), document(&given))]);
    Some(file)
}

/// The exercise as it is given out. If students may check their answers, it carries the key.
#[must_use]
pub fn given_file(project: &Project, exercise: &Exercise, key: Option<&Key>) -> Option<Project> {
    let mut file = exercise_file(project, exercise)?;
    if let Some(key) = key.filter(|_| exercise.self_check.is_some()) {
        let hidden = HiddenKey::hide(&key.asked(exercise));
        file.attachments.insert(HIDDEN_KEY.to_owned(), document(&hidden));
    }
    Some(file)
}

/// The exercise with its key, which is for teachers only.
#[must_use]
pub fn key_file(project: &Project, exercise: &Exercise, key: &Key) -> Option<Project> {
    let mut file = exercise_file(project, exercise)?;
    file.attachments.insert(KEY.to_owned(), document(&key.asked(exercise)));
    Some(file)
}

/// The statement without its earlier texts, and with only the part that students code as its body.
fn given_statement(statement: &Statement, part: &TextPart) -> Statement {
    let body = match part {
        TextPart::Speech => statement.layout.body.clone(),
        TextPart::Everything => None,
        TextPart::Paragraphs { first, last } => Some(*first..last.saturating_add(1)),
    };
    let kinds = statement.layout.kinds.clone();
    Statement {
        earlier: Vec::new(),
        layout: Layout::fitting(&statement.text, body, kinds),
        done: false,
        ..statement.clone()
    }
}
