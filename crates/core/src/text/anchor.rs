//! Finds a quoted passage again in another version of a text.
//!
//! It never guesses. A match has exactly the words of the quote, or the same words with other white
//! space or typographic signs. If several places match, context may single one out; otherwise the
//! user decides.
//!
//! ```
//! use annotator_core::text::Text;
//! use annotator_core::text::anchor::{Anchor, anchor};
//! use annotator_core::text::marked::{mark, marked};
//!
//! let place = |content: &str, quote: &str, prefix: &str| {
//!     match anchor(&Text::new(content.into()), quote, prefix, "", None) {
//!         Anchor::At(span) => mark(content, &[span]),
//!         Anchor::Ambiguous(spans) => {
//!             format!("{} places: {}", spans.len(), mark(content, &spans))
//!         }
//!         Anchor::Lost => "lost".to_owned(),
//!     }
//! };
//! // The quote and what came before it, as they were in the first version.
//! let (first, spans) = marked("Japan gave food. Norway gave [aid].");
//! let (quote, prefix) = (spans[0].of(&first), &first[..spans[0].start().get()]);
//!
//! assert_eq!(place("Today Norway gave aid.", quote, ""), "Today Norway gave [aid].");
//! let twice = "Japan sent aid. Norway gave aid.";
//! assert_eq!(place(twice, quote, ""), "2 places: Japan sent [aid]. Norway gave [aid].");
//! assert_eq!(place(twice, quote, prefix), "Japan sent aid. Norway gave [aid].");
//! assert_eq!(place("Norway gave.", quote, prefix), "lost");
//! ```

use super::boundaries::cuts;
use super::occurrences::fold;
use super::span::Span;
use super::units::ByteOffset;
use crate::text::Text;

pub use super::occurrences::occurrences;

/// The result of looking for a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The quote was found here.
    At(Span),
    /// Places where it may be, in text order. If there is only one, its context differs from the
    /// quote's or it would cut a word.
    Ambiguous(Vec<Span>),
    /// The quote does not occur.
    Lost,
}

/// When this many characters of context match on one side, it is not by chance.
const ENOUGH_CONTEXT: usize = 8;

/// A quote of this many characters does not occur twice by chance.
const LONG_QUOTE: usize = 32;

/// Testing whether a place cuts a word reads its whole paragraph. If there are more places than
/// this, only context decides.
const MOST_TESTED: usize = 64;

/// Finds `exact` in `text`.
///
/// `prefix` and `suffix` are the text before and after the quote (`""` if unknown), `hint` is where
/// it started. The exact quote is searched for first. Only if it does not occur, white space and
/// typographic signs are folded (see [`occurrences`]). Context is always compared folded.
///
/// * One place: it is taken, unless the quote is short and its known context differs on both sides.
/// * Several places: the one is taken whose context matches on both sides, and matches better than
///   all others. Among equals, the one at `hint` is taken.
/// * A place that cuts a word or grapheme counts only if the context confirms the cut, so that
///   `aid` is not found in `said`.
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
    // The winner must be best on both sides, not on one side only.
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

/// The text around the quote.
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

/// The number of characters in one side's context that match, counted from the quote.
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

    /// Whether neither end cuts a word or grapheme, except where the quote was cut there too.
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

/// The text before and after a span.
fn surroundings(text: &Text, span: Span) -> (&str, &str) {
    let content = text.as_str();
    let before = content.get(..span.start().get()).unwrap_or_default();
    let after = content.get(span.end().get()..).unwrap_or_default();
    (before, after)
}

#[cfg(test)]
#[path = "anchor_tests.rs"]
mod tests;
