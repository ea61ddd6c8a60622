//! Memos on the project, on codes and on statements, and summaries of what a statement says on a code:
//! attached documents. What is written on an annotation is its note.

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
    /// What a statement says on a code: a summary in the annotator's own words.
    Summary(StatementId, CodeId),
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
            Self::Summary(id, code) => format!("{MEMO}summary/{code}/{id}"),
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
            Some(("summary", of)) => {
                let (code, id) = of.split_once('/')?;
                Some(Self::Summary(StatementId::parse(id)?, CodeId::parse(code)?))
            }
            _ => None,
        }
    }

    /// The statement that it is about, or a part of what it is about.
    #[must_use]
    pub fn statement(&self) -> Option<StatementId> {
        match self {
            Self::Statement(id) | Self::Summary(id, _) => Some(*id),
            Self::Project | Self::Code(_) => None,
        }
    }

    /// The code that it is about, or a part of what it is about.
    #[must_use]
    pub fn code(&self) -> Option<&CodeId> {
        match self {
            Self::Code(code) | Self::Summary(_, code) => Some(code),
            Self::Project | Self::Statement(_) => None,
        }
    }

    /// The same about another code.
    #[must_use]
    pub fn with_code(self, code: CodeId) -> Self {
        match self {
            Self::Code(_) => Self::Code(code),
            Self::Summary(id, _) => Self::Summary(id, code),
            Self::Project | Self::Statement(_) => self,
        }
    }

    /// The same about another statement.
    #[must_use]
    pub fn with_statement(self, id: StatementId) -> Self {
        match self {
            Self::Statement(_) => Self::Statement(id),
            Self::Summary(_, code) => Self::Summary(id, code),
            Self::Project | Self::Code(_) => self,
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

/// All memos: that of the project, then those of statements and codes, then summaries.
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
        let code = CodeId::parse("pledge").unwrap();
        let all = [
            MemoOf::Project,
            MemoOf::Statement(id),
            MemoOf::Code(code.clone()),
            MemoOf::Summary(id, code),
        ];
        for about in all {
            assert_eq!(MemoOf::of_document(&about.document_name()), Some(about));
        }
        let others = [
            "exercise",
            "memo/",
            "memo/projects",
            "memo/statement/1",
            "memo/code/A B",
            "memo/summary/pledge",
            "memo/summary/pledge/1",
            "memo/summary/A B/00000000-0000-4000-8000-000000000001",
            "memo/summary/00000000-0000-4000-8000-000000000001/pledge",
        ];
        for other in others {
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
