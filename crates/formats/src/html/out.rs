//! Writes HTML piece by piece.

use crate::shared::report::{Piece, pieces};
use annotator_words::{Language, language};
use annotator_xml::is_forbidden;

/// A page that is being written.
#[derive(Default)]
pub struct Html {
    out: String,
    blanked: usize,
}

impl Html {
    /// Begins a page in the current language, up to the start of its body. It loads nothing and runs
    /// nothing.
    pub fn begin(&mut self, title: &str, css: &str) -> &mut Self {
        self.begin_with(title, css, "")
    }

    /// The same for a page with images that are part of it.
    pub fn begin_with_images(&mut self, title: &str, css: &str) -> &mut Self {
        self.begin_with(title, css, "; img-src data:")
    }

    fn begin_with(&mut self, title: &str, css: &str, allowed: &str) -> &mut Self {
        let Language { tag, right_to_left, .. } = language();
        let direction = if right_to_left { " dir=\"rtl\"" } else { "" };
        self.raw("<!doctype html>\n<html lang=\"").text(tag).raw("\"").raw(direction);
        self.raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'");
        self.raw(allowed).raw("\">\n");
        self.raw("<title>").text(title).raw("</title>\n<style>\n").raw(css);
        self.raw("</style>\n</head>\n<body>\n")
    }

    /// Adds markup.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.out.push_str(markup);
        self
    }

    /// Adds text, escaped for use in elements and in quoted attributes. HTML parsers turn a CR into
    /// an LF, so it is escaped; forbidden characters become spaces.
    pub fn text(&mut self, text: &str) -> &mut Self {
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

    /// Adds a message with texts in its gaps, each isolated from the writing direction around it.
    pub fn message(&mut self, message: &str, put_in: &[&str]) -> &mut Self {
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

    /// The page, and the number of characters that became spaces.
    #[must_use]
    pub fn finish(self) -> (String, usize) {
        (self.out, self.blanked)
    }
}
