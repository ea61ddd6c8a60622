//! Bitmap fonts from TeX. They declare no encoding and are recognised by their construction: Type 3
//! with glyphs named by code (`a65`). TeX has two text encodings, OT1 and T1.

use std::borrow::Cow;

use unpdf::parser::raw::{PdfDict, RawDocument};

use super::fonts::{differences, is_named};

/// The encoding of a TeX font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Ot1,
    T1,
}

/// The encoding of a font, if it is a TeX bitmap font.
pub(crate) fn encoding(document: &RawDocument, font: &PdfDict) -> Option<Encoding> {
    if !is_named(font, b"Subtype", b"Type3") || font.contains_key(b"ToUnicode".as_slice()) {
        return None;
    }
    of_codes(&codes(&differences(document, font)?)?)
}

/// The codes of the glyphs, or `None` if any glyph is not named by its code.
fn codes(differences: &[(usize, Cow<'_, str>)]) -> Option<Vec<u8>> {
    let mut codes = Vec::new();
    for (code, name) in differences {
        if name == ".notdef" {
            continue;
        }
        let digits = name.strip_prefix(|c: char| c.is_ascii_alphabetic())?;
        let named = digits.parse::<u8>().ok()?;
        if usize::from(named) != *code {
            return None;
        }
        codes.push(named);
    }
    Some(codes)
}

/// The encoding that has ligatures and symbols at the same codes as the font.
fn of_codes(codes: &[u8]) -> Option<Encoding> {
    let among = |range: std::ops::RangeInclusive<u8>| {
        codes.iter().filter(|code| range.contains(code)).count()
    };
    if codes.is_empty() {
        None
    } else if among(128..=255) == 0 && among(11..=15) > among(27..=31) {
        Some(Encoding::Ot1)
    } else {
        Some(Encoding::T1)
    }
}

/// The text of a code.
pub(crate) fn text(encoding: Encoding, code: u8) -> String {
    let special = match encoding {
        Encoding::Ot1 => ot1(code),
        Encoding::T1 => t1(code),
    };
    special.map_or_else(|| char::from(code).to_string(), str::to_owned)
}

/// The word for a code in a space-separated list that starts with the code `first`.
fn listed(list: &'static str, first: u8, code: u8) -> Option<&'static str> {
    list.split(' ').nth(usize::from(code.checked_sub(first)?))
}

fn ot1(code: u8) -> Option<&'static str> {
    match code {
        0..=31 => listed(
            "Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω ff fi fl ffi ffl ı ȷ ` ´ ˇ ˘ ¯ ˚ ¸ ß æ œ ø Æ Œ Ø",
            0,
            code,
        ),
        34 => Some("”"),
        39 => Some("’"),
        60 => Some("¡"),
        62 => Some("¿"),
        92 => Some("“"),
        96 => Some("‘"),
        123..=127 => listed("– — ˝ ˜ ¨", 123, code),
        _ => None,
    }
}

fn t1(code: u8) -> Option<&'static str> {
    match code {
        0..=22 => listed("` ´ ˆ ˜ ¨ ˝ ˚ ˇ ˘ ¯ ˙ ¸ ˛ ‚ ‹ › “ ” „ « » – —", 0, code),
        23 => Some(""),
        25..=31 => listed("ı ȷ ff fi fl ffi ffl", 25, code),
        39 => Some("’"),
        96 => Some("‘"),
        127 => Some("-"),
        128..=191 => listed(
            "Ă Ą Ć Č Ď Ě Ę Ğ Ĺ Ľ Ł Ń Ň Ŋ Ő Ŕ Ř Ś Š Ş Ť Ţ Ű Ů Ÿ Ź Ž Ż Ĳ İ đ § \
             ă ą ć č ď ě ę ğ ĺ ľ ł ń ň ŋ ő ŕ ř ś š ş ť ţ ű ů ÿ ź ž ż ĳ ¡ ¿ £",
            128,
            code,
        ),
        215 => Some("Œ"),
        223 => Some("SS"),
        247 => Some("œ"),
        255 => Some("ß"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_text() {
        let read = |encoding, codes: &[u8]| -> String {
            codes.iter().map(|code| text(encoding, *code)).collect()
        };
        assert_eq!(read(Encoding::T1, b"e\x1bort \x10M\xe9tis\x11 \x8c\xbf"), "effort “Métis” Ň£");
        assert_eq!(read(Encoding::Ot1, b"e\x0bort \\x\" {\x19"), "effort “x” –ß");
        assert_eq!(of_codes(&[11, 12, 65]), Some(Encoding::Ot1));
        assert_eq!(of_codes(&[28, 65]), Some(Encoding::T1));
        assert_eq!(of_codes(&[]), None);
    }
}
