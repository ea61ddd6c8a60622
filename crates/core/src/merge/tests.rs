//! Adding projects to a project: the laws, and what becomes of each kind of difference.

mod documents;
mod laws;
mod many;
mod settled;
mod settling;
mod updates;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::codebook::{AttributeKind, Code, Codebook, Layer, Paint};
use crate::edit::AnnotationChange;
use crate::edit::history::{History, Record, StepKind, StepName};
use crate::project::annotation::Stamp;
use crate::project::id::{AnnotatorId, CodeId, Slug};
use crate::reading::Remark;
use crate::reading::remarks::keep_remarks;
use crate::testing::generate::{self, annotator, edit, projects, rich_project, seeds, statement};
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

fn slug<K>(text: &str) -> Slug<K> {
    Slug::parse(text).unwrap()
}

/// The annotator at work: the first of the project, or somebody else.
fn me(project: &Project) -> AnnotatorId {
    project.annotators.first().map_or(annotator(99).id, |annotator| annotator.id)
}

fn merged(project: &Project, files: &[Project]) -> Merge {
    merge(project, me(project), &files.iter().collect::<Vec<_>>())
}

/// The same without the places of the files, which depend on their order.
fn of_any_file(mut merge: Merge) -> Merge {
    let report = &mut merge.report;
    report.conflicts.iter_mut().for_each(|it| it.file = 0);
    report.other_codes.iter_mut().for_each(|it| it.files.clear());
    report.other_names.iter_mut().for_each(|it| it.files.clear());
    report.words.iter_mut().for_each(|it| it.files.clear());
    merge
}

fn added(project: &Project, files: &[Project]) -> (Project, MergeReport) {
    settled(project, files, &Settling::default())
}

fn merged_settled(project: &Project, files: &[Project], settling: &Settling) -> Merge {
    merge_settled(project, me(project), &files.iter().collect::<Vec<_>>(), settling)
}

fn settled(project: &Project, files: &[Project], settling: &Settling) -> (Project, MergeReport) {
    let Merge { edits, report } = merged_settled(project, files, settling);
    let mut after = project.clone();
    for edit in &edits {
        edit.apply(&mut after).unwrap();
    }
    assert_eq!(after.problems(), []);
    (after, report)
}

fn annotations(project: &Project) -> Vec<Rc<Annotation>> {
    let mut all: Vec<_> =
        project.annotations.values().flat_map(|set| set.iter()).cloned().collect();
    all.sort_by_key(|annotation| annotation.id);
    all
}

fn after(project: &Project, seeds: &[generate::Seed]) -> Project {
    let mut project = project.clone();
    for seed in seeds {
        let _ = edit(seed, &project).apply(&mut project);
    }
    project
}

/// A project, and files that began as the same project or have nothing to do with it.
fn cases() -> impl Strategy<Value = (Project, Vec<Project>)> {
    let changes = (seeds(12), seeds(12), seeds(12));
    (projects(), changes, projects()).prop_map(|(base, (mine, one, two), other)| {
        let files = vec![after(&base, &one), other, after(&base, &two)];
        (after(&base, &mine), files)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_of_the_project_changes_except_what_others_changed_themselves((project, files) in cases()) {
        let (after, report) = added(&project, &files);
        let mut updated = 0;
        for before in annotations(&project) {
            let now = after.annotation(before.statement, before.id).unwrap();
            updated += usize::from(*now != before);
            let later = now.stamp.modified > before.stamp.modified;
            let others = before.annotator != me(&project) && now.annotator == before.annotator;
            prop_assert!(*now == before || others && later, "{:?} {:?}", before, now);
        }
        prop_assert_eq!(report.updated, updated);
        prop_assert!(after.statements.starts_with(&project.statements));
        prop_assert!(after.annotators.starts_with(&project.annotators));
        prop_assert!(after.codebook.codes.starts_with(&project.codebook.codes));
        let new = after.annotation_count() - project.annotation_count();
        prop_assert_eq!(report.added_annotations(), new);
    }

    #[test]
    fn every_annotation_of_the_files_is_accounted_for((project, files) in cases()) {
        let report = merged(&project, &files).report;
        let found = report.added_annotations() + report.updated + report.same
            + report.conflicts.len() + report.not_added.len();
        prop_assert_eq!(found, files.iter().map(Project::annotation_count).sum::<usize>());
    }

    #[test]
    fn adding_the_same_files_again_adds_nothing((project, files) in cases()) {
        let (after, _) = added(&project, &files);
        let again = merged(&after, &files);
        prop_assert_eq!(again.edits, []);
        prop_assert_eq!(again.report.added_annotations(), 0);
    }

    #[test]
    fn the_order_of_the_files_does_not_matter((project, mut files) in cases()) {
        let first = of_any_file(merged(&project, &files));
        files.rotate_left(1);
        prop_assert_eq!(&of_any_file(merged(&project, &files)), &first);
        files.swap(0, 1);
        prop_assert_eq!(&of_any_file(merged(&project, &files)), &first);
    }

    #[test]
    fn adding_files_is_one_step_that_can_be_undone((project, files) in cases()) {
        let (mut changed, mut history) = (project.clone(), History::default());
        let record = Record::Step {
            name: StepName { kind: StepKind::AddCoding, detail: String::new() },
            time: Timestamp(0),
            edits: merged(&project, &files).edits,
            joined: false,
        };
        prop_assert_eq!(history.perform(&mut changed, &record), Ok(()));
        history.perform(&mut changed, &Record::Undo).unwrap();
        prop_assert_eq!(changed, project);
    }

    #[test]
    fn passages_keep_their_words((project, files) in cases()) {
        let (after, _) = added(&project, &files);
        let words = |project: &Project, it: &Annotation| {
            let quote = it.spans.quote(project.statement(it.statement).unwrap().text.as_str());
            // Another text may have other spaces and typographic signs.
            quote.chars().filter(|c| c.is_alphanumeric()).collect::<String>()
        };
        for new in annotations(&after) {
            let is_new = project.annotation(new.statement, new.id).is_none();
            let known = |file: &Project| annotations(file).into_iter().find(|it| it.id == new.id);
            let told = files.iter().filter_map(|file| Some(words(file, &*known(file)?)));
            let told: Vec<String> = told.collect();
            prop_assert!(!is_new || told.contains(&words(&after, &new)), "{new:?} {told:?}");
        }
    }
}

/// A copy of the project in the hands of another annotator, who gives these codes to the words.
fn colleague(project: &Project, who: u128, tags: &[(&str, &str)]) -> Project {
    let mut theirs = project.clone();
    let person = annotator(who);
    let _ = Edit::AddAnnotator { annotator: person.clone() }.apply(&mut theirs);
    for (number, (code, words)) in (1..).zip(tags) {
        let place = project.statements.iter().find(|it| it.text.as_str().contains(words));
        let statement = place.unwrap();
        let start = statement.text.as_str().find(words).unwrap() as u32;
        let span =
            Span::between(ByteOffset(start), ByteOffset(start + words.len() as u32)).unwrap();
        let pattern = annotations(&rich_project())[1].clone();
        let annotation = Annotation {
            id: AnnotationId(Uuid::from_u128(who * 1000 + number)),
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(span),
            code: slug(code),
            annotator: person.id,
            ..(*pattern).clone()
        };
        let (statement, annotations) = (statement.id, vec![Rc::new(annotation)]);
        Edit::AddAnnotations { statement, annotations }.apply(&mut theirs).unwrap();
    }
    theirs
}

fn change(project: &mut Project, annotation: &Annotation, change: AnnotationChange) {
    let stamp = Stamp { modified: Timestamp(9_999_999_999_999), revision: project.revision };
    let (statement, annotation) = (annotation.statement, annotation.id);
    Edit::ChangeAnnotation { statement, annotation, change, stamp }.apply(project).unwrap();
}

#[test]
fn a_colleagues_tags_are_added_under_their_name() {
    let project = rich_project();
    let wren = colleague(&project, 31, &[("trade", "=1+1"), ("trade", "Aid 😀")]);
    let (after, report) = added(&project, &[wren]);
    assert_eq!(after.annotators.len(), project.annotators.len() + 1);
    assert_eq!(report.annotators, [annotator(31).id]);
    assert_eq!(report.added.get(&annotator(31).id), Some(&2));
    assert_eq!((report.same, report.alike), (3, 1));
    assert!(!report.has_differences());
    let same_place = annotations(&after);
    let equal = same_place.iter().filter(|it| it.spans == same_place[2].spans).count();
    assert_eq!(equal, 2, "both codings of the same passage stay");
}

#[test]
fn several_files_are_added_at_once() {
    let project = rich_project();
    let files = [31, 32, 33].map(|who| colleague(&project, who, &[("trade", "Aid")]));
    let (after, report) = added(&project, &files);
    assert_eq!((report.added_annotations(), report.same), (3, 9));
    assert_eq!(after.annotation_count(), 6);
}

#[test]
fn a_text_is_known_by_its_content_whatever_its_id_and_title() {
    let project = rich_project();
    let mut wren = colleague(&project, 31, &[("trade", "=1+1")]);
    let mut other = Project::new(
        crate::project::id::ProjectId(Uuid::from_u128(5)),
        "Elsewhere".into(),
        (*project.codebook).clone(),
        annotator(31),
    );
    other.statements = vec![statement(900, project.statements[1].text.as_str())];
    let tag = annotations(&wren).pop().unwrap();
    wren.annotations = Default::default();
    let moved = Annotation { statement: other.statements[0].id, ..(*tag).clone() };
    let edit = Edit::AddAnnotations { statement: moved.statement, annotations: vec![moved.into()] };
    edit.apply(&mut other).unwrap();
    assert!(belongs(&project, &other));
    let (after, report) = added(&project, &[other]);
    assert_eq!(report.statements, []);
    assert_eq!(after.annotation(project.statements[1].id, tag.id).unwrap().spans, tag.spans);
}

#[test]
fn a_text_that_the_project_lacks_is_added_with_its_tags() {
    let project = rich_project();
    let mut larger = project.clone();
    larger.statements.push(statement(700, "سلام 👩🏻‍🚒\r\nWe pledge aid."));
    let larger = colleague(&larger, 31, &[("pledge", "We pledge aid.")]);
    let (after, report) = added(&project, std::slice::from_ref(&larger));
    assert_eq!(report.statements, [larger.statements[2].id]);
    assert_eq!(after.statements, larger.statements);
    assert_eq!(after.annotations, larger.annotations);
    let stranger = Project { statements: vec![statement(3, "x")], ..generate::empty_project() };
    let stranger = Project { id: crate::project::id::ProjectId(Uuid::nil()), ..stranger };
    assert!(!belongs(&project, &stranger));
}

#[test]
fn a_changed_annotation_is_listed_and_stays_as_it_is() {
    let project = rich_project();
    let mut theirs = project.clone();
    let first = annotations(&project)[0].clone();
    change(&mut theirs, &first, AnnotationChange::SetNote("another".into()));
    change(&mut theirs, &first, AnnotationChange::SetAttribute(slug("actor"), None));
    let (after, report) = added(&project, &[theirs]);
    assert_eq!(after, project);
    assert_eq!(report.same, 2);
    let parts: Vec<_> = report.conflicts.iter().map(Conflict::parts).collect();
    assert_eq!(parts, [vec![Part::Attribute(slug("actor")), Part::Note]]);
}

#[test]
fn in_another_text_only_passages_with_the_same_words_are_added() {
    let project = rich_project();
    let old = colleague(&project, 31, &[("trade", "aid again."), ("trade", "=1+1")]);
    let mut project = project;
    project.annotations = Default::default();
    project.statements[1] = statement(101, "Now: Aid 😀, aid again.\n\nAnd \u{a0}\n=1 + 2");
    let (after, report) = added(&project, &[old]);
    assert_eq!(report.other_texts, [project.statements[1].id]);
    let text = &project.statements[1].text;
    let mut quotes: Vec<_> = annotations(&after)
        .iter()
        .filter(|it| it.statement == project.statements[1].id)
        .map(|it| it.spans.quote(text.as_str()))
        .collect();
    quotes.sort();
    assert_eq!(quotes, ["Aid again", "aid again."]);
    let lost: Vec<_> = report.not_added.iter().map(|it| (&*it.quote, it.paragraph)).collect();
    assert_eq!(lost, [("=1+1", 3), ("=1+1", 3)]);
    assert!(report.not_added.iter().all(|it| it.why == Why::WordsNotFound));
}

#[test]
fn codes_are_matched_by_id_and_missing_ones_added_with_layer_and_parents() {
    let project = rich_project();
    let mut theirs = colleague(&project, 31, &[("trade", "Aid 😀")]);
    let mut book: Codebook = (*theirs.codebook).clone();
    let code = |id: &str, layer: &str, parent: Option<&str>| {
        let (id, layer): (CodeId, _) = (slug(id), slug(layer));
        Rc::new(Code { parent: parent.map(slug), ..Code::new(id.clone(), layer, id.to_string()) })
    };
    book.layers.push(Rc::new(Layer::new(slug("tone"), "Tone".into(), Paint::Tint)));
    book.codes.push(code("fleets", "theme", Some("security")));
    book.codes.push(code("ghosts", "theme", Some("fleets")));
    book.codes.push(code("polite", "tone", None));
    Rc::make_mut(&mut book.codes[2]).definition = "Another definition".into();
    Edit::ReplaceCodebook { codebook: book.into() }.apply(&mut theirs).unwrap();
    let (after, report) = added(&project, &[theirs]);
    assert_eq!(report.codes, [slug("fleets"), slug("ghosts"), slug("polite")]);
    assert_eq!(after.codebook.code(&slug("ghosts")).unwrap().parent, Some(slug("fleets")));
    assert!(after.codebook.layer(&slug("tone")).is_some());
    assert_eq!(report.other_codes.len(), 1);
    assert_eq!(after.codebook.codes[2], project.codebook.codes[2], "ours stays");
}

#[test]
fn a_field_of_another_kind_keeps_a_tag_out() {
    let project = rich_project();
    let mut theirs = colleague(&project, 31, &[("pledge", "Aid 😀")]);
    let mut book: Codebook = (*theirs.codebook).clone();
    let layer = Rc::make_mut(&mut book.layers[1]);
    let share = layer.attributes.iter_mut().find(|it| it.id.as_str() == "share").unwrap();
    share.kind = AttributeKind::Text;
    Edit::ReplaceCodebook { codebook: book.into() }.apply(&mut theirs).unwrap();
    let tag = annotations(&theirs).pop().unwrap();
    let value = crate::project::value::Value::Text { text: "half".into() };
    let half = crate::project::value::Attribute { value, evidence: Vec::new(), proposed: false };
    change(&mut theirs, &tag, AnnotationChange::SetAttribute(slug("share"), Some(half)));
    let report = added(&project, &[theirs]).1;
    assert!(matches!(report.not_added.as_slice(), [NotAdded { why: Why::Invalid(_), .. }]));
}

#[test]
fn another_name_of_an_annotator_is_listed() {
    let project = rich_project();
    let mut theirs = project.clone();
    theirs.annotators[0].name = "Heron".into();
    let (after, report) = added(&project, &[theirs]);
    assert_eq!(after, project);
    let listed: Vec<(AnnotatorId, &str)> =
        report.other_names.iter().map(|it| (it.annotator, &*it.theirs)).collect();
    assert_eq!(listed, [(annotator(11).id, "Heron")]);
}

#[test]
fn new_statements_bring_the_remarks_on_how_they_were_read() {
    let whole = rich_project();
    let [known, new] = [0, 1].map(|at: usize| whole.statements[at].id);
    let mut file = whole.clone();
    for id in [known, new] {
        let edit = keep_remarks(id, &[Remark::Columns]).unwrap();
        edit.apply(&mut file).unwrap();
    }
    file.attachments.insert("exercises/1".into(), "{}".into());
    let (after, _) = added(&whole.with_only(&[known]), &[file]);
    let names: Vec<_> = after.attachments.keys().cloned().collect();
    assert_eq!(names, [format!("remarks/{new}")]);
}
