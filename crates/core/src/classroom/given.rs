//! The files that are given out: the exercise, and its key.

use std::rc::Rc;

use super::exercise::{Exercise, TextPart};
use super::key::Key;
use super::self_check::HiddenKey;
use super::sequence::{chain, joined};
use super::{EXERCISE, HIDDEN_KEY, KEY, key_name};
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

/// The exercise as it is given out, with those that come after it. `None` if a text of one of them is
/// no longer in the project.
#[must_use]
pub fn given_file(project: &Project, exercise: &Exercise, key: Option<&Key>) -> Option<Project> {
    let files = chain(project, exercise).into_iter().map(|each| {
        let own = Key::attached(project, &key_name(each.id));
        let key = if each.id == exercise.id { key } else { own.as_ref() };
        let file = given_alone(project, &each, key)?;
        Some((each, file))
    });
    joined(files.collect::<Option<_>>()?)
}

/// The exercise as it is given out, without those that come after it. If students are told what is
/// right, it carries the key.
#[must_use]
pub fn given_alone(project: &Project, exercise: &Exercise, key: Option<&Key>) -> Option<Project> {
    let mut file = exercise_file(project, exercise)?;
    if let Some(key) = key.filter(|_| exercise.carries_key()) {
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
