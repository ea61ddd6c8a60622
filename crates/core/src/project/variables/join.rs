//! Joins the rows of a table to statements: by their id, the file they came from, their title, their
//! symbol or the delegation that spoke.

use std::rc::Rc;

use crate::phrases::fold::{fold, fold_for_search};
use crate::phrases::states::code_of;
use crate::project::id::StatementId;
use crate::project::statement::Statement;
use crate::small_map::{SmallMap, SmallSet, sort_by};

/// What a column of the table is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JoinKey {
    /// The id of the statement, as in our tables.
    Id,
    /// The name of its file, with or without its ending.
    FileName,
    /// Its document symbol.
    Symbol,
    /// Its title.
    Title,
    /// The delegation. States are compared by their names in several languages.
    Delegation,
}

impl JoinKey {
    /// All keys, the most certain first.
    pub const ALL: [Self; 5] =
        [Self::Id, Self::FileName, Self::Symbol, Self::Title, Self::Delegation];

    /// What statements are found by.
    fn of_statement(self, statement: &Statement) -> Vec<String> {
        let known = &statement.metadata;
        match self {
            Self::Id => vec![statement.id.to_string()],
            Self::FileName => {
                let name = &statement.provenance.file_name;
                vec![fold_for_search(name), fold_for_search(stem(name))]
            }
            Self::Symbol => vec![fold_for_search(&known.symbol)],
            Self::Title => vec![fold_for_search(&known.title)],
            Self::Delegation => vec![state(&known.delegation)],
        }
    }

    /// What a cell asks for.
    fn of_cell(self, cell: &str) -> String {
        match self {
            Self::Id => cell.trim().to_lowercase(),
            Self::FileName => fold_for_search(cell.rsplit(['/', '\\']).next().unwrap_or(cell)),
            Self::Symbol | Self::Title => fold_for_search(cell),
            Self::Delegation => state(cell),
        }
    }
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A State by its code, so that "Côte d'Ivoire" and "Ivory Coast" are one; other names folded.
fn state(name: &str) -> String {
    let folded = fold(name);
    code_of(&folded).map_or_else(|| fold_for_search(name), str::to_owned)
}

/// How well a column fits a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// What the column is compared with.
    pub key: JoinKey,
    /// The index of the column.
    pub column: usize,
    /// How many rows find a statement.
    pub rows: usize,
    /// How many statements are found.
    pub statements: usize,
}

/// The pairs of column and key that find any statement, the one that finds most first.
#[must_use]
pub fn fits(columns: usize, rows: &[Vec<String>], statements: &[Rc<Statement>]) -> Vec<Fit> {
    let mut fits = Vec::new();
    for key in JoinKey::ALL {
        let index = Index::of(key, statements);
        for column in 0..columns {
            let found = found(&index, column, rows);
            let all: SmallSet<StatementId> = found.iter().flatten().copied().collect();
            let matched = found.iter().filter(|ids| !ids.is_empty()).count();
            fits.push(Fit { key, column, rows: matched, statements: all.len() });
        }
    }
    fits.retain(|fit| fit.statements > 0);
    // Of those that find as many, the one with the most rows, then the most certain one.
    sort_by(&mut fits, |a, b| {
        let found = |fit: &Fit| (fit.statements, fit.rows);
        found(b).cmp(&found(a)).then((a.key, a.column).cmp(&(b.key, b.column)))
    });
    fits
}

/// The statements that each row is about, by a column. A row may be about several, such as all of a
/// delegation.
#[must_use]
pub fn join(
    key: JoinKey,
    column: usize,
    rows: &[Vec<String>],
    statements: &[Rc<Statement>],
) -> Vec<Vec<StatementId>> {
    found(&Index::of(key, statements), column, rows)
}

fn found(index: &Index, column: usize, rows: &[Vec<String>]) -> Vec<Vec<StatementId>> {
    rows.iter().map(|row| index.find(row.get(column).map_or("", String::as_str))).collect()
}

/// Statements by what they are found by.
struct Index {
    key: JoinKey,
    known: SmallMap<String, Vec<StatementId>>,
}

impl Index {
    fn of(key: JoinKey, statements: &[Rc<Statement>]) -> Self {
        let mut known = SmallMap::<String, Vec<StatementId>>::new();
        for statement in statements {
            for words in key.of_statement(statement) {
                let ids = known.entry_or_default(words);
                if ids.last() != Some(&statement.id) {
                    ids.push(statement.id);
                }
            }
        }
        known.remove("");
        Self { key, known }
    }

    fn find(&self, cell: &str) -> Vec<StatementId> {
        self.known.get(&self.key.of_cell(cell)).cloned().unwrap_or_default()
    }
}
