//! What of a file does not fit, with the reason.

use crate::project::ProjectProblem;
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use crate::project::value::ValueProblem;
use crate::text::span::{Span, SpanError};

/// Something of an annotation that cannot be taken over as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which annotation.
    pub annotation: AnnotationId,
    /// Its statement, as the file names it.
    pub statement: StatementId,
    /// Its code, as the file names it.
    pub code: CodeId,
    /// Its quote, as the file gives it; parts are joined with one space.
    pub quote: String,
    /// What of it.
    pub part: LeftOutPart,
    /// Why.
    pub reason: Reason,
}

/// What of an annotation is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOutPart {
    /// All of it.
    Annotation,
    /// What is recorded under one attribute.
    Attribute(AttributeId),
    /// A passage of evidence for an attribute; the value stays.
    Evidence(AttributeId),
}

/// Why something is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The file has no such statement.
    NoSuchStatement,
    /// The codebook has no such code, or it only groups others.
    NoSuchCode,
    /// The file has no such annotator.
    NoSuchAnnotator(AnnotatorId),
    /// An annotation with this id stands before it.
    AnnotationTwice,
    /// The same code stands on the same passage already, by the same annotator.
    SameClaim(AnnotationId),
    /// It has no span.
    NoSpan,
    /// Its spans overlap or are not in text order.
    NotInOrder,
    /// These spans do not fit the text.
    Spans(Vec<Misfit>),
    /// The code's layer has no such attribute.
    NoSuchAttribute,
    /// The value is of a kind that is not known here, or damaged.
    UnknownValue,
    /// The value does not fit its definition.
    Value(ValueProblem),
    /// It would make the project invalid in another way.
    Invalid(ProjectProblem),
}

/// A span that does not fit the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Its start, as the file gives it.
    pub start: u32,
    /// Its end, as the file gives it.
    pub end: u32,
    /// Its quote, as the file gives it.
    pub quote: String,
    /// What is wrong.
    pub problem: SpanProblem,
    /// Where quote and context stand in the text, if anywhere: at most the first 20
    /// places. Several mean that nobody can tell which. Not looked for any
    /// more once very much text was searched.
    pub candidates: Vec<Span>,
    /// Whether there is one candidate and its context leaves no doubt.
    pub certain: bool,
}

/// What is wrong with a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpanProblem {
    /// Its numbers are not a span of the text.
    NotASpan(SpanError),
    /// Its numbers are a span of the text, but other words stand there.
    OtherWords {
        /// The words that stand there.
        found: String,
    },
}

/// Something about the file as a whole that is not as it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The text is not the one that `sha256` was taken of. It is taken over as it is.
    OtherText(StatementId),
    /// The texts of before its corrections do not fit the statement's text. They are left out.
    EarlierTexts(StatementId),
    /// A second statement with this id is left out.
    StatementTwice(StatementId),
    /// A second annotator with this id is left out.
    AnnotatorTwice(AnnotatorId),
    /// A codebook is not the one that `revision` was taken of: it was changed, or a
    /// newer version knows fields that this one does not. It is taken over as it is.
    OtherCodebook {
        /// Its title.
        title: String,
    },
}
