//! The table of commitments: who promises what to whom, how much and by when, with sums by currency
//! and what is past.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use annotator_core::codebook::{AttributeDefinition, AttributeKind, Layer};
use annotator_core::phrases::date::parse_day;
use annotator_core::phrases::decimal::Decimal;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, AttributeId, CodeId, LayerId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{DateValue, Money, Value};
use annotator_core::small_map::SmallMap;

use crate::passages::TagColumn;
use crate::passages::row::{RecordInWords, TagRow};
use crate::passages::sorting::{SortKey, sort_key};
use crate::passages::source::TagSource;

/// Which commitments are shown, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommitmentsAsked {
    /// The layer; the first one with records, without.
    pub layer: Option<LayerId>,
    /// A code of the layer, with those below it; all, without.
    pub code: Option<CodeId>,
    /// The column that rows are sorted by, and whether the largest comes first; as in the texts,
    /// without.
    pub sort: Option<(TagColumn, bool)>,
    /// The day that deadlines are compared with, `YYYY-MM-DD`; today, without.
    pub as_of: Option<String>,
}

/// The commitments, in the order that is asked for.
#[derive(Debug, PartialEq)]
pub struct Commitments {
    pub layer: Rc<Layer>,
    pub rows: Vec<TagRow>,
    /// How many delegations speak; statements without one count each by themselves.
    pub speakers: usize,
    /// The sums of the field for money; `None` if the layer has no such field.
    pub sums: Option<Sums>,
    /// What is due; `None` if the layer has no field for dates.
    pub due: Option<Due>,
}

/// Sums of money, never across currencies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// By currency (ISO 4217), or under `None` where it is not known.
    pub by_currency: SmallMap<Option<String>, Sum>,
    /// How many have only a least or a largest sum, which is not added.
    pub ranges: usize,
    /// How many have words that were not read as a sum.
    pub unread: usize,
    /// How many have no sum.
    pub without: usize,
}

/// The sum of a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    pub amount: Decimal,
    /// How many commitments it is of.
    pub count: usize,
    /// How many of these say "about".
    pub approximate: usize,
}

/// How many commitments have a date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    pub dated: usize,
    /// How many of these are past.
    pub past: usize,
    /// How many have words that were not read as a day.
    pub unread: usize,
    pub undated: usize,
}

impl CommitmentsAsked {
    /// The layer; `None` if the codebook has none with records.
    #[must_use]
    pub fn layer_of(&self, project: &Project) -> Option<Rc<Layer>> {
        let layers = &project.codebook.layers;
        let chosen = self.layer.as_ref().and_then(|id| project.codebook.layer(id));
        chosen.or_else(|| layers.iter().find(|layer| layer.has_record())).map(Rc::clone)
    }
}

/// The fields of a layer that are columns: those that are usually filled in.
pub fn columns(layer: &Layer) -> impl Iterator<Item = &AttributeDefinition> {
    layer.usual_fields()
}

/// The first field of a layer for values of a kind.
#[must_use]
pub fn field_of(layer: &Layer, kind: AttributeKind) -> Option<&AttributeDefinition> {
    layer.attributes.iter().find(|field| field.kind == kind)
}

/// The date in a field of a row.
#[must_use]
pub fn date_of<'r>(row: &'r TagRow, field: &AttributeId) -> Option<&'r DateValue> {
    match &row.annotation.attributes.get(field)?.value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}

/// The day of a date, if it is one.
#[must_use]
pub fn day_of(date: &DateValue) -> Option<&str> {
    date.day.as_deref().filter(|day| parse_day(day).is_some())
}

fn money_of<'r>(row: &'r TagRow, field: &AttributeId) -> Option<&'r Money> {
    match &row.annotation.attributes.get(field)?.value {
        Value::Money(money) => Some(money),
        _ => None,
    }
}

/// The commitments that these annotators coded. `as_of` is a day, `YYYY-MM-DD`. `None` if no layer has records.
#[must_use]
pub fn commitments(
    project: &Project,
    asked: &CommitmentsAsked,
    annotators: &[AnnotatorId],
    as_of: &str,
    words: RecordInWords,
) -> Option<Commitments> {
    let layer = asked.layer_of(project)?;
    let codebook = &project.codebook;
    let codes = asked.code.as_ref().map(|code| codebook.with_below(code));
    let mut rows = Vec::new();
    for statement in &project.statements {
        let of_layer = project.annotations_by(statement.id, annotators).filter(|it| {
            codebook.layer_of(&it.code).is_some_and(|of| of.id == layer.id)
                && codes.as_ref().is_none_or(|codes| codes.contains(&it.code))
        });
        rows.extend(of_layer.map(|annotation| TagRow::new(statement, annotation)));
    }
    if let Some((column, down)) = &asked.sort {
        sort(project, &mut rows, (column, *down), words);
    }
    let sums = field_of(&layer, AttributeKind::Money).map(|field| sums(&rows, &field.id));
    let due = field_of(&layer, AttributeKind::Date).map(|field| due(&rows, &field.id, as_of));
    Some(Commitments { speakers: speakers(&rows), layer, rows, sums, due })
}

fn sort(
    project: &Project,
    rows: &mut Vec<TagRow>,
    (column, down): (&TagColumn, bool),
    words: RecordInWords,
) {
    let source = TagSource::of_project(project);
    let keyed = std::mem::take(rows).into_iter();
    let mut keyed: Vec<(SortKey, TagRow)> =
        keyed.map(|row| (sort_key(&row, column, &source, words), row)).collect();
    keyed.sort_by(|(one, _), (other, _)| one.compare(other, down));
    rows.extend(keyed.into_iter().map(|(_, row)| row));
}

fn speakers(rows: &[TagRow]) -> usize {
    let name = |statement: &Statement| {
        let delegation = statement.metadata.delegation.trim();
        if delegation.is_empty() { statement.id.to_string() } else { delegation.to_owned() }
    };
    let mut names: Vec<String> = rows.iter().map(|row| name(&row.statement)).collect();
    names.sort_unstable();
    names.dedup();
    names.len()
}

fn sums(rows: &[TagRow], field: &AttributeId) -> Sums {
    let mut sums = Sums::default();
    for row in rows {
        let Some(money) = money_of(row, field) else {
            sums.without += 1;
            continue;
        };
        match money.amount.as_deref().and_then(Decimal::parse) {
            Some(amount) => sums.add(money, &amount),
            None if money.min.is_some() || money.max.is_some() => sums.ranges += 1,
            None => sums.unread += 1,
        }
    }
    sums
}

impl Sums {
    fn add(&mut self, money: &Money, amount: &Decimal) {
        let approximate = usize::from(money.approximate);
        match self.by_currency.get_mut(&money.currency) {
            Some(sum) => {
                sum.amount = sum.amount.plus(amount);
                sum.count += 1;
                sum.approximate += approximate;
            }
            None => {
                let sum = Sum { amount: amount.clone(), count: 1, approximate };
                self.by_currency.insert(money.currency.clone(), sum);
            }
        }
    }
}

fn due(rows: &[TagRow], field: &AttributeId, as_of: &str) -> Due {
    let mut due = Due::default();
    for row in rows {
        let Some(date) = date_of(row, field) else {
            due.undated += 1;
            continue;
        };
        match day_of(date) {
            Some(day) => {
                due.dated += 1;
                due.past += usize::from(day < as_of);
            }
            None => due.unread += 1,
        }
    }
    due
}
