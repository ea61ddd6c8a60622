//! Conditions: "if the Council agrees", "provided that", "should they ask".

use super::predicate::{Predicate, Reader};
use super::words::Break;

/// The most words of a condition.
const LONGEST_CONDITION: usize = 40;

impl Reader<'_> {
    /// The last word of the phrase that opens a condition at a word.
    pub(super) fn condition_at(&self, at: usize) -> Option<usize> {
        let word = self.word(at)?;
        let names = self.names;
        let phrases = self.lexicon.phrases(&word.text).iter();
        let starts_clause = at.checked_sub(1).is_none_or(|before| {
            self.sentence.after(before) >= Break::Comma || self.has(before, names.conjunction)
        });
        let fits = phrases.filter(|(class, rest)| {
            (class.has(names.condition) || (class.has(names.condition_apart) && starts_clause))
                && rest
                    .iter()
                    .zip(at + 1..)
                    .all(|(wanted, at)| self.word(at).is_some_and(|word| word.is(wanted)))
        });
        if let Some(length) = fits.map(|(_, rest)| rest.len()).max() {
            return Some(at + length);
        }
        if word.classes.has(names.condition_verb) {
            // After a subject or "have", somebody provides something.
            let is_verb = at.checked_sub(1).is_some_and(|before| {
                self.sentence.after(before) == Break::None
                    && (self.is_auxiliary(before)
                        || self.has(before, names.pronoun.or(names.we).or(names.me))
                        || self.has(before, names.own_body)
                        || self.word(before).is_some_and(|word| word.is_capital || word.is_adverb))
            });
            let that = self.has(at + 1, names.that);
            return (!is_verb && (that || (starts_clause && self.names_somebody(at + 1))))
                .then_some(at + usize::from(that));
        }
        (word.classes.has(names.condition_inverted)
            && starts_clause
            && !self.sentence.is_question
            && self.names_somebody(at + 1))
        .then_some(at)
    }

    /// Whether words that name somebody or something start here.
    fn names_somebody(&self, at: usize) -> bool {
        let names = self.names;
        self.has(at, names.pronoun.or(names.we).or(names.determiner).or(names.own_possessive))
            || self.word(at).is_some_and(|word| word.is_capital)
    }

    /// Whether a clause that starts at a word is within a condition, or is asked about. What comes
    /// after a comma is what the condition is for.
    pub(super) fn is_hypothetical(&self, first: usize) -> bool {
        (0..first)
            .rev()
            .take(12)
            .take_while(|at| self.sentence.after(*at) < Break::Comma)
            .any(|at| self.has(at, self.names.hypothetical) || self.condition_at(at).is_some())
    }

    /// The first and the last word of what a clause depends on, before it or after its verb.
    pub(crate) fn condition_of(&self, clause: &Predicate) -> Option<(usize, usize)> {
        self.condition_after(clause).or_else(|| self.condition_before(clause.named.0))
    }

    fn condition_before(&self, named: usize) -> Option<(usize, usize)> {
        let last = named.checked_sub(1)?;
        let from = last.saturating_sub(LONGEST_CONDITION);
        let comma = (last.saturating_sub(2)..=last)
            .rev()
            .find(|at| self.sentence.after(*at) == Break::Comma)?;
        let strong = (from..comma).rev().find(|at| self.sentence.after(*at) == Break::Strong);
        let first = strong.map_or(from, |at| at + 1);
        let start = (first..comma).rev().find(|at| self.condition_at(*at).is_some())?;
        let is_fronted = start.checked_sub(1).is_none_or(|before| {
            self.sentence.after(before) >= Break::Comma
                || self.has(before, self.names.conjunction)
                || self.has(before, self.names.that)
        });
        let is_one = (start..comma).all(|at| self.sentence.after(at) == Break::None);
        (is_fronted && is_one).then_some((start, comma))
    }

    fn condition_after(&self, clause: &Predicate) -> Option<(usize, usize)> {
        let verb = *clause.words.first()?;
        let end = (verb + LONGEST_CONDITION).min(self.sentence.words.len());
        let mut at = verb + 1;
        while at < end {
            // Another clause has conditions of its own.
            let is_other = self.sentence.after(at - 1) == Break::Strong || self.subject_starts(at);
            let is_condition = self.condition_at(at).is_some();
            if is_other || (is_condition && self.has(at - 1, self.names.conjunction)) {
                return None;
            }
            if is_condition {
                return Some((at, self.condition_end(at)));
            }
            at += 1;
        }
        None
    }

    fn condition_end(&self, first: usize) -> usize {
        let end = self.sentence.words.len().saturating_sub(1).min(first + LONGEST_CONDITION);
        (first..end).find(|at| self.sentence.after(*at) >= Break::Comma).unwrap_or(end)
    }
}
