use super::*;
use crate::coding::form::{Input, changed};
use annotator_core::project::id::Slug;

fn definition(kind: AttributeKind) -> AttributeDefinition {
    AttributeDefinition::new(Slug::parse("amount").unwrap(), String::new(), kind)
}

fn number(language: &str, quote: &str) -> Option<String> {
    let metadata = Metadata { language: language.into(), ..Metadata::default() };
    match fill(&definition(AttributeKind::Number), quote, &metadata, None) {
        Some(Value::Number { number }) => Some(number),
        _ => None,
    }
}

#[test]
fn numbers_are_filled_from_the_passage() {
    for language in ["", "en", "fr", "de", "es", "ru", "ar", "zh"] {
        let metadata = Metadata { language: language.into(), ..Metadata::default() };
        for text in [
            "1,5",
            "1.5",
            "1,500",
            "1.500",
            "1 500",
            "1\u{a0}500",
            "1 5",
            "1,500.5",
            "12\r\n000",
            "١٬٥٠٠٫٥",
            "-3",
            "👍",
        ] {
            let typed = match changed(None, Input::Number(text.into()), &metadata) {
                Some(Value::Number { number }) => Some(number),
                _ => None,
            };
            assert_eq!(number(language, text), typed, "{language} {text:?}");
        }
    }
}

#[test]
fn ambiguous_numbers_are_not_filled() {
    assert_eq!(number("en", "1,5"), None);
    assert_eq!(number("", "1,500"), None);
    assert_eq!(number("en", "1 5"), None);
    assert_eq!(number("en", "1,500\r\n").as_deref(), Some("1500"));
    assert_eq!(number("fr", "1,5").as_deref(), Some("1.5"));
}
