//! Commitments of two statements or years compared: which are repeated, new and dropped. The worker
//! compares again whenever the project, or what is asked, has changed, while they are shown.

mod files;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use annotator_core::codebook::{AttributeDefinition, AttributeKind, Layer};
use annotator_core::edit::history::StepKind;
use annotator_core::insight::compare::{
    Commitment, CompareQuestion, Comparison, Pair, decide, own_codes,
};
use annotator_core::insight::query::Known;
use annotator_core::phrases::content::{ContentWord, content_words};
use annotator_core::phrases::fold::fold;
use annotator_core::phrases::number::same_decimal;
use annotator_core::phrases::passage::one_line;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotatorId, CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Money, Value};
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::insight::InsightJob;
use annotator_jobs::{Job, JobNumber};

use super::commitments::CommitmentsAsked;
use super::query::known_values;
use crate::passages::row::TagRow;
use crate::work::Work;

pub use files::{Names, table};

/// So many characters of a passage name a step.
const MOST_NAMED: usize = 40;

/// A side of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    Statement(StatementId),
    /// All statements of a year.
    Year(String),
}

/// What is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompareAsked {
    /// What was chosen; without, what the project suggests.
    pub earlier: Option<Side>,
    pub later: Option<Side>,
    /// The codes that count; without, all but calls on others.
    pub codes: Option<Vec<CodeId>>,
    /// The commitment that the user is pairing by hand.
    pub picked: Option<Commitment>,
}

/// Why nothing can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No layer has records.
    NoLayer,
    /// There are fewer than two statements.
    OneStatement,
    /// Both sides have a statement in common.
    Shared,
}

/// What is compared, and what was found.
#[derive(Clone, Debug, Default)]
pub struct CompareState {
    pub asked: CompareAsked,
    pub found: Option<Rc<Compared>>,
    /// Why nothing can be compared.
    pub why: Option<Why>,
    /// What the lists depend on, when they were asked for last.
    basis: Option<(CompareAsked, Option<AnnotatorId>, Project)>,
    wanted: Option<CompareQuestion>,
    job: Option<JobNumber>,
}

/// The lists, and what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    pub question: CompareQuestion,
    pub found: Comparison,
}

/// What the records of two commitments say differently.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change<'p> {
    Code,
    Field(&'p AttributeDefinition),
}

impl Side {
    /// Its statements, in the order of the project.
    #[must_use]
    pub fn statements(&self, project: &Project) -> Vec<StatementId> {
        let is_in = |it: &Statement| match self {
            Self::Statement(id) => it.id == *id,
            Self::Year(year) => year_of(it) == year,
        };
        project.statements.iter().filter(|it| is_in(it)).map(|it| it.id).collect()
    }
}

fn year_of(statement: &Statement) -> &str {
    statement.metadata.date.get(..4).unwrap_or_default().trim()
}

/// The years of a project's statements, in order.
#[must_use]
pub fn years(project: &Project) -> Vec<String> {
    known_values(project, &Known::Year).into_iter().filter(|year| !year.is_empty()).collect()
}

/// What is compared if nothing is chosen: the first and the last statement of the first delegation that
/// speaks in two years, or else the first and the last year, or else the first two statements.
fn suggested(project: &Project) -> Option<(Side, Side)> {
    let mut dated: Vec<&Rc<Statement>> =
        project.statements.iter().filter(|it| !year_of(it).is_empty()).collect();
    dated.sort_by(|one, other| one.metadata.date.cmp(&other.metadata.date));
    for statement in &project.statements {
        let name = fold(&statement.metadata.delegation);
        let mut same = dated.iter().filter(|it| fold(&it.metadata.delegation) == name);
        if let (false, Some(first), Some(last)) = (name.is_empty(), same.next(), same.next_back())
            && year_of(first) != year_of(last)
        {
            return Some((Side::Statement(first.id), Side::Statement(last.id)));
        }
    }
    let mut years = years(project).into_iter();
    if let (Some(first), Some(last)) = (years.next(), years.next_back()) {
        return Some((Side::Year(first), Side::Year(last)));
    }
    let [first, second, ..] = &project.statements[..] else { return None };
    Some((Side::Statement(first.id), Side::Statement(second.id)))
}

impl CompareAsked {
    /// The two sides; `None` if there are fewer than two statements.
    #[must_use]
    pub fn sides(&self, project: &Project) -> Option<(Side, Side)> {
        let (earlier, later) = suggested(project)?;
        let chosen = |side: &Option<Side>, else_: Side| {
            let there = side.clone().filter(|it| !it.statements(project).is_empty());
            there.unwrap_or(else_)
        };
        Some((chosen(&self.earlier, earlier), chosen(&self.later, later)))
    }

    /// The codes that count.
    #[must_use]
    pub fn codes_of(&self, project: &Project) -> Vec<CodeId> {
        let of_layer = || layer_of(project).map(|layer| own_codes(&project.codebook, &layer));
        self.codes.clone().or_else(of_layer).unwrap_or_default()
    }

    /// The question.
    ///
    /// # Errors
    /// Why nothing can be compared.
    pub fn question(
        &self,
        project: &Project,
        annotators: Vec<AnnotatorId>,
    ) -> Result<CompareQuestion, Why> {
        layer_of(project).ok_or(Why::NoLayer)?;
        let (earlier, later) = self.sides(project).ok_or(Why::OneStatement)?;
        let is_year = |side: &Side| matches!(side, Side::Year(_));
        let within_delegations = is_year(&earlier) || is_year(&later);
        let (earlier, later) = (earlier.statements(project), later.statements(project));
        let known: BTreeSet<StatementId> = earlier.iter().copied().collect();
        if later.iter().any(|id| known.contains(id)) {
            return Err(Why::Shared);
        }
        let codes = self.codes_of(project);
        Ok(CompareQuestion { earlier, later, codes, annotators, within_delegations })
    }

    fn without_picked(&self) -> Self {
        Self { picked: None, ..self.clone() }
    }
}

/// The layer with records, whose annotations are commitments.
#[must_use]
pub fn layer_of(project: &Project) -> Option<Rc<Layer>> {
    CommitmentsAsked::default().layer_of(project)
}

/// The annotation and its statement, if the project has them.
#[must_use]
pub fn row(project: &Project, it: Commitment) -> Option<TagRow> {
    let statement = project.statement(it.statement)?;
    Some(TagRow::new(statement, project.annotation(it.statement, it.annotation)?))
}

/// What the records say differently: the code, and fields that are not free text or names, where
/// one says something.
#[must_use]
pub fn changes<'p>(
    project: &'p Project,
    earlier: &Annotation,
    later: &Annotation,
) -> Vec<Change<'p>> {
    let mut changes = Vec::new();
    if earlier.code != later.code {
        changes.push(Change::Code);
    }
    let fields = project.codebook.layer_of(&earlier.code).map(|layer| &layer.attributes);
    for field in fields.into_iter().flatten() {
        if matches!(field.kind, AttributeKind::Text | AttributeKind::Party) {
            continue;
        }
        let value = |of: &Annotation| of.attributes.get(&field.id).map(|it| it.value.clone());
        let same = match (value(earlier), value(later)) {
            (None, None) => true,
            (Some(one), Some(other)) => says_the_same(&one, &other),
            _ => false,
        };
        if !same {
            changes.push(Change::Field(field));
        }
    }
    changes
}

/// Whether two values mean the same, in whatever words.
fn says_the_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Date(one), Value::Date(other)) => match (&one.edtf, &other.edtf) {
            (None, None) => fold(&one.text) == fold(&other.text),
            _ => one.edtf == other.edtf && one.day == other.day,
        },
        (Value::Money(one), Value::Money(other)) => same_sum(one, other),
        (Value::Number { number: one }, Value::Number { number: other }) => {
            same_decimal(one, other)
        }
        _ => one == other,
    }
}

fn same_sum(one: &Money, other: &Money) -> bool {
    let numbers = |it: &Money| [it.amount.clone(), it.min.clone(), it.max.clone()];
    let (here, there) = (numbers(one), numbers(other));
    if here.iter().chain(&there).all(Option::is_none) {
        return fold(&one.text) == fold(&other.text);
    }
    let same = here.iter().zip(&there).all(|pair| match pair {
        (Some(one), Some(other)) => same_decimal(one, other),
        (one, other) => one.is_none() && other.is_none(),
    });
    same && one.currency == other.currency
}

/// Where the words are that both passages have, in each of them.
#[must_use]
pub fn shared_words(one: &str, other: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (one, other) = (content_words(one), content_words(other));
    let stems = |words: &[_]| -> BTreeSet<String> {
        words.iter().map(|it: &ContentWord| it.stem.clone()).collect()
    };
    let (of_one, of_other) = (stems(&one), stems(&other));
    let shared = |words: Vec<ContentWord>, with: &BTreeSet<String>| {
        let both = words.into_iter().filter(|it| with.contains(&it.stem));
        both.map(|it| it.at).collect()
    };
    (shared(one, &of_other), shared(other, &of_one))
}

impl CompareState {
    /// Whether the worker is at it.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.job.is_some()
    }

    pub(super) fn job(&self) -> Option<JobNumber> {
        self.job
    }

    pub(super) fn take(&mut self, found: Comparison) {
        self.job = None;
        if let Some(question) = self.wanted.take() {
            self.found = Some(Rc::new(Compared { question, found }));
        }
    }

    /// The worker does not compare any more, because it broke.
    pub(super) fn end(&mut self) {
        self.job = None;
    }

    /// The worker was stopped. If it compared, it is asked again when the lists are shown.
    pub(super) fn stop(&mut self) {
        if self.job.take().is_some() {
            self.basis = None;
        }
    }

    pub(super) fn ask_again(&mut self) {
        self.basis = None;
    }
}

impl Work<'_> {
    /// Has the worker compare if something has changed on which the lists depend.
    pub(super) fn keep_compare(&mut self) {
        let Some((open, room)) = self.insight() else { return };
        let state = &room.compare;
        let asked = state.asked.without_picked();
        let annotator = room.asked.annotator;
        let project = room.filters.counted(&open.project);
        let same = |(before, whose, of): &(CompareAsked, Option<AnnotatorId>, Project)| {
            *before == asked && *whose == annotator && of.is_same(&project)
        };
        if state.basis.as_ref().is_some_and(same) {
            return;
        }
        let is_busy = state.is_busy();
        let counting = room.busy;
        let question = asked.question(&project, room.asked.annotators(&project));
        // The worker does one job after the other: what nobody wants any more would be in the way.
        if is_busy {
            self.stop_counting();
            self.change_insight(|room| room.basis = room.basis.take().filter(|_| !counting));
        }
        let basis = Some((asked, annotator, project));
        let question = match question {
            Ok(question) => question,
            Err(why) => {
                return self.change_insight(|room| {
                    room.compare.basis = basis;
                    room.compare.why = Some(why);
                    room.compare.found = None;
                });
            }
        };
        self.hand_over_insight();
        let job = self.run(Job::Insight(InsightJob::Compare(question.clone())), Vec::new());
        self.change_insight(|room| {
            room.progress = (0, 0);
            room.failed = None;
            let state = &mut room.compare;
            state.why = None;
            let sides = |it: &CompareQuestion| (it.earlier.clone(), it.later.clone());
            // Lists of other sides would be wrong.
            let is_of_sides = |it: &Rc<Compared>| sides(&it.question) == sides(&question);
            state.found = state.found.take().filter(is_of_sides);
            state.basis = basis;
            state.wanted = Some(question);
            state.job = Some(job);
        });
    }

    /// Keeps a decision about a pair with the project.
    pub(super) fn decide_pair(&mut self, about: Pair, same: Option<bool>) {
        let Some((open, _)) = self.insight() else { return };
        let Some(named) = row(&open.project, about.0) else { return };
        let words = one_line(&named.quote());
        let mut detail: String = words.chars().take(MOST_NAMED).collect();
        if detail.len() < words.len() {
            detail.push('…');
        }
        let (project, me) = (open.project.clone(), open.annotator);
        self.change_insight(|room| room.compare.asked.picked = None);
        if self.may_change() {
            let edit = decide(&project, about, same, (me, IsoTime(self.ports.now())));
            self.perform_or_say(StepKind::ComparePairs, detail, vec![edit]);
        }
    }
}
