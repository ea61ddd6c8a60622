//! Memos on the project, on codes and on statements: attached documents. What is written on an
//! annotation is its note.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::attachment::{Attachments, document, parse_document, read_document};
use super::id::{CodeId, StatementId};
use crate::edit::Edit;

/// The start of the names of all memos.
const MEMO: &str = "memo/";

/// What a memo is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MemoOf {
    /// The whole project.
    Project,
    /// A statement.
    Statement(StatementId),
    /// A code.
    Code(CodeId),
}

/// A memo.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Memo {
    /// What was written.
    pub text: String,
}

impl MemoOf {
    /// The name of the document.
    #[must_use]
    pub fn document_name(&self) -> String {
        match self {
            Self::Project => format!("{MEMO}project"),
            Self::Statement(id) => format!("{MEMO}statement/{id}"),
            Self::Code(code) => format!("{MEMO}code/{code}"),
        }
    }

    /// What the document with this name is about; `None` if it is not a memo.
    #[must_use]
    pub fn of_document(name: &str) -> Option<Self> {
        let rest = name.strip_prefix(MEMO)?;
        match rest.split_once('/') {
            None if rest == "project" => Some(Self::Project),
            Some(("statement", id)) => StatementId::parse(id).map(Self::Statement),
            Some(("code", code)) => CodeId::parse(code).map(Self::Code),
            _ => None,
        }
    }

    /// What the memo says; empty if there is none.
    #[must_use]
    pub fn read(&self, attachments: &Attachments) -> String {
        let memo: Option<Memo> = read_document(attachments, &self.document_name());
        memo.unwrap_or_default().text
    }

    /// Writes the memo, or takes it away if the text is blank.
    #[must_use]
    pub fn write(&self, text: &str) -> Edit {
        let memo = Memo { text: text.to_owned() };
        let document = (!text.trim().is_empty()).then(|| document(&memo));
        Edit::SetAttachment { name: self.document_name(), document }
    }
}

/// All memos: that of the project, then those of statements and codes.
#[must_use]
pub fn memos(attachments: &Attachments) -> Vec<(MemoOf, String)> {
    let read = |(name, text): (&String, &Rc<str>)| {
        let memo: Memo = parse_document(text)?;
        Some((MemoOf::of_document(name)?, memo.text))
    };
    let mut all: Vec<_> = attachments.iter().filter_map(read).collect();
    all.sort();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_what_a_memo_is_about() {
        let id = StatementId::parse("00000000-0000-4000-8000-000000000001").unwrap();
        for about in
            [MemoOf::Project, MemoOf::Statement(id), MemoOf::Code(CodeId::parse("pledge").unwrap())]
        {
            assert_eq!(MemoOf::of_document(&about.document_name()), Some(about));
        }
        for other in ["exercise", "memo/", "memo/projects", "memo/statement/1", "memo/code/A B"] {
            assert_eq!(MemoOf::of_document(other), None, "{other}");
        }
    }

    #[test]
    fn a_blank_memo_is_taken_away() {
        let Edit::SetAttachment { name, document } = MemoOf::Project.write("Ask.") else {
            panic!()
        };
        let attachments: Attachments = [(name, document.unwrap())].into_iter().collect();
        assert_eq!(MemoOf::Project.read(&attachments), "Ask.");
        assert_eq!(memos(&attachments), [(MemoOf::Project, "Ask.".to_owned())]);
        let Edit::SetAttachment { document: None, .. } = MemoOf::Project.write(" \n") else {
            panic!()
        };
    }
}
