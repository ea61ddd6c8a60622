//! The sets of codes that coders gave to units.

use std::collections::HashMap;
use std::ops::ControlFlow;

use annotator_core::agreement::{Drawing, Figures, Unit, Unmeasured};

use super::coding::{CodedText, Mark, Material};
use super::sets::Likeness;
use super::weighted::{Distance, Totals, Weighted, intervals};
use super::{Steps, count};
use crate::agreement::masi::masi_distance;
use crate::agreement::ratings::Tallied;

/// Units, and for each coder the set of codes given to it.
pub(super) struct Table {
    /// All sets that occur; the first one is empty.
    pub(super) sets: Vec<Vec<u32>>,
    pub(super) coders: usize,
    pub(super) codes: usize,
    pub(super) units: Vec<UnitRow>,
    /// One place for each coder, unit by unit: the number of the set.
    cells: Vec<Option<u32>>,
    /// How alike the sets are (MASI).
    pub(super) likeness: Likeness,
}

/// One unit.
#[derive(Clone, Copy)]
pub(super) struct UnitRow {
    /// The text's place in the material.
    pub(super) text: usize,
    /// Where it starts, in code points.
    pub(super) start: u32,
    pub(super) end: u32,
    /// How many units this row represents. Neighbouring characters with the same codes share one.
    pub(super) weight: u32,
    /// Whether it is the last one of those that are drawn as one.
    ends_group: bool,
}

impl Table {
    pub(super) fn new(material: &Material, unit: Unit, with_parents: bool) -> Self {
        let mut table = Self {
            sets: vec![Vec::new()],
            coders: material.coders,
            codes: material.code_count(),
            units: Vec::new(),
            cells: Vec::new(),
            likeness: Likeness::new(&[]),
        };
        let mut numbers = HashMap::from([(Vec::new(), 0)]);
        for (at, text) in material.texts.iter().enumerate() {
            let units = match unit {
                Unit::Sentence => whole(at, &text.sentences()),
                Unit::Paragraph => whole(at, &text.paragraphs()),
                Unit::Character | Unit::Passage => runs(at, text),
            };
            table.add(text, units, material, with_parents, &mut numbers);
        }
        table.likeness = Likeness::new(&table.sets);
        table
    }

    fn add(
        &mut self,
        text: &CodedText,
        units: Vec<UnitRow>,
        material: &Material,
        with_parents: bool,
        numbers: &mut HashMap<Vec<u32>, u32>,
    ) {
        let from = self.cells.len();
        self.cells.resize(from + units.len() * self.coders, None);
        for (coder, marks) in text.present() {
            let mut sets: Vec<Vec<u32>> = vec![Vec::new(); units.len()];
            for mark in marks {
                let above = material.above.get(mark.code as usize).filter(|_| with_parents);
                for unit in touched(&units, mark) {
                    if let Some(set) = sets.get_mut(unit) {
                        set.push(mark.code);
                        set.extend(above.into_iter().flatten());
                    }
                }
            }
            for (unit, mut set) in sets.into_iter().enumerate() {
                set.sort_unstable();
                set.dedup();
                let number = self.number(set, numbers);
                if let Some(cell) = self.cells.get_mut(from + unit * self.coders + coder) {
                    *cell = Some(number);
                }
            }
        }
        self.units.extend(units);
    }

    fn number(&mut self, set: Vec<u32>, numbers: &mut HashMap<Vec<u32>, u32>) -> u32 {
        if let Some(number) = numbers.get(&set) {
            return *number;
        }
        let number = count(self.sets.len());
        numbers.insert(set.clone(), number);
        self.sets.push(set);
        number
    }

    /// The units with a place for each coder.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&UnitRow, &[Option<u32>])> {
        self.units.iter().zip(self.cells.chunks(self.coders.max(1)))
    }

    pub(super) fn set(&self, number: u32) -> &[u32] {
        self.sets.get(number as usize).map_or(&[], Vec::as_slice)
    }

    /// How far two sets are apart (MASI).
    pub(super) fn apart(&self, one: u32, other: u32) -> f64 {
        masi_distance(self.set(one), self.set(other))
    }

    /// The figures of all codes together, and of each by itself if `each` is set: those that are about
    /// units, but kappa.
    pub(super) fn figures(
        &self,
        each: bool,
        drawing: Drawing,
        steps: &mut Steps,
    ) -> ControlFlow<(), (Figures, Vec<Figures>)> {
        let sums = self.sums(each);
        let sets = Distance::Sets(&self.likeness);
        let mut alphas = vec![(&sums.overall, Distance::Nominal), (&sums.overall, sets)];
        alphas.extend(sums.codes.iter().map(|units| (units, Distance::Nominal)));
        let mut found = intervals(&alphas, &sums.totals, drawing, steps)?.into_iter();
        let mut next = || found.next().unwrap_or(Err(Unmeasured::NothingToCompare));
        let of = |units: &Weighted, given: u32| Figures {
            units: sums.units,
            given,
            percent: units.percent(),
            fleiss: units.fleiss(&sums.totals),
            alpha: units.alpha(&sums.totals, Distance::Nominal),
            masi: Err(Unmeasured::NotMeant),
            masi_interval: Err(Unmeasured::NotMeant),
            ..Figures::default()
        };
        let overall = Figures {
            interval: next(),
            masi: sums.overall.alpha(&sums.totals, sets),
            masi_interval: next(),
            ..of(&sums.overall, sums.given)
        };
        let codes = sums.codes.iter().zip(&sums.given_codes);
        let codes = codes.map(|(units, given)| Figures { interval: next(), ..of(units, *given) });
        ControlFlow::Continue((overall, codes.collect()))
    }

    fn sums(&self, each: bool) -> Sums {
        let codes = if each { self.codes } else { 0 };
        let mut sums = Sums {
            overall: Weighted::new(self.sets.len()),
            codes: (0..codes).map(|_| Weighted::new(2)).collect(),
            given_codes: vec![0; codes],
            ..Sums::default()
        };
        let mut total = 0.0;
        for (unit, cells) in self.rows() {
            let tallied = tally(cells.iter().flatten().copied());
            if tallied.coders > 1 {
                sums.units += unit.weight;
                total += f64::from(unit.weight) * f64::from(tallied.coders);
            }
            self.add_unit(&mut sums, unit, &tallied);
            if unit.ends_group && total > 0.0 {
                sums.totals.0.push(total);
                total = 0.0;
            }
        }
        sums
    }

    fn add_unit(&self, sums: &mut Sums, unit: &UnitRow, tallied: &Tallied) {
        let (group, weight) = (sums.totals.0.len(), f64::from(unit.weight));
        sums.overall.add(group, tallied, weight, |one, other| self.apart(one, other));
        let mut given = vec![0; sums.codes.len()];
        for (set, times) in &tallied.counts {
            for code in self.set(*set) {
                if let Some(given) = given.get_mut(*code as usize) {
                    *given += times;
                }
            }
        }
        let counts = tallied.coders > 1;
        let any = tallied.counts.iter().any(|(set, _)| *set > 0);
        sums.given += if counts && any { unit.weight } else { 0 };
        let codes = sums.codes.iter_mut().zip(&mut sums.given_codes).zip(given);
        for ((units, given), yes) in codes {
            units.add(group, &binary(yes, tallied.coders), weight, |_, _| 0.0);
            *given += if counts && yes > 0 { unit.weight } else { 0 };
        }
    }
}

/// What was given to the units.
#[derive(Default)]
struct Sums {
    /// The units that at least two coders have decided about.
    units: u32,
    /// Of these, the ones that somebody gave a code.
    given: u32,
    given_codes: Vec<u32>,
    totals: Totals,
    overall: Weighted,
    codes: Vec<Weighted>,
}

fn binary(yes: u32, all: u32) -> Tallied {
    let counts = [(0, all - yes), (1, yes)];
    Tallied { counts: counts.into_iter().filter(|(_, times)| *times > 0).collect(), coders: all }
}

fn tally(values: impl Iterator<Item = u32>) -> Tallied {
    let mut values: Vec<u32> = values.collect();
    values.sort_unstable();
    let coders = count(values.len());
    let counts = values.chunk_by(|one, other| one == other);
    let counts = counts.filter_map(|chunk| Some((*chunk.first()?, count(chunk.len())))).collect();
    Tallied { counts, coders }
}

/// Units that count as one each.
fn whole(text: usize, ranges: &[(u32, u32)]) -> Vec<UnitRow> {
    let unit = |(start, end): &(u32, u32)| UnitRow {
        text,
        start: *start,
        end: *end,
        weight: 1,
        ends_group: true,
    };
    ranges.iter().map(unit).collect()
}

/// Runs of characters between the places where a passage or a sentence begins or ends. The characters
/// of a sentence are drawn as one, because they do not vary independently.
fn runs(text: usize, coded: &CodedText) -> Vec<UnitRow> {
    let (from, to) = coded.part;
    let sentences = coded.sentences();
    let starts: Vec<u32> = sentences.iter().map(|(start, _)| *start).collect();
    let marks = coded.present().flat_map(|(_, marks)| marks).flat_map(|mark| mark.chars.iter());
    let mut cuts: Vec<u32> = marks.flat_map(|(start, end)| [start, end]).collect();
    cuts.extend(&starts);
    cuts.extend([from, to]);
    cuts.sort_unstable();
    cuts.dedup();
    let runs = cuts.iter().zip(cuts.iter().skip(1));
    let unit = |(start, end): (&u32, &u32)| UnitRow {
        text,
        start: *start,
        end: *end,
        weight: end - start,
        ends_group: *end == to || starts.binary_search(end).is_ok(),
    };
    runs.map(unit).collect()
}

/// The units that a mark touches, each once.
fn touched<'u>(units: &'u [UnitRow], mark: &'u Mark) -> impl Iterator<Item = usize> + 'u {
    let mut next = 0;
    mark.chars.iter().flat_map(move |(start, end)| {
        let first = units.partition_point(|unit| unit.end <= start).max(next);
        let last = units.partition_point(|unit| unit.start < end).max(first);
        next = last;
        first..last
    })
}
