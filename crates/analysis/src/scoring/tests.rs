use annotator_core::project::id::ChoiceId;
use annotator_core::project::value::Party;
use annotator_core::testing::generate::codebook;
use annotator_core::text::Text;
use annotator_core::text::marked::marked;

use super::laws::{figures, score};
use super::*;
use crate::ruler::Ruler;
use crate::testing::{Own, coded, id_of, items, own, slug};

/// COR, INC, PAR, MIS, SPU.
fn five(counts: Counts) -> [u32; 5] {
    let Pairs { correct, incorrect, partial } = counts.pairs();
    [correct, incorrect, partial, counts.missed, counts.spurious]
}

#[test]
fn the_worked_example_has_the_published_figures() {
    let text = Text::new("x".repeat(100));
    let ruler = Ruler::new(&text);
    let key = own(&ruler, "0-10 trade, 20-30 terrorism, 40-50 trade, 60-70 security");
    let given = own(&ruler, "0-10 trade, 22-30 terrorism, 40-50 terrorism, 80-90 trade");
    score(&ruler, &key, &given, |scored| {
        for (scheme, counts, figure) in [
            (Scheme::Strict, [1, 2, 0, 1, 1], 0.25),
            (Scheme::Exact, [2, 1, 0, 1, 1], 0.5),
            (Scheme::Partial, [2, 0, 1, 1, 1], 0.625),
            (Scheme::Type, [2, 1, 0, 1, 1], 0.5),
        ] {
            let found = scored.counts(scheme, None);
            assert_eq!(five(found), counts, "{scheme:?}");
            assert_eq!(figures(found), [figure; 3], "{scheme:?}");
        }
        let characters = scored.characters(None);
        let found = [characters.precision(), characters.recall(), characters.f1()];
        let found = found.map(|figure| figure.map(|it| (it.numerator(), it.denominator())));
        assert_eq!(found, [Ok((9, 19)), Ok((9, 20)), Ok((6, 13))], ".4737, .45 and .4615");
    });
}

/// The six cases by which SemEval-2013 explains its schemes: right, nothing there, missed, another
/// code, another passage, both different.
#[test]
fn the_six_cases_of_semeval_count_as_explained_there() {
    let text = Text::new("x".repeat(100));
    let ruler = Ruler::new(&text);
    let key = own(&ruler, "0-9 trade, 30-37 trade, 40-48 trade, 50-61 trade, 75-89 security");
    let given =
        own(&ruler, "0-9 trade, 10-17 terrorism, 37-48 trade, 50-61 terrorism, 70-89 trade");
    score(&ruler, &key, &given, |scored| {
        let found = Scheme::ALL.map(|scheme| five(scored.counts(scheme, None)));
        let (exact, partial) = ([2, 2, 0, 1, 1], [2, 0, 2, 1, 1]);
        assert_eq!(found, [[1, 3, 0, 1, 1], exact, partial, [2, 2, 0, 1, 1]]);
    });
}

/// What becomes of the first passage of the key: a word, and how far off it is.
fn told(outcome: Outcome) -> String {
    let off = |off: Off| format!("{:+} {:+} ({})", off.start, off.end, off.words);
    match outcome {
        Outcome::Found => "found".into(),
        Outcome::OtherCode => "other code".into(),
        Outcome::Boundary(by) => format!("off {}", off(by)),
        Outcome::BoundaryAndCode(by) => format!("other code, off {}", off(by)),
        Outcome::Missed => "missed".into(),
    }
}

#[test]
fn outcomes_are_what_a_teacher_would_say() {
    for (key, given, code, expected) in [
        ("We [pledge aid].", "We [pledge aid].", "trade", "found"),
        ("We [pledge aid].", "We [pledge aid].", "terrorism", "other code"),
        ("We [pledge aid].", "We [pledge] aid.", "trade", "off +0 -1 (1)"),
        ("We [pledge aid].", "[We pledge aid].", "terrorism", "other code, off -1 +0 (1)"),
        ("We [pledge aid].", "[We] pledge aid.", "trade", "missed"),
        ("We [pledge aid].", "We pledge aid[.]", "trade", "missed"),
        ("We [pledge aid].", "We [pledge aid.]", "trade", "off +0 +0 (0)"),
        ("We [pledge aid].", "We [pledge aid].", "pledge", "missed"),
        ("We [will] gladly [help].", "We [will] gladly [help].", "trade", "found"),
        ("We [will] gladly [help].", "We [wi][ll] gladly [help].", "trade", "found"),
        ("We [will] gladly [help].", "We [will gladly help].", "trade", "off +0 +0 (1)"),
        ("We [will] gladly [help].", "We will [gladly] help.", "trade", "missed"),
        ("[👩🏻‍🚒] e\u{301}te\u{301}", "[👩🏻‍🚒 e\u{301}te\u{301}]", "trade", "off +0 +1 (1)"),
        ("[e\u{301}]te\u{301}", "[e]\u{301}te\u{301}", "trade", "off +0 +0 (0)"),
        ("نحن [نتعهد بالمساعدة]", "نحن [نتعهد] بالمساعدة", "trade", "off +0 -1 (1)"),
        ("one\r\n[two\r\nthree]", "one\r\n[two]\r\nthree", "trade", "off +0 -1 (1)"),
        ("US$[23\u{a0}million]", "US$[23]\u{a0}million", "trade", "off +0 -1 (1)"),
        ("US$[23\u{a0}million]", "US$[23\u{a0}million]", "trade", "found"),
        ("我们[承诺]提供援助", "我们[承诺提]供援助", "trade", "off +0 +1 (1)"),
    ] {
        let ((content, key), (same, given)) = (marked(key), marked(given));
        assert_eq!(content, same);
        let text = Text::new(content);
        let ruler = Ruler::new(&text);
        let key = [Own { id: 0, spans: key, code: slug("trade") }];
        let given = [Own { id: 0, spans: given, code: slug(code) }];
        let outcome = score(&ruler, &key, &given, |scored| scored.items[0].outcome());
        assert_eq!(told(outcome), expected, "{} {given:?}", text.as_str());
    }
}

/// The outcomes of all items, and the numbers of the annotations left over.
fn all_told(text: &str, key: &[Own], given: &[Own]) -> (Vec<String>, Vec<u128>) {
    let text = Text::new(text.into());
    score(&Ruler::new(&text), key, given, |scored| {
        let extras = scored.extras.iter().map(|extra| extra.annotation.0.as_u128());
        (scored.items.iter().map(|item| told(item.outcome())).collect(), extras.collect())
    })
}

#[test]
fn annotations_are_paired_with_the_items_that_they_fit() {
    let text = "a ".repeat(60);
    let laid = Text::new(text.clone());
    let ruler = Ruler::new(&laid);
    for (key, given, outcomes, extras) in [
        // An annotation over everything takes no item from one that fits.
        ("20-40 trade", "0-120 trade, 20-38 trade", "off +0 -1 (1)", vec![0]),
        // Of two codes on about the same passage each is compared with its own.
        (
            "0-40 trade, 0-42 terrorism",
            "0-42 trade, 0-40 terrorism",
            "off +0 +1 (1), off +0 -1 (1)",
            vec![],
        ),
        // A code that touches the passage does not count more than the passage with another code.
        ("0-40 trade", "0-40 terrorism, 38-90 trade", "other code", vec![1]),
        // One annotation over two items is paired with the one that it fits better.
        ("0-10 trade, 10-40 trade", "0-40 trade", "missed, off -5 +0 (5)", vec![]),
        // Annotations are exchanged if this fits better altogether.
        (
            "0-20 trade, 10-22 trade",
            "8-22 trade, 12-22 trade",
            "off +4 +1 (5), off +1 +0 (1)",
            vec![],
        ),
        // The same twice is one found and one too many.
        ("0-20 trade", "0-20 trade, 0-20 trade", "found", vec![1]),
    ] {
        let (told, left) = all_told(&text, &own(&ruler, key), &own(&ruler, given));
        assert_eq!((told.join(", ").as_str(), left), (outcomes, extras), "{key} / {given}");
    }
}

#[test]
fn other_codings_that_a_key_accepts_are_as_good() {
    let (text, longer) = marked("We [will pledge aid] now");
    let (_, shorter) = marked("We will [pledge aid] now");
    let (_, third) = marked("We will pledge [aid now]");
    let text = Text::new(text);
    let ruler = Ruler::new(&text);
    let (trade, terrorism, security) = (slug("trade"), slug("terrorism"), slug("security"));
    let accepted = |spans, code| Accepted { spans, code };
    let item = KeyItem {
        accept: vec![
            accepted(Some(&shorter), None),
            accepted(None, Some(&terrorism)),
            accepted(Some(&third), Some(&security)),
        ],
        ..KeyItem::new(ItemId(7), &longer, &trade)
    };
    let codebook = codebook();
    let task = Task::new(&codebook);
    let key = Key::new(&ruler, &task, vec![item]);
    for (spans, code, expected) in [
        (&longer, &trade, "found"),
        (&shorter, &trade, "found"),
        (&longer, &terrorism, "found"),
        (&third, &security, "found"),
        (&shorter, &terrorism, "off +1 +0 (1)"),
        (&third, &trade, "other code"),
        (&longer, &security, "other code"),
    ] {
        let scored = key.score(&[Coded { id: id_of(1), spans, code, values: Vec::new() }]);
        assert_eq!(told(scored.items[0].outcome()), expected, "{spans:?} {code}");
        if expected == "found" {
            assert_eq!(scored.items[0].code, code);
            assert_eq!(scored.characters(None).f1().unwrap().value(), 1.0);
        }
    }
}

#[test]
fn bonus_items_and_traps_are_no_items_to_be_found() {
    let text = Text::new("a ".repeat(60));
    let ruler = Ruler::new(&text);
    let own_key = own(&ruler, "0-10 trade, 20-30 trade, 40-50 trade");
    let mut all = items(&own_key);
    all[1].kind = ItemKind::Bonus;
    all[2].kind = ItemKind::Trap;
    let codebook = codebook();
    let task = Task::new(&codebook);
    let key = Key::new(&ruler, &task, all);

    let core = own(&ruler, "0-10 trade");
    let scored = key.score(&coded(&core));
    assert_eq!(scored.items.len(), 2, "a trap has no outcome");
    assert_eq!(figures(scored.counts(Scheme::Strict, None)), [1.0; 3], "nothing lacks");
    assert_eq!(scored.characters(None).f1().unwrap().value(), 1.0);

    let bonus = own(&ruler, "0-10 trade, 20-30 trade");
    assert_eq!(figures(key.score(&coded(&bonus)).counts(Scheme::Strict, None)), [1.0; 3]);

    // Twice on the trap, once with another code on it, and once beside it.
    let trapped = own(&ruler, "40-50 trade, 44-60 trade, 40-50 terrorism, 60-70 trade");
    let scored = key.score(&coded(&trapped));
    let traps: Vec<_> = scored.extras.iter().map(|extra| extra.trap.is_some()).collect();
    assert_eq!(traps, [false, true, true, false], "in text order, then by code");
    let counts = scored.counts(Scheme::Strict, None);
    assert_eq!((five(counts), counts.traps), ([0, 0, 0, 1, 4], 2));
    assert_eq!(figures(counts), [0.0; 3]);
}

#[test]
fn layers_are_scored_apart_and_together() {
    let text = Text::new("a ".repeat(60));
    let ruler = Ruler::new(&text);
    let key = own(&ruler, "0-20 trade, 0-18 pledge");
    let given = own(&ruler, "0-18 trade, 0-20 call, 0-18 zzz");
    let (theme, commitment) = (slug("theme"), slug("commitment"));
    score(&ruler, &key, &given, |scored| {
        let counts = |layer| five(scored.counts(Scheme::Type, layer));
        assert_eq!(counts(Some(&theme)), [1, 0, 0, 0, 0]);
        assert_eq!(counts(Some(&commitment)), [0, 1, 0, 0, 0]);
        assert_eq!(
            counts(None),
            [1, 1, 0, 0, 1],
            "a code that the codebook does not have is extra"
        );
        assert_eq!(scored.characters(Some(&theme)).marked, 18);
        assert_eq!(scored.characters(None).marked, 56);
    });
    let codebook = codebook();
    let task = Task::new(&codebook).with_layers([&theme]);
    let scored = Key::new(&ruler, &task, items(&key)).score(&coded(&given));
    assert_eq!((scored.items.len(), scored.extras.len()), (1, 0), "others are not looked at");
}

#[test]
fn the_fields_of_a_matched_commitment_are_compared_one_by_one() {
    let (text, spans) = marked("We [pledge aid].");
    let text = Text::new(text);
    let ruler = Ruler::new(&text);
    let [actor, strength, remark, share] = ["actor", "strength", "remark", "share"].map(slug);
    let (pledge, call, layer) = (slug("pledge"), slug("call"), slug("commitment"));
    let choice = |id: &str| Value::Choice { choice: ChoiceId::parse(id).unwrap() };
    let (weak, strong) = (choice("weak"), choice("strong"));
    let japan = Value::Party(Party { text: "Japan".into(), party: None, iso3: None });
    let item = KeyItem {
        values: vec![(&actor, &japan), (&strength, &weak), (&remark, &weak)],
        ..KeyItem::new(ItemId(1), &spans, &pledge)
    };
    let codebook = codebook();
    let task = Task::new(&codebook).with_scored(&layer, vec![&actor, &strength, &remark, &share]);
    let key = Key::new(&ruler, &task, vec![item]);
    let values = vec![(&actor, &japan), (&strength, &strong), (&share, &strong)];
    // Another code of the layer: its fields are compared all the same.
    for code in [&pledge, &call] {
        let given = Coded { id: id_of(1), spans: &spans, code, values: values.clone() };
        let scored = key.score(&[given]);
        let fields = &scored.items[0].answer.as_ref().unwrap().fields;
        let expected = [
            (&actor, FieldOutcome::Right),
            (&strength, FieldOutcome::Wrong { given: &strong, expected: &weak }),
            (&remark, FieldOutcome::Missing { expected: &weak }),
            (&share, FieldOutcome::NotAsked),
        ];
        assert_eq!(fields[..], expected);
    }
}
