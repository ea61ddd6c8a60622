//! What a work looks like, for teachers who give that instead of a number.

use std::cmp::Reverse;

use annotator_analysis::class::{Gap, PersonRow};
use annotator_core::classroom::feedback::{CodeUse, LongestGap, WorkSummary};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;
use annotator_core::text::span::Spans;
use annotator_words::{list, number as in_digits, work_summary as words};

use super::marking::number;
use super::placed::ExerciseText;

/// How many words are shown of a stretch in which nothing was marked.
const FIRST_WORDS: usize = 8;

/// The codes that were used, with how often.
pub(super) fn used(row: &PersonRow) -> impl Iterator<Item = (&CodeId, u32)> {
    let used = row.by_code.iter().filter(|(_, counts)| counts.marked > 0);
    used.map(|(code, counts)| (code, counts.marked))
}

/// The summary of a work. `codebook` has what the exercise offers.
pub(super) fn work_summary(
    row: &PersonRow,
    codebook: &Codebook,
    texts: &[ExerciseText],
) -> WorkSummary {
    let used = used(row).map(|(code, passages)| CodeUse { code: code.clone(), passages });
    let mut codes: Vec<CodeUse> = used.collect();
    // Codes that were used as often are in the order of the codebook.
    let place = |code: &CodeUse| codebook.codes.iter().position(|it| it.id == code.code);
    codes.sort_by_key(|code| (Reverse(code.passages), place(code)));
    let own = codes.iter().filter(|code| codebook.code(&code.code).is_none());
    let offered = codebook.codes.iter().filter(|code| code.selectable);
    WorkSummary {
        passages: row.marked,
        codes_offered: number(offered.count() + own.count()),
        codes,
        fields_filled: row.filled.0,
        fields: row.filled.1,
        spread: row.spread.to_vec(),
        longest_gap: row.longest_gap.and_then(|gap| longest_gap(gap, texts)),
    }
}

fn longest_gap(gap: Gap, texts: &[ExerciseText]) -> Option<LongestGap> {
    let text = texts.get(gap.text)?;
    let spans = Spans::one(gap.span);
    let begins: Vec<&str> = spans.words(text.text.as_str()).take(FIRST_WORDS).collect();
    Some(LongestGap { text: text.sha256, words: gap.words, begins: begins.join(" ") })
}

/// The lines of a summary: what is counted, and how much there is.
pub(super) fn lines(summary: &WorkSummary, codebook: &Codebook) -> Vec<(&'static str, String)> {
    let mut lines = vec![
        (words::passages(), in_digits(summary.passages)),
        (words::codes(), codes(summary, codebook)),
    ];
    if summary.fields > 0 {
        let filled = words::filled_of(summary.fields_filled, summary.fields);
        lines.push((words::fields(), filled));
    }
    if let Some(gap) = &summary.longest_gap {
        lines.push((words::gap(), words::gap_words(gap.words, &gap.begins)));
    }
    lines
}

fn codes(summary: &WorkSummary, codebook: &Codebook) -> String {
    let used = summary.codes.iter().map(|used| {
        let code = codebook.code(&used.code);
        let name = code.map_or_else(|| used.code.to_string(), |code| code.name.clone());
        words::code_and_count(&name, used.passages)
    });
    match used.collect::<Vec<_>>() {
        none if none.is_empty() => words::nothing_marked().to_owned(),
        used => words::codes_used(used.len(), summary.codes_offered, &list(&used)),
    }
}
