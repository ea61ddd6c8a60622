//! The first cases of `./dev prove classroom`, with the counts that nervaluate 1.2.1 has for them.
//! The proof writes them to nervaluate.json.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)] // each of those who have it uses a part
#[path = "../examples/shared/compared.rs"]
mod compared;

use annotator_analysis::scoring::Scheme;
use compared::{Case, in_order, ours, text};
use serde::Deserialize;

#[derive(Deserialize)]
struct Checked {
    case: Case,
    nervaluate: [[u32; 5]; 4],
    /// Whether our pairs have the same counts.
    alike: bool,
}

#[test]
fn counts_are_those_of_nervaluate_where_the_pairs_are() {
    let all: Vec<Checked> = serde_json::from_str(include_str!("nervaluate.json")).unwrap();
    let text = text();
    assert!(all.len() >= 60);
    for Checked { case, nervaluate, alike } in all {
        let in_its_order = Scheme::ALL.map(|scheme| in_order(&case, scheme).0);
        assert_eq!(in_its_order, nervaluate, "with nervaluate's pairs: {}", case.name);
        assert_eq!(ours(&case, &text).counts == nervaluate, alike, "with ours: {}", case.name);
    }
}
