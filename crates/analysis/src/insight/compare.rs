//! Compares the commitments of two sides: which are repeated, new and dropped.
//!
//! How similar two passages are is the cosine of their content words, each weighed by how rare it is
//! among the commitments of the project, with the sums of their records; the same code or recipient
//! adds a little. A pair is proposed only if it shares two rare words, so that no phrase that everybody
//! uses carries it.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use annotator_core::insight::compare::{
    Commitment, CompareQuestion, Comparison, Pair, PairDecision, PairDecisions, Repeated, pair,
};
use annotator_core::insight::records::recipient_field;
use annotator_core::phrases::content::content_words;
use annotator_core::phrases::decimal::Decimal;
use annotator_core::phrases::fold::fold;
use annotator_core::phrases::party::recognise;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{CodeId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Money, Party, Value};

/// From this similarity on, a pair is proposed; in thousandths.
const MARK: u32 = 200;
/// How many rare words a proposed pair shares at least.
const SHARED: usize = 2;
/// What the same code, and the same recipient, add to the similarity; in thousandths.
const SAME_CODE: u32 = 30;
const SAME_RECIPIENT: u32 = 30;
/// A word is rare if this many commitments have it, or the square root of how many there are.
const RARE: usize = 4;
/// So many commitments are compared between two words about how far it is.
const STEP: usize = 250;

/// A commitment that is compared.
struct Side<'p> {
    id: Commitment,
    /// Its place among all commitments of the project.
    place: usize,
    code: &'p CodeId,
    recipient: Option<String>,
    speaker: String,
    /// The words by number with their weights, whose squares sum up to 1, sorted by number.
    words: Vec<Word>,
}

#[derive(Clone, Copy)]
struct Word {
    number: u32,
    weight: f64,
    is_rare: bool,
}

/// The words of a commitment, and whether each is of the passage, or only of the record.
type Words = BTreeMap<String, bool>;

/// The lists of repeated, new and dropped commitments. `progress` is told how many commitments of the
/// later side are compared, and of how many.
#[must_use]
pub fn compare(
    project: &Project,
    question: &CompareQuestion,
    progress: &mut dyn FnMut(usize, usize),
) -> Comparison {
    let (earlier, later) = sides(project, question);
    let decisions = PairDecisions::all(&project.attachments);
    let mut matching = Matching::new(&earlier, &later);
    matching.take_decided(&decisions);
    let candidates = candidates(&earlier, &later, question.within_delegations, progress);
    matching.take_similar(candidates, &decisions);
    matching.comparison()
}

/// The commitments of both sides with their words.
fn sides<'p>(project: &'p Project, question: &CompareQuestion) -> (Vec<Side<'p>>, Vec<Side<'p>>) {
    let codes: HashSet<&CodeId> = question.codes.iter().collect();
    let earlier: HashSet<StatementId> = question.earlier.iter().copied().collect();
    let later: HashSet<StatementId> = question.later.iter().copied().collect();
    let mut all: Vec<(&Statement, &Annotation, Words)> = Vec::new();
    for statement in &project.statements {
        let of_codes = project.annotations_by(statement.id, &question.annotators);
        let of_codes = of_codes.filter(|it| codes.contains(&it.code));
        all.extend(of_codes.map(|it| (&**statement, &**it, words(statement, it))));
    }
    let numbers = Numbers::of(all.iter().map(|(_, _, words)| words));
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for (place, (statement, annotation, words)) in all.iter().enumerate() {
        let list = match (earlier.contains(&statement.id), later.contains(&statement.id)) {
            (true, false) => &mut one,
            (false, true) => &mut other,
            _ => continue,
        };
        list.push(Side {
            id: Commitment { statement: statement.id, annotation: annotation.id },
            place,
            code: &annotation.code,
            recipient: recipient(project, annotation),
            speaker: speaker(statement),
            words: numbers.weigh(words),
        });
    }
    (one, other)
}

/// The words of a passage, and the sums and currencies of its record.
fn words(statement: &Statement, annotation: &Annotation) -> Words {
    let quote = annotation.spans.quote(statement.text.as_str());
    let mut words: Words = content_words(&quote).into_iter().map(|it| (it.stem, true)).collect();
    for attribute in annotation.attributes.values() {
        if let Value::Money(money) = &attribute.value {
            words.extend(of_sum(money).into_iter().map(|word| (word, false)));
        }
    }
    words
}

fn of_sum(money: &Money) -> Vec<String> {
    let currency = money.currency.as_deref().unwrap_or_default();
    let numbers = [&money.amount, &money.min, &money.max].into_iter().flatten();
    let numbers = numbers.filter_map(|it| Decimal::parse(it));
    // A space cannot be part of a word of the passage.
    let mut words: Vec<String> = numbers.map(|it| format!("{currency} {it}")).collect();
    words.extend((!currency.is_empty()).then(|| format!("{currency} ")));
    words
}

fn recipient(project: &Project, annotation: &Annotation) -> Option<String> {
    let layer = project.codebook.layer_of(&annotation.code)?;
    match &annotation.attributes.get(&recipient_field(layer)?.id)?.value {
        Value::Party(party) => Some(key(party)).filter(|key| !key.is_empty()),
        Value::Text { text } => Some(fold(text)).filter(|key| !key.is_empty()),
        _ => None,
    }
}

fn speaker(statement: &Statement) -> String {
    key(&recognise(statement.metadata.delegation.trim(), ""))
}

/// A State is the same under all of its names.
fn key(party: &Party) -> String {
    party.iso3.clone().unwrap_or_else(|| fold(&party.text))
}

/// The words of all commitments of the project, and how many commitments have each.
struct Numbers {
    of: HashMap<String, (u32, usize)>,
    commitments: usize,
}

impl Numbers {
    fn of<'w>(all: impl Iterator<Item = &'w Words>) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut commitments = 0;
        for words in all {
            commitments += 1;
            for word in words.keys() {
                *counts.entry(word).or_default() += 1;
            }
        }
        let of = counts
            .into_iter()
            .zip(0..)
            .map(|((word, count), number)| (word.to_owned(), (number, count)));
        Self { of: of.collect(), commitments }
    }

    /// The words with their weights: how rare they are, so that a long passage weighs as much as a
    /// short one.
    #[allow(clippy::cast_precision_loss)] // far below 2^52
    fn weigh(&self, words: &Words) -> Vec<Word> {
        let rare = RARE.max(self.commitments.isqrt());
        let all = self.commitments as f64;
        let known = words.iter().filter_map(|(word, of_passage)| {
            let (number, count) = *self.of.get(word)?;
            let weight = ((all + 1.0) / (count as f64 + 0.5)).ln();
            Some(Word { number, weight, is_rare: *of_passage && count <= rare })
        });
        let mut words: Vec<Word> = known.collect();
        words.sort_by_key(|word| word.number);
        let length = words.iter().map(|word| word.weight * word.weight).sum::<f64>().sqrt();
        if length > 0.0 {
            words.iter_mut().for_each(|word| word.weight /= length);
        }
        words
    }
}

/// How similar two commitments are, in thousandths.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 1000
fn similarity(one: &Side<'_>, other: &Side<'_>) -> u32 {
    let mut cosine = 0.0;
    let mut rest = other.words.iter().peekable();
    for word in &one.words {
        while rest.next_if(|it| it.number < word.number).is_some() {}
        if let Some(same) = rest.next_if(|it| it.number == word.number) {
            cosine += word.weight * same.weight;
        }
    }
    let of_words = (cosine.clamp(0.0, 1.0) * 1000.0).round() as u32;
    let code = if one.code == other.code { SAME_CODE } else { 0 };
    let same_recipient = one.recipient.is_some() && one.recipient == other.recipient;
    let recipient = if same_recipient { SAME_RECIPIENT } else { 0 };
    (of_words + code + recipient).min(1000)
}

/// Two commitments that could be the same, by their places on both sides.
struct Candidate {
    similarity: u32,
    earlier: usize,
    later: usize,
}

/// The pairs that share enough rare words and are similar enough.
fn candidates(
    earlier: &[Side<'_>],
    later: &[Side<'_>],
    within_delegations: bool,
    progress: &mut dyn FnMut(usize, usize),
) -> Vec<Candidate> {
    let mut having: HashMap<u32, Vec<usize>> = HashMap::new();
    for (place, side) in earlier.iter().enumerate() {
        for word in side.words.iter().filter(|word| word.is_rare) {
            having.entry(word.number).or_default().push(place);
        }
    }
    let mut found = Vec::new();
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, side) in later.iter().enumerate() {
        shared.clear();
        for word in side.words.iter().filter(|word| word.is_rare) {
            for at in having.get(&word.number).into_iter().flatten() {
                *shared.entry(*at).or_default() += 1;
            }
        }
        for (&at, _) in shared.iter().filter(|(_, count)| **count >= SHARED) {
            let Some(other) = earlier.get(at) else { continue };
            if within_delegations && other.speaker != side.speaker {
                continue;
            }
            let similarity = similarity(other, side);
            if similarity >= MARK {
                found.push(Candidate { similarity, earlier: at, later: place });
            }
        }
        if (place + 1).is_multiple_of(STEP) {
            progress(place + 1, later.len());
        }
    }
    found
}

/// Pairs one to one.
struct Matching<'s, 'p> {
    earlier: &'s [Side<'p>],
    later: &'s [Side<'p>],
    /// By the place on the earlier side.
    pairs: BTreeMap<usize, (usize, Repeated)>,
    taken: BTreeSet<usize>,
}

impl<'s, 'p> Matching<'s, 'p> {
    fn new(earlier: &'s [Side<'p>], later: &'s [Side<'p>]) -> Self {
        Self { earlier, later, pairs: BTreeMap::new(), taken: BTreeSet::new() }
    }

    /// Pairs two, unless one of them has a partner.
    fn take(&mut self, (earlier, later): (usize, usize), is_decided: bool) {
        if self.pairs.contains_key(&earlier) || self.taken.contains(&later) {
            return;
        }
        let (Some(one), Some(other)) = (self.earlier.get(earlier), self.later.get(later)) else {
            return;
        };
        let similarity = similarity(one, other);
        let repeated = Repeated { earlier: one.id, later: other.id, similarity, is_decided };
        self.pairs.insert(earlier, (later, repeated));
        self.taken.insert(later);
    }

    /// Takes what the user decided to be the same. Of decisions that contradict each other, the latest
    /// one counts.
    fn take_decided(&mut self, decisions: &BTreeMap<Pair, PairDecision>) {
        let places = |sides: &[Side<'_>]| -> HashMap<Commitment, usize> {
            sides.iter().enumerate().map(|(place, side)| (side.id, place)).collect()
        };
        let (earlier, later) = (places(self.earlier), places(self.later));
        let mut same: Vec<(&Pair, &PairDecision)> =
            decisions.iter().filter(|(_, it)| it.same).collect();
        same.sort_by_key(|(pair, it)| (Reverse(it.at), **pair));
        for ((one, other), _) in same {
            let straight = earlier.get(one).zip(later.get(other));
            let turned = || earlier.get(other).zip(later.get(one));
            if let Some((earlier, later)) = straight.or_else(turned) {
                self.take((*earlier, *later), true);
            }
        }
    }

    /// Takes the most similar ones first, those that come first in the texts before others. Pairs that
    /// are not the same for the user are left out.
    fn take_similar(
        &mut self,
        candidates: Vec<Candidate>,
        decisions: &BTreeMap<Pair, PairDecision>,
    ) {
        let place = |sides: &[Side<'_>], at: usize| sides.get(at).map_or(0, |side| side.place);
        let mut order: Vec<_> = candidates
            .into_iter()
            .map(|it| {
                let (one, other) = (place(self.earlier, it.earlier), place(self.later, it.later));
                // The same with the sides changed.
                (Reverse(it.similarity), one.min(other), one.max(other), it.earlier, it.later)
            })
            .collect();
        order.sort_unstable();
        for (.., earlier, later) in order {
            let ids = self.earlier.get(earlier).zip(self.later.get(later));
            let is_different = ids.is_some_and(|(one, other)| {
                decisions.get(&pair(one.id, other.id)).is_some_and(|it| !it.same)
            });
            if !is_different {
                self.take((earlier, later), false);
            }
        }
    }

    fn comparison(self) -> Comparison {
        let without = |sides: &[Side<'_>], has: &dyn Fn(usize) -> bool| -> Vec<Commitment> {
            let alone = sides.iter().enumerate().filter(|(place, _)| !has(*place));
            alone.map(|(_, side)| side.id).collect()
        };
        Comparison {
            new: without(self.later, &|place| self.taken.contains(&place)),
            dropped: without(self.earlier, &|place| self.pairs.contains_key(&place)),
            repeated: self.pairs.into_values().map(|(_, repeated)| repeated).collect(),
        }
    }
}
