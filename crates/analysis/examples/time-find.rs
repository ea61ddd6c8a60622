//! How long a search in a text takes.
//!
//!     cargo run --profile tools -p annotator-analysis --example time-find -- FILE EXPRESSION ROUNDS
//!
//! Prints JSON: the number of hits, and the milliseconds of each round, with signs as they are typed
//! (as other programs search) and with accents and typography folded (as the page does at first).
//! Reading the file and indexing its paragraphs is not part of it; folding is.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // run by hand

use std::time::Instant;

use annotator_analysis::find::Finder;
use annotator_core::query::Query;
use annotator_core::text::Text;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [file, expression, rounds] = words.as_slice() else {
        println!("time-find FILE EXPRESSION ROUNDS");
        return;
    };
    let text = Text::new(std::fs::read_to_string(file).unwrap());
    let rounds: usize = rounds.parse().unwrap();
    let [exact, folded] = [true, false].map(|exact| timed(&text, expression, exact, rounds));
    println!("{{\"exact\": {exact}, \"folded\": {folded}}}");
}

fn timed(text: &Text, expression: &str, exact: bool, rounds: usize) -> String {
    let query = Query {
        words: expression.to_owned(),
        regex: true,
        accents: exact,
        typography: exact,
        ..Query::default()
    };
    let finder = Finder::new(&query).unwrap().unwrap();
    let mut hits = 0;
    let mut times = Vec::new();
    for _ in 0..rounds {
        let begun = Instant::now();
        hits = finder.find(text).len();
        times.push(format!("{:.2}", begun.elapsed().as_secs_f64() * 1_000.0));
    }
    format!("{{\"hits\": {hits}, \"ms\": [{}]}}", times.join(", "))
}
