//! What is said about lists of names and grade sheets, in the language of the page.

use annotator_formats::lms::Platform;
use annotator_formats::lms::roster::RosterProblem;
use annotator_formats::lms::sheet::{Column, Encoding, Sheet, SheetProblem, WhyLeftOut};
use annotator_formats::lms::submissions::{NamePattern, PatternProblem};
use annotator_words::{giving as words, list, number};

/// Rows as a list.
fn rows(rows: &[usize]) -> String {
    list(&rows.iter().map(|row| number(*row)).collect::<Vec<_>>())
}

/// A name in a sentence, without line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of an encoding.
pub(super) fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    }
}

/// What is wrong with a pattern for names of files.
pub(super) fn bad_pattern(problem: &PatternProblem) -> String {
    match problem {
        PatternProblem::NobodyNamed => words::pattern_nobody().to_owned(),
        PatternProblem::Unclosed => words::pattern_unclosed().to_owned(),
        PatternProblem::UnknownPart(part) => words::pattern_unknown(&one_line(part)),
        PatternProblem::Twice(part) => words::pattern_twice(part),
        PatternProblem::Touching(part) => words::pattern_touching(part),
        PatternProblem::TooLong => words::pattern_too_long(NamePattern::MAX),
    }
}

fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1_000_000)
}

/// Why a file cannot be read as a grade sheet or a list.
pub(super) fn unreadable(problem: &SheetProblem) -> String {
    match problem {
        SheetProblem::Empty => words::file_empty().to_owned(),
        SheetProblem::TooLarge { bytes, max } => {
            words::file_too_large(megabytes(*bytes), megabytes(*max))
        }
        SheetProblem::TooManyCells { max } => words::file_too_many_cells(*max),
        SheetProblem::Workbook => words::file_workbook().to_owned(),
        SheetProblem::Undecodable { byte } => words::file_undecodable(byte.saturating_add(1)),
        SheetProblem::UnknownPlatform { titles } => {
            let titles = titles.iter().map(|title| one_line(title));
            let titles: Vec<String> = titles.filter(|it| !it.is_empty()).take(8).collect();
            if titles.is_empty() {
                words::sheet_unknown_no_columns().to_owned()
            } else {
                words::sheet_unknown(&list(&titles))
            }
        }
        SheetProblem::Missing(column) => lacks(*column).to_owned(),
        SheetProblem::Scale => words::sheet_scale().to_owned(),
        SheetProblem::UnclosedQuote { row } => words::sheet_unclosed_quote(*row),
        SheetProblem::UnevenRow { row, cells, titles } => {
            words::sheet_uneven_row(*row, *cells, *titles)
        }
        SheetProblem::NoPerson { row, cell } if cell.trim().is_empty() => {
            words::sheet_no_person_blank(*row)
        }
        SheetProblem::NoPerson { row, cell } => words::sheet_no_person(*row, &one_line(cell)),
        SheetProblem::SameId { id, rows: same } => words::sheet_same_id(&rows(same), id),
        SheetProblem::SameName { name, rows: same } => {
            words::sheet_same_name(&rows(same), &one_line(name))
        }
        SheetProblem::Locked { row } => words::sheet_locked(*row),
        SheetProblem::ShieldedQuote { row, column } => {
            words::sheet_shielded_quote(*row, column.saturating_add(1))
        }
        SheetProblem::QuoteAfterMark => words::sheet_quote_after_mark().to_owned(),
        SheetProblem::OtherEncoding(other) => words::sheet_other_encoding(encoding(*other)),
        SheetProblem::OtherDelimiter(';') => words::sheet_semicolon().to_owned(),
        SheetProblem::OtherDelimiter('\t') => words::sheet_tab().to_owned(),
        SheetProblem::OtherDelimiter(sign) => words::sheet_other_sign(&sign.to_string()),
    }
}

fn lacks(column: Column) -> &'static str {
    match column {
        Column::Identifier => words::sheet_lacks_identifier(),
        Column::Grade => words::sheet_lacks_grade(),
        Column::GradeChanged => words::sheet_lacks_changed(),
        Column::Section => words::sheet_lacks_section(),
        Column::Username => words::sheet_lacks_username(),
    }
}

/// What is wrong with a sheet that can be filled.
pub(super) fn sheet_problem(sheet: &Sheet, problem: &SheetProblem) -> String {
    match problem {
        SheetProblem::UnevenRow { row, cells, titles } if sheet.is_refused_for(problem) => {
            words::sheet_uneven_row_refused(*row, *cells, *titles)
        }
        SheetProblem::OtherEncoding(other) if sheet.platform == Platform::Canvas => {
            words::sheet_other_encoding_canvas(encoding(*other))
        }
        problem => unreadable(problem),
    }
}

/// What is wrong with a list of names.
pub(super) fn roster_problem(problem: &RosterProblem) -> String {
    match problem {
        RosterProblem::SameName { name, rows: same } => {
            words::roster_same_name(&rows(same), &one_line(name))
        }
        RosterProblem::SamePseudonym { pseudonym, rows: same } => {
            words::roster_same_pseudonym(&rows(same), &one_line(pseudonym))
        }
        RosterProblem::NoName { row } => words::roster_no_name(*row),
    }
}

/// Why a cell stays as it is. `points` is what should be in it.
pub(super) fn left_out(why: &WhyLeftOut, points: &str) -> Option<String> {
    let sentence = match why {
        // Only people of the sheet get something.
        WhyLeftOut::NotInSheet => return None,
        WhyLeftOut::SeveralRows => words::left_several_rows(),
        WhyLeftOut::SeveralMarks => words::left_several_works(),
        WhyLeftOut::UnevenRow => words::left_uneven(),
        WhyLeftOut::Locked => words::left_locked(),
        WhyLeftOut::NotAssigned => words::left_not_assigned(),
        WhyLeftOut::Excused => words::left_excused(),
        WhyLeftOut::NoComments => words::left_no_comments(),
        WhyLeftOut::AboveMaximum(most) => {
            return Some(words::left_above(points, &most.to_string()));
        }
        WhyLeftOut::MissingCharacter(letter) => {
            return Some(words::left_letter(&letter.to_string()));
        }
    };
    Some(sentence.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_name_the_row() {
        let problem = SheetProblem::SameName { name: "Nora\r\nN.".to_owned(), rows: vec![3, 7] };
        let sentence = annotator_words::plain(&unreadable(&problem));
        assert!(sentence.starts_with("Rows 3 and 7 have the same name, Nora N."), "{sentence}");
        let unknown = SheetProblem::UnknownPlatform { titles: vec!["a".into(), " ".into()] };
        assert!(unreadable(&unknown).contains("Its columns are"));
        let unknown = SheetProblem::UnknownPlatform { titles: Vec::new() };
        assert!(!unreadable(&unknown).contains("columns"));
    }
}
