//! What a class marked in each text.

use annotator_analysis::class::Person;
use annotator_analysis::heat::{Heat, sentences};
use annotator_analysis::scoring::Coded;
use annotator_core::text::span::Span;
use annotator_jobs::class::{PassageReport, TextReport};

use super::marking::{number, person};
use super::placed::ExerciseText;

/// What those who count did with each text.
pub(super) fn class_texts(
    texts: &[ExerciseText],
    coded: &[Vec<Vec<Coded>>],
    counting: &[usize],
) -> Vec<TextReport> {
    let report = |(number, text): (usize, &ExerciseText)| {
        let class: Vec<(Person, &[Coded])> = counting
            .iter()
            .filter_map(|at| Some((person(*at), coded.get(*at)?.get(number)?.as_slice())))
            .collect();
        let heat = Heat::new(&text.ruler, &class);
        let segments = heat.segments().iter();
        TextReport {
            text: text.sha256,
            heat: segments.map(|it| (it.span.start().0, it.span.end().0, it.persons)).collect(),
            passages: passages(text, &heat),
        }
    };
    texts.iter().enumerate().map(report).collect()
}

/// The key's passages, and sentences that somebody marked in which the key has none.
fn passages(text: &ExerciseText, heat: &Heat) -> Vec<PassageReport> {
    let of_key: Vec<(Span, Option<u32>)> =
        text.items.iter().map(|it| (it.spans.hull(), Some(it.item.id))).collect();
    let is_free = |span: &Span| !of_key.iter().any(|(of_key, _)| of_key.overlaps(*span));
    let others = sentences(&text.ruler).into_iter().filter(is_free).map(|span| (span, None));
    let mut all: Vec<(Span, Option<u32>)> = of_key.iter().copied().chain(others).collect();
    all.sort_by_key(|(span, item)| (span.start(), span.end(), *item));
    let disputed = heat.most_disputed(&text.ruler, all.iter().map(|(span, _)| *span));
    let dispute = |span: Span| {
        disputed
            .iter()
            .find(|it| it.span == span)
            .map_or(0, |it| (it.dispute * 1000.0).round() as u32)
    };
    let report = |(span, item): (Span, Option<u32>)| {
        let tally = heat.tally(&text.ruler, span);
        if item.is_none() && tally.by_code.is_empty() {
            return None;
        }
        let codes = tally.by_code.into_iter().map(|(code, given)| {
            let mut persons: Vec<Person> = given.into_iter().map(|(person, _)| person).collect();
            persons.sort_unstable();
            persons.dedup();
            (code, number(persons.len()))
        });
        Some(PassageReport {
            start: span.start().0,
            end: span.end().0,
            item,
            codes: codes.collect(),
            nothing: number(tally.nothing.len()),
            dispute: dispute(span),
        })
    };
    all.into_iter().filter_map(report).collect()
}
