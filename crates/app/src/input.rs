//! Input from the browser: files, and points in the text.

use annotator_core::text::Text;
use annotator_core::text::units::{ByteOffset, Utf16Offset};

/// A point in the text as the DOM describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DomPoint {
    pub paragraph: usize,
    /// UTF-16 units from the paragraph's start.
    pub offset: Utf16Offset,
}

impl DomPoint {
    /// The point at an offset; an LF counts as the end of its paragraph. `None` after the end of
    /// the text or within a character.
    #[must_use]
    pub fn of(text: &Text, at: ByteOffset) -> Option<Self> {
        let paragraph = text.paragraph_at(at);
        Some(Self { paragraph, offset: text.utf16_in_paragraph(paragraph, at)? })
    }
}

/// How a selection was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointing {
    /// With a mouse or pen.
    Mouse,
    /// With a finger.
    Touch,
    /// With the keyboard's caret.
    Keyboard,
}

/// A file from the user.
#[derive(Clone, PartialEq, Eq)]
pub struct FileBytes {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for FileBytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({} bytes)", self.name, self.bytes.len())
    }
}
