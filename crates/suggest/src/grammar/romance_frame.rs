//! How far a clause goes in French and Spanish, and what comes before it and changes it.

use super::predicate::{Frame, Reader, Subject};
use super::words::Break;
use crate::lexicon::Forms;

impl Reader<'_> {
    /// The last word of the clause whose verb is at a word.
    pub(super) fn romance_clause_end(&self, verb: usize) -> usize {
        let end = self.sentence.words.len().saturating_sub(1);
        (verb..end).find(|at| self.romance_ends(*at)).unwrap_or(end)
    }

    fn romance_ends(&self, at: usize) -> bool {
        let mark = self.sentence.after(at);
        if mark >= Break::Dash {
            return true;
        }
        let (names, next) = (self.names, at + 1);
        let and = usize::from(self.has(next, names.conjunction));
        let after_adverbs = self.skip_adverbs(next + and);
        let new_subject =
            self.romance_subject_starts(next + and) || self.romance_subject_starts(after_adverbs);
        if mark == Break::Comma {
            let opens = self.has(next, names.opens_clause.or(names.relative));
            return opens || new_subject || self.has_form(next, Forms::DOING);
        }
        (and == 1 && new_subject) || self.has(next, names.always_opens)
    }

    /// What comes before a clause and changes it.
    pub(super) fn romance_frame(
        &self,
        subject: Subject,
        named: (usize, usize),
        verb: usize,
    ) -> Frame {
        let mut frame = Frame {
            is_quoted: self.word(named.0).is_some_and(|word| word.is_quoted),
            is_inclusive: subject == Subject::We && self.are_all(named.1, verb),
            is_shared: subject == Subject::We && self.is_together(verb),
            is_conditional: self.is_hypothetical(named.0),
            ..Frame::default()
        };
        let Some(before) = named.0.checked_sub(1) else { return frame };
        if self.sentence.after(before) > Break::None || !self.has(before, self.names.relative) {
            frame.is_subordinate = self.has(before, self.names.subordinator);
            return frame;
        }
        if !self.has(before, self.names.that) {
            frame.is_relative = true;
            return frame;
        }
        self.read_that(&mut frame, before);
        frame
    }

    /// Who says or believes what follows "que", or what it describes.
    fn read_that(&self, frame: &mut Frame, that: usize) {
        let names = self.names;
        for at in (that.saturating_sub(4)..that).rev() {
            if at + 1 < that && self.sentence.after(at) > Break::None {
                break;
            }
            let Some(word) = self.word(at) else { break };
            if word.classes.has(names.subordinator) {
                frame.is_subordinate = true;
                return;
            }
            if !word.forms.any(Forms::ROMANCE.or(Forms::DOING).or(Forms::BASE).or(Forms::DONE)) {
                continue;
            }
            if word.classes.has(names.say.or(names.announce).or(names.restate)) {
                frame.is_reported = !self.is_said_by_us(at) && !word.forms.any(Forms::DOING);
                return;
            }
            if word.classes.has(names.believe) && !word.classes.has(names.be) {
                frame.is_believed = true;
                return;
            }
        }
        frame.is_relative = true;
    }

    fn is_said_by_us(&self, verb: usize) -> bool {
        self.has_form(verb, Forms::WE.or(Forms::I))
            || (verb.saturating_sub(7)..verb).any(|at| {
                let ours = self.names.we.or(self.names.me).or(self.names.own_possessive);
                self.has(at, ours)
                    || self.has_form(at, Forms::WE.or(Forms::I))
                    || self.states.iter().any(|(_, last)| *last == at)
            })
    }

    /// Whether "nous" are everybody.
    fn are_all(&self, subject: usize, verb: usize) -> bool {
        let names = self.names;
        let end = self.romance_clause_end(verb);
        self.has(subject + 1, names.everyone_of)
            || self.has(verb + 1, names.everyone_of)
            || (0..=end).any(|at| self.has(at, names.humanity))
    }

    fn is_together(&self, verb: usize) -> bool {
        let end = self.romance_clause_end(verb);
        (verb..=end)
            .any(|at| self.has(at, self.names.together) && !self.has(at + 1, self.names.with))
    }
}
