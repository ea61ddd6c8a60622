//! What does not fit in a file, with reasons.

use crate::project::ProjectProblem;
use crate::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, StatementId};
use crate::project::value::ValueProblem;
use crate::text::span::{Span, SpanError};

/// An annotation, or part of one, that cannot be imported as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which annotation.
    pub annotation: AnnotationId,
    /// The annotation's statement, as the file names it.
    pub statement: StatementId,
    /// The annotation's code, as the file names it.
    pub code: CodeId,
    /// The annotation's quote, as written in the file; parts are joined with one space.
    pub quote: String,
    /// Which part of the annotation.
    pub part: LeftOutPart,
    /// Why the part is left out.
    pub reason: Reason,
}

/// Which part of an annotation is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOutPart {
    /// All of it.
    Annotation,
    /// One attribute.
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
    /// An earlier annotation in the file has the same id.
    AnnotationTwice,
    /// This annotation makes the same claim: same passage, same code, same annotator.
    SameClaim(AnnotationId),
    /// It has no span.
    NoSpan,
    /// Its spans overlap or are not in text order.
    NotInOrder,
    /// These spans do not fit the text.
    Spans(Vec<Misfit>),
    /// The code's layer has no such attribute.
    NoSuchAttribute,
    /// The kind of the value is unknown here, or the value is damaged.
    UnknownValue,
    /// The value does not fit its definition.
    Value(ValueProblem),
    /// It would make the project invalid in another way.
    Invalid(ProjectProblem),
}

/// A span that does not fit the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The start of the span, as written in the file.
    pub start: u32,
    /// The end of the span, as written in the file.
    pub end: u32,
    /// The quote of the span, as written in the file.
    pub quote: String,
    /// What is wrong.
    pub problem: SpanProblem,
    /// The places in the text where quote and context were found, at most the first 20. If there
    /// are several, it is unclear which one is meant. Empty too once the limit for searching is
    /// reached.
    pub candidates: Vec<Span>,
    /// Whether there is one candidate and the context leaves no doubt.
    pub certain: bool,
}

/// What is wrong with a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpanProblem {
    /// Its numbers are not a span of the text.
    NotASpan(SpanError),
    /// Its numbers are a span of the text, but the words there are different.
    OtherWords {
        /// The words in the text.
        found: String,
    },
}

/// A mismatch that concerns the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The text does not have the digest in `sha256`. It is imported as it is.
    OtherText(StatementId),
    /// The texts before its corrections do not fit the statement's text. They are left out.
    EarlierTexts(StatementId),
    /// A second statement with this id is left out.
    StatementTwice(StatementId),
    /// A second annotator with this id is left out.
    AnnotatorTwice(AnnotatorId),
    /// A codebook does not have the digest in `revision`: it was changed, or a newer version writes
    /// fields that this one does not know. It is imported as it is.
    OtherCodebook {
        /// The codebook's title.
        title: String,
    },
}
