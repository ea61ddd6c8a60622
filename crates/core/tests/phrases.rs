//! Reads the sentences in `phrases/`, which were written by hand with what they say, and counts how
//! many are read right in each language.

#[path = "phrases/json.rs"]
mod json;

use serde_json::Value;

const LANGUAGES: [(&str, &str); 6] = [
    ("ar", include_str!("phrases/ar.jsonl")),
    ("en", include_str!("phrases/en.jsonl")),
    ("es", include_str!("phrases/es.jsonl")),
    ("fr", include_str!("phrases/fr.jsonl")),
    ("ru", include_str!("phrases/ru.jsonl")),
    ("zh", include_str!("phrases/zh.jsonl")),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Score {
    Right,
    /// Something was not found or not resolved, but nothing is wrong.
    TextOnly,
    Wrong,
}

/// Whether something that was read says more than that it is there.
fn is_sure(found: &Value) -> bool {
    ["edtf", "amount", "min", "max", "party"]
        .iter()
        .any(|field| found.get(field).is_some_and(|it| !it.is_null()))
}

fn score(expected: &Value, read: &Value) -> Score {
    let mut score = Score::Right;
    for list in ["dates", "amounts", "parties"] {
        let items = |of: &Value| of[list].as_array().cloned().unwrap_or_default();
        let (wanted, found) = (items(expected), items(read));
        if found.iter().any(|item| is_sure(item) && !wanted.contains(item)) {
            return Score::Wrong;
        }
        if wanted.iter().any(|item| !found.contains(item)) || found.len() != wanted.len() {
            score = Score::TextOnly;
        }
    }
    score
}

#[test]
fn sentences_in_six_languages_are_read() {
    let mut faults = Vec::new();
    for (language, lines) in LANGUAGES {
        for held in [false, true] {
            let rows = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect(line));
            let rows: Vec<Value> =
                rows.filter(|row| row["held"].as_bool().unwrap_or(false) == held).collect();
            let mut counts = [0_usize; 3];
            for row in &rows {
                let read = json::read(row);
                let score = score(row, &read);
                counts[score as usize] += 1;
                if score != Score::Right {
                    println!(
                        "{}\n  {}\n  read {read}",
                        if score == Score::Wrong { "wrong" } else { "text only" },
                        row
                    );
                }
            }
            let [right, text_only, wrong] = counts;
            let set = if held { "held rows" } else { "rows" };
            println!(
                "{language}, {} {set}: {right} right, {text_only} text only, {wrong} wrong",
                rows.len()
            );
            if wrong > 0 || right * 100 < rows.len() * 95 {
                faults.push(language);
            }
        }
    }
    assert!(faults.is_empty(), "{faults:?}");
}
