//! Placeholder until the format work is merged.
/// Snapshot.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot;
