//! The state machine: [`model::Model`], [`msg::Msg`] and [`update::update`].
//!
//! A folder a subject, with its state, its messages, what follows from them, and tests. Names no
//! browser crate and makes no sentences: what is said to people leaves here as typed reasons
//! ([`notice`]).

#![warn(missing_docs)]

// Subjects.
pub mod codebook;
pub mod coding;
pub mod exchange;
pub mod intake;
pub mod keeping;
pub mod keys;
pub mod rehearsal;
pub mod statements;

// What they share.
pub mod dialog;
pub mod effect;
pub mod input;
pub mod model;
pub mod msg;
pub mod notice;
pub mod placing;
pub mod ports;
pub mod start;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod update;
mod work;
