//! Packets for a class, and reviews that come back.

use std::collections::BTreeMap;

use super::desk::{Desk, NOW, hand_in_id, handed_in, unpacked};
use crate::File;
use annotator_core::classroom::class::{Class, Member};
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::review::grades::peer_grades;
use annotator_core::classroom::review::packet::Names;
use annotator_core::classroom::review::plan::Impossible;
use annotator_core::classroom::review::taken::Reviews;
use annotator_core::classroom::review::written::Review;
use annotator_core::classroom::review::{Packet, PeerReview, PlannedPacket};
use annotator_core::classroom::rubric::{Criterion, Judged, Level, LevelByHand, Rubric};
use annotator_core::edit::history::Record;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::id::ExerciseId;
use annotator_core::stored::decode_record;
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::class::{CollectReport, Look, Looked, Refused, ReviewPlan};
use annotator_jobs::giving::{FeedbackWith, PacketsReport};
use annotator_jobs::{ClassJob, Reply};
use uuid::Uuid;

const PEOPLE: u128 = 30;

fn name(number: u128) -> String {
    format!(
        "Zwicky \"{}\" 😀\u{301}",
        ["Ötzi", "نور", "Nguyễn"][(number % 3) as usize].repeat(1 + (number as usize))
    )
}

fn rubric() -> Rubric {
    let level = |words: &str, points| Level { words: words.to_owned(), points, from: None };
    let row = |id, by, name: &str| Criterion {
        id,
        name: name.to_owned(),
        description: String::new(),
        weight: 1_000,
        by,
        levels: vec![level("much", 4_000), level("some", 2_000), level("none", 0)],
    };
    let mut computed = row(1, Judged::Passages, "Passages");
    for (level, from) in computed.levels.iter_mut().zip([9, 3, 0]) {
        level.from = Some(from);
    }
    Rubric { rows: vec![computed, row(2, Judged::Hand, "Care"), row(5, Judged::Hand, "Fields")] }
}

/// A class of thirty in ten groups, whose files came from a platform.
fn class_of_thirty() -> Desk {
    let files: Vec<(String, String)> = (1..=PEOPLE)
        .map(|number| {
            let folder = format!("Student {number}_{number}_assignsubmission_file/hand-in.json");
            (folder, handed_in(&name(number), number, (number % 7) as usize))
        })
        .collect();
    let files: Vec<(&str, String)> =
        files.iter().map(|(name, json)| (name.as_str(), json.clone())).collect();
    let mut desk = Desk::with(&files);
    desk.decide(|class| {
        class.rubric = Some(rubric());
        class.roster.platform = "moodle".into();
        class.roster.members = (1..=PEOPLE)
            .map(|number| Member {
                number: number as u32,
                name: format!("Student {number}"),
                platform_id: number.to_string(),
                group: format!("Group {}", number % 10),
                ..Member::default()
            })
            .collect();
        class.peer_review = Some(PeerReview::default());
    });
    desk
}

fn packets(desk: &mut Desk) -> (BTreeMap<String, String>, PacketsReport) {
    let mut said = desk.ask(ClassJob::MakePackets { name: "packets.zip".into() }, &[]);
    let Some((Reply::Packed { .. }, Some(bytes))) = said.pop() else { panic!("{said:?}") };
    let Some((Reply::PacketsMade(report), None)) = said.pop() else { panic!() };
    (unpacked(&bytes), *report)
}

fn impossible(desk: &mut Desk) -> Impossible {
    let plan = ReviewPlan::of(&Class::of(&desk.project, desk.exercise.id));
    let mut said = desk.ask(ClassJob::Look(Look::Reviewers(Box::new(plan))), &[]);
    let Some((Reply::Looked(Some(Looked::Reviewers(looked))), None)) = said.pop() else { panic!() };
    let mut said = desk.ask(ClassJob::MakePackets { name: "packets.zip".into() }, &[]);
    let Some((Reply::Looked(Some(Looked::Reviewers(made))), None)) = said.pop() else { panic!() };
    assert_eq!(looked, made);
    made.unwrap_err()
}

fn opened(json: &str) -> Packet {
    let OpenedFile::Project(opened) = read_file(json.as_bytes()).unwrap() else { panic!() };
    assert_eq!(FileKind::of(&opened.attachments), FileKind::ReviewPacket);
    assert_eq!(opened.problems(), []);
    Packet::of(&opened).unwrap()
}

#[test]
fn each_of_thirty_gets_a_packet_without_names() {
    let mut desk = class_of_thirty();
    let (files, report) = packets(&mut desk);
    assert_eq!((files.len(), report.round.packets.len()), (30, 30));
    assert_eq!(report.remarks, [""; 0]);
    let class = Class::of(&desk.project, desk.exercise.id);
    let pseudonyms: Vec<String> = (1..=PEOPLE).map(name).collect();
    let names = Names::of(&class, pseudonyms.iter().map(String::as_str));
    let group = |number: u128| number % 10;
    let number = |id| (1..=PEOPLE).find(|number| hand_in_id(*number) == id).unwrap();
    for packet in &report.round.packets {
        let reviewer = number(packet.reviewer);
        let folder = format!("Student {reviewer}_{reviewer}_assignsubmission_file");
        let json = &files[&format!("{folder}/review-packet.json")];
        let said = opened(json);
        assert_eq!((said.id, said.works.len()), (packet.id, 3));
        assert_eq!(said.rubric.rows.len(), 2, "only rows by hand");
        assert!(packet.works.iter().all(|work| group(number(*work)) != group(reviewer)));
        assert!(!names.are_in_json(&serde_json::from_str(json).unwrap()));
    }
    for author in 1..=PEOPLE {
        let of = report.round.packets.iter().filter(|it| it.works.contains(&hand_in_id(author)));
        assert_eq!(of.count(), 3);
    }
    assert_eq!(packets(&mut desk).0, files, "the same seed gives the same bytes");
    desk.decide(|class| class.peer_review.as_mut().unwrap().seed = 2);
    assert_ne!(packets(&mut desk).0, files);
}

#[test]
fn there_are_no_packets_without_something_to_judge() {
    let mut desk = class_of_thirty();
    let set = |desk: &mut Desk, change: fn(&mut Class)| {
        desk.decide(change);
        impossible(desk)
    };
    assert_eq!(set(&mut desk, |class| class.rubric = None), Impossible::NothingToJudge);
    let bad = |class: &mut Class| {
        class.rubric = Some(rubric());
        class.rubric.as_mut().unwrap().rows[2].levels[1].words.clear();
    };
    assert_eq!(set(&mut desk, bad), Impossible::BadRow(2));
    let calibration = |class: &mut Class| {
        class.rubric = Some(rubric());
        class.peer_review.as_mut().unwrap().calibration = Some(hand_in_id(4));
    };
    assert_eq!(set(&mut desk, calibration), Impossible::CalibrationOpen);
    let level = |criterion| LevelByHand { criterion, level: 0, reason: String::new() };
    desk.decide(|class| {
        class.levels.insert(hand_in_id(4), vec![level(2), level(5)]);
    });
    let (_, report) = packets(&mut desk);
    let with = report.round.packets.iter().filter(|it| it.works.contains(&hand_in_id(4)));
    assert_eq!(with.count(), 27, "all but its author and the two of the group");
}

/// Collects files, and applies what they change.
fn collect(desk: &mut Desk, files: &[(&str, String)]) -> CollectReport {
    let files: Vec<File> =
        files.iter().map(|(name, json)| File { name, bytes: json.as_bytes() }).collect();
    let me = desk.project.annotators[0].id;
    let said = desk.ask(ClassJob::Collect { me, now: NOW }, &files);
    for (steps, (reply, _)) in said.iter().filter(|it| matches!(it.0, Reply::Took(_))).enumerate() {
        let Reply::Took(record) = reply else { continue };
        let text = |_| Some(std::rc::Rc::clone(&desk.project.statements[0].text));
        let Record::Step { edits, joined, .. } = decode_record(record, &text).unwrap() else {
            panic!()
        };
        assert_eq!(joined, steps > 0, "what comes together is one step");
        edits.iter().for_each(|edit| drop(edit.apply(&mut desk.project).unwrap()));
    }
    desk.send();
    let Some((Reply::Collected(report), _)) = said.into_iter().next_back() else { panic!() };
    report
}

/// A review in which all works have the best level in all rows.
fn review(packet: &Packet) -> Review {
    let mut review = Review::on(packet);
    review.saved = IsoTime(Timestamp(1_931_526_000_000));
    for work in &mut review.works {
        packet.rubric.rows.iter().for_each(|row| work.set_level(row.id, Some(0)));
    }
    review
}

#[test]
fn reviews_are_collected_and_graded() {
    let mut desk = class_of_thirty();
    let (files, report) = packets(&mut desk);
    let json = |review: &Review| export_project(&review.file());
    let packets: Vec<Packet> = files.values().map(|json| opened(json)).collect();
    let first = review(&packets[0]);
    let early = collect(&mut desk, &[("a.json", json(&first))]);
    assert_eq!(early.refused, [("a.json".to_owned(), Refused::ReviewNoPackets)]);
    let round = report.round.clone();
    desk.decide(|class| class.peer_review.as_mut().unwrap().round = Some(round));

    let all: Vec<(String, String)> =
        packets.iter().map(|it| (format!("{}.json", it.id), json(&review(it)))).collect();
    let all: Vec<(&str, String)> =
        all.iter().map(|(name, it)| (name.as_str(), it.clone())).collect();
    let came = collect(&mut desk, &all);
    assert_eq!((came.reviews, came.refused.len(), came.taken.len()), ((30, 0), 0, 0));
    let before = desk.project.clone();
    assert_eq!(collect(&mut desk, &all).reviews, (0, 30));
    assert_eq!(desk.project, before, "twice the same changes nothing");
    let class = Class::of(&desk.project, desk.exercise.id);
    let grades = peer_grades(&report.round, &Reviews::of(&desk.project, desk.exercise.id), &class);
    assert!(
        grades.iter().all(|it| (it.work, it.reviewing, it.reviews) == (Ok(10_000), Ok(10_000), 3))
    );

    let changed = |change: &dyn Fn(&mut Review)| {
        let mut review = first.clone();
        change(&mut review);
        json(&review)
    };
    let good = json(&first);
    let files = [
        ("class.json", changed(&|it| it.exercise = ExerciseId(Uuid::from_u128(1)))),
        ("seed.json", changed(&|it| it.round.0 = Uuid::from_u128(1))),
        ("stranger.json", changed(&|it| it.packet.0 = Uuid::from_u128(1))),
        ("works.json", changed(&|it| it.packet = packets[1].id)),
        ("older.json", changed(&|it| it.saved = IsoTime(Timestamp(5)))),
        ("level.json", changed(&|it| it.works[0].rows[0].level = Some(9))),
        ("bad.json", good.replace("\"packet\"", "\"parcel\"")),
        ("half.json", good[..good.len() / 2].to_owned()),
        ("packet.json", files.values().next().unwrap().clone()),
    ];
    let report = collect(&mut desk, &files);
    let why = |name: &str| report.refused.iter().find(|(it, _)| it == name).map(|(_, why)| why);
    assert_eq!(why("class.json"), Some(&Refused::ReviewOtherClass));
    assert_eq!(why("seed.json"), Some(&Refused::ReviewOtherRound));
    assert_eq!(why("stranger.json"), Some(&Refused::ReviewStranger));
    assert_eq!(why("works.json"), Some(&Refused::ReviewOtherWorks));
    assert_eq!(why("older.json"), Some(&Refused::ReviewOlder));
    assert_eq!(why("level.json"), Some(&Refused::BadReview));
    assert_eq!(why("bad.json"), Some(&Refused::BadReview));
    assert!(matches!(why("half.json"), Some(Refused::Damaged { .. })), "{report:?}");
    assert_eq!(why("packet.json"), Some(&Refused::ReviewPacket));
    assert_eq!(desk.project, before);
}

#[test]
fn authors_read_what_others_say_and_not_who_says_it() {
    let mut desk = class_of_thirty();
    let (files, report) = packets(&mut desk);
    let round = report.round;
    desk.decide(|class| class.peer_review.as_mut().unwrap().round = Some(round.clone()));
    let file_of = |packet: &PlannedPacket| {
        let is_it = |json: &&String| opened(json).id == packet.id;
        let OpenedFile::Project(file) =
            read_file(files.values().find(is_it).unwrap().as_bytes()).unwrap()
        else {
            panic!()
        };
        file
    };
    // Two of the three who got this work say something about its last passage.
    let work = hand_in_id(6);
    let planned: Vec<_> = round.packets.iter().filter(|it| it.works.contains(&work)).collect();
    let mut said = Vec::new();
    let mut quotes = Vec::new();
    for (packet, words) in planned.iter().zip(["<b>لماذا؟</b> 😀", "Shorter."]) {
        let file = file_of(packet);
        let mut review = review(&Packet::of(&file).unwrap());
        let place = packet.works.iter().position(|it| *it == work).unwrap();
        let own = &mut review.works[place];
        let set = file.annotations.values().next().unwrap();
        let last = set.iter().rfind(|it| it.annotator == own.work).unwrap();
        quotes.push(last.claim().spans);
        own.set_on_passage(last.id, words.to_owned());
        own.set_comment(2, format!("{words} Care"));
        own.set_level(5, None);
        own.on_the_whole = format!(" {words} all ");
        said.push((format!("{}.json", packet.id), export_project(&review.file())));
    }
    let said: Vec<_> = said.iter().map(|(name, json)| (name.as_str(), json.clone())).collect();
    assert_eq!(collect(&mut desk, &said).reviews, (2, 0));

    let folder = "Student 6_6_assignsubmission_file";
    let (given, _) = desk.given(FeedbackWith::default());
    let json = &given[&format!("{folder}/feedback.json")];
    let OpenedFile::Project(file) = read_file(json.as_bytes()).unwrap() else { panic!() };
    let feedback = Feedback::of(&file).unwrap();
    assert_eq!(feedback.reviews.len(), 2);
    let statement = file.statements[0].id;
    for review in &feedback.reviews {
        let [row] = review.rows.as_slice() else { panic!("{review:?}") };
        assert_eq!((row.name.as_str(), row.level.as_deref()), ("Care", Some("much")));
        let [passage] = review.passages.as_slice() else { panic!("{review:?}") };
        let annotation = file.annotation(statement, passage.annotation).unwrap();
        assert!(quotes.contains(&annotation.claim().spans), "it is the author's own passage");
        assert_eq!(review.on_the_whole, format!("{} all", passage.words));
        assert_eq!(feedback.reviews_of(passage.annotation).count(), 2);
    }
    let reviewers: Vec<String> = planned.iter().map(|it| it.reviewer.to_string()).collect();
    let packets: Vec<String> = planned.iter().map(|it| it.id.to_string()).collect();
    assert!(!reviewers.iter().chain(&packets).any(|id| json.contains(id)));
    let page = &given[&format!("{folder}/feedback.html")];
    for expected in
        ["What others say about your work", "Review 2 says", "&lt;b&gt;لماذا؟&lt;/b&gt; 😀"]
    {
        assert!(page.contains(expected), "{expected}");
    }

    let (given, _) = desk.given(FeedbackWith { reviews: false, ..FeedbackWith::default() });
    assert!(given.values().all(|file| !file.contains("Shorter.")));
}
