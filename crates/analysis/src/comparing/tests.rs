use annotator_core::testing::generate::codebook;
use annotator_core::text::Text;
use uuid::Uuid;

use super::*;
use crate::testing::{Own, coded, own, slug};

pub(super) fn coder(id: u32, codings: &[Own]) -> Coder<'_> {
    let id = AnnotatorId(Uuid::from_u128(id.into()));
    Coder { id, codings: coded(codings) }
}

/// What everybody marked, numbered from 1 over all of them, and what is said about it: the start,
/// who has it and in which group, and what differs.
fn said(text: &str, all: &[&str], options: &Options) -> Vec<String> {
    let text = Text::new(text.into());
    let ruler = Ruler::new(&text);
    let codebook = codebook();
    let mut next = 1;
    let mut owned: Vec<Vec<Own>> = Vec::new();
    for codings in all {
        let mut theirs = if codings.is_empty() { Vec::new() } else { own(&ruler, codings) };
        for it in &mut theirs {
            it.id = next;
            next += 1;
        }
        owned.push(theirs);
    }
    let coders: Vec<_> = owned.iter().zip(1..).map(|(it, id)| coder(id, it)).collect();
    compare(&ruler, &codebook, &coders, options).iter().map(show).collect()
}

fn show(case: &Case) -> String {
    let group = |group: &Option<usize>| group.map_or("-".to_owned(), |group| group.to_string());
    let groups: Vec<String> = case.groups.iter().map(group).collect();
    let mut said = format!("{} {}", case.hull.start().0, groups.join(""));
    let Differs { missing, code, edges, fields } = &case.differs;
    if *missing {
        said.push_str(" missing");
    }
    if *code {
        said.push_str(" code");
    }
    if let Some(words) = edges {
        said.push_str(&format!(" edges {words}"));
    }
    for field in fields {
        said.push_str(&format!(" {field}"));
    }
    said
}

const TEXT: &str = "we pledge aid and we trade with all of them now";

#[test]
fn two_annotators_agree_or_differ_in_code_edges_or_at_all() {
    let all = Options::default();
    let cases = |one, other| said(TEXT, &[one, other], &all);
    assert_eq!(cases("3-13 pledge", "3-13 pledge"), ["3 00"]);
    assert_eq!(cases("3-13 pledge", "3-13 call"), ["3 01 code"]);
    assert_eq!(cases("3-13 pledge", "3-17 pledge"), ["3 01 edges 1"]);
    assert_eq!(cases("3-13 pledge", "0-17 call"), ["0 01 code edges 2"]);
    assert_eq!(cases("3-13 pledge", ""), ["3 0- missing"]);
    assert_eq!(cases("3-13 pledge", "21-26 pledge"), ["3 0- missing", "21 -0 missing"]);
    assert_eq!(
        cases("3-13 pledge", "3-13 trade"),
        ["3 0- missing", "3 -0 missing"],
        "other layers"
    );
    assert_eq!(cases("3-13 pledge, 3-9 call", "3-9 call, 3-13 pledge"), ["3 00", "3 00"]);
}

#[test]
fn spaces_at_the_edges_are_forgiven_on_request() {
    let forgiving = Options { forgive_spaces: true, ..Options::default() };
    let cases = |options: &Options| said(TEXT, &["3-13 pledge", "2-14 pledge"], options);
    assert_eq!(cases(&Options::default()), ["2 01 edges 0"]);
    assert_eq!(cases(&forgiving), ["2 00"]);
    assert_eq!(said(TEXT, &["2-3 pledge", "2-3 pledge"], &forgiving), ["2 00"], "only a space");
}

#[test]
fn only_the_chosen_layers_are_compared() {
    let themes = Options { layers: vec![slug("theme")], ..Options::default() };
    assert_eq!(said(TEXT, &["3-13 pledge, 21-26 trade", "3-13 call"], &themes), ["21 0- missing"]);
}

#[test]
fn of_several_annotators_it_is_said_who_agrees_with_whom() {
    let all = Options::default();
    let cases = said(TEXT, &["3-13 pledge", "3-13 call", "3-13 pledge", ""], &all);
    assert_eq!(cases, ["3 010- missing code"]);
    let chain = said(TEXT, &["0-9 pledge", "3-13 pledge", "10-20 pledge"], &all);
    assert_eq!(chain, ["0 012 edges 5"], "the first and the last share no word");
}

#[test]
fn nobody_has_two_annotations_in_a_case() {
    // The second marks in two parts what the others mark in one.
    let cases = said(
        TEXT,
        &["3-20 pledge", "3-9 pledge, 10-20 pledge", "3-20 pledge"],
        &Options::default(),
    );
    assert_eq!(cases, ["3 010 edges 1", "3 -0- missing"]);
}

#[test]
fn fields_are_compared_by_what_they_mean() {
    let text = Text::new(TEXT.into());
    let ruler = Ruler::new(&text);
    let codebook = codebook();
    let (one, other) = (own(&ruler, "3-13 pledge"), own(&ruler, "3-13 pledge"));
    let (what, when) = (slug("what"), slug("when"));
    let value = |text: &str| Value::Text { text: text.into() };
    let (aid, spaced, blank, soon) = (value("Aid"), value(" aid "), value(" "), value("soon"));
    let mut coders = [coder(1, &one), coder(2, &other)];
    let mut fields = |ours: Vec<(&'static str, usize)>, theirs: Vec<(&'static str, usize)>| {
        let values = [&aid, &spaced, &blank, &soon];
        let of = |list: Vec<(&str, usize)>| {
            let field = |name: &str| if name == "what" { &what } else { &when };
            list.into_iter().map(|(name, at)| (field(name), values[at])).collect::<Vec<_>>()
        };
        coders[0].codings[0].values = of(ours);
        coders[1].codings[0].values = of(theirs);
        compare(&ruler, &codebook, &coders, &Options::default())
            .iter()
            .map(show)
            .collect::<Vec<_>>()
    };
    assert_eq!(fields(vec![("what", 0)], vec![("what", 1)]), ["3 00"]);
    assert_eq!(fields(vec![("what", 0), ("when", 2)], vec![("what", 0)]), ["3 00"]);
    assert_eq!(fields(vec![("when", 3)], vec![("what", 0)]), ["3 01 what when"]);
}

#[test]
fn five_hundred_annotations_over_twenty_thousand_words_are_compared_quickly() {
    let text = Text::new("word ".repeat(20_000));
    let ruler = Ruler::new(&text);
    let codebook = codebook();
    let codes = ["pledge", "call", "trade", "terrorism"];
    let theirs = |shift: u32| {
        let codings: Vec<_> = (0..500_u32)
            .map(|at| {
                let start = at * 190 + (at * 7 + shift * 11) % 60;
                let code = codes[((at + at * shift / 3) % 4) as usize];
                (Ranges::of([(start, start + 80 + (at * shift) % 200)]), code)
            })
            .collect();
        crate::testing::owned(&ruler, &codings)
    };
    let owned: Vec<_> = (0..6).map(theirs).collect();
    let coders: Vec<_> = owned.iter().zip(1..).map(|(it, id)| coder(id, it)).collect();
    let start = std::time::Instant::now();
    let cases = compare(&ruler, &codebook, &coders, &Options::default());
    let took = start.elapsed();
    println!("6 coders with 500 annotations each: {} cases in {took:?}", cases.len());
    assert!(cases.len() >= 500);
    assert!(took.as_secs() < 5, "{took:?}");
}
