//! Detects the format of a file: by its content first, by its name if the content leaves it open.

use std::io::{Cursor, Read as _};

use zip::ZipReadOptions;
use zip::unstable::read::ZipIterable;

use super::File;
use super::archive::ZIP;
use super::doc::is_before_6;
use super::docx::root;
use super::encoding::decode;
use annotator_core::json::{Json, parse};
use annotator_core::reading::{Failure, Format};
use annotator_core::text::read::binary_at;

/// How many bytes of a text are examined.
const HEAD: usize = 1 << 16;
/// How far into a file a PDF may start, as in viewers.
const PDF_WITHIN: usize = 1_024;
const PDF_HEADER: &[u8] = b"%PDF-";
/// How many names in an archive are examined. Office files have far fewer.
const NAMES: usize = 2_000;

/// The format of a file, as detected or chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DetectedFormat {
    pub(super) format: Format,
    /// Whether its name suggests another format.
    pub(super) name_misleads: bool,
}

/// Detects the format of a file, unless the user chose it.
///
/// # Errors
/// [`Failure::Empty`], [`Failure::UnknownFormat`] and [`Failure::UnreadableEncoding`].
pub(super) fn find(file: &File) -> Result<DetectedFormat, Failure> {
    if file.bytes.is_empty() {
        return Err(Failure::Empty);
    }
    if let Some(format) = file.choice.format {
        return Ok(DetectedFormat { format, name_misleads: false });
    }
    let named = named(file.name);
    let format = match by_magic(file.bytes, named) {
        Magic::Is(format) => format,
        Magic::Foreign => return Err(Failure::UnknownFormat),
        Magic::Text => by_text(file, named)?,
    };
    Ok(DetectedFormat { format, name_misleads: named.is_some_and(|named| named != format) })
}

/// The format that the extension of a name suggests.
fn named(name: &str) -> Option<Format> {
    let ending = name.rsplit(['/', '\\']).next().unwrap_or_default().rsplit_once('.')?.1;
    Some(match ending.to_ascii_lowercase().as_str() {
        "txt" | "text" => Format::Text,
        "html" | "htm" | "xhtml" | "xht" => Format::Html,
        "mhtml" | "mht" => Format::Mhtml,
        "md" | "markdown" => Format::Markdown,
        "pdf" => Format::Pdf,
        "docx" | "docm" | "dotx" => Format::Docx,
        "doc" | "dot" => Format::Doc,
        "odt" | "ott" | "fodt" => Format::Odt,
        "rtf" => Format::Rtf,
        "epub" => Format::Epub,
        "zip" => Format::Zip,
        "csv" | "tsv" | "tab" => Format::Csv,
        "jsonl" | "ndjson" | "json" => Format::Jsonl,
        _ => return None,
    })
}

/// What the first bytes of a file reveal.
enum Magic {
    Is(Format),
    /// A known format that is not supported.
    Foreign,
    /// Nothing. It may be a text.
    Text,
}

fn by_magic(bytes: &[u8], named: Option<Format>) -> Magic {
    if bytes.starts_with(ZIP) || bytes.starts_with(b"PK\x05\x06") {
        return in_zip(bytes, named);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return in_compound_file(bytes);
    }
    if is_before_6(bytes) {
        return Magic::Is(Format::Doc);
    }
    let text = without_mark_and_space(bytes);
    if text.starts_with(b"{\\rtf") {
        return Magic::Is(Format::Rtf);
    }
    if text.starts_with(PDF_HEADER) || is_pdf_after_other_bytes(bytes, named) {
        return Magic::Is(Format::Pdf);
    }
    Magic::Text
}

/// Whether a PDF starts after other bytes. A text may mention `%PDF-`; a PDF has a version there,
/// and the name of one, bytes that no text has, or objects.
fn is_pdf_after_other_bytes(bytes: &[u8], named: Option<Format>) -> bool {
    let start = bytes.get(..bytes.len().min(PDF_WITHIN + PDF_HEADER.len())).unwrap_or_default();
    let at = start.windows(PDF_HEADER.len()).position(|window| window == PDF_HEADER);
    let Some(rest) = at.and_then(|at| bytes.get(at + PDF_HEADER.len()..)) else { return false };
    rest.first().is_some_and(u8::is_ascii_digit)
        && (named == Some(Format::Pdf)
            || binary_at(rest).is_some()
            || (contains(rest, b"endobj") && contains(rest, b"startxref")))
}

/// What a ZIP archive is: an office document, a book or just files.
fn in_zip(bytes: &[u8], named: Option<Format>) -> Magic {
    let packed = matches!(named, Some(Format::Docx | Format::Odt | Format::Epub | Format::Zip));
    let unknown = Magic::Is(named.filter(|_| packed).unwrap_or(Format::Zip));
    let Ok(mut archive) = ZipIterable::try_new(Cursor::new(bytes), zip::read::Config::default())
    else {
        return unknown;
    };
    let Ok(files) = archive.files() else { return unknown };
    let (mut office, mut word, mut manifest, mut container) = (false, false, false, false);
    for entry in files.take(NAMES).map_while(Result::ok) {
        match entry.name_raw() {
            b"mimetype" => {
                if let Some(magic) = by_mimetype(entry, bytes) {
                    return magic;
                }
            }
            b"[Content_Types].xml" => office = true,
            b"META-INF/manifest.xml" => manifest = true,
            b"META-INF/container.xml" => container = true,
            name => word |= name.starts_with(b"word/"),
        }
    }
    match (office, word, manifest, container) {
        (true, true, ..) => Magic::Is(Format::Docx),
        (true, false, ..) => Magic::Foreign,
        (_, _, true, _) if named == Some(Format::Odt) => Magic::Is(Format::Odt),
        (_, _, _, true) => Magic::Is(Format::Epub),
        _ => Magic::Is(Format::Zip),
    }
}

fn by_mimetype(entry: zip::read::ZipFileEntry<'static>, bytes: &[u8]) -> Option<Magic> {
    let mut reader = Cursor::new(bytes);
    let file = entry.with_reader(&mut reader, ZipReadOptions::new()).ok()?;
    let mut content = String::new();
    file.take(100).read_to_string(&mut content).ok()?;
    let content = content.trim();
    Some(match content {
        "application/epub+zip" => Magic::Is(Format::Epub),
        "application/vnd.oasis.opendocument.text"
        | "application/vnd.oasis.opendocument.text-template" => Magic::Is(Format::Odt),
        _ if content.starts_with("application/vnd.") => Magic::Foreign,
        _ => return None,
    })
}

/// What a Microsoft compound file is: a Word document, an encrypted one or something unsupported.
fn in_compound_file(bytes: &[u8]) -> Magic {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &name)
    };
    match (holds("EncryptedPackage"), holds("WordDocument")) {
        (true, _) => Magic::Is(Format::Docx),
        (false, true) => Magic::Is(Format::Doc),
        _ => Magic::Foreign,
    }
}

/// What a text is: markup, a table or plain text.
fn by_text(file: &File, named: Option<Format>) -> Result<Format, Failure> {
    let head = file.bytes.get(..file.bytes.len().min(HEAD)).unwrap_or_default();
    let text = decode(head, file.choice.encoding.as_deref())?.text;
    if binary_at(text.as_bytes()).is_some() {
        return Err(Failure::UnknownFormat);
    }
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if is_mhtml(text) {
        return Ok(Format::Mhtml);
    }
    if let Some(found) = office_xml(text, named) {
        return found;
    }
    if is_html(text, file.name, named) {
        return Ok(Format::Html);
    }
    if is_json_objects(text, named) {
        return Ok(Format::Jsonl);
    }
    Ok(match named {
        Some(Format::Markdown) => Format::Markdown,
        Some(Format::Csv) => Format::Csv,
        // If it is damaged, the reader reports how.
        Some(Format::Jsonl) if text.starts_with(['{', '[']) => Format::Jsonl,
        _ => Format::Text,
    })
}

/// The format of an office document that is a single XML file. `None` for other texts.
fn office_xml(text: &str, named: Option<Format>) -> Option<Result<Format, Failure>> {
    let word = if named == Some(Format::Doc) { Format::Doc } else { Format::Docx };
    let start = head_of(text, 4_096);
    Some(match root(text) {
        "wordDocument" => Ok(word),
        "package" if start.contains("Word.Document") || start.contains("/word/document.xml") => {
            Ok(word)
        }
        "document" if start.contains("<office:document") => {
            let is_text = start.contains("opendocument.text") || !start.contains("mimetype");
            if is_text { Ok(Format::Odt) } else { Err(Failure::UnknownFormat) }
        }
        "Workbook" | "package" if start.contains("urn:schemas-microsoft-com:office") => {
            Err(Failure::UnknownFormat)
        }
        _ => return None,
    })
}

/// Whether the text starts like a mail message that contains a page.
fn is_mhtml(text: &str) -> bool {
    let head = head_of(text, 4_096).to_ascii_lowercase();
    let first = head.lines().next().unwrap_or_default();
    let is_field = first.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    });
    let related = head.contains("content-type: multipart/related")
        || head.contains("content-type: text/html");
    is_field && head.contains("mime-version:") && related
}

fn is_html(text: &str, name: &str, named: Option<Format>) -> bool {
    let (rest, xml) = without_prologue(text);
    let start = head_of(rest, 64).to_ascii_lowercase();
    let begins = |tag: &str| {
        start.strip_prefix(tag).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    if ["<!doctype html", "<html", "<head", "<body"].into_iter().any(begins) {
        return true;
    }
    let markup = start.strip_prefix('<').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '/'))
    });
    match named {
        Some(Format::Html) => markup || has_element(text),
        // Any other XML is read as leniently as HTML.
        Some(Format::Doc | Format::Docx | Format::Odt | Format::Rtf) => xml && markup,
        None => (xml || name.to_ascii_lowercase().ends_with(".xml")) && markup,
        _ => false,
    }
}

/// The text after XML declaration, processing instructions and comments, and whether there was a
/// declaration.
fn without_prologue(text: &str) -> (&str, bool) {
    let (mut rest, mut xml) = (text, false);
    loop {
        let end = if rest.starts_with("<?") {
            xml |= rest.starts_with("<?xml");
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            return (rest, xml);
        };
        match rest.split_once(end) {
            Some((_, after)) => rest = after.trim_start(),
            None => return (rest, xml),
        }
    }
}

/// Whether there is an end tag, as in every page.
fn has_element(text: &str) -> bool {
    text.match_indices("</").any(|(at, _)| {
        text.get(at + 2..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
    })
}

/// Whether the text is one JSON object per line or a list of objects. If the name says JSON,
/// objects may be laid out in any way.
fn is_json_objects(text: &str, named: Option<Format>) -> bool {
    if let Some(list) = text.strip_prefix('[') {
        let item = list.trim_start();
        let field = item.strip_prefix('{').map(str::trim_start);
        return field.is_some_and(|field| field.starts_with(['"', '}']));
    }
    if !text.starts_with('{') {
        return false;
    }
    let first = text.lines().next().unwrap_or_default();
    named == Some(Format::Jsonl) || matches!(parse(first), Ok(Json::Object(_)))
}

fn without_mark_and_space(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start()
}

/// At most the first `max` bytes, ending at a character boundary.
fn head_of(text: &str, max: usize) -> &str {
    let end = (0..=max.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
