//! A table whose columns become variables and details of statements: which row is about which
//! statement, and which columns are taken.

use std::rc::Rc;

use crate::input::FileBytes;
use crate::statements::table::typed_value;
use crate::statements::variables::{set_value, values_edit};
use annotator_core::edit::Edit;
use annotator_core::phrases::fold::fold;
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Metadata, Statement};
use annotator_core::project::variables::join::{Fit, fits, join};
use annotator_core::project::variables::{
    Values, VariableId, VariableKind, Variables, read_number, values_of,
};
use annotator_core::reading::{Failure, Field, WholeTable};
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_jobs::JobNumber;

/// The most different values that a column of choices has.
const MOST_CHOICES: usize = 12;

/// A table that is being joined to statements.
#[derive(Clone, Debug, PartialEq)]
pub struct Joining {
    pub file: Rc<FileBytes>,
    pub(crate) job: JobNumber,
    pub encoding: Option<String>,
    pub state: JoinState,
}

#[derive(Clone, Debug, PartialEq)]
pub enum JoinState {
    Reading,
    Failed(Failure),
    Found(JoinPlan),
}

/// How the rows of a table are joined, and what becomes of its columns.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinPlan {
    pub table: Rc<WholeTable>,
    /// Whether the first row has the names of the columns.
    pub named: bool,
    /// The pairs of column and key that find statements, the best first.
    pub fits: Rc<[Fit]>,
    /// The chosen pair; `None` if none finds anything.
    pub fit: Option<usize>,
    /// The statements that rows were joined to by hand, by the index of the row.
    pub by_hand: SmallMap<usize, StatementId>,
    /// What becomes of each column.
    pub targets: Vec<Target>,
    /// Whether values that are there already stay.
    pub keeps: bool,
}

/// What becomes of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    LeftOut,
    /// A new variable with the name of the column.
    New(VariableKind),
    Variable(VariableId),
    Field(Field),
}

/// Something that happened while a table is joined.
#[derive(Clone, Debug, PartialEq)]
pub enum JoinMsg {
    /// A table was chosen or dropped.
    Came(Rc<FileBytes>),
    /// A file that is being taken in is a table about statements that are here.
    FromIntake(JobNumber),
    EncodingChosen(String),
    /// The user said whether the first row has the names of the columns.
    NamedChosen(bool),
    /// The user chose how statements are found, by the place in the list.
    FitChosen(usize),
    /// A row was joined to a statement by hand, or that was taken back.
    RowJoined(usize, Option<StatementId>),
    TargetChosen(usize, Target),
    KeepsChosen(bool),
    Accepted,
}

/// What a plan does, for the preview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinOutcome {
    /// The row that each statement gets its values from.
    pub rows: SmallMap<StatementId, usize>,
    /// Rows that are about no statement.
    pub unmatched: Vec<usize>,
    /// Rows whose statements all have an earlier row.
    pub repeated: Vec<usize>,
    /// Statements without a row, in the order of the project.
    pub without: Vec<StatementId>,
    /// How many values are set that differ from what is there.
    pub set: usize,
    /// How many of them replace another value.
    pub replaced: usize,
    /// How many cells do not fit their column.
    pub misfits: usize,
}

impl JoinPlan {
    pub(crate) fn new(table: WholeTable, project: &Project) -> Self {
        let named = table.named;
        let mut plan = Self {
            table: Rc::new(table),
            named,
            fits: Rc::default(),
            fit: None,
            by_hand: SmallMap::new(),
            targets: Vec::new(),
            keeps: false,
        };
        plan.begin(project);
        plan
    }

    /// Proposes how to join, and what to take.
    pub(crate) fn begin(&mut self, project: &Project) {
        let width = self.table.rows.first().map_or(0, Vec::len);
        self.fits = fits(width, self.rows(), &project.statements).into();
        self.fit = (!self.fits.is_empty()).then_some(0);
        self.by_hand = SmallMap::new();
        let variables = Variables::of(&project.attachments);
        let targets = (0..width).map(|column| self.proposal(column, &variables));
        self.targets = targets.collect();
    }

    /// The rows below the names.
    #[must_use]
    pub fn rows(&self) -> &[Vec<String>] {
        self.table.rows.get(usize::from(self.named)..).unwrap_or_default()
    }

    /// The name of a column; `None` if it has none.
    #[must_use]
    pub fn name(&self, column: usize) -> Option<&str> {
        let name = self.table.rows.first().filter(|_| self.named)?.get(column)?.trim();
        (!name.is_empty()).then_some(name)
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows().iter().filter_map(move |row| row.get(column));
        cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    /// What becomes of a column unless the user chooses something else. What statements are found
    /// by is known already, and what has no name or no value is left out.
    fn proposal(&self, column: usize, variables: &Variables) -> Target {
        let is_key =
            self.fit.and_then(|at| self.fits.get(at)).is_some_and(|fit| fit.column == column);
        let Some(name) = self.name(column).filter(|_| !is_key) else { return Target::LeftOut };
        if self.cells(column).next().is_none() {
            return Target::LeftOut;
        }
        if let Some(variable) = variables.named(name) {
            return Target::Variable(variable.id.clone());
        }
        let field = self.table.fields.get(column).and_then(Option::as_deref);
        if let Some(field) = Field::ALL.into_iter().find(|known| field == Some(known.name())) {
            return Target::Field(field);
        }
        Target::New(self.kind(column))
    }

    /// The kind that the cells of a column look like.
    fn kind(&self, column: usize) -> VariableKind {
        if self.cells(column).all(|cell| read_number(cell).is_some()) {
            return VariableKind::Number;
        }
        let different: SmallSet<String> = self.cells(column).map(fold).collect();
        let count = self.cells(column).count();
        let repeats = different.len() * 2 <= count || different.len() <= 3;
        if repeats && different.len() <= MOST_CHOICES {
            VariableKind::Choice
        } else {
            VariableKind::Text
        }
    }

    /// The statements of each row.
    fn joined(&self, statements: &[Rc<Statement>]) -> Vec<Vec<StatementId>> {
        let fit = self.fit.and_then(|at| self.fits.get(at));
        let mut joined = match fit {
            Some(fit) => join(fit.key, fit.column, self.rows(), statements),
            None => vec![Vec::new(); self.rows().len()],
        };
        for (row, id) in &self.by_hand {
            if let Some(ids) = joined.get_mut(*row) {
                *ids = vec![*id];
            }
        }
        joined
    }

    /// What the plan does to a project.
    #[must_use]
    pub fn outcome(&self, project: &Project) -> JoinOutcome {
        let mut outcome = self.matched(&project.statements);
        let writing = self.written(project, &outcome.rows);
        (outcome.set, outcome.replaced, outcome.misfits) =
            (writing.set, writing.replaced, writing.misfits);
        outcome
    }

    fn matched(&self, statements: &[Rc<Statement>]) -> JoinOutcome {
        let mut outcome = JoinOutcome::default();
        let joined = self.joined(statements);
        // What was joined by hand comes first.
        let order = (0..joined.len()).filter(|row| self.by_hand.contains_key(row));
        let order = order.chain((0..joined.len()).filter(|row| !self.by_hand.contains_key(row)));
        for row in order {
            let Some(ids) = joined.get(row) else { continue };
            if ids.is_empty() {
                outcome.unmatched.push(row);
                continue;
            }
            let mut new = false;
            for id in ids {
                if !outcome.rows.contains_key(id) {
                    outcome.rows.insert(*id, row);
                    new = true;
                }
            }
            if !new {
                outcome.repeated.push(row);
            }
        }
        let without = statements.iter().map(|it| it.id);
        outcome.without = without.filter(|id| !outcome.rows.contains_key(id)).collect();
        outcome
    }

    /// The edits of the plan: the definitions with the new variables, and the values.
    pub(crate) fn edits(&self, project: &Project) -> (Variables, Vec<Edit>, usize) {
        let rows = self.matched(&project.statements).rows;
        let writing = self.written(project, &rows);
        (writing.variables, writing.edits, writing.set)
    }

    /// The definitions with what the plan adds to them, and for each column its variable.
    fn defined(&self, project: &Project) -> (Variables, Vec<Option<VariableId>>) {
        let mut variables = Variables::of(&project.attachments);
        let mut columns = Vec::with_capacity(self.targets.len());
        for (column, target) in self.targets.iter().enumerate() {
            let id = match target {
                Target::LeftOut | Target::Field(_) => None,
                Target::Variable(id) => variables.get(id).map(|it| it.id.clone()),
                Target::New(kind) => {
                    let name =
                        self.name(column).map_or_else(|| (column + 1).to_string(), str::to_owned);
                    let known = variables.named(&name).map(|it| it.id.clone());
                    Some(known.unwrap_or_else(|| variables.add(&name, *kind).id.clone()))
                }
            };
            if let Some(id) = &id {
                self.add_choices(column, id, &mut variables);
            }
            columns.push(id);
        }
        (variables, columns)
    }

    /// The values of a column become choices of its variable.
    fn add_choices(&self, column: usize, id: &VariableId, variables: &mut Variables) {
        let Some(variable) = variables.variables.iter_mut().find(|it| it.id == *id) else { return };
        if variable.kind != VariableKind::Choice {
            return;
        }
        for cell in self.cells(column) {
            if variable.read(cell).is_none() {
                variable.choices.push(cell.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
    }

    fn written(&self, project: &Project, rows: &SmallMap<StatementId, usize>) -> Writing {
        let (variables, columns) = self.defined(project);
        let mut writing = Writing { variables, ..Writing::default() };
        for statement in &project.statements {
            let row = rows.get(&statement.id).and_then(|row| self.rows().get(*row));
            let Some(row) = row else { continue };
            let mut metadata = statement.metadata.clone();
            let mut values = values_of(&project.attachments, statement.id);
            for ((cell, target), id) in row.iter().zip(&self.targets).zip(&columns) {
                if cell.trim().is_empty() {
                    continue;
                }
                match (target, id) {
                    (Target::Field(field), _) => {
                        let read = typed_value(*field, cell);
                        let old = field.of(&metadata).to_owned();
                        if let Some(new) = writing.decide(self.keeps, &old, read) {
                            *field.of_mut(&mut metadata) = new;
                        }
                    }
                    (_, Some(id)) => {
                        let read = writing.variables.get(id).and_then(|it| it.read(cell));
                        let old = values.get(id).cloned().unwrap_or_default();
                        if let Some(new) = writing.decide(self.keeps, &old, read) {
                            set_value(&mut values, id, new);
                        }
                    }
                    (_, None) => {}
                }
            }
            writing.add(statement, project, metadata, &values);
        }
        writing
    }
}

/// What is written when a table is joined.
#[derive(Default)]
struct Writing {
    variables: Variables,
    edits: Vec<Edit>,
    set: usize,
    replaced: usize,
    misfits: usize,
}

impl Writing {
    /// The value to write; `None` if there is none, it is the old one, or old values are kept.
    fn decide(&mut self, keeps: bool, old: &str, read: Option<String>) -> Option<String> {
        let Some(new) = read else {
            self.misfits += 1;
            return None;
        };
        if new == old || (keeps && !old.is_empty()) {
            return None;
        }
        self.set += 1;
        self.replaced += usize::from(!old.is_empty());
        Some(new)
    }

    fn add(
        &mut self,
        statement: &Statement,
        project: &Project,
        metadata: Metadata,
        values: &Values,
    ) {
        let id = statement.id;
        if metadata != statement.metadata {
            self.edits.push(Edit::SetMetadata { statement: id, metadata });
        }
        if *values != values_of(&project.attachments, id) {
            self.edits.push(values_edit(id, values));
        }
    }
}
