//! What the worker counts and writes for the room of insight, without a browser: `./dev bench insight`.
//! Views are of 500 statements with 100,000 annotations, reports of 50 statements with 10,000.

// What fails here fails the measuring.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod material;

use annotator_analysis::insight::{matrix, passages, query};
use annotator_app::insight::asked::{Across, Asked};
use annotator_app::insight::portraits::{Order, portraits};
use annotator_app::insight::summaries::{SummariesAsked, summaries};
use annotator_core::insight::query::{Clause, Condition, Query, QueryQuestion, Relation};
use annotator_core::insight::report::{Report, ReportForm, ReportPart};
use annotator_core::insight::{MatrixQuestion, Together};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_formats::report::write_report;
use divan::Bencher;

const STATEMENTS: usize = 500;
const EACH: usize = 200;
const REPORTED: usize = 50;

fn main() {
    divan::main();
}

fn all(project: &Project) -> (Vec<StatementId>, Vec<AnnotatorId>) {
    let statements = project.statements.iter().map(|it| it.id).collect();
    (statements, project.annotators.iter().map(|it| it.id).collect())
}

/// What the room asks for such a matrix.
fn question(project: &Project, asked: &Asked) -> MatrixQuestion {
    asked.fitting(project).question(project).0
}

fn count(bencher: Bencher, asked: impl Fn(&Project) -> Asked) {
    let project = material::project(STATEMENTS, EACH);
    let question = question(&project, &asked(&project));
    bencher.bench_local(|| matrix(&project, &question, &mut |_, _| ()));
}

#[divan::bench(sample_count = 10)]
fn themes_by_commitments(bencher: Bencher) {
    count(bencher, |_| Asked::default());
}

#[divan::bench(sample_count = 10)]
fn themes_by_commitments_in_sentences(bencher: Bencher) {
    count(bencher, |_| Asked { together: Together::Sentence, below: true, ..Asked::default() });
}

#[divan::bench(sample_count = 10)]
fn themes_by_commitments_in_paragraphs(bencher: Bencher) {
    count(bencher, |_| Asked { together: Together::Paragraph, below: true, ..Asked::default() });
}

#[divan::bench(sample_count = 10)]
fn themes_by_themes(bencher: Bencher) {
    count(bencher, |project| {
        let rows = Asked::default().row_layer(&project.codebook).expect("a layer");
        Asked { columns: Across::Layer(rows), below: true, ..Asked::default() }
    });
}

#[divan::bench(sample_count = 10)]
fn themes_by_statements(bencher: Bencher) {
    count(bencher, |_| Asked { columns: Across::Statements, ..Asked::default() });
}

#[divan::bench(sample_count = 10)]
fn passages_of_the_largest_cell(bencher: Bencher) {
    let project = material::project(STATEMENTS, EACH);
    let question = question(&project, &Asked::default());
    let counted = matrix(&project, &question, &mut |_, _| ());
    let largest = counted.places().max_by_key(|(row, column)| counted.cell(*row, *column).count);
    let (row, column) = largest.expect("a cell");
    bencher.bench_local(|| passages(&project, &question, row, column));
}

#[divan::bench(sample_count = 10)]
fn where_each_statement_is_coded(bencher: Bencher) {
    let project = material::project(STATEMENTS, EACH);
    let (statements, annotators) = all(&project);
    bencher.bench_local(|| portraits(&project, &statements, Order::Commitments, &annotators));
}

#[divan::bench(sample_count = 10)]
fn grid_of_summaries(bencher: Bencher) {
    let project = material::project(STATEMENTS, EACH);
    let (_, annotators) = all(&project);
    let asked = SummariesAsked { below: true, ..SummariesAsked::default() };
    bencher.bench_local(|| summaries(&project, &asked, &annotators));
}

/// Each passage is compared with the others of its text.
#[divan::bench(sample_count = 10)]
fn query_of_passages_within_two_sentences(bencher: Bencher) {
    let project = material::project(STATEMENTS, EACH);
    let (statements, annotators) = all(&project);
    let is = Condition::Related { how: Relation::Near, codes: Vec::new(), within: 2 };
    let query_asked = Query { codes: Vec::new(), any_of: vec![vec![Clause { not: false, is }]] };
    let question = QueryQuestion { query: query_asked, statements, annotators, groups: Vec::new() };
    bencher.bench_local(|| query(&project, &question, &mut |_, _| ()));
}

#[divan::bench(sample_count = 5, args = ["page", "Word document"])]
fn report_of_texts(bencher: Bencher, form: &str) {
    let project = material::project(REPORTED, EACH);
    let (statements, annotators) = all(&project);
    let form = if form == "page" { ReportForm::Html } else { ReportForm::Docx };
    let report = Report {
        title: "Bench".into(),
        about: String::new(),
        parts: vec![ReportPart::Texts(statements), ReportPart::Codebook],
        annotators,
        names_of_coders: false,
    };
    bencher.bench_local(|| write_report(&project, &report, form, &[]));
}
