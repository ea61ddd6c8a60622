use std::collections::BTreeSet;

use annotator_core::insight::{Columns, CountedPassage, Matrix, MatrixQuestion, Together};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::testing::generate::projects;
use annotator_core::text::span::Span;
use proptest::prelude::*;

use super::{matrix, passages, quotes};
use crate::insight::material::units;
use crate::testing::{project, slug};

fn lists(codes: &[&[&str]]) -> Vec<Vec<CodeId>> {
    codes.iter().map(|list| list.iter().map(|code| slug(code)).collect()).collect()
}

fn about(project: &Project, rows: &[&[&str]], columns: Columns) -> MatrixQuestion {
    MatrixQuestion {
        rows: lists(rows),
        columns,
        statements: project.statements.iter().map(|it| it.id).collect(),
        annotators: project.annotators.iter().map(|it| it.id).collect(),
    }
}

fn by_statement(project: &Project) -> Columns {
    Columns::Statements(project.statements.iter().map(|it| vec![it.id]).collect())
}

fn ask(project: &Project, question: &MatrixQuestion) -> Matrix {
    matrix(project, question, &mut |_, _| ())
}

fn counts(matrix: &Matrix) -> Vec<u32> {
    matrix.cells.iter().map(|cell| cell.count).collect()
}

#[test]
fn pairs_sentences_and_paragraphs_are_counted() {
    // Two themes lie within the pledge; all of it and two calls are in one paragraph.
    let project = project(&[&[
        (
            11,
            "[We pledge aid 😀 and e\u{301}lan.] We act on\u{a0}trade. We [call].\n\nسلام trade and [we call].",
            &["pledge", "call", "call"],
        ),
        (
            11,
            "We pledge [aid 😀] and [e\u{301}lan]. We [act on\u{a0}trade]. We call.\n\nسلام [trade] and we call.",
            &["trade", "trade", "terrorism", "trade"],
        ),
    ]]);
    let table = [
        (Together::Overlap, [2, 0, 0, 0], 0),
        (Together::Sentence, [1, 1, 0, 0], 4),
        (Together::Paragraph, [1, 2, 1, 1], 2),
    ];
    for (together, expected, of) in table {
        let columns = Columns::Codes(lists(&[&["pledge"], &["call"]]), together);
        let found = ask(&project, &about(&project, &[&["trade"], &["terrorism"]], columns));
        assert_eq!(counts(&found), expected, "{together:?}");
        assert_eq!(found.units, of, "{together:?}");
    }
}

#[test]
fn codes_that_are_counted_as_one_are_one_row() {
    let project = project(&[&[
        (11, "[We pledge aid now.]", &["pledge"]),
        (11, "We pledge [aid] now.", &["terrorism"]),
    ]]);
    let columns = || Columns::Codes(lists(&[&["pledge"]]), Together::Overlap);
    let both = ask(&project, &about(&project, &[&["trade", "terrorism"], &["trade"]], columns()));
    assert_eq!(counts(&both), [1, 0]);
}

#[test]
fn shares_of_a_text_count_each_character_once() {
    let project = project(&[
        &[(11, "[We 😀 pledge].", &["trade"]), (11, "We 😀 [pledge].", &["trade"])],
        &[(12, "[سلام]", &["trade"])],
    ]);
    let mut question = about(&project, &[&["trade"]], by_statement(&project));
    let found = ask(&project, &question);
    let cells: Vec<(u32, u64)> = found.cells.iter().map(|it| (it.count, it.characters)).collect();
    assert_eq!((cells, found.lengths), (vec![(2, 11), (1, 4)], vec![12, 4]));
    question.annotators.retain(|id| *id == crate::testing::coder(12));
    assert_eq!(counts(&ask(&project, &question)), [0, 1]);
}

#[test]
fn nothing_asked_is_no_number() {
    let project = project(&[&[(11, "[We] go.", &["trade"])]]);
    let empty = ask(&project, &about(&project, &[], Columns::Statements(Vec::new())));
    assert_eq!(empty.cells, []);
    let question = about(&project, &[&["trade"]], by_statement(&project));
    assert_eq!(passages(&project, &question, 1, 0), []);
    assert_eq!(passages(&project, &question, 0, 9), []);
}

/// What a number should be, counted without thinking.
fn counted(project: &Project, question: &MatrixQuestion, row: usize, column: usize) -> usize {
    let is = |it: &Annotation, codes: &[CodeId]| codes.contains(&it.code);
    let rows = &question.rows[row];
    let of = |statement: &Statement| {
        let set = project.annotations_of(statement.id);
        set.iter()
            .filter(|it| question.annotators.contains(&it.annotator))
            .cloned()
            .collect::<Vec<_>>()
    };
    let statements = || project.statements.iter();
    match &question.columns {
        Columns::Statements(groups) => statements()
            .filter(|it| groups[column].contains(&it.id))
            .map(|it| of(it).iter().filter(|it| is(it, rows)).count())
            .sum(),
        Columns::Codes(codes, Together::Overlap) => {
            let in_statement = |statement: &Statement| {
                let all = of(statement);
                let mut pairs = BTreeSet::new();
                for (a, one) in all.iter().enumerate() {
                    for (b, other) in all.iter().enumerate().filter(|(b, _)| *b != a) {
                        let bytes = |it: &Annotation| -> BTreeSet<usize> {
                            let parts = it.spans.parts().iter();
                            parts.flat_map(|it| it.start().get()..it.end().get()).collect()
                        };
                        let meet = !bytes(one).is_disjoint(&bytes(other));
                        if is(one, rows) && is(other, &codes[column]) && meet {
                            pairs.insert((a.min(b), a.max(b)));
                        }
                    }
                }
                pairs.len()
            };
            statements().map(|it| in_statement(it)).sum()
        }
        Columns::Codes(codes, together) => {
            let has = |all: &[std::rc::Rc<Annotation>], unit: Span, codes: &[CodeId]| {
                all.iter().any(|it| it.touches(unit) && is(it, codes))
            };
            let in_statement = |statement: &Statement| {
                let all = of(statement);
                let units = units(statement, *together);
                let both = units
                    .into_iter()
                    .filter(|unit| has(&all, *unit, rows) && has(&all, *unit, &codes[column]));
                both.count()
            };
            statements().map(|it| in_statement(it)).sum()
        }
        Columns::Records(_) => unreachable!("records have tests of their own"),
    }
}

proptest! {
    #[test]
    fn numbers_are_those_of_counting_and_have_as_many_passages(project in projects()) {
        let codes: Vec<CodeId> = project.codebook.codes.iter().map(|code| code.id.clone()).collect();
        let mut rows: Vec<Vec<CodeId>> = codes.iter().map(|code| vec![code.clone()]).collect();
        rows.push(codes);
        let mut question = about(&project, &[], by_statement(&project));
        question.rows.clone_from(&rows);
        let alike = [Together::Overlap, Together::Sentence, Together::Paragraph];
        let of_codes = alike.map(|together| Columns::Codes(rows.clone(), together));
        for columns in of_codes.into_iter().chain([question.columns.clone()]) {
            question.columns = columns;
            let found = ask(&project, &question);
            let all = quotes(&project, &question, 2, &mut |_, _| ());
            for row in 0..found.rows() {
                for column in 0..found.columns {
                    let count = found.cell(row, column).count as usize;
                    prop_assert_eq!(count, counted(&project, &question, row, column));
                    let listed = passages(&project, &question, row, column);
                    prop_assert_eq!(count, listed.len());
                    let quoted = all.iter().find(|it| (it.row, it.column) == (row, column));
                    let quoted = quoted.map(|it| it.passages.as_slice()).unwrap_or_default();
                    let ids = |list: &[CountedPassage]| list.iter().map(|it| it.annotation).collect::<Vec<_>>();
                    prop_assert_eq!(ids(quoted), ids(&listed[..count.min(2)]));
                }
            }
        }
    }
}
