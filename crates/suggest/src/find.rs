//! Asks the rules about every clause of a text.

use annotator_core::phrases::number::Numbers;
use annotator_core::project::statement::Metadata;
use annotator_core::text::Text;
use annotator_core::text::span::Span;

use crate::grammar::own::Own;
use crate::grammar::predicate::{Frame, Names, Predicate, Reader, Subject};
use crate::grammar::words::{Break, Sentence, sentences};
use crate::lexicon::{Forms, Language, Lexicon};
use crate::rules::pattern::Fit;
use crate::rules::{Rule, Rules, Type};

/// The longest sentence that is read, in words. Longer ones are lists or tables.
const LONGEST_SENTENCE: usize = 200;

/// The shortest passage that is left of one that overlaps the next, in bytes. What is shorter says
/// nothing by itself.
const SHORTEST_REST: u32 = 8;

/// A text in French or Spanish with at least so many sentences, in which nobody says "I" or "we",
/// has no speaker who calls on others.
const SENTENCES_WITHOUT_SPEAKER: usize = 20;

/// What a rule found in a text.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) rule: String,
    pub(crate) kind: Type,
    pub(crate) strength: crate::rules::Strength,
    pub(crate) passage: Span,
    /// The sentence's number in [`Read::sentences`].
    pub(crate) sentence: usize,
    pub(crate) subject: Option<Subject>,
    pub(crate) named: Option<Span>,
    pub(crate) cues: Vec<Span>,
    /// What it depends on.
    pub(crate) condition: Option<Span>,
    pub(crate) frame: Frame,
    pub(crate) is_joined: bool,
    /// The base form of the verb that the rule saw last.
    pub(crate) verb: String,
    pub(crate) has_sum: bool,
    pub(crate) has_number: bool,
    /// How many words the clause and what comes before it have.
    pub(crate) length: usize,
    pub(crate) before: usize,
}

/// A text as sentences.
pub(crate) struct Read {
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) found: Vec<Found>,
    pub(crate) names: Names,
    pub(crate) language: Language,
}

/// Reads a text and asks the rules of its language about it. `None` if there is no lexicon for it.
pub(crate) fn read(text: &Text, metadata: &Metadata, rules: &Rules) -> Option<Read> {
    let language = Language::of(&metadata.language)?;
    let lexicon = Lexicon::of(language);
    let names = Names::of(lexicon);
    let own = Own::of(metadata);
    let sentences = sentences(text, lexicon, Numbers::of(&metadata.language));
    let mut found = Vec::new();
    for (number, sentence) in sentences.iter().enumerate() {
        if sentence.words.len() <= LONGEST_SENTENCE && !sentence.is_question {
            let reader = Reader::new(sentence, &names, &own, lexicon);
            of_sentence(&reader, number, rules, &mut found);
        }
    }
    if language != Language::English && !has_speaker(&sentences, &names) {
        found.retain(|one| one.kind != Type::CallOnOthers);
    }
    Some(Read { sentences, found, names, language })
}

/// Whether somebody says "I", "we" or "our". A long text without them is a law or a report: what has
/// to be done there is no call of a speaker.
fn has_speaker(sentences: &[Sentence], names: &Names) -> bool {
    let first = names.we.or(names.me).or(names.own_possessive);
    sentences.len() < SENTENCES_WITHOUT_SPEAKER
        || sentences.iter().flat_map(|sentence| &sentence.words).any(|word| {
            word.classes.has(first) || (word.forms.any(Forms::WE) && !word.lemmas.is_empty())
        })
}

fn of_sentence(reader: &Reader<'_>, number: usize, rules: &Rules, found: &mut Vec<Found>) {
    let first = found.len();
    for clause in reader.predicates() {
        let Some((rule, fit)) = rules.of_clause(reader, &clause) else { continue };
        // In French and Spanish, the end of a relative clause is not known well enough.
        let describes = clause.frame.is_relative && !reader.is_english();
        if describes || !is_said(&clause, rule.kind) {
            continue;
        }
        let Some(one) = of_clause(reader, number, rule, &clause, &fit) else { continue };
        add(reader, found, first, one);
    }
    for (rule, at, fit) in rules.of_words(reader) {
        if rule.kind == Type::Nothing || reader.sentence.get(at).is_none_or(|word| word.is_quoted) {
            continue;
        }
        let Some(one) = of_words(reader, number, rule, at, &fit) else { continue };
        let is_known = found.iter().skip(first).any(|known| known.passage.overlaps(one.passage));
        if !is_known {
            found.push(one);
        }
    }
}

/// Whether the speaker says it, without an "if".
fn is_said(clause: &Predicate, kind: Type) -> bool {
    let frame = clause.frame;
    let is_call = kind == Type::CallOnOthers;
    kind != Type::Nothing
        && !frame.is_conditional
        && !frame.is_reported
        && !frame.is_quoted
        && (is_call || !frame.is_believed)
        && (is_call || !frame.is_inclusive)
        && !(frame.is_relative
            && clause.subject != Subject::State
            && !matches!(kind, Type::ReportPast | Type::Pledge | Type::Reaffirmation))
}

/// Adds what was found. What only goes on with the same in other words makes the passage longer.
fn add(reader: &Reader<'_>, found: &mut Vec<Found>, first: usize, one: Found) {
    let before = found.iter_mut().skip(first).last();
    match before {
        Some(before)
            if one.is_joined
                && before.kind == one.kind
                && before.named == one.named
                && !one.has_sum =>
        {
            let end = before.passage.end().max(one.passage.end());
            before.passage = Span::between(before.passage.start(), end).unwrap_or(before.passage);
        }
        Some(before) if before.passage.overlaps(one.passage) => {
            let sentence = reader.sentence;
            let is_end = |at: &usize| {
                !reader.has(*at, reader.names.conjunction)
                    && sentence.get(*at).is_some_and(|word| !word.is_adverb)
            };
            let last = (0..one.before).rev().find(is_end);
            let shorter = last.and_then(|last| sentence.span_of(last, last)).and_then(|last| {
                Span::between(before.passage.start(), before.passage.end().min(last.end()))
            });
            if let Some(shorter) = shorter.filter(|span| span.len() > SHORTEST_REST) {
                before.passage = shorter;
            }
            found.push(one);
        }
        _ => found.push(one),
    }
}

fn of_clause(
    reader: &Reader<'_>,
    number: usize,
    rule: &Rule,
    clause: &Predicate,
    fit: &Fit,
) -> Option<Found> {
    let sentence = reader.sentence;
    let start = if clause.is_joined { own_start(clause)? } else { clause.named.0 };
    let last = clause.last.max(start);
    let passage = sentence.span_of(start, last)?;
    let named = sentence.span_of(clause.named.0, clause.named.1).filter(|_| clause.is_named);
    Some(Found {
        rule: rule.id.clone(),
        kind: rule.kind,
        strength: rule.strength,
        passage,
        sentence: number,
        subject: Some(clause.subject),
        named,
        cues: cues(sentence, &fit.cues),
        condition: reader
            .condition_of(clause)
            .and_then(|(first, last)| sentence.span_of(first, last)),
        frame: clause.frame,
        is_joined: clause.is_joined,
        verb: verb(sentence, fit),
        has_sum: (start..=last).any(|at| reader.is_sum(at)),
        has_number: (start..=last).any(|at| reader.is_number(at)),
        length: last.saturating_sub(start),
        before: start,
    })
}

fn of_words(
    reader: &Reader<'_>,
    number: usize,
    rule: &Rule,
    at: usize,
    fit: &Fit,
) -> Option<Found> {
    let sentence = reader.sentence;
    let end = sentence.words.len().checked_sub(1)?;
    let from = fit.end.saturating_sub(1).max(at);
    let stops = |at: &usize| sentence.after(*at) >= Break::Dash;
    let last = (from..=end).find(stops).unwrap_or(end);
    Some(Found {
        rule: rule.id.clone(),
        kind: rule.kind,
        strength: rule.strength,
        passage: sentence.span_of(at, last)?,
        sentence: number,
        subject: None,
        named: None,
        cues: cues(sentence, &fit.cues),
        condition: None,
        frame: Frame::default(),
        is_joined: false,
        verb: verb(sentence, fit),
        has_sum: (at..=last).any(|at| reader.is_sum(at)),
        has_number: (at..=last).any(|at| reader.is_number(at)),
        length: last.saturating_sub(at),
        before: at,
    })
}

/// The base form of the last cue that is a verb.
fn verb(sentence: &Sentence, fit: &Fit) -> String {
    let lemma = |at: &usize| sentence.get(*at)?.lemmas.first().cloned();
    fit.cues.iter().rev().find_map(lemma).unwrap_or_default()
}

/// Where the words start that a joined clause does not share with the one before it.
fn own_start(clause: &Predicate) -> Option<usize> {
    let jumps = clause.words.iter().zip(clause.words.iter().skip(1));
    let jump = jumps.filter(|(one, next)| **next > **one + 1).map(|(_, next)| *next).next();
    jump.or_else(|| clause.words.first().copied())
}

/// Cues that stand beside each other are one.
fn cues(sentence: &Sentence, words: &[usize]) -> Vec<Span> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in words {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *at => *last = *at,
            _ => runs.push((*at, *at)),
        }
    }
    runs.iter().filter_map(|(first, last)| sentence.span_of(*first, *last)).collect()
}
