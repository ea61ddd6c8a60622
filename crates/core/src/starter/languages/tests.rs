use std::rc::Rc;

use uuid::Uuid;

use super::super::{codebook, practice_in, sample, sample_coding, sample_in};
use super::*;
use crate::classroom::KEY;
use crate::classroom::exercise::Exercise;
use crate::classroom::key::Key;
use crate::project::annotation::{Annotation, Stamp, Timestamp};
use crate::project::id::{AnnotationId, AnnotatorId, ProjectId, StatementId};
use crate::project::outline::Outline;
use crate::project::statement::{Layout, Statement};
use crate::project::value::Value as FieldValue;
use crate::project::{Annotator, AnnotatorKind, Project};
use crate::small_map::SmallSet;

fn tags() -> Vec<String> {
    materials().keys().cloned().collect()
}

fn statement(tag: &str) -> Statement {
    sample_in(tag, StatementId(Uuid::from_u128(2))).unwrap()
}

fn coding(statement: &Statement) -> Vec<Rc<Annotation>> {
    let stamp = Stamp { modified: Timestamp(0), revision: codebook().revision() };
    let mut last = 100;
    let mut new_id = || {
        last += 1;
        AnnotationId(Uuid::from_u128(last))
    };
    sample_coding(statement, AnnotatorId(Uuid::from_u128(1)), stamp, &mut new_id)
}

#[test]
fn there_is_material_in_five_languages_besides_english() {
    assert_eq!(tags(), ["ar", "es", "fr", "ru", "zh"]);
    let languages = Preset::Full.codebook_in("fr");
    assert_eq!(languages.languages(), ["fr", "ar", "en", "es", "ru", "zh"]);
    assert_eq!(Preset::Full.codebook_in("de").language(), Some("en"), "there is none in German");
}

#[test]
fn everything_in_the_codebook_has_words_in_every_language() {
    fn walk(at: &str, item: &Value, tag: &str) {
        if item.get("name").is_some() {
            let label = &item[LABELS][tag];
            assert!(label.as_str().is_some_and(|it| !it.is_empty()), "{tag} {at}");
        }
        for text in TEXTS.into_iter().filter(|text| item.get(text).is_some()) {
            let (english, words) = (&item[text], &item[TRANSLATIONS][tag][text]);
            let same_shape = match (english, words) {
                (Value::String(_), Value::String(words)) => !words.is_empty(),
                (Value::Array(english), Value::Array(words)) => english.len() == words.len(),
                (Value::Object(english), Value::Object(words)) => english.keys().eq(words.keys()),
                _ => false,
            };
            assert!(same_shape, "{tag} {at}/{text}");
        }
        for list in ["layers", "codes", "attributes", "values"] {
            for child in item.get(list).and_then(Value::as_array).into_iter().flatten() {
                walk(&format!("{at}/{}", child["id"]), child, tag);
            }
        }
    }
    let json = serde_json::to_value(Preset::Full.codebook_in("en")).unwrap();
    for tag in tags() {
        walk("", &json, &tag);
    }
}

#[test]
fn names_differ_within_a_language_and_codes_are_explained() {
    for tag in tags() {
        let book = Preset::Full.codebook_in(&tag);
        assert_eq!(book.language(), Some(tag.as_str()));
        assert_eq!(book.problems(), []);
        let names: SmallSet<&str> = book.codes.iter().map(|code| code.name.as_str()).collect();
        assert_eq!(names.len(), book.codes.len(), "{tag}");
        for code in &book.codes {
            assert!(code.name.chars().count() <= 45, "{tag}: {}", code.name);
            assert!(!code.foreign.contains_key(LANGUAGE), "{tag} {}", code.id);
        }
        for field in book.layers.iter().flat_map(|layer| &layer.attributes) {
            let helps = field.help_by_code.values().chain([&field.help]);
            for help in helps {
                assert!(help.ends_with(['.', '?', '。', '？', '؟']), "{tag}: {help}");
            }
        }
    }
}

#[test]
fn every_language_is_one_revision_and_every_preset_is_valid() {
    for preset in Preset::FOR_PROJECTS {
        let english = preset.codebook_in("en");
        for tag in tags() {
            let book = preset.codebook_in(&tag);
            assert_eq!(book.problems(), [], "{preset:?} {tag}");
            assert_eq!(book.revision(), english.revision(), "{preset:?} {tag}");
            assert_eq!(book.in_language("en").as_ref(), Some(&english), "{preset:?} {tag}");
        }
    }
    let empty = Preset::Empty.codebook_in("es");
    assert!(empty.title.is_empty() && empty.guidelines.is_empty());
}

#[test]
fn a_preset_says_nothing_in_any_language_of_codes_that_it_does_not_have() {
    let book = serde_json::to_string(&Preset::Mini.codebook_in("es")).unwrap();
    for gone in ["report_past", "reaffirmation"] {
        assert!(!book.contains(gone), "{gone}");
    }
}

#[test]
fn every_sample_is_laid_out_like_the_english_one() {
    let english = sample(StatementId(Uuid::from_u128(2))).unwrap();
    for tag in tags() {
        let statement = statement(&tag);
        let text = &statement.text;
        let layout =
            Layout::fitting(text, statement.layout.body.clone(), statement.layout.kinds.clone());
        assert_eq!(statement.layout, layout, "{tag}: none of these paragraphs may be blank");
        let blank = |statement: &Statement| -> Vec<bool> {
            statement.text.as_str().split('\n').map(|line| line.trim().is_empty()).collect()
        };
        assert_eq!(blank(&statement), blank(&english), "{tag}");
        let outlines = (Outline::of(text, &layout), Outline::of(&english.text, &english.layout));
        for line in 0..31 {
            assert_eq!(outlines.0.kind(line), outlines.1.kind(line), "{tag} {line}");
            assert_eq!(outlines.0.number(line), outlines.1.number(line), "{tag} {line}");
        }
        let metadata = &statement.metadata;
        assert_eq!((metadata.language.as_str(), metadata.date.as_str()), (&*tag, "2026-11-12"));
        for written in [&metadata.speaker, &metadata.topic] {
            assert!(text.as_str().contains(written.as_str()), "{tag}: {written}");
        }
    }
}

#[test]
fn every_coding_is_found_in_its_text_and_says_the_same_as_the_english_one() {
    let english = coding(&sample(StatementId(Uuid::from_u128(2))).unwrap());
    for tag in tags() {
        let statement = statement(&tag);
        let text = statement.text.as_str();
        let annotations = coding(&statement);
        let codes =
            |all: &[Rc<Annotation>]| all.iter().map(|it| it.code.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&annotations), codes(&english), "{tag}");
        for (here, there) in annotations.iter().zip(&english) {
            let quote = here.spans.quote(text);
            let fields: Vec<_> = here.attributes.keys().collect();
            assert_eq!(fields, there.attributes.keys().collect::<Vec<_>>(), "{tag}: {quote}");
            assert_eq!(here.note.is_empty(), there.note.is_empty(), "{tag}: {quote}");
            for (id, english) in &there.attributes {
                match (&here.attributes[id].value, &english.value) {
                    (FieldValue::Date(here), FieldValue::Date(there)) => {
                        assert_eq!(
                            (&here.day, here.anchor),
                            (&there.day, there.anchor),
                            "{tag}: {}",
                            here.text
                        );
                    }
                    (FieldValue::Money(here), FieldValue::Money(there)) => {
                        let amounts = ((&here.amount, &here.max), (&there.amount, &there.max));
                        assert_eq!(amounts.0, amounts.1, "{tag}: {}", here.text);
                        let same = there.currency.is_none() || here.currency == there.currency;
                        assert!(same, "{tag}: {}", here.text);
                    }
                    (FieldValue::Choice { choice: here }, FieldValue::Choice { choice: there }) => {
                        assert_eq!(here, there, "{tag}: {quote}");
                    }
                    _ => {}
                }
            }
        }
        let who = Annotator {
            id: AnnotatorId(Uuid::from_u128(1)),
            name: "Key".into(),
            kind: AnnotatorKind::Key,
        };
        let book = Preset::Full.codebook_in(&tag);
        let mut project = Project::new(ProjectId(Uuid::nil()), "Sample".into(), book, who);
        let edit =
            crate::edit::Edit::AddStatement { at: 0, statement: Rc::new(statement), annotations };
        edit.apply(&mut project).unwrap();
        assert_eq!(project.problems(), [], "{tag}");
    }
}

#[test]
fn every_language_has_an_exercise_of_its_own() {
    let mut ids = SmallSet::new();
    for tag in [tags(), vec!["en".to_owned()]].concat() {
        let file = practice_in(&tag).unwrap();
        assert_eq!(file.problems(), [], "{tag}");
        let exercise = Exercise::of(&file).unwrap();
        let key = Key::attached(&file, KEY).unwrap();
        assert_eq!(key.items.len(), coding(&file.statements[0]).len(), "{tag}");
        assert_eq!(file.codebook.language(), Some(tag.as_str()));
        assert_eq!(exercise.title, file.name);
        ids.insert(exercise.id);
        assert_eq!(practice_in(&tag).unwrap().codebook, file.codebook);
    }
    assert_eq!(ids.len(), 6);
}
