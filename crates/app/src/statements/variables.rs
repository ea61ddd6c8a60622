//! Variables of statements: defining them, and setting their values for one statement or many.

use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::statements::joining::JoinMsg;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::variables::{
    Group, VARIABLES, Values, Variable, VariableId, VariableKind, Variables, values_name, values_of,
};

/// Something that happened to variables or groups of statements.
#[derive(Clone, Debug, PartialEq)]
pub enum VariablesMsg {
    /// A value of one statement was typed.
    Typed(StatementId, VariableId, String),
    /// A value was typed for all chosen statements.
    TypedForChosen(VariableId, String),
    /// What is known about a statement was changed, with the values of its variables.
    DetailsChanged(StatementId, Box<Metadata>, Values),
    /// The user wants a new variable.
    Added(String, VariableKind, Vec<String>),
    /// A variable was renamed or became another kind.
    Changed(Variable),
    /// The user wants a variable one place up (`true`) or down.
    Moved(VariableId, bool),
    Removed(VariableId),
    /// The statements that the filters let through become a group with this name.
    GroupSaved(String),
    /// The chosen statements become a group with this name.
    GroupOfChosen(String),
    /// Only the statements of this group are wanted, or all of them.
    GroupChosen(Option<usize>),
    GroupRenamed(usize, String),
    GroupRemoved(usize),
    Join(JoinMsg),
}

impl From<VariablesMsg> for Msg {
    fn from(msg: VariablesMsg) -> Self {
        Self::Variables(Later::new(msg))
    }
}

impl From<JoinMsg> for Msg {
    fn from(msg: JoinMsg) -> Self {
        VariablesMsg::Join(msg).into()
    }
}

/// What happens to the values of a variable that becomes another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refit {
    /// The values that change, by statement; empty for those that are removed.
    pub changed: Vec<(StatementId, String)>,
    /// How many are removed, because they are no values of the new kind.
    pub removed: usize,
}

impl Open {
    /// What happens to the values if a variable becomes this.
    #[must_use]
    pub fn refit(&self, variable: &Variable) -> Refit {
        let mut refit = Refit::default();
        for statement in &self.project.statements {
            let values = values_of(&self.project.attachments, statement.id);
            let Some(old) = values.get(&variable.id) else { continue };
            let new = variable.read(old);
            refit.removed += usize::from(new.is_none());
            let new = new.unwrap_or_default();
            if new != *old {
                refit.changed.push((statement.id, new));
            }
        }
        refit
    }

    /// The different values of a variable, in the order in which they first occur.
    #[must_use]
    pub fn values_in_use(&self, id: &VariableId) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for statement in &self.project.statements {
            let values = values_of(&self.project.attachments, statement.id);
            if let Some(value) = values.get(id).filter(|value| !found.contains(value)) {
                found.push(value.clone());
            }
        }
        found
    }

    /// Leaves conditions on variables that are gone out of the filter.
    pub(crate) fn mend_filter(&mut self) {
        if self.table.filter.variables.is_empty() {
            return;
        }
        let variables = Variables::of(&self.project.attachments);
        self.table.filter.variables.retain(|id, _| variables.get(id).is_some());
    }
}

/// The edit that stores the definitions.
pub(crate) fn definitions(variables: &Variables) -> Edit {
    let document = (!variables.is_empty()).then(|| document(variables));
    Edit::SetAttachment { name: VARIABLES.to_owned(), document }
}

/// The edit that stores the values of a statement.
pub(crate) fn values_edit(id: StatementId, values: &Values) -> Edit {
    let document = (!values.is_empty()).then(|| document(values));
    Edit::SetAttachment { name: values_name(id), document }
}

/// Sets a value, or takes it away if it is empty. Returns whether that changed anything.
pub(crate) fn set_value(values: &mut Values, id: &VariableId, value: String) -> bool {
    if value.is_empty() {
        return values.remove(id).is_some();
    }
    let changed = values.get(id) != Some(&value);
    values.insert(id.clone(), value);
    changed
}

impl Work<'_> {
    pub(crate) fn take_variables(&mut self, msg: VariablesMsg) {
        match msg {
            VariablesMsg::Typed(id, variable, typed) => self.set_variable(&[id], &variable, &typed),
            VariablesMsg::TypedForChosen(variable, typed) => {
                let chosen = self.chosen_statements();
                self.set_variable(&chosen, &variable, &typed);
            }
            VariablesMsg::DetailsChanged(id, metadata, values) => {
                self.change_details(id, *metadata, &values);
            }
            VariablesMsg::Added(name, kind, choices) => self.add_variable(&name, kind, choices),
            VariablesMsg::Changed(variable) => self.change_variable(variable),
            VariablesMsg::Moved(id, up) => self.move_variable(&id, up),
            VariablesMsg::Removed(id) => self.remove_variable(&id),
            VariablesMsg::GroupSaved(name) => {
                let filter = self.model.open.as_ref().map(|open| open.table.filter.group(&name));
                self.save_group(filter.unwrap_or_default());
            }
            VariablesMsg::GroupOfChosen(name) => {
                let statements = self.chosen_statements();
                self.save_group(Group { name, statements, ..Group::default() });
            }
            VariablesMsg::GroupChosen(at) => self.choose_group(at),
            VariablesMsg::GroupRenamed(at, name) => self.rename_group(at, &name),
            VariablesMsg::GroupRemoved(at) => self.remove_group(at),
            VariablesMsg::Join(msg) => self.take_join(msg),
        }
    }

    /// Stores changed definitions, with other edits, in one step. Returns whether that was done.
    pub(crate) fn define(&mut self, variables: &Variables, what: &str, more: Vec<Edit>) -> bool {
        let mut edits = vec![definitions(variables)];
        edits.extend(more);
        self.perform_or_say(StepKind::SetVariables, what, edits)
    }

    /// Sets a variable of some statements in one step.
    fn set_variable(&mut self, ids: &[StatementId], variable: &VariableId, typed: &str) {
        let Some(open) = &self.model.open else { return };
        let variables = Variables::of(&open.project.attachments);
        let Some(variable) = variables.get(variable) else { return };
        let Some(value) = variable.read(typed) else {
            let (words, variable) = (typed.to_owned(), variable.name.clone());
            return self.model.notify(Reason::NoValue { words, variable });
        };
        let mut edits = Vec::new();
        for id in ids {
            let mut values = values_of(&open.project.attachments, *id);
            if set_value(&mut values, &variable.id, value.clone()) {
                edits.push(values_edit(*id, &values));
            }
        }
        let (name, statements) = (variable.name.clone(), edits.len());
        if statements > 0
            && self.perform_or_say(StepKind::SetVariables, name.clone(), edits)
            && ids.len() > 1
        {
            self.model.notify(Reason::VariableSet { name, statements });
        }
    }

    /// Changes what is known about a statement, and its variables, in one step.
    fn change_details(&mut self, id: StatementId, metadata: Metadata, typed: &Values) {
        let Some(open) = &self.model.open else { return };
        let Some(statement) = open.project.statement(id) else { return };
        let variables = Variables::of(&open.project.attachments);
        let mut values = values_of(&open.project.attachments, id);
        let mut changed = false;
        for (variable, typed) in typed {
            let read = variables.get(variable).and_then(|variable| variable.read(typed));
            changed |= read.is_some_and(|value| set_value(&mut values, variable, value));
        }
        let title = metadata.title.clone();
        let mut edits = Vec::new();
        if statement.metadata != metadata {
            edits.push(Edit::SetMetadata { statement: id, metadata });
        }
        if changed {
            edits.push(values_edit(id, &values));
        }
        if edits.is_empty() || self.perform_or_say(StepKind::SetMetadata, title, edits) {
            self.model.dialog = None;
        }
    }

    fn add_variable(&mut self, name: &str, kind: VariableKind, choices: Vec<String>) {
        let Some(open) = &self.model.open else { return };
        let mut variables = Variables::of(&open.project.attachments);
        if name.trim().is_empty() || variables.named(name).is_some() {
            return;
        }
        variables.add(name, kind).choices = choices;
        self.define(&variables, name.trim(), Vec::new());
    }

    /// Changes a variable. Values that are not of its new kind are removed in the same step.
    fn change_variable(&mut self, changed: Variable) {
        let Some(open) = &self.model.open else { return };
        let mut variables = Variables::of(&open.project.attachments);
        let same = variables.named(&changed.name).is_some_and(|other| other.id != changed.id);
        if changed.name.trim().is_empty() || same {
            return;
        }
        let refit = open.refit(&changed);
        let edits = refit.changed.into_iter().map(|(id, value)| {
            let mut values = values_of(&open.project.attachments, id);
            set_value(&mut values, &changed.id, value);
            values_edit(id, &values)
        });
        let edits: Vec<_> = edits.collect();
        let name = changed.name.trim().to_owned();
        let known = variables.variables.iter_mut().find(|known| known.id == changed.id);
        let Some(known) = known.filter(|known| **known != changed) else { return };
        *known = Variable { name: name.clone(), ..changed };
        self.define(&variables, &name, edits);
    }

    fn move_variable(&mut self, id: &VariableId, up: bool) {
        let Some(open) = &mut self.model.open else { return };
        let mut variables = Variables::of(&open.project.attachments);
        let Some(at) = variables.variables.iter().position(|it| it.id == *id) else { return };
        let to = if up { at.checked_sub(1) } else { Some(at + 1) };
        let Some(to) = to.filter(|to| *to < variables.variables.len()) else { return };
        variables.variables.swap(at, to);
        let name = variables.get(id).map(|it| it.name.clone()).unwrap_or_default();
        // The table is sorted by the place of a column.
        open.table.unsort_variables();
        self.define(&variables, &name, Vec::new());
    }

    /// Removes a variable with all its values.
    fn remove_variable(&mut self, id: &VariableId) {
        let Some(open) = &mut self.model.open else { return };
        let mut variables = Variables::of(&open.project.attachments);
        let Some(at) = variables.variables.iter().position(|it| it.id == *id) else { return };
        let Variable { name, .. } = variables.variables.remove(at);
        for group in &mut variables.groups {
            group.variables.remove(id);
        }
        let edits = open.project.statements.iter().filter_map(|statement| {
            let mut values = values_of(&open.project.attachments, statement.id);
            values.remove(id)?;
            Some(values_edit(statement.id, &values))
        });
        let edits: Vec<_> = edits.collect();
        open.table.unsort_variables();
        if self.define(&variables, &name, edits) {
            self.model.notify(Reason::VariableRemoved { name });
        }
    }
}
