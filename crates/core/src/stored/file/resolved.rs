//! The result of importing a file that did not fit.

use super::misfit::{LeftOut, Remark};
use crate::project::Project;
use crate::project::id::AnnotationId;

/// What was imported.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolved {
    /// The project; it is valid.
    pub project: Project,
    /// What was left out, and why.
    pub left_out: Vec<LeftOut>,
    /// Other mismatches in the file.
    pub remarks: Vec<Remark>,
    /// The annotations with a span that was moved to where its quote was found.
    pub placed: Vec<AnnotationId>,
}
