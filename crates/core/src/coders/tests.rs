//! Dividing texts among coders, their files, and what comes back.

use std::rc::Rc;

use proptest::prelude::*;
use uuid::Uuid;

use super::packages::*;
use super::plan::*;
use crate::classroom::exercise::TextPart;
use crate::edit::Edit;
use crate::merge::merge;
use crate::project::Project;
use crate::project::annotation::{Annotation, Timestamp};
use crate::project::attachment::document;
use crate::project::id::{AnnotationId, StatementId};
use crate::project::variables::{VARIABLES, Variables};
use crate::stored::file::export::export_project;
use crate::testing::generate::{annotator, rich_project, statement};

fn texts(words: &[usize]) -> Vec<Length> {
    let id = |at: usize| StatementId(Uuid::from_u128(at as u128 + 1));
    let text = |(at, words): (usize, &usize)| Length { statement: id(at), words: vec![*words] };
    words.iter().enumerate().map(text).collect()
}

fn division(coders: usize, overlap: u8, shared_by: SharedBy) -> Division {
    Division { coders, overlap, shared_by, split_over: None, seed: 7 }
}

fn words(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| piece.words).sum()
}

#[test]
fn the_same_seed_gives_the_same_division_and_another_one_another() {
    let texts = texts(&[100; 20]);
    let with = |seed| divide(&texts, &Division { seed, ..division(3, 20, SharedBy::All) });
    assert_eq!(with(7), with(7));
    assert_ne!(with(7), with(8));
}

#[test]
fn all_coders_get_the_same_part_and_the_rest_is_even() {
    let shares = divide(&texts(&[100; 10]), &division(4, 20, SharedBy::All));
    let shared = |pieces: &[Piece]| {
        pieces.iter().filter(|it| it.shared).map(|it| it.statement).collect::<Vec<_>>()
    };
    assert_eq!(shared(&shares[0]).len(), 2);
    assert!(shares.iter().all(|pieces| shared(pieces) == shared(&shares[0])));
    assert!(shares.iter().all(|pieces| words(pieces) == 400), "{shares:?}");
}

#[test]
fn pairs_get_about_as_much_in_common() {
    let shares = divide(&texts(&[100; 12]), &division(3, 50, SharedBy::Pairs));
    let in_common = |one: usize, two: usize| {
        let has = |at: usize, id| shares[at].iter().any(|it| it.shared && it.statement == id);
        let ids = shares[one].iter().filter(|it| it.shared).map(|it| it.statement);
        ids.filter(|id| has(two, *id)).count()
    };
    assert_eq!([in_common(0, 1), in_common(0, 2), in_common(1, 2)], [2, 2, 2]);
}

#[test]
fn a_long_text_is_divided_by_paragraphs_among_several_coders() {
    let long = Length {
        statement: StatementId(Uuid::from_u128(1)),
        words: vec![0, 50, 0, 50, 50, 50, 0, 100, 0],
    };
    let division = Division { split_over: Some(100), ..division(3, 0, SharedBy::All) };
    let mut shares = divide(&[long], &division);
    shares.sort_by_key(|pieces| match pieces[0].part {
        TextPart::Paragraphs { first, .. } => first,
        _ => panic!("{pieces:?}"),
    });
    let parts: Vec<_> =
        shares.iter().map(|pieces| (pieces[0].part.clone(), words(pieces))).collect();
    let part = |first, last| TextPart::Paragraphs { first, last };
    assert_eq!(parts, [(part(1, 3), 100), (part(4, 5), 100), (part(7, 7), 100)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_word_is_given_out_and_only_shared_texts_twice(
        lengths in prop::collection::vec(0_usize..900, 0..24),
        coders in 1_usize..6,
        overlap in 0_u8..=100,
        pairs in any::<bool>(),
        seed in any::<u64>(),
    ) {
        let texts = texts(&lengths);
        let shared_by = if pairs { SharedBy::Pairs } else { SharedBy::All };
        let shares = divide(&texts, &Division { seed, ..division(coders, overlap, shared_by) });
        prop_assert_eq!(shares.len(), coders);
        for text in &texts {
            let all = shares.iter().flatten().filter(|it| it.statement == text.statement);
            let (given, shared) = (all.clone().count(), all.clone().any(|it| it.shared));
            let expected = match (shared, pairs) {
                (false, _) => 1,
                (true, true) => 2,
                (true, false) => coders,
            };
            prop_assert_eq!(given, expected);
        }
    }

    #[test]
    fn parts_of_a_text_are_all_of_it_and_do_not_overlap(
        paragraphs in prop::collection::vec(0_usize..120, 1..40),
        coders in 1_usize..6,
        most in 1_usize..400,
    ) {
        let text = Length { statement: StatementId(Uuid::nil()), words: paragraphs.clone() };
        let split = Division { split_over: Some(most), ..division(coders, 0, SharedBy::All) };
        let shares = divide(&[text], &split);
        let mut last = 0;
        let mut ranges: Vec<(usize, usize)> = Vec::new();
        for piece in shares.iter().flatten() {
            if let TextPart::Paragraphs { first, last } = piece.part {
                ranges.push((first as usize, last as usize));
            }
        }
        ranges.sort_unstable();
        for (first, end) in &ranges {
            prop_assert!(*first >= last && first <= end);
            last = end + 1;
        }
        let given: usize = shares.iter().map(|pieces| words(pieces)).sum();
        prop_assert_eq!(given, paragraphs.iter().sum::<usize>());
        prop_assert!(shares.iter().all(|pieces| pieces.len() <= 1));
    }
}

/// A project of the first annotator, and a package with its second statement for another one.
fn given() -> (Project, Package) {
    let mut project = rich_project();
    let coder = annotator(31);
    Edit::AddAnnotator { annotator: coder.clone() }.apply(&mut project).unwrap();
    let text = &project.statements[1];
    let piece = Piece {
        statement: text.id,
        part: TextPart::Paragraphs { first: 0, last: 0 },
        words: 3,
        shared: false,
    };
    let package = Package::new(&project, coder.id, &[piece]);
    let given = Given {
        package: package.clone(),
        given: crate::stored::file::iso::IsoTime(Timestamp(1_000)),
        overlap: 0,
        seed: 7,
        annotated: false,
        returned: Vec::new(),
    };
    Packages { packages: vec![given] }.keep().apply(&mut project).unwrap();
    (project, package)
}

#[test]
fn a_file_has_only_what_its_coder_needs() {
    let (mut project, package) = given();
    project.attachments.insert("exercises/1".into(), "{}".into());
    project.attachments.insert("memo/project".into(), "{\"text\":\"Mine.\"}".into());
    project.attachments.insert("memo/code/trade".into(), "{\"text\":\"Ask.\"}".into());
    project.attachments.insert(VARIABLES.into(), document(&Variables::default()));
    let file = package.file(&project, &annotator(31), false);
    assert_eq!(file.problems(), []);
    assert_eq!(file.annotators, [annotator(31)]);
    assert_eq!(file.annotation_count(), 0);
    let names: Vec<_> = file.attachments.keys().map(String::as_str).collect();
    assert_eq!(names, [PACKAGE, "memo/code/trade", VARIABLES]);
    assert_eq!(file.statements.len(), 1);
    assert_eq!(file.statements[0].text, project.statements[1].text, "the text stays whole");
    assert_eq!(file.statements[0].layout.body, Some(0..1));
    assert_eq!(Package::of(&file.attachments), Some(package.clone()));
    let again = package.file(&project, &annotator(31), false);
    assert_eq!(export_project(&again), export_project(&file), "the same bytes");

    let file = package.file(&project, &annotator(31), true);
    assert_eq!(file.problems(), []);
    assert_eq!(file.annotators, [annotator(31), annotator(11)]);
    assert_eq!(file.annotation_count(), 2);
}

#[test]
fn what_comes_back_is_merged_and_noted_once() {
    let (project, package) = given();
    assert_eq!(Packages::of(&project.attachments).packages[0].missing().len(), 1);
    let mut file = package.file(&project, &annotator(31), false);
    let text = file.statements[0].clone();
    let pattern = project.annotations_of(text.id).at(0).unwrap().clone();
    let id = AnnotationId(Uuid::from_u128(9_001));
    let tag = Annotation { id, annotator: annotator(31).id, ..(*pattern).clone() };
    let edit = Edit::AddAnnotations { statement: text.id, annotations: vec![tag.into()] };
    edit.apply(&mut file).unwrap();
    let (back, edit) = returns(&project, &[&file], Timestamp(2_000));
    assert_eq!(back, [package.id]);
    let mut after = project.clone();
    let merged = merge(&project, annotator(11).id, &[&file]);
    assert_eq!(merged.report.added_annotations(), 1);
    merged.edits.iter().for_each(|edit| drop(edit.apply(&mut after).unwrap()));
    edit.unwrap().apply(&mut after).unwrap();
    assert_eq!(after.statements, project.statements, "the layout of the project stays");
    let noted = &Packages::of(&after.attachments).packages[0];
    assert_eq!((noted.returned[0].annotations, noted.missing().len()), (1, 0));
    assert_eq!(returns(&after, &[&file], Timestamp(3_000)), (vec![package.id], None));
    let other = Project { statements: vec![statement(3, "x")], ..rich_project() };
    assert_eq!(returns(&project, &[&other], Timestamp(1)), (Vec::new(), None));
}

#[test]
fn a_later_package_that_was_added_to_the_first_comes_back_with_it() {
    let (mut project, first) = given();
    let new = Rc::new(statement(4, "We will open two more shelters."));
    let at = project.statements.len();
    let edit = Edit::AddStatement { at, statement: Rc::clone(&new), annotations: Vec::new() };
    edit.apply(&mut project).unwrap();
    let piece = Piece { statement: new.id, part: TextPart::Everything, words: 6, shared: false };
    let second = Package::new(&project, annotator(31).id, &[piece]);
    let mut packages = Packages::of(&project.attachments);
    let like = packages.packages[0].clone();
    packages.give(Given { package: second.clone(), returned: Vec::new(), ..like });
    packages.keep().apply(&mut project).unwrap();

    let mut file = first.file(&project, &annotator(31), false);
    assert_eq!(returns(&project, &[&file], Timestamp(5)).0, [first.id]);
    let merged = merge(&file, annotator(31).id, &[&second.file(&project, &annotator(31), false)]);
    merged.edits.iter().for_each(|edit| drop(edit.apply(&mut file).unwrap()));
    assert_eq!(returns(&project, &[&file], Timestamp(5)).0, [first.id, second.id]);
}
