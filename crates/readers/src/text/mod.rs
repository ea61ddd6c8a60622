//! Plain text.

use super::encoding::decode;
use super::limits::MAX_RAW_TEXT;
use annotator_core::project::statement::{Metadata, Provenance, ReadAs};
use annotator_core::reading::{Document, Failure};
use annotator_core::text::read::{binary_at, from_decoded};

/// Reads a plain text, in the chosen or detected encoding. A text without a name was pasted.
///
/// # Errors
/// [`Failure::UnreadableEncoding`], [`Failure::UnknownFormat`] for binary data, [`Failure::Empty`]
/// or [`Failure::TooLarge`].
pub(crate) fn read(bytes: &[u8], name: &str, encoding: Option<&str>) -> Result<Document, Failure> {
    if bytes.len() > MAX_RAW_TEXT {
        return Err(Failure::TooLarge { len: bytes.len() as u64, max: MAX_RAW_TEXT as u64 });
    }
    let decoded = decode(bytes, encoding)?;
    if binary_at(decoded.text.as_bytes()).is_some() {
        return Err(Failure::UnknownFormat);
    }
    let read_as = if name.is_empty() { ReadAs::Paste } else { ReadAs::File };
    let (text, provenance) =
        from_decoded(&decoded.text, name, decoded.encoding, read_as).map_err(|_| Failure::Empty)?;
    Ok(Document {
        text,
        kinds: Vec::new(),
        metadata: Metadata::default(),
        provenance: Provenance { byte_order_mark: decoded.byte_order_mark, ..provenance },
        remarks: decoded.remarks(),
    })
}
