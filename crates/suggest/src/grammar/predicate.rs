//! Predicates: who a clause is about, what it says of them, and how far it goes.

use super::own::Own;
use super::words::{Break, Sentence, Word};
use crate::lexicon::{Classes, Forms, Language, Lexicon};

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
    /// Whether words name the subject. In Spanish, the verb alone can say who acts; then
    /// [`Self::named`] are the first words of the clause.
    pub(crate) is_named: bool,
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

/// Declares the classes that the grammar asks for, looked up once.
macro_rules! names {
    ($($field:ident = $class:literal,)* ; $($romance:ident = $romance_class:literal,)*) => {
        /// The classes that the grammar asks for.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Names {
            $(pub(crate) $field: Classes,)*
            $(pub(crate) $romance: Classes,)*
            /// Verbs that go on with what is said before them.
            pub(crate) joins: Classes,
        }

        impl Names {
            #[cfg(test)]
            pub(crate) const ALL: &'static [&'static str] = &[$($class,)*];
            /// Those that only the grammar of French and Spanish asks for.
            #[cfg(test)]
            pub(crate) const ROMANCE: &'static [&'static str] = &[$($romance_class,)*];

            pub(crate) fn of(lexicon: &Lexicon) -> Self {
                let class = |name: &str| lexicon.class(name).unwrap_or_default();
                Self {
                    $($field: class($class),)*
                    $($romance: class($romance_class),)*
                    joins: class("ask").or(class("plan")).or(class("promise")).or(class("restate")),
                }
            }
        }
    };
}

names! {
    own_possessive = "own-possessive",
    own_body = "own-body",
    own_thing = "own-thing",
    inclusive = "inclusive",
    inclusive_head = "inclusive-head",
    preposition = "preposition",
    hypothetical = "hypothetical",
    condition = "condition",
    condition_apart = "condition-apart",
    condition_verb = "condition-verb",
    condition_inverted = "condition-inverted",
    subordinator = "subordinator",
    relative = "relative",
    conjunction = "conjunction",
    determiner = "determiner",
    pronoun = "pronoun",
    modal = "modal",
    negative = "negative",
    believe = "believe",
    say = "say",
    announce = "announce",
    act = "act",
    be = "be",
    have = "have",
    we = "we",
    me = "me",
    to = "to",
    of = "of",
    the = "the",
    and = "and",
    that = "that",
    so = "so",
    as_ = "as",
    well = "well",
    with = "with",
    only = "only",
    opens_clause = "opens-clause",
    always_opens = "always-opens",
    describes = "describes",
    cleft = "cleft",
    before_we = "before-we",
    sure = "sure",
    we_are = "we-are",
    as_everybody = "as-everybody",
    humanity = "humanity",
    everyone_of = "everyone-of",
    together = "together",
    bring = "bring",
    share_of = "share-of",
    counting = "counting",
    article = "article",
    duty = "duty",
    duty_to = "duty-to",
    duty_noun = "duty-noun",
    duty_base = "duty-base",
    plural = "plural",
    starts_clause = "starts-clause",
    personal = "personal",
    in_name = "in-name",
    own_words = "own-words",
    world_words = "world-words",
    time_words = "time-words",
    number = "number",
    numbered = "numbered",
    do_ = "do",
    restate = "restate",
    ;
    many_possessive = "many-possessive",
    sole_body = "sole-body",
    noun_too = "noun-too",
    clitic = "clitic",
}

/// Reads the clauses of a sentence.
pub(crate) struct Reader<'a> {
    pub(crate) sentence: &'a Sentence,
    pub(crate) names: &'a Names,
    pub(crate) own: &'a Own,
    pub(crate) lexicon: &'static Lexicon,
    /// Where the State is named: the first and the last word.
    pub(crate) states: Vec<(usize, usize)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(
        sentence: &'a Sentence,
        names: &'a Names,
        own: &'a Own,
        lexicon: &'static Lexicon,
    ) -> Self {
        Self { sentence, names, own, lexicon, states: own.names(sentence, names.in_name) }
    }

    pub(super) fn word(&self, at: usize) -> Option<&'a Word> {
        self.sentence.get(at)
    }

    pub(crate) fn has(&self, at: usize, class: Classes) -> bool {
        self.word(at).is_some_and(|word| word.classes.has(class))
    }

    pub(super) fn has_form(&self, at: usize, forms: Forms) -> bool {
        self.word(at).is_some_and(|word| word.forms.any(forms))
    }

    pub(super) fn is_auxiliary(&self, at: usize) -> bool {
        self.has(at, self.names.modal)
            || self.word(at).is_some_and(|word| {
                word.forms.any(Forms::FINITE)
                    && word.classes.has(self.names.be.or(self.names.have).or(self.names.do_))
            })
    }

    /// Whether the word is "I", and not a number.
    pub(super) fn is_me(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.is_capital && word.classes.has(self.names.me))
    }

    /// The last word of the State's name that starts at a word.
    pub(crate) fn state_at(&self, at: usize) -> Option<usize> {
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

    pub(crate) fn is_english(&self) -> bool {
        self.lexicon.language == Language::English
    }

    /// All predicates, in the order of their subjects.
    pub(crate) fn predicates(&self) -> Vec<Predicate> {
        if !self.is_english() {
            return self.romance_predicates();
        }
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.sentence.words.len() {
            let subject = self.subject_at(at);
            let next = subject.as_ref().map_or(at + 1, |(_, named, _, _)| named.1 + 1);
            if let Some((subject, named, head, verb)) = subject {
                self.add(&mut found, subject, named, head, verb);
            } else if self.obliges(at) && !found.iter().any(|one| self.is_within(one, at)) {
                self.add_other(&mut found, at);
            }
            at = next;
        }
        found
    }

    /// Whether a word belongs to the verb of a predicate: "have" in "will have to".
    fn is_within(&self, one: &Predicate, at: usize) -> bool {
        one.words.first().is_some_and(|first| {
            *first <= at
                && (*first..at).all(|at| {
                    self.is_auxiliary(at)
                        || self.has(at, self.names.negative)
                        || self.word(at).is_some_and(|word| word.is_adverb)
                })
        })
    }

    /// The subject that starts at a word: its kind, its words, its head and the verb after it.
    pub(super) fn subject_at(&self, at: usize) -> Option<(Subject, (usize, usize), usize, usize)> {
        let word = self.word(at)?;
        let is_we = word.classes.has(self.names.we);
        if is_we || self.is_me(at) {
            let subject = if is_we { Subject::We } else { Subject::Me };
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
                self.has(at - 1, self.names.of) && self.has(*before, self.names.own_body)
            });
            if after_preposition && government.is_none() {
                return None;
            }
            let first = government.unwrap_or(at);
            let first =
                first.checked_sub(1).filter(|the| self.has(*the, self.names.the)).unwrap_or(first);
            let verb = self.verb_after(last, false)?;
            return Some((Subject::State, (first, last), last, verb));
        }
        let is_share = at.checked_sub(2).is_some_and(|share| self.has(share, self.names.share_of));
        // "intensifying our cooperation": what is intensified does nothing itself.
        let is_object = at.checked_sub(1).is_some_and(|before| {
            self.has_form(before, Forms::DOING) && self.sentence.after(before) == Break::None
        });
        let starts = self.is_ours(at) && (!after_preposition || is_share) && !is_object;
        let first = at + usize::from(starts);
        let start = match (at.checked_sub(1), self.state_start(at)) {
            (_, Some(state)) => state,
            (Some(the), None) if self.has(the, self.names.the) => the,
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

    pub(super) fn state_start(&self, last: usize) -> Option<usize> {
        self.states.iter().find(|(_, end)| *end == last).map(|(first, _)| *first)
    }

    /// The noun that "our ..." is about.
    pub(super) fn head_from(&self, first: usize) -> Option<usize> {
        let mut head = None;
        for at in first..first + 6 {
            let word = self.word(at)?;
            let counts = word.classes.has(self.names.counting);
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
    pub(super) fn verb_after(&self, last: usize, is_pronoun: bool) -> Option<usize> {
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
        if self.has(at, self.names.and) && mark == Break::None {
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
                || (word.forms.any(Forms::BASE) && self.word(last).is_some_and(Word::is_plural))
        };
        fits.then_some(at)
    }

    /// The verb after a long subject: "our commitment to peace and justice is".
    pub(super) fn verb_far_after(&self, head: usize) -> Option<usize> {
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
}
