//! The file information block of a Word document ([MS-DOC] 2.5.1): which of the tables that it
//! points to can be trusted. The `undoc` library allocates memory by the counts in it, and gives up
//! a whole document for one table that is wrong, so both are looked at first.

use crate::compound::{four, two};

/// The first version with tables in a stream of their own. Older ones have a single count at a
/// fixed position.
const WORD_97: usize = 0xc0;
const OLD_COUNT: usize = 0x34;
const OLD_IDENT: usize = 0xa5dc;

const FLAGS: usize = 0x0a;
const ENCRYPTED: usize = 0x100;
const SECOND_TABLE: usize = 0x200;

/// Tables as indexes of pairs of place and length ([MS-DOC] 2.5.6, `FibRgFcLcb97`): where the text
/// of the footnotes, of the headers and of the endnotes is, and the lists.
const FOOTNOTES: usize = 3;
const HEADERS: usize = 11;
const ENDNOTES: usize = 47;
pub(super) const LISTS: usize = 73;
pub(super) const LIST_OVERRIDES: usize = 74;

/// A document without its container.
#[derive(Clone)]
pub(super) struct Streams {
    /// The stream `WordDocument`, which starts with the file information block.
    pub document: Vec<u8>,
    /// The stream with the tables, which documents of Word before 97 do not have.
    pub table: Vec<u8>,
    /// Where in `document` the pairs start.
    pairs: Option<usize>,
}

/// Whether a document is encrypted, by the stream `WordDocument`. Its tables are then unreadable,
/// so this comes first.
pub(super) fn is_encrypted(document: &[u8]) -> bool {
    two(document, FLAGS).is_some_and(|flags| flags & ENCRYPTED != 0)
}

/// The name of the stream with the tables. `None` for documents of Word before 97.
pub(super) fn table_name(document: &[u8]) -> Option<&'static str> {
    let is_old = two(document, 0)? == OLD_IDENT || two(document, 2)? < WORD_97;
    let is_second = two(document, FLAGS)? & SECOND_TABLE != 0;
    (!is_old).then_some(if is_second { "1Table" } else { "0Table" })
}

impl Streams {
    pub(super) fn new(document: Vec<u8>, table: Vec<u8>) -> Self {
        let pairs = table_name(&document).and_then(|_| {
            let counts = counts_at(&document)?;
            Some(counts + two(&document, counts - 2)? * 4 + 2)
        });
        Self { document, table, pairs }
    }

    /// Whether none of the declared counts of characters is larger than `len`, the bytes of the
    /// file. Returns true if the counts cannot be found; the library refuses such a file itself.
    pub(super) fn counts_fit(&self, len: usize) -> bool {
        let fits = |at: usize| four(&self.document, at).is_none_or(|count| count as usize <= len);
        if table_name(&self.document).is_none() {
            return fits(OLD_COUNT);
        }
        // [MS-DOC] 2.5.4, `FibRgLw97`: text, footnotes, headers, comments, endnotes, text boxes.
        let counts = counts_at(&self.document);
        counts.is_none_or(|counts| [3, 4, 5, 7, 8, 9, 10].iter().all(|at| fits(counts + at * 4)))
    }

    /// Empties the tables that point outside the document, and the one of the headers, which are
    /// not read. Returns whether notes are lost by that.
    pub(super) fn repair(&mut self, len: usize) -> bool {
        self.set_pair(HEADERS, 0, 0);
        let broken = |table: &usize| self.positions(*table).iter().any(|place| *place > len);
        let broken: Vec<usize> = [FOOTNOTES, ENDNOTES].into_iter().filter(broken).collect();
        for table in &broken {
            self.set_pair(*table, 0, 0);
        }
        !broken.is_empty()
    }

    /// Empties the tables of all notes. Returns whether there were any.
    pub(super) fn without_notes(&mut self) -> bool {
        let had = [FOOTNOTES, ENDNOTES].iter().any(|table| !self.positions(*table).is_empty());
        self.set_pair(FOOTNOTES, 0, 0);
        self.set_pair(ENDNOTES, 0, 0);
        had
    }

    /// The part of the table stream that a pair points to. Empty if it is not there.
    pub(super) fn part(&self, pair: usize) -> &[u8] {
        let Some((from, len)) = self.pair(pair) else { return &[] };
        from.checked_add(len).and_then(|to| self.table.get(from..to)).unwrap_or_default()
    }

    /// Where in the table stream a pair points to.
    pub(super) fn place(&self, pair: usize) -> Option<usize> {
        Some(self.pair(pair)?.0)
    }

    /// Adds a table at the end and lets a pair point to it.
    pub(super) fn replace(&mut self, pair: usize, part: &[u8]) {
        let place = u32::try_from(self.table.len()).unwrap_or(u32::MAX);
        self.table.extend_from_slice(part);
        self.set_pair(pair, place, u32::try_from(part.len()).unwrap_or_default());
    }

    fn positions(&self, pair: usize) -> Vec<usize> {
        let part = self.part(pair).chunks_exact(4);
        part.filter_map(|unit| four(unit, 0)).map(|place| place as usize).collect()
    }

    fn pair(&self, pair: usize) -> Option<(usize, usize)> {
        let at = self.pairs? + pair * 8;
        Some((four(&self.document, at)? as usize, four(&self.document, at + 4)? as usize))
    }

    fn set_pair(&mut self, pair: usize, place: u32, len: u32) {
        let Some(at) = self.pairs.map(|pairs| pairs + pair * 8) else { return };
        if let Some(known) = self.document.get_mut(at..at + 8) {
            let bytes = place.to_le_bytes().into_iter().chain(len.to_le_bytes());
            known.iter_mut().zip(bytes).for_each(|(known, byte)| *known = byte);
        }
    }
}

/// Where the counts start ([MS-DOC] 2.5.1: three lists, each preceded by its length).
fn counts_at(document: &[u8]) -> Option<usize> {
    Some(0x22 + two(document, 0x20)? * 2 + 2)
}
