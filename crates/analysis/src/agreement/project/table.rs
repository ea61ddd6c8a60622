//! The sets of codes that coders gave to units.

use std::collections::HashMap;
use std::ops::ControlFlow;

use annotator_core::agreement::{Drawing, Figures, Unit, Unmeasured};

use super::coding::{CodedText, Mark, Material};
use super::weighted::{Distance, Weighted};
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
    /// How far the sets are apart (MASI), row by row.
    distances: Vec<f64>,
}

/// One unit.
#[derive(Clone, Copy)]
pub(super) struct UnitRow {
    /// The text's place in the material.
    pub(super) text: usize,
    /// Where it starts, in code points.
    pub(super) start: u32,
    pub(super) end: u32,
    /// How many units it stands for: characters are put together where nothing changes.
    pub(super) weight: u32,
    /// Whether it is the last one of those that are drawn as one.
    ends_group: bool,
}

/// Distances are calculated for this many sets at most; MASI is left out of tables with more.
const MOST_SETS: usize = 4000;

impl Table {
    pub(super) fn new(material: &Material, unit: Unit, with_parents: bool) -> Self {
        let mut table = Self {
            sets: vec![Vec::new()],
            coders: material.coders,
            codes: material.code_count(),
            units: Vec::new(),
            cells: Vec::new(),
            distances: Vec::new(),
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
        table.measure_distances();
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

    fn measure_distances(&mut self) {
        if self.sets.len() <= MOST_SETS {
            let sets = &self.sets;
            let row = |one: &Vec<u32>| sets.iter().map(|other| masi_distance(one, other)).collect();
            self.distances = sets.iter().flat_map(|one| -> Vec<f64> { row(one) }).collect();
        }
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
        let at = one as usize * self.sets.len() + other as usize;
        match self.distances.get(at) {
            Some(distance) => *distance,
            None => masi_distance(self.set(one), self.set(other)),
        }
    }

    /// The figures of all codes together, but those that are not about units.
    pub(super) fn overall(&self, drawing: Drawing, steps: &mut Steps) -> ControlFlow<(), Figures> {
        let mut units = Weighted::new(self.sets.len());
        let mut given = 0;
        for (unit, cells) in self.rows() {
            let tallied = tally(cells.iter().flatten().copied());
            if tallied.coders > 1 && tallied.counts.iter().any(|(set, _)| *set > 0) {
                given += unit.weight;
            }
            units.add(tallied, unit.weight);
            if unit.ends_group {
                units.end_group();
            }
        }
        let masi = Distance::Given(&self.distances);
        let too_many = Err(Unmeasured::TooManySets);
        let (masi, masi_interval) = if self.distances.is_empty() {
            (too_many, Err(Unmeasured::TooManySets))
        } else {
            (units.alpha(&masi), units.interval(&masi, drawing, steps)?)
        };
        ControlFlow::Continue(Figures {
            units: units.len(),
            given,
            percent: units.percent(),
            fleiss: units.fleiss(),
            alpha: units.alpha(&Distance::Nominal),
            interval: units.interval(&Distance::Nominal, drawing, steps)?,
            masi,
            masi_interval,
            ..Figures::default()
        })
    }

    /// The figures of one code.
    pub(super) fn of_code(
        &self,
        code: usize,
        drawing: Drawing,
        steps: &mut Steps,
    ) -> ControlFlow<(), Figures> {
        let has: Vec<bool> =
            self.sets.iter().map(|set| set.binary_search(&count(code)).is_ok()).collect();
        let mut units = Weighted::new(2);
        let mut given = 0;
        for (unit, cells) in self.rows() {
            let (mut yes, mut all) = (0, 0);
            for set in cells.iter().flatten() {
                all += 1;
                yes += u32::from(has.get(*set as usize).copied().unwrap_or_default());
            }
            if all > 1 && yes > 0 {
                given += unit.weight;
            }
            units.add(binary(yes, all), unit.weight);
            if unit.ends_group {
                units.end_group();
            }
        }
        ControlFlow::Continue(Figures {
            units: units.len(),
            given,
            percent: units.percent(),
            fleiss: units.fleiss(),
            alpha: units.alpha(&Distance::Nominal),
            interval: units.interval(&Distance::Nominal, drawing, steps)?,
            masi: Err(Unmeasured::NotMeant),
            masi_interval: Err(Unmeasured::NotMeant),
            ..Figures::default()
        })
    }
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
