//! A part of `./dev prove agreement`, with what krippendorff, nltk, scikit-learn and segeval say about
//! it. The proof writes it to agreement.json.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use annotator_analysis::agreement::Unmeasured;
use annotator_analysis::agreement::alpha::{Metric, alpha};
use annotator_analysis::agreement::boundary::boundary_similarity;
use annotator_analysis::agreement::chance::{PairTable, percent};
use annotator_analysis::agreement::masi::masi_alpha;
use annotator_analysis::agreement::ratings::Ratings;
use serde_json::Value;

fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap()).unwrap()
}

fn numbers(value: &Value) -> Vec<u32> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn measured(case: &Value, measure: &str) -> Result<f64, Unmeasured> {
    let list = || case["units"].as_array().unwrap().iter();
    match measure {
        "b" => return boundary_similarity(&numbers(&case["one"]), &numbers(&case["other"])),
        "masi" => {
            let set = |cell: &Value| (!cell.is_null()).then(|| numbers(cell));
            let unit = |unit: &Value| unit.as_array().unwrap().iter().map(set).collect();
            return masi_alpha(&list().map(unit).collect());
        }
        _ => {}
    }
    let unit = |unit: &Value| unit.as_array().unwrap().iter().map(Value::as_f64).collect();
    let ratings = Ratings::new(&list().map(unit).collect::<Vec<_>>());
    match measure {
        "nominal" => alpha(&ratings, Metric::Nominal),
        "ordinal" => alpha(&ratings, Metric::Ordinal),
        "interval" => alpha(&ratings, Metric::Interval),
        "ratio" => alpha(&ratings, Metric::Ratio),
        "percent" => percent(&ratings),
        "kappa" => PairTable::new(&ratings, 0, 1).kappa(),
        "pi" => PairTable::new(&ratings, 0, 1).pi(),
        other => panic!("{other}"),
    }
}

#[test]
fn figures_are_those_of_other_programs() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("agreement.json")).unwrap();
    assert!(cases.len() >= 50);
    let mut compared = 0;
    for case in &cases {
        for (measure, expected) in case["expected"].as_object().unwrap() {
            match measured(case, measure) {
                Ok(found) => {
                    let expected = expected.as_f64().unwrap();
                    assert!((found - expected).abs() < 1e-9, "{measure}: {found} {case}");
                    compared += 1;
                }
                // Where all values are the same, and there is nothing to compare, they say 1.
                Err(why) => assert!(
                    matches!(why, Unmeasured::OneValue | Unmeasured::NothingToCompare),
                    "{measure}: {case}"
                ),
            }
        }
    }
    assert!(compared > 100, "{compared}");
}
