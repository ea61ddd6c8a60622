//! Recognises the two old Macintosh encodings that have no decoder here, Greek and Arabic, by the
//! letter frequencies of these languages.

use encoding_rs::{Encoding, ISO_8859_6, ISO_8859_7, WINDOWS_1253, WINDOWS_1256};

use super::{MAC_ARABIC, MAC_GREEK};

/// With fewer letters than this, their frequencies mean nothing.
const ENOUGH: usize = 40;
/// A text in the language scores 0.9 to 1; a text in another encoding stays below 0.7.
const FITS: f64 = 0.85;

/// The letters from alpha on, with their frequency per thousand. Accents are ignored.
const GREEK: [(char, f64); 24] = [
    ('α', 115.0),
    ('β', 7.0),
    ('γ', 18.0),
    ('δ', 18.0),
    ('ε', 85.0),
    ('ζ', 4.0),
    ('η', 55.0),
    ('θ', 12.0),
    ('ι', 92.0),
    ('κ', 42.0),
    ('λ', 30.0),
    ('μ', 33.0),
    ('ν', 64.0),
    ('ξ', 5.0),
    ('ο', 98.0),
    ('π', 43.0),
    ('ρ', 45.0),
    ('σ', 85.0),
    ('τ', 82.0),
    ('υ', 44.0),
    ('φ', 9.0),
    ('χ', 11.0),
    ('ψ', 2.0),
    ('ω', 20.0),
];

/// The letters of Arabic, with their frequency per thousand.
const ARABIC: [(char, f64); 29] = [
    ('ا', 150.0),
    ('ل', 125.0),
    ('ي', 68.0),
    ('م', 60.0),
    ('و', 62.0),
    ('ن', 58.0),
    ('ر', 46.0),
    ('ت', 46.0),
    ('ب', 36.0),
    ('ع', 36.0),
    ('د', 32.0),
    ('ة', 32.0),
    ('ه', 30.0),
    ('أ', 27.0),
    ('س', 26.0),
    ('ح', 24.0),
    ('ق', 25.0),
    ('ف', 28.0),
    ('ك', 22.0),
    ('ى', 11.0),
    ('إ', 10.0),
    ('ج', 13.0),
    ('ش', 12.0),
    ('ص', 11.0),
    ('ط', 9.0),
    ('خ', 9.0),
    ('ض', 6.0),
    ('ذ', 9.0),
    ('ء', 6.0),
];

/// The letters of MacGreek for the bytes from 0xE1 on. The other bytes are capitals or accented.
const MAC_GREEK_SMALL: &str = "αβψδεφγηιξκλμνοπώρστθωςχυζ";
/// The accented letters at other positions.
const MAC_GREEK_OTHERS: [(u8, char); 7] =
    [(0xc0, 'α'), (0xdb, 'ε'), (0xdc, 'η'), (0xdd, 'ι'), (0xde, 'ο'), (0xe0, 'υ'), (0xf1, 'ω')];

/// The usual name of the encoding if it is one of the two, unless the guess fits better.
pub(super) fn unreadable(sample: &[u8], guess: &'static Encoding) -> Option<&'static str> {
    let high = sample.iter().filter(|byte| !byte.is_ascii()).count();
    // A text that is mostly ASCII is not in a language with another script.
    if high < ENOUGH || high.saturating_mul(4) < sample.len() {
        return None;
    }
    is_mac_greek(sample, guess)
        .then_some(MAC_GREEK)
        .or_else(|| is_mac_arabic(sample).then_some(MAC_ARABIC))
}

fn is_mac_greek(sample: &[u8], guess: &'static Encoding) -> bool {
    let mac = likeness(sample.iter().filter_map(|byte| mac_greek_letter(*byte)), &GREEK);
    let others = [guess, WINDOWS_1253, ISO_8859_7].into_iter();
    let others = others.map(|encoding| {
        let text = encoding.decode_without_bom_handling(sample).0;
        likeness(text.chars().map(plain_greek), &GREEK)
    });
    mac > FITS && others.fold(0.0, f64::max) < mac - 0.05
}

fn mac_greek_letter(byte: u8) -> Option<char> {
    let other = MAC_GREEK_OTHERS.iter().find(|(known, _)| *known == byte);
    let small = || {
        let at = byte.checked_sub(0xe1)?;
        MAC_GREEK_SMALL.chars().nth(usize::from(at))
    };
    other.map(|(_, letter)| *letter).or_else(small).map(plain_greek)
}

fn plain_greek(letter: char) -> char {
    match letter {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        other => other,
    }
}

/// MacArabic has its letters at the same positions as ISO-8859-6, so a text of only letters reads
/// well as either. Its digits, brackets and spaces are at positions that ISO-8859-6 leaves unused.
fn is_mac_arabic(sample: &[u8]) -> bool {
    let iso = ISO_8859_6.decode_without_bom_handling(sample).0;
    let windows = WINDOWS_1256.decode_without_bom_handling(sample).0;
    let fits = likeness(iso.chars(), &ARABIC);
    let unused = iso.matches(char::REPLACEMENT_CHARACTER).count();
    unused >= 2 && fits > FITS && likeness(windows.chars(), &ARABIC) < fits - 0.05
}

/// How similar the frequencies of the letters are to those of the language: cosine similarity, 0 to
/// 1.
fn likeness(letters: impl Iterator<Item = char>, language: &[(char, f64)]) -> f64 {
    let mut counts = vec![0.0_f64; language.len()];
    let mut all = 0_usize;
    for letter in letters {
        let place = language.iter().position(|(known, _)| *known == letter);
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count += 1.0;
            all += 1;
        }
    }
    if all < ENOUGH {
        return 0.0;
    }
    let product: f64 = counts.iter().zip(language).map(|(count, (_, share))| count * share).sum();
    let length = |sum: f64| sum.sqrt();
    let own = length(counts.iter().map(|count| count * count).sum());
    product / (own * length(language.iter().map(|(_, share)| share * share).sum()))
}
