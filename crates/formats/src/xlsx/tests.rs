use std::io::{Cursor, Read as _};

use annotator_xml::{Node, Xml};
use proptest::prelude::*;

use super::*;
use crate::export::{Exported, export};
use annotator_core::exchange::about::Options;
use annotator_core::testing::generate::{self, projects, rich_project};

fn exported(project: &Project) -> Exported {
    export(&FORMAT, project, &Options::default(), &mut |_| {})
}

fn part(workbook: &[u8], path: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut content = String::new();
    archive.by_name(path).unwrap().read_to_string(&mut content).unwrap();
    content
}

/// The cells of a sheet with their types, read by code that is independent of the writer.
fn sheet(workbook: &[u8], number: usize) -> Vec<Vec<(String, String)>> {
    let strings = strings(&part(workbook, "xl/sharedStrings.xml"));
    let xml = part(workbook, &format!("xl/worksheets/sheet{number}.xml"));
    let mut xml = Xml::strict(&xml, 20);
    let mut rows: Vec<Vec<(String, String)>> = Vec::new();
    let (mut kind, mut column, mut in_value) = (String::new(), 0, false);
    while let Some(node) = xml.next().unwrap() {
        match node {
            Node::Open(tag) => {
                assert_ne!(tag.name(), "f", "a formula");
                in_value = tag.name() == "v";
                if tag.name() == "row" {
                    rows.push(Vec::new());
                } else if tag.name() == "c" {
                    kind = tag.attribute("t").unwrap_or_else(|| "n".to_owned());
                    let place = tag.attribute("r").unwrap();
                    let letters = place.bytes().take_while(u8::is_ascii_uppercase);
                    column = letters.fold(0, |sum, b| sum * 26 + usize::from(b - b'A') + 1) - 1;
                }
            }
            Node::Close => in_value = false,
            Node::Text(text) if in_value => {
                let value = match kind.as_str() {
                    "s" => strings[text.parse::<usize>().unwrap()].clone(),
                    _ => text.into_owned(),
                };
                let row = rows.last_mut().unwrap();
                row.resize(column, (String::new(), String::new()));
                row.push((kind.clone(), value));
            }
            Node::Text(_) => {}
        }
    }
    rows
}

fn strings(xml: &str) -> Vec<String> {
    let mut xml = Xml::strict(xml, 20);
    let mut found: Vec<String> = Vec::new();
    while let Some(node) = xml.next().unwrap() {
        match node {
            Node::Open(tag) if tag.name() == "si" => found.push(String::new()),
            Node::Text(text) if !found.is_empty() => found.last_mut().unwrap().push_str(&text),
            _ => {}
        }
    }
    found
}

fn named<'a>(rows: &'a [Vec<(String, String)>], row: usize, name: &str) -> (&'a str, &'a str) {
    let column = rows[0].iter().position(|(_, header)| header == name).unwrap();
    rows[row].get(column).map_or(("", ""), |(kind, value)| (kind, value))
}

#[test]
fn a_workbook_has_four_sheets_of_text_and_numbers() {
    let exported = exported(&rich_project());
    let workbook = &exported.files[0].content;
    let names = part(workbook, "xl/workbook.xml");
    for name in ["Annotations", "Statements", "Codes", "Fields"] {
        assert!(names.contains(&format!("name=\"{name}\"")), "{names}");
    }
    let annotations = sheet(workbook, 1);
    assert_eq!(annotations.len(), 4);
    assert_eq!(named(&annotations, 1, "start"), ("n", "4"));
    assert_eq!(named(&annotations, 1, "quote"), ("s", " سلام"));
    assert_eq!(named(&annotations, 1, "note"), ("s", "=SUM(A1)\nsecond, \"line\""));
    assert_eq!(named(&annotations, 1, "amount_value"), ("n", "23000000"));
    assert_eq!(named(&annotations, 3, "quote"), ("s", "=1+1"));
    let statements = sheet(workbook, 2);
    assert_eq!(named(&statements, 1, "annotations"), ("n", "1"));
    assert_eq!(named(&statements, 1, "done"), ("s", "false"));
    assert_eq!(named(&statements, 2, "text").1, "Aid 😀, aid again.\n\nAnd \u{a0}\n=1+1");
    let codes = sheet(workbook, 3);
    assert_eq!(codes.len(), 6);
    assert_eq!(named(&codes, 2, "parent"), ("s", "security"));
    let fields = sheet(workbook, 4);
    assert_eq!(named(&fields, 2, "choice"), ("s", "weak"));
    let core = part(workbook, "docProps/core.xml");
    assert!(core.contains("2000-01-01T00:00:00Z"), "{core}");
}

#[test]
fn long_texts_are_cut_and_forbidden_characters_replaced() {
    let mut project = generate::empty_project();
    let long = "😀".repeat(20_000);
    let twist =
        ["<r><t>x</t></r>", "_x0041_ _x41_ _xAbCd_", "=HYPERLINK(\"x\")", "<si>&lt;", " a "];
    for (text, id) in [long.as_str(), "a\u{1}\rb\u{ffff}"].into_iter().chain(twist).zip(100..) {
        project.statements.push(generate::statement(id, text));
    }
    let exported = exported(&project);
    let losses: Vec<_> = exported.losses.iter().map(|it| (it.feature, it.count)).collect();
    assert_eq!(losses, [(Feature::LongTexts, 1), (Feature::ForbiddenCharacters, 1)]);
    let rows = sheet(&exported.files[0].content, 2);
    let text = |row: usize| named(&rows, row, "text").1;
    assert_eq!(text(1).encode_utf16().count(), 32_766);
    assert_eq!(text(2), "a  b ");
    assert_eq!(text(3), twist[0]);
    assert_eq!(text(4), "_x005F_x0041_ _x41_ _x005F_xAbCd_");
    assert_eq!(text(5), twist[2]);
    assert_eq!(text(6), twist[3]);
    assert_eq!(text(7), twist[4]);
}

#[test]
fn numbers_keep_their_digits() {
    let kinds =
        ["12.50", "-3", "1234567890123456", "", "1e5", "x"].map(|text| match Cell::number(text) {
            Cell::Number(number) => number.to_string(),
            Cell::Text(text) => format!("'{text}'"),
        });
    assert_eq!(kinds, ["12.5", "-3", "'1234567890123456'", "''", "'1e5'", "'x'"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_quote_is_in_its_cell(project in projects()) {
        let exported = exported(&project);
        let rows = sheet(&exported.files[0].content, 1);
        prop_assert_eq!(rows.len(), project.annotation_count() + 1);
        let mut row = 0;
        for statement in &project.statements {
            for annotation in project.annotations_of(statement.id).iter() {
                row += 1;
                let quote = statement.text.slice(annotation.spans.hull());
                prop_assert_eq!(named(&rows, row, "quote").1, sheet::plain(quote));
            }
        }
    }
}

#[test]
fn a_table_becomes_a_workbook_without_formulas() {
    let csv = "Code,Passage,Share\r\n\"Pledge\",\"=1+1, \"\"said\"\"\",\"2.5\"\r\n\"Aid 😀\",\"two\nlines\",\"\"\r\n";
    let workbook = of_table(csv.as_bytes()).unwrap();
    let rows = sheet(&workbook, 1);
    assert_eq!(rows.len(), 3);
    assert_eq!(named(&rows, 1, "Passage"), ("s", "=1+1, \"said\""));
    assert_eq!(named(&rows, 1, "Share"), ("n", "2.5"));
    assert_eq!(named(&rows, 2, "Passage"), ("s", "two\nlines"));
    assert_eq!(of_table(csv.as_bytes()), Some(workbook), "the same bytes");
    assert!(of_table(b"").is_some());
}
