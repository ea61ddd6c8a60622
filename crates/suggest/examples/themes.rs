//! Suggests themes for coded sentences, for `./dev prove suggestions`. It reads a line of JSON:
//! `{"train": [{"text", "codes", "group"}], "test": ["..."]}` and writes
//! `{"definitions": [[code, score]...], "plain": [[code]...], "learned": [[code]...], ...}`.

use std::io::Read as _;
use std::time::Instant;

use annotator_core::project::id::CodeId;
use annotator_suggest::learner::{Choices, Example, Learner};
use annotator_suggest::themes::Definitions;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Given {
    train: Vec<Row>,
    test: Vec<Row>,
    /// Whether definitions are hints.
    #[serde(default)]
    hints: bool,
    #[serde(default)]
    seed: u64,
}

#[derive(Deserialize)]
struct Row {
    text: String,
    #[serde(default)]
    codes: Vec<String>,
    #[serde(default)]
    group: usize,
    #[serde(default)]
    hints: Vec<(String, f32)>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut data = String::new();
    std::io::stdin().read_to_string(&mut data)?;
    let given: Given = serde_json::from_str(&data)?;
    let definitions = Definitions::of(&annotator_core::starter::codebook(), "theme");
    let hints = |row: &Row| {
        let mut hints = row.hints.clone();
        if given.hints {
            hints.extend(definitions.hints(&row.text));
        }
        hints
    };
    let code = |name: &String| serde_json::from_value::<CodeId>(json!(name)).ok();
    let examples: Vec<Example> = given
        .train
        .iter()
        .map(|row| Example {
            text: row.text.clone(),
            hints: hints(row),
            codes: row.codes.iter().filter_map(code).collect(),
            group: row.group,
        })
        .collect();
    let fits: Vec<_> = given.test.iter().map(|row| definitions.suggest(&row.text)).collect();
    let started = Instant::now();
    let choices = Choices { seed: given.seed, ..Choices::default() };
    let learner = Learner::train(&examples, choices);
    let took = started.elapsed().as_secs_f64() * 1000.0;
    let learned: Vec<_> =
        given.test.iter().map(|row| learner.suggest(&row.text, &hints(row))).collect();
    let reports: Vec<_> = learner
        .reports()
        .map(|one| {
            json!([
                one.code.as_str(),
                one.examples,
                one.precision,
                one.recall,
                one.f1,
                format!("{:?}", one.state)
            ])
        })
        .collect();
    let fits: Vec<Vec<_>> = fits
        .iter()
        .map(|fits| fits.iter().map(|(code, score, _)| json!([code.as_str(), score])).collect())
        .collect();
    let learned: Vec<Vec<_>> = learned
        .iter()
        .map(|codes| codes.iter().map(|(code, score)| json!([code.as_str(), score])).collect())
        .collect();
    let answer = json!({ "definitions": fits, "learned": learned, "reports": reports, "milliseconds": took });
    #[expect(clippy::print_stdout, reason = "an example for a script")]
    {
        println!("{answer}");
    }
    Ok(())
}
