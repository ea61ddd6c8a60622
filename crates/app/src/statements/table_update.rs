//! Changes to the table of statements, and to many statements at once.

use crate::notice::Reason;
use crate::room::Room;
use crate::statements::table::{Column, Filter, Table, typed_value};
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::id::StatementId;
use annotator_core::reading::Field;

/// Something that happened to the table of statements.
#[derive(Clone, Debug, PartialEq)]
pub enum TableMsg {
    /// The user wants the rows sorted by this column, or the other way round.
    Sorted(Column),
    Filtered(Box<Filter>),
    /// Rows were chosen (`true`) or left.
    RowsChosen(Vec<StatementId>, bool),
    /// A field of one statement was edited.
    Typed(StatementId, Field, String),
    /// A field was set for all chosen statements.
    TypedForChosen(Field, String),
    /// Statements were marked as done, or the mark was taken back.
    DoneSet(Vec<StatementId>, bool),
    /// The table shows these statements, in this order.
    Shown(Vec<StatementId>),
    /// Opens a statement to read it.
    Opened(StatementId),
    /// The user wants to export the chosen statements.
    ExportAsked,
}

impl Work<'_> {
    pub(crate) fn take_table(&mut self, msg: TableMsg) {
        match msg {
            TableMsg::Sorted(column) => self.with_table(|table| table.sort_by(column)),
            TableMsg::Filtered(filter) => self.with_table(|table| table.filter = *filter),
            TableMsg::RowsChosen(ids, chosen) => self.with_table(|table| {
                for id in ids {
                    if chosen {
                        table.chosen.insert(id);
                    } else {
                        table.chosen.remove(&id);
                    }
                }
            }),
            TableMsg::Typed(id, field, typed) => self.set_field(&[id], field, &typed),
            TableMsg::TypedForChosen(field, typed) => {
                let chosen = self.chosen_statements();
                self.set_field(&chosen, field, &typed);
            }
            TableMsg::DoneSet(ids, done) => self.set_done(&ids, done),
            TableMsg::Shown(ids) => self.with_table(|table| table.show(ids)),
            TableMsg::Opened(id) => {
                self.show_statement(id);
                self.show_room(Room::Read);
            }
            TableMsg::ExportAsked => {
                let chosen = self.chosen_statements();
                if !chosen.is_empty() {
                    self.open_export(Some(chosen));
                }
            }
        }
    }

    fn with_table(&mut self, change: impl FnOnce(&mut Table)) {
        self.with_open(|open| change(&mut open.table));
    }

    /// The chosen statements, in the order of the project.
    pub(crate) fn chosen_statements(&self) -> Vec<StatementId> {
        let Some(open) = &self.model.open else { return Vec::new() };
        let ids = open.project.statements.iter().map(|statement| statement.id);
        ids.filter(|id| open.table.chosen.contains(id)).collect()
    }

    /// Sets a field of some statements in one step.
    fn set_field(&mut self, ids: &[StatementId], field: Field, typed: &str) {
        let Some(value) = typed_value(field, typed) else {
            return self.model.notify(Reason::NoDay { words: typed.to_owned() });
        };
        let Some(open) = &self.model.open else { return };
        let statements = ids.iter().filter_map(|id| open.project.statement(*id));
        let changed = statements.filter(|statement| field.of(&statement.metadata) != value);
        let edits: Vec<_> = changed
            .map(|statement| {
                let mut metadata = statement.metadata.clone();
                field.of_mut(&mut metadata).clone_from(&value);
                Edit::SetMetadata { statement: statement.id, metadata }
            })
            .collect();
        let detail = self.title_if_one(&edits);
        let statements = edits.len();
        if statements > 0
            && self.perform_or_say(StepKind::SetMetadata, detail, edits)
            && ids.len() > 1
        {
            self.model.notify(Reason::FieldSet { field, statements });
        }
    }

    fn set_done(&mut self, ids: &[StatementId], done: bool) {
        let Some(open) = &self.model.open else { return };
        let statements = ids.iter().filter_map(|id| open.project.statement(*id));
        let changed = statements.filter(|statement| statement.done != done);
        let edits: Vec<_> =
            changed.map(|statement| Edit::SetDone { statement: statement.id, done }).collect();
        let detail = self.title_if_one(&edits);
        let statements = edits.len();
        if statements > 0 && self.perform_or_say(StepKind::SetDone, detail, edits) {
            self.model.notify(Reason::DoneSet { done, statements });
        }
    }

    /// The title of the statement that is changed, if it is only one.
    fn title_if_one(&self, edits: &[Edit]) -> String {
        let [Edit::SetMetadata { statement, .. } | Edit::SetDone { statement, .. }] = edits else {
            return String::new();
        };
        let found = self.model.open.as_ref().and_then(|open| open.project.statement(*statement));
        found.map(|statement| statement.metadata.title.clone()).unwrap_or_default()
    }
}
