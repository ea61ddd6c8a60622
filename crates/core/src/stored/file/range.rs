//! A range of a text in the units of files.

use serde::{Deserialize, Serialize};

use crate::text::Text;
use crate::text::units::ByteOffset;

/// A range of a text.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RangeEntry {
    /// Code points before it.
    pub start: u32,
    /// Code points before its end.
    pub end: u32,
    /// UTF-16 units before it.
    pub start_utf16: u32,
    /// UTF-16 units before its end.
    pub end_utf16: u32,
}

/// A range of a text in the units of files.
pub fn range_entry(text: &Text, start: ByteOffset, end: ByteOffset) -> RangeEntry {
    // In a valid project both ends are on character boundaries of this text.
    RangeEntry {
        start: text.char_from_byte(start).unwrap_or_default().0,
        end: text.char_from_byte(end).unwrap_or_default().0,
        start_utf16: text.utf16_from_byte(start).unwrap_or_default().0,
        end_utf16: text.utf16_from_byte(end).unwrap_or_default().0,
    }
}
