//! The key's items in the eyes of a class: who found them, who missed them, and what was taken for
//! what.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use annotator_core::project::id::{AnnotationId, CodeId};

use super::Person;
use crate::scoring::{Fraction, ItemId, ItemKind, Outcome, Scored};

/// What became of one item in a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFigures {
    /// The item.
    pub item: ItemId,
    /// What it is for.
    pub kind: ItemKind,
    /// Who found it, with which annotation.
    pub found: Vec<(Person, AnnotationId)>,
    /// Who gave the passage another code.
    pub other_code: Vec<(Person, AnnotationId)>,
    /// Who found another passage with its code.
    pub boundary: Vec<(Person, AnnotationId)>,
    /// Who found another passage with another code.
    pub boundary_and_code: Vec<(Person, AnnotationId)>,
    /// Who marked nothing.
    pub missed: Vec<Person>,
}

impl ItemFigures {
    /// How many persons coded the item's text.
    #[must_use]
    pub fn persons(&self) -> usize {
        let paired = [&self.found, &self.other_code, &self.boundary, &self.boundary_and_code];
        paired.into_iter().map(Vec::len).sum::<usize>() + self.missed.len()
    }

    /// The share of the persons who marked nothing; `None` if nobody coded the text.
    #[must_use]
    pub fn missed_share(&self) -> Option<Fraction> {
        Fraction::new(self.missed.len() as u64, self.persons() as u64)
    }
}

/// What became of each item, sorted by item. A person's comparisons may be several, one for each
/// text.
#[must_use]
pub fn item_figures<'s>(
    class: impl IntoIterator<Item = (Person, &'s Scored<'s>)>,
) -> Vec<ItemFigures> {
    let mut figures: BTreeMap<ItemId, ItemFigures> = BTreeMap::new();
    for (person, scored) in class {
        for result in &scored.items {
            let of_item = figures.entry(result.item).or_insert_with(|| ItemFigures {
                item: result.item,
                kind: result.kind,
                found: Vec::new(),
                other_code: Vec::new(),
                boundary: Vec::new(),
                boundary_and_code: Vec::new(),
                missed: Vec::new(),
            });
            let Some(answer) = &result.answer else {
                of_item.missed.push(person);
                continue;
            };
            let list = match result.outcome() {
                Outcome::Found => &mut of_item.found,
                Outcome::OtherCode => &mut of_item.other_code,
                Outcome::Boundary(_) => &mut of_item.boundary,
                Outcome::BoundaryAndCode(_) | Outcome::Missed => &mut of_item.boundary_and_code,
            };
            list.push((person, answer.annotation));
        }
    }
    figures.into_values().collect()
}

/// The core items that somebody missed: first those that most persons missed, then those that fewest
/// found exactly.
#[must_use]
pub fn most_missed(figures: &[ItemFigures]) -> Vec<&ItemFigures> {
    let mut missed: Vec<&ItemFigures> = figures
        .iter()
        .filter(|figures| figures.kind == ItemKind::Core && !figures.missed.is_empty())
        .collect();
    // Shares, because not everybody may have coded each text: a/b > c/d if ad > cb.
    missed.sort_by(|a, b| {
        let share = |one: usize, of: &ItemFigures| one as u64 * of.persons() as u64;
        share(b.missed.len(), a)
            .cmp(&share(a.missed.len(), b))
            .then_with(|| share(a.found.len(), b).cmp(&share(b.found.len(), a)))
            .then_with(|| a.item.cmp(&b.item))
    });
    missed
}

/// One time that an item was taken for something, or something for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    /// Who coded.
    pub person: Person,
    /// The item; `None` for an annotation that belongs to none.
    pub item: Option<ItemId>,
    /// The annotation; `None` for an item that was missed.
    pub annotation: Option<AnnotationId>,
}

/// How often the key has one code where persons gave another; `None` is for no code. Bonus items
/// that were missed are left out, because that is no mistake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Confusion {
    cells: BTreeMap<(Option<CodeId>, Option<CodeId>), Vec<Case>>,
}

impl Confusion {
    /// Adds up the comparisons of a class.
    #[must_use]
    pub fn of<'s>(class: impl IntoIterator<Item = (Person, &'s Scored<'s>)>) -> Self {
        let mut cells: BTreeMap<(Option<CodeId>, Option<CodeId>), Vec<Case>> = BTreeMap::new();
        for (person, scored) in class {
            for result in &scored.items {
                let answer = result.answer.as_ref();
                if answer.is_none() && result.kind == ItemKind::Bonus {
                    continue;
                }
                let annotation = answer.map(|answer| answer.annotation);
                let given = answer.map(|answer| answer.code.clone());
                let case = Case { person, item: Some(result.item), annotation };
                cells.entry((Some(result.code.clone()), given)).or_default().push(case);
            }
            for extra in &scored.extras {
                let case = Case { person, item: None, annotation: Some(extra.annotation) };
                cells.entry((None, Some(extra.code.clone()))).or_default().push(case);
            }
        }
        Self { cells }
    }

    /// The cases in which the key has `expected` and a person gave `given`.
    #[must_use]
    pub fn cases(&self, expected: Option<&CodeId>, given: Option<&CodeId>) -> &[Case] {
        self.cells.get(&(expected.cloned(), given.cloned())).map_or(&[], Vec::as_slice)
    }

    /// All cells with a case: the key's code, the given code, the cases.
    pub fn cells(&self) -> impl Iterator<Item = (Option<&CodeId>, Option<&CodeId>, &[Case])> {
        let cells = self.cells.iter();
        cells.map(|((expected, given), cases)| (expected.as_ref(), given.as_ref(), &cases[..]))
    }

    /// The cells in which the codes differ, those with most cases first.
    #[must_use]
    pub fn most_frequent(&self) -> Vec<(Option<&CodeId>, Option<&CodeId>, &[Case])> {
        let mut cells: Vec<_> =
            self.cells().filter(|(expected, given, _)| expected != given).collect();
        cells.sort_by_key(|(_, _, cases)| Reverse(cases.len()));
        cells
    }
}
