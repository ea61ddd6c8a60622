//! Scores pairs of codings, for `./dev prove classroom`, which compares the counts with those of
//! nervaluate.
//!
//!     cargo run -p annotator-analysis --example score-pairs -- CASES OUT
//!
//! CASES is a JSON file of cases made by hand. A thousand random ones follow; nothing is different the
//! next time. OUT gets a JSON list of cases with what we count.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../shared/compared.rs"]
mod compared;
#[path = "../shared/random.rs"]
mod random;

use annotator_analysis::scoring::Scheme;
use compared::{Case, Coding, in_order, ours, text};
use random::Random;
use serde_json::{Value, json};

const RANDOM: u32 = 1000;
const CODES: [&str; 4] = ["a", "b", "c", "d"];

fn main() -> std::io::Result<()> {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let by_hand: Vec<Case> = serde_json::from_str(&std::fs::read_to_string(&names[0])?)?;
    let text = text();
    assert_eq!(text.end().char.0, 1200);
    let mut random = Random::new(2013);
    let random = (0..RANDOM).map(|number| random_case(number, &mut random));
    let mut all: Vec<Value> = Vec::new();
    for case in by_hand.into_iter().chain(random) {
        let ours = ours(&case, &text);
        let in_order = Scheme::ALL.map(|scheme| in_order(&case, scheme));
        all.push(json!({ "case": case, "ours": ours, "in_order": in_order }));
    }
    std::fs::write(&names[1], serde_json::to_string(&all)?)
}

/// Four kinds in turn: a student who has most of it nearly right, long passages, many codings on little
/// text, and two codings that have nothing to do with each other.
fn random_case(number: u32, random: &mut Random) -> Case {
    let (name, most, width, length) = match number % 4 {
        0 => ("nearly right", 12, 400, 30),
        1 => ("long passages", 8, 1200, 500),
        2 => ("many on little text", 12, 40, 20),
        _ => ("independent", 10, 200, 40),
    };
    let any = |random: &mut Random| {
        let start = random.below(width - 1);
        let end = start + 1 + random.below(length.min(width - start));
        coding(start, end.min(width), random.below(4))
    };
    let some = |random: &mut Random| -> Vec<Coding> {
        (0..random.below(most + 1)).map(|_| any(random)).collect()
    };
    let key = some(random);
    let mut given = some(random);
    if number % 4 < 2 {
        given.truncate(given.len() / 4);
        for item in &key {
            given.extend(nearly(item, width, random));
        }
        for last in (1..given.len()).rev() {
            given.swap(last, random.below(last as u32 + 1) as usize);
        }
    }
    Case { name: format!("{name} {number}"), key, given }
}

fn coding(start: u32, end: u32, code: u32) -> Coding {
    Coding { parts: vec![(start, end)], code: CODES[code as usize].into() }
}

/// The item as somebody may code it: as it is, with other ends, with another code, divided in two, or
/// not at all.
fn nearly(item: &Coding, width: u32, random: &mut Random) -> Vec<Coding> {
    let (start, end) = item.parts[0];
    let with = |start, end| Coding { parts: vec![(start, end)], code: item.code.clone() };
    let mut all = match random.below(10) {
        0 => Vec::new(),
        1 | 2 => {
            let start = start.saturating_add_signed(random.around(4));
            let end = end.saturating_add_signed(random.around(4)).min(width);
            if start < end { vec![with(start, end)] } else { Vec::new() }
        }
        3 if end - start > 2 => {
            let middle = start + 1 + random.below(end - start - 1);
            vec![with(start, middle), with(middle, end)]
        }
        _ => vec![with(start, end)],
    };
    for coding in &mut all {
        if random.chance(20) {
            coding.code = CODES[random.below(4) as usize].into();
        }
    }
    all
}
