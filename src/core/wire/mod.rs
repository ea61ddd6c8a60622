//! Placeholder until the format work is merged.
pub mod snapshot;
/// Error.
#[derive(Clone, Debug, PartialEq)]
pub enum WireError {
    /// Damaged.
    Damaged,
}
