//! Names of glyphs that say nothing about the letter, as in fonts that print programs make.

use unpdf::parser::raw::{PdfDict, RawDocument};

use super::fonts::differences;

/// The codes of a simple font that no map gives a character and whose glyphs have meaningless
/// names. The library would take such a code for the character with this number.
pub(crate) fn nameless(document: &RawDocument, font: &PdfDict) -> Vec<u8> {
    if font.contains_key(b"ToUnicode".as_slice()) {
        return Vec::new();
    }
    let named = differences(document, font).unwrap_or_default();
    let meaningless = named.iter().filter(|(code, name)| is_meaningless(name, *code));
    meaningless.filter_map(|(code, _)| u8::try_from(*code).ok()).collect()
}

/// Whether the name of a glyph is only a number, perhaps after a few letters, and this is not the
/// code either.
fn is_meaningless(name: &str, code: usize) -> bool {
    let prefix = name.trim_end_matches(|c: char| c.is_ascii_hexdigit() && !c.is_ascii_lowercase());
    let (_, number) = name.split_at_checked(prefix.len()).unwrap_or_default();
    let numbered = number.contains(|c: char| c.is_ascii_digit());
    let counted = prefix.len() <= 6 && prefix.chars().all(|c| c.is_ascii_alphabetic() || c == ':');
    // `uni0041`, `u1F600`, `afii10017`, and `SF100000` or `H18533` of the standard list.
    let standard = match prefix {
        "uni" | "u" | "afii" => number.len() >= 4,
        "S" | "H" => number.len() >= 5,
        _ => false,
    };
    let is_code = number.parse() == Ok(code) || usize::from_str_radix(number, 16) == Ok(code);
    numbered && counted && !standard && !is_code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_no_names_unless_they_are_the_code() {
        for (name, code, expected) in [
            ("g0", 33, true),
            ("i255", 7, true),
            ("7", 8, true),
            ("cid:120", 65, true),
            ("glyph12", 65, true),
            ("G2B", 65, true),
            ("a65", 65, false),
            ("G41", 65, false),
            ("65", 65, false),
            ("A", 1, false),
            ("onesuperior", 1, false),
            ("uni0041", 1, false),
            ("uniFB01", 1, false),
            ("u1F600", 1, false),
            ("afii10017", 1, false),
            ("SF100000", 1, false),
            (".notdef", 1, false),
            ("", 1, false),
        ] {
            assert_eq!(is_meaningless(name, code), expected, "{name}");
        }
    }
}
