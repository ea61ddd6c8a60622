use std::rc::Rc;

use annotator_core::insight::records::{
    MOST_VALUES, RecordColumns, RecordField, RecordQuestion, ValueHead,
};
use annotator_core::insight::{Columns, Matrix, MatrixQuestion};
use annotator_core::project::Project;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::value::{Attribute, Party, Value};

use super::{matrix, passages, quotes};
use crate::testing::{project, slug};

/// A project of statements by a delegation, with the actor and the recipient of each pledge.
fn records(statements: &[(&str, &[(&str, &str)])]) -> Project {
    let pledges: Vec<String> = statements
        .iter()
        .map(|(_, records)| "[We pledge 😀] e\u{301}. ".repeat(records.len()))
        .collect();
    let codes = vec!["pledge"; 99];
    let codings: Vec<Vec<(u128, &str, &[&str])>> = pledges
        .iter()
        .zip(statements)
        .map(|(text, (_, records))| vec![(11, text.as_str(), &codes[..records.len()])])
        .collect();
    let mut project = project(&codings.iter().map(Vec::as_slice).collect::<Vec<_>>());
    // The fields of the codebook for tests have the names of their kinds.
    let layer =
        project.codebook.layers.iter().position(|it| it.id.as_str() == "commitment").unwrap();
    let actor =
        project.codebook.layers[layer].attributes.iter().find(|it| it.id.as_str() == "actor");
    let recipient =
        annotator_core::codebook::AttributeDefinition { id: slug("to"), ..actor.unwrap().clone() };
    let codebook = Rc::make_mut(&mut project.codebook);
    Rc::make_mut(&mut codebook.layers[layer]).attributes.push(recipient);
    for (statement, (delegation, records)) in project.statements.iter_mut().zip(statements) {
        let statement = Rc::make_mut(statement);
        statement.metadata.delegation = (*delegation).to_owned();
        statement.metadata.date = "2017-09-19".to_owned();
        let set = project.annotations.get_mut(&statement.id).unwrap();
        let filled = set.iter().zip(*records).map(|(annotation, (actor, recipient))| {
            let mut annotation = annotation.as_ref().clone();
            for (field, text) in [("actor", actor), ("to", recipient)] {
                let (iso3, text) =
                    text.split_once('=').map_or((None, *text), |(a, b)| (Some(a), b));
                let iso3 = iso3.map(str::to_owned);
                let party = Value::Party(Party { text: text.to_owned(), iso3, ..Party::default() });
                if !text.is_empty() {
                    annotation.attributes.insert(slug(field), Attribute::new(party, Vec::new()));
                }
            }
            Rc::new(annotation)
        });
        *set = Rc::new(AnnotationSet::new(filled.collect()));
    }
    project
}

fn field(id: &str, speaker: bool) -> RecordField {
    RecordField { id: slug(id), speaker }
}

fn about(project: &Project, columns: RecordColumns) -> MatrixQuestion {
    let record = RecordQuestion { layer: slug("commitment"), rows: field("actor", true), columns };
    MatrixQuestion {
        rows: Vec::new(),
        columns: Columns::Records(Box::new(record)),
        statements: project.statements.iter().map(|it| it.id).collect(),
        annotators: project.annotators.iter().map(|it| it.id).collect(),
    }
}

fn ask(project: &Project) -> (MatrixQuestion, Matrix) {
    let question = about(project, RecordColumns::Field(field("to", false)));
    let found = matrix(project, &question, &mut |_, _| ());
    (question, found)
}

fn names(heads: &[ValueHead]) -> Vec<String> {
    let name = |head: &ValueHead| match head {
        ValueHead::Value { name, .. } => name.clone(),
        ValueHead::Other(count) => format!("+{count}"),
        ValueHead::Missing => "-".to_owned(),
    };
    heads.iter().map(name).collect()
}

fn counts(matrix: &Matrix) -> Vec<u32> {
    matrix.cells.iter().map(|it| it.count).collect()
}

#[test]
fn spellings_are_folded_and_values_are_sorted_by_how_often_they_are_said() {
    let project = records(&[(
        "Norway",
        &[
            ("  the\u{a0}Fund ", "سلام"),
            ("The fund", "سَلام"),
            ("The fund", "Cafe\u{301}"),
            ("THE\r\nFUND", "CAFÉ"),
            ("MLI=Mali", "Café"),
            ("MLI=Republic of Mali", ""),
            ("MLI=Mali", ""),
        ],
    )]);
    let (_, found) = ask(&project);
    let heads = found.records.clone().unwrap();
    assert_eq!(names(&heads.rows), ["The fund", "Mali"]);
    assert_eq!(names(&heads.columns), ["CAFÉ", "سلام", "-"]);
    assert_eq!(counts(&found), [2, 2, 0, 1, 0, 2]);
    assert_eq!((found.sums().all, found.annotations), (7, 7));
}

#[test]
fn the_delegation_counts_where_the_actor_is_not_said_or_is_the_speaker() {
    let project = records(&[
        (
            "Kingdom of Norway",
            &[("", "Chad"), ("we", "us"), ("NOR=Norway", ""), ("NOR=Norway", "")],
        ),
        ("", &[("", "Chad"), ("my Government", "")]),
    ]);
    let (_, found) = ask(&project);
    let heads = found.records.clone().unwrap();
    assert_eq!(names(&heads.rows), ["Kingdom of Norway", "my Government", "-"]);
    // To "us" is to Norway; who else is not said has no recipient.
    assert_eq!(names(&heads.columns), ["Chad", "Kingdom of Norway", "-"]);
    assert_eq!(counts(&found), [1, 1, 2, 0, 0, 1, 1, 0, 0]);
    let key = |heads: &[ValueHead], name: &str| {
        heads.iter().find_map(|it| match it {
            ValueHead::Value { key, name: of } if of == name => Some(key.clone()),
            _ => None,
        })
    };
    assert_eq!(key(&heads.rows, "Kingdom of Norway"), key(&heads.columns, "Kingdom of Norway"));
}

#[test]
fn the_rest_is_gathered_and_every_number_has_its_passages() {
    let actors: Vec<String> = (0..MOST_VALUES + 5).map(|at| format!("actor {at:03}")).collect();
    let said: Vec<(&str, &str)> = actors
        .iter()
        .enumerate()
        .map(|(at, it)| (it.as_str(), if at % 2 == 0 { "Chad" } else { "" }))
        .collect();
    let project = records(&[("Norway", &said), ("Mali", &[("", "Chad"), ("actor 044", "Chad")])]);
    let (question, found) = ask(&project);
    let heads = found.records.clone().unwrap();
    assert_eq!(heads.rows.len(), MOST_VALUES + 1);
    assert_eq!(heads.rows.last(), Some(&ValueHead::Other(6)));
    assert_eq!(names(&heads.rows)[0], "actor 044", "it is said twice");
    let all = quotes(&project, &question, 1, &mut |_, _| ());
    for (row, column) in found.places() {
        let count = found.cell(row, column).count as usize;
        let listed = passages(&project, &question, row, column);
        assert_eq!(listed.len(), count, "{row} {column}");
        let quoted = all.iter().find(|it| (it.row, it.column) == (row, column));
        let first = listed.iter().take(1).map(|it| it.annotation).collect::<Vec<_>>();
        let quoted = quoted.map(|it| it.passages.as_slice()).unwrap_or_default();
        assert_eq!(quoted.iter().map(|it| it.annotation).collect::<Vec<_>>(), first);
        let parts = heads.parts.iter().filter(|it| (it.row, it.column) == (row, column));
        assert_eq!(parts.map(|it| it.count as usize).sum::<usize>(), count);
    }
}

#[test]
fn values_are_counted_by_code_and_only_where_asked() {
    let project = records(&[("Norway", &[("Chad", ""), ("Chad", "")]), ("Mali", &[("Chad", "")])]);
    let columns =
        RecordColumns::Codes(vec![vec![slug("call")], vec![slug("pledge"), slug("call")]]);
    let mut question = about(&project, columns);
    assert_eq!(counts(&matrix(&project, &question, &mut |_, _| ())), [0, 3]);
    question.statements.pop();
    let found = matrix(&project, &question, &mut |_, _| ());
    assert_eq!(counts(&found), [0, 2]);
    let parts = found.records.unwrap().parts;
    assert_eq!(
        (parts[0].code.as_str(), parts[0].date.as_str(), parts[0].count),
        ("pledge", "2017-09-19", 2)
    );
    question.annotators.clear();
    assert_eq!(matrix(&project, &question, &mut |_, _| ()).rows(), 0);
}
