//! How well each item of the key tells good work from other work, and which items are likely to be
//! wrong themselves.
//!
//! The correlation of an item is the point-biserial one of the item (1 if it was found, 0 if not)
//! with the number of the *other* core items that were found, so that no item is compared with
//! itself (the corrected item-total correlation: S. Henrysson, "Correction of item-total
//! correlations in item analysis", Psychometrika 28, 1963, 211-218). The point-biserial correlation
//! is Pearson's of a variable that is 0 or 1:
//!
//! `r = (n Σxy − Σx Σy) / √((n Σx² − (Σx)²) (n Σy² − (Σy)²))`
//!
//! An item is likely to be a fault of the key or the codebook if there are at least [`ENOUGH`] works
//! and one of these holds:
//!
//! * *The best miss it*: fewer of the best third found it than of the others, by share, and its
//!   correlation is at most −1/√(n − 1), which is one standard error of a correlation of 0.
//! * *The best agree on something else*: more than half of the best third gave its passage one and
//!   the same other code, or the same other edges with its code.
//!
//! The best third are the works that found most of the other core items; works that found as many as
//! the last of them belong to it, too, unless more than half of all would then belong to it: then it
//! is only those that found more. If there are none, nobody is best.

use std::collections::BTreeMap;

use annotator_core::project::id::CodeId;

use super::Person;
use crate::ruler::Off;
use crate::scoring::{ItemId, ItemKind, Outcome, Scored};

/// How many works there have to be before an item is called a likely fault.
pub const ENOUGH: usize = 9;

/// How many works there have to be for a correlation.
const FEWEST: usize = 3;

/// What an item says about the works, and they about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemAnalysis {
    /// The item.
    pub item: ItemId,
    /// How many works there are of its text.
    pub works: u32,
    /// How many found it.
    pub found: u32,
    /// The correlation with the other items, in ten-thousandths.
    pub correlation: Result<i32, NoCorrelation>,
    /// How many of the best third found it, and how many there are; `None` if nobody is best.
    pub best: Option<(u32, u32)>,
    /// The same for the others.
    pub others: Option<(u32, u32)>,
    /// Why it is likely to be a fault of the key or the codebook.
    pub fault: Option<Fault>,
}

/// Why there is no correlation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCorrelation {
    /// There are fewer than three works.
    FewWorks,
    /// Everybody found the item.
    AllFound,
    /// Nobody did.
    NobodyFound,
    /// All works found as many of the other items, or there are none.
    SameTotals,
}

/// Why an item is likely to be a fault of the key or the codebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The best third found it less often than the others.
    BestMissIt,
    /// This many of the best third gave the same other code.
    OtherCode(CodeId, u32),
    /// This many of the best third have the same other edges.
    OtherEdges(u32),
}

/// What somebody said about an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Found,
    Code(CodeId),
    Edges(i32, i32),
    Nothing,
}

/// What is known about a person.
#[derive(Default)]
struct Answers {
    said: BTreeMap<ItemId, Said>,
    /// How many core items were found.
    total: u32,
}

/// What each item says about the works, sorted by item. A person's comparisons may be several, one
/// for each text. A total counts core items; bonus items are compared with it, too, but missing them
/// is no fault of anybody.
#[must_use]
pub fn analysis<'s>(
    class: impl IntoIterator<Item = (Person, &'s Scored<'s>)>,
) -> Vec<ItemAnalysis> {
    let mut people: BTreeMap<Person, Answers> = BTreeMap::new();
    let mut items: BTreeMap<ItemId, ItemKind> = BTreeMap::new();
    for (person, scored) in class {
        let answers = people.entry(person).or_default();
        for result in &scored.items {
            let said = match (result.outcome(), &result.answer) {
                (Outcome::Found, _) => Said::Found,
                (Outcome::Boundary(Off { start, end, .. }), _) => Said::Edges(start, end),
                (Outcome::OtherCode | Outcome::BoundaryAndCode(_), Some(answer)) => {
                    Said::Code(answer.code.clone())
                }
                _ => Said::Nothing,
            };
            answers.total += u32::from(said == Said::Found && result.kind == ItemKind::Core);
            answers.said.insert(result.item, said);
            items.insert(result.item, result.kind);
        }
    }
    items.into_iter().map(|(item, kind)| of_item(item, kind, &people)).collect()
}

fn of_item(item: ItemId, kind: ItemKind, people: &BTreeMap<Person, Answers>) -> ItemAnalysis {
    // What each said, and how many of the other items they found.
    let answers: Vec<(&Said, u32)> = people
        .values()
        .filter_map(|person| {
            let said = person.said.get(&item)?;
            let own = u32::from(*said == Said::Found && kind == ItemKind::Core);
            Some((said, person.total.saturating_sub(own)))
        })
        .collect();
    let found = answers.iter().filter(|(said, _)| **said == Said::Found).count();
    let correlation = correlation(&answers, found);
    let best = best_third(&answers);
    let (good, rest): (Vec<_>, Vec<_>) = match best {
        Some(from) => answers.iter().partition(|(_, total)| *total >= from),
        None => (Vec::new(), Vec::new()),
    };
    let share = |group: &[&(&Said, u32)]| {
        let found = group.iter().filter(|(said, _)| **said == Said::Found).count();
        (number(found), number(group.len()))
    };
    let (of_best, of_others) = (share(&good), share(&rest));
    let may_be_faulty = best.is_some() && answers.len() >= ENOUGH && kind == ItemKind::Core;
    ItemAnalysis {
        item,
        works: number(answers.len()),
        found: number(found),
        correlation,
        best: best.map(|_| of_best),
        others: best.map(|_| of_others),
        fault: may_be_faulty
            .then(|| fault(&good, of_best, of_others, correlation, answers.len()))
            .flatten(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn correlation(answers: &[(&Said, u32)], found: usize) -> Result<i32, NoCorrelation> {
    if answers.len() < FEWEST {
        return Err(NoCorrelation::FewWorks);
    }
    if found == answers.len() {
        return Err(NoCorrelation::AllFound);
    }
    if found == 0 {
        return Err(NoCorrelation::NobodyFound);
    }
    let n = i128::try_from(answers.len()).unwrap_or(i128::MAX);
    let (mut x, mut y, mut xy, mut yy) = (0_i128, 0_i128, 0_i128, 0_i128);
    for (said, total) in answers {
        let (one, total) = (i128::from(**said == Said::Found), i128::from(*total));
        x += one;
        y += total;
        xy += one * total;
        yy += total * total;
    }
    // Σx² is Σx, because each x is 0 or 1.
    let (of_item, of_totals) = (n * x - x * x, n * yy - y * y);
    if of_totals == 0 {
        return Err(NoCorrelation::SameTotals);
    }
    #[allow(clippy::cast_precision_loss)] // a class is small enough
    let (above, below) = ((n * xy - x * y) as f64, (of_item as f64) * (of_totals as f64));
    #[allow(clippy::cast_possible_truncation)] // it is between -1 and 1
    Ok((10_000.0 * above / below.sqrt()).round() as i32)
}

/// From how many of the other items on a work is among the best third; `None` if nobody is.
fn best_third(answers: &[(&Said, u32)]) -> Option<u32> {
    let mut totals: Vec<u32> = answers.iter().map(|(_, total)| *total).collect();
    totals.sort_unstable_by(|a, b| b.cmp(a));
    let last = *totals.get(totals.len().div_ceil(3).checked_sub(1)?)?;
    let with_last = totals.iter().filter(|total| **total >= last).count();
    if 2 * with_last <= totals.len() {
        return Some(last);
    }
    totals.first().is_some_and(|most| *most > last).then(|| last.saturating_add(1))
}

fn fault(
    good: &[&(&Said, u32)],
    (best_found, best): (u32, u32),
    (others_found, others): (u32, u32),
    correlation: Result<i32, NoCorrelation>,
    works: usize,
) -> Option<Fault> {
    let mut said: BTreeMap<&Said, u32> = BTreeMap::new();
    for (one, _) in good {
        *said.entry(one).or_default() += 1;
    }
    let agreed = said.into_iter().find(|(_, count)| 2 * count > best);
    match agreed {
        Some((Said::Code(code), count)) => return Some(Fault::OtherCode(code.clone(), count)),
        Some((Said::Edges(..), count)) => return Some(Fault::OtherEdges(count)),
        _ => {}
    }
    // a/b < c/d if ad < cb.
    let product = |one: u32, two: u32| u64::from(one) * u64::from(two);
    let less_often = product(best_found, others) < product(others_found, best);
    let is_negative = correlation.is_ok_and(|r| {
        let r = i128::from(r);
        let works = i128::try_from(works).unwrap_or(i128::MAX);
        r < 0 && r * r * (works - 1) >= 100_000_000
    });
    (less_often && is_negative).then_some(Fault::BestMissIt)
}
