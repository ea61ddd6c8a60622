//! ZIP archives. Each file in an archive is read like a file of its own. Nothing is ever written to
//! disk under the names they contain.

use std::io::{Cursor, Read as _};

use zip::ZipReadOptions;
use zip::read::{Config, ZipFileEntry};
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

use super::encoding::likelier;
use super::limits::{MAX_FILES, MAX_RATIO, MAX_UNPACKED, RATIO_FROM};
use super::{Event, File, read_file};
use annotator_core::reading::{Choice, Failure, Format};

/// The first bytes of an archive that has a file in it.
pub const ZIP: &[u8] = b"PK\x03\x04";

/// A file in an archive.
struct ZipEntry {
    /// The path, with `/` between folders.
    name: String,
    packed: ZipFileEntry<'static>,
}

/// Reads every file that is not hidden, in order of name.
///
/// # Errors
/// [`Failure::Damaged`], [`Failure::TooManyFiles`] or [`Failure::Empty`]. A failure that concerns
/// only one file is reported for that file with [`Event::NotRead`].
pub(super) fn read(file: &File, report: &mut dyn FnMut(Event)) -> Result<(), Failure> {
    read_within(file, MAX_UNPACKED, report)
}

/// Like [`read`], with `max` as the limit of bytes unpacked in total.
pub(super) fn read_within(
    file: &File,
    max: u64,
    report: &mut dyn FnMut(Event),
) -> Result<(), Failure> {
    let entries = entries(file.bytes)?;
    if entries.is_empty() {
        return Err(Failure::Empty);
    }
    let choice = Choice { format: None, ..file.choice.clone() };
    let of = entries.len();
    let mut room = Room { left: max, max };
    for (done, ZipEntry { name, packed }) in entries.into_iter().enumerate() {
        report(Event::Progress { done, of });
        let read = unpack(&name, packed, file.bytes, &mut room).and_then(|bytes| {
            let entry =
                File { name: &name, bytes: &bytes, choice: &choice, archived: true, ..*file };
            read_file(&entry, &mut |event| {
                // Progress counts files, not their parts.
                if !matches!(event, Event::Progress { .. }) {
                    report(event);
                }
            })
        });
        if let Err(failure) = read {
            report(Event::NotRead(name, failure));
        }
    }
    report(Event::Progress { done: of, of });
    Ok(())
}

/// Unpacks every file that is not hidden, in order of name. Used for formats that consist of
/// several files.
///
/// # Errors
/// Same as `read`, and any failure to unpack one of the files, because the others are useless
/// without it.
pub fn unpacked(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    files(bytes)?.into_iter().map(|file| Ok((file.path, file.content?))).collect()
}

/// A file of an archive, for readers that use what they can get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchivedFile {
    /// The path, with `/` between folders.
    pub path: String,
    /// Whether the archive does not say in which encoding the path is, and its letters may be
    /// wrong.
    pub doubtful: bool,
    /// The content, or why there is none.
    pub content: Result<Vec<u8>, Failure>,
}

/// Unpacks every file that is not hidden, in order of name. A file that cannot be unpacked does
/// not affect the others.
///
/// # Errors
/// [`Failure::Damaged`] or [`Failure::TooManyFiles`].
pub fn files(bytes: &[u8]) -> Result<Vec<ArchivedFile>, Failure> {
    let mut room = Room { left: MAX_UNPACKED, max: MAX_UNPACKED };
    let files = entries(bytes)?.into_iter().map(|ZipEntry { name, packed }| {
        let doubtful = !packed.name_raw().is_ascii() && packed.flags().as_u16() & UTF_8 == 0;
        let content = unpack(&name, packed, bytes, &mut room);
        ArchivedFile { path: name, doubtful, content }
    });
    Ok(files.collect())
}

/// The flag of a file whose name is in UTF-8.
const UTF_8: u16 = 1 << 11;

/// How many bytes may still be unpacked, and the limit in total.
struct Room {
    left: u64,
    max: u64,
}

/// The files that are not hidden, in order of name. Equal names are numbered.
fn entries(bytes: &[u8]) -> Result<Vec<ZipEntry>, Failure> {
    let damaged = |_| Failure::Damaged(Format::Zip);
    let mut archive =
        ZipIterable::try_new(Cursor::new(bytes), Config::default()).map_err(damaged)?;
    let mut found = Vec::new();
    let mut files = 0_usize;
    for packed in archive.files().map_err(damaged)? {
        let packed = packed.map_err(damaged)?;
        if packed.is_dir() || is_hidden(packed.name_raw()) {
            continue;
        }
        files += 1;
        if files <= MAX_FILES {
            found.push(packed);
        }
    }
    if files > MAX_FILES {
        return Err(Failure::TooManyFiles { files, max: MAX_FILES });
    }
    let names = names(&found);
    let mut entries: Vec<ZipEntry> =
        names.into_iter().zip(found).map(|(name, packed)| ZipEntry { name, packed }).collect();
    entries.retain(|entry| !is_hidden(entry.name.as_bytes()));
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    number_equal_names(&mut entries);
    Ok(entries)
}

/// Whether this is a file that an operating system or a program adds to people's own files.
fn is_hidden(path: &[u8]) -> bool {
    let mut parts = path.split(|byte| *byte == b'/');
    parts.any(|part| {
        // `..` leads out of the folder; `is_unsafe` refuses it.
        (part.starts_with(b".") && !part.starts_with(b"..") && part != b".")
            || part == b"__MACOSX"
            || part.starts_with(b"~$")
            || part.eq_ignore_ascii_case(b"Thumbs.db")
            || part.eq_ignore_ascii_case(b"desktop.ini")
    })
}

/// The names of the files: in UTF-8, in code page 437 (the standard of the format), or in the code
/// page of the computer that packed them. All names that are not UTF-8 share one code page.
fn names(files: &[ZipFileEntry<'static>]) -> Vec<String> {
    let is_utf8 = |file: &&ZipFileEntry| std::str::from_utf8(file.name_raw()).is_ok();
    let foreign: Vec<_> = files.iter().filter(|file| !is_utf8(file)).collect();
    let raw: Vec<&[u8]> = foreign.iter().map(|file| file.name_raw()).collect();
    let given: Vec<_> = foreign.iter().map(|file| name_of(file)).collect();
    let given = given.join("\n");
    let decoded = likelier(&given, &raw.join(&b'\n'));
    let mut decoded = decoded.split('\n');
    let name = |file: &ZipFileEntry| match std::str::from_utf8(file.name_raw()) {
        Ok(name) => name.to_owned(),
        Err(_) => decoded.next().map_or_else(|| name_of(file), str::to_owned),
    };
    files.iter().map(name).map(|name| name.replace('\\', "/")).collect()
}

fn name_of(file: &ZipFileEntry) -> String {
    file.name().map_or_else(
        |_| String::from_utf8_lossy(file.name_raw()).into_owned(),
        std::borrow::Cow::into_owned,
    )
}

/// Makes equal names `a.txt`, `a (2).txt`, `a (3).txt`.
fn number_equal_names(entries: &mut [ZipEntry]) {
    let mut last = String::new();
    let mut count = 1_usize;
    for entry in entries {
        if entry.name != last {
            last.clone_from(&entry.name);
            count = 1;
            continue;
        }
        count += 1;
        entry.name = match last.rsplit_once('.') {
            Some((stem, ending)) if !ending.contains('/') => format!("{stem} ({count}).{ending}"),
            _ => format!("{last} ({count})"),
        };
    }
}

/// Whether a path leads out of the archive, on any operating system.
fn is_unsafe(path: &str) -> bool {
    let drive = path.as_bytes().get(..2).is_some_and(|start| {
        start.first().is_some_and(u8::is_ascii_alphabetic) && start.ends_with(b":")
    });
    drive
        || path.starts_with('/')
        || path.split('/').any(|part| part == "..")
        || path.chars().any(char::is_control)
}

/// Unpacks one file. Counts the bytes while it does so, because the sizes that an archive declares
/// may be wrong.
fn unpack(
    name: &str,
    packed: ZipFileEntry<'static>,
    bytes: &[u8],
    room: &mut Room,
) -> Result<Vec<u8>, Failure> {
    if is_unsafe(name) || packed.is_symlink() {
        return Err(Failure::UnsafePath);
    }
    if packed.encrypted() {
        return Err(Failure::Encrypted(Format::Zip));
    }
    let size = packed.compressed_size().min(bytes.len() as u64);
    let tight = size.saturating_mul(MAX_RATIO).max(RATIO_FROM);
    let (cap, max) = if tight < room.left { (tight, tight) } else { (room.left, room.max) };
    if cap == 0 {
        return Err(Failure::Bomb { max });
    }
    let mut reader = Cursor::new(bytes);
    let file =
        packed.with_reader(&mut reader, ZipReadOptions::new()).map_err(|error| why(&error))?;
    let mut content = Vec::new();
    let read = file.take(cap.saturating_add(1)).read_to_end(&mut content);
    let len = content.len() as u64;
    room.left = room.left.saturating_sub(len);
    if len > cap {
        return Err(Failure::Bomb { max });
    }
    read.map_err(|_| Failure::Damaged(Format::Zip))?;
    Ok(content)
}

fn why(error: &ZipError) -> Failure {
    match error {
        ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
            Failure::UnknownFormat
        }
        _ => Failure::Damaged(Format::Zip),
    }
}
