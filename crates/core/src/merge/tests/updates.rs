//! Files that are sent again, with what their annotators have changed since, and unknown fields.

use super::*;
use crate::project::AnnotatorKind;
use crate::project::annotation::Confidence;
use crate::project::foreign::{Fields, ForeignPlace};

const FIRST: [(&str, &str); 2] = [("trade", "=1+1"), ("trade", "Aid 😀")];

/// A project, and the file of a colleague with two tags that were added to it.
fn added_once() -> (Project, Project) {
    let project = rich_project();
    let file = colleague(&project, 31, &FIRST);
    (added(&project, std::slice::from_ref(&file)).0, file)
}

/// The colleague's annotations.
fn theirs(project: &Project) -> Vec<Rc<Annotation>> {
    annotations(project).into_iter().filter(|it| it.annotator == annotator(31).id).collect()
}

fn change_at(project: &mut Project, of: &Annotation, time: i64, change: AnnotationChange) {
    let stamp = Stamp { modified: Timestamp(time), revision: project.revision };
    let (statement, annotation) = (of.statement, of.id);
    Edit::ChangeAnnotation { statement, annotation, change, stamp }.apply(project).unwrap();
}

fn note(words: &str) -> AnnotationChange {
    AnnotationChange::SetNote(words.into())
}

/// A time after that of all annotations in the tests.
const LATER: i64 = 9_000_000_000_000;

#[test]
fn what_another_annotator_changed_since_is_updated_in_the_same_step() {
    let (project, mut file) = added_once();
    let [first, _] = &theirs(&project)[..] else { panic!() };
    change_at(&mut file, first, LATER, note("on second thoughts"));
    let confidence = AnnotationChange::SetConfidence(Some(Confidence::Low));
    change_at(&mut file, first, LATER + 1, confidence);
    let (after, report) = added(&project, std::slice::from_ref(&file));
    assert_eq!(theirs(&after), theirs(&file));
    assert_eq!((report.updated, report.same, report.added_annotations()), (1, 4, 0));
    assert!(!report.has_differences());
    assert_eq!(merged(&after, &[file]).edits, [], "adding it again adds nothing");
}

#[test]
fn ones_own_annotations_stay_whatever_a_file_says() {
    let (project, mut file) = added_once();
    let own = annotations(&project)[0].clone();
    assert_eq!(own.annotator, me(&project));
    change_at(&mut file, &own, LATER, note("mine, from another computer"));
    let (after, report) = added(&project, &[file]);
    assert_eq!((after, report.updated, report.conflicts.len()), (project, 0, 1));
}

#[test]
fn what_was_changed_here_later_stays_and_is_listed() {
    let (mut project, mut file) = added_once();
    let first = theirs(&project)[0].clone();
    change_at(&mut file, &first, LATER, note("a word"));
    let recoded = AnnotationChange::Recode(slug("pledge"));
    change_at(&mut project, &first, LATER + 1, recoded);
    let (after, report) = added(&project, &[file]);
    assert_eq!((after, report.updated, report.conflicts.len()), (project, 0, 1));
}

#[test]
fn of_several_files_the_latest_version_is_taken_once_in_any_order() {
    let (project, file) = added_once();
    let first = theirs(&project)[0].clone();
    let (mut monday, mut friday) = (file.clone(), file.clone());
    change_at(&mut monday, &first, LATER, note("monday"));
    change_at(&mut friday, &first, LATER + 5, note("friday"));
    let (after, report) = added(&project, &[monday.clone(), file.clone(), friday.clone()]);
    assert_eq!((theirs(&after)[0].note.as_str(), report.updated), ("friday", 1));
    assert_eq!(report.conflicts, [], "an older version is no difference");
    let again = merged(&project, &[friday, monday.clone(), file]);
    assert_eq!(again.report, report);
    assert_eq!(merged(&after, &[monday]).edits, [], "an older file changes nothing");
}

#[test]
fn a_change_that_was_taken_back_stays_taken_back() {
    let (project, file) = added_once();
    let first = theirs(&project)[0].clone();
    let mut monday = file;
    change_at(&mut monday, &first, LATER, note("monday"));
    let mut friday = monday.clone();
    change_at(&mut friday, &first, LATER + 5, note(&first.note));
    let files = [monday, friday];
    let (after, report) = added(&project, &files);
    assert_eq!((theirs(&after)[0].note.clone(), report.updated), (first.note.clone(), 0));
    assert!(!report.has_differences(), "an older version is no difference");
    assert_eq!(merged(&after, &files).edits, []);
}

#[test]
fn tags_that_other_programs_made_are_not_updated() {
    let (mut project, mut file) = added_once();
    let kind = AnnotatorKind::Imported;
    let known = |it: &&mut Annotator| it.id == annotator(31).id;
    project.annotators.iter_mut().find(known).unwrap().kind = kind;
    change_at(&mut file, &theirs(&project)[0].clone(), LATER, note("again"));
    assert_eq!(added(&project, &[file]).1.updated, 0, "they can be changed here");
}

#[test]
fn versions_that_would_make_one_claim_twice_are_left_out_together() {
    let (project, mut file) = added_once();
    let [one, two] = &theirs(&project)[..] else { panic!() };
    // The second takes the place of the first, which has moved on to a place that is taken.
    change_at(&mut file, two, LATER, AnnotationChange::Recode(slug("pledge")));
    change_at(&mut file, one, LATER, AnnotationChange::Resize(two.spans.clone()));
    let mut blocked = project.clone();
    let other = Annotation { id: AnnotationId(Uuid::from_u128(77)), ..(**two).clone() };
    let other = Annotation { code: slug("pledge"), ..other };
    let edit = Edit::AddAnnotations { statement: other.statement, annotations: vec![other.into()] };
    edit.apply(&mut blocked).unwrap();
    let (after, report) = added(&blocked, std::slice::from_ref(&file));
    assert_eq!((after == blocked, report.updated, report.conflicts.len()), (true, 0, 2));
    let (after, report) = added(&project, std::slice::from_ref(&file));
    assert_eq!((theirs(&after), report.updated), (theirs(&file), 2), "nothing is in the way");
}

fn fields(name: &str) -> Fields {
    Fields::from_iter([(name.to_owned(), true.into())])
}

#[test]
fn unknown_fields_come_along_with_what_is_new() {
    let project = rich_project();
    let mut larger = project.clone();
    larger.statements.push(statement(700, "We pledge aid."));
    let mut file = colleague(&larger, 31, &[("pledge", "We pledge aid.")]);
    let (new, old) = (file.statements[2].id, file.statements[0].id);
    let (tag, known) = (theirs(&file)[0].clone(), annotations(&project)[0].clone());
    let span = tag.spans.parts()[0];
    let taken = [
        ForeignPlace::Annotator(annotator(31).id),
        ForeignPlace::Statement(new),
        ForeignPlace::Paragraph(new, 0),
        ForeignPlace::Annotation(tag.id),
        ForeignPlace::Span(tag.id, None, span.start().0, span.end().0),
    ];
    let left = [
        ForeignPlace::File,
        ForeignPlace::Project,
        ForeignPlace::Metadata(old),
        ForeignPlace::Annotation(known.id),
    ];
    for place in taken.iter().chain(&left) {
        file.foreign.keep(place.clone(), fields("later"));
    }
    let (after, _) = added(&project, std::slice::from_ref(&file));
    assert_eq!(after.foreign.places().cloned().collect::<Vec<_>>(), {
        let mut places = taken.to_vec();
        places.sort();
        places
    });
    assert_eq!(merged(&after, std::slice::from_ref(&file)).edits, []);

    // An updated annotation brings its own.
    change_at(&mut file, &tag, LATER, note("more"));
    file.foreign.keep(ForeignPlace::Annotation(tag.id), fields("newer"));
    let (updated, report) = added(&after, &[file]);
    let place = ForeignPlace::Annotation(tag.id);
    assert_eq!((updated.foreign.fields(&place), report.updated), (fields("newer"), 1));
}
