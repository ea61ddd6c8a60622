//! The words of variables and groups of statements, and of tables that are joined.

pub use annotator_words::variables::*;

use super::{intake, quoted};
use annotator_app::statements::joining::{JoinPlan, Target};
use annotator_core::project::variables::join::{Fit, JoinKey};
use annotator_core::project::variables::{Variable, VariableKind, Variables};
use annotator_core::text::direction::visible;

/// How many values of a list a sentence names.
const NAMED: usize = 8;

/// What is wrong with what was typed for a variable.
pub fn no_value(variable: &Variable) -> String {
    match variable.kind {
        VariableKind::Number => no_number().to_owned(),
        VariableKind::Text | VariableKind::Choice => {
            let named = variable.choices.iter().take(NAMED).map(|choice| visible(choice));
            let more = (variable.choices.len() > NAMED).then(|| "…".to_owned());
            not_in_list(&named.chain(more).collect::<Vec<_>>().join(", "))
        }
    }
}

/// The name of a kind.
pub fn kind(kind: VariableKind) -> &'static str {
    match kind {
        VariableKind::Text => kind_text(),
        VariableKind::Number => kind_number(),
        VariableKind::Choice => kind_choice(),
    }
}

/// The name of a column of a table.
pub fn column(plan: &JoinPlan, column: usize) -> String {
    plan.name(column).map_or_else(|| column_number(column + 1), visible)
}

/// An entry of the list of ways to find statements.
pub fn way(plan: &JoinPlan, fit: &Fit) -> String {
    self::fit(&quoted(&column(plan, fit.column)), key(fit.key), fit.statements, fit.rows)
}

fn key(key: JoinKey) -> &'static str {
    match key {
        JoinKey::Id => key_id(),
        JoinKey::FileName => key_file(),
        JoinKey::Symbol => key_symbol(),
        JoinKey::Title => key_title(),
        JoinKey::Delegation => key_delegation(),
    }
}

/// What a column can become.
pub fn target(target: &Target, variables: &Variables) -> String {
    match target {
        Target::LeftOut => leave_out().to_owned(),
        Target::New(new) => new_variable(kind(*new)),
        Target::Variable(id) => {
            the_variable(&visible(variables.get(id).map_or("", |variable| &variable.name)))
        }
        Target::Field(field) => the_field(intake::field(*field)),
    }
}
