//! The files of learning platforms: grade sheets, downloads of what people handed in, and what can
//! be given back.
//!
//! Nothing here decides about people: they are found by the ids that a platform wrote into its
//! files, and by names only where a name fits exactly one person.

pub mod give_back;
pub mod items;
pub mod join;
pub mod results;
pub mod roster;
pub mod rubric;
#[cfg(test)]
mod rubric_tests;
pub mod sheet;
pub mod submissions;

#[cfg(test)]
mod given_tests;

use serde::{Deserialize, Serialize};

/// A learning platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Platform {
    /// Moodle.
    Moodle,
    /// Canvas.
    Canvas,
    /// Blackboard Learn.
    Blackboard,
}
