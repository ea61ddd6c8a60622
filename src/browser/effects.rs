//! Runs effects. Each goes to the file of its capability; answers come back as messages.

use crate::app::effect::Effect;
use crate::browser::store::Store;

/// Runs one effect.
pub fn run(_store: &Store, _effect: Effect) {}
