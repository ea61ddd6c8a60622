use std::collections::BTreeSet;

use annotator_core::text::Text;
use annotator_core::text::marked::{mark, marked};
use proptest::prelude::*;

use super::*;
use crate::testing::{MIXED, Own, coded, codings, id_of, owned, slug};

/// A class in which each person marked these passages with a code.
fn class(persons: &[(&str, &str)]) -> (String, Vec<Vec<Own>>) {
    let mut content = String::new();
    let all = persons.iter().zip(0..).map(|((with_marks, code), id)| {
        let (text, spans) = marked(with_marks);
        content = text;
        let own = Own { id, spans, code: slug(code) };
        if own.spans.is_empty() { Vec::new() } else { vec![own] }
    });
    let all = all.collect();
    (content, all)
}

fn heat_of(ruler: &Ruler, all: &[Vec<Own>]) -> Heat {
    let coded: Vec<_> = all.iter().map(|own| coded(own)).collect();
    let numbered = coded.iter().zip(0..).map(|(coded, person)| (Person(person), &coded[..]));
    Heat::new(ruler, &numbered.collect::<Vec<_>>())
}

#[test]
fn segments_say_how_many_marked_them_and_as_what() {
    let (content, all) = class(&[
        ("We [pledge aid] now", "pledge"),
        ("We [pledge] aid now", "pledge"),
        ("We pledge [aid now]", "call"),
        ("We pledge aid now", "call"),
    ]);
    let text = Text::new(content);
    let ruler = Ruler::new(&text);
    let heat = heat_of(&ruler, &all);
    let told: Vec<_> = heat
        .segments()
        .iter()
        .map(|segment| {
            let codes = heat.codes(segment).map(|(code, persons)| format!("{code} {persons}"));
            let marks = heat.marks(segment).map(|mark| mark.person.0);
            (
                segment.span.of(text.as_str()),
                segment.persons,
                codes.collect::<Vec<_>>().join(", "),
                marks.collect::<Vec<_>>(),
            )
        })
        .collect();
    let expected = [
        ("pledge", 2, "pledge 2".to_owned(), vec![0, 1]),
        (" ", 1, "pledge 1".into(), vec![0]),
        ("aid", 2, "call 1, pledge 1".into(), vec![2, 0]),
        (" now", 1, "call 1".into(), vec![2]),
    ];
    assert_eq!(told, expected);
    let disputes: Vec<_> = heat.segments().iter().map(|segment| segment.dispute).collect();
    // Two of four; one of four; two say nothing and two something else each.
    let one_of_four = 2.0 - 0.75 * 3_f64.log2();
    for (found, expected) in disputes.iter().zip([1.0, one_of_four, 1.5, one_of_four]) {
        assert!((found - expected).abs() < 1e-5, "{found} {expected}");
    }

    let (_, spans) = marked("We pledge [aid] now");
    let tally = heat.tally(&ruler, spans[0]);
    let given = |person| vec![(Person(person), id_of(person))];
    assert_eq!(tally.by_code, [(slug("call"), given(2)), (slug("pledge"), given(0))]);
    assert_eq!(tally.nothing, [Person(1), Person(3)]);
    let (_, whole) = marked("[We pledge aid now]");
    let tally = heat.tally(&ruler, whole[0]);
    let codes: Vec<_> = tally.by_code.iter().map(|(code, by)| (code.as_str(), by.len())).collect();
    assert_eq!((codes, tally.nothing), (vec![("pledge", 2), ("call", 1)], vec![Person(3)]));
}

#[test]
fn the_sentence_about_which_most_disagree_comes_first() {
    let (content, all) = class(&[
        ("[We pledge aid. ]We call on all. [Peace is ]near.", "pledge"),
        ("[We pledge aid.] We call on all. [Peace] is near.", "pledge"),
        ("[We pledge aid.] [We call on all.] Peace is near.", "pledge"),
        ("[We pledge aid.] [We call on all.] Peace is near.", "pledge"),
    ]);
    let text = Text::new(content);
    let ruler = Ruler::new(&text);
    let disputed = heat_of(&ruler, &all).most_disputed(&ruler, sentences(&ruler));
    let told: Vec<_> = disputed.iter().map(|it| mark(text.as_str(), &[it.span])).collect();
    let expected = [
        "We pledge aid. [We call on all.] Peace is near.",
        "We pledge aid. We call on all. [Peace is near.]",
    ];
    assert_eq!(told, expected);
    assert!((disputed[0].dispute - 1.0).abs() < 1e-5);
    // Five letters of 14 are disputed by half, four by a quarter.
    let quarter = 2.0 - 0.75 * 3_f64.log2();
    assert!((disputed[1].dispute - (5.0 + 4.0 * quarter) / 14.0).abs() < 1e-5, "{disputed:?}");
}

#[test]
fn several_codes_on_a_passage_are_one_answer() {
    let (text, spans) = marked("We [pledge aid] now");
    let text = Text::new(text);
    let ruler = Ruler::new(&text);
    let with = |id, code| Own { id, spans: spans.clone(), code: slug(code) };
    let both = || vec![with(0, "pledge"), with(1, "trade"), with(2, "trade")];
    let heat = heat_of(&ruler, &[both(), both(), both()]);
    assert_eq!(heat.segments().len(), 1);
    let segment = &heat.segments()[0];
    assert_eq!((segment.persons, segment.dispute), (3, 0.0), "all say the same");
    let codes: Vec<_> =
        heat.codes(segment).map(|(code, persons)| (code.as_str(), persons)).collect();
    assert_eq!(codes, [("pledge", 3), ("trade", 3)], "twice the same counts once");
    assert_eq!(heat.marks(segment).count(), 9);
    assert!(heat.most_disputed(&ruler, sentences(&ruler)).is_empty());
    let nobody = heat_of(&ruler, &[]);
    assert!(nobody.segments().is_empty() && nobody.most_disputed(&ruler, spans).is_empty());
}

proptest! {
    #[test]
    fn segments_agree_with_looking_at_each_character(all in prop::collection::vec(codings(), 0..5)) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let own: Vec<_> = all.iter().map(|codings| owned(&ruler, codings)).collect();
        let heat = heat_of(&ruler, &own);
        for at in 0..52 {
            let answers: Vec<BTreeSet<&str>> = all
                .iter()
                .map(|codings| {
                    let here = codings.iter().filter(|(passage, _)| {
                        passage.iter().any(|(start, end)| start <= at && at < end)
                    });
                    here.map(|(_, code)| *code).collect()
                })
                .collect();
            let found: Vec<_> = heat.within(at, at + 1).collect();
            let marked = answers.iter().filter(|codes| !codes.is_empty()).count();
            prop_assert_eq!(found.len(), usize::from(marked > 0));
            let Some(segment) = found.first() else { continue };
            prop_assert_eq!(segment.persons as usize, marked);
            for (code, persons) in heat.codes(segment) {
                let given = answers.iter().filter(|codes| codes.contains(code.as_str())).count();
                prop_assert_eq!(persons as usize, given);
            }
            let marks = heat.marks(segment).count();
            let expected = all.iter().flatten().filter(|(passage, _)| {
                passage.iter().any(|(start, end)| start <= at && at < end)
            });
            prop_assert_eq!(marks, expected.count());
            let different: BTreeSet<_> = answers.iter().collect();
            let entropy: f64 = different.iter().map(|answer| {
                let same = answers.iter().filter(|other| other == answer).count();
                let share = same as f64 / answers.len() as f64;
                -share * share.log2()
            }).sum();
            prop_assert!((segment.dispute - entropy).abs() < 1e-5);
        }
    }

    #[test]
    fn the_order_of_the_class_does_not_change_the_heat(all in prop::collection::vec(codings(), 2..5)) {
        let text = Text::new(MIXED.into());
        let ruler = Ruler::new(&text);
        let own: Vec<_> = all.iter().map(|codings| owned(&ruler, codings)).collect();
        let told = |all: &[Vec<Own>]| {
            let heat = heat_of(&ruler, all);
            let segments = heat.segments().iter();
            segments.map(|it| (it.span, it.persons, it.dispute, heat.codes(it).map(|(code, n)| (code.clone(), n)).collect::<Vec<_>>())).collect::<Vec<_>>()
        };
        let mut turned = own.clone();
        turned.reverse();
        turned.iter_mut().for_each(|own| own.reverse());
        prop_assert_eq!(told(&own), told(&turned));
    }
}
