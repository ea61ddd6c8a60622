//! Compares what annotators coded, for the room of the coders.

use annotator_analysis::comparing::{Case as Compared, Coder, Options, compare};
use annotator_analysis::ruler::Ruler;
use annotator_analysis::scoring::Coded;
use annotator_core::project::Project;
use annotator_core::project::statement::Statement;
use annotator_jobs::Reply;
use annotator_jobs::comparing::{Case, CompareJob, TextCases};

/// Compares all statements of the project. It says how far it is after each.
pub fn compare_all(project: &Project, job: &CompareJob, say: &mut dyn FnMut(Reply)) -> Reply {
    let of = project.statements.len();
    let mut texts = Vec::new();
    for (at, statement) in project.statements.iter().enumerate() {
        let cases = cases(project, statement, job);
        texts.push(TextCases { statement: statement.id, cases });
        say(Reply::Progress { done: at + 1, of });
    }
    Reply::Compared(texts)
}

fn cases(project: &Project, statement: &Statement, job: &CompareJob) -> Vec<Case> {
    let set = project.annotations_of(statement.id);
    let coder = |id: &_| Coder {
        id: *id,
        codings: set
            .iter()
            .filter(|it| it.annotator == *id)
            .map(|annotation| Coded::from(&**annotation))
            .collect(),
    };
    // Those who marked nothing in the whole text have not coded it.
    let all: Vec<Coder> = job.annotators.iter().map(coder).collect();
    let has_coded: Vec<bool> = all.iter().map(|coder| !coder.codings.is_empty()).collect();
    let coders: Vec<Coder> = all.into_iter().filter(|it| !it.codings.is_empty()).collect();
    let options = Options { layers: job.layers.clone(), forgive_spaces: job.forgive_spaces };
    let ruler = Ruler::new(&statement.text);
    let compared = compare(&ruler, &project.codebook, &coders, &options);
    compared.into_iter().map(|it| case(it, &has_coded)).collect()
}

/// The case with a place for each annotator of the job.
fn case(compared: Compared, has_coded: &[bool]) -> Case {
    let Compared { hull, codings, groups, differs, .. } = compared;
    let (codings, groups) = (for_all(codings, has_coded), for_all(groups, has_coded));
    Case {
        start: hull.start().0,
        end: hull.end().0,
        codings,
        groups,
        missing: differs.missing,
        code: differs.code,
        edges: differs.edges,
        fields: differs.fields.into_iter().cloned().collect(),
    }
}

fn for_all<T>(present: Vec<Option<T>>, has_coded: &[bool]) -> Vec<Option<T>> {
    let mut present = present.into_iter();
    has_coded.iter().map(|coded| coded.then(|| present.next()).flatten().flatten()).collect()
}

#[cfg(test)]
mod tests {
    use annotator_core::testing::generate::rich_project;

    use super::*;

    #[test]
    fn a_project_is_compared_statement_by_statement() {
        let project = rich_project();
        let annotators = project.annotators.iter().map(|it| it.id).collect();
        let job = CompareJob { annotators, ..CompareJob::default() };
        let mut said = Vec::new();
        let reply = compare_all(&project, &job, &mut |reply| said.push(reply));
        let Reply::Compared(texts) = reply else { panic!("{reply:?}") };
        assert_eq!(texts.len(), project.statements.len());
        assert_eq!(said.len(), texts.len());
        let all = texts.iter().flat_map(|text| &text.cases);
        let codings = all.flat_map(|case| case.codings.iter().flatten()).count();
        assert_eq!(codings, project.annotation_count());
    }

    #[test]
    fn those_who_have_not_coded_a_text_miss_nothing_in_it() {
        assert_eq!(for_all(vec![Some(1), None], &[true, false, true]), [Some(1), None, None]);
        let mut project = rich_project();
        let [one, other] =
            [11, 12].map(|number| annotator_core::testing::generate::annotator(number).id);
        for set in project.annotations.values_mut() {
            let mut theirs = (**set).clone();
            let others: Vec<_> =
                set.iter().filter(|it| it.annotator == other).map(|it| it.id).collect();
            others.iter().for_each(|id| drop(theirs.remove(*id)));
            *set = std::rc::Rc::new(theirs);
        }
        let job = CompareJob { annotators: vec![one, other], ..CompareJob::default() };
        let Reply::Compared(texts) = compare_all(&project, &job, &mut drop) else { panic!() };
        let mut all = texts.iter().flat_map(|text| &text.cases);
        assert!(all.all(|case| !case.missing && case.codings[1].is_none()));
    }
}
