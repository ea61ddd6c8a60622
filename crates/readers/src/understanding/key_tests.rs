//! Compares the results with what a careful reader would fill in, using the files in
//! `tests/understanding`. Its `README.md` describes their format.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// One file with a text and its expected values.
struct Case {
    name: String,
    text: Text,
    fields: BTreeMap<String, String>,
    body: Range<u32>,
}

/// How many values are right, wrong and missing.
#[derive(Clone, Copy, Default)]
struct Score {
    right: usize,
    /// A value was found that is not the expected one.
    wrong: usize,
    /// A value was expected and not found, or another one was found.
    missed: usize,
}

impl Score {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }

    fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

const NAMES: [(&str, Field); 10] = [
    ("title", Field::Title),
    ("speaker", Field::Speaker),
    ("role", Field::Role),
    ("delegation", Field::Delegation),
    ("organ", Field::Organ),
    ("occasion", Field::Occasion),
    ("topic", Field::Topic),
    ("date", Field::Date),
    ("language", Field::Language),
    ("symbol", Field::Symbol),
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/understanding").join(name)
}

fn cases(name: &str) -> Vec<Case> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| case(path)).collect()
}

fn case(path: &Path) -> Case {
    let content = fs::read_to_string(path).unwrap();
    let (head, text) = content.split_once("\n---\n").unwrap();
    let fields: BTreeMap<String, String> = head
        .lines()
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    assert!(fields.keys().all(|name| NAMES.iter().any(|(known, _)| known == name)), "{path:?}");
    let mut kept = Vec::new();
    let (mut start, mut end) = (0, 0);
    for line in text.trim_end().split('\n') {
        match line {
            "[[" => start = kept.len(),
            "]]" => end = kept.len(),
            line => kept.push(line),
        }
    }
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let body = start as u32..end as u32;
    Case { name, text: Text::new(kept.join("\n")), fields, body }
}

/// Compares each field with the key. Also returns whether the body is right, and all differences.
fn compare(case: &Case) -> (Vec<Score>, bool, Vec<String>) {
    let understood = understand(&case.text, &[], &Metadata::default(), "");
    let mut differences = Vec::new();
    let scores = NAMES.map(|(name, field)| {
        let source = understood.sources.iter().find(|(other, _)| *other == field);
        // The first words are only a substitute for a title, so they do not count.
        let is_found = source.is_some_and(|(_, source)| *source != Source::FirstWords);
        let given = if is_found { squeeze(field.of(&understood.metadata)) } else { String::new() };
        let expected = case.fields.get(name).map(|value| squeeze(value)).unwrap_or_default();
        if given != expected {
            differences.push(format!("{}: {name}: {given:?}, not {expected:?}", case.name));
        }
        let equal = given == expected;
        Score {
            right: usize::from(equal && !expected.is_empty()),
            wrong: usize::from(!equal && !given.is_empty()),
            missed: usize::from(!equal && !expected.is_empty()),
        }
    });
    let zone = understood.body == case.body;
    if !zone {
        differences.push(format!("{}: body {:?}, not {:?}", case.name, understood.body, case.body));
    }
    (scores.to_vec(), zone, differences)
}

/// Prints a table and returns the total score of all fields and the number of correct bodies.
fn score(title: &str, cases: &[Case]) -> (Score, usize) {
    let mut by_field = [Score::default(); NAMES.len()];
    let mut zones = 0;
    let mut all_differences = Vec::new();
    for case in cases {
        let (scores, zone, differences) = compare(case);
        for (sum, score) in by_field.iter_mut().zip(scores) {
            sum.add(score);
        }
        zones += usize::from(zone);
        all_differences.extend(differences);
    }
    let mut all = Score::default();
    println!("{title}: {} texts", cases.len());
    println!(
        "  {:12} {:>5} {:>5} {:>6} {:>9} {:>6}",
        "field", "right", "wrong", "missed", "precision", "recall"
    );
    let row = |name: &str, score: Score| {
        println!(
            "  {name:12} {:5} {:5} {:6} {:9.3} {:6.3}",
            score.right,
            score.wrong,
            score.missed,
            score.precision(),
            score.recall()
        );
    };
    for ((name, _), score) in NAMES.iter().zip(by_field) {
        row(name, score);
        all.add(score);
    }
    row("all fields", all);
    println!("  body exact   {zones} of {}", cases.len());
    for difference in all_differences {
        println!("    {difference}");
    }
    (all, zones)
}

#[test]
fn fields_and_zones_match_the_key() {
    let (key, held_out) = (cases("key"), cases("held_out"));
    let (mut all, zones) = score("the key", &key);
    let (unseen, unseen_zones) = score("held out", &held_out);
    all.add(unseen);
    let texts = key.len() + held_out.len();
    let zones = zones + unseen_zones;
    println!(
        "together: {texts} texts, precision {:.3}, recall {:.3}, body exact {zones}",
        all.precision(),
        all.recall()
    );
    assert!(all.precision() >= 0.95 && all.recall() >= 0.85);
    assert!(share(zones, texts) >= 0.95);
    // Texts that the rules were not developed on; see the README in that folder.
    assert!(unseen.precision() >= 0.88 && unseen.recall() >= 0.84);
}

#[test]
fn every_language_has_at_least_three_texts() {
    let all: Vec<Case> = cases("key").into_iter().chain(cases("held_out")).collect();
    for language in ["en", "fr", "es", "ru", "ar", "zh"] {
        let texts =
            all.iter().filter(|case| case.fields.get("language").is_some_and(|l| l == language));
        assert!(texts.count() >= 3, "{language}");
    }
}
