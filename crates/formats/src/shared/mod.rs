//! What several formats share.

pub mod attributes;
pub mod cas;
pub mod code_tree;
pub mod coders;
pub mod counts;
pub mod flat;
pub mod json_record;
pub mod labels;
pub mod lines;
pub mod overlaps;
pub mod record;
pub mod refi;
pub mod sentences;
pub mod texts;
pub mod tree;
