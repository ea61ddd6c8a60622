//! Decodes bytes to text, in a chosen encoding or in the one detected.
//!
//! Encodings are named as in [`ENCODINGS`].

mod detect;
mod fit;
mod shape;
mod unicode;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use encoding_rs::{Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, X_USER_DEFINED};

use annotator_core::reading::{ENCODINGS, Failure, Remark};

/// A decoded text without its byte-order mark. Line ends are unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub text: String,
    /// The name of its encoding in [`ENCODINGS`].
    pub encoding: &'static str,
    pub byte_order_mark: bool,
    /// How many byte sequences are invalid in the encoding. Each became U+FFFD.
    pub undecodable: usize,
    /// Whether the encoding is only the likeliest of several.
    pub guessed: bool,
}

impl Decoded {
    /// The remarks for the user.
    #[must_use]
    pub(crate) fn remarks(&self) -> Vec<Remark> {
        remarks(self.guessed, self.undecodable)
    }
}

/// The remarks on a decoded text, or on a decoded part of one.
pub(crate) fn remarks(guessed: bool, undecodable: usize) -> Vec<Remark> {
    let guessed = guessed.then_some(Remark::EncodingGuessed);
    let undecodable = (undecodable > 0).then_some(Remark::Undecodable(undecodable));
    guessed.into_iter().chain(undecodable).collect()
}

/// Encodings that cannot be read here: the name without punctuation, and the usual name.
const UNREADABLE: [(&str, &str); 10] = [
    ("macarabic", MAC_ARABIC),
    ("xmacarabic", MAC_ARABIC),
    ("macgreek", MAC_GREEK),
    ("xmacgreek", MAC_GREEK),
    ("iso2022kr", ISO_2022_KR),
    ("iso2022cn", ISO_2022_CN),
    ("utf32", UTF_32),
    ("utf32le", UTF_32),
    ("utf32be", UTF_32),
    ("utf7", "UTF-7"),
];
const MAC_ARABIC: &str = "MacArabic";
const MAC_GREEK: &str = "MacGreek";
const ISO_2022_KR: &str = "ISO-2022-KR";
const ISO_2022_CN: &str = "ISO-2022-CN";
const UTF_32: &str = "UTF-32";

/// Common names that the WHATWG does not list, without punctuation.
const ALIASES: [(&str, &str); 8] = [
    ("cp932", "shift_jis"),
    ("windows932", "shift_jis"),
    ("cp936", "gbk"),
    ("windows936", "gbk"),
    ("cp949", "euc-kr"),
    ("cp950", "big5"),
    ("macroman", "macintosh"),
    ("maccyrillic", "x-mac-cyrillic"),
];

struct FoundEncoding {
    encoding: &'static Encoding,
    guessed: bool,
}

/// Decodes bytes in the chosen encoding (by its WHATWG name or another common one). Without a
/// choice, the encoding is detected from a byte-order mark, the shape of the bytes or the
/// plausibility of the text.
///
/// # Errors
/// [`Failure::UnreadableEncoding`] if the encoding cannot be read here, or the chosen name is
/// unknown.
pub(crate) fn decode(bytes: &[u8], chosen: Option<&str>) -> Result<Decoded, Failure> {
    let found = match chosen {
        Some(name) => FoundEncoding { encoding: chosen_encoding(name, bytes)?, guessed: false },
        None => detect::find(bytes).map_err(unreadable)?,
    };
    let (text, failed) = found.encoding.decode_with_bom_removal(bytes);
    let undecodable = if failed { undecodable(&text, bytes, found.encoding) } else { 0 };
    Ok(Decoded {
        encoding: name_of(found.encoding),
        byte_order_mark: unicode::mark(bytes).is_some_and(|mark| mark == found.encoding),
        undecodable,
        guessed: found.guessed,
        text: text.into_owned(),
    })
}

/// The bytes decoded in the detected encoding, if that makes a more plausible text than `given`.
#[must_use]
pub(crate) fn likelier<'a>(given: &'a str, bytes: &[u8]) -> Cow<'a, str> {
    match decode(bytes, None) {
        Ok(found) if shape::faults(&found.text) < shape::faults(given) => Cow::Owned(found.text),
        _ => Cow::Borrowed(given),
    }
}

fn encoding_of(name: &str) -> Option<&'static Encoding> {
    let plain = without_punctuation(name);
    let alias = ALIASES.iter().find(|(alias, _)| *alias == plain).map(|(_, label)| *label);
    let label = alias.unwrap_or(name);
    let found = Encoding::for_label(label.as_bytes())?;
    (found != REPLACEMENT && found != X_USER_DEFINED).then_some(found)
}

fn chosen_encoding(name: &str, bytes: &[u8]) -> Result<&'static Encoding, Failure> {
    let plain = without_punctuation(name);
    if let Some((_, usual)) = UNREADABLE.iter().find(|(known, _)| *known == plain) {
        return Err(unreadable(usual));
    }
    // `utf-16` leaves the byte order open, and its label means little-endian.
    if plain == "utf16" && unicode::mark(bytes) == Some(UTF_16BE) {
        return Ok(UTF_16BE);
    }
    encoding_of(name).ok_or_else(|| unreadable(name))
}

fn without_punctuation(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn unreadable(name: &str) -> Failure {
    Failure::UnreadableEncoding(name.to_owned())
}

/// The name in [`ENCODINGS`], which lists everything that [`encoding_of`] returns.
fn name_of(encoding: &'static Encoding) -> &'static str {
    let known = ENCODINGS.into_iter().find(|name| name.eq_ignore_ascii_case(encoding.name()));
    known.unwrap_or("utf-8")
}

/// How many U+FFFD come from decoding and were not in the file.
fn undecodable(text: &str, bytes: &[u8], encoding: &'static Encoding) -> usize {
    let all = text.matches(char::REPLACEMENT_CHARACTER).count();
    let own = if encoding == UTF_8 {
        bytes.utf8_chunks().map(|part| part.valid().matches('\u{fffd}').count()).sum()
    } else if encoding == UTF_16LE || encoding == UTF_16BE {
        let unit = if encoding == UTF_16LE { [0xfd, 0xff] } else { [0xff, 0xfd] };
        bytes.chunks_exact(2).filter(|pair| **pair == unit).count()
    } else {
        0
    };
    all.saturating_sub(own)
}
