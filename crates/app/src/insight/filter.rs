//! Which statements count in the room.

#[cfg(test)]
mod tests;

use annotator_core::insight::filter::{GroupMembers, Range, StatementIs, Subject};
use annotator_core::insight::query::{Known, Query};
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::variables::{Values, VariableId, VariableKind, Variables, values_of};

use super::query::{conditions_of, known_values};
use crate::statements::groups::members_of;
use crate::work::Work;

/// The filters, and the part of the project that they let through.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// They must all hold.
    pub conditions: Vec<StatementIs>,
    /// What counts, of which project, with which conditions.
    counted: Option<(Vec<StatementIs>, Project, Project)>,
}

impl Filters {
    /// The part of a project that counts: statements that fit, their annotations and what is known of
    /// them.
    #[must_use]
    pub fn counted(&self, project: &Project) -> Project {
        if self.conditions.is_empty() {
            return project.clone();
        }
        match self.known(project) {
            Some(counted) => counted.clone(),
            None => project.with_only(&fitting(project, &self.conditions)),
        }
    }

    fn known(&self, project: &Project) -> Option<&Project> {
        let known = self.counted.as_ref();
        let known = known.filter(|(of, whole, _)| *of == self.conditions && whole.is_same(project));
        known.map(|(_, _, counted)| counted)
    }

    /// Keeps what counts until the conditions or the project change.
    fn keep(&mut self, project: &Project) {
        let counted = self.counted(project);
        self.counted = Some((self.conditions.clone(), project.clone(), counted));
    }
}

/// The statements that fulfil all conditions, in the order of the project.
#[must_use]
pub fn fitting(project: &Project, conditions: &[StatementIs]) -> Vec<StatementId> {
    let groups = members(project, conditions);
    let of_variable = |it: &StatementIs| {
        matches!(it, StatementIs::Numbers { .. })
            || matches!(it, StatementIs::Among { about: Known::Variable(_), .. })
    };
    let asks_values = conditions.iter().any(of_variable);
    let fits = |id: StatementId, metadata: &Metadata| {
        let values =
            if asks_values { values_of(&project.attachments, id) } else { Values::default() };
        conditions.iter().all(|it| it.holds((id, metadata), &values, &groups))
    };
    let all = project.statements.iter().filter(|it| fits(it.id, &it.metadata));
    all.map(|it| it.id).collect()
}

/// The statements of the groups that conditions name.
fn members<'a>(
    project: &Project,
    conditions: impl IntoIterator<Item = &'a StatementIs>,
) -> Vec<GroupMembers> {
    let mut names: Vec<&str> = conditions.into_iter().filter_map(StatementIs::group).collect();
    names.sort_unstable();
    names.dedup();
    let with_members = |name: &str| (name.to_owned(), members_of(project, name));
    names.into_iter().map(with_members).collect()
}

/// The statements of the groups that a query names.
pub(super) fn groups_of(project: &Project, query: &Query) -> Vec<GroupMembers> {
    members(project, conditions_of(query))
}

/// What can be known of the statements of a project: that of which some have a value.
#[must_use]
pub fn subjects(project: &Project) -> Vec<Known> {
    let known = [Known::Delegation, Known::Organ, Known::Language, Known::Year];
    let variables = Variables::of(&project.attachments).variables;
    let variables = variables.into_iter().map(|it| Known::Variable(it.id));
    let has_value = |about: &Known| known_values(project, about).iter().any(|it| !it.is_empty());
    known.into_iter().chain(variables).filter(has_value).collect()
}

/// A condition to begin with, about something: an open range, the first group, none of the values.
#[must_use]
pub fn begun(project: &Project, subject: &Subject) -> StatementIs {
    match subject {
        Subject::Day => StatementIs::Days(Range::default()),
        Subject::Group => {
            let groups = Variables::of(&project.attachments).groups;
            StatementIs::Group(groups.into_iter().next().map(|it| it.name).unwrap_or_default())
        }
        Subject::Known(Known::Variable(variable)) if is_number(project, variable) => {
            StatementIs::Numbers { variable: variable.clone(), range: Range::default() }
        }
        Subject::Known(about) => StatementIs::Among { about: about.clone(), values: Vec::new() },
    }
}

/// Whether a variable is for numbers.
fn is_number(project: &Project, variable: &VariableId) -> bool {
    let variables = Variables::of(&project.attachments);
    variables.get(variable).is_some_and(|it| it.kind == VariableKind::Number)
}

impl Work<'_> {
    /// Finds out what counts, if it is not known yet.
    pub(super) fn keep_filters(&mut self) {
        let Some((open, room)) = self.insight() else { return };
        let filters = &room.filters;
        if filters.conditions.is_empty() || filters.known(&open.project).is_some() {
            return;
        }
        let project = open.project.clone();
        self.change_insight(|room| room.filters.keep(&project));
    }
}
