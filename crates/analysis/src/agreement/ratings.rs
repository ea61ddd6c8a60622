//! The values that coders gave to units.

/// Values by unit and coder; a coder may have left out units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ratings {
    /// The values in use, in ascending order. All others here are indexes into this list.
    values: Vec<f64>,
    coders: usize,
    /// One place for each coder, unit by unit.
    cells: Vec<Option<u32>>,
}

/// How often each value was given to a unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tallied {
    /// Values and how many coders gave them, in ascending order of values.
    pub counts: Vec<(u32, u32)>,
    /// How many coders gave a value.
    pub coders: u32,
}

impl Ratings {
    /// The values of `rows`: a row is a unit and has a place for each coder. A row that is shorter
    /// than others lacks values at its end; what is not a number is missing, too.
    #[must_use]
    pub fn new(rows: &[Vec<Option<f64>>]) -> Self {
        let coders = rows.iter().map(Vec::len).max().unwrap_or_default();
        let known = |value: &Option<f64>| value.filter(|value| !value.is_nan());
        let mut values: Vec<f64> = rows.iter().flatten().filter_map(known).collect();
        values.sort_unstable_by(f64::total_cmp);
        // Not `dedup`: 0 and -0 are one value.
        values.dedup_by(|one, other| one == other);
        let index = |value: f64| values.partition_point(|known| *known < value);
        let index = |value: f64| u32::try_from(index(value)).unwrap_or(u32::MAX);
        let cell = |row: &Vec<Option<f64>>, coder| row.get(coder).and_then(known).map(index);
        let cells = rows.iter().flat_map(|row| (0..coders).map(move |coder| cell(row, coder)));
        let cells = cells.collect();
        Self { values, coders, cells }
    }

    /// The values in use, in ascending order.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// How many coders there are.
    #[must_use]
    pub fn coders(&self) -> usize {
        self.coders
    }

    /// The units: for each coder the index of the value.
    pub fn units(&self) -> impl Iterator<Item = &[Option<u32>]> {
        self.cells.chunks(self.coders.max(1))
    }

    /// Only these coders, in this order.
    #[must_use]
    pub fn of_coders(&self, coders: &[usize]) -> Self {
        let number = |cell: &Option<u32>| Some(*self.values.get(cell.as_ref().copied()? as usize)?);
        let rows: Vec<Vec<Option<f64>>> = self
            .units()
            .map(|unit| coders.iter().map(|at| unit.get(*at).and_then(number)).collect())
            .collect();
        Self::new(&rows)
    }

    /// The units with the values of at least two coders: only these can be compared.
    #[must_use]
    pub fn comparable(&self) -> Vec<Tallied> {
        self.units().map(tally).filter(|unit| unit.coders > 1).collect()
    }
}

fn tally(unit: &[Option<u32>]) -> Tallied {
    let mut values: Vec<u32> = unit.iter().flatten().copied().collect();
    values.sort_unstable();
    let mut counts: Vec<(u32, u32)> = Vec::new();
    for value in &values {
        match counts.last_mut() {
            Some((last, count)) if last == value => *count += 1,
            _ => counts.push((*value, 1)),
        }
    }
    Tallied { counts, coders: u32::try_from(values.len()).unwrap_or(u32::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_known_by_their_order_and_missing_ones_are_no_values() {
        let rows = [vec![Some(3.0), None], vec![Some(-0.0)], vec![Some(f64::NAN), Some(0.0)]];
        let ratings = Ratings::new(&rows);
        assert_eq!(ratings.values(), [-0.0, 3.0]);
        let units: Vec<_> = ratings.units().collect();
        assert_eq!(units, [&[Some(1), None], &[Some(0), None], &[None, Some(0)]]);
        assert!(ratings.comparable().is_empty());
        assert_eq!(ratings.of_coders(&[1]).values(), [0.0]);
    }

    #[test]
    fn units_are_tallied_by_value() {
        let row = [2.0, 1.0, 2.0, 2.0].map(Some).to_vec();
        let found = Ratings::new(&[row]).comparable();
        assert_eq!(found, [Tallied { counts: vec![(0, 1), (1, 3)], coders: 4 }]);
        assert_eq!(Ratings::new(&[]).units().count(), 0);
    }
}
