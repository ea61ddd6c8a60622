//! What several formats share.

pub(crate) mod attributes;
pub(crate) mod cas;
pub(crate) mod code_tree;
pub(crate) mod coders;
pub(crate) mod colours;
pub(crate) mod counts;
pub(crate) mod flat;
pub(crate) mod json_record;
pub(crate) mod labels;
pub(crate) mod lines;
pub(crate) mod overlaps;
pub(crate) mod record;
pub(crate) mod refi;
pub(crate) mod report;
pub(crate) mod sentences;
pub(crate) mod tables;
pub(crate) mod texts;
pub(crate) mod tree;
