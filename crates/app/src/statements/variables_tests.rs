//! Variables of statements: by hand, from a table, in groups; and that they go and come back with
//! their statements.

use std::rc::Rc;

use crate::input::FileBytes;
use crate::room::Room;
use crate::statements::joining::{JoinMsg, JoinOutcome, JoinPlan, JoinState, Target};
use crate::statements::table::{Column, Filter, Table};
use crate::statements::variables::VariablesMsg;
use crate::statements::{StatementsMsg, TableMsg};
use crate::testing::page::*;
use annotator_core::project::id::StatementId;
use annotator_core::project::variables::join::JoinKey;
use annotator_core::project::variables::{
    Condition, Values, Variable, VariableKind, Variables, values_of,
};
use annotator_core::reading::Field;
use annotator_core::small_map::SmallMap;

const STATES: [&str; 4] = ["Almora", "Japan", "Côte d'Ivoire", "Japan"];

/// A page with four statements by three delegations, and their ids.
fn page() -> (Page, Vec<StatementId>) {
    let mut page = Page::new();
    for (at, state) in STATES.iter().enumerate() {
        page.open_file(
            &format!("speech {at}.txt"),
            format!("Mr. President,\n\nWe pledge {at} ships.\n").as_bytes(),
        );
        let id = page.open().current.unwrap();
        page.send(Msg::Table(TableMsg::Typed(id, Field::Delegation, (*state).into())));
    }
    let ids = page.open().project.statements.iter().map(|it| it.id).collect();
    (page, ids)
}

fn variables(page: &Page) -> Variables {
    Variables::of(&page.open().project.attachments)
}

fn add(page: &mut Page, name: &str, kind: VariableKind, choices: &[&str]) -> Variable {
    let choices = choices.iter().map(|it| (*it).to_owned()).collect();
    page.send(VariablesMsg::Added(name.into(), kind, choices).into());
    variables(page).named(name).unwrap().clone()
}

fn value(page: &Page, id: StatementId, name: &str) -> String {
    let variable = variables(page).named(name).unwrap().id.clone();
    let values = values_of(&page.open().project.attachments, id);
    values.get(&variable).cloned().unwrap_or_default()
}

fn typed(page: &mut Page, id: StatementId, variable: &Variable, words: &str) {
    page.send(VariablesMsg::Typed(id, variable.id.clone(), words.into()).into());
}

#[test]
fn a_value_is_typed_and_each_change_is_one_step() {
    let (mut page, ids) = page();
    let year = add(&mut page, " Year ", VariableKind::Number, &[]);
    assert_eq!(year.name, "Year");
    let before = page.open().project.clone();
    typed(&mut page, ids[0], &year, "2017");
    typed(&mut page, ids[0], &year, "2017");
    assert_eq!(value(&page, ids[0], "Year"), "2017");
    typed(&mut page, ids[0], &year, "soon");
    let refused = Reason::NoValue { words: "soon".into(), variable: "Year".into() };
    assert_eq!(page.reasons().last(), Some(&&refused));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "the same value again is no step");
    page.send(Msg::RedoChosen);
    page.reload();
    assert_eq!(value(&page, ids[0], "Year"), "2017");
    typed(&mut page, ids[0], &year, " ");
    assert_eq!(value(&page, ids[0], "Year"), "");
    assert_eq!(page.open().project.attachments.len(), 1, "no document without values is left");
}

#[test]
fn chosen_statements_get_a_value_in_one_step() {
    let (mut page, ids) = page();
    let region = add(&mut page, "Region", VariableKind::Choice, &["Asia", "Africa"]);
    page.send(Msg::Table(TableMsg::RowsChosen(vec![ids[1], ids[3]], true)));
    page.send(VariablesMsg::TypedForChosen(region.id, "ASIA".into()).into());
    let set = |page: &Page| ids.iter().map(|id| value(page, *id, "Region")).collect::<Vec<_>>();
    assert_eq!(set(&page), ["", "Asia", "", "Asia"]);
    let said = Reason::VariableSet { name: "Region".into(), statements: 2 };
    assert_eq!(page.reasons().last(), Some(&&said));
    page.send(Msg::UndoChosen);
    assert_eq!(set(&page), ["", "", "", ""]);
}

#[test]
fn details_and_variables_are_saved_together() {
    let (mut page, ids) = page();
    let bloc = add(&mut page, "Bloc", VariableKind::Text, &[]);
    let before = page.open().project.clone();
    let mut metadata = page.open().project.statement(ids[0]).unwrap().metadata.clone();
    metadata.speaker = "Ms. Ondo".into();
    let values = Values::from([(bloc.id, "G77 😀".to_owned())]);
    page.send(Msg::DialogOpened(Dialog::Metadata(ids[0], DetailField::Title)));
    page.send(VariablesMsg::DetailsChanged(ids[0], Box::new(metadata), values).into());
    assert_eq!(page.model.dialog, None);
    assert_eq!(value(&page, ids[0], "Bloc"), "G77 😀");
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn values_go_with_their_statement_and_come_back_with_it() {
    let (mut page, ids) = page();
    let bloc = add(&mut page, "Bloc", VariableKind::Text, &[]);
    typed(&mut page, ids[1], &bloc, "G7");
    typed(&mut page, ids[2], &bloc, "G77");
    let before = page.open().project.clone();
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![ids[1]])));
    assert_eq!(page.open().project.attachments.len(), 2);
    assert_eq!(value(&page, ids[2], "Bloc"), "G77");
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn a_variable_that_becomes_another_kind_says_what_it_loses() {
    let (mut page, ids) = page();
    let year = add(&mut page, "Year", VariableKind::Text, &[]);
    for (id, words) in ids.iter().zip(["2017", "about 2018", "٢٠١٩"]) {
        typed(&mut page, *id, &year, words);
    }
    let number = Variable { kind: VariableKind::Number, name: "Year".into(), ..year.clone() };
    let refit = page.open().refit(&number);
    assert_eq!((refit.removed, refit.changed.len()), (1, 2), "٢٠١٩ is written as 2019");
    let before = page.open().project.clone();
    page.send(VariablesMsg::Changed(number).into());
    let set = |page: &Page| ids.iter().map(|id| value(page, *id, "Year")).collect::<Vec<_>>();
    assert_eq!(set(&page), ["2017", "", "2019", ""]);
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    // A name that another one has is refused, and so is none.
    add(&mut page, "Bloc", VariableKind::Text, &[]);
    for name in ["BLOC", "  "] {
        page.send(VariablesMsg::Changed(Variable { name: name.into(), ..year.clone() }).into());
        assert_eq!(variables(&page).get(&year.id), Some(&year));
    }
    page.send(VariablesMsg::Moved(year.id.clone(), false).into());
    assert_eq!(variables(&page).variables[1], year);
    page.send(VariablesMsg::Moved(year.id.clone(), false).into());
    assert_eq!(variables(&page).variables[1], year, "it is the last one already");
    page.send(VariablesMsg::Removed(year.id).into());
    assert_eq!(variables(&page).variables.len(), 1);
    assert!(ids.iter().all(|id| values_of(&page.open().project.attachments, *id).is_empty()));
}

fn table_of(page: &Page) -> &Table {
    &page.open().table
}

fn filter(page: &mut Page, change: impl FnOnce(&mut Filter)) {
    let mut filter = table_of(page).filter.clone();
    change(&mut filter);
    page.send(Msg::Table(TableMsg::Filtered(Box::new(filter))));
}

#[test]
fn rows_are_sorted_and_filtered_by_variables() {
    let (mut page, ids) = page();
    let year = add(&mut page, "Year", VariableKind::Number, &[]);
    for (id, words) in ids.iter().zip(["100", "9", "", "20"]) {
        typed(&mut page, *id, &year, words);
    }
    let shown = |page: &Page| {
        let rows = table_of(page).apply(&page.open().table_rows(), &str::to_owned);
        rows.iter().map(|row| row.value(&year.id).to_owned()).collect::<Vec<_>>()
    };
    page.send(Msg::Table(TableMsg::Sorted(Column::Variable(0))));
    assert_eq!(shown(&page), ["9", "20", "100", ""], "as numbers; nothing comes last");
    page.send(Msg::Table(TableMsg::Sorted(Column::Variable(0))));
    assert_eq!(shown(&page), ["100", "20", "9", ""]);
    let between = Condition::Between(Some("10".into()), None);
    filter(&mut page, |it| drop(it.variables.insert(year.id.clone(), between)));
    assert_eq!(shown(&page), ["100", "20"]);
    filter(&mut page, |it| drop(it.variables.insert(year.id.clone(), Condition::Missing)));
    assert_eq!(shown(&page), [""]);
    filter(&mut page, |it| *it = Filter { words: "20".into(), ..Filter::default() });
    assert_eq!(shown(&page), ["20"], "words are looked for in values, too");
    // Undoing the definition also removes the condition.
    filter(&mut page, |it| drop(it.variables.insert(year.id.clone(), Condition::Missing)));
    page.send(Msg::StepsUndone(4));
    assert_eq!(table_of(&page).filter.variables, SmallMap::new());
}

#[test]
fn a_group_filters_next_previous_and_the_list() {
    let (mut page, ids) = page();
    let region = add(&mut page, "Region", VariableKind::Choice, &["Asia"]);
    typed(&mut page, ids[1], &region, "Asia");
    typed(&mut page, ids[3], &region, "Asia");
    filter(&mut page, |it| {
        drop(it.variables.insert(region.id.clone(), Condition::Is("Asia".into())));
    });
    page.send(VariablesMsg::GroupSaved(" Asia ".into()).into());
    assert_eq!(variables(&page).groups[0].name, "Asia");
    filter(&mut page, |it| *it = Filter::default());
    assert_eq!(page.open().place(), Some((4, 4)));
    page.send(Msg::Statements(StatementsMsg::StatementChosen(ids[0])));
    page.send(VariablesMsg::GroupChosen(Some(0)).into());
    assert_eq!(page.model.room, Room::Read);
    assert_eq!(page.open().current, Some(ids[1]), "the one shown was not in the group");
    assert_eq!(page.open().place(), Some((1, 2)));
    page.send(Msg::Statements(StatementsMsg::StatementStepped(true)));
    assert_eq!(page.open().current, Some(ids[3]));
    assert_eq!(page.open().beside(true), None);
    assert!(table_of(&page).is_filtered());
    page.send(VariablesMsg::GroupChosen(None).into());
    assert!(!table_of(&page).is_filtered());
    assert_eq!(page.open().place(), Some((4, 4)));

    // A group by hand; one with the same name is replaced.
    page.send(Msg::Table(TableMsg::RowsChosen(vec![ids[2]], true)));
    page.send(VariablesMsg::GroupOfChosen("ASIA".into()).into());
    assert_eq!(variables(&page).groups.len(), 1);
    page.send(VariablesMsg::GroupChosen(Some(0)).into());
    assert_eq!(page.open().place(), Some((1, 1)));
    assert_eq!(page.open().current, Some(ids[2]));
    page.send(VariablesMsg::GroupRenamed(0, "Mine".into()).into());
    page.send(VariablesMsg::GroupRenamed(0, " ".into()).into());
    assert_eq!(variables(&page).groups[0].name, "Mine");
    page.send(VariablesMsg::GroupRemoved(0).into());
    assert_eq!(variables(&page).groups, []);
    page.send(Msg::UndoChosen);
    page.reload();
    assert_eq!(variables(&page).groups[0].name, "Mine");
}

fn come(page: &mut Page, name: &str, content: &str) {
    let file = FileBytes { name: name.into(), bytes: content.into() };
    page.send(JoinMsg::Came(Rc::new(file)).into());
}

fn plan(page: &Page) -> &JoinPlan {
    match &page.model.joining.as_ref().unwrap().state {
        JoinState::Found(plan) => plan,
        other => panic!("{other:?}"),
    }
}

fn outcome(page: &Page) -> JoinOutcome {
    plan(page).outcome(&page.open().project)
}

const TABLE: &str = "Country,Region,Joined,Date\nIvory Coast,Africa,1960,2017-03-15\n\
    JAPAN,Asia,1956,15 March 2017\nAlmorra,Europe,2001,soon\n";

#[test]
fn a_table_is_joined_by_what_fits_best_and_the_rest_by_hand() {
    let (mut page, ids) = page();
    let before = page.open().project.clone();
    come(&mut page, "states.csv", TABLE);
    assert_eq!(page.model.dialog, Some(Dialog::JoinTable));
    let best = plan(&page).fits[0];
    assert_eq!((best.key, best.column, best.rows, best.statements), (JoinKey::Delegation, 0, 2, 3));
    assert_eq!(
        plan(&page).targets,
        [
            Target::LeftOut,
            Target::New(VariableKind::Choice),
            Target::New(VariableKind::Number),
            Target::Field(Field::Date),
        ]
    );
    let found = outcome(&page);
    assert_eq!((found.unmatched, found.without, found.set), (vec![2], vec![ids[0]], 9));
    page.send(JoinMsg::RowJoined(2, Some(ids[0])).into());
    let found = outcome(&page);
    assert_eq!((found.unmatched, found.without), (vec![], vec![]));
    assert_eq!((found.set, found.misfits), (11, 1), "“soon” is no day");
    page.send(JoinMsg::Accepted.into());
    assert_eq!(page.model.dialog, None);
    assert!(page.model.joining.is_none());
    let regions: Vec<_> = ids.iter().map(|id| value(&page, *id, "Region")).collect();
    assert_eq!(regions, ["Europe", "Asia", "Africa", "Asia"]);
    let region = variables(&page).named("Region").unwrap().clone();
    assert_eq!(
        (region.kind, region.choices),
        (VariableKind::Choice, vec!["Africa".to_owned(), "Asia".into(), "Europe".into(),])
    );
    assert_eq!(value(&page, ids[3], "Joined"), "1956");
    assert_eq!(page.open().project.statement(ids[1]).unwrap().metadata.date, "2017-03-15");
    assert_eq!(page.reasons().last(), Some(&&Reason::TableJoined { values: 11, statements: 4 }));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "it is one step");
    page.send(Msg::RedoChosen);

    // The same table again changes nothing, and finds the variables.
    come(&mut page, "states.csv", TABLE);
    assert_eq!(plan(&page).targets[1], Target::Variable(region.id));
    assert_eq!(outcome(&page).set, 0);
    let steps = page.open().history.done().len();
    page.send(JoinMsg::Accepted.into());
    assert_eq!(page.open().history.done().len(), steps);
}

#[test]
fn a_dropped_table_can_be_about_statements_that_are_here() {
    let (mut page, ids) = page();
    let file = FileBytes { name: "blocs.csv".into(), bytes: TABLE.into() };
    page.send(Msg::FilesOpened(vec![file]));
    let job = page.model.intake.as_ref().and_then(|it| Some(it.asking()?.0.job)).unwrap();
    page.send(JoinMsg::FromIntake(job).into());
    assert_eq!(page.model.dialog, Some(Dialog::JoinTable));
    assert!(page.model.intake.is_none(), "it is not a table of texts");
    page.send(JoinMsg::Accepted.into());
    assert_eq!(value(&page, ids[2], "Region"), "Africa");
    assert_eq!(page.open().project.statements.len(), ids.len());
}

#[test]
fn what_is_there_can_stay_and_the_first_row_counts_first() {
    let (mut page, ids) = page();
    let bloc = add(&mut page, "Bloc", VariableKind::Text, &[]);
    typed(&mut page, ids[1], &bloc, "G7");
    come(
        &mut page,
        "a.tsv",
        "file\tbloc\nspeech 1\tother\nspeech 1.txt\tlast\nspeech 2.TXT\tG77\n",
    );
    assert_eq!(plan(&page).fits[0].key, JoinKey::FileName);
    let found = outcome(&page);
    assert_eq!((found.repeated, found.replaced, found.set), (vec![1], 1, 2));
    page.send(JoinMsg::KeepsChosen(true).into());
    assert_eq!((outcome(&page).replaced, outcome(&page).set), (0, 1));
    page.send(JoinMsg::Accepted.into());
    assert_eq!(
        (value(&page, ids[1], "Bloc"), value(&page, ids[2], "Bloc")),
        ("G7".into(), "G77".into())
    );
}

#[test]
fn a_table_without_names_or_matches_is_looked_at_all_the_same() {
    let (mut page, ids) = page();
    come(&mut page, "a.csv", "Nowhere,1\nNobody,2\n");
    assert_eq!((plan(&page).fits.len(), plan(&page).fit), (0, None));
    page.send(JoinMsg::NamedChosen(false).into());
    assert_eq!(plan(&page).rows().len(), 2);
    page.send(JoinMsg::TargetChosen(1, Target::New(VariableKind::Number)).into());
    page.send(JoinMsg::RowJoined(1, Some(ids[0])).into());
    page.send(JoinMsg::RowJoined(0, Some(ids[0])).into());
    page.send(JoinMsg::RowJoined(0, None).into());
    assert_eq!(outcome(&page).set, 1);
    page.send(JoinMsg::Accepted.into());
    assert_eq!(value(&page, ids[0], "2"), "2", "the column has its number as its name");
    come(&mut page, "a.csv", "");
    assert!(matches!(
        page.model.joining.as_ref().unwrap().state,
        JoinState::Failed(Failure::Empty)
    ));
    page.send(Msg::DialogClosed);
    assert!(page.model.joining.is_none());
}
