//! Colours by palette slot.

/// Background colours on which black text is readable.
pub(crate) const PALE: [&str; 12] = [
    "#b1cefb", "#e3acb2", "#d8cf99", "#bdabdb", "#b9d4c0", "#a5d5d3", "#cea9c9", "#d4b79b",
    "#a2d0e4", "#d5b0bf", "#caaaa2", "#c9d2b3",
];
