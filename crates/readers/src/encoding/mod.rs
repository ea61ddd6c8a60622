//! Decoding: what bytes say as text, in the encoding that was chosen or in the one that is found.
//!
//! The names of encodings are those of [`ENCODINGS`].

mod detect;
mod fit;
mod shape;
mod unicode;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use encoding_rs::{Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, X_USER_DEFINED};

use annotator_core::reading::{ENCODINGS, Failure, Remark};

/// A decoded text, with its line ends as they are and without its byte-order mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// The text.
    pub text: String,
    /// The encoding it was decoded from, a name of [`ENCODINGS`].
    pub encoding: &'static str,
    /// Whether there was a byte-order mark.
    pub byte_order_mark: bool,
    /// How many sequences of bytes mean nothing in the encoding; each stands as U+FFFD.
    pub undecodable: usize,
    /// Whether the encoding is the most likely one among several.
    pub guessed: bool,
}

impl Decoded {
    /// What the user should know of it.
    #[must_use]
    pub(crate) fn remarks(&self) -> Vec<Remark> {
        remarks(self.guessed, self.undecodable)
    }
}

/// What the user should know of a text, or of a part of one, that was decoded.
pub(crate) fn remarks(guessed: bool, undecodable: usize) -> Vec<Remark> {
    let guessed = guessed.then_some(Remark::EncodingGuessed);
    let undecodable = (undecodable > 0).then_some(Remark::Undecodable(undecodable));
    guessed.into_iter().chain(undecodable).collect()
}

/// Encodings that cannot be read here, by their names without marks, and their usual names.
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

/// Names in use that the WHATWG does not list, without marks.
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

/// What has been found out of a text's encoding.
struct Found {
    encoding: &'static Encoding,
    guessed: bool,
}

/// Decodes bytes: in the encoding that was chosen (a WHATWG name or another usual one), else in
/// the one that a byte-order mark, the bytes' form or the likelihood of the text tells.
///
/// # Errors
/// [`Failure::UnreadableEncoding`], where it is known to be one that is not read here, or the
/// name that was chosen is not known.
pub(crate) fn decode(bytes: &[u8], chosen: Option<&str>) -> Result<Decoded, Failure> {
    let found = match chosen {
        Some(name) => Found { encoding: chosen_encoding(name, bytes)?, guessed: false },
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

/// What bytes say in the encoding that is found for them, where that is likelier than the text
/// that is given.
#[must_use]
pub(crate) fn likelier<'a>(given: &'a str, bytes: &[u8]) -> Cow<'a, str> {
    match decode(bytes, None) {
        Ok(found) if shape::faults(&found.text) < shape::faults(given) => Cow::Owned(found.text),
        _ => Cow::Borrowed(given),
    }
}

fn encoding_of(name: &str) -> Option<&'static Encoding> {
    let plain = without_marks(name);
    let alias = ALIASES.iter().find(|(alias, _)| *alias == plain).map(|(_, label)| *label);
    let label = alias.unwrap_or(name);
    let found = Encoding::for_label(label.as_bytes())?;
    (found != REPLACEMENT && found != X_USER_DEFINED).then_some(found)
}

fn chosen_encoding(name: &str, bytes: &[u8]) -> Result<&'static Encoding, Failure> {
    let plain = without_marks(name);
    if let Some((_, usual)) = UNREADABLE.iter().find(|(known, _)| *known == plain) {
        return Err(unreadable(usual));
    }
    // The name leaves the order of bytes open; its label is the one of the usual order.
    if plain == "utf16" && unicode::mark(bytes) == Some(UTF_16BE) {
        return Ok(UTF_16BE);
    }
    encoding_of(name).ok_or_else(|| unreadable(name))
}

fn without_marks(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn unreadable(name: &str) -> Failure {
    Failure::UnreadableEncoding(name.to_owned())
}

/// The name as it is in [`ENCODINGS`], which has all that [`encoding_of`] gives.
fn name_of(encoding: &'static Encoding) -> &'static str {
    let known = ENCODINGS.into_iter().find(|name| name.eq_ignore_ascii_case(encoding.name()));
    known.unwrap_or("utf-8")
}

/// How many U+FFFD are not the file's own.
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
