//! The table of statements: order, filters, and changes to many statements at once.

use std::rc::Rc;

use crate::room::Room;
use crate::statements::TableMsg;
use crate::statements::table::{
    Column, Counter, Filter, Row, State, Table, typed_bound, typed_value, values,
};
use crate::testing::page::*;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::reading::Field;

/// Delegation, date and organ of four statements.
const KNOWN: [(&str, &str, &str); 4] = [
    ("Veria", "2031-11-12", "Security Council"),
    ("", "", "Security Council"),
    ("Élande", "2031-11-11", "General Assembly"),
    ("Almora", "2031-11-13", ""),
];

fn page() -> Page {
    let mut page = Page::new();
    for at in 0..KNOWN.len() {
        let text = format!("Statement number {at}.\n\nWe pledge a harbour.\n\nThank you.\n");
        page.open_file(&format!("{at}.txt"), text.as_bytes());
    }
    for (id, (delegation, date, organ)) in ids(&page).into_iter().zip(KNOWN) {
        let old = page.open().project.statement(id).unwrap().metadata.clone();
        let metadata = Metadata {
            delegation: delegation.into(),
            date: date.into(),
            organ: organ.into(),
            ..old
        };
        page.send(details(id, metadata));
    }
    page
}

fn ids(page: &Page) -> Vec<StatementId> {
    page.open().project.statements.iter().map(|statement| statement.id).collect()
}

fn rows(page: &Page) -> Vec<Row> {
    let project = &page.open().project;
    Counter::default().rows(&project.statements, &project.annotations, &project.codebook)
}

/// The delegations in the order of the table.
fn shown(page: &Page) -> Vec<String> {
    let day = |date: &str| if date.is_empty() { String::new() } else { format!("{date} Nov") };
    let rows = page.open().table.apply(&rows(page), &day);
    rows.into_iter().map(|row| row.statement.metadata.delegation.clone()).collect()
}

fn table(page: &mut Page, msg: TableMsg) {
    page.send(Msg::Table(msg));
}

fn remove(page: &mut Page, ids: Vec<StatementId>) {
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(ids)));
}

fn filter(page: &mut Page, change: impl FnOnce(&mut Filter)) -> Vec<String> {
    let mut filter = Filter::default();
    change(&mut filter);
    table(page, TableMsg::Filtered(Box::new(filter)));
    shown(page)
}

#[test]
fn a_column_sorts_up_then_down_then_not_at_all_and_empty_values_come_last() {
    let mut page = page();
    assert_eq!(shown(&page), ["Veria", "", "Élande", "Almora"]);
    table(&mut page, TableMsg::Sorted(Column::Delegation));
    assert_eq!(shown(&page), ["Almora", "Élande", "Veria", ""]);
    table(&mut page, TableMsg::Sorted(Column::Delegation));
    assert_eq!(shown(&page), ["Veria", "Élande", "Almora", ""]);
    table(&mut page, TableMsg::Sorted(Column::Delegation));
    assert_eq!(shown(&page), ["Veria", "", "Élande", "Almora"]);
    table(&mut page, TableMsg::Sorted(Column::Date));
    assert_eq!(shown(&page), ["Élande", "Veria", "Almora", ""]);
    let last = ids(&page)[3];
    page.send(Msg::Statements(StatementsMsg::StatementChosen(last)));
    page.tag("a harbour", "pledge");
    table(&mut page, TableMsg::Sorted(Column::Tags));
    table(&mut page, TableMsg::Sorted(Column::Tags));
    assert_eq!(shown(&page)[0], "Almora");
}

#[test]
fn filters_find_words_values_states_and_what_is_missing() {
    let mut page = page();
    assert_eq!(filter(&mut page, |it| it.words = "ELANDE general".into()), ["Élande"]);
    assert_eq!(filter(&mut page, |it| it.words = "nov".into()).len(), 3, "the day as shown");
    assert_eq!(filter(&mut page, |it| it.words = "2.txt".into()), ["Élande"]);
    let organ = |it: &mut Filter| it.organ = Some("Security Council".into());
    assert_eq!(filter(&mut page, organ), ["Veria", ""]);
    assert_eq!(filter(&mut page, |it| it.missing = Some(Field::Organ)), ["Almora"]);
    assert_eq!(filter(&mut page, |it| it.delegation = Some("Veria".into())), ["Veria"]);
    let first = ids(&page)[0];
    page.send(Msg::Statements(StatementsMsg::StatementChosen(first)));
    page.tag("a harbour", "pledge");
    assert_eq!(filter(&mut page, |it| it.state = Some(State::InWork)), ["Veria"]);
    table(&mut page, TableMsg::DoneSet(vec![first], true));
    assert_eq!(filter(&mut page, |it| it.state = Some(State::Done)), ["Veria"]);
    assert_eq!(filter(&mut page, |it| it.state = Some(State::New)).len(), 3);
    assert_eq!(values(&rows(&page), Field::Organ), ["General Assembly", "Security Council"]);
}

#[test]
fn days_filter_as_a_range_with_an_open_end_or_without() {
    let mut page = page();
    let day = |typed: &str, end| typed_bound(typed, end).map(|day| day.to_string());
    assert_eq!(day("12 November 2031", false).as_deref(), Some("2031-11-12"));
    assert_eq!(day("Feb 2031", true).as_deref(), Some("2031-02-28"));
    assert_eq!((day("2031", false), day("soon", true)), (Some("2031-01-01".into()), None));
    let (from, to) = (typed_bound("12 Nov 2031", false), typed_bound("12 Nov 2031", true));
    assert_eq!(filter(&mut page, |it| it.from = from), ["Veria", "Almora"]);
    assert_eq!(filter(&mut page, |it| it.to = to), ["Veria", "Élande"], "not without a day");
    assert_eq!(filter(&mut page, |it| (it.from, it.to) = (from, to)), ["Veria"]);
}

#[test]
fn rows_count_annotations_records_and_how_far_the_work_is() {
    let mut page = page();
    let first = ids(&page)[0];
    page.send(Msg::Statements(StatementsMsg::StatementChosen(first)));
    page.tag("a harbour", "pledge");
    let row = |page: &Page| rows(page)[0].clone();
    let counts = row(&page).counts;
    assert_eq!((counts.annotations, counts.records, counts.filled), (1, 1, 0));
    assert_eq!((row(&page).reached(), counts.paragraphs), (2, 3));
    table(&mut page, TableMsg::DoneSet(vec![first], true));
    assert_eq!(row(&page).reached(), 3);

    let mut counter = Counter::default();
    let project = &page.open().project;
    let mut count =
        || counter.rows(&project.statements, &project.annotations, &project.codebook)[0].counts;
    assert_eq!(count(), count(), "kept counts are the same");
}

#[test]
fn a_field_of_all_chosen_statements_is_set_in_one_step() {
    let mut page = page();
    let before = page.open().project.clone();
    let (chosen, rest) = (ids(&page)[..3].to_vec(), ids(&page)[3]);
    let all = ids(&page);
    table(&mut page, TableMsg::RowsChosen(all, true));
    table(&mut page, TableMsg::RowsChosen(vec![rest], false));
    table(&mut page, TableMsg::TypedForChosen(Field::Date, " 15 March 2017 ".into()));
    let dates = |page: &Page| {
        let statements = page.open().project.statements.iter();
        statements.map(|it| it.metadata.date.clone()).collect::<Vec<_>>()
    };
    assert_eq!(dates(&page), ["2017-03-15", "2017-03-15", "2017-03-15", "2031-11-13"]);
    let said = Reason::FieldSet { field: Field::Date, statements: 3 };
    assert_eq!(page.reasons().last(), Some(&&said));
    let after = page.open().project.clone();
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    page.send(Msg::RedoChosen);
    page.reload();
    assert_eq!(page.open().project, after);

    table(&mut page, TableMsg::RowsChosen(chosen.clone(), true));
    remove(&mut page, vec![chosen[0]]);
    assert_eq!(page.open().table.chosen.len(), 2, "what is removed is no longer chosen");
}

#[test]
fn removing_chosen_statements_asks_if_they_have_annotations_and_is_one_step() {
    let mut page = page();
    let all = ids(&page);
    let ask = |page: &mut Page| {
        let chosen = all[..2].to_vec();
        page.send(Msg::Statements(StatementsMsg::RemovalAsked(chosen)));
    };
    ask(&mut page);
    assert_eq!((page.model.dialog.as_ref(), ids(&page).len()), (None, 2));
    page.send(Msg::UndoChosen);
    assert_eq!(ids(&page), all, "in their order");
    page.send(Msg::Statements(StatementsMsg::StatementChosen(all[0])));
    page.tag("a harbour", "pledge");
    let before = page.open().project.clone();
    ask(&mut page);
    let asked = Dialog::RemoveStatements(all[..2].to_vec());
    assert_eq!((page.model.dialog.as_ref(), ids(&page).len()), (Some(&asked), 4));
    page.send(Msg::ExportChosen);
    assert_eq!(page.model.dialog.as_ref(), Some(&asked), "after a copy was saved, it still asks");
    remove(&mut page, all[..2].to_vec());
    assert_eq!((page.model.dialog.as_ref(), ids(&page).len()), (None, 2));
    assert_eq!(page.open().current, Some(all[2]), "the next one that stays");
    let said = Reason::StatementsRemoved { statements: 2, annotations: 1 };
    assert_eq!(page.reasons().last(), Some(&&said));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn a_statement_is_opened_to_be_read() {
    let mut page = page();
    page.send(Msg::RoomEntered(Room::Passages));
    let id = ids(&page)[1];
    let effects = update(&mut page.model, Msg::Table(TableMsg::Opened(id)), &mut page.ports);
    assert!(effects.contains(&Effect::ShowRoom(Room::Read)), "{effects:?}");
    assert_eq!((page.open().current, page.model.room), (Some(id), Room::Read));
}

#[test]
fn a_cell_is_one_step_and_takes_no_word_for_a_day() {
    let mut page = page();
    let (id, before) = (ids(&page)[1], page.open().project.clone());
    table(&mut page, TableMsg::Typed(id, Field::Date, "soon".into()));
    assert_eq!(page.open().project, before);
    assert_eq!(page.reasons().last(), Some(&&Reason::NoDay { words: "soon".into() }));
    table(&mut page, TableMsg::Typed(id, Field::Delegation, " Dunmark ".into()));
    table(&mut page, TableMsg::Typed(id, Field::Delegation, "Dunmark".into()));
    assert_eq!(shown(&page)[1], "Dunmark");
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "what is the same is no step");
    assert_eq!(typed_value(Field::Date, "11/12/2031"), None, "it could be two days");
    assert_eq!(typed_value(Field::Date, ""), Some(String::new()));
}

#[test]
fn a_room_is_left_with_its_project_and_the_text_is_shown_where_it_was() {
    let mut page = page();
    page.send(Msg::Start(StartMsg::Scrolled(2)));
    page.send(Msg::RoomEntered(Room::Passages));
    assert_eq!(page.model.room, Room::Passages);
    let effects = update(&mut page.model, Msg::RoomEntered(Room::Read), &mut page.ports);
    assert_eq!(effects, [Effect::ScrollToParagraph(2), Effect::Focus(FocusTarget::Text)]);
    page.send(Msg::RoomEntered(Room::Passages));
    let effects = update(&mut page.model, Msg::Keeping(KeepingMsg::ProjectClosed), &mut page.ports);
    assert!(effects.contains(&Effect::ShowRoom(Room::Read)), "{effects:?}");
    for room in [Room::Read, Room::Passages, Room::Codebook, Room::Coders, Room::Class] {
        assert_eq!(Room::of_fragment(room.fragment()), Some(room));
    }
    assert_eq!(Room::of_fragment("#text"), None);
}

#[test]
fn five_hundred_rows_are_sorted_and_filtered_at_once() {
    let page = page();
    let one = (*page.open().project.statements[0]).clone();
    let rows: Vec<Row> = (0..500)
        .map(|at| {
            let mut statement = Statement { ..one.clone() };
            statement.metadata.delegation = format!("State {:03}", 499 - at);
            Row { statement: Rc::new(statement), ..rows(&page)[0].clone() }
        })
        .collect();
    let filter = Filter { words: "state 4".into(), ..Filter::default() };
    let table = Table { sort: Some((Column::Delegation, false)), filter, ..Table::default() };
    let shown = table.apply(&rows, &|_| String::new());
    let with_4 = (0..500).filter(|at| at.to_string().contains('4')).count();
    assert_eq!(shown.len(), with_4);
    assert_eq!(shown[0].statement.metadata.delegation, "State 004");
}

/// What the room does when it shows the table.
fn look_at(page: &mut Page) {
    let rows = page.open().table.apply(&rows(page), &str::to_owned);
    let ids = rows.into_iter().map(|row| row.statement.id).collect();
    table(page, TableMsg::Shown(ids));
}

fn step(page: &mut Page, forward: bool) -> String {
    page.send(Msg::Statements(StatementsMsg::StatementStepped(forward)));
    page.open().statement().unwrap().metadata.delegation.clone()
}

#[test]
fn next_and_previous_follow_the_table_as_it_was_sorted() {
    let mut page = page();
    let all = ids(&page);
    look_at(&mut page);
    table(&mut page, TableMsg::Opened(all[0]));
    assert_eq!(page.open().place(), Some((1, 4)));
    assert_eq!(step(&mut page, true), "", "as in the project");

    table(&mut page, TableMsg::Sorted(Column::Delegation));
    look_at(&mut page);
    assert_eq!(shown(&page), ["Almora", "Élande", "Veria", ""]);
    table(&mut page, TableMsg::Opened(all[3]));
    assert_eq!(page.open().place(), Some((1, 4)));
    assert_eq!(step(&mut page, false), "Almora", "there is none before");
    assert_eq!(step(&mut page, true), "Élande");
    assert_eq!(step(&mut page, true), "Veria");
    assert_eq!(page.open().place(), Some((3, 4)));
    // What is read stays in its place while its details change.
    page.send(Msg::Table(TableMsg::Typed(all[0], Field::Delegation, "Aa".into())));
    assert_eq!(step(&mut page, true), "");
    assert_eq!(page.open().beside(true), None);
    assert_eq!(step(&mut page, false), "Aa");

    // What is added comes last; what is removed is passed over.
    page.open_file("4.txt", "شكرا\r\n😀 e\u{301}\u{a0}!\r\n".as_bytes());
    assert_eq!(page.open().place(), Some((5, 5)));
    remove(&mut page, vec![all[1]]);
    assert_eq!(page.open().place(), Some((4, 4)));
    assert_eq!(step(&mut page, false), "Aa");
}

#[test]
fn next_and_previous_stay_among_the_statements_that_the_table_showed() {
    let mut page = page();
    let all = ids(&page);
    filter(&mut page, |filter| filter.organ = Some("Security Council".into()));
    table(&mut page, TableMsg::Sorted(Column::Date));
    table(&mut page, TableMsg::Sorted(Column::Date));
    look_at(&mut page);
    table(&mut page, TableMsg::Opened(all[1]));
    assert_eq!(page.open().place(), Some((2, 2)));
    assert_eq!(page.open().beside(true), None);
    assert_eq!(step(&mut page, false), "Veria");
    assert_eq!(page.open().beside(false), None);
    // One that the table does not show was opened from elsewhere.
    page.send(Msg::Statements(StatementsMsg::StatementChosen(all[2])));
    assert_eq!(page.open().place(), Some((3, 4)));
    assert_eq!(step(&mut page, true), "Almora");
    assert_eq!(page.open().place(), Some((4, 4)));

    filter(&mut page, |_| ());
    table(&mut page, TableMsg::Sorted(Column::Date));
    look_at(&mut page);
    table(&mut page, TableMsg::Opened(all[0]));
    assert_eq!(page.open().place(), Some((1, 4)));
}
