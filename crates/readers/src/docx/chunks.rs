//! Parts of a document that are in another format, such as a web page that a program put into an
//! empty document (ECMA-376, 17.17.2).

use std::collections::HashMap;

use crate::archive::ZIP;
use crate::blocks::{Blocks, Style, Unprinted};
use crate::encoding::decode;
use crate::{html, mhtml, rtf};
use annotator_core::reading::Failure;

/// The parts, by the id that the text uses for them.
pub(crate) type Chunks = HashMap<String, Vec<u8>>;

/// Adds the text of a part to blocks.
///
/// # Errors
/// Why the part cannot be read.
pub(crate) fn take(chunk: &[u8], blocks: &mut Blocks) -> Result<Unprinted, Failure> {
    let start = chunk.strip_prefix(b"\xef\xbb\xbf").unwrap_or(chunk).trim_ascii_start();
    if start.starts_with(ZIP) {
        return super::take(chunk, blocks, super::Nested::Yes);
    }
    if start.starts_with(rtf::START) {
        return rtf::take(chunk, blocks).map(|taken| taken.unprinted);
    }
    let left_out = if let Some((page, encoding)) = mhtml::page(chunk) {
        html::take_part(&page, encoding, blocks)?
    } else if start.contains(&b'<') {
        html::take_part(chunk, None, blocks)?
    } else {
        let decoded = decode(chunk, None)?;
        for line in decoded.text.lines() {
            blocks.start(Style::default());
            blocks.typed(line);
        }
        false
    };
    Ok(Unprinted { hidden: left_out, ..Unprinted::default() })
}
