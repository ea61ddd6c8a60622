//! Counts what was coded in the project.

use annotator_analysis::insight::{matrix, passages};
use annotator_core::project::Project;
use annotator_jobs::Reply;
use annotator_jobs::insight::{InsightFound, InsightJob};

/// So many statements are counted before the page is told how far it is.
const STEP: usize = 250;

/// Does a job. Whoever does not want it any more ends the worker.
pub fn work(project: &Project, job: &InsightJob, say: &mut dyn FnMut(Reply)) -> Reply {
    let found = match job {
        InsightJob::Matrix(question) => {
            let mut tell = |done: usize, of: usize| {
                if done.is_multiple_of(STEP) && done < of {
                    say(Reply::Progress { done, of });
                }
            };
            InsightFound::Matrix(matrix(project, question, &mut tell))
        }
        InsightJob::Passages(question, row, column) => {
            InsightFound::Passages(passages(project, question, *row, *column))
        }
    };
    Reply::Insight(Box::new(found))
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
        let ask = |job| match work(&project, &job, &mut |_| panic!("no progress")) {
            Reply::Insight(found) => *found,
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
