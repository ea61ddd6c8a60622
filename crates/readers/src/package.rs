//! ZIP packages, the containers of office documents and e-books. Unpacked bytes are counted,
//! because the sizes that a package declares may be wrong.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::limits::{MAX_DEPTH, MAX_FILES, MAX_RATIO, MAX_UNPACKED, RATIO_FROM};
use annotator_core::reading::{Failure, Format};
use annotator_xml::{Error, Xml, decoded};

/// A package whose files are unpacked one at a time.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    format: Format,
    /// How many bytes were unpacked so far.
    unpacked: u64,
    /// The limit of bytes unpacked in total.
    max: u64,
}

impl<'a> Package<'a> {
    /// Opens a package; `format` is the format that failures name.
    ///
    /// # Errors
    /// [`Failure::Damaged`] if it is not a package or is truncated, [`Failure::TooManyFiles`].
    pub(crate) fn open(bytes: &'a [u8], format: Format) -> Result<Self, Failure> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Failure::Damaged(format))?;
        let files = archive.len();
        if files > MAX_FILES {
            return Err(Failure::TooManyFiles { files, max: MAX_FILES });
        }
        Ok(Self { archive, format, unpacked: 0, max: MAX_UNPACKED })
    }

    /// Whether there is a file with this path.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.archive.index_for_name(path).is_some()
    }

    /// Unpacks the file with this path, if there is one.
    ///
    /// # Errors
    /// [`Failure::Bomb`] past the limits, [`Failure::Encrypted`], [`Failure::Damaged`].
    pub(crate) fn file(&mut self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let Some(index) = self.archive.index_for_name(path) else { return Ok(None) };
        let mut content = Vec::new();
        self.unpack(index, |part| content.extend_from_slice(part))?;
        Ok(Some(content))
    }

    /// The text of the XML file with this path, if there is one.
    ///
    /// # Errors
    /// Same as [`Package::file`].
    pub(crate) fn part(&mut self, path: &str) -> Result<Option<String>, Failure> {
        Ok(self.file(path)?.map(|bytes| decoded(&bytes).into_owned()))
    }

    /// Unpacks all files without keeping them, before a library does so without limits.
    ///
    /// # Errors
    /// Same as [`Package::file`].
    pub(crate) fn check(&mut self) -> Result<(), Failure> {
        for index in 0..self.archive.len() {
            self.unpack(index, |_| {})?;
        }
        Ok(())
    }

    fn unpack(&mut self, index: usize, mut take: impl FnMut(&[u8])) -> Result<(), Failure> {
        let format = self.format;
        let mut file = self.archive.by_index(index).map_err(|error| failure(&error, format))?;
        if file.encrypted() {
            return Err(Failure::Encrypted(format));
        }
        let packed = file.compressed_size().max(1);
        let mut buffer = [0; 16_384];
        let mut len: u64 = 0;
        loop {
            let read = file.read(&mut buffer).map_err(|_| Failure::Damaged(format))?;
            if read == 0 {
                break;
            }
            len += read as u64;
            self.unpacked += read as u64;
            let tight = len > RATIO_FROM && len / packed > MAX_RATIO;
            if tight || self.unpacked > self.max {
                return Err(Failure::Bomb { max: self.max });
            }
            take(buffer.get(..read).unwrap_or_default());
        }
        Ok(())
    }
}

/// A reader for an XML part of a package.
pub(crate) fn xml_of(part: &str) -> Xml<'_> {
    Xml::forgiving(part, MAX_DEPTH)
}

/// The failure for a document with a broken XML part.
pub(crate) fn broken_part(error: Error, format: Format) -> Failure {
    match error {
        Error::Malformed => Failure::Damaged(format),
        Error::TooDeep { max } => Failure::TooDeep { max },
    }
}

fn failure(error: &ZipError, format: Format) -> Failure {
    match error {
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => {
            Failure::Encrypted(format)
        }
        _ => Failure::Damaged(format),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    /// A package of these files.
    pub(crate) fn package(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, content) in files {
            writer.start_file(*path, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn files_are_found_by_path() {
        let bytes = package(&[("a/b.xml", b"<a/>"), ("c", "\u{1f600} e\u{301}".as_bytes())]);
        let mut package = Package::open(&bytes, Format::Odt).unwrap();
        assert_eq!(package.file("a/b.xml"), Ok(Some(b"<a/>".to_vec())));
        assert_eq!(package.file("c"), Ok(Some("\u{1f600} e\u{301}".as_bytes().to_vec())));
        assert_eq!(package.file("d"), Ok(None));
        assert!(package.has("c") && !package.has("b.xml"));
    }

    #[test]
    fn a_package_that_unpacks_to_too_much_is_refused() {
        let zeros = vec![0; 11_000_000];
        let bytes = package(&[("word/document.xml", &zeros)]);
        let mut opened = Package::open(&bytes, Format::Docx).unwrap();
        assert_eq!(opened.file("word/document.xml"), Err(Failure::Bomb { max: MAX_UNPACKED }));
        let bytes = package(&[("a", b"12345678"), ("b", b"12345678")]);
        let mut opened = Package::open(&bytes, Format::Docx).unwrap();
        opened.max = 10;
        assert_eq!(opened.check(), Err(Failure::Bomb { max: 10 }));
    }

    #[test]
    fn a_truncated_package_is_damaged() {
        let bytes = package(&[("a", b"some content"), ("b", b"more")]);
        for len in [0, 10, bytes.len() / 2, bytes.len() - 30] {
            let opened = Package::open(&bytes[..len], Format::Epub);
            assert_eq!(opened.err(), Some(Failure::Damaged(Format::Epub)), "{len}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            at in 0_usize..200, to: u8, bytes in prop::collection::vec(any::<u8>(), 0..80)
        ) {
            let _ = Package::open(&bytes, Format::Odt).and_then(|mut opened| opened.check());
            let mut bytes = package(&[("a", b"some content"), ("b", b"more")]);
            let at = at % bytes.len();
            bytes[at] = to;
            let _ = Package::open(&bytes, Format::Odt).and_then(|mut opened| opened.check());
        }
    }
}
