use super::*;
use annotator_core::text::marked::{mark, marked};
use annotator_core::text::occurrences::occurrences;
use proptest::prelude::*;

fn query(words: &str) -> Query {
    Query { words: words.to_owned(), ..Query::default() }
}

fn regex(words: &str) -> Query {
    Query { regex: true, ..query(words) }
}

fn whole(words: &str) -> Query {
    Query { whole_words: true, ..query(words) }
}

fn exact(words: &str) -> Query {
    Query { case: true, accents: true, typography: true, ..query(words) }
}

/// Checks that the query finds what is marked.
fn finds(query: &Query, with_marks: &str) {
    let (text, _) = marked(with_marks);
    let text = Text::new(text);
    let hits = Finder::new(query).unwrap().unwrap().find(&text);
    assert_eq!(mark(text.as_str(), &hits), with_marks, "{query:?}");
}

#[test]
fn words_are_found_however_they_are_written() {
    finds(&query("aid"), "[Aid] s[aid] [AID]");
    finds(&query("cote d'ivoire"), "[Côte d’Ivoire] and [Co\u{302}te\u{a0}d'Ivoire]");
    finds(&query("Côte  d’Ivoire "), "[cote d'ivoire]");
    finds(&query("12 million"), "[12\u{a0}million] [12 \t million] 12\nmillion");
    finds(&query("2016-2017"), "[2016–2017] [2016\u{2011}2017]");
    finds(&query("\"aid\""), "[“aid”] ‘aid’");
    finds(&query("cooperate"), "[co\u{ad}operate]");
    finds(&query("a.b"), "[a.b] axb");
    finds(&query("الامم"), "[الأُمَم] المتحدة");
    finds(&query("평화"), "[평화] [\u{1111}\u{1167}\u{11bc}\u{1112}\u{116a}]");
    finds(&query("x"), "a\r\n[x]\r\n[x]\r\n");
}

#[test]
fn what_matters_can_be_said() {
    finds(&Query { case: true, ..query("Aid") }, "[Aid] aid AID");
    finds(&Query { accents: true, ..query("cote") }, "[cote] côte co\u{302}te");
    finds(&Query { typography: true, ..query("a b") }, "[a b] a\u{a0}b");
    finds(&exact("d’I"), "[d’I] d'I d’i");
}

#[test]
fn whole_words_are_those_of_the_core() {
    finds(&whole("aid"), "[aid] said aids [Aid], (aid-worker) [aid]");
    finds(&whole("human"), "human-centered [human] humanity");
    finds(&whole("a a"), "xa [a a]");
    finds(&whole("权利"), "我们的[权利]是");
    finds(&whole("سلام"), "[سلام] وسلام");
    finds(&whole("1,000"), "[1,000] 11,000");
    finds(&Query { whole_words: true, ..regex("aid|aids|aid worker") }, "[aids] [aid] said [aid]");
    finds(&Query { whole_words: true, ..regex("权.") }, "我们的[权利]是");
}

#[test]
fn a_hit_never_cuts_what_a_reader_sees_as_a_character() {
    finds(&query("👩"), "[👩🏻\u{200d}🚒] [👩]");
    finds(&Query { accents: true, ..query("👩") }, "👩🏻\u{200d}🚒 [👩]");
    finds(&query("e"), "[e\u{301}]t[é]");
    finds(&Query { accents: true, ..regex("e") }, "[e\u{301}]té");
    finds(&regex("."), "[👩🏻\u{200d}🚒][e\u{301}]");
    finds(&regex(r"🇩"), "[🇩🇪]");
}

#[test]
fn expressions_find_what_they_describe() {
    finds(&regex(r"pledg(e|ed|ing)\b"), "We [pledge], [Pledged], pledger");
    finds(&regex(r"US\$ ?\d+(,\d{3})*"), "[US$ 12,000] and [US$5]");
    finds(&regex(r"d'ivoire"), "Côte [d’Ivoire]");
    finds(&regex(r"2016–\d+"), "[2016-2017] [2016–2018]");
    finds(&regex(r"[–x]"), "[–] [x] [-] a");
    finds(&regex("é+"), "[ée]");
    // Folded, the range would be in the wrong order.
    finds(&regex("[x-é]"), "w[x] [y]");
    finds(&regex("^We"), "[We] We\n[we]\r\n[We]");
    finds(&regex("aid$"), "aid [aid]\r\n[aid]\naid.");
    finds(&regex(r"\p{Arabic}+"), "a [سلام] b");
    finds(&regex(r"(?<year>\d{4})"), "in [2017]");
    finds(&regex("x*"), "a b");
}

#[test]
fn a_hit_is_within_a_paragraph() {
    finds(&regex("[^x]+"), "[ab]x[c]\n[d e]\r\n\n[f]");
    finds(&regex("(?s)a.*b"), "[a b]\na\nb [a-b]");
    finds(&regex(r"a\s+b"), "a\nb [a b]");
    finds(&query("a b"), "a\nb");
}

#[test]
fn spaces_at_the_ends_are_no_part_of_a_hit() {
    finds(&regex(r"\s*aid\s*"), "an [aid] worker");
    finds(&regex(r"\s+"), "a  b");
}

#[test]
fn what_is_wrong_with_an_expression_is_said_with_its_place() {
    let problem = |expression: &str| Finder::new(&regex(expression)).unwrap_err();
    for (expression, what, at) in [
        ("a(b", BadExpression::OpenGroup, 2),
        ("é)", BadExpression::ClosedGroup, 2),
        ("[ab", BadExpression::OpenClass, 1),
        ("*a", BadExpression::NothingToRepeat, 1),
        ("a{2,1}", BadExpression::Count, 2),
        ("[z-a]", BadExpression::Range, 2),
        (r"a\y", BadExpression::Escape, 2),
        (r"a\", BadExpression::Escape, 2),
        (r"\p{Klingon}", BadExpression::Escape, 1),
        ("(?=a)", BadExpression::LookAround, 1),
        (r"(a)\1", BadExpression::Backreference, 4),
        ("((a{1000}){1000}){1000}", BadExpression::TooLarge, 1),
    ] {
        assert_eq!(problem(expression), Problem { what, at }, "{expression}");
    }
    assert!(Finder::new(&query("a(b")).unwrap().is_some(), "words are no expression");
    for nothing in ["", "  ", "\u{a0}"] {
        assert!(Finder::new(&regex(nothing)).unwrap().is_none());
    }
}

#[test]
fn a_hostile_expression_takes_no_longer_than_any_other() {
    let text = Text::new("aaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(2_000));
    for expression in ["(a+)+b", "(a|a)*b", "(?s).*", "[^b]+", r"(\s|a)*"] {
        let hits = Finder::new(&regex(expression)).unwrap().unwrap().find(&text);
        assert!(hits.len() == 2_000 || hits.is_empty(), "{expression}: {}", hits.len());
    }
}

/// Searches a text in parts, and stops each time after a number of hits.
fn in_parts(finder: &Finder, text: &Text, bytes: usize, most: usize) -> Vec<Span> {
    let folded = Folded::new(text.as_str(), finder.folding());
    let (mut progress, mut hits) = (Progress::default(), Vec::new());
    let mut start = ByteOffset(0);
    loop {
        let until = part_end(text, start, bytes);
        loop {
            let mut some = Vec::new();
            let done = finder.go_on(text, &folded, &mut progress, until, most, &mut some);
            hits.extend(some);
            if done {
                break;
            }
        }
        if until == text.end().byte {
            return hits;
        }
        start = until.plus(1);
    }
}

const QUERIES: &str = "[ab\u{301}é’' \u{a0}-]{1,3}";
const TEXTS: &str = "[abé😀\u{301}’' \u{a0}\u{ad}\r\n–سل-]{0,40}";

proptest! {
    #[test]
    fn hits_are_whole_characters_in_order_and_say_what_was_asked(
        content in TEXTS, words in QUERIES, accents in any::<bool>(), whole_words in any::<bool>(),
    ) {
        let asked = Query { accents, whole_words, ..query(&words) };
        let Some(finder) = Finder::new(&asked).unwrap() else { return Ok(()) };
        let text = Text::new(content);
        let mut last = ByteOffset(0);
        let plain = |text: &str| finder.folding().of(text).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        for hit in finder.find(&text) {
            prop_assert!(last <= hit.start());
            last = hit.end();
            let whole = snap(&text, hit.start(), hit.end(), Snap::Graphemes);
            prop_assert_eq!(whole, Some(hit));
            prop_assert!(!text.slice(hit).contains('\n'));
            prop_assert!(plain(text.slice(hit)).contains(&plain(&words)), "{:?}", text.slice(hit));
            if whole_words {
                prop_assert!(!cuts(&text, hit.start()) && !cuts(&text, hit.end()));
            }
        }
    }

    #[test]
    fn exact_words_are_found_wherever_they_are(content in "[ab😀 \n]{0,40}", words in "[ab😀]{1,3}") {
        let text = Text::new(content);
        let hits = Finder::new(&exact(&words)).unwrap().unwrap().find(&text);
        let mut expected: Vec<Span> = Vec::new();
        for span in occurrences(&text, &words, false) {
            if expected.last().is_none_or(|last| last.end() <= span.start()) {
                expected.push(span);
            }
        }
        prop_assert_eq!(hits, expected);
    }

    #[test]
    fn a_search_in_parts_finds_the_same(
        content in TEXTS, words in prop::sample::select(vec!["a", "[^b]+", "(?s)a.*b", "é.", r"\s?a", "^.", "b$"]),
        bytes in 0_usize..12, most in 1_usize..4,
    ) {
        let text = Text::new(content);
        let finder = Finder::new(&regex(words)).unwrap().unwrap();
        prop_assert_eq!(in_parts(&finder, &text, bytes, most), finder.find(&text));
    }

    #[test]
    fn any_expression_is_found_or_refused(content in TEXTS, words in "[ab.*+?()\\[\\]{}|^$\\\\-]{1,8}") {
        if let Ok(Some(finder)) = Finder::new(&regex(&words)) {
            let text = Text::new(content);
            for hit in finder.find(&text) {
                prop_assert!(text.span(hit.start(), hit.end()).is_ok());
            }
        }
    }
}
