//! The query that is shown, and its passages. The worker looks again whenever the project or the query
//! has changed, while they are shown.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use annotator_core::codebook::AttributeKind;
use annotator_core::edit::history::StepKind;
use annotator_core::insight::filter::{StatementIs, Subject};
use annotator_core::insight::query::{
    Amount, Clause, Condition, Known, Queries, Query, QueryHit, QueryQuestion, Relation,
    SavedQuery, Says,
};
use annotator_core::phrases::decimal::Decimal;
use annotator_core::project::Project;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::{AnnotatorId, AttributeId};
use annotator_core::project::value::Value;
use annotator_core::project::variables::{Variables, read_number};
use annotator_core::small_map::SmallMap;
use annotator_jobs::insight::InsightJob;
use annotator_jobs::{Job, JobNumber};

use super::filter::{begun, groups_of};
use crate::work::Work;

/// The query and what fits it.
#[derive(Clone, Debug, Default)]
pub struct QueryState {
    pub asked: Query,
    pub found: Option<Rc<Vec<QueryHit>>>,
    /// What the passages depend on, when they were asked for last.
    basis: Option<(Query, Option<AnnotatorId>, Project)>,
    job: Option<JobNumber>,
}

impl QueryState {
    /// Whether the worker is at it.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.job.is_some()
    }

    pub(super) fn job(&self) -> Option<JobNumber> {
        self.job
    }

    pub(super) fn take(&mut self, hits: Vec<QueryHit>) {
        self.job = None;
        self.found = Some(Rc::new(hits));
    }

    /// The worker does not look any more, because it broke.
    pub(super) fn end(&mut self) {
        self.job = None;
    }

    /// The worker was stopped. If it looked, it is asked again when the passages are shown.
    pub(super) fn stop(&mut self) {
        if self.job.take().is_some() {
            self.basis = None;
        }
    }

    pub(super) fn ask_again(&mut self) {
        self.basis = None;
    }

    /// How many statements have passages that fit.
    #[must_use]
    pub fn statements(&self) -> usize {
        let hits = self.found.as_deref().map(Vec::as_slice).unwrap_or_default();
        // Passages come statement by statement.
        hits.chunk_by(|one, other| one.passage.statement == other.passage.statement).count()
    }
}

/// Whether a query has a condition that says nothing yet, such as words that are not typed.
#[must_use]
pub fn is_unfinished(condition: &Condition) -> bool {
    match condition {
        Condition::Words { words, .. } => words.trim().is_empty(),
        Condition::Field { says, .. } => match says {
            Says::Words(text) | Says::Before(text) | Says::After(text) => text.trim().is_empty(),
            Says::AtLeast(amount) | Says::AtMost(amount) => read_amount(&amount.number).is_none(),
            Says::Anything | Says::Nothing | Says::Choice(_) | Says::YesNo(_) => false,
        },
        Condition::Statement(is) => is.read().is_none(),
        Condition::Related { .. }
        | Condition::Annotator(_)
        | Condition::Note
        | Condition::Confidence(_) => false,
    }
}

/// A number that was typed, as a decimal without a sign; `None` if it cannot be read.
#[must_use]
pub fn read_amount(typed: &str) -> Option<String> {
    read_number(typed.trim()).filter(|number| Decimal::parse(number).is_some())
}

/// The conditions of a query on statements.
pub(super) fn conditions_of(query: &Query) -> impl Iterator<Item = &StatementIs> {
    query.any_of.iter().flatten().filter_map(|clause| match &clause.is {
        Condition::Statement(is) => Some(is),
        _ => None,
    })
}

/// The clause, with numbers as they are compared.
fn with_numbers(clause: &Clause) -> Clause {
    let mut clause = clause.clone();
    match &mut clause.is {
        Condition::Field { says: Says::AtLeast(amount) | Says::AtMost(amount), .. } => {
            amount.number = read_amount(&amount.number).unwrap_or_default();
        }
        Condition::Statement(is) => {
            if let Some(read) = is.read() {
                *is = read;
            }
        }
        _ => {}
    }
    clause
}

/// The query without conditions that say nothing yet, or numbers that cannot be read.
#[must_use]
pub fn finished(query: &Query) -> Query {
    let lists = query.any_of.iter().map(|all| {
        all.iter().filter(|it| !is_unfinished(&it.is)).map(with_numbers).collect::<Vec<_>>()
    });
    let any_of = lists.filter(|all| !all.is_empty()).collect();
    Query { codes: query.codes.clone(), any_of }
}

/// What a condition is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Related(Relation),
    Words,
    Field(AttributeId),
    Annotator,
    Note,
    Confidence,
    Statement(Known),
    /// The day of the statement.
    Day,
    /// A group of statements.
    Group,
}

/// The kind of a condition.
#[must_use]
pub fn kind_of(condition: &Condition) -> Kind {
    match condition {
        Condition::Related { how, .. } => Kind::Related(*how),
        Condition::Words { .. } => Kind::Words,
        Condition::Field { field, .. } => Kind::Field(field.clone()),
        Condition::Annotator(_) => Kind::Annotator,
        Condition::Note => Kind::Note,
        Condition::Confidence(_) => Kind::Confidence,
        Condition::Statement(StatementIs::Days(_)) => Kind::Day,
        Condition::Statement(StatementIs::Group(_)) => Kind::Group,
        Condition::Statement(StatementIs::Numbers { variable, .. }) => {
            Kind::Statement(Known::Variable(variable.clone()))
        }
        Condition::Statement(StatementIs::Among { about, .. }) => Kind::Statement(about.clone()),
    }
}

/// The kinds of conditions that a project can be asked about.
#[must_use]
pub fn kinds(project: &Project) -> Vec<Kind> {
    use Relation::{After, Before, Contains, Inside, Near, Overlaps, SameParagraph, SameSentence};
    let relations = [Overlaps, Inside, Contains, SameSentence, SameParagraph, Before, After, Near];
    let mut kinds: Vec<Kind> = relations.into_iter().map(Kind::Related).collect();
    kinds.push(Kind::Words);
    for field in project.codebook.layers.iter().flat_map(|layer| &layer.attributes) {
        let kind = Kind::Field(field.id.clone());
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if project.coders().nth(1).is_some() {
        kinds.push(Kind::Annotator);
    }
    kinds.extend([Kind::Note, Kind::Confidence]);
    let known = [Known::Delegation, Known::Organ, Known::Language, Known::Year];
    kinds.extend(known.into_iter().map(Kind::Statement));
    kinds.push(Kind::Day);
    let Variables { variables, groups } = Variables::of(&project.attachments);
    kinds.extend(variables.into_iter().map(|it| Kind::Statement(Known::Variable(it.id))));
    kinds.extend((!groups.is_empty()).then_some(Kind::Group));
    kinds
}

/// A condition of a kind to begin with.
#[must_use]
pub fn of_kind(project: &Project, kind: &Kind) -> Condition {
    match kind {
        Kind::Related(how) => Condition::Related { how: *how, codes: Vec::new(), within: 1 },
        Kind::Words => Condition::Words { words: String::new(), within: 0 },
        Kind::Field(field) => Condition::Field { field: field.clone(), says: Says::Anything },
        Kind::Annotator => match project.coders().next() {
            Some(coder) => Condition::Annotator(coder.id),
            None => Condition::Note,
        },
        Kind::Note => Condition::Note,
        Kind::Confidence => Condition::Confidence(Some(Confidence::Low)),
        Kind::Statement(about) => Condition::Statement(begun_known(project, about)),
        Kind::Day => Condition::Statement(begun(project, &Subject::Day)),
        Kind::Group => Condition::Statement(begun(project, &Subject::Group)),
    }
}

/// A condition on what is known of a statement, to begin with: of values the first one.
fn begun_known(project: &Project, about: &Known) -> StatementIs {
    let mut is = begun(project, &Subject::Known(about.clone()));
    if let StatementIs::Among { values, .. } = &mut is {
        values.extend(known_values(project, about).into_iter().next());
    }
    is
}

/// The values that statements have, in order; an empty one for those of which it is not known.
#[must_use]
pub fn known_values(project: &Project, about: &Known) -> Vec<String> {
    let mut values: Vec<String> =
        project.statements.iter().map(|it| about.of(project, it)).collect();
    values.sort_unstable();
    values.dedup();
    values
}

/// The currencies of the sums in a field (ISO 4217), the most frequent first; empty for an unknown one.
#[must_use]
pub fn currencies(project: &Project, field: &AttributeId) -> Vec<String> {
    let mut counts: SmallMap<String, usize> = SmallMap::new();
    let all = project.annotations.values().flat_map(|set| set.iter());
    for attribute in all.filter_map(|it| it.attributes.get(field)) {
        if let Value::Money(money) = &attribute.value {
            *counts.entry_or_default(money.currency.clone().unwrap_or_default()) += 1;
        }
    }
    let mut named: Vec<(usize, String)> =
        counts.iter().map(|(currency, count)| (*count, currency.clone())).collect();
    named.sort_by(|(one, _), (other, _)| other.cmp(one));
    named.into_iter().map(|(_, currency)| currency).collect()
}

/// What a field can say: what is said `now`, and the others.
#[must_use]
pub fn says_of(project: &Project, field: &AttributeId, now: &Says) -> Vec<Says> {
    let definition = project.codebook.layers.iter().find_map(|layer| layer.attribute(field));
    let mut all = vec![Says::Anything, Says::Nothing];
    match definition.map(|it| it.kind) {
        Some(AttributeKind::Choice | AttributeKind::MultipleChoice) => {
            let choices = definition.into_iter().flat_map(|it| &it.values);
            all.extend(choices.map(|choice| Says::Choice(choice.id.clone())));
        }
        Some(AttributeKind::Date) => {
            let empty = String::new;
            all.extend([Says::Before(empty()), Says::After(empty()), Says::Words(empty())]);
        }
        Some(AttributeKind::Money) => {
            let currency = currencies(project, field).into_iter().next().unwrap_or_default();
            let amount = || Amount { currency: currency.clone(), ..Amount::default() };
            all.extend([
                Says::AtLeast(amount()),
                Says::AtMost(amount()),
                Says::Words(String::new()),
            ]);
        }
        Some(AttributeKind::Number) => {
            all.extend([Says::AtLeast(Amount::default()), Says::AtMost(Amount::default())]);
        }
        Some(AttributeKind::Text | AttributeKind::Party) => all.push(Says::Words(String::new())),
        Some(AttributeKind::YesNo) => all.extend([Says::YesNo(true), Says::YesNo(false)]),
        None => {}
    }
    let same = |it: &Says| std::mem::discriminant(it) == std::mem::discriminant(now);
    let place = all
        .iter()
        .position(|it| it == now || (!matches!(it, Says::Choice(_) | Says::YesNo(_)) && same(it)));
    match place.and_then(|at| all.get_mut(at)) {
        Some(it) => *it = now.clone(),
        None => all.push(now.clone()),
    }
    all
}

/// The passages as JSON: the query, and an object for each row, by the names in the head.
#[must_use]
pub fn hits_as_json(query: &Query, head: &[String], rows: &[Vec<String>]) -> String {
    let object = |row: &Vec<String>| -> serde_json::Map<String, serde_json::Value> {
        head.iter().cloned().zip(row.iter().map(|cell| cell.as_str().into())).collect()
    };
    let passages: Vec<_> = rows.iter().map(object).collect();
    let all = serde_json::json!({ "query": finished(query), "passages": passages });
    format!("{all:#}\n")
}

impl Work<'_> {
    /// Has the worker look if something has changed on which the passages depend.
    pub(super) fn keep_query(&mut self) {
        let Some((open, room)) = self.insight() else { return };
        let asked = finished(&room.query.asked);
        let annotator = room.asked.annotator;
        let project = room.filters.counted(&open.project);
        let same = |(before, whose, of): &(Query, Option<AnnotatorId>, Project)| {
            *before == asked && *whose == annotator && of.is_same(&project)
        };
        if room.query.basis.as_ref().is_some_and(same) {
            return;
        }
        let question = QueryQuestion {
            groups: groups_of(&open.project, &asked),
            query: asked.clone(),
            statements: project.statements.iter().map(|it| it.id).collect(),
            annotators: room.asked.annotators(&project),
        };
        // The worker does one job after the other: what nobody wants any more would be in the way.
        if room.query.is_busy() {
            let counting = room.busy;
            self.stop_counting();
            self.change_insight(|room| room.basis = room.basis.take().filter(|_| !counting));
        }
        self.hand_over_insight();
        let job = self.run(Job::Insight(InsightJob::Query(question)), Vec::new());
        self.change_insight(|room| {
            room.progress = (0, 0);
            room.failed = None;
            room.query.basis = Some((asked, annotator, project));
            room.query.job = Some(job);
        });
    }

    pub(super) fn save_query(&mut self, name: &str) {
        let Some((open, room)) = self.insight() else { return };
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return;
        }
        let mut queries = Queries::read(&open.project.attachments);
        let query = finished(&room.query.asked);
        queries.put(SavedQuery { name: name.clone(), query });
        self.write_queries(&queries, &name);
    }

    pub(super) fn rename_query(&mut self, name: &str, new: &str) {
        let Some((open, _)) = self.insight() else { return };
        let new = new.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut queries = Queries::read(&open.project.attachments);
        if !new.is_empty() && new != name && queries.rename(name, &new) {
            self.write_queries(&queries, &new);
        }
    }

    pub(super) fn remove_query(&mut self, name: &str) {
        let Some((open, _)) = self.insight() else { return };
        let mut queries = Queries::read(&open.project.attachments);
        queries.remove(name);
        self.write_queries(&queries, name);
    }

    fn write_queries(&mut self, queries: &Queries, name: &str) {
        if self.may_change() {
            self.perform_or_say(StepKind::SetQueries, name, vec![queries.write()]);
        }
    }
}
