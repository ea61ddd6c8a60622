//! How far a clause goes, and what stands around it and changes it.

use super::predicate::{Frame, Reader, Subject};
use super::words::Break;
use crate::lexicon::Forms;

/// After a comma, a clause ends before these words.
const AFTER_COMMA: [&str; 16] = [
    "because",
    "while",
    "whereas",
    "although",
    "though",
    "but",
    "as",
    "since",
    "with",
    "where",
    "when",
    "for",
    "including",
    "relative",
    "thereby",
    "especially",
];

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
        let is = |words: &[&str]| self.word(next).is_some_and(|word| word.is_one_of(words));
        let and = self.has(next, self.names.conjunction);
        let new_subject = self.subject_starts(if and { next + 1 } else { next });
        if mark == Break::Comma {
            let relative = self.has(next, self.names.relative) && !is(&["that"]);
            let as_well = is(&["as"]) && self.sentence.is(next + 1, "well");
            let opens = !as_well && is(&AFTER_COMMA);
            let participle = self.word(next).is_some_and(|word| {
                word.forms.any(Forms::DOING)
                    || (word.forms.any(Forms::DONE) && !word.forms.any(Forms::BASE))
            });
            let is_list = participle && self.has_form(at, Forms::DOING);
            return relative || opens || new_subject || (participle && !is_list);
        }
        // "a platform that seeks to": what follows only describes the last noun.
        let describes = is(&["that", "which"])
            && at >= verb + 5
            && !self.has_form(at, Forms::FINITE)
            && (self.is_auxiliary(next + 1)
                || self.has_form(next + 1, Forms::THIRD.or(Forms::PAST)));
        (and && new_subject) || describes || is(&["because", "whereas", "although"])
    }

    /// What stands before a clause and changes it.
    pub(super) fn frame(&self, subject: Subject, named: (usize, usize)) -> Frame {
        let mut frame = Frame {
            is_quoted: self.word(named.0).is_some_and(|word| word.is_quoted),
            is_inclusive: subject == Subject::We && self.is_inclusive(named.1),
            is_shared: subject == Subject::We && self.is_shared(named.1),
            ..Frame::default()
        };
        for at in (0..named.0).rev().take(12) {
            if self.sentence.after(at) >= Break::Comma && at + 1 < named.0 {
                break;
            }
            frame.is_conditional |= self.has(at, self.names.conditional);
            frame.is_subordinate |=
                self.has(at, self.names.subordinator) && !self.sentence.is(at, "so");
        }
        let Some(before) = named.0.checked_sub(1) else { return frame };
        let that =
            self.has(before, self.names.relative) && self.sentence.after(before) == Break::None;
        // "It is for that reason that we act" is no relative clause.
        let is_cleft = self.word(0).is_some_and(|word| word.is_one_of(&["it", "that", "this"]))
            && (1..4).any(|at| self.word(at).is_some_and(|word| word.has_lemma("be")));
        frame.is_relative = that && !self.sentence.is(before, "that");
        let verb = if that { before.checked_sub(1) } else { Some(before) };
        let Some(verb) = verb.filter(|_| that || self.sentence.after(before) == Break::None) else {
            return frame;
        };
        let reach = verb.saturating_sub(4);
        for at in (reach..=verb).rev() {
            let Some(word) = self.word(at) else { break };
            if at < verb && word.after > Break::None {
                break;
            }
            let tells = word.classes.has(self.names.say) || word.classes.has(self.names.announce);
            if !word.forms.any(Forms::FINITE.or(Forms::DOING)) || word.classes.has(self.names.modal)
            {
                continue;
            }
            if tells {
                let own = (at.saturating_sub(6)..at).any(|at| {
                    self.word(at).is_some_and(|word| word.is("i") || word.is("we") || word.is("my"))
                        || self.states.iter().any(|(_, last)| *last == at)
                });
                frame.is_reported = that
                    && !own
                    && word.forms.any(Forms::FINITE)
                    && !self.sentence.is(at.saturating_sub(1), "to");
                return frame;
            }
            if word.classes.has(self.names.believe) && !word.classes.has(self.names.act) {
                frame.is_believed = true;
                return frame;
            }
        }
        // "the progress we have made": a noun stands right before the pronoun.
        let noun =
            self.word(before).filter(|_| !that && matches!(subject, Subject::We | Subject::Me));
        frame.is_relative |= noun.is_some_and(|noun| {
            let closed = [
                self.names.preposition,
                self.names.conjunction,
                self.names.subordinator,
                self.names.conditional,
                self.names.pronoun,
                self.names.modal,
            ];
            let is_closed = closed.iter().any(|class| noun.classes.has(*class));
            !is_closed
                && !noun.is_adverb
                && !noun.is_capital
                && !noun.forms.any(Forms::FINITE.or(Forms::DOING).or(Forms::DONE))
                && !noun.is_one_of(&[
                    "year",
                    "today",
                    "week",
                    "month",
                    "so",
                    "than",
                    "how",
                    "what",
                    "why",
                    "convinced",
                    "confident",
                    "sure",
                    "hereby",
                    "as",
                    "here",
                    "there",
                ])
        });
        frame.is_relative |= that
            && !is_cleft
            && !self.has_form(verb, Forms::FINITE)
            && !self.word(verb).is_some_and(|word| {
                word.is_one_of(&[
                    "so",
                    "is",
                    "was",
                    "convinced",
                    "confident",
                    "proud",
                    "pleased",
                    "clear",
                    "sure",
                ])
            });
        frame
    }

    /// Whether "we" are everybody.
    pub(super) fn is_inclusive(&self, we: usize) -> bool {
        let next = we + 1;
        if self.sentence.after(we) == Break::Comma {
            return (next..next + 8).any(|at| {
                self.word(at).is_some_and(|word| {
                    word.is_one_of(&[
                        "peoples",
                        "nations",
                        "members",
                        "leaders",
                        "states",
                        "international",
                    ])
                })
            });
        }
        let all = self.word(next).is_some_and(|word| word.is_one_of(&["all", "each", "both"]));
        let end = self.clause_end(next);
        let near = (next..=end).any(|at| {
            self.word(at).is_some_and(|word| word.is_one_of(&["humankind", "humanity", "mankind"]))
        });
        let start = (0..we).any(|at| {
            self.sentence.is(at, "as")
                && (at + 1..at + 6).any(|at| {
                    self.word(at).is_some_and(|word| {
                        word.is_one_of(&[
                            "community",
                            "members",
                            "nations",
                            "humanity",
                            "leaders",
                            "politicians",
                            "states",
                            "organization",
                            "assembly",
                        ])
                    })
                })
                || self.word(at).is_some_and(|word| word.is_one_of(&["humanity", "humankind"]))
        });
        all || near || start
    }

    /// Whether something in the clause is called common, or is to be done together.
    pub(super) fn is_shared(&self, we: usize) -> bool {
        let end = self.clause_end(we + 1);
        let together = (0..=end).any(|at| {
            let bring = at.checked_sub(1).is_some_and(|before| {
                self.word(before).is_some_and(|word| word.has_lemma("bring"))
            });
            let is_said = self
                .word(at)
                .is_some_and(|word| word.is_one_of(&["together", "collectively", "jointly"]));
            is_said && !bring && !self.sentence.is(at + 1, "with")
        });
        if together {
            return true;
        }
        (we + 1..=end).any(|at| {
            self.has(at, self.names.own_possessive)
                && (at + 1..at + 3).any(|head| {
                    self.has(head, self.names.inclusive_head)
                        || self.has(head, self.names.inclusive)
                })
        })
    }
}
