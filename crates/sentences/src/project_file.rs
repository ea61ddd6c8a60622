//! What does not fit in a project file, and why.

use annotator_words::project_file::*;

use crate::problems::{project_problem, value_problem};
use crate::quoted;
use annotator_core::stored::file::import::Outcome;
use annotator_core::stored::file::misfit::{
    LeftOut, LeftOutPart, Misfit, Reason, Remark, SpanProblem,
};
use annotator_core::stored::file::offsets::{CountedLineEnds, OffsetUnit, Offsets};
use annotator_core::text::span::SpanError;
use annotator_words::common::two_sentences;

/// What was found, in one or two sentences.
#[must_use]
pub fn finding(as_written: &Outcome, recognised: Option<&Outcome>) -> String {
    let (fitting, spans) = (as_written.fitting, as_written.spans);
    match recognised {
        Some(better) => {
            let (unit, line_ends) = counted(better.offsets);
            finding_counts_otherwise(unit, line_ends, better.fitting, better.spans, fitting)
        }
        None if fitting == spans => finding_all_fit().to_owned(),
        None => finding_misplaced(spans.saturating_sub(fitting), spans),
    }
}

/// What positions count, and how they count line ends, as arguments of messages.
fn counted(offsets: Offsets) -> (&'static str, &'static str) {
    let unit = match offsets.unit {
        OffsetUnit::CodePoint => "character",
        OffsetUnit::Utf16 => "utf16",
        OffsetUnit::Byte => "byte",
    };
    let line_ends = match offsets.line_ends {
        CountedLineEnds::AsWritten => "as-written",
        CountedLineEnds::One => "as-one",
        CountedLineEnds::Two => "as-two",
    };
    (unit, line_ends)
}

/// An option, with its result.
#[must_use]
pub fn choice(outcome: &Outcome) -> String {
    let (unit, line_ends) = counted(outcome.offsets);
    way(unit, line_ends, outcome.fitting, outcome.spans)
}

/// Why something is left out.
#[must_use]
pub fn left_out(entry: &LeftOut) -> String {
    let why = reason(&entry.reason);
    match &entry.part {
        LeftOutPart::Annotation => why,
        LeftOutPart::Attribute(field) => only_field(&quoted(field.as_str()), &why),
        LeftOutPart::Evidence(field) => only_evidence(&quoted(field.as_str()), &why),
    }
}

fn reason(reason: &Reason) -> String {
    let words = match reason {
        Reason::NoSuchStatement => no_such_statement(),
        Reason::NoSuchCode => no_such_code(),
        Reason::NoSuchAnnotator(_) => no_such_annotator(),
        Reason::AnnotationTwice => annotation_twice(),
        Reason::SameClaim(_) => same_claim(),
        Reason::NoSpan => no_span(),
        Reason::NotInOrder => not_in_order(),
        Reason::NoSuchAttribute => no_such_attribute(),
        Reason::UnknownValue => unknown_value(),
        Reason::Spans(misfits) => {
            let sentences = misfits.iter().map(misfit);
            return sentences.reduce(|all, next| two_sentences(&all, &next)).unwrap_or_default();
        }
        Reason::Value(problem) => return value_problem(problem),
        Reason::Invalid(problem) => return project_problem(problem),
    };
    words.to_owned()
}

fn misfit(misfit: &Misfit) -> String {
    let (start, end) = (misfit.start, misfit.end);
    let what = match &misfit.problem {
        SpanProblem::NotASpan(SpanError::Empty) => position_empty(start, end),
        SpanProblem::NotASpan(SpanError::Outside) => position_outside(start, end),
        SpanProblem::NotASpan(SpanError::WithinCharacter) => position_within_character(start, end),
        SpanProblem::NotASpan(SpanError::NotInOrder) => position_not_in_order(start, end),
        SpanProblem::OtherWords { found } => {
            position_other_words(start, end, &quoted(&shortened(found)))
        }
    };
    let quote = match (misfit.candidates.len(), misfit.certain) {
        (0, _) => quote_not_found(),
        (1, true) => quote_found(),
        (1, false) => quote_in_doubt(),
        (places, _) => &quote_at_places(places),
    };
    two_sentences(&what, quote)
}

/// Words short enough for a sentence.
#[must_use]
pub fn shortened(words: &str) -> String {
    const MOST: usize = 60;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    let mut short: String = words.chars().take(MOST).collect();
    short.push('…');
    short
}

/// A remark about the file as a whole.
#[must_use]
pub fn remark(remark: &Remark) -> String {
    let words = match remark {
        Remark::OtherText(_) => remark_other_text(),
        Remark::EarlierTexts(_) => remark_earlier_texts(),
        Remark::StatementTwice(_) => remark_statement_twice(),
        Remark::AnnotatorTwice(_) => remark_annotator_twice(),
        Remark::OtherCodebook { title } => return remark_other_codebook(&quoted(title)),
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(unit: OffsetUnit, fitting: usize) -> Outcome {
        let offsets = Offsets { unit, line_ends: CountedLineEnds::AsWritten };
        Outcome { offsets, spans: 12, fitting, left_out: Vec::new(), remarks: Vec::new() }
    }

    #[test]
    fn the_unit_is_named() {
        let (ours, theirs) = (outcome(OffsetUnit::CodePoint, 3), outcome(OffsetUnit::Utf16, 12));
        let words = finding(&ours, Some(&theirs));
        assert!(words.starts_with("The positions in this file count UTF-16 units"), "{words}");
        assert!(words.contains("12 of 12 passages"), "{words}");
        assert!(words.ends_with("otherwise only 3 are."), "{words}");
        assert!(finding(&ours, None).starts_with("9 of 12 passages in this file are not"));
        assert_eq!(choice(&theirs), "As UTF-16 units: 12 of 12 passages fit");
    }

    #[test]
    fn line_ends_are_named() {
        let two = |unit, fitting| {
            let mut outcome = outcome(unit, fitting);
            outcome.offsets.line_ends = CountedLineEnds::Two;
            outcome
        };
        let words = finding(&outcome(OffsetUnit::CodePoint, 0), Some(&two(OffsetUnit::Utf16, 1)));
        assert_eq!(
            words,
            "The positions in this file count UTF-16 units, with two for each line end, not \
             characters. Read that way, 1 of 12 passages is where its quote says; otherwise \
             none is."
        );
        let characters = two(OffsetUnit::CodePoint, 1);
        assert!(finding(&outcome(OffsetUnit::CodePoint, 0), Some(&characters)).starts_with(
            "The positions in this file count characters, with two for each line end. Read"
        ));
        assert_eq!(
            choice(&characters),
            "As characters, with two for each line end: 1 of 12 passages fits"
        );
    }

    #[test]
    fn a_misfit_shows_the_words_and_the_place_of_the_quote() {
        let entry = Misfit {
            start: 1200,
            end: 1210,
            quote: "has pledged".into(),
            problem: SpanProblem::OtherWords { found: "é".repeat(100) },
            candidates: Vec::new(),
            certain: false,
        };
        let words = misfit(&entry);
        assert!(words.starts_with("At 1,200 to 1,210 the text says “éé"), "{words}");
        assert!(words.contains('…') && words.ends_with("not found in the text."), "{words}");
    }
}
