//! Limits on what is read. A file that exceeds one is refused with a message that names the limit.

use annotator_core::text::MAX_TEXT_LEN;

/// The longest line of a text, in bytes. A line is one paragraph, which the browser has to lay out
/// in one go.
pub(crate) const MAX_LINE: usize = 2_000_000;

/// The most bytes of a text before decoding. Some encodings need twice as many bytes as UTF-8.
pub(crate) const MAX_RAW_TEXT: usize = 2 * MAX_TEXT_LEN;

/// How much an archive may unpack to in total, in bytes.
pub(crate) const MAX_UNPACKED: u64 = 200_000_000;

pub(crate) const MAX_FILES: usize = 5_000;

/// How deep elements may be nested in a document. No reader is recursive; the limit is for the HTML
/// parser, which searches all open elements at each new one and becomes slow.
pub(crate) const MAX_DEPTH: usize = 1_000;

/// How many times its packed size a file in an archive may unpack to. Text and office files stay
/// below 50; archives made to exhaust memory reach almost 1,000.
pub(crate) const MAX_RATIO: u64 = 200;

/// A file that unpacks to fewer bytes than this may have any ratio.
pub(crate) const RATIO_FROM: u64 = 1_000_000;

pub(crate) const MAX_TABLE: usize = 50_000_000;

pub(crate) const MAX_ROWS: usize = 50_000;
