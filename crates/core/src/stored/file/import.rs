//! Reads a project file: exactly, or after asking the user.
//!
//! Nothing is repaired or dropped silently. Every span is checked against its quote. If everything
//! fits, the project is restored exactly. Otherwise the question lists what does not fit, span by
//! span, and whether the numbers would fit when read in another way. The user decides.

use std::fmt;
use std::rc::Rc;

use super::assemble::{Score, assemble, score, span_count};
use super::misfit::{LeftOut, Remark};
use super::offsets::Offsets;
use super::read::{read, read_at_once};
use super::shape::ProjectFile;
use crate::project::Project;

pub use super::read::{Expected, FileError};
pub use super::resolved::Resolved;

/// The result of reading a file.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenedFile {
    /// The project, exactly as it was written.
    Project(Box<Project>),
    /// Something does not fit.
    NeedsAnswer(Box<Question>),
}

/// What the user is asked about a file that does not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    file: Parsed,
    /// The outcome of reading the numbers as code points, as they should be.
    pub as_written: Outcome,
    /// The outcome of another way that fits better, if there is one.
    pub recognised: Option<Outcome>,
}

/// The outcome of reading the numbers in one way.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// How the numbers are read.
    pub offsets: Offsets,
    /// How many spans the file has, including those of evidence.
    pub spans: usize,
    /// How many of them fit their quote.
    pub fitting: usize,
    /// What would be left out, and why.
    pub left_out: Vec<LeftOut>,
    /// Other mismatches in the file.
    pub remarks: Vec<Remark>,
}

/// The user's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Import what fits.
    Read {
        /// How to read the numbers: one of the question's outcomes.
        offsets: Offsets,
        /// Whether spans that do not fit are moved to where their quote and context were found
        /// without doubt.
        place_found: bool,
    },
    /// Leave the file alone.
    Cancel,
}

/// Reads a file; a byte-order mark is dropped.
///
/// # Errors
/// [`FileError`] if it cannot be read at all.
pub fn read_file(bytes: &[u8]) -> Result<OpenedFile, FileError> {
    open(read(bytes)?)
}

/// As [`read_file`], but quicker. A second reader of each type makes a program larger, so this is for
/// those that read many files, and not for the page.
///
/// # Errors
/// As [`read_file`].
pub fn read_file_at_once(bytes: &[u8]) -> Result<OpenedFile, FileError> {
    open(read_at_once(bytes)?)
}

fn open(file: ProjectFile) -> Result<OpenedFile, FileError> {
    let resolved = assemble(&file, Offsets::default(), false)?;
    if resolved.left_out.is_empty() && resolved.remarks.is_empty() {
        return Ok(OpenedFile::Project(Box::new(resolved.project)));
    }
    let recognised = match best_other(&file) {
        Some(offsets) => Some(outcome(&file, offsets, assemble(&file, offsets, false)?)),
        None => None,
    };
    Ok(OpenedFile::NeedsAnswer(Box::new(Question {
        as_written: outcome(&file, Offsets::default(), resolved),
        recognised,
        file: Parsed(Rc::new(file)),
    })))
}

/// Imports what the answer says; `None` if the user cancelled.
#[must_use]
pub fn resolve(question: &Question, answer: Answer) -> Option<Resolved> {
    match answer {
        Answer::Read { offsets, place_found } => {
            assemble(&question.file.0, offsets, place_found).ok()
        }
        Answer::Cancel => None,
    }
}

fn outcome(file: &ProjectFile, offsets: Offsets, resolved: Resolved) -> Outcome {
    let Score { fitting, .. } = score(file, offsets);
    let (left_out, remarks) = (resolved.left_out, resolved.remarks);
    Outcome { offsets, spans: span_count(file), fitting, left_out, remarks }
}

/// The best way of reading the numbers, if it fits better than the ordinary one.
fn best_other(file: &ProjectFile) -> Option<Offsets> {
    let texts = || file.statements.iter().map(|statement| statement.text.as_str());
    let has_crlf = texts().any(|text| text.contains("\r\n"));
    let has_lf = texts().any(has_lone_lf);
    let mut best = (None, score(file, Offsets::default()));
    for offsets in Offsets::others(has_crlf, has_lf) {
        let score = score(file, offsets);
        // Among equals the first one is kept: it is the simpler explanation.
        if score > best.1 {
            best = (Some(offsets), score);
        }
    }
    best.0
}

fn has_lone_lf(text: &str) -> bool {
    let bytes = text.as_bytes();
    let before = std::iter::once(&0).chain(bytes);
    before.zip(bytes).any(|(before, byte)| *byte == b'\n' && *before != b'\r')
}

/// The parsed file while the question is open; shared, because the question is cloned for display.
#[derive(Clone)]
struct Parsed(Rc<ProjectFile>);

impl fmt::Debug for Parsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProjectFile")
    }
}

impl PartialEq for Parsed {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
