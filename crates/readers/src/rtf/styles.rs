//! The styles of a document, as far as their names say what paragraphs are.

use std::collections::HashMap;

use annotator_core::project::statement::ParagraphKind;

/// The kinds of paragraphs by the numbers of their styles.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    kinds: HashMap<i32, ParagraphKind>,
    number: i32,
    name: String,
}

impl Styles {
    /// A number in the table: the name behind it is this style's.
    pub(crate) fn number(&mut self, number: i32) {
        self.number = number;
    }

    /// A part of a name.
    pub(crate) fn name(&mut self, text: &str) {
        self.name.push_str(text);
    }

    /// The end of an entry.
    pub(crate) fn end(&mut self) {
        let name = std::mem::take(&mut self.name);
        let name = name.split(';').next().unwrap_or_default().trim().to_lowercase();
        if let Some(kind) = kind_of(&name) {
            self.kinds.insert(self.number, kind);
        }
        // An entry without a number is the style 0.
        self.number = 0;
    }

    /// What paragraphs of this style are.
    pub(crate) fn kind(&self, number: i32) -> Option<ParagraphKind> {
        self.kinds.get(&number).copied()
    }
}

fn kind_of(name: &str) -> Option<ParagraphKind> {
    let is_numbered = |start: &str| {
        name.strip_prefix(start).is_some_and(|rest| rest.trim().parse::<u8>().is_ok())
    };
    match name {
        "title" | "subtitle" | "heading" => Some(ParagraphKind::Heading),
        "quote" | "intense quote" | "quotations" | "block text" => Some(ParagraphKind::Quote),
        "toc heading" => Some(ParagraphKind::Furniture),
        _ if is_numbered("heading ") => Some(ParagraphKind::Heading),
        _ if is_numbered("toc ") => Some(ParagraphKind::Furniture),
        _ => None,
    }
}
