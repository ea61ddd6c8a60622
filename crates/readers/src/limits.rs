//! How much is read of what. Past a limit a file is refused with a sentence that names it.

use annotator_core::text::MAX_TEXT_LEN;

/// The longest line of a text, in bytes: it is one paragraph, which the browser has to lay out
/// in one go.
pub(crate) const MAX_LINE: usize = 2_000_000;

/// The most bytes of a text before it is decoded: the most that its text may have, in an encoding
/// that needs twice as many.
pub(crate) const MAX_RAW_TEXT: usize = 2 * MAX_TEXT_LEN;

/// The most that an archive may unpack to, in bytes.
pub(crate) const MAX_UNPACKED: u64 = 200_000_000;

/// The most files in an archive.
pub(crate) const MAX_FILES: usize = 5_000;

/// How deep elements may be nested in a document. No reader is recursive; what takes long is the
/// parser of pages, which looks through all open elements at each new one.
pub(crate) const MAX_DEPTH: usize = 1_000;

/// How many times its packed size a file in an archive may unpack to; text and office files stay
/// under 50, what is made to fill the memory comes near 1,000.
pub(crate) const MAX_RATIO: u64 = 200;

/// Up to this size, in bytes, a file may be packed as tightly as it will.
pub(crate) const RATIO_FROM: u64 = 1_000_000;

/// The largest table, in bytes.
pub(crate) const MAX_TABLE: usize = 50_000_000;

/// The most rows of a table that become documents.
pub(crate) const MAX_ROWS: usize = 50_000;
