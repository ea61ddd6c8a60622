//! The words of memos and of their report.

pub use annotator_words::memos::*;

use super::{all_tags, quoted, statements};
use annotator_app::passages::memos::Written;
use annotator_core::project::Project;
use annotator_core::project::memo::MemoOf;
use annotator_core::text::direction::visible;

/// What a memo is called.
pub fn title(about: &MemoOf) -> &'static str {
    match about {
        MemoOf::Project => project_memo(),
        MemoOf::Statement(_) => statement_memo(),
        MemoOf::Code(_) => code_memo(),
        MemoOf::Summary(..) => summary(),
    }
}

/// What the empty field says.
pub fn placeholder(about: &MemoOf) -> &'static str {
    match about {
        MemoOf::Summary(..) => summary_example(),
        _ => example(),
    }
}

/// The name of what a memo is about.
pub fn about(project: &Project, about: &MemoOf) -> String {
    match about {
        MemoOf::Project if project.name.trim().is_empty() => untitled_project().to_owned(),
        MemoOf::Project => visible(&project.name),
        MemoOf::Statement(id) => statements::name_of(project, *id),
        MemoOf::Code(code) => all_tags::code_name(&project.codebook, code),
        MemoOf::Summary(id, code) => {
            let statement = statements::name_of(project, *id);
            summary_of(&all_tags::code_name(&project.codebook, code), &statement)
        }
    }
}

/// The name of what was written about.
pub fn about_written(project: &Project, written: &Written) -> String {
    match written {
        Written::Memo(of) => about(project, of),
        Written::Note(statement, tag) => {
            let code = all_tags::code_name(&project.codebook, &tag.code);
            note_on(&code, &quoted(&tag.spans.quote(statement.text.as_str())))
        }
    }
}

/// The heading for all that was written about such a thing.
pub fn heading(written: &Written) -> &'static str {
    match written {
        Written::Memo(MemoOf::Project) => of_project(),
        Written::Memo(MemoOf::Code(_)) => of_codes(),
        Written::Memo(MemoOf::Statement(_)) => of_statements(),
        Written::Memo(MemoOf::Summary(..)) => of_summaries(),
        Written::Note(..) => of_tags(),
    }
}
