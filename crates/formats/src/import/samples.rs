//! What the user is shown about ways to count: how well each fits, and some passages.

use super::counting::{Decision, Way};
use super::places::around;
use annotator_core::exchange::import::{CountedWay, Sample};
use annotator_core::text::Text;
use annotator_core::text::span::Span;

/// How many ways the user can choose from.
const MOST_WAYS: usize = 6;
/// How many passages are shown for each way.
const MOST_SAMPLES: usize = 3;
/// How many code points are shown on each side of a passage.
const AROUND: u32 = 24;
/// How many code points of a passage are shown.
const MOST_WORDS: usize = 80;

/// The ways to count, the best one first. `placed` says how many annotations have a passage.
pub(super) fn counted_ways(decision: &Decision, placed: &dyn Fn(&Way) -> usize) -> Vec<CountedWay> {
    let ways = decision.ways.get(..MOST_WAYS).unwrap_or(&decision.ways);
    let shown = shown_parts(ways);
    let way = |way: &Way| {
        let ends = way.wrong.len().saturating_mul(2);
        let wrong: usize = way.wrong.iter().map(|wrong| (*wrong).min(2)).sum();
        CountedWay {
            counting: way.counting,
            placed: placed(way),
            whole: ends.saturating_sub(wrong),
            ends,
            samples: shown.iter().map(|at| sample(decision, way, *at)).collect(),
        }
    };
    ways.iter().map(way).collect()
}

/// The parts to show: the first, the middle and the last of those for which the ways differ.
fn shown_parts(ways: &[Way]) -> Vec<usize> {
    let parts = ways.first().map_or(0, |way| way.places.len());
    let differ = |at: &usize| {
        let mut places = ways.iter().map(|way| way.places.get(*at));
        let first = places.next();
        places.any(|place| Some(place) != first)
    };
    let mut all: Vec<usize> = (0..parts).filter(differ).collect();
    if all.is_empty() {
        all = (0..parts).collect();
    }
    let last = all.len().saturating_sub(1);
    let mut shown: Vec<usize> = (0..MOST_SAMPLES)
        .filter_map(|nth| all.get(nth * last / (MOST_SAMPLES - 1)).copied())
        .collect();
    shown.dedup();
    shown
}

/// The passage of a part. It is empty if its numbers lie outside of the text.
fn sample(decision: &Decision, way: &Way, at: usize) -> Sample {
    let text = decision.texts.get(at).and_then(|text| way.texts.get(*text)?.as_ref());
    let span = way.places.get(at).copied().flatten();
    text.zip(span).map(|(text, span)| passage(&text.ours, span)).unwrap_or_default()
}

fn passage(text: &Text, span: Span) -> Sample {
    let (before, after) = around(text, span, AROUND);
    let mut words: String = text.slice(span).chars().take(MOST_WORDS).collect();
    let mut after = after.to_owned();
    if words.len() < text.slice(span).len() {
        words.push('…');
        after = String::new();
    }
    Sample { before: before.to_owned(), words, after }
}
