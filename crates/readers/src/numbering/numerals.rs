//! Numbers in digits, letters and other numerals.

/// The numerals that a list is counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Numerals {
    #[default]
    Decimal,
    /// In digits, and at least two of them: 01, 02.
    DecimalZero,
    /// In the digits that start with this character, such as the Arabic ones.
    Digits(char),
    /// a, b, ... z, aa, bb, as word processors count.
    LowerLetter,
    UpperLetter,
    /// a, b, ... z, aa, ab, as web pages count.
    LowerLetterInPlaces,
    UpperLetterInPlaces,
    LowerRoman,
    UpperRoman,
    LowerGreek,
    LowerRussian,
    UpperRussian,
    /// The Arabic letters in the order of the alphabet.
    ArabicLetter,
    /// The Arabic letters in their order as numerals.
    ArabicNumeral,
    /// 一, 二, ... 十, 十一.
    Chinese,
    /// 1st, 2nd.
    Ordinal,
    /// No number, but perhaps words.
    None,
    /// A sign without meaning.
    Bullet,
}

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
const GREEK: &str = "αβγδεζηθικλμνξοπρστυφχψω";
const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
const ARABIC_ALPHABET: &str = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
const ARABIC_NUMERALS: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

/// Beyond this, letters are repeated too often for anybody to have meant it.
const MAX_REPEATS: usize = 10;

/// The largest number with Roman numerals.
const MAX_ROMAN: u32 = 3_999;

impl Numerals {
    /// The numerals of Word's binary files and of Word 2003, by number ([MS-OSHARED] 2.2.1.3).
    pub(crate) fn of_word(number: u32) -> Self {
        match number {
            1 => Self::UpperRoman,
            2 => Self::LowerRoman,
            3 => Self::UpperLetter,
            4 => Self::LowerLetter,
            5 => Self::Ordinal,
            22 => Self::DecimalZero,
            23 => Self::Bullet,
            10 | 11 | 33 | 35 | 37..=39 => Self::Chinese,
            46 => Self::ArabicLetter,
            48 => Self::ArabicNumeral,
            49 => Self::Digits('\u{966}'),
            54 => Self::Digits('\u{e50}'),
            58 => Self::LowerRussian,
            59 => Self::UpperRussian,
            255 => Self::None,
            _ => Self::Decimal,
        }
    }

    /// The numerals of Word since 2007, by name (ECMA-376, 17.18.59). Unknown ones are shown in
    /// digits, as Word does.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "decimalZero" => Self::DecimalZero,
            "lowerLetter" => Self::LowerLetter,
            "upperLetter" => Self::UpperLetter,
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "russianLower" => Self::LowerRussian,
            "russianUpper" => Self::UpperRussian,
            "arabicAlpha" => Self::ArabicLetter,
            "arabicAbjad" => Self::ArabicNumeral,
            "hindiNumbers" => Self::Digits('\u{966}'),
            "thaiNumbers" => Self::Digits('\u{e50}'),
            "chineseCounting"
            | "chineseCountingThousand"
            | "ideographDigital"
            | "japaneseCounting"
            | "taiwaneseCounting"
            | "taiwaneseCountingThousand" => Self::Chinese,
            "ordinal" => Self::Ordinal,
            "none" => Self::None,
            "bullet" => Self::Bullet,
            _ => name.parse().map_or(Self::Decimal, Self::of_word),
        }
    }

    /// The numerals of a web page, by the value of `list-style-type` or of `type`.
    pub(crate) fn of_page(name: &str) -> Option<Self> {
        Some(match name {
            "1" | "decimal" => Self::Decimal,
            "decimal-leading-zero" => Self::DecimalZero,
            "a" | "lower-alpha" | "lower-latin" => Self::LowerLetterInPlaces,
            "A" | "upper-alpha" | "upper-latin" => Self::UpperLetterInPlaces,
            "i" | "lower-roman" => Self::LowerRoman,
            "I" | "upper-roman" => Self::UpperRoman,
            "lower-greek" => Self::LowerGreek,
            "arabic-indic" => Self::Digits('\u{660}'),
            "persian" | "urdu" => Self::Digits('\u{6f0}'),
            "devanagari" => Self::Digits('\u{966}'),
            "bengali" => Self::Digits('\u{9e6}'),
            "thai" => Self::Digits('\u{e50}'),
            "khmer" => Self::Digits('\u{17e0}'),
            "cjk-ideographic"
            | "cjk-decimal"
            | "simp-chinese-informal"
            | "trad-chinese-informal" => Self::Chinese,
            "none" | "disc" | "circle" | "square" => Self::Bullet,
            _ => return None,
        })
    }

    /// The same numerals, or digits for those that are not.
    pub(super) fn in_digits(self) -> Self {
        if matches!(self, Self::None | Self::Bullet) { self } else { Self::Decimal }
    }

    /// The number as it is shown. What cannot be written in these numerals is shown in digits.
    pub(crate) fn written(self, number: u32) -> String {
        let other = match self {
            Self::None | Self::Bullet => Some(String::new()),
            Self::DecimalZero => Some(format!("{number:02}")),
            Self::Digits(zero) => in_digits(number, zero),
            Self::LowerLetter => repeated(number, LATIN),
            Self::UpperLetter => repeated(number, LATIN).map(|letters| letters.to_uppercase()),
            Self::LowerLetterInPlaces => in_places(number, LATIN),
            Self::UpperLetterInPlaces => {
                in_places(number, LATIN).map(|letters| letters.to_uppercase())
            }
            Self::LowerRoman => roman(number),
            Self::UpperRoman => roman(number).map(|letters| letters.to_uppercase()),
            Self::LowerGreek => in_places(number, GREEK),
            Self::LowerRussian => repeated(number, RUSSIAN),
            Self::UpperRussian => repeated(number, RUSSIAN).map(|letters| letters.to_uppercase()),
            Self::ArabicLetter => repeated(number, ARABIC_ALPHABET),
            Self::ArabicNumeral => repeated(number, ARABIC_NUMERALS),
            Self::Chinese => chinese(number),
            Self::Ordinal => Some(format!("{number}{}", ending(number))),
            Self::Decimal => None,
        };
        other.unwrap_or_else(|| number.to_string())
    }
}

fn in_digits(number: u32, zero: char) -> Option<String> {
    let digit = |digit: char| char::from_u32(u32::from(zero) + digit.to_digit(10)?);
    number.to_string().chars().map(digit).collect()
}

/// The letter with this number, twice beyond the end of the alphabet, and so on.
fn repeated(number: u32, alphabet: &str) -> Option<String> {
    let at = usize::try_from(number).ok()?.checked_sub(1)?;
    let len = alphabet.chars().count();
    let letter = alphabet.chars().nth(at % len)?;
    let times = at / len + 1;
    (times <= MAX_REPEATS).then(|| letter.to_string().repeat(times))
}

/// The number in the positional system that has these letters and no zero.
fn in_places(number: u32, alphabet: &str) -> Option<String> {
    let len = alphabet.chars().count();
    let mut rest = usize::try_from(number).ok()?;
    let mut letters = Vec::new();
    while let Some(at) = rest.checked_sub(1) {
        letters.push(alphabet.chars().nth(at % len)?);
        rest = at / len;
    }
    (!letters.is_empty()).then(|| letters.iter().rev().collect())
}

fn roman(number: u32) -> Option<String> {
    const STEPS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = number;
    let mut letters = String::new();
    for (value, numeral) in STEPS.iter().filter(|_| (1..=MAX_ROMAN).contains(&number)) {
        while rest >= *value {
            letters.push_str(numeral);
            rest -= value;
        }
    }
    (!letters.is_empty()).then_some(letters)
}

/// Up to 99, which are the numbers that lists have.
fn chinese(number: u32) -> Option<String> {
    let digit =
        |digit: u32| "一二三四五六七八九".chars().nth(usize::try_from(digit).ok()?.checked_sub(1)?);
    let (tens, ones) = (number / 10, number % 10);
    if !(1..=99).contains(&number) {
        return None;
    }
    let mut written: String = digit(tens).filter(|_| tens > 1).into_iter().collect();
    if tens > 0 {
        written.push('十');
    }
    written.extend(digit(ones));
    Some(written)
}

fn ending(number: u32) -> &'static str {
    match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_written_in_each_kind_of_numerals() {
        for (numerals, number, expected) in [
            (Numerals::Decimal, 12, "12"),
            (Numerals::DecimalZero, 3, "03"),
            (Numerals::LowerLetter, 27, "aa"),
            (Numerals::UpperLetter, 28, "BB"),
            (Numerals::LowerLetterInPlaces, 28, "ab"),
            (Numerals::UpperLetterInPlaces, 702, "ZZ"),
            (Numerals::LowerRoman, 14, "xiv"),
            (Numerals::UpperRoman, 1999, "MCMXCIX"),
            (Numerals::UpperRoman, 4000, "4000"),
            (Numerals::LowerLetter, 0, "0"),
            (Numerals::Digits('\u{660}'), 10, "١٠"),
            (Numerals::ArabicNumeral, 3, "ج"),
            (Numerals::LowerRussian, 2, "б"),
            (Numerals::LowerGreek, 3, "γ"),
            (Numerals::Chinese, 10, "十"),
            (Numerals::Chinese, 21, "二十一"),
            (Numerals::Chinese, 100, "100"),
            (Numerals::Ordinal, 22, "22nd"),
            (Numerals::Ordinal, 113, "113th"),
            (Numerals::None, 1, ""),
        ] {
            assert_eq!(numerals.written(number), expected, "{numerals:?} {number}");
        }
    }

    proptest! {
        #[test]
        fn different_numbers_of_a_list_look_different(a in 1_u32..90, b in 1_u32..90) {
            prop_assume!(a != b);
            for name in ["decimal", "lowerLetter", "upperRoman", "arabicAbjad", "chineseCounting"] {
                let numerals = Numerals::named(name);
                prop_assert_ne!(numerals.written(a), numerals.written(b));
            }
        }

        #[test]
        fn no_number_makes_it_panic(number: u32, kind in 0_u32..300) {
            Numerals::of_word(kind).written(number);
        }
    }
}
