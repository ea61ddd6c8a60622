//! Counts what was coded in the project.

use annotator_analysis::insight::{compare, matrix, passages, query, quotes};
use annotator_core::insight::report::ReportForm;
use annotator_core::project::Project;
use annotator_formats::report::write_report;
use annotator_jobs::Reply;
use annotator_jobs::insight::{InsightFound, InsightJob};

use crate::File;
use crate::exchange::{in_one, made};

/// So many statements are counted before the page is told how far it is.
const STEP: usize = 250;

/// Does a job. Whoever does not want it any more ends the worker.
pub fn work(
    project: &Project,
    job: &InsightJob,
    files: &[File],
    say: &mut dyn FnMut(Reply),
) -> (Reply, Option<Vec<u8>>) {
    let mut tell = |done: usize, of: usize| {
        if done.is_multiple_of(STEP) && done < of {
            say(Reply::Progress { done, of });
        }
    };
    let found = match job {
        InsightJob::Matrix(question) => InsightFound::Matrix(matrix(project, question, &mut tell)),
        InsightJob::Passages(question, row, column) => {
            InsightFound::Passages(passages(project, question, *row, *column))
        }
        InsightJob::Quotes(question, most) => {
            InsightFound::Quotes(quotes(project, question, *most, &mut tell))
        }
        InsightJob::Query(question) => InsightFound::Query(query(project, question, &mut tell)),
        InsightJob::Compare(question) => {
            InsightFound::Compare(compare(project, question, &mut tell))
        }
        InsightJob::Report { report, form, name } => {
            let pictures: Vec<&[u8]> = files.iter().map(|file| file.bytes).collect();
            let written = write_report(project, report, *form, &pictures);
            let file = in_one(written, *form == ReportForm::Docx);
            return made(name.clone(), form.media_type(), file);
        }
    };
    (Reply::Insight(Box::new(found)), None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::insight::{Columns, MatrixQuestion};
    use annotator_core::testing::generate::rich_project;

    #[test]
    fn a_number_and_its_passages_come_from_one_question() {
        let project = rich_project();
        let codes = project.codebook.codes.iter().map(|code| code.id.clone()).collect();
        let question = MatrixQuestion {
            rows: vec![codes],
            columns: Columns::Statements(project.statements.iter().map(|it| vec![it.id]).collect()),
            statements: project.statements.iter().map(|it| it.id).collect(),
            annotators: project.annotators.iter().map(|it| it.id).collect(),
        };
        let ask = |job| match work(&project, &job, &[], &mut |_| panic!("no progress")) {
            (Reply::Insight(found), None) => *found,
            other => panic!("{other:?}"),
        };
        let InsightFound::Matrix(matrix) = ask(InsightJob::Matrix(question.clone())) else {
            panic!("no matrix")
        };
        assert!(matrix.sums().all > 0);
        for column in 0..matrix.columns {
            let job = InsightJob::Passages(question.clone(), 0, column);
            let InsightFound::Passages(passages) = ask(job) else { panic!("no passages") };
            assert_eq!(passages.len(), matrix.cell(0, column).count as usize);
        }
    }
}
