//! The state machine: [`model::Model`], [`msg::Msg`] and [`update::update`].
//!
//! Each subject has a folder with its state, messages, handlers and tests. This crate depends on no
//! browser crate and contains no sentences. It reports to users with typed reasons ([`notice`]).

// Subjects.
pub mod annotators;
pub mod classroom;
pub mod codebook;
pub mod coders;
pub mod coding;
pub mod exchange;
pub mod find;
pub mod insight;
pub mod intake;
pub mod keeping;
pub mod keys;
pub mod palette;
pub mod passages;
pub mod rehearsal;
pub mod statements;
pub mod suggesting;

// Shared.
pub mod commands;
pub mod contour;
pub mod dialog;
pub mod effect;
pub mod hints;
pub mod input;
pub mod later;
pub mod messages;
pub mod model;
pub mod msg;
pub mod notice;
pub mod placing;
pub mod ports;
pub mod room;
pub mod stacking;
pub mod start;
pub mod steps;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod update;
mod work;
