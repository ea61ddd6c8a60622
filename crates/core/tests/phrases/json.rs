//! What is read from a sentence, as JSON.

use std::ops::Range;

use annotator_core::phrases::scan::{DateKind, readings};
use annotator_core::project::statement::Metadata;
use serde_json::{Value, json};

/// Reads the sentence of an input line; see `examples/read-phrases.rs` for the fields.
pub(crate) fn read(input: &Value) -> Value {
    let field = |name: &str| input.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let sentence = field("sentence");
    let statement = Metadata {
        language: field("language"),
        date: field("statement_date"),
        delegation: field("delegation"),
        ..Metadata::default()
    };
    let read = readings(&sentence, &statement);
    let span = |range: &Range<usize>| {
        let place = |at: usize| sentence.get(..at).map_or(0, |before| before.chars().count());
        [place(range.start), place(range.end)]
    };
    let dates = read.dates.iter().map(|(range, kind, date)| {
        json!({"span": span(range), "edtf": date.edtf, "day": date.day, "kind": kind_name(*kind)})
    });
    let amounts = read.sums.iter().map(|(range, sum)| {
        json!({
            "span": span(range), "amount": sum.amount, "currency": sum.currency,
            "approx": sum.approximate, "min": sum.min, "max": sum.max,
        })
    });
    let parties = read.parties.iter().map(
        |(range, party)| json!({"span": span(range), "party": party.party, "iso3": party.iso3}),
    );
    json!({
        "id": input.get("id"),
        "dates": dates.collect::<Vec<_>>(),
        "amounts": amounts.collect::<Vec<_>>(),
        "parties": parties.collect::<Vec<_>>(),
    })
}

fn kind_name(kind: DateKind) -> &'static str {
    match kind {
        DateKind::Deadline => "deadline",
        DateKind::Start => "start",
        DateKind::Period => "period",
        DateKind::Event => "event",
    }
}
