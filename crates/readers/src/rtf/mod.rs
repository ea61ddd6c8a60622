//! Rich text (RTF 1.9.1): the text as printed without comments and with all changes accepted,
//! followed by the notes.

mod fonts;
mod story;
mod styles;
#[cfg(test)]
mod tests;
mod text;
mod tokens;
mod words;

use self::story::Story;
use self::tokens::{Token, Tokens};
use super::blocks::{Blocks, Source, Unprinted};
use annotator_core::reading::{Document, Failure, Format};

/// The start of every document.
pub(crate) const START: &[u8] = b"{\\rtf";

/// Reads a document.
///
/// # Errors
/// [`Failure::Damaged`] if it is not RTF or ends too soon, [`Failure::TooDeep`],
/// [`Failure::Empty`].
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    let mut blocks = Blocks::default();
    let taken = take(bytes, &mut blocks)?;
    let source = Source {
        name,
        media_type: "application/rtf",
        encoding: taken.encoding,
        remarks: taken.unprinted.remarks(),
        ..Source::default()
    };
    blocks.document(source)
}

/// What a document says besides its text.
pub(crate) struct Taken {
    pub encoding: &'static str,
    pub unprinted: Unprinted,
}

/// Adds the text of a document to blocks.
///
/// # Errors
/// Those of [`read`], except for [`Failure::Empty`].
pub(crate) fn take(bytes: &[u8], blocks: &mut Blocks) -> Result<Taken, Failure> {
    let damaged = Failure::Damaged(Format::Rtf);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if !bytes.starts_with(START) {
        return Err(damaged);
    }
    let mut story = Story::new(blocks);
    let mut ended = false;
    for token in Tokens::new(bytes) {
        story.take(token)?;
        if token == Token::Close && story.is_over() {
            ended = true;
            break;
        }
    }
    story.finish();
    let taken = Taken { encoding: story.encoding(), unprinted: story.unprinted };
    if ended { Ok(taken) } else { Err(damaged) }
}
