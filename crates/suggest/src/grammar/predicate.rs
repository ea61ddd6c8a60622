//! Predicates: who a clause is about, what it says of them, and how far it goes.

use super::own::Own;
use super::words::{Break, Sentence, Word};
use crate::lexicon::{Classes, Forms, Lexicon};

/// Whom a clause is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Subject {
    /// `I`.
    Me,
    /// `we`, who may be more than the speaker's State.
    We,
    /// The speaker's State, or somebody who acts for it.
    State,
    /// What the State has, does or wants: "our contribution".
    Thing,
    /// Anybody else.
    Other,
}

/// What stands around a clause and changes what it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frame {
    /// After `if` and the like.
    pub(crate) is_conditional: bool,
    /// After `when`, `as`, `because`.
    pub(crate) is_subordinate: bool,
    /// After `which` and the like.
    pub(crate) is_relative: bool,
    /// Somebody else says it.
    pub(crate) is_reported: bool,
    /// The speaker believes, welcomes or fears it.
    pub(crate) is_believed: bool,
    /// Within quotation marks.
    pub(crate) is_quoted: bool,
    /// `we` are all people or all States.
    pub(crate) is_inclusive: bool,
    /// Something is called common, which can mean so.
    pub(crate) is_shared: bool,
}

/// A clause with what it says of its subject.
#[derive(Clone, Debug)]
pub(crate) struct Predicate {
    pub(crate) subject: Subject,
    /// The first and the last word of the subject.
    pub(crate) named: (usize, usize),
    /// The word that the subject is named by: "contribution" in "our contribution to peace".
    pub(crate) head: usize,
    /// The words from the verb on. For "train" in "will train ... and equip" and its like, the
    /// words before the first verb are repeated.
    pub(crate) words: Vec<usize>,
    pub(crate) frame: Frame,
    /// Whether it shares its subject with a predicate before it.
    pub(crate) is_joined: bool,
    /// The last word of the clause.
    pub(crate) last: usize,
}

/// The classes that the grammar asks for, looked up once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    pub(crate) own_possessive: Classes,
    own_body: Classes,
    own_thing: Classes,
    inclusive: Classes,
    inclusive_head: Classes,
    preposition: Classes,
    conditional: Classes,
    subordinator: Classes,
    relative: Classes,
    conjunction: Classes,
    determiner: Classes,
    pronoun: Classes,
    modal: Classes,
    believe: Classes,
    say: Classes,
    announce: Classes,
    act: Classes,
    joins: Classes,
}

impl Names {
    pub(crate) fn of(lexicon: &Lexicon) -> Self {
        let class = |name: &str| lexicon.class(name).unwrap_or_default();
        Self {
            own_possessive: class("own-possessive"),
            own_body: class("own-body"),
            own_thing: class("own-thing"),
            inclusive: class("inclusive"),
            inclusive_head: class("inclusive-head"),
            preposition: class("preposition"),
            conditional: class("conditional"),
            subordinator: class("subordinator"),
            relative: class("relative"),
            conjunction: class("conjunction"),
            determiner: class("determiner"),
            pronoun: class("pronoun"),
            modal: class("modal"),
            believe: class("believe"),
            say: class("say"),
            announce: class("announce"),
            act: class("act"),
            joins: class("ask").or(class("plan")).or(class("promise")).or(class("restate")),
        }
    }
}

/// Reads the clauses of a sentence.
pub(crate) struct Reader<'a> {
    pub(crate) sentence: &'a Sentence,
    pub(crate) names: &'a Names,
    pub(crate) own: &'a Own,
    /// Where the State is named: the first and the last word.
    pub(crate) states: Vec<(usize, usize)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(sentence: &'a Sentence, names: &'a Names, own: &'a Own) -> Self {
        Self { sentence, names, own, states: own.names(sentence) }
    }

    fn word(&self, at: usize) -> Option<&'a Word> {
        self.sentence.get(at)
    }

    pub(crate) fn has(&self, at: usize, class: Classes) -> bool {
        self.word(at).is_some_and(|word| word.classes.has(class))
    }

    fn has_form(&self, at: usize, forms: Forms) -> bool {
        self.word(at).is_some_and(|word| word.forms.any(forms))
    }

    fn is_auxiliary(&self, at: usize) -> bool {
        self.has(at, self.names.modal)
            || self.word(at).is_some_and(|word| {
                (word.has_lemma("be") || word.has_lemma("have") || word.has_lemma("do"))
                    && word.forms.any(Forms::FINITE)
            })
    }

    /// The last word of the State's name that starts at a word.
    fn state_at(&self, at: usize) -> Option<usize> {
        self.states.iter().find(|(first, _)| *first == at).map(|(_, last)| *last)
    }

    /// Whether the word says whose something is, and it is the speaker's State's.
    pub(crate) fn is_ours(&self, at: usize) -> bool {
        let of_state = || {
            self.states.iter().any(|(_, last)| *last == at)
                && self.word(at).is_some_and(|word| word.is_possessive)
        };
        self.has(at, self.names.own_possessive)
            || of_state()
            || self.word(at).is_some_and(|word| self.own.is_adjective(word))
    }

    pub(crate) fn skip_adverbs(&self, mut at: usize) -> usize {
        while self.word(at).is_some_and(|word| word.is_adverb) {
            at += 1;
        }
        at
    }

    /// All predicates, in the order of their subjects.
    pub(crate) fn predicates(&self) -> Vec<Predicate> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.sentence.words.len() {
            let subject = self.subject_at(at);
            let next = subject.as_ref().map_or(at + 1, |(_, named, _, _)| named.1 + 1);
            if let Some((subject, named, head, verb)) = subject {
                self.add(&mut found, subject, named, head, verb);
            } else if self.obliges(at)
                && !found.iter().any(|one: &Predicate| {
                    one.words
                        .first()
                        .is_some_and(|first| at.checked_sub(*first).is_some_and(|far| far < 3))
                })
            {
                self.add_other(&mut found, at);
            }
            at = next;
        }
        found
    }

    /// The subject that starts at a word: its kind, its words, its head and the verb after it.
    fn subject_at(&self, at: usize) -> Option<(Subject, (usize, usize), usize, usize)> {
        let word = self.word(at)?;
        if word.is("we") || (word.is("i") && word.is_capital) {
            let subject = if word.is("we") { Subject::We } else { Subject::Me };
            let verb = self.verb_after(at, true)?;
            return Some((subject, (at, at), at, verb));
        }
        let after_preposition = at.checked_sub(1).is_some_and(|before| {
            self.has(before, self.names.preposition) && self.sentence.after(before) == Break::None
        });
        if let Some(last) = self.state_at(at)
            && !self.word(last).is_some_and(|word| word.is_possessive)
        {
            let government = at.checked_sub(2).filter(|before| {
                self.word(at - 1).is_some_and(|of| of.is("of"))
                    && self.has(*before, self.names.own_body)
            });
            if after_preposition && government.is_none() {
                return None;
            }
            let first = government.unwrap_or(at);
            let first =
                first.checked_sub(1).filter(|the| self.sentence.is(*the, "the")).unwrap_or(first);
            let verb = self.verb_after(last, false)?;
            return Some((Subject::State, (first, last), last, verb));
        }
        let is_share = at.checked_sub(2).is_some_and(|share| {
            self.word(share).is_some_and(|word| {
                word.is_one_of(&["share", "part", "portion", "half", "most", "cent", "bulk"])
            })
        });
        let starts = self.is_ours(at) && (!after_preposition || is_share);
        let first = at + usize::from(starts);
        let start = match (at.checked_sub(1), self.state_start(at)) {
            (_, Some(state)) => state,
            (Some(the), None) if self.sentence.is(the, "the") => the,
            _ => at,
        };
        if !starts {
            return None;
        }
        let head = self.head_from(first)?;
        let subject = if self.has(head, self.names.own_body) {
            Subject::State
        } else if self.has(head, self.names.own_thing) {
            Subject::Thing
        } else {
            return None;
        };
        let verb = match subject {
            Subject::State => self.verb_after(head, false)?,
            _ => self.verb_far_after(head)?,
        };
        let last = if subject == Subject::State { head } else { verb.checked_sub(1)? };
        Some((subject, (start, last), head, verb))
    }

    fn state_start(&self, last: usize) -> Option<usize> {
        self.states.iter().find(|(_, end)| *end == last).map(|(first, _)| *first)
    }

    /// The noun that "our ..." is about.
    fn head_from(&self, first: usize) -> Option<usize> {
        let mut head = None;
        for at in first..first + 6 {
            let word = self.word(at)?;
            let counts = word.is_one_of(&["many", "several", "other", "most", "more", "few"]);
            let ends = word.classes.has(self.names.preposition)
                || (word.classes.has(self.names.determiner) && !counts)
                || word.classes.has(self.names.relative)
                || word.is_possessive
                || self.is_auxiliary(at);
            let is_verb = head.is_some()
                && word.forms.any(Forms::THIRD.or(Forms::PAST))
                && !word.classes.has(self.names.own_thing);
            if ends || is_verb {
                break;
            }
            if word.classes.has(self.names.own_body) || word.classes.has(self.names.own_thing) {
                head = Some(at);
            }
            if word.classes.has(self.names.own_body) || word.after > Break::None {
                break;
            }
            if head.is_none() && word.classes.has(self.names.inclusive_head) {
                return None;
            }
        }
        head
    }

    /// The verb that follows a subject, after adverbs and what is between two commas or dashes.
    fn verb_after(&self, last: usize, is_pronoun: bool) -> Option<usize> {
        let mut at = self.skip_adverbs(last + 1);
        let mark = self.sentence.after(last);
        if mark == Break::Comma || mark == Break::Dash {
            let closes =
                (last + 1..last + 32).filter(|at| self.sentence.after(*at) >= Break::Comma);
            let before_strong = closes.take_while(|at| self.sentence.after(*at) < Break::Strong);
            let verbs = before_strong.map(|close| self.skip_adverbs(close + 1));
            // "our country, Norway, and" is a list.
            let is_verb = |at: &usize| {
                self.is_auxiliary(*at) || self.has_form(*at, Forms::THIRD.or(Forms::PAST))
            };
            at = verbs.take(3).find(is_verb)?;
        } else if mark == Break::Strong {
            return None;
        }
        if self.sentence.is(at, "and") && mark == Break::None {
            // "Almora and its partners are".
            at = (at + 2..at + 9).find(|at| self.is_auxiliary(*at))?;
            if (last + 2..at).any(|at| self.sentence.after(at) > Break::None) {
                return None;
            }
        }
        let word = self.word(at)?;
        let closed = word.classes.has(self.names.preposition)
            || word.classes.has(self.names.determiner)
            || word.classes.has(self.names.conjunction)
            || word.classes.has(self.names.pronoun)
            || word.classes.has(self.names.subordinator);
        let fits = if is_pronoun {
            self.is_auxiliary(at) || !closed
        } else {
            self.is_auxiliary(at)
                || word.forms.any(Forms::THIRD.or(Forms::PAST))
                || (word.forms.any(Forms::BASE)
                    && self.word(last).is_some_and(|w| w.text.ends_with('s')))
        };
        fits.then_some(at)
    }

    /// The verb after a long subject: "our commitment to peace and justice is".
    fn verb_far_after(&self, head: usize) -> Option<usize> {
        for at in head + 1..head + 26 {
            if self.sentence.after(at - 1) >= Break::Dash {
                return None;
            }
            if self.has(at, self.names.relative) || self.has(at, self.names.subordinator) {
                return None;
            }
            if self.is_auxiliary(at) {
                return Some(at);
            }
            let word = self.word(at)?;
            let is_joined = self.has(at - 1, self.names.conjunction);
            let is_third = !is_joined
                && word.forms.any(Forms::THIRD)
                && !word.classes.has(self.names.own_thing);
            if is_third && !self.has(at - 1, self.names.preposition) && !word.is_capital {
                return Some(at);
            }
        }
        None
    }

    /// Whether a word says that somebody has to do something.
    fn obliges(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else { return false };
        let to_follows = || self.sentence.is(self.skip_adverbs(at + 1), "to");
        // "the need to act" is a noun.
        let is_noun = at.checked_sub(1).is_some_and(|before| {
            self.has(before, self.names.determiner)
                || self.has(before, self.names.preposition)
                || self.is_ours(before)
                || self.word(before).is_some_and(|word| {
                    word.text.ends_with("ent") && word.forms == Forms::default()
                })
        });
        if is_noun {
            return false;
        }
        word.is_one_of(&["must", "should", "cannot", "shall"])
            || (word.is_one_of(&["need", "needs", "has", "have", "ought", "is", "are"])
                && to_follows())
    }

    /// A clause about somebody else who has to do something.
    fn add_other(&self, found: &mut Vec<Predicate>, verb: usize) {
        let Some(last) = verb.checked_sub(1) else { return };
        if self.sentence.after(last) >= Break::Strong {
            return;
        }
        let mut first = last;
        while let Some(before) = first.checked_sub(1) {
            let word_ends = self.sentence.after(before) >= Break::Comma;
            let opens = self.has(before, self.names.relative)
                || self.has(before, self.names.conditional)
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
        if self.has(last, self.names.relative) && first == last {
            return;
        }
        self.add(found, Subject::Other, (first, last), last, verb);
    }

    /// Whether a comma is within a list of nouns: one or two words, and another comma or "and".
    fn is_list(&self, before: usize) -> bool {
        self.sentence.after(before) == Break::Comma
            && (before + 1..before + 4).any(|at| self.has(at, self.names.conjunction))
            && before > 0
            && !self.word(before).is_some_and(|word| word.is_adverb)
    }

    fn add(
        &self,
        found: &mut Vec<Predicate>,
        subject: Subject,
        named: (usize, usize),
        head: usize,
        verb: usize,
    ) {
        let frame = self.frame(subject, named);
        let last = self.clause_end(verb);
        let words = (verb..self.sentence.words.len()).collect();
        found.push(Predicate { subject, named, head, words, frame, is_joined: false, last });
        if subject != Subject::Other {
            self.add_joined(found, subject, named, head, verb, frame);
        }
    }

    /// The predicates that are joined to one by "and" or a comma and have the same subject.
    fn add_joined(
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
            || self.word(main).is_some_and(|word| word.is_adverb || word.is("not"))
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
                    (self.sentence.is(at, "to")
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
                let is_joined = true;
                found.push(Predicate { subject, named, head, words, frame, is_joined, last });
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
    fn is_like_verb(&self, at: usize) -> bool {
        let next = at + 1;
        let is_noun_too = self.has(at, self.names.own_thing);
        let object = self.has(next, self.names.determiner)
            || self.word(next).is_some_and(|word| word.is_capital || word.is_adverb);
        object || (!is_noun_too && self.sentence.after(at) == Break::None)
    }

    /// Whether another clause's subject starts at a word.
    fn subject_starts(&self, at: usize) -> bool {
        self.word(at)
            .is_some_and(|word| word.is_one_of(&["we", "they", "he", "she", "it", "there", "this"]))
            && (self.is_auxiliary(at + 1) || self.has_form(at + 1, Forms::FINITE))
            || (self.state_at(at).is_some_and(|last| self.is_auxiliary(last + 1)))
            || (self.word(at).is_some_and(|word| word.is("i") && word.is_capital))
    }

    /// The last word of the clause whose verb is at a word.
    fn clause_end(&self, verb: usize) -> usize {
        let end = self.sentence.words.len().saturating_sub(1);
        for at in verb..end {
            let mark = self.sentence.after(at);
            let next = self.skip_adverbs(at + 1);
            let opens = self.has(next, self.names.relative) && !self.sentence.is(next, "that")
                || self.word(next).is_some_and(|word| {
                    word.is_one_of(&[
                        "because", "while", "whereas", "although", "though", "but", "as", "since",
                        "with", "where", "when",
                    ])
                });
            let and = self.has(next, self.names.conjunction);
            let new_subject = self.subject_starts(if and { next + 1 } else { next });
            if mark == Break::Strong
                || mark == Break::Dash
                || (mark == Break::Comma && (opens || new_subject))
                || (and && new_subject)
                || self
                    .word(next)
                    .is_some_and(|word| word.is_one_of(&["because", "whereas", "although"]))
            {
                return at;
            }
        }
        end
    }

    /// What stands before a clause and changes it.
    fn frame(&self, subject: Subject, named: (usize, usize)) -> Frame {
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
    fn is_inclusive(&self, we: usize) -> bool {
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
    fn is_shared(&self, we: usize) -> bool {
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
