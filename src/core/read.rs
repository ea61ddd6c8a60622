//! Placeholder until the reading work is merged.
/// Error.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadError {
    /// Empty.
    Empty,
}
