//! The words about checking one's own answers.

pub use annotator_words::self_check::*;

use super::{feedback, statements};
use annotator_app::classroom::self_checking::{Answer, AnswerFound, CheckView};
use annotator_core::classroom::self_check::{CheckLevel, Checked, NoKey};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;
use annotator_core::text::direction::visible;
use annotator_jobs::Broken;

/// The name of a level.
pub fn level_name(level: CheckLevel) -> &'static str {
    match level {
        CheckLevel::Counts => level_counts(),
        CheckLevel::Where => level_where(),
        CheckLevel::Item => level_item(),
        CheckLevel::Solution => level_solution(),
    }
}

/// What students see at a level.
pub fn level_hint(level: CheckLevel) -> &'static str {
    match level {
        CheckLevel::Counts => level_counts_hint(),
        CheckLevel::Where => level_where_hint(),
        CheckLevel::Item => level_item_hint(),
        CheckLevel::Solution => level_solution_hint(),
    }
}

/// What a check found: `You found 5 of 7 · 1 more with other edges · 2 extra`.
pub fn counts(checked: &Checked) -> String {
    let mut line = found_of(checked.of, checked.found);
    let codes = checked.other_code.saturating_add(checked.edges_and_code);
    let more = [
        (checked.edges, edges(checked.edges)),
        (codes, other_code(codes)),
        (checked.missed(), missed(checked.missed())),
        (checked.extra, extra(checked.extra)),
    ];
    for (_, words) in more.iter().filter(|(count, _)| *count > 0) {
        line = statements::parts(&line, words);
    }
    line
}

/// Which check it was, and how many are left.
pub fn number_and_left(view: &CheckView) -> String {
    let number = check_number(view.made.len());
    match view.left {
        Some(left) => statements::parts(&number, &checks_left(left)),
        None => number,
    }
}

/// How many checks there may still be.
pub fn may_check(left: u32) -> String {
    if left == 0 { none_left().to_owned() } else { self::left(left) }
}

/// Why an exercise has no key.
pub fn no_key(why: NoKey) -> &'static str {
    match why {
        NoKey::Missing => key_missing(),
        NoKey::Changed => key_changed(),
    }
}

/// Why a check failed.
pub fn not_compared(why: Broken) -> &'static str {
    match why {
        Broken::NoWorker => failed_no_worker(),
        Broken::Stopped | Broken::TookTooLong { .. } => failed(),
    }
}

/// The place of an answer.
pub fn place(answer: &Answer, several: bool) -> String {
    match answer.number {
        Some(number) if several => paragraph_of(&statements::name(&answer.statement), number),
        Some(number) => paragraph(number),
        None => beginning().to_owned(),
    }
}

/// What is said of an answer.
pub fn answer(found: &AnswerFound, codebook: &Codebook) -> String {
    let code_name =
        |id: &CodeId| visible(codebook.code(id).map_or(id.as_str(), |code| code.name.as_str()));
    match found {
        AnswerFound::Paragraph(count) => to_look_at(*count),
        AnswerFound::Missed { count, .. } => something_missed(*count),
        AnswerFound::Item { kind, own: (code, _), fields, .. } => {
            let said = outcome(&code_name(code), feedback::kind(*kind));
            match fields {
                0 => said,
                fields => statements::parts(&said, &wrong_fields(*fields)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::project::annotation::Timestamp;
    use annotator_core::stored::file::iso::IsoTime;

    #[test]
    fn counts_leave_out_what_there_is_none_of() {
        let checked = Checked {
            at: IsoTime(Timestamp(0)),
            of: 7,
            found: 5,
            edges: 0,
            other_code: 1,
            edges_and_code: 0,
            extra: 2,
        };
        let said = |checked: &Checked| annotator_words::plain(&counts(checked));
        assert_eq!(
            said(&checked),
            "You found 5 of 7 · 1 more with another code · 1 missed · 2 extra"
        );
        let all = Checked { found: 7, other_code: 0, extra: 0, ..checked };
        assert_eq!(said(&all), "You found 7 of 7");
    }
}
