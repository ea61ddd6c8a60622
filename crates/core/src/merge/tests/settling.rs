//! Differences that the user settles before files are added.

use super::*;
use crate::project::annotation::Confidence;

/// A project and a file in which the first annotation has another note and confidence.
fn noted() -> (Project, Project, Conflict) {
    let project = rich_project();
    let mut file = project.clone();
    let first = annotations(&project)[0].clone();
    change(&mut file, &first, AnnotationChange::SetNote("another".into()));
    change(&mut file, &first, AnnotationChange::SetConfidence(Some(Confidence::Low)));
    let report = merged(&project, std::slice::from_ref(&file)).report;
    let [conflict] = report.conflicts.as_slice() else { panic!("{:?}", report.conflicts) };
    (project, file, conflict.clone())
}

fn first(project: &Project) -> Rc<Annotation> {
    annotations(project)[0].clone()
}

#[test]
fn a_difference_names_the_files_that_have_it() {
    let (project, noted, _) = noted();
    let mut renamed = project.clone();
    renamed.annotators[0].name = "Another".into();
    let both = Project { annotators: renamed.annotators.clone(), ..noted.clone() };
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
        let files: Vec<Project> =
            order.iter().map(|at| [&noted, &renamed, &both][*at].clone()).collect();
        let report = merged(&project, &files).report;
        let place = |file: usize| order[file];
        let tags: BTreeSet<usize> = report.conflicts.iter().map(|it| place(it.file)).collect();
        assert_eq!(tags, BTreeSet::from([0, 2]), "{order:?}");
        let [name] = report.other_names.as_slice() else { panic!("{:?}", report.other_names) };
        let names: BTreeSet<usize> = name.files.iter().map(|at| place(*at)).collect();
        assert_eq!(names, BTreeSet::from([1, 2]), "{order:?}");
    }
}

#[test]
fn the_version_of_the_file_can_be_taken() {
    let (project, file, conflict) = noted();
    let mut settling = Settling::default();
    settling.settle_tag(&conflict, Choice::Theirs);
    let (after, report) = settled(&project, std::slice::from_ref(&file), &settling);
    assert_eq!(first(&after), first(&file));
    assert_eq!((report.settled(), report.not_settled), (1, 0));
    assert!(!report.is_nothing());
}

#[test]
fn each_part_can_be_taken_by_itself_and_notes_can_be_joined() {
    let (project, file, conflict) = noted();
    let mut settling = Settling::default();
    let parts = [(Part::Note, Side::Both), (Part::Confidence, Side::Ours)];
    settling.settle_tag(&conflict, Choice::Parts(parts.into()));
    let after = first(&settled(&project, &[file], &settling).0);
    let before = first(&project);
    assert_eq!(after.confidence, before.confidence);
    assert_eq!(after.note, joined(&before.note, "another"));
}

#[test]
fn both_versions_stay_if_they_differ_in_code_or_passage() {
    let project = rich_project();
    let mut file = project.clone();
    let tag = annotations(&project)[0].clone();
    let code: CodeId = slug(if tag.code.as_str() == "trade" { "security" } else { "trade" });
    let stamp = Stamp { modified: Timestamp(9_999_999_999_999), revision: project.revision };
    let set = Rc::make_mut(file.annotations.get_mut(&tag.statement).unwrap());
    set.remove(tag.id);
    let attributes = Default::default();
    set.insert(Rc::new(Annotation { code: code.clone(), stamp, attributes, ..(*tag).clone() }));
    let report = merged(&project, std::slice::from_ref(&file)).report;
    assert!(report.conflicts[0].can_be_both());
    let mut settling = Settling::default();
    settling.settle_tag(&report.conflicts[0], Choice::Both);
    let (after, report) = settled(&project, std::slice::from_ref(&file), &settling);
    assert_eq!(after.annotation_count(), project.annotation_count() + 1);
    assert_eq!(after.annotation(tag.statement, tag.id), Some(&tag), "ours stays");
    assert!(annotations(&after).iter().any(|it| it.code == code && it.spans == tag.spans));
    assert_eq!(report.settled(), 1);
    assert_eq!(merged_settled(&after, &[file], &settling).edits, []);
}

#[test]
fn the_same_claim_cannot_stand_there_twice() {
    let (project, file, conflict) = noted();
    assert!(!conflict.can_be_both());
    let mut settling = Settling::default();
    settling.settle_tag(&conflict, Choice::Both);
    let (after, report) = settled(&project, &[file], &settling);
    assert_eq!(after, project);
    assert_eq!((report.settled(), report.not_settled), (0, 1));
}

#[test]
fn a_choice_is_not_followed_if_the_version_here_has_changed_since() {
    let (mut project, file, conflict) = noted();
    let mut settling = Settling::default();
    settling.settle_tag(&conflict, Choice::Theirs);
    change(&mut project, &conflict.ours, AnnotationChange::SetNote("mine, later".into()));
    let after = settled(&project, &[file], &settling).0;
    assert_eq!(after, project);
}

#[test]
fn names_and_words_of_codes_can_be_taken() {
    let project = rich_project();
    let mut file = project.clone();
    file.annotators[0].name = "Heron".into();
    let mut book: Codebook = (*file.codebook).clone();
    Rc::make_mut(&mut book.codes[2]).definition = "Another definition".into();
    Edit::ReplaceCodebook { codebook: book.into() }.apply(&mut file).unwrap();
    let report = merged(&project, std::slice::from_ref(&file)).report;
    assert_eq!(report.to_settle(), 2);
    let mut settling = Settling::default();
    settling.settle_name(&report.other_names[0], Side::Theirs);
    settling.settle_code(&report.other_codes[0], Side::Theirs);
    let (after, report) = settled(&project, std::slice::from_ref(&file), &settling);
    assert_eq!(after.annotators[0].name, "Heron");
    assert_eq!(after.codebook.codes[2].definition, "Another definition");
    assert_eq!(report.settled(), 2);
    assert_eq!(merged(&after, &[file]).report.to_settle(), 0);
}

/// A file of an earlier revision, in which the code of a new tag has another id than here.
fn of_earlier_revision() -> (Project, Project) {
    let project = rich_project();
    let mut file = colleague(&project, 31, &[("trade", "Aid 😀")]);
    let mut book: Codebook = (*file.codebook).clone();
    let code = book.codes.iter_mut().find(|code| code.id.as_str() == "trade").unwrap();
    Rc::make_mut(code).id = slug("commerce");
    file.set_codebook(book);
    for set in file.annotations.values_mut() {
        let renamed = set.iter().map(|it| {
            let code = if it.code.as_str() == "trade" { slug("commerce") } else { it.code.clone() };
            Rc::new(Annotation { code, ..(**it).clone() })
        });
        *set = Rc::new(crate::project::annotation_set::AnnotationSet::new(renamed.collect()));
    }
    (project, file)
}

#[test]
fn codes_of_another_revision_are_offered_by_what_the_project_knows_or_by_their_names() {
    let (project, mut file) = of_earlier_revision();
    let proposals = code_proposals(&project, &[&file]);
    let [one] = proposals.as_slice() else { panic!("{proposals:?}") };
    assert_eq!((one.theirs.id.as_str(), one.ours.as_str()), ("commerce", "trade"));
    let recoded = annotations(&project).iter().filter(|it| it.code.as_str() == "trade").count();
    let expected = if recoded > 0 { Likeness::Recoded(recoded) } else { Likeness::Path };
    assert_eq!(one.why, expected);
    // Without annotations that both have, the name decides.
    file.annotations.retain(|_, _| false);
    assert_eq!(code_proposals(&project, &[&file])[0].why, Likeness::Path);
    assert_eq!(code_proposals(&project, &[&project]), []);
}

#[test]
fn tags_come_under_the_code_that_the_user_has_for_theirs() {
    let (project, file) = of_earlier_revision();
    let mut settling = Settling::default();
    settling.codes.insert(slug("commerce"), slug("trade"));
    let (after, report) = settled(&project, std::slice::from_ref(&file), &settling);
    assert_eq!(after.codebook, project.codebook);
    assert_eq!(report.added_annotations(), 1);
    assert_eq!(report.conflicts, [], "tags that were recoded here are the same ones");
    assert_eq!(report.mapped.len(), 1);
    let new = annotations(&after).into_iter().find(|it| it.annotator == annotator(31).id);
    assert_eq!(new.unwrap().code, slug("trade"));
    assert_eq!(merged_settled(&after, &[file], &settling).edits, []);
}

#[test]
fn an_annotation_as_it_was_made_is_an_earlier_version_and_no_conflict() {
    let (mut project, _, _) = noted();
    let set = project.annotations.values_mut().next().unwrap();
    let made = set.at(0).unwrap().clone();
    let first =
        Annotation { stamp: Stamp { modified: made.created, ..made.stamp }, ..(*made).clone() };
    let set = Rc::make_mut(set);
    set.remove(made.id);
    set.insert(Rc::new(first));
    let file = project.clone();
    change(&mut project, &made, AnnotationChange::SetNote("changed here".into()));
    let (after, report) = added(&project, &[file]);
    assert_eq!(after, project);
    assert_eq!((report.same, report.conflicts.len()), (3, 0));
}
