use std::collections::VecDeque;

use super::asked::{Across, ColumnHeads, Form, Numbers};
use super::files::table;
use super::numbers::{Value, largest};
use super::*;
use crate::statements::variables::VariablesMsg;
use crate::testing::page::*;
use crate::testing::worker;
use crate::update::update;
use annotator_core::insight::Together;
use annotator_core::project::variables::{VariableId, VariableKind, Variables};
use annotator_worker::Worker;

/// A page with a pledge inside of a theme, and a worker that does what is asked.
pub(super) struct Room {
    pub(super) page: Page,
    worker: Worker,
    sent: usize,
    pub(super) asked: usize,
    pub(super) answers: bool,
}

impl Room {
    pub(super) fn new() -> Self {
        let mut page = Page::with_statement();
        page.tag("We pledge", "pledge");
        page.tag("We pledge", "humanitarian");
        Self { page, worker: Worker::default(), sent: 0, asked: 0, answers: true }
    }

    pub(super) fn send(&mut self, msg: impl Into<Msg>) {
        let mut queue = VecDeque::from([msg.into()]);
        while let Some(msg) = queue.pop_front() {
            for effect in update(&mut self.page.model, msg, &mut self.page.ports) {
                match &effect {
                    Effect::SendProject(Lane::Insight, _) => self.sent += 1,
                    Effect::Run(_, Job::Insight(InsightJob::Matrix(_)), _) => self.asked += 1,
                    Effect::Run(_, Job::Insight(_), _) => {}
                    _ => continue,
                }
                if self.answers {
                    queue.extend(worker::run(&mut self.worker, effect));
                }
            }
        }
    }

    pub(super) fn ask(&mut self, change: impl FnOnce(&mut Asked)) {
        let mut asked = self.state().asked.clone();
        change(&mut asked);
        self.send(InsightMsg::Asked(Box::new(asked)));
    }

    pub(super) fn state(&self) -> Later<InsightRoom> {
        self.page.open().insight_room()
    }

    pub(super) fn found(&self) -> Rc<Found> {
        self.state().found.clone().unwrap()
    }
}

#[test]
fn numbers_come_when_the_room_is_shown_and_follow_the_texts() {
    let mut room = Room::new();
    room.send(Msg::RoomWanted(crate::room::Room::Passages));
    assert_eq!(room.asked, 0);
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    assert_eq!((room.asked, room.sent, room.found().matrix.sums().all), (1, 1, 1));
    room.ask(|asked| asked.numbers = Numbers::RowShare);
    assert_eq!(room.asked, 1, "nothing is counted for another form");
    room.ask(|asked| asked.together = Together::Sentence);
    assert_eq!((room.asked, room.sent), (2, 1), "the worker has the project still");
    room.send(Msg::UndoChosen);
    assert_eq!((room.asked, room.sent, room.found().matrix.sums().all), (3, 2, 0));
    room.send(Msg::RedoChosen);
    assert_eq!(room.found().matrix.sums().all, 1);
}

#[test]
fn a_number_lists_its_passages_and_one_opens_the_text() {
    let mut room = Room::new();
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    let cell = largest(&room.found().matrix, false);
    room.send(InsightMsg::CellWanted(cell));
    let seen = room.state().looking.clone().and_then(|it| it.seen).unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].quote.as_str(), seen[0].code.to_string()), ("We pledge", "pledge".into()));
    room.send(InsightMsg::PassageOpened(seen[0].statement, seen[0].annotation));
    assert_eq!(room.page.model.room, crate::room::Room::Read);
    assert_eq!(room.page.open().chosen.as_ref().map(|it| it.id), Some(seen[0].annotation));
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    assert!(room.state().looking.is_some(), "the room keeps its place");
    room.ask(|asked| asked.columns = Across::Statements);
    assert_eq!(room.state().looking, None, "it was a cell of another matrix");
}

#[test]
fn a_code_does_not_come_together_with_itself() {
    let cells = [9, 2, 2, 7].map(|count| annotator_core::insight::Cell { count, characters: 0 });
    let matrix = Matrix { cells: cells.to_vec(), columns: 2, ..Matrix::default() };
    assert_eq!(largest(&matrix, false), Some((0, 0)));
    assert_eq!(largest(&matrix, true), Some((0, 1)));
    let alone = Matrix { cells: vec![cells[0]], columns: 1, ..Matrix::default() };
    assert_eq!(largest(&alone, true), None);
}

fn text_share(matrix: &Matrix) -> Value {
    Numbers::TextShare.value(matrix, &matrix.sums(), (0, 0))
}

#[test]
fn statements_are_counted_by_what_is_known_of_them() {
    let mut room = Room::new();
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    let all =
        [Across::Statements, Across::Delegations, Across::Organs, Across::Languages, Across::Years];
    for columns in all {
        room.ask(|asked| asked.columns = columns.clone());
        let found = room.found();
        assert_eq!((found.matrix.columns, found.matrix.sums().all), (1, 1), "{columns:?}");
        assert_eq!(
            matches!(found.heads.columns, ColumnHeads::Statements(_)),
            columns == Across::Statements
        );
    }
    room.ask(|asked| asked.numbers = Numbers::TextShare);
    let Value::Share(share) = text_share(&room.found().matrix) else { panic!("a share") };
    assert!(share > 0.0 && share < 1.0);
    room.ask(|asked| asked.columns = Across::Commitments);
    assert_eq!(room.state().asked.numbers, Numbers::Counts, "codes have no share of a text");
}

#[test]
fn a_variable_is_a_column_for_each_of_its_values_and_for_none() {
    let mut room = Room::new();
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    room.send(VariablesMsg::Added("Region".into(), VariableKind::Text, Vec::new()));
    let open = room.page.open();
    let (statement, region) = (open.project.statements[0].id, variable(open, "Region"));
    room.ask(|asked| asked.columns = Across::Variable(region.clone()));
    assert_eq!(room.found().heads.columns, ColumnHeads::Values(vec![String::new()]));
    room.send(VariablesMsg::Typed(statement, region.clone(), "coast".into()));
    let found = room.found();
    assert_eq!(found.heads.columns, ColumnHeads::Values(vec!["coast".to_owned()]));
    assert_eq!(found.matrix.sums().all, 1);
    room.send(VariablesMsg::Removed(region));
    assert_eq!(room.state().asked.columns, Across::default());
}

fn variable(open: &Open, name: &str) -> VariableId {
    Variables::of(&open.project.attachments).named(name).unwrap().id.clone()
}

#[test]
fn what_is_saved_has_a_number_for_each_column() {
    let mut room = Room::new();
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    let (found, project) = (room.found(), room.page.open().project.clone());
    let columns = vec!["Pledge".to_owned()];
    let (head, rows) = table(&project.codebook, &found, Numbers::Counts, &columns);
    assert_eq!(head, ["code", "name", "Pledge"]);
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0][0].as_str(), rows[0][2].as_str()), ("humanitarian", "1"));
    let (_, rows) = table(&project.codebook, &found, Numbers::Residuals, &columns);
    assert_eq!(rows[0][2], "", "it is undefined");
}

#[test]
fn a_worker_that_breaks_is_named_and_can_be_asked_again() {
    let mut room = Room::new();
    room.answers = false;
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    let job = room.state().job.unwrap();
    room.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert_eq!(room.state().failed, Some(Broken::Stopped));
    room.answers = true;
    room.send(InsightMsg::Again);
    assert_eq!((room.state().failed, room.sent), (None, 2));
    assert_eq!(room.found().matrix.sums().all, 1);
    room.answers = false;
    room.ask(|asked| asked.together = Together::Paragraph);
    room.send(InsightMsg::Stopped);
    assert!(room.state().is_stopped());
}

#[test]
fn the_passages_of_all_cells_are_asked_for_once_and_follow_the_texts() {
    let mut room = Room::new();
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    assert_eq!(room.state().quotes, None);
    room.ask(|asked| asked.numbers = Numbers::Passages);
    let seen = |room: &Room| room.state().quotes.clone().and_then(|it| it.seen);
    let quotes = seen(&room).unwrap();
    let [cell] = quotes.as_slice() else { panic!("{quotes:?}") };
    assert_eq!(cell.passages.len(), room.found().matrix.cell(cell.row, cell.column).count as usize);
    assert!(!room.state().busy && room.asked == 1, "the numbers are those of before");
    let (rows, columns) = (["A".to_owned()], ["B".to_owned()]);
    let found = room.found();
    let names = (rows.as_slice(), columns.as_slice());
    let (head, lines) =
        super::files::quotes_table(&room.page.open().project, &found, &quotes, names, |_, id| {
            id.to_string()
        });
    assert_eq!(head.join(" "), "row column count statement paragraph annotator quote");
    assert_eq!((lines.len(), lines[0][6].as_str()), (1, "We pledge"));
    room.send(Msg::UndoChosen);
    assert_eq!(seen(&room).map(|it| it.len()), Some(0));
    // Stopped, they are asked for again only when the user wants that.
    room.answers = false;
    room.send(Msg::RedoChosen);
    room.send(InsightMsg::Stopped);
    assert!(!room.state().busy);
    room.answers = true;
    room.send(InsightMsg::Again);
    assert_eq!(seen(&room).map(|it| it.len()), Some(1));
}

#[test]
fn fields_of_records_are_rows_and_columns() {
    use super::records::{RecordsAcross, RecordsAsked};
    let mut room = Room::new();
    room.send(Msg::RoomWanted(crate::room::Room::Insight));
    room.ask(|asked| asked.columns = Across::Records(RecordsAsked::default()));
    let found = room.found();
    let heads = found.matrix.records.clone().unwrap();
    assert_eq!((heads.rows.len(), heads.columns.len(), found.matrix.sums().all), (1, 1, 1));
    assert_eq!(
        room.state().asked.forms(&room.page.open().project.codebook),
        [Form::Table, Form::Network]
    );
    let (head, lines) = table(
        &room.page.open().project.codebook,
        &found,
        Numbers::Counts,
        &["not said".to_owned()],
    );
    assert_eq!((head.join(","), lines[0][2].as_str()), ("key,name,not said".into(), "1"));
    let codes = RecordsAsked { columns: Some(RecordsAcross::Codes), ..RecordsAsked::default() };
    room.ask(|asked| asked.columns = Across::Records(codes));
    let found = room.found();
    assert!(matches!(&found.heads.columns, ColumnHeads::Codes(codes) if codes.len() == 1));
    room.ask(|asked| asked.numbers = Numbers::Passages);
    room.ask(|asked| asked.form = Form::Bars);
    assert_eq!(room.state().asked.numbers, Numbers::Counts, "bars are of numbers");
    room.ask(|asked| asked.form = Form::Table);
    room.send(InsightMsg::CellWanted(Some((0, 0))));
    let seen = room.state().looking.clone().and_then(|it| it.seen).unwrap();
    assert_eq!((seen.len(), seen[0].quote.as_str()), (1, "We pledge"));
    // A field that is not there is not asked for.
    let gone = RecordsAsked { rows: Some(slug("gone")), ..RecordsAsked::default() };
    let fields = gone.fields(&room.page.open().project.codebook).unwrap();
    assert_eq!(fields.rows.id.as_str(), "actor");
}
