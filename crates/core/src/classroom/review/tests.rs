//! Peer review keeps its promises for classes of any size.

use std::rc::Rc;

use proptest::prelude::*;
use uuid::Uuid;

use super::assign::{self, assign};
use super::packet::{Contents, Names, packet};
use super::plan::{Author, Impossible, plan};
use super::written::Review;
use super::{Packet, PeerReview, PlannedPacket, Round, rows_by_hand};
use crate::classroom::class::{Class, Member};
use crate::classroom::exercise::Exercise;
use crate::classroom::rubric::{Criterion, Judged, Level, Rubric};
use crate::project::annotation::{Stamp, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::id::{AnnotationId, AnnotatorId, ExerciseId, HandInId};
use crate::project::value::{Attribute, Value};
use crate::project::{Annotator, AnnotatorKind, Project};
use crate::starter::{practice, sample_coding};
use crate::stored::file::export::export_project;
use crate::stored::file::import::{OpenedFile, read_file};

/// The groups of a class: sizes, and how many people have none.
fn classes() -> impl Strategy<Value = (Vec<String>, usize, u64)> {
    let groups = prop::collection::vec(1_usize..7, 0..5);
    (groups, 0_usize..6, 1_usize..5, any::<u64>()).prop_map(|(sizes, alone, each, seed)| {
        let named = sizes.iter().enumerate();
        let mut all: Vec<String> =
            named.flat_map(|(at, size)| vec![format!("ز{at}"); *size]).collect();
        all.extend(vec![String::new(); alone]);
        (all, each, seed)
    })
}

proptest! {
    #[test]
    fn each_work_is_reviewed_as_often_and_never_by_its_author((groups, each, seed) in classes()) {
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        let people = groups.len();
        let assigned = match assign(&groups, each, seed) {
            Err(assign::Impossible::TooFew { most }) => {
                prop_assert!(people <= each && most == people.saturating_sub(1));
                return Ok(());
            }
            Err(assign::Impossible::NoReviews) => return Err(TestCaseError::fail("some were wanted")),
            Ok(assigned) => assigned,
        };
        prop_assert_eq!(&assigned, &assign(&groups, each, seed).unwrap());
        let mut reviewed = vec![0; people];
        let mut own_group = 0;
        for (reviewer, works) in assigned.reviews.iter().enumerate() {
            prop_assert_eq!(works.len(), each);
            let mut different = works.clone();
            different.sort_unstable();
            different.dedup();
            prop_assert_eq!(different.len(), each, "no work twice");
            for work in works {
                prop_assert!(*work != reviewer, "nobody reviews their own work");
                reviewed[*work] += 1;
                own_group += usize::from(!groups[reviewer].is_empty() && groups[reviewer] == groups[*work]);
            }
        }
        prop_assert!(reviewed.iter().all(|times| *times == each), "{:?}", reviewed);
        prop_assert_eq!(own_group, assigned.own_group.len());
        let size = |group: &str| groups.iter().filter(|it| **it == group).count();
        let largest = groups.iter().filter(|it| !it.is_empty()).map(|it| size(it)).max().unwrap_or(0);
        // On a circle with groups side by side, reviewers this far apart are never of one group.
        if people + 1 >= 2 * largest + each {
            prop_assert_eq!(&assigned.own_group, &[]);
        }
        // The others cannot review more than that of the largest group.
        let too_many = (each * largest).saturating_sub(each * (people - largest));
        prop_assert!(own_group >= too_many);
        prop_assert_eq!(assigned.largest.is_some(), own_group > 0);
    }
}

#[test]
fn pairs_of_one_group_are_as_few_as_possible() {
    // Found by trying all assignments: two pairs and one person, each reviewing three of four.
    let assigned = assign(&["a", "a", "b", "b", "c"], 3, 9).unwrap();
    assert_eq!(assigned.own_group.len(), 1, "{assigned:?}");
    assert_eq!(assigned.largest, Some(("a".to_owned(), 2)));
    // Everybody in one group: there is no other way.
    let assigned = assign(&["a"; 4], 3, 9).unwrap();
    assert_eq!(assigned.own_group.len(), 12);
    assert_eq!(assign(&["a", "b", "c"], 3, 9), Err(assign::Impossible::TooFew { most: 2 }));
    assert_eq!(assign(&[], 1, 9), Err(assign::Impossible::TooFew { most: 0 }));
    assert_eq!(assign(&["a", "b"], 0, 9), Err(assign::Impossible::NoReviews));
}

#[test]
fn another_seed_gives_another_assignment() {
    let groups = ["a", "b", "c", "d", "e", "f"].repeat(5);
    assert_ne!(assign(&groups, 3, 1).unwrap(), assign(&groups, 3, 2).unwrap());
}

/// A class of `people` in groups of three, whose ids say nothing about their order.
fn authors(people: u128) -> Vec<Author> {
    let author = |at: u128| Author {
        hand_in: HandInId(Uuid::from_u128((at + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_u128))),
        group: format!("ز{}", at % (people / 3).max(1)),
    };
    (0..people).map(author).collect()
}

fn exercise_id() -> ExerciseId {
    ExerciseId(Uuid::from_u128(77))
}

fn planned(settings: &PeerReview, authors: &[Author]) -> Result<Round, Impossible> {
    plan(exercise_id(), settings, rubric(), authors)
}

#[test]
fn thirty_students_review_three_each_and_never_their_own_or_their_groups() {
    let authors = authors(30);
    let settings = PeerReview::default();
    let round = planned(&settings, &authors).unwrap();
    assert_eq!(planned(&settings, &authors).unwrap(), round, "the same seed gives the same plan");
    let author = |id: HandInId| authors.iter().find(|it| it.hand_in == id).unwrap();
    for packet in &round.packets {
        assert_eq!(packet.works.len(), 3);
        for work in &packet.works {
            assert_ne!(*work, packet.reviewer);
            assert_ne!(author(*work).group, author(packet.reviewer).group);
        }
    }
    for author in &authors {
        let of = |packet: &&PlannedPacket| packet.works.contains(&author.hand_in);
        assert_eq!(round.packets.iter().filter(of).count(), 3);
    }
    let other = planned(&PeerReview { seed: 2, ..settings }, &authors).unwrap();
    assert_ne!(other.id, round.id);
    assert_ne!(
        other.packets.iter().map(|it| &it.works).collect::<Vec<_>>(),
        round.packets.iter().map(|it| &it.works).collect::<Vec<_>>()
    );
}

#[test]
fn all_but_its_author_and_group_review_the_work_that_the_teacher_judged() {
    let authors = authors(12);
    let judged = &authors[5];
    let settings =
        PeerReview { each: 2, calibration: Some(judged.hand_in), ..PeerReview::default() };
    let round = planned(&settings, &authors).unwrap();
    let mut places = Vec::new();
    for (author, packet) in authors.iter().zip(&round.packets) {
        let place = packet.works.iter().position(|work| *work == judged.hand_in);
        assert_eq!(place.is_some(), author.group != judged.group, "{author:?}");
        assert!((2..=3).contains(&packet.works.len()));
        places.extend(place);
    }
    places.sort_unstable();
    places.dedup();
    assert!(places.len() > 1, "its place gives nothing away");
    let gone = PeerReview { calibration: Some(HandInId(Uuid::nil())), ..settings };
    assert_eq!(planned(&gone, &authors), Err(Impossible::CalibrationGone));
}

#[test]
fn what_is_impossible_has_its_reason() {
    let mut few = authors(3);
    let settings = PeerReview::default();
    assert_eq!(planned(&settings, &few), Err(Impossible::TooFew { works: 3, most: 2 }));
    assert_eq!(planned(&settings, &[]), Err(Impossible::TooFew { works: 0, most: 0 }));
    let none = PeerReview { each: 0, ..PeerReview::default() };
    assert_eq!(planned(&none, &few), Err(Impossible::NoReviews));
    few.iter_mut().for_each(|it| it.group = "A".into());
    let two = PeerReview { each: 2, ..PeerReview::default() };
    let reason = Impossible::OwnGroup { group: "A".into(), people: 3, of: 3 };
    assert_eq!(planned(&two, &few), Err(reason));
    let allowed = PeerReview { own_group: true, ..two };
    assert_eq!(planned(&allowed, &few).unwrap().packets.len(), 3);
}

fn rubric() -> Rubric {
    let level = |points: u32| Level { words: format!("{points} 😀"), points, from: None };
    let row = |id: u32, name: &str| Criterion {
        id,
        name: name.to_owned(),
        description: String::new(),
        weight: 1_000,
        by: Judged::Hand,
        levels: vec![level(0), level(1_500), level(3_000)],
    };
    Rubric { rows: vec![row(1, "Complete"), row(4, "Edges سلام\u{301}")] }
}

#[test]
fn only_rows_by_hand_are_judged() {
    let mut rubric = rubric();
    rubric.rows[0].by = Judged::CoreFound;
    assert_eq!(rows_by_hand(&rubric).rows, rubric.rows[1..]);
}

/// The work of a student who wrote their name wherever one can write.
fn work(number: u128, secret: &str) -> Project {
    let mut project = practice().unwrap();
    let id = AnnotatorId(Uuid::from_u128(5_000 + number));
    let statement = Rc::clone(&project.statements[0]);
    let stamp = Stamp { modified: Timestamp(1_931_526_000_123), revision: project.revision };
    let mut last = number * 1_000;
    let mut new_id = || {
        last += 1;
        AnnotationId(Uuid::from_u128(last))
    };
    let mut coding = sample_coding(&statement, id, stamp, &mut new_id);
    for annotation in &mut coding {
        let annotation = Rc::make_mut(annotation);
        let layer = project.codebook.layer_of(&annotation.code).unwrap();
        annotation.attributes.retain(|field, _| layer.attribute(field).is_some());
        annotation.note = format!("{secret} wrote this");
        for attribute in annotation.attributes.values_mut() {
            if let Value::Text { text } = &mut attribute.value {
                *text = format!("by {}\r\n", secret.to_uppercase());
            }
        }
    }
    assert!(coding.iter().any(|it| it.attributes.values().any(is_text)));
    project.annotators =
        vec![Annotator { id, name: secret.to_owned(), kind: AnnotatorKind::Person }];
    project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(coding)));
    project
}

fn is_text(attribute: &Attribute) -> bool {
    matches!(attribute.value, Value::Text { .. })
}

#[test]
fn a_packet_says_nothing_about_the_authors() {
    let teacher = practice().unwrap();
    let exercise = Exercise::of(&teacher).unwrap();
    let mut class = Class::new(exercise.id);
    let member = |name: &str, email: &str| Member {
        name: name.to_owned(),
        email: email.to_owned(),
        ..Member::default()
    };
    class.roster.members = vec![
        member("Quetzalcoatlus", "quetzal@example.org"),
        member("محمد عليان", "m@example.org"),
    ];
    let secrets = ["Zwicky\u{a0}\"Heron\"\\", "quetzalcoatlus", "محمد عليان"];
    let works: Vec<Project> =
        secrets.iter().zip(1..).map(|(secret, number)| work(number, secret)).collect();
    let works: Vec<&Project> = works.iter().collect();
    let names = Names::of(&class, secrets);
    let rubric = rubric();
    let round = planned(&PeerReview::default(), &authors(9)).unwrap();
    let make = |at: usize| {
        let contents = Contents {
            project: &teacher,
            exercise: &exercise,
            round: round.id,
            planned: &round.packets[at],
            works: &works[..],
            rubric: &rubric,
            names: &names,
        };
        packet(&contents).unwrap()
    };
    let made = make(0);
    assert!(made.left_out > 0);
    assert_eq!(made.file.problems(), []);
    let json = export_project(&made.file);
    let told = ["wrote this", "2031", "zwicky", "quetzal", "محمد", "example.org", "\"note\": \"Q"];
    for told in told {
        assert!(!json.to_lowercase().contains(told), "{told}");
    }
    let parsed = serde_json::from_str(&json).unwrap();
    assert!(!names.are_in_json(&parsed));
    for packet in &round.packets {
        assert!(!json.contains(&packet.reviewer.to_string()), "not even a hand-in’s id");
    }
    for (work, number) in works.iter().zip(1_u128..) {
        for id in work.annotations.values().flat_map(|set| set.iter()).map(|it| it.id) {
            assert!(!json.contains(&id.to_string()));
        }
        assert!(!json.contains(&Uuid::from_u128(5_000 + number).to_string()));
    }
    assert_eq!(json, export_project(&make(0).file), "the same seed gives the same bytes");

    // What two reviewers have cannot be joined by ids.
    let other = make(1);
    let ids = |project: &Project| -> Vec<AnnotationId> {
        project.annotations.values().flat_map(|set| set.iter()).map(|it| it.id).collect()
    };
    assert!(ids(&made.file).iter().all(|id| !ids(&other.file).contains(id)));

    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    let said = Packet::of(&opened).unwrap();
    assert_eq!((said.works.len(), said.round, said.rubric), (3, round.id, rubric));
    let shown: Vec<&str> = opened.annotators.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(shown, ["Work 1", "Work 2", "Work 3"]);
}

#[test]
fn names_are_found_in_strings_not_in_what_is_written_of_them() {
    let names = Names::of(&Class::new(exercise_id()), ["Ann \"Bo\"\nLi"]);
    let value = Value::Text { text: "seen by ann \"bo\"\nli 😀".into() };
    assert!(!names.are_in(&serde_json::to_string(&value).unwrap()), "quotes are escaped");
    assert!(names.are_in_json(&serde_json::to_value(&value).unwrap()));
}

#[test]
fn what_is_missing_in_a_review_is_found() {
    let rubric = rubric();
    let work = AnnotatorId(Uuid::from_u128(8));
    let round = planned(&PeerReview::default(), &authors(9)).unwrap();
    let packet = Packet {
        id: round.packets[0].id,
        exercise: exercise_id(),
        round: round.id,
        works: vec![work],
        rubric: rubric.clone(),
    };
    let mut review = Review::on(&packet);
    let missing =
        |review: &Review| review.works[0].missing(&rubric).map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(missing(&review), [1, 4]);
    review.works[0].set_comment(1, "why?".into());
    review.works[0].set_level(4, Some(3));
    assert_eq!(missing(&review), [1, 4], "there is no such level");
    review.works[0].set_level(4, Some(0));
    review.works[0].set_level(1, Some(2));
    assert_eq!((missing(&review), review.judged(&rubric)), (vec![], 1));
    assert_eq!(review.works[0].comment(1), "why?");
    review.works[0].set_comment(1, "\u{a0}".into());
    review.works[0].set_level(1, None);
    assert_eq!(review.works[0].rows.len(), 1, "what says nothing is not kept");
}
