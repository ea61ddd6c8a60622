//! What is wrong with a regular expression, and where.

use regex_syntax::ast::ErrorKind;
use regex_syntax::hir::ErrorKind as MeaningError;

/// Why a regular expression cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub what: Wrong,
    /// The character at which it is wrong, counted from 1.
    pub at: usize,
}

/// What is wrong with a regular expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A round bracket is never closed.
    OpenGroup,
    /// A round bracket was never opened.
    ClosedGroup,
    /// A square bracket is never closed.
    OpenClass,
    /// A star, plus, question mark or count has nothing before it.
    NothingToRepeat,
    /// A count in curly brackets is not one.
    Count,
    /// The ends of a range are in the wrong order.
    Range,
    /// A backslash before something that it gives no meaning.
    Escape,
    /// It looks before or after a place, which could take very long.
    LookAround,
    /// It refers to what a group found, which could take very long.
    Backreference,
    /// It would take too much memory, or brackets are nested too deep.
    TooLarge,
    /// Something else.
    Other,
}

/// The problem of an expression, if it has one. Its size is not looked at.
pub(super) fn problem(expression: &str) -> Option<Problem> {
    let error = regex_syntax::Parser::new().parse(expression).err()?;
    let (what, offset) = match &error {
        regex_syntax::Error::Parse(error) => (wrong(error.kind()), error.span().start.offset),
        regex_syntax::Error::Translate(error) => {
            let what = match error.kind() {
                MeaningError::UnicodePropertyNotFound
                | MeaningError::UnicodePropertyValueNotFound => Wrong::Escape,
                _ => Wrong::Other,
            };
            (what, error.span().start.offset)
        }
        _ => (Wrong::Other, 0),
    };
    let before = expression.get(..offset).unwrap_or_default();
    Some(Problem { what, at: before.chars().count() + 1 })
}

fn wrong(kind: &ErrorKind) -> Wrong {
    match kind {
        ErrorKind::GroupUnclosed | ErrorKind::GroupNameUnexpectedEof => Wrong::OpenGroup,
        ErrorKind::GroupUnopened => Wrong::ClosedGroup,
        ErrorKind::ClassUnclosed => Wrong::OpenClass,
        ErrorKind::RepetitionMissing => Wrong::NothingToRepeat,
        ErrorKind::RepetitionCountDecimalEmpty
        | ErrorKind::RepetitionCountInvalid
        | ErrorKind::RepetitionCountUnclosed
        | ErrorKind::DecimalEmpty
        | ErrorKind::DecimalInvalid => Wrong::Count,
        ErrorKind::ClassRangeInvalid | ErrorKind::ClassRangeLiteral => Wrong::Range,
        ErrorKind::EscapeUnrecognized
        | ErrorKind::EscapeUnexpectedEof
        | ErrorKind::EscapeHexEmpty
        | ErrorKind::EscapeHexInvalid
        | ErrorKind::EscapeHexInvalidDigit
        | ErrorKind::ClassEscapeInvalid
        | ErrorKind::UnicodeClassInvalid => Wrong::Escape,
        ErrorKind::UnsupportedLookAround => Wrong::LookAround,
        ErrorKind::UnsupportedBackreference => Wrong::Backreference,
        ErrorKind::NestLimitExceeded(_) | ErrorKind::CaptureLimitExceeded => Wrong::TooLarge,
        _ => Wrong::Other,
    }
}
