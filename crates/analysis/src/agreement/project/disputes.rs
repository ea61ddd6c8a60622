//! Where coders disagree.

use std::collections::BTreeMap;

use annotator_core::agreement::{Cell, Confusion, Dispute, Given, Question};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotationId, StatementId};

use super::coding::{CodedText, Material};
use super::count;
use super::table::{Table, UnitRow};

/// Which codes two coders gave to the same units, or all pairs of coders together. Coders are known by
/// their places in the question.
#[must_use]
pub fn confusion(
    project: &Project,
    question: &Question,
    pair: Option<(usize, usize)>,
) -> Confusion {
    let material = Material::read(project, question);
    let table = Table::new(&material, question.unit, question.with_parents);
    let pairs: Vec<(usize, usize)> = match pair {
        Some(pair) => vec![pair],
        None => material.pairs().collect(),
    };
    let above = above_if_asked(&material, question);
    let mut units = 0;
    let mut cells: BTreeMap<Key, Sum> = BTreeMap::new();
    for (unit, sets) in table.rows() {
        let Some(text) = material.texts.get(unit.text) else { continue };
        let set = |coder: usize| sets.get(coder).copied().flatten().map(|set| table.set(set));
        for (one, other) in &pairs {
            let (Some(ones), Some(others)) = (set(*one), set(*other)) else { continue };
            units += unit.weight;
            for key in keys(ones, others) {
                let sum = cells.entry(key).or_default();
                sum.units += unit.weight;
                let places = [(*one, key.0), (*other, key.1)];
                let here = places
                    .iter()
                    .flat_map(|(coder, code)| within(text, unit, *coder, *code, &above));
                sum.annotations.extend(here.map(|id| (text.id, id)));
            }
        }
    }
    let name = |code: Option<u32>| Some((*material.codes.get(code? as usize)?).clone());
    let cell = |((one, other), mut sum): (Key, Sum)| {
        sum.annotations.sort_unstable();
        sum.annotations.dedup();
        let (one, other) = (name(one), name(other));
        Cell { one, other, units: sum.units, annotations: sum.annotations }
    };
    let mut cells: Vec<Cell> = cells.into_iter().map(cell).collect();
    cells.sort_by_key(|cell| std::cmp::Reverse(cell.units));
    Confusion { units, cells }
}

type Key = (Option<u32>, Option<u32>);

#[derive(Default)]
struct Sum {
    units: u32,
    annotations: Vec<(StatementId, AnnotationId)>,
}

/// The cells of a unit.
fn keys(ones: &[u32], others: &[u32]) -> Vec<Key> {
    let only = |these: &[u32], those: &[u32]| -> Vec<Option<u32>> {
        let only = these.iter().filter(|code| !those.contains(code));
        only.map(|code| Some(*code)).collect()
    };
    let both = ones.iter().filter(|code| others.contains(code));
    let mut keys: Vec<Key> = both.map(|code| (Some(*code), Some(*code))).collect();
    let (mut left, mut right) = (only(ones, others), only(others, ones));
    if left.is_empty() && right.is_empty() {
        if keys.is_empty() {
            keys.push((None, None));
        }
        return keys;
    }
    for list in [&mut left, &mut right] {
        if list.is_empty() {
            list.push(None);
        }
    }
    keys.extend(left.iter().flat_map(|one| right.iter().map(|other| (*one, *other))));
    keys
}

/// A coder's annotations with a code in a unit.
fn within<'t>(
    text: &'t CodedText,
    unit: &'t UnitRow,
    coder: usize,
    code: Option<u32>,
    above: &'t [Vec<u32>],
) -> impl Iterator<Item = AnnotationId> + 't {
    let marks = text.of(coder).unwrap_or_default().iter();
    let wanted =
        marks.filter(move |mark| code.is_some_and(|code| is_or_is_below(mark.code, code, above)));
    let here = wanted
        .filter(|mark| mark.chars.iter().any(|(start, end)| start < unit.end && unit.start < end));
    here.map(|mark| mark.annotation.id)
}

/// Whether a code is another one or below it. `above` is empty if codes below it do not count.
fn is_or_is_below(code: u32, other: u32, above: &[Vec<u32>]) -> bool {
    code == other || above.get(code as usize).is_some_and(|above| above.contains(&other))
}

/// The codes above each code, if a sub-code counts as its parent; otherwise empty.
fn above_if_asked(material: &Material, question: &Question) -> Vec<Vec<u32>> {
    if question.with_parents { material.above.clone() } else { Vec::new() }
}

/// The units about which coders disagree, most first, those with the same dispute in text order. With a
/// code, only whether a unit has it counts.
#[must_use]
pub fn disputes(
    project: &Project,
    question: &Question,
    code: Option<&annotator_core::project::id::CodeId>,
) -> Vec<Dispute> {
    let material = Material::read(project, question);
    let table = Table::new(&material, question.unit, question.with_parents);
    let wanted = match code {
        None => None,
        Some(code) => match material.codes.iter().position(|known| *known == code) {
            Some(at) => Some(count(at)),
            None => return Vec::new(),
        },
    };
    let above = above_if_asked(&material, question);
    let mut disputes: Vec<Dispute> = table
        .rows()
        .filter_map(|(unit, sets)| {
            let text = material.texts.get(unit.text)?;
            let seen = (0..).zip(sets).filter_map(|(coder, set)| Some((coder, table.set((*set)?))));
            let given: Vec<(usize, Vec<u32>)> = seen
                .map(|(coder, set)| {
                    let of = set.iter().filter(|code| wanted.is_none_or(|it| it == **code));
                    (coder, of.copied().collect())
                })
                .collect();
            let dispute = apart(&given);
            (dispute > 0).then(|| dispute_of((text, unit), &material, &above, given, dispute))
        })
        .collect();
    disputes.sort_by_key(|it| std::cmp::Reverse(it.dispute));
    disputes
}

/// Which part of all pairs of coders does not give the same.
fn apart(given: &[(usize, Vec<u32>)]) -> u16 {
    let differ = given
        .iter()
        .enumerate()
        .map(|(at, (_, one))| given.iter().skip(at + 1).filter(|(_, other)| one != other).count());
    share_of_pairs(differ.sum(), given.len())
}

/// Which part of all pairs of coders differs, in thousandths: at least 1 if any does.
pub(super) fn share_of_pairs(differ: usize, coders: usize) -> u16 {
    let pairs = coders * coders.saturating_sub(1) / 2;
    u16::try_from(differ * 1000 / pairs.max(1)).unwrap_or(1000).max(u16::from(differ > 0))
}

fn dispute_of(
    (text, unit): (&CodedText, &UnitRow),
    material: &Material,
    above: &[Vec<u32>],
    given: Vec<(usize, Vec<u32>)>,
    dispute: u16,
) -> Dispute {
    let of = |(coder, codes): (usize, Vec<u32>)| {
        let here = codes.iter().flat_map(|code| within(text, unit, coder, Some(*code), above));
        let annotations = here.collect();
        let names = codes.iter().filter_map(|code| material.codes.get(*code as usize));
        Given { coder, codes: names.map(|code| (*code).clone()).collect(), annotations }
    };
    Dispute {
        statement: text.id,
        start: unit.start,
        end: unit.end,
        given: given.into_iter().map(of).collect(),
        dispute,
    }
}
