//! What is said to those who do not see the page.

use std::rc::Rc;

use super::Reason;
use crate::later::Later;
use crate::suggesting::Said;
use annotator_core::project::statement::Statement;

/// What a screen reader announces.
#[derive(Clone, Debug, PartialEq)]
pub enum Announcement {
    /// The caret moved.
    Caret {
        /// The text after it.
        text: String,
        /// The names of the codes whose passages it has come into.
        entered: Vec<String>,
        /// The names of the codes whose passages it has left.
        left: Vec<String>,
    },
    /// The selection changed; its text.
    Selected(String),
    /// One end of a selection that is too long to be read out has moved.
    SelectionMoved {
        /// Whether the end moved, not the start.
        end: bool,
        /// The text at that end.
        text: String,
    },
    /// The selection was cleared.
    Unselected,
    /// A code was applied to a passage.
    Tagged {
        /// The code's name.
        code: String,
        /// The passage.
        quote: String,
        /// How many other annotations overlap it.
        overlaps: usize,
    },
    /// An annotation has another passage.
    Resized {
        /// The code's name.
        code: String,
        /// How many parts the passage has.
        parts: usize,
        /// The passage.
        quote: String,
    },
    /// One end of a passage that is too long to be read out has moved.
    EdgeMoved {
        /// The code's name.
        code: String,
        /// Whether the end moved, not the start.
        end: bool,
        /// The text at that end.
        text: String,
    },
    /// An annotation became two, with these passages.
    Split {
        /// The code's name.
        code: String,
        first: String,
        second: String,
    },
    Chosen {
        /// The code's name.
        code: String,
        /// How many parts the passage has.
        parts: usize,
        /// The passage.
        quote: String,
        /// The annotation's number among those at the same place, from 1.
        place: usize,
        /// How many annotations are at that place.
        of: usize,
    },
    /// A suggestion is looked at.
    Suggestion(Later<Said>),
    /// Another annotator's annotation was copied.
    Copied {
        /// The code's name.
        code: String,
    },
    NothingToUndo,
    NothingToRedo,
    /// A statement is shown.
    Statement(Rc<Statement>),
    /// The project is read-only here, because another window has it.
    Elsewhere,
    /// A notice, and what else happened at once.
    Notice {
        reason: Rc<Reason>,
        with: Option<Box<Announcement>>,
    },
}

impl Announcement {
    /// The words of the statement that it quotes, if it quotes one passage.
    #[must_use]
    pub fn quote(&self) -> Option<&str> {
        match self {
            Self::Caret { text: quote, .. }
            | Self::Selected(quote)
            | Self::SelectionMoved { text: quote, .. }
            | Self::Tagged { quote, .. }
            | Self::Resized { quote, .. }
            | Self::EdgeMoved { text: quote, .. }
            | Self::Chosen { quote, .. } => Some(quote),
            Self::Notice { with, .. } => with.as_ref()?.quote(),
            _ => None,
        }
    }
}
