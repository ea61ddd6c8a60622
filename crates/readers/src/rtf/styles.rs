//! The styles of a document, whose names decide the kind of paragraphs.

use std::collections::HashMap;

use annotator_core::project::statement::ParagraphKind;

/// The kinds of paragraphs, by style number.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    kinds: HashMap<i32, ParagraphKind>,
    number: i32,
    name: String,
}

impl Styles {
    /// Sets the number of the style whose name follows.
    pub(crate) fn number(&mut self, number: i32) {
        self.number = number;
    }

    /// Adds to the name of the style.
    pub(crate) fn name(&mut self, text: &str) {
        self.name.push_str(text);
    }

    /// Ends an entry of the style table.
    pub(crate) fn end(&mut self) {
        let name = std::mem::take(&mut self.name);
        let name = name.split(';').next().unwrap_or_default().trim().to_lowercase();
        if let Some(kind) = kind_of(&name) {
            self.kinds.insert(self.number, kind);
        }
        // An entry without a number defines style 0.
        self.number = 0;
    }

    /// The kind of a paragraph with this style.
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
