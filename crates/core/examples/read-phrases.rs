//! Reads the dates, sums and parties of sentences.
//!
//! Each line on standard input is a JSON object: `id`, `language` (a BCP 47 tag), `statement_date`
//! (`YYYY-MM-DD`, may be empty), `sentence`, and optionally `delegation`, whose State is the
//! speaker's. For each, a line is printed:
//!
//! * `id`, as given;
//! * `dates`: `span`, `edtf` (a day, month, year or interval; null if it cannot be resolved), `day`
//!   (the last day), `kind` (`deadline`, `start`, `period` or `event`);
//! * `amounts`: `span`, `amount`, `currency` (ISO 4217; null if not named), `approx`, `min`, `max`;
//!   numbers are decimal strings;
//! * `parties`: `span`, `party` (`speaker_state`, `other_state`, `organisation` or `group`), `iso3`.
//!
//! A `span` is `[start, end]` in code points and is of whole words. Run it with
//! `cargo run -p annotator-core --example read-phrases < sentences.jsonl`.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

#[path = "../tests/phrases/json.rs"]
mod json;

fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let printed = line
            .map_err(|error| error.to_string())
            .and_then(|line| serde_json::from_str(&line).map_err(|error| error.to_string()))
            .and_then(|input| {
                writeln!(out, "{}", json::read(&input)).map_err(|error| error.to_string())
            });
        if let Err(error) = printed {
            let _ = writeln!(io::stderr(), "{error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
