//! A codebook by itself: our own form, a table, REFI-QDA, and documents to read.

pub(crate) mod document;
pub mod read;
mod table;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::document::{docx, markdown, page};
use crate::export::{Export, OutFile};
use crate::refi_codebook;
use annotator_core::codebook::Codebook;
use annotator_core::exchange::about::Options;
use annotator_core::exchange::codebook::{CodebookForm, OURS};
use annotator_core::project::Project;

/// The version of our own form.
const VERSION: u32 = 1;

/// Our own form.
#[derive(Serialize)]
struct Ours<'a> {
    /// [`OURS`], first in the file, so that it is recognised.
    format: &'static str,
    version: u32,
    codebook: &'a Codebook,
}

/// The codebook of a project as the files of a form. All but a Word document are one file.
#[must_use]
pub fn write_codebook(project: &Project, form: CodebookForm) -> Vec<OutFile> {
    let codebook = &*project.codebook;
    let file =
        |content: String| vec![OutFile { path: String::new(), content: content.into_bytes() }];
    match form {
        CodebookForm::Json => {
            let all = Ours { format: OURS, version: VERSION, codebook };
            // Maps with text as keys can always be written.
            file(serde_json::to_string_pretty(&all).unwrap_or_default() + "\n")
        }
        CodebookForm::Csv => file(table::write(project)),
        CodebookForm::Refi => {
            let options = Options::default();
            let mut export = Export { project, options: &options, progress: &mut |_| {} };
            (refi_codebook::FORMAT.write)(&mut export).files
        }
        CodebookForm::Html => file(page::write(&document::of(project))),
        CodebookForm::Markdown => file(markdown::write(&document::of(project))),
        CodebookForm::Docx => docx::write(&document::of(project)),
    }
}
