//! The fields of records, in pairs of annotations.

use std::collections::{BTreeMap, HashMap};

use annotator_core::agreement::{FieldFigures, Measured, Scale, Unmeasured};
use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::project::id::{AnnotationId, LayerId};
use annotator_core::project::value::Value;

use super::coding::Mark;
use super::weighted::figure;
use crate::agreement::masi::masi_distance;
use crate::scoring::fields::{is_blank, meaning};

/// The fields of a layer.
pub(super) struct Fields<'p> {
    layer: &'p LayerId,
    codes: Vec<u32>,
    fields: Vec<Field<'p>>,
    /// The values of annotations that were met, by field: numbers in [`Field::values`].
    known: HashMap<AnnotationId, Vec<Option<u32>>>,
    matched: u32,
}

/// A field, and how often two values met.
struct Field<'p> {
    definition: &'p AttributeDefinition,
    values: BTreeMap<String, u32>,
    /// By value: what it is as a number, or as a set of numbers of choices.
    sorts: Vec<Sort>,
    /// Pairs of values, the smaller one first.
    pairs: BTreeMap<(Option<u32>, Option<u32>), u32>,
}

#[derive(Clone, Default)]
struct Sort {
    number: f64,
    set: Vec<u32>,
}

impl<'p> Fields<'p> {
    pub(super) fn new(
        layer: &'p LayerId,
        definitions: &'p [AttributeDefinition],
        codes: Vec<u32>,
    ) -> Self {
        let field = |definition| Field {
            definition,
            values: BTreeMap::new(),
            sorts: Vec::new(),
            pairs: BTreeMap::new(),
        };
        let fields = definitions.iter().map(field).collect();
        Self { layer, codes, fields, known: HashMap::new(), matched: 0 }
    }

    /// Adds two matched annotations, if they are of this layer.
    pub(super) fn add(&mut self, one: &Mark, other: &Mark) {
        if !self.codes.contains(&one.code) || !self.codes.contains(&other.code) {
            return;
        }
        self.matched += 1;
        self.learn(one);
        self.learn(other);
        let of = |mark: &Mark| self.known.get(&mark.annotation.id);
        let (Some(ones), Some(others)) = (of(one), of(other)) else { return };
        for ((field, one), other) in self.fields.iter_mut().zip(ones).zip(others) {
            if one.is_some() || other.is_some() {
                *field.pairs.entry((*one.min(other), *one.max(other))).or_default() += 1;
            }
        }
    }

    fn learn(&mut self, mark: &Mark) {
        if self.known.contains_key(&mark.annotation.id) {
            return;
        }
        let value = |field: &mut Field| {
            let attribute = mark.annotation.attributes.get(&field.definition.id)?;
            (!is_blank(&attribute.value)).then(|| field.number(&attribute.value))
        };
        let values = self.fields.iter_mut().map(value).collect();
        self.known.insert(mark.annotation.id, values);
    }

    /// The figures of all fields, if anything was matched.
    pub(super) fn figures(&self) -> Vec<FieldFigures> {
        let fields = self.fields.iter().filter(|_| self.matched > 0);
        fields.map(|field| field.figures(self.layer, self.matched)).collect()
    }
}

impl Field<'_> {
    fn number(&mut self, value: &Value) -> u32 {
        let meaning = meaning(value);
        let new = super::count(self.values.len());
        let number = *self.values.entry(meaning).or_insert(new);
        if number == new {
            self.sorts.push(self.sort(value));
        }
        number
    }

    fn sort(&self, value: &Value) -> Sort {
        let place = |id: &_| self.definition.values.iter().position(|choice| choice.id == *id);
        let place = |id: &_| place(id).map_or(u32::MAX, super::count);
        match value {
            Value::Number { number } => {
                Sort { number: number.parse().unwrap_or(f64::NAN), set: Vec::new() }
            }
            Value::Choice { choice } => Sort { number: f64::from(place(choice)), set: Vec::new() },
            Value::MultipleChoice { choices } => {
                let mut set: Vec<u32> = choices.iter().map(place).collect();
                set.sort_unstable();
                Sort { number: 0.0, set }
            }
            _ => Sort::default(),
        }
    }

    fn figures(&self, layer: &LayerId, matched: u32) -> FieldFigures {
        let (mut compared, mut same, mut both) = (0, 0, 0);
        for ((one, other), times) in &self.pairs {
            compared += if one.is_some() || other.is_some() { *times } else { 0 };
            same += if one.is_some() && one == other { *times } else { 0 };
            both += if one.is_some() && other.is_some() { *times } else { 0 };
        }
        let percent = if compared > 0 {
            figure(f64::from(same) / f64::from(compared))
        } else {
            Err(Unmeasured::NothingToCompare)
        };
        let scale = match self.definition.kind {
            AttributeKind::Number => Scale::Interval,
            AttributeKind::MultipleChoice => Scale::Sets,
            _ => Scale::Nominal,
        };
        let alpha = self.alpha(|one, other| match scale {
            Scale::Nominal => f64::from(u8::from(one != other)),
            Scale::Interval => (self.sort_of(one).number - self.sort_of(other).number).powi(2),
            Scale::Sets => masi_distance(&self.sort_of(one).set, &self.sort_of(other).set),
        });
        let ordinal = match self.definition.kind {
            AttributeKind::Choice => self.ordinal(),
            _ => Err(Unmeasured::NotMeant),
        };
        let (field, kind) = (self.definition.id.clone(), self.definition.kind);
        let layer = layer.clone();
        FieldFigures { layer, field, kind, matched, compared, both, percent, scale, alpha, ordinal }
    }

    fn sort_of(&self, value: u32) -> Sort {
        self.sorts.get(value as usize).cloned().unwrap_or_default()
    }

    /// The pairs where both have a value.
    fn filled(&self) -> impl Iterator<Item = (u32, u32, f64)> {
        let pairs = self.pairs.iter();
        pairs.filter_map(|((one, other), times)| Some(((*one)?, (*other)?, f64::from(*times))))
    }

    /// How often each value was given in such pairs.
    fn given(&self) -> Vec<f64> {
        let mut given = vec![0.0; self.sorts.len()];
        for (one, other, times) in self.filled() {
            for value in [one, other] {
                if let Some(given) = given.get_mut(value as usize) {
                    *given += times;
                }
            }
        }
        given
    }

    fn alpha(&self, apart: impl Fn(u32, u32) -> f64) -> Measured {
        let given = self.given();
        let all: f64 = given.iter().sum();
        if all < 2.0 {
            return Err(Unmeasured::NothingToCompare);
        }
        let observed: f64 =
            self.filled().map(|(one, other, times)| 2.0 * times * apart(one, other)).sum();
        let used = || (0_u32..).zip(&given).filter(|(_, times)| **times > 0.0);
        let pairs = used().flat_map(|(one, times)| {
            let apart = &apart;
            used().map(move |(other, others)| times * others * apart(one, other))
        });
        let expected: f64 = pairs.sum();
        // What is not a number has no distance.
        if expected.is_nan() {
            return Err(Unmeasured::NotMeant);
        }
        if expected <= 0.0 {
            return Err(Unmeasured::OneValue);
        }
        figure(1.0 - (all - 1.0) * observed / expected)
    }

    /// Alpha with the order of the choices in the codebook.
    fn ordinal(&self) -> Measured {
        let mut order: Vec<(f64, f64)> =
            self.sorts.iter().map(|sort| sort.number).zip(self.given()).collect();
        order.sort_by(|one, other| one.0.total_cmp(&other.0));
        let between = |one: u32, other: u32| {
            let (one, other) = (self.sort_of(one).number, self.sort_of(other).number);
            let (lower, upper) = (one.min(other), one.max(other));
            let within = order.iter().filter(|(place, _)| (lower..=upper).contains(place));
            let at =
                |end: f64| order.iter().find(|(place, _)| *place == end).map_or(0.0, |it| it.1);
            let reach: f64 = within.map(|(_, times)| times).sum();
            if one == other { 0.0 } else { (reach - f64::midpoint(at(lower), at(upper))).powi(2) }
        };
        self.alpha(between)
    }
}
