//! Memos on the project, on statements and on codes, summaries, and a report of all that was written.

use std::rc::Rc;

use crate::codebook::recoding::joined_notes;
use crate::model::{Open, TypingIn};
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::bookmark::Bookmark;
use annotator_core::project::id::CodeId;
use annotator_core::project::memo::{MemoOf, memos};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallMap;

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
/// codebook, statements in theirs, summaries, then notes text by text.
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
        Written::Memo(about) => {
            let code = about.code().and_then(|id| project.codebook.code(id));
            let statement = about.statement().and_then(|id| project.statement(id));
            let names = [code.map(|it| it.name.clone()), statement.map(|it| named(it))];
            names.into_iter().flatten().collect::<Vec<_>>().join("\n")
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

/// The kind of what a memo is about, and the places of its statement and code.
fn place(project: &Project, about: &MemoOf) -> (u8, Option<usize>, Option<usize>) {
    let kind = match about {
        MemoOf::Project => 0,
        MemoOf::Code(_) => 1,
        MemoOf::Statement(_) => 2,
        MemoOf::Summary(..) => 3,
    };
    let statement = about.statement();
    let statement = statement.and_then(|id| project.statements.iter().position(|it| it.id == id));
    (kind, statement, about.code().and_then(|code| project.codebook.position(code)))
}

fn exists(project: &Project, about: &MemoOf) -> bool {
    about.code().is_none_or(|code| project.codebook.code(code).is_some())
        && about.statement().is_none_or(|id| project.statement(id).is_some())
}

/// The edits that move what is written about codes to another code, after what is written about it.
pub(crate) fn moved_memos(project: &Project, from: &[CodeId], into: &CodeId) -> Vec<Edit> {
    let mut texts: SmallMap<MemoOf, String> = SmallMap::new();
    let mut edits = Vec::new();
    for (about, text) in memos(&project.attachments) {
        if !about.code().is_some_and(|code| from.contains(code)) {
            continue;
        }
        edits.push(about.write(""));
        let target = about.with_code(into.clone());
        let before = match texts.get(&target) {
            Some(before) => before.clone(),
            None => target.read(&project.attachments),
        };
        texts.insert(target, joined_notes(&before, &text));
    }
    edits.extend(texts.iter().map(|(target, text)| target.write(text)));
    edits
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
            MemoOf::Code(code) | MemoOf::Summary(_, code) => self.code_name(code),
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
        let on_code = |code: &CodeId| {
            let written = open.project.attachments.keys();
            let about = written.filter_map(|name| MemoOf::of_document(name));
            let about = about.filter(|about| about.code() == Some(code));
            about.map(|about| about.document_name()).collect()
        };
        let documents = edits.iter().flat_map(|edit| match edit {
            Edit::RemoveStatement { statement } => {
                vec![
                    MemoOf::Statement(*statement).document_name(),
                    Bookmark::document_name(*statement),
                ]
            }
            Edit::RemoveCode { code } => on_code(code),
            _ => Vec::new(),
        });
        let gone: Vec<_> =
            documents.filter(|name| open.project.attachments.contains_key(name)).collect();
        edits.extend(gone.into_iter().map(|name| Edit::SetAttachment { name, document: None }));
        edits
    }
}
