//! Prints what is suggested for a text, a line each, to be read by eye.
//! Arguments: a language, the delegation that speaks, and a file.

use std::io::Write as _;

use annotator_core::project::statement::Metadata;
use annotator_core::text::Text;
use annotator_core::text::boundaries::sentences_of;
use annotator_suggest::rules::Rules;
use annotator_suggest::{Model, suggest};

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, delegation, file] = arguments.as_slice() else { return Ok(()) };
    let text = Text::new(std::fs::read_to_string(file)?.replace("\r\n", "\n"));
    let metadata = Metadata {
        delegation: delegation.clone(),
        language: language.clone(),
        ..Metadata::default()
    };
    let codebook = annotator_core::starter::codebook();
    let found = suggest(&text, &metadata, &codebook, Rules::shipped(), Model::english());
    let mut out = std::io::stdout().lock();
    for one in &found {
        let words = text.slice(one.passage.hull()).split_whitespace().collect::<Vec<_>>().join(" ");
        let because: Vec<&str> = one.because.iter().map(|cue| cue.words.as_str()).collect();
        writeln!(
            out,
            "{} ({}: {})\n    {words}",
            one.code.as_str(),
            one.rule,
            because.join(" + ")
        )?;
    }
    let sentences: usize =
        (0..text.paragraphs().len()).map(|at| sentences_of(&text, at).len()).sum();
    writeln!(out, "{} suggestions in {sentences} sentences", found.len())
}
