use super::*;
use proptest::prelude::*;

fn read(language: &str, text: &str) -> Option<String> {
    Numbers::of(language).read(text)
}

#[test]
fn numbers_are_read_as_each_language_writes_them() {
    for (language, text, number) in [
        ("en", "1,500.5", "1500.5"),
        ("en", "12,000,000", "12000000"),
        ("en", "1,00,00,000", "10000000"),
        ("en", "1.234", "1.234"),
        ("en-GB", "1,500", "1500"),
        ("en", "\r\n1,500\r\n", "1500"),
        ("en", "1,500.", "1500"),
        ("en", "12\u{a0}000.50", "12000.50"),
        ("en", "12'000", "12000"),
        ("en", ".5", "0.5"),
        ("en", "\u{2212}007", "-7"),
        ("fr", "1\u{202f}500,5", "1500.5"),
        ("fr", "1\u{a0}500\u{a0}000", "1500000"),
        ("fr-CA", "1,500", "1.500"),
        ("ru", "12 000,75", "12000.75"),
        ("de", "1.500,5", "1500.5"),
        ("de-AT", "1.500", "1500"),
        ("pt-BR", "1.500.000", "1500000"),
        ("es-MX", "1,500.5", "1500.5"),
        ("es-ES", "1.500", "1500"),
        ("es", "1.500,5", "1500.5"),
        ("es", "1 500", "1500"),
        ("es", "1.500.000", "1500000"),
        ("zh-Hant-TW", "1,500.5", "1500.5"),
        ("zh", "１，５００．５", "1500.5"),
        ("ar", "١٬٥٠٠٫٥", "1500.5"),
        ("ar", "\u{200f}٢٠١٧\u{200f}", "2017"),
        ("ar", "1,500.5", "1500.5"),
        ("ar-MA", "1.500", "1500"),
        ("fa", "۱٬۵۰۰", "1500"),
        ("", "12 000 000", "12000000"),
        ("", "1,5", "1.5"),
        ("", "1.5", "1.5"),
        ("", "1,500,000", "1500000"),
        ("", "1.500,25", "1500.25"),
        ("", "1234,567", "1234.567"),
        ("xx", "0,500", "0.500"),
    ] {
        assert_eq!(read(language, text).as_deref(), Some(number), "{language} {text}");
    }
}

#[test]
fn ambiguous_numbers_are_not_read() {
    for (language, texts) in [
        ("en", vec!["1,5", "0,500", "1.000.000", "1,50", "1,0000", "12,34"]),
        ("fr", vec!["1.500", "1.5", "1,500,000"]),
        ("ru", vec!["1.500", "1.5"]),
        ("de", vec!["1.5", "3.14", "1,500,000"]),
        ("de-CH", vec!["1.500", "1,500"]),
        ("es", vec!["1,500", "1.500", "1.500.", "1,500."]),
        ("ar", vec!["1,500", "١,٥٠٠", "١،٥"]),
        ("", vec!["1,500", "1.500", "1.500,", "-1,500", "999.999"]),
    ] {
        for text in texts {
            assert_eq!(read(language, text), None, "{language} {text}");
        }
    }
}

#[test]
fn other_texts_are_not_numbers_in_any_language() {
    for text in [
        "",
        " ",
        "-",
        ".",
        ",",
        "--5",
        "1 5",
        "1,,000",
        "1,000 000",
        "1,000,00,000",
        "1.2.3",
        "5..",
        "12m",
        "1e6",
        "12\r\n000",
        "12\t000",
        "12  000",
        "1,500-2,000",
        "½",
        "1²",
        "👍",
        "1\u{fe0f}\u{20e3}",
        "1👩🏻\u{200d}🚒",
        "٫",
        "١٫٢٫٣",
        "十二",
        "1,500 euros",
        "\u{202e}123",
    ] {
        for language in ["", "en", "fr", "de", "es", "ar", "zh"] {
            assert_eq!(read(language, text), None, "{language} {text:?}");
        }
    }
}

#[test]
fn numbers_are_written_as_their_languages_do() {
    for (language, decimal, plain, grouped) in [
        ("en", "-1500.25", "-1500.25", "-1,500.25"),
        ("en", "12000000", "12000000", "12,000,000"),
        ("en", "0.1234", "0.1234", "0.1234"),
        ("en", "999", "999", "999"),
        ("fr", "1500.25", "1500,25", "1\u{202f}500,25"),
        ("de", "1500.25", "1500,25", "1.500,25"),
        ("", "1500.25", "1500.25", "1\u{202f}500.25"),
        ("", "1.234", "1.2340", "1.2340"),
    ] {
        let numbers = Numbers::of(language);
        assert_eq!(numbers.write(decimal), plain, "{language} {decimal}");
        assert_eq!(numbers.write_grouped(decimal), grouped, "{language} {decimal}");
    }
    assert_eq!(Numbers::Point.write_grouped("what was stored"), "what was stored");
}

#[test]
fn only_plain_decimals_are_decimal_strings() {
    for good in ["0", "-1", "23000000", "1.50"] {
        assert!(is_decimal(good), "{good}");
    }
    for bad in ["", "-", "1.", ".5", "1,000", "1e6", "٣"] {
        assert!(!is_decimal(bad), "{bad}");
    }
}

fn any_numbers() -> impl Strategy<Value = Numbers> {
    prop::sample::select(vec![
        Numbers::Point,
        Numbers::SpaceAndComma,
        Numbers::PointAndComma,
        Numbers::Unknown,
    ])
}

/// The decimal without trailing zeros of the fraction.
fn value(decimal: &str) -> &str {
    match decimal.contains('.') {
        true => decimal.trim_end_matches('0').trim_end_matches('.'),
        false => decimal,
    }
}

#[test]
fn decimals_are_the_same_however_they_are_written() {
    for (one, other) in [("1.50", "01.5"), ("-0", "0.0"), ("-2", "-2.0"), ("soon", "soon")] {
        assert!(same_decimal(one, other), "{one} {other}");
    }
    for (one, other) in [("1.5", "15"), ("-2", "2"), ("", "0"), ("--2", "2"), ("1,000", "1000")] {
        assert!(!same_decimal(one, other), "{one} {other}");
    }
}

proptest! {
    #[test]
    fn written_numbers_are_read_back(
        numbers in any_numbers(),
        decimal in "-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,5})?",
    ) {
        for written in [numbers.write(&decimal), numbers.write_grouped(&decimal)] {
            let read = numbers.read(&written);
            prop_assert_eq!(read.as_deref().map(value), Some(value(&decimal)), "{}", written);
        }
    }

    #[test]
    fn arabic_and_full_width_digits_are_read_alike(numbers in any_numbers(), decimal in "[1-9][0-9]{0,11}") {
        let in_arabic = |zero: u32| -> String {
            decimal.bytes().filter_map(|b| char::from_u32(zero + u32::from(b - b'0'))).collect()
        };
        for zero in [0x660, 0x6f0, 0xff10] {
            let read = numbers.read(&format!("\u{200f}{}\r\n", in_arabic(zero)));
            prop_assert_eq!(read.as_ref(), Some(&decimal));
        }
    }

    #[test]
    fn a_number_that_is_read_is_a_decimal_string(numbers in any_numbers(), text in "[-0-9., '\u{a0}٫٬٣a👍\r\n]{0,12}") {
        if let Some(number) = numbers.read(&text) {
            prop_assert!(is_decimal(&number), "{}", number);
        }
    }

    /// An unknown language never reads a number differently than a known one.
    #[test]
    fn no_language_contradicts_the_unknown(text in "[0-9]{1,4}([., ][0-9]{1,4}){0,3}") {
        if let Some(number) = Numbers::Unknown.read(&text) {
            for known in [Numbers::Point, Numbers::SpaceAndComma, Numbers::PointAndComma] {
                prop_assert!(known.read(&text).is_none_or(|other| other == number), "{}", text);
            }
        }
    }
}
