//! The control characters in compiled messages. The compiler (`compiler/`) writes them,
//! `pattern.rs` reads them.
//!
//! A pattern is text with these parts:
//! - [`ARGUMENT`] and a letter: an argument (`A` is the first, `B` the second, ...);
//! - [`SELECT`] and a letter: the start of a choice by an argument. Each variant is [`VARIANT`],
//!   its key, [`KEY_ENDS`] and a pattern. The last one, with the key `*`, is for everything else.
//!   [`SELECT_ENDS`] ends the choice.

/// Begins an argument.
pub(super) const ARGUMENT: char = '\u{1}';
/// Begins a choice.
pub(super) const SELECT: char = '\u{2}';
/// Begins a variant of a choice.
pub(super) const VARIANT: char = '\u{3}';
/// Ends the key of a variant.
pub(super) const KEY_ENDS: char = '\u{4}';
/// Ends a choice.
pub(super) const SELECT_ENDS: char = '\u{5}';
/// Ends each message of a subject.
pub(super) const MESSAGE_ENDS: char = '\u{6}';
/// Separates the subjects of a language's file.
pub(super) const SUBJECT_ENDS: char = '\u{7}';
