//! Finding a quoted passage again in another version of a text.
//!
//! Nothing is guessed: a passage is the quote to the letter (or up to white space and
//! typographic signs), and only what settles which one is meant. Everything else is
//! handed to the user.

use super::boundaries::cuts;
use super::occurrences::fold;
use super::span::Span;
use super::units::ByteOffset;
use crate::text::Text;

pub use super::occurrences::occurrences;

/// What became of a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The passage.
    At(Span),
    /// Places it may be, in text order. A single one is a place that the quote fits but
    /// the context contradicts, or where it would cut a word.
    Ambiguous(Vec<Span>),
    /// The quote does not occur.
    Lost,
}

/// So many characters of context on a side are enough to tell it from chance.
const ENOUGH_CONTEXT: usize = 8;

/// A quote of so many characters does not come up again by chance.
const LONG_QUOTE: usize = 32;

/// Testing for cut words costs a paragraph each; with more places than this the
/// context has to do without it.
const MOST_TESTED: usize = 64;

/// Finds `exact` in `text`.
///
/// `prefix` and `suffix` are what stood before and behind the quote (`""` where it is
/// not known), `hint` is where it started. First the quote is looked for to the letter,
/// and only where it does not occur at all with white space and typographic signs
/// folded (see [`occurrences`]). Context always compares folded.
///
/// * One place: it is taken, unless it is a short quote whose context is known and
///   differs on both sides.
/// * Several: the one is taken whose context agrees on both sides and better than
///   that of all others; among equals the one at `hint`.
/// * A place that cuts a word or grapheme counts only where the context confirms the
///   cut: `aid` is not found again in `said`.
#[must_use]
pub fn anchor(
    text: &Text,
    exact: &str,
    prefix: &str,
    suffix: &str,
    hint: Option<ByteOffset>,
) -> Anchor {
    let mut places = occurrences(text, exact, false);
    if places.is_empty() {
        places = occurrences(text, exact.trim(), true);
    }
    if places.is_empty() {
        return Anchor::Lost;
    }
    let context = Context { prefix, suffix };
    let tested = places.len() <= MOST_TESTED;
    let whole = |span: &Span| !tested || context.allows_edges(text, *span);
    let sound: Vec<Candidate> =
        places.iter().filter(|span| whole(span)).map(|span| context.compare(text, *span)).collect();
    match sound.as_slice() {
        [] => Anchor::Ambiguous(places),
        [only] if only.is_credible(text) => Anchor::At(only.span),
        [only] => Anchor::Ambiguous(vec![only.span]),
        _ => choose(&sound, hint),
    }
}

/// Decides between several places.
fn choose(sound: &[Candidate], hint: Option<ByteOffset>) -> Anchor {
    let spans = |of: &[&Candidate]| of.iter().map(|candidate| candidate.span).collect();
    let agreeing: Vec<&Candidate> = sound.iter().filter(|c| c.agrees()).collect();
    // Best on both sides: one that leads on one side only has not won.
    let most = |side: fn(&Candidate) -> usize| agreeing.iter().map(|c| side(c)).max();
    let (before, after) = (most(|c| c.before.matched), most(|c| c.after.matched));
    let is_best =
        |c: &&Candidate| Some(c.before.matched) == before && Some(c.after.matched) == after;
    let best: Vec<&Candidate> = agreeing.iter().copied().filter(is_best).collect();
    let at_hint = best.iter().find(|candidate| Some(candidate.span.start()) == hint);
    match (best.as_slice(), at_hint) {
        ([one], _) => Anchor::At(one.span),
        (_, Some(hinted)) => Anchor::At(hinted.span),
        _ if agreeing.is_empty() => Anchor::Ambiguous(spans(&sound.iter().collect::<Vec<_>>())),
        _ => Anchor::Ambiguous(spans(&agreeing)),
    }
}

/// What stood around the quote.
struct Context<'a> {
    prefix: &'a str,
    suffix: &'a str,
}

/// A place and how well its surroundings match.
struct Candidate {
    span: Span,
    before: Match,
    after: Match,
}

/// How many characters of one side's context match, counted from the quote.
#[derive(Clone, Copy)]
struct Match {
    matched: usize,
    known: usize,
}

impl Context<'_> {
    fn compare(&self, text: &Text, span: Span) -> Candidate {
        let (before, after) = surroundings(text, span);
        // White space beside the quote is no evidence, and folded quotes are trimmed.
        let backwards = |side: &str| fold(side.trim_end().chars().rev()).collect::<Vec<_>>();
        let forwards = |side: &str| fold(side.trim_start().chars()).collect::<Vec<_>>();
        let before = fold(before.trim_end().chars().rev());
        let after = fold(after.trim_start().chars());
        Candidate {
            span,
            before: Match::count(before, &backwards(self.prefix)),
            after: Match::count(after, &forwards(self.suffix)),
        }
    }

    /// Whether neither end cuts a word or grapheme, unless the quote was cut there too.
    fn allows_edges(&self, text: &Text, span: Span) -> bool {
        let (before, after) = surroundings(text, span);
        let same = |a: Option<char>, b: Option<char>| {
            a.is_some() && fold(a.into_iter()).eq(fold(b.into_iter()))
        };
        let start_was_there = same(before.chars().next_back(), self.prefix.chars().next_back());
        let end_was_there = same(after.chars().next(), self.suffix.chars().next());
        (start_was_there || !cuts(text, span.start())) && (end_was_there || !cuts(text, span.end()))
    }
}

impl Candidate {
    fn agrees(&self) -> bool {
        self.before.is_enough() && self.after.is_enough()
    }

    /// Whether the only place may be taken without asking.
    fn is_credible(&self, text: &Text) -> bool {
        let is_long = || text.slice(self.span).chars().nth(LONG_QUOTE - 1).is_some();
        let nothing_known = self.before.known == 0 && self.after.known == 0;
        let supports = |side: Match| side.known > 0 && side.is_enough();
        nothing_known || supports(self.before) || supports(self.after) || is_long()
    }
}

impl Match {
    fn count(found: impl Iterator<Item = char>, expected: &[char]) -> Self {
        let matched = found.zip(expected).take_while(|(found, expected)| found == *expected);
        Self { matched: matched.count(), known: expected.len() }
    }

    fn is_enough(self) -> bool {
        self.matched >= self.known.min(ENOUGH_CONTEXT)
    }
}

/// The text before and behind a span.
fn surroundings(text: &Text, span: Span) -> (&str, &str) {
    let content = text.as_str();
    let before = content.get(..span.start().get()).unwrap_or_default();
    let after = content.get(span.end().get()..).unwrap_or_default();
    (before, after)
}

#[cfg(test)]
#[path = "anchor_tests.rs"]
mod tests;
