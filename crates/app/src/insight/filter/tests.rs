use std::rc::Rc;

use annotator_core::insight::filter::Range;
use annotator_core::project::variables::{Group, VariableKind};

use super::*;
use crate::insight::asked::Across;
use crate::insight::tests::Room as Trial;
use crate::insight::{InsightMsg, View};
use crate::msg::Msg;
use crate::room::Room;
use crate::statements::variables::VariablesMsg;
use annotator_core::insight::query::{Clause, Condition};

fn among(about: Known, values: &[&str]) -> StatementIs {
    StatementIs::Among { about, values: values.iter().map(|it| (*it).to_owned()).collect() }
}

/// A room with two statements: the first has tags and a day in 2031, the second has neither.
fn two() -> Trial {
    let mut room = Trial::new();
    let open = room.page.model.open.as_mut().unwrap();
    let first = Rc::make_mut(&mut open.project.statements[0]);
    first.metadata.date = "2031-05-04".into();
    first.metadata.delegation = "Amber😀".into();
    let mut second = first.clone();
    second.id = StatementId(uuid::Uuid::from_u128(99));
    second.metadata.date = "2030-01-31".into();
    second.metadata.delegation = String::new();
    open.project.statements.push(Rc::new(second));
    room
}

fn dates(project: &Project) -> Vec<&str> {
    project.statements.iter().map(|it| it.metadata.date.as_str()).collect()
}

#[test]
fn all_conditions_must_hold() {
    let room = two();
    let project = &room.page.open().project;
    let days =
        |from: &str| StatementIs::Days(Range { from: Some(from.into()), ..Range::default() });
    let table: [(Vec<StatementIs>, &[&str]); 6] = [
        (vec![], &["2031-05-04", "2030-01-31"]),
        (vec![among(Known::Year, &["2030", "2031"])], &["2031-05-04", "2030-01-31"]),
        (vec![among(Known::Year, &["2030"])], &["2030-01-31"]),
        (vec![among(Known::Delegation, &["amber😀"]), days("2031-01-01")], &["2031-05-04"]),
        (vec![among(Known::Delegation, &[""]), days("2031-01-01")], &[]),
        (vec![StatementIs::Group("nobody has it".into())], &[]),
    ];
    for (conditions, expected) in table {
        let filters = Filters { conditions, counted: None };
        assert_eq!(dates(&filters.counted(project)), expected, "{:?}", filters.conditions);
    }
}

#[test]
fn every_view_counts_what_fits_and_follows_the_texts() {
    let mut room = two();
    room.send(Msg::RoomWanted(Room::Insight));
    room.ask(|asked| asked.columns = Across::Years);
    assert_eq!((room.found().matrix.columns, room.found().matrix.sums().all), (2, 1));
    let asked = room.asked;
    room.send(InsightMsg::Filtered(vec![among(Known::Year, &["2030"])]));
    let found = room.found();
    assert_eq!(
        (room.asked, found.question.statements.len(), found.matrix.sums().all),
        (asked + 1, 1, 0)
    );
    assert!(room.state().looking.is_none());
    room.send(InsightMsg::ViewChosen(View::Query));
    assert!(room.state().query.found.as_ref().unwrap().is_empty());
    room.send(InsightMsg::Filtered(Vec::new()));
    assert_eq!(room.state().query.found.as_ref().unwrap().len(), 2);
    room.send(InsightMsg::ViewChosen(View::Matrix));
    assert_eq!(room.found().question.statements.len(), 2);
    let asked = room.asked;
    room.send(InsightMsg::Filtered(vec![among(Known::Year, &["2030", "2031"])]));
    assert_eq!(room.asked, asked, "nothing is counted again where the same statements fit");
}

#[test]
fn groups_and_variables_are_those_of_the_project() {
    let mut room = two();
    room.send(Msg::RoomWanted(Room::Insight));
    room.send(VariablesMsg::Added("People".into(), VariableKind::Number, Vec::new()));
    let people = Variables::of(&room.page.open().project.attachments).variables[0].id.clone();
    assert!(!subjects(&room.page.open().project).contains(&Known::Variable(people.clone())));
    let first = room.page.open().project.statements[0].id;
    room.send(VariablesMsg::Typed(first, people.clone(), "5".into()));
    assert!(subjects(&room.page.open().project).contains(&Known::Variable(people.clone())));
    let group = |name: &str, state: &str| Group {
        name: name.into(),
        state: Some(state.into()),
        ..Group::default()
    };
    let project = &mut room.page.model.open.as_mut().unwrap().project;
    let mut variables = Variables::of(&project.attachments);
    variables.groups = vec![group("Begun", "in_work"), group("New", "new")];
    let document = annotator_core::project::attachment::document(&variables);
    project.attachments.insert("variables".into(), document);
    let numbers = |from: &str| StatementIs::Numbers {
        variable: people.clone(),
        range: Range { from: Some(from.into()), to: None },
    };
    let project = room.page.open().project.clone();
    let table: [(StatementIs, &[&str]); 4] = [
        (numbers("5"), &["2031-05-04"]),
        (numbers("5.5"), &[]),
        (StatementIs::Group("Begun".into()), &["2031-05-04"]),
        (StatementIs::Group("New".into()), &["2030-01-31"]),
    ];
    for (condition, expected) in table {
        let filters = Filters { conditions: vec![condition.clone()], counted: None };
        assert_eq!(dates(&filters.counted(&project)), expected, "{condition:?}");
        let is = Condition::Statement(condition);
        let query = Query { codes: Vec::new(), any_of: vec![vec![Clause { not: false, is }]] };
        room.send(InsightMsg::QueryAsked(Box::new(query)));
        let hits = room.state().query.found.as_ref().unwrap().len();
        assert_eq!(hits > 0, expected.contains(&"2031-05-04"), "queries fit the same");
    }
}
