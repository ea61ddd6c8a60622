//! Random numbers that are the same each time.

/// A generator, and what examples draw with it.
pub(crate) struct Random(annotator_core::random::Random);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(annotator_core::random::Random(seed))
    }

    /// A number below `end`, which is not 0. The published figures are about numbers drawn like this.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        u32::try_from(self.0.next() % u64::from(end)).unwrap_or_default()
    }

    /// True `percent` times of a hundred.
    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// A number between `-most` and `most`.
    pub(crate) fn around(&mut self, most: i32) -> i32 {
        let width = u32::try_from(2 * most + 1).unwrap_or(1);
        i32::try_from(self.below(width)).unwrap_or_default() - most
    }
}
