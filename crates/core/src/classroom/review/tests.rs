//! Peer review keeps its promises for classes of any size.

use std::rc::Rc;

use proptest::prelude::*;
use uuid::Uuid;

use super::assign::{Impossible, assign};
use super::packet::{Contents, Names, packet};
use super::{Criterion, Level, Packet, ReviewForm, WorkReview};
use crate::classroom::class::{Class, Member};
use crate::classroom::exercise::Exercise;
use crate::project::annotation::{Stamp, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::read_document;
use crate::project::id::{AnnotationId, AnnotatorId};
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
            Err(Impossible::TooFew { most }) => {
                prop_assert!(people <= each && most == people.saturating_sub(1));
                return Ok(());
            }
            Err(Impossible::NoReviews) => return Err(TestCaseError::fail("some were wanted")),
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
    assert_eq!(assign(&["a", "b", "c"], 3, 9), Err(Impossible::TooFew { most: 2 }));
    assert_eq!(assign(&[], 1, 9), Err(Impossible::TooFew { most: 0 }));
    assert_eq!(assign(&["a", "b"], 0, 9), Err(Impossible::NoReviews));
}

#[test]
fn another_seed_gives_another_assignment() {
    let groups = ["a", "b", "c", "d", "e", "f"].repeat(5);
    assert_ne!(assign(&groups, 3, 1).unwrap(), assign(&groups, 3, 2).unwrap());
}

fn form() -> ReviewForm {
    let level = |points| Level { description: format!("{points} 😀"), points };
    let criterion = |title: &str| Criterion {
        title: title.to_owned(),
        description: String::new(),
        levels: vec![level(0), level(1_500), level(3_000)],
    };
    ReviewForm { criteria: vec![criterion("Complete"), criterion("Edges سلام\u{301}")] }
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
    let secrets = ["Zwicky\u{a0}Heron", "quetzalcoatlus", "محمد عليان"];
    let works: Vec<Project> =
        secrets.iter().zip(1..).map(|(secret, number)| work(number, secret)).collect();
    let works: Vec<&Project> = works.iter().collect();
    let names = Names::of(&class, secrets);
    let form = form();
    let make = |seed, reviewer| {
        let works = &works[..];
        let project = &teacher;
        let contents = Contents {
            project,
            exercise: &exercise,
            seed,
            reviewer,
            works,
            form: &form,
            names: &names,
        };
        packet(&contents).unwrap()
    };
    let made = make(7, 1);
    assert!(made.left_out > 0);
    assert_eq!(made.file.problems(), []);
    let json = export_project(&made.file);
    let told = ["wrote this", "2031", "zwicky", "quetzal", "محمد", "example.org", "\"note\": \"Q"];
    for told in told {
        assert!(!json.to_lowercase().contains(told), "{told}");
    }
    for (work, number) in works.iter().zip(1_u128..) {
        for id in work.annotations.values().flat_map(|set| set.iter()).map(|it| it.id) {
            assert!(!json.contains(&id.to_string()));
        }
        assert!(!json.contains(&Uuid::from_u128(5_000 + number).to_string()));
    }
    assert_eq!(json, export_project(&make(7, 1).file), "the same seed gives the same bytes");

    // What two reviewers have cannot be joined by ids.
    let other = make(7, 2);
    let ids = |project: &Project| -> Vec<AnnotationId> {
        project.annotations.values().flat_map(|set| set.iter()).map(|it| it.id).collect()
    };
    assert!(ids(&made.file).iter().all(|id| !ids(&other.file).contains(id)));

    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    let said: Packet = read_document(&opened.attachments, super::PACKET).unwrap();
    assert_eq!((said.works.len(), said.reviewer), (3, 1));
    let shown: Vec<&str> = opened.annotators.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(shown, ["Work 1", "Work 2", "Work 3"]);
}

#[test]
fn what_is_missing_in_a_review_is_found() {
    let review = |levels: &[Option<u32>]| WorkReview { levels: levels.to_vec() };
    assert_eq!(review(&[]).missing(&form()), [0, 1]);
    assert_eq!(review(&[Some(2), None]).missing(&form()), [1]);
    assert_eq!(review(&[Some(3), Some(0)]).missing(&form()), [0], "there is no such level");
    assert_eq!(form().most(), 6_000);
}
