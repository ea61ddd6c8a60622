//! The words of the room of a class.

pub use annotator_sentences::hand_ins::refused;
pub use annotator_words::teaching::*;
pub use annotator_words::thousandths;

use super::{feedback, panels};
use annotator_app::classroom::class_table::{Name, measured};
use annotator_app::classroom::teaching::{ClassPage, Column};
use annotator_core::classroom::class::{Grading, Measure};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;
use annotator_core::text::direction::visible;
use annotator_jobs::class::{PassageReport, Score};
use time::OffsetDateTime;

/// The name of a page.
pub fn page(page: ClassPage) -> &'static str {
    match page {
        ClassPage::People => people(),
        ClassPage::Text => on_the_text(),
        ClassPage::Items => items(),
        ClassPage::GiveBack => give_back(),
        ClassPage::ByItem => super::requests::by_item(),
        ClassPage::Requests => super::requests::requests_page(),
        ClassPage::Rubric => annotator_words::rubric::tab(),
        ClassPage::Peers => annotator_words::peer_review::tab(),
    }
}

/// The title of a column.
pub fn column(column: Column) -> &'static str {
    match column {
        Column::Name => name(),
        Column::Group => group(),
        Column::Passages => passages(),
        Column::Records => records(),
        Column::Precision => right_of_theirs(),
        Column::Recall => found_of_key(),
        Column::Likeness => like_the_key(),
        Column::Fields => right_fields(),
        Column::OpenFields => open_fields(),
        Column::Codes => codes_column(),
        Column::LongestGap => gap_column(),
        Column::Checks => super::self_check::checks(),
        Column::Calibration => super::calibration::column(),
        Column::HandedIn => handed_in_column(),
        Column::Grade => grade(),
    }
}

/// The term that a column is known by.
pub fn column_hint(column: Column) -> Option<&'static str> {
    match column {
        Column::Precision => Some(precision_hint()),
        Column::Recall => Some(recall_hint()),
        Column::Likeness => Some(likeness_hint()),
        Column::Checks => Some(super::self_check::checks_hint()),
        Column::Calibration => Some(super::calibration::column_hint()),
        Column::Codes => Some(codes_hint()),
        Column::LongestGap => Some(gap_hint()),
        _ => None,
    }
}

/// What counts as found.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::SameCode => same_code(),
        Measure::Strict => strict(),
        Measure::SamePassage => same_passage(),
        Measure::Partial => partial(),
    }
}

/// How a student is called.
pub fn student(name: &Name) -> String {
    match name {
        Name::Hidden(number) => hidden_name(*number),
        Name::Shown { pseudonym, real } => {
            let pseudonym = visible(pseudonym.trim());
            match real {
                Some(real) if pseudonym.is_empty() => visible(real),
                Some(real) => two_names(&visible(real), &pseudonym),
                None if pseudonym.is_empty() => unnamed().to_owned(),
                None => pseudonym,
            }
        }
    }
}

/// A share in ten-thousandths as percent; a dash if there is none.
pub fn share(ten_thousandths: Option<u32>) -> String {
    ten_thousandths.map_or_else(|| nothing().to_owned(), |it| percent(i64::from((it + 50) / 100)))
}

/// A correlation in ten-thousandths, with two digits after the point.
pub fn correlation_of(ten_thousandths: i32) -> String {
    let hundredths = (ten_thousandths.unsigned_abs() + 50) / 100;
    let sign = if ten_thousandths < 0 && hundredths > 0 { "−" } else { "" };
    let point = thousandths(1).replace(['0', '1'], "");
    format!("{sign}{}{point}{:02}", hundredths / 100, hundredths % 100)
}

/// The figures of a work in one line.
pub fn figures(score: &Score, by: Measure) -> String {
    let core = score.found + score.edges + score.other_code + score.edges_and_code + score.missed;
    let measured = measured(score, by);
    figures_of_work(score.found, core, score.extra, &share(measured.f1))
}

/// The formula in one sentence.
pub fn formula_words(grading: &Grading) -> String {
    match *grading {
        Grading::Hand => formula_none().to_owned(),
        Grading::Summary => formula_summary().to_owned(),
        Grading::LikeKey { base, full, step } => {
            formula_like(&thousandths(base), &thousandths(full), &thousandths(step))
        }
        Grading::Items { core, most, step, .. } => {
            formula_items(&thousandths(core), &thousandths(most), &thousandths(step))
        }
        Grading::Rubric { step } => annotator_words::rubric::formula(&thousandths(step)),
    }
}

/// How late something is: `2 hours`.
pub fn lateness(minutes: u32) -> String {
    match minutes {
        0..120 => late_minutes(minutes),
        120..2_880 => late_hours(minutes / 60),
        _ => late_days(minutes / 1_440),
    }
}

/// A moment: `4 May 2031, 10:42`.
pub fn moment(at: OffsetDateTime) -> String {
    super::class::day_and_time(&panels::date(at.date()), &panels::clock(at))
}

/// The short name of a code, or that there is none.
pub fn code_of(codebook: &Codebook, code: Option<&CodeId>) -> String {
    code.map_or_else(|| no_code().to_owned(), |code| feedback::code_name(codebook, code))
}

/// How many codes are named in what the class said about a passage.
const MOST_CODES: usize = 3;

/// What the class said about a passage: `Pledge 27, Ongoing 2, none 1`.
pub fn said(passage: &PassageReport, codebook: &Codebook) -> String {
    let name = |id: &CodeId| {
        codebook.code(id).map_or_else(|| id.to_string(), |code| visible(code.shortest_name()))
    };
    let codes = passage.codes.iter().take(MOST_CODES);
    let mut codes: Vec<String> =
        codes.map(|(code, count)| code_count(&name(code), *count)).collect();
    if passage.codes.len() > MOST_CODES {
        codes.push("…".to_owned());
    }
    if codes.is_empty() {
        passage_none(passage.nothing)
    } else {
        passage_said(&codes.join(", "), passage.nothing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_percents() {
        let shares = [Some(0), Some(8_333), Some(6_666), Some(10_000), None].map(share);
        assert_eq!(shares, ["0 %", "83 %", "67 %", "100 %", "–"]);
    }

    #[test]
    fn correlations_have_two_digits() {
        let said = [0, 3_693, -49, -512, 10_000, -10_000].map(correlation_of);
        assert_eq!(said, ["0.00", "0.37", "0.00", "−0.05", "1.00", "−1.00"]);
    }

    #[test]
    fn a_student_is_called_by_the_names_there_are() {
        let shown = |pseudonym: &str, real: Option<&str>| {
            let real = real.map(str::to_owned);
            student(&Name::Shown { pseudonym: pseudonym.to_owned(), real })
        };
        assert_eq!(student(&Name::Hidden(7)), "Work 7");
        assert_eq!(shown("Heron", None), "Heron");
        assert_eq!(shown(" ", None), "No name");
        assert_eq!(shown("", Some("Ada Adler")), "Ada Adler");
        assert_eq!(shown("Heron", Some("Ada Adler")), "Ada Adler (Heron)");
        assert_eq!(shown("a\u{202e}b", None), visible("a\u{202e}b"));
    }

    #[test]
    fn lateness_is_said_in_one_unit() {
        let said = [1, 119, 120, 2_879, 2_880].map(lateness);
        assert_eq!(said, ["1 minute", "119 minutes", "2 hours", "47 hours", "2 days"]);
    }
}
