//! Packages for learning platforms, and the work that a platform keeps.

use uuid::Uuid;

use super::*;
use crate::classroom::PLATFORM;
use crate::classroom::tests::{exercise, work};
use crate::project::annotation::{Annotation, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::id::{ExerciseId, ProjectId};
use crate::stored::file::FileKind;
use crate::testing::generate::{annotator, rich_project};

fn ids() -> impl FnMut() -> Uuid {
    let mut last = 5_000;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

fn kept(project: &Project, exercise: &Exercise) -> KeptWork {
    let mut project = project.clone();
    let begun = crate::classroom::hand_in::Work::begun(Timestamp(1_000));
    project.attachments.insert(crate::classroom::WORK.to_owned(), document(&begun));
    let key = ProjectId(Uuid::from_u128(77));
    KeptWork::of(&project, exercise, annotator(11).id, key, Timestamp(9_000)).unwrap()
}

/// What the student made, without ids and times.
fn made(project: &Project) -> Vec<String> {
    let all = project.statements.iter().flat_map(|statement| {
        let set = project.annotations_of(statement.id);
        set.iter().cloned().collect::<Vec<_>>()
    });
    let said = all.map(|it| {
        let Annotation { spans, code, attributes, note, confidence, .. } = &*it;
        let values: Vec<_> =
            attributes.iter().map(|(id, it)| (id, &it.value, &it.evidence)).collect();
        format!("{spans:?} {code} {values:?} {note} {confidence:?}")
    });
    said.collect()
}

#[test]
fn a_manifest_names_the_page_and_the_version() {
    let project = rich_project();
    let mut exercise = exercise(&project);
    exercise.title = "A & B <\"سلام\"> 😀\u{0}".to_owned();
    for (scorm, version, kind) in [
        (Scorm::V12, "1.2", "adlcp:scormtype"),
        (Scorm::V2004, "2004 3rd Edition", "adlcp:scormType"),
    ] {
        let xml = manifest(scorm, &exercise);
        for part in [
            format!("<schemaversion>{version}</schemaversion>"),
            format!("{kind}=\"sco\" href=\"index.html\""),
            "<title>A &amp; B &lt;&quot;سلام&quot;&gt; 😀</title>".to_owned(),
            "identifierref=\"page\"".to_owned(),
            "<file href=\"index.html\"/>".to_owned(),
        ] {
            assert!(xml.contains(&part), "{part} in {xml}");
        }
        assert_eq!(xml.matches("adlcp:scorm").count(), 1);
        assert_eq!(xml.contains("imsss:sequencing"), scorm == Scorm::V2004);
    }
    exercise.title.clear();
    assert!(manifest(Scorm::V12, &exercise).contains("<title>Statement Annotator</title>"));
}

#[test]
fn a_package_is_known_from_its_exercise() {
    let (mut project, _) = work();
    project.attachments.remove("work");
    assert_eq!(Package::of(&project), None);
    Package { scorm: Scorm::V2004 }.mark(&mut project);
    assert_eq!(Package::of(&project), Some(Package { scorm: Scorm::V2004 }));
    assert_eq!(&*project.attachments[PLATFORM], r#"{"scorm":"2004"}"#);
    assert_eq!(FileKind::of(&project.attachments), FileKind::Exercise);
}

#[test]
fn kept_work_comes_back() {
    let (project, exercise) = work();
    let written = kept(&project, &exercise).written();
    let read = KeptWork::read(&written, &exercise).unwrap();
    let mut empty = project.clone();
    empty.annotations = crate::small_map::SmallMap::new();
    let back = read.project(&empty, ids());
    assert_eq!(back.problems(), []);
    let own = made(&back);
    assert!(!own.is_empty());
    let mut mine = project.clone();
    let only = |set: &AnnotationSet| {
        set.iter().filter(|it| it.annotator == annotator(11).id).cloned().collect()
    };
    for set in mine.annotations.values_mut() {
        *set = std::rc::Rc::new(AnnotationSet::new(only(set)));
    }
    assert_eq!(own, made(&mine));
    assert_eq!(back.annotators.len(), 1);
    assert_eq!(back.annotators[0].name, project.annotator(annotator(11).id).unwrap().name);
    assert!(crate::classroom::hand_in::Work::of(&back).is_some());
}

#[test]
fn kept_work_is_much_shorter_than_a_file() {
    let (project, exercise) = work();
    let written = kept(&project, &exercise).written();
    let file = crate::stored::file::export::export_project(&project);
    assert!(written.len() * 2 < file.len(), "{} of {}", written.len(), file.len());
    assert!(!written.contains(project.statements[0].text.as_str()));
}

#[test]
fn work_on_something_else_is_not_used() {
    let (project, exercise) = work();
    let written = kept(&project, &exercise).written();
    let newer = Exercise { revision: 2, ..exercise.clone() };
    assert_eq!(KeptWork::read(&written, &newer), Err(NotKept::OtherRevision(1)));
    let other = Exercise { id: ExerciseId(Uuid::from_u128(3)), ..exercise.clone() };
    assert_eq!(KeptWork::read(&written, &other), Err(NotKept::OtherExercise));
    for damaged in ["", "{}", "{", "null", &written[..written.len() - 1]] {
        assert_eq!(KeptWork::read(damaged, &exercise), Err(NotKept::Damaged), "{damaged}");
    }
}

#[test]
fn what_does_not_fit_the_text_is_left_out() {
    let (project, exercise) = work();
    let mut value: serde_json::Value =
        serde_json::from_str(&kept(&project, &exercise).written()).unwrap();
    let all = value["a"].as_array_mut().unwrap();
    let count = all.len();
    for spans in
        [serde_json::json!([[4_000_000_000_u32, 4_000_000_000_u32]]), serde_json::json!([])]
    {
        let mut bad = all[0].clone();
        bad["s"] = spans;
        all.push(bad);
    }
    let mut unknown = all[0].clone();
    unknown["c"] = "no_such_code".into();
    all.push(unknown);
    all.push(all[0].clone());
    let read = KeptWork::read(&value.to_string(), &exercise).unwrap();
    let mut empty = project;
    empty.annotations = crate::small_map::SmallMap::new();
    let back = read.project(&empty, ids());
    assert_eq!((back.annotation_count(), back.problems()), (count, Vec::new()));
}
