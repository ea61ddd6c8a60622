//! Our own table of results: a row for each person and criterion, for spreadsheets.

use crate::csv::table::{CsvVariant, Table};
use annotator_core::phrases::decimal::Decimal;

/// What one person got for one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultRow {
    /// The title of the exercise.
    pub exercise: String,
    /// The name that the person uses in hand-ins.
    pub pseudonym: String,
    /// The name of the criterion.
    pub criterion: String,
    /// The score; `None` if there is none yet.
    pub score: Option<Decimal>,
    /// The best score there is.
    pub max: Option<Decimal>,
    /// What the teacher says about it.
    pub comment: String,
}

/// The titles of the columns.
const TITLES: [&str; 6] = ["exercise", "pseudonym", "criterion", "score", "max", "comment"];

/// A table of results (RFC 4180, with a byte-order mark). Text that a spreadsheet would run as a
/// formula has a `'` before it, as in the other tables for spreadsheets.
#[must_use]
pub fn results_csv(rows: &[ResultRow]) -> String {
    let mut table = Table::new(CsvVariant::Spreadsheet);
    TITLES.iter().for_each(|title| table.raw(title));
    table.end_row();
    for row in rows {
        let number = |number: &Option<Decimal>| number.as_ref().map(ToString::to_string);
        table.text(&row.exercise);
        table.text(&row.pseudonym);
        table.text(&row.criterion);
        table.raw(&number(&row.score).unwrap_or_default());
        table.raw(&number(&row.max).unwrap_or_default());
        table.text(&row.comment);
        table.end_row();
    }
    table.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::spreadsheet::FORMULA_STARTS;
    use proptest::prelude::*;

    fn row(text: &str, score: Option<&str>) -> ResultRow {
        ResultRow {
            exercise: text.to_owned(),
            pseudonym: text.to_owned(),
            criterion: text.to_owned(),
            score: score.and_then(Decimal::parse),
            max: Decimal::parse("10"),
            comment: text.to_owned(),
        }
    }

    #[test]
    fn results_have_a_row_for_each_criterion() {
        let csv = results_csv(&[row("a, \"b\"", Some("7.50")), row("=1+1", None)]);
        assert_eq!(
            csv,
            "\u{feff}exercise,pseudonym,criterion,score,max,comment\r\n\
             \"a, \"\"b\"\"\",\"a, \"\"b\"\"\",\"a, \"\"b\"\"\",7.5,10,\"a, \"\"b\"\"\"\r\n\
             '=1+1,'=1+1,'=1+1,,10,'=1+1\r\n"
        );
    }

    proptest! {
        #[test]
        fn no_cell_is_a_formula(text in prop_oneof!["[=+@\t\n\r\"', -]{0,5}", any::<String>()]) {
            let csv = results_csv(&[row(&text, Some("0"))]);
            let mut reader = ::csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
            let record = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(record.len(), 6);
            for cell in &record {
                prop_assert!(!cell.starts_with(FORMULA_STARTS));
            }
            let comment = record.get(5).unwrap();
            prop_assert!(comment == text || comment.strip_prefix('\'') == Some(&text));
        }
    }
}
