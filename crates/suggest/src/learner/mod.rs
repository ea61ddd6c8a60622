//! Learns codes from one's own coding: a linear separator for each code, tested by
//! cross-validation. Codes that are learned badly, or no better than chance, are not suggested.

mod features;
mod linear;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use annotator_core::project::id::CodeId;
use annotator_core::random::Random;

use crate::themes::stems;
pub(crate) use features::words;
use features::{Row, counts, hint_places};
use linear::Separator;

/// How many parts the examples are divided into for the test.
const PARTS: usize = 4;
/// From so many sentences on, a feature of a single one is left out.
const MANY: usize = 200;
/// How far a mark can be from where the separator divides.
const FARTHEST: f32 = 0.6;
/// How many times the labels are shuffled. A code that is learned from its own labels no better than
/// from one of these is muted: for a code that is learned by chance, that is 199 of 200 times.
const SHUFFLES: usize = 199;
/// How many words are a reason.
const MOST_WORDS: usize = 3;
/// With fewer passages, a code is not learned.
const FEWEST: usize = 5;

/// A sentence that was looked at, with the codes that it has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Example {
    /// The sentence.
    pub text: String,
    /// What else is known, such as rules that fit and scores of definitions.
    pub hints: Vec<(String, f32)>,
    /// Its codes.
    pub codes: Vec<CodeId>,
    /// Sentences of a group are tested together: the statement's number.
    pub group: usize,
}

/// How well a code is learned.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The code.
    pub code: CodeId,
    /// How many examples have it.
    pub examples: usize,
    /// Of what would be suggested, how much is right; by cross-validation.
    pub precision: f32,
    /// Of what is coded, how much would be suggested.
    pub recall: f32,
    /// Their harmonic mean.
    pub f1: f32,
    /// Whether the code is suggested.
    pub state: State,
}

/// Whether a code is suggested, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is suggested.
    On,
    /// There are too few examples.
    TooFew,
    /// It is below the mark, or no better than chance.
    Muted,
}

/// What is chosen about learning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choices {
    /// The order of the examples depends on it, and nothing else does.
    pub seed: u64,
    /// The F1 below which a code is not suggested.
    pub mark: f32,
}

impl Default for Choices {
    fn default() -> Self {
        Self { seed: 1, mark: 0.3 }
    }
}

struct One {
    report: Report,
    separator: Separator,
    /// From this margin on, it is suggested.
    from: f32,
}

/// What was learned.
pub struct Learner {
    codes: Vec<One>,
    rarity: HashMap<u32, f32>,
    hints: Vec<u32>,
}

impl Learner {
    /// Learns from examples. The same examples and choices make the same learner.
    #[must_use]
    pub fn train(examples: &[Example], choices: Choices) -> Self {
        let mut places: BTreeMap<CodeId, usize> = BTreeMap::new();
        for code in examples.iter().flat_map(|example| &example.codes) {
            *places.entry(code.clone()).or_default() += 1;
        }
        let mut rows: Vec<Row> =
            examples.iter().map(|example| counts(&example.text, &example.hints)).collect();
        let rarity = rarity(&rows);
        let mut hints: Vec<u32> =
            examples.iter().flat_map(|example| hint_places(&example.hints)).collect();
        hints.sort_unstable();
        hints.dedup();
        for row in &mut rows {
            weigh(row, &rarity, &hints);
        }
        let parts = parts(examples, choices.seed);
        let one = |(code, count): (CodeId, usize)| {
            let is: Vec<bool> =
                examples.iter().map(|example| example.codes.contains(&code)).collect();
            learn(&code, count, &rows, &is, &parts, choices)
        };
        Self { codes: places.into_iter().map(one).collect(), rarity, hints }
    }

    /// How well each code is learned, by its id.
    pub fn reports(&self) -> impl Iterator<Item = &Report> {
        self.codes.iter().map(|one| &one.report)
    }

    /// The codes that a sentence could have, the most certain first.
    #[must_use]
    pub fn suggest(&self, text: &str, hints: &[(String, f32)]) -> Vec<(CodeId, f32)> {
        let row = self.row(text, hints);
        let on = self.codes.iter().filter(|one| one.report.state == State::On);
        let mut found: Vec<(CodeId, f32)> = on
            .filter_map(|one| {
                let over = one.separator.margin(&row) - one.from;
                (over >= 0.0).then(|| (one.report.code.clone(), certainty(over)))
            })
            .collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        found
    }

    /// How certain each code is that was learned, muted or not, from 0 to 1; .5 is where a
    /// suggestion starts.
    #[must_use]
    pub fn certainties(&self, text: &str, hints: &[(String, f32)]) -> Vec<(CodeId, f32)> {
        let row = self.row(text, hints);
        let learned = self.codes.iter().filter(|one| one.report.state != State::TooFew);
        let score = |one: &One| certainty(one.separator.margin(&row) - one.from);
        learned.map(|one| (one.report.code.clone(), score(one))).collect()
    }

    /// Whether a code is suggested.
    #[must_use]
    pub fn is_on(&self, code: &CodeId) -> bool {
        self.codes.iter().any(|one| one.report.code == *code && one.report.state == State::On)
    }

    /// The words of a sentence that speak most for a code, folded, the best first.
    #[must_use]
    pub fn because(&self, code: &CodeId, text: &str) -> Vec<String> {
        let Some(one) = self.codes.iter().find(|one| one.report.code == *code) else {
            return Vec::new();
        };
        let mut found: Vec<(String, f32)> = Vec::new();
        for word in words(text) {
            let says_nothing = stems(&word).is_empty();
            if !says_nothing && !found.iter().any(|(known, _)| *known == word) {
                let weight = one.separator.weight(&self.row(&word, &[]));
                found.push((word, weight));
            }
        }
        found.retain(|(_, weight)| *weight > 0.0);
        found.sort_by(|one, other| other.1.total_cmp(&one.1));
        found.truncate(MOST_WORDS);
        found.into_iter().map(|(word, _)| word).collect()
    }

    /// Learns from one more decision at once. Training again is better, and can wait.
    pub fn decide(&mut self, text: &str, hints: &[(String, f32)], code: &CodeId, is_right: bool) {
        let row = self.row(text, hints);
        if let Some(one) = self.codes.iter_mut().find(|one| one.report.code == *code) {
            one.separator.learn(&row, is_right);
        }
    }

    fn row(&self, text: &str, hints: &[(String, f32)]) -> Row {
        let mut row = counts(text, hints);
        weigh(&mut row, &self.rarity, &self.hints);
        row
    }
}

/// From how far above its mark something is: .5 at the mark.
fn certainty(over: f32) -> f32 {
    1.0 / (1.0 + (-2.0 * over).exp())
}

/// How rare each feature is: the logarithm of one share of the sentences.
fn rarity(rows: &[Row]) -> HashMap<u32, f32> {
    let mut sentences: HashMap<u32, u32> = HashMap::new();
    for (place, _) in rows.iter().flat_map(|row| &row.0) {
        *sentences.entry(*place).or_default() += 1;
    }
    let all = number(rows.len());
    let fewest = if rows.len() > MANY { 2 } else { 1 };
    sentences
        .into_iter()
        .filter(|(_, count)| *count >= fewest)
        .map(|(place, count)| {
            let count = number(usize::try_from(count).unwrap_or_default());
            (place, ((1.0 + all) / (1.0 + count)).ln() + 1.0)
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts of sentences")]
fn number(count: usize) -> f32 {
    count as f32
}

/// Weighs words by how rare they are, and makes long sentences equal to short ones. Words that
/// were not seen are left out; hints stay as they are.
fn weigh(row: &mut Row, rarity: &HashMap<u32, f32>, hints: &[u32]) {
    row.0.retain(|(place, _)| rarity.contains_key(place));
    let is_hint = |place: u32| hints.binary_search(&place).is_ok();
    let mut square = 0.0;
    for (place, value) in &mut row.0 {
        if !is_hint(*place) {
            *value *= rarity.get(place).copied().unwrap_or(1.0);
            square += *value * *value;
        }
    }
    let length = square.sqrt().max(f32::MIN_POSITIVE);
    for (place, value) in &mut row.0 {
        if !is_hint(*place) {
            *value /= length;
        }
    }
}

/// The part of each example. Groups stay together if there are enough of them.
fn parts(examples: &[Example], seed: u64) -> Vec<usize> {
    let mut groups: Vec<usize> = examples.iter().map(|example| example.group).collect();
    groups.sort_unstable();
    groups.dedup();
    let mut random = Random(seed);
    if groups.len() >= PARTS {
        random.shuffle(&mut groups);
        let part = |group| groups.iter().position(|one| *one == group).unwrap_or_default() % PARTS;
        return examples.iter().map(|example| part(example.group)).collect();
    }
    let mut order: Vec<usize> = (0..examples.len()).collect();
    random.shuffle(&mut order);
    let mut parts = vec![0; examples.len()];
    for (number, at) in order.into_iter().enumerate() {
        if let Some(part) = parts.get_mut(at) {
            *part = number % PARTS;
        }
    }
    parts
}

fn learn(
    code: &CodeId,
    examples: usize,
    rows: &[Row],
    is: &[bool],
    parts: &[usize],
    choices: Choices,
) -> One {
    let report = |figures: [f32; 3], state| Report {
        code: code.clone(),
        examples,
        precision: figures[0],
        recall: figures[1],
        f1: figures[2],
        state,
    };
    if examples < FEWEST || examples + FEWEST > is.len() {
        let report = report([0.0; 3], State::TooFew);
        return One { report, separator: Separator::default(), from: 0.0 };
    }
    let mut margins: Vec<(f32, bool)> = Vec::with_capacity(rows.len());
    for part in 0..PARTS {
        let chosen = |in_part: bool| {
            rows.iter().zip(is).zip(parts).filter(move |(_, one)| (**one == part) == in_part)
        };
        let (others, are): (Vec<&Row>, Vec<bool>) =
            chosen(false).map(|((row, is), _)| (row, *is)).unzip();
        let separator = Separator::train(&others, &are, choices.seed);
        margins.extend(chosen(true).map(|((row, is), _)| (separator.margin(row), *is)));
    }
    margins.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let (from, figures) = best_mark(&margins);
    let all: Vec<&Row> = rows.iter().collect();
    let separator = Separator::train(&all, is, choices.seed);
    let is_muted = figures[2] < choices.mark || is_chance(&margins, figures[2], choices.seed);
    let state = if is_muted { State::Muted } else { State::On };
    One { report: report(figures, state), separator, from }
}

/// Whether labels that were shuffled can be found as well (a permutation test).
fn is_chance(margins: &[(f32, bool)], f1: f32, seed: u64) -> bool {
    let mut random = Random(seed);
    let (mut shuffled, mut labels): (Vec<(f32, bool)>, Vec<bool>) =
        (margins.to_vec(), margins.iter().map(|(_, is)| *is).collect());
    (0..SHUFFLES).any(|_| {
        random.shuffle(&mut labels);
        for (one, is) in shuffled.iter_mut().zip(&labels) {
            one.1 = *is;
        }
        best_mark(&shuffled).1[2] >= f1
    })
}

/// The margin with the best F1, within reason, and precision, recall and F1 there. The margins are
/// sorted, the highest first.
fn best_mark(margins: &[(f32, bool)]) -> (f32, [f32; 3]) {
    let all = number(margins.iter().filter(|(_, is)| *is).count());
    let mut best = (0.0, [0.0; 3]);
    let mut right = 0.0;
    for (at, (margin, is)) in margins.iter().enumerate() {
        right += f32::from(u8::from(*is));
        let (precision, recall) = (right / number(at + 1), right / all.max(1.0));
        let f1 = 2.0 * precision * recall / (precision + recall).max(f32::MIN_POSITIVE);
        // Half way to the next sentence, so that what is a little less like them is found, too.
        let next = margins.get(at + 1).map_or(*margin, |(next, _)| *next);
        let from = f32::midpoint(*margin, next);
        if f1 > best.1[2] && from.abs() < FARTHEST {
            best = (from, [precision, recall, f1]);
        }
    }
    best
}
