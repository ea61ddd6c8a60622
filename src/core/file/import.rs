//! Placeholder until the format work is merged.
/// Error.
#[derive(Clone, Debug, PartialEq)]
pub enum FileError {
    /// Not ours.
    NotOurs,
}
/// Question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question;
/// Answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Cancel.
    Cancel,
}
