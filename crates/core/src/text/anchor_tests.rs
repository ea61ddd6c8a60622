use proptest::prelude::*;

use super::*;

/// The passage found, as offsets and text; `?` marks an ambiguous result.
fn anchored(content: &str, exact: &str, prefix: &str, suffix: &str, hint: Option<u32>) -> String {
    let text = Text::new(content.to_owned());
    match anchor(&text, exact, prefix, suffix, hint.map(ByteOffset)) {
        Anchor::At(span) => format!("{span:?} {}", text.slice(span)),
        Anchor::Ambiguous(spans) => format!("? {spans:?}"),
        Anchor::Lost => "lost".to_owned(),
    }
}

#[test]
fn a_unique_quote_is_found() {
    assert_eq!(anchored("We give aid.", "aid", "", "", None), "8..11 aid");
    assert_eq!(anchored("We gave much aid.", "aid", "We give ", ".", None), "13..16 aid");
    assert_eq!(anchored("💶 é سلام", "سلام", "", "", Some(0)), "8..16 سلام");
    assert_eq!(anchored("We give.", "aid", "We ", "", Some(3)), "lost");
    assert_eq!(anchored("We give.", "", "", "", Some(0)), "lost");
    assert_eq!(anchored("We give.", "\n", "", "", None), "lost");
}

#[test]
fn a_short_quote_with_other_context_is_ambiguous() {
    let moved =
        anchored("They asked for aid in vain.", "aid", "Japan offers more ", " to all.", None);
    assert_eq!(moved, "? [15..18]");
    let long = "to strengthen the rule of law in all of its regions";
    let text = format!("Now we act {long} at once.");
    assert!(anchored(&text, long, "Japan helps ", "!", None).starts_with("11.."));
}

#[test]
fn a_quote_is_not_found_within_a_word_or_grapheme() {
    assert_eq!(anchored("He said so.", "aid", "", "", None), "? [4..7]");
    assert_eq!(anchored("He said so. Aid and aid.", "aid", "", "", None), "20..23 aid");
    assert_eq!(anchored("cafe\u{301} x", "cafe", "", " x", None), "? [0..4]");
    assert_eq!(
        anchored("He said so.", "aid", "He s", " so.", None),
        "4..7 aid",
        "the quote was already cut"
    );
}

#[test]
fn context_decides_between_several_places() {
    let text = "Japan will pay. China will pay. Japan will not. Japan will see.";
    let japan = |prefix, suffix, hint| anchored(text, "Japan", prefix, suffix, hint);
    assert_eq!(japan("will pay. ", " will not", None), "32..37 Japan");
    assert_eq!(japan("", " will pay", None), "0..5 Japan");
    assert_eq!(japan("", "", Some(48)), "48..53 Japan");
    assert_eq!(japan("", "", Some(47)), "? [0..5, 32..37, 48..53]");
    assert_eq!(japan("", " will", Some(32)), "32..37 Japan");
    assert_eq!(japan("They say ", " did not", Some(32)), "? [0..5, 32..37, 48..53]");
    let ends = "a b. Then we go on to x. a b. Now we go on to x.";
    assert_eq!(anchored(ends, "go on", "Then we ", " to x. a", None), "13..18 go on");
}

#[test]
fn context_matching_on_one_side_only_is_ambiguous() {
    let text = "the first long way: aid for some. another road: aid for each of us.";
    let found = anchored(text, "aid", "first long way: ", " for each of us", None);
    assert_eq!(found, "? [20..23, 48..51]");
}

#[test]
fn white_space_and_typography_fold_if_there_is_no_exact_match() {
    let text = "It gives\u{a0}US$23\nmillion – “Japan’s” gift. Japan's way.";
    assert_eq!(anchored(text, "US$23 million", "", "", None), "10..23 US$23\nmillion");
    assert_eq!(anchored(text, "million - \"Japan's\"", "", "", None), "16..43 million – “Japan’s”");
    assert_eq!(
        anchored(text, "Japan's", "", "", None),
        "50..57 Japan's",
        "the exact one comes first"
    );
    assert_eq!(anchored(text, " gives US$23 ", "It", "million", None), "3..15 gives\u{a0}US$23");
    assert_eq!(anchored("a\r\nb", "a b", "", "", None), "0..4 a\r\nb");
    assert_eq!(anchored("a—b a–b", "a-b", "", "", None), "? [0..5, 6..11]");
    assert_eq!(anchored("a—b a–b", "a-b", "a-b ", "", None), "6..11 a–b");
    assert_eq!(anchored("The Aid", "aid", "", "", None), "lost", "case does not fold");
}

fn quote_of(content: &str, span: Span) -> (String, String, String) {
    let (start, end) = (span.start().get(), span.end().get());
    let backwards: Vec<char> = content[..start].chars().rev().take(32).collect();
    let prefix = backwards.into_iter().rev().collect();
    let suffix = content[end..].chars().take(32).collect();
    (content[start..end].to_owned(), prefix, suffix)
}

const CONTENTS: [&str; 2] = [
    "[ab]{1,60}",
    "(aid|said|Japan’s|Japan's|e\u{301}|e|سلام|👩🏽\u{200d}⚖\u{fe0f}|🇯🇵| |\u{a0}|\n|\r\n|–|\\.){1,40}",
];

fn any_content() -> impl Strategy<Value = String> {
    prop_oneof![CONTENTS[0], CONTENTS[1]]
}

proptest! {
    #[test]
    fn a_quote_with_context_finds_its_span_or_is_ambiguous(
        content in any_content(), a in 0_u32..200, len in 1_u32..60, with_hint in any::<bool>(),
    ) {
        let text = Text::new(content.clone());
        let a = text.floor_boundary(ByteOffset(a));
        let Ok(span) = text.span(a, text.floor_boundary(a.plus(len))) else { return Ok(()) };
        let (exact, prefix, suffix) = quote_of(&content, span);
        match anchor(&text, &exact, &prefix, &suffix, with_hint.then_some(a)) {
            Anchor::At(found) => prop_assert_eq!(found, span),
            Anchor::Ambiguous(spans) => {
                prop_assert!(spans.contains(&span) && spans.len() > 1 && !with_hint);
            }
            Anchor::Lost => prop_assert!(false, "lost"),
        }
    }

    #[test]
    fn found_passages_have_the_words_of_the_quote(
        content in any_content(), exact in "(aid|Japan's|a|b| |\u{a0}|e|-){1,3}",
        prefix in "[ab ]{0,4}", suffix in "[ab ]{0,4}", hint in 0_u32..60,
    ) {
        let text = Text::new(content);
        let plain = |s: &str| fold(s.trim().chars()).collect::<String>();
        let found = match anchor(&text, &exact, &prefix, &suffix, Some(ByteOffset(hint))) {
            Anchor::At(span) => vec![span],
            Anchor::Ambiguous(spans) => spans,
            Anchor::Lost => {
                prop_assert!(occurrences(&text, &exact, false).is_empty());
                vec![]
            }
        };
        for span in &found {
            prop_assert_eq!(plain(text.slice(*span)), plain(&exact));
        }
        prop_assert!(found.is_sorted());
    }
}
