//! Reads a project file back: exactly, or after a question.
//!
//! Nothing is repaired and nothing is dropped in silence. Every span is checked
//! against its quote. Where all fits the project is restored as it was; otherwise the
//! question says what does not fit, span by span, and whether the numbers fit when
//! they are read another way. What becomes of it is the user's to decide.

use std::fmt;
use std::rc::Rc;

use super::assemble::{Score, assemble, score, span_count};
use super::misfit::{LeftOut, Remark};
use super::offsets::Offsets;
use super::read::read;
use super::shape::ProjectFile;
use crate::project::Project;

pub use super::read::{Expected, FileError};
pub use super::resolved::Resolved;

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// The project, exactly as it was written.
    Project(Box<Project>),
    /// Something does not fit.
    NeedsAnswer(Box<Question>),
}

/// What is asked before a file is taken over that does not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    file: Parsed,
    /// What comes of reading the numbers as they should be, as code points.
    pub as_written: Outcome,
    /// The way of reading them that fits better, where there is one.
    pub recognised: Option<Outcome>,
}

/// What would come of reading the file in one way.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// How the numbers are read.
    pub offsets: Offsets,
    /// How many spans the file has, those of evidence included.
    pub spans: usize,
    /// How many of them fit their quote.
    pub fitting: usize,
    /// What would be left out, and why.
    pub left_out: Vec<LeftOut>,
    /// What else is not as the file says.
    pub remarks: Vec<Remark>,
}

/// The user's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Take over what fits.
    Read {
        /// How to read the numbers: one of the question's outcomes.
        offsets: Offsets,
        /// Whether to put spans that do not fit where quote and context were found
        /// without doubt.
        place_found: bool,
    },
    /// Leave the file alone.
    Cancel,
}

/// Reads a file; a byte-order mark is dropped.
///
/// # Errors
/// [`FileError`] where nothing can be made of it.
pub fn read_file(bytes: &[u8]) -> Result<Reading, FileError> {
    let file = read(bytes)?;
    let resolved = assemble(&file, Offsets::default(), false)?;
    if resolved.left_out.is_empty() && resolved.remarks.is_empty() {
        return Ok(Reading::Project(Box::new(resolved.project)));
    }
    let recognised = match best_other(&file) {
        Some(offsets) => Some(outcome(&file, offsets, assemble(&file, offsets, false)?)),
        None => None,
    };
    Ok(Reading::NeedsAnswer(Box::new(Question {
        as_written: outcome(&file, Offsets::default(), resolved),
        recognised,
        file: Parsed(Rc::new(file)),
    })))
}

/// Takes over what the answer says; `None` where it says not to.
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

/// The way of reading the numbers that fits best, if it fits better than the ordinary.
fn best_other(file: &ProjectFile) -> Option<Offsets> {
    let texts = || file.statements.iter().map(|statement| statement.text.as_str());
    let has_crlf = texts().any(|text| text.contains("\r\n"));
    let has_lf = texts().any(has_lone_lf);
    let mut best = (None, score(file, Offsets::default()));
    for offsets in Offsets::others(has_crlf, has_lf) {
        let score = score(file, offsets);
        // Among equals the first one stays: the simpler explanation.
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

/// The file while the question stands; shared, because the question is shown.
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
