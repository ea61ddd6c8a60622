//! What is asked, from what the user chose.

use annotator_core::agreement::{Coder, Drawing, Part, Question, Slice, Unit};
use annotator_core::coders::groups::{CoderGroups, OfGroups};
use annotator_core::project::hash::RevisionId;
use annotator_core::project::id::{AnnotatorId, LayerId, StatementId};
use annotator_core::project::settled::adjudicated;
use annotator_core::project::variables::{VariableCache, VariableKind};
use annotator_core::small_map::{SmallMap, SmallSet};

use crate::model::Open;
use crate::statements::table::{Filter, Table};

/// What the user chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub codes: Codes,
    pub unit: Unit,
    pub part: Part,
    pub forgive_spaces: bool,
    pub with_parents: bool,
    pub suggestions: bool,
    /// Whether what was settled counts as the coding of one more coder.
    pub settled: bool,
    /// Whether a group of coders counts as one coder in all figures.
    pub groups_as_one: bool,
    /// Annotators who are left out.
    pub without: SmallSet<AnnotatorId>,
    /// Statements that are left out.
    pub statements_without: SmallSet<StatementId>,
    pub samples: u32,
    pub seed: u32,
}

/// Which codes the question is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Codes {
    /// Those of the first layer.
    #[default]
    First,
    /// All.
    All,
    Layer(LayerId),
}

/// What a slice of the answer is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SliceName {
    /// What was coded under a revision of the codebook.
    Round(RevisionId),
    /// Groups of coders.
    Coders(OfGroups),
    /// A group of statements.
    Group(String),
    /// The statements with a value of a variable: the variable's name, and the value.
    Value(String, String),
}

/// More slices than this take too long. The rounds come first, because there are few of them and many
/// pairs of groups.
const MOST_SLICES: usize = 40;

impl Default for Asked {
    fn default() -> Self {
        Self {
            codes: Codes::default(),
            unit: Unit::default(),
            part: Part::default(),
            forgive_spaces: true,
            with_parents: false,
            suggestions: false,
            settled: false,
            groups_as_one: false,
            without: SmallSet::new(),
            statements_without: SmallSet::new(),
            samples: 1000,
            seed: 1,
        }
    }
}

impl Open {
    /// The layer that is asked about; `None` for all.
    #[must_use]
    pub fn layer_asked(&self, codes: &Codes) -> Option<LayerId> {
        let layers = &self.project.codebook.layers;
        let first = || layers.first().map(|layer| layer.id.clone());
        match codes {
            Codes::First => first(),
            Codes::All => None,
            Codes::Layer(id) => {
                let known = layers.iter().find(|layer| layer.id == *id);
                known.map(|layer| layer.id.clone()).or_else(first)
            }
        }
    }
}

/// The question, and what its slices are about.
pub(crate) fn question(
    open: &Open,
    asked: &Asked,
    coder_groups: &CoderGroups,
) -> (Question, Vec<SliceName>) {
    let project = &open.project;
    let layer = open.layer_asked(&asked.codes);
    let coders = open.coders_compared().into_iter().filter(|id| !asked.without.contains(id));
    let coders: Vec<AnnotatorId> = coders.collect();
    let compared = if asked.groups_as_one {
        coder_groups.as_one(&coders)
    } else {
        coders.iter().map(|id| Coder::one(*id)).collect()
    };
    let settled = adjudicated(project).filter(|_| asked.settled).map(|it| it.id);
    let statements = project.statements.iter().map(|statement| statement.id);
    let statements: Vec<StatementId> =
        statements.filter(|id| !asked.statements_without.contains(id)).collect();
    let compared = compared.into_iter().chain(settled.map(Coder::one)).collect();
    let mut question = Question {
        statements,
        unit: asked.unit,
        part: asked.part,
        forgive_spaces: asked.forgive_spaces,
        with_parents: asked.with_parents,
        suggestions: asked.suggestions,
        adjudicated: asked.settled,
        drawing: Drawing { samples: asked.samples, seed: asked.seed.into(), ..Drawing::default() },
        ..Question::by(compared, project, layer.as_ref())
    };
    let of_coders = coder_groups.slices(&coders).into_iter();
    let mut slices = rounds(open);
    slices.extend(of_coders.map(|(name, slice)| (SliceName::Coders(name), slice)));
    slices.extend(groups(open));
    slices.truncate(MOST_SLICES);
    let (names, slices) = slices.into_iter().unzip();
    question.slices = slices;
    (question, names)
}

/// The revisions of the codebook, the oldest first, if there were several.
fn rounds(open: &Open) -> Vec<(SliceName, Slice)> {
    let mut first: SmallMap<RevisionId, i64> = SmallMap::new();
    for annotation in open.project.annotations.values().flat_map(|set| set.iter()) {
        let (revision, time) = (annotation.stamp.revision, annotation.stamp.modified.0);
        let known = first.get(&revision).copied().unwrap_or(i64::MAX);
        first.insert(revision, known.min(time));
    }
    let mut rounds: Vec<(RevisionId, i64)> = first.iter().map(|(id, time)| (*id, *time)).collect();
    if rounds.len() < 2 {
        return Vec::new();
    }
    rounds.sort_by_key(|(_, time)| *time);
    let slice = |(id, _)| {
        let slice = Slice { revisions: Some(vec![id]), ..Slice::default() };
        (SliceName::Round(id), slice)
    };
    rounds.into_iter().map(slice).collect()
}

/// The groups of statements, and the values of variables of which one is chosen.
fn groups(open: &Open) -> Vec<(SliceName, Slice)> {
    let mut cache = VariableCache::default();
    let variables = cache.variables(&open.project.attachments);
    if variables.is_empty() {
        return Vec::new();
    }
    let rows = open.table_rows();
    let slice = |statements| Slice { statements: Some(statements), ..Slice::default() };
    let mut slices = Vec::new();
    for group in &variables.groups {
        let table = Table { filter: Filter::of_group(group), ..Table::default() };
        let rows = table.apply(&rows, &str::to_owned);
        let statements = rows.iter().map(|row| row.statement.id).collect();
        slices.push((SliceName::Group(group.name.clone()), slice(statements)));
    }
    for variable in variables.variables.iter().filter(|it| it.kind == VariableKind::Choice) {
        for choice in &variable.choices {
            let having = rows.iter().filter(|row| row.value(&variable.id) == choice);
            let statements: Vec<StatementId> = having.map(|row| row.statement.id).collect();
            if !statements.is_empty() {
                let name = SliceName::Value(variable.name.clone(), choice.clone());
                slices.push((name, slice(statements)));
            }
        }
    }
    slices
}
