//! Reads from a passage what the record of a commitment asks for: who acts, what is done, a sum, to
//! whom it goes, and a day.
//!
//! A wrong proposal is worse than none, so only plain sentences are read, and whatever can be read in
//! two ways is not proposed. Who, what and to whom are read in English only; the sum and the day in
//! all six languages of the United Nations:
//!
//! | asked for | read from | not read |
//! |---|---|---|
//! | who | a party at the start of a clause and before a verb (`Almora will`, `we pledge`); after `urge`, `call on` and the like, the party that is asked | names before other words, `on behalf of` |
//! | what | the words after `will`, `shall`, `must`, `should`, `pledge to` and so on, to the end of the clause or to a date | what is denied; `be` and `have`; more than 14 words |
//! | sum | the only sum of money | several sums |
//! | to whom | a known party after the sum and `to` | a list of parties; a name that is not known |
//! | when | the only date after `by`, `before`, `within` and the like; or the only date, at the start or the end | several dates; a year that is a name (`the 2030 Agenda`) |

mod words;

use std::ops::Range;

use super::number::Numbers;
use super::scan::{self, DateKind};
use super::{money, party};
use crate::codebook::{AttributeDefinition, AttributeKind};
use crate::project::id::AttributeId;
use crate::project::statement::Metadata;
use crate::project::value::{DateValue, Money, Party, PartyKind, Value};
use crate::text::Text;
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;
use words::{Word, is_verb, words};

/// The most words of a name.
const LONGEST_NAME: usize = 9;
/// The most words that say what is done.
const LONGEST_ACTION: usize = 14;
/// The longest passage that is read, in bytes. Longer ones have several sums and dates anyway.
const LONGEST_PASSAGE: usize = 4_000;

/// A value that was read from a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The field that it is for.
    pub attribute: AttributeId,
    /// The value.
    pub value: Value,
    /// The words that it was read from.
    pub evidence: Spans,
}

/// What a passage says, with the bytes that say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Said {
    who: Option<(Range<usize>, Party)>,
    what: Option<Range<usize>>,
    sum: Option<(Range<usize>, Money)>,
    whom: Option<(Range<usize>, Party)>,
    when: Option<(Range<usize>, DateValue)>,
}

/// Values for these fields, read from a passage of one part.
///
/// Money and dates are proposed if the passage's layer has only one usual field of the kind. Who,
/// to whom and what are proposed for the fields `actor`, `recipient` and `action` of the starter
/// codebook, whatever they are called.
#[must_use]
pub fn proposals(
    fields: &[AttributeDefinition],
    text: &Text,
    passage: &Spans,
    metadata: &Metadata,
) -> Vec<Proposal> {
    let [part] = passage.parts() else { return Vec::new() };
    let words = text.slice(*part);
    if words.len() > LONGEST_PASSAGE || !fields.iter().any(is_read) {
        return Vec::new();
    }
    let said = read(words, metadata);
    let offset = part.start().get();
    let proposal = |field: &AttributeDefinition| {
        let (range, value) = value(field, fields, words, &said)?;
        let place = |at: usize| u32::try_from(offset.checked_add(at)?).ok().map(ByteOffset);
        let span = Span::between(place(range.start)?, place(range.end)?)?;
        let evidence = Spans::one(span);
        Some(Proposal { attribute: field.id.clone(), value, evidence })
    };
    fields.iter().filter_map(proposal).collect()
}

/// Whether a field can have a proposal at all.
fn is_read(field: &AttributeDefinition) -> bool {
    matches!(field.kind, AttributeKind::Money | AttributeKind::Date)
        || matches!(field.id.as_str(), "actor" | "recipient" | "action")
}

fn value(
    field: &AttributeDefinition,
    fields: &[AttributeDefinition],
    words: &str,
    said: &Said,
) -> Option<(Range<usize>, Value)> {
    let is_only = || {
        let same = fields.iter().filter(|other| other.kind == field.kind && !other.rare);
        !field.rare && same.count() == 1
    };
    let party = |found: &Option<(Range<usize>, Party)>| {
        found.clone().map(|(range, party)| (range, Value::Party(party)))
    };
    match (field.kind, field.id.as_str()) {
        (AttributeKind::Party, "actor") => party(&said.who),
        (AttributeKind::Party, "recipient") => party(&said.whom),
        (AttributeKind::Text, "action") => {
            let range = said.what.clone()?;
            let text = one_line(words.get(range.clone())?);
            Some((range, Value::Text { text }))
        }
        (AttributeKind::Money, _) if is_only() => {
            said.sum.clone().map(|(range, sum)| (range, Value::Money(sum)))
        }
        (AttributeKind::Date, _) if is_only() => {
            said.when.clone().map(|(range, date)| (range, Value::Date(date)))
        }
        _ => None,
    }
}

/// Replaces each run of white space, including line feeds and NBSPs, with one space.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(text: &str, metadata: &Metadata) -> Said {
    let words = words(text);
    let reader = Reader { text, words: &words, metadata };
    let dates = reader.dates();
    if !metadata.is_english() {
        let sum = scan::only_sum(text, &metadata.language);
        return Said { when: reader.when(dates), sum, ..Said::default() };
    }
    let sum = reader.sum();
    let (who, what) = reader.clause(&dates);
    Said {
        who,
        what,
        whom: sum.as_ref().and_then(|(range, _)| reader.receiver(range.end)),
        when: reader.when(dates),
        sum,
    }
}

/// A date in the passage: its words and bytes, whether its first word shows that it is a deadline, and what
/// it means.
struct Dated {
    words: Range<usize>,
    bytes: Range<usize>,
    is_deadline: bool,
    date: DateValue,
}

/// Who acts, and what they do.
type Clause = (Option<(Range<usize>, Party)>, Option<Range<usize>>);

struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
    metadata: &'a Metadata,
}

impl<'a> Reader<'a> {
    fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.folded.as_str())
    }

    /// Whether a clause ends after this word.
    fn ends(&self, at: usize) -> bool {
        self.words.get(at).is_none_or(|word| word.ends_clause)
    }

    /// The bytes of some words, without punctuation at the ends.
    fn bytes(&self, words: &Range<usize>) -> Option<Range<usize>> {
        let last = words.end.checked_sub(1)?;
        Some(self.words.get(words.start)?.bytes.start..self.words.get(last)?.bytes.end)
    }

    fn phrase(&self, words: &Range<usize>) -> Option<&'a str> {
        self.text.get(self.bytes(words)?)
    }

    fn sum(&self) -> Option<(Range<usize>, Money)> {
        let numbers = Numbers::of(&self.metadata.language);
        let (range, sum) = money::find(self.text, numbers)?;
        Some((range, Money { text: one_line(&sum.text), ..sum }))
    }

    /// The party that starts at a word: the longest name that is known.
    fn party(&self, at: usize) -> Option<(Range<usize>, Party)> {
        let mut longest = at;
        while longest < at.saturating_add(LONGEST_NAME)
            && longest < self.words.len()
            && (longest == at || !words::ends_name(self.word(longest)))
        {
            longest += 1;
            if self.ends(longest - 1) {
                break;
            }
        }
        (at + 1..=longest).rev().find_map(|end| {
            let name = at..end;
            let party = party::recognise(&one_line(self.phrase(&name)?), &self.metadata.delegation);
            party.party.is_some().then_some((name, party))
        })
    }

    /// The party after a sum and `to`.
    fn receiver(&self, from: usize) -> Option<(Range<usize>, Party)> {
        let to = self.words.iter().position(|word| word.bytes.start >= from)?;
        let before = to.checked_sub(1)?;
        if self.word(to) != "to" || self.ends(before) || self.ends(to) {
            return None;
        }
        let (name, party) = self.party(to + 1)?;
        let goes_on = !self.ends(name.end - 1)
            && (self.word(name.end) == "and" || self.is_capitalised(name.end));
        let is_other = party.party != Some(PartyKind::SpeakerState);
        (is_other && !goes_on).then_some((self.bytes(&name)?, party))
    }

    fn is_capitalised(&self, at: usize) -> bool {
        self.words
            .get(at)
            .and_then(|word| self.text.get(word.bytes.clone()))
            .is_some_and(|word| word.starts_with(char::is_uppercase))
    }

    /// All dates that can be resolved, in order.
    fn dates(&self) -> Vec<Dated> {
        let dates = scan::dates_of(self.text, self.metadata).into_iter();
        let dates = dates.filter(|(.., date)| date.edtf.is_some());
        let dated = dates.filter_map(|(bytes, kind, date)| {
            let first = self.words.iter().position(|word| word.bytes.end > bytes.start)?;
            let after = self.words.iter().position(|word| word.bytes.start >= bytes.end);
            let words = first..after.unwrap_or(self.words.len());
            let is_deadline = kind == DateKind::Deadline || self.word(first) == "over";
            Some(Dated { words, bytes, is_deadline, date })
        });
        dated.collect()
    }

    /// The only deadline, or the only date if it starts or ends the passage.
    fn when(&self, dates: Vec<Dated>) -> Option<(Range<usize>, DateValue)> {
        let deadlines = dates.iter().filter(|dated| dated.is_deadline).count();
        let dated = if deadlines == 1 {
            dates.into_iter().find(|dated| dated.is_deadline)?
        } else {
            let [dated] = <[Dated; 1]>::try_from(dates).ok()?;
            let is_empty =
                |part: Option<&str>| part.is_some_and(|part| !part.contains(char::is_alphanumeric));
            let at_an_end = is_empty(self.text.get(..dated.bytes.start))
                || is_empty(self.text.get(dated.bytes.end..));
            at_an_end.then_some(dated)?
        };
        Some((dated.bytes, dated.date))
    }

    /// Reads the first clause that starts with a party and a verb.
    fn clause(&self, dates: &[Dated]) -> Clause {
        let Some((name, party)) = self.subject(dates) else { return (None, None) };
        let mut verb = name.end;
        while words::is_adverb(self.word(verb)) {
            verb += 1;
        }
        if let Some(asked) = words::asks(self.word(verb), self.word(verb + 1)) {
            return self.request(verb + asked, dates);
        }
        let what = self.action_after(verb).and_then(|at| self.action(at, dates));
        (self.bytes(&name).map(|bytes| (bytes, party)), what)
    }

    /// The party before the first verb: at the start, or after an introduction.
    fn subject(&self, dates: &[Dated]) -> Option<(Range<usize>, Party)> {
        if self.text.contains("on behalf of") || self.text.contains("On behalf of") {
            return None;
        }
        let first = dates.first().filter(|dated| dated.words.start == 0);
        let after_date = first.map_or(0, |dated| dated.words.end);
        let after_word = usize::from(words::introduces(self.word(0)));
        let commas = (0..self.words.len()).filter(|at| self.ends(*at)).map(|at| at + 1);
        let starts = [0, after_date, after_word].into_iter().chain(commas);
        starts.into_iter().find_map(|at| {
            let (name, party) = self.party(at)?;
            let alone = name.len() == 1;
            let pronoun = matches!(self.word(at), "we" | "i");
            let owner = alone && matches!(self.word(at), "us" | "our" | "my" | "me");
            let mut verb = name.end;
            while words::is_adverb(self.word(verb)) {
                verb += 1;
            }
            let fits = !owner && !self.ends(name.end - 1) && (pronoun || is_verb(self.word(verb)));
            fits.then_some((name, party))
        })
    }

    /// Who is asked, and to do what.
    fn request(&self, at: usize, dates: &[Dated]) -> Clause {
        let Some((name, party)) = self.party(at) else { return (None, None) };
        if self.word(name.end) == "and" && !self.ends(name.end - 1) {
            return (None, None);
        }
        let to = name.end;
        let asks_for = !self.ends(to - 1) && self.word(to) == "to";
        let what = asks_for.then(|| self.action(to + 1, dates)).flatten();
        (self.bytes(&name).map(|bytes| (bytes, party)), what)
    }

    /// Where the words start that say what is done, after the verb at a word.
    fn action_after(&self, verb: usize) -> Option<usize> {
        let mut at = verb;
        if words::is_modal(self.word(at)) {
            at += 1;
        } else {
            if matches!(self.word(at), "are" | "am" | "is" | "stand" | "stands" | "remain") {
                at += 1;
            }
            if !words::promises(self.word(at)) || self.word(at + 1) != "to" || self.ends(at) {
                return None;
            }
            at += 2;
        }
        while words::is_adverb(self.word(at)) {
            at += 1;
        }
        Some(at)
    }

    fn action(&self, at: usize, dates: &[Dated]) -> Option<Range<usize>> {
        let verb = self.word(at);
        if words::says_nothing(verb) || verb.ends_with("ing") || self.ends(at) {
            return None;
        }
        let mut end = at;
        while end < self.words.len()
            && !words::ends_action(self.word(end))
            && !dates.iter().any(|dated| dated.words.start == end)
        {
            end += 1;
            if self.ends(end - 1) {
                break;
            }
        }
        let words = at..end;
        let fits = (2..=LONGEST_ACTION).contains(&words.len());
        fits.then(|| self.bytes(&words)).flatten()
    }
}

#[cfg(test)]
mod tests;
