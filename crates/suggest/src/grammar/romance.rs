//! Clauses in French and Spanish: who they are about, and what they say.

use super::predicate::{Frame, Predicate, Reader, Subject};
use super::words::Break;
use crate::lexicon::{Forms, Language};

/// The most words between a subject and its verb, and what a long one may have more.
const FAR: usize = 9;
const FARTHER: usize = 26;
/// The most words of what is between two commas after a subject.
const ASIDE: usize = 32;

/// A subject and its verb.
#[derive(Clone, Copy)]
pub(super) struct Start {
    subject: Subject,
    named: (usize, usize),
    head: usize,
    verb: usize,
    is_named: bool,
}

impl Reader<'_> {
    /// All predicates, in the order of their subjects.
    pub(super) fn romance_predicates(&self) -> Vec<Predicate> {
        let mut found: Vec<Predicate> = Vec::new();
        let mut at = 0;
        while at < self.sentence.words.len() {
            let we_before = found.iter().any(|one| one.subject == Subject::We);
            if let Some(start) = self.romance_subject(at) {
                self.add_start(&mut found, start);
                at = start.verb + 1;
            } else if self.is_request(at) && !we_before {
                self.add_romance(&mut found, Subject::Other, (at, at), at);
                at += 1;
            } else {
                let is_known = found.iter().any(|one| self.is_of_same_verb(one, at));
                let has_to = self.has(at, self.names.duty_to) && self.has(at + 1, self.names.that);
                if (self.has(at, self.names.duty) || has_to)
                    && !is_known
                    && let Some(first) = self.start_of_other(at)
                {
                    self.add_romance(&mut found, Subject::Other, (first, at - 1), at);
                }
                at += 1;
            }
        }
        found
    }

    /// Whether a word is the verb of a predicate or right after it: "no puede ni debe".
    fn is_of_same_verb(&self, one: &Predicate, at: usize) -> bool {
        one.words.first().is_some_and(|first| {
            *first <= at
                && (*first..at).all(|at| {
                    let joins = self.names.negative.or(self.names.conjunction);
                    self.is_adverb(at) || self.has(at, joins) || self.is_finite(at)
                })
        })
    }

    /// "Agissons", "Trabajemos": a request to everybody, at the start of a clause.
    fn is_request(&self, at: usize) -> bool {
        let form = match self.lexicon.language {
            Language::Spanish => Forms::LET,
            _ => Forms::WE,
        };
        let is_known = self.word(at).is_some_and(|word| !word.lemmas.is_empty());
        let only = self.has_form(at, form)
            && (form == Forms::LET || !self.has_form(at, Forms::FUTURE.or(Forms::WOULD)));
        is_known && only && self.starts_clause(at)
    }

    fn starts_clause(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            self.sentence.after(before) >= Break::Comma || self.has(before, self.names.conjunction)
        })
    }

    fn is_finite(&self, at: usize) -> bool {
        self.has_form(at, Forms::ROMANCE)
    }

    fn is_negative(&self, at: usize) -> bool {
        self.has(at, self.names.negative)
    }

    fn is_adverb(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.is_adverb)
    }

    /// The next word that is no adverb and no negation.
    fn skip_to_verb(&self, mut at: usize) -> usize {
        while self.is_adverb(at) || self.is_negative(at) {
            at += 1;
        }
        at
    }

    /// The subject that starts at a word, with its verb.
    pub(super) fn romance_subject(&self, at: usize) -> Option<Start> {
        let pronoun = self.pronoun_subject(at);
        pronoun.or_else(|| self.dropped_subject(at)).or_else(|| self.noun_subject(at))
    }

    /// "nous", "je", "nosotros", "yo".
    fn pronoun_subject(&self, at: usize) -> Option<Start> {
        let word = self.word(at).filter(|word| !word.is_adverb)?;
        let is_we = word.classes.has(self.names.we);
        if !is_we && !word.classes.has(self.names.me) {
            return None;
        }
        let agrees =
            |verb: usize| self.is_finite(verb) && (!is_we || self.has_form(verb, Forms::WE));
        let near = self.skip_to_verb(at + 1);
        let verb = match self.sentence.after(at) {
            Break::None => Some(near).filter(|verb| agrees(*verb))?,
            Break::Strong => return None,
            _ => self.verb_after_aside(at, &agrees)?,
        };
        let subject = if is_we { Subject::We } else { Subject::Me };
        Some(Start { subject, named: (at, at), head: at, verb, is_named: true })
    }

    /// The verb after words between two commas or dashes.
    fn verb_after_aside(&self, last: usize, agrees: &dyn Fn(usize) -> bool) -> Option<usize> {
        let marks = (last + 1..last + ASIDE).filter(|at| self.sentence.after(*at) >= Break::Comma);
        let marks = marks.take_while(|at| self.sentence.after(*at) < Break::Strong);
        let mut verbs = marks.map(|mark| self.skip_to_verb(mark + 1)).take(4);
        verbs.find(|verb| agrees(*verb))
    }

    /// A verb of the first person without a subject, as Spanish has it.
    fn dropped_subject(&self, at: usize) -> Option<Start> {
        if self.lexicon.language != Language::Spanish {
            return None;
        }
        let word = self.word(at).filter(|word| !word.is_adverb && !word.is_capital || at == 0)?;
        let is_we = word.forms.any(Forms::WE);
        let is_me = word.forms.any(Forms::I) && self.is_said_by_me(at);
        if !self.is_finite(at) || !(is_we || is_me) {
            return None;
        }
        let mut first = at;
        while let Some(before) = first.checked_sub(1).filter(|before| {
            let is_clitic = self.is_adverb(*before) && self.has(*before, self.names.clitic);
            (is_clitic || self.is_negative(*before)) && self.sentence.after(*before) == Break::None
        }) {
            first = before;
        }
        let subject = if is_we { Subject::We } else { Subject::Me };
        Some(Start { subject, named: (first, at), head: at, verb: at, is_named: false })
    }

    /// Whether a word that can be a noun is a verb: "Apoyo la propuesta", but "con apoyo".
    fn is_said_by_me(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        let after_clitic = before.is_some_and(|before| {
            (self.is_adverb(before) && self.has(before, self.names.clitic))
                || self.has(before, self.names.negative)
        });
        if self.has(at, self.names.noun_too) {
            return after_clitic;
        }
        let names = self.names;
        let noun = names.determiner.or(names.preposition).or(names.own_possessive);
        let is_list = self.sentence.after(at) > Break::None
            || self.has(at + 1, names.of.or(names.conjunction));
        let may_be_noun = is_list && self.word(at).is_some_and(|word| word.text.ends_with('o'));
        after_clitic || (!may_be_noun && before.is_none_or(|before| !self.has(before, noun)))
    }

    /// The State, somebody who acts for it, or something of it.
    fn noun_subject(&self, at: usize) -> Option<Start> {
        let before = at.checked_sub(1).filter(|at| self.sentence.after(*at) == Break::None);
        let after_preposition = before.is_some_and(|at| self.has(at, self.names.preposition));
        let article = before.filter(|at| self.has(*at, self.names.the));
        let first = article.unwrap_or(at);
        let after_preposition = after_preposition
            || article.and_then(|at| at.checked_sub(1)).is_some_and(|at| {
                self.has(at, self.names.preposition) && self.sentence.after(at) == Break::None
            });
        if let Some(last) = self.state_at(at) {
            return (!after_preposition).then(|| self.state_subject(first, last)).flatten();
        }
        if after_preposition {
            return None;
        }
        if self.has(at, self.names.own_body) && article.is_some() {
            return self.body_of_state(first, at);
        }
        if self.has(at, self.names.own_thing) && article.is_some() {
            let last = self.of_state(at)?;
            return self.thing_subject(first, at, last);
        }
        if !self.is_ours(at) {
            return None;
        }
        let head = (at + 1..at + 5).take_while(|at| self.sentence.after(at - 1) == Break::None);
        let names = self.names;
        let ends = names.preposition.or(names.own_possessive).or(names.subordinator);
        let mut head = head.take_while(|at| !self.has(*at, ends.or(names.conjunction)));
        let head = head.find(|at| self.has(*at, self.names.own_body.or(self.names.own_thing)))?;
        if self.has(head, self.names.own_thing) {
            return self.thing_subject(at, head, head);
        }
        let is_many = self.has(at, self.names.many_possessive);
        (!is_many).then(|| self.state_subject(at, head)).flatten()
    }

    fn state_subject(&self, first: usize, last: usize) -> Option<Start> {
        let verb = self.noun_verb(last, FAR)?;
        let subject = Subject::State;
        Some(Start { subject, named: (first, last), head: last, verb, is_named: true })
    }

    /// "le Gouvernement du Togo", and "le Gouvernement" alone right before its verb.
    fn body_of_state(&self, first: usize, body: usize) -> Option<Start> {
        if let Some(last) = self.of_state(body) {
            return self.state_subject(first, last);
        }
        let verb = self.skip_to_verb(body + 1);
        let is_sole = self.has(body, self.names.sole_body)
            && self.sentence.after(body) == Break::None
            && self.is_finite(verb);
        is_sole.then_some(Start {
            subject: Subject::State,
            named: (first, body),
            head: body,
            verb,
            is_named: true,
        })
    }

    fn thing_subject(&self, first: usize, head: usize, from: usize) -> Option<Start> {
        let verb = self.noun_verb(from, FARTHER)?;
        let named = (first, verb.checked_sub(1)?);
        Some(Start { subject: Subject::Thing, named, head, verb, is_named: true })
    }

    /// The last word of "of my country" or "of STATE" after a noun.
    fn of_state(&self, noun: usize) -> Option<usize> {
        let is_open = |at: usize| self.sentence.after(at) == Break::None;
        let of = (noun + 1..noun + 4)
            .take_while(|at| is_open(at - 1))
            .find(|at| self.has(*at, self.names.of))?;
        let at = if self.has(of + 1, self.names.the) { of + 2 } else { of + 1 };
        if let Some(last) = self.state_at(at) {
            return Some(last);
        }
        let is_body = self.is_ours(at) && self.has(at + 1, self.names.own_body);
        (is_body && !self.has(at, self.names.many_possessive)).then_some(at + 1)
    }

    /// The verb of a subject whose last word this is, with what may describe it in between.
    fn noun_verb(&self, last: usize, far: usize) -> Option<usize> {
        let names = self.names;
        let opens = names.relative.or(names.subordinator).or(names.hypothetical);
        let is_verb = |at: usize| {
            self.is_finite(at)
                && !self.has_form(at, Forms::WE)
                && !self.word(at).is_some_and(|word| word.is_capital)
        };
        for at in last + 1..last + far {
            match self.sentence.after(at - 1) {
                Break::None => {}
                Break::Strong => return None,
                _ => return self.verb_after_aside(at - 1, &is_verb),
            }
            let is_noun =
                self.has(at - 1, names.determiner.or(names.preposition)) && !self.is_adverb(at - 1);
            if is_verb(at) && !self.is_adverb(at) && !is_noun {
                return Some(at);
            }
            if self.has(at, opens) || (far == FAR && self.has(at, names.conjunction)) {
                return None;
            }
        }
        None
    }

    /// The first word of the subject of a verb that says what others have to do. `None` where it
    /// only describes something: "les mesures qui doivent".
    fn start_of_other(&self, verb: usize) -> Option<usize> {
        let names = self.names;
        let last = verb.checked_sub(1)?;
        if self.sentence.after(last) == Break::Strong || self.has(last, names.relative) {
            return None;
        }
        let describes = names.preposition.or(names.relative);
        let mut first = last;
        while let Some(before) = first.checked_sub(1) {
            let mark = self.sentence.after(before);
            let is_aside = self.has(first, describes) || self.is_adverb(first);
            let new_clause = self.has(before, names.conjunction)
                && before.checked_sub(1).is_some_and(|at| self.sentence.after(at) >= Break::Comma);
            let is_inner = (first..last).any(|at| self.is_finite(at));
            let opens = self.has(before, names.hypothetical.or(names.subordinator))
                || (self.has(before, names.relative) && !is_inner);
            if mark >= Break::Dash || (mark == Break::Comma && !is_aside) || new_clause || opens {
                break;
            }
            first = before;
        }
        let skipped = self.skip_adverbs(first);
        let first = if skipped < verb { skipped } else { first };
        let skips = self.has(first, names.conjunction.or(names.negative)) && first < last;
        Some(first + usize::from(skips))
    }

    /// Whether another clause's subject starts at a word.
    pub(super) fn romance_subject_starts(&self, at: usize) -> bool {
        let article = usize::from(self.has(at, self.names.the));
        let own = self.has(at, self.names.own_possessive);
        let personal =
            self.has(at, self.names.starts_clause) && self.is_finite(self.skip_to_verb(at + 1));
        let is_verb = |start: Start| start.subject != Subject::Thing || own;
        personal
            || self.romance_subject(self.skip_clitics(at)).is_some_and(is_verb)
            || (article == 1 && self.romance_subject(at + 1).is_some_and(is_verb))
    }

    fn skip_clitics(&self, mut at: usize) -> usize {
        while (self.is_adverb(at) && self.has(at, self.names.clitic))
            || (self.is_negative(at) && self.lexicon.language == Language::Spanish)
        {
            at += 1;
        }
        at
    }

    pub(super) fn add_romance(
        &self,
        found: &mut Vec<Predicate>,
        subject: Subject,
        named: (usize, usize),
        verb: usize,
    ) {
        self.add_start(found, Start { subject, named, head: named.1, verb, is_named: true });
    }

    fn add_start(&self, found: &mut Vec<Predicate>, start: Start) {
        let Start { subject, named, head, verb, is_named } = start;
        let frame = self.romance_frame(subject, named, verb);
        let last = self.romance_clause_end(verb);
        let after_subject = if is_named { named.1 + 1 } else { named.0 };
        let mut first = verb;
        while first > after_subject
            && (self.is_adverb(first - 1) || self.is_negative(first - 1))
            && self.sentence.after(first - 1) == Break::None
        {
            first -= 1;
        }
        let words = (first..self.sentence.words.len()).collect();
        let is_joined = !is_named
            && named.0.checked_sub(1).is_some_and(|at| self.has(at, self.names.conjunction))
            && found.last().is_some_and(|one| one.subject == subject && !one.is_named);
        found.push(Predicate { subject, named, is_named, head, words, frame, is_joined, last });
        if subject != Subject::Other {
            self.add_romance_joined(found, start, frame);
        }
    }

    /// The predicates that share the subject: "formera des juges et équipera dix cliniques".
    fn add_romance_joined(&self, found: &mut Vec<Predicate>, start: Start, frame: Frame) {
        let Start { subject, named, head, verb, is_named } = start;
        for at in verb + 1..self.sentence.words.len() {
            let mark = self.sentence.after(at - 1);
            let is_and = self.has(at - 1, self.names.conjunction);
            if mark == Break::Strong || self.has(at, self.names.relative) {
                return;
            }
            if !(is_and || mark >= Break::Comma) || self.has(at, self.names.conjunction) {
                continue;
            }
            if self.romance_subject_starts(at) {
                return;
            }
            let place = self.skip_to_verb(at);
            let Some(before) = self.shared_words(start, place, is_and) else { continue };
            let last = self.romance_clause_end(place);
            let rest = at..self.sentence.words.len();
            let words = before.into_iter().chain(rest).collect();
            let is_joined = true;
            found.push(Predicate { subject, named, is_named, head, words, frame, is_joined, last });
        }
    }

    /// The words before a verb that it shares with the one before it, if it has the same subject.
    fn shared_words(&self, start: Start, place: usize, is_and: bool) -> Option<Vec<usize>> {
        let word = self.word(place)?;
        let acts = word.classes.has(self.names.act.or(self.names.joins));
        let same = word.forms.and(self.word(start.verb)?.forms).and(Forms::ROMANCE);
        let agrees = (start.subject == Subject::We) == word.forms.any(Forms::WE);
        let is_noun =
            self.has(place, self.names.noun_too) && !self.has(place + 1, self.names.determiner);
        let is_clear =
            is_and && (word.forms.any(Forms::FUTURE) || word.classes.has(self.names.have));
        if (same != Forms::default() || is_clear)
            && agrees
            && !is_noun
            && (acts || is_and)
            && !word.is_capital
        {
            return Some(Vec::new());
        }
        let is_perfect = self.has(start.verb, self.names.have)
            && self.has_form(self.skip_to_verb(start.verb + 1), Forms::DONE);
        (is_perfect && word.forms.any(Forms::DONE) && acts).then(|| vec![start.verb])
    }
}
