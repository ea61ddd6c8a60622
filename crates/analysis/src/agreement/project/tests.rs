use std::rc::Rc;

use annotator_core::agreement::*;
use annotator_core::project::annotation::{Annotation, Origin, Timestamp};
use annotator_core::project::id::{AnnotationId, StatementId};
use annotator_core::project::value::{Attribute, Value};
use annotator_core::project::{Project, annotation_set::AnnotationSet};
use uuid::Uuid;

use super::*;
use crate::agreement::alpha::{Metric, alpha};
use crate::agreement::bootstrap::{Sampling, alpha_interval};
use crate::agreement::chance::{PairTable, fleiss, percent};
use crate::agreement::masi::masi_alpha;
use crate::agreement::ratings::Ratings;
use crate::testing::{coder, project, slug};

pub(super) fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(super) fn changed(project: &mut Project, id: u128, change: impl Fn(&mut Annotation)) {
    for set in project.annotations.values_mut() {
        let mut all: Vec<_> = set.iter().cloned().collect();
        for annotation in &mut all {
            if annotation.id.0 == Uuid::from_u128(id) {
                change(Rc::make_mut(annotation));
            }
        }
        *set = Rc::new(AnnotationSet::new(all));
    }
}

pub(super) fn asked(project: &Project) -> Question {
    Question::of(project, None)
}

pub(super) fn answer(project: &Project, question: &Question) -> Answer {
    measure(project, question, go_on).unwrap()
}

#[track_caller]
fn is(found: Measured, expected: Result<f64, Unmeasured>) {
    match (found, expected) {
        (Ok(found), Ok(expected)) => {
            assert!((found.value() - expected).abs() < 1e-9, "{} for {expected}", found.value());
        }
        (found, expected) => assert_eq!(found.err(), expected.err(), "{found:?}"),
    }
}

const TWO: &[&[(u128, &str, &[&str])]] = &[
    &[
        (11, "[We trade.] [We fight.] We sing. [We help.]", &["trade", "terrorism", "pledge"]),
        (
            12,
            "[We trade.] [We fight.] [We sing.] We [help.]",
            &["trade", "trade", "trade", "pledge"],
        ),
    ],
    &[
        (11, "[Trade.] Peace.", &["trade"]),
        (12, "[Trade.] [Peace.]", &["trade", "terrorism"]),
        (13, "Trade. [Peace.]", &["terrorism"]),
    ],
];

/// The same decisions as rows of values: trade 1, terrorism 2, pledge 3.
fn rows() -> Vec<Vec<Option<f64>>> {
    let row = |values: [f64; 3]| values.map(|it| (it >= 0.0).then_some(it)).to_vec();
    [
        [1.0, 1.0, -1.0],
        [2.0, 1.0, -1.0],
        [0.0, 1.0, -1.0],
        [3.0, 3.0, -1.0],
        [1.0, 1.0, 0.0],
        [0.0, 2.0, 2.0],
    ]
    .map(row)
    .to_vec()
}

#[test]
fn sentences_have_the_codes_of_what_touches_them() {
    let project = project(TWO);
    let found = answer(&project, &asked(&project));
    let ratings = Ratings::new(&rows());
    assert_eq!(found.overall.units, 6);
    assert_eq!(found.overall.given, 6);
    is(found.overall.percent, percent(&ratings));
    is(found.overall.alpha, alpha(&ratings, Metric::Nominal));
    is(found.overall.fleiss, fleiss(&ratings));
    let sampling = Sampling { samples: 1000, seed: 1, level: 0.95 };
    let (lower, upper) =
        alpha_interval(&ratings, Metric::Nominal, sampling, || ControlFlow::Continue(())).unwrap();
    let (low, high) = found.overall.interval.unwrap();
    is(Ok(low), Ok(lower));
    is(Ok(high), Ok(upper));
    let set =
        |value: &Option<f64>| value.map(|it| if it == 0.0 { Vec::new() } else { vec![it as u32] });
    let sets = rows().iter().map(|row| row.iter().map(set).collect()).collect();
    is(found.overall.masi, masi_alpha(&sets));
    for pair in &found.pairs {
        let table = PairTable::new(&ratings, pair.one, pair.other);
        let two = ratings.of_coders(&[pair.one, pair.other]);
        is(pair.kappa, table.kappa());
        is(pair.percent, percent(&two));
        is(pair.alpha, alpha(&two, Metric::Nominal));
    }
    let (code, trade) = &found.codes[1];
    assert_eq!(code.to_string(), "trade");
    let has = |row: &Vec<Option<f64>>| -> Vec<Option<f64>> {
        row.iter().map(|it| it.map(|it| f64::from(u8::from(it == 1.0)))).collect()
    };
    let trade_only = Ratings::new(&rows().iter().map(has).collect::<Vec<_>>());
    is(trade.alpha, alpha(&trade_only, Metric::Nominal));
    assert_eq!((trade.units, trade.given), (6, 4));
    let of_pair = |one, other| PairTable::new(&trade_only, one, other).kappa();
    let kappas = [of_pair(0, 1), of_pair(0, 2), of_pair(1, 2)].into_iter().flatten();
    let kappas: Vec<f64> = kappas.collect();
    is(trade.kappa, Ok(kappas.iter().sum::<f64>() / kappas.len() as f64));
}

#[test]
fn who_has_coded_a_statement_has_annotations_in_it() {
    let project = project(TWO);
    let found = answer(&project, &asked(&project));
    let coded: Vec<_> = found.coded.iter().map(|it| it.statements.len()).collect();
    assert_eq!(coded, [2, 2, 1]);
    let all = Question { seen: Seen::All, ..asked(&project) };
    let found = answer(&project, &all);
    assert!(found.coded.iter().all(|it| it.statements.len() == 2));
    assert!(found.overall.fleiss.is_ok(), "now all have the same number of values");
}

#[test]
fn only_one_coder_or_nothing_has_a_reason_and_no_number() {
    let alone = project(&[&[(11, "[We trade.] We fight.", &["trade"])]]);
    let found = answer(&alone, &asked(&alone));
    let none = Err(Unmeasured::NothingToCompare);
    assert_eq!(
        found.overall,
        Figures {
            interval: Err(Unmeasured::TooFew),
            masi_interval: Err(Unmeasured::TooFew),
            unitizing: Unitizing {
                interval: Err(Unmeasured::TooFew),
                code: Err(Unmeasured::NotMeant),
                ..Unitizing::default()
            },
            fleiss: none,
            ..Figures::default()
        }
    );
    assert!(found.pairs.is_empty() && found.statements.is_empty());
    let same = project(&[&[(11, "[We trade.]", &["trade"]), (12, "[We trade.]", &["trade"])]]);
    let found = answer(&same, &asked(&same));
    assert_eq!(found.overall.alpha, Err(Unmeasured::OneValue));
    assert_eq!(found.overall.interval, Err(Unmeasured::TooFew));
    is(found.overall.f1, Ok(1.0));
    is(found.overall.percent, Ok(1.0));
}

#[test]
fn edge_spaces_are_forgiven_on_request() {
    let project = project(&[&[
        (11, "We [trade ]now and [then].", &["trade", "trade"]),
        (12, "We [trade] now and[ then].", &["trade", "trade"]),
    ]]);
    let forgiving = asked(&project);
    let strict = Question { forgive_spaces: false, ..forgiving.clone() };
    is(answer(&project, &forgiving).overall.f1, Ok(1.0));
    is(answer(&project, &strict).overall.f1, Ok(0.0));
    is(answer(&project, &strict).overall.f1_overlap, Ok(1.0));
}

#[test]
fn a_sub_code_agrees_with_its_parent_in_part_on_request() {
    let mut project = project(&[&[
        (11, "[We fight.] [We trade.] We sing.", &["terrorism", "trade"]),
        (12, "[We fight.] [We trade.] We sing.", &["security", "trade"]),
    ]]);
    let mut codebook = (*project.codebook).clone();
    for code in &mut codebook.codes {
        Rc::make_mut(code).selectable = true;
    }
    project.set_codebook(codebook);
    let plain = asked(&project);
    let kin = Question { with_parents: true, ..plain.clone() };
    let (plain, kin) = (answer(&project, &plain), answer(&project, &kin));
    assert!(kin.overall.masi.unwrap() > plain.overall.masi.unwrap());
    is(plain.overall.f1, Ok(0.5));
    is(kin.overall.f1, Ok(0.75));
    assert_eq!(kin.codes[0].0.to_string(), "security");
    is(kin.codes[0].1.percent, Ok(1.0));
    is(plain.codes[0].1.percent, Ok(2.0 / 3.0));
}

#[test]
fn characters_are_units_of_their_own() {
    let project = project(&[&[(11, "[abcde]fghij", &["trade"]), (12, "abcd[efgh]ij", &["trade"])]]);
    let question = Question { unit: Unit::Character, ..asked(&project) };
    let found = answer(&project, &question);
    assert_eq!((found.overall.units, found.overall.given), (10, 8));
    is(found.overall.percent, Ok(0.3));
    let row = |one: u8, other: u8| vec![Some(f64::from(one)), Some(f64::from(other))];
    let mut rows = vec![row(1, 0); 4];
    rows.push(row(1, 1));
    rows.extend(vec![row(0, 1); 3]);
    rows.extend(vec![row(0, 0); 2]);
    is(found.overall.alpha, alpha(&Ratings::new(&rows), Metric::Nominal));
    is(found.pairs[0].kappa, PairTable::new(&Ratings::new(&rows), 0, 1).kappa());
}

#[test]
fn the_example_of_unitizing_is_reproduced_from_a_project() {
    let text = "x".repeat(60);
    let place = |spans: &[(usize, usize)]| {
        let mut marked = text.clone();
        for (start, end) in spans.iter().rev() {
            marked.insert(*end, ']');
            marked.insert(*start, '[');
        }
        marked
    };
    let one = place(&[(2, 9), (11, 17), (24, 30)]);
    let other = place(&[(2, 9), (11, 17), (19, 25)]);
    let project = project(&[&[
        (11, &one, &["trade", "terrorism", "pledge"]),
        (12, &other, &["trade", "call", "pledge"]),
    ]]);
    let found = answer(&project, &asked(&project)).overall.unitizing;
    for value in [found.alpha, found.marks, found.codes] {
        assert!((0.0..1.0).contains(&value.unwrap().value()), "{value:?}");
    }
}

#[test]
fn fields_are_compared_on_matched_commitments_only() {
    let mut project = project(&[&[
        (11, "[We help.] [We pay.] [We go.]", &["pledge", "pledge", "call"]),
        (12, "[We help.] We [pay.] We go.", &["pledge", "call"]),
    ]]);
    let yes = |yes| Attribute::new(Value::YesNo { yes }, Vec::new());
    for (id, value) in [(1001, true), (1002, false), (1003, true), (1004, true), (1005, true)] {
        changed(&mut project, id, |annotation| {
            annotation.attributes.insert(slug("conditional"), yes(value));
        });
    }
    let found = answer(&project, &asked(&project));
    let field = found.fields.iter().find(|it| it.field.to_string() == "conditional").unwrap();
    assert_eq!((field.matched, field.compared, field.both), (2, 2, 2));
    is(field.percent, Ok(0.5));
    let rows = [vec![Some(1.0), Some(1.0)], vec![Some(0.0), Some(1.0)]];
    is(field.alpha, alpha(&Ratings::new(&rows), Metric::Nominal));
    assert_eq!(field.ordinal, Err(Unmeasured::NotMeant));
    let empty = found.fields.iter().find(|it| it.field.to_string() == "amount").unwrap();
    assert_eq!((empty.matched, empty.compared), (2, 0));
    assert_eq!(empty.percent, Err(Unmeasured::NothingToCompare));
}

#[test]
fn one_person_at_two_times_is_two_coders() {
    let mut project =
        project(&[&[(11, "[We trade.] [We fight.] We sing.", &["trade", "terrorism"])]]);
    let mut again = (**project
        .annotation(StatementId(Uuid::from_u128(100)), AnnotationId(Uuid::from_u128(1001)))
        .unwrap())
    .clone();
    again.id = AnnotationId(Uuid::from_u128(2000));
    again.code = slug("terrorism");
    again.created = Timestamp(50);
    let set = Rc::make_mut(project.annotations.values_mut().next().unwrap());
    set.insert(Rc::new(again));
    let when = |when| Coder { annotators: vec![coder(11)], when };
    let question = Question {
        coders: vec![when(When::Before(Timestamp(50))), when(When::From(Timestamp(50)))],
        ..asked(&project)
    };
    let found = answer(&project, &question);
    assert_eq!(found.pairs[0].units, 3);
    is(found.pairs[0].percent, Ok(1.0 / 3.0));
}

#[test]
fn suggestions_and_adjudicated_codings_are_left_out_unless_asked_for() {
    let mut project = project(TWO);
    changed(&mut project, 1002, |annotation| annotation.origin = Origin::Suggestion);
    let without = answer(&project, &asked(&project));
    let with = answer(&project, &Question { suggestions: true, ..asked(&project) });
    assert_eq!(without.coded[0].annotations + 1, with.coded[0].annotations);
}

#[test]
fn slices_are_the_answers_to_smaller_questions() {
    let project = project(TWO);
    let second = vec![project.statements[1].id];
    let slice = Slice { statements: Some(second.clone()), ..Slice::default() };
    let pair = [12, 13].map(|id| Coder::one(coder(id)));
    let pair = Slice { coders: Some(pair.to_vec()), ..Slice::default() };
    let round = Slice { revisions: Some(Vec::new()), ..Slice::default() };
    let question = Question { slices: vec![slice, pair, round], ..asked(&project) };
    let found = answer(&project, &question);
    let small = Question { statements: second, ..asked(&project) };
    assert_eq!(found.slices[0].figures, answer(&project, &small).overall);
    assert_eq!((found.slices[0].coders, found.slices[0].statements), (3, 1));
    assert_eq!(found.slices[1].figures.units, 2);
    assert_eq!(found.slices[2].figures.alpha, Err(Unmeasured::NothingToCompare));
}

#[test]
fn confusions_have_their_annotations() {
    let project = project(TWO);
    let found = confusion(&project, &asked(&project), Some((0, 1)));
    assert_eq!(found.units, 6);
    let cell = |one: &str, other: &str| {
        let code = |name: &str| (!name.is_empty()).then(|| slug(name));
        found.cells.iter().find(|it| it.one == code(one) && it.other == code(other))
    };
    assert_eq!(cell("trade", "trade").unwrap().units, 2);
    assert_eq!(cell("terrorism", "trade").unwrap().annotations.len(), 2);
    assert_eq!(cell("", "trade").unwrap().annotations.len(), 1);
    assert_eq!(cell("", "terrorism").unwrap().units, 1);
    assert_eq!(found.cells.iter().map(|it| it.units).sum::<u32>(), 6);
    let all = confusion(&project, &asked(&project), None);
    assert_eq!(all.units, 4 + 3 * 2);
}

#[test]
fn disputes_come_with_who_gave_what_most_first() {
    let project = project(TWO);
    let found = disputes(&project, &asked(&project), None);
    let shares: Vec<u16> = found.iter().map(|it| it.dispute).collect();
    assert_eq!(shares, [1000, 1000, 666, 666]);
    let first = &found[0];
    assert_eq!((first.start, first.end), (10, 19));
    let codes: Vec<_> = first.given.iter().map(|it| it.codes[0].to_string()).collect();
    assert_eq!(codes, ["terrorism", "trade"]);
    let only = disputes(&project, &asked(&project), Some(&slug("terrorism")));
    assert_eq!(only.len(), 2);
    assert!(disputes(&project, &asked(&project), Some(&slug("unknown"))).is_empty());
}

#[test]
fn the_work_can_be_broken_off_and_says_how_far_it_is() {
    let project = project(TWO);
    let mut seen = Vec::new();
    let question = asked(&project);
    let answer = measure(&project, &question, |progress| {
        seen.push(progress.done);
        if seen.len() < 5 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    assert_eq!(answer, None);
    assert_eq!(seen, [1, 2, 3, 4, 5]);
}
