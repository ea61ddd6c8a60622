//! What was settled between annotators comes along.

use super::*;
use crate::project::settled::{Decision, Decisions, SettledCase, SettledText, Source, Way};
use crate::stored::file::iso::IsoTime;

/// The first annotations of a statement that has several.
fn annotation(project: &Project, at: usize) -> Rc<Annotation> {
    let set = project.annotations.values().find(|set| set.at(1).is_some()).unwrap();
    Rc::clone(set.at(at).unwrap())
}

/// Settles the case of an annotation.
fn settle(project: &mut Project, at: usize, time: i64) {
    let annotation = annotation(project, at);
    let (statement, by) = (annotation.statement, annotation.annotator);
    let mut settled = SettledText::read(&project.attachments, statement);
    settled.cases.push(SettledCase {
        sources: Source::all([&*annotation]),
        annotators: vec![by],
        way: Way::Took(by),
        results: Vec::new(),
        by,
        time: IsoTime(Timestamp(time)),
    });
    settled.write(statement).apply(project).unwrap();
    let mut words = Decisions::read(&project.attachments);
    words.decisions.push(Decision {
        words: format!("Word {time}"),
        codes: vec![annotation.code.clone()],
        statement,
        about: vec![annotation.id],
        adopted: None,
        time: IsoTime(Timestamp(time)),
    });
    words.write().apply(project).unwrap();
}

fn times(project: &Project) -> (Vec<i64>, Vec<String>) {
    let statement = annotation(project, 0).statement;
    let cases = SettledText::read(&project.attachments, statement).cases;
    let words = Decisions::read(&project.attachments).decisions;
    let times = cases.iter().map(|case| case.time.0.0).collect();
    (times, words.into_iter().map(|decision| decision.words).collect())
}

#[test]
fn settled_cases_come_along_unless_the_project_settled_them_itself() {
    let project = rich_project();
    let (mut ours, mut file) = (project.clone(), project);
    settle(&mut ours, 0, 5);
    settle(&mut file, 0, 7);
    settle(&mut file, 1, 3);
    let (after, report) = added(&ours, std::slice::from_ref(&file));
    let words = ["Word 3", "Word 5", "Word 7"].map(str::to_owned).to_vec();
    assert_eq!(times(&after), (vec![3, 5], words));
    assert_eq!((report.settled_cases, report.decisions), (1, 2));
    assert!(!report.is_nothing());
    assert!(merged(&after, &[file]).edits.is_empty(), "added again, the file changes nothing");
}

#[test]
fn a_case_whose_annotations_are_not_here_stays_in_its_file() {
    let mut ours = rich_project();
    let mut file = ours.clone();
    settle(&mut file, 0, 7);
    let gone = annotation(&ours, 0);
    let edit = Edit::RemoveAnnotations { statement: gone.statement, annotations: vec![gone.id] };
    edit.apply(&mut file).unwrap();
    edit.apply(&mut ours).unwrap();
    let (after, report) = added(&ours, &[file]);
    assert!(SettledText::read(&after.attachments, gone.statement).cases.is_empty());
    assert_eq!(report.settled_cases, 0);
}
