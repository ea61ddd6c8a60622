//! The state machine: `Model`, `Msg` and `update`. Names no browser crate.
