//! Misfits are listed with their reasons, and nothing else is left out.

use serde_json::{Value as Json, json};

use super::super::export::export_project;
use super::super::import::{FileError, read_file};
use super::super::misfit::{LeftOut, LeftOutPart, Reason, Remark, SpanProblem};
use super::super::offsets::Offsets;
use super::{asked, read_as};
use crate::codebook::CodebookProblem;
use crate::project::ProjectProblem;
use crate::project::id::{AnnotationId, Slug};
use crate::project::value::ValueProblem;
use crate::testing::generate::{annotator, rich_project};
use crate::text::span::SpanError;

fn left_out(change: impl FnOnce(&mut Json)) -> Vec<LeftOut> {
    let question = asked(change);
    assert_eq!(question.recognised, None);
    let resolved = read_as(&question, Offsets::default(), false);
    assert_eq!(resolved.left_out, question.as_written.left_out);
    assert_eq!(resolved.placed, []);
    question.as_written.left_out
}

fn annotation_id(number: u128) -> AnnotationId {
    AnnotationId(uuid::Uuid::from_u128(number))
}

fn slug<K>(text: &str) -> Slug<K> {
    Slug::parse(text).unwrap()
}

#[test]
fn misfits_are_listed_with_reason_and_candidates() {
    let cases: [(&str, Json, SpanProblem); 4] = [
        ("start", 9.into(), SpanProblem::NotASpan(SpanError::Empty)),
        ("start", 10.into(), SpanProblem::NotASpan(SpanError::Empty)),
        ("end", 4_000_000_000_u32.into(), SpanProblem::NotASpan(SpanError::Outside)),
        ("end", 8.into(), SpanProblem::OtherWords { found: " سلا".into() }),
    ];
    for (end, number, problem) in cases {
        let list = left_out(|file| file["annotations"][0]["spans"][0][end] = number);
        let [LeftOut { annotation, code, quote, part, reason, .. }] = list.as_slice() else {
            panic!("{list:?}");
        };
        assert_eq!((*annotation, code.as_str()), (annotation_id(201), "pledge"));
        assert_eq!((quote.as_str(), part), (" سلام", &LeftOutPart::Annotation));
        let Reason::Spans(misfits) = reason else { panic!("{reason:?}") };
        assert_eq!((misfits.len(), &misfits[0].problem), (1, &problem));
        let text = &rich_project().statements[0].text;
        let [candidate] = misfits[0].candidates.as_slice() else { panic!("{misfits:?}") };
        assert_eq!(text.slice(*candidate), " سلام");
    }
    let list = left_out(|file| file["annotations"][0]["spans"][0]["quote"] = "nowhere".into());
    let Reason::Spans(misfits) = &list[0].reason else { panic!("{list:?}") };
    assert!(misfits[0].candidates.is_empty() && !misfits[0].certain);
}

#[test]
fn found_quotes_are_used_when_asked_for() {
    let question = asked(|file| file["annotations"][0]["spans"][0]["end"] = 99.into());
    assert_eq!((question.as_written.fitting, question.as_written.spans), (5, 6));
    let without = read_as(&question, Offsets::default(), false);
    assert_eq!(
        without.project.annotation(rich_project().statements[0].id, annotation_id(201)),
        None
    );
    let placed = read_as(&question, Offsets::default(), true);
    assert_eq!((placed.placed, placed.left_out), (vec![annotation_id(201)], Vec::new()));
    assert_eq!(placed.project, rich_project());
}

#[test]
fn every_other_misfit_has_its_reason() {
    let nobody = annotator(99).id;
    let reason_of = |change: Change| {
        let list = left_out(change);
        assert_eq!(list.len(), 1, "{list:?}");
        (list[0].part.clone(), list[0].reason.clone())
    };
    let all = |reason| (LeftOutPart::Annotation, reason);
    let cases: [(Change, (LeftOutPart, Reason)); 12] = [
        (|f| f["annotations"][2]["statement"] = nil(), all(Reason::NoSuchStatement)),
        (|f| f["annotations"][2]["code"] = "unheard_of".into(), all(Reason::NoSuchCode)),
        (|f| f["annotations"][2]["code"] = "security".into(), all(Reason::NoSuchCode)),
        (
            |f| f["annotations"][2]["annotator"] = annotator(99).id.to_string().into(),
            all(Reason::NoSuchAnnotator(nobody)),
        ),
        (|f| again(f, |_| {}), all(Reason::AnnotationTwice)),
        (|f| again(f, |copy| copy["id"] = nil()), all(Reason::SameClaim(annotation_id(203)))),
        (|f| f["annotations"][2]["spans"] = json!([]), all(Reason::NoSpan)),
        (
            |f| f["annotations"][1]["spans"].as_array_mut().unwrap().reverse(),
            all(Reason::NotInOrder),
        ),
        (
            |f| f["annotations"][0]["attributes"]["colour"] = actor(f),
            (LeftOutPart::Attribute(slug("colour")), Reason::NoSuchAttribute),
        ),
        (
            |f| f["annotations"][0]["attributes"]["actor"]["value"] = json!({ "kind": "mood" }),
            (LeftOutPart::Attribute(slug("actor")), Reason::UnknownValue),
        ),
        (
            |f| f["annotations"][0]["attributes"]["actor"]["value"]["iso3"] = "Japan".into(),
            (
                LeftOutPart::Attribute(slug("actor")),
                Reason::Value(ValueProblem::NotACountry("Japan".into())),
            ),
        ),
        (
            |f| f["annotations"][0]["attributes"]["amount"]["evidence"][0] = json!([]),
            (LeftOutPart::Evidence(slug("amount")), Reason::NoSpan),
        ),
    ];
    for (change, expected) in cases {
        assert_eq!(reason_of(change), expected);
    }
    let (part, reason) = reason_of(|f| {
        f["annotations"][0]["attributes"]["amount"]["evidence"][0][0]["start"] = 1.into();
    });
    assert_eq!(part, LeftOutPart::Evidence(slug("amount")));
    assert!(matches!(reason, Reason::Spans(_)));
}

type Change = fn(&mut Json);

fn nil() -> Json {
    uuid::Uuid::nil().to_string().into()
}

fn actor(file: &Json) -> Json {
    file["annotations"][0]["attributes"]["actor"].clone()
}

fn again(file: &mut Json, change: impl FnOnce(&mut Json)) {
    let mut copy = file["annotations"][2].clone();
    change(&mut copy);
    file["annotations"].as_array_mut().unwrap().push(copy);
}

#[test]
fn mismatches_of_the_whole_file_are_remarks() {
    let first = rich_project().statements[0].id;
    let remarks = |change: Change| {
        let question = asked(change);
        assert_eq!((&question.recognised, question.as_written.left_out.len()), (&None, 0));
        question.as_written.remarks
    };
    let digest = "0".repeat(64);
    assert_eq!(
        remarks(|f| f["statements"][0]["sha256"] = "0".repeat(64).into()),
        [Remark::OtherText(first)]
    );
    assert_eq!(
        remarks(|f| {
            let copy = f["statements"][0].clone();
            f["statements"].as_array_mut().unwrap().push(copy);
        }),
        [Remark::StatementTwice(first)]
    );
    assert_eq!(
        remarks(|f| {
            let copy = f["annotators"][0].clone();
            f["annotators"].as_array_mut().unwrap().push(copy);
        }),
        [Remark::AnnotatorTwice(annotator(11).id)]
    );
    let question = asked(|f| f["codebook"]["revision"] = digest.into());
    assert!(matches!(question.as_written.remarks.as_slice(), [Remark::OtherCodebook { .. }]));
}

#[test]
fn a_file_without_a_usable_codebook_or_annotator_is_an_error() {
    let error = |change: Change| {
        let mut file: Json = serde_json::from_str(&export_project(&rich_project())).unwrap();
        change(&mut file);
        read_file(file.to_string().as_bytes()).unwrap_err()
    };
    assert_eq!(
        error(|f| f["annotators"] = json!([])),
        FileError::Invalid(ProjectProblem::NoAnnotator)
    );
    assert_eq!(
        error(|f| f["codebook"]["codes"][1]["parent"] = "nowhere".into()),
        FileError::Invalid(ProjectProblem::Codebook(CodebookProblem::NoSuchParent(slug(
            "terrorism"
        ))))
    );
}
