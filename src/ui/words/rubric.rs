//! The words of rubrics.

pub use annotator_words::rubric::*;

use annotator_core::classroom::rubric::BadRow;

/// What is wrong with a row of the rubric. Rows are counted as they are shown, from 0 here.
pub fn bad_row(at: usize, what: BadRow) -> String {
    let number = |at: usize| at.saturating_add(1);
    let row = number(at);
    match what {
        BadRow::NoName => no_name(row),
        BadRow::SameName(other) => same_name(row, number(other)),
        BadRow::NoLevels => no_levels(row),
        BadRow::Gap(level) => gap(row, number(level)),
        BadRow::NoCutOff(level) => no_cut_off(row, number(level)),
        BadRow::CutOffOrder(level) => cut_off_order(row, number(level)),
        BadRow::NoLowest => no_lowest(row),
    }
}
