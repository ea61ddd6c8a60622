//! Compound files ([MS-CFB]), the containers of Word up to 2003: their streams, read as leniently
//! as Word and LibreOffice do.
//!
//! This works around a fault of `cfb` 0.15.0 (`docs/upstream/cfb.md`): even when it is not strict,
//! it refuses a whole file if one entry of its tables is wrong, although no stream that is read
//! needs that entry. A table with more entries than the file has sectors is common. Documents are
//! therefore read here, and packed again ([`packed`]) for the library that uses `cfb`.

use std::collections::HashSet;
use std::io::{Cursor, Write as _};

/// The signature of compound files. Word up to 2003 used them for all documents; later versions use
/// them for encrypted ones.
pub(crate) const SIGNATURE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Sector numbers from here on mean something else, such as the end of a chain.
const MAX_SECTOR: u32 = 0xffff_fffa;

const MINI_SECTOR: usize = 64;
const ENTRY: usize = 128;
/// How many numbers of FAT sectors the header has.
const IN_HEADER: usize = 109;

const STREAM: u8 = 2;
const ROOT: u8 = 5;

/// A compound file.
pub(crate) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// Streams shorter than this are in the root's stream, in small sectors.
    cutoff: usize,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    root_stream: Vec<u8>,
    entries: Vec<Entry>,
}

/// An entry of the directory.
struct Entry {
    name: String,
    kind: u8,
    start: u32,
    len: usize,
    /// The entries before and after it in the same folder, and the first one in it.
    links: [u32; 3],
}

impl<'a> Compound<'a> {
    /// Opens a file. `None` if it has no directory.
    pub(crate) fn open(bytes: &'a [u8]) -> Option<Self> {
        if !bytes.starts_with(&SIGNATURE) {
            return None;
        }
        let shift = two(bytes, 0x1e)?;
        let mut file = Self {
            bytes,
            sector: if shift == 12 { 4096 } else { 512 },
            cutoff: size(four(bytes, 0x38)?),
            fat: Vec::new(),
            mini_fat: Vec::new(),
            root_stream: Vec::new(),
            entries: Vec::new(),
        };
        file.fat = file.fat_sectors()?.into_iter().flat_map(|at| file.numbers(at)).collect();
        let mini = file.chain(four(bytes, 0x3c)?);
        file.mini_fat = mini.chunks_exact(4).filter_map(|unit| four(unit, 0)).collect();
        let directory = file.chain(four(bytes, 0x30)?);
        file.entries = directory.chunks_exact(ENTRY).filter_map(entry).collect();
        let root = file.entries.iter().find(|entry| entry.kind == ROOT)?;
        file.root_stream = file.chain(root.start);
        Some(file)
    }

    /// The content of the stream with this name that is in no folder. `None` if there is none, or
    /// if only a part of it is there.
    pub(crate) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let is_it = |entry: &&Entry| entry.kind == STREAM && entry.name.eq_ignore_ascii_case(name);
        // If the links between the entries are broken, any stream with the name will do.
        let found = self.top().find(is_it).or_else(|| self.entries.iter().find(is_it))?;
        let mut content = if found.len < self.cutoff {
            self.mini_chain(found.start)
        } else {
            self.chain(found.start)
        };
        let is_whole = content.len() >= found.len;
        content.truncate(found.len);
        is_whole.then_some(content)
    }

    /// The entries that are in no folder.
    fn top(&self) -> impl Iterator<Item = &Entry> {
        let root = self.entries.iter().find(|entry| entry.kind == ROOT);
        let mut waiting: Vec<u32> = root.map(|root| root.links[2]).into_iter().collect();
        let mut seen = HashSet::new();
        std::iter::from_fn(move || {
            loop {
                let at = waiting.pop()?;
                let entry = usize::try_from(at).ok().and_then(|at| self.entries.get(at));
                if let Some(entry) = entry.filter(|_| seen.insert(at)) {
                    let [before, after, _] = entry.links;
                    waiting.extend([before, after]);
                    return Some(entry);
                }
            }
        })
    }

    /// The sectors with the FAT, as the header and the sectors after it list them.
    fn fat_sectors(&self) -> Option<Vec<u32>> {
        let mut listed: Vec<u32> =
            (0..IN_HEADER).filter_map(|at| four(self.bytes, 0x4c + at * 4)).collect();
        let mut next = four(self.bytes, 0x44)?;
        let mut left = self.bytes.len() / self.sector;
        while next < MAX_SECTOR && left > 0 {
            let mut numbers = self.numbers(next);
            next = numbers.pop()?;
            listed.extend(numbers);
            left -= 1;
        }
        // Beyond the end of the file, there are only entries for sectors that do not exist.
        listed.retain(|at| self.sector_at(*at).is_some());
        Some(listed)
    }

    /// A sector. The last one of a file may be cut off.
    fn sector_at(&self, at: u32) -> Option<&'a [u8]> {
        let from = size(at.checked_add(1)?).checked_mul(self.sector)?;
        let to = from.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(from..to).filter(|sector| !sector.is_empty() && at < MAX_SECTOR)
    }

    fn numbers(&self, at: u32) -> Vec<u32> {
        let sector = self.sector_at(at).unwrap_or_default();
        sector.chunks_exact(4).filter_map(|unit| four(unit, 0)).collect()
    }

    /// The content of a chain of sectors, up to its end or to an entry that is wrong.
    fn chain(&self, start: u32) -> Vec<u8> {
        let mut content = Vec::new();
        let mut at = start;
        // No chain has more sectors than the file.
        while let Some(sector) = self.sector_at(at)
            && content.len() < self.bytes.len()
        {
            content.extend_from_slice(sector);
            at = self.fat.get(size(at)).copied().unwrap_or(u32::MAX);
        }
        content
    }

    fn mini_chain(&self, start: u32) -> Vec<u8> {
        let mut content = Vec::new();
        let mut at = size(start);
        while let Some(from) = at.checked_mul(MINI_SECTOR)
            && let Some(rest) = self.root_stream.get(from..).filter(|rest| !rest.is_empty())
            && content.len() < self.root_stream.len()
        {
            content.extend(rest.iter().take(MINI_SECTOR));
            at = self.mini_fat.get(at).map_or(usize::MAX, |next| size(*next));
        }
        content
    }
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let units = bytes.get(..64)?.chunks_exact(2).filter_map(|unit| unit.try_into().ok());
    let units = units.map(u16::from_le_bytes).take_while(|unit| *unit != 0);
    let name = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
    Some(Entry {
        name: name.collect(),
        kind: *bytes.get(0x42)?,
        start: four(bytes, 0x74)?,
        len: size(four(bytes, 0x78)?),
        links: [four(bytes, 0x44)?, four(bytes, 0x48)?, four(bytes, 0x4c)?],
    })
}

/// A compound file with these streams. `None` if the library fails.
pub(crate) fn packed(streams: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).ok()?;
    for (name, content) in streams {
        file.create_stream(format!("/{name}")).ok()?.write_all(content).ok()?;
    }
    file.flush().ok()?;
    Some(file.into_inner().into_inner())
}

pub(crate) fn two(bytes: &[u8], at: usize) -> Option<usize> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?).into())
}

pub(crate) fn four(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn streams_of_any_length_are_read_back() {
        for len in [0, 1, 63, 64, 4095, 4096, 70_000, 9_000_000] {
            let content: Vec<u8> = (0..=255).cycle().take(len).collect();
            let bytes = packed(&[("1Table", b"x"), ("WordDocument", &content)]).unwrap();
            let file = Compound::open(&bytes).unwrap();
            assert_eq!(file.stream("WordDocument").as_deref(), Some(&content[..]), "{len}");
            assert_eq!(file.stream("1TABLE").as_deref(), Some(&b"x"[..]));
            assert_eq!(file.stream("0Table"), None);
        }
    }

    #[test]
    fn a_stream_in_a_folder_does_not_hide_the_one_outside() {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_storage("/ObjectPool").unwrap();
        for (path, content) in [("/ObjectPool/WordDocument", b"in"), ("/WordDocument", b"on")] {
            file.create_stream(path).unwrap().write_all(content).unwrap();
        }
        let bytes = file.into_inner().into_inner();
        let read = Compound::open(&bytes).unwrap().stream("WordDocument");
        assert_eq!(read.as_deref(), Some(&b"on"[..]));
    }

    #[test]
    fn a_stream_that_is_cut_off_is_none() {
        let bytes = packed(&[("WordDocument", &[7; 9000])]).unwrap();
        let read =
            |bytes: &[u8]| Compound::open(bytes).and_then(|file| file.stream("WordDocument"));
        assert!(read(&bytes).is_some());
        assert_eq!(read(&bytes[..bytes.len() / 2]), None);
    }

    proptest! {
        #[test]
        fn no_change_makes_it_panic_or_hang(
            changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..20)
        ) {
            let mut bytes = packed(&[("1Table", &[1; 300]), ("WordDocument", &[2; 9000])]).unwrap();
            for (at, to) in changes {
                let at = at % bytes.len().min(1024);
                bytes[at] = to;
            }
            if let Some(file) = Compound::open(&bytes) {
                file.stream("WordDocument");
                file.stream("1Table");
            }
        }
    }
}
