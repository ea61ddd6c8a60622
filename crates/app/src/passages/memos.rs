//! Memos on the project, on statements and on codes, and a report of all that was written.

use std::rc::Rc;

use crate::model::{Open, TypingIn};
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::bookmark::Bookmark;
use annotator_core::project::memo::{MemoOf, memos};
use annotator_core::project::statement::Statement;

/// Something that was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    Memo(MemoOf),
    /// The note of an annotation.
    Note(Rc<Statement>, Rc<Annotation>),
}

/// A memo or a note in the report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportItem {
    pub about: Written,
    pub text: String,
}

/// All memos and notes that have these words, by kind: the project, codes in the order of the
/// codebook, statements in theirs, then notes text by text.
#[must_use]
pub fn memo_report(open: &Open, words: &str) -> Vec<ReportItem> {
    let project = &open.project;
    let mut written = memos(&project.attachments);
    written.sort_by_key(|(about, _)| place(project, about));
    let memos = written.into_iter().filter(|(about, _)| exists(project, about));
    let memos = memos.map(|(about, text)| ReportItem { about: Written::Memo(about), text });
    let notes = project.statements.iter().flat_map(|statement| {
        let set = project.annotations_of(statement.id);
        let noted: Vec<_> = set.iter().filter(|tag| !tag.note.trim().is_empty()).cloned().collect();
        noted.into_iter().filter(|tag| !open.hidden.contains(&tag.annotator)).map(|tag| {
            ReportItem { text: tag.note.clone(), about: Written::Note(Rc::clone(statement), tag) }
        })
    });
    let words = fold_for_search(words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let fits = |item: &ReportItem| {
        let text = fold_for_search(&searched(project, item));
        words.iter().all(|word| text.contains(word))
    };
    memos.chain(notes).filter(|item| words.is_empty() || fits(item)).collect()
}

/// What an item is found by: its words, and what it is about.
fn searched(project: &Project, item: &ReportItem) -> String {
    let about = match &item.about {
        Written::Memo(MemoOf::Project) => project.name.clone(),
        Written::Memo(MemoOf::Code(code)) => {
            project.codebook.code(code).map(|it| it.name.clone()).unwrap_or_default()
        }
        Written::Memo(MemoOf::Statement(id)) => {
            project.statement(*id).map(|it| named(it)).unwrap_or_default()
        }
        Written::Note(statement, tag) => {
            let code = project.codebook.code(&tag.code).map_or("", |code| code.name.as_str());
            format!("{}\n{code}\n{}", named(statement), tag.spans.quote(statement.text.as_str()))
        }
    };
    format!("{}\n{about}", item.text)
}

fn named(statement: &Statement) -> String {
    format!("{}\n{}", statement.metadata.delegation, statement.metadata.title)
}

fn place(project: &Project, about: &MemoOf) -> (u8, usize) {
    match about {
        MemoOf::Project => (0, 0),
        MemoOf::Code(code) => (1, project.codebook.position(code).unwrap_or(usize::MAX)),
        MemoOf::Statement(id) => {
            let at = project.statements.iter().position(|statement| statement.id == *id);
            (2, at.unwrap_or(usize::MAX))
        }
    }
}

fn exists(project: &Project, about: &MemoOf) -> bool {
    match about {
        MemoOf::Project => true,
        MemoOf::Code(code) => project.codebook.code(code).is_some(),
        MemoOf::Statement(id) => project.statement(*id).is_some(),
    }
}

impl Work<'_> {
    /// Writes a memo. Further typing in it extends the same step.
    pub(super) fn type_memo(&mut self, about: &MemoOf, text: &str) {
        let Some(open) = &self.model.open else { return };
        let project = &open.project;
        if !exists(project, about) || about.read(&project.attachments) == text {
            return;
        }
        let name = match about {
            MemoOf::Project => project.name.clone(),
            MemoOf::Code(code) => self.code_name(code),
            MemoOf::Statement(id) => {
                project.statement(*id).map(|it| it.metadata.title.clone()).unwrap_or_default()
            }
        };
        let typing = TypingIn::Memo(about.clone());
        self.perform_typing(typing, StepKind::SetNote, name, vec![about.write(text)]);
    }

    /// The edits of a step, with what is kept about codes and statements taken away when these are
    /// removed. Undoing the step brings all of it back.
    pub(crate) fn with_memos(&self, mut edits: Vec<Edit>) -> Vec<Edit> {
        let Some(open) = &self.model.open else { return edits };
        let documents = edits.iter().flat_map(|edit| match edit {
            Edit::RemoveStatement { statement } => {
                vec![
                    MemoOf::Statement(*statement).document_name(),
                    Bookmark::document_name(*statement),
                ]
            }
            Edit::RemoveCode { code } => vec![MemoOf::Code(code.clone()).document_name()],
            _ => Vec::new(),
        });
        let gone: Vec<_> =
            documents.filter(|name| open.project.attachments.contains_key(name)).collect();
        edits.extend(gone.into_iter().map(|name| Edit::SetAttachment { name, document: None }));
        edits
    }
}
