//! How far a clause goes, and what stands around it and changes it.

use super::predicate::{Frame, Reader, Subject};
use super::words::Break;
use crate::lexicon::Forms;

impl Reader<'_> {
    /// The last word of the clause whose verb is at a word.
    pub(super) fn clause_end(&self, verb: usize) -> usize {
        let end = self.sentence.words.len().saturating_sub(1);
        (verb..end).find(|at| self.ends_clause(verb, *at)).unwrap_or(end)
    }

    /// Whether the clause whose verb is at a word ends with another word.
    fn ends_clause(&self, verb: usize, at: usize) -> bool {
        let mark = self.sentence.after(at);
        if mark >= Break::Dash {
            return true;
        }
        let next = self.skip_adverbs(at + 1);
        let names = self.names;
        let and = self.has(next, names.conjunction);
        let new_subject = self.subject_starts(if and { next + 1 } else { next });
        if mark == Break::Comma {
            let relative = self.has(next, names.relative) && !self.has(next, names.that);
            let as_well = self.has(next, names.as_) && self.has(next + 1, names.well);
            let opens = !as_well && self.has(next, names.opens_clause);
            let participle = self.word(next).is_some_and(|word| {
                word.forms.any(Forms::DOING)
                    || (word.forms.any(Forms::DONE) && !word.forms.any(Forms::BASE))
            });
            let is_list = participle && self.has_form(at, Forms::DOING);
            return relative || opens || new_subject || (participle && !is_list);
        }
        // "a platform that seeks to": what follows only describes the last noun.
        let describes = self.has(next, names.describes)
            && at >= verb + 5
            && !self.has_form(at, Forms::FINITE)
            && (self.is_auxiliary(next + 1)
                || self.has_form(next + 1, Forms::THIRD.or(Forms::PAST)));
        (and && new_subject) || describes || self.has(next, names.always_opens)
    }

    /// What stands before a clause and changes it.
    pub(super) fn frame(&self, subject: Subject, named: (usize, usize)) -> Frame {
        let mut frame = Frame {
            is_quoted: self.word(named.0).is_some_and(|word| word.is_quoted),
            is_inclusive: subject == Subject::We && self.is_inclusive(named.1),
            is_shared: subject == Subject::We && self.is_shared(named.1),
            is_conditional: self.is_hypothetical(named.0),
            ..Frame::default()
        };
        for at in (0..named.0).rev().take(12) {
            if self.sentence.after(at) >= Break::Comma && at + 1 < named.0 {
                break;
            }
            frame.is_subordinate |=
                self.has(at, self.names.subordinator) && !self.has(at, self.names.so);
        }
        let Some(before) = named.0.checked_sub(1) else { return frame };
        let that =
            self.has(before, self.names.relative) && self.sentence.after(before) == Break::None;
        frame.is_relative = that && !self.has(before, self.names.that);
        let verb = if that { before.checked_sub(1) } else { Some(before) };
        let Some(verb) = verb.filter(|_| that || self.sentence.after(before) == Break::None) else {
            return frame;
        };
        if self.is_told(&mut frame, verb, that) {
            return frame;
        }
        frame.is_relative |= self.describes_noun(subject, named, before, that)
            || (that && self.describes_before_that(verb));
        frame
    }

    /// Whether a verb before the clause says who says or believes it.
    fn is_told(&self, frame: &mut Frame, verb: usize, that: bool) -> bool {
        for at in (verb.saturating_sub(4)..=verb).rev() {
            let Some(word) = self.word(at) else { return false };
            if at < verb && word.after > Break::None {
                return false;
            }
            let tells = word.classes.has(self.names.say) || word.classes.has(self.names.announce);
            if !word.forms.any(Forms::FINITE.or(Forms::DOING)) || word.classes.has(self.names.modal)
            {
                continue;
            }
            if tells {
                let own = (at.saturating_sub(6)..at).any(|at| {
                    self.is_me(at)
                        || self.has(at, self.names.we)
                        || self.has(at, self.names.own_possessive)
                        || self.states.iter().any(|(_, last)| *last == at)
                });
                frame.is_reported = that
                    && !own
                    && word.forms.any(Forms::FINITE)
                    && !self.has(at.saturating_sub(1), self.names.to);
                return true;
            }
            if word.classes.has(self.names.believe) && !word.classes.has(self.names.act) {
                frame.is_believed = true;
                return true;
            }
        }
        false
    }

    /// "the progress we have made", "the funding it needs": a noun stands right before the pronoun.
    fn describes_noun(
        &self,
        subject: Subject,
        named: (usize, usize),
        before: usize,
        that: bool,
    ) -> bool {
        if that || !matches!(subject, Subject::We | Subject::Me) {
            return false;
        }
        // "in today's world we must": the noun belongs to words at the start of the clause.
        let is_duty = self.has(named.1 + 1, self.names.modal);
        !(is_duty && self.is_fronted(before)) && self.is_open_noun(before)
    }

    /// Whether a word can be a noun that a clause without "that" describes.
    pub(super) fn is_open_noun(&self, at: usize) -> bool {
        let names = self.names;
        let closed = [
            names.preposition,
            names.conjunction,
            names.subordinator,
            names.hypothetical,
            names.pronoun,
            names.modal,
            names.before_we,
        ];
        self.word(at).is_some_and(|noun| {
            !closed.iter().any(|class| noun.classes.has(*class))
                && !noun.is_adverb
                && !noun.is_capital
                && !noun.forms.any(Forms::FINITE.or(Forms::DOING).or(Forms::DONE))
        })
    }

    /// Whether words up to this one are a preposition with its noun at the start of a clause.
    fn is_fronted(&self, last: usize) -> bool {
        for at in (last.saturating_sub(5)..=last).rev() {
            if self.has(at, self.names.preposition) {
                let Some(before) = at.checked_sub(1) else { return true };
                return self.sentence.after(before) >= Break::Comma
                    || self.has(before, self.names.that)
                    || self.has(before, self.names.conjunction)
                    || self.has(before, self.names.subordinator);
            }
            if self.has_form(at, Forms::FINITE) || self.sentence.after(at) > Break::None {
                return false;
            }
        }
        false
    }

    /// "the steps that we take" describes steps; "It is for that reason that we act" does not.
    fn describes_before_that(&self, verb: usize) -> bool {
        let is_cleft =
            self.has(0, self.names.cleft) && (1..4).any(|at| self.has(at, self.names.be));
        !is_cleft
            && !self.has_form(verb, Forms::FINITE)
            && !self.has(verb, self.names.sure)
            && !self.has(verb, self.names.so)
    }

    /// Whether "we" are everybody.
    pub(super) fn is_inclusive(&self, we: usize) -> bool {
        let names = self.names;
        let next = we + 1;
        if self.sentence.after(we) == Break::Comma {
            return (next..next + 8).any(|at| self.has(at, names.we_are));
        }
        let all = self.has(next, names.everyone_of);
        let end = self.clause_end(next);
        let near = (next..=end).any(|at| self.has(at, names.humanity));
        let start = (0..we).any(|at| {
            (self.has(at, names.as_) && (at + 1..at + 6).any(|at| self.has(at, names.as_everybody)))
                || self.has(at, names.humanity)
        });
        all || near || start
    }

    /// Whether something in the clause is called common, or is to be done together.
    pub(super) fn is_shared(&self, we: usize) -> bool {
        let names = self.names;
        let end = self.clause_end(we + 1);
        let together = (0..=end).any(|at| {
            let bring = at.checked_sub(1).is_some_and(|before| self.has(before, names.bring));
            self.has(at, names.together) && !bring && !self.has(at + 1, names.with)
        });
        if together {
            return true;
        }
        (we + 1..=end).any(|at| {
            self.has(at, names.own_possessive)
                && (at + 1..at + 3)
                    .any(|head| self.has(head, names.inclusive_head.or(names.inclusive)))
        })
    }
}
