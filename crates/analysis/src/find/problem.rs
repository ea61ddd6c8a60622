//! What is wrong with a regular expression, and where.

use annotator_core::query::BadExpression;
use regex_syntax::ast::ErrorKind;
use regex_syntax::hir::ErrorKind as MeaningError;

/// Why a regular expression cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub what: BadExpression,
    /// The character at which it is wrong, counted from 1.
    pub at: usize,
}

/// The problem of an expression, if it has one. Its size is not looked at.
pub(super) fn problem(expression: &str) -> Option<Problem> {
    let error = regex_syntax::Parser::new().parse(expression).err()?;
    let (what, offset) = match &error {
        regex_syntax::Error::Parse(error) => (wrong(error.kind()), error.span().start.offset),
        regex_syntax::Error::Translate(error) => {
            let what = match error.kind() {
                MeaningError::UnicodePropertyNotFound
                | MeaningError::UnicodePropertyValueNotFound => BadExpression::Escape,
                _ => BadExpression::Other,
            };
            (what, error.span().start.offset)
        }
        _ => (BadExpression::Other, 0),
    };
    let before = expression.get(..offset).unwrap_or_default();
    Some(Problem { what, at: before.chars().count() + 1 })
}

fn wrong(kind: &ErrorKind) -> BadExpression {
    match kind {
        ErrorKind::GroupUnclosed | ErrorKind::GroupNameUnexpectedEof => BadExpression::OpenGroup,
        ErrorKind::GroupUnopened => BadExpression::ClosedGroup,
        ErrorKind::ClassUnclosed => BadExpression::OpenClass,
        ErrorKind::RepetitionMissing => BadExpression::NothingToRepeat,
        ErrorKind::RepetitionCountDecimalEmpty
        | ErrorKind::RepetitionCountInvalid
        | ErrorKind::RepetitionCountUnclosed
        | ErrorKind::DecimalEmpty
        | ErrorKind::DecimalInvalid => BadExpression::Count,
        ErrorKind::ClassRangeInvalid | ErrorKind::ClassRangeLiteral => BadExpression::Range,
        ErrorKind::EscapeUnrecognized
        | ErrorKind::EscapeUnexpectedEof
        | ErrorKind::EscapeHexEmpty
        | ErrorKind::EscapeHexInvalid
        | ErrorKind::EscapeHexInvalidDigit
        | ErrorKind::ClassEscapeInvalid
        | ErrorKind::UnicodeClassInvalid => BadExpression::Escape,
        ErrorKind::UnsupportedLookAround => BadExpression::LookAround,
        ErrorKind::UnsupportedBackreference => BadExpression::Backreference,
        ErrorKind::NestLimitExceeded(_) | ErrorKind::CaptureLimitExceeded => {
            BadExpression::TooLarge
        }
        _ => BadExpression::Other,
    }
}
