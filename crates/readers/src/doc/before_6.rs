//! Documents of Word for Windows 1 and 2, which are in no container: a header, then the text with a
//! byte for each character. Only the text is read, in paragraphs.

use crate::blocks::{Blocks, Source, Style};
use crate::compound::{four, two};
use crate::encoding::decode;
use annotator_core::reading::{Document, Failure, Format};

/// The first bytes of such documents, and of documents of Word 6 without a container.
const IDENTS: [usize; 3] = [0xa59b, 0xa5db, 0xa5dc];

const FLAGS: usize = 0x0a;
const ENCRYPTED: usize = 0x100;
/// The text is in pieces, in the order of the changes and not of reading.
const IN_PIECES: usize = 4;

/// Where the header says where the text starts, and how many characters it has.
const START: usize = 0x18;
const COUNT: usize = 0x34;
const HEADER: usize = 0x80;

/// Whether this looks like such a document.
pub(crate) fn is_it(bytes: &[u8]) -> bool {
    let start = four(bytes, START).map_or(0, |start| start as usize);
    two(bytes, 0).is_some_and(|ident| IDENTS.contains(&ident))
        && (HEADER..bytes.len()).contains(&start)
}

/// Reads a document.
///
/// # Errors
/// [`Failure::Encrypted`], [`Failure::Empty`], [`Failure::FastSaved`] for text in pieces,
/// [`Failure::Damaged`].
pub(super) fn read(bytes: &[u8], name: &str) -> Result<Document, Failure> {
    let damaged = Failure::Damaged(Format::Doc);
    let flags = two(bytes, FLAGS).ok_or(damaged.clone())?;
    if flags & ENCRYPTED != 0 {
        return Err(Failure::Encrypted(Format::Doc));
    }
    if flags & IN_PIECES != 0 {
        return Err(Failure::FastSaved);
    }
    let place = |at| four(bytes, at).map(|place| place as usize);
    let (start, count) = place(START).zip(place(COUNT)).ok_or(damaged.clone())?;
    let text = start.checked_add(count).and_then(|end| bytes.get(start..end)).ok_or(damaged)?;
    let decoded = decode(text, None)?;
    let mut blocks = Blocks::default();
    let mut fields = Vec::new();
    for character in decoded.text.chars() {
        match character {
            '\u{13}' => fields.push(false),
            '\u{14}' => {
                fields.pop();
                fields.push(true);
            }
            '\u{15}' => {
                fields.pop();
            }
            // The instruction of a field is no text, its result is.
            _ if fields.contains(&false) => {}
            '\r' | '\u{7}' | '\u{c}' => blocks.start(Style::default()),
            '\n' => {}
            '\u{b}' => blocks.line_break(),
            '\u{1e}' => blocks.typed("\u{2011}"),
            _ if character < ' ' && character != '\t' => {}
            _ => blocks.typed(character.encode_utf8(&mut [0; 4])),
        }
    }
    let source = Source {
        name,
        media_type: "application/msword",
        encoding: decoded.encoding,
        remarks: decoded.remarks(),
        ..Source::default()
    };
    blocks.document(source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn made(flags: u16, text: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0; 0x180];
        bytes[..4].copy_from_slice(&[0xdb, 0xa5, 0x2d, 0]);
        bytes[FLAGS..FLAGS + 2].copy_from_slice(&flags.to_le_bytes());
        bytes[START..START + 4].copy_from_slice(&0x180_u32.to_le_bytes());
        bytes[COUNT..COUNT + 4].copy_from_slice(&(text.len() as u32).to_le_bytes());
        [&bytes, text, &[0; 64]].concat()
    }

    #[test]
    fn the_text_is_read_in_paragraphs() {
        let text =
            b"Madame la Pr\xe9sidente,\r\nLe \x13 PAGE \x1412\x15 mai\x0bl\x92\xe9quipe.\r\n";
        let expected = "Madame la Présidente,\n\nLe 12 mai\nl’équipe.";
        assert!(is_it(&made(0, text)) && !is_it(text));
        assert_eq!(read(&made(0, text), "").map(|read| read.text), Ok(expected.to_owned()));
        assert_eq!(read(&made(0x100, text), ""), Err(Failure::Encrypted(Format::Doc)));
        assert_eq!(read(&made(4, text), ""), Err(Failure::FastSaved));
        let cut = &made(0, text)[..0x190];
        assert_eq!(read(cut, ""), Err(Failure::Damaged(Format::Doc)));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            let _ = read(&bytes, "");
            let _ = read(&made(0, &bytes), "");
        }
    }
}
