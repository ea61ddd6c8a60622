//! The table of all statements: what its rows say, their order, and which are shown and chosen.

use std::cmp::Ordering;
use std::rc::Rc;

use time::Date;

use crate::coding::form::by_hand;
use annotator_core::codebook::{AttributeDefinition, Codebook};
use annotator_core::phrases::date::{day_is_between, days_of_edtf};
use annotator_core::phrases::day::day_given;
use annotator_core::phrases::fold::fold;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::Attachments;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;
use annotator_core::project::variables::{
    Condition, Values, Variable, VariableCache, VariableId, VariableKind, Variables, number,
};
use annotator_core::reading::Field;
use annotator_core::small_map::{SmallMap, SmallSet, sort_by};

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Delegation,
    Date,
    Speaker,
    Organ,
    Meeting,
    Title,
    Tags,
    Records,
    Progress,
    Done,
    /// A variable, by its place among those of the project.
    Variable(u16),
}

impl Column {
    /// The columns that every table has, in the order shown.
    pub const ALL: [Self; 10] = [
        Self::Delegation,
        Self::Date,
        Self::Speaker,
        Self::Organ,
        Self::Meeting,
        Self::Title,
        Self::Tags,
        Self::Records,
        Self::Progress,
        Self::Done,
    ];

    /// The field of the metadata that can be edited in the column.
    #[must_use]
    pub fn field(self) -> Option<Field> {
        match self {
            Self::Delegation => Some(Field::Delegation),
            Self::Date => Some(Field::Date),
            Self::Speaker => Some(Field::Speaker),
            Self::Organ => Some(Field::Organ),
            Self::Meeting => Some(Field::Occasion),
            Self::Title => Some(Field::Title),
            Self::Tags | Self::Records | Self::Progress | Self::Done | Self::Variable(_) => None,
        }
    }

    /// The columns of a table: those that every table has, and those of the variables that are
    /// shown.
    #[must_use]
    pub fn shown(variables: &Variables) -> Vec<Self> {
        let own = (0..).zip(&variables.variables);
        let own = own.filter(|(_, variable)| !variable.hidden).map(|(at, _)| Self::Variable(at));
        Self::ALL.into_iter().chain(own).collect()
    }

    /// The variable of the column.
    #[must_use]
    pub fn variable(self, variables: &Variables) -> Option<&Variable> {
        match self {
            Self::Variable(at) => variables.variables.get(usize::from(at)),
            _ => None,
        }
    }
}

/// How far the work on a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It has no annotations.
    New,
    InWork,
    /// The user marked it as done.
    Done,
}

/// The numbers of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub annotations: usize,
    /// Annotations with a record.
    pub records: usize,
    /// Records without an open field. Rare fields do not count.
    pub filled: usize,
    /// The number of paragraphs of the statement proper that are not blank.
    pub paragraphs: usize,
    /// How many of them come before the end of the last annotated one.
    pub reached: usize,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub statement: Rc<Statement>,
    pub counts: Counts,
    /// The variables of the project.
    pub variables: Rc<Variables>,
    /// The values of the statement.
    pub values: Rc<Values>,
}

impl Row {
    /// Adds variables to rows without any.
    pub fn add_variables(rows: &mut [Self], documents: &Attachments, cache: &mut VariableCache) {
        let variables = cache.variables(documents);
        for row in rows {
            row.variables = Rc::clone(&variables);
            row.values = cache.values(documents, row.statement.id);
        }
    }

    /// The value of a variable; empty if it has none.
    #[must_use]
    pub fn value(&self, id: &VariableId) -> &str {
        self.values.get(id).map_or("", String::as_str)
    }

    #[must_use]
    pub fn state(&self) -> State {
        match (self.statement.done, self.counts.annotations) {
            (true, _) => State::Done,
            (false, 0) => State::New,
            (false, _) => State::InWork,
        }
    }

    /// How many of the paragraphs are behind the annotator: all of them in a statement that is
    /// done, otherwise those up to the last annotation.
    #[must_use]
    pub fn reached(&self) -> usize {
        if self.statement.done { self.counts.paragraphs } else { self.counts.reached }
    }
}

/// What was counted, and the counts.
type Counted = (Rc<Statement>, Option<Rc<AnnotationSet>>, Counts);

/// Counts what is in the rows. Counts of statements that have not changed are kept.
#[derive(Debug, Default)]
pub struct Counter {
    codebook: Option<Rc<Codebook>>,
    known: SmallMap<StatementId, Counted>,
}

impl Counter {
    /// The rows of all statements, in the order of the project.
    pub fn rows(
        &mut self,
        statements: &[Rc<Statement>],
        sets: &SmallMap<StatementId, Rc<AnnotationSet>>,
        codebook: &Rc<Codebook>,
    ) -> Vec<Row> {
        if self.codebook.as_ref().is_none_or(|known| !Rc::ptr_eq(known, codebook)) {
            self.codebook = Some(Rc::clone(codebook));
            self.known = SmallMap::new();
        }
        let row = |statement: &Rc<Statement>| {
            let set = sets.get(&statement.id);
            let counts = self.counts(statement, set, codebook);
            let (variables, values) = Default::default();
            Row { statement: Rc::clone(statement), counts, variables, values }
        };
        statements.iter().map(row).collect()
    }

    fn counts(
        &mut self,
        statement: &Rc<Statement>,
        set: Option<&Rc<AnnotationSet>>,
        codebook: &Codebook,
    ) -> Counts {
        if let Some((text, known, counts)) = self.known.get(&statement.id)
            && Rc::ptr_eq(text, statement)
            && known.as_ref().map(Rc::as_ptr) == set.map(Rc::as_ptr)
        {
            return *counts;
        }
        let counts = count(statement, set.map(|set| &**set), codebook);
        self.known.insert(statement.id, (Rc::clone(statement), set.cloned(), counts));
        counts
    }
}

fn count(statement: &Statement, set: Option<&AnnotationSet>, codebook: &Codebook) -> Counts {
    let text = &statement.text;
    let all = text.paragraphs().iter().zip(0..);
    let body = statement.layout.body.clone().unwrap_or(0..u32::MAX);
    let filled: Vec<u32> =
        all.filter(|(it, at)| !it.is_blank() && body.contains(at)).map(|(_, at)| at).collect();
    let mut counts = Counts { paragraphs: filled.len(), ..Counts::default() };
    let Some(set) = set else { return counts };
    counts.annotations = set.len();
    let records = set.iter().filter_map(|it| is_filled(it, codebook));
    for is_filled in records {
        counts.records += 1;
        counts.filled += usize::from(is_filled);
    }
    if let Some(last) = set.iter().next_back() {
        let last = text.paragraph_at(last.spans.start());
        counts.reached = filled.partition_point(|at| *at as usize <= last);
    }
    counts
}

/// Whether the record of an annotation has no open field; `None` if it has no record.
fn is_filled(annotation: &Annotation, codebook: &Codebook) -> Option<bool> {
    let layer = codebook.layer_of(&annotation.code)?;
    let is_filled = |field: &AttributeDefinition| annotation.attributes.contains_key(&field.id);
    layer.has_record().then(|| layer.usual_fields().all(is_filled))
}

/// Which rows are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that a row must all have.
    pub words: String,
    pub organ: Option<String>,
    pub delegation: Option<String>,
    pub state: Option<State>,
    /// The first and the last day to show.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// A field that must be empty.
    pub missing: Option<Field>,
    /// Only these statements, unless there are none.
    pub only: Vec<StatementId>,
    /// Conditions on variables.
    pub variables: SmallMap<VariableId, Condition>,
}

/// The state of the table. It stays while the project is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The column that the rows are sorted by, and whether the largest comes first. Without one,
    /// they have the order of the project.
    pub sort: Option<(Column, bool)>,
    pub filter: Filter,
    /// The rows that the next action is about.
    pub chosen: SmallSet<StatementId>,
    /// The statements as they were last shown, if they were sorted or filtered.
    pub order: Rc<[StatementId]>,
}

impl Table {
    /// Keeps the order in which the rows are shown.
    pub(crate) fn show(&mut self, ids: Vec<StatementId>) {
        let as_in_project = self.sort.is_none() && self.filter == Filter::default();
        self.order = if as_in_project { Rc::default() } else { ids.into() };
    }

    /// The rows to show, in order. `day` gives the words for a statement's day.
    #[must_use]
    pub fn apply(&self, rows: &[Row], day: &dyn Fn(&str) -> String) -> Vec<Row> {
        let wanted = fold(&self.filter.words);
        let wanted: Vec<&str> = wanted.split(' ').filter(|word| !word.is_empty()).collect();
        let mut shown: Vec<Row> =
            rows.iter().filter(|row| self.filter.fits(row, &wanted, day)).cloned().collect();
        if let Some((column, down)) = self.sort {
            let mut keyed: Vec<_> = shown.into_iter().map(|row| (key(&row, column), row)).collect();
            sort_by(&mut keyed, |(a, _), (b, _)| a.compare(b, down));
            shown = keyed.into_iter().map(|(_, row)| row).collect();
        }
        shown
    }

    /// Leaves the rows that are gone. New ones come last in the order, unless it is filtered.
    pub(crate) fn mend(&mut self, statements: &[Rc<Statement>]) {
        if self.chosen.is_empty() && self.order.is_empty() {
            return;
        }
        let there: SmallSet<StatementId> = statements.iter().map(|it| it.id).collect();
        let gone: Vec<_> = self.chosen.iter().copied().filter(|id| !there.contains(id)).collect();
        for id in gone {
            self.chosen.remove(&id);
        }
        if self.order.is_empty() {
            return;
        }
        let known: SmallSet<StatementId> = self.order.iter().copied().collect();
        let takes_new = self.filter == Filter::default();
        let new = statements.iter().map(|it| it.id).filter(|id| takes_new && !known.contains(id));
        let left = self.order.iter().copied().filter(|id| there.contains(id));
        self.order = left.chain(new).collect();
    }

    /// Forgets that the rows are sorted by a variable, whose place has changed.
    pub(crate) fn unsort_variables(&mut self) {
        self.sort.take_if(|(column, _)| matches!(column, Column::Variable(_)));
    }

    /// Sorts by a column: first up, then down, then as in the project.
    pub(crate) fn sort_by(&mut self, column: Column) {
        self.sort = match self.sort {
            Some((by, false)) if by == column => Some((column, true)),
            Some((by, true)) if by == column => None,
            _ => Some((column, false)),
        };
    }
}

impl Filter {
    fn fits(&self, row: &Row, words: &[&str], day: &dyn Fn(&str) -> String) -> bool {
        let known = &row.statement.metadata;
        let same = |wanted: &Option<String>, is: &str| wanted.as_ref().is_none_or(|it| it == is);
        same(&self.organ, &known.organ)
            && same(&self.delegation, &known.delegation)
            && self.state.is_none_or(|state| row.state() == state)
            && day_is_between(&known.date, self.from, self.to)
            && self.missing.is_none_or(|field| field.of(known).trim().is_empty())
            && (self.only.is_empty() || self.only.contains(&row.statement.id))
            && self.variables.iter().all(|(id, condition)| condition.fits(row.value(id)))
            && (words.is_empty() || has_words(row, words, day))
    }
}

/// The day that a typed date begins with or, if it is the `end` of a range, ends with: "March 2017"
/// is both.
#[must_use]
pub fn typed_bound(typed: &str, end: bool) -> Option<Date> {
    let (first, last) = days_of_edtf(&by_hand(typed)?.edtf?)?;
    Some(if end { last } else { first })
}

fn has_words(row: &Row, words: &[&str], day: &dyn Fn(&str) -> String) -> bool {
    let Row { statement, values, .. } = row;
    let known = &statement.metadata;
    let all = [
        &known.delegation,
        &known.date,
        &day(&known.date),
        &known.speaker,
        &known.organ,
        &known.occasion,
        &known.topic,
        &known.title,
        &statement.provenance.file_name,
    ];
    let all: Vec<&str> = all.into_iter().chain(values.values()).map(String::as_str).collect();
    let all = fold(&all.join("\n"));
    words.iter().all(|word| all.contains(word))
}

/// What a row is sorted by.
enum Key {
    Words(String),
    Number(usize),
    Decimal(f64),
}

impl Key {
    /// Empty words come last in either direction.
    fn compare(&self, other: &Self, down: bool) -> Ordering {
        let order = match (self, other) {
            (Self::Words(a), Self::Words(b)) => match (a.is_empty(), b.is_empty()) {
                (false, false) => a.cmp(b),
                (a, b) => return a.cmp(&b),
            },
            (Self::Number(a), Self::Number(b)) => a.cmp(b),
            (Self::Decimal(a), Self::Decimal(b)) => a.total_cmp(b),
            // A statement without the number comes last in either direction.
            (Self::Words(_), _) => return Ordering::Greater,
            (_, Self::Words(_)) => return Ordering::Less,
            (Self::Number(_), Self::Decimal(_)) => Ordering::Less,
            (Self::Decimal(_), Self::Number(_)) => Ordering::Greater,
        };
        if down { order.reverse() } else { order }
    }
}

fn key(row: &Row, column: Column) -> Key {
    let counts = &row.counts;
    match (column.field(), column) {
        (Some(field), _) => Key::Words(fold(field.of(&row.statement.metadata))),
        (None, Column::Tags) => Key::Number(counts.annotations),
        (None, Column::Records) => Key::Number(per_mille(counts.filled, counts.records)),
        (None, Column::Variable(_)) => variable_key(row, column),
        (None, Column::Progress) => Key::Number(per_mille(row.reached(), counts.paragraphs)),
        (None, _) => Key::Number(row.state() as usize),
    }
}

fn variable_key(row: &Row, column: Column) -> Key {
    let Some(variable) = column.variable(&row.variables) else { return Key::Words(String::new()) };
    let value = row.value(&variable.id);
    match (variable.kind, number(value)) {
        (VariableKind::Number, Some(number)) => Key::Decimal(number),
        _ => Key::Words(fold(value)),
    }
}

/// The share in thousandths, above 0 if there is anything at all.
fn per_mille(part: usize, whole: usize) -> usize {
    part.saturating_mul(1_000).checked_div(whole).map_or(0, |share| share + 1)
}

/// The different values of a field, in the order of the alphabet.
#[must_use]
pub fn values(rows: &[Row], field: Field) -> Vec<String> {
    different(rows.iter().map(|row| field.of(&row.statement.metadata)))
}

/// The different values of a variable: those to choose from in their order, others in the order of
/// the alphabet.
#[must_use]
pub fn used_values(rows: &[Row], variable: &Variable) -> Vec<String> {
    let used = different(rows.iter().map(|row| row.value(&variable.id)));
    let choices = variable.choices.iter().filter(|choice| used.contains(choice)).cloned();
    let others = used.iter().filter(|value| !variable.choices.contains(value)).cloned();
    choices.chain(others).collect()
}

fn different<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut values: Vec<(String, &str)> =
        values.filter(|it| !it.is_empty()).map(|it| (fold(it), it)).collect();
    sort_by(&mut values, Ord::cmp);
    values.dedup();
    values.into_iter().map(|(_, value)| value.to_owned()).collect()
}

/// What is stored for a value that was typed; `None` if it should be a day and is not certain.
#[must_use]
pub fn typed_value(field: Field, typed: &str) -> Option<String> {
    let typed = typed.trim();
    match field {
        Field::Date if !typed.is_empty() => day_given(typed).map(|day| day.to_string()),
        _ => Some(typed.to_owned()),
    }
}
