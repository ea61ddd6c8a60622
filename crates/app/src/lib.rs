//! The state machine: [`model::Model`], [`msg::Msg`] and [`update::update`].
//!
//! Names no browser crate and makes no sentences: what is said to people leaves
//! here as typed reasons ([`notice`]).

#![warn(missing_docs)]

pub mod code_draft;
pub mod dialog;
pub mod effect;
pub mod exporting;
pub mod fill;
pub mod filter;
pub mod form;
pub mod importing;
pub mod input;
pub mod intake;
pub mod keys;
pub mod ledger;
pub mod marks;
pub mod memory;
pub mod model;
pub mod msg;
pub mod notice;
pub mod picker;
pub mod placing;
pub mod ports;
pub mod preview;
#[cfg(any(test, feature = "testing"))]
pub mod reader;
pub mod rehearsal;
pub mod rows;
pub mod storage;
pub mod stored_file;
pub mod update;
