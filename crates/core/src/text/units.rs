//! Offsets into a text, with one type per unit, so that units cannot be confused.
//!
//! [`ByteOffset`] is used throughout the core, because it slices a `&str`.
//! [`Utf16Offset`] is used where we meet the DOM, and next to code points in files.
//! [`CharOffset`] counts Unicode code points and is the unit of our files.
//! [`crate::text::Text`] converts between them.

use serde::{Deserialize, Serialize};

macro_rules! offset {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// The offset as an index.
            #[must_use]
            pub fn get(self) -> usize {
                self.0 as usize
            }

            /// This offset moved forward by `count` of its own units.
            #[must_use]
            pub fn plus(self, count: u32) -> Self {
                Self(self.0.saturating_add(count))
            }

            /// How many units are between `earlier` and this offset; 0 if `earlier` is after it.
            #[must_use]
            pub fn since(self, earlier: Self) -> u32 {
                self.0.saturating_sub(earlier.0)
            }
        }
    };
}

offset! {
    /// UTF-8 bytes from the start of the text.
    ByteOffset
}
offset! {
    /// UTF-16 code units from the start of the text (or of a paragraph, where noted).
    Utf16Offset
}
offset! {
    /// Unicode code points from the start of the text.
    CharOffset
}
