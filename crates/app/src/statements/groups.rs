//! Groups of statements, which are filters with names, and filtering from outside the table.

use crate::model::Open;
use crate::notice::Reason;
use crate::room::Room;
use crate::statements::table::{Counter, Filter, Row, State, Table};
use crate::work::Work;
use annotator_core::phrases::date::parse_day;
use annotator_core::phrases::fold::fold;
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::project::variables::{Group, VariableCache, Variables};
use annotator_core::reading::Field;

impl State {
    /// Its name in groups.
    fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InWork => "in_work",
            Self::Done => "done",
        }
    }
}

impl Filter {
    /// The group of the statements that the filter lets through.
    #[must_use]
    pub fn group(&self, name: &str) -> Group {
        Group {
            name: name.to_owned(),
            statements: self.only.clone(),
            words: self.words.trim().to_owned(),
            organ: self.organ.clone(),
            delegation: self.delegation.clone(),
            state: self.state.map(|state| state.name().to_owned()),
            from: self.from.map(|day| day.to_string()),
            to: self.to.map(|day| day.to_string()),
            missing: self.missing.map(|field| field.name().to_owned()),
            variables: self.variables.clone(),
        }
    }

    /// The filter of a group. What this build does not know is left out.
    #[must_use]
    pub fn of_group(group: &Group) -> Self {
        let states = [State::New, State::InWork, State::Done];
        let day = |day: &Option<String>| day.as_deref().and_then(parse_day);
        Self {
            only: group.statements.clone(),
            words: group.words.clone(),
            organ: group.organ.clone(),
            delegation: group.delegation.clone(),
            state: states.into_iter().find(|state| group.state.as_deref() == Some(state.name())),
            from: day(&group.from),
            to: day(&group.to),
            missing: Field::ALL
                .into_iter()
                .find(|field| group.missing.as_deref() == Some(field.name())),
            variables: group.variables.clone(),
        }
    }
}

/// The group whose filter this is.
#[must_use]
pub fn group_of(filter: &Filter, variables: &Variables) -> Option<usize> {
    let filter = Filter { words: filter.words.trim().to_owned(), ..filter.clone() };
    variables.groups.iter().position(|group| Filter::of_group(group) == filter)
}

impl Table {
    /// Whether the filters leave something out of next, previous and the list of statements.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        self.filter != Filter::default()
    }
}

impl Open {
    /// The rows of the table, in the order of the project.
    #[must_use]
    pub fn table_rows(&self) -> Vec<Row> {
        rows_of(&self.project)
    }
}

/// The statements of the group with a name; none, if there is no such group.
#[must_use]
pub fn members_of(project: &Project, name: &str) -> Vec<StatementId> {
    let variables = Variables::of(&project.attachments);
    let Some(group) = variables.groups.iter().find(|group| group.name == name) else {
        return Vec::new();
    };
    let table = Table { filter: Filter::of_group(group), ..Table::default() };
    let shown = table.apply(&rows_of(project), &str::to_owned);
    shown.iter().map(|row| row.statement.id).collect()
}

/// The rows of a project, in its order.
fn rows_of(project: &Project) -> Vec<Row> {
    let mut rows =
        Counter::default().rows(&project.statements, &project.annotations, &project.codebook);
    let mut cache = VariableCache::default();
    Row::add_variables(&mut rows, &project.attachments, &mut cache);
    rows
}

impl Work<'_> {
    /// Shows only the statements of a group, or all, in every list of them. If the statement on the
    /// screen is not among them, the first one is shown.
    pub(crate) fn choose_group(&mut self, group: Option<usize>) {
        let Some(open) = &mut self.model.open else { return };
        let variables = Variables::of(&open.project.attachments);
        let group = group.and_then(|at| variables.groups.get(at));
        open.table.filter = group.map(Filter::of_group).unwrap_or_default();
        let rows = open.table_rows();
        let shown = open.table.apply(&rows, &str::to_owned);
        let ids: Vec<_> = shown.iter().map(|row| row.statement.id).collect();
        let current = open.current.is_some_and(|id| ids.contains(&id));
        let first = ids.first().copied().filter(|_| !current);
        open.table.show(ids);
        if let Some(first) = first.filter(|_| self.model.room == Room::Read) {
            self.show_statement(first);
        }
    }

    /// Saves a group under a name. One with the same name is replaced.
    pub(crate) fn save_group(&mut self, group: Group) {
        if group.name.trim().is_empty() {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let mut variables = Variables::of(&open.project.attachments);
        let group = Group { name: group.name.trim().to_owned(), ..group };
        let (name, folded) = (group.name.clone(), fold(&group.name));
        match variables.groups.iter_mut().find(|known| fold(&known.name) == folded) {
            Some(known) => *known = group,
            None => variables.groups.push(group),
        }
        if self.define(&variables, &name, Vec::new()) {
            self.model.notify(Reason::GroupSaved { name });
        }
    }

    pub(crate) fn rename_group(&mut self, at: usize, name: &str) {
        let name = name.trim();
        let Some(open) = &self.model.open else { return };
        let mut variables = Variables::of(&open.project.attachments);
        let folded = fold(name);
        let taken = variables.groups.iter().enumerate();
        let mut taken = taken.filter(|(other, group)| *other != at && fold(&group.name) == folded);
        if name.is_empty() || taken.next().is_some() {
            return;
        }
        let Some(group) = variables.groups.get_mut(at).filter(|group| group.name != name) else {
            return;
        };
        name.clone_into(&mut group.name);
        self.define(&variables, name, Vec::new());
    }

    pub(crate) fn remove_group(&mut self, at: usize) {
        let Some(open) = &self.model.open else { return };
        let mut variables = Variables::of(&open.project.attachments);
        if at >= variables.groups.len() {
            return;
        }
        let Group { name, .. } = variables.groups.remove(at);
        if self.define(&variables, &name, Vec::new()) {
            self.model.notify(Reason::VariableRemoved { name });
        }
    }
}
