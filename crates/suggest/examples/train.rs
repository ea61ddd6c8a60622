//! Makes the weights of the model from coded speeches: logistic regression, the same each time.
//! Arguments: the folder of the codings, that of the texts, the file to write, then the names of
//! the speeches to learn from.

use std::collections::BTreeMap;
use std::path::Path;

use annotator_core::project::statement::Metadata;
use annotator_core::text::Text;
use annotator_core::text::units::ByteOffset;
use annotator_suggest::model::seen;
use annotator_suggest::rules::Rules;
use serde_json::Value;

/// How strongly weights are kept small, for features and for verbs.
const RIDGE: f64 = 1.0;
const VERB_RIDGE: f64 = 4.0;
const STEPS: usize = 3000;
const RATE: f64 = 0.02;
/// From this score on, a find is suggested.
const MARK: f64 = 0.5;

type Example = (Vec<usize>, bool);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [coded, texts, out, names @ ..] = arguments.as_slice() else {
        return Err("CODED TEXTS OUT NAMES...".into());
    };
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    let mut examples: Vec<Example> = Vec::new();
    for name in names {
        let text = std::fs::read_to_string(Path::new(texts).join(format!("{name}.txt")))?;
        let text = Text::new(text.replace("\r\n", "\n"));
        let lines = std::fs::read_to_string(Path::new(coded).join(format!("{name}.jsonl")))?;
        let rows: Vec<Value> = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        let metadata = Metadata {
            delegation: name.replace('_', " "),
            date: "2017-09-20".to_owned(),
            language: "en".to_owned(),
            ..Metadata::default()
        };
        for (code, place, features) in seen(&text, &metadata, Rules::shipped()) {
            let at = u32::try_from(place.start).map(ByteOffset)?;
            let at = text.char_from_byte(at).map_or(0, |at| u64::from(at.0));
            let row = rows.iter().find(|row| {
                row["start"].as_u64().is_some_and(|start| start <= at)
                    && row["end"].as_u64().is_some_and(|end| at < end)
            });
            let Some(row) = row else { continue };
            let is_call = code == "call_on_others";
            let is_coded = ["A", "B"].iter().filter_map(|coder| row.get(coder)).any(|coding| {
                let commitments = coding["commitments"].as_array().map_or(&[][..], Vec::as_slice);
                commitments.iter().any(|one| (one["type"] == "call") == is_call)
            });
            let next = index.len();
            let mut numbers = Vec::new();
            for feature in features {
                let next = index.len().max(next);
                numbers.push(*index.entry(feature).or_insert(next));
            }
            examples.push((numbers, is_coded));
        }
    }
    let weights = train(&examples, &index);
    let mut lines = vec![format!("mark,{MARK}")];
    for (name, at) in &index {
        let weight = weights.get(*at).copied().unwrap_or_default();
        if weight.abs() >= 0.02 || name.starts_with("rule=") {
            lines.push(format!("{name},{weight:.3}"));
        }
    }
    std::fs::write(out, lines.join("\n") + "\n")?;
    Ok(())
}

/// Full steps down the gradient, from zero.
fn train(examples: &[Example], index: &BTreeMap<String, usize>) -> Vec<f64> {
    let mut weights = vec![0.0_f64; index.len()];
    let mut ridge = vec![RIDGE; index.len()];
    for (name, at) in index {
        if let Some(one) = ridge.get_mut(*at) {
            *one = match name.as_str() {
                "own" | "call" => 0.0,
                name if name.starts_with("verb=") => VERB_RIDGE,
                _ => RIDGE,
            };
        }
    }
    for _ in 0..STEPS {
        let mut gradient: Vec<f64> =
            weights.iter().zip(&ridge).map(|(weight, ridge)| weight * ridge).collect();
        for (numbers, is_coded) in examples {
            let sum: f64 = numbers.iter().filter_map(|at| weights.get(*at)).sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - f64::from(u8::from(*is_coded));
            for at in numbers {
                if let Some(one) = gradient.get_mut(*at) {
                    *one += error;
                }
            }
        }
        for (weight, gradient) in weights.iter_mut().zip(&gradient) {
            *weight -= RATE * gradient;
        }
    }
    weights
}
