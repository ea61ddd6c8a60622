//! Prints what is suggested for texts, for `./dev prove suggestions`: a line of JSON for each text,
//! with the time that it took at first and, as the median of five, again.
//! Arguments: a file of weights, or `-` for those of the program, or `none`; then pairs of a file
//! and the delegation that speaks in it.

use std::io::Write as _;
use std::time::Instant;

use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::text::Text;
use annotator_core::text::boundaries::sentences_of;
use annotator_core::text::span::Span;
use annotator_suggest::rules::Rules;
use annotator_suggest::{Model, suggest};
use serde_json::json;

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((weights, pairs)) = arguments.split_first() else { return Ok(()) };
    let model = match weights.as_str() {
        "-" => Model::english().clone(),
        "none" => Model::default(),
        file => Model::read(&std::fs::read_to_string(file)?),
    };
    let codebook = annotator_core::starter::codebook();
    let rules = Rules::shipped();
    let mut out = std::io::stdout().lock();
    for pair in pairs.chunks(2) {
        let [file, delegation] = pair else { break };
        let text = Text::new(std::fs::read_to_string(file)?.replace("\r\n", "\n"));
        let metadata = Metadata {
            delegation: delegation.clone(),
            date: "2017-09-20".to_owned(),
            language: "en".to_owned(),
            ..Metadata::default()
        };
        let once = || {
            let started = Instant::now();
            let found = suggest(&text, &metadata, &codebook, rules, &model);
            (started.elapsed().as_secs_f64() * 1000.0, found)
        };
        let (took, found) = once();
        let mut again: Vec<f64> = (0..5).map(|_| once().0).collect();
        again.sort_by(f64::total_cmp);
        let paragraphs = 0..text.paragraphs().len();
        let sentences: usize = paragraphs.map(|at| sentences_of(&text, at).len()).sum();
        let place = |span: Span| {
            let at = |offset| text.char_from_byte(offset).map_or(0, |at| at.0);
            json!([at(span.start()), at(span.end())])
        };
        let suggestions: Vec<_> = found
            .iter()
            .map(|one| {
                let field = |kind: fn(&Value) -> bool| {
                    let field = one.fields.iter().find(|field| kind(&field.value));
                    field.map(|field| text.slice(field.evidence.hull()))
                };
                json!({
                    "code": one.code.as_str(),
                    "at": place(one.passage.hull()),
                    "rule": one.rule,
                    "score": one.score,
                    "strength": one.strength,
                    "because": one.because.iter().map(|cue| cue.words.as_str()).collect::<Vec<_>>(),
                    "amount": field(|value| matches!(value, Value::Money(_))),
                    "deadline": field(|value| matches!(value, Value::Date(_))),
                })
            })
            .collect();
        writeln!(
            out,
            "{}",
            json!({
                "file": file,
                "sentences": sentences,
                "milliseconds": took,
                "median": again.get(2),
                "suggestions": suggestions,
            })
        )?;
    }
    Ok(())
}
