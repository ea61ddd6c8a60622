//! Sentences of our own for what the grammar has to tell apart.

use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::starter::codebook;
use annotator_core::text::Text;

use super::predicate::Names;
use super::words::{Break, sentences};
use crate::lexicon::Lexicon;
use crate::rules::Rules;
use crate::{Model, Suggestion, suggest};
use annotator_core::phrases::number::Numbers;

fn suggestions(delegation: &str, words: &str) -> (Text, Vec<Suggestion>) {
    let text = Text::new(words.to_owned());
    let metadata =
        Metadata { delegation: delegation.into(), language: "en".into(), ..Metadata::default() };
    let found = suggest(&text, &metadata, &codebook(), Rules::shipped(), &Model::default());
    (text, found)
}

fn codes(delegation: &str, words: &str) -> Vec<String> {
    let (_, found) = suggestions(delegation, words);
    found.iter().map(|one| one.code.as_str().to_owned()).collect()
}

fn check(delegation: &str, table: &[(&str, &[&str])]) {
    let wrong: Vec<_> = table
        .iter()
        .map(|(words, expected)| (*words, codes(delegation, words), *expected))
        .filter(|(_, found, expected)| found != expected)
        .collect();
    assert_eq!(wrong, []);
}

#[test]
fn every_class_that_the_grammar_asks_for_is_in_the_english_lexicon() {
    let lexicon = Lexicon::english();
    let missing: Vec<_> = Names::ALL.iter().filter(|name| lexicon.class(name).is_none()).collect();
    assert_eq!(missing, [] as [&&str; 0]);
}

#[test]
fn courtesy_says_nothing_and_reports_are_no_courtesy() {
    check(
        "Norway",
        &[
            ("We would like to thank the President.", &[]),
            ("I wish to begin by congratulating you.", &[]),
            ("I have the honour to address the Assembly.", &[]),
            ("We have the great pleasure to speak today.", &[]),
            ("We have taken steps to address the drought.", &["report_past"]),
            ("We have worked with our neighbours to extend the grid.", &["report_past"]),
            ("We have built a school to see every child learn.", &["report_past"]),
            ("Norway would like to join the treaty.", &["intent"]),
            ("We wish to offer 100 scholarships.", &["intent"]),
        ],
    );
}

#[test]
fn must_and_should_are_verbs_also_after_words_that_can_be_determiners() {
    check(
        "Norway",
        &[
            ("This must end.", &["call_on_others"]),
            ("All must take part.", &["call_on_others"]),
            ("Others should follow.", &["call_on_others"]),
            ("Each should do its share.", &["call_on_others"]),
            ("The parliament must act.", &["call_on_others"]),
            ("The world we live in must change.", &["call_on_others"]),
            ("That must stop.", &["call_on_others"]),
            ("This is a must for us.", &[]),
            ("The need to act is clear.", &[]),
            ("There is an urgent need to adapt.", &[]),
            ("It is a plan that must succeed.", &[]),
            ("The agency lacks the money it needs to work.", &[]),
            ("One should not forget the past.", &[]),
        ],
    );
}

#[test]
fn provided_and_should_are_conditions_only_where_they_open_one() {
    check(
        "Norway",
        &[
            ("We provided aid and we will build a school.", &["report_past", "pledge"]),
            ("Norway has provided tents, and we will send doctors.", &["report_past", "pledge"]),
            (
                "We believe that all should act and we will open an office.",
                &["call_on_others", "pledge"],
            ),
            ("If we build a bridge, trade grows.", &[]),
            ("Trade grows provided that we build a bridge.", &[]),
            ("Should we build a bridge, trade grows.", &[]),
            ("We ask whether we will build a bridge.", &[]),
            ("Only together will we build a bridge.", &[]),
            ("Nor will we accept this.", &["refusal"]),
            ("Nor did we turn away.", &["report_past"]),
        ],
    );
}

#[test]
fn reaffirmations_and_candidatures_are_ones_of_our_own() {
    check(
        "Norway",
        &[
            ("I wish to reaffirm our firm and lasting commitment to peace.", &["reaffirmation"]),
            (
                "We reaffirm the commitment of the Government of Norway to peace.",
                &["reaffirmation"],
            ),
            ("We underline the importance of the commitment of all parties.", &[]),
            ("We stress that the Council has shown its resolve.", &[]),
            ("Norway is a candidate for the Council.", &["intent"]),
            ("We are presenting our candidature for the Council.", &["intent"]),
            ("We are running for a seat on the Council.", &["intent"]),
            ("We are glad to see a woman in the seat of the President.", &[]),
            ("We are against a second candidate.", &[]),
        ],
    );
}

#[test]
fn possessives_and_long_names_are_the_speakers_own() {
    for (delegation, words) in [
        ("Honduras", "The Honduras’ commitment to peace remains firm."),
        ("Netherlands", "The Netherlands' commitment to peace remains firm."),
        ("Laos", "Laos’s commitment to peace remains firm."),
        ("Saint Lucia", "Saint Lucia’s commitment to peace remains firm."),
        ("United States", "The United States’ commitment to peace remains firm."),
        ("Maldives", "We reiterate the Maldives’ commitment to peace \u{1f54a}\u{fe0f}."),
        ("Saint Lucia", "We reiterate Saint Lucia’s firm commitment to peace."),
    ] {
        assert_eq!(codes(delegation, words), ["reaffirmation"], "{words}");
    }
    for (delegation, words) in [
        (
            "United Kingdom",
            "The United Kingdom of Great Britain and Northern Ireland will open an office.",
        ),
        ("Laos", "The Lao People’s Democratic Republic will open an office."),
        ("Korea, DPR", "We will open an office."),
        ("North Korea", "The Democratic People’s Republic of Korea will open an office."),
        (
            "Saint Vincent and the Grenadines",
            "Saint Vincent and the Grenadines will open an office.",
        ),
        ("Côte d’Ivoire", "Co\u{302}te d’Ivoire will open an office."),
    ] {
        assert_eq!(codes(delegation, words), ["pledge"], "{words}");
    }
    // Closing quotation marks are no possessives.
    assert_eq!(codes("Honduras", "In the report ‘Honduras’ commitment is rare."), [] as [&str; 0]);
    assert_eq!(
        codes("Norway", "The Netherlands’ commitment to peace remains firm."),
        [] as [&str; 0]
    );
}

#[test]
fn a_condition_is_in_the_record_with_its_words() {
    for (words, condition) in [
        ("If the Council agrees, we will send 100 doctors.", "If the Council agrees"),
        ("We will send 100 doctors if the Council agrees.", "if the Council agrees"),
        (
            "We will send doctors,\u{a0}provided that they are asked for.",
            "provided that they are asked for",
        ),
        ("Should the need arise, Norway will send doctors.", "Should the need arise"),
        (
            "We will pay 2 million euros, subject to approval by parliament.",
            "subject to approval by parliament",
        ),
        (
            "We will stay as long as\u{a0}we are needed \u{1f1f3}\u{1f1f4}.",
            "as long as we are needed",
        ),
    ] {
        let (text, found) = suggestions("Norway", words);
        let [one] = found.as_slice() else { panic!("{words}: {found:?}") };
        assert_eq!(one.code.as_str(), "pledge");
        let field =
            |id: &str| one.fields.iter().find(|field| field.attribute.as_str() == id).unwrap();
        let said = field("condition_text");
        assert_eq!(said.value, Value::Text { text: condition.into() });
        let slice =
            text.slice(said.evidence.hull()).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(slice, condition);
        let Value::Choice { choice } = &field("conditionality").value else { panic!("{words}") };
        assert_eq!(choice.as_str(), "conditional");
    }
    for words in [
        "We will help people subject to torture.",
        "We will open an office, and if you ask, they will come.",
        "We provided that country with 20 doctors.",
    ] {
        let (_, found) = suggestions("Norway", words);
        let is_condition = |one: &Suggestion| {
            one.fields.iter().any(|field| field.attribute.as_str().starts_with("condition"))
        };
        assert!(!found.is_empty() && !found.iter().any(is_condition), "{words}");
    }
}

#[test]
fn words_and_sums_are_those_of_the_project() {
    let content =
        "We gave US$ 12,000,000, €1.5bn and “two million yen” – 30% of it: l'eau, e\u{301}t\u{e9}.";
    let text = Text::new(content.into());
    let all = sentences(&text, Lexicon::english(), Numbers::of("en"));
    let [sentence] = all.as_slice() else { panic!("{all:?}") };
    let words: Vec<&str> =
        sentence.words.iter().map(|word| &content[word.start..word.end]).collect();
    assert_eq!(
        words,
        [
            "We",
            "gave",
            "US$",
            "12,000,000",
            "€1.5bn",
            "and",
            "two",
            "million",
            "yen",
            "30%",
            "of",
            "it",
            "l'eau",
            "e\u{301}t\u{e9}"
        ]
    );
    let slice =
        |(first, last): &(usize, usize)| text.slice(sentence.span_of(*first, *last).unwrap());
    let sums: Vec<&str> = sentence.sums.iter().map(slice).collect();
    assert_eq!(sums, ["US$ 12,000,000", "€1.5bn", "two million yen"]);
    let breaks: Vec<usize> =
        (0..words.len()).filter(|at| sentence.after(*at) == Break::Dash).collect();
    assert_eq!(breaks, [8]);
    let quoted: Vec<&str> = sentence
        .words
        .iter()
        .filter(|word| word.is_quoted)
        .map(|word| word.text.as_str())
        .collect();
    assert_eq!(quoted, ["two", "million", "yen"]);
}
