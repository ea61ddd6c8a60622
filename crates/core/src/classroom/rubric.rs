//! A rubric: what work is judged by, in rows with levels that are worth points.

use serde::{Deserialize, Serialize};

/// The rows of a rubric.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rubric {
    /// In the order in which they are shown.
    pub rows: Vec<Criterion>,
}

/// One row: what is judged, and how well it can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Criterion {
    /// Identifies it in the rubric, also when it is changed.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// What is meant; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// By how much its points are multiplied, in thousandths.
    #[serde(default = "once")]
    pub weight: u32,
    /// Who or what decides on the level.
    #[serde(default)]
    pub by: Judged,
    /// The best first.
    pub levels: Vec<Level>,
}

/// How well something can be done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Level {
    /// What it is called, or what work of this level is like.
    #[serde(default)]
    pub words: String,
    /// What it is worth, in thousandths.
    pub points: u32,
    /// From which figure on a row that is computed has this level: a share in ten-thousandths, or
    /// a count. `None` in rows that are judged by hand.
    #[serde(default)]
    pub from: Option<u32>,
}

/// What decides on the level of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Judged {
    /// The teacher.
    #[default]
    Hand,
    /// The share of the key that was found, by what counts as found in the class.
    FoundOfKey,
    /// The share of what was marked that is right.
    RightOfTheirs,
    /// F1 of both.
    LikeTheKey,
    /// The share of the core items that were found exactly.
    CoreFound,
    /// Of the core items that were marked, the share with the right code.
    RightCode,
    /// Of the core items that were marked, the share with the right edges.
    RightEdges,
    /// The share of the fields that are right.
    RightFields,
    /// How many passages were marked.
    Passages,
}

/// A level that the teacher decided on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LevelByHand {
    /// The row.
    pub criterion: u32,
    /// The place of the level, counted from 0.
    pub level: u32,
    /// Why it is another level than the computed one; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// A row with the level that was reached, as it is given to the student.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LevelGiven {
    /// The name of the row.
    pub name: String,
    /// What is meant; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The words of the level; `None` if nothing was decided.
    #[serde(default)]
    pub level: Option<String>,
    /// The points with the row's weight, in thousandths.
    #[serde(default)]
    pub points: Option<u32>,
    /// The most that the row can be worth, in thousandths.
    pub most: u32,
    /// Why it is another level than the computed one; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The figures of a work that rows can be computed from: shares in ten-thousandths, and counts.
/// `None` where nothing can be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Recall.
    pub found_of_key: Option<u32>,
    /// Precision.
    pub right_of_theirs: Option<u32>,
    /// F1.
    pub like_the_key: Option<u32>,
    /// Core items found exactly.
    pub core_found: Option<u32>,
    /// Right codes among the core items that were marked.
    pub right_code: Option<u32>,
    /// Right edges among them.
    pub right_edges: Option<u32>,
    /// Right fields.
    pub right_fields: Option<u32>,
    /// How many passages were marked.
    pub passages: u32,
}

/// What a work reached in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The figure that the row is computed from.
    pub figure: Option<u32>,
    /// The level that follows from it.
    pub computed: Option<usize>,
    /// The level that counts.
    pub level: Option<usize>,
    /// Whether the teacher decided on it.
    pub by_hand: bool,
    /// Why.
    pub reason: String,
    /// What it is worth with the row's weight, in thousandths.
    pub points: Option<u32>,
}

/// What a work reached in all rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// In the order of the rubric.
    pub rows: Vec<Reached>,
    /// The sum, in thousandths; `None` while a row is open.
    pub points: Option<u32>,
    /// What is decided so far.
    pub so_far: u32,
    /// How many rows have no level.
    pub open: usize,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRow {
    /// It has no name.
    NoName,
    /// Another row has the same name: its place, counted from 0.
    SameName(usize),
    /// It has no levels.
    NoLevels,
    /// A level has no words, and a later one has: the place of the level.
    Gap(usize),
    /// A level of a computed row has no cut-off.
    NoCutOff(usize),
    /// The cut-off of a level is not less than that of the level before.
    CutOffOrder(usize),
    /// Work that is below all cut-offs has no level.
    NoLowest,
}

/// By what a weight multiplies unless it is given.
#[must_use]
pub fn once() -> u32 {
    1_000
}

impl Judged {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Hand,
        Self::FoundOfKey,
        Self::RightOfTheirs,
        Self::LikeTheKey,
        Self::CoreFound,
        Self::RightCode,
        Self::RightEdges,
        Self::RightFields,
        Self::Passages,
    ];

    /// Its name in tables, which is English in every language.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::FoundOfKey => "found_of_key",
            Self::RightOfTheirs => "right_of_theirs",
            Self::LikeTheKey => "like_the_key",
            Self::CoreFound => "core_found",
            Self::RightCode => "right_code",
            Self::RightEdges => "right_edges",
            Self::RightFields => "right_fields",
            Self::Passages => "passages",
        }
    }

    /// Whether its figure is a share, not a count.
    #[must_use]
    pub fn is_share(self) -> bool {
        !matches!(self, Self::Hand | Self::Passages)
    }

    /// The figure of a work.
    #[must_use]
    pub fn figure(self, figures: &Figures) -> Option<u32> {
        match self {
            Self::Hand => None,
            Self::FoundOfKey => figures.found_of_key,
            Self::RightOfTheirs => figures.right_of_theirs,
            Self::LikeTheKey => figures.like_the_key,
            Self::CoreFound => figures.core_found,
            Self::RightCode => figures.right_code,
            Self::RightEdges => figures.right_edges,
            Self::RightFields => figures.right_fields,
            Self::Passages => Some(figures.passages),
        }
    }
}

impl Criterion {
    /// The most that the row can be worth, in thousandths.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.worth(self.levels.iter().map(|level| level.points).max().unwrap_or_default())
    }

    fn worth(&self, points: u32) -> u32 {
        let product = u64::from(points) * u64::from(self.weight);
        u32::try_from((product + 500) / 1_000).unwrap_or(u32::MAX)
    }

    /// What a level is worth with the row's weight, in thousandths; `None` if there is no such level.
    #[must_use]
    pub fn worth_of(&self, level: usize) -> Option<u32> {
        self.levels.get(level).map(|level| self.worth(level.points))
    }

    /// The level that follows from a figure: the first whose cut-off it reaches.
    #[must_use]
    pub fn computed(&self, figure: u32) -> Option<usize> {
        self.levels.iter().position(|level| level.from.is_some_and(|from| figure >= from))
    }

    /// What a work reached in this row.
    #[must_use]
    pub fn reached(&self, figures: &Figures, by_hand: &[LevelByHand]) -> Reached {
        let figure = self.by.figure(figures);
        let computed = figure.and_then(|figure| self.computed(figure));
        let decided = by_hand.iter().find(|it| it.criterion == self.id);
        let decided = decided.and_then(|it| {
            let level = usize::try_from(it.level).ok()?;
            (level < self.levels.len()).then_some((level, it.reason.clone()))
        });
        let level = decided.as_ref().map(|(level, _)| *level).or(computed);
        let points = level.and_then(|level| self.levels.get(level)).map(|it| it.points);
        Reached {
            figure,
            computed,
            level,
            by_hand: decided.is_some(),
            reason: decided.map(|(_, reason)| reason).unwrap_or_default(),
            points: points.map(|points| self.worth(points)),
        }
    }

    fn problem(&self, before: &[Self]) -> Option<BadRow> {
        let name = self.name.trim();
        if name.is_empty() {
            return Some(BadRow::NoName);
        }
        if let Some(same) = before.iter().position(|row| row.name.trim() == name) {
            return Some(BadRow::SameName(same));
        }
        if self.levels.is_empty() {
            return Some(BadRow::NoLevels);
        }
        if let Some(gap) = self.levels.iter().position(|level| level.words.trim().is_empty()) {
            return Some(BadRow::Gap(gap));
        }
        if self.by == Judged::Hand {
            return None;
        }
        if let Some(none) = self.levels.iter().position(|level| level.from.is_none()) {
            return Some(BadRow::NoCutOff(none));
        }
        let pairs = self.levels.iter().zip(self.levels.iter().skip(1));
        if let Some(at) = pairs.into_iter().position(|(level, next)| next.from >= level.from) {
            return Some(BadRow::CutOffOrder(at.saturating_add(1)));
        }
        let lowest = self.levels.last().and_then(|level| level.from);
        (lowest != Some(0)).then_some(BadRow::NoLowest)
    }
}

impl Rubric {
    /// The most that all rows can be worth together, in thousandths.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.rows.iter().fold(0, |sum, row| sum.saturating_add(row.most()))
    }

    /// What a work reached. The same figures and decisions always give the same.
    #[must_use]
    pub fn standing(&self, figures: &Figures, by_hand: &[LevelByHand], step: u32) -> Standing {
        let rows: Vec<Reached> =
            self.rows.iter().map(|row| row.reached(figures, by_hand)).collect();
        let so_far = rows.iter().filter_map(|row| row.points).fold(0, u32::saturating_add);
        let open = rows.iter().filter(|row| row.level.is_none()).count();
        let points = (open == 0 && !rows.is_empty()).then(|| to_step(so_far, step));
        Standing { rows, points, so_far, open }
    }

    /// The rows as they are given back.
    #[must_use]
    pub fn given(&self, standing: &Standing) -> Vec<LevelGiven> {
        let rows = self.rows.iter().zip(&standing.rows).map(|(row, reached)| LevelGiven {
            name: row.name.clone(),
            description: row.description.clone(),
            level: reached.level.and_then(|at| row.levels.get(at)).map(|it| it.words.clone()),
            points: reached.points,
            most: row.most(),
            reason: reached.reason.clone(),
        });
        rows.collect()
    }

    /// The rows with which something is wrong, by their places counted from 0.
    #[must_use]
    pub fn problems(&self) -> Vec<(usize, BadRow)> {
        let rows = self.rows.iter().enumerate();
        rows.filter_map(|(at, row)| Some((at, row.problem(self.rows.get(..at)?)?))).collect()
    }

    /// An id that no row has.
    #[must_use]
    pub fn free_id(&self) -> u32 {
        self.rows.iter().map(|row| row.id).max().unwrap_or_default().saturating_add(1)
    }

    /// This rubric in place of another: rows of the same name keep their ids.
    #[must_use]
    pub fn in_place_of(&self, old: &Self) -> Self {
        let mut rubric = self.clone();
        let (mut next, mut taken) = (old.free_id(), Vec::new());
        for row in &mut rubric.rows {
            let same = old
                .rows
                .iter()
                .find(|known| known.name.trim() == row.name.trim() && !taken.contains(&known.id));
            row.id = same.map_or(next, |known| known.id);
            next = next.saturating_add(u32::from(same.is_none()));
            taken.push(row.id);
        }
        rubric
    }

    /// Of levels that were decided on with `old`, those that this rubric in its place still has: the
    /// row has the same id, and the level the same words.
    #[must_use]
    pub fn levels_kept(&self, old: &Self, decided: &[LevelByHand]) -> Vec<LevelByHand> {
        let kept = decided.iter().filter_map(|decided| {
            let known = old.rows.iter().find(|row| row.id == decided.criterion)?;
            let words = &known.levels.get(usize::try_from(decided.level).ok()?)?.words;
            let row = self.rows.iter().find(|row| row.id == decided.criterion)?;
            let level = row.levels.iter().position(|level| level.words == *words)?;
            Some(LevelByHand { level: u32::try_from(level).ok()?, ..decided.clone() })
        });
        kept.collect()
    }
}

/// The nearest multiple of a step, the half upwards.
fn to_step(points: u32, step: u32) -> u32 {
    let (points, step) = (u64::from(points), u64::from(step.max(1)));
    u32::try_from((2 * points + step) / (2 * step) * step).unwrap_or(u32::MAX)
}
