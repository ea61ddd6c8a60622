//! What is asked in the room, and the question that the worker gets for it.

use annotator_core::codebook::{Code, Codebook};
use annotator_core::insight::{Columns, MatrixQuestion, Together};
use annotator_core::project::id::{AnnotatorId, CodeId, LayerId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::variables::{VariableId, Variables, values_of};
use annotator_core::project::{AnnotatorKind, Project};
use annotator_core::small_map::SmallMap;

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
}

/// How numbers are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    #[default]
    Counts,
    /// Each of its row's sum.
    RowShare,
    /// How far a number differs from what its row and column let expect.
    Residuals,
    /// How much of the texts has the code; only where columns are statements.
    TextShare,
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
    /// Whether the columns are codes.
    #[must_use]
    pub fn is_codes(&self) -> bool {
        matches!(self, Self::Commitments | Self::Layer(_))
    }
}

impl Asked {
    /// What numbers depend on: all but how they are shown.
    pub(super) fn without_numbers(&self) -> Self {
        Self { numbers: Numbers::default(), ..self.clone() }
    }

    /// What can be asked of this project: layers, variables and annotators that are there, and
    /// numbers that its columns have.
    pub(super) fn fitting(&self, project: &Project) -> Self {
        let mut asked = self.clone();
        asked.rows = asked.rows.filter(|id| project.codebook.layer(id).is_some());
        asked.annotator = asked.annotator.filter(|id| project.annotator(*id).is_some());
        let is_there = match &asked.columns {
            Across::Layer(id) => project.codebook.layer(id).is_some(),
            Across::Variable(id) => Variables::of(&project.attachments).get(id).is_some(),
            _ => true,
        };
        if !is_there {
            asked.columns = Across::default();
        }
        if asked.numbers == Numbers::TextShare && asked.columns.is_codes() {
            asked.numbers = Numbers::Counts;
        }
        asked
    }

    /// The layer of the rows.
    #[must_use]
    pub fn row_layer(&self, codebook: &Codebook) -> Option<LayerId> {
        let first = || {
            let plain = codebook.layers.iter().find(|layer| !layer.has_record());
            plain.or(codebook.layers.first()).map(|layer| layer.id.clone())
        };
        self.rows.clone().or_else(first)
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
        let (row_codes, rows) = self.codes(project, self.row_layer(&project.codebook));
        let (columns, heads) = match self.column_layer(&project.codebook) {
            Some(layer) => {
                let (codes, heads) = self.codes(project, Some(layer));
                (Columns::Codes(codes, self.together), ColumnHeads::Codes(heads))
            }
            None => self.groups(project),
        };
        let everybody = project.annotators.iter().filter(|it| it.kind != AnnotatorKind::Key);
        let annotators = match self.annotator {
            Some(annotator) => vec![annotator],
            None => everybody.map(|it| it.id).collect(),
        };
        let statements = project.statements.iter().map(|it| it.id).collect();
        let question = MatrixQuestion { rows: row_codes, columns, statements, annotators };
        (question, Heads { rows, columns: heads })
    }

    /// The codes of a layer that were used, each as the list of codes that count as one, and the
    /// first code of each list.
    fn codes(&self, project: &Project, layer: Option<LayerId>) -> (Vec<Vec<CodeId>>, Vec<CodeId>) {
        let Some(layer) = layer else { return Default::default() };
        let codebook = &project.codebook;
        let heads = codebook.codes.iter().filter(|code| code.layer == layer);
        let heads = heads.filter(|code| self.below || code.parent.is_none());
        let with = |code: &Code| {
            if self.below { vec![code.id.clone()] } else { codebook.with_below(&code.id) }
        };
        let used = heads.map(|code| (with(code), code.id.clone()));
        used.filter(|(codes, _)| project.count_of(codes) > 0).unzip()
    }

    /// Groups of statements, in the order of their values.
    fn groups(&self, project: &Project) -> (Columns, ColumnHeads) {
        if self.columns == Across::Statements {
            let ids: Vec<StatementId> = project.statements.iter().map(|it| it.id).collect();
            let each = ids.iter().map(|id| vec![*id]).collect();
            return (Columns::Statements(each), ColumnHeads::Statements(ids));
        }
        let mut groups: SmallMap<(bool, String), Vec<StatementId>> = SmallMap::new();
        for statement in &project.statements {
            for value in self.values(project, statement) {
                // Those without a value come last.
                groups.entry_or_default((value.is_empty(), value)).push(statement.id);
            }
        }
        let values = groups.keys().map(|(_, value)| value.clone()).collect();
        (Columns::Statements(groups.into_values().collect()), ColumnHeads::Values(values))
    }

    fn values(&self, project: &Project, statement: &Statement) -> Vec<String> {
        let metadata = &statement.metadata;
        let one = |value: &str| vec![value.trim().to_owned()];
        match &self.columns {
            Across::Delegations => one(&metadata.delegation),
            Across::Organs => one(&metadata.organ),
            Across::Languages => one(&metadata.language),
            Across::Years => one(metadata.date.get(..4).unwrap_or_default()),
            Across::Variable(id) => {
                let values = values_of(&project.attachments, statement.id);
                one(values.get(id).map(String::as_str).unwrap_or_default())
            }
            Across::Statements | Across::Commitments | Across::Layer(_) => Vec::new(),
        }
    }
}

fn is_other(layer: &annotator_core::codebook::Layer, than: Option<&LayerId>) -> bool {
    Some(&layer.id) != than
}
