use super::*;
use crate::codebook::{AttributeDefinition, AttributeKind};
use crate::project::id::Slug;
use crate::project::value::Value;
use proptest::prelude::*;

/// Reads a sum in an English text.
fn parse(text: &str) -> Option<Money> {
    super::parse(text, Numbers::Point)
}

fn money(text: &str, amount: &str, currency: &str) -> Money {
    let some = |part: &str| (!part.is_empty()).then(|| part.to_owned());
    Money { text: text.into(), amount: some(amount), currency: some(currency), ..Money::default() }
}

#[test]
fn sums_of_money_are_read() {
    for (text, amount, currency) in [
        ("23 million US dollars", "23000000", "USD"),
        ("23\u{a0}million United States dollars", "23000000", "USD"),
        ("US$ 12,000,000", "12000000", "USD"),
        ("US$12m", "12000000", "USD"),
        ("U.S.$ 5", "5", "USD"),
        ("U.S. dollars 5.50", "5.5", "USD"),
        ("USD 1.25 billion", "1250000000", "USD"),
        ("€1.5 billion", "1500000000", "EUR"),
        ("1.5bn €", "1500000000", "EUR"),
        ("500,000 euros", "500000", "EUR"),
        ("12 000 000 euros", "12000000", "EUR"),
        ("one euro", "1", "EUR"),
        ("half a million euros", "500000", "EUR"),
        ("a million Swiss francs", "1000000", "CHF"),
        ("five hundred thousand Canadian dollars", "500000", "CAD"),
        ("30 million Norwegian kroner", "30000000", "NOK"),
        ("3 billion yen", "3000000000", "JPY"),
        ("2 million pounds sterling", "2000000", "GBP"),
        ("a further 12 million euros to the relief fund", "12000000", "EUR"),
        ("In 2017 we paid 300 euros", "300", "EUR"),
        ("12 million dollars", "12000000", ""),
        ("$ 12,000", "12000", ""),
        ("£3m", "3000000", ""),
        ("30 million kroner", "30000000", ""),
        ("7 million CFA francs", "7000000", ""),
        ("10 pounds", "10", ""),
        ("10 francs", "10", ""),
        ("5000", "5000", ""),
        ("12 million", "12000000", ""),
    ] {
        assert_eq!(parse(text), Some(money(text, amount, currency)));
    }
}

#[test]
fn approximate_sums_bounds_and_ranges_are_read() {
    let text = "approximately 23 million US dollars to the UNODC";
    let expected = Money { approximate: true, ..money(text, "23000000", "USD") };
    assert_eq!(parse(text), Some(expected));
    for (text, currency, min, max) in [
        ("up to $3 million", "", "", "3000000"),
        ("at least 500,000 euros", "EUR", "500000", ""),
        ("more than €2 bn", "EUR", "2000000000", ""),
        ("no more than 10 yen", "JPY", "", "10"),
        ("between 2 and 3 million pounds sterling", "GBP", "2000000", "3000000"),
        ("between 500,000 and 1 million euros", "EUR", "500000", "1000000"),
        ("2\u{2013}3 million euros", "EUR", "2000000", "3000000"),
        ("US$2 to US$3.5 million", "USD", "2000000", "3500000"),
        ("from 2 to 3 million", "", "2000000", "3000000"),
    ] {
        let some = |part: &str| (!part.is_empty()).then(|| part.to_owned());
        let expected = Money { min: some(min), max: some(max), ..money(text, "", currency) };
        assert_eq!(parse(text), Some(expected));
    }
}

#[test]
fn numbers_are_read_in_the_language_of_the_text() {
    for (language, text, amount, currency) in [
        ("fr", "1,5 million euros", "1500000", "EUR"),
        ("fr", "12\u{202f}500,50 €", "12500.5", "EUR"),
        ("de", "1.500 €", "1500", "EUR"),
        ("ar", "٥٠٠٬٠٠٠ €", "500000", "EUR"),
        ("zh", "１２，０００ US$", "12000", "USD"),
        ("en", "1,50,000 Indian rupees", "150000", "INR"),
        ("", "1,5 million euros", "1500000", "EUR"),
        ("en", "12\r\nmillion euros", "12000000", "EUR"),
    ] {
        let read = super::parse(text, Numbers::of(language));
        assert_eq!(read, Some(money(text, amount, currency)), "{language}");
    }
}

#[test]
fn no_sum_is_read_next_to_an_ambiguous_number() {
    for (language, text) in [
        ("", "1,500 euros"),
        ("es", "1.500 euros"),
        ("fr", "1.500 €"),
        ("en", "1,5 million to 2 million euros"),
        ("en", "between 1,5 and 2 million euros"),
        ("en", "12\r\n000 euros"),
    ] {
        assert_eq!(super::parse(text, Numbers::of(language)), None, "{language} {text}");
    }
}

#[test]
fn other_phrases_are_not_sums() {
    for text in [
        "",
        "dollars",
        "millions of dollars",
        "four hundred labour inspectors",
        "15 March 2017",
        "23 % of US dollars",
        "between 3 and 2 million euros",
        "1,5 million euros",
        "a dollar",
        "٣ مليون",
        "👩🏻\u{200d}🚒",
        "Resolution 2331",
        "COP 26",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
}

#[test]
fn sums_are_read_in_the_words_of_the_language() {
    for (language, text, amount, currency) in [
        ("fr", "2,5 millions d'euros", "2500000", "EUR"),
        ("es-MX", "500 mil millones de dólares", "500000000000", ""),
        ("ru", "1,5 млрд долл. США", "1500000000", "USD"),
        ("ar", "مليوني دولار أمريكي", "2000000", "USD"),
        ("zh", "两千万欧元", "20000000", "EUR"),
        ("en", "a million euros", "1000000", "EUR"),
        ("it", "12 million euros", "12000000", "EUR"),
    ] {
        assert_eq!(parse_in(text, language), Some(money(text, amount, currency)), "{language}");
    }
    // 1.500 may be either in Spanish.
    for (language, text) in
        [("es", "1.500 euros"), ("fr", "des millions d'euros"), ("zh", "数亿美元")]
    {
        assert_eq!(parse_in(text, language), None, "{language}");
    }
}

proptest! {
    #[test]
    fn sums_fit_the_attribute_definition(
        text in "(about |up to |between |from )?(€|US\\$|\\$|NOK )?[0-9]{1,4}([.,][0-9]{1,3}){0,2} ?(m|million|bn|to|and|-)? ?[0-9]{0,3} ?(million)? ?(euros|dollars|yen)?",
    ) {
        let definition = AttributeDefinition::new(
            Slug::parse("amount").unwrap(),
            String::new(),
            AttributeKind::Money,
        );
        if let Some(money) = parse(&text) {
            prop_assert_eq!(Value::Money(money).check(&definition), Ok(()));
        }
    }

    #[test]
    fn reading_never_panics_and_keeps_the_text(text in any::<String>()) {
        if let Some(money) = parse(&text) {
            prop_assert_eq!(money.text, text);
        }
    }
}
