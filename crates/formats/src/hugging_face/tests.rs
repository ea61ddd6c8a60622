use std::rc::Rc;

use proptest::prelude::*;

use super::FORMAT;
use crate::export::Exported;
use crate::shared::tree::{fields, list, number, text};
use crate::testing::back::written;
use annotator_core::exchange::about::{Options, Splits};
use annotator_core::json::{Json, parse};
use annotator_core::testing::generate::{projects, rich_project};

fn file<'a>(exported: &'a Exported, path: &str) -> &'a str {
    let file = exported.files.iter().find(|file| file.path == path).unwrap();
    std::str::from_utf8(&file.content).unwrap()
}

fn everything() -> Options {
    let splits = Some(Splits { seed: 3, development: 50, test: 0 });
    Options { splits, negatives: true, ..Options::default() }
}

#[test]
fn a_package_has_files_and_rows() {
    let exported = written(&FORMAT, &rich_project(), &Options::default());
    let paths: Vec<_> = exported.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "README.md",
            "data/train.jsonl",
            "sentences/train.jsonl",
            "annotations.csv",
            "codebook.json",
            "croissant.json",
            "datapackage.json",
        ]
    );
    let rows: Vec<Json> =
        file(&exported, "data/train.jsonl").lines().map(|line| parse(line).unwrap()).collect();
    let pledge = &list(rows[0].field("spans"))[0];
    assert_eq!(text(pledge, "amount_value"), Some("23000000"));
    assert_eq!(pledge.field("amount_approximate"), Some(&Json::Bool(false)));
    assert_eq!(pledge.field("deadline_day"), Some(&Json::Null));
    assert_eq!(list(pledge.field("evidence")).len(), 2);
    let parts = list(list(rows[1].field("spans"))[0].field("parts"));
    assert_eq!(parts.len(), 2);
    assert_eq!(number(parts[1].field("start")), Some(11));
    let sentences: Vec<Json> =
        file(&exported, "sentences/train.jsonl").lines().map(|line| parse(line).unwrap()).collect();
    assert_eq!(sentences.len(), 3);
    assert_eq!(list(sentences[0].field("labels"))[0].text(), Some("pledge"));
}

#[test]
fn splits_and_untagged_sentences_are_written() {
    let exported = written(&FORMAT, &rich_project(), &everything());
    let card = file(&exported, "README.md");
    for line in [
        "  - split: train\n    path: data/train.jsonl\n",
        "  - split: validation\n    path: data/validation.jsonl\n",
        "pretty_name: \"A project\"\n",
        "        '1': \"trade\"\n",
    ] {
        assert!(card.contains(line), "{line} in {card}");
    }
    let count = |path| file(&exported, path).lines().count();
    assert_eq!(count("sentences/train.jsonl") + count("sentences/validation.jsonl"), 5);
    for path in ["croissant.json", "datapackage.json", "codebook.json"] {
        assert!(parse(file(&exported, path)).is_ok());
    }
}

#[test]
fn croissant_has_dates_only_if_all_are_days() {
    let mut project = rich_project();
    let mut kind = |date: &str| {
        Rc::make_mut(&mut project.statements[0]).metadata.date = date.to_owned();
        let exported = written(&FORMAT, &project, &Options::default());
        let croissant = parse(file(&exported, "croissant.json")).unwrap();
        let fields = list(croissant.field("recordSet")).iter();
        let mut fields = fields.flat_map(|set| list(set.field("field")));
        let date = fields.find(|field| text(field, "name") == Some("date"));
        date.and_then(|field| text(field, "dataType")).map(str::to_owned)
    };
    assert_eq!(kind("2017-03-15").as_deref(), Some("sc:Date"));
    assert_eq!(kind("").as_deref(), Some("sc:Date"));
    assert_eq!(kind("March 2017"), None);
}

/// The keys of an object, and of the objects in its lists.
fn keys(json: &Json, at: &str, found: &mut Vec<String>) {
    let names: Vec<_> = fields(json).iter().map(|(name, _)| &**name).collect();
    found.push(format!("{at}: {}", names.join(" ")));
    for (name, value) in fields(json) {
        for item in list(Some(value)).iter().filter(|item| matches!(item, Json::Object(_))) {
            keys(item, &format!("{at}.{name}"), found);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_object_has_every_key_and_quotes_are_right(project in projects()) {
        let exported = written(&FORMAT, &project, &everything());
        let mut found = Vec::new();
        for file in &exported.files {
            let (folder, _) = file.path.split_once('/').unwrap_or_default();
            if folder.is_empty() {
                continue;
            }
            for line in std::str::from_utf8(&file.content).unwrap().lines() {
                let row = parse(line).unwrap();
                keys(&row, folder, &mut found);
                let chars: Vec<char> =
                    row.field("text").unwrap().text().unwrap().chars().collect();
                for span in list(row.field("spans")) {
                    let parts: Vec<String> = list(span.field("parts")).iter().map(|part| {
                        let at = |name| number(part.field(name)).unwrap() as usize;
                        chars[at("start")..at("end")].iter().collect()
                    }).collect();
                    let quote = span.field("quote").unwrap().text().unwrap();
                    prop_assert_eq!(parts.join(" "), quote);
                }
            }
        }
        found.sort();
        found.dedup();
        let mut places: Vec<_> = found.iter().map(|it| it.split_once(": ").unwrap().0).collect();
        places.dedup();
        prop_assert_eq!(places.len(), found.len());
    }
}

#[test]
fn rows_are_divided_among_files_that_together_are_the_same() {
    let project = rich_project();
    let whole = written(&FORMAT, &project, &Options::default());
    let options = Options { shard: Some(1), ..Options::default() };
    let divided = written(&FORMAT, &project, &options);
    for (folder, all) in [("data/", "data/train.jsonl"), ("sentences/", "sentences/train.jsonl")] {
        let parts = divided.files.iter().filter(|file| file.path.starts_with(folder));
        let joined: Vec<u8> = parts.flat_map(|file| file.content.clone()).collect();
        assert_eq!(String::from_utf8(joined).unwrap(), file(&whole, all));
    }
    let of = project.statements.len();
    let first = format!("data/train-00000-of-{of:05}.jsonl");
    assert_eq!(file(&divided, &first).lines().count(), 1);
    assert!(file(&divided, "README.md").contains("path: data/train-*.jsonl\n"));
    let names = file(&divided, "datapackage.json").matches("\"statements-train-00").count();
    assert_eq!(names, of, "each file has a name of its own");
}
