use annotator_core::agreement::{Coder, Dispute, Given, Question};
use annotator_core::coders::groups::{CoderGroups, OfGroups};
use annotator_core::project::id::AnnotationId;
use annotator_core::project::value::{Attribute, Value};
use annotator_core::testing::generate::projects;
use proptest::prelude::*;
use uuid::Uuid;

use super::tests::{answer, asked, changed};
use super::*;
use crate::testing::{coder, project, slug};

/// Each difference in words: where, what each coder gave, and how much is disputed.
fn said(disputes: &[Dispute]) -> Vec<String> {
    let given = |given: &Given| {
        let codes: Vec<&str> = given.codes.iter().map(|code| code.as_str()).collect();
        format!("{} {}", given.coder, codes.join("+"))
    };
    let line = |it: &Dispute| {
        let all: Vec<String> = it.given.iter().map(given).collect();
        format!("{}-{}: {} ({})", it.start, it.end, all.join(", "), it.dispute)
    };
    disputes.iter().map(line).collect()
}

#[test]
fn passages_are_listed_that_another_coder_has_not_or_with_another_code() {
    let project = project(&[&[
        (11, "[We trade 🕊️.] [We fight.] نحن [نساعد].", &["trade", "terrorism", "pledge"]),
        (12, "[We trade] 🕊️. [We fight.] نحن نساعد.", &["trade", "trade"]),
    ]]);
    let found = span_differences(&project, &asked(&project), None);
    assert_eq!(said(&found), ["13-22: 0 terrorism, 1 trade (1000)", "27-32: 0 pledge, 1  (1000)",]);
    let of = |code| said(&span_differences(&project, &asked(&project), Some(&slug(code))));
    assert_eq!(of("pledge"), ["27-32: 0 pledge, 1  (1000)"]);
    assert_eq!(of("trade"), ["13-22: 0 terrorism, 1 trade (1000)"]);
    assert!(of("unknown").is_empty());
}

#[test]
fn a_passage_that_several_share_is_listed_once() {
    let project = project(&[&[
        (11, "[We trade.] [We fight.]", &["trade", "terrorism"]),
        (12, "[We trade.] We fight.", &["trade"]),
        (13, "We trade. [We fight.]", &["terrorism"]),
    ]]);
    assert_eq!(
        said(&span_differences(&project, &asked(&project), None)),
        ["0-9: 0 trade, 1 trade, 2  (666)", "10-19: 0 terrorism, 1 , 2 terrorism (666)",]
    );
}

#[test]
fn records_are_listed_with_other_values_and_with_one_value_only() {
    let mut project = project(&[&[
        (11, "[We help.] [We pay.] [We go.]", &["pledge", "pledge", "call"]),
        (12, "[We help.] We [pay.] [We go.]", &["pledge", "call", "call"]),
    ]]);
    for (id, yes) in [(1001, true), (1002, false), (1003, true), (1004, true), (1005, true)] {
        let value = Attribute::new(Value::YesNo { yes }, Vec::new());
        changed(&mut project, id, |annotation| {
            annotation.attributes.insert(slug("conditional"), value.clone());
        });
    }
    changed(&mut project, 1006, |annotation| annotation.attributes = Default::default());
    let layer = project.codebook.layer_of(&slug("pledge")).unwrap().id.clone();
    let of = |field| field_differences(&project, &asked(&project), &layer, &slug(field));
    let found = of("conditional");
    assert_eq!(said(&found), ["9-16: 0 pledge, 1 call (1000)", "17-23: 0 call, 1 call (1000)",]);
    let annotation = |number| AnnotationId(Uuid::from_u128(number));
    assert_eq!(found[0].given[1].annotations, [annotation(1005)]);
    assert!(of("amount").is_empty());
}

proptest! {
    #[test]
    fn what_is_listed_is_what_lowers_the_figures_of_two(project in projects()) {
        let mut question = asked(&project);
        question.coders.truncate(2);
        question.drawing.samples = 0;
        let found = answer(&project, &question);
        let perfect = found.overall.f1_overlap.is_ok_and(|f1| f1.ten_thousandths() == 10_000);
        let spans = span_differences(&project, &question, None);
        if found.overall.f1_overlap.is_ok() {
            prop_assert_eq!(perfect, spans.is_empty());
        } else {
            prop_assert!(spans.is_empty());
        }
        for field in &found.fields {
            let listed = field_differences(&project, &question, &field.layer, &field.field);
            let same = field.percent.is_err() || field.percent.is_ok_and(|it| it.ten_thousandths() == 10_000);
            prop_assert_eq!(same, listed.is_empty());
        }
        for it in &spans {
            prop_assert!(it.start < it.end && (1..=1000).contains(&it.dispute));
        }
    }
}

#[test]
fn a_group_as_one_coder_has_what_any_of_its_coders_gave() {
    let project = project(&[
        &[
            (11, "[We trade 🕊️.] We [fight.] نحن نساعد.", &["trade", "terrorism"]),
            (12, "We [trade 🕊️.] We fight. [نحن نساعد.]", &["trade", "pledge"]),
            (13, "[We trade 🕊️.] We [fight.] [نحن نساعد.]", &["trade", "terrorism", "pledge"]),
        ],
        &[(12, "[Peace.]", &["trade"]), (13, "[Peace.]", &["trade"])],
    ]);
    let mut groups = CoderGroups::default();
    groups.put(coder(11), "Two");
    groups.put(coder(12), "Two");
    groups.put(coder(13), "One");
    let coders = [11, 12, 13].map(coder);
    let one = Question { coders: groups.as_one(&coders), ..asked(&project) };
    let found = answer(&project, &one);
    assert_eq!((found.coded[0].annotations, found.coded[1].annotations), (4, 4), "joined");
    for measured in [found.overall.percent, found.overall.f1, found.overall.unitizing.alpha] {
        assert_eq!(measured.unwrap().hundredths(), 100);
    }
    let (names, slices): (Vec<_>, Vec<_>) = groups.slices(&coders).into_iter().unzip();
    let apart = answer(&project, &Question { slices, ..asked(&project) });
    assert_eq!(names[1], OfGroups::Between(vec!["Two".into(), "One".into()]));
    assert_eq!(apart.slices[1].figures, found.overall, "whatever else is asked");
    let members =
        Question { coders: [11, 12].map(|id| Coder::one(coder(id))).to_vec(), ..asked(&project) };
    assert_eq!(apart.slices[0].figures, answer(&project, &members).overall);
}
