use annotator_core::insight::query::{Amount, Clause, Relation, Says};
use annotator_core::project::id::CodeId;
use annotator_core::project::value::{Attribute, Money};

use super::*;
use crate::insight::tests::Room as Trial;
use crate::insight::{InsightMsg, View};
use crate::later::Later;
use crate::msg::Msg;
use crate::room::Room;
use crate::testing::page::slug;
use annotator_core::insight::Together;
use annotator_jobs::{Broken, Reply};

fn about(codes: &[&str], clauses: Vec<Condition>) -> Query {
    let codes: Vec<CodeId> = codes.iter().map(|code| slug(code)).collect();
    let all = clauses.into_iter().map(|is| Clause { not: false, is }).collect();
    Query { codes, any_of: vec![all] }
}

fn ask(room: &mut Trial, query: Query) {
    room.send(InsightMsg::QueryAsked(Box::new(query)));
}

fn quotes(room: &Trial) -> Vec<String> {
    let found = room.state().query.found.clone().unwrap();
    found.iter().map(|hit| hit.passage.quote.clone()).collect()
}

fn overlapping(code: &str) -> Condition {
    Condition::Related { how: Relation::Overlaps, codes: vec![slug(code)], within: 0 }
}

#[test]
fn passages_follow_the_query_and_the_texts() {
    let mut room = Trial::new();
    room.send(Msg::RoomWanted(Room::Insight));
    ask(&mut room, about(&["pledge"], vec![overlapping("humanitarian")]));
    assert_eq!((quotes(&room), room.state().query.statements()), (vec!["We pledge".into()], 1));
    room.send(Msg::UndoChosen);
    assert!(quotes(&room).is_empty(), "the theme is gone");
    room.send(Msg::RedoChosen);
    assert_eq!(quotes(&room).len(), 1);
    ask(&mut room, about(&["pledge"], vec![Condition::Note]));
    assert!(quotes(&room).is_empty());
    let unfinished = Condition::Words { words: " ".into(), within: 0 };
    ask(&mut room, about(&["pledge"], vec![unfinished]));
    assert_eq!(quotes(&room).len(), 1, "a condition that says nothing yet is not asked");
}

#[test]
fn passages_are_asked_again_for_another_annotator() {
    let mut room = Trial::new();
    room.send(Msg::RoomWanted(Room::Insight));
    ask(&mut room, about(&["pledge"], Vec::new()));
    assert_eq!(quotes(&room).len(), 1);
    let me = room.page.open().project.annotators[0].id;
    room.send(InsightMsg::AnnotatorChosen(Some(me)));
    assert_eq!((quotes(&room).len(), room.state().view), (1, View::Query));
    let nobody = AnnotatorId(uuid::Uuid::from_u128(77));
    room.send(InsightMsg::AnnotatorChosen(Some(nobody)));
    assert_eq!(quotes(&room).len(), 1, "everybody counts for somebody who is not there");
}

#[test]
fn what_was_stopped_is_asked_again_when_it_is_shown() {
    let mut room = Trial::new();
    room.answers = false;
    room.send(Msg::RoomWanted(Room::Insight));
    ask(&mut room, about(&["pledge"], vec![overlapping("humanitarian")]));
    assert!(room.state().busy && room.state().query.is_busy(), "both are asked");
    room.ask(|asked| asked.together = Together::Sentence);
    assert!(!room.state().query.is_busy(), "the matrix does not wait for passages");
    ask(&mut room, about(&["pledge"], Vec::new()));
    assert!(room.state().query.is_busy());
    room.answers = true;
    ask(&mut room, about(&["pledge"], vec![Condition::Note]));
    assert_eq!(quotes(&room).len(), 0);
    room.send(InsightMsg::ViewChosen(View::Matrix));
    assert!(!room.state().is_stopped() && !room.state().busy);
    assert_eq!(room.found().matrix.sums().all, 1);
}

#[test]
fn a_broken_worker_is_named_and_can_be_asked_again() {
    let mut room = Trial::new();
    room.answers = false;
    room.send(Msg::RoomWanted(Room::Insight));
    ask(&mut room, about(&["pledge"], Vec::new()));
    let job = room.state().query.job().unwrap();
    room.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert_eq!(room.state().failed, Some(Broken::Stopped));
    assert!(!room.state().query.is_busy());
    room.answers = true;
    room.send(InsightMsg::Again);
    assert_eq!((room.state().failed, quotes(&room).len()), (None, 1));
}

#[test]
fn queries_are_saved_with_the_project_and_undone() {
    let mut room = Trial::new();
    room.send(Msg::RoomWanted(Room::Insight));
    let query = about(&["pledge"], vec![overlapping("humanitarian")]);
    ask(&mut room, query.clone());
    let saved = |room: &Trial| Queries::read(&room.page.open().project.attachments).queries;
    room.send(InsightMsg::QuerySaved("  my \n query ".into()));
    assert_eq!(saved(&room), [SavedQuery { name: "my query".into(), query }]);
    room.send(InsightMsg::QuerySaved("   ".into()));
    assert_eq!(saved(&room).len(), 1);
    room.send(Msg::UndoChosen);
    assert!(saved(&room).is_empty());
    room.send(Msg::RedoChosen);
    room.send(InsightMsg::QueryRenamed("my query".into(), " other\u{a0}one 😀 ".into()));
    assert_eq!(saved(&room)[0].name, "other one 😀");
    room.send(InsightMsg::QueryRenamed("other one 😀".into(), "  ".into()));
    assert_eq!(saved(&room)[0].name, "other one 😀");
    room.send(Msg::UndoChosen);
    assert_eq!(saved(&room)[0].name, "my query");
    room.send(InsightMsg::QueryRemoved("my query".into()));
    assert!(saved(&room).is_empty());
    assert_eq!(room.state().view, View::Query);
}

#[test]
fn conditions_that_say_nothing_yet_are_left_out() {
    let field = |says| Condition::Field { field: slug("deadline"), says };
    let full = [Condition::Note, field(Says::Anything), field(Says::Before("2031-05-04".into()))];
    let empty = [field(Says::Before(String::new())), field(Says::AtLeast(Amount::default()))];
    let amount =
        |number: &str| field(Says::AtMost(Amount { number: number.into(), ..Amount::default() }));
    for (typed, read) in
        [("1,000,000", Some("1000000")), (" 5.50 ", Some("5.50")), ("-5", None), ("lots", None)]
    {
        let said = finished(&about(&[], vec![amount(typed)])).any_of;
        let expected: Vec<Vec<Clause>> =
            read.map(|read| about(&[], vec![amount(read)]).any_of).unwrap_or_default();
        assert_eq!(said, expected, "{typed}");
    }
    for condition in full {
        assert!(!is_unfinished(&condition), "{condition:?}");
    }
    for condition in empty {
        assert!(is_unfinished(&condition), "{condition:?}");
        assert_eq!(finished(&about(&[], vec![condition])), Query::default());
    }
}

#[test]
fn a_sum_is_asked_for_in_the_currency_that_most_sums_have() {
    let room = Trial::new();
    let mut project = room.page.open().project.clone();
    let field = slug("amount");
    assert!(currencies(&project, &field).is_empty());
    let first = |project: &Project| says_of(project, &field, &Says::Anything)[2].clone();
    assert_eq!(first(&project), Says::AtLeast(Amount::default()));
    let statement = project.statements[0].id;
    let id =
        project.annotations_of(statement).iter().find(|it| it.code == slug("pledge")).unwrap().id;
    let money = Money { currency: Some("EUR".into()), ..Money::default() };
    let attribute = Attribute::new(Value::Money(money), Vec::new());
    let mut set = (*project.annotations[&statement]).clone();
    let mut tag = (**set.get(id).unwrap()).clone();
    tag.attributes.insert(field.clone(), attribute);
    set.insert(Rc::new(tag));
    project.annotations.insert(statement, Rc::new(set));
    assert_eq!(currencies(&project, &field), ["EUR"]);
    let expected = Amount { currency: "EUR".into(), ..Amount::default() };
    assert_eq!(first(&project), Says::AtLeast(expected));
}
