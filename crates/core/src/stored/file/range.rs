//! Where a part of a text is, in the units of files.

use serde::{Deserialize, Serialize};

use crate::text::Text;
use crate::text::units::ByteOffset;

/// A part of a text.
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

/// Where a part of a text is, in the units of files.
pub fn range_entry(text: &Text, start: ByteOffset, end: ByteOffset) -> RangeEntry {
    // Both ends stand on characters of this text: that is what a valid project holds.
    RangeEntry {
        start: text.char_from_byte(start).unwrap_or_default().0,
        end: text.char_from_byte(end).unwrap_or_default().0,
        start_utf16: text.utf16_from_byte(start).unwrap_or_default().0,
        end_utf16: text.utf16_from_byte(end).unwrap_or_default().0,
    }
}
