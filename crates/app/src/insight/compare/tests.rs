use super::*;
use crate::coding::CodingMsg;
use crate::insight::tests::Room as Trial;
use crate::insight::{InsightMsg, View};
use crate::later::Later;
use crate::msg::Msg;
use crate::room::Room;
use crate::testing::page::slug;
use annotator_core::insight::compare::{PairDecisions, pair};
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::{Attribute, DateValue};
use annotator_jobs::{Broken, Reply};

const EARLIER: &str =
    "We will train coast guards of islands. We will pay for schools. We call on all.";
const LATER: &str =
    "My country trains the coast guard of each island. We will build roads 😀 e\u{301}.";

/// A project with two statements of one delegation, and commitments in both.
fn trial() -> Trial {
    let mut room = Trial::new();
    for (name, text, year) in [("b.txt", LATER, "2024"), ("a.txt", EARLIER, "2017")] {
        room.page.open_file(name, text.as_bytes());
        room.page.accept();
        let id = room.page.open().current.unwrap();
        let metadata = Metadata {
            delegation: "Almora".into(),
            date: format!("{year}-09-20"),
            ..Metadata::default()
        };
        room.page.send(crate::testing::page::details(id, metadata));
        for sentence in text.split(". ") {
            let quote = sentence.trim_end_matches('.');
            let code = if quote.contains("call") { "call_on_others" } else { "pledge" };
            room.page.tag(quote, code);
        }
    }
    room.send(Msg::RoomWanted(Room::Insight));
    room.send(InsightMsg::ViewChosen(View::Compare));
    room
}

fn found(room: &Trial) -> Rc<Compared> {
    room.state().compare.found.clone().unwrap()
}

fn counts(room: &Trial) -> (usize, usize, usize) {
    let it = found(room);
    (it.found.repeated.len(), it.found.new.len(), it.found.dropped.len())
}

#[test]
fn the_earlier_and_the_later_statement_of_a_delegation_are_compared_without_calls() {
    let room = trial();
    assert_eq!(counts(&room), (1, 1, 1));
    let project = &room.page.open().project;
    let it = found(&room);
    let quote = |it| row(project, it).unwrap().quote();
    assert_eq!(quote(it.found.repeated[0].earlier), "We will train coast guards of islands");
    assert_eq!(quote(it.found.new[0]), "We will build roads 😀 e\u{301}");
    assert!(!it.question.within_delegations);
}

#[test]
fn decisions_are_kept_with_the_project_and_undone() {
    let mut room = trial();
    let first = found(&room).found.repeated[0];
    let about = pair(first.earlier, first.later);
    room.send(InsightMsg::PairDecided(about, Some(true)));
    assert!(found(&room).found.repeated[0].is_decided);
    room.send(InsightMsg::PairDecided(about, None));
    assert!(!found(&room).found.repeated[0].is_decided);
    room.send(InsightMsg::PairDecided(about, Some(false)));
    assert_eq!(counts(&room), (0, 2, 2));
    room.send(Msg::UndoChosen);
    assert_eq!(counts(&room), (1, 1, 1));
    let (new, dropped) = (found(&room).found.new[0], found(&room).found.dropped[0]);
    let mut asked = room.state().compare.asked.clone();
    asked.picked = Some(new);
    room.send(InsightMsg::CompareAsked(Box::new(asked)));
    room.send(InsightMsg::PairDecided((dropped, new), Some(true)));
    assert_eq!((counts(&room), room.state().compare.asked.picked), ((2, 0, 0), None));
    assert_eq!(PairDecisions::all(&room.page.open().project.attachments).len(), 1);
}

#[test]
fn what_is_asked_is_compared_again_and_what_is_removed_is_left_out() {
    let mut room = trial();
    let mut asked = CompareAsked { earlier: Some(Side::Year("2024".into())), ..Default::default() };
    room.send(InsightMsg::CompareAsked(Box::new(asked.clone())));
    assert_eq!(room.state().compare.why, Some(Why::Shared));
    asked.later = Some(Side::Year("2017".into()));
    room.send(InsightMsg::CompareAsked(Box::new(asked.clone())));
    assert_eq!((counts(&room), found(&room).question.within_delegations), ((1, 1, 1), true));
    asked.codes = Some(vec![slug("call_on_others")]);
    room.send(InsightMsg::CompareAsked(Box::new(asked)));
    assert_eq!(counts(&room), (0, 1, 0));
    let pair = {
        room.send(InsightMsg::CompareAsked(Box::default()));
        let it = found(&room).found.repeated[0];
        pair(it.earlier, it.later)
    };
    room.send(InsightMsg::PairDecided(pair, Some(true)));
    room.send(InsightMsg::PassageOpened(pair.0.statement, pair.0.annotation));
    room.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    room.send(Msg::RoomWanted(Room::Insight));
    assert_eq!(counts(&room).0, 0);
}

#[test]
fn a_single_statement_has_nothing_to_be_compared_with() {
    let mut room = Trial::new();
    room.send(Msg::RoomWanted(Room::Insight));
    room.send(InsightMsg::ViewChosen(View::Compare));
    assert_eq!(room.state().compare.why, Some(Why::OneStatement));
    assert!(room.state().compare.found.is_none());
}

#[test]
fn a_broken_worker_is_named_and_can_be_asked_again() {
    let mut room = trial();
    room.answers = false;
    let asked = CompareAsked { codes: Some(Vec::new()), ..Default::default() };
    room.send(InsightMsg::CompareAsked(Box::new(asked)));
    let job = room.state().compare.job().unwrap();
    room.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert!(room.state().failed.is_some() && !room.state().compare.is_busy());
    room.answers = true;
    room.send(InsightMsg::Again);
    assert_eq!((room.state().failed, counts(&room)), (None, (0, 0, 0)));
}

#[test]
fn words_of_both_are_marked_and_changes_of_the_record_are_named() {
    let (one, other) = ("We will train é😀 coast guards", "It trains guards, e\u{301}");
    let (here, there) = shared_words(one, other);
    let words = |text: &str, at: Vec<Range<usize>>| {
        at.into_iter().map(|it| text[it].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(words(one, here), ["train", "guards"]);
    assert_eq!(words(other, there), ["trains", "guards"]);

    let room = trial();
    let project = &room.page.open().project;
    let it = found(&room).found.repeated[0];
    let get = |it| (*row(project, it).unwrap().annotation).clone();
    let (mut earlier, mut later) = (get(it.earlier), get(it.later));
    assert_eq!(changes(project, &earlier, &later), []);
    let sum = |amount: &str| {
        let money = Money {
            text: amount.into(),
            amount: Some(amount.into()),
            currency: Some("EUR".into()),
            ..Money::default()
        };
        Attribute::new(Value::Money(money), Vec::new())
    };
    let day = |words: &str| {
        let date = DateValue {
            text: words.into(),
            edtf: Some("2030".into()),
            day: Some("2030-12-31".into()),
            ..DateValue::default()
        };
        Attribute::new(Value::Date(date), Vec::new())
    };
    earlier.attributes.insert(slug("amount"), sum("5"));
    later.attributes.insert(slug("amount"), sum("5.0"));
    earlier.attributes.insert(slug("deadline"), day("by 2030"));
    later.attributes.insert(slug("deadline"), day("until 2030"));
    assert_eq!(changes(project, &earlier, &later), [], "they mean the same");
    later.attributes.insert(slug("amount"), sum("7"));
    later.attributes.remove(&slug("deadline"));
    later.code = slug("intent");
    let changed = changes(project, &earlier, &later);
    let ids = changed.iter().map(|it| match it {
        Change::Code => "code".to_owned(),
        Change::Field(field) => field.id.to_string(),
    });
    assert_eq!(ids.collect::<Vec<_>>(), ["code", "amount", "deadline"]);
}

#[test]
fn the_table_has_a_row_for_each_pair_and_for_each_that_is_alone() {
    let room = trial();
    let project = &room.page.open().project;
    let names = Names {
        statement: |project, id| project.statement(id).unwrap().metadata.date.clone(),
        code: |_, code| code.to_string(),
    };
    let (head, rows) = table(project, &found(&room).found, names);
    assert!(rows.iter().all(|row| row.len() == head.len()));
    let status: Vec<[&str; 2]> = rows.iter().map(|row| [&*row[0], &*row[1]]).collect();
    assert_eq!(status, [["repeated", "proposed"], ["new", ""], ["dropped", ""]]);
    let at = head.iter().position(|it| it == "later_passage").unwrap();
    assert_eq!(rows[1][at], "We will build roads 😀 e\u{301}");
    assert!(rows[2][at].is_empty() && rows[0][2].starts_with("0."));
}
