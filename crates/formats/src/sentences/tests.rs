use proptest::prelude::*;

use super::FORMAT;
use crate::testing::back::written;
use annotator_core::exchange::about::{Feature, Loss, Options, Remedy, Splits};
use annotator_core::project::Project;
use annotator_core::testing::generate::{projects, rich_project};

fn rows(project: &Project, options: &Options) -> Vec<Vec<String>> {
    let exported = written(&FORMAT, project, options);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(exported.files[0].content.as_slice());
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn each_sentence_has_a_row() {
    let rows = rows(&rich_project(), &Options::default());
    assert_eq!(
        rows[0],
        [
            "statement",
            "title",
            "sha256",
            "paragraph",
            "sentence",
            "start",
            "end",
            "text",
            "sentence_rules",
            "terrorism",
            "trade",
            "pledge",
            "call",
        ]
    );
    let cells: Vec<&[String]> = rows[1..].iter().map(|row| &row[3..]).collect();
    assert_eq!(cells[0][..5], ["1", "1", "0", "23", "👩🏻‍🚒 سلام US$23\u{a0}million"]);
    assert_eq!(cells[0][6..], ["0", "0", "1", "0"]);
    assert_eq!(cells[2][4..], ["Aid 😀, aid again.", "1", "0", "1", "0", "0"]);
    assert_eq!(rows.len(), 6);
    let exported = written(&FORMAT, &rich_project(), &Options::default());
    let within =
        Loss { feature: Feature::WithinSentences, remedy: Remedy::WidenedToSentences, count: 2 };
    assert_eq!(exported.losses[0], within);
}

#[test]
fn splits_have_a_column() {
    let splits = Some(Splits { seed: 3, development: 0, test: 50 });
    let rows = rows(&rich_project(), &Options { splits, ..Options::default() });
    assert_eq!(rows[0][3], "split");
    assert!(rows[1..].iter().any(|row| row[3] == "test"));
    assert!(rows[1..].iter().any(|row| row[3] == "train"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn offsets_lead_to_the_sentences(project in projects()) {
        let rows = rows(&project, &Options::default());
        for row in &rows[1..] {
            prop_assert_eq!(row.len(), rows[0].len());
            let statement = project.statements.iter().find(|it| it.id.to_string() == row[0]);
            let chars: Vec<char> = statement.unwrap().text.as_str().chars().collect();
            let (start, end): (usize, usize) = (row[5].parse().unwrap(), row[6].parse().unwrap());
            prop_assert_eq!(&chars[start..end].iter().collect::<String>(), &row[7]);
        }
        for row in &rows[1..] {
            let statement = project.statements.iter().find(|it| it.id.to_string() == row[0]);
            let statement = statement.unwrap();
            let byte = |at: &str| {
                let at = annotator_core::text::units::CharOffset(at.parse().unwrap());
                statement.text.byte_from_char(at).unwrap()
            };
            let span = statement.text.span(byte(&row[5]), byte(&row[6])).unwrap();
            for (name, cell) in rows[0].iter().zip(row).skip(9) {
                let set = project.annotations_of(statement.id);
                let who = set.iter().filter(|it| it.code.as_str() == name && it.touches(span));
                let mut who: Vec<_> = who.map(|it| it.annotator).collect();
                who.sort();
                who.dedup();
                prop_assert_eq!(cell.parse::<usize>().unwrap(), who.len());
            }
        }
    }
}
