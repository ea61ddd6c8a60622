//! What is asked in the room, and the question that the worker gets for it.

use annotator_core::codebook::Codebook;
use annotator_core::insight::query::Known;
use annotator_core::insight::records::RecordColumns;
use annotator_core::insight::{Columns, MatrixQuestion, Together};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, CodeId, LayerId, StatementId};
use annotator_core::project::variables::{VariableId, Variables};
use annotator_core::small_map::SmallMap;

use super::records::RecordsAsked;

/// What is counted, and how the numbers are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// The layer of the rows; the first one, without.
    pub rows: Option<LayerId>,
    pub columns: Across,
    pub together: Together,
    /// Whether codes below another are rows and columns of their own; else they count with the one
    /// at the top.
    pub below: bool,
    /// Whose annotations count; everybody's, without.
    pub annotator: Option<AnnotatorId>,
    pub numbers: Numbers,
    pub form: Form,
}

/// How a matrix is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    #[default]
    Table,
    /// Stacked bars, one for each statement or group of statements.
    Bars,
    /// Lines over the years.
    Lines,
    /// Every code with each other one, once; only for codes of one layer.
    Triangle,
    /// Codes as circles, joined where they come together; only for codes of one layer.
    Network,
}

/// What the columns are.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Across {
    /// The codes of the first layer with records, or of the first other layer.
    #[default]
    Commitments,
    /// The codes of a layer; that of the rows as well.
    Layer(LayerId),
    Statements,
    Delegations,
    Organs,
    Languages,
    /// The years in which statements were made.
    Years,
    /// The values of a variable.
    Variable(VariableId),
    /// What records say. Then the rows are values of a field, too.
    Records(RecordsAsked),
}

/// How numbers are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    #[default]
    Counts,
    /// Each of the sum of its line, which is a row of codes, or a statement or group of statements.
    RowShare,
    /// How far a number differs from what its row and column let expect.
    Residuals,
    /// How much of the texts has the code; only where columns are statements.
    TextShare,
    /// The passages themselves.
    Passages,
}

/// What the rows and columns are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heads {
    pub rows: Vec<CodeId>,
    pub columns: ColumnHeads,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ColumnHeads {
    Codes(Vec<CodeId>),
    Statements(Vec<StatementId>),
    /// Values; an empty one is for statements without one.
    Values(Vec<String>),
}

impl Default for ColumnHeads {
    fn default() -> Self {
        Self::Values(Vec::new())
    }
}

impl Across {
    /// What of a statement decides about its column; `None` where columns are codes or statements.
    fn known(&self) -> Option<Known> {
        match self {
            Self::Delegations => Some(Known::Delegation),
            Self::Organs => Some(Known::Organ),
            Self::Languages => Some(Known::Language),
            Self::Years => Some(Known::Year),
            Self::Variable(id) => Some(Known::Variable(id.clone())),
            Self::Commitments | Self::Layer(_) | Self::Statements | Self::Records(_) => None,
        }
    }

    /// Whether the columns are codes.
    #[must_use]
    pub fn is_codes(&self) -> bool {
        matches!(self, Self::Commitments | Self::Layer(_))
    }

    /// What is asked of records, if they are counted.
    #[must_use]
    pub fn records(&self) -> Option<&RecordsAsked> {
        match self {
            Self::Records(records) => Some(records),
            _ => None,
        }
    }
}

impl Asked {
    /// What numbers depend on: all but how they are shown.
    pub(super) fn without_numbers(&self) -> Self {
        Self { numbers: Numbers::default(), form: Form::default(), ..self.clone() }
    }

    /// The ways to draw what is asked.
    #[must_use]
    pub fn forms(&self, codebook: &Codebook) -> Vec<Form> {
        let mut forms = vec![Form::Table];
        if let Some(records) = self.columns.records() {
            let form = if records.is_of_codes(codebook) { Form::Bars } else { Form::Network };
            return vec![Form::Table, form];
        }
        if self.is_within_layer(codebook) {
            forms.extend([Form::Triangle, Form::Network]);
        }
        if !self.columns.is_codes() {
            forms.push(Form::Bars);
        }
        if self.columns == Across::Years {
            forms.push(Form::Lines);
        }
        forms
    }

    /// The numbers that there are in the form that is asked for.
    #[must_use]
    pub fn numbers_offered(&self) -> &'static [Numbers] {
        use Numbers::{Counts, Passages, Residuals, RowShare, TextShare};
        let has_lengths = !self.columns.is_codes() && self.columns.records().is_none();
        match self.form {
            Form::Table if has_lengths => &[Counts, RowShare, Residuals, TextShare, Passages],
            Form::Table => &[Counts, RowShare, Residuals, Passages],
            Form::Bars => &[Counts, RowShare],
            Form::Lines => &[Counts, RowShare, TextShare],
            Form::Triangle | Form::Network => &[Counts],
        }
    }

    /// Whether the codes of a layer are counted with one another.
    #[must_use]
    pub fn is_within_layer(&self, codebook: &Codebook) -> bool {
        self.columns.is_codes() && self.row_layer(codebook) == self.column_layer(codebook)
    }

    /// What can be asked of this project: layers, variables and annotators that are there, and
    /// numbers that its columns have.
    #[must_use]
    pub fn fitting(&self, project: &Project) -> Self {
        let mut asked = self.clone();
        asked.rows = asked.rows.filter(|id| project.codebook.layer(id).is_some());
        asked.annotator = asked.annotator.filter(|id| project.annotator(*id).is_some());
        let is_there = match &asked.columns {
            Across::Layer(id) => project.codebook.layer(id).is_some(),
            Across::Variable(id) => Variables::of(&project.attachments).get(id).is_some(),
            Across::Records(records) => records.fields(&project.codebook).is_some(),
            _ => true,
        };
        if !is_there {
            asked.columns = Across::default();
        }
        if !asked.forms(&project.codebook).contains(&asked.form) {
            asked.form = Form::Table;
        }
        if !asked.numbers_offered().contains(&asked.numbers) {
            asked.numbers = Numbers::Counts;
        }
        asked
    }

    /// The layer of the rows.
    #[must_use]
    pub fn row_layer(&self, codebook: &Codebook) -> Option<LayerId> {
        self.rows.clone().or_else(|| first_layer(codebook))
    }

    /// The layer of the columns, if they are codes.
    #[must_use]
    pub fn column_layer(&self, codebook: &Codebook) -> Option<LayerId> {
        let rows = self.row_layer(codebook);
        match &self.columns {
            Across::Layer(id) => Some(id.clone()),
            Across::Commitments => {
                let other = |layer: &&std::rc::Rc<_>| is_other(layer, rows.as_ref());
                let record = codebook.layers.iter().find(|it| other(it) && it.has_record());
                let any = record.or_else(|| codebook.layers.iter().find(other));
                any.map(|layer| layer.id.clone()).or(rows)
            }
            _ => None,
        }
    }

    /// The question, and what its rows and columns are.
    #[must_use]
    pub fn question(&self, project: &Project) -> (MatrixQuestion, Heads) {
        if let Some(records) = self.columns.records() {
            return self.question_of(project, records);
        }
        let (row_codes, rows) = self.codes(project, self.row_layer(&project.codebook));
        let (columns, heads) = match self.column_layer(&project.codebook) {
            Some(layer) => {
                let (codes, heads) = self.codes(project, Some(layer));
                (Columns::Codes(codes, self.together), ColumnHeads::Codes(heads))
            }
            None => self.groups(project),
        };
        let annotators = self.annotators(project);
        let statements = project.statements.iter().map(|it| it.id).collect();
        let question = MatrixQuestion { rows: row_codes, columns, statements, annotators };
        (question, Heads { rows, columns: heads })
    }

    /// What the rows and columns are is known when records are counted, unless columns are codes.
    fn question_of(&self, project: &Project, records: &RecordsAsked) -> (MatrixQuestion, Heads) {
        let mut heads = Heads::default();
        let mut columns = Columns::Statements(Vec::new());
        if let Some(mut question) = records.question(&project.codebook) {
            if let RecordColumns::Codes(codes) = &mut question.columns {
                let of_layer = self.codes(project, Some(question.layer.clone()));
                *codes = of_layer.0;
                heads.columns = ColumnHeads::Codes(of_layer.1);
            }
            columns = Columns::Records(Box::new(question));
        }
        let annotators = self.annotators(project);
        let statements = project.statements.iter().map(|it| it.id).collect();
        (MatrixQuestion { rows: Vec::new(), columns, statements, annotators }, heads)
    }

    /// Those whose annotations count: all but answer keys, if nobody is chosen, or somebody who is not
    /// there any more.
    #[must_use]
    pub fn annotators(&self, project: &Project) -> Vec<AnnotatorId> {
        match self.annotator.filter(|id| project.annotator(*id).is_some()) {
            Some(annotator) => vec![annotator],
            None => project.coders().map(|it| it.id).collect(),
        }
    }

    /// The codes of a layer that were used, each as the list of codes that count as one, and the
    /// first code of each list.
    fn codes(&self, project: &Project, layer: Option<LayerId>) -> (Vec<Vec<CodeId>>, Vec<CodeId>) {
        let Some(layer) = layer else { return Default::default() };
        let codebook = &project.codebook;
        let heads = codebook.codes.iter().filter(|code| code.layer == layer);
        let heads = heads.filter(|code| self.below || code.parent.is_none());
        let used =
            heads.map(|code| (counted_with(codebook, &code.id, self.below), code.id.clone()));
        used.filter(|(codes, _)| project.count_of(codes) > 0).unzip()
    }

    /// Groups of statements, in the order of their values.
    fn groups(&self, project: &Project) -> (Columns, ColumnHeads) {
        if self.columns == Across::Statements {
            let ids: Vec<StatementId> = project.statements.iter().map(|it| it.id).collect();
            let each = ids.iter().map(|id| vec![*id]).collect();
            return (Columns::Statements(each), ColumnHeads::Statements(ids));
        }
        let Some(known) = self.columns.known() else {
            return (Columns::Statements(Vec::new()), ColumnHeads::default());
        };
        let mut groups: SmallMap<(bool, String), Vec<StatementId>> = SmallMap::new();
        for statement in &project.statements {
            let value = known.of(project, statement);
            // Those without a value come last.
            groups.entry_or_default((value.is_empty(), value)).push(statement.id);
        }
        let values = groups.keys().map(|(_, value)| value.clone()).collect();
        (Columns::Statements(groups.into_values().collect()), ColumnHeads::Values(values))
    }
}

/// The first layer that has no records, or else the first one.
pub(super) fn first_layer(codebook: &Codebook) -> Option<LayerId> {
    let plain = codebook.layers.iter().find(|layer| !layer.has_record());
    plain.or(codebook.layers.first()).map(|layer| layer.id.clone())
}

/// The codes that count as this one: also those below it, unless these are rows and columns of their own.
pub(super) fn counted_with(codebook: &Codebook, code: &CodeId, below: bool) -> Vec<CodeId> {
    if below { vec![code.clone()] } else { codebook.with_below(code) }
}

fn is_other(layer: &annotator_core::codebook::Layer, than: Option<&LayerId>) -> bool {
    Some(&layer.id) != than
}
