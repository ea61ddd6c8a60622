//! What is said beside the results: on standard error, and progress only on a terminal.

use std::io::{IsTerminal as _, Write as _, stderr};

use annotator_core::text::direction::visible;

/// A line on standard error. If nobody can read it, nothing can be done about that.
pub(crate) fn say(words: &str) {
    let _ = writeln!(stderr(), "{}", harmless(words));
}

/// Words on one line of a terminal. What would reorder the line or control the terminal is replaced.
pub(crate) fn harmless(words: &str) -> String {
    let replaced = |letter: char| match letter {
        '\n' | '\r' | '\t' => ' ',
        letter if letter.is_control() => '\u{fffd}',
        letter => letter,
    };
    visible(words).chars().map(replaced).collect()
}

/// How far a command is, on one line that is written over.
pub(crate) struct Progress {
    shown: bool,
    quiet: bool,
    /// How wide the line is that is there.
    width: usize,
}

impl Progress {
    pub(crate) fn new(quiet: bool) -> Self {
        Self { shown: !quiet && stderr().is_terminal(), quiet, width: 0 }
    }

    /// Shows how many of several things are done, and what comes next.
    pub(crate) fn at(&mut self, done: usize, of: usize, what: &str) {
        if !self.shown || of < 2 {
            return;
        }
        let what: String = harmless(what).chars().take(48).collect();
        let line = format!("{done} of {of}  {what}");
        let width = line.chars().count();
        let blanks = " ".repeat(self.width.saturating_sub(width));
        let _ = write!(stderr(), "\r{line}{blanks}");
        let _ = stderr().flush();
        self.width = width;
    }

    /// A line that stays, unless nothing is to be said.
    pub(crate) fn note(&mut self, words: &str) {
        self.clear();
        if !self.quiet {
            say(words);
        }
    }

    /// Removes the line.
    pub(crate) fn clear(&mut self) {
        if self.width > 0 {
            let _ = write!(stderr(), "\r{}\r", " ".repeat(self.width));
            let _ = stderr().flush();
            self.width = 0;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
