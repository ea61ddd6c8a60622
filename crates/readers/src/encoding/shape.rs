//! What stands in no text of any language: the marks of a text decoded from the wrong encoding.

/// A weighted count of what no text has: controls, small letters followed by capitals, signs
/// within words, letters of two scripts in one word. 0 for a text as people write.
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
        return 1; // where others have the euro sign
    }
    if matches!(at, '\u{2190}'..='\u{2bff}' | '\u{3200}'..='\u{33ff}') {
        // Arrows, frames and signs that stand for words.
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
    3 * usize::from(within && !at.is_ascii() && !stands_in_words(at))
}

/// Marks of vowels, apostrophes, hyphens, dashes, the middle dot and what is not seen.
fn stands_in_words(c: char) -> bool {
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

/// The script of a letter. Those of Chinese, Japanese and Korean are one: they stand together.
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
