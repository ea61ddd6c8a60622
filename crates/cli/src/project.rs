//! Opens project files.

use annotator_core::edit::Edit;
use annotator_core::project::Project;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::{
    Answer, FileError, OpenedFile, Outcome, Question, read_file_at_once, resolve,
};
use annotator_sentences::file_errors::file_error;
use annotator_words::plain;

use crate::args::Misfits;
use crate::failure::Failure;
use crate::input::Input;
use crate::progress::Progress;

/// A project that was opened, and how much of its file was left out.
pub(crate) struct Opened {
    pub project: Project,
    pub left_out: usize,
}

/// Opens a project file. A file in which something does not fit is opened only if the options say
/// what becomes of that.
pub(crate) fn open(
    input: &Input,
    bytes: &[u8],
    misfits: Misfits,
    progress: &mut Progress,
) -> Result<Opened, Failure> {
    let opened = read_file_at_once(bytes).map_err(|error| unreadable(input, &error))?;
    resolved(input, opened, misfits, progress)
}

/// The project in a file that was read.
pub(crate) fn resolved(
    input: &Input,
    opened: OpenedFile,
    misfits: Misfits,
    progress: &mut Progress,
) -> Result<Opened, Failure> {
    let question = match opened {
        OpenedFile::Project(project) => return Ok(Opened { project: *project, left_out: 0 }),
        OpenedFile::NeedsAnswer(question) => question,
    };
    let Misfits { leave_out, place_found } = misfits;
    let outcome = best(&question);
    let answer = Answer::Read { offsets: outcome.offsets, place_found };
    let resolved = resolve(&question, answer);
    let (Some(resolved), true) = (resolved, leave_out || place_found) else {
        return Err(does_not_fit(input, outcome));
    };
    if !resolved.left_out.is_empty() && !leave_out {
        return Err(does_not_fit(input, outcome));
    }
    let left_out = resolved.left_out.len();
    if left_out > 0 {
        progress.note(&format!("{}: {left_out} left out, because they do not fit.", input.shown()));
    }
    Ok(Opened { project: resolved.project, left_out })
}

/// The way of reading the file’s numbers that fits best.
pub(crate) fn best(question: &Question) -> &Outcome {
    question.recognised.as_ref().unwrap_or(&question.as_written)
}

fn does_not_fit(input: &Input, outcome: &Outcome) -> Failure {
    let parts = outcome.left_out.len() + outcome.remarks.len();
    let (what, they) = if parts == 1 { ("thing does", "it") } else { ("things do", "them") };
    Failure::File(format!(
        "“{}” was not opened: {parts} {what} not fit its texts. “validate” lists {they}; \
         --place-found moves passages to where their words are, --leave-out goes on without {they}. \
         Nothing was changed.",
        input.shown()
    ))
}

/// Why a file could not be opened.
pub(crate) fn unreadable(input: &Input, error: &FileError) -> Failure {
    Failure::File(plain(&file_error(&input.shown(), error)))
}

/// Applies edits that were made for the project.
pub(crate) fn apply(project: &mut Project, edits: &[Edit]) -> Result<(), Failure> {
    let applied = edits.iter().try_for_each(|edit| edit.apply(project).map(|_| ()));
    applied.map_err(|_| {
        Failure::File("What was found does not fit the project. Nothing was changed.".to_owned())
    })
}

/// The bytes of a project file.
pub(crate) fn bytes_of(project: &Project) -> Vec<u8> {
    export_project(project).into_bytes()
}
