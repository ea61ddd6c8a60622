//! Writes HTML piece by piece.

use crate::shared::report::{Piece, pieces};
use annotator_xml::is_forbidden;

/// A page in the making.
#[derive(Default)]
pub(super) struct Html {
    out: String,
    blanked: usize,
}

impl Html {
    /// Markup.
    pub(crate) fn raw(&mut self, markup: &str) -> &mut Self {
        self.out.push_str(markup);
        self
    }

    /// Somebody's words, for content and for quoted attributes alike. A reader of HTML would turn a
    /// CR into an LF; control characters are shown by nothing.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\r' => self.out.push_str("&#13;"),
                c if is_forbidden(c) => {
                    self.blanked += 1;
                    self.out.push(' ');
                }
                c => self.out.push(c),
            }
        }
        self
    }

    /// A message with somebody's words in its gaps, each kept apart from the direction of the rest.
    pub(crate) fn message(&mut self, message: &str, put_in: &[&str]) -> &mut Self {
        for piece in pieces(message) {
            match piece {
                Piece::Words(words) => self.text(words),
                Piece::Gap(number) => {
                    let words = put_in.get(number).copied().unwrap_or_default();
                    self.raw("<bdi>").text(words).raw("</bdi>")
                }
            };
        }
        self
    }

    /// The page, and how many characters became blanks.
    pub(crate) fn finish(self) -> (String, usize) {
        (self.out, self.blanked)
    }
}
