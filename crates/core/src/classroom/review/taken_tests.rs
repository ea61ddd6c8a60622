//! Reviews come back, once each, and those that do not belong there have a reason.

use uuid::Uuid;

use super::grades::{NoGrade, peer_grades};
use super::packet::work_id;
use super::plan::{Author, plan};
use super::taken::{NotTaken, Reviews};
use super::written::{Review, WorkReview};
use super::{PeerReview, PlannedPacket, Round};
use crate::classroom::class::Class;
use crate::classroom::class_name;
use crate::classroom::hand_in::exercise_of_file;
use crate::classroom::rubric::{Criterion, Judged, Level, LevelByHand, Rubric};
use crate::project::Project;
use crate::project::annotation::Timestamp;
use crate::project::attachment::document;
use crate::project::id::{AnnotationId, ExerciseId, HandInId, PacketId};
use crate::starter::practice;
use crate::stored::file::FileKind;
use crate::stored::file::export::export_project;
use crate::stored::file::import::{OpenedFile, read_file};
use crate::stored::file::iso::IsoTime;

fn exercise() -> ExerciseId {
    ExerciseId(Uuid::from_u128(70))
}

fn hand_in(number: u128) -> HandInId {
    HandInId(Uuid::from_u128(900 + number))
}

fn rubric() -> Rubric {
    let level = |words: &str, points: u32| Level { words: words.to_owned(), points, from: None };
    Rubric {
        rows: vec![Criterion {
            id: 3,
            name: "Care".into(),
            description: String::new(),
            weight: 1_000,
            by: Judged::Hand,
            levels: vec![level("much", 4_000), level("some", 2_000), level("none", 0)],
        }],
    }
}

/// A class of five whose packets have been made; each reviews two.
fn class() -> (Project, Class, Round) {
    let mut project = practice().unwrap();
    let author = |number| Author { hand_in: hand_in(number), group: String::new() };
    let authors: Vec<Author> = (0..5).map(author).collect();
    let settings = PeerReview { each: 2, ..PeerReview::default() };
    let round = plan(exercise(), &settings, rubric(), &authors).unwrap();
    let mut class = Class::new(exercise());
    class.rubric = Some(rubric());
    class.peer_review = Some(PeerReview { round: Some(round.clone()), ..settings });
    project.attachments.insert(class_name(exercise()), document(&class));
    (project, class, round)
}

/// A review of a packet, with the same level for all works.
fn review(round: &Round, packet: &PlannedPacket, level: usize, saved: u64) -> Review {
    let works = (1..=packet.works.len()).map(|number| {
        let mut work = WorkReview::of(work_id(packet.id, number));
        work.set_level(3, Some(level));
        work.on_the_whole = "Read “it” again سلام\u{301} 😀\r\n".into();
        work.set_on_passage(AnnotationId(Uuid::from_u128(1)), "Too\u{a0}short".into());
        work
    });
    let saved = IsoTime(Timestamp(i64::try_from(saved).unwrap()));
    let (round, packet) = (round.id, packet.id);
    Review { exercise: exercise(), round, packet, saved, works: works.collect() }
}

fn take(project: &mut Project, review: &Review) -> Result<bool, NotTaken> {
    let taken = review.take(project, exercise())?;
    if let Some(edit) = &taken {
        edit.apply(project).unwrap();
    }
    Ok(taken.is_some())
}

#[test]
fn a_review_is_taken_once_and_a_newer_one_takes_its_place() {
    let (mut project, _, round) = class();
    let packet = &round.packets[2];
    let first = review(&round, packet, 0, 5_000);
    let json = export_project(&first.file());
    assert_eq!(exercise_of_file(json.as_bytes()), Some(exercise()));
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    assert_eq!(FileKind::of(&opened.attachments), FileKind::Review);
    assert_eq!(Review::of(&opened).unwrap(), first);

    assert_eq!(take(&mut project, &first), Ok(true));
    let before = project.clone();
    assert_eq!(take(&mut project, &first), Ok(false));
    assert_eq!(project, before, "twice the same changes nothing");
    let newer = review(&round, packet, 1, 6_000);
    assert_eq!(take(&mut project, &newer), Ok(true));
    assert_eq!(take(&mut project, &first), Err(NotTaken::Older));
    assert_eq!(Reviews::of(&project, exercise()).reviews, [newer]);
}

#[test]
fn each_review_that_does_not_belong_there_has_its_reason() {
    let (mut project, class, round) = class();
    let good = review(&round, &round.packets[0], 0, 1);
    let mut refuse = |change: &dyn Fn(&mut Review)| {
        let mut review = good.clone();
        change(&mut review);
        take(&mut project, &review).unwrap_err()
    };
    let other_class = refuse(&|it| it.exercise = ExerciseId(Uuid::from_u128(1)));
    assert_eq!(other_class, NotTaken::OtherClass);
    let author = |number| Author { hand_in: hand_in(number), group: String::new() };
    let seed = PeerReview { each: 2, seed: 9, ..PeerReview::default() };
    let authors: Vec<Author> = (0..5).map(author).collect();
    let other = plan(exercise(), &seed, rubric(), &authors).unwrap();
    assert_eq!(refuse(&|it| it.round = other.id), NotTaken::OtherRound);
    let stranger = PacketId(Uuid::from_u128(1));
    assert_eq!(refuse(&|it| it.packet = stranger), NotTaken::UnknownPacket);
    let neighbour = round.packets[1].id;
    assert_eq!(refuse(&|it| it.packet = neighbour), NotTaken::OtherWorks);
    assert_eq!(refuse(&|it| drop(it.works.pop())), NotTaken::OtherWorks);
    assert_eq!(refuse(&|it| it.works[0].rows[0].level = Some(3)), NotTaken::Damaged);
    assert_eq!(refuse(&|it| it.works[0].rows[0].criterion = 4), NotTaken::Damaged);
    let twice = |it: &mut Review| {
        let row = it.works[0].rows[0].clone();
        it.works[0].rows.push(row);
    };
    assert_eq!(refuse(&twice), NotTaken::Damaged);
    let empty = |it: &mut Review| it.works.iter_mut().for_each(|work| work.rows.clear());
    assert_eq!(refuse(&empty), NotTaken::Damaged);
    let none = Class { peer_review: None, ..class };
    project.attachments.insert(class_name(exercise()), document(&none));
    assert_eq!(take(&mut project, &good), Err(NotTaken::NoPackets));
}

#[test]
fn grades_have_a_reason_until_reviews_are_there() {
    let (mut project, class, round) = class();
    let grades = |project: &Project, class: &Class| {
        peer_grades(&round, &Reviews::of(project, exercise()), class)
    };
    for grade in grades(&project, &class) {
        assert_eq!(
            (grade.work, grade.reviewing),
            (Err(NoGrade::NoReviews), Err(NoGrade::NoReviews))
        );
        assert_eq!((grade.reviews, grade.judged, grade.works), (0, None, 2));
    }
    for (at, packet) in round.packets.iter().enumerate() {
        let level = usize::from(at == 0);
        assert_eq!(take(&mut project, &review(&round, packet, level, 1)), Ok(true));
    }
    let all = grades(&project, &class);
    let of = |id: HandInId| all.iter().find(|it| it.hand_in == id).unwrap();
    assert!(all.iter().all(|it| it.reviews == 2 && it.judged == Some(2) && !it.by_teacher));
    for work in &round.packets[0].works {
        assert_eq!(of(*work).work, Ok(7_500), "the mean of all and half of the points");
    }
    assert_eq!(of(round.packets[0].reviewer).work, Ok(10_000));
    assert_eq!(of(round.packets[0].reviewer).reviewing, Ok(5_000));

    // The teacher has judged a work that the first reviewer has reviewed.
    let judged = round.packets[0].works[0];
    let calibrated = Round { calibration: Some(judged), ..round.clone() };
    let mut class = class;
    class
        .levels
        .insert(judged, vec![LevelByHand { criterion: 3, level: 2, reason: String::new() }]);
    let all = peer_grades(&calibrated, &Reviews::of(&project, exercise()), &class);
    let first = &all[0];
    assert!(first.by_teacher);
    assert_eq!(first.reviewing, Ok(5_000), "half of the points away from the teacher");
    let other = round.packets.iter().zip(&all).skip(1).find(|(it, _)| it.works.contains(&judged));
    let (_, other) = other.unwrap();
    assert_eq!(other.reviewing, Ok(0), "as far as can be, and that is a grade");
    // Its weight is nothing, so that what it says counts for nothing.
    assert_eq!(all.iter().find(|it| it.hand_in == judged).unwrap().work, Ok(5_000));

    // Other words of the levels since: there is nothing to compare with any more.
    if let Some(rubric) = &mut class.rubric {
        rubric.rows[0].levels.iter_mut().for_each(|level| level.words.push('!'));
    }
    let all = peer_grades(&calibrated, &Reviews::of(&project, exercise()), &class);
    assert!(all.iter().all(|it| !it.by_teacher));
}

#[test]
fn an_older_class_keeps_its_bytes() {
    let mut class = Class::new(exercise());
    let before = serde_json::to_string(&class).unwrap();
    assert!(!before.contains("peer"));
    class.peer_review = Some(PeerReview::default());
    let json = serde_json::to_string(&class).unwrap();
    assert!(json.ends_with(r#""peer_review":{"each":3,"seed":1}}"#), "{json}");
    assert_eq!(serde_json::from_str::<Class>(&json).unwrap(), class);
}
