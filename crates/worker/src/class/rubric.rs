//! Reads a rubric, and says what is wrong with it.

use annotator_core::classroom::rubric::{BadRow, Judged, Rubric};
use annotator_formats::lms::rubric::{MOST_LEVELS, RubricProblem, read_rubric};
use annotator_words::{list, rubric as words};

use crate::File;

/// The rubric in a file or in cells that were pasted, or sentences that say why there is none.
pub(super) fn read(files: &[File]) -> Result<Rubric, Vec<String>> {
    let bytes = files.first().map(|file| file.bytes).unwrap_or_default();
    read_rubric(bytes).map_err(|problems| problems.iter().map(sentence).collect())
}

fn sentence(problem: &RubricProblem) -> String {
    match problem {
        RubricProblem::NoText => words::no_text().to_owned(),
        RubricProblem::Empty => words::empty().to_owned(),
        RubricProblem::NoTitles => words::no_titles().to_owned(),
        RubricProblem::TooManyLevels => words::too_many_levels(MOST_LEVELS),
        RubricProblem::NoNumber { row, cell, .. } if cell.is_empty() => words::no_points(*row),
        RubricProblem::NoNumber { row, column, cell } => words::no_number(*row, column, cell),
        RubricProblem::UnknownBy { row, cell } => {
            let known = Judged::ALL.map(|it| it.id().to_owned());
            words::unknown_by(*row, cell, &list(&known))
        }
        RubricProblem::OtherPoints { row } => words::other_points(*row),
        RubricProblem::Row { row, what, other } => bad_row(*row, *what, *other),
    }
}

fn bad_row(row: usize, what: BadRow, other: usize) -> String {
    let level = |at: usize| at.saturating_add(1);
    match what {
        BadRow::NoName => words::no_name(row),
        BadRow::SameName(_) => words::same_name(row, other),
        BadRow::NoLevels => words::no_levels(row),
        BadRow::Gap(at) => words::gap(row, level(at)),
        BadRow::NoCutOff(at) => words::no_cut_off(row, level(at)),
        BadRow::CutOffOrder(at) => words::cut_off_order(row, level(at)),
        BadRow::NoLowest => words::no_lowest(row),
    }
}
