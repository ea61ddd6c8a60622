//! Our own table of the items of a key: a row for each, for spreadsheets and statistics.

use crate::csv::table::{CsvVariant, Table};

/// What became of an item in a class. What is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemRow {
    /// The number of the item in the key.
    pub item: u32,
    /// The words of its passage.
    pub passage: String,
    /// Its code.
    pub code: String,
    /// `core`, `bonus` or `trap`.
    pub kind: &'static str,
    /// How many found it, found other edges, gave another code, both, and missed it.
    pub outcomes: [u32; 5],
    /// The correlation with the other items, in ten-thousandths.
    pub correlation: Option<i32>,
    /// Why there is none.
    pub no_correlation: &'static str,
    /// How many of the best third found it, and how many these are; then the others.
    pub groups: Option<[u32; 4]>,
    /// Why it is likely to be a fault of the key or the codebook.
    pub fault: String,
}

const TITLES: [&str; 18] = [
    "item",
    "passage",
    "code",
    "kind",
    "works",
    "found",
    "edges",
    "other_code",
    "edges_and_code",
    "missed",
    "difficulty",
    "correlation",
    "no_correlation",
    "best_found",
    "best",
    "others_found",
    "others",
    "likely_fault",
];

/// The table (RFC 4180, with a byte-order mark). `difficulty` is the share of the works that found
/// the item, as in the theory of tests: more is easier.
#[must_use]
pub fn items_csv(rows: &[ItemRow]) -> String {
    let mut table = Table::new(CsvVariant::Spreadsheet);
    TITLES.iter().for_each(|title| table.raw(title));
    table.end_row();
    for row in rows {
        let works: u32 = row.outcomes.iter().sum();
        let [found, ..] = row.outcomes;
        table.raw(&row.item.to_string());
        table.text(&row.passage);
        table.text(&row.code);
        table.raw(row.kind);
        table.raw(&works.to_string());
        row.outcomes.iter().for_each(|count| table.raw(&count.to_string()));
        let share =
            (u64::from(found) * 20_000 + u64::from(works)).checked_div(2 * u64::from(works));
        let share = share.and_then(|share| i32::try_from(share).ok());
        table.raw(&share.map(decimal).unwrap_or_default());
        table.raw(&row.correlation.map(decimal).unwrap_or_default());
        table.raw(row.no_correlation);
        match row.groups {
            Some(groups) => groups.iter().for_each(|count| table.raw(&count.to_string())),
            None => (0..4).for_each(|_| table.raw("")),
        }
        table.text(&row.fault);
        table.end_row();
    }
    table.finish()
}

/// Ten-thousandths.
fn decimal(number: i32) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let number = number.unsigned_abs();
    format!("{sign}{}.{:04}", number / 10_000, number % 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_have_a_row_each() {
        let rows = [
            ItemRow {
                item: 4,
                passage: "=a, \"😀\"".to_owned(),
                code: "pledge".to_owned(),
                kind: "core",
                outcomes: [2, 0, 1, 0, 0],
                correlation: Some(-512),
                groups: Some([0, 1, 2, 2]),
                fault: "best_miss_it".to_owned(),
                ..ItemRow::default()
            },
            ItemRow { no_correlation: "few_works", kind: "bonus", ..ItemRow::default() },
        ];
        let csv = items_csv(&rows);
        let lines: Vec<&str> = csv.lines().collect();
        assert!(lines[0].starts_with("\u{feff}item,passage,code,kind,works,found,"));
        assert_eq!(
            lines[1],
            "4,\"'=a, \"\"😀\"\"\",pledge,core,3,2,0,1,0,0,0.6667,-0.0512,,0,1,2,2,best_miss_it"
        );
        assert_eq!(lines[2], "0,,,bonus,0,0,0,0,0,0,,,few_works,,,,,");
    }
}
