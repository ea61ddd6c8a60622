//! Sentences of our own and what is suggested for them, and laws for all texts.

use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::starter::codebook;
use annotator_core::text::Text;
use proptest::prelude::*;

use crate::rules::{About, Language, Rule, Rules, Strength, Type};
use crate::{CueKind, Model, Suggestion, suggest};

fn metadata() -> Metadata {
    Metadata {
        delegation: "Norway".into(),
        date: "2017-03-15".into(),
        language: "en".into(),
        ..Metadata::default()
    }
}

fn suggestions(text: &str, rules: &Rules, model: &Model) -> (Text, Vec<Suggestion>) {
    let text = Text::new(text.to_owned());
    let found = suggest(&text, &metadata(), &codebook(), rules, model);
    (text, found)
}

/// The codes and passages that the rules alone find.
fn found(sentence: &str) -> Vec<(String, String)> {
    let (text, found) = suggestions(sentence, Rules::shipped(), &Model::default());
    let one = |one: &Suggestion| {
        (one.code.as_str().to_owned(), text.slice(one.passage.hull()).to_owned())
    };
    found.iter().map(one).collect()
}

#[test]
fn every_rule_that_is_on_fits_its_example() {
    let replace = |example: &str| example.replace("Almora", "Norway");
    let mut wrong = Vec::new();
    for rule in &Rules::table_of(Language::English) {
        let sentence = replace(&rule.example);
        let text = Text::new(sentence.clone());
        let codes = |rules: &Rules| {
            let found = suggest(&text, &metadata(), &codebook(), rules, &Model::default());
            found.iter().map(|one| one.code.as_str().to_owned()).collect::<Vec<_>>()
        };
        let all = codes(Rules::shipped());
        if let Some(code) = rule.kind.code() {
            let alone = codes(&Rules::new(std::slice::from_ref(rule)).unwrap());
            if alone != [code] || !all.iter().any(|one| one == code) {
                wrong.push((rule.id.clone(), sentence, alone, all));
            }
        } else {
            // Such a rule only keeps others from fitting.
            let call = Rule { kind: Type::CallOnOthers, ..rule.clone() };
            let alone = codes(&Rules::new(&[call]).unwrap());
            if alone.len() != 1 || !all.is_empty() {
                wrong.push((rule.id.clone(), sentence, alone, all));
            }
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn clauses_are_found_with_their_types() {
    let table: &[(&str, &[(&str, &str)])] = &[
        (
            "Norway will train 200 nurses and equip ten clinics by 2020.",
            &[("pledge", "Norway will train 200 nurses and equip ten clinics by 2020")],
        ),
        (
            "We\u{a0}will contribute 2 million euros \u{1f30d}, and we call on all States to follow.",
            &[
                ("pledge", "We\u{a0}will contribute 2 million euros"),
                ("call_on_others", "we call on all States to follow"),
            ],
        ),
        (
            "My Government has ratified the treaty and is training judges.",
            &[
                ("report_past", "My Government has ratified the treaty"),
                ("ongoing", "is training judges"),
            ],
        ),
        (
            "Norway’s commitment to peace remains firm.",
            &[("reaffirmation", "Norway’s commitment to peace remains firm")],
        ),
        (
            "The Norwegian Government hosts a conference.",
            &[("ongoing", "The Norwegian Government hosts a conference")],
        ),
        (
            "Our goal is to plant a million trees.",
            &[("intent", "Our goal is to plant a million trees")],
        ),
        (
            "We will never recognise this border.",
            &[("refusal", "We will never recognise this border")],
        ),
        ("The Council must act now.", &[("call_on_others", "The Council must act now")]),
        ("We must all act together.", &[("call_on_others", "We must all act together")]),
        ("If we receive help, we would provide shelter.", &[]),
        ("If we open the border, trade grows.", &[]),
        ("Somalia will train 200 nurses.", &[]),
        ("The report says that we will open an office.", &[]),
        ("We strongly believe that we will succeed.", &[]),
        ("As humanity, we will build a better world.", &[]),
        ("She said: “We will open an office.”", &[]),
        ("Will we open an office?", &[]),
        ("We welcome the report.", &[]),
        ("We took note of the report.", &[]),
        ("We look forward to the report of the Council.", &[]),
        ("They shall be free.", &[]),
        (
            "We commit to widening our cooperation and will work together.",
            &[("pledge", "We commit to widening our cooperation and will work together")],
        ),
        ("We would provide incentives.", &[]),
        ("", &[]),
        ("\u{1f469}\u{1f3fb}\u{200d}\u{1f692} نحن ملتزمون 我们将", &[]),
    ];
    let mut wrong = Vec::new();
    for (sentence, expected) in table {
        let expected: Vec<(String, String)> =
            expected.iter().map(|(code, words)| ((*code).into(), (*words).into())).collect();
        let found = found(sentence);
        if found != expected {
            wrong.push((*sentence, found));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn a_suggestion_says_why_and_fills_the_record() {
    let text = "In line with this, Norway will contribute 23 million US dollars to UNODC by the end \
                of this month.";
    let (text, found) = suggestions(text, Rules::shipped(), &Model::default());
    let [one] = found.as_slice() else { panic!("{found:?}") };
    let because: Vec<(CueKind, &str)> =
        one.because.iter().map(|cue| (cue.kind, cue.words.as_str())).collect();
    assert_eq!(
        because,
        [
            (CueKind::Subject, "Norway"),
            (CueKind::Words, "will contribute"),
            (CueKind::Sum, "23 million US dollars"),
            (CueKind::Date, "by the end of this month"),
        ]
    );
    for cue in &one.because {
        assert_eq!(text.slice(cue.span), cue.words);
    }
    assert_eq!(one.strength, Strength::Undertaking);
    let field = |id: &str| one.fields.iter().find(|field| field.attribute.as_str() == id).unwrap();
    assert!(
        matches!(&field("actor").value, Value::Party(party) if party.iso3.as_deref() == Some("NOR"))
    );
    assert!(matches!(&field("recipient").value, Value::Party(party) if party.text == "UNODC"));
    assert!(
        matches!(&field("amount").value, Value::Money(sum) if sum.amount.as_deref() == Some("23000000"))
    );
    assert!(
        matches!(&field("deadline").value, Value::Date(date) if date.edtf.as_deref() == Some("2017-03-31"))
    );
}

#[test]
fn an_added_rule_takes_effect_and_a_rule_can_be_switched_off() {
    let sentence = "Norway shoulders its share.";
    assert_eq!(found(sentence), []);
    let mut table = Rules::table_of(Language::English);
    table.insert(
        0,
        Rule {
            id: "mine".into(),
            about: About::Own,
            pattern: "shoulder its share".into(),
            kind: Type::Intent,
            strength: Strength::Intention,
            on: true,
            example: String::new(),
            description: String::new(),
            language: Language::English,
        },
    );
    let rules = Rules::new(&table).unwrap();
    let (_, added) = suggestions(sentence, &rules, Model::english());
    assert_eq!(added.len(), 1);
    assert_eq!((added[0].rule.as_str(), added[0].code.as_str()), ("mine", "intent"));
    table[0].on = false;
    let rules = Rules::new(&table).unwrap();
    assert_eq!(suggestions(sentence, &rules, Model::english()).1, []);
}

#[test]
fn codes_that_the_codebook_lacks_are_not_suggested() {
    let mut codebook = codebook();
    codebook.codes.retain(|code| code.id.as_str() != "pledge");
    let text = Text::new("We will open an office. We call on all States to act.".into());
    let found = suggest(&text, &metadata(), &codebook, Rules::shipped(), &Model::default());
    let codes: Vec<&str> = found.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["call_on_others"]);
}

/// A sentence from words that mean something to the grammar.
fn sentence() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "we",
        "We",
        "Norway",
        "Norway’s",
        "our",
        "commitment",
        "will",
        "has",
        "is",
        "provided",
        "training",
        "to",
        "support",
        "that",
        "if",
        "must",
        "not",
        "and",
        ",",
        ";",
        "“",
        "”",
        "—",
        "23 million US dollars",
        "by 2030",
        "\u{a0}",
        "\r\n",
        "\u{1f469}\u{1f3fb}\u{200d}\u{1f692}",
        "e\u{301}",
        "نحن",
        ".",
        "?",
        "call on",
        "the Council",
        "let us",
        "it is vital that",
        "Nor",
    ]);
    prop::collection::vec(words, 0..40).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn passages_are_within_sentences_and_the_same_each_time(content in sentence()) {
        let (text, found) = suggestions(&content, Rules::shipped(), Model::english());
        let sentences: Vec<_> = (0..text.paragraphs().len())
            .flat_map(|paragraph| annotator_core::text::boundaries::sentences_of(&text, paragraph))
            .collect();
        for one in &found {
            let hull = one.passage.hull();
            prop_assert!(sentences.iter().any(|sentence| sentence.covers(hull)));
            prop_assert!((0.0..=1.0).contains(&one.score));
            for cue in &one.because {
                prop_assert!(sentences.iter().any(|sentence| sentence.covers(cue.span)));
            }
            for field in &one.fields {
                prop_assert!(sentences.iter().any(|sentence| sentence.covers(field.evidence.hull())));
            }
        }
        let places: Vec<_> = found.iter().map(|one| one.passage.start()).collect();
        prop_assert!(places.is_sorted());
        prop_assert_eq!(suggestions(&content, Rules::shipped(), Model::english()).1, found);
    }

    #[test]
    fn any_text_can_be_read(content in any::<String>()) {
        suggestions(&content, Rules::shipped(), Model::english());
    }
}

#[test]
fn the_only_number_fills_the_only_field_for_numbers() {
    use annotator_core::codebook::{AttributeDefinition, AttributeKind};
    let mut codebook = codebook();
    let layer = codebook.layers.iter_mut().find(|layer| layer.id.as_str() == "commitment").unwrap();
    let number: AttributeDefinition =
        serde_json::from_str(r#"{"id": "how_many", "name": "How many", "kind": "number"}"#)
            .unwrap();
    assert_eq!(number.kind, AttributeKind::Number);
    std::rc::Rc::make_mut(layer).attributes.push(number);
    for (words, expected) in [
        ("We will send 1,200 troops by 2030.", Some(("1,200", "1200"))),
        ("We will admit 1.3 million people \u{1f6b8}.", Some(("1.3 million", "1300000"))),
        ("We will open six schools.", Some(("six", "6"))),
        ("We will cut emissions by 30\u{a0}per cent.", Some(("30", "30"))),
        ("We will cut emissions by 30%.", Some(("30%", "30"))),
        ("We will give 3 million euros and 20 trucks.", Some(("20", "20"))),
        ("We will give 3 million euros.", None),
        ("We will send 20 trucks and 30 drivers.", None),
        ("We will carry out resolution 2250 in full.", None),
        ("We will open an office in 2031.", None),
    ] {
        let text = Text::new(words.into());
        let found = suggest(&text, &metadata(), &codebook, Rules::shipped(), &Model::default());
        let [one] = found.as_slice() else { panic!("{words}: {found:?}") };
        let field = one.fields.iter().find(|field| field.attribute.as_str() == "how_many");
        let said = field.map(|field| match &field.value {
            Value::Number { number } => (text.slice(field.evidence.hull()), number.as_str()),
            _ => panic!("{field:?}"),
        });
        assert_eq!(said, expected, "{words}");
    }
}

#[test]
fn nothing_is_suggested_in_a_language_without_a_lexicon() {
    let text = Text::new("We will open an office.".into());
    for (language, count) in
        [("en", 1), ("", 1), ("en-GB", 1), ("EN_US", 1), ("fr", 0), ("es", 0), ("eng", 0)]
    {
        let metadata = Metadata { language: language.into(), ..metadata() };
        let found = suggest(&text, &metadata, &codebook(), Rules::shipped(), &Model::default());
        assert_eq!((language, found.len()), (language, count));
        assert_eq!(metadata.is_english(), count == 1, "{language}");
    }
}
