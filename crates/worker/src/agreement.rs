//! How far the coders of the project agree.

use std::ops::ControlFlow;

use annotator_analysis::agreement::project::{
    confusion, disputes, field_differences, measure, span_differences,
};
use annotator_core::project::Project;
use annotator_jobs::agreement::{AgreementFound, AgreementJob};
use annotator_jobs::{Broken, Reply};

/// Replies about progress, at most.
const REPLIES: u32 = 100;

/// Does a job. Whoever does not want it any more ends the worker.
pub fn work(project: &Project, job: &AgreementJob, say: &mut dyn FnMut(Reply)) -> Reply {
    let found = match job {
        AgreementJob::Measure(question) => {
            let mut said = None;
            let answer = measure(project, question, |progress| {
                let part = progress.done * REPLIES / progress.of.max(1);
                if said != Some(part) {
                    said = Some(part);
                    let (done, of) = (progress.done as usize, progress.of as usize);
                    say(Reply::Progress { done, of });
                }
                ControlFlow::Continue(())
            });
            match answer {
                Some(answer) => AgreementFound::Measured(Box::new(answer)),
                None => return Reply::Broken(Broken::Stopped),
            }
        }
        AgreementJob::Disputes(question, code) => {
            AgreementFound::Disputes(disputes(project, question, code.as_ref()))
        }
        AgreementJob::Spans(question, code) => {
            AgreementFound::Disputes(span_differences(project, question, code.as_ref()))
        }
        AgreementJob::Field(question, layer, field) => {
            AgreementFound::Disputes(field_differences(project, question, layer, field))
        }
        AgreementJob::Confusion(question, pair) => {
            AgreementFound::Confusion(confusion(project, question, *pair))
        }
    };
    Reply::Agreement(Box::new(found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::agreement::Question;
    use annotator_core::testing::generate::rich_project;

    #[test]
    fn progress_comes_before_the_answer_and_never_goes_back() {
        let project = rich_project();
        let question = Question::of(&project, None);
        let mut last = 0;
        let mut heard = 0;
        let reply = work(&project, &AgreementJob::Measure(question.clone()), &mut |reply| {
            let Reply::Progress { done, of } = reply else { panic!("{reply:?}") };
            assert!(last < done && done <= of);
            last = done;
            heard += 1;
        });
        assert!(heard > 0);
        let Reply::Agreement(found) = reply else { panic!("{reply:?}") };
        assert!(matches!(*found, AgreementFound::Measured(_)));
        for job in [
            AgreementJob::Disputes(question.clone(), None),
            AgreementJob::Spans(question.clone(), None),
            AgreementJob::Confusion(question, None),
        ] {
            let reply = work(&project, &job, &mut |_| panic!("no progress"));
            assert!(reply.is_last() && matches!(reply, Reply::Agreement(_)));
        }
    }
}
