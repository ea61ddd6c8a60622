//! What is asked where something in a project file does not fit.

pub use annotator_words::project_file::*;

use super::notices::{project_problem, value_problem};
use super::{count, number, quoted};
use annotator_core::stored::file::import::Outcome;
use annotator_core::stored::file::misfit::{
    LeftOut, LeftOutPart, Misfit, Reason, Remark, SpanProblem,
};
use annotator_core::stored::file::offsets::{CountedLineEnds, OffsetUnit, Offsets};
use annotator_core::text::span::SpanError;

/// The dialog's title.
pub fn title(file: &str) -> String {
    format!("Before {} is opened", quoted(file))
}

/// What was found, in one or two sentences.
pub fn finding(as_written: &Outcome, recognised: Option<&Outcome>) -> String {
    match recognised {
        Some(better) => format!(
            "The positions in this file count {}, not characters. Read that way, {} of {} \
             passages stand where their quotes say; read as characters, {}.",
            way(better.offsets),
            number(better.fitting),
            number(better.spans),
            match as_written.fitting {
                0 => "none does".to_owned(),
                1 => "only 1 does".to_owned(),
                n => format!("only {} do", number(n)),
            }
        ),
        None if as_written.fitting == as_written.spans => {
            "Every passage stands where its quote says, but something else in this file differs."
                .to_owned()
        }
        None => format!(
            "{} of {} in this file do not stand where their quotes say. Nothing was moved or \
             dropped yet.",
            number(as_written.spans.saturating_sub(as_written.fitting)),
            count(as_written.spans, "passage", "passages")
        ),
    }
}

/// A way of reading positions: `UTF-16 units`, `characters, with two for each line end`.
pub fn way(offsets: Offsets) -> String {
    let unit = match offsets.unit {
        OffsetUnit::CodePoint => "characters",
        OffsetUnit::Utf16 => "UTF-16 units",
        OffsetUnit::Byte => "bytes",
    };
    match offsets.line_ends {
        CountedLineEnds::AsWritten => unit.to_owned(),
        CountedLineEnds::One => format!("{unit}, with one for each line end"),
        CountedLineEnds::Two => format!("{unit}, with two for each line end"),
    }
}

/// One way to choose, with what comes of it.
pub fn choice(outcome: &Outcome) -> String {
    format!(
        "As {}: {} of {} fit",
        way(outcome.offsets),
        number(outcome.fitting),
        count(outcome.spans, "passage", "passages")
    )
}

/// Offers to put passages where their quotes were found.
pub fn place_found(n: usize) -> String {
    match n {
        1 => "Put 1 passage where its quote and the words around it stand, beyond doubt".to_owned(),
        n => format!(
            "Put {} passages where their quotes and the words around them stand, beyond doubt",
            number(n)
        ),
    }
}

/// The button that opens the file.
pub fn open(left_out: usize) -> String {
    match left_out {
        0 => "Open".to_owned(),
        n => format!("Open without {}", count(n, "entry", "entries")),
    }
}

/// How much of the list is not shown.
pub fn more(n: usize) -> String {
    format!("and {} more", number(n))
}

/// Why something is left out.
pub fn left_out(entry: &LeftOut) -> String {
    let why = reason(&entry.reason);
    match &entry.part {
        LeftOutPart::Annotation => why,
        LeftOutPart::Attribute(field) => {
            format!("Only the field {}: {why}", quoted(field.as_str()))
        }
        LeftOutPart::Evidence(field) => {
            format!("Only the evidence for {}: {why}", quoted(field.as_str()))
        }
    }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::NoSuchStatement => "The file does not hold its statement.".into(),
        Reason::NoSuchCode => "The codebook has no such code, or it only groups others.".into(),
        Reason::NoSuchAnnotator(_) => "The file does not name its annotator.".into(),
        Reason::AnnotationTwice => "An annotation with this identifier stands before it.".into(),
        Reason::SameClaim(_) => "The same code stands on the same passage already.".into(),
        Reason::NoSpan => "It has no position.".into(),
        Reason::NotInOrder => "Its parts overlap or are out of order.".into(),
        Reason::Spans(misfits) => misfits.iter().map(misfit).collect::<Vec<_>>().join(" "),
        Reason::NoSuchAttribute => "The code’s layer has no such field.".into(),
        Reason::UnknownValue => "The value is damaged, or of a kind not known here.".into(),
        Reason::Value(problem) => value_problem(problem),
        Reason::Invalid(problem) => project_problem(problem),
    }
}

fn misfit(misfit: &Misfit) -> String {
    let place = format!("{} to {}", number_of(misfit.start), number_of(misfit.end));
    let what = match &misfit.problem {
        SpanProblem::NotASpan(SpanError::Empty) => format!("{place} holds nothing."),
        SpanProblem::NotASpan(SpanError::Outside) => format!("{place} lies behind the text’s end."),
        SpanProblem::NotASpan(SpanError::WithinCharacter) => {
            format!("{place} cuts a character in two.")
        }
        SpanProblem::NotASpan(SpanError::NotInOrder) => format!("{place} is out of order."),
        SpanProblem::OtherWords { found } => {
            format!("At {place} the text says {}.", quoted(&shortened(found)))
        }
    };
    let found = match (misfit.candidates.len(), misfit.certain) {
        (0, _) => " The quote was not found in the text.".to_owned(),
        (1, true) => {
            " The quote stands at one other place, and the words around it agree.".to_owned()
        }
        (1, false) => {
            " The quote stands at one other place, but the words around it differ.".to_owned()
        }
        (n, _) => format!(" The quote stands at {} places; nobody can tell which.", number(n)),
    };
    what + &found
}

fn number_of(n: u32) -> String {
    number(usize::try_from(n).unwrap_or(usize::MAX))
}

/// Words short enough for a sentence.
pub fn shortened(words: &str) -> String {
    const MOST: usize = 60;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    let mut short: String = words.chars().take(MOST).collect();
    short.push('…');
    short
}

/// Something about the file as a whole.
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::OtherText(_) => "The text of a statement was changed after the file was written. \
            It is taken over as it stands in the file."
            .into(),
        Remark::EarlierTexts(_) => {
            "The texts of before a statement’s corrections do not fit its text. They are left out."
                .into()
        }
        Remark::StatementTwice(_) => {
            "A second statement with the same identifier is left out.".into()
        }
        Remark::AnnotatorTwice(_) => {
            "A second annotator with the same identifier is left out.".into()
        }
        Remark::OtherCodebook { title } => format!(
            "The codebook {} was changed after the file was written, or a newer version of this \
             page knows more of it. It is taken over as it stands in the file.",
            quoted(title)
        ),
    }
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
        assert!(finding(&ours, None).starts_with("9 of 12 passages"));
    }

    #[test]
    fn a_misfit_says_what_stands_there_and_where_the_quote_is() {
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
