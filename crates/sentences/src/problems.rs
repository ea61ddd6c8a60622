//! Why a project, a codebook or a value is not valid.

use annotator_core::codebook::CodebookProblem;
use annotator_core::project::ProjectProblem;
use annotator_core::project::value::ValueProblem;
use annotator_words::dialogs::*;
use annotator_words::notices::*;

use crate::quoted;

/// What is wrong with a project.
#[must_use]
pub fn project_problem(problem: &ProjectProblem) -> String {
    let words = match problem {
        ProjectProblem::Codebook(problem) => return codebook_problem(problem).into(),
        ProjectProblem::NoAnnotator => no_annotator(),
        ProjectProblem::AnnotatorTwice(_) => annotator_twice(),
        ProjectProblem::StatementTwice(_) => statement_twice(),
        ProjectProblem::AnnotationTwice(_) => annotation_twice(),
        ProjectProblem::WrongStatement(_) => wrong_statement(),
        ProjectProblem::OtherText(_) => annotation_of_other_text(),
        ProjectProblem::SpanOutside(_) => span_outside(),
        ProjectProblem::NoSuchCode(_, code) => return code_not_in_codebook(&quoted(code.as_str())),
        ProjectProblem::NoSuchAnnotator(_) => annotation_without_annotator(),
        ProjectProblem::SameClaim(_) => same_claim_twice(),
        ProjectProblem::Value(_, None) => no_such_field(),
        ProjectProblem::Value(_, Some(problem)) => return value_problem(problem),
    };
    words.to_owned()
}

/// Why a value does not fit its field.
#[must_use]
pub fn value_problem(problem: &ValueProblem) -> String {
    match problem {
        ValueProblem::OtherKind => value_of_other_kind().to_owned(),
        ValueProblem::NoSuchChoice(choice) => no_such_choice(&quoted(choice.as_str())),
        ValueProblem::NotANumber(text) => not_a_number(&quoted(text)),
        ValueProblem::NotADate(text) => not_a_date(&quoted(text)),
        ValueProblem::NotACurrency(text) => not_a_currency(&quoted(text)),
        ValueProblem::NotACountry(text) => not_a_country(&quoted(text)),
    }
}

/// What is wrong with a code that is about to be saved.
#[must_use]
pub fn codebook_problem(problem: &CodebookProblem) -> &'static str {
    match problem {
        CodebookProblem::KeyNotFree(_) => problem_key_not_free(),
        CodebookProblem::NoName(_) => name_needed(),
        CodebookProblem::CodeTwice(_) => problem_code_twice(),
        CodebookProblem::LayerTwice(_) => problem_layer_twice(),
        CodebookProblem::NoSuchLayer(_) => problem_no_layer(),
        CodebookProblem::NoSuchParent(_) => problem_no_parent(),
        CodebookProblem::ParentOfOtherLayer(_) => problem_parent_of_other_layer(),
        CodebookProblem::NoSuchSlot(_) => problem_no_colour(),
        CodebookProblem::AttributeTwice(..) => problem_field_twice(),
    }
}
