//! Folds words for comparison, so that capitals, accents and marks do not matter.

/// Latin letters with diacritics, by their plain letter.
const LATIN: [(char, &str); 24] = [
    ('a', "ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ('b', "ḃḅḇ"),
    ('c', "çćĉċčḉ"),
    ('d', "ďđḋḍḏḑḓ"),
    ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ('f', "ḟ"),
    ('g', "ĝğġģǧǵḡ"),
    ('h', "ĥħȟḣḥḧḩḫẖ"),
    ('i', "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    ('j', "ĵǰ"),
    ('k', "ķǩḱḳḵ"),
    ('l', "ĺļľłḷḹḻḽ"),
    ('m', "ḿṁṃ"),
    ('n', "ñńņňǹṅṇṉṋ"),
    ('o', "º°òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ('p', "ṕṗ"),
    ('r', "ŕŗřȑȓṙṛṝṟ"),
    ('s', "śŝşšșṡṣṥṧṩ"),
    ('t', "ţťțṫṭṯṱẗ"),
    ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ('w', "ŵẁẃẅẇẉẘ"),
    ('x', "ẋẍ"),
    ('y', "ýÿŷȳẏẙỳỵỷỹ"),
    ('z', "źżžẑẓẕ"),
];

/// The text in lower case, with plain letters, ASCII digits and punctuation, single spaces and none
/// at the ends, and without marks.
///
/// ```
/// use annotator_core::phrases::fold::fold;
/// assert_eq!(fold("  Côte\u{a0}d’IVOIRE "), "cote d'ivoire");
/// assert_eq!(fold("٢٠١٧"), "2017");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_each(text, &mut |c, _| folded.push(c));
    folded
}

/// Calls `add` with each character of the folded text and the byte offset of its original.
pub fn fold_each(text: &str, add: &mut dyn FnMut(char, usize)) {
    // The start of white space after some text; the white space counts only if more text follows.
    let mut space = None;
    let mut begun = false;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            space = space.or(begun.then_some(at));
            continue;
        }
        let mut put = |plain: char| {
            if let Some(space) = space.take() {
                add(' ', space);
            }
            add(plain, at);
            begun = true;
        };
        match c {
            '`' => put('\''),
            c if c.is_ascii() => put(c.to_ascii_lowercase()),
            c => c.to_lowercase().flat_map(plain).for_each(put),
        }
    }
}

/// The plain form of a lower-case character outside ASCII: nothing for a mark, two letters for a
/// ligature.
fn plain(c: char) -> impl Iterator<Item = char> {
    let (one, two) = match c {
        'œ' => (Some('o'), Some('e')),
        'æ' => (Some('a'), Some('e')),
        'ß' => (Some('s'), Some('s')),
        c => (plain_one(c), None),
    };
    one.into_iter().chain(two)
}

fn plain_one(c: char) -> Option<char> {
    Some(match c {
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => return None,
        c if is_mark(c) => return None,
        'ё' => 'е',
        'ς' => 'σ',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        '‘' | '’' | 'ʼ' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        '“' | '”' | '„' | '«' | '»' | '‟' => '"',
        '，' | '،' => ',',
        '：' => ':',
        '；' | '؛' => ';',
        '（' => '(',
        '）' => ')',
        '！' => '!',
        '／' => '/',
        c if c < '\u{1f00}' => latin(c).or_else(|| digit(c)).unwrap_or(c),
        c => digit(c).unwrap_or(c),
    })
}

fn latin(c: char) -> Option<char> {
    if matches!(c, '\u{250}'..='\u{1dff}') {
        return None;
    }
    LATIN.iter().find(|(_, variants)| variants.contains(c)).map(|(letter, _)| *letter)
}

/// The ASCII digit for an Arabic, Persian or full-width one.
#[must_use]
pub fn digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(u32::from(c).saturating_sub(u32::from(zero)), 10)
}

/// Whether it is a zero-width mark that changes the direction or joins letters.
#[must_use]
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether it is a Chinese character.
#[must_use]
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_fold_to_the_same_form_in_every_script() {
        for (text, folded) in [
            ("TÜRKİYE", "turkiye"),
            ("Co\u{302}te\r\n d’Ivoire", "cote d'ivoire"),
            ("Œuvre, ÆGIR, Straße", "oeuvre, aegir, strasse"),
            ("Łódź, Đà Nẵng, Erdoğan", "lodz, da nang, erdogan"),
            ("Королёв", "королев"),
            ("ΟΔΟΣ", "οδοσ"),
            ("الأُمَم المتحدة", "الامم المتحده"),
            ("۳ ٣ ３", "3 3 3"),
            ("（2017年）", "(2017年)"),
            (" \u{200f} a \u{301} \u{200f}b \u{200f} ", "a b"),
            ("👩🏻\u{200d}🚒", "👩🏻🚒"),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn folding_a_character_twice_changes_nothing_more() {
        for c in ('\0'..='\u{1ffff}').map(|c| c.to_string()) {
            let once = fold(&c);
            assert_eq!(fold(&once), once, "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_a_text_twice_changes_nothing_more(text in any::<String>(), marked in "[a \u{301}\u{200f}\r\nÉß]{0,8}") {
            for text in [text, marked] {
                let once = fold(&text);
                prop_assert_eq!(fold(&once), once);
            }
        }

        #[test]
        fn offsets_ascend_and_are_character_boundaries(text in "\\PC{0,20}") {
            let mut last = 0;
            fold_each(&text, &mut |_, at| {
                assert!(at >= last && text.is_char_boundary(at) && at < text.len());
                last = at;
            });
        }
    }
}
