//! Large projects stay fast, and repetitions are found.

use std::time::{Duration, Instant};

use super::*;
use crate::edit::Edit;
use crate::project::hash::Sha256;
use crate::project::statement::with_sha256;
use crate::testing::generate;
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

const MANY: usize = 100_000;

/// A project with one more statement, and annotations for it. `id` turns the number of an
/// annotation into its id.
fn crowded(many: usize, id: impl Fn(u128) -> u128) -> (Project, Vec<Rc<Annotation>>) {
    let mut project = generate::rich_project();
    let statement = generate::statement(900, &"x".repeat(many + 1));
    let pattern = project.annotations.values().next().unwrap().at(0).unwrap().clone();
    let annotations = (0..many as u32).map(|at| {
        let span = Span::between(ByteOffset(at), ByteOffset(at + 1)).unwrap();
        Rc::new(Annotation {
            id: AnnotationId(uuid::Uuid::from_u128(id(u128::from(at) + 1))),
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(span),
            attributes: SmallMap::new(),
            ..(*pattern).clone()
        })
    });
    let annotations = annotations.collect();
    project.statements.push(statement);
    (project, annotations)
}

fn in_order(number: u128) -> u128 {
    number << 64
}

fn scattered(number: u128) -> u128 {
    number.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
}

/// The shortest of three runs.
fn time(run: impl Fn()) -> Duration {
    let times = (0..3).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed()
    });
    times.min().unwrap()
}

fn with_all(project: &Project, list: &[Rc<Annotation>]) -> Project {
    let mut project = project.clone();
    let statement = project.statements.last().unwrap().id;
    project.annotations.insert(statement, Rc::new(AnnotationSet::new(list.to_vec())));
    project
}

#[test]
fn checking_random_ids_is_as_fast_as_checking_ids_in_order() {
    let [in_order, random] = [in_order, scattered].map(|ids| {
        let (project, list) = crowded(MANY, ids);
        with_all(&project, &list)
    });
    let check = |project: &Project| assert_eq!(project.problems(), []);
    let (expected, found) = (time(|| check(&in_order)), time(|| check(&random)));
    let most = expected * 3 + Duration::from_millis(300);
    assert!(found < most, "{found:?} for random ids, {expected:?} for ids in order");
}

#[test]
fn adding_to_one_of_many_statements_is_as_fast_as_to_a_single_one() {
    let (project, list) = crowded(MANY / 5, scattered);
    let mut crowd = project.clone();
    for number in 0..400 {
        let statement = generate::statement(5_000 + number, "one two");
        let span = Span::between(ByteOffset(0), ByteOffset(3)).unwrap();
        let annotation = Annotation {
            id: AnnotationId(uuid::Uuid::from_u128(7 + number)),
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(span),
            ..(*list[0]).clone()
        };
        let set = AnnotationSet::new(vec![Rc::new(annotation)]);
        crowd.annotations.insert(statement.id, Rc::new(set));
        crowd.statements.push(statement);
    }
    let add = |project: &Project| {
        let edit = Edit::AddAnnotations { statement: list[0].statement, annotations: list.clone() };
        edit.apply(&mut project.clone()).unwrap();
    };
    let (expected, found) = (time(|| add(&project)), time(|| add(&crowd)));
    let most = expected * 3 + Duration::from_millis(100);
    assert!(found < most, "{found:?} among 400 statements, {expected:?} alone");
}

#[test]
fn repetitions_are_found() {
    assert_eq!(repeated([3, 1, 3, 2, 1, 3].into_iter()).collect::<Vec<_>>(), [1, 3, 3]);
    let mut project = generate::rich_project();
    let (statement, set) = project.annotations.iter().next().unwrap();
    let statement = *statement;
    let mut copy = (**set.at(0).unwrap()).clone();
    copy.id = AnnotationId(uuid::Uuid::from_u128(999));
    let annotations = set.iter().cloned().chain([Rc::new(copy)]).collect();
    project.annotations.insert(statement, Rc::new(AnnotationSet::new(annotations)));
    project.annotators.push(project.annotators[0].clone());
    let twice = ProjectProblem::AnnotatorTwice(project.annotators[0].id);
    let same = ProjectProblem::SameClaim(AnnotationId(uuid::Uuid::from_u128(999)));
    assert_eq!(project.problems(), [twice, same]);
}

#[test]
fn a_copy_is_the_same_until_something_is_changed() {
    let mut project = generate::rich_project();
    project.attachments.insert("exercise".into(), "{}".into());
    let copy = project.clone();
    assert!(project.is_same(&copy));
    let changes: [fn(&mut Project); 7] = [
        |it| it.name.push('\u{301}'),
        |it| it.codebook = Rc::new((*it.codebook).clone()),
        |it| it.annotators.truncate(1),
        |it| it.statements.reverse(),
        |it| it.statements.truncate(1),
        |it| {
            let (id, set) = it.annotations.iter().next().unwrap();
            let own = Rc::new((**set).clone());
            it.annotations.insert(*id, own);
        },
        |it| drop(it.attachments.insert("exercise".into(), "{}".into())),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut changed = copy.clone();
        change(&mut changed);
        assert!(!project.is_same(&changed), "change {at}");
    }
}

#[test]
fn a_statement_is_found_by_its_text() {
    let texts = ["Merci ! 😀", "Merci\u{a0}! 😀", "e\u{301}", "شكرا"];
    let statements: Vec<_> =
        texts.iter().zip(1..).map(|(text, id)| generate::statement(id, text)).collect();
    for (text, statement) in texts.into_iter().zip(&statements) {
        let found = with_sha256(&statements, Sha256::of(text.as_bytes()));
        assert_eq!(found.map(|it| it.id), Some(statement.id), "{text}");
    }
    // The first one of several.
    let again = [statements.clone(), vec![generate::statement(9, "شكرا")]].concat();
    let found = with_sha256(&again, Sha256::of("شكرا".as_bytes()));
    assert_eq!(found.map(|it| it.id), statements.last().map(|it| it.id));
    // As another program might write it: composed, and with another line end.
    for text in ["\u{e9}", "Merci ! 😀\r\n", ""] {
        assert!(with_sha256(&statements, Sha256::of(text.as_bytes())).is_none(), "{text:?}");
    }
}

#[test]
fn a_part_of_a_project_has_only_the_documents_about_its_statements() {
    let mut project = generate::rich_project();
    let [first, second] = [0, 1].map(|at: usize| project.statements[at].id);
    for name in [format!("remarks/{first}"), format!("remarks/{second}"), "exercises/1".into()] {
        project.attachments.insert(name, "{}".into());
    }
    let part = project.with_only(&[second]);
    let names: Vec<_> = part.attachments.keys().cloned().collect();
    assert_eq!(names, ["exercises/1".to_owned(), format!("remarks/{second}")]);
    let about: Vec<_> = attachment::names_about(&project.attachments, first).collect();
    assert_eq!(about, [&format!("remarks/{first}")]);
}
