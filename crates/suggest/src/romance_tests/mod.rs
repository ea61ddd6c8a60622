//! French and Spanish sentences of our own, and what is suggested for them.

mod french;
mod spanish;

use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::starter::codebook;
use annotator_core::text::Text;
use proptest::prelude::*;

use crate::grammar::predicate::Names;
use crate::lexicon::{Forms, Lexicon};
use crate::rules::{Language, Rule, Rules, Type};
use crate::{Model, suggest};

fn metadata(language: Language) -> Metadata {
    let delegation = if language == Language::French { "Norvège" } else { "Noruega" };
    Metadata {
        delegation: delegation.into(),
        language: language.code().into(),
        ..Metadata::default()
    }
}

/// The codes and passages that rules find.
fn found_by(language: Language, sentence: &str, rules: &Rules) -> Vec<(String, String)> {
    let text = Text::new(sentence.to_owned());
    let found = suggest(&text, &metadata(language), &codebook(), rules, Model::english());
    let of = |one: &crate::Suggestion| {
        (one.code.as_str().to_owned(), text.slice(one.passage.hull()).to_owned())
    };
    found.iter().map(of).collect()
}

fn codes(language: Language, sentence: &str, rules: &Rules) -> Vec<String> {
    found_by(language, sentence, rules).into_iter().map(|(code, _)| code).collect()
}

#[test]
fn every_rule_fits_its_example() {
    let mut wrong = Vec::new();
    for language in [Language::French, Language::Spanish] {
        let name = metadata(language).delegation;
        for rule in Rules::table_of(language) {
            assert!(rule.language == language && !rule.description.is_empty(), "{}", rule.id);
            let sentence = rule.example.replace("Almora", &name);
            let all = codes(language, &sentence, Rules::shipped());
            let fits = match rule.kind.code() {
                Some(code) => {
                    let alone = codes(
                        language,
                        &sentence,
                        &Rules::new(std::slice::from_ref(&rule)).unwrap(),
                    );
                    alone == [code] && all.iter().any(|one| one == code)
                }
                None => {
                    let call = Rule { kind: Type::CallOnOthers, ..rule.clone() };
                    codes(language, &sentence, &Rules::new(&[call]).unwrap()).len() == 1
                        && all.is_empty()
                }
            };
            if !fits {
                wrong.push((rule.id, sentence, all));
            }
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn the_rules_of_all_languages_can_be_used_together() {
    for language in Language::ALL {
        assert!(Rules::table_of(language).len() > 30, "{language:?}");
    }
    let all = Rules::shipped_table();
    Rules::new(&all).map(drop).unwrap();
    assert_eq!(Rules::shipped().iter().count(), all.len());
}

/// Checks the codes of sentences, and their passages where they are not empty.
fn check(language: Language, table: &[(&str, &[(&str, &str)])]) {
    let mut wrong = Vec::new();
    for (sentence, expected) in table {
        let found = found_by(language, sentence, Rules::shipped());
        let fits = found.len() == expected.len()
            && found.iter().zip(*expected).all(|((code, passage), (wanted, words))| {
                code == wanted && (words.is_empty() || passage == words)
            });
        if !fits {
            wrong.push((*sentence, found));
        }
    }
    assert_eq!(wrong, []);
}

/// Checks that nothing is suggested in sentences.
fn nothing(language: Language, sentences: &[&str]) {
    let table: Vec<(&str, &[(&str, &str)])> =
        sentences.iter().map(|sentence| (*sentence, &[] as &[(&str, &str)])).collect();
    check(language, &table);
}

#[test]
fn the_lexicons_have_the_classes_of_the_grammar() {
    for language in [Language::French, Language::Spanish] {
        let lexicon = Lexicon::of(language);
        for class in Names::ROMANCE {
            assert!(lexicon.class(class).is_some(), "{language:?}: {class}");
        }
    }
}

#[test]
fn verbs_have_their_forms() {
    for (language, word, lemma, form) in [
        (Language::French, "engageons", "engager", Forms::WE),
        (Language::French, "annonçons", "annoncer", Forms::WE),
        (Language::French, "protège", "protéger", Forms::THIRD),
        (Language::French, "déploiera", "déployer", Forms::FUTURE),
        (Language::French, "soutiendrons", "soutenir", Forms::FUTURE),
        (Language::French, "bâtissons", "bâtir", Forms::WE),
        (Language::French, "offertes", "offrir", Forms::DONE),
        (Language::French, "dois", "devoir", Forms::I),
        (Language::Spanish, "contribuyen", "contribuir", Forms::THIRD),
        (Language::Spanish, "agradezco", "agradecer", Forms::I),
        (Language::Spanish, "seguiremos", "seguir", Forms::FUTURE),
        (Language::Spanish, "hizo", "hacer", Forms::PAST),
        (Language::Spanish, "amplía", "ampliar", Forms::THIRD),
        (Language::Spanish, "garanticemos", "garantizar", Forms::LET),
        (Language::Spanish, "abierto", "abrir", Forms::DONE),
    ] {
        let known = Lexicon::of(language).get(word).unwrap_or_else(|| panic!("{word}"));
        assert!(known.lemmas.iter().any(|known| known == lemma), "{word}");
        assert!(known.forms.any(form), "{word}");
    }
}

#[test]
fn a_record_has_the_actor_and_the_sum_of_the_passage() {
    let text = Text::new("Notre pays versera 3\u{a0}000 euros au Fonds.".to_owned());
    let metadata = metadata(Language::French);
    let found = suggest(&text, &metadata, &codebook(), Rules::shipped(), Model::english());
    let [one] = found.as_slice() else { panic!("{found:?}") };
    let evidence = |id: &str| {
        let field = one.fields.iter().find(|field| field.attribute.as_str() == id);
        field.map(|field| text.slice(field.evidence.hull()))
    };
    assert_eq!(evidence("actor"), Some("Notre pays"));
    let sum = one.fields.iter().find(|field| matches!(field.value, Value::Money(_))).unwrap();
    assert_eq!(text.slice(sum.evidence.hull()), "3\u{a0}000 euros");
    let Value::Party(party) =
        &one.fields.iter().find(|it| it.attribute.as_str() == "actor").unwrap().value
    else {
        panic!("{one:?}")
    };
    assert_eq!(party.iso3.as_deref(), Some("NOR"));
}

#[test]
fn sums_are_read_as_the_language_writes_them() {
    for (language, sentence, words, amount) in [
        (
            Language::French,
            "Nous verserons 2,5 milliards d’euros.",
            "2,5 milliards d’euros",
            "2500000000",
        ),
        (Language::French, "Nous verserons 3\u{a0}000 euros.", "3\u{a0}000 euros", "3000"),
        (Language::Spanish, "Pagaremos 5 millones de dólares.", "5 millones de dólares", "5000000"),
        (
            Language::Spanish,
            "Pagaremos 2 mil millones de euros.",
            "2 mil millones de euros",
            "2000000000",
        ),
    ] {
        let text = Text::new(sentence.to_owned());
        let metadata = metadata(language);
        let found = suggest(&text, &metadata, &codebook(), Rules::shipped(), Model::english());
        let sums =
            found.iter().flat_map(|one| &one.fields).filter_map(|field| match &field.value {
                Value::Money(sum) => {
                    Some((text.slice(field.evidence.hull()), sum.amount.as_deref()))
                }
                _ => None,
            });
        assert_eq!(sums.collect::<Vec<_>>(), [(words, Some(amount))], "{sentence}");
    }
}

/// Words that the grammar knows, and others.
const WORDS: [&str; 24] = [
    "nous",
    "Nous",
    "je",
    "j’",
    "l'eau",
    "qu'il",
    "s’engage",
    "formera",
    "doit",
    "que",
    ",",
    "\u{a0}; ",
    "«\u{a0}",
    "\u{a0}»",
    "no nos",
    "reafirmamos",
    "Noruega",
    "tiene que",
    "¿",
    "y",
    "\u{1f30d}",
    "e\u{301}",
    "2\u{a0}millions d'euros",
    "di\u{301}a",
];

proptest! {
    #[test]
    fn no_text_breaks_the_reader(
        words in prop::collection::vec(
            prop_oneof![3 => prop::sample::select(&WORDS[..]).prop_map(str::to_owned), 1 => "\\PC{0,6}"],
            0..40,
        ),
        glue in prop::sample::select(&[" ", "", "\u{a0}", "\n"][..]),
    ) {
        let content = words.join(glue);
        for language in [Language::French, Language::Spanish] {
            let text = Text::new(content.clone());
            let metadata = metadata(language);
            for one in suggest(&text, &metadata, &codebook(), Rules::shipped(), Model::english()) {
                prop_assert!(!text.slice(one.passage.hull()).trim().is_empty());
                prop_assert!(one.score > 0.5 && one.score < 1.0);
            }
        }
    }
}
