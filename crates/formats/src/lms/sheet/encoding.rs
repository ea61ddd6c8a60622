//! Decodes a sheet so that encoding the same text gives the same bytes.

use encoding_rs::WINDOWS_1252;
use serde::{Deserialize, Serialize};

/// How a sheet's text is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16 with the low byte first, as Blackboard writes its `.xls`.
    Utf16Le,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// Windows-1252: what Excel writes on Windows in Western languages.
    Windows1252,
}

/// A byte-order mark, as a character.
const MARK: char = '\u{feff}';

/// How many bytes are looked at to recognise UTF-16 without a mark.
const PROBE: usize = 512;

/// A decoded sheet, without its mark.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::lms) struct Decoded {
    pub text: String,
    pub encoding: Encoding,
    /// Whether the file starts with a byte-order mark.
    pub mark: bool,
}

/// Decodes a sheet. `Err` is the first byte that is invalid in the encoding that the mark, or almost
/// all of the file, is in.
pub(in crate::lms) fn decode(bytes: &[u8]) -> Result<Decoded, usize> {
    let marked = |text, encoding| Decoded { text, encoding, mark: true };
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        let text = std::str::from_utf8(rest).map_err(|error| error.valid_up_to() + 3)?;
        return Ok(marked(text.to_owned(), Encoding::Utf8));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, 2, u16::from_le_bytes).map(|text| marked(text, Encoding::Utf16Le));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, 2, u16::from_be_bytes).map(|text| marked(text, Encoding::Utf16Be));
    }
    let plain = |text, encoding| Decoded { text, encoding, mark: false };
    if zeros_at(bytes, 1) {
        return utf16(bytes, 0, u16::from_le_bytes).map(|text| plain(text, Encoding::Utf16Le));
    }
    if zeros_at(bytes, 0) {
        return utf16(bytes, 0, u16::from_be_bytes).map(|text| plain(text, Encoding::Utf16Be));
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => plain(text.to_owned(), Encoding::Utf8),
        Err(error) if is_damaged_utf8(bytes) => return Err(error.valid_up_to()),
        Err(_) => {
            // Every byte is a character of Windows-1252, so nothing is lost.
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            plain(text.into_owned(), Encoding::Windows1252)
        }
    })
}

/// Whether this is UTF-8 with a few wrong bytes: in another encoding hardly any letter outside of
/// ASCII looks like UTF-8.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right > wrong
}

/// Whether most bytes at odd (1) or even (0) places are zero, as the high bytes of Latin letters in
/// UTF-16 are.
fn zeros_at(bytes: &[u8], odd: usize) -> bool {
    let start = bytes.get(..PROBE).unwrap_or(bytes);
    let zeros = start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    zeros > 1 && zeros * 4 > start.len() && bytes.len().is_multiple_of(2)
}

fn utf16(bytes: &[u8], mark: usize, unit: fn([u8; 2]) -> u16) -> Result<String, usize> {
    let (pairs, rest) = bytes.as_chunks();
    let mut text = String::with_capacity(bytes.len());
    let mut at = mark;
    for read in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let c = read.map_err(|_| at)?;
        text.push(c);
        at += 2 * c.len_utf16();
    }
    if rest.is_empty() { Ok(text) } else { Err(at) }
}

/// The text in this encoding. `None` if a character is missing in it.
pub(super) fn encode(text: &str, encoding: Encoding, mark: bool) -> Option<Vec<u8>> {
    let mut whole = String::new();
    whole.extend(mark.then_some(MARK));
    whole.push_str(text);
    match encoding {
        Encoding::Utf8 => Some(whole.into_bytes()),
        Encoding::Utf16Le => Some(whole.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        Encoding::Utf16Be => Some(whole.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        Encoding::Windows1252 => {
            let (bytes, _, missing) = WINDOWS_1252.encode(&whole);
            (!missing).then(|| bytes.into_owned())
        }
    }
}

impl Encoding {
    /// The first character of the text that this encoding does not have.
    pub(super) fn missing(self, text: &str) -> Option<char> {
        match self {
            Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be => None,
            Encoding::Windows1252 => text.chars().find(|c| !in_windows_1252(*c)),
        }
    }
}

fn in_windows_1252(c: char) -> bool {
    let (_, _, missing) = WINDOWS_1252.encode(c.encode_utf8(&mut [0; 4]));
    !missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn encodings_are_recognised() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        let high = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
        for (bytes, text, encoding, mark) in [
            ("Gül 🐦".as_bytes().to_vec(), "Gül 🐦", Encoding::Utf8, false),
            ("\u{feff}Gül".as_bytes().to_vec(), "Gül", Encoding::Utf8, true),
            (wide("\u{feff}Gül 🐦"), "Gül 🐦", Encoding::Utf16Le, true),
            (high("\u{feff}Gül 🐦"), "Gül 🐦", Encoding::Utf16Be, true),
            (wide("Name;Grade"), "Name;Grade", Encoding::Utf16Le, false),
            (high("Name;Grade"), "Name;Grade", Encoding::Utf16Be, false),
            (b"G\xfcl \x80".to_vec(), "Gül €", Encoding::Windows1252, false),
            (Vec::new(), "", Encoding::Utf8, false),
        ] {
            let expected = Decoded { text: text.to_owned(), encoding, mark };
            assert_eq!(decode(&bytes), Ok(expected), "{bytes:?}");
        }
    }

    #[test]
    fn wrong_bytes_are_refused() {
        assert_eq!(decode(b"\xef\xbb\xbfab\xff"), Err(5));
        assert_eq!(decode(b"\xff\xfea\0b"), Err(4));
        assert_eq!(decode(b"G\xc3\xbcl I\xc5\x9f\xff"), Err(8)); // "Gül Iş" and a stray byte
        assert_eq!(decode(b"\xff\xfea\0\x00\xd8b\0"), Err(4)); // half of a pair
    }

    #[test]
    fn characters_that_an_encoding_lacks_are_named() {
        assert_eq!(Encoding::Windows1252.missing("Gül €"), None);
        assert_eq!(Encoding::Windows1252.missing("Tuğba"), Some('ğ'));
        assert_eq!(Encoding::Utf16Le.missing("🐦"), None);
        assert_eq!(encode("ğ", Encoding::Windows1252, false), None);
    }

    proptest! {
        #[test]
        fn what_can_be_decoded_is_encoded_to_the_same_bytes(
            bytes in prop::collection::vec(any::<u8>(), 0..40), mark in 0..4_usize
        ) {
            let mark = [&b""[..], b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"][mark];
            let bytes = [mark, &bytes].concat();
            if let Ok(Decoded { text, encoding, mark }) = decode(&bytes) {
                prop_assert_eq!(encode(&text, encoding, mark), Some(bytes));
            }
        }

        #[test]
        fn every_byte_of_windows_1252_survives(bytes in prop::collection::vec(0x80_u8.., 1..40)) {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
            prop_assert_eq!(encode(&text, Encoding::Windows1252, false), Some(bytes));
        }
    }
}
