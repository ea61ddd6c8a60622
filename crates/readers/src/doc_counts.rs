//! The character counts that a document of Word up to 2003 declares. The `undoc` library allocates
//! memory by these counts, so they are checked first.

use std::io::{Cursor, Read as _};

/// Whether none of the declared counts is larger than the number of bytes in the file. Returns true
/// if the counts cannot be found; the library refuses such a file itself.
pub(crate) fn counts_fit(bytes: &[u8]) -> bool {
    counts(bytes).is_none_or(|counts| counts.iter().all(|count| *count <= bytes.len()))
}

/// The tables that hold the positions of notes and headers, as indexes of pairs in the file
/// information block ([MS-DOC] 2.5.6, `FibRgFcLcb97`): footnotes, headers, endnotes.
const TABLES: [usize; 3] = [3, 11, 47];

/// The first version with these tables. Older ones have a single count at a fixed position.
const WORD_97: usize = 0xc0;
const OLD_COUNT: usize = 0x34;

/// All declared counts and text positions. A position counts the characters before it.
fn counts(bytes: &[u8]) -> Option<Vec<usize>> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let document = stream(&mut file, "/WordDocument", bytes.len())?;
    let old = two(&document, 0)? == 0xa5dc || two(&document, 2)? < WORD_97;
    if old {
        return Some(vec![four(&document, OLD_COUNT)?]);
    }
    // [MS-DOC] 2.5.1: three lists, each preceded by its length.
    let counts = 0x22 + two(&document, 0x20)? * 2 + 2;
    let pairs = counts + two(&document, counts - 2)? * 4 + 2;
    // [MS-DOC] 2.5.4, `FibRgLw97`: text, footnotes, headers, comments, endnotes, text boxes.
    let mut all: Vec<usize> =
        [3, 4, 5, 7, 8, 9, 10].iter().filter_map(|at| four(&document, counts + at * 4)).collect();
    let first = two(&document, 0x0a)? & 0x200 == 0;
    let table = stream(&mut file, if first { "/0Table" } else { "/1Table" }, bytes.len())?;
    for pair in TABLES {
        let at = four(&document, pairs + pair * 8)?;
        let len = four(&document, pairs + pair * 8 + 4)?;
        let part = table.get(at..at.checked_add(len)?).unwrap_or_default();
        all.extend((0..part.len() / 4).filter_map(|at| four(part, at * 4)));
    }
    Some(all)
}

type File<'a> = cfb::CompoundFile<Cursor<&'a [u8]>>;

/// Reads a stream of a file of `len` bytes. No stream can be longer than its file.
fn stream(file: &mut File<'_>, name: &str, len: usize) -> Option<Vec<u8>> {
    let (mut content, len) = (Vec::new(), u64::try_from(len).ok()?);
    file.open_stream(name).ok()?.take(len).read_to_end(&mut content).ok()?;
    Some(content)
}

fn two(bytes: &[u8], at: usize) -> Option<usize> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?).into())
}

fn four(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The document with four bytes replaced, at an offset into the file information block.
    fn with(document: &[u8], at: usize, value: u32) -> Vec<u8> {
        let start = document.windows(2).position(|two| two == [0xec, 0xa5]).unwrap();
        let mut bytes = document.to_vec();
        bytes[start + at..start + at + 4].copy_from_slice(&value.to_le_bytes());
        bytes
    }

    #[test]
    fn positions_of_notes_and_headers_are_checked_too() {
        let document: &[u8] = include_bytes!("samples/almora.doc");
        assert!(counts_fit(document));
        let mut file = cfb::CompoundFile::open(Cursor::new(document)).unwrap();
        let mut read = |name| stream(&mut file, name, document.len());
        let table = read("/1Table").or_else(|| read("/0Table")).unwrap();
        // Point at data that is not a position table, so that it holds positions beyond the file.
        let far = (0..table.len() / 4)
            .find(|at| four(&table, at * 4).is_some_and(|place| place > document.len()))
            .unwrap();
        for pair in TABLES {
            let at = 0x40 + 22 * 4 + 2 + pair * 8;
            let moved = with(document, at, u32::try_from(far * 4).unwrap());
            assert!(!counts_fit(&with(&moved, at + 4, 8)), "{pair}");
        }
    }

    #[test]
    fn files_without_counts_are_left_to_the_library() {
        assert!(counts_fit(b""));
        assert!(counts_fit(&super::super::doc::COMPOUND));
    }
}
