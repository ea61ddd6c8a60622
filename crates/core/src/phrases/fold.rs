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

/// Letters of other scripts with marks, by their plain letter.
const MARKED: [(char, &str); 15] = [
    ('α', "άἀἁἂἃἄἅὰᾳᾶ"),
    ('ε', "έἐἑἔἕὲ"),
    ('η', "ήἠἡἤἥὴῃῆ"),
    ('ι', "ίϊΐἰἱἴἵὶῖ"),
    ('ο', "όὀὁὄὅὸ"),
    ('υ', "ύϋΰὐὑὔὕὺῦ"),
    ('ω', "ώὠὡὤὥὼῳῶ"),
    ('и', "йѝ"),
    ('і', "ї"),
    ('е', "ѐ"),
    ('г', "ѓ"),
    ('к', "ќ"),
    ('у', "ў"),
    ('و', "ؤ"),
    ('ي', "ئ"),
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

/// Like [`fold`], and without what some scripts write as one character or as two: Cyrillic and Greek
/// accents, Arabic hamza and the voicing marks of Japanese, with Korean syllables as letters. So a
/// search finds a name in either Unicode form. Recognising words needs the difference: й is not и.
///
/// ```
/// use annotator_core::phrases::fold::fold_for_search;
/// assert_eq!(fold_for_search("Чрезвычайный"), fold_for_search("чрезвычаи\u{306}ныи\u{306}"));
/// ```
#[must_use]
pub fn fold_for_search(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_for_search_each(text, &mut |c, _| folded.push(c));
    folded
}

/// Calls `add` with each character of the text folded for a search, and the byte offset of its
/// original.
pub fn fold_for_search_each(text: &str, add: &mut dyn FnMut(char, usize)) {
    fold_each(text, &mut |c, at| match c {
        '\u{ac00}'..='\u{d7a3}' => jamo(c).into_iter().flatten().for_each(|c| add(c, at)),
        '\u{3099}' | '\u{309a}' => {}
        c => add(bare(c), at),
    });
}

/// Calls `add` with the letters of a character without accents and marks, in its own case: with
/// nothing for a mark by itself, with two or three letters for a Korean syllable.
///
/// ```
/// use annotator_core::phrases::fold::without_marks;
/// let mut plain = String::new();
/// "Éducation".chars().for_each(|c| without_marks(c, &mut |c| plain.push(c)));
/// assert_eq!(plain, "Education");
/// ```
pub fn without_marks(c: char, add: &mut dyn FnMut(char)) {
    match c {
        '\u{ac00}'..='\u{d7a3}' => jamo(c).into_iter().flatten().for_each(add),
        '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{fe00}'..='\u{fe0f}' => {}
        '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {}
        // Its small letter has two characters.
        'İ' => add('I'),
        c if !c.is_alphabetic() => add(c),
        c => {
            let small = only(c.to_lowercase()).unwrap_or(c);
            let plain = plain_one(small).map_or(small, bare);
            match plain {
                plain if plain == small => add(c),
                plain if small == c => add(plain),
                plain => add(only(plain.to_uppercase()).unwrap_or(plain)),
            }
        }
    }
}

/// The item of an iterator that has one.
fn only(mut chars: impl Iterator<Item = char>) -> Option<char> {
    chars.next().filter(|_| chars.next().is_none())
}

/// A lower-case letter without its accent or mark.
fn bare(c: char) -> char {
    // Greek is the first of the scripts with marked letters.
    if c < '\u{370}' {
        return c;
    }
    if let Some((letter, _)) = MARKED.iter().find(|(_, variants)| variants.contains(c)) {
        return *letter;
    }
    let plain = match u32::from(c) {
        // Each letter is followed by its voiced form, up to the small tsu.
        at @ (0x304c..=0x3062 | 0x30ac..=0x30c2) if at % 2 == 0 => at - 1,
        at @ (0x3065..=0x3069 | 0x30c5..=0x30c9) if at % 2 == 1 => at - 1,
        // Each letter is followed by two forms.
        at @ 0x306f..=0x307d => at - (at - 0x306f) % 3,
        at @ 0x30cf..=0x30dd => at - (at - 0x30cf) % 3,
        at => at,
    };
    char::from_u32(plain).unwrap_or(c)
}

/// The two or three letters of a Korean syllable, as Unicode computes them.
fn jamo(syllable: char) -> [Option<char>; 3] {
    let at = u32::from(syllable).saturating_sub(0xac00);
    let last = Some(at % 28).filter(|last| *last > 0);
    [
        char::from_u32(0x1100 + at / 588),
        char::from_u32(0x1161 + at % 588 / 28),
        last.and_then(|last| char::from_u32(0x11a7 + last)),
    ]
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

    #[test]
    fn a_search_does_not_mind_how_a_name_is_written() {
        for (one, other) in [
            ("Éducation", "EDUCATION"),
            ("Éducation", "E\u{301}ducation"),
            ("IRAK", "ırak"),
            ("İnsan hakları", "insan haklari"),
            ("الأمن", "الامن"),
            ("إرهاب", "ارهاب"),
            ("مؤتمر", "مو\u{654}تمر"),
            ("йод", "и\u{306}од"),
            ("Ειρήνη", "ειρη\u{301}νη"),
            ("ガバナンス", "カ\u{3099}ハ\u{3099}ナンス"),
            ("ど", "と\u{3099}"),
            ("ぷ", "ふ\u{309a}"),
            ("평화", "\u{1111}\u{1167}\u{11bc}\u{1112}\u{116a}"),
        ] {
            assert_eq!(fold_for_search(one), fold_for_search(other), "{one}");
        }
        assert_ne!(fold_for_search("たつ"), fold_for_search("ちつ"));
        assert_ne!(fold("й"), fold("и"));
    }

    #[test]
    fn accents_are_taken_from_letters_in_their_own_case() {
        let plain = |text: &str| {
            let mut plain = String::new();
            text.chars().for_each(|c| without_marks(c, &mut |c| plain.push(c)));
            plain
        };
        for (text, expected) in [
            ("Éducation, Łódź", "Education, Lodz"),
            ("E\u{301}d", "Ed"),
            ("İstanbul ırak", "Istanbul irak"),
            ("Ёлка йод", "Елка иод"),
            ("ΕΙΡΉΝΗ ειρήνη", "ΕΙΡΗΝΗ ειρηνη"),
            ("الأُمَم", "الامم"),
            ("ガ ど", "カ と"),
            ("ß œ Æ", "ß œ Æ"),
            ("“a” – 1 ٣", "“a” – 1 ٣"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
        assert_eq!(plain("평화"), plain("\u{1111}\u{1167}\u{11bc}\u{1112}\u{116a}"));
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
