//! Predicates of others who have to do something, and predicates that share a subject.

use super::predicate::{Frame, Predicate, Reader, Subject};
use super::words::Break;
use crate::lexicon::Forms;

impl Reader<'_> {
    /// Whether a word says that somebody has to do something.
    pub(super) fn obliges(&self, at: usize) -> bool {
        if self.is_duty_noun(at) {
            return false;
        }
        self.has(at, self.names.duty)
            || (self.has(at, self.names.duty_to)
                && self.has(self.skip_adverbs(at + 1), self.names.to))
    }

    /// Whether "need" or "must" is a noun: "the need to act", "this is a must", "of need". After
    /// "this", "all" or "others" it is a verb.
    fn is_duty_noun(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| self.has(at, self.names.duty_noun)) else {
            return false;
        };
        let is_possessive = self.word(before).is_some_and(|word| word.is_possessive);
        let after_article = self.has(before, self.names.article) || is_possessive;
        if self.has(at, self.names.duty) {
            return after_article;
        }
        let names = self.names;
        let after_determiner =
            self.has(before, names.determiner) && !self.has(before, names.pronoun);
        after_article
            || after_determiner
            || self.is_ours(before)
            || self.has(before, names.preposition)
            || self.is_singular_before_need(at)
    }

    /// "the urgent need", where "the world needs" and "countries need" are verbs.
    fn is_singular_before_need(&self, at: usize) -> bool {
        let is_base = self.has(at, self.names.duty_base);
        let before = (0..at).rev().find(|at| !self.word(*at).is_some_and(|word| word.is_adverb));
        let word = before.and_then(|at| self.word(at));
        is_base
            && word.is_some_and(|word| {
                let names = self.names;
                let others = names.pronoun.or(names.we).or(names.me).or(names.relative);
                let others = others.or(names.conjunction).or(names.modal).or(names.plural);
                !word.is_plural() && !word.is_capital && !word.classes.has(others.or(names.do_))
            })
    }

    /// A clause about somebody else who has to do something.
    pub(super) fn add_other(&self, found: &mut Vec<Predicate>, verb: usize) {
        let Some(last) = verb.checked_sub(1) else { return };
        if self.sentence.after(last) >= Break::Strong {
            return;
        }
        let mut first = last;
        while let Some(before) = first.checked_sub(1) {
            let word_ends = self.sentence.after(before) >= Break::Comma;
            let opens = self.has(before, self.names.relative)
                || self.has(before, self.names.hypothetical)
                || self.has(before, self.names.subordinator);
            // "the horror that has unfolded must stop": the relative clause has a verb of its own.
            let is_inner = self.has(before, self.names.relative)
                && (first..last).any(|at| {
                    self.is_auxiliary(at) || self.has_form(at, Forms::THIRD.or(Forms::PAST))
                });
            if is_inner {
                first = before;
                continue;
            }
            if (word_ends && verb - before < 25 && !self.is_list(before)) || opens {
                break;
            }
            first = before;
        }
        if self.has(first, self.names.conjunction) && first < last {
            first += 1;
        }
        // "a plan that must succeed" says what the plan is; "That must end" is a call.
        let opens = last == first
            && last.checked_sub(1).is_none_or(|before| self.sentence.after(before) >= Break::Comma);
        if self.has(last, self.names.relative) && !(opens && self.has(last, self.names.that)) {
            return;
        }
        // "the funding it needs": the subject starts after a noun that the clause describes.
        let describes = first < last
            && self.has(last, self.names.personal)
            && self.sentence.after(last - 1) == Break::None
            && self.is_open_noun(last - 1);
        if !describes {
            self.add(found, Subject::Other, (first, last), last, verb);
        }
    }

    /// Whether a comma is within a list of nouns: one or two words, and another comma or "and".
    pub(super) fn is_list(&self, before: usize) -> bool {
        self.sentence.after(before) == Break::Comma
            && (before + 1..before + 4).any(|at| self.has(at, self.names.conjunction))
            && before > 0
            && !self.word(before).is_some_and(|word| word.is_adverb)
    }

    pub(super) fn add(
        &self,
        found: &mut Vec<Predicate>,
        subject: Subject,
        named: (usize, usize),
        head: usize,
        verb: usize,
    ) {
        if !self.is_english() {
            self.add_romance(found, subject, named, verb);
            return;
        }
        let mut frame = self.frame(subject, named);
        let last = self.clause_end(verb);
        let inverted = self.inverted_before(subject, named.0, verb);
        // "Only together will we succeed" says how, and promises nothing.
        frame.is_conditional |=
            inverted.is_some_and(|at| (0..at).any(|at| self.has(at, self.names.only)));
        let negative = inverted
            .and_then(|at| at.checked_sub(1))
            .filter(|before| self.has(*before, self.names.negative));
        let rest = verb..self.sentence.words.len();
        let words = negative.into_iter().chain(inverted).chain(rest).collect();
        let is_joined = false;
        let is_named = true;
        found.push(Predicate { subject, named, is_named, head, words, frame, is_joined, last });
        if subject != Subject::Other {
            self.add_joined(found, subject, named, head, verb, frame);
        }
    }

    /// The verb before a subject to which it belongs: "Nor did we give up", "Today will we act".
    fn inverted_before(&self, subject: Subject, named: usize, verb: usize) -> Option<usize> {
        let before = named.checked_sub(1)?;
        let is_pronoun = matches!(subject, Subject::We | Subject::Me);
        let inverts = self.has(before, self.names.modal.or(self.names.do_));
        let follows = self.has_form(verb, Forms::BASE) || self.is_unknown(verb);
        (is_pronoun
            && inverts
            && follows
            && self.is_auxiliary(before)
            && self.sentence.after(before) == Break::None)
            .then_some(before)
    }

    /// The predicates that are joined to one by "and" or a comma and have the same subject.
    pub(super) fn add_joined(
        &self,
        found: &mut Vec<Predicate>,
        subject: Subject,
        named: (usize, usize),
        head: usize,
        verb: usize,
        frame: Frame,
    ) {
        let mut main = verb;
        let mut before = Vec::new();
        while self.is_auxiliary(main)
            || self
                .word(main)
                .is_some_and(|word| word.is_adverb || word.classes.has(self.names.negative))
        {
            before.push(main);
            main += 1;
        }
        let form = self.word(main).map(|word| word.forms).unwrap_or_default();
        let form = if before.is_empty() { form.and(Forms::FINITE) } else { form };
        for at in main + 1..self.sentence.words.len() {
            let mark = self.sentence.after(at - 1);
            let is_semicolon = mark == Break::Strong;
            if self.subject_starts(at) {
                return;
            }
            let follows = self.has(at - 1, self.names.conjunction) || mark >= Break::Comma;
            let place = self.skip_adverbs(at);
            if !follows || self.has(at, self.names.conjunction) {
                continue;
            }
            let Some(word) = self.word(place) else { return };
            // "to protect civilians and ensure": it is joined to the nearer verb.
            let is_nearer = form.any(Forms::BASE)
                && before.is_empty()
                && (main + 1..at).any(|at| {
                    (self.has(at, self.names.to)
                        && self.has_form(self.skip_adverbs(at + 1), Forms::BASE))
                        || self.has(at, self.names.relative)
                        || self.has(at, self.names.modal)
                });
            let is_nearer = is_nearer
                || (form.any(Forms::PAST)
                    && (main + 1..at).any(|at| self.has(at, self.names.relative)));
            if is_nearer {
                continue;
            }
            let is_and = self.has(at - 1, self.names.conjunction);
            let last = self.clause_end(place);
            let mut joined = |words: Vec<usize>| {
                let (is_joined, is_named) = (true, true);
                found.push(Predicate {
                    subject,
                    named,
                    is_named,
                    head,
                    words,
                    frame,
                    is_joined,
                    last,
                });
            };
            let rest = || (place..self.sentence.words.len()).collect::<Vec<_>>();
            let agrees = subject == Subject::We
                || subject == Subject::Me
                || word.forms.any(Forms::THIRD.or(Forms::PAST))
                || self.has(place, self.names.modal);
            if is_and && self.is_auxiliary(place) && agrees && !is_semicolon {
                joined(rest());
            } else if word.forms.and(form) != Forms::default()
                && (word.classes.has(self.names.act)
                    || (is_and && word.forms.any(Forms::THIRD))
                    || (is_and && word.classes.has(self.names.joins)))
                && self.is_like_verb(place)
                && !self.is_auxiliary(place)
                && (!is_semicolon || !before.is_empty())
            {
                joined(before.iter().copied().chain(rest()).collect());
            }
        }
    }

    /// Whether a word that may be a noun is followed by what follows a verb.
    pub(super) fn is_like_verb(&self, at: usize) -> bool {
        let next = at + 1;
        let is_noun_too = self.has(at, self.names.own_thing);
        let object = self.has(next, self.names.determiner)
            || self.word(next).is_some_and(|word| word.is_capital || word.is_adverb);
        object || (!is_noun_too && self.sentence.after(at) == Break::None)
    }

    /// Whether another clause's subject starts at a word.
    pub(super) fn subject_starts(&self, at: usize) -> bool {
        if !self.is_english() {
            return self.romance_subject_starts(at);
        }
        self.has(at, self.names.starts_clause)
            && (self.is_auxiliary(at + 1) || self.has_form(at + 1, Forms::FINITE))
            || (self.state_at(at).is_some_and(|last| self.is_auxiliary(last + 1)))
            || self.is_me(at)
    }
}
