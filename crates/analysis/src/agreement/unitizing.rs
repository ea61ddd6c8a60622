//! Krippendorff's alphas for passages that coders chose themselves: do they mark the same stretches, and
//! give them the same codes?
//!
//! Source: K. Krippendorff, "Content analysis" (4th edition, 2019), section 12.6, equations 32 to 38; also
//! K. Krippendorff, Y. Mathet, S. Bouvry and A. Widlöcher, "On the reliability of unitizing textual
//! continua" (2016). A coder's passages must not overlap: calculate each layer, or each code, by itself.

use super::Unmeasured;

/// A text and what several coders marked in it, all in the same unit, such as characters.
#[derive(Clone, Debug, Default)]
pub struct Continuum {
    /// The length of the text.
    pub length: u32,
    /// The passages of each coder in order; an empty list for one who marked nothing.
    pub coders: Vec<Vec<Segment>>,
}

/// One passage with its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where it starts.
    pub start: u32,
    /// Where it ends; this place is no part of it.
    pub end: u32,
    /// The code, as a number below [`Unitized::codes`].
    pub code: u32,
}

/// The lengths that coders have in common, over one text or many.
///
/// Texts are added one by one, because passages of different texts are never compared.
#[derive(Clone, Debug)]
pub struct Unitized {
    /// How many codes there are. What nobody marked has the number after the last one.
    codes: usize,
    /// `common[c][k]`: how long one coder has c where another one has k.
    common: Vec<Vec<f64>>,
    /// The squares of the lengths of all gaps and passages, by code; gaps count by their length.
    squares: Vec<f64>,
    /// The squares of how much of each passage other coders marked, too, by code.
    common_squares: Vec<f64>,
}

impl Unitized {
    /// Nothing yet, for this many codes.
    #[must_use]
    pub fn new(codes: usize) -> Self {
        let places = codes + 1;
        Self {
            codes,
            common: vec![vec![0.0; places]; places],
            squares: vec![0.0; places],
            common_squares: vec![0.0; places],
        }
    }

    /// How many codes there are.
    #[must_use]
    pub fn codes(&self) -> usize {
        self.codes
    }

    /// Adds a text.
    ///
    /// # Errors
    /// If there are less than two coders, or passages overlap, are out of order, empty or outside of the
    /// text, or have an unknown code. Nothing is added then.
    pub fn add(&mut self, text: &Continuum) -> Result<(), Unmeasured> {
        if text.coders.len() < 2 {
            return Err(Unmeasured::NothingToCompare);
        }
        if !text.coders.iter().all(|passages| self.are_apart(passages, text.length)) {
            return Err(Unmeasured::Overlap);
        }
        self.add_common(text);
        for (coder, passages) in text.coders.iter().enumerate() {
            let mut covered = 0;
            for passage in passages {
                let length = passage.end - passage.start;
                covered += length;
                let shared = marked_by_others(text, coder, *passage);
                add(&mut self.squares, passage.code as usize, f64::from(length).powi(2));
                add(&mut self.common_squares, passage.code as usize, shared.powi(2));
            }
            add(&mut self.squares, self.codes, f64::from(text.length - covered));
        }
        Ok(())
    }

    /// Adds the texts of another one with the same codes.
    pub fn add_all(&mut self, other: &Self) {
        for (row, others) in self.common.iter_mut().zip(&other.common) {
            add_each(row, others);
        }
        add_each(&mut self.squares, &other.squares);
        add_each(&mut self.common_squares, &other.common_squares);
    }

    fn are_apart(&self, passages: &[Segment], length: u32) -> bool {
        let mut free = 0;
        passages.iter().all(|passage| {
            let fits = free <= passage.start
                && passage.start < passage.end
                && passage.end <= length
                && (passage.code as usize) < self.codes;
            free = passage.end;
            fits
        })
    }

    /// Adds the lengths that pairs of coders have in common, cut where anything begins or ends.
    fn add_common(&mut self, text: &Continuum) {
        let passages = || text.coders.iter().flatten();
        let mut cuts: Vec<u32> = passages().flat_map(|it| [it.start, it.end]).collect();
        cuts.extend([0, text.length]);
        cuts.sort_unstable();
        cuts.dedup();
        let weight = 1.0 / count(text.coders.len() - 1);
        let mut next = vec![0; text.coders.len()];
        for (start, end) in cuts.iter().zip(cuts.iter().skip(1)) {
            let mut coders = vec![0.0; self.codes + 1];
            for (passages, next) in text.coders.iter().zip(&mut next) {
                while passages.get(*next).is_some_and(|passage| passage.end <= *start) {
                    *next += 1;
                }
                let here = passages.get(*next).filter(|passage| passage.start <= *start);
                add(&mut coders, here.map_or(self.codes, |passage| passage.code as usize), 1.0);
            }
            let length = f64::from(end - start) * weight;
            self.add_pairs(&coders, length);
        }
    }

    fn add_pairs(&mut self, coders: &[f64], length: f64) {
        let given = || coders.iter().enumerate().filter(|(_, times)| **times > 0.0);
        for (one, times) in given() {
            for (other, others) in given() {
                let pairs = if one == other { times * (times - 1.0) } else { times * others };
                if let Some(row) = self.common.get_mut(one) {
                    add(row, other, pairs * length);
                }
            }
        }
    }

    /// Alpha of stretches and codes together (u-alpha, nominal).
    ///
    /// # Errors
    /// If there is no text, or nobody marked anything.
    pub fn alpha(&self) -> Result<f64, Unmeasured> {
        let all: Vec<usize> = (0..=self.codes).collect();
        let groups: Vec<Vec<usize>> = all.iter().map(|code| vec![*code]).collect();
        self.over(&groups, &self.squares)
    }

    /// Alpha of what is marked at all, whatever the code (|u-alpha, binary).
    ///
    /// # Errors
    /// If there is no text, nobody marked anything, or everybody marked everything in one passage.
    pub fn alpha_of_marks(&self) -> Result<f64, Unmeasured> {
        self.over(&[(0..self.codes).collect(), vec![self.codes]], &self.squares)
    }

    /// Alpha of the codes where at least two coders marked something (cu-alpha).
    ///
    /// # Errors
    /// If no two coders marked the same place, or all gave the same code there.
    pub fn alpha_of_codes(&self) -> Result<f64, Unmeasured> {
        let groups: Vec<Vec<usize>> = (0..self.codes).map(|code| vec![code]).collect();
        self.over(&groups, &self.common_squares)
    }

    /// Alpha of one code where at least two coders marked something ((k)u-alpha).
    ///
    /// # Errors
    /// If no two coders marked a place of which one of them gave it this code.
    pub fn alpha_of(&self, code: u32) -> Result<f64, Unmeasured> {
        let code = code as usize;
        let codes = 0..self.codes;
        let row = |of: usize| codes.clone().map(|other| self.common(of, other)).sum::<f64>();
        let given = row(code);
        let all: f64 = codes.clone().map(row).sum();
        if given <= 0.0 {
            return Err(Unmeasured::NothingToCompare);
        }
        let by_chance = scale(all, &self.common_squares, self.codes);
        let square = self.common_squares.get(code).copied().unwrap_or_default();
        let expected = given * all / by_chance;
        let expected_same = (given * given - square) / by_chance;
        if expected - expected_same <= 0.0 {
            return Err(Unmeasured::OneValue);
        }
        let observed = (given - self.common(code, code)) / given;
        Ok(1.0 - expected / (expected - expected_same) * observed)
    }

    /// Which part of what has this code was also marked by another coder, whatever its code. `None` if
    /// nobody gave the code.
    #[must_use]
    pub fn coverage(&self, code: u32) -> Option<f64> {
        let row = self.common.get(code as usize).filter(|_| (code as usize) < self.codes)?;
        let all: f64 = row.iter().sum();
        let marked: f64 = row.iter().take(self.codes).sum();
        (all > 0.0).then(|| marked / all)
    }

    /// 1 - observed / expected disagreement, where the codes of a group count as one.
    fn over(&self, groups: &[Vec<usize>], squares: &[f64]) -> Result<f64, Unmeasured> {
        let between = |ones: &Vec<usize>, others: &Vec<usize>| -> f64 {
            let pairs = ones.iter().flat_map(|one| others.iter().map(move |other| (*one, *other)));
            pairs.map(|(one, other)| self.common(one, other)).sum()
        };
        let sums: Vec<f64> =
            groups.iter().map(|one| groups.iter().map(|other| between(one, other)).sum()).collect();
        let all: f64 = sums.iter().sum();
        let same: f64 = groups.iter().map(|group| between(group, group)).sum();
        if all <= 0.0 {
            return Err(Unmeasured::NothingToCompare);
        }
        let used = groups.iter().flatten().max().map_or(0, |last| last + 1);
        let by_chance = scale(all, squares, used);
        let expected = (all * all - sums.iter().map(|sum| sum * sum).sum::<f64>()) / by_chance;
        if expected <= 0.0 {
            return Err(Unmeasured::OneValue);
        }
        Ok(1.0 - (all - same) / expected)
    }

    fn common(&self, one: usize, other: usize) -> f64 {
        self.common.get(one).and_then(|row| row.get(other)).copied().unwrap_or_default()
    }
}

/// By what products of lengths are divided to be lengths again: all that can be compared with
/// something other than itself.
fn scale(all: f64, squares: &[f64], codes: usize) -> f64 {
    all - squares.iter().take(codes).sum::<f64>() / all
}

/// How much of a coder's passage the average other coder marked, too.
///
/// The formula can be read as the length that any other coder marked. Then the published value of
/// the example is missed (.726 instead of .724), and with many coders the expected disagreement can be
/// negative.
fn marked_by_others(text: &Continuum, coder: usize, passage: Segment) -> f64 {
    let others = text.coders.iter().enumerate().filter(|(other, _)| *other != coder);
    let theirs = others.flat_map(|(_, passages)| {
        let first = passages.partition_point(|it| it.end <= passage.start);
        passages.iter().skip(first).take_while(|it| it.start < passage.end)
    });
    let lengths = theirs.map(|it| it.end.min(passage.end) - it.start.max(passage.start));
    f64::from(lengths.sum::<u32>()) / count(text.coders.len().saturating_sub(1).max(1))
}

fn add(sums: &mut [f64], at: usize, what: f64) {
    if let Some(sum) = sums.get_mut(at) {
        *sum += what;
    }
}

fn add_each(sums: &mut [f64], others: &[f64]) {
    for (sum, other) in sums.iter_mut().zip(others) {
        *sum += other;
    }
}

fn count(len: usize) -> f64 {
    f64::from(u32::try_from(len).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::agreement::testing::near;

    fn segment((code, start, end): (u32, u32, u32)) -> Segment {
        Segment { start, end, code }
    }

    fn unitized(codes: usize, length: u32, coders: &[&[(u32, u32, u32)]]) -> Unitized {
        let passages = |coder: &&[(u32, u32, u32)]| coder.iter().copied().map(segment).collect();
        let mut unitized = Unitized::new(codes);
        let text = Continuum { length, coders: coders.iter().map(passages).collect() };
        unitized.add(&text).unwrap();
        unitized
    }

    /// Krippendorff's example with three coders, as `pygamma-agreement` has its passages.
    const ALEX: &[(u32, u32, u32)] =
        &[(1, 2, 9), (2, 11, 17), (5, 24, 30), (6, 32, 36), (6, 36, 44), (7, 44, 60)];
    const PAUL: &[(u32, u32, u32)] = &[(1, 2, 9), (3, 11, 17), (5, 19, 25), (6, 32, 44)];
    const SUZAN: &[(u32, u32, u32)] =
        &[(1, 2, 9), (4, 11, 17), (5, 21, 27), (6, 32, 36), (6, 36, 40), (6, 40, 44)];

    #[test]
    fn the_published_example_is_reproduced() {
        let found = unitized(8, 60, &[ALEX, PAUL, SUZAN]);
        near(found.alpha(), 0.510, 0.001);
        near(found.alpha_of_marks(), 0.413, 0.001);
        near(found.alpha_of_codes(), 0.724, 0.0005);
        for (code, published) in [(1, 1.0), (2, 0.0), (3, 0.0), (4, 0.0), (5, 1.0), (6, 1.0)] {
            near(found.alpha_of(code), published, 0.06);
        }
        assert_eq!(found.alpha_of(7), Err(Unmeasured::NothingToCompare));
        near(found.coverage(5).ok_or(()), 0.44, 0.03);
        assert_eq!((found.coverage(0), found.coverage(8)), (None, None));
    }

    #[test]
    fn a_second_example_agrees_with_other_implementations() {
        let gold = &[(0, 0, 10), (1, 20, 30), (0, 40, 50), (2, 60, 70)];
        let student = &[(0, 0, 10), (1, 22, 30), (1, 40, 50), (0, 80, 90)];
        let found = unitized(3, 100, &[gold, student]);
        near(found.alpha(), 0.4470, 0.0001);
        near(found.alpha_of_marks(), 0.5479, 0.0001);
        near(found.alpha_of_codes(), 0.4029, 0.0001);
    }

    #[test]
    fn passages_that_overlap_or_do_not_fit_are_refused() {
        let fine = vec![segment((0, 0, 5))];
        for passages in [
            vec![segment((0, 0, 5)), segment((0, 4, 6))],
            vec![segment((0, 4, 6)), segment((0, 0, 2))],
            vec![segment((0, 4, 4))],
            vec![segment((0, 4, 11))],
            vec![segment((2, 4, 6))],
        ] {
            let mut unitized = Unitized::new(2);
            let text = Continuum { length: 10, coders: vec![fine.clone(), passages] };
            assert_eq!(unitized.add(&text), Err(Unmeasured::Overlap));
            assert_eq!(unitized.alpha(), Err(Unmeasured::NothingToCompare), "nothing was added");
        }
        let alone = Continuum { length: 10, coders: vec![fine] };
        assert_eq!(Unitized::new(1).add(&alone), Err(Unmeasured::NothingToCompare));
    }

    #[test]
    fn what_has_only_one_value_has_a_reason() {
        let nothing = unitized(2, 10, &[&[], &[]]);
        let all = [nothing.alpha(), nothing.alpha_of_marks()];
        assert_eq!(all, [Err(Unmeasured::OneValue); 2]);
        assert_eq!(nothing.alpha_of_codes(), Err(Unmeasured::NothingToCompare));
        let apart = unitized(2, 10, &[&[(0, 0, 4)], &[(1, 5, 9)]]);
        assert_eq!(apart.alpha_of_codes(), Err(Unmeasured::NothingToCompare));
        assert!(apart.alpha().unwrap() < 0.0);
        let one = unitized(2, 10, &[&[(0, 0, 4)], &[(0, 0, 4)]]);
        assert_eq!(one.alpha(), Ok(1.0));
        assert_eq!(one.alpha_of_codes(), Err(Unmeasured::OneValue));
    }

    proptest! {
        #[test]
        fn measures_have_a_value_of_at_most_1_or_a_reason(
            coders in prop::collection::vec(prop::collection::vec((0_u32..3, 0_u32..4, 1_u32..5), 0..5), 2..5),
        ) {
            let passages = |lengths: &Vec<(u32, u32, u32)>| {
                let mut at = 0;
                let placed = lengths.iter().map(|(code, gap, length)| {
                    let start = at + gap;
                    at = start + length;
                    Segment { start, end: at, code: *code }
                });
                placed.collect::<Vec<_>>()
            };
            let coders: Vec<_> = coders.iter().map(passages).collect();
            let mut turned = coders.clone();
            turned.reverse();
            let (mut found, mut other) = (Unitized::new(3), Unitized::new(3));
            found.add(&Continuum { length: 50, coders }).unwrap();
            other.add(&Continuum { length: 50, coders: turned }).unwrap();
            let of = |it: &Unitized| {
                let mut all = vec![it.alpha(), it.alpha_of_marks(), it.alpha_of_codes()];
                all.extend((0..3).map(|code| it.alpha_of(code)));
                all
            };
            for (found, other) in of(&found).into_iter().zip(of(&other)) {
                match found {
                    Ok(found) => {
                        prop_assert!(found.is_finite() && found <= 1.0 + 1e-9, "{}", found);
                        near(other, found, 1e-9);
                    }
                    Err(why) => prop_assert_eq!(other, Err(why)),
                }
            }
        }
    }
}
