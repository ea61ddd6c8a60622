//! The words of the table of statements.

pub use annotator_words::passages::*;

use super::{dialogs, panels};
use annotator_app::statements::table::{Column, Row, State};
use annotator_core::project::statement::Statement;
use annotator_core::project::variables::Variables;
use annotator_core::reading::Field;
use annotator_core::text::direction::visible;

/// The heading of a column.
pub fn column(column: Column, variables: &Variables) -> String {
    if let Some(variable) = column.variable(variables) {
        return visible(&variable.name);
    }
    let name = match column {
        Column::Delegation => dialogs::delegation(),
        Column::Date => dialogs::date(),
        Column::Speaker => dialogs::speaker(),
        Column::Organ => dialogs::organ(),
        Column::Meeting => dialogs::occasion(),
        Column::Title => dialogs::title(),
        Column::Tags => tags(),
        Column::Records => records(),
        Column::Progress => progress(),
        Column::Done => done(),
        Column::Variable(_) => "",
    };
    name.to_owned()
}

/// What a cell of a field says.
pub fn value(statement: &Statement, field: Field) -> String {
    let value = field.of(&statement.metadata);
    if field == Field::Date { panels::stored_date(value) } else { value.to_owned() }
}

/// How far the work on a statement is.
pub fn state(state: State) -> &'static str {
    match state {
        State::New => state_new(),
        State::InWork => state_in_work(),
        State::Done => state_done(),
    }
}

/// The entry of the filter for statements without a field.
pub fn missing(field: Field) -> &'static str {
    match field {
        Field::Delegation => missing_delegation(),
        Field::Date => missing_date(),
        Field::Speaker => missing_speaker(),
        Field::Organ => missing_organ(),
        _ => missing_meeting(),
    }
}

/// How far a statement is tagged.
pub fn how_far(row: &Row) -> String {
    tagged_up_to(row.reached(), row.counts.paragraphs)
}

/// How many rows are chosen, and how many of them the filters hide.
pub fn chosen_rows(statements: usize, hidden: usize) -> String {
    if hidden == 0 { chosen(statements) } else { chosen_hidden(statements, hidden) }
}

/// The button that opens the question for a field.
pub fn set_field(field: Field) -> &'static str {
    match field {
        Field::Date => set_date(),
        Field::Organ => set_organ(),
        _ => set_meeting(),
    }
}
