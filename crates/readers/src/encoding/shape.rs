//! Signs that a text was decoded in the wrong encoding.

/// A weighted count of things no real text has: control characters, small letters followed by
/// capitals, symbols inside words, letters of two scripts in one word. 0 for an ordinary text.
pub(super) fn faults(text: &str) -> usize {
    let mut faults = 0;
    let (mut before, mut at) = (' ', ' ');
    for after in text.chars().chain(std::iter::once(' ')) {
        faults += fault(before, at, after);
        (before, at) = (at, after);
    }
    faults
}

fn fault(before: char, at: char, after: char) -> usize {
    if at == '\u{fffd}' || matches!(at, '\u{80}'..='\u{9f}') {
        return 4;
    }
    if at.is_ascii() && before.is_ascii() {
        return 0;
    }
    if at == '¤' {
        return 1; // where other encodings have the euro sign
    }
    if matches!(at, '\u{2190}'..='\u{2bff}' | '\u{3200}'..='\u{33ff}') {
        // Arrows, box drawing and symbols that stand for whole words.
        return 3 * usize::from(before.is_alphabetic() || after.is_alphabetic());
    }
    let within = before.is_alphabetic() && after.is_alphabetic();
    if at.is_alphabetic() {
        let capital = before.is_lowercase() && at.is_uppercase();
        let mixed = before.is_alphabetic() && script(before) != script(at);
        let ligature = matches!(at, '\u{fb01}' | '\u{fb02}');
        let sign = !before.is_alphanumeric() && after.is_ascii_digit();
        let odd = ligature || (sign && script(at) == Script::Latin && !at.is_ascii());
        return 3 * usize::from(capital) + 3 * usize::from(mixed) + usize::from(odd);
    }
    3 * usize::from(within && !at.is_ascii() && !occurs_in_words(at))
}

/// Whether the character occurs within words: combining marks, vowel signs, apostrophes, hyphens,
/// dashes, the middle dot and invisible characters.
fn occurs_in_words(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{ad}' | '\u{b7}' | '\u{2010}'..='\u{2015}' | '\u{2019}' | '\u{2018}')
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{590}'..='\u{5ff}' | '\u{600}'..='\u{6ff}')
        || matches!(c, '\u{e00}'..='\u{e7f}' | '\u{200b}'..='\u{200f}' | '\u{3000}'..='\u{30ff}')
        || matches!(c, '\u{ff00}'..='\u{ffef}')
}

#[derive(PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Thai,
    EastAsian,
    Other,
}

/// The script of a letter. Chinese, Japanese and Korean count as one, because they are mixed in
/// words.
fn script(c: char) -> Script {
    match c {
        '\u{b5}' => Script::Other,
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{fb00}'..='\u{fb06}' => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{590}'..='\u{5ff}' => Script::Hebrew,
        '\u{600}'..='\u{6ff}' => Script::Arabic,
        '\u{e00}'..='\u{e7f}' => Script::Thai,
        '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{ffef}' => {
            Script::EastAsian
        }
        _ => Script::Other,
    }
}
