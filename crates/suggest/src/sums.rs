//! Sums of money in French and Spanish: core reads their digits, and here are the words.

use annotator_core::phrases::fold::fold;
use annotator_core::phrases::money;
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::passage::one_line;
use annotator_core::project::value::Money;
use annotator_core::text::Text;
use annotator_core::text::span::Span;

use crate::grammar::words::{Break, Sentence};

/// The sums of a sentence, with their places.
pub(crate) fn sums(text: &Text, sentence: &Sentence, numbers: Numbers) -> Vec<(Span, Money)> {
    let mut sums: Vec<(Span, Money)> = Vec::new();
    for (at, word) in sentence.words.iter().enumerate() {
        if word.is_number()
            && let Some((last, sum)) = in_words(sentence, at, numbers)
            && let Some(span) = sentence.span_of(at, last)
        {
            sums.push((span, Money { text: one_line(text.slice(span)), ..sum }));
        }
    }
    for (first, last) in &sentence.sums {
        let Some(span) = sentence.span_of(*first, *last) else { continue };
        let is_known = sums.iter().any(|(known, _)| known.overlaps(span));
        let sum = money::parse(&one_line(text.slice(span)), numbers);
        if let Some(sum) = sum.filter(|sum| sum.amount.is_some() && !is_known) {
            sums.push((span, sum));
        }
    }
    sums
}

/// "5 milliards de dollars", "5 mil millones de euros": the last word, and the sum.
fn in_words(sentence: &Sentence, number: usize, numbers: Numbers) -> Option<(usize, Money)> {
    let word = |at: usize| {
        let is_near = (number..at).all(|at| sentence.after(at) == Break::None);
        sentence.get(at).filter(|_| is_near).map(|word| fold(&word.text))
    };
    let (scale, after) = match (word(number + 1)?.as_str(), word(number + 2)?.as_str()) {
        ("million" | "millions" | "millon" | "millones", _) => ("million", number + 2),
        ("milliard" | "milliards", _) => ("billion", number + 2),
        ("mil", "millones") => ("billion", number + 3),
        _ => return None,
    };
    let is_of = |at: &usize| matches!(word(*at).as_deref(), Some("de" | "d'"));
    let last = if is_of(&after) { after + 1 } else { after };
    let currency = match word(last)?.as_str() {
        "euro" | "euros" => "euros",
        "dollar" | "dollars" | "dolar" | "dolares" => "dollars",
        _ => return None,
    };
    let digits = &sentence.get(number)?.text;
    let sum = money::parse(&format!("{digits} {scale} {currency}"), numbers)?;
    sum.amount.is_some().then_some((last, sum))
}
